"""The sentences of the rules D201 to D209: on both sides of each boundary whole, and with the numbers of that side in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from kzpoll_desktop.texts.rules.discrepancies import DISCREPANCIES
from tests.shared.rules import R
from tests.shared.texts.rule_sentences import Boundary, after, assert_boundary, assert_three_languages
from tests.shared.texts.sentences import LANGUAGES

BOX: Final = "portable_boxes.P1.ballots.list"
MEMBER: Final = "list.issued_by_member"

# 600 received the blue ballot and as many the green one; the limits are 6 ballots or voters, between contests 12.
BOUNDARIES: Final[Mapping[str, Boundary]] = {
    "D201": Boundary(
        after({f"{MEMBER}.m2": 251}), after({f"{MEMBER}.m2": 250}), "600 601 1", "600 600", "2 3 5"
    ),
    "D202": Boundary(
        after({"list.unused": 404}),
        after({"list.unused": 405}),
        "1010 600 404 5 1",
        "1010 600 405 5",
        "2 5 10 11 16 17",
    ),
    "D203": Boundary(
        after({"list.stationary": 592}),
        after({"list.stationary": 591}),
        "600 601 1",
        "600 600",
        "2 5 12 14 15",
    ),
    "D204": Boundary(after({BOX: 13}), after({BOX: 12}), "13 12", "12 12", "4 5"),
    "D205": Boundary(after({BOX: 11}), after({BOX: 10}), "11 10 12", "10 10 12"),
    "D206": Boundary(
        after({"turnout.22:00": 593}),
        after({"turnout.22:00": 594}),
        "593 600 7 6",
        "594 600 6",
        "22:00 2 5",
        contest=None,
    ),
    "D207": Boundary(after({f"{MEMBER}.m1": 1}), R, "1 1", "600", "1 3"),
    "D208": Boundary(
        after({"list.signatures": 603}),
        after({"list.signatures": 602}),
        "613 600 13 5 5 0 12",
        "612 600 12 5 5 0 12",
        "2 4 5",
        contest=None,
    ),
    "D209": Boundary(
        after({"list.votes.a": 394}, counted=False),
        after({"list.votes.a": 395}, counted=False),
        "600 593 7 6",
        "600 594 6",
        "7 8 9 15",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", DISCREPANCIES)
def test_the_numbers_of_each_side_stand_in_its_sentence(form: str, language: str) -> None:
    assert_boundary(form, BOUNDARIES[form], DISCREPANCIES, language)


@pytest.mark.parametrize("form", DISCREPANCIES)
def test_each_sentence_is_another_in_each_language(form: str) -> None:
    assert_three_languages(form, BOUNDARIES[form], DISCREPANCIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_act_of_a_box_is_to_name_those_who_went_out_with_it(language: str) -> None:
    todo = BOUNDARIES["D204"].fired("D204").told(DISCREPANCIES, language).todo
    assert todo.endswith(": P1 – 4-мүше (оқу), 5-мүше (оқу).")
    assert "3-мүше" not in todo


@pytest.mark.parametrize(("language", "who"), [("kk", "төраға"), ("ru", "председатель"), ("en", "chair")])
def test_who_issued_ballots_without_the_right_to_is_named_with_the_role(language: str, who: str) -> None:
    fired = BOUNDARIES["D207"].fired("D207").told(DISCREPANCIES, language)
    assert f"1-мүше (оқу) ({who})" in fired.todo
    assert f"1-мүше (оқу) ({who}) – 1" in fired.numbers
