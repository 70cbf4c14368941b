"""Who counts in an exercise in the making: members come and go, get other names and roles, and their rows with them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.figures.record import ISSUING_ROLES, Member, PrecinctRecord, Role, with_contest
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.training.editing.draft import with_truth

MOST_MEMBERS: Final = 50
# Plainly practice people, as in every example: in Kazakh, for a record has one name for a person.
_NAME: Final = "{place}-мүше (оқу)"


def with_new_member(exercise: CountExercise) -> CountExercise:
    """One more at the end, who issued no ballots."""
    truth = exercise.truth
    numbers = itertools.count(len(truth.commission) + 1)
    ids, names = {one.id for one in truth.commission}, {one.name for one in truth.commission}
    name = next(made for place in numbers if (made := _NAME.format(place=place)) not in names)
    member_id = next(made for place in itertools.count(1) if (made := f"m{place}") not in ids)
    member = Member(member_id, name, "member")
    truth = replace(truth, commission=(*truth.commission, member))
    return with_truth(exercise, _with_row(truth, member))


def with_name(exercise: CountExercise, place: int, name: str) -> CountExercise:
    """Another name for a member."""
    return with_truth(
        exercise, _put(exercise.truth, place, replace(exercise.truth.commission[place], name=name))
    )


def with_role(exercise: CountExercise, place: int, role: Role) -> CountExercise:
    """Another role at the opening; whoever issues has a row of issued ballots, whoever does not loses an empty one."""
    member = replace(exercise.truth.commission[place], role=role)
    return with_truth(exercise, _with_row(_put(exercise.truth, place, member), member))


def without_member(exercise: CountExercise, place: int) -> CountExercise:
    """A member taken away with what that one issued and carried."""
    truth, gone = exercise.truth, exercise.truth.commission[place].id
    boxes = tuple(
        replace(box, members=tuple(one for one in box.members if one != gone)) for box in truth.portable_boxes
    )
    left = tuple(one for one in truth.commission if one.id != gone)
    truth = replace(truth, commission=left, portable_boxes=boxes)
    for contest, figures in truth.contests.items():
        issued = {one: count for one, count in figures.issued_by_member.items() if one != gone}
        truth = with_contest(truth, contest, replace(figures, issued_by_member=issued))
    return with_truth(exercise, truth)


def is_named(exercise: CountExercise, place: int) -> bool:
    """Whether a happening expects something of this member."""
    member = exercise.truth.commission[place].id
    expected = [one.expects for one in exercise.happenings]
    return any(way.member == member for ways in expected if isinstance(ways, tuple) for way in ways)


def _put(truth: PrecinctRecord, place: int, member: Member) -> PrecinctRecord:
    changed = list(truth.commission)
    changed[place] = member
    return replace(truth, commission=tuple(changed))


def _with_row(truth: PrecinctRecord, member: Member) -> PrecinctRecord:
    issues = member.role in ISSUING_ROLES
    for contest, figures in truth.contests.items():
        issued = dict(figures.issued_by_member)
        if issues:
            issued.setdefault(member.id, 0)
        elif not issued.get(member.id):
            issued.pop(member.id, None)
        order = [one.id for one in truth.commission if one.id in issued]
        truth = with_contest(
            truth, contest, replace(figures, issued_by_member={one: issued[one] for one in order})
        )
    return truth
