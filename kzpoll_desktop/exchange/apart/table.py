"""A table as it was read, and as plain JSON for the way between two processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Final, Literal, TypeAlias

# A list of candidates has some hundred lines.
MAX_ROWS: Final = 5_000
MAX_COLUMNS: Final = 200


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that holds a formula; what it would show is not known."""

    text: str


SheetCell: TypeAlias = str | int | float | bool | datetime | date | time | timedelta | Formula | None


# How much of what a cell shows is struck through.
Strike: TypeAlias = Literal["", "part", "whole"]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that is not empty; line: of the file or sheet, from 1; an empty cell is None.

    hidden: nobody sees it; struck: column, from 0, to how much of it is struck through, where anything is; unseen: the
    columns whose text the eye does not see; comments: column to what is noted on its cell.
    """

    line: int
    cells: tuple[SheetCell, ...]
    hidden: bool = False
    struck: Mapping[int, Strike] = field(default_factory=dict)
    unseen: frozenset[int] = frozenset()
    comments: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """A table or sheet without its empty rows.

    broken_line: where a quoted field begins that is never closed; separator: between the cells of a text; name: of a
    sheet; visible: False, and no rows, for a hidden sheet; hidden_columns: from 0; struck_by_rule: the first line of
    each part that a conditional format may strike through.
    """

    rows: tuple[TableRow, ...]
    broken_line: int | None = None
    separator: str = ""
    name: str = ""
    visible: bool = True
    hidden_columns: frozenset[int] = frozenset()
    struck_by_rule: tuple[int, ...] = ()


def kept_row(line: int, cells: Iterable[SheetCell]) -> TableRow | None:
    """A row without the empty cells at its end; None where all are empty."""
    kept = list(cells)
    while kept and kept[-1] is None:
        kept.pop()
    return TableRow(line, tuple(kept)) if kept else None


# --- as plain JSON --------------------------------------------------------------------------------------------

_PLAIN: Final[dict[type, tuple[str, Callable[[Any], Any]]]] = {
    Formula: ("formula", lambda cell: cell.text),
    datetime: ("datetime", datetime.isoformat),
    date: ("date", date.isoformat),
    time: ("time", time.isoformat),
    timedelta: ("span", lambda cell: [cell.days, cell.seconds, cell.microseconds]),
    float: ("number", repr),
}
_READ: Final[dict[str, Callable[[Any], SheetCell]]] = {
    "formula": lambda told: Formula(str(told)),
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "span": lambda told: timedelta(*told),
    "number": float,
}


def to_plain(table: Table) -> dict[str, Any]:
    """A table as plain JSON."""
    return {
        "rows": [_row_to_plain(row) for row in table.rows],
        "name": table.name,
        "visible": table.visible,
        "hidden_columns": sorted(table.hidden_columns),
        "struck_by_rule": table.struck_by_rule,
    }


def from_plain(told: Any) -> Table:
    """The table; ValueError, TypeError, KeyError where it is none."""
    return Table(
        tuple(_row_from_plain(row) for row in told["rows"]),
        name=str(told["name"]),
        visible=bool(told["visible"]),
        hidden_columns=frozenset(int(place) for place in told["hidden_columns"]),
        struck_by_rule=tuple(int(line) for line in told["struck_by_rule"]),
    )


def _row_to_plain(row: TableRow) -> dict[str, Any]:
    return {
        "line": row.line,
        "cells": [_cell_to_plain(cell) for cell in row.cells],
        "hidden": row.hidden,
        "struck": list(row.struck.items()),
        "unseen": sorted(row.unseen),
        "comments": list(row.comments.items()),
    }


def _row_from_plain(told: Any) -> TableRow:
    how: dict[str, Strike] = {"part": "part", "whole": "whole"}
    return TableRow(
        int(told["line"]),
        tuple(_cell_from_plain(cell) for cell in told["cells"]),
        bool(told["hidden"]),
        {int(place): how[struck] for place, struck in told["struck"]},
        frozenset(int(place) for place in told["unseen"]),
        {int(place): str(text) for place, text in told["comments"]},
    )


def _cell_to_plain(cell: SheetCell) -> Any:
    kind = _PLAIN.get(type(cell))
    return cell if kind is None else {kind[0]: kind[1](cell)}


def _cell_from_plain(told: Any) -> SheetCell:
    if isinstance(told, dict):
        ((kind, value),) = told.items()
        return _READ[kind](value)
    if told is None or isinstance(told, str | int):
        return told
    raise TypeError("no cell")
