"""Closing: what it waits for, who may, what the clock may show, what is frozen, what a voided sheet still lets change."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import (
    Closing,
    Frozen,
    NewSheet,
    PrecinctKeys,
    TrueTime,
)
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as steps
from kzpoll_desktop.domain.day.steps import entering, notes
from kzpoll_desktop.domain.day.steps import second_check as second_check_steps
from kzpoll_desktop.domain.figures.record_json import record_to_json
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play

CONTESTS = tuple(RECORD.contests)
KEYS = PrecinctKeys("02ab", "30", ({"holders": ["m1", "m3"]}, {"holders": ["recovery"]}), "")
TWO = Closing(("m1", "m3"), "none", reason="no key was made")
ENDED = datetime.datetime.fromisoformat("2023-03-19T20:00")


def taken(day: Day, made: Any) -> Day:
    assert isinstance(made, Entry), made
    # What the journal keeps is what is applied, as after opening the file again.
    return journal.apply(day, journal.entry_from_json(journal.entry_to_json(made)))


def counted() -> Day:
    _, day = play(ELECTION, RECORD)
    return taken(day, entering.enter(day, [("day.count_ended", "23:30")], STAMP))


def new_sheets(day: Day, figures: str = "1" * 64) -> list[NewSheet]:
    return [
        NewSheet(
            c,
            day.count.version,
            steps.next_sheet(day, c),
            "0" * 64,
            figures,
            "KZP1:",
            {"protocol": "2" * 64, "annex": "3" * 64},
        )
        for c in steps.to_close(day)
    ]


def close(day: Day, closing: Closing = TWO) -> Day:
    return taken(
        day, steps.close(day, STAMP, closing, new_sheets(day), {"1": "4" * 64}, Frozen(day.seq, "5" * 64))
    )


DAY = counted()
CLOSED = close(DAY)


def refused(made: Any) -> str:
    assert isinstance(made, Refused), made
    return made.code


# --- what it waits for


@pytest.mark.parametrize("stage", [s for s in DAY.stages if s != "protocols"])
def test_nothing_is_closed_before_the_last_stage(stage: str) -> None:
    _, day = play(ELECTION, RECORD, until=stage)
    assert refused(steps.may_close(day)) == "stage_not_reached"
    assert (
        refused(steps.close(day, STAMP, TWO, new_sheets(day), {}, Frozen(1, "0" * 64))) == "stage_not_reached"
    )


def test_nothing_is_closed_before_the_end_of_the_count() -> None:
    _, day = play(ELECTION, RECORD)
    assert refused(steps.may_close(day)) == "stage_waits"


def test_nothing_is_closed_over_a_finding_or_an_unchecked_figure() -> None:
    changed = taken(DAY, entering.enter(DAY, [(f"{CONTESTS[0]}.invalid_pile", 1)], STAMP))
    assert refused(steps.may_close(changed)) == "second_check_open"
    assert (
        refused(steps.close(changed, STAMP, TWO, new_sheets(changed), {}, Frozen(1, "")))
        == "second_check_open"
    )


def test_closing_twice_is_refused() -> None:
    assert refused(steps.may_close(CLOSED)) == "closed"
    assert CLOSED.closed
    assert set(CLOSED.current_sheets) == set(CONTESTS)


# --- after closing


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (f"{CONTESTS[0]}.invalid_pile", 1),
        ("voter_list.added", 1),
        ("day.count_ended", "23:31"),
        ("turnout.10:00", 5),
        ("attendance.media", 9),
        ("seals.stationary", "77"),
        ("acts", []),
        ("signing", []),
        ("disputed", []),
        ("precinct", record_to_json(RECORD)["precinct"]),
        ("commission", record_to_json(RECORD)["commission"]),
        (f"ballot.{CONTESTS[0]}", []),
        ("portable_boxes", []),
        ("acknowledgements", []),
        ("no.such.path", 1),
    ],
)
def test_after_closing_every_change_is_refused(path: str, value: Any) -> None:
    for reason in ("", "counted again"):
        assert refused(entering.enter(CLOSED, [(path, value)], STAMP, reason=reason)) == "closed"


def test_after_closing_nothing_is_undone_hinted_or_checked() -> None:
    assert refused(entering.undo(CLOSED, STAMP)) == "nothing_to_undo"
    assert refused(notes.note_hint(CLOSED, STAMP, [f"{CONTESTS[0]}.unused"])) == "closed"
    assert refused(second_check_steps.claim(CLOSED, STAMP, "m1")) == "closed"
    path = f"{CONTESTS[0]}.unused"
    assert refused(second_check_steps.settle(CLOSED, STAMP, path, 5, reason="x")) == "closed"


def test_the_rest_of_the_day_goes_on_in_the_journal() -> None:
    day = taken(CLOSED, entering.enter(CLOSED, [("typist", "m4")], STAMP))
    assert day.typist == "m4"
    assert day.current_sheets == CLOSED.current_sheets


# --- who


@pytest.mark.parametrize(
    ("closing", "code"),
    [
        (Closing(("m1",), "none", reason="x"), "closers_needed"),
        (Closing(("m1", "m2", "m3"), "none", reason="x"), "closers_needed"),
        (Closing(("m1", "m1"), "none", reason="x"), "same_person_closes"),
        (Closing(("m1", "m5"), "none", reason="x"), "not_an_officer"),
        (Closing(("m1", "m3"), "none", reason=" "), "no_seal_needs_reason"),
        (Closing(("m1", "m3"), "pins"), "key_missing"),
        (Closing(("m1", "m3"), "recovery", act="1"), "key_missing"),
    ],
)
def test_who_cannot_close_so(closing: Closing, code: str) -> None:
    assert refused(steps.may_close_so(DAY, closing, None)) == code


def test_with_a_key_two_of_its_holders_open_it_or_the_envelope_with_an_act() -> None:
    day = taken(DAY, steps.make_keys(DAY, STAMP, KEYS))
    assert day.keys is not None
    assert day.keys.people == ("m1", "m3")
    assert steps.may_close_so(day, Closing(("m3", "m1"), "pins"), None) is None
    assert refused(steps.may_close_so(day, Closing(("m1", "m2"), "pins"), None)) == "no_pin"
    assert refused(steps.may_close_so(day, Closing(("m1", "m2"), "recovery"), None)) == "act_needed"
    assert steps.may_close_so(day, Closing(("m1", "m2"), "recovery", act="12"), None) is None
    assert refused(steps.make_keys(CLOSED, STAMP, KEYS)) == "closed"


# --- the time


@pytest.mark.parametrize(
    ("local", "problem"),
    [
        (ENDED - datetime.timedelta(minutes=1), "clock_before_end"),
        (ENDED, None),
        (ENDED + datetime.timedelta(hours=12), None),
        (ENDED + datetime.timedelta(hours=12, minutes=1), "clock_after_limit"),
        (datetime.datetime.fromisoformat("2001-01-01"), "clock_before_end"),
    ],
)
def test_the_clock_has_to_fit_the_end_of_voting(local: datetime.datetime, problem: str | None) -> None:
    real = replace(DAY, election=replace(DAY.election, training=False))
    assert steps.time_problem(real, local) == problem


def test_practice_on_another_day_and_figures_from_paper_are_no_problem() -> None:
    later = ENDED + datetime.timedelta(days=400)
    assert ELECTION.training
    assert steps.time_problem(DAY, later) is None
    real = replace(DAY, election=replace(DAY.election, training=False))
    assert steps.time_problem(real, later) == "clock_after_limit"
    assert steps.time_problem(real.with_count(replace(real.count, after_event=True)), later) is None


def test_an_early_end_is_asked_about_in_an_ordinary_precinct_alone() -> None:
    early = replace(DAY.record, day=replace(DAY.record.day, voting_ended="15:00"))
    assert steps.time_problem(DAY.with_record(early), ENDED) == "ended_early"
    closed = replace(early, precinct=replace(early.precinct, kind="closed"))
    assert steps.time_problem(DAY.with_record(closed), ENDED) is None


@pytest.mark.parametrize(
    ("time", "code"),
    [
        (None, "true_time_needed"),
        (TrueTime("2023-03-20T01:10", " ", "clock_before_end"), "true_time_needed"),
        (TrueTime("01:10", "battery was dead", "clock_before_end"), "true_time_needed"),
        (TrueTime("2023-03-19T19:59", "battery was dead", "clock_before_end"), "true_time_too_early"),
        (TrueTime("2023-03-20T01:10", "battery was dead", "clock_before_end"), ""),
    ],
)
def test_a_wrong_clock_stops_nobody_who_types_the_true_time(time: TrueTime | None, code: str) -> None:
    closing = replace(TWO, true_time=time)
    found = steps.may_close_so(DAY, closing, "clock_before_end")
    assert (found.code if found else "") == code


# --- voided sheets


def test_a_voided_sheet_lets_names_change_and_nothing_else() -> None:
    day = taken(CLOSED, steps.void(CLOSED, STAMP, CONTESTS[:1], "the chair's name is misspelt"))
    assert not day.closed
    assert refused(entering.enter(day, [("voter_list.added", 1)], STAMP)) == "figures_closed"
    people = record_to_json(day.record)["commission"]
    people[0]["name"] = "Төраға (түзетілген оқу)"
    named = taken(day, entering.enter(day, [("commission", people)], STAMP))
    assert named.record.commission[0].name == "Төраға (түзетілген оқу)"
    people[1]["role"] = "member"
    assert refused(entering.enter(named, [("commission", people)], STAMP)) == "figures_closed"
    place = record_to_json(day.record)["precinct"]
    place["address"] = {"kk": "Мектеп (оқу)", "ru": "Школа (учебная)"}
    assert isinstance(entering.enter(named, [("precinct", place)], STAMP), Entry)
    place["number"] += 1
    assert refused(entering.enter(named, [("precinct", place)], STAMP)) == "figures_closed"
    again = close(named)
    assert again.closed
    assert [(s.contest, s.sheet, bool(s.voided)) for s in again.sheets] == [
        *((c, 1, c == CONTESTS[0]) for c in CONTESTS),
        (CONTESTS[0], 2, False),
    ]


def test_the_next_sheet_has_the_figures_of_the_voided_one() -> None:
    day = taken(CLOSED, steps.void(CLOSED, STAMP, CONTESTS, "misspelt"))
    made = steps.close(day, STAMP, TWO, new_sheets(day, "9" * 64), {}, Frozen(1, ""))
    assert refused(made) == "figures_closed"


def test_what_is_signed_or_not_closed_is_not_voided() -> None:
    assert refused(steps.void(DAY, STAMP, CONTESTS, "x")) == "not_closed"
    assert refused(steps.void(CLOSED, STAMP, (), "x")) == "not_closed"
    assert refused(steps.void(CLOSED, STAMP, CONTESTS, "  ")) == "reason_needed"
    assert refused(steps.note_signed(DAY, STAMP)) == "not_closed"
    signed = taken(CLOSED, steps.note_signed(CLOSED, STAMP))
    assert all(s.signed_at == STAMP.wall for s in signed.sheets)
    assert refused(steps.void(signed, STAMP, CONTESTS, "x")) == "signed_already"
    assert refused(steps.note_signed(signed, STAMP)) == "nothing_changes"


# --- wrong PINs


def test_closing_forgets_wrong_tries() -> None:
    day = taken(DAY, steps.make_keys(DAY, STAMP, KEYS))
    for _ in range(4):
        day = taken(day, steps.note_wrong_pins(day, STAMP, ("m1", "m3")))
    assert steps.pins_wait(day, STAMP) == 20
    assert steps.pins_wait(close(day, Closing(("m1", "m3"), "pins")), STAMP) == 0


def test_n3_until_the_opening_is_finished_a_new_key_takes_the_place_of_one_whose_sheet_is_lost() -> None:
    other = replace(KEYS, public="ff" * 32)
    opened = replace(DAY, counts=(replace(DAY.count, reached=0),))
    once = taken(opened, steps.make_keys(opened, STAMP, KEYS))
    day = taken(once, steps.make_keys(once, STAMP, other))
    assert day.keys is not None
    assert day.keys.public == other.public
    later = replace(day, counts=(replace(day.count, reached=1),))
    assert refused(steps.make_keys(later, STAMP, KEYS)) == "key_is_there"
    assert steps.may_make_keys(replace(later, keys=None)) is None
