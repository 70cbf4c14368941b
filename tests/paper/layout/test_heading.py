"""Headings: in as many columns as there are languages, with what belongs to a ballot only where the paper is about one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutBallot, LanguageMode
from kzpoll_desktop.paper.layout.heading import (
    ballot_heading,
    contest_names,
    paragraphs,
    precinct_heading,
    section,
)
from kzpoll_desktop.paper.layout.page import LEFT, ROOM, Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from tests.shared.paper import papers


def words(block: Block) -> str:
    return " ".join(" ".join(text.text for text in block.texts).split())


def middle(block: Block) -> list[float]:
    """Upright lines in the middle of the page."""
    return [rule.x0 for rule in block.rules if rule.x0 == rule.x1 == pytest.approx(LEFT + ROOM / 2)]


def ballot(languages: LanguageMode = "kk_ru") -> Block:
    about = papers.about(papers.election(papers.in_district(papers.contest())), languages=languages)
    return ballot_heading(about, Phrases(about), "protocol_title")


def precinct(languages: LanguageMode = "kk_ru") -> Block:
    about = papers.about_precinct(languages=languages)
    phrases = Phrases(about)
    facts = [["18.03.2023"] * len(phrases.languages)]
    return precinct_heading(about, phrases, phrases.each("readiness_title"), facts)


@pytest.mark.parametrize("heading", [ballot, precinct])
def test_a_line_stands_between_two_languages_and_none_in_one(
    heading: Callable[[LanguageMode], Block],
) -> None:
    assert len(middle(heading("kk_ru"))) == 1
    assert middle(heading("kk")) == middle(heading("ru")) == []


def test_kazakh_stands_left_of_russian() -> None:
    places = {text.text: text.x for text in precinct().texts}
    (kazakh,) = (x for text, x in places.items() if "ДАЙЫНДЫҚ" in text)
    (russian,) = (x for text, x in places.items() if "ГОТОВНОСТЬ" in text)
    assert kazakh < LEFT + ROOM / 2 < russian


def test_a_ballot_has_its_contest_district_and_addressee() -> None:
    found = words(ballot())
    for part in ("(жасыл бюллетень)", "№3 сайлау округі", "Окружная избирательная комиссия", "20.01.2023"):
        assert part in found


def test_a_precinct_has_none_of_a_ballot() -> None:
    found = words(precinct())
    for part in ("бюллетень", "округ", "комиссиясының 20.01.2023"):
        assert part not in found
    for part in ("ГОТОВНОСТЬ К ДНЮ ВЫБОРОВ", "№123", "18.03.2023"):
        assert part in found


def test_a_place_that_is_not_known_leaves_a_line_to_write_on() -> None:
    election = papers.election()
    made = papers.record(election)
    nowhere = LocalText("", "")
    bare = replace(made, precinct=replace(made.precinct, region=nowhere, settlement=nowhere, address=nowhere))

    def level(about: AboutBallot) -> int:
        block = ballot_heading(about, Phrases(about), "protocol_title")
        return sum(rule.y0 == rule.y1 for rule in block.rules)

    assert level(papers.about(election, bare)) == level(papers.about(election, made)) + 2


def test_a_place_that_is_named_twice_stands_once() -> None:
    found = words(ballot("ru"))
    assert "город Алматы, Школа № 1" in found.replace("\xa0", " ")


def test_the_colour_is_told_in_words_and_another_is_left_out() -> None:
    assert contest_names(papers.about())[0].endswith("(жасыл\xa0бюллетень)")
    election = papers.election(papers.contest(colour="#102030"))
    assert contest_names(papers.about(election)) == [
        election.contests[0].title.kk,
        election.contests[0].title.ru,
    ]


def test_a_section_stays_with_what_follows_and_names_itself_once() -> None:
    block = section(("акт", "акт"))
    assert block.keep
    assert words(block) == "Акт"
    assert words(section(("акт", "урна"))) == "Акт / Урна"
    assert section(("акт",), before=4).height == section(("акт",)).height - 10


def test_sentences_stand_one_below_the_other_and_stay_with_what_follows() -> None:
    block = paragraphs(("бір", "екі"))
    assert block.keep
    assert [text.text for text in block.texts] == ["бір", "екі"]
    assert block.texts[0].y < block.texts[1].y < block.height
