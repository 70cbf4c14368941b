"""The phrases of a paper: in its languages, the law's wording before our own, forms named as far as their act can be read."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.election.definition import Form
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.paper.layout.phrases import Phrases, capital
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.printed import PRINTED
from tests.shared.paper import papers


def phrases(languages: LanguageMode = "kk_ru") -> Phrases:
    return Phrases(papers.about_precinct(languages=languages))


def test_each_language_of_the_paper_in_its_order() -> None:
    assert phrases().each("yes") == ("иә", "да")
    assert phrases("ru").each("yes") == ("да",)
    assert phrases().joined("yes") == "иә / да"


def test_what_is_the_same_in_both_languages_stands_once() -> None:
    assert phrases().joined("act") == "Акт"
    assert phrases().each("act") == ("Акт", "Акт")


def test_the_law_s_wording_goes_before_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "protocol_title" not in PRINTED
    monkeypatch.setitem(PRINTED, "protocol_title", LocalText("бөтен", "чужое"))
    said = phrases().one("ru", "protocol_title")
    assert said == legal("2023-01-01").phrase("protocol_title", "ru") != "чужое"


def test_parameters_are_filled_in_and_an_unknown_phrase_is_an_error() -> None:
    assert phrases().one("ru", "sheet_number", sheet=2) == "лист № 2"
    with pytest.raises(KeyError):
        phrases().one("ru", "no_such_phrase")


def test_a_text_of_the_definition_in_the_paper_s_languages() -> None:
    assert phrases().local(LocalText("Алматы қаласы", "город Алматы")) == ("Алматы қаласы", "город Алматы")
    assert phrases("kk").local(LocalText("Алматы қаласы", "город Алматы")) == ("Алматы қаласы",)


def test_a_form_is_named_by_its_resolution_or_as_the_definition_has_it() -> None:
    form = Form("CEC resolution No. 18/672 of 20.01.2023", 20)
    for part in ("18/672", "20.01.2023", "20"):
        assert part in phrases().one("ru", "form_cec", number="18/672", date="20.01.2023", annex=20)
        assert part in phrases().form("ru", form)
    assert "CEC" not in phrases().form("ru", form)
    assert "Бұйрық 5" in phrases().form("kk", Form("Бұйрық 5", 1))


@pytest.mark.parametrize(
    ("text", "found"), [("әділет", "Әділет"), ("Әділет", "Әділет"), ("", ""), ("5 а", "5 а")]
)
def test_a_capital_first_letter(text: str, found: str) -> None:
    assert capital(text) == found
