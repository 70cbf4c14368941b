"""Members come and go with what they issued and carried; what a happening expects of one keeps that one."""

from __future__ import annotations

from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.editing import commission

COURSE, ELECTION = find_course("one-night")


def exercise(place: int) -> CountExercise:
    found = COURSE.exercises[place]
    assert isinstance(found, CountExercise)
    return found


def test_whoever_issues_has_a_row_and_whoever_goes_leaves_nothing() -> None:
    more = commission.with_new_member(commission.with_new_member(exercise(1)))
    added = more.truth.commission[-2:]
    assert [(one.id, one.name, one.role) for one in added] == [
        ("m8", "8-мүше (оқу)", "member"),
        ("m9", "9-мүше (оқу)", "member"),
    ]
    for figures in more.truth.contests.values():
        assert list(figures.issued_by_member)[-2:] == ["m8", "m9"]
    chair = commission.with_role(more, 8, "secretary")
    assert all("m9" not in figures.issued_by_member for figures in chair.truth.contests.values())
    assert commission.without_member(commission.without_member(chair, 8), 7) == exercise(1)
    # What somebody issued stays, whatever the role: it is for the rules to say.
    deputy = exercise(1).truth.contests["party_list"].issued_by_member["m4"]
    kept = commission.with_role(exercise(1), 3, "chair")
    assert kept.truth.contests["party_list"].issued_by_member["m4"] == deputy
    without = commission.without_member(exercise(1), 3)
    assert all("m4" not in box.members for box in without.truth.portable_boxes)
    assert all("m4" not in figures.issued_by_member for figures in without.truth.contests.values())


def test_names_and_whom_a_happening_names() -> None:
    named = commission.with_name(exercise(11), 2, "Басқа (оқу)")
    assert named.truth.commission[2].name == "Басқа (оқу)"
    assert [commission.is_named(exercise(11), place) for place in (0, 1)] == [False, True]
