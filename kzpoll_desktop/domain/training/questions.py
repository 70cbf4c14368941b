"""A test on the law: two points for what is right at the first try, one at the second."""

from __future__ import annotations

from collections.abc import Sequence

from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.practice import QuestionAnswered
from kzpoll_desktop.domain.training.course import CourseQuestion, QuestionsExercise
from kzpoll_desktop.domain.training.lost import Lost

_EACH = 2


def got(item: CourseQuestion, entries: Sequence[Entry]) -> int:
    """The points of one item: only its first answer and the one after it count, in the order of the journal."""
    given = [
        one.event.given
        for one in entries
        if isinstance(one.event, QuestionAnswered) and one.event.item == item.id
    ]
    for place, answer in enumerate(given[:_EACH]):
        if frozenset(answer) == item.right_ids and len(answer) == len(item.right_ids):
            return _EACH - place
    return 0


def marked(exercise: QuestionsExercise, entries: Sequence[Entry]) -> tuple[int, tuple[Lost, ...], bool]:
    """Points out of 100, what cost some, and whether every item has an answer."""
    of = {item.id: got(item, entries) for item in exercise.items}
    points = 100 * sum(of.values()) // (_EACH * len(exercise.items))
    lost = tuple(
        Lost("questions", _EACH - value, "second_try" if value else "wrong_answer", item)
        for item, value in of.items()
        if value < _EACH
    )
    answered = {one.event.item for one in entries if isinstance(one.event, QuestionAnswered)}
    return points, lost, all(item.id in answered for item in exercise.items)
