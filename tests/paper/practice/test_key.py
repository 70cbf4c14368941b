"""The key: each ballot of the stack in its pile by number, and what is odd about those that are no plain ticks."""

from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.key import AboutKey, key_pages
from kzpoll_desktop.paper.practice.stack import stack
from tests.shared.paper.extract import whole_text

COURSE, ELECTION = find_course("one-night")


def test_it_names_every_ballot_of_a_pile_and_why_one_is_odd() -> None:
    exercise = COURSE.exercise("small-count")
    assert isinstance(exercise, CountExercise)
    ballots = stack(COURSE.id, exercise, 4, ELECTION)
    about = AboutPrecinct(ELECTION, exercise.truth, languages="ru")
    pages = key_pages(AboutKey.of(about, exercise=exercise, seat=4, ballots=ballots))
    told = whole_text(pdf(pages, "key", "ru")).replace("\xa0", " ")
    assert "место № 4" in told
    for pile in ("auyl", "c12"):
        numbers = [str(one.number) for one in ballots if one.right == pile]
        assert f" {len(numbers)} {', '.join(numbers)}" in told
    unsigned = [one.number for one in ballots if not one.ballot.signed]
    assert len(unsigned) == 2
    for number in unsigned:
        assert f"{number} нет подписи члена комиссии; галочка недействительный" in told
    for seen in (
        "отметок больше одной",
        "отметка карандашом",
        "исправленная отметка",
        "нет отметки",
        "другой образец",
    ):
        assert seen in told
