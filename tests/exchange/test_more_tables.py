"""Ten more tables of each kind that was once misread (I1 to I6): right, asked about or refused, and never silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from kzpoll_desktop.exchange.noted import Reading
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from tests.shared.tables import HEAD, NAMES, THREE, asked, codes, kazakh, left, made, text

Change = Callable[[Any], object]
PLAIN = ("№", "Аты-жөні", "ФИО")


@dataclass(frozen=True)
class Case:
    """A table: rows of a sheet or lines of a text, what is done to the sheet, and what is right.

    wrong: line and code of what is refused; asks: what is asked; ready, gone: the names of the ballot where nothing is,
    and which of them are struck out; told: what is left out and told.
    """

    name: str
    rows: tuple[tuple[Any, ...], ...] | tuple[str, ...]
    change: Change = lambda _: None
    wrong: tuple[tuple[int, str], ...] = ()
    asks: tuple[str, ...] = ()
    ready: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


def put(places: str, **looks: Any) -> Change:
    """The same font for each of these cells."""

    def change(sheet: Any) -> None:
        for place in places.split():
            sheet[place].font = Font(**looks)

    return change


def formatted(places: str, pattern: str) -> Change:
    def change(sheet: Any) -> None:
        for place in places.split():
            sheet[place].number_format = pattern

    return change


def in_colours(place: str, ink: str, ground: str) -> Change:
    def change(sheet: Any) -> None:
        sheet[place].font = Font(color=ink)
        sheet[place].fill = PatternFill("solid", fgColor=ground)

    return change


def rich(place: str, *pieces: tuple[str, bool]) -> Change:
    def change(sheet: Any) -> None:
        blocks = [TextBlock(InlineFont(strike=strike), piece) for piece, strike in pieces]
        sheet[place] = CellRichText(*blocks)

    return change


def noted(place: str, note: str) -> Change:
    def change(sheet: Any) -> None:
        sheet[place].comment = Comment(note, "x")

    return change


def rows_of(height: float, *lines: int) -> Change:
    def change(sheet: Any) -> None:
        for line in lines:
            sheet.row_dimensions[line].height = height

    return change


def columns_of(width: float, *letters: str) -> Change:
    def change(sheet: Any) -> None:
        for letter in letters:
            sheet.column_dimensions[letter].width = width

    return change


def hidden(*lines: int) -> Change:
    def change(sheet: Any) -> None:
        for line in lines:
            sheet.row_dimensions[line].hidden = True

    return change


def filtered(sheet: Any) -> None:
    """As a filter leaves a list: its rows are hidden one by one."""
    sheet.auto_filter.ref = "A1:D4"
    sheet.auto_filter.add_filter_column(0, ["1", "3"])
    sheet.row_dimensions[3].hidden = True


def with_sheet(title: str, state: str = "visible") -> Change:
    def change(sheet: Any) -> None:
        more = sheet.parent.create_sheet(title)
        more.append(("Сведения",))
        more.sheet_state = state

    return change


MARKED = (HEAD, THREE[0], (*THREE[1], "да"), THREE[2])
LIST = (HEAD, *THREE)
ALL = tuple(NAMES)

I1 = (
    Case("all struck and none marked", LIST, put("A2 B2 C2 A3 B3 C3 A4 B4 C4", strike=True),
         wrong=((2, "struck_by_font"), (3, "struck_by_font"), (4, "struck_by_font"))),
    Case("struck, and the mark says no", (HEAD, THREE[0], (*THREE[1], "нет"), THREE[2]), put("B3", strike=True),
         wrong=((3, "struck_by_font"),)),
    Case("the last word struck", LIST, rich("C3", ("Учебный ", False), ("Болат", True)), wrong=((3, "part_struck"),)),
    Case("all of it struck, piece by piece", LIST, rich("B3", ("Оқу ", True), ("Болат", True)),
         wrong=((3, "struck_by_font"),)),
    Case("a space alone struck", LIST, rich("B3", ("Оқу", False), (" ", True), ("Болат", False)), ready=ALL),
    Case("struck and marked in a heading of its own", MARKED, put("B3 C3", strike=True), ready=ALL, gone=(NAMES[1],)),
    Case("a heading that is struck", LIST, put("B1", strike=True), wrong=((1, "struck_by_font"),)),
    Case("white on white", LIST, put("A3 B3 C3", color="FFFFFFFF"), wrong=((3, "not_seen"),)),
    Case("in the colour of its ground", LIST, in_colours("C4", "FF1F4E79", "FF1F4E79"), wrong=((4, "not_seen"),)),
    Case("a format that shows nothing", LIST, formatted("B2 C2", ";;;"), wrong=((2, "not_seen"),)),
    Case("a comment that says so", LIST, noted("B3", "Кандидат вычеркнут решением № 12"), asks=("note_beside",)),
    Case("white on dark is seen", LIST, in_colours("B3", "FFFFFFFF", "FF1F4E79"), ready=ALL),
)  # fmt: skip

I2 = (
    Case("a filter", LIST, filtered, asks=("hidden_rows",)),
    Case("a row of one point", LIST, rows_of(1, 4), asks=("hidden_rows",)),
    Case("a row of four points", LIST, rows_of(4, 2), asks=("hidden_rows",)),
    Case("a low row that is read", LIST, rows_of(8, 3), ready=ALL),
    Case("all rows hidden", LIST, hidden(2, 3, 4), asks=("hidden_rows",)),
    Case("the heading hidden", LIST, hidden(1), asks=("hidden_rows",)),
    Case("a hidden row below the list", (*LIST, ("Всего: 3",)), hidden(5), asks=("hidden_rows",)),
    Case("a column without width", MARKED, columns_of(0.1, "D"), asks=("hidden_columns",)),
    Case("a column of half a letter", MARKED, columns_of(0.5, "C"),
         asks=("hidden_columns", "which_column")),
    Case("a sheet that is hidden twice over", LIST, with_sheet("Архив", "veryHidden"), ready=ALL, told=("hidden_sheet",)),
    Case("an empty hidden row", (HEAD, THREE[0], (), *THREE[1:]), hidden(3), ready=ALL),
)  # fmt: skip

I3 = (
    Case("two columns", ("Оқу Айгүл;Учебная Айгуль", "Оқу Болат;Учебный Болат"),
         asks=("which_column", "which_column", "which_column")),
    Case("numbers at the end", ("Оқу Айгүл;Учебная Айгуль;1", "Оқу Болат;Учебный Болат;2"),
         wrong=((1, "bad_number"), (1, "not_a_name"), (2, "bad_number"), (2, "not_a_name"))),
    Case("an empty column in between", ("1;Оқу Айгүл;;Учебная Айгуль",), wrong=((1, "three_columns"),)),
    Case("a fourth column in one row", ("1;Оқу Айгүл;Учебная Айгуль", "2;Оқу Болат;Учебный Болат;снят"),
         wrong=((2, "three_columns"),)),
    Case("nothing after the last separator", ("1;Оқу Айгүл;Учебная Айгуль;", "2;Оқу Болат;Учебный Болат;"),
         ready=(NAMES[0], NAMES[1])),
    Case("a comma among tabs", ("1\tОқу, Айгүл\tУчебная Айгуль", "2\tОқу Болат\tУчебный Болат"),
         ready=("Оқу, Айгүл", NAMES[1])),
    Case("a stroke for a separator", ("1|Оқу Айгүл|Учебная Айгуль", "2|Оқу Болат|Учебный Болат"),
         wrong=((1, "bad_number"), (1, "name_missing"), (1, "name_missing"),
                (2, "bad_number"), (2, "name_missing"), (2, "name_missing"))),
    Case("a name in four cells", ("1;Оқу;Айгүл;Учебная;Айгуль",), wrong=((1, "three_columns"),)),
    Case("in another order", ("2;Оқу Болат;Учебный Болат", "1;Оқу Айгүл;Учебная Айгуль"), ready=(NAMES[0], NAMES[1])),
    Case("from the seventh on", ("7;Оқу Айгүл;Учебная Айгуль", "8;Оқу Болат;Учебный Болат"), wrong=((1, "number_gap"),)),
    Case("a separator told by Excel", ("sep=,", "1,Оқу Айгүл,Учебная Айгуль,да"), wrong=((2, "split_name"),)),
)  # fmt: skip

I4 = (
    Case("Kazakh in Latin letters", (PLAIN, (1, "Oqu Aigúl", "Учебная Айгуль")), asks=("other_alphabet",)),
    Case("all in Latin letters", (PLAIN, (1, "Oqu Aigul", "Uchebnaya Aigul")),
         asks=("other_alphabet", "other_alphabet")),
    Case("Russian where English belongs", ((*PLAIN, "Name in English"), (*THREE[0], "Учебная Айгуль")),
         asks=("other_alphabet",)),
    Case("English and Russian exchanged", ((*PLAIN, "Name in English"), (1, "Оқу Айгүл", "Uchebnaya", "Учебная")),
         asks=("other_alphabet", "other_alphabet")),
    Case("Kazakh in both columns", (PLAIN, (1, "Оқу Айгүл", "Оқу Айгүл")), asks=("kazakh_letters",)),
    Case("one Kazakh letter in Russian", (PLAIN, THREE[0], (2, "Оқу Серік", "Учебный Серік")), asks=("kazakh_letters",)),
    Case("fita for ө", (PLAIN, (1, "Ѳмір", "Умир")), wrong=((2, "bad_character"),)),
    Case("a nought for О", (PLAIN, (1, "Қ0ныс", "Коныс")), asks=("odd_signs",)),
    Case("a stroke for і", (PLAIN, (1, "Сер|к", "Серик")), asks=("odd_signs",)),
    Case("a row exchanged among others", (PLAIN, THREE[0], (2, "Учебный Ерлан", "Оқу Ұлан")), asks=("row_exchanged",)),
    Case("й in two pieces", (PLAIN, (1, "Аи\u0306гүл Оқу", "Учебная")), ready=("Айгүл Оқу",)),
)  # fmt: skip

I5 = (
    Case("against all, turned round", (PLAIN, THREE[0], (2, "Қарсы бәріне", "Против")),
         wrong=((3, "against_all"), (3, "against_all"))),
    Case("against all in two languages", (PLAIN, THREE[0], (2, "Бәріне қарсы / Против всех", "Графа «Против всех»")),
         wrong=((3, "against_all"), (3, "against_all"))),
    Case("against all parties", (PLAIN, THREE[0], (2, "Барлық партияларға қарсы", "Против всех партий")),
         wrong=((3, "against_all"), (3, "against_all"))),
    Case("a remark that one has", (PLAIN, *THREE[:2], (3, "Оқу Серік", "Учебный Серик (замена)")),
         asks=("note_in_name",)),
    Case("a remark that all have", (PLAIN, *[(n, f"{kk} (оқу)", f"{ru} (учебный)") for n, kk, ru in THREE]),
         ready=tuple(f"{name} (оқу)" for name in NAMES)),
    Case("withdrawn in other words", (PLAIN, THREE[0], (2, "Оқу Болат", "Учебный Болат – регистрация отменена")),
         asks=("note_in_name",)),
    Case("a star and its footnote", (PLAIN, (1, "Оқу Айгүл*", "Учебная Айгуль*"), THREE[1], ("* выбыла 12.03.2023",)),
         asks=("note_outside", "odd_signs"), told=("footer",)),
    Case("ё and е", (PLAIN, (1, "Семенов Оқу", "Семенов"), (2, "Семёнов Оқу", "Семёнов")), wrong=((3, "name_twice"),)),
    Case("initials with a space and without", (PLAIN, (1, "Оқу А.Б.", "Учебный А.Б."), (2, "Оқу А. Б.", "Учебный А. Б.")),
         wrong=((3, "name_twice"),)),
    Case("one name in Kazakh, two in Russian", (PLAIN, (1, "Оқу Айгүл", "Учебная"), (2, "Оқу Айгүл", "Другая")),
         asks=("one_name",)),
    Case("a year of birth in the name", (PLAIN, (1, "Оқу Айгүл, 1980 ж.т.", "Учебная Айгуль, 1980 г.р.")),
         asks=("odd_signs",)),
    Case("refused registration in a column of its own",
         ((*PLAIN, "Статус"), (*THREE[0], "зарегистрирована"), (*THREE[1], "отказано в регистрации")),
         asks=("note_beside",), told=("column",)),
)  # fmt: skip

I6 = (
    Case("a party in Kazakh beside the names",
         ((*PLAIN, "Партия (рус)", "Партия (каз)"), *[(*row, "Партия", "Партиясы") for row in THREE]),
         ready=ALL, told=("column", "column")),
    Case("a heading over two rows, merged",
         (("№ п/п", "Ф.И.О. кандидата", None, "Дата рождения"),
          (None, "на казахском языке", "на русском языке", None),
          *[(*row, "x") for row in THREE]),
         lambda sheet: sheet.merge_cells("B1:C1"), ready=ALL, told=("column",)),
    Case("two numbers, the district's first", (("№ округа", *PLAIN), *[(18, *row) for row in THREE]),
         ready=ALL, told=("column",)),
    Case("numbers with noughts", (PLAIN, *[(f"0{n}", kk, ru) for n, kk, ru in THREE]), ready=ALL),
    Case("Roman numbers", (PLAIN, ("I", *THREE[0][1:]), ("II", *THREE[1][1:])),
         wrong=((2, "bad_number"), (3, "bad_number"))),
    Case("a name over three columns", (("№", "Тегі", "Аты", "Әкесінің аты"), (1, "А", "Б", "В")),
         wrong=((1, "name_in_parts"),)),
    Case("two districts below each other", (PLAIN, *THREE[:2], PLAIN, (1, "Басқа Оқу", "Другой")),
         wrong=((5, "number_twice"),), told=("heading_again",)),
    Case("two lists side by side", ((*PLAIN, None, *PLAIN), (*THREE[0], None, *THREE[1])),
         asks=("which_column", "which_column", "which_column")),
    Case("both names in one cell", (("№", "Аты-жөні / ФИО"), (1, "Оқу Айгүл / Учебная Айгуль")),
         asks=("which_column", "which_column")),
    Case("a number that is computed", (PLAIN, THREE[0], ("=A2+1", *THREE[1][1:])), wrong=((3, "formula"),)),
    Case("a note below the list", (*LIST, ("Примечание: кандидат № 2 снят с регистрации",)),
         asks=("note_outside",), told=("footer",)),
    Case("a title with a number in it", (("Округ", 18), PLAIN, *THREE), ready=ALL, told=("title_row",)),
)  # fmt: skip

KINDS = {"I1": I1, "I2": I2, "I3": I3, "I4": I4, "I5": I5, "I6": I6}
CASES = [pytest.param(case, id=f"{kind} {case.name}") for kind, cases in KINDS.items() for case in cases]


def read(case: Case, folder: Path) -> Reading:
    lines = [row for row in case.rows if isinstance(row, str)]
    if lines:
        return text(folder, *lines)
    return made(folder, [row for row in case.rows if not isinstance(row, str)], case.change)


def test_there_are_ten_of_each_kind() -> None:
    assert {kind: len(cases) >= 10 for kind, cases in KINDS.items()} == dict.fromkeys(KINDS, True)


@pytest.mark.parametrize("case", CASES)
def test_i1_to_i6_a_table_is_right_or_asked_about_or_refused(tmp_path: Path, case: Case) -> None:
    found = read(case, tmp_path)
    assert tuple(codes(found)) == case.wrong
    assert tuple(asked(found).values()) == case.asks
    assert found.is_ready is bool(case.ready)
    if case.ready:
        assert tuple(kazakh(found)) == case.ready
        assert tuple(one.name.kk for one in found.choices if one.struck_out) == case.gone
    assert set(case.told) <= set(left(found))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_i1_to_i6_what_is_said_of_it_names_the_row_and_what_to_do(
    tmp_path: Path, case: Case, language: str
) -> None:
    found = read(case, tmp_path)
    for problem in found.problems:
        told = say(problem, language)
        assert str(problem.line) in told
        assert ";" in told, "what is wrong, and what to do"
    for question in found.questions:
        told = say(question.said, language)
        assert told.endswith("?") or "?" in told
        assert question.options
        assert all(say(option.said, language) for option in question.options)


@pytest.mark.parametrize(
    "case",
    [case for cases in KINDS.values() for case in cases if set(case.asks) & {"odd_signs", "other_alphabet",
     "kazakh_letters", "one_name", "note_outside"}],
    ids=lambda case: case.name,
)  # fmt: skip
def test_i4_i5_what_a_person_says_is_wrong_is_refused_with_its_row(tmp_path: Path, case: Case) -> None:
    found = read(case, tmp_path)
    rows = [row for row in case.rows if not isinstance(row, str)]
    answers = {question.key: "not_so" for question in found.questions}
    refused = made(tmp_path, rows, case.change, answers)
    assert {code for _, code in codes(refused)} == {"to_correct"}
    assert not refused.choices
    right = {key: "marked" if key.startswith("outside") else "keep" for key in answers}
    assert made(tmp_path, rows, case.change, right).is_ready
