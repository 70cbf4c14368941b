"""Whole nights once more: what stands on the pages is the journal's at every step; long ones are as fluent as short ones."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.classes import course, handed_in
from tests.shared.courses import begun, kept
from tests.shared.gui.walk import settle
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import play

Opener = Callable[..., PrecinctWindow]
LONG = 5_000
SHORT = 60
# How much longer a step may take among so many more entries.
TIMES = 3.0


def every_step(path: Path, context: Context, open_window: Opener) -> FilmDesk:
    """Each entry shown once, from the first on; the file stays as it is to the byte, and nothing is made beside it."""
    before = path.read_bytes()
    desk = FilmDesk.watch(path)
    window = open_window(desk)
    strip = ReplayStrip(window, desk, context, window)
    settle()
    day = None
    seen = set()
    for place, entry in enumerate(desk.film.entries):
        day = journal.start(entry) if day is None else journal.apply(day, entry)
        strip.show_place(place)
        assert desk.day == day
        assert desk.day.record == day.record
        page = window.page(window.shown)
        seen.add(window.shown)
        for name, row in page.rows.items():
            assert row.edit.value == figure(day.record, name), (place, name)
            assert row.edit.isReadOnly(), name
    assert day == journal.replay(desk.film.entries)
    assert seen == set(desk.day.stages)
    # Nothing that is tried writes anything.
    assert not isinstance(desk.enter("attendance.media", 9), Entry)
    assert desk.day == day
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(path.stem)] == [path.name]
    return desk


@pytest.mark.long
def test_the_longest_day_is_the_journal_s_at_every_step(
    tmp_path: Path, context: Context, open_window: Opener
) -> None:
    path, grade = handed_in(tmp_path / "night", "long-night", 2)
    assert grade.points == 100
    desk = every_step(path, context, open_window)
    assert desk.day.closed
    kinds = {mark for one in desk.film.moments for mark in one.marks}
    assert kinds == {"finding", "recount", "change", "act", "stage", "closed"}


@pytest.mark.long
def test_so_is_a_real_precinct_s(tmp_path: Path, context: Context, open_window: Opener) -> None:
    election = replace(ELECTION, training=False)
    entries, day = play(election, RECORD)
    desk = begun(course()[0], "clean")
    desk.entries, desk.day = list(entries), day
    (tmp_path / "real").mkdir()
    shown = every_step(kept(desk, tmp_path / "real" / "precinct-123.kzpoll"), context, open_window)
    assert not shown.day.election.training
    assert shown.exercise is None


def median_of(run: Callable[[int], object], places: Iterable[int]) -> float:
    """Seconds that showing a place takes, drawing with it."""
    took = []
    for place in places:
        began = time.perf_counter()
        run(place)
        QApplication.processEvents()
        took.append(time.perf_counter() - began)
    return statistics.median(took)


@pytest.mark.long
def test_a_step_and_a_jump_among_five_thousand_entries_take_as_long_as_among_sixty(
    tmp_path: Path, context: Context, open_window: Opener
) -> None:
    steps, jumps, opening = [], [], []
    for entries in (SHORT, LONG):
        desk = begun(course()[0], "clean", 1)
        while len(desk.entries) < entries:
            desk.enter("attendance.media", len(desk.entries) % 90)
        path = kept(desk, tmp_path / f"{entries}.kzpoll")
        # Of the processor: on a machine at work the hands of a clock tell of the others.
        began = time.process_time()
        film = FilmDesk.watch(path)
        opening.append((time.process_time() - began) / entries)
        window = open_window(film)
        strip = ReplayStrip(window, film, context, window)
        settle()
        last = strip.last
        assert last + 1 >= entries
        strip.show_place(last // 3)
        steps.append(median_of(lambda _, s=strip: s.step(1), range(15)))  # type: ignore[misc]
        jumps.append(median_of(strip.go_to, [place * 37 % last for place in range(15)]))
        assert len(strip.line.marks.columns) <= strip.line.marks.width()
        film.close()
    told = [f"{long / short:.2f}" for short, long in (steps, jumps, opening)]
    assert steps[1] < TIMES * steps[0], told
    assert jumps[1] < TIMES * jumps[0], told
    assert opening[1] < TIMES * opening[0], told
