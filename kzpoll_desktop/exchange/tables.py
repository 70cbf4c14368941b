"""A small CSV or XLSX table as the eye sees it, within limits; what a file is, its content tells and not its name."""

from __future__ import annotations

import csv
import io
import lzma
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from kzpoll_desktop.exchange.files import FileProblem, read_bytes, write_bytes
from kzpoll_desktop.texts.format import parse_count

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_TABLE: Final = 2_000_000
MAX_UNPACKED: Final = 20_000_000
MAX_SHEETS_UNPACKED: Final = 4_000_000
MAX_PARTS: Final = 500
MAX_ROWS: Final = 5_000
MAX_COLUMNS: Final = 200
# Points, and characters: nothing can be read in less.
LOWEST_ROW: Final = 5.0
NARROWEST_COLUMN: Final = 0.8
_WHITE: Final = "FFFFFF"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEPARATORS: Final = ";\t,"
_BROKEN_ARCHIVE: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError,
    ValueError, OSError, EOFError,
)  # fmt: skip
# What a Windows-1251 list of names may hold; with any other character the file is in another encoding.
_CP1251_LIST: Final = re.compile(r"[\t\n\r -~А-Яа-яЁёІі\xa0«»“”„‘’‚–—…№·•°§]*")
# KOI8-R taken for Windows-1251: small letters become capitals and the other way round.
_KOI8: Final = re.compile(r"[а-яё][А-ЯЁ]{2}")


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that holds a formula; what it would show is not known."""

    text: str


Cell: TypeAlias = str | int | float | bool | datetime | date | time | timedelta | Formula | None


# How much of what a cell shows is struck through.
Strike: TypeAlias = Literal["", "part", "whole"]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that is not empty; line: of the file or sheet, from 1; an empty cell is None.

    hidden: nobody sees it; struck: column, from 0, to how much of it is struck through, where anything is; unseen: the
    columns whose text the eye does not see; comments: column to what is noted on its cell.
    """

    line: int
    cells: tuple[Cell, ...]
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


def column_letter(place: int) -> str:
    """What a sheet calls a column; place: from 0."""
    before, here = divmod(place, 26)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + here)


def read_tables(path: Path) -> tuple[Table, ...]:
    """The table in a CSV (UTF-8, UTF-16 or Windows-1251; separated by ; tab or ,), or all sheets of an XLSX file with rows.

    FileProblem: the codes of `files.read_bytes`, and lock_file, old_format, password, another_format, corrupt,
    too_large_inside, unclear_encoding.
    """
    if path.name.startswith((".~lock.", "~$")):
        raise FileProblem("lock_file", path)
    data = read_bytes(path, MAX_TABLE)
    if data.startswith(_OLD_OFFICE):
        # A password makes an old container of the new format; its stream is named in UTF-16.
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise FileProblem("password" if locked else "old_format", path)
    if data.startswith(b"PK"):
        return _from_workbook(data, path)
    if data.startswith((b"%PDF", b"{\\rtf", b"<", b"\x89PNG", b"\xff\xd8")):
        raise FileProblem("another_format", path)
    return (_from_text(_as_text(data, path)),)


def _as_text(data: bytes, path: Path) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1251", errors="replace")
        if wide or not _CP1251_LIST.fullmatch(text) or _KOI8.search(text):
            raise FileProblem("unclear_encoding", path) from None
    if "\0" in text:
        raise FileProblem("another_format", path)
    return text


def _from_text(text: str) -> Table:
    told = re.match(r'"?sep=(.)"?\r?\n', text)
    if told:
        return _split(text[told.end() :], told[1], before=1)
    tables = [_split(text, separator) for separator in _SEPARATORS]
    return max(tables, key=_likeness)


def _likeness(table: Table) -> tuple[int, int, int]:
    """How much a way to split looks like a list of candidates: rows of three and more cells with a number among them."""
    wide = [row for row in table.rows if len(row.cells) >= 3]
    numbered = sum(
        any(parse_count(cell) is not None for cell in row.cells if isinstance(cell, str)) for row in wide
    )
    return numbered, len(wide), sum(len(row.cells) == 2 for row in table.rows)


def _split(text: str, separator: str, before: int = 0) -> Table:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    line = before + 1
    try:
        for fields in reader:
            row = _row(line, [value if value.strip() else None for value in fields])
            if row is not None:
                rows.append(row)
            line = before + reader.line_num + 1
    except csv.Error:
        return Table(tuple(rows), line, separator)
    return Table(tuple(rows), separator=separator)


def _row(line: int, cells: Iterable[Cell]) -> TableRow | None:
    """A row without the empty cells at its end; None where all are empty."""
    kept = list(cells)
    while kept and kept[-1] is None:
        kept.pop()
    return TableRow(line, tuple(kept)) if kept else None


# --- XLSX -----------------------------------------------------------------------------------------------------


def _from_workbook(data: bytes, path: Path) -> tuple[Table, ...]:
    _check_archive(data, path)
    # 150 ms, and only people who import candidates need it.
    import openpyxl

    with warnings.catch_warnings():
        # openpyxl warns of what it leaves out: styles, validations, pictures.
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=False, keep_links=False, rich_text=True)
            tables = [_from_sheet(sheet, path) for sheet in book.worksheets]
        except FileProblem:
            raise
        except Exception as error:
            # openpyxl raises whatever a broken part of the file leads it to.
            raise FileProblem("corrupt", path) from error
    return tuple(table for table in tables if table is not None)


def _check_archive(data: bytes, path: Path) -> None:
    """An XLSX that is whole, without a password, small when unpacked, and whose XML expands to nothing else."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise FileProblem("password", path)
            names = {part.filename for part in parts}
            if "[Content_Types].xml" not in names or not any(n.startswith("xl/") for n in names):
                raise FileProblem("another_format", path)
            sheets = sum(p.file_size for p in parts if p.filename.startswith(("xl/worksheets", "xl/shared")))
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or sheets > MAX_SHEETS_UNPACKED:
                raise FileProblem("too_large_inside", path)
            # Reading stops at the size that was declared, so a part cannot be larger than it says.
            if any(_declares_entities(archive.read(part)) for part in parts):
                raise FileProblem("corrupt", path)
    except _BROKEN_ARCHIVE as error:
        raise FileProblem("corrupt", path) from error


def _declares_entities(data: bytes) -> bool:
    return any("<!DOCTYPE".encode(encoding) in data for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def _from_sheet(sheet: Worksheet, path: Path) -> Table | None:
    """A sheet with its rows; None for an empty one, and no rows for a hidden one."""
    if sheet.sheet_state != "visible":
        corner = sheet.iter_rows(max_row=min(sheet.max_row, 100), max_col=min(sheet.max_column, 100))
        filled = any(cell.value is not None for cells in corner for cell in cells)
        return Table((), name=sheet.title, visible=False) if filled else None
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        raise FileProblem("too_large_inside", path)
    rows: list[TableRow] = []
    for cells in sheet.iter_rows():
        line = cells[0].row
        row = _row(line or 0, [_cell(cell) for cell in cells])
        if line is not None and row is not None:
            size = sheet.row_dimensions[line]
            struck = {place: how for place, cell in enumerate(cells) if (how := _strike(cell))}
            rows.append(
                replace(
                    row,
                    hidden=bool(size.hidden) or _has_no_room(size.height, LOWEST_ROW),
                    struck=struck,
                    unseen=frozenset(place for place, cell in enumerate(cells) if _is_unseen(cell)),
                    comments={place: cell.comment.text for place, cell in enumerate(cells) if cell.comment},
                )
            )
    if not rows:
        return None
    return Table(
        tuple(rows),
        name=sheet.title,
        hidden_columns=frozenset(_hidden_columns(sheet)),
        struck_by_rule=tuple(_struck_by_rule(sheet)),
    )


def _has_no_room(size: float | None, least: float) -> bool:
    """A height in points or width in characters in which nothing can be read; None: the usual one."""
    return size is not None and size < least


def _is_unseen(cell: Any) -> bool:
    """What stands in a cell is shown in the colour of its ground, or its format shows nothing of it."""
    if cell.value is None or not cell.has_style:
        return False
    sections = str(cell.number_format).split(";")
    is_text = not isinstance(cell.value, int | float)
    if len(sections) >= (4 if is_text else 3) and not sections[3 if is_text else 0].strip():
        return True
    ground = _colour(cell.fill.fgColor) if cell.fill.patternType == "solid" else _WHITE
    return _colour(cell.font.color) == ground != ""


def _colour(colour: Any) -> str:
    """A colour as it can be compared: six digits, or the theme's number; empty for the usual one."""
    if colour is None:
        return ""
    if colour.type == "theme":
        return _WHITE if (colour.theme, colour.tint) == (0, 0.0) else f"theme {colour.theme} {colour.tint}"
    return str(colour.rgb)[-6:].upper() if colour.type == "rgb" else ""


def _hidden_columns(sheet: Worksheet) -> Iterator[int]:
    """Columns that are hidden, folded away or without any width; a group of them is kept under its first one."""
    for size in sheet.column_dimensions.values():
        if size.hidden or (size.customWidth and _has_no_room(size.width, NARROWEST_COLUMN)):
            first = size.min or 1
            yield from range(first - 1, min(size.max or first, MAX_COLUMNS))


def _struck_by_rule(sheet: Worksheet) -> Iterator[int]:
    for part in sheet.conditional_formatting:
        if any(rule.dxf and rule.dxf.font and rule.dxf.font.strike for rule in part.rules):
            yield min(block.min_row for block in part.sqref.ranges)


def _strike(cell: Any) -> Strike:
    """How much of what a cell shows is struck through by its font or by the fonts inside its text."""
    whole = bool(cell.font.strike) if cell.has_style else False
    if cell.value is None or isinstance(cell.value, str | int | float) or not isinstance(cell.value, list):
        return "whole" if whole and cell.value is not None else ""
    pieces = [
        (str(piece), whole if isinstance(piece, str) else bool(piece.font and piece.font.strike))
        for piece in cell.value
    ]
    struck = {is_struck for text, is_struck in pieces if text.strip()}
    if struck == {True}:
        return "whole"
    return "part" if True in struck else ""


def _cell(cell: Any) -> Cell:
    value = cell.value
    if cell.data_type == "f":
        return Formula(str(value))
    if isinstance(value, list):
        # Text in several fonts.
        value = str(value)
    if isinstance(value, str):
        return value if value.strip() else None
    if value is None or isinstance(value, int | float | datetime | date | time | timedelta):
        found: Cell = value
        return found
    return str(value)


# --- writing --------------------------------------------------------------------------------------------------


def write_table(path: Path, heading: Sequence[str], widths: Sequence[int]) -> None:
    """An empty table with its heading: XLSX by the name's end, otherwise CSV as Excel opens it; widths: in characters.

    FileProblem as `files.write_bytes`.
    """
    if path.suffix.lower() != ".xlsx":
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=";").writerow(heading)
        write_bytes(path, text.getvalue().encode("utf-8-sig"))
        return
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(list(heading))
    for number, width in enumerate(widths, start=1):
        cell = sheet.cell(1, number)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    made = io.BytesIO()
    book.save(made)
    write_bytes(path, made.getvalue())
