"""Numbers in what is said, and which of them a person may see: those that stand in the record."""

from __future__ import annotations

import re

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths
from kzpoll_desktop.domain.figures.sums import sheets
from tests.shared.practice import ELECTION

# Not by one unit: a difference of one or two occurs everywhere.
SHIFT = 37
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "P", "S", "X", "XT", "B1", "B2")


def numbers_in(text: str) -> set[int]:
    return {int(found) for found in re.findall(r"\d+", text.replace("\u202f", ""))}


def occurring(record: PrecinctRecord) -> set[int | None]:
    """The numbers that stand in the record itself, or are totals of rows of its protocol."""
    typed = {figure(record, path) for path in figure_paths(record)}
    return (
        typed
        | {one.letter(letter) for one in sheets(record, ELECTION) for letter in LETTERS}
        | {one.in_boxes for one in sheets(record, ELECTION)}
    )
