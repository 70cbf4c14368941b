"""Tables as they come: what a file is, its content tells; which lines, which cells; and what is no table at all."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from kzpoll_desktop.exchange import tables
from kzpoll_desktop.exchange.apart import Died, sheets
from kzpoll_desktop.exchange.apart.table import Formula, Table, TableRow
from kzpoll_desktop.exchange.apart.wrong import Wrong
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.tables import read_tables, write_table


def read(folder: Path, data: bytes, name: str = "list.csv") -> Table:
    path = folder / name
    path.write_bytes(data)
    (found,) = read_tables(path)
    return found


def refusal(folder: Path, data: bytes, name: str = "list.csv") -> str:
    with pytest.raises(FileProblem) as raised:
        read(folder, data, name)
    return raised.value.said.code


def book(*rows: tuple[Any, ...], title: str | None = None) -> bytes:
    made = Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    if title is not None:
        made.create_sheet(title)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_every_usual_text_gives_the_same_rows(tmp_path: Path, encoding: str, separator: str) -> None:
    text = f"№{separator}аты{separator}имя\r\n1{separator}Арман{separator}Арман\r\n"
    found = read(tmp_path, text.encode(encoding))
    rows = (TableRow(1, ("№", "аты", "имя")), TableRow(2, ("1", "Арман", "Арман")))
    assert found == Table(rows, separator=separator)


def test_lines_are_those_of_the_file_and_empty_ones_are_passed_over(tmp_path: Path) -> None:
    found = read(tmp_path, b'1;a;b\n\n;;\n2;"two\nlines";c\n3;d;\n')
    assert [(row.line, row.cells) for row in found.rows] == [
        (1, ("1", "a", "b")),
        (4, ("2", "two\nlines", "c")),
        (6, ("3", "d")),
    ]


def test_the_separator_that_the_file_names(tmp_path: Path) -> None:
    assert read(tmp_path, b"sep=|\n1|a;b|c\n").rows == (TableRow(2, ("1", "a;b", "c")),)


def test_a_quote_that_is_never_closed_is_told_by_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, b'1;a;b\n2;"never closed;c\n3;d;e\n')
    assert found.broken_line == 2
    assert found.rows == (TableRow(1, ("1", "a", "b")),)


def test_a_workbook_has_numbers_dates_and_formulas(tmp_path: Path) -> None:
    day = datetime.fromisoformat("1980-02-01")
    found = read(tmp_path, book((1, "Арман", day), (), (2, "=A1", None)), "any.name")
    assert found.rows == (TableRow(1, (1, "Арман", day)), TableRow(3, (2, Formula("=A1"))))


def test_every_sheet_with_rows_is_read_and_empty_ones_are_not(tmp_path: Path) -> None:
    assert len(read(tmp_path, book((1, "a"), title="empty")).rows) == 1
    two = load_workbook(io.BytesIO(book((1, "a"), title="more")))
    two["more"].append(("b",))
    kept = io.BytesIO()
    two.save(kept)
    (tmp_path / "two.xlsx").write_bytes(kept.getvalue())
    assert [table.name for table in read_tables(tmp_path / "two.xlsx")] == ["Sheet", "more"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7", "another_format"),
        (b"{\\rtf1", "another_format"),
        (b"<html>", "another_format"),
        (b"1;a\0;b", "another_format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 20, "old_format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04 broken", "corrupt"),
        ("1;Арман;Арман".encode("koi8-r"), "unclear_encoding"),
        (b"\xff\xfe1", "unclear_encoding"),
    ],
)
def test_what_is_no_table(tmp_path: Path, data: bytes, code: str) -> None:
    assert refusal(tmp_path, data) == code


def test_a_neighbour_that_an_office_program_leaves_is_no_list(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"1;a;b", "~$list.xlsx") == "lock_file"
    assert refusal(tmp_path, b"1;a;b", ".~lock.list.csv#") == "lock_file"


def test_a_text_archive_is_no_workbook(tmp_path: Path) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(tmp_path, kept.getvalue()) == "another_format"


@pytest.mark.parametrize(("limit", "most"), [("MAX_UNPACKED", 1_000), ("MAX_ROWS", 2)])
def test_what_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch, limit: str, most: int) -> None:
    monkeypatch.setattr(sheets, limit, most)
    with pytest.raises(Wrong, match="too_large_inside"):
        sheets.workbook(book((1,), (2,), (3,)))


def test_a_text_of_more_lines_or_columns_than_a_list_has(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"1;a;b\n" * 5_000).rows) == 5_000
    assert refusal(tmp_path, b"1;a;b\n" * 5_001) == "too_large_inside"
    assert refusal(tmp_path, b"1;a;b" + b";c" * 200) == "too_large_inside"


def test_a_workbook_that_takes_too_long_or_too_much_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = book((1, "a"))
    monkeypatch.setattr(tables, "SECONDS", 0)
    assert refusal(tmp_path, data) == "took_too_long"

    def died(*_: object, **__: object) -> None:
        raise Died

    monkeypatch.setattr(tables, "read_apart", died)
    assert refusal(tmp_path, data) == "too_large_inside"


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book((1, "a")))) as source, zipfile.ZipFile(kept, "w") as target:
        for part in source.infolist():
            data = source.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                data = b'<!DOCTYPE x [<!ENTITY a "a">]>' + data
            target.writestr(part, data)
    assert refusal(tmp_path, kept.getvalue()) == "corrupt"


@pytest.mark.parametrize("name", ["template.csv", "template.xlsx"])
def test_a_written_heading_is_read_back(tmp_path: Path, name: str) -> None:
    write_table(tmp_path / name, ("№", "Аты", "Имя"), (5, 40, 40))
    (found,) = read_tables(tmp_path / name)
    assert found.rows == (TableRow(1, ("№", "Аты", "Имя")),)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_looks_like_a_formula_is_a_text_and_a_number_a_number(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "plain"]
    write_table(path, ("a", "b"), (8, 8), [[text, 7] for text in formulas])
    if ending == "csv":
        lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
        assert [line[0] for line in lines[1:]] == [f"'{text}" for text in formulas[:-1]] + ["plain"]
        assert {line[1] for line in lines[1:]} == {"7"}
        return
    sheet = load_workbook(path).worksheets[0]
    cells = [sheet.cell(line, 1) for line in range(2, 8)]
    assert [cell.value for cell in cells] == formulas
    assert {cell.data_type for cell in cells} == {"s"}
    assert [bool(cell.quotePrefix) for cell in cells] == [True] * 5 + [False]
    assert {sheet.cell(line, 2).value for line in range(2, 8)} == {7}
