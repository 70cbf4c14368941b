"""The board of a class: seats × exercises, which hand-in counts of each, and which seats are missing; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.training.classroom.room import key_of

CellState = Literal["not_seen", "unfinished", "handed_in"]


@dataclass(frozen=True, slots=True)
class BoardCell:
    """What a seat handed in of an exercise. counts: the hand-in that counts; others: the rest, in order.

    shared: other seats that handed in a file of the same origin.
    """

    seat: int
    exercise: str
    counts: HandIn | None = None
    others: tuple[HandIn, ...] = ()
    shared: tuple[int, ...] = ()

    @property
    def state(self) -> CellState:
        """Not seen; unfinished, of which only a code speaks; or handed in."""
        if self.counts is None:
            return "not_seen"
        if self.counts.source == "code" and not self.counts.closed:
            return "unfinished"
        return "handed_in"


_UNSEEN: Final = BoardCell(0, "")


@dataclass(frozen=True, slots=True)
class Board:
    """exercises: ids in the course's order; seats: in order; cells: those where something was handed in."""

    exercises: tuple[str, ...]
    seats: tuple[int, ...]
    cells: Mapping[tuple[int, str], BoardCell]

    def cell(self, seat: int, exercise: str) -> BoardCell:
        """What a seat handed in of an exercise; an empty one where that is nothing."""
        return self.cells.get((seat, exercise)) or BoardCell(seat, exercise)

    def missing(self, exercise: str) -> tuple[int, ...]:
        """The seats that have not handed in an exercise yet."""
        return tuple(seat for seat in self.seats if self.cell(seat, exercise).state != "handed_in")

    def counted(self, exercise: str) -> tuple[HandIn, ...]:
        """The hand-ins of an exercise that count, by seat; unfinished ones are left out."""
        cells = (self.cell(seat, exercise) for seat in self.seats)
        return tuple(one.counts for one in cells if one.counts is not None and one.state == "handed_in")


def board(
    rows: Iterable[HandIn], exercises: Sequence[str], seats: Iterable[int], picks: Mapping[str, str]
) -> Board:
    """The board of what was handed in; seats: those that are expected, others are put beside them.

    A file beats a code, a finished code one that is not; of several the first counts, or the one that is picked.
    """
    of_cell: dict[tuple[int, str], list[HandIn]] = defaultdict(list)
    of_file: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        of_cell[row.seat, row.exercise].append(row)
        if row.file_id:
            of_file[row.file_id].add(row.seat)
    cells = {}
    for (seat, exercise), found in of_cell.items():
        ordered = sorted(found, key=_first)
        picked = picks.get(key_of(exercise, seat))
        counts = next((one for one in ordered if one.id == picked), ordered[0])
        shared = {other for one in found for other in of_file.get(one.file_id, ())} - {seat}
        cells[seat, exercise] = BoardCell(
            seat,
            exercise,
            counts,
            tuple(one for one in ordered if one is not counts),
            tuple(sorted(shared)),
        )
    every = sorted({*seats, *(seat for seat, _ in cells)})
    return Board(tuple(exercises), tuple(every), cells)


def _first(one: HandIn) -> tuple[int, int, int]:
    """What counts comes first: files, then finished codes, by the try and by when they were taken in."""
    rank = 0 if one.source == "file" else 1 if one.closed else 2
    return rank, one.attempt, one.taken
