"""The pieces that sentences of several rules share: sound, filled from real findings; and what is said instead of a rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.texts.catalogue import filled
from kzpoll_desktop.texts.findings import check_line, describe
from kzpoll_desktop.texts.rules.phrases import NOTHING, PARTS
from tests.shared.build import changed, election, record, the, the_check
from tests.shared.rules import E, R
from tests.shared.texts.rule_sentences import after
from tests.shared.texts.sentences import LANGUAGES, faults, parameters


def test_texts_are_sound() -> None:
    assert faults(PARTS) == []
    assert faults(NOTHING) == []


def test_only_what_names_something_has_parameters() -> None:
    named = {code: parameters(message.en) for code, message in PARTS.items() if parameters(message.en)}
    assert named == {
        **{key: {"number"} for key in ("more", "fewer", "and_others", "of_other_form")},
        "pair": {
            *("first", "other", "issued", "other_issued", "gap", "limit"),
            *("absentee", "other_absentee", "absentee_gap"),
        },
        "added_and_certificates": {"added", "rows", "numbers"},
        "list_at_opening": {"at_opening", "excluded", "certificates_issued"},
        "written_and_signed": {"box", "written", "rows", "numbers"},
        "open": {"figures"},
    }
    assert not any(parameters(message.kk) for message in NOTHING.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_more_and_fewer_are_never_the_same_words(language: str) -> None:
    more, fewer = (filled(PARTS[key], {"number": 1_234}, language) for key in ("more", "fewer"))
    assert more != fewer
    for text in (more, fewer):
        assert "1\u202f234" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_discrepancy_ends_with_the_act_and_a_warning_with_the_reason(language: str) -> None:
    """An error may not stand: it has neither; a rule that names the act itself does not name it twice."""
    act, reason = PARTS["act"].get(language), PARTS["reason"].get(language)

    def todo(code: str, path: str, number: int) -> str:
        record = after({path: number})
        return describe(the(code, record, E), record, E, language).todo

    assert todo("D202", "list.unused", 404).endswith(f" {act}")
    assert todo("W305", "list.invalid_pile", 90).endswith(f" {reason}")
    for code, path, number in (
        ("E104", "list.votes.a", 401),
        ("D204", "portable_boxes.P1.ballots.list", 13),
        ("D207", "list.issued_by_member.m1", 1),
    ):
        told = todo(code, path, number)
        assert act not in told
        assert reason not in told


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("kk", "Әзірге салыстыру мүмкін емес, әлі жазылмаған: 16-жол: "),
        ("ru", "Пока сравнить нельзя, еще не записано: строка 16: "),
        ("en", "This cannot be said yet; missing: row 16: "),
    ],
)
def test_what_keeps_a_comparison_open_is_named(language: str, line: str) -> None:
    open_record = after({"list.unused": None})
    told = check_line(the_check("D202", open_record, E, "list"), open_record, E, language)
    assert told.startswith(line)
    assert told.endswith(".")
    whole = check_line(the_check("D202", R, E, "list"), R, E, language)
    assert not whole.startswith(line)


def test_where_there_is_nothing_to_compare_the_reason_is_said() -> None:
    alone = election(1)
    no_boxes = replace(R, portable_boxes=())
    no_reports = replace(R, turnout=())
    closed = replace(R, precinct=replace(R.precinct, kind="closed"))
    apart = record(E, counted=False)
    cases = (
        ("no_boxes", "D204", no_boxes, E, "list"),
        ("no_struck_out", "E103", R, E, "list"),
        ("no_pairs", "W308", record(alone), alone, None),
        ("no_reports", "W311", no_reports, E, None),
        ("counted", "D209", R, E, "list"),
        ("not_counted", "W302", apart, E, "list"),
    )
    for reason, code, given, definition, contest in cases:
        check = the_check(code, given, definition, contest)
        assert (check.fired, check.nothing) == (False, reason)
        for language in LANGUAGES:
            assert check_line(check, given, definition, language) == NOTHING[reason].get(language)
    assert "closed_precinct" in {the_check(c, closed, E, "list").nothing for c in ("W304", "W306")}


def test_a_rule_that_fires_says_its_numbers_and_no_reason() -> None:
    two_boxes = changed(record(E, boxes=2), E, {"portable_boxes.P2.ballots.list": 13})
    line = check_line(the_check("D204", two_boxes, E, "list"), two_boxes, E, "en")
    assert line == "In the box: P2: 13 ballots, 12 written applications."
