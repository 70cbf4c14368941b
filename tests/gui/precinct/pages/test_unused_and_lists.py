"""Before a box is opened: the sums to be announced, the order of the law, the boxes by their members."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kzpoll_desktop.domain.figures.record import VOTING_ROLES, PrecinctRecord
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog, Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, texts

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def lists(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    assert isinstance(page, Page)
    return window, page


def test_the_figures_come_in_the_order_of_the_law(lists: tuple[PrecinctWindow, Page]) -> None:
    """Unused ballots of every colour before the list, the list before what was issued, the boxes last."""
    _, page = lists
    names = [field.objectName() for field in page.form.fields()]
    places = [
        names.index("party_list.unused"),
        names.index("single_mandate.unused"),
        min(place for place, name in enumerate(names) if name.startswith("voter_list.")),
        min(place for place, name in enumerate(names) if ".issued_by_member." in name),
        names.index("portable_boxes.add"),
    ]
    assert places == sorted(places)


def test_voters_to_announce_are_summed_up_once_the_list_is_typed(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, page = lists
    assert page.form.total.text() == ""
    for path in [name for name in page.rows if name.startswith("voter_list.")]:
        page.focus_path(path)
        type_text(window, str(getattr(practice.voter_list, path.split(".")[1])))
        enter(window)
    voters = desk.day.record.voter_list.voters()
    assert voters == practice.voter_list.voters()
    assert voters is not None
    assert page.form.total.text() == f"To announce: voters: {voters // 1000}\u202f{voters % 1000:03}"


def test_a_box_is_shown_with_its_members_or_as_carried_by_nobody(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, _ = lists
    put(desk, "portable_boxes", [{"id": "P1", "members": ["m2", "m4"]}, {"id": "P2", "members": []}])
    window.refresh()
    first, second = (button(window, f"portable_boxes.{box}.edit").text() for box in ("P1", "P2"))
    assert first.endswith(f": {practice.commission[1].name}, {practice.commission[3].name}")
    assert second.endswith(": no members named")


def test_the_same_figure_of_two_ballots_is_called_by_its_ballot(lists: tuple[PrecinctWindow, Page]) -> None:
    _, page = lists
    first, second = (page.rows[f"{one}.unused"].label.text() for one in ("party_list", "single_mandate"))
    assert first != second
    assert first.split(" (")[0] == second.split(" (")[0]
    assert page.form.next.text() == "Announced and written down: go on"


def test_a_new_box_gets_the_first_free_number_and_is_gone_to(
    lists: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, _ = lists
    put(desk, "portable_boxes", [{"id": "P1", "members": []}, {"id": "P3", "members": []}])
    window.refresh()
    proposed: list[str] = []

    def keep(dialog: object) -> None:
        assert isinstance(dialog, BoxDialog)
        proposed.append(dialog.box_id())
        assert dialog.members() == []
        enter(dialog)

    met = when_open(keep, BoxDialog)
    button(window, "portable_boxes.add").click()
    met.check()
    assert proposed == ["P2"]
    assert [box.id for box in desk.day.record.portable_boxes] == ["P1", "P3", "P2"]
    assert focused(window) == "portable_boxes.P2.applications"


def test_a_box_names_members_who_vote_and_a_number_without_blanks_or_points(
    lists: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    dialog = BoxDialog(desk.day, None, lists[0])
    dialog.show()
    voting = [m.name for m in desk.day.record.commission if set(m.roles_of_the_day()) & set(VOTING_ROLES)]
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [item.text() for item in items] == voting
    assert not button(dialog, "remove").isVisible()
    dialog.id_edit.setFocus()
    dialog.id_edit.selectAll()
    type_text(dialog, " P 1.2 ")
    assert dialog.box_id() == "P1-2"
    dialog.close()


def test_the_page_leaves_nothing_unsaid(lists: tuple[PrecinctWindow, Page]) -> None:
    window, page = lists
    assert page.instruction() in texts(window)
