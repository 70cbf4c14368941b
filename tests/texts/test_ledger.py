"""The picture of a contest in words: three languages, every part named, and never how large a gap is."""

from __future__ import annotations

import re
from itertools import product

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.domain.looking.ledger import COLUMNS as COLUMN_NAMES
from kzpoll_desktop.domain.looking.ledger import ledger
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.texts import ledger as texts
from kzpoll_desktop.texts.catalogue import Catalogue
from tests.shared import build
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, faults

# Not by one unit: a difference of one or two occurs everywhere.
SHIFT = 37
PATHS = [
    path
    for path in figure_paths(RECORD)
    if (path.split(".")[0] in RECORD.contests or ".ballots." in path or ".signed." in path)
    and ".absentee_voters" not in path
    and ".issued_by_member" not in path
]


def said(record: PrecinctRecord, contest: str, language: str) -> str:
    """Everything that is read or heard of the picture."""
    drawn = ledger(record, ELECTION, contest)
    labels = [
        texts.part_label(part, record, ELECTION, language)
        for column in drawn.columns
        for part in column.parts
    ]
    return "\n".join([texts.spoken(drawn, record, ELECTION, language), *labels])


def numbers_in(text: str) -> set[int]:
    return {int(found) for found in re.findall(r"\d+", text.replace("\u202f", ""))}


@pytest.mark.parametrize("catalogue", [texts.COLUMNS, texts.PARTS, texts.GAPS, texts.NOTES])
def test_the_texts_are_whole(catalogue: Catalogue) -> None:
    assert faults(catalogue) == []
    assert faults({"title": texts.TITLE}) == []


def test_every_column_has_its_name() -> None:
    assert set(texts.COLUMNS) == set(COLUMN_NAMES)
    assert {texts.column_name("piles", language) for language in LANGUAGES} == {"Бумалар", "Стопки", "Piles"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.long
def test_neither_the_size_of_a_gap_nor_what_would_balance_is_said(path: str, language: str) -> None:
    true = figure(RECORD, path)
    assert true is not None
    contest = next(c for c in RECORD.contests if c in path.split("."))
    for typed in {true + SHIFT, max(0, true - SHIFT)} - {true}:
        record = with_figure(RECORD, path, typed, ELECTION)
        drawn = ledger(record, ELECTION, contest)
        # What was typed, and the printed row of those who received ballots.
        known = {figure(record, p) for p in figure_paths(record)} | {sheet(record, ELECTION, contest).B}
        hidden = {part.size for _, part in drawn.gaps()}
        hidden |= {change.new for one in suggest(record, ELECTION) for change in one.changes}
        rows = {*ELECTION.row_numbers().values(), *range(1, 20)}
        hidden = {number for number in hidden - known if number not in rows}
        assert not hidden & numbers_in(said(record, contest, language)), (path, typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_differences_have_no_number(language: str) -> None:
    election = build.election(1)
    record = build.record(election, counted=False)
    record = build.changed(record, election, {"list.signatures": 677})
    drawn = ledger(record, election, "list")
    for part in (part for column in drawn.columns for part in column.parts):
        if part.worked_out or part.kind == "gap":
            assert texts.part_count(part) == ""
            assert not numbers_in(texts.part_label(part, record, election, language))
    told = texts.spoken(drawn, record, election, language)
    assert texts.NOTES["worked_out"].get(language) in told
    assert not {590, 88, 77} & numbers_in(told)


@pytest.mark.parametrize(("code", "language"), list(product(texts.GAPS, LANGUAGES)))
def test_a_gap_is_said_where_it_is(code: str, language: str) -> None:
    election = build.election(1)
    changes = {
        "D202.received": {"list.received": 900},
        "D202.issued": {"list.received": 1100},
        "D203.issued": {"list.signatures": 500, "list.received": 920},
        "E104.boxes": {"list.votes.a": 499},
        "E104.piles": {"list.votes.a": 300},
    }[code]
    record = build.changed(build.record(election), election, changes)
    told = texts.spoken(ledger(record, election, "list"), record, election, language)
    assert [c for c in texts.GAPS if texts.GAPS[c].get(language) in told] == [code]
    assert texts.NOTES["agrees"].get(language) not in told
    assert without_glyph(told) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_agrees_and_what_is_missing_is_said(language: str) -> None:
    told = texts.spoken(ledger(RECORD, ELECTION, "party_list"), RECORD, ELECTION, language)
    assert texts.NOTES["agrees"].get(language) in told
    assert "P1" in told
    assert "1\u202f862" in told
    missing = with_figure(RECORD, "party_list.votes.auyl", None, ELECTION)
    told = texts.spoken(ledger(missing, ELECTION, "party_list"), missing, ELECTION, language)
    assert texts.NOTES["agrees"].get(language) not in told
    assert told.count(texts.NOTES["missing"].get(language)) == 1


def test_labels_are_short_and_numbered_as_on_the_form() -> None:
    drawn = ledger(RECORD, ELECTION, "party_list")
    labels = [texts.part_label(part, RECORD, ELECTION, "ru") for c in drawn.columns for part in c.parts]
    assert "Не использовано:\u00a0608" in labels
    assert "Переносная P1:\u00a018" in labels
    assert any(label.startswith("7.1 ") for label in labels)
    missing = with_figure(RECORD, "party_list.unused", None, ELECTION)
    part = ledger(missing, ELECTION, "party_list").columns[1].parts[1]
    assert texts.part_label(part, missing, ELECTION, "en") == "Unused:\u00a0–"


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_without_a_label_are_counted(language: str) -> None:
    assert texts.others(31, language).endswith("31")
    assert texts.title(language)
