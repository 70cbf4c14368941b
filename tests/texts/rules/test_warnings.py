"""The sentences of the rules W301 to W312: on both sides of each boundary whole, and with the numbers of that side in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from kzpoll_desktop.texts.rules.warnings import WARNINGS
from tests.shared.build import changed, with_roles
from tests.shared.rules import E, R
from tests.shared.texts.rule_sentences import Boundary, after, assert_boundary, assert_three_languages
from tests.shared.texts.sentences import LANGUAGES

BOX: Final = "portable_boxes.P1.ballots.list"
ONE_LINE: Final = {"list.votes.b": 0, "list.against_all": 0}
FOUR: Final = ("chair", "member", "secretary", "member")
NO_LIST: Final = {"voter_list.at_opening": None}

# 1 000 voters, 600 of them with ballots; a commission of such a precinct has 5 to 7 members.
BOUNDARIES: Final[Mapping[str, Boundary]] = {
    "W301": Boundary(after({BOX: 9}), after({BOX: 10}), "9 10", "10 10"),
    "W302": Boundary(
        after({"list.stationary": 584}),
        after({"list.stationary": 585}),
        "600 593 7 6",
        "600 594 6",
        "12 14",
    ),
    "W303": Boundary(
        after({"list.signatures": 591}),
        after({"list.signatures": 590}),
        "601 600 1 5 5 0 12",
        "600 600 0 5 5 0 12",
        "2 4 5",
        contest=None,
    ),
    "W304": Boundary(
        after({"list.received": 1031}),
        after({"list.received": 1030}),
        "1010 1000 1031 21 20",
        "1010 1000 1030 20",
        "10",
        ordered=(1, 0, 2, 3, 4),
    ),
    "W305": Boundary(
        after({"list.invalid_pile": 30}), after({"list.invalid_pile": 29}), "31 600 5", "30 600 5", "9"
    ),
    "W306": Boundary(
        after({"list.signatures": 941}),
        after({"list.signatures": 940}),
        "1000 951 95",
        "1000 950 95",
        "1 2 5",
    ),
    "W307": Boundary(
        after({**ONE_LINE, "list.votes.a": 21}),
        after({**ONE_LINE, "list.votes.a": 20}),
        "21 21",
        "20 20",
        "7 1",
    ),
    "W308": Boundary(
        after({"mandate.votes.a": 400, "mandate.votes.b": 150}),
        after({"mandate.votes.a": 401, "mandate.votes.b": 149}),
        "550 550",
        "550 550",
        contest=None,
    ),
    "W309": Boundary(with_roles(R, *FOUR), with_roles(R, *FOUR, "member"), "4 5 7", "5 5 7", contest=None),
    "W309.even": Boundary(
        with_roles(changed(R, E, NO_LIST), *FOUR),
        with_roles(R, *FOUR, "member"),
        "4",
        "5 5 7",
        contest=None,
    ),
    "W310": Boundary(
        after({"voter_list.at_opening": 3001}),
        after({"voter_list.at_opening": 3000}),
        "3000 3001 1",
        "3000 3000",
        "1",
        contest=None,
    ),
    "W311": Boundary(
        after({"turnout.12:00": 601}),
        after({"turnout.12:00": 600}),
        "12:00 601 22:00 600 1000",
        "12:00 600 22:00 600 1000",
        "12:00 22:00",
        contest=None,
    ),
    "W311.opening": Boundary(
        after({"turnout.12:00": 1001, "voter_list.added": None}),
        after({"turnout.12:00": 600}),
        "12:00 1001 22:00 600 1000",
        "12:00 600 22:00 600 1000",
        "12:00 22:00",
        contest=None,
    ),
    "W312": Boundary(after({"turnout.22:00": 599}), R, "599 600 1 6", "600 600 6", "22:00 2 5", contest=None),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", WARNINGS)
def test_the_numbers_of_each_side_stand_in_its_sentence(form: str, language: str) -> None:
    assert_boundary(form, BOUNDARIES[form], WARNINGS, language)


@pytest.mark.parametrize("form", WARNINGS)
def test_each_sentence_is_another_in_each_language(form: str) -> None:
    assert_three_languages(form, BOUNDARIES[form], WARNINGS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_small_difference_of_ballots_and_a_large_one_are_compared_alike(language: str) -> None:
    """One sentence of each names both ballots; the last turnout report goes by the ballot that it is compared with."""
    blue, green = {
        "kk": ("көк бюллетень", "жасыл бюллетень"),
        "ru": ("голубой бюллетень", "зеленый бюллетень"),
        "en": ("blue ballot", "green ballot"),
    }[language]
    counted = ("голубых бюллетеней", "зеленых бюллетеней") if language == "ru" else (blue, green)
    for form in ("W303", "W308"):
        told = BOUNDARIES[form].fired(form).told(WARNINGS, language)
        assert 0 < told.todo.index(blue) < told.todo.index(green)
    for form, first, second in (("W303", *counted), ("W308", blue, green)):
        numbers = BOUNDARIES[form].fired(form).told(WARNINGS, language).numbers
        assert 0 < numbers.index(first) < numbers.index(second)
    todo = BOUNDARIES["W312"].fired("W312").told(WARNINGS, language).todo
    assert todo.endswith(f"{blue}.")
    assert green not in todo
