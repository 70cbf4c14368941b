"""The papers of a table: what the sheets say and never the truth where they differ, in the languages that are asked for."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.variant import variant
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.table import AboutTable, table_pages
from kzpoll_desktop.texts.format import count
from tests.shared.paper.extract import page_texts

COURSE, ELECTION = find_course("one-night")


def texts(exercise_id: str, seat: int, languages: LanguageMode = "ru", *, by_hand: bool = False) -> list[str]:
    found = COURSE.exercise(exercise_id)
    assert isinstance(found, CountExercise)
    exercise = variant(COURSE.id, found, seat, ELECTION)
    about = AboutPrecinct(ELECTION, exercise.truth, languages=languages)
    pages = table_pages(AboutTable.at(about, exercise, seat, by_hand=by_hand))
    return page_texts(pdf(pages, "papers", "ru"))


def test_the_sheet_says_what_was_planted_and_nowhere_stands_the_truth() -> None:
    found = COURSE.exercise("pack-in-safe")
    assert isinstance(found, CountExercise)
    exercise = variant(COURSE.id, found, 5, ELECTION)
    (path,) = exercise.sheets
    told = " ".join(texts("pack-in-safe", 5))
    assert count(exercise.sheets[path]) in told
    assert count(figure(exercise.truth, path) or 0) not in told
    assert f"№ {exercise.truth.precinct.number}" in told.replace("\xa0", " ")
    assert "место № 5" in told.replace("\xa0", " ")


def test_every_pile_of_the_sheets_stands_there_with_its_words() -> None:
    pages = texts("excess-in-box", 3, "kk_ru")
    told = " ".join(pages)
    for part in (
        *("Бюллетеньдерді қабылдау қағазы", "Акт приема бюллетеней", "Журнал явки", "Қатысу журналы"),
        *("P2 жәшігінің жазбаша өтініштері", "Письменные заявления урны P2", "Листы подсчета"),
        *("7.1 «AMANAT» партиясы", "7.12 Учебный кандидат Қ", "Журнал выдачи"),
    ):
        assert part in told, part
    # A line that is struck out has no pile.
    assert "Учебный кандидат Ж" not in told
    assert all("ОҚУ ҮЛГІСІ" in page for page in pages)


def test_what_is_counted_by_hand_is_left_to_be_written() -> None:
    filled, blank = (" ".join(texts("small-count", 7, by_hand=by_hand)) for by_hand in (False, True))
    assert "Посчитайте бюллетени сами" in blank
    assert filled.count("Считал") == blank.count("Считал") > 20
    found = COURSE.exercise("small-count")
    assert isinstance(found, CountExercise)
    exercise = variant(COURSE.id, found, 7, ELECTION)
    piles = exercise.truth.contests["party_list"].votes
    # «AMANAT» has a figure that no list has.
    assert f" {piles['amanat']} " in filled
    assert f" {piles['amanat']} " not in blank


@pytest.mark.parametrize("exercise", [one for one in COURSE.exercises if isinstance(one, CountExercise)])
def test_it_never_tells_what_happens_or_is_annulled(exercise: CountExercise) -> None:
    told = " ".join(texts(exercise.id, 0))
    for one in exercise.happenings:
        assert one.text.ru[:40] not in told
    assert "недействительной" not in told
