"""The opening statement: the boxes, the numbers of their seals, and who was present."""

from __future__ import annotations

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.opened import SHEET, AboutOpened
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import words_of


def test_seals_time_and_those_present_stand_on_it() -> None:
    about = AboutOpened.of(papers.about_precinct(), seals={"stationary": "17, 18"})
    found = words_of(make("opened", about))
    for words in ("АКТ ОБ ОТКРЫТИИ УЧАСТКА", "07:00", "17, 18", "наблюдатели политических партий", "пустыми"):
        assert words in found, words


def test_a_long_number_of_a_seal_lies_over_nothing() -> None:
    about = AboutOpened.of(papers.about_precinct(), seals={"portable": "№1234567 пломбасы, " * 12})
    laid_out.check(SHEET.pages(about))
