"""The table of a class: which seat is in which group and of which precinct; read strictly, or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import FileFault
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import MAX_SEAT
from kzpoll_desktop.exchange.apart.table import SheetCell, Table, TableRow
from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.exchange.tables import column_letter, read_tables
from kzpoll_desktop.texts.format import parse_count

LONGEST: Final = 40
COLUMNS: Final = ("seat", "group", "precinct")
# A heading by the beginning of its words, in lower case.
_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "seat": ("seat", "орын", "мест", "үстел", "стол"),
    "group": ("group", "топ", "групп"),
    "precinct": ("precinct", "учаске", "участ"),
}


@dataclass(frozen=True, slots=True)
class RosterSeat:
    """A seat of the room; group and precinct may be empty."""

    seat: int
    group: str = ""
    precinct: str = ""


class BadRoster(KzpollError):
    """A table that is not taken in. faults: what is wrong with each of its rows, in order; the first one is its own.

    Codes: seats_empty, seats_sheets, seats_quotes, seats_column, seats_no_seat, seats_twice, seats_too_long, seats_beside,
    seats_hidden.
    """

    def __init__(self, faults: Sequence[FileFault]) -> None:
        super().__init__(faults[0])
        self.faults = tuple(faults)


def read_roster(path: Path) -> tuple[RosterSeat, ...]:
    """The seats in the order of the table; FileProblem of `read_tables`, BadRoster, Stopped.

    Columns are seat, group and precinct in this order, or in any order under a heading that names them in kk, ru or en.
    Every row has a seat of its own within its group.
    """
    tables = [one for one in read_tables(path) if one.rows or one.broken_line is not None]
    if not tables:
        raise BadRoster([_fault(path, "seats_empty")])
    if len(tables) > 1:
        raise BadRoster([_fault(path, "seats_sheets")])
    faults: list[FileFault] = []
    found = tuple(_places(tables[0], path, faults))
    if not found and not faults:
        faults.append(_fault(path, "seats_empty"))
    if faults:
        raise BadRoster(faults)
    return found


def _places(table: Table, path: Path, faults: list[FileFault]) -> Iterator[RosterSeat]:
    if table.broken_line is not None:
        faults.append(_fault(path, "seats_quotes", line=table.broken_line))
        return
    columns, rows = _headed(table.rows, path, faults)
    lines: dict[tuple[str, int], int] = {}
    for row in rows:
        place = _place(row, columns, path, faults)
        if place is None:
            continue
        first = lines.setdefault((place.group.casefold(), place.seat), row.line)
        if first != row.line:
            faults.append(_fault(path, "seats_twice", line=row.line, seat=place.seat, other=first))
        else:
            yield place


def _headed(
    rows: Sequence[TableRow], path: Path, faults: list[FileFault]
) -> tuple[Mapping[str, int], Sequence[TableRow]]:
    """Where the columns are, and the rows under their heading; without one they stand in their order."""
    usual = {name: place for place, name in enumerate(COLUMNS)}
    words = [_text(cell) or "" for cell in rows[0].cells]
    if not any(_column(word) for word in words):
        return usual, rows
    found: dict[str, int] = {}
    for place, word in enumerate(words):
        name = _column(word)
        if name and name not in found:
            found[name] = place
        elif word:
            faults.append(_fault(path, "seats_column", line=rows[0].line, value=shown(word)))
    if "seat" not in found:
        faults.append(_fault(path, "seats_column", line=rows[0].line, value=shown(words[0])))
        return usual, ()
    return found, rows[1:]


def _column(word: str) -> str:
    """Which column a heading names; empty where none."""
    parts = word.casefold().replace("№", " ").split()
    return next(
        (
            name
            for name, beginnings in _HEADINGS.items()
            if any(part.startswith(one) for part in parts for one in beginnings)
        ),
        "",
    )


def _place(
    row: TableRow, columns: Mapping[str, int], path: Path, faults: list[FileFault]
) -> RosterSeat | None:
    """The seat of a row, or None with what is wrong with it."""
    if row.hidden:
        faults.append(_fault(path, "seats_hidden", line=row.line))
        return None
    beside = [n for n, cell in enumerate(row.cells) if cell is not None and n not in columns.values()]
    if beside:
        faults.append(_fault(path, "seats_beside", line=row.line, place=column_letter(beside[0])))
        return None
    texts = {
        name: _text(row.cells[place]) if place < len(row.cells) else "" for name, place in columns.items()
    }
    number = parse_count(texts["seat"] or "")
    if number is None or not 1 <= number <= MAX_SEAT:
        value = shown(str(row.cells[columns["seat"]] if columns["seat"] < len(row.cells) else ""))
        faults.append(_fault(path, "seats_no_seat", line=row.line, value=value or "–", most=MAX_SEAT))
        return None
    group, precinct = texts.get("group", ""), texts.get("precinct", "")
    for text in (group, precinct):
        if text is None or len(text) > LONGEST:
            faults.append(_fault(path, "seats_too_long", line=row.line, most=LONGEST))
            return None
    return RosterSeat(number, group or "", precinct or "")


def _text(cell: SheetCell) -> str | None:
    """A cell as a text on one line; None where it is no text and no whole number."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, bool) or not isinstance(cell, str | int):
        return None
    text = " ".join(unicodedata.normalize("NFC", str(cell)).split())
    return text if text.isprintable() else None


def _fault(path: Path, code: str, **params: str | int) -> FileFault:
    return FileFault(code, {"file": shown_name(path), **params})


# --- on the board ---------------------------------------------------------------------------------------------


def groups(places: Iterable[RosterSeat]) -> tuple[str, ...]:
    """The groups in order, each once; those without a group are none."""
    return tuple(dict.fromkeys(one.group for one in places if one.group))


def of_group(places: Iterable[RosterSeat], group: str) -> tuple[int, ...]:
    """The seats of a group in order, each once; of all groups for an empty one."""
    return tuple(sorted({one.seat for one in places if not group or one.group == group}))


def about(places: Iterable[RosterSeat], group: str) -> dict[int, str]:
    """Seat -> its groups and precincts as they stand beside it; of a group that is chosen only the precinct."""
    found: dict[int, dict[str, None]] = {}
    for one in places:
        if not group or one.group == group:
            parts = (one.precinct,) if group else (one.group, one.precinct)
            text = " · ".join(part for part in parts if part)
            if text:
                found.setdefault(one.seat, {})[text] = None
    return {seat: ", ".join(texts) for seat, texts in found.items()}
