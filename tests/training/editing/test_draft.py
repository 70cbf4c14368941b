"""What an author changes: each change is a whole new course, and what no longer fits goes with it."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.editing import draft

COURSE, ELECTION = find_course("one-night")
PLACE = 1


def pack() -> CountExercise:
    exercise = COURSE.exercises[PLACE]
    assert isinstance(exercise, CountExercise)
    return exercise


def test_exercises_come_go_and_move_and_every_id_stays_its_own() -> None:
    course = draft.added(COURSE, COURSE.exercises[PLACE], 2)
    assert [one.id for one in course.exercises[:4]] == [
        *("clean", "pack-in-safe", "pack-in-safe-2", "applications-twice")
    ]
    course = draft.added(course, course.exercises[2], 3)
    assert course.exercises[3].id == "pack-in-safe-3"
    assert draft.without(draft.without(course, 2), 2) == COURSE
    assert draft.moved(COURSE, 0, -1) == COURSE == draft.moved(COURSE, len(COURSE.exercises) - 1, 1)
    moved = draft.moved(COURSE, 0, 1)
    assert [one.id for one in moved.exercises[:2]] == ["pack-in-safe", "clean"]
    full = replace(COURSE, exercises=COURSE.exercises[:1] * 40)
    assert (draft.may_add(COURSE), draft.may_add(full)) == (True, False)
    long = "x" * 40
    assert draft.free_id(long, {long}) == f"{'x' * 38}-2"
    assert draft.own_copy(COURSE, ["one-night"]).id == "one-night-2"
    assert draft.new_course(ELECTION, ["one-night"]).election == ELECTION.id


def test_a_sheet_says_something_else_or_nothing() -> None:
    exercise = draft.with_sheet(pack(), "party_list.votes.aqjol", 89)
    exercise = draft.with_sheet(exercise, "voter_list.added", 41)
    assert list(exercise.sheets.items()) == [
        *(("voter_list.added", 41), ("party_list.unused", 508), ("party_list.votes.aqjol", 89))
    ], "in the order of the record"
    exercise = draft.with_sheet(exercise, "voter_list.added", 14)
    exercise = draft.with_sheet(exercise, "party_list.votes.aqjol", None)
    assert exercise == pack(), "what is true, and nothing, plant nothing"
    true = draft.with_true_figure(pack(), "party_list.unused", 508, ELECTION)
    assert true.sheets == {}, "it says what is true now"
    assert figure(true.truth, "party_list.unused") == 508
    assert not draft.has_sheet("attendance.media", exercise.truth)
    assert draft.has_sheet("turnout.22:00", exercise.truth)


def test_boxes_come_go_and_are_annulled_with_their_sheets() -> None:
    exercise = draft.with_new_box(pack())
    box = exercise.truth.box("P3")
    assert box is not None
    assert (box.members, box.applications, box.ballots) == (
        ("m4", "m5"),
        0,
        {"party_list": 0, "single_mandate": 0},
    )
    exercise = draft.with_sheet(exercise, "portable_boxes.P3.applications", 4)
    exercise = draft.with_annulled(exercise, "P3", "single_mandate", annulled=True)
    exercise = draft.with_annulled(exercise, "P3", "party_list", annulled=True)
    box = exercise.truth.box("P3")
    assert box is not None
    assert box.annulled == ("party_list", "single_mandate")
    exercise = draft.with_annulled(exercise, "P3", "party_list", annulled=False)
    exercise = draft.with_annulled(exercise, "P3", "single_mandate", annulled=False)
    assert draft.without_box(exercise, "P3") == pack()
    assert draft.free_box_id(["P1", "P3"]) == "P2"


def test_a_row_for_somebody_who_should_have_issued_none() -> None:
    assert draft.issuers_to_add(pack(), "party_list") == ("m1", "m3")
    exercise = draft.with_issuer(pack(), "m3")
    for figures in exercise.truth.contests.values():
        assert list(figures.issued_by_member) == ["m2", "m3", "m4", "m5", "m6", "m7"]
        assert figures.issued_by_member["m3"] == 0
    assert draft.issuers_to_add(exercise, "party_list") == ("m1",)


def test_boxes_that_are_not_counted_apart_have_no_figure() -> None:
    exercise = draft.with_stationary_counted(pack(), "party_list", counted=False)
    assert figure(exercise.truth, "party_list.stationary") is None
    assert not exercise.truth.contests["party_list"].stationary_counted


def test_notes_and_happenings() -> None:
    noted = draft.with_note(pack(), "turnout", LocalText("а", "б"))
    assert noted.notes["turnout"] == LocalText("а", "б")
    assert draft.with_note(noted, "turnout", LocalText("", "")) == pack()
    exercise = draft.with_new_happening(draft.with_new_happening(pack(), "turnout"), "turnout")
    assert [(one.id, one.at, one.expects) for one in exercise.happenings[-2:]] == [
        *(("happening", "turnout", None), ("happening-2", "turnout", None))
    ]
    changed = replace(exercise.happenings[-1], text=LocalText("х", "с"))
    place = len(exercise.happenings) - 1
    exercise = draft.with_happening(exercise, place, changed)
    assert exercise.happenings[place].text.ru == "с"
    exercise = draft.without_happening(draft.without_happening(exercise, place), place - 1)
    assert exercise == pack()
