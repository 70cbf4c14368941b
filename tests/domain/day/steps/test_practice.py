"""What practice notes, and that a real precinct refuses every one of its steps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.notes import OtherNote
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.events.registry import event_from_json
from kzpoll_desktop.domain.day.history import lines_of
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import practice
from kzpoll_desktop.texts.history import said, was_and_is
from tests.shared.days import at
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, started

BEGUN = ExerciseBegun("one-night", "0" * 64, "clean", 7, "06:30", 3)
UNUSED = "party_list.unused"


def test_an_exercise_is_the_second_entry_and_no_later_one() -> None:
    _, day = started(ELECTION, RECORD)
    made = practice.begin_exercise(day, STAMP, BEGUN)
    assert isinstance(made, Entry)
    assert journal.entry_to_json(made)["v"] == 2
    assert journal.entry_from_json(journal.entry_to_json(made)) == made
    again = practice.begin_exercise(journal.apply(day, made), STAMP, BEGUN)
    assert isinstance(again, Refused)
    assert again.code == "exercise_too_late"


def test_a_recount_waits_for_its_stage_and_says_what_lies_there() -> None:
    early = practice.recount(at("turnout"), STAMP, UNUSED, 608)
    assert isinstance(early, Refused)
    assert early.code == "stage_not_reached"
    day = at("unused_and_lists")
    made = practice.recount(day, STAMP, UNUSED, 608)
    assert isinstance(made, Entry)
    after = journal.apply(day, made)
    assert after == replace(day, seq=made.seq, wall=after.wall)
    (line,) = lines_of(made, "+06:00", day.stage)
    assert "Пересчитано на столе" in said(line, day.record, ELECTION, "ru")
    assert was_and_is(line, day.record, ELECTION, "ru") == ("", "608")
    none = practice.recount(day, STAMP, "party_list.cancelled", 1)
    assert isinstance(none, Refused)
    assert none.code == "unknown_figure"


def test_a_real_precinct_refuses_every_step_of_practice() -> None:
    day = at("unused_and_lists")
    real = replace(day, seq=1, election=replace(day.election, training=False))
    for made in (
        practice.begin_exercise(real, STAMP, BEGUN),
        practice.recount(real, STAMP, UNUSED, 608),
        practice.answer(real, STAMP, "when", ["1"], 1),
        practice.reveal(real, STAMP, [UNUSED]),
    ):
        assert isinstance(made, Refused)
        assert made.code == "not_practice"


@pytest.mark.parametrize("note", ["exercise", "recounted", "answer", "revealed"])
def test_what_an_older_program_noted_under_the_name_stays_readable(note: str) -> None:
    assert event_from_json(1, "noted", {"note": note, "x": 1}) == OtherNote({"note": note, "x": 1})
