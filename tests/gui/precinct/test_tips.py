"""Tool tips of the buttons on the pages: what each does and its key, in the language in force, or why it cannot be used."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.help.tips import TIPS
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

# These stand on a page only after something else was done there; their words are told by name.
RARE = (
    "again.*",
    "act.*",
    "withdraw.*",
    "receipts.*.away",
    "portable_boxes.*.annulled*",
    "begin",
    "void",
    "signed",
)


def buttons(window: PrecinctWindow) -> list[QAbstractButton]:
    return [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.objectName()]


@pytest.mark.long
def test_w5_every_button_of_every_page_has_a_tip_in_three_languages(
    desk: Desk, context: Context, open_window: Callable[..., PrecinctWindow], practice: PrecinctRecord
) -> None:
    """W5: what it does, and the key where it has one."""
    bring_to(desk, "protocols", practice)
    put(desk, "single_mandate.unused", 611, reason="counted again")
    put(desk, "turnout.12:00", 198)
    box = practice.portable_boxes[0]
    put(desk, f"portable_boxes.{box.id}.ballots.party_list", (box.applications or 0) + 2)
    window = open_window(desk)
    told: dict[str, set[str]] = {}
    for language in LANGUAGES:
        context.languages.set_language(language)
        for stage in desk.day.stages:
            window.show_stage(stage)
            settle()
            silent = [f"{stage}: {one.objectName()}" for one in buttons(window) if not one.toolTip()]
            assert silent == []
            for one in buttons(window):
                told.setdefault(f"{stage}: {one.objectName()}", set()).add(one.toolTip())
    own = ("language.kk", "language.ru", "language.en")
    once = [name for name, tips in told.items() if len(tips) < 3 and not name.endswith(own)]
    assert once == []
    shown = {tip for tips in told.values() for tip in tips}
    said = {name: f"{tip.does.kk} ({tip.key})" if tip.key else tip.does.kk for name, tip in TIPS.items()}
    assert [name for name, tip in said.items() if tip not in shown and name not in RARE] == []
    piles = {name: tips for name, tips in told.items() if name.startswith("piles.party_list")}
    keys = {"zeros": "F8", "disputed": "F7", "next": "Enter"}
    for name, key in keys.items():
        assert all(tip.endswith(f"({key})") for tip in piles[f"piles.party_list: {name}"])


def test_a_button_that_cannot_be_used_says_why_and_its_tip_comes_back(
    desk: Desk,
    open_window: Callable[..., PrecinctWindow],
    practice: PrecinctRecord,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    page = window.page("piles.party_list")
    (zeros,) = [one for one in buttons(window) if one.objectName() == "zeros"]
    does = zeros.toolTip()
    monkeypatch.setattr(page, "why_closed", lambda _: "closed now")
    page.refresh()
    assert zeros.toolTip() == "closed now"
    monkeypatch.undo()
    page.refresh()
    assert zeros.toolTip() == does
