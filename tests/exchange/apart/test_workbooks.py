"""Workbooks as the eye sees them: what is hidden, struck through, unseen or noted is told with each row."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

from kzpoll_desktop.exchange.apart import sheets
from kzpoll_desktop.exchange.apart.table import MAX_COLUMNS, MAX_ROWS, Formula, Table, from_plain
from kzpoll_desktop.exchange.apart.wrong import Wrong
from tests.shared import hostile

GREY = PatternFill("solid", fgColor="FFEEEEEE")


def kept(book: Workbook) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read(data: bytes) -> tuple[Table, ...]:
    told, more = sheets.workbook(data)
    assert more == b""
    return tuple(from_plain(one) for one in told["tables"])


def sheet_of(fill: Callable[[Worksheet], None]) -> Table:
    """The one sheet of a workbook that is filled so."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Тізім"
    fill(sheet)
    (table,) = read(kept(book))
    return table


def wrong(data: bytes) -> str:
    with pytest.raises(Wrong) as told:
        sheets.workbook(data)
    return told.value.code


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook one part of which is another; a part that was not there is added."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for part in source.infolist():
            inside = source.read(part)
            target.writestr(part.filename, change(inside) if part.filename == name else inside)
        if name not in source.namelist():
            target.writestr(name, change(b""))
    return made.getvalue()


# --- what stands in cells


def test_every_kind_of_cell_comes_as_what_it_is() -> None:
    cells = (
        1, 2.5, True, "Әли", "  ", datetime(2026, 3, 19, 20, 5), time(20, 5), "=A1+1", None,  # noqa: DTZ001 - no zone
    )  # fmt: skip
    told = sheet_of(lambda sheet: sheet.append(cells)).rows[0].cells
    assert told == (1, 2.5, True, "Әли", None, cells[5], time(20, 5), Formula("=A1+1"))


def test_a_day_comes_as_its_midnight() -> None:
    (told,) = sheet_of(lambda sheet: sheet.append([date(2026, 3, 19)])).rows[0].cells
    assert told == datetime(2026, 3, 19)  # noqa: DTZ001 - a cell has no zone


def test_rows_without_anything_are_left_out_and_lines_stay_those_of_the_sheet() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A2"] = "first"
        sheet["C4"] = "last"
        sheet["A6"] = "   "

    table = sheet_of(fill)
    assert [(row.line, row.cells) for row in table.rows] == [(2, ("first",)), (4, (None, None, "last"))]
    assert (table.name, table.visible) == ("Тізім", True)


def test_text_in_several_fonts_is_one_text_and_says_how_much_of_it_is_struck() -> None:
    struck, plain = InlineFont(strike=True), InlineFont(b=True)

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = CellRichText(TextBlock(struck, "Асан "), TextBlock(plain, "Үсен"))
        sheet["B1"] = CellRichText(TextBlock(struck, "Асан "), TextBlock(struck, "Үсен"))
        sheet["C1"] = CellRichText(TextBlock(plain, "Асан "), TextBlock(plain, "Үсен"))
        # The blank between two struck words does not make the rest readable.
        sheet["D1"] = CellRichText(TextBlock(struck, "Асан"), TextBlock(plain, " "))

    (row,) = sheet_of(fill).rows
    assert row.cells[:3] == ("Асан Үсен",) * 3
    assert row.struck == {0: "part", 1: "whole", 3: "whole"}


def test_what_the_font_of_a_cell_strikes_is_struck_whole_where_there_is_anything() -> None:
    def fill(sheet: Worksheet) -> None:
        for place, value in enumerate(("Асан", 7, None, "Үсен"), start=1):
            sheet.cell(1, place, value).font = Font(strike=place < 4)

    (row,) = sheet_of(fill).rows
    assert row.struck == {0: "whole", 1: "whole"}


def test_a_text_of_pieces_without_fonts_of_their_own_is_struck_with_its_cell() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = CellRichText("Асан ", TextBlock(InlineFont(b=True), "Үсен"))
        sheet["A1"].font = Font(strike=True)

    (row,) = sheet_of(fill).rows
    assert row.struck == {0: "part"}


# --- what the eye does not see


def test_text_in_the_colour_of_its_ground_is_unseen() -> None:
    def fill(sheet: Worksheet) -> None:
        for place in range(1, 7):
            sheet.cell(1, place, "Асан")
        sheet["A1"].font = Font(color="FFFFFFFF")
        sheet["B1"].font = Font(color="FFFFFFFF")
        sheet["B1"].fill = GREY
        sheet["C1"].font = Font(color="FFEEEEEE")
        sheet["C1"].fill = GREY
        sheet["D1"].font = Font(color=Color(theme=0))
        sheet["E1"].font = Font(color=Color(theme=1))
        sheet["F1"].font = Font(color=Color(indexed=9))

    (row,) = sheet_of(fill).rows
    assert row.unseen == {0, 2, 3}


def test_what_a_format_shows_nothing_of_is_unseen() -> None:
    def fill(sheet: Worksheet) -> None:
        formats: tuple[tuple[int | str | None, str], ...] = (
            (5, ";;;"),
            (5, "0;-0;0"),
            ("Асан", "0;-0;0;"),
            ("Асан", "0;-0;"),
            (None, ";;;"),
            (5, "0;-0"),
        )
        for place, (value, shown) in enumerate(formats, start=1):
            sheet.cell(1, place, value).number_format = shown

    (row,) = sheet_of(fill).rows
    assert row.unseen == {0, 2}


def test_hidden_rows_and_rows_in_which_nothing_can_be_read_are_hidden() -> None:
    def fill(sheet: Worksheet) -> None:
        for line in range(1, 5):
            sheet.append([line])
        sheet.row_dimensions[1].hidden = True
        sheet.row_dimensions[2].height = sheets.LOWEST_ROW - 0.5
        sheet.row_dimensions[3].height = sheets.LOWEST_ROW

    assert [row.hidden for row in sheet_of(fill).rows] == [True, True, False, False]


def test_columns_that_are_hidden_folded_or_too_narrow_are_told() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(list(range(8)))
        sheet.column_dimensions["B"].hidden = True
        sheet.column_dimensions.group("D", "E", hidden=True)
        sheet.column_dimensions["G"].width = sheets.NARROWEST_COLUMN - 0.1
        sheet.column_dimensions["H"].width = sheets.NARROWEST_COLUMN

    assert sheet_of(fill).hidden_columns == {1, 3, 4, 6}


def test_notes_on_cells_come_with_their_row() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["Асан", "Үсен"])
        sheet["B1"].comment = Comment("снят 1 марта", "1")

    assert sheet_of(fill).rows[0].comments == {1: "снят 1 марта"}


def test_lines_that_a_rule_may_strike_through_are_told_by_their_first() -> None:
    def fill(sheet: Worksheet) -> None:
        for line in range(1, 9):
            sheet.append([line])
        for place, font in (("A3:A5", Font(strike=True)), ("A6:A8", Font(bold=True))):
            rule = CellIsRule(operator="equal", formula=["4"], font=font)  # type: ignore[no-untyped-call]
            sheet.conditional_formatting.add(place, rule)

    assert sheet_of(fill).struck_by_rule == (3,)


def test_a_hidden_sheet_is_told_without_its_rows_and_an_empty_one_not_at_all() -> None:
    book = Workbook()
    book.worksheets[0].append(["seen"])
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden.append(["not seen"])
    hidden.sheet_state = "hidden"
    nothing = book.create_sheet("Nothing")
    nothing.sheet_state = "veryHidden"
    assert [(one.name, one.visible, len(one.rows)) for one in read(kept(book))] == [
        ("Sheet", True, 1),
        ("Hidden", False, 0),
    ]


# --- what is refused


@pytest.mark.parametrize("corner", [(MAX_ROWS + 1, 1), (1, MAX_COLUMNS + 1)])
def test_a_sheet_larger_than_any_list_is_too_large(corner: tuple[int, int]) -> None:
    book = Workbook()
    book.worksheets[0].cell(row=corner[0], column=corner[1], value="x")
    assert wrong(kept(book)) == "too_large_inside"


@pytest.mark.parametrize("limit", ["MAX_UNPACKED", "MAX_SHEETS_UNPACKED", "MAX_PARTS"])
def test_a_workbook_that_would_grow_beyond_a_limit_is_too_large(
    limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, limit, 5)
    assert wrong(hostile.workbook("")) == "too_large_inside"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and nothing more", b"a;b\n1;2\n"])
def test_what_is_no_archive_is_corrupt(data: bytes) -> None:
    assert wrong(data) == "corrupt"


def test_an_archive_of_something_else_is_another_format() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    assert wrong(made.getvalue()) == "another_format"


def test_a_part_with_a_password_is_told_as_one() -> None:
    data = bytearray(hostile.workbook(""))
    # The flag of the first entry in the directory at the end.
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert wrong(bytes(data)) == "password"


@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le", "utf-16-be"])
def test_a_part_that_declares_entities_is_corrupt(encoding: str) -> None:
    data = with_part(
        hostile.workbook(""), "xl/more.xml", lambda _: '<!DOCTYPE a [<!ENTITY b "c">]>'.encode(encoding)
    )
    assert wrong(data) == "corrupt"


def test_a_sheet_that_is_broken_off_is_corrupt() -> None:
    data = with_part(
        hostile.workbook(""), "xl/worksheets/sheet1.xml", lambda inside: inside[: len(inside) // 2]
    )
    assert wrong(data) == "corrupt"


def test_whatever_a_broken_part_makes_the_library_raise_is_corrupt() -> None:
    data = with_part(hostile.workbook(""), "xl/workbook.xml", lambda _: b"no words")
    assert wrong(data) == "corrupt"
