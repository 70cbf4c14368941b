"""A committed figure of an exercise against one of a real precinct, and grading a class against opening its files."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.beginning import begin
from kzpoll_desktop.training.grading import Graders
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.bench.figure_bench import commit_and_paint, context_of, key, settle, shown, timed
from tests.shared.classes import course, handed_in
from tests.shared.script import changes, rows

# Its trainee takes over at the piles of the blue ballots.
EXERCISE, STAGE = "swapped-digits", "piles.party_list"
CONTEST = "party_list"
PASSES = 24
MOST_FIGURE = 1.1
CLASS, EXERCISES = 30, 10
MOST_GRADING = 20.0


def windows(folder: Path) -> tuple[PrecinctWindow, PrecinctWindow]:
    """The same night at its blue piles, as an exercise and as a real precinct has it."""
    one, election = course()
    exercise = one.exercise(EXERCISE)
    assert isinstance(exercise, CountExercise)
    context = context_of(folder)
    practised = begin(folder / "practice" / "a-practice.kzpoll", one, exercise, 1, election, context.clock)
    practice = shown(practised, context)
    Companion(practice, Night.at(practised, folder), context, practice)
    record = exercise.truth
    desk = Desk.create(
        folder / "real.kzpoll",
        practised.day.election,
        uncounted(practised.day.election, record),
        context.clock,
        record.commission[2].id,
    )
    for stage in desk.day.stages[: desk.day.stages.index(STAGE)]:
        for entries in (changes, rows):
            for name, value in entries(stage, desk.day, record):
                desk.enter(name, value)
        made = desk.finish_stage()
        assert isinstance(made, Entered), made
    real = shown(desk, context)
    assert practice.shown == real.shown == STAGE
    settle()
    return practice, real


def figures(folder: Path, passes: int = PASSES) -> tuple[float, float]:
    """Median milliseconds of a committed figure in an exercise and in a real precinct, typed in turn."""
    found: tuple[list[float], list[float]] = ([], [])
    both = windows(folder)
    for number in range(passes):
        for window, times in zip(both, found, strict=True):
            window.activateWindow()
            times += typed(window, number)
    for window in both:
        window.close()
    return statistics.median(found[0]), statistics.median(found[1])


def typed(window: PrecinctWindow, number: int) -> Iterator[float]:
    """Milliseconds of each figure of the piles; every pass types other ones."""
    desk, form = window.desk, window.page(STAGE).form
    piles = [one.objectName() for one in form.fields() if one.objectName().startswith(f"{CONTEST}.votes.")]
    for place, name in enumerate(piles):
        form.focus_path(name)
        settle()
        field = window.focusWidget()
        assert field is not None
        for digit in str(number * 3 + place + 1):
            key(field, Qt.Key.Key_unknown, digit)
        settle()
        before = desk.day.seq
        yield timed(partial(commit_and_paint, field))
        assert desk.day.seq == before + 1


def grading(folder: Path) -> tuple[int, float, float]:
    """How many files there are, and processor seconds of opening them and of grading them."""
    exercises = [one.id for one in course()[0].exercises][:EXERCISES]
    files = [
        handed_in(folder, exercise, seat, "careful" if seat % 3 else "adjuster")[0]
        for exercise in exercises
        for seat in range(1, CLASS + 1)
    ]
    opening = min(processor_time_of_opening(files) for _ in range(2))
    graders = Graders(course()[0].id)
    began = time.process_time()
    for path in files:
        graders.grade(path)
    return len(files), opening, time.process_time() - began


def processor_time_of_opening(files: list[Path]) -> float:
    """Seconds."""
    began = time.process_time()
    for path in files:
        PrecinctFile.open(path, read_only=True).close()
    return time.process_time() - began


def main() -> int:
    """Print the ratios; 1 where a bar is missed."""
    make_application(Look())
    build = Path("build")
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as name:
        practice, real = figures(Path(name))
    ratio = practice / real
    print(
        f"a committed figure of an exercise: {practice:.2f} ms, {ratio:.2f} x one of a real precinct ({real:.2f} ms; "
        f"at most {MOST_FIGURE} x)"
    )
    with tempfile.TemporaryDirectory(dir=build) as name:
        files, opening, graded = grading(Path(name))
    times = graded / opening
    print(
        f"grading {files} hand-ins: {graded:.2f} s of the processor, {times:.1f} x opening them ({opening:.2f} s; "
        f"at most {MOST_GRADING:.0f} x)"
    )
    return int(ratio > MOST_FIGURE or times > MOST_GRADING)


if __name__ == "__main__":
    sys.exit(main())
