"""The rows of a small CSV or XLSX table within limits; what a file is, its content tells and not its name."""

from __future__ import annotations

import csv
import io
import lzma
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

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


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that is not empty; line: of the file or sheet, from 1; an empty cell is None."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that are neither empty nor hidden; broken_line: where a quoted field begins that is never closed."""

    rows: tuple[TableRow, ...]
    broken_line: int | None = None


def read_table(path: Path) -> Table:
    """The rows of a CSV (UTF-8, UTF-16 or Windows-1251; separated by ; tab or ,) or XLSX file.

    FileProblem: the codes of `files.read_bytes`, and lock_file, old_format, password, another_format, corrupt,
    too_large_inside, several_sheets, unclear_encoding.
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
    return _from_text(_as_text(data, path))


# --- CSV ------------------------------------------------------------------------------------------------------


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
        return Table(tuple(rows), line)
    return Table(tuple(rows))


def _row(line: int, cells: Iterable[Cell]) -> TableRow | None:
    """A row without the empty cells at its end; None where all are empty."""
    kept = list(cells)
    while kept and kept[-1] is None:
        kept.pop()
    return TableRow(line, tuple(kept)) if kept else None


# --- XLSX -----------------------------------------------------------------------------------------------------


def _from_workbook(data: bytes, path: Path) -> Table:
    _check_archive(data, path)
    # 150 ms, and only people who import candidates need it.
    import openpyxl

    with warnings.catch_warnings():
        # openpyxl warns of what it leaves out: styles, validations, pictures.
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=False, keep_links=False)
            tables = [table for sheet in book.worksheets if (table := _from_sheet(sheet, path)).rows]
        except FileProblem:
            raise
        except Exception as error:
            # openpyxl raises whatever a broken part of the file leads it to.
            raise FileProblem("corrupt", path) from error
    if len(tables) > 1:
        raise FileProblem("several_sheets", path)
    return tables[0] if tables else Table(())


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


def _from_sheet(sheet: Worksheet, path: Path) -> Table:
    rows: list[TableRow] = []
    if sheet.sheet_state != "visible":
        return Table(())
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        raise FileProblem("too_large_inside", path)
    for cells in sheet.iter_rows():
        line = cells[0].row
        if line is None or sheet.row_dimensions[line].hidden:
            continue
        row = _row(line, [_cell(cell) for cell in cells])
        if row is not None:
            rows.append(row)
    return Table(tuple(rows))


def _cell(cell: Any) -> Cell:
    value = cell.value
    if cell.data_type == "f":
        return Formula(str(value))
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
