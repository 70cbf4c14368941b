"""Candidates are supplied, struck out and restored until the opening is finished, with the decision in the journal."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.ballots import (
    TypedCandidate,
    open_table,
    renamed,
    strike,
    supply,
    typed_ballot,
)
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import FieldProblem, practice_precinct

MORNING = datetime.datetime(2023, 3, 19, 6, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = practice_precinct()
    desk = Desk.create(tmp_path / "p.kzpoll", made.election, made.record, PlayClock(MORNING), made.typist)
    yield desk
    desk.close()


def ballot(desk: Desk) -> tuple[Choice, ...]:
    return desk.day.record.ballot(desk.day.election.contest("single_mandate"))


def test_lines_make_a_ballot_in_their_order() -> None:
    lines = [
        TypedCandidate(" 1-кандидат  (оқу)", "1-й (учебный)"),
        TypedCandidate(),
        TypedCandidate("2-кандидат (оқу)", "2-й (учебный)", "2nd (practice)", struck_out=True),
    ]
    assert typed_ballot(lines) == (
        Choice("c01", LocalText("1-кандидат (оқу)", "1-й (учебный)")),
        Choice("c02", LocalText("2-кандидат (оқу)", "2-й (учебный)", "2nd (practice)"), struck_out=True),
    )


def test_every_line_that_is_wrong_is_named() -> None:
    lines = [
        TypedCandidate("А (оқу)", "А (учебный)"),
        TypedCandidate("Б (оқу)", ""),
        TypedCandidate("а (ОҚУ)", "а (учебный)"),
        TypedCandidate("", "", "only English"),
    ]
    found = typed_ballot(lines)
    assert [(p.said.code, dict(p.said.params)) for p in found] == [  # type: ignore[union-attr]
        ("candidate_name_missing", {"line": 2}),
        ("candidate_name_twice", {"line": 3, "other": 1}),
        ("candidate_name_missing", {"line": 4}),
    ]


def test_a_supplied_ballot_replaces_the_one_there_was(desk: Desk) -> None:
    new = (Choice("c01", LocalText("Жалғыз (оқу)", "Единственный (учебный)")),)
    assert isinstance(supply(desk, "single_mandate", new), Entered)
    assert ballot(desk) == new
    assert desk.day.record.contests["single_mandate"].votes == {"c01": None}


def test_a_candidate_is_struck_out_and_restored_by_decision(desk: Desk) -> None:
    before = ballot(desk)
    first = before[0]
    strike(desk, "single_mandate", first.id, struck_out=True, decision="№ 12")
    assert ballot(desk)[0] == replace(first, struck_out=True)
    assert desk.day.record.contests["single_mandate"].votes[first.id] == 0
    assert desk.entries()[-1].event.to_json()["reason"] == "№ 12"
    strike(desk, "single_mandate", first.id, struck_out=False, decision="№ 13")
    assert ballot(desk) == before
    assert desk.day.record.contests["single_mandate"].votes[first.id] is None


@pytest.mark.parametrize("bad", ["−", "→", "≠", "✓", "☑", "漢", "\x07", "\u200b", "\u202e"])
def test_n4_a_candidates_letter_is_refused_by_line_typed_or_from_a_table(tmp_path: Path, bad: str) -> None:
    lines = [TypedCandidate("Әли", "Али"), TypedCandidate(f"Бек{bad}зат", "Бекзат")]
    (problem,) = typed_ballot(lines)
    assert isinstance(problem, FieldProblem)
    table = tmp_path / "candidates.csv"
    rows = ["№;Қазақша;Орысша", "1;Әли;Али", f"2;Бек{bad}зат;Бекзат"]
    table.write_text("\n".join(rows), encoding="utf-8")
    for language in LANGUAGES:
        told = say(problem.said, language)
        seen = bad if bad.isprintable() else "[ ]"
        assert (
            f"«Бек{seen}зат»: {bad if seen == bad else ''} (U+{ord(bad):04X})".replace(":  (", ": (") in told
        )
        assert "2" in told.split("«", maxsplit=1)[0]
        read = open_table(table, language)
        assert isinstance(read, str), read
        assert seen in read


def test_s20_a_candidate_typed_in_two_alphabets_is_told_with_the_line(desk: Desk) -> None:
    lines = [TypedCandidate("Асан", "Асан"), TypedCandidate("Үсен", "Усeн")]
    (problem,) = typed_ballot(lines)
    assert isinstance(problem, FieldProblem)
    assert (problem.field, problem.said.code) == ("2", "candidate_mixed_script")
    assert problem.said.params == {"line": 2, "words": "«Усeн»: e"}
    made = supply(desk, "single_mandate", [Choice("c01", LocalText("Асан", "Аcан"))])
    assert isinstance(made, Refused)
    assert (made.code, made.params["words"]) == ("mixed_script", "«Аcан»: c")


def test_n4_names_of_a_counted_ballot_are_put_right_line_by_line(desk: Desk) -> None:
    kept = ballot(desk)
    lines = [TypedCandidate(one.name.kk, one.name.ru, one.name.en or "") for one in kept]
    changed = renamed(kept, [replace(lines[0], kk="Жаңа ат"), *lines[1:]])
    assert [one.id for one in changed if isinstance(one, Choice)] == [one.id for one in kept]
    assert isinstance(changed[0], Choice)
    assert (changed[0].name.kk, changed[0].struck_out) == ("Жаңа ат", kept[0].struck_out)
    (problem,) = renamed(kept, lines[1:])
    assert isinstance(problem, FieldProblem)
    assert problem.said.code == "names_only"


def test_a_name_unfit_for_paper_is_refused_whole(desk: Desk) -> None:
    before = ballot(desk)
    made = supply(desk, "single_mandate", [Choice("c01", LocalText("А\u0007", "А"))])
    assert isinstance(made, Refused)
    assert (made.code, made.params["texts"]) == ("unprintable", "«А[ ]»: (U+0007)")
    assert ballot(desk) == before
