"""What the board says: a cell in short and in a sentence, seats in a row, figures by their names, minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, QuestionsExercise
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.training.classroom.board import BoardCell

_LONGEST: Final = 90


def short(cell: BoardCell) -> str:
    """A cell in a few letters: points, how many more tries, and a sign where somebody has to look."""
    if cell.counts is None:
        return ""
    if cell.state == "unfinished":
        return "…"
    text = str(cell.counts.points)
    if cell.counts.source == "code":
        text = f"({text})"
    if cell.others:
        text += f" +{len(cell.others)}"
    return f"{text} !" if cell.shared else text


def sentence(cell: BoardCell, exercise: str) -> str:
    """The same as a screen reader and the line under the board say it. exercise: its title."""
    where = said_seat(cell.seat, exercise)
    if cell.counts is None:
        what = QCoreApplication.translate("Board", "nothing was handed in yet.")
    elif cell.state == "unfinished":
        what = QCoreApplication.translate("Board", "unfinished, told by a code.")
    elif cell.counts.source == "code":
        what = QCoreApplication.translate("Board", "%1 points by a code, %2 min. No file was handed in.")
    else:
        what = QCoreApplication.translate("Board", "%1 points from a file, %2 min.")
    if cell.counts is not None:
        what = what.replace("%1", str(cell.counts.points)).replace("%2", str(cell.counts.minutes))
    parts = [f"{where}: {what}"]
    if cell.others:
        more = QCoreApplication.translate("Board", "More tries: %1.")
        parts.append(more.replace("%1", str(len(cell.others))))
    if cell.shared:
        same = QCoreApplication.translate("Board", "The file is of the same origin as at seats %1.")
        parts.append(same.replace("%1", seats_in_a_row(cell.shared)))
    return " ".join(parts)


def said_seat(seat: int, exercise: str) -> str:
    """Where on the board."""
    words = QCoreApplication.translate("Board", "Seat %1, %2")
    return words.replace("%1", str(seat)).replace("%2", exercise)


def seats_in_a_row(seats: Sequence[int]) -> str:
    """Seats in order, those without a gap as from to: «1-3, 7»."""
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in _runs(seats))


def _runs(seats: Sequence[int]) -> Iterator[tuple[int, int]]:
    if not seats:
        return
    first = seats[0]
    for before, after in pairwise(seats):
        if after != before + 1:
            yield first, before
            first = after
    yield first, seats[-1]


def called(path: str, exercise: AnyExercise, election: ElectionDefinition, language: str) -> str:
    """A figure as it is called, or of a test the question."""
    if isinstance(exercise, QuestionsExercise):
        text = next((item.text.get(language) for item in exercise.items if item.id == path), path)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    try:
        return figure_name(path, exercise.truth, election, language, ballot=True)
    except UnknownFigure:
        # A member or a box that this precinct has not: the trainee named it.
        return path


def stages_of(exercise: AnyExercise, election: ElectionDefinition) -> tuple[str, ...]:
    """The stages of an exercise in order; none of a test."""
    return stages(election, exercise.truth) if isinstance(exercise, CountExercise) else ()


def minutes_in(stage: str, seconds: int, election: ElectionDefinition, language: str) -> str:
    """A stage with its minutes, rounded."""
    words = QCoreApplication.translate("Board", "%1: %2 min")
    return words.replace("%1", stage_name(stage, election, language)).replace("%2", str((seconds + 30) // 60))
