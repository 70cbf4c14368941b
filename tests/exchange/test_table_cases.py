"""A table is what the eye sees: each kind of list that was once misread is right, asked about or refused, and never silent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font
from openpyxl.styles.differential import DifferentialStyle

from kzpoll_desktop.texts.say import say
from tests.shared.tables import HEAD, NAMES, THREE, asked, codes, kazakh, left, made, review, text

CASES = Path(__file__).parent.parent / "fixtures" / "candidates"


def struck(*places: str) -> Callable[[Any], None]:
    def change(sheet: Any) -> None:
        for place in places:
            sheet[place].font = Font(strike=True)

    return change


# --- I1: struck through by a font


def test_i1_case_01_a_row_struck_by_its_font_is_refused_with_what_to_do() -> None:
    found = review(CASES / "01-strike-row.xlsx")
    assert codes(found) == [(3, "struck_by_font")]
    assert not found.choices
    assert "write “yes” in the column struck out" in say(found.problems[0], "en")


@pytest.mark.parametrize(
    "places",
    [("B2",), ("C2",), ("A2",), ("B2", "C2"), ("A2", "B2", "C2"), ("B3",), ("C4",), ("B4", "C4"), ("A3",), ("A4", "C4")],
)  # fmt: skip
def test_i1_what_is_struck_by_its_font_without_a_mark_is_refused(
    tmp_path: Path, places: tuple[str, ...]
) -> None:
    found = made(tmp_path, [HEAD, *THREE], struck(*places))
    assert codes(found) == [(int(places[0][1:]), "struck_by_font")]
    assert not found.choices


@pytest.mark.parametrize("mark", ["иә", "да", "yes", "снят", "выбыл", "выбыла", "сызылған", 1, True, "x"])
def test_i1_a_font_that_agrees_with_the_mark_is_right(tmp_path: Path, mark: Any) -> None:
    rows = [HEAD, THREE[0], (*THREE[1], mark), THREE[2]]
    found = made(tmp_path, rows, struck("A3", "B3", "C3", "D3"))
    assert found.is_ready
    assert [choice.struck_out for choice in found.choices] == [False, True, False]


def test_i1_a_mark_that_is_struck_itself_is_refused(tmp_path: Path) -> None:
    found = made(tmp_path, [HEAD, (*THREE[0], "иә")], struck("D2"))
    assert codes(found) == [(2, "struck_by_font")]


@pytest.mark.parametrize("place", ["B2", "C2", "B3", "C3", "B4", "C4"])
@pytest.mark.parametrize("mark", [None, "иә"])
def test_i1_a_part_of_a_name_struck_is_refused(tmp_path: Path, place: str, mark: Any) -> None:
    def change(sheet: Any) -> None:
        gone = TextBlock(InlineFont(strike=True), "Бұрынғы ")
        sheet[place] = CellRichText(gone, TextBlock(InlineFont(), sheet[place].value))

    found = made(tmp_path, [HEAD, *[(*row, mark) for row in THREE]], change)
    assert codes(found) == [(int(place[1:]), "part_struck")]


def test_i1_a_rule_that_strikes_is_refused(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        rule = Rule("expression", dxf=DifferentialStyle(font=Font(strike=True)), formula=["$D2=1"])
        sheet.conditional_formatting.add("A2:D9", rule)

    assert codes(made(tmp_path, [HEAD, *THREE], change)) == [(2, "struck_by_rule")]


# --- I2: hidden rows and columns


def test_i2_case_02_hidden_rows_are_asked_about() -> None:
    path = CASES / "02-hidden-last-row.xlsx"
    found = review(path)
    assert asked(found) == {"hidden_rows": "hidden_rows"}
    assert found.questions[0].said.params["count"] == 1
    assert not found.is_ready
    assert len(review(path, {"hidden_rows": "leave"}).choices) == 3
    taken = review(path, {"hidden_rows": "take"})
    assert taken.is_ready
    assert kazakh(taken)[-1] == "Оқу-Төртінші Ғалия"


@pytest.mark.parametrize("hidden", [(2,), (3,), (4,), (2, 3), (3, 4), (2, 4)])
@pytest.mark.parametrize("way", ["hidden", "no height", "grouped"])
def test_i2_hidden_rows_of_every_kind_are_counted(tmp_path: Path, hidden: tuple[int, ...], way: str) -> None:
    def change(sheet: Any) -> None:
        for line in hidden:
            if way == "no height":
                sheet.row_dimensions[line].height = 0.1
            elif way == "grouped":
                sheet.row_dimensions.group(line, line, hidden=True)
            else:
                sheet.row_dimensions[line].hidden = True

    found = made(tmp_path, [HEAD, *THREE], change)
    assert asked(found) == {"hidden_rows": "hidden_rows"}
    assert found.questions[0].said.params["count"] == len(hidden)
    assert "hidden_rows_left" in left(found)
    assert kazakh(made(tmp_path, [HEAD, *THREE], change, {"hidden_rows": "take"})) == NAMES


@pytest.mark.parametrize("column", ["A", "B", "C", "D"])
@pytest.mark.parametrize("grouped", [False, True])
def test_i2_hidden_columns_are_asked_about_and_not_read(tmp_path: Path, column: str, grouped: bool) -> None:
    def change(sheet: Any) -> None:
        if grouped:
            sheet.column_dimensions.group(column, column, hidden=True)
        else:
            sheet.column_dimensions[column].hidden = True

    rows = [HEAD, *[(*row, "иә") for row in THREE]]
    found = made(tmp_path, rows, change)
    assert found.questions[0].said.code == "hidden_columns"
    assert not any(choice.struck_out for choice in found.choices)
    taken = made(tmp_path, rows, change, {"hidden_columns": "take"})
    assert [choice.struck_out for choice in taken.choices] == [True] * 3


def test_i2_columns_folded_away_together_are_all_hidden(tmp_path: Path) -> None:
    rows = [("№", "kk", "ru", "en", "struck"), *[(*row, "Practice", "yes") for row in THREE]]
    found = made(tmp_path, rows, lambda sheet: sheet.column_dimensions.group("D", "E", hidden=True))
    assert found.questions[0].said.params == {"count": 2, "value": "D, E"}
    assert all(choice.name.en is None and not choice.struck_out for choice in found.choices)


# --- I3: without a heading, and split by a comma


@pytest.mark.parametrize("name", ["06-noheading-4th-party.csv", "07-noheading-5th-yes.csv"])
def test_i3_cases_06_07_without_a_heading_there_are_three_columns(name: str) -> None:
    assert codes(review(CASES / name)) == [(line, "three_columns") for line in (1, 2, 3)]


def test_i3_case_08_a_name_split_by_a_comma_is_refused() -> None:
    assert codes(review(CASES / "08-comma-in-name.csv")) == [(line, "split_name") for line in (1, 2, 3)]


@pytest.mark.parametrize(
    "more", [";x", ";;да", ";;;1", ";«Оқу» партиясы", ";01.01.1980", ";;+", ";en", ";;;;x", ";1", ";нет"]
)
def test_i3_nothing_stands_beside_three_columns_without_names(tmp_path: Path, more: str) -> None:
    assert codes(text(tmp_path, f"1;Оқу Айгүл;Учебная Айгуль{more}")) == [(1, "three_columns")]


@pytest.mark.parametrize("heading", ["", "№,kk,ru", "№,kk,ru,Партия", "№,kk,ru,en,struck"])
@pytest.mark.parametrize(
    "row",
    [
        "1,Оқу, Айгүл,Учебная Айгуль",
        "1,Оқу Айгүл,Учебная, Айгуль",
        "1,Оқу, Айгүл,Учебная, Айгуль",
        "1,«Оқу, жаттығу» партиясы,Партия",
    ],
)
def test_i3_a_comma_in_a_name_never_makes_another_column(tmp_path: Path, heading: str, row: str) -> None:
    assert [code for _, code in codes(text(tmp_path, *filter(None, (heading, row))))] == ["split_name"]


def test_i3_a_comma_in_quotes_belongs_to_the_name(tmp_path: Path) -> None:
    assert kazakh(text(tmp_path, '1,"Оқу, жаттығу","Учеба, тренировка"')) == ["Оқу, жаттығу"]


# --- I4: languages exchanged, letters of old fonts


def test_i4_case_09_languages_that_look_exchanged_are_asked_about() -> None:
    path = CASES / "09-languages-swapped.csv"
    assert asked(review(path)) == {"languages": "languages_exchanged"}
    assert kazakh(review(path, {"languages": "exchange"})) == ["Оқу Айгүл", "Оқу Қанат", "Оқу Ұлан"]
    assert kazakh(review(path, {"languages": "keep"}))[0] == "Учебная Айгуль"


@pytest.mark.parametrize("letter", "әғқңөұүһіӘҚҮ")
def test_i4_a_kazakh_letter_on_the_russian_side_only_is_asked_about(tmp_path: Path, letter: str) -> None:
    name = f"Ас{letter}р"
    whole = text(tmp_path, "№;kk;ru", f"1;Учебный;{name}")
    assert asked(whole) == {"languages": "languages_exchanged"}
    row = text(tmp_path, "№;kk;ru", "1;Оқу Айгүл;Учебная Айгуль", f"2;Учебный;{name}")
    assert asked(row) == {"languages.3": "row_exchanged"}
    answers = {"languages.3": "exchange"}
    right = text(tmp_path, "№;kk;ru", "1;Оқу Айгүл;Учебная Айгуль", f"2;Учебный;{name}", answers=answers)
    assert kazakh(right) == ["Оқу Айгүл", name]


@pytest.mark.parametrize("letter", [*"ЌќїЇЎўЄєЂѓЃЉЋ", "\u0491", "Ω", "\u0561"])
def test_i4_a_letter_of_an_old_font_is_refused_and_shown(tmp_path: Path, letter: str) -> None:
    found = text(tmp_path, "№;kk;ru", f"1;А{letter}йгуль;Учебная Айгуль")
    assert codes(found) == [(2, "bad_character")]
    assert f"«{letter}»" in say(found.problems[0], "ru")
    assert "ФИО на казахском языке" in say(found.problems[0], "ru")


def test_i4_case_10_a_character_that_cannot_be_printed_is_refused_and_shown() -> None:
    found = review(CASES / "10-minus-u2212.csv")
    assert codes(found) == [(2, "bad_character"), (2, "bad_character")]
    assert "«−»" in say(found.problems[0], "kk")


@pytest.mark.parametrize("unseen", "\u200b\u200c\u200d\u00ad\u2060\ufeff\u200e\u202e\u061c\u180e")
def test_i4_a_character_that_nobody_sees_is_refused_with_its_place(tmp_path: Path, unseen: str) -> None:
    found = text(tmp_path, "№;kk;ru", f"1;Оқу Ай{unseen}гүл;Учебная Айгуль")
    assert codes(found) == [(2, "bad_character")]
    assert "Ай[ ]гүл" in say(found.problems[0], "kk")


# --- I5: twins, against all, notes in a name


def test_i5_case_11_latin_twins_are_one_name() -> None:
    found = review(CASES / "11-latin-twins.csv")
    assert (3, "name_twice") in codes(found)
    assert not found.choices


@pytest.mark.parametrize(
    ("one", "other"),
    [("Асан", "Aсан"), ("Есен", "Eсен"), ("Серік", "Серiк"), ("Орал", "Opал"), ("Тоқ", "Tоқ"), ("Нұр", "Hұр"),
     ("Марат", "Mарат"), ("Асан Ұр", "Асан  Ұр"), ("Ах", "AX"), ("Қай", "Қаи\u0306"), ("Сұр-Ай", "Сұр–Ай"),
     ("Әсет", "Əсет")],
)  # fmt: skip
def test_i5_two_names_that_look_the_same_are_one(tmp_path: Path, one: str, other: str) -> None:
    found = text(tmp_path, "№;kk;ru", f"1;{one};Учебный", f"2;{other};Учебный")
    assert (3, "name_twice") in codes(found)


@pytest.mark.parametrize(
    ("word", "right", "code"),
    [("Eсенов", "Есенов", "mixed_script"), ("Серiк", "Серік", "mixed_script"), ("Aйгүл", "Айгүл", "mixed_script"),
     ("Кaнат", "Канат", "mixed_script"), ("Қaнат", "Қанат", "mixed_script"), ("Respubliса", "Respublica", "mixed_script"),
     ("Yлан", "Үлан", "mixed_script"), ("Oмар", "Омар", "mixed_script"), ("ӘCЕТ", "ӘСЕТ", "mixed_script"),
     ("A", "А", "latin_word"), ("HAT", "НАТ", "latin_word")],
)  # fmt: skip
def test_i5_a_word_in_letters_of_another_alphabet_is_asked_about(
    tmp_path: Path, word: str, right: str, code: str
) -> None:
    lines = ("№;kk;ru", f"1;{word} Оқу;Учебный")
    found = text(tmp_path, *lines)
    (question,) = found.questions
    assert question.said.code == code
    assert question.said.params["right"] == right
    assert not found.is_ready
    assert kazakh(text(tmp_path, *lines, answers={question.key: "correct"})) == [f"{right} Оқу"]
    other = question.options[1].key
    refused = text(tmp_path, *lines, answers={question.key: other})
    assert codes(refused) == ([(2, "mixed_script")] if code == "mixed_script" else [])


@pytest.mark.parametrize("word", ["Жohn", "Sерік", "ДNК"])
def test_i5_a_mixed_word_that_cannot_be_put_right_is_refused(tmp_path: Path, word: str) -> None:
    assert codes(text(tmp_path, "№;kk;ru", f"1;{word};Учебный")) == [(2, "mixed_script")]


def test_i5_case_12_against_all_is_no_candidate() -> None:
    assert set(codes(review(CASES / "12-against-all-row.csv"))) == {(4, "against_all")}


@pytest.mark.parametrize(
    "name",
    ["Бәріне қарсымын", "бәріне қарсы", "Барлығына қарсымын", "Барлық кандидаттарға қарсы", "Против всех", "ПРОТИВ ВСЕХ",
     "против всех кандидатов", "«Против всех»", "Against all", "Against all candidates"],
)  # fmt: skip
def test_i5_a_line_against_all_is_refused(tmp_path: Path, name: str) -> None:
    assert codes(text(tmp_path, "№;kk;ru", f"1;{name};Учебный")) == [(2, "against_all")]


def test_i5_case_14_a_note_in_a_name_is_asked_about() -> None:
    path = CASES / "14-withdrawn-in-name.xlsx"
    assert asked(review(path)) == {"note.3": "note_in_name"}
    struck_out = review(path, {"note.3": "strike"})
    assert struck_out.choices[1].struck_out
    assert struck_out.choices[1].name.kk == "Оқу-Екінші Болат"
    assert struck_out.choices[1].name.ru == "Учебный-Второй Болат"
    stands = review(path, {"note.3": "stands"})
    assert not stands.choices[1].struck_out
    assert stands.choices[1].name.ru == "Учебный-Второй Болат (выбыл)"


@pytest.mark.parametrize(
    "note",
    [" (выбыл)", " (выбыла)", " (снят)", " (снята решением ОИК)", " [выбыл]", ", выбыл", " – снят", " - вычеркнут",
     " (отозван)", " (исключён)", " (снялся)", " (шығып қалды)", " (шығарылды)", " (сызылған)", " снят"],
)  # fmt: skip
def test_i5_every_note_of_withdrawal_is_asked_about(tmp_path: Path, note: str) -> None:
    lines = ("№;kk;ru", f"1;Оқу Айгүл{note};Учебная Айгуль")
    assert asked(text(tmp_path, *lines)) == {"note.2": "note_in_name"}
    (one,) = text(tmp_path, *lines, answers={"note.2": "strike"}).choices
    assert (one.name.kk, one.struck_out) == ("Оқу Айгүл", True)


@pytest.mark.parametrize(
    "note", ["снят", "Выбыл 12.02.2023", "сызылды", "шығып қалды", "withdrawn", "(отозван)"]
)
def test_i5_a_note_in_a_column_that_is_passed_by_is_asked_about(tmp_path: Path, note: str) -> None:
    rows = [("№", "kk", "ru", "Примечание"), (*THREE[0], note), THREE[1]]
    assert asked(made(tmp_path, rows)) == {"beside.2": "note_beside"}
    gone = made(tmp_path, rows, answers={"beside.2": "is_struck"})
    assert [choice.struck_out for choice in gone.choices] == [True, False]
    stays = made(tmp_path, rows, answers={"beside.2": "on_ballot"})
    assert [choice.struck_out for choice in stays.choices] == [False, False]


@pytest.mark.parametrize("name", ["Снятков Иван", "Выбылов Иван (учебный)", "Сызылов Оқу (оқу)"])
def test_i5_a_surname_is_no_note(tmp_path: Path, name: str) -> None:
    assert text(tmp_path, "№;kk;ru", f"1;{name};Учебный").is_ready


# --- I6: a list as it is sent


def test_i6_case_16_a_list_as_a_commission_sends_it_is_taken_in_one_go() -> None:
    path = CASES / "16-as-sent-by-a-commission.xlsx"
    found = review(path)
    assert found.problems == ()
    assert asked(found) == {"letters.Eсенов=Есенов": "mixed_script"}
    taken = review(path, {"letters.Eсенов=Есенов": "correct"})
    assert taken.is_ready
    assert len(taken.choices) == 13
    assert [choice.id for choice in taken.choices if choice.struck_out] == ["c03", "c09"]
    assert taken.choices[5].name.kk == "Есенов Тәжірибе Дәрісұлы"
    assert taken.choices[5].name.ru == "Есенов Тажирибе Дарисович"
    assert left(taken) == [
        *("sheet", "title_row", "title_row", "column", "column", "column_numbers", "footer", "footer"),
    ]


HEADINGS = [
    ("№ п/п", "Тегі, аты, әкесінің аты", "Фамилия, имя, отчество"),
    ("№", "Аты-жөні", "ФИО"),
    ("р/с", "Т.А.Ә. қазақша", "Ф.И.О. на русском языке"),
    ("Реттік нөмірі", "Кандидаттың тегі, аты", "Фамилия и имя кандидата"),
    ("№ п/п", "Фамилия, имя, отчество (на казахском языке)", "Фамилия, имя, отчество (на русском языке)"),
    ("Номер", "Тегі, аты, әкесінің аты (қазақ тілінде)", "Тегі, аты, әкесінің аты (орыс тілінде)"),
    ("No.", "Full name in Kazakh", "Full name in Russian"),
    ("п/п", "Партияның атауы", "Наименование партии"),
    ("№", "қаз", "рус"),
    ("№ в бюллетене", "Қазақша", "По-русски"),
]


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda heading: heading[1])
@pytest.mark.parametrize(
    "other", ["Дата рождения", "Гражданство Республики Казахстан", "Кем выдвинут", "Туған күні"]
)
def test_i6_known_headings_below_titles_and_other_columns(
    tmp_path: Path, heading: tuple[str, ...], other: str
) -> None:
    rows: list[tuple[Any, ...]] = [
        ("СПИСОК",),
        ("кандидатов по округу № 18",),
        (*heading, other),
        (1, 2, 3, 4),
        *[(f"{number}.", kk, ru, "x") for number, kk, ru in THREE],
        ("Всего: 3",),
        (None, "Секретарь", None, "Учебнова А.А."),
    ]
    found = made(tmp_path, rows)
    assert found.is_ready, found
    assert kazakh(found) == NAMES
    assert left(found) == ["title_row", "title_row", "column", "column_numbers", "footer", "footer"]
    assert other in say(found.left_out[2], "ru")


def test_i6_a_person_says_which_column_is_which(tmp_path: Path) -> None:
    rows = [("№", "ФИО", "ФИО"), *THREE]
    found = made(tmp_path, rows)
    assert asked(found) == {"column.kk": "which_column", "column.ru": "which_column"}
    assert found.choices == ()
    taken = made(tmp_path, rows, answers={"column.kk": "1", "column.ru": "2"})
    assert taken.is_ready
    assert kazakh(taken) == NAMES


def test_i6_a_person_says_which_sheet_has_the_list(tmp_path: Path) -> None:
    def second(sheet: Any) -> None:
        more = sheet.parent.create_sheet("Екінші")
        more.append(HEAD)
        more.append((1, "Басқа Оқу", "Другой"))

    found = made(tmp_path, [HEAD, *THREE], second)
    assert asked(found) == {"sheet": "which_sheet"}
    other = made(tmp_path, [HEAD, *THREE], second, {"sheet": "1"})
    assert kazakh(other) == ["Басқа Оқу"]
    assert left(other) == ["sheet"]


def test_i6_a_heading_over_two_rows_and_one_said_again(tmp_path: Path) -> None:
    rows = [("№", "ФИО", None), (None, "на казахском", "на русском"), *THREE[:2]]
    assert kazakh(made(tmp_path, rows)) == NAMES[:2]
    again = made(tmp_path, [HEAD, *THREE[:2], HEAD, THREE[2]])
    assert kazakh(again) == NAMES
    assert left(again) == ["heading_again"]


def test_i6_a_hidden_sheet_is_told(tmp_path: Path) -> None:
    def second(sheet: Any) -> None:
        more = sheet.parent.create_sheet("secret")
        more.append(THREE[0])
        more.sheet_state = "hidden"

    assert left(made(tmp_path, [HEAD, *THREE], second)) == ["hidden_sheet"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ((None, "Оқу Айгүл", "Учебная Айгуль"), "number_missing"),
        (("3а", "Оқу Айгүл", None), "bad_number"),
        (("x", None, "Учебная Айгуль"), "bad_number"),
        (("үш", "Оқу Айгүл", "Учебная Айгуль"), "bad_number"),
        ((3, None, "Учебная"), "name_missing"),
    ],
)
def test_i6_a_candidate_at_the_end_is_never_taken_for_a_footer(
    tmp_path: Path, row: tuple[Any, ...], code: str
) -> None:
    assert code in [found for _, found in codes(made(tmp_path, [HEAD, *THREE[:2], row]))]
