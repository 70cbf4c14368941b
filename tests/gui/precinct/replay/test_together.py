"""Nights side by side, by keyboard: one clock, a time line each, the figure that is talked about, nobody's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.precinct.replay.player import SPEEDS
from kzpoll_desktop.gui.precinct.replay.together import TogetherWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.players import PLAYERS
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from kzpoll_desktop.workflow.replay.together import WAYS
from tests.shared.classes import handed_in
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import cut_off, settle, unnamed

SLIP = "party_list.votes.aqjol"
SIZES = ((1366, 740), (1920, 1050), (1024, 740))


@pytest.fixture
def window(tmp_path: Path, context: Context) -> Iterator[TogetherWindow]:
    """Careful, careless and the adjuster, each at a seat of its own."""
    played = [handed_in(tmp_path, "swapped-digits", seat, player) for seat, player in enumerate(PLAYERS, 3)]
    desks = [FilmDesk.watch(path, without_names=True) for path, _ in played]
    made = TogetherWindow(desks, (SLIP,), context)
    made.resize(1366, 740)
    made.show()
    made.activateWindow()
    settle()
    yield made
    if isValid(made):
        made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def agree(window: TogetherWindow) -> None:
    """What each page shows is what its journal says at its place."""
    for screen in window.screens:
        day = screen.desk.film.days[screen.desk.place]
        assert screen.line.slider.value() == screen.desk.place
        for path, row in screen.page(screen.shown).rows.items():
            assert row.edit.value == figure(day.record, path), (screen.number, path)
            assert row.edit.isReadOnly()


def test_one_clock_for_all_by_keys_alone(window: TogetherWindow, context: Context) -> None:
    before = [one.desk.path.read_bytes() for one in window.screens]
    strip = window.strip
    assert focused(window) == "play"
    assert strip.place == strip.clock.start
    press(window, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert strip.place == strip.clock.start + 1
    press(window, Qt.Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    assert strip.place == strip.clock.start
    press(window, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    assert strip.place in strip.clock.marks
    agree(window)
    # One goes somewhere on its own time line, and the others with it.
    window.screens[1].line.slider.setValue(len(window.screens[1].desk.film.moments) - 1)
    assert window.screens[1].desk.place == len(window.screens[1].desk.film.moments) - 1
    agree(window)
    for way in WAYS[:2]:
        strip.choose_way(way)
        for beat in range(0, strip.last, 25):
            strip.show_place(beat)
            assert tuple(one.desk.place for one in window.screens) == strip.clock.places(beat)
        agree(window)
    # It plays, and pauses.
    strip.speed.setCurrentIndex(len(SPEEDS) - 1)
    strip.show_place(0)
    press(window, Qt.Key.Key_Space, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert strip.playing
    strip._on_time()
    assert strip.place > 0
    press(window, Qt.Key.Key_Space, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert not strip.playing
    # F6 goes from night to night, and back to the buttons.
    found = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        found.append(window.focusWidget())
    assert found == [*(one.line.slider for one in window.screens), strip.play_button]
    press(window, Qt.Key.Key_F9)
    assert "F9" in window.told.text()
    press(window, Qt.Key.Key_F1)
    (card,) = (one for one in window.findChildren(KeyCard) if one.isVisible())
    assert "Ctrl+Space" in " ".join(label.text() for label in card.findChildren(QLabel))
    card.close()
    assert [one.desk.path.read_bytes() for one in window.screens] == before
    press(window, Qt.Key.Key_Escape)
    assert not isValid(window) or not window.isVisible()


def test_a_slip_marks_its_moment_in_each_night(window: TogetherWindow) -> None:
    strip = window.strip
    assert not strip.moment.isEnabled()
    strip.figure.setFocus()
    press(window, Qt.Key.Key_Down)
    assert strip.path == SLIP
    assert strip.way.currentData() == "figure"
    assert [one.desk.place for one in window.screens] == [one.seen.at for one in window.screens]
    assert all(one.line.marks.places == one.seen.places for one in window.screens)
    careful, careless, adjuster = (one.slip.text() for one in window.screens)
    assert "recounted" in careful
    assert "never" not in careful
    assert careless.count("never recounted") == adjuster.count("never recounted") == 1
    assert "changed" not in careless
    assert "changed" in adjuster
    assert all(screen.shown == "piles.party_list" for screen in window.screens)
    settle()
    for screen in window.screens:
        edit = screen.page(screen.shown).rows[SLIP].edit
        assert edit.isVisible()
        assert not edit.visibleRegion().isEmpty(), "its row is in sight"
        marked = [path for path, row in screen.page(screen.shown).rows.items() if row.edit.property("talked")]
        assert marked == [SLIP]
    strip.step(1)
    assert [one.desk.place for one in window.screens] != [one.seen.at for one in window.screens]
    strip.moment.click()
    assert [one.desk.place for one in window.screens] == [one.seen.at for one in window.screens]
    strip.choose_figure("")
    assert strip.way.currentData() == "time"
    assert not any(one.line.marks.places for one in window.screens)
    rows = [row for one in window.screens for row in one.page(one.shown).rows.values()]
    assert not any(row.edit.property("talked") for row in rows)


@pytest.mark.long
def test_three_are_readable_in_every_language_and_two_where_there_is_less_room(
    window: TogetherWindow, context: Context
) -> None:
    window.strip.choose_figure(SLIP)
    for width, height in SIZES:
        window.resize(width, height)
        for language in LANGUAGES:
            context.languages.set_language(language)
            settle()
            assert (window.width(), window.height()) == (width, height), "nothing asks for more room"
            assert cut_off(window) == []
            assert unnamed(window) == []
            visible = [one for one in window.screens if one.isVisible()]
            assert len(visible) == (2 if width == 1024 else 3)
            told = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
            assert "(оқу)" not in told
            assert "№" in " ".join(one.name for one in visible[0].desk.day.record.commission)
    assert window.tabs.isVisible()
    window.tabs.setCurrentIndex(2)
    assert [one.isVisible() for one in window.screens] == [False, True, True]
    context.languages.set_language("en")


@pytest.mark.long
def test_nothing_is_cut_on_a_low_window_at_the_largest_text(
    tmp_path: Path, context: Context, put_scale: Callable[[int], None]
) -> None:
    put_scale(200)
    played = [handed_in(tmp_path, "swapped-digits", seat, player) for seat, player in enumerate(PLAYERS, 3)]
    window = TogetherWindow(
        [FilmDesk.watch(path, without_names=True) for path, _ in played], (SLIP,), context
    )
    window.resize(960, 510)
    window.show()
    window.strip.choose_figure(SLIP)
    for language in ("kk", "ru"):
        context.languages.set_language(language)
        settle()
        assert (window.width(), window.height()) == (960, 510)
        assert cut_off(window) == []
    bar = window.room.verticalScrollBar()
    press(window, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(window, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    press(window, Qt.Key.Key_F6)
    assert bar.value() > 0, "the night that has the keyboard is in sight"
    window.close()
