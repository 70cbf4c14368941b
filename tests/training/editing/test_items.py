"""Questions and ballots of a course in the making: one answer is always right, and a note goes with its question."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    CountExercise,
    CourseQuestion,
    Option,
    QuestionsExercise,
)
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.beginning import empty_precinct
from kzpoll_desktop.training.editing import ballots, draft, items

COURSE, ELECTION = find_course("one-night")
TEXT = LocalText("к", "р")


def law_test() -> QuestionsExercise:
    found = COURSE.exercises[13]
    assert isinstance(found, QuestionsExercise)
    return found


def item(*rights: bool, several: bool = False) -> CourseQuestion:
    return CourseQuestion("q", TEXT, TEXT, "43", tuple(Option(TEXT, one) for one in rights), several)


def test_one_answer_is_always_right_and_several_only_where_they_may_be() -> None:
    one, some = item(True, False, False), item(True, True, False, several=True)
    assert items.with_right(one, 2, right=True).right_ids == {"3"}
    assert items.with_right(one, 0, right=False) == one
    assert items.with_right(some, 2, right=True).right_ids == {"1", "2", "3"}
    assert items.with_right(some, 0, right=False).right_ids == {"2"}
    assert items.with_several(some, several=False).right_ids == {"1"}
    assert items.with_several(one, several=True).several
    assert items.without_option(one, 0).right_ids == {"1"}
    assert items.with_new_option(one).options[-1] == Option(LocalText("", ""), right=False)
    assert items.with_option(one, 1, LocalText("а", "б")).options[1].text.ru == "б"


def test_a_question_comes_with_an_id_of_its_own_and_goes_with_its_note() -> None:
    test = items.with_new_item(law_test(), 1, ELECTION, ballot=False)
    test = items.with_new_item(test, 1, ELECTION, ballot=True)
    paper, asked = test.items[1:3]
    assert (asked.id, paper.id) == ("question", "question-2")
    assert asked.right_ids == {"1"}
    assert asked.ballot is None
    assert paper.ballot is not None
    assert paper.right_ids == {paper.ballot.marks[0].choice}
    noted = draft.with_note(test, "question", TEXT)
    assert isinstance(noted, QuestionsExercise)
    without = items.without_item(items.without_item(noted, 2), 1)
    assert without == law_test()
    assert items.with_item(test, 0, item(True, False)).items[0].id == "q"


def test_ballots_of_a_count_come_go_and_have_the_lines_of_their_precinct() -> None:
    count = COURSE.exercises[12]
    assert isinstance(count, CountExercise)
    more = ballots.with_new_ballot(count, 2, ELECTION)
    assert len(more.ballots) == len(count.ballots) + 1
    assert more.ballots[2].right == more.ballots[2].ballot.marks[0].choice
    changed = ballots.with_ballot(more, 2, replace(more.ballots[2], times=3))
    assert changed.ballots[2].times == 3
    assert ballots.without_ballot(changed, 2) == count
    record = empty_precinct(ELECTION)
    ballot, right = ballots.clean("single_mandate", record, ELECTION)
    assert ballots.lines(ballot, record, ELECTION)[-1] == AGAINST_ALL
    assert right == ballots.lines(ballot, record, ELECTION)[0]
