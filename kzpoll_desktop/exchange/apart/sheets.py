"""The sheets of a workbook as the eye sees them; what it would grow to is looked at before it is loaded."""

from __future__ import annotations

import io
import lzma
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree

from kzpoll_desktop.exchange.apart.table import (
    MAX_COLUMNS,
    MAX_ROWS,
    Formula,
    SheetCell,
    Strike,
    Table,
    TableRow,
    kept_row,
    to_plain,
)
from kzpoll_desktop.exchange.apart.wrong import Wrong

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_UNPACKED: Final = 20_000_000
MAX_SHEETS_UNPACKED: Final = 4_000_000
MAX_PARTS: Final = 500
# Points, and characters: nothing can be read in less.
LOWEST_ROW: Final = 5.0
NARROWEST_COLUMN: Final = 0.8
# Of all merged areas and linked ones of a sheet together, in cells: each cell of them is made when it is loaded.
MAX_AREA: Final = 100_000
_AREAS: Final = ("mergeCell", "hyperlink")
_CORNERS: Final = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_WHITE: Final = "FFFFFF"
_BROKEN_ARCHIVE: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError,
    ValueError, OSError, EOFError,
)  # fmt: skip


def workbook(data: bytes) -> tuple[dict[str, Any], bytes]:
    """All sheets with rows, and hidden ones without theirs; Wrong password, another_format, corrupt, too_large_inside."""
    _check_archive(data)
    # 150 ms, and only people who import candidates need it.
    import openpyxl

    with warnings.catch_warnings():
        # openpyxl warns of what it leaves out: styles, validations, pictures.
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=False, keep_links=False, rich_text=True)
            tables = [_from_sheet(sheet) for sheet in book.worksheets]
        except (Wrong, MemoryError):
            raise
        except Exception as error:
            # openpyxl raises whatever a broken part of the file leads it to.
            raise Wrong("corrupt") from error
    return {"tables": [to_plain(table) for table in tables if table is not None]}, b""


def _check_archive(data: bytes) -> None:
    """An XLSX that is whole, without a password, small when unpacked, and whose XML expands to nothing else."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise Wrong("password")
            names = {part.filename for part in parts}
            if "[Content_Types].xml" not in names or not any(n.startswith("xl/") for n in names):
                raise Wrong("another_format")
            sheets = sum(p.file_size for p in parts if p.filename.startswith(("xl/worksheets", "xl/shared")))
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or sheets > MAX_SHEETS_UNPACKED:
                raise Wrong("too_large_inside")
            # Reading stops at the size that was declared, so a part cannot be larger than it says.
            for part in parts:
                inside = archive.read(part)
                if _declares_entities(inside):
                    raise Wrong("corrupt")
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                    _check_areas(inside)
    except _BROKEN_ARCHIVE as error:
        raise Wrong("corrupt") from error


def _check_areas(sheet: bytes) -> None:
    """No area of a sheet is larger than a list of candidates can be."""
    cells = 0
    try:
        for _, element in ElementTree.iterparse(io.BytesIO(sheet)):  # noqa: S314 - without entities, and apart
            if element.tag.rpartition("}")[2] in _AREAS:
                cells += _area(element.get("ref", ""))
                if cells > MAX_AREA:
                    raise Wrong("too_large_inside")
            element.clear()
    except ElementTree.ParseError:
        raise Wrong("corrupt") from None


def _area(ref: str) -> int:
    """How many cells a reference names; more than there may be, where it is none that is understood."""
    corners = _CORNERS.fullmatch(ref.upper())
    if corners is None:
        return 1 if ":" not in ref else MAX_AREA + 1
    left, top, right, bottom = corners.groups()
    return (abs(_column(right) - _column(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _declares_entities(data: bytes) -> bool:
    return any("<!DOCTYPE".encode(encoding) in data for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def _from_sheet(sheet: Worksheet) -> Table | None:
    """A sheet with its rows; None for an empty one, and no rows for a hidden one."""
    if sheet.sheet_state != "visible":
        corner = sheet.iter_rows(max_row=min(sheet.max_row, 100), max_col=min(sheet.max_column, 100))
        filled = any(cell.value is not None for cells in corner for cell in cells)
        return Table((), name=sheet.title, visible=False) if filled else None
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        raise Wrong("too_large_inside")
    rows: list[TableRow] = []
    for cells in sheet.iter_rows():
        line = cells[0].row
        row = kept_row(line or 0, [_cell(cell) for cell in cells])
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


def _cell(cell: Any) -> SheetCell:
    value = cell.value
    if cell.data_type == "f":
        return Formula(str(value))
    if isinstance(value, list):
        # Text in several fonts.
        value = str(value)
    if isinstance(value, str):
        return value if value.strip() else None
    if value is None or isinstance(value, int | float | datetime | date | time | timedelta):
        found: SheetCell = value
        return found
    return str(value)
