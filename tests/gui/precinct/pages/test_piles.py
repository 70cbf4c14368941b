"""Piles: one key for zeros, struck-out lines, ballots of 42 lines, a third and a fifth contest, bars to scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared import build
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to, enter_stage
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed, without_tip

Opener = Callable[..., PrecinctWindow]


def open_small(
    tmp_path: Path, context: Context, election: ElectionDefinition, record: PrecinctRecord, until: str
) -> Desk:
    desk = Desk.create(tmp_path / "small.kzpoll", election, uncounted(election, record), context.clock, "m3")
    bring_to(desk, until, record)
    return desk


def test_one_key_makes_the_empty_piles_zero_in_one_entry(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    """Blank is not zero: what is typed stays, what is empty becomes 0, and one undo takes it all back."""
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    page = window.page("piles.party_list")
    names = [field.objectName() for field in page.form.fields() if field.objectName() in page.rows]
    assert all(figure(desk.day.record, name) is None for name in names)
    type_text(window, "655")
    before = len(desk.entries())
    press(window, Qt.Key.Key_F8)
    assert [figure(desk.day.record, name) for name in names] == [655] + [0] * (len(names) - 1)
    assert len(desk.entries()) == before + 2
    assert focused(window) == "next"
    assert [len(rows) for rows in asked.filled] == [len(names) - 1]
    assert asked.filled[0][0] == page.row_number(names[1])
    settle()
    press(window, Qt.Key.Key_F8)
    assert len(asked.filled) == 1
    assert "No pile is empty" in page.form.message.text()
    press(window, Qt.Key.Key_Z, "z", Qt.KeyboardModifier.ControlModifier)
    assert [figure(desk.day.record, name) for name in names] == [655] + [None] * (len(names) - 1)


def test_t11_zeros_that_were_not_wanted_fill_nothing(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    asked.may_fill = False
    entries = desk.day.seq
    press(window, Qt.Key.Key_F8)
    window.page("piles.party_list").form.focus_path("zeros")
    button(window, "zeros").click()
    assert len(asked.filled) == 2
    assert desk.day.seq == entries


def test_an_empty_pile_keeps_the_stage_waiting(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    page = window.page("piles.party_list")
    page.form.focus_field(page.form.next)
    enter(window)
    assert window.shown == "piles.party_list"
    assert focused(window) == "party_list.votes.amanat" or focused(window) in page.rows
    assert page.form.message.isVisible()


def test_the_sum_from_the_boxes_is_shown_only_when_all_piles_are_in(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    page = window.page("piles.party_list")
    type_text(window, "655")
    enter(window)
    assert "from the boxes" not in page.form.total.text()
    press(window, Qt.Key.Key_F8)
    assert "from the boxes" in page.form.total.text()


def test_the_ballots_of_one_night_may_be_counted_side_by_side(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    press(window, Qt.Key.Key_PageDown, "", Qt.KeyboardModifier.ControlModifier)
    assert window.shown == "piles.single_mandate"
    name = focused(window)
    type_text(window, "7")
    enter(window)
    assert figure(desk.day.record, name) == 7
    press(window, Qt.Key.Key_PageDown, "", Qt.KeyboardModifier.ControlModifier)
    assert window.shown == "piles.single_mandate"


def test_a_struck_out_line_is_shown_struck_and_closed(
    tmp_path: Path, context: Context, open_window: Opener
) -> None:
    election = build.election(struck_out=("b",))
    record = build.record(election)
    desk = open_small(tmp_path, context, election, record, "piles.list")
    window = open_window(desk)
    row = window.page("piles.list").rows["list.votes.b"]
    assert row.edit.isReadOnly()
    assert row.label.property("struck")
    assert "Struck out" in row.words.text()
    assert row.edit not in window.page("piles.list").form.fields()
    enter(window)
    assert focused(window) == "list.votes.c"
    press(window, Qt.Key.Key_F8)
    assert figure(desk.day.record, "list.votes.b") == 0
    window.close()


@pytest.mark.parametrize("contests", [1, 3, 5])
def test_any_number_of_contests_goes_through_the_window(
    tmp_path: Path, context: Context, open_window: Opener, contests: int
) -> None:
    """A purple, an orange and a grey ballot, without a line of code for them."""
    election = build.election(contests)
    record = build.record(election)
    desk = open_small(tmp_path, context, election, record, "protocols")
    window = open_window(desk)
    assert len(window.pages) == 1
    for stage in desk.day.stages:
        window.show_stage(stage)
        assert cut_off(window) == [], stage
        assert unnamed(window) == [], stage
        assert without_tip(window) == [], stage
    assert [s for s in desk.day.stages if s.startswith("piles.")] == [
        f"piles.{c.id}" for c in election.contests
    ]
    assert desk.findings == ()
    window.close()


def test_a_ballot_of_42_lines_comes_in_pages_and_nothing_is_half_shown(
    tmp_path: Path, context: Context, open_window: Opener
) -> None:
    election = build.election(1)
    choices = tuple(
        Choice(f"c{n:02}", build.text(f"Kandidat-{n:02} Ұзақ Аты-жөні Оқу кандидаты")) for n in range(1, 43)
    )
    long = replace(election, contests=(replace(election.contests[0], choices=choices),))
    record = build.record(election)
    votes = {choice.id: 0 for choice in choices} | {
        "c42": sum(v or 0 for v in record.contests["list"].votes.values())
    }
    record = replace(record, contests={"list": replace(record.contests["list"], votes=votes)})
    desk = open_small(tmp_path, context, long, record, "piles.list")
    window = open_window(desk)
    page = window.page("piles.list")
    seen = []
    for number in range(1, 43):
        settle()
        name = f"list.votes.c{number:02}"
        assert focused(window) == name
        row = page.rows[name]
        area = page.form._area.viewport()
        top = row.mapTo(area, row.rect().topLeft()).y()
        assert top >= 0, name
        assert top + row.height() <= area.height(), name
        seen.append(page.form.page_label.text())
        type_text(window, str(number))
        enter(window)
    assert len(set(seen)) > 3
    assert seen[0].startswith("1–")
    assert seen[-1].endswith("42 / 42")
    assert figure(desk.day.record, "list.votes.c42") == 42
    page.focus_path("list.votes.c01")
    press(window, Qt.Key.Key_PageDown)
    assert focused(window) != "list.votes.c01"
    window.close()


def test_bars_show_the_shares_of_the_piles(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "reconciliation", practice)
    window = open_window(desk)
    window.show_stage("piles.party_list")
    settle()
    page = window.page("piles.party_list")
    votes = {p: figure(desk.day.record, p) or 0 for p, row in page.rows.items() if row.bar is not None}
    largest = max(votes, key=lambda p: votes[p])
    for path, value in votes.items():
        bar = page.rows[path].bar
        assert bar is not None
        if not bar.isVisible():
            continue
        image = bar.grab().toImage()
        ink = bar._colour.rgb()
        painted = sum(image.pixel(x, 2) == ink for x in range(image.width()))
        assert painted == pytest.approx(image.width() * value / votes[largest], abs=2), path


def test_words_follow_the_keys(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    row = window.page("piles.party_list").rows[focused(window)]
    for typed, words in (("6", "six"), ("5", "sixty-five"), ("5", "six hundred")):
        type_text(window, typed)
        assert row.words.text().lower().startswith(words)


def test_a_figure_that_cannot_be_is_refused_and_shown(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    page = window.page("piles.party_list")
    name = focused(window)
    for wrong in ("x", "-", "ұ"):
        type_text(window, wrong)
        assert wrong in page.form.message.text()
    type_text(window, "999999")
    assert "999999" in page.form.message.text()
    enter(window)
    assert figure(desk.day.record, name) is None, "what was typed is not cut to what fits"
    assert focused(window) == name
    type_text(window, "99999")
    enter(window)
    assert figure(desk.day.record, name) == 99_999
    assert "Next: " in page.form.next.text()
    assert texts(window)
    put(desk, name, 5)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_f1_ballots_not_of_the_established_form_lie_apart_and_add_up_as_the_page_says(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, language: str
) -> None:
    """Of 29 ballots three are of another form: 26 in the invalid pile and 3 apart, and the piles agree with the boxes."""
    figures = practice.contests["party_list"]
    assert (figures.invalid_pile, figures.not_established) == (28, 1)
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    window.speak(language)
    shown = " ".join(texts(window.page("piles.party_list")))
    for word in ("Олардың ішінде", "Из них", "Of them"):
        assert word not in shown
    assert {"kk": "(бөлек)", "ru": "(отдельно)", "en": "(apart)"}[language] in shown
    enter_stage(desk, "piles.party_list", practice)
    assert "E104" not in {finding.code for finding in desk.findings}
    put(desk, "party_list.invalid_pile", 26)
    assert "E104" in {finding.code for finding in desk.findings}
    put(desk, "party_list.not_established", 3)
    assert "E104" not in {finding.code for finding in desk.findings}
    # Counted among the invalid ones too, as "of them" made people do, they are counted twice.
    put(desk, "party_list.invalid_pile", 29)
    assert "E104" in {finding.code for finding in desk.findings}


def test_the_figures_of_the_foot_are_whole_in_a_window_made_smaller(
    desk: Desk,
    practice: PrecinctRecord,
    context: Context,
    open_window: Opener,
    put_scale: Callable[[int], None],
) -> None:
    """Their words wrap where there is less room, and the foot is as high as that takes."""
    bring_to(desk, "piles.party_list", practice)
    put(desk, "party_list.invalid_pile", 773)
    put_scale(125)
    context.languages.set_language("kk")
    window = open_window(desk, 1920, 1080)
    window.show_stage("piles.party_list")
    settle()
    window.resize(1251, 1073)
    for _ in range(3):
        settle()
    assert cut_off(window) == []
