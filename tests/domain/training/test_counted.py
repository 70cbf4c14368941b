"""The grade of a night, point by point: what a recount, a change, an act and a clock do to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day import by_path, journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.closing import ProtocolsClosed
from kzpoll_desktop.domain.day.events.entering import ValuesEntered
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.steps import entering, notes
from kzpoll_desktop.domain.day.steps.practice import reveal
from kzpoll_desktop.domain.figures.rows import LISTS
from kzpoll_desktop.domain.training import earlier
from kzpoll_desktop.domain.training.counted import recount_minutes, typed, working_minutes
from kzpoll_desktop.domain.training.grade import Grade, Grader, NotGraded, begun_of, grade_to_json
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.training.players import play, put
from tests.shared import courses
from tests.shared.courses import B, begun
from tests.shared.practice import RECORD
from tests.shared.script import STAMP

COURSE, ELECTION = find_course("one-night")
GRADER = Grader(COURSE, ELECTION)
UNUSED = f"{B}.unused"


def played(exercise: str, meanwhile: Callable[[BareDesk], object], at: str = "", seat: int = 0) -> Grade:
    """The careless player's night, with something else done when a stage begins."""
    desk = begun(COURSE, exercise, seat)
    finish = desk.finish_stage

    def finished() -> Any:
        made = finish()
        if desk.day.stage == at:
            meanwhile(desk)
        return made

    desk.finish_stage = finished  # type: ignore[method-assign]
    play(desk, "careless")
    return GRADER.grade(desk.entries)


def lost(grade: Grade, criterion: str) -> list[tuple[str, str, int]]:
    return [(one.code, one.path, one.points) for one in grade.lost if one.criterion == criterion]


def test_a_recount_before_the_change_finds_the_slip_and_one_after_it_does_not() -> None:
    def found(desk: BareDesk) -> None:
        desk.recount(UNUSED)
        put(desk, UNUSED, 608)

    def guessed(desk: BareDesk) -> None:
        put(desk, UNUSED, 608)
        desk.recount(UNUSED)

    right = played("pack-in-safe", found, at="portable_boxes")
    assert (right.found, right.planted, right.made_to_fit) == (1, 1, ())
    # The act that careless drew up before answers what is no finding any more.
    assert (right.criteria["slips"], right.criteria["procedure"], right.criteria["answers"]) == (25, 15, 0)
    wrong = played("pack-in-safe", guessed, at="portable_boxes")
    assert (wrong.found, wrong.criteria["slips"]) == (0, 0)
    assert lost(wrong, "slips") == [("slip_not_found", UNUSED, 25)]
    assert ("changed_without_recount", UNUSED, 3) in lost(wrong, "procedure")


def test_a_figure_is_made_to_fit_where_fewer_things_stay_open() -> None:
    desk = at_the_lists()
    assert isinstance(desk.enter(UNUSED, 608), Entry)
    assert GRADER.grade(desk.entries).made_to_fit == (UNUSED,)
    # Taken back it is a change no more than an undo is one.
    desk.take(entering.undo(desk.day, desk.stamp()))
    assert GRADER.grade(desk.entries).made_to_fit == (UNUSED,)


def at_the_lists(**instead: int) -> BareDesk:
    """A desk with the lists typed as their sheets have them, one D202 open; instead: other figures."""
    desk = begun(COURSE, "pack-in-safe")
    changes = rows_of(desk) | instead
    desk.enter_many([*earlier.beside_rows(LISTS, desk.day, desk.sheets), *changes.items()])
    return desk


def fitted(desk: BareDesk) -> tuple[str, ...]:
    return GRADER.grade(desk.entries).made_to_fit


def test_a_slip_that_was_made_to_fit_is_not_found_even_when_it_is_recounted_before_the_true_value() -> None:
    desk = at_the_lists()
    # 608 settles D202: made to fit. Then the sheet's value again, a recount, and the truth.
    desk.enter(UNUSED, 608)
    assert fitted(desk) == (UNUSED,)
    desk = at_the_lists()
    desk.enter_many([(UNUSED, 600), (f"{B}.spoiled", 11)])
    assert fitted(desk) == (UNUSED, f"{B}.spoiled")
    desk.recount(UNUSED)
    desk.enter(f"{B}.spoiled", 3)
    desk.enter(UNUSED, 608)
    grade = GRADER.grade(desk.entries)
    assert (grade.found, lost(grade, "slips")) == (0, [("made_to_fit", UNUSED, 25)])


def test_an_undo_is_no_change_and_a_change_from_another_figure_than_the_sheets_is_none() -> None:
    desk = at_the_lists()
    desk.recount(f"{B}.received")
    # A slip of the hand, noticed: from the true figure to another and back.
    desk.enter(f"{B}.spoiled", 4)
    desk.take(entering.undo(desk.day, desk.stamp()))
    desk.enter(f"{B}.spoiled", 4)
    desk.enter(f"{B}.spoiled", 3)
    assert fitted(desk) == ()
    # Typed wrong at first, so that a second finding is open, and put right: it is not the sheet's figure that goes.
    desk.enter(f"{B}.signatures", 1200)
    desk.recount(f"{B}.spoiled")
    desk.enter(f"{B}.signatures", 1226)
    assert fitted(desk) == ()
    # The true figure typed first by mistake, the sheet's after it, and that taken back.
    desk = at_the_lists(**{UNUSED: 608})
    desk.enter(UNUSED, 508)
    desk.take(entering.undo(desk.day, desk.stamp()))
    assert (fitted(desk), typed(desk.day.record, UNUSED)) == ((), 608)


def test_a_recount_between_begins_the_row_of_changes_anew() -> None:
    def guess(desk: BareDesk, *, recounted: bool) -> tuple[str, ...]:
        desk.enter(f"{B}.issued_by_member.m4", 267)
        if recounted:
            desk.recount(f"{B}.received")
        return fitted(desk)

    # D202 is open before; the first change opens D201 too, the second one settles that again.
    for recounted, named in ((False, ()), (True, (f"{B}.issued_by_member.m5",))):
        desk = at_the_lists()
        assert guess(desk, recounted=recounted) == ()
        desk.enter(f"{B}.issued_by_member.m5", 256)
        assert fitted(desk) == named


def test_a_box_is_annulled_by_an_act_with_a_vote_and_a_recount() -> None:
    desk = begun(COURSE, "excess-in-box")
    play(desk, "careful")
    assert lost(GRADER.grade(desk.entries), "answers") == []
    without = []
    for entry in desk.entries:
        event = entry.event
        if isinstance(event, ValuesEntered):
            changes = tuple(
                replace(one, value=[{**act, "vote": None} for act in one.value])
                if one.path == "act_details"
                else one
                for one in event.changes
            )
            entry = replace(entry, event=replace(event, changes=changes))
        without.append(entry)
    box = ("box", "portable_boxes.P2.annulled")
    assert [one[:2] for one in lost(GRADER.grade(without), "answers")] == [box]


def test_one_person_alone_does_not_close_well() -> None:
    desk = begun(COURSE, "clean")
    play(desk, "careful")
    event = desk.entries[-1].event
    assert isinstance(event, ProtocolsClosed)
    alone = replace(event, closing=replace(event.closing, by=event.closing.by[:1]))
    grade = GRADER.grade([*desk.entries[:-1], replace(desk.entries[-1], event=alone)])
    assert lost(grade, "procedure") == [("closed_late_or_alone", "", 3)]


def test_where_nothing_is_to_be_done_nothing_is_done() -> None:
    desk = begun(COURSE, "long-night")
    commission = by_path.current(desk.day, "commission")
    commission[3]["changes"] = [{"from": "12:00", "suspended": True, "decision": "2"}]
    desk.enter("commission", commission)
    play(desk, "careful")
    assert ("happening_not_met", "rumour", 3) in lost(GRADER.grade(desk.entries), "procedure")


def rows_of(desk: BareDesk) -> dict[str, int]:
    return dict(earlier.counts(desk.day.stage, desk.day, desk.sheets))


def test_figures_slips_and_answers_hang_on_what_was_typed() -> None:
    def wrong(desk: BareDesk) -> None:
        desk.enter(f"{B}.votes.amanat", 600)
        desk.enter(f"{B}.votes.amanat", 656)

    grade = played("clean", wrong, at="piles.single_mandate")
    # Of an E104 that nobody can answer nothing is closed.
    assert not grade.closed
    assert (grade.criteria["figures"], grade.criteria["slips"], grade.criteria["answers"]) == (29, 24, 19)
    assert lost(grade, "slips") == [("wrong_figure", f"{B}.votes.amanat", 1)]
    assert lost(grade, "time") == [("not_closed", "", 10)]


def test_earlier_figures_count_once_they_are_changed() -> None:
    before = played("swapped-digits", lambda _: None)
    after = played("swapped-digits", lambda desk: put(desk, f"{B}.spoiled", 4), at="piles.single_mandate")
    assert [path for _, path, _ in lost(before, "figures")] == [f"{B}.votes.aqjol"] * 1
    assert f"{B}.spoiled" in [path for _, path, _ in lost(after, "figures")]


def test_hints_cost_a_point_each_and_a_revealed_value_five() -> None:
    def hint(desk: BareDesk) -> None:
        desk.take(notes.note_hint(desk.day, desk.stamp(), [UNUSED]))
        desk.take(notes.note_hint(desk.day, desk.stamp(), [f"{B}.spoiled"]))

    hinted = played("clean", hint, at="portable_boxes")
    assert (hinted.points, hinted.criteria["hints"], hinted.hints) == (98, -2, 2)

    def shown(desk: BareDesk) -> None:
        hint(desk)
        desk.take(reveal(desk.day, desk.stamp(), [UNUSED]))

    revealed = played("clean", shown, at="portable_boxes")
    assert (revealed.points, revealed.criteria["hints"]) == (95, -5)


def test_every_happening_is_met_or_costs_three_points(monkeypatch: pytest.MonkeyPatch) -> None:
    import kzpoll_desktop.training.players as module

    desk = begun(COURSE, "long-night")
    monkeypatch.setattr(module, "meet", lambda *_: None)
    play(desk, "careful")
    grade = GRADER.grade(desk.entries)
    assert lost(grade, "procedure") == [("happening_not_met", "late-strike", 3)]
    assert grade.closed


def test_closing_after_twelve_hours_costs_three_points() -> None:
    grade = played("clean", lambda desk: desk.at("07:59+1"), at="protocols")
    assert (grade.points, lost(grade, "procedure")) == (100, [])
    grade = played("clean", lambda desk: desk.at("08:00+1"), at="protocols")
    assert (grade.points, lost(grade, "procedure")) == (97, [("closed_late_or_alone", "", 3)])


@pytest.mark.parametrize(
    ("pieces", "minutes"), [(0, 1), (1, 2), (200, 2), (201, 3), (1_400, 8), (1_401, 8), (99_999, 8)]
)
def test_a_recount_costs_by_its_pieces(pieces: int, minutes: int) -> None:
    assert recount_minutes(pieces) == minutes


def test_working_minutes_leave_out_long_gaps_other_runs_and_second_recounts() -> None:
    desk = begun(COURSE, "clean")
    entry = desk.entries[-1]

    def at(seq: int, minutes: float, run: str = "a") -> Entry:
        stamp = replace(STAMP, mono=int(minutes * 60 * 10**9), run=run)
        return Entry(seq, stamp, entry.event)

    assert working_minutes([at(1, 0), at(2, 500), at(3, 501), at(4, 502.9)], first=3) == 1
    assert working_minutes([at(3, 0), at(4, 11)], first=3) == 10
    assert working_minutes([at(3, 0), at(4, 5, "b"), at(5, 7, "b")], first=3) == 2
    desk = begun(COURSE, "pack-in-safe")
    before = working_minutes(desk.entries, 3)
    desk.recount(UNUSED)
    desk.recount(UNUSED)
    assert working_minutes(desk.entries, len(desk.entries) - 1) - before in (5, 4)


def test_time_goes_by_tenths_of_the_target() -> None:
    desk = begun(COURSE, "clean")
    play(desk, "careful")
    target = COURSE.exercises[0].minutes
    first = begun_of(desk.entries).first
    for over, points in ((0, 10), (target // 10 - 1, 10), (target // 10, 9), (2 * target, 0)):
        slow = list(desk.entries)
        minutes = working_minutes(slow, first)
        # Spread over entries so that no gap is too long to count.
        missing = (target + over - minutes) * 60 * 10**9
        each = missing // (len(slow) - first) + 10**6
        slow = [
            replace(one, stamp=replace(one.stamp, mono=one.stamp.mono + each * max(0, one.seq - first)))
            for one in slow
        ]
        assert GRADER.grade(slow).criteria["time"] == points, over


def test_only_an_exercise_of_the_course_at_hand_is_graded() -> None:
    desk = begun(COURSE, "clean")
    entries = list(desk.entries)
    event = entries[1].event
    assert isinstance(event, ExerciseBegun)
    for changed, code in (
        (replace(event, digest="0" * 64), "other_course"),
        (replace(event, exercise="other"), "unknown_exercise"),
    ):
        with pytest.raises(NotGraded) as refused:
            GRADER.grade([entries[0], replace(entries[1], event=changed)])
        assert refused.value.code == code
    with pytest.raises(NotGraded) as refused:
        GRADER.grade(entries[:1])
    assert refused.value.code == "not_an_exercise"
    created: Any = entries[0].event
    real = replace(created, election=replace(created.election, training=False))
    with pytest.raises(NotGraded) as refused:
        GRADER.grade([replace(entries[0], event=real), *entries[1:]])
    assert refused.value.code == "not_practice"


def test_the_grade_is_of_the_journal_alone() -> None:
    desk = begun(COURSE, "stuffed", 5)
    play(desk, "adjuster")
    again = [journal.entry_from_json(journal.entry_to_json(one)) for one in desk.entries]
    assert grade_to_json(GRADER.grade(again)) == grade_to_json(Grader(COURSE, ELECTION).grade(desk.entries))
    total = sum(GRADER.grade(again).criteria.values())
    assert GRADER.grade(again).points == total
    assert 100 - total == sum(one.points for one in GRADER.grade(again).lost)


def test_questions_count_two_points_at_the_first_try_and_one_at_the_second() -> None:
    course = courses.read(courses.course(courses.questions()))
    desk = BareDesk(course, course.exercises[0], 0, RECORD, ELECTION)
    grader = Grader(course, ELECTION)
    desk.answer("when", ["2"], 1)
    desk.answer("when", ["1"], 2)
    assert grader.grade(desk.entries).points == 25
    desk.answer("which", ["amanat"], 1)
    grade = grader.grade(desk.entries)
    assert (grade.points, dict(grade.criteria), grade.closed) == (75, {"questions": 75}, True)
    assert lost(grade, "questions") == [("second_try", "when", 1)]
    desk = BareDesk(course, course.exercises[0], 0, RECORD, ELECTION)
    for given in (["2"], ["1", "2"], ["1"]):
        desk.answer("when", given, 1)
    assert grader.grade(desk.entries).points == 0


def test_the_trainer_is_told_every_wrong_figure_every_missed_slip_and_where_the_time_went() -> None:
    def recounted(desk: BareDesk) -> None:
        desk.recount(UNUSED)

    grade = played("pack-in-safe", recounted, at="portable_boxes")
    # One of fifty figures costs no more than a point: it is named all the same.
    assert grade.wrong == (UNUSED,)
    assert grade.missed == (UNUSED,)
    # The recount of 608 ballots takes five minutes of the stage in which it was made.
    assert (
        grade.by_stage["portable_boxes"]
        >= 300
        > max(seconds for stage, seconds in grade.by_stage.items() if stage != "portable_boxes")
    )
    assert grade.minutes <= sum(grade.by_stage.values()) // 60 + 1
    assert list(grade.by_stage) == [one for one in begun(COURSE, "clean").day.stages if one in grade.by_stage]
    right = played(
        "pack-in-safe", lambda desk: (desk.recount(UNUSED), put(desk, UNUSED, 608)), "portable_boxes"
    )
    assert (right.wrong, right.missed) == ((), ())
    test = begun(COURSE, "law-test")
    play(test, "careless")
    asked = GRADER.grade(test.entries)
    assert asked.wrong == tuple(one.path for one in asked.lost)
    assert asked.missed == ()
