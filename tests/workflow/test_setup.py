"""A new precinct is prepared whole, or every problem is named; the practice precinct has nothing counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.by_path import tree
from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.figures.record import figure, figure_paths
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.setup import (
    FieldFault,
    NewPrecinct,
    Person,
    UncountedPrecinct,
    advice,
    free_path,
    practice_precinct,
    prepare,
    typed_path,
    unprintable_definition,
)

ELECTION = find_definition("majilis-2023")
PEOPLE = (
    Person("Төраға (оқу)", "chair"),
    Person("Хатшы (оқу)", "secretary"),
    Person("1-мүше (оқу)", "member"),
    Person("2-мүше (оқу)", "member"),
    Person("3-мүше (оқу)", "member"),
)
NEW = NewPrecinct(
    election=ELECTION,
    number="123",
    contests=("party_list", "single_mandate"),
    districts={"single_mandate": 3},
    region=LocalText(" Алматы  қаласы ", "город Алматы"),
    commission=PEOPLE,
)
BALLOT = (
    Choice("c01", LocalText("1-кандидат (оқу)", "1-й кандидат (учебный)")),
    Choice("c02", LocalText("2-кандидат (оқу)", "2-й кандидат (учебный)"), struck_out=True),
)


def prepared(new: NewPrecinct) -> UncountedPrecinct:
    made = prepare(new)
    assert isinstance(made, UncountedPrecinct)
    return made


def problems(new: NewPrecinct) -> list[tuple[str, str]]:
    made = prepare(new)
    assert isinstance(made, tuple)
    return [(p.field, p.said.code) for p in made]


def test_a_precinct_is_prepared_with_nothing_counted() -> None:
    made = prepared(NEW)
    record = made.record
    assert record.precinct.number == 123
    assert record.precinct.districts == {"single_mandate": 3}
    assert record.precinct.region == LocalText("Алматы қаласы", "город Алматы")
    assert [m.id for m in record.commission] == ["m1", "m2", "m3", "m4", "m5"]
    assert {figure(record, path) for path in figure_paths(record)} == {None}
    assert made.typist == "m2"
    assert made.election == ELECTION


def test_it_reads_back_as_strictly_as_a_file() -> None:
    made = prepared(replace(NEW, candidates={"single_mandate": BALLOT}))
    assert record_from_json(tree(record_to_json(made.record)), made.election) == made.record


def test_supplied_candidates_stand_in_the_district_of_the_precinct_alone() -> None:
    made = prepared(replace(NEW, candidates={"single_mandate": BALLOT}))
    districts = made.election.contest("single_mandate").districts
    assert districts is not None
    assert {d.number: d.choices for d in districts if d.choices} == {3: BALLOT}
    assert made.record.contests["single_mandate"].votes == {"c01": None, "c02": 0}


def test_one_contest_needs_no_district_of_the_other() -> None:
    made = prepared(replace(NEW, contests=("party_list",), districts={"single_mandate": 3}))
    assert list(made.record.contests) == ["party_list"]
    assert made.record.precinct.districts == {}


def test_lines_without_a_name_are_no_members() -> None:
    made = prepared(replace(NEW, commission=(Person(" ", "chair"), *PEOPLE[2:])))
    assert [m.name for m in made.record.commission] == ["1-мүше (оқу)", "2-мүше (оқу)", "3-мүше (оқу)"]
    assert made.typist == "m1"


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"number": "  "}, ("number", "number_missing")),
        ({"number": "0"}, ("number", "number_bad")),
        ({"number": "100000"}, ("number", "number_bad")),
        ({"number": "12a"}, ("number", "number_bad")),
        ({"contests": ()}, ("contests", "no_contest")),
        ({"districts": {}}, ("districts.single_mandate", "district_missing")),
        ({"districts": {"single_mandate": 30}}, ("districts.single_mandate", "unknown_district")),
        ({"commission": (Person("  ", "chair"),)}, ("commission", "nobody")),
        (
            {"commission": (Person("", "chair"), Person("а\u0007б", "member"))},
            ("commission[1]", "unprintable"),
        ),
        ({"commission": (Person("а" * 201, "member"),)}, ("commission[0]", "text_too_long")),
        ({"address": LocalText("а\u0007", "")}, ("address.kk", "unprintable")),
        ({"settlement": LocalText("", "б" * 5000)}, ("settlement.ru", "text_too_long")),
        ({"utc_offset": "6"}, ("utc_offset", "bad_offset")),
        (
            {"candidates": {"single_mandate": (Choice("c01", LocalText("", "А")),)}},
            ("candidates", "empty_text"),
        ),
    ],
)
def test_a_problem_names_its_field(wrong: dict[str, object], expected: tuple[str, str]) -> None:
    assert problems(replace(NEW, **wrong)) == [expected]  # type: ignore[arg-type]


@pytest.mark.parametrize("bad", ["−", "→", "😀", "漢", "\x07", "\u200b", "\u00ad", "\u202e", "\u3164"])
def test_n4_every_door_of_a_new_precinct_refuses_a_letter_beside_its_field(bad: str) -> None:
    named = LocalText(f"А{bad}", "А")
    for wrong, field in (
        ({"commission": (Person("", "chair"), Person(f"а{bad}б", "member"))}, "commission[1]"),
        ({"address": LocalText(f"а{bad}", "б")}, "address.kk"),
        ({"settlement": LocalText("а", f"б{bad}")}, "settlement.ru"),
        ({"candidates": {"single_mandate": (Choice("c01", named),)}}, "candidates"),
    ):
        assert problems(replace(NEW, **wrong)) == [(field, "unprintable")]
    spoilt = replace(ELECTION, title=LocalText(f"Сайлау{bad}", "Выборы"))
    found = unprintable_definition(spoilt)
    assert found is not None
    assert f"U+{ord(bad):04X}" in say(found, "ru")
    assert unprintable_definition(ELECTION) is None


@pytest.mark.parametrize("bad", ["Серiк", "Пοлат", "Aбай"])
def test_s20_every_door_of_a_new_precinct_refuses_a_word_in_two_alphabets(bad: str) -> None:
    named = LocalText(bad, "А")
    for wrong, field in (
        ({"commission": (Person("", "chair"), Person(f"{bad} (оқу)", "member"))}, "commission[1]"),
        ({"region": LocalText("а", f"{bad}")}, "region.ru"),
        ({"settlement": LocalText("а", f"{bad} ауылы")}, "settlement.ru"),
        ({"address": LocalText(f"№8 мектеп, {bad}", "б")}, "address.kk"),
        ({"candidates": {"single_mandate": (Choice("c01", named),)}}, "candidates"),
    ):
        assert problems(replace(NEW, **wrong)) == [(field, "mixed_script")]
    party = replace(ELECTION.contests[0], choices=(Choice("c01", named),), districts=None)
    for spoilt in (
        replace(ELECTION, title=LocalText(bad, "Выборы")),
        replace(ELECTION, contests=(party, *ELECTION.contests[1:])),
    ):
        found = unprintable_definition(spoilt)
        assert found is not None
        assert (found.code, bad in say(found, "kk")) == ("mixed_script", True)


def test_the_largest_number_is_taken() -> None:
    assert prepared(replace(NEW, number="99 999")).record.precinct.number == 99_999


def test_all_problems_are_named_at_once() -> None:
    assert [code for _, code in problems(NewPrecinct(ELECTION))] == ["number_missing", "no_contest", "nobody"]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (PEOPLE, []),
        ((), []),
        (PEOPLE[1:], ["no_chair", "few"]),
        ((PEOPLE[0], *PEOPLE[2:], Person("4-мүше (оқу)", "member")), ["no_secretary"]),
        ((*PEOPLE, Person("4-мүше (оқу)", "member")), ["even"]),
        ((*PEOPLE, Person("кеңесші (оқу)", "advisory")), []),
        ((*PEOPLE, Person("", "member")), []),
        ((*PEOPLE, Person("Төраға 2 (оқу)", "chair"), Person("4-мүше (оқу)", "member")), ["two_chairs"]),
    ],
)
def test_what_is_unusual_is_told_and_stands_in_nobodys_way(
    people: tuple[Person, ...], expected: list[str]
) -> None:
    new = replace(NEW, commission=people)
    assert [problem.code for problem in advice(new)] == expected
    if people:
        prepared(new)


def test_advice_counts_the_voting_members() -> None:
    even = advice(replace(NEW, commission=(*PEOPLE, Person("4-мүше (оқу)", "member"))))
    assert even == (FieldFault("even", {"voting": 6}),)


def test_f7_an_offset_that_nobody_chose_is_the_one_of_date_and_region() -> None:
    assert prepared(NEW).record.precinct.utc_offset == "+06:00"
    west = replace(NEW, region=LocalText("Маңғыстау облысы", "Мангистауская область"))
    assert prepared(west).record.precinct.utc_offset == "+05:00"
    later = replace(NEW, election=replace(ELECTION, date="2026-11-29"))
    assert prepared(later).record.precinct.utc_offset == "+05:00"


def test_practice_is_flagged_and_has_nothing_counted() -> None:
    made = practice_precinct()
    assert made.election.training
    known = [path for path in figure_paths(made.record) if figure(made.record, path) is not None]
    struck = [
        f"{c.id}.votes.{o.id}" for c in made.election.contests for o in made.record.ballot(c) if o.struck_out
    ]
    assert known == struck
    assert all(made.record.ballot(c) for c in made.election.contests)
    assert not made.record.acts
    assert not made.record.signing
    assert made.record.day.opened is None
    assert made.record.member(made.typist) is not None


def test_a_typed_name_is_a_place_in_the_folder_that_was_proposed(tmp_path: Path) -> None:
    def place(typed: str) -> Path:
        return typed_path(typed, tmp_path, 123, practice=True)

    assert place(" участок 417 ") == tmp_path / "участок 417.kzpoll"
    assert place("417.kzpoll") == tmp_path / "417.kzpoll"
    assert place("417.v2") == tmp_path / "417.v2.kzpoll"
    assert place(str(tmp_path / "a" / "b.kzpoll")) == tmp_path / "a" / "b.kzpoll"
    assert place(str(tmp_path)) == tmp_path / "precinct-123-practice.kzpoll"
    assert place(".") == tmp_path / "precinct-123-practice.kzpoll"


def test_a_free_name_says_practice_at_its_end(tmp_path: Path) -> None:
    assert free_path(tmp_path, 123, practice=False).name == "precinct-123.kzpoll"
    first = free_path(tmp_path, 123, practice=True)
    assert first.name == "precinct-123-practice.kzpoll"
    first.touch()
    assert free_path(tmp_path, 123, practice=True).name == "precinct-123-2-practice.kzpoll"
    assert free_path(tmp_path, 123, practice=False).name == "precinct-123.kzpoll"
