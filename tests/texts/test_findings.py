"""What is said of every finding and every check, in three languages: the numbers are in it, and nothing is left unfilled."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure_paths
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.engine import RULES, Check, Finding, all_checks, check
from kzpoll_desktop.texts.findings import WORDS, check_line, describe, law_cited, message, severity_word
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.rules.phrases import NOTHING
from tests.shared import build
from tests.shared.texts.letters import foreign_words, without_glyph
from tests.shared.texts.sentences import LANGUAGES

Case = tuple[ElectionDefinition, PrecinctRecord]
VALUES: tuple[Counted, ...] = (None, 0, 1, 3, 12, 590, 1_000, 12_345)
UNFILLED = re.compile(r"[{}]|None|%\d|\.\.| {2}")


def definitions() -> list[ElectionDefinition]:
    """Elections whose rules differ: scope of annulment, no line against all, a struck-out candidate, three ballots."""
    return [
        build.election(),
        build.election(3),
        build.election(scope="contest"),
        build.election(against_all=False),
        build.election(struck_out=("c",)),
    ]


@cache
def cases() -> tuple[Case, ...]:
    """Balanced records with one figure changed to each of some values, and commissions out of order."""
    made: list[Case] = []
    for definition in definitions():
        for counted in (True, False):
            base = build.record(definition, counted=counted)
            made.append((definition, base))
            for path in figure_paths(base):
                if not counted and path.endswith(".stationary"):
                    continue
                made += [(definition, build.changed(base, definition, {path: value})) for value in VALUES]
        base = build.record(definition)
        first = definition.contests[0].id
        made.append((definition, build.with_annulled(base, "P1", first)))
        made.append((definition, build.with_roles(base, "chair", "member", "secretary", "member")))
        made.append((definition, build.with_roles(base, *(["member"] * 13))))
        made.append((definition, replace(base, portable_boxes=())))
        issued = {f"{first}.issued_by_member.m2": 0, f"{first}.issued_by_member.m4": 600}
        by_chair = build.with_roles(base, "chair", "chair", "secretary", "chair", "chair")
        made.append((definition, build.changed(by_chair, definition, issued)))
        same = {
            f"{c.id}.votes.{choice}": v
            for c in definition.contests
            for choice, v in (("a", 5), ("b", 6), ("c", 0))
        }
        made.append((definition, build.changed(base, definition, same)))
    return tuple(made)


@cache
def found() -> dict[str, tuple[tuple[Finding, Case], ...]]:
    """Findings of every code, at most forty of each, each with its record."""
    by_code: dict[str, list[tuple[Finding, Case]]] = {}
    for case in cases():
        for finding in check(case[1], case[0]):
            of_code = by_code.setdefault(finding.code, [])
            if len(of_code) < 40:
                of_code.append((finding, case))
    return {code: tuple(findings) for code, findings in by_code.items()}


def test_the_cases_reach_every_rule() -> None:
    assert set(found()) == set(RULES)


@pytest.mark.parametrize("code", RULES)
def test_a_finding_is_told_whole_in_every_language(code: str) -> None:
    for finding, (definition, record) in found()[code]:
        told = {language: describe(finding, record, definition, language) for language in LANGUAGES}
        for language, text in told.items():
            parts = (text.title, text.todo, text.numbers, text.law, text.severity_word)
            whole = "|".join(parts)
            assert not UNFILLED.search(whole), whole
            assert without_glyph(whole) == "", whole
            assert text.title, whole
            assert text.title[0].isupper(), whole
            assert not text.title.endswith("."), whole
            assert text.todo.endswith((".", "!")), whole
            assert text.numbers.endswith("."), whole
            if language != "en":
                assert not foreign_words(_without_names(text.todo)), whole
        assert len({text.todo for text in told.values()}) == len(LANGUAGES)
        assert len({text.title for text in told.values()}) == len(LANGUAGES)


def _without_names(text: str) -> str:
    """A sentence without what stands in it as data: ids of boxes, names in brackets."""
    return re.sub(r"\([^)]*\)|\b[A-Za-z0-9]+\b", "", text)


@pytest.mark.parametrize("code", [c for c in RULES if c != "E101"])
def test_the_numbers_of_a_finding_are_in_its_sentence(code: str) -> None:
    """At least one number of the finding is read in it, and a large one has its thousands apart."""
    for finding, (definition, record) in found()[code]:
        for language in LANGUAGES:
            line = message(finding, record, definition, language)
            told = [count(abs(number)) for name, number in finding.numbers.items() if ".annulled" not in name]
            assert not told or any(number in line for number in told), (finding, line)
            assert "12345" not in line


@pytest.mark.parametrize("code", ["D206", "W311", "W312"])
def test_a_turnout_report_goes_by_its_time(code: str) -> None:
    """Hours and minutes as on the clock; no date in the form that machines use, no seconds, no zone."""
    for finding, (definition, record) in found()[code]:
        for language in LANGUAGES:
            line = message(finding, record, definition, language)
            times = re.findall(r"\d+:[\d:+]*\d", line)
            assert times, line
            assert set(times) <= set(definition.turnout.at), line


@pytest.mark.parametrize("code", RULES)
def test_no_date_or_path_stands_as_machines_write_it(code: str) -> None:
    for finding, (definition, record) in found()[code]:
        for language in LANGUAGES:
            line = message(finding, record, definition, language)
            assert not re.search(r"\d{4}-\d\d|[a-z]_[a-z]|[a-z]\.[a-z]", line), line


def test_what_is_missing_is_named() -> None:
    for finding, (definition, record) in found()["E101"]:
        for language in LANGUAGES:
            line = message(finding, record, definition, language)
            assert line
            assert not UNFILLED.search(line), line


@pytest.mark.parametrize("code", RULES)
def test_the_law_is_cited_where_a_rule_rests_on_it(code: str) -> None:
    definition = definitions()[0]
    for language in LANGUAGES:
        cited = law_cited(code, definition, language)
        assert bool(cited) == bool(RULES[code].articles)
        for article in RULES[code].articles:
            assert article.split("(")[0] in cited


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_one_whole_line_in_every_state(language: str) -> None:
    """Fired, holding, or left open by a missing figure: each of them has its words."""
    states: dict[str, set[bool | None]] = {}
    for definition, record in cases()[::7]:
        for one in all_checks(record, definition):
            line = check_line(one, record, definition, language)
            states.setdefault(one.code, set()).add(one.fired)
            assert line
            assert not UNFILLED.search(line), (one, line)
            assert "\n" not in line
            assert line.endswith("."), (one, line)
    for code in RULES:
        assert False in states[code] or code == "E101", code
    assert any(None in seen for seen in states.values())


def _of_different_lengths() -> Case:
    definition = build.election()
    first, second = definition.contests
    assert second.choices is not None
    shorter = replace(definition, contests=(first, replace(second, choices=second.choices[:2])))
    base = build.record(definition)
    figures = base.contests["mandate"]
    votes = {choice: figures.votes[choice] for choice in ("a", "b")}
    return shorter, replace(base, contests={**base.contests, "mandate": replace(figures, votes=votes)})


def test_ballots_of_different_lengths_are_told_so() -> None:
    shorter, record = _of_different_lengths()
    (one,) = (c for c in all_checks(record, shorter) if c.code == "W308")
    assert check_line(one, record, shorter, "en").startswith("The ballots have different numbers of lines")
    (alone,) = (c for c in all_checks(build.record(build.election(1)), build.election(1)) if c.code == "W308")
    assert check_line(alone, build.record(build.election(1)), build.election(1), "en").startswith(
        "There is no second"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_agree_in_a_line_that_a_row_of_the_annex_has_room_for(language: str) -> None:
    """Every number once, those of the ballots in the ballots' order; rows are cited by their numbers."""
    definition = build.election(3)
    record = build.changed(
        build.record(definition), definition, {"list.absentee_voters": 6, "region.absentee_voters": 7}
    )
    line = check_line(build.the_check("E106", record, definition), record, definition, language)
    assert len(line) < 280
    numbers = re.findall(r"\d[\d\u202f]*", line)
    assert numbers == "10 4 6 5 7 1\u202f000 10 20 1 12 5 10 10 10".split(" ")


def test_severities_have_their_words() -> None:
    words = {
        s: [severity_word(s, language) for language in LANGUAGES] for s in ("error", "discrepancy", "warning")
    }
    assert words["error"] == ["ҚАТЕ", "ОШИБКА", "ERROR"]
    assert words["discrepancy"] == ["СӘЙКЕССІЗДІК", "НЕСООТВЕТСТВИЕ", "DISCREPANCY"]
    assert words["warning"] == ["ЕСКЕРТУ", "ПРЕДУПРЕЖДЕНИЕ", "WARNING"]


def test_every_rule_has_its_words_and_no_others_have() -> None:
    assert {code.partition(".")[0] for code in WORDS} == set(RULES)


def test_every_form_of_a_rule_is_called_for_and_has_its_words() -> None:
    """A rule says which of its words are meant; there are no words that nothing calls for."""
    made = {f"{f.code}.{f.form}" if f.form else f.code for findings in found().values() for f, _ in findings}
    checked = {f"{c.code}.{c.form}" if c.form else c.code for c in every_check()}
    assert made | checked == set(WORDS)


def test_every_reason_to_compare_nothing_is_given_and_has_its_words() -> None:
    assert {check.nothing for check in every_check()} - {""} == set(NOTHING)


def every_check() -> list[Check]:
    """The checks of some cases, of a closed precinct, of contests that cannot be compared, and of a day without reports."""
    definition = build.election()
    base = build.record(definition)
    alone = build.election(1)
    without = build.election(party_list=False)
    more = [
        (definition, replace(base, precinct=replace(base.precinct, kind="closed"))),
        (definition, replace(base, turnout=())),
        (definition, build.changed(base, definition, {"voter_list.at_opening": None})),
        (alone, build.record(alone)),
        (without, build.record(without)),
        _of_different_lengths(),
    ]
    return [check for given, record in (*cases()[::7], *more) for check in all_checks(record, given)]
