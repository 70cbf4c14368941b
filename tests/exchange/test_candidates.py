"""Candidates come from CSV and XLSX whole, or what is wrong is listed by line; and never half of them."""

import datetime
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange import candidates
from kzpoll_desktop.exchange.candidates import read_candidates, write_candidates_template
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.noted import Reading

TWO = (
    Choice("c01", LocalText("Әлі Құрманғазы (оқу)", "Али Курмангазы (учебный)")),
    Choice("c02", LocalText("Ғалия Өмірқызы (оқу)", "Галия Омиркызы (учебная)", "Galiya (practice)"), True),
)
HEAD = ("№", "kk", "ru", "en", "struck")
ROWS = (
    ("1", "Әлі Құрманғазы (оқу)", "Али Курмангазы (учебный)", "", ""),
    ("2", "Ғалия Өмірқызы (оқу)", "Галия Омиркызы (учебная)", "Galiya (practice)", "иә"),
)


def joined(*rows: tuple[str, ...], separator: str = ";") -> str:
    return "".join(separator.join(row) + "\r\n" for row in rows)


def read(folder: Path, data: str | bytes, name: str = "list.csv") -> Reading:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_candidates(path)


def choices(folder: Path, data: str | bytes, name: str = "list.csv") -> tuple[Choice, ...]:
    found = read(folder, data, name)
    assert found.is_ready, found
    return found.choices


def problems(folder: Path, data: str | bytes, name: str = "list.csv") -> list[tuple[int, str]]:
    found = read(folder, data, name)
    assert not found.choices
    assert found.problems
    return [(problem.line, problem.code) for problem in found.problems]


def refused(folder: Path, data: bytes, name: str = "list.csv") -> str:
    with pytest.raises(FileProblem) as caught:
        read(folder, data, name)
    assert caught.value.said.params["file"] == name
    return caught.value.said.code


def workbook(*rows: tuple[Any, ...], change: Callable[[Any], object] = lambda _: None) -> bytes:
    """An XLSX of these rows; change: what is done to its sheet before it is saved."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    change(sheet)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


# --- what is read ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_in_every_way_that_spreadsheets_save_it(tmp_path: Path, separator: str, encoding: str) -> None:
    assert choices(tmp_path, joined(HEAD, *ROWS, separator=separator).encode(encoding)) == TWO


HEADINGS = [
    ("№", "Қазақша", "Орысша", "Ағылшынша", "Сызылған"),
    ("Нөмірі", "Аты-жөні (қазақша)", "Аты-жөні (орысша)", "Аты-жөні (ағылшынша)", "Сызып тасталған"),
    ("р/с", "kk", "ru", "en", "сызылды"),
    ("№ п/п", "Имя на казахском", "Имя на русском", "Имя на английском", "Вычеркнут"),
    ("Номер", "Каз.", "Рус.", "Англ.", "выбыл"),
    ("Number", "Name in Kazakh", "Name in Russian", "Name in English", "Struck out"),
    ("number", "name_kk", "name_ru", "name_en", "struck_out"),
    ("NO.", "KAZ", "RUS", "ENG", "WITHDRAWN"),
    candidates.TEMPLATE,
]


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda heading: heading[1])
def test_headings_in_three_languages(tmp_path: Path, heading: tuple[str, ...]) -> None:
    assert choices(tmp_path, joined(heading, *ROWS)) == TWO


def test_columns_stand_where_the_heading_says(tmp_path: Path) -> None:
    table = joined(("ru", "kk", "№"), ("Али (учебный)", "Әлі (оқу)", "1"))
    assert choices(tmp_path, table) == (Choice("c01", LocalText("Әлі (оқу)", "Али (учебный)")),)


def test_empty_rows_are_passed_over_and_rows_put_in_ballot_order(tmp_path: Path) -> None:
    table = joined(("", "", ""), HEAD, ROWS[1], ("", "", "", "", ""), ("",), ROWS[0])
    assert choices(tmp_path, table) == TWO


def test_names_keep_their_letters_and_lose_only_needless_spaces(tmp_path: Path) -> None:
    name = "  Нұрлан\u00a0 Сери\u0306ұлы  \t«Ақ жол»  "
    (one,) = choices(
        tmp_path,
        joined(("1", f'"{name.replace(chr(34), chr(34) * 2)}"', "О’Нил-Ким Ё. (учебный)"), separator=";"),
    )
    assert one.name == LocalText("Нұрлан Серйұлы «Ақ жол»", "О’Нил-Ким Ё. (учебный)")


def test_quoted_fields_hold_separators_and_quotes(tmp_path: Path) -> None:
    table = '1,"Партия ""Ақ жол"", оқу","Партия ""Ак жол"", учебная"\n'
    (one,) = choices(tmp_path, table)
    assert one.name.kk == 'Партия "Ақ жол", оқу'


def test_excels_word_about_the_separator_is_believed(tmp_path: Path) -> None:
    assert choices(tmp_path, "sep=|\r\n" + joined(HEAD, *ROWS, separator="|")) == TWO
    assert problems(tmp_path, "sep=|\r\n" + joined(("1", "", "Б"), separator="|")) == [(2, "name_missing")]


@pytest.mark.parametrize(
    ("mark", "struck"),
    [("", False), ("0", False), ("жоқ", False), ("Нет", False), ("no", False), ("-", False), ("1", True), ("X", True),
     ("х", True), ("да", True), ("Иә", True), ("YES", True), ("true", True), ("вычеркнут", True), ("сызылған", True)],
)  # fmt: skip
def test_marks_of_those_struck_out(tmp_path: Path, mark: str, struck: bool) -> None:
    (one,) = choices(tmp_path, joined(HEAD, ("1", "Әлі (оқу)", "Али (учебный)", "", mark)))
    assert one.struck_out is struck


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text("абвәіңғүұқөһ «»-.,;\"'№", min_size=1, max_size=20), min_size=1, max_size=8),
    st.sampled_from(";,\t"),
)
def test_whatever_a_spreadsheet_writes_comes_back(tmp_path: Path, names: list[str], separator: str) -> None:
    import csv

    cleaned = [f"Ә{' '.join(name.split())}я{number}" for number, name in enumerate(names)]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    for number, name in enumerate(cleaned, start=1):
        writer.writerow([number, name, name])
    (tmp_path / "list.csv").write_text(text.getvalue(), "utf-8", newline="")
    right = {"signs": "keep", "kazakh_letters": "keep"}
    found = read_candidates(tmp_path / "list.csv", right)
    assert found.is_ready, found
    assert [c.name.kk for c in found.choices] == cleaned


# --- what is wrong in a row -----------------------------------------------------------------------------------

GOOD = ("1", "Әлі (оқу)", "Али (учебный)")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("", "Б", "Б"), "number_missing"),
        (("two", "Б", "Б"), "bad_number"),
        (("2.5", "Б", "Б"), "bad_number"),
        (("0", "Б", "Б"), "bad_number"),
        (("-2", "Б", "Б"), "bad_number"),
        (("9" * 5000, "Б", "Б"), "bad_number"),
        (("1", "Б", "Б"), "number_twice"),
        (("3", "Б (оқу)", "Б (учебный)"), "number_gap"),
        (("2", "", "Б"), "name_missing"),
        (("2", "Б", ""), "name_missing"),
        (("2", "Ә" * 201, "Б"), "name_too_long"),
        (("2", "әлі (ОҚУ)", "али  (учебный)"), "name_twice"),
        (("2", "123", "Б"), "not_a_name"),
        (("2", "19.03.2023", "Б"), "not_a_name"),
        (("2", "#ССЫЛКА!", "Б"), "not_a_name"),
        (("2", "=A1", "Б"), "formula"),
        (("2", "@SUM(A1)", "Б"), "formula"),
        (("2", '"Ә\nБ"', "Б"), "line_break"),
        (("2", "?лі ?оқу", "Б"), "lost_letters"),
        (("2", "Әлі\ufffd", "Б"), "lost_letters"),
        (("2", "Айдар".encode().decode("cp1251"), "Б"), "garbled"),
        (("2", "Ә\u202eлі", "Б"), "bad_character"),
        (("2", "Ә\x07лі", "Б"), "bad_character"),
        (("2", "Ә_x000D_лі", "Б"), "bad_character"),
        (("2", "Б", "Б", "?", ""), "lost_letters"),
        (("2", "Б", "Б", "", "maybe"), "unknown_mark"),
        (("2", "Б", "Б", "", "", "партия"), "too_many_columns"),
        (("2", '"Б"х', "Б"), "bad_quotes"),
        (("2", '"Б', "Б"), "bad_quotes"),
    ],
)
def test_a_row_that_is_wrong_is_named_by_its_line_and_nothing_is_imported(
    tmp_path: Path, row: tuple[str, ...], code: str
) -> None:
    assert problems(tmp_path, joined(HEAD, GOOD, ("", "", ""), row)) == [(4, code)]
    if len(row) == 3:
        assert problems(tmp_path, joined(GOOD, ("", "", ""), row)) == [(3, code)]


def test_every_row_that_is_wrong_is_listed(tmp_path: Path) -> None:
    table = joined(GOOD, ("x", "", "?"), GOOD, ("2", "Б", "Б"))
    assert problems(tmp_path, table) == [
        (2, "bad_number"),
        (2, "name_missing"),
        (2, "lost_letters"),
        (3, "number_twice"),
        (3, "name_twice"),
    ]


def test_lines_are_counted_as_in_the_file_though_a_field_goes_over_several(tmp_path: Path) -> None:
    assert problems(tmp_path, '1;"Ә\n\nБ";В\n\n2;;Г\n') == [(1, "line_break"), (5, "name_missing")]


def test_namesakes_that_differ_in_one_language_are_two(tmp_path: Path) -> None:
    found = read(tmp_path, joined(GOOD, ("2", GOOD[1], "Али Второй (учебный)")))
    (question,) = found.questions
    assert question.said.code == "one_name"
    assert len(read_candidates(tmp_path / "list.csv", {question.key: "keep"}).choices) == 2


@pytest.mark.parametrize(
    ("heading", "expected"),
    [(("kk", "ru", "en"), "missing_column"), (("№", "Фамилия", "Имя"), "name_in_parts")],
)
def test_a_heading_that_cannot_be_used(tmp_path: Path, heading: tuple[str, ...], expected: str) -> None:
    assert problems(tmp_path, joined(heading, GOOD)) == [(1, expected)]


def test_a_ballot_has_at_most_two_hundred_lines(tmp_path: Path) -> None:
    rows = [(str(n), f"{n}-кандидат (оқу)", f"{n}-й (учебный)") for n in range(1, 202)]
    assert [c.id for c in choices(tmp_path, joined(*rows[:200]))][-1] == "c200"
    assert problems(tmp_path, joined(*rows)) == [(201, "too_many_candidates")]


# --- Windows-1251 ---------------------------------------------------------------------------------------------


def test_a_list_that_fits_into_windows_1251_is_read(tmp_path: Path) -> None:
    table = joined(("1", "Иванов Иван (оку)", "Иванов Иван (учебный) – «Ак жол»"))
    (one,) = choices(tmp_path, table.encode("cp1251"))
    assert one.name.ru == "Иванов Иван (учебный) – «Ак жол»"


def test_kazakh_letters_lost_in_windows_1251_are_reported(tmp_path: Path) -> None:
    assert problems(tmp_path, joined(HEAD, *ROWS).encode("cp1251", errors="replace")) == [
        (2, "lost_letters"),
        (3, "lost_letters"),
        (3, "unknown_mark"),
    ]


@pytest.mark.parametrize("encoding", ["kz1048", "koi8-r", "cp866", "mac-cyrillic"])
def test_other_encodings_are_reported_and_never_guessed(tmp_path: Path, encoding: str) -> None:
    table = joined(("1", "Қайрат Ғали" if encoding == "kz1048" else "Иванов Иван", "Иванов Иван"))
    assert refused(tmp_path, table.encode(encoding)) == "unclear_encoding"


# --- XLSX -----------------------------------------------------------------------------------------------------


def test_a_workbook(tmp_path: Path) -> None:
    rows = [(1, *ROWS[0][1:4]), (2.0, *ROWS[1][1:4], True)]
    assert choices(tmp_path, workbook(HEAD, *rows), "list.xlsx") == TWO
    assert choices(tmp_path, workbook(candidates.TEMPLATE, *rows), "any.name") == TWO
    assert choices(tmp_path, workbook(HEAD, *ROWS), "text.xlsx") == TWO


def test_empty_rows_of_a_sheet_are_passed_over_and_others_are_not(tmp_path: Path) -> None:
    rows = [(1, "Ә (оқу)", "А"), (None, " ", None), (2, "Б (оқу)", "Б")]
    assert [c.id for c in choices(tmp_path, workbook(*rows), "list.xlsx")] == ["c01", "c02"]
    noted = [rows[0], ("note", None, 5), rows[2]]
    assert problems(tmp_path, workbook(*noted))[0] == (2, "bad_number")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("=A1", "formula"),
        (5, "not_a_name"),
        (2.5, "not_a_name"),
        (True, "not_a_name"),
        (datetime.datetime(1980, 5, 1), "not_a_name"),  # noqa: DTZ001 - a sheet has no time zones
        (datetime.date(1980, 5, 1), "not_a_name"),
        (datetime.time(7, 0), "not_a_name"),
        ("#REF!", "not_a_name"),
        ("Ә\nБ", "line_break"),
        ("?лі", "lost_letters"),
    ],
)
def test_a_cell_that_is_no_name(tmp_path: Path, cell: Any, code: str) -> None:
    assert problems(tmp_path, workbook((1, cell, "А (учебный)"))) == [(1, code)]


@pytest.mark.parametrize("cell", ["=1+0", 1.5, True, datetime.date(2023, 3, 1), "1st", -1])
def test_a_cell_that_is_no_number(tmp_path: Path, cell: Any) -> None:
    rows = [("№", "kk", "ru"), (cell, "Ә (оқу)", "А (учебный)")]
    assert problems(tmp_path, workbook(*rows)) in ([(2, "bad_number")], [(2, "formula")])


def test_only_the_visible_sheet_that_is_filled_counts(tmp_path: Path) -> None:
    def with_sheets(sheet: Any) -> None:
        sheet.parent.create_sheet("empty")
        hidden = sheet.parent.create_sheet("hidden")
        hidden.append(["secret"])
        hidden.sheet_state = "hidden"

    assert choices(tmp_path, workbook(HEAD, *ROWS, change=with_sheets)) == TWO


@pytest.mark.parametrize(
    "empty", [workbook(), workbook(candidates.TEMPLATE), b"\n;;\n", "№;kk;ru\n".encode()]
)
def test_a_table_without_candidates(tmp_path: Path, empty: bytes) -> None:
    assert refused(tmp_path, empty) == "no_candidates"


# --- files that are no such table -----------------------------------------------------------------------------

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(parts: dict[str, bytes], flag: int = 0) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    whole = bytearray(made.getvalue())
    if flag:
        for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            whole[whole.index(signature) + offset] |= flag
    return bytes(whole)


def repacked(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """An XLSX with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    return packed(parts | {name: change(parts.get(name, b""))})


WORKBOOK = workbook(HEAD, *ROWS)
SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]>'


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("list.xls", _OLE + bytes(2000), "old_format"),
        ("list.xlsx", _OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500), "password"),
        ("list.xlsx", packed({"[Content_Types].xml": b"x", "xl/workbook.xml": b"y"}, flag=1), "password"),
        ("list.ods", packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "another_format"),
        ("list.docx", packed({"[Content_Types].xml": b"x", "word/document.xml": b"y"}), "another_format"),
        ("list.pdf", b"%PDF-1.7\n", "another_format"),
        ("list.csv", b"<html><table>", "another_format"),
        ("list.csv", b"\x89PNG\r\n\x1a\n" + bytes(50), "another_format"),
        ("list.csv", b"1;a\0;b\n", "another_format"),
        ("list.csv", b"\xff\xfe1\xd8;", "unclear_encoding"),
        (".~lock.list.xlsx#", b",user,pc,19.03.2023 23:41,file:///list", "lock_file"),
        ("~$list.xlsx", b"\x04user", "lock_file"),
        ("list.csv", b"", "empty_file"),
        ("list.csv", b"1;a;b\n" * 400_000, "too_large"),
        ("list.xlsx", workbook(*ROWS)[:2000], "corrupt"),
        ("list.xlsx", workbook(*ROWS)[:-30], "corrupt"),
        ("list.xlsx", b"PK\x03\x04" + bytes(100), "corrupt"),
        ("list.xlsx", packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook"}), "corrupt"),
        ("list.xlsx", repacked(workbook(*ROWS), SHEET, lambda xml: xml[: len(xml) // 2]), "corrupt"),
        ("list.xlsx", repacked(workbook(*ROWS), SHEET, lambda xml: ENTITIES + xml), "corrupt"),
        ("list.xlsx", repacked(workbook(*ROWS), SHEET, lambda _: b" " * 4_000_001), "too_large_inside"),
        ("list.xlsx", repacked(workbook(*ROWS), "xl/media/a.bin", lambda _: bytes(20_000_000)), "too_large_inside"),
        ("list.xlsx", packed({f"xl/{n}": b"" for n in range(501)} | {"[Content_Types].xml": b""}), "too_large_inside"),
        ("list.xlsx", workbook(change=lambda sheet: sheet.cell(1_048_576, 1, "x")), "too_large_inside"),
        ("list.xlsx", workbook(change=lambda sheet: sheet.cell(1, 16_384, "x")), "too_large_inside"),
    ],
)  # fmt: skip
def test_what_is_no_such_table_is_told(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    assert refused(tmp_path, data, name) == code


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, 99_999), st.integers(1, 255)), min_size=1, max_size=4),
    st.integers(1, 100_000),
)
def test_a_workbook_damaged_anywhere_is_told_and_never_a_crash(
    tmp_path: Path, flips: list[tuple[int, int]], end: int
) -> None:
    """Positions are in parts of 100 000 of the file: its length is not the same every time."""
    damaged = bytearray(WORKBOOK)
    for position, flip in flips:
        damaged[position * len(WORKBOOK) // 100_000] ^= flip
    del damaged[max(1, end * len(WORKBOOK) // 100_000) :]
    told = ""
    found: Reading | None = None
    try:
        found = read(tmp_path, bytes(damaged), "list.xlsx")
    except FileProblem as problem:
        told = problem.said.code
    # The first bytes gone, it is a text like any other; cut to a single space, one without candidates.
    texts = ("another_format", "unclear_encoding", "no_candidates")
    assert told in ("", "corrupt", "password", "too_large_inside", *texts)
    assert found is None or found.problems or found.choices == TWO


# --- the template ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["template.csv", "template.xlsx"])
def test_the_template_is_empty_until_it_is_filled_in(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_candidates_template(path)
    with pytest.raises(FileProblem, match="no_candidates"):
        read_candidates(path)
    if name.endswith(".csv"):
        path.write_bytes(path.read_bytes() + joined(*ROWS).encode())
    else:
        book = load_workbook(path)
        for row in ROWS:
            book.worksheets[0].append(row)
        book.save(path)
    found = read_candidates(path)
    assert found.is_ready
    assert found.choices == TWO


def test_a_template_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        with pytest.raises(FileProblem, match="no_folder"):
            write_candidates_template(tmp_path / "none" / name)
