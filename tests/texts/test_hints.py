"""Hints in words: every figure has its kind of recount, in three languages, and no number of ballots is said."""

from __future__ import annotations

import re

import pytest

from kzpoll_desktop.domain.figures.record import figure_paths, with_figure
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import all_checks
from kzpoll_desktop.texts.findings import check_line, describe
from kzpoll_desktop.texts.hints import HINTS, hint_sentence, revealed_sentence, settled_sentence, source_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, faults


def test_the_texts_are_whole() -> None:
    assert faults(HINTS) == []


@pytest.mark.parametrize(
    "path", [p for p in figure_paths(RECORD) if not p.startswith(("turnout", "attendance"))]
)
def test_every_figure_has_its_kind_of_recount(path: str) -> None:
    assert source_of(path) in HINTS
    told = [hint_sentence((path,), False, RECORD, ELECTION, language) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)
    for text in told:
        assert text.endswith(".")
        assert without_glyph(text) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_hint_says_the_value_that_would_balance(language: str) -> None:
    """Over every figure of the record typed wrongly: neither the typed nor the right number is in any hint."""
    for path in figure_paths(RECORD):
        if path.startswith(("turnout", "attendance", "voter_list")):
            continue
        wrong = with_figure(RECORD, path, 7_777, ELECTION)
        for suggestion in suggest(wrong, ELECTION):
            paths = tuple(change.path for change in suggestion.changes)
            text = hint_sentence(paths, False, wrong, ELECTION, language)
            numbers = {int(n) for n in re.findall(r"(?<![\w.])\d{2,}(?![\w.])", text.replace("\u202f", ""))}
            for change in suggestion.changes:
                assert change.old not in numbers or change.old < 20
                assert change.new not in numbers or (change.new or 0) < 20


def test_pairs_are_told_together() -> None:
    paths = ("party_list.unused", "party_list.spoiled")
    assert hint_sentence(paths, False, RECORD, ELECTION, "en").count("Recount the ballots") == 2
    assert "exchanged" in hint_sentence(paths, True, RECORD, ELECTION, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_practice_and_the_end_have_their_words(language: str) -> None:
    told = revealed_sentence("party_list.votes.amanat", 565, 655, RECORD, ELECTION, language)
    assert "565" in told
    assert "655" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_f8_what_a_recount_settled_is_said_by_what_holds_now(language: str) -> None:
    """F8: "settled: … do not agree" contradicted itself."""
    checks = [c for c in all_checks(RECORD, ELECTION) if c.code in ("D201", "D208")]
    said = settled_sentence(checks, RECORD, ELECTION, language)
    for check in checks:
        assert check_line(check, RECORD, ELECTION, language) in said
        about = describe(check, RECORD, ELECTION, language)
        assert about.title.partition(": ")[2] not in said or check.contest is None
        assert about.title not in said
    blue = {"kk": "Көк бюллетень: ", "ru": "Голубой бюллетень: ", "en": "Blue ballot: "}[language]
    assert said.count(blue) == 1
