"""The steps of practice: begin an exercise, recount at the table, answer a question. A real precinct refuses every one."""

from __future__ import annotations

from collections.abc import Sequence

from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.practice import (
    ExerciseBegun,
    QuestionAnswered,
    Recounted,
    ValueRevealed,
)
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.rows import page_of
from kzpoll_desktop.domain.ground.said import Named


def begin_exercise(day: Day, stamp: Stamp, begun: ExerciseBegun) -> Entry | Refused:
    """Make the file that of an exercise, as its second entry. Refused: not_practice, exercise_too_late."""
    refusal = _not_practice(day)
    if refusal is None and day.seq != 1:
        refusal = Refused("exercise_too_late")
    return refusal or Entry(day.seq + 1, stamp, begun)


def recount(day: Day, stamp: Stamp, path: str, value: int) -> Entry | Refused:
    """Count again what a figure stands for, in the stage of its page or later; value: what truly lies there.

    Refused: not_practice, closed, unknown_figure, stage_not_reached.
    """
    refusal = _not_practice(day)
    if refusal is not None:
        return refusal
    if day.count.sheets:
        return Refused("closed", {}, (path,))
    page = page_of(path, day.election, day.record)
    if not page:
        return Refused("unknown_figure", {"path": path}, (path,))
    if not day.has_reached(page):
        return Refused(
            "stage_not_reached",
            {"stage": Named("stage", page), "current": Named("stage", day.stage), "path": path},
            (path,),
        )
    return Entry(day.seq + 1, stamp, Recounted(path, value))


def answer(day: Day, stamp: Stamp, item: str, given: Sequence[str], attempt: int) -> Entry | Refused:
    """Answer a question of a test; Refused not_practice."""
    return _not_practice(day) or Entry(day.seq + 1, stamp, QuestionAnswered(item, tuple(given), attempt))


def reveal(day: Day, stamp: Stamp, paths: Sequence[str]) -> Entry | Refused:
    """Note that a hint's values were shown; Refused not_practice."""
    return _not_practice(day) or Entry(day.seq + 1, stamp, ValueRevealed(tuple(paths)))


def _not_practice(day: Day) -> Refused | None:
    return None if day.election.training else Refused("not_practice")
