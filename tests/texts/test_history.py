"""The journal in words: every kind of line and every path has its name in three languages."""

from __future__ import annotations

from typing import Any

import pytest

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.texts.history import (
    NAMES,
    VALUES,
    WHAT,
    moment,
    path_name,
    person_name,
    said,
    stage_words,
    value_words,
    was_and_is,
)
from tests.shared.played import LINES
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, parameters

PATHS = (
    "typist",
    "day.opened",
    "day.voting_ended",
    "day.count_ended",
    "seals.stationary",
    "seals.portable",
    "seals.premises",
    "attendance.proxies",
    "receipts.party_list",
    "ballot.single_mandate",
    "turnout.12:00",
    "turnout.12:00.correction",
    "portable_boxes.P1.annulled",
    "portable_boxes.P1.ballots.party_list",
    "party_list.stationary_counted",
    "party_list.votes.amanat",
    "precinct",
    "commission",
    "portable_boxes",
    "signing",
    "acts",
    "act_details",
    "acknowledgements",
    "disputed",
)


def line(what: str, path: str = "", **given: Any) -> HistoryLine:
    return HistoryLine(what, path, seq=7, wall="2023-03-19T23:41:07+06:00", by="m3", stage="opening", **given)


@pytest.mark.parametrize("catalogue", [WHAT, NAMES, VALUES])
def test_languages_name_the_same(catalogue: Any) -> None:
    for message in catalogue.values():
        texts = [message.get(language) for language in LANGUAGES]
        assert len({frozenset(parameters(text)) for text in texts}) == 1
        assert all(without_glyph(text) == "" for text in texts)


@pytest.mark.parametrize("path", PATHS)
def test_every_path_has_a_name_in_every_language(path: str) -> None:
    names = [path_name(path, RECORD, ELECTION, language) for language in LANGUAGES]
    assert len(set(names)) == len(LANGUAGES), names
    assert not any(path in name for name in names if "." in path or "_" in path)


def test_a_path_that_is_gone_is_named_as_it_was() -> None:
    assert "party_list.votes.gone" in path_name("party_list.votes.gone", RECORD, ELECTION, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_day_is_told(language: str) -> None:
    for one in LINES:
        assert one.what in WHAT
    for what in WHAT:
        told = (
            said(line(what, "party_list.votes.amanat", about="m4"), RECORD, ELECTION, language)
            if (what != "stage_finished")
            else said(line(what, about="opening"), RECORD, ELECTION, language)
        )
        assert told
        assert "{" not in told


def test_what_was_is_told_beside_what_is() -> None:
    changed = line("entered", "party_list.votes.amanat", was=1565, value=655)
    assert was_and_is(changed, RECORD, ELECTION, "en") == ("1\u202f565", "655")
    assert was_and_is(line("entered", "party_list.unused", value=608), RECORD, ELECTION, "en") == (
        "empty",
        "608",
    )
    assert was_and_is(line("stage_finished", about="opening"), RECORD, ELECTION, "en") == ("", "")
    assert was_and_is(line("hint", "party_list.unused", shows="nothing"), RECORD, ELECTION, "en") == ("", "")


def test_bundles_stand_as_they_lay_on_the_table() -> None:
    told = said(line("entered", "party_list.unused", bundles=((7, 50), (1, 32))), RECORD, ELECTION, "en")
    assert "7 × 50 + 32" in told


def test_who_reads_is_named() -> None:
    member = RECORD.commission[3]
    told = said(line("checked.claimed.read", about=member.id, about_is="person"), RECORD, ELECTION, "ru")
    assert member.name in told
    assert person_name("", RECORD) == "–"
    assert person_name("gone", RECORD) == "gone"


@pytest.mark.parametrize(
    ("value", "path", "expected"),
    [
        (None, "x", "empty"),
        ("", "x", "empty"),
        (True, "x", "yes"),
        (False, "x", "no"),
        (1234, "x", "1\u202f234"),
        ("23:41", "day.opened", "23:41"),
        ([], "portable_boxes.P1.annulled", "empty"),
        (["party_list"], "portable_boxes.P1.annulled", "blue ballot"),
        ([{"id": "P1"}, {"id": "P2"}], "portable_boxes", "entries: 2"),
        ({"number": 12}, "precinct", "No.\u00a012"),
        ({}, "x", "yes"),
    ],
)
def test_values_in_words(value: Any, path: str, expected: str) -> None:
    assert value_words(value, path, RECORD, ELECTION, "en") == expected


def test_the_typist_is_named() -> None:
    member = RECORD.commission[2]
    assert value_words(member.id, "typist", RECORD, ELECTION, "kk") == member.name


@pytest.mark.parametrize(
    ("path", "was", "now", "expected"),
    [
        ("commission", [{"name": "A"}, {"name": "B"}], [{"name": "A"}, {"name": "C"}], ("B", "C")),
        ("commission", [{"name": "A", "role": "member"}], [{"name": "A"}], ("A", "changed: A")),
        ("commission", [{"name": "A"}], [{"name": "A"}, {"name": "B"}], ("entries: 1", "B")),
        (
            "receipts.party_list",
            [],
            [{"source": "first", "ballots": 1862, "note": ""}],
            ("empty", "1\u202f862"),
        ),
        (
            "receipts.party_list",
            [],
            [{"source": "moved_away", "ballots": 20, "note": ""}],
            ("empty", "moved away: 20"),
        ),
        ("ballot.party_list", [{"name": {"kk": "Қ", "ru": "К"}}], [], ("Қ", "empty")),
        ("disputed", [], [{"number": 3}], ("empty", "No.\u00a03")),
        ("signing", [], [{"member": "m3"}], ("empty", person_name("m3", RECORD))),
        ("acknowledgements", [], [{"answers": [{"code": "W302"}]}], ("empty", "W302")),
        ("portable_boxes", [{"id": "P1"}], [], ("P1", "empty")),
        ("something.new", [], [{"a": 1}], ("empty", "entries: 1")),
        ("commission", [], [{"name": "A"}] * 7, ("empty", "entries: 7")),
    ],
)
def test_lists_tell_what_is_different(path: str, was: Any, now: Any, expected: tuple[str, str]) -> None:
    changed = line("entered", path, was=was, value=now)
    assert was_and_is(changed, RECORD, ELECTION, "en") == expected


def test_after_midnight_the_date_stands_there_too() -> None:
    late = HistoryLine("created", seq=7, wall=f"{ELECTION.date}T23:41:07+06:00", by="m3", stage="opening")
    assert moment(late, ELECTION) == "23:41:07"
    later = HistoryLine("created", seq=8, wall="2031-01-02T00:12:00+06:00", by="m3", stage="opening")
    assert moment(later, ELECTION) == "02.01.2031 00:12:00"


def test_what_a_later_program_wrote_is_told_as_well_as_can_be() -> None:
    assert stage_words("new_stage", ELECTION, "kk") == "new_stage"
    assert "piles.gone" in said(
        line("stage_finished", about="piles.gone", about_is="stage"), RECORD, ELECTION, "ru"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_still_to_be_typed_unseen_is_not_shown(language: str) -> None:
    hidden = line("entered", "party_list.unused", veiled=True)
    assert was_and_is(hidden, RECORD, ELECTION, language) == ("", VALUES["veiled"].get(language))
