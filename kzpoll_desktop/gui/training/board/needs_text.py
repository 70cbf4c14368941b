"""What the class needs next of one exercise, put into headings and lines; without a name in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training.course import AnyExercise, QuestionsExercise
from kzpoll_desktop.gui.training.board.bars import BarLine, Group
from kzpoll_desktop.gui.training.board.words import called, minutes_in, seats_in_a_row, stages_of
from kzpoll_desktop.training.classroom.board import Board
from kzpoll_desktop.training.classroom.needs import Tallied, needs

# So many stages are told, in the order of the day: those that took longest.
_SLOWEST: Final = 4


def groups_of(
    board: Board, exercise: AnyExercise, election: ElectionDefinition, language: str
) -> tuple[Group, ...]:
    """Who is missing, wrong figures, slips nobody found, figures made to fit, time by stage; empty groups are left out."""
    found = needs(board.counted(exercise.id), stages_of(exercise, election))

    def words(text: str, *values: object) -> str:
        for place, value in enumerate(values, start=1):
            text = text.replace(f"%{place}", str(value))
        return text

    def bars(heading: str, counted: Tallied) -> Group:
        of = QCoreApplication.translate("Board", "%1: %2 of %3")
        lines = (
            BarLine(
                words(of, called(path, exercise, election, language), times, found.files), times, found.files
            )
            for path, times in counted
        )
        return Group(heading, tuple(lines))

    missing = board.missing(exercise.id)
    handed = QCoreApplication.translate("Board", "Handed in: %1 of %2")
    first = [BarLine(words(handed, found.handed_in, len(board.seats)), found.handed_in, len(board.seats))]
    if found.average is not None:
        first.append(
            BarLine(words(QCoreApplication.translate("Board", "Points on average: %1"), found.average))
        )
    if missing and board.seats:
        text = QCoreApplication.translate("Board", "Not handed in yet, seats: %1")
        first.append(BarLine(words(text, seats_in_a_row(missing))))
    wrong = (
        QCoreApplication.translate("Board", "Questions that were not right at once")
        if isinstance(exercise, QuestionsExercise)
        else QCoreApplication.translate("Board", "Figures that are wrong most often")
    )
    slowest = sorted((seconds for _, seconds in found.by_stage), reverse=True)[:_SLOWEST]
    groups = (
        Group(exercise.title.get(language), tuple(first)),
        Group(
            QCoreApplication.translate("Board", "Slips that nobody found"),
            tuple(BarLine(called(path, exercise, election, language)) for path in found.nobody),
        ),
        bars(QCoreApplication.translate("Board", "Slips that were not found"), found.missed),
        bars(wrong, found.wrong),
        bars(QCoreApplication.translate("Board", "Figures made to fit"), found.fitted),
        Group(
            QCoreApplication.translate("Board", "Time by stage, on average"),
            tuple(
                BarLine(minutes_in(stage, seconds, election, language), seconds, slowest[0])
                for stage, seconds in found.by_stage
                if seconds >= slowest[-1]
            ),
        ),
    )
    return tuple(one for one in groups if one.lines)
