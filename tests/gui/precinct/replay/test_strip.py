"""A night once more: from the journal page, read-only, every figure at every step as the journal says, quick in long ones."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.replay.player import LONGEST, SHORTEST, SPEEDS
from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.classes import handed_in
from tests.shared.gui.dialog import when_open
from tests.shared.gui.walk import cut_off, settle
from tests.shared.practice import ELECTION, RECORD


@pytest.fixture
def watched(
    tmp_path: Path, context: Context, open_window: Callable[..., PrecinctWindow]
) -> Iterator[tuple[PrecinctWindow, ReplayStrip, FilmDesk]]:
    path, _ = handed_in(tmp_path, "swapped-digits", 3)
    desk = FilmDesk.watch(path)
    window = open_window(desk)
    strip = ReplayStrip(window, desk, context, window)
    settle()
    yield window, strip, desk
    strip.pause()
    desk.close()


@pytest.mark.long
def test_every_figure_at_every_step_is_the_journal_s(
    watched: tuple[PrecinctWindow, ReplayStrip, FilmDesk], tmp_path: Path
) -> None:
    window, strip, desk = watched
    before = desk.path.read_bytes()
    day = journal.start(desk.film.entries[0])
    seen = set()
    for place, entry in enumerate(desk.film.entries):
        if place:
            day = journal.apply(day, entry)
        if place % 3 and not desk.film.moments[place].marks:
            continue
        strip.show_place(place)
        page = window.page(window.shown)
        seen.add(window.shown)
        for path, row in page.rows.items():
            assert row.edit.value == figure(day.record, path), (place, path)
            assert row.edit.isReadOnly(), path
        if place % 50 == 0:
            # From the beginning, as from the entry before.
            strip.show_place(0)
    assert seen == set(day.stages)
    assert desk.path.read_bytes() == before
    assert [one.seq for one in desk.history()][-1] == len(desk.film.entries)
    strip.show_place(4)
    assert max(one.seq for one in desk.history()) == 5


def test_it_plays_pauses_steps_and_goes_to_marks_by_keyboard(
    watched: tuple[PrecinctWindow, ReplayStrip, FilmDesk], context: Context
) -> None:
    _, strip, desk = watched
    last = len(desk.film.moments) - 1
    assert desk.place == last
    assert not strip.forward.isEnabled()
    strip.line.slider.setValue(0)
    assert (desk.place, strip.back.isEnabled(), strip.forward.isEnabled()) == (0, False, True)
    strip.forward.click()
    strip.forward.click()
    strip.back.click()
    assert desk.place == 1
    strip.after.click()
    moment = desk.film.moments[desk.place]
    assert set(moment.marks) - {"stage"}
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        assert str(desk.place + 1) in strip.told.text()
    context.languages.set_language("en")
    marks = [place for place, one in enumerate(desk.film.moments) if set(one.marks) - {"stage"}]
    strip.line.slider.setValue(0)
    found = []
    while strip.after.isEnabled():
        strip.after.click()
        found.append(desk.place)
    assert found == marks
    kinds = {mark for one in desk.film.moments for mark in one.marks}
    assert {"finding", "recount", "change", "stage", "closed"} <= kinds
    # It goes on by itself from the beginning, and somebody who goes elsewhere stops it.
    strip.speed.setCurrentIndex(len(SPEEDS) - 1)
    strip.play_button.click()
    assert (strip.playing, desk.place) == (True, 0)
    strip._on_time()
    assert desk.place > 0
    assert strip.playing
    strip.line.slider.setValue(3)
    assert not strip.playing
    strip.play_button.click()
    strip.play_button.click()
    assert not strip.playing
    for speed in range(len(SPEEDS)):
        strip.speed.setCurrentIndex(speed)
        assert all(SHORTEST <= strip.milliseconds(place) <= LONGEST for place in range(last))


def test_papers_that_a_hand_in_has_not_are_told(
    watched: tuple[PrecinctWindow, ReplayStrip, FilmDesk],
) -> None:
    window, _, desk = watched
    assert desk.day.closed
    page = window.page("protocols")
    page.form.next.click()
    assert "damaged" in page.form.message.text()
    window.commands.show_papers()
    assert "damaged" in window.notice.text()


def test_a_real_precinct_is_watched_from_its_journal_and_stays_as_it_is(
    program: Program, tmp_path: Path
) -> None:
    real = replace(ELECTION, training=False)
    desk = Desk.create(
        tmp_path / "precinct-123.kzpoll", real, uncounted(real, RECORD), program.context.clock, "m3"
    )
    for voters in (1, 2, 3):
        desk.enter("attendance.media", voters)
    window = program.show_precinct(desk)
    settle()
    before = {
        path.name: path.read_bytes() for path in desk.path.parent.glob("*.kzpoll*") if "-shm" not in path.name
    }

    def watch(dialog: object) -> None:
        assert isinstance(dialog, HistoryDialog)
        assert dialog.replay.isEnabled()
        dialog.replay.click()

    met = when_open(watch, HistoryDialog)
    window.commands.show_journal()
    met.check()
    settle()
    assert len(program.windows) == 2
    other = program.windows[-1]
    assert isinstance(other.desk, FilmDesk)
    strip = other.findChild(ReplayStrip)
    assert strip is not None
    strip.step(-1)
    # Another look keeps the film, and where it was.
    place = other.desk.place
    program.change_look("light", 100)
    settle()
    other = program.windows[-1]
    assert other.findChild(ReplayStrip) is not None
    assert isinstance(other.desk, FilmDesk)
    assert other.desk.place == place
    assert program.windows[-1].close()
    settle()
    after = {
        path.name: path.read_bytes() for path in desk.path.parent.glob("*.kzpoll*") if "-shm" not in path.name
    }
    assert after == before


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_everything_said_fits_on_the_smallest_window(
    tmp_path: Path,
    context: Context,
    languages: LanguageSwitch,
    put_scale: Callable[[int], None],
    open_window: Callable[..., PrecinctWindow],
    scale: int,
) -> None:
    path, _ = handed_in(tmp_path, "swapped-digits", 3)
    languages.set_language("kk")
    put_scale(scale)
    told = say(Refused("read_only_window"), "kk", ELECTION)
    with contextlib.closing(FilmDesk.watch(path)) as desk:
        window = open_window(desk, 960, 540)
        strip = ReplayStrip(window, desk, context, window)
        for place in range(0, len(desk.film.entries), 25):
            strip.show_place(place)
            window.tell(told)
            settle()
            assert window.height() == 540
            cut = cut_off(window)
            assert told not in cut, "neither over the page nor on it"
            assert strip.told.text() not in cut
        strip.pause()
        window.close()
