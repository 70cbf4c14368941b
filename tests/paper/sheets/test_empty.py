"""The empty protocol: all rows and names, no figure, no digest, and the word that it is filled in by pen."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import lines
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts, whole_text


def test_the_empty_protocol_has_rows_and_names_but_no_figure() -> None:
    found = whole_text(make("empty", papers.about()))
    assert "1 Учаскедегі сайлаушылардың жалпы саны Общее число избирателей на участке 2 " in found
    assert "7.5 5-кандидат (оқу) Кандидат 5 (учебный)" in found
    assert "4-мүше (оқу)" in found
    for absent in ("2 955", "Екі мың", "02:40", "енгізілмеген", "0123 4567"):
        assert absent not in found


def test_on_the_empty_protocol_a_struck_out_line_has_its_nought() -> None:
    election = papers.election(papers.contest(choices=papers.choices(3, struck=(2,))))
    found = whole_text(make("empty", papers.about(election)))
    assert f"строка вычеркнута 0 {in_words(0, 'kk')} {in_words(0, 'ru')} 7.3 3-кандидат" in found
    assert found.count("Ноль") == 1


def test_every_page_says_that_it_is_filled_in_by_pen() -> None:
    texts = page_texts(make("empty", papers.about()))
    assert len(texts) > 1
    for text in texts:
        assert "Пустой лист для заполнения от руки" in text


def test_members_appointed_on_the_day_can_be_written_in() -> None:
    """Between the last member who may issue ballots and their total there are rows without a name."""
    about = papers.about()
    phrases = Phrases(about)
    found = [line.labels for line in lines(about, phrases, about.election.rows, blank=True)]
    total = found.index((phrases.joined("total"),))
    assert found[total - 3 : total] == [("7-мүше (оқу)",), ("",), ("",)]


@pytest.mark.parametrize("languages", ["kk_ru", "kk", "ru"])
def test_nothing_lies_over_anything_with_42_lines(languages: LanguageMode) -> None:
    election = papers.election(papers.contest(choices=papers.choices(42)))
    laid_out.check(sheet("empty").pages(papers.about(election, languages=languages)))
