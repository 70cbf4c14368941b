"""The copying sheet: rows in order, large, in one language or both, and never a protocol."""

import pytest

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text


@pytest.mark.parametrize(
    ("languages", "words"),
    [
        ("kk_ru", "2 955 Екі мың тоғыз жүз елу бес Две тысячи девятьсот пятьдесят пять"),
        ("kk", "2 955 Екі мың тоғыз жүз елу бес 2 Бюллетеньдер алған"),
        ("ru", "2 955 Две тысячи девятьсот пятьдесят пять 2 Число избирателей"),
    ],
)
def test_rows_in_the_languages_wanted(languages: LanguageMode, words: str) -> None:
    assert words in whole_text(make("copying", papers.about(languages=languages)))


def test_it_says_that_it_is_no_protocol_and_has_nothing_to_sign() -> None:
    found = whole_text(make("copying", papers.about()))
    assert "КӨШІРУ ПАРАҒЫ" in found
    assert "не протокол и не подписывается" in found
    assert "Подпись" not in found
    assert "М.П." not in found


def test_figures_are_large() -> None:
    pages = sheet("copying").pages(papers.about())
    sizes = {text.size for page in pages for text in page.texts if text.text == "2\u202f955"}
    assert sizes == {20}


@pytest.mark.parametrize("languages", ["kk_ru", "kk", "ru"])
def test_nothing_overlaps_with_42_lines(languages: LanguageMode) -> None:
    election = papers.election(papers.contest(choices=papers.choices(42)))
    laid_out.check(sheet("copying").pages(papers.about(election, languages=languages)))
