"""The minutes: what was done and when, in two languages; no figure that somebody typed."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.minutes import _STEPS, SHEET, AboutMinutes
from kzpoll_desktop.texts.history import WHAT
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import words_of


def test_steps_are_told_in_two_languages_and_typed_figures_are_not() -> None:
    typed = replace(papers.STEP, what="entered", path="single.unused", value=608)
    acts = replace(papers.STEP, what="entered", path="day.count_ended", value="02:40")
    about = AboutMinutes.of(papers.about_precinct(), lines=(papers.STEP, typed, acts))
    found = words_of(make("minutes", about))
    for words in (
        "ПРОТОКОЛ ЗАСЕДАНИЯ",
        "Этап завершён: Открытие",
        "Кезең аяқталды: Ашу",
        "02:40",
        "07:00:07",
    ):
        assert words in found, words
    assert "608" not in found


def test_every_step_that_is_told_is_one_of_the_history() -> None:
    assert set(_STEPS) <= set(WHAT)


def test_a_long_day_goes_over_pages() -> None:
    about = AboutMinutes.of(papers.about_precinct(), lines=(papers.STEP,) * 90)
    pages = SHEET.pages(about)
    assert len(pages) > 1
    laid_out.check(pages)
