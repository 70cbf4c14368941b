"""What an author changes of a course, each as a new course or exercise; whether it can be played is asked elsewhere."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BOX_COUNTS
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import (
    PortableBox,
    PrecinctRecord,
    figure,
    figure_paths,
    with_box,
    with_contest,
    with_figure,
)
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import (
    MOST_EXERCISES,
    AnyExercise,
    CountExercise,
    Course,
    Happening,
)

LONGEST_ID: Final = 40
_NUMBERED: Final = re.compile(r"-[0-9]+$")


def free_id(wished: str, taken: Collection[str]) -> str:
    """The id itself, or with the first number behind it that is free."""
    if wished not in taken:
        return wished
    stem = _NUMBERED.sub("", wished)
    for number in itertools.count(2):
        end = f"-{number}"
        found = f"{stem[: LONGEST_ID - len(end)]}{end}"
        if found not in taken:
            return found
    raise AssertionError("there is always another number")


def new_course(election: ElectionDefinition, known_ids: Collection[str]) -> Course:
    """A course without exercises, for the election of a practice definition."""
    return Course(free_id("own-course", known_ids), LocalText("", ""), election.id, ())


def own_copy(course: Course, known_ids: Collection[str]) -> Course:
    """A course that comes with the program as the beginning of one's own, under an id of its own."""
    return replace(course, id=free_id(course.id, known_ids), digest="")


# --- the exercises --------------------------------------------------------------------------------------------


def with_exercise(course: Course, place: int, exercise: AnyExercise) -> Course:
    """The exercise of a place replaced."""
    changed = list(course.exercises)
    changed[place] = exercise
    return replace(course, exercises=tuple(changed))


def may_add(course: Course) -> bool:
    """Whether the course has room for another exercise."""
    return len(course.exercises) < MOST_EXERCISES


def added(course: Course, exercise: AnyExercise, place: int) -> Course:
    """An exercise put in at a place, under an id that no other one has."""
    own = replace(exercise, id=free_id(exercise.id, {one.id for one in course.exercises}))
    return replace(course, exercises=(*course.exercises[:place], own, *course.exercises[place:]))


def without(course: Course, place: int) -> Course:
    """The exercise of a place taken away."""
    return replace(course, exercises=course.exercises[:place] + course.exercises[place + 1 :])


def moved(course: Course, place: int, step: int) -> Course:
    """The exercise of a place one further up (-1) or down (+1); at the ends it stays."""
    target = place + step
    if not 0 <= target < len(course.exercises):
        return course
    changed = list(course.exercises)
    changed[place], changed[target] = changed[target], changed[place]
    return replace(course, exercises=tuple(changed))


# --- truth and sheets -----------------------------------------------------------------------------------------


def with_truth(exercise: CountExercise, truth: PrecinctRecord) -> CountExercise:
    """Another truth; a sheet of a figure that it has not, and one that says what is true now, go."""
    paths = set(figure_paths(truth))
    sheets = {
        path: value
        for path, value in exercise.sheets.items()
        if path in paths and figure(truth, path) != value
    }
    return replace(exercise, truth=truth, sheets=sheets)


def with_true_figure(
    exercise: CountExercise, path: str, value: Counted, election: ElectionDefinition
) -> CountExercise:
    """One figure of the truth replaced."""
    return with_truth(exercise, with_figure(exercise.truth, path, value, election))


def with_sheet(exercise: CountExercise, path: str, value: Counted) -> CountExercise:
    """What the counting sheet says of a figure; None, and what is true, plant nothing."""
    sheets = {key: one for key, one in exercise.sheets.items() if key != path}
    if value is not None and value != figure(exercise.truth, path):
        sheets[path] = value
    # In the order of the record, whatever was typed first.
    order = {one: place for place, one in enumerate(figure_paths(exercise.truth))}
    ordered = sorted(sheets.items(), key=lambda item: order.get(item[0], len(order)))
    return replace(exercise, sheets=dict(ordered))


def has_sheet(path: str, truth: PrecinctRecord) -> bool:
    """Whether a counting sheet can say something else of it: persons present and times have none."""
    where = known(path)
    return where is not None and where.figure is not None and path in set(figure_paths(truth))


def issuers_to_add(exercise: CountExercise, contest: str) -> tuple[str, ...]:
    """The members who have no row of issued ballots yet."""
    from kzpoll_desktop.domain.figures.rows import issuing_members

    rows = issuing_members(exercise.truth, contest)
    return tuple(member.id for member in exercise.truth.commission if member.id not in rows)


def with_issuer(exercise: CountExercise, member: str) -> CountExercise:
    """A row of issued ballots for a member who should have issued none, on every ballot."""
    truth = exercise.truth
    for contest, figures in truth.contests.items():
        issued = {member: 0} | dict(figures.issued_by_member)
        order = [one.id for one in truth.commission if one.id in issued]
        truth = with_contest(
            truth, contest, replace(figures, issued_by_member={one: issued[one] for one in order})
        )
    return replace(exercise, truth=truth)


# --- portable boxes -------------------------------------------------------------------------------------------


def with_new_box(exercise: CountExercise) -> CountExercise:
    """Another portable box with nothing in it, carried by the first two who may."""
    truth = exercise.truth
    box_id = free_box_id(box.id for box in truth.portable_boxes)
    carriers = tuple(one.id for one in truth.commission if one.role == "member")[:2]
    counts: dict[str, dict[str, Counted]] = {
        kind.name: dict.fromkeys(truth.contests, 0) for kind in BOX_COUNTS
    }
    box = PortableBox(box_id, carriers, 0, counts["signed"], counts["ballots"], counts["not_established"])
    return with_truth(exercise, with_box(truth, box))


def free_box_id(taken: Iterable[str]) -> str:
    """P1, P2 …, the first that no box has."""
    known_ids = set(taken)
    return next(name for number in itertools.count(1) if (name := f"P{number}") not in known_ids)


def without_box(exercise: CountExercise, box_id: str) -> CountExercise:
    """A portable box taken away, with what its sheets said."""
    boxes = tuple(box for box in exercise.truth.portable_boxes if box.id != box_id)
    return with_truth(exercise, replace(exercise.truth, portable_boxes=boxes))


def with_annulled(exercise: CountExercise, box_id: str, contest: str, *, annulled: bool) -> CountExercise:
    """Whether the law annuls the ballots of a contest in a box in the end."""
    box = exercise.truth.box(box_id)
    assert box is not None  # it stands on the page
    marked = {*box.annulled, contest} if annulled else set(box.annulled) - {contest}
    ordered = tuple(one for one in exercise.truth.contests if one in marked)
    return replace(exercise, truth=with_box(exercise.truth, replace(box, annulled=ordered)))


def with_stationary_counted(exercise: CountExercise, contest: str, *, counted: bool) -> CountExercise:
    """Whether the stationary boxes of a contest are counted apart; where not, they have no figure."""
    figures = exercise.truth.contests[contest]
    changed = replace(figures, stationary_counted=counted, stationary=figures.stationary if counted else None)
    return with_truth(exercise, with_contest(exercise.truth, contest, changed))


# --- texts ----------------------------------------------------------------------------------------------------


def with_note(exercise: AnyExercise, place: str, note: LocalText) -> AnyExercise:
    """The trainer's note of a stage, or of an item of a test; one without a word is none."""
    notes = dict(exercise.notes)
    if any((note.kk, note.ru, note.en)):
        notes[place] = note
    else:
        notes.pop(place, None)
    return replace(exercise, notes=notes)


def with_new_happening(exercise: CountExercise, stage: str) -> CountExercise:
    """Another happening, at a stage, about which nothing is to be done."""
    own_id = free_id("happening", {one.id for one in exercise.happenings})
    made = Happening(own_id, stage, "", LocalText("", ""), None)
    return replace(exercise, happenings=(*exercise.happenings, made))


def with_happening(exercise: CountExercise, place: int, happening: Happening) -> CountExercise:
    """The happening of a place replaced."""
    changed = list(exercise.happenings)
    changed[place] = happening
    return replace(exercise, happenings=tuple(changed))


def without_happening(exercise: CountExercise, place: int) -> CountExercise:
    """The happening of a place taken away."""
    return replace(exercise, happenings=exercise.happenings[:place] + exercise.happenings[place + 1 :])
