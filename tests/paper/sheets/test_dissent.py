"""A dissenting opinion: its text, or lines to write it on, and the member who signs it."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import Signing
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.dissent import SHEET, AboutDissent
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text

OPINION = "Мен санаумен келіспеймін: бір бума екі рет саналды."


def about(dissent: str | bool = OPINION, member: str = "m4") -> AboutDissent:
    return AboutDissent.of(papers.about_precinct(), signing=Signing(member, "signed", dissent))


def test_the_opinion_stands_with_its_member_and_nobody_else() -> None:
    found = whole_text(make("dissent", about()))
    for words in (
        "ЕРЕКШЕ ПІКІР",
        "ОСОБОЕ МНЕНИЕ",
        OPINION,
        "4-мүше (оқу)",
        "комиссия мүшесі / член комиссии",
    ):
        assert words in found
    assert "5-мүше (оқу)" not in found


def test_an_opinion_of_which_only_the_fact_is_known_has_lines_to_write_on() -> None:
    def level(made: AboutDissent) -> int:
        (page,) = SHEET.pages(made)
        return sum(rule.y0 == rule.y1 for rule in page.rules)

    assert level(about(dissent=True)) == level(about()) + 14
    assert OPINION not in whole_text(make("dissent", about(dissent=True)))


def test_a_member_who_is_no_longer_in_the_commission_is_named_by_the_id() -> None:
    assert "gone" in whole_text(make("dissent", about(member="gone")))


def test_each_member_has_a_file() -> None:
    assert about().file_part == "m4"


@pytest.mark.parametrize("dissent", [OPINION * 60, True], ids=["long", "none"])
def test_nothing_lies_over_anything(dissent: str | bool) -> None:
    pages = SHEET.pages(about(dissent))
    assert len(pages) == 1
    laid_out.check(pages)
