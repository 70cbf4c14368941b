"""What a paper is made from: its languages, what a program finds in it, who closed it."""

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day.acts import ActDetails
from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct, Closed, LanguageMode
from tests.shared.paper import papers

CLOSED = Closed("KZP1:TEXT", "48213 09577", 2, Closing(("m3", "m1"), "pins"), "2023-03-20T01:10+06:00")


@pytest.mark.parametrize(("mode", "spoken"), [("kk_ru", ("kk", "ru")), ("kk", ("kk",)), ("ru", ("ru",))])
def test_languages_of_a_paper(mode: LanguageMode, spoken: tuple[str, ...]) -> None:
    made = papers.about(languages=mode)
    assert made.spoken == spoken
    assert made.language == spoken[0]


def test_a_program_finds_the_code_or_why_there_is_none() -> None:
    assert papers.about(closed=CLOSED).keywords == "KZP1:TEXT"
    assert papers.about(status="from_record").keywords == "kzpoll:from_record"
    assert papers.about_precinct(status="draft").keywords == "kzpoll:draft"


def test_who_closed_it_by_name_in_the_commission_s_order() -> None:
    assert papers.about(closed=CLOSED).closers == "1-мүше (оқу); 3-мүше (оқу)"
    assert papers.about().closers == ""
    assert papers.about_precinct().closers == ""


def test_the_district_is_the_precinct_s_own() -> None:
    election = papers.election(papers.in_district(papers.contest()))
    district = papers.about(election).district
    assert district is not None
    assert district.number == 3
    assert papers.about().district is None


def test_a_paper_of_its_own_is_of_the_same_precinct() -> None:
    precinct = papers.about_precinct(
        languages="ru",
        status="draft",
        entered_after_event=True,
        act_details=(ActDetails("1", "x", {}, None),),
    )
    made = AboutBallot.of(precinct, contest="single")
    assert (made.contest, made.file_part, precinct.file_part) == ("single", "single", "")
    assert AboutPrecinct.of(made) == precinct
    assert replace(made, languages="kk") != made


def test_details_of_an_act_by_its_number() -> None:
    made = papers.about_precinct(act_details=(ActDetails("1", "x", {}, None), ActDetails("2", "y", {}, None)))
    found = made.details("2")
    assert found is not None
    assert found.drawn_up == "y"
    assert made.details("3") is None
