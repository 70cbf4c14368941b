"""The candidates of a district from a CSV or XLSX table: a complete ballot, or what is wrong row by row; never half of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.decode import shown
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import Named, Param, Said
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.tables import Cell, Formula, TableRow, read_table, write_table
from kzpoll_desktop.texts.format import parse_count

MAX_CANDIDATES: Final = 200
MAX_NAME: Final = 200
COLUMNS: Final = ("number", "kk", "ru", "en", "struck_out")
TEMPLATE: Final = (
    "№",
    "Аты-жөні, қазақша",
    "Фамилия, имя, отчество по-русски",
    "Name in English",
    "Сызылған / вычеркнут / struck out",
)
_TEMPLATE_WIDTHS: Final = (6, 44, 44, 44, 22)
_REQUIRED: Final = ("number", "kk", "ru")
_PLAIN_COLUMNS: Final[Mapping[str, int]] = {name: index for index, name in enumerate(COLUMNS)}

# By the beginning of a word of the heading, in lower case; whole words where a beginning would say too little.
_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "struck_out": ("struck", "withdrawn", "вычерк", "выбыв", "выбыл", "снят", "сызыл", "сызып"),
    "kk": ("қаз", "каз", "kaz", "qaz"),
    "ru": ("рус", "орыс", "rus"),
    "en": ("англ", "ағыл", "eng"),
    "number": ("номер", "нөмір", "number", "рет"),
}
_WHOLE_HEADINGS: Final = {
    "kk": "kk", "kz": "kk", "ru": "ru", "en": "en", "№": "number", "#": "number", "n": "number", "no": "number",
    "п/п": "number", "р/с": "number",
}  # fmt: skip
_YES: Final = frozenset("1 + x х v yes true да иә ия сызылған сызылды вычеркнут вычеркнута".split())
_NO: Final = frozenset(["", *"0 - – — no false нет жоқ".split()])
_UNFIT: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]"
    r"|_x[0-9A-Fa-f]{4}_"
)
_BREAKS: Final = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Candidates:
    """A whole ballot: ids c01, c02 … in ballot order."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class RowFault(Said):
    """What is wrong in a row; its parameter line: of the file, from 1.

    Codes: bad_quotes; unknown_column (value), column_twice (column), missing_column (column), bad_number (value),
    number_missing, number_twice (value, other: its line), number_gap (expected, value), name_missing (column),
    name_too_long (column, most), name_twice (value, other), not_a_name (column, value), formula (column),
    line_break (column), lost_letters (column, value), garbled (column, value), bad_character (column),
    unknown_mark (value), too_many_columns, too_many_candidates (most).
    """

    family = "row"

    @property
    def line(self) -> int:
        """Where the row stands in its file."""
        line = self.params["line"]
        assert isinstance(line, int)  # every maker gives it
        return line


def _wrong(line: int, code: str, **params: Param) -> RowFault:
    return RowFault(code, {"line": line, **params})


@dataclass(frozen=True, slots=True)
class _Found:
    line: int
    number: int
    name: LocalText
    struck_out: bool


def read_candidates(path: Path) -> Candidates | list[RowFault]:
    """The candidates in a CSV or XLSX table with the columns number, name kk, ru and, where wanted, en, struck out.

    With or without a heading (in Kazakh, Russian or English). Empty and hidden rows are passed over. FileProblem where
    the table as a whole cannot be used: the codes of `tables.read_table`, and no_candidates.
    """
    table = read_table(path)
    if table.broken_line is not None:
        return [_wrong(table.broken_line, "bad_quotes")]
    if not table.rows:
        raise FileProblem("no_candidates", path)
    columns, body = _PLAIN_COLUMNS, table.rows
    if _is_heading(body[0]):
        named = _columns(body[0])
        if isinstance(named, list):
            return named
        columns, body = named, body[1:]
    if not body:
        raise FileProblem("no_candidates", path)
    if len(body) > MAX_CANDIDATES:
        return [_wrong(body[MAX_CANDIDATES].line, "too_many_candidates", most=MAX_CANDIDATES)]
    problems: list[RowFault] = []
    found = [one for row in body if (one := _read(row, columns, problems)) is not None]
    problems += _across(found, complete=not problems)
    if problems:
        return sorted(problems, key=lambda problem: problem.line)
    ordered = sorted(found, key=lambda one: one.number)
    return Candidates(tuple(Choice(f"c{one.number:02}", one.name, one.struck_out) for one in ordered))


def write_candidates_template(path: Path) -> None:
    """An empty list of candidates to fill in: XLSX or CSV by the name's end; FileProblem as `files.write_bytes`."""
    write_table(path, TEMPLATE, _TEMPLATE_WIDTHS)


# --- the heading ----------------------------------------------------------------------------------------------


def _is_heading(row: TableRow) -> bool:
    """A first row without any whole number is no candidate: it names the columns."""
    return all(_whole(cell) is None for cell in row.cells)


def _columns(row: TableRow) -> dict[str, int] | list[RowFault]:
    columns: dict[str, int] = {}
    problems = []
    for index, cell in enumerate(row.cells):
        heading = _clean(str(cell)) if cell is not None else ""
        if not heading:
            continue
        name = _column(heading)
        if name is None:
            problems.append(_wrong(row.line, "unknown_column", value=shown(heading)))
        elif name in columns:
            problems.append(_wrong(row.line, "column_twice", column=Named("column", name)))
        else:
            columns[name] = index
    if not problems:
        problems = [
            _wrong(row.line, "missing_column", column=Named("column", n))
            for n in _REQUIRED
            if n not in columns
        ]
    return problems or columns


def _column(heading: str) -> str | None:
    words = [word for word in re.split(r"[\s().,:;_\-–—\"«»]+", heading.casefold()) if word]
    for name, beginnings in _HEADINGS.items():
        if any(word.startswith(beginnings) for word in words):
            return name
    return next((_WHOLE_HEADINGS[word] for word in words if word in _WHOLE_HEADINGS), None)


# --- one row --------------------------------------------------------------------------------------------------


def _read(row: TableRow, columns: Mapping[str, int], problems: list[RowFault]) -> _Found | None:
    """The candidate of a row; None, and what is wrong added to the problems, where it is none."""
    before = len(problems)

    def cell(name: str) -> Cell:
        index = columns.get(name)
        return row.cells[index] if index is not None and index < len(row.cells) else None

    def add(code: str, **params: Param) -> None:
        problems.append(_wrong(row.line, code, **params))

    known = set(columns.values())
    if any(value is not None and index not in known for index, value in enumerate(row.cells)):
        add("too_many_columns")
    given = cell("number")
    number = _whole(given)
    if given is None:
        add("number_missing")
    elif isinstance(given, Formula):
        add("formula", column=Named("column", "number"))
    elif number is None or number == 0:
        add("bad_number", value=_words(given))
    names: dict[str, str | None] = {}
    for language in ("kk", "ru", "en"):
        name = _name(cell(language), language != "en")
        if isinstance(name, RowFault):
            problems.append(name.about(line=row.line, column=Named("column", language)))
        else:
            names[language] = name
    struck = _mark(cell("struck_out"))
    if struck is None:
        add("unknown_mark", value=_words(cell("struck_out")))
    if len(problems) > before:
        return None
    return _Found(
        row.line, number or 0, LocalText(names["kk"] or "", names["ru"] or "", names["en"]), bool(struck)
    )


def _name(cell: Cell, required: bool) -> str | RowFault | None:
    """A name in its own letters, None where it is left out; or what is wrong with it."""
    if cell is None:
        return RowFault("name_missing") if required else None
    if isinstance(cell, Formula):
        return RowFault("formula")
    if not isinstance(cell, str):
        return RowFault("not_a_name", {"value": _words(cell)})
    if _BREAKS.search(cell.strip()):
        return RowFault("line_break")
    if _UNFIT.search(cell):
        return RowFault("bad_character")
    name = _clean(cell)
    if name[:1] in "=@":
        return RowFault("formula")
    if "?" in name or "\ufffd" in name:
        return RowFault("lost_letters", {"value": shown(name)})
    if _is_garbled(name):
        return RowFault("garbled", {"value": shown(name)})
    if not any(c.isalpha() for c in name) or name.startswith("#"):
        return RowFault("not_a_name", {"value": shown(name)})
    if len(name) > MAX_NAME:
        return RowFault("name_too_long", {"most": MAX_NAME})
    return name


def _clean(text: str) -> str:
    """Its own letters, composed, with single spaces between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _is_garbled(name: str) -> bool:
    """UTF-8 that was taken for Windows-1251 and saved so: РђР№ instead of Ай."""
    if name.isascii():
        return False
    try:
        name.encode("cp1251").decode()
    except UnicodeError:
        return False
    return True


def _whole(cell: Cell) -> int | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return cell if 0 <= cell < 10**9 else None
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and 0 <= cell < 10**9 else None
    return parse_count(cell) if isinstance(cell, str) else None


def _mark(cell: Cell) -> bool | None:
    """Whether a mark says struck out; None where it cannot be told."""
    if isinstance(cell, bool):
        return cell
    word = _words(cell).casefold() if not isinstance(cell, Formula) else "="
    if word in _NO:
        return False
    return True if word in _YES or _column(word) == "struck_out" else None


def _words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date | time | timedelta):
        return str(cell)
    return shown(_clean(str(cell)))


# --- all rows together ----------------------------------------------------------------------------------------


def _across(found: Sequence[_Found], *, complete: bool) -> Iterable[RowFault]:
    """Numbers and names that stand twice; where every row is read, also numbers that do not go on from 1."""
    numbers: dict[int, int] = {}
    names: dict[tuple[str, str], int] = {}
    problems = []
    for one in found:
        if one.number in numbers:
            other = numbers[one.number]
            problems.append(_wrong(one.line, "number_twice", value=one.number, other=other))
        numbers.setdefault(one.number, one.line)
        name = (one.name.kk.casefold(), one.name.ru.casefold())
        if name in names:
            value = shown(one.name.kk)
            problems.append(_wrong(one.line, "name_twice", value=value, other=names[name]))
        names.setdefault(name, one.line)
    if complete and not problems:
        for expected, number in enumerate(sorted(numbers), start=1):
            if number != expected:
                return [_wrong(numbers[number], "number_gap", expected=expected, value=number)]
    return problems
