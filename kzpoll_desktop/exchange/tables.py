"""A small CSV or XLSX table as the eye sees it, within limits; what a file is, its content tells and not its name."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.stopping import breathe
from kzpoll_desktop.exchange.apart import Died, TookTooLong, read_apart
from kzpoll_desktop.exchange.apart.table import MAX_COLUMNS, MAX_ROWS, Table, from_plain, kept_row
from kzpoll_desktop.exchange.files import FileProblem, read_bytes, write_bytes
from kzpoll_desktop.texts.format import parse_count

MAX_TABLE: Final = 2_000_000
# A list of candidates takes less than one.
SECONDS: Final = 15
_MEGABYTES: Final = 600
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEPARATORS: Final = ";\t,"
# What a Windows-1251 list of names may hold; with any other character the file is in another encoding.
_CP1251_LIST: Final = re.compile(r"[\t\n\r -~А-Яа-яЁёІі\xa0«»“”„‘’‚–—…№·•°§]*")
# KOI8-R taken for Windows-1251: small letters become capitals and the other way round.
_KOI8: Final = re.compile(r"[а-яё][А-ЯЁ]{2}")


def column_letter(place: int) -> str:
    """What a sheet calls a column; place: from 0."""
    before, here = divmod(place, 26)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + here)


def read_tables(path: Path) -> tuple[Table, ...]:
    """The table in a CSV (UTF-8, UTF-16 or Windows-1251; separated by ; tab or ,), or all sheets of an XLSX file with rows.

    FileProblem: the codes of `files.read_bytes`, and lock_file, old_format, password, another_format, corrupt,
    too_large_inside, unclear_encoding, took_too_long; Stopped.
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
    table = _from_text(_as_text(data, path))
    if len(table.rows) > MAX_ROWS or any(len(row.cells) > MAX_COLUMNS for row in table.rows):
        raise FileProblem("too_large_inside", path)
    return (table,)


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
            breathe()
            row = kept_row(line, [value if value.strip() else None for value in fields])
            if row is not None:
                rows.append(row)
            if len(rows) > MAX_ROWS:
                break
            line = before + reader.line_num + 1
    except csv.Error:
        return Table(tuple(rows), line, separator)
    return Table(tuple(rows), separator=separator)


# --- XLSX -----------------------------------------------------------------------------------------------------


def _from_workbook(data: bytes, path: Path) -> tuple[Table, ...]:
    """As `apart.sheets.workbook` reads it, in a process of its own."""
    try:
        told, _ = read_apart("workbook", data, seconds=SECONDS, megabytes=_MEGABYTES)
    except TookTooLong:
        raise FileProblem("took_too_long", path, seconds=SECONDS) from None
    except Died:
        raise FileProblem("too_large_inside", path) from None
    match told.get("wrong"):
        case None:
            return tuple(from_plain(table) for table in told["tables"])
        case "password":
            raise FileProblem("password", path)
        case "another_format":
            raise FileProblem("another_format", path)
        case "too_large_inside":
            raise FileProblem("too_large_inside", path)
    raise FileProblem("corrupt", path)


# --- writing --------------------------------------------------------------------------------------------------


# What a program for tables takes for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def defused(value: str | int) -> str | int:
    """A cell that no program runs: a text that looks like a formula begins with an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def write_table(
    path: Path,
    heading: Sequence[str],
    widths: Sequence[int],
    rows: Sequence[Sequence[str | int]] = (),
) -> None:
    """A table with its heading: XLSX by the name's end, otherwise CSV as Excel opens it; widths: in characters.

    Texts in rows are texts, whatever they begin with: see `defused`. FileProblem as `files.write_bytes`.
    """
    if path.suffix.lower() != ".xlsx":
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerow(heading)
        writer.writerows([defused(cell) for cell in row] for row in rows)
        write_bytes(path, text.getvalue().encode("utf-8-sig"))
        return
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
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
    for line, row in enumerate(rows, start=2):
        for number, value in enumerate(row, start=1):
            found = sheet.cell(line, number)
            assert isinstance(found, Cell)  # nothing is merged in a sheet that has just been made
            found.value = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
            if isinstance(value, str):
                # Otherwise what begins with an equals sign would be a formula.
                found.data_type = "s"
                found.quotePrefix = defused(value) != value
    sheet.freeze_panes = "A2"
    made = io.BytesIO()
    book.save(made)
    write_bytes(path, made.getvalue())
