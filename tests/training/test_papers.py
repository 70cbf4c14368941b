"""The papers of an exercise in a folder: a set a seat and one of all, ballots with their key where they can be counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.papers import NoPapers, exercise_named, print_papers, seats_named
from tests.shared.paper.extract import page_texts

COURSE, ELECTION = find_course("one-night")


def test_a_room_gets_a_set_a_seat_one_of_all_ballots_and_their_key(tmp_path: Path) -> None:
    exercise = exercise_named(COURSE, "small-count")
    made = list(print_papers(COURSE, exercise, ELECTION, (1, 2), tmp_path / "papers", "kk"))
    assert [path.name for path in made] == [
        "small-count-1-papers-practice.pdf",
        "small-count-1-ballots-practice.pdf",
        "small-count-2-papers-practice.pdf",
        "small-count-2-ballots-practice.pdf",
        "small-count-all-papers-practice.pdf",
        "small-count-key-practice.pdf",
        "small-count-solution-practice.pdf",
    ]
    texts = {path.name: page_texts(path.read_bytes()) for path in made if "ballots" not in path.name}
    one, two = (texts[f"small-count-{seat}-papers-practice.pdf"] for seat in (1, 2))
    assert texts["small-count-all-papers-practice.pdf"] == [*one, *two]
    assert all("ОҚУ ҮЛГІСІ" in page for pages in texts.values() for page in pages)


def test_a_whole_precinct_has_no_ballots_and_one_seat_no_set_of_all(tmp_path: Path) -> None:
    exercise = exercise_named(COURSE, "clean")
    names = [path.name for path in print_papers(COURSE, exercise, ELECTION, (30,), tmp_path)]
    assert names == ["clean-30-papers-practice.pdf", "clean-solution-practice.pdf"]


@pytest.mark.parametrize(
    ("text", "seats"),
    [("1-3", (1, 2, 3)), ("7", (7,)), ("3, 1-2,2", (1, 2, 3)), ("0-0", (0,)), ("999", (999,))],
)
def test_seats_are_named_in_any_order(text: str, seats: tuple[int, ...]) -> None:
    assert seats_named(text) == seats


@pytest.mark.parametrize("text", ["", "3-1", "1000", "1-", "-3", "1;2", "одно", "1-2-3", "١"])
def test_what_is_no_seat_is_refused(text: str) -> None:
    with pytest.raises(NoPapers) as problem:
        seats_named(text)
    assert problem.value.said.code == "bad_seats"


def test_a_test_has_its_questions_and_their_key_whatever_seats_are_named(tmp_path: Path) -> None:
    exercise = exercise_named(COURSE, "law-test")
    made = list(print_papers(COURSE, exercise, ELECTION, (1, 2), tmp_path, "ru"))
    assert [path.name for path in made] == ["law-test-questions-practice.pdf", "law-test-key-practice.pdf"]
    assert all("УЧЕБНЫЙ ОБРАЗЕЦ" in page for path in made for page in page_texts(path.read_bytes()))


def test_an_exercise_that_the_course_does_not_have_is_refused() -> None:
    with pytest.raises(NoPapers) as problem:
        exercise_named(COURSE, "two-nights")
    assert problem.value.said.code == "papers_no_exercise"
