"""An exercise in the window by keyboard: the story, the table with its recounts, messages, and no Reveal from seat 1 on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.events.practice import Recounted, ValueRevealed
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.training.table.pile_row import PileRow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Entered
from tests.gui.training.conftest import Played
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import enter_stage
from tests.shared.gui.walk import cut_off, settle, texts, unnamed

Opener = Callable[..., Played]
UNUSED = "party_list.unused"


def test_the_table_by_keyboard_recounts_and_types_nothing(open_exercise: Opener) -> None:
    window, companion = open_exercise("pack-in-safe")
    desk = window.desk
    assert companion.story.isVisible()
    sheet = next(pile for pile in companion.night.table("unused_and_lists") if pile.path == UNUSED).sheet
    assert str(sheet) in companion.story.text.text()
    assert "{" not in companion.story.text.text()
    before = focused(window)
    companion.actions["table"].trigger()
    settle()
    assert focused(window) == f"recount.{UNUSED}"
    assert not window.findings.isVisible(), "the table stands in the place of the findings"
    row = companion.table.rows[UNUSED]
    assert f"{sheet}" in row.again.accessibleName()
    press(window, Qt.Key.Key_Down)
    assert focused(window) != f"recount.{UNUSED}"
    press(window, Qt.Key.Key_Up)
    enter(window)
    settle()
    entry = desk.entries()[-1].event
    assert isinstance(entry, Recounted)
    assert (entry.path, entry.value) == (UNUSED, sheet + 100)
    assert companion.table.rows[UNUSED].found.text() == f"Counted again: {sheet + 100}"
    assert companion.table.rows[UNUSED].again.isHidden(), "nothing is counted twice"
    assert desk.day.record.contests["party_list"].unused is None
    assert "5 min" in companion.table.about.text() or "4 min" in companion.table.about.text()
    assert focused(window).startswith("recount."), "the next line has the focus"
    press(window, Qt.Key.Key_Escape)
    settle()
    assert focused(window) == before
    assert window.findings.isVisible()
    # F10 is the table's, and no other key of the window lost its own.
    assert not window.shortcuts["F10"].isEnabled()
    assert companion.actions["table"].shortcut().toString() == "F10"
    assert window.shortcuts["F6"].isEnabled()


def test_f6_leads_from_the_table_to_the_findings(open_exercise: Opener) -> None:
    window, companion = open_exercise("applications-twice")
    for at, voters in (("10:00", 90), ("12:00", 50)):
        window.desk.enter(f"turnout.{at}", voters)
    window.desk.enter("turnout.12:00", 50, reason="x")
    companion.show_table()
    assert window.beside.is_open
    window.next_pane()
    settle()
    assert not window.beside.is_open
    companion.show_table()
    window.go_by(-1)
    settle()
    assert "party_list.received" in companion.table.rows, "the table is that of the page in sight"


def test_what_happens_comes_by_itself_and_is_read_again(open_exercise: Opener, context: Context) -> None:
    window, companion = open_exercise("long-night", 2)
    assert "withdrawn" in companion.story.text.text()
    companion.story.aside.click()
    settle()
    assert companion.story.isHidden()
    assert focused(window) == "day.opened"
    companion.actions["story"].trigger()
    assert companion.story.isVisible()
    story = companion.night.exercise.story
    assert story.get("en") in companion.story.text.text()
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        assert story.get(language) in companion.story.text.text()
    companion.actions["story"].trigger()
    assert companion.story.isHidden()


def test_a_message_lies_there_until_it_is_met_and_the_story_for_its_stage(open_exercise: Opener) -> None:
    window, companion = open_exercise("long-night", 4)
    desk = window.desk
    assert "withdrawn" in companion.story.text.text()
    ballot: Any = by_path.current(desk.day, "ballot.single_mandate")
    for choice in ballot:
        if choice["id"] == "c06":
            choice["struck_out"] = True
    assert isinstance(desk.enter("ballot.single_mandate", ballot), Entered)
    settle()
    assert companion.story.isVisible(), "the story is still there"
    assert "withdrawn" not in companion.story.text.text()
    exercise = companion.night.exercise
    assert isinstance(exercise, CountExercise)
    enter_stage(desk, "opening", exercise.truth)
    assert isinstance(desk.finish_stage(), Entered)
    settle()
    # With its stage the story is over, and the next message has come.
    assert exercise.story.get("en") not in companion.story.text.text()
    assert "neighbouring precinct" in companion.story.text.text()
    assert companion.story.heading.text() == "The commission is told"


def test_a_time_that_is_to_come_in_the_night_is_reached_without_a_question(open_exercise: Opener) -> None:
    window, companion = open_exercise("long-night", 3)
    asked = window.asker
    assert focused(window) == "day.opened"
    type_text(window, "0700")
    enter(window)
    assert window.desk.day.record.day.opened == "07:00"
    assert window.desk.clock.now().strftime("%H:%M") == "07:00"
    assert asked.odd == []  # type: ignore[attr-defined]
    assert window.standing.times().local.startswith("local 07:00")
    assert companion.night.seat == 3


@pytest.mark.parametrize(("seat", "may"), [(0, True), (1, False)])
def test_values_of_hints_are_shown_at_the_projector_alone_and_that_is_kept(
    open_exercise: Opener, context: Context, seat: int, may: bool
) -> None:
    window, companion = open_exercise("swapped-digits", seat)
    desk = window.desk
    for pile in companion.night.table("piles.party_list"):
        desk.enter(pile.path, pile.sheet)
    dialog = HintsDialog(desk, context, window)
    dialog.show()
    assert dialog.reveal.isVisible() is may
    if may:
        dialog.reveal.click()
        dialog.reveal.click()
        revealed = [one.event for one in desk.entries() if isinstance(one.event, ValueRevealed)]
        assert len(revealed) == 1
        assert revealed[0].paths
    dialog.close()


@pytest.mark.long
@pytest.mark.parametrize("exercise", ["small-count", "excess-in-box"])
def test_the_table_is_whole_named_and_translated_in_every_size(
    open_exercise: Opener, context: Context, exercise: str
) -> None:
    window, companion = open_exercise(exercise)
    for width in (1366, 1024):
        window.resize(width, 768)
        for language in LANGUAGES:
            context.languages.set_language(language)
            companion.table.show_stage(window.shown)
            window.beside.open()
            settle()
            assert cut_off(companion.table) == []
            assert cut_off(companion.story) == []
            assert unnamed(companion.table) == []
            assert window.width() == width
            assert any(isinstance(one, PileRow) for one in companion.table.rows.values())
    if exercise == "small-count":
        # It lies on paper: nobody is told what the sheets say, nor what was found.
        assert not any(
            row.figure.isVisible() or row.stack.isVisible() for row in companion.table.rows.values()
        )
        path = next(iter(companion.table.rows))
        companion.table.recount(path)
        settle()
        assert companion.table.rows[path].found.isVisible()
        assert not any(character.isdigit() for character in companion.table.rows[path].found.text())
    else:
        assert any("P2" in one for one in texts(companion.table))
        most = companion.table.rows["party_list.unused"].stack
        least = companion.table.rows["party_list.spoiled"].stack
        assert most.drawn > 20 * least.drawn > 0, "to scale"
    QApplication.processEvents()


def test_on_a_small_screen_at_large_text_the_table_scrolls_and_nothing_of_it_is_cut_off(
    open_exercise: Opener, put_scale: Callable[[int], None], context: Context
) -> None:
    """What stands over the lines is higher than the panel there; the page keys go through all of it."""
    put_scale(200)
    window, companion = open_exercise("clean", width=960, height=540)
    context.languages.set_language("kk")
    companion.show_table()
    settle()
    assert cut_off(companion.table) == []
    bar = companion.table.area.verticalScrollBar()
    assert bar.maximum() > 0
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        before = bar.value()
        press(window, key)
        assert bar.value() != before
    first = focused(window)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Up)
    assert focused(window) == first
    # What is told while it stands in the place of the page is told there.
    assert window.stack.isHidden() or not window.stack.isVisible()
    type_text(window, "7")
    assert "“7”" in companion.table.told.text() or "«7»" in companion.table.told.text()
    assert companion.table.told.isVisible()
    assert focused(window) == first
    # Whoever goes to a page is on it, and the window is no wider than before.
    window.go_by(0)
    settle()
    assert not window.beside.is_open
    assert focused(window) == window.page(window.shown).form.fields()[0].objectName()
    assert window.width() == 960
