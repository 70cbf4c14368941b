"""Questions of a test in the making: they come and go, and which of their answers are right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CourseQuestion, Option, QuestionsExercise
from kzpoll_desktop.training.beginning import empty_precinct
from kzpoll_desktop.training.editing.ballots import clean
from kzpoll_desktop.training.editing.draft import free_id

MOST_ITEMS: Final = 200
MOST_OPTIONS: Final = 20
LEAST_OPTIONS: Final = 2
_EMPTY: Final = LocalText("", "")


def with_item(test: QuestionsExercise, place: int, item: CourseQuestion) -> QuestionsExercise:
    """The question of a place replaced."""
    changed = list(test.items)
    changed[place] = item
    return replace(test, items=tuple(changed))


def with_new_item(
    test: QuestionsExercise, place: int, election: ElectionDefinition, *, ballot: bool
) -> QuestionsExercise:
    """Another question at a place: about a clean ballot, or with two answers, the first of them right."""
    item = CourseQuestion(free_id("question", {one.id for one in test.items}), _EMPTY, _EMPTY, "")
    if ballot:
        paper, right = clean(election.contests[0].id, empty_precinct(election), election)
        item = replace(item, ballot=paper, right=right)
    else:
        item = replace(item, options=(Option(_EMPTY, right=True), Option(_EMPTY, right=False)))
    return replace(test, items=(*test.items[:place], item, *test.items[place:]))


def without_item(test: QuestionsExercise, place: int) -> QuestionsExercise:
    """The question of a place taken away with the note about it."""
    notes = {about: note for about, note in test.notes.items() if about != test.items[place].id}
    return replace(test, items=test.items[:place] + test.items[place + 1 :], notes=notes)


def with_option(item: CourseQuestion, place: int, text: LocalText) -> CourseQuestion:
    """What an answer says."""
    options = list(item.options)
    options[place] = replace(options[place], text=text)
    return replace(item, options=tuple(options))


def with_new_option(item: CourseQuestion) -> CourseQuestion:
    """Another answer at the end, a wrong one."""
    return replace(item, options=(*item.options, Option(_EMPTY, right=False)))


def without_option(item: CourseQuestion, place: int) -> CourseQuestion:
    """An answer taken away; where it was the right one, the first that is left is."""
    return replace(item, options=_one_right(item.options[:place] + item.options[place + 1 :]))


def with_right(item: CourseQuestion, place: int, *, right: bool) -> CourseQuestion:
    """Whether an answer is right; of several only where several may be, and one always is."""
    options = [
        replace(one, right=right if at == place else one.right and (item.several or not right))
        for at, one in enumerate(item.options)
    ]
    if not any(one.right for one in options):
        options[place] = replace(options[place], right=True)
    return replace(item, options=tuple(options))


def with_several(item: CourseQuestion, *, several: bool) -> CourseQuestion:
    """Whether several answers may be right; where not, the first right one alone stays so."""
    options = item.options
    if not several:
        first = next((at for at, one in enumerate(options) if one.right), 0)
        options = tuple(replace(one, right=at == first) for at, one in enumerate(options))
    return replace(item, several=several, options=options)


def _one_right(options: Sequence[Option]) -> tuple[Option, ...]:
    if any(one.right for one in options):
        return tuple(options)
    return (replace(options[0], right=True), *options[1:])
