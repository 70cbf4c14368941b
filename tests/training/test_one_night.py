"""The course that comes with the program: what it plants and fires is what its table says, its articles are those at hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.ballot_json import piles
from kzpoll_desktop.domain.training.course import CountExercise, QuestionsExercise
from kzpoll_desktop.domain.training.course_json import course_to_json
from kzpoll_desktop.exchange.courses import bundled_courses, find_course
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.legal import legal
from tests.shared.texts.letters import is_composed, without_glyph

B, G = "party_list", "single_mandate"
COURSE, ELECTION = find_course("one-night")
TERMS: Final = Path(__file__).parents[1] / "shared" / "texts" / "terms.json"
SECRETARY: Final = (("D207", B), ("D207", G))
# exercise -> starts at, sheets, fires, stays, silent
TABLE: Final[
    dict[str, tuple[str, dict[str, int], tuple[planted.FindingKey, ...], tuple[planted.FindingKey, ...], int]]
] = {
    "clean": ("opening", {}, (), (), 0),
    "pack-in-safe": ("unused_and_lists", {f"{B}.unused": 508}, (("D202", B),), (), 0),
    "applications-twice": (
        "turnout",
        {f"{B}.signatures": 1251},
        (("D201", B), ("D202", B), ("D206", None), ("W302", B), ("W303", None)),
        (),
        0,
    ),
    "swapped-digits": (f"piles.{B}", {f"{B}.votes.aqjol": 89}, (("E104", B),), (), 0),
    "excess-in-box": (
        "unused_and_lists",
        {},
        (("E104", B), ("E104", G), ("E105", None), ("D204", B)),
        (("D204", B), ("D204", G)),
        0,
    ),
    "secretary-helped": ("unused_and_lists", {}, SECRETARY, SECRETARY, 0),
    "withdrawn-votes": ("unused_and_lists", {f"{G}.invalid_pile": 25}, (("E104", G),), (), 0),
    "stuffed": ("unused_and_lists", {}, (("D203", B),), (("D203", B),), 0),
    "colours-exchanged": (
        "unused_and_lists",
        {f"{B}.unused": 612, f"{G}.unused": 608},
        (("D202", B), ("D202", G)),
        (),
        0,
    ),
    "pocketed": ("turnout", {}, (("D208", None), ("W302", B)), (("D208", None), ("W302", B)), 0),
    "piles-swapped": (f"piles.{B}", {f"{B}.votes.auyl": 106, f"{B}.votes.respublica": 131}, (), (), 2),
    "long-night": (
        "opening",
        {f"{B}.unused": 508, f"{B}.votes.aqjol": 89},
        (("E104", B), ("D202", B), *SECRETARY),
        SECRETARY,
        0,
    ),
    "small-count": ("stationary_boxes", {}, (), (), 0),
}


# exercise -> what truly lies there and is the defect.
TRUTHS: Final[dict[str, dict[str, int]]] = {
    "excess-in-box": {
        f"portable_boxes.P2.ballots.{B}": 8,
        f"{B}.stationary": 1223,
        f"{B}.votes.amanat": 647,
        f"{G}.votes.c01": 396,
    },
    "secretary-helped": {
        f"{B}.issued_by_member.m3": 12,
        f"{B}.issued_by_member.m4": 256,
        f"{G}.issued_by_member.m3": 12,
        f"{G}.issued_by_member.m4": 255,
    },
    "stuffed": {f"{B}.stationary": 1274, f"{B}.votes.amanat": 705},
    "pocketed": {
        f"{B}.signatures": 1266,
        f"{B}.issued_by_member.m5": 295,
        f"{B}.unused": 568,
        "turnout.22:00": 1291,
    },
}


def test_what_is_planted_and_fires_is_what_the_table_says() -> None:
    found = {
        one.id: (
            one.starts_at,
            dict(one.sheets),
            planted.keys(planted.fires(one, ELECTION)),
            planted.keys(planted.stays(one, ELECTION)),
            len(planted.silent(one, ELECTION)),
        )
        for one in COURSE.exercises
        if isinstance(one, CountExercise)
    }
    assert found == TABLE
    assert [one.id for one in COURSE.exercises] == [*TABLE, "law-test"]
    assert bundled_courses() == ("one-night",)


def test_what_the_truth_has_of_each_defect_is_what_the_table_says() -> None:
    for exercise, figures in TRUTHS.items():
        one = COURSE.exercise(exercise)
        assert isinstance(one, CountExercise)
        assert {path: figure(one.truth, path) for path in figures} == figures, exercise
    excess, swapped = COURSE.exercise("excess-in-box"), COURSE.exercise("piles-swapped")
    assert isinstance(excess, CountExercise)
    assert [set(box.annulled) for box in excess.truth.portable_boxes if box.id == "P2"] == [{B, G}]
    assert isinstance(swapped, CountExercise)
    assert swapped.clock == "22:40"


@pytest.mark.long
def test_the_command_says_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    """`kzpoll course check one-night --json`, a line an exercise."""
    assert main(["course", "check", "one-night", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {
        one["exercise"]: (
            sorted(one["planted"]),
            {tuple(key) for key in one["fires"]},
            {tuple(key) for key in one["stays"]},
            len(one["silent"]),
        )
        for one in told
        if one["kind"] == "count"
    } == {
        name: (sorted(sheets), set(fires), set(stays), silent)
        for name, (_, sheets, fires, stays, silent) in TABLE.items()
    }
    assert [one["exercise"] for one in told] == [*TABLE, "law-test"]


def test_the_file_says_everything_in_three_languages_and_nothing_twice() -> None:
    text = resource("training", "one-night.course.json").read_text("utf-8")
    assert json.loads(text) == json.loads(json.dumps(course_to_json(COURSE)))
    assert (is_composed(text), without_glyph(text.replace("\n", ""))) == (True, without_glyph(""))

    def texts(tree: object) -> list[dict[str, str]]:
        if isinstance(tree, dict):
            inside = [found for value in tree.values() for found in texts(value)]
            return [tree, *inside] if {"kk", "ru"} <= tree.keys() else inside
        return [found for one in tree for found in texts(one)] if isinstance(tree, list) else []

    told = texts([{k: v for k, v in one.items() if k != "truth"} for one in json.loads(text)["exercises"]])
    assert len(told) > 100
    assert all(set(one) == {"kk", "ru", "en"} for one in told)
    # One word for one thing here too.
    for term in json.loads(TERMS.read_text("utf-8"))["terms"]:
        for language, patterns in term["forbidden"].items():
            for pattern in patterns:
                assert [
                    one[language] for one in told if re.search(pattern, one[language], re.IGNORECASE)
                ] == []


def test_the_test_has_twelve_ballots_and_cites_articles_that_are_at_hand() -> None:
    test = COURSE.exercise("law-test")
    assert isinstance(test, QuestionsExercise)
    assert (len(test.items), sum(one.ballot is not None for one in test.items)) == (24, 12)
    known = legal("2023-01-01").citations
    assert [one.article for one in test.items if one.article not in known] == []
    for one in test.items:
        if one.ballot is not None:
            assert one.right in piles(one.ballot, None, ELECTION)
    # Whoever always picks one place learns little.
    places = [max(one.right_ids) for one in test.items if one.options and not one.several]
    assert max(places.count(place) for place in "123") <= 5


def test_the_ballots_to_count_by_hand_are_at_most_four_invalid_ones_each() -> None:
    small = COURSE.exercise("small-count")
    assert isinstance(small, CountExercise)
    assert small.table == "paper"
    for contest, figures in small.truth.contests.items():
        assert figures.stationary == 96, contest
        assert (figures.invalid_pile or 0) + (figures.not_established or 0) == 4
    assert (small.truth.voter_list.at_opening, small.truth.contests[B].received) == (120, 122)
    assert (len(small.truth.commission), len(small.truth.contests[B].issued_by_member)) == (5, 2)
