"""The words of an act: one finding, a box with its excess, a decision, a moment; each with its numbers in three languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.texts.acts import (
    ACTS,
    about_box,
    act_words,
    annulled,
    drawn_up,
    grounds,
    prepared,
)
from tests.shared.build import the
from tests.shared.rules import E, R
from tests.shared.texts.rule_sentences import after
from tests.shared.texts.sentences import LANGUAGES, faults

BOX = "portable_boxes.P1.ballots"


def test_texts_are_sound() -> None:
    assert faults(ACTS) == []


def test_the_grounds_of_the_law_stand_in_its_order() -> None:
    for language in LANGUAGES:
        assert len(set(grounds(E, language))) == 6
    assert grounds(E, "en")[0] == "not of the established form"
    assert grounds(E, "ru")[3] == "отметка проставлена карандашом"


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        (
            "kk",
            "Алынғаны – 1\u202f010; берілгені 600 + пайдаланылмағаны 404 + бүлінгені 5: барлығы алынғанынан 1 кем (",
        ),
        (
            "ru",
            "Получено – 1\u202f010; выдано 600 + не использовано 404 + испорчено 5: вместе это на 1 меньше, чем получено (",
        ),
        ("en", "1\u202f010 received; 600 issued + 404 unused + 5 spoiled: together 1 fewer than received ("),
    ],
)
def test_a_finding_is_one_line_with_its_ballot_first(language: str, numbers: str) -> None:
    record = after({"list.unused": 404})
    line = prepared(the("D202", record, E), record, E, language)
    ballot = {"kk": "Көк бюллетень: ", "ru": "Голубой бюллетень: ", "en": "Blue ballot: "}[language]
    assert line.startswith(ballot)
    assert f". {numbers}" in line
    assert line == line.strip()


def test_only_the_ballots_of_an_excess_are_told_of_a_box() -> None:
    """12 written applications: 12 ballots are no excess, 13 are."""
    record = after({f"{BOX}.list": 13, f"{BOX}.mandate": 12})
    assert about_box(record.portable_boxes[0], record, E, "en") == (
        "Portable box P1. Voting outside the premises was held with it by these members: 4-мүше (оқу) and 5-мүше (оқу). "
        "Recounted: blue ballots – 13; written applications – 12."
    )
    both = after({f"{BOX}.list": 13, f"{BOX}.mandate": 14})
    assert "blue ballots – 13, green ballots – 14;" in about_box(both.portable_boxes[0], both, E, "en")


def test_what_is_not_known_of_a_box_is_a_dash() -> None:
    box = replace(R.portable_boxes[0], members=(), applications=None)
    told = about_box(box, R, E, "en")
    assert "by these members: –." in told
    assert told.endswith("written applications – –.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decision_names_the_ballots_and_the_votes_on_their_sides(language: str) -> None:
    told = annulled(R.portable_boxes[0], ["list", "mandate"], (5, 2), E, language)
    assert told.index("5") < told.index("2")
    assert told.endswith("– 2.")
    blue, green = {"kk": ("көк", "жасыл"), "ru": ("голубых", "зеленых"), "en": ("blue", "green")}[language]
    assert told.index(blue) < told.index(green)
    assert green not in annulled(R.portable_boxes[0], ["list"], (5, 2), E, language)


def test_a_moment_is_told_by_day_and_minute() -> None:
    told = [drawn_up("2023-03-20T00:05:59+06:00", language) for language in LANGUAGES]
    assert told == [
        "Жасалған уақыты: 20.03.2023 00:05",
        "Составлен: 20.03.2023 00:05",
        "Drawn up: 20.03.2023 00:05",
    ]


def test_a_parameter_that_is_missing_is_not_passed_over() -> None:
    assert act_words("drawn_up", "en", date="20.03.2023", time="00:05") == "Drawn up: 20.03.2023 00:05"
    with pytest.raises(KeyError):
        act_words("drawn_up", "en", date="20.03.2023")
