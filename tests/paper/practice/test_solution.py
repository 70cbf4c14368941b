"""The trainer's solution: sheet and truth at every seat, what fires and stays, what the happenings ask for."""

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.variant import Variants
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.solution import AboutSolution, solution_pages
from kzpoll_desktop.texts.format import count
from tests.shared.paper.extract import whole_text

COURSE, ELECTION = find_course("one-night")


def told(exercise_id: str, *seats: int) -> str:
    exercise = COURSE.exercise(exercise_id)
    assert isinstance(exercise, CountExercise)
    variants = Variants(COURSE.id, exercise, ELECTION)
    about = AboutPrecinct(ELECTION, exercise.truth, languages="ru")
    own = tuple((seat, variants.of(seat)) for seat in seats)
    return whole_text(pdf(solution_pages(AboutSolution.of(about, exercise=exercise, seats=own)), "s", "ru"))


def test_each_seat_has_its_slips() -> None:
    exercise = COURSE.exercise("piles-swapped")
    assert isinstance(exercise, CountExercise)
    variants = Variants(COURSE.id, exercise, ELECTION)
    text = told("piles-swapped", 1, 2, 3)
    for seat in (1, 2, 3):
        own = variants.of(seat)
        for path, sheet in own.sheets.items():
            assert f"{count(sheet)} {count(figure(own.truth, path) or 0)}" in text
    assert "не замечает ни одна проверка" in text
    assert "Отводится 45 мин." in text


def test_a_night_of_everything() -> None:
    text = told("long-night", 0)
    for part in ("E104", "D202", "D207", "Настоящее нарушение", "вычеркнуть в бюллетене: Учебный кандидат Ғ"):
        assert part in text
    assert "ничего менять не нужно" in text
    assert ": председатель или " in text


def test_an_annulled_box_and_a_night_without_slips() -> None:
    assert "Признается недействительной урна: Переносная урна P2" in told("excess-in-box", 1)
    assert "Ошибок на листах нет." in told("clean", 1)
