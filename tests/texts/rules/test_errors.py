"""The sentences of the rules E101 to E106: on both sides of each boundary whole, and with the numbers of that side in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from kzpoll_desktop.texts.rules.errors import ERRORS
from tests.shared.build import record, with_annulled
from tests.shared.rules import CONTEST_SCOPE, STRUCK_OUT, R
from tests.shared.texts.rule_sentences import Boundary, after, assert_boundary, assert_three_languages
from tests.shared.texts.sentences import LANGUAGES

EMPTY: Final = {"list.votes.a": 0, "list.votes.b": 0, "list.against_all": 0, "list.not_established": 0}
OF_CONTESTS: Final = record(CONTEST_SCOPE)

# The list has 1 000 voters and 10 added; 600 received the blue ballot; P1 has 10 ballots, 12 written applications.
BOUNDARIES: Final[Mapping[str, Boundary]] = {
    "E101": Boundary(after({"list.unused": None}), R, "1", "", "16"),
    "E101.precinct": Boundary(after({"voter_list.added": None}), R, "1", "", contest=None),
    "E102": Boundary(
        after({"list.signatures": 991}), after({"list.signatures": 990}), "1000 1001 1", "1000 1000", "1 2 5"
    ),
    "E103": Boundary(
        after({"list.votes.c": 1}, STRUCK_OUT),
        after({"list.votes.c": 0}, STRUCK_OUT),
        "7 3 1",
        "7 3",
        "7 3",
        definition=STRUCK_OUT,
    ),
    "E104": Boundary(
        after({"list.votes.a": 401}),
        after({"list.votes.a": 400}),
        "600 601 1",
        "600 590 10",
        "7 8 9 12 14 15",
    ),
    "E104.derived": Boundary(
        after({**EMPTY, "list.invalid_pile": 9}, counted=False),
        after({**EMPTY, "list.invalid_pile": 10}, counted=False),
        "10 9 1",
        "10 10",
        "7 8 9 12 15",
    ),
    "E105": Boundary(with_annulled(R, "P1", "list"), R, "12 10 10", "12 10 10", contest=None),
    "E105.contest": Boundary(
        with_annulled(OF_CONTESTS, "P1", "list"),
        OF_CONTESTS,
        "12 10 10",
        "12 10 10",
        contest=None,
        definition=CONTEST_SCOPE,
    ),
    "E106": Boundary(
        after({"list.absentee_voters": 11}),
        after({"list.absentee_voters": 10}),
        "10 4 11 1",
        "10 4 10 5 1000 10 20 12 5 10 10",
        "4",
        contest=None,
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ERRORS)
def test_the_numbers_of_each_side_stand_in_its_sentence(form: str, language: str) -> None:
    assert_boundary(form, BOUNDARIES[form], ERRORS, language)


@pytest.mark.parametrize("form", ERRORS)
def test_each_sentence_is_another_in_each_language(form: str) -> None:
    assert_three_languages(form, BOUNDARIES[form], ERRORS)


@pytest.mark.parametrize(
    ("language", "annulled"),
    [("kk", "жарамсыз деп танылған"), ("ru", "признаны недействительными"), ("en", "annulled")],
)
def test_what_is_annulled_is_told_of_its_ballot_alone(language: str, annulled: str) -> None:
    boundary = BOUNDARIES["E105"]
    told = boundary.fired("E105").told(ERRORS, language).numbers
    assert told.count(annulled) == 1
    assert told.index(annulled) < told.rindex("10"), "the second ballot comes behind it"
    assert annulled not in boundary.held("E105").told(ERRORS, language).holds


@pytest.mark.parametrize("form", ["E104", "E104.derived"])
def test_whoever_recounts_piles_is_told_never_to_adjust_them(form: str) -> None:
    fired = BOUNDARIES[form].fired(form)
    assert fired.told(ERRORS, "kk").todo.endswith("санды сәйкестендіру үшін ешқашан өзгертпеңіз.")
    assert fired.told(ERRORS, "ru").todo.endswith("никогда не подгоняйте числа.")
    assert fired.told(ERRORS, "en").todo.endswith("recount, never adjust a figure.")
