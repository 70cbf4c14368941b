"""A course is read strictly: every key, every limit, every refusal with the place that it is about."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.training.course_json import course_from_json, course_to_json
from kzpoll_desktop.texts.say import say
from tests.shared import courses
from tests.shared.courses import TEXT, B, G, ballot, ballot_item, count, course, item, questions, read
from tests.shared.practice import ELECTION

NIGHT = "exercises[0]"


def night(**changed: Any) -> dict[str, Any]:
    return course(count(**changed))


def test_(**changed: Any) -> dict[str, Any]:
    return course(questions(**changed))


test_.__test__ = False  # type: ignore[attr-defined]


def true(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    made = courses.truth()
    change(made)
    return night(truth=made, sheets={}, happenings=[], story=TEXT)


def happening(**changed: Any) -> dict[str, Any]:
    one = {"id": "one", "at": "opening", "text": TEXT, "expects": {"nothing": True}}
    return night(happenings=[{key: value for key, value in (one | changed).items() if value is not None}])


def marked(**changed: Any) -> dict[str, Any]:
    return test_(items=[ballot_item(ballot=ballot(**changed))])


REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "format": (course(format="kzpoll-course/2"), "unknown_version", "format"),
    "key": (course(author="x"), "unknown_key", "author"),
    "id": (course(id="One night"), "bad_course_id", "id"),
    "title": (course(title={"kk": "x"}), "missing_key", "title.ru"),
    "control": (course(title={"kk": "x", "ru": "a\nb"}), "bad_character", "title.ru"),
    "none": (course(exercises=[]), "too_few", "exercises"),
    "many": (course(exercises=[questions()] * 41), "too_many", "exercises"),
    "twice": (course(count(), count()), "duplicate_id", "exercises[1]"),
    "election": (course(election="majilis-2023"), "other_election", "election"),
    "kind": (night(kind="day"), "unknown_value", f"{NIGHT}.kind"),
    "exercise id": (night(id="a" * 41), "bad_course_id", f"{NIGHT}.id"),
    "minutes 0": (night(minutes=0), "out_of_range", f"{NIGHT}.minutes"),
    "minutes 256": (night(minutes=256), "out_of_range", f"{NIGHT}.minutes"),
    "minutes true": (night(minutes=True), "not_a_whole_number", f"{NIGHT}.minutes"),
    "story": (
        night(story={"kk": "a" * 1201, "ru": "a"}),
        "text_too_long",
        f"{NIGHT}.story.kk",
    ),
    "varying": (night(story={"kk": "a", "ru": "опять 608!"}), "varying_number", f"{NIGHT}.story.ru"),
    "thousands": (night(story={"kk": "1 226", "ru": "a"}), "varying_number", f"{NIGHT}.story.kk"),
    "sheet's number": (night(story={"kk": "508", "ru": "a"}), "varying_number", f"{NIGHT}.story.kk"),
    "placeholder": (
        night(story={"kk": "{party_list.amanat}", "ru": "a"}),
        "no_such_placeholder",
        f"{NIGHT}.story.kk",
    ),
    "brace": (night(story={"kk": "a", "ru": "a } b"}), "stray_brace", f"{NIGHT}.story.ru"),
    "notes": (night(notes={"night": TEXT}), "unknown_value", f"{NIGHT}.notes.night"),
    "truth": (true(lambda t: t.update(election="x")), "other_election", f"{NIGHT}.truth.election"),
    "acts": (
        true(lambda t: t.update(acknowledgements=[{"reason": "r", "by": "m1", "answers": []}])),
        "trainees_to_find",
        f"{NIGHT}.truth.acknowledgements",
    ),
    "changes": (
        true(
            lambda t: t["commission"][2].update(
                changes=[{"from": "12:00", "role": "member", "decision": "1"}]
            )
        ),
        "trainees_to_find",
        f"{NIGHT}.truth.commission[2].changes",
    ),
    "incomplete": (
        true(lambda t: t["contests"][B].update(unused=None)),
        "truth_incomplete",
        f"{NIGHT}.truth.party_list.unused",
    ),
    "not to be closed": (
        true(lambda t: t["contests"][B].update(invalid_pile=29)),
        "cannot_be_closed",
        f"{NIGHT}.truth",
    ),
    "sheet": (
        night(sheets={"party_list.cancelled": 3}),
        "sheet_no_figure",
        f"{NIGHT}.sheets.party_list.cancelled",
    ),
    "attendance": (
        night(sheets={"attendance.media": 3}),
        "sheet_no_figure",
        f"{NIGHT}.sheets.attendance.media",
    ),
    "sheet is true": (night(sheets={f"{B}.unused": 608}), "sheet_is_true", f"{NIGHT}.sheets.{B}.unused"),
    "sheet range": (night(sheets={f"{B}.unused": 100_000}), "out_of_range", f"{NIGHT}.sheets.{B}.unused"),
    "never typed": (
        night(starts_at=f"piles.{B}", happenings=[]),
        "never_typed",
        f"{NIGHT}.sheets.{B}.unused",
    ),
    "closed row": (night(sheets={f"{G}.votes.c08": 1}), "never_typed", f"{NIGHT}.sheets.{G}.votes.c08"),
    "starts_at": (night(starts_at="morning"), "unknown_value", f"{NIGHT}.starts_at"),
    "clock": (night(clock="24:00"), "bad_clock", f"{NIGHT}.clock"),
    "clock + 2": (night(clock="01:00+2"), "bad_clock", f"{NIGHT}.clock"),
    "table": (night(table="board"), "unknown_value", f"{NIGHT}.table"),
    "fixed": (night(fixed=1), "not_true_or_false", f"{NIGHT}.fixed"),
    "at and after": (happening(after=f"{B}.unused"), "at_or_after", f"{NIGHT}.happenings[0]"),
    "after": (happening(at=None, after=f"{B}.spoiled"), "after_no_slip", f"{NIGHT}.happenings[0].after"),
    "before": (
        course(count(starts_at="turnout")),
        "before_the_start",
        f"{NIGHT}.happenings[1].at",
    ),
    "two expectations": (
        happening(expects={"nothing": True, "commission": []}),
        "one_expectation",
        f"{NIGHT}.happenings[0].expects",
    ),
    "nothing": (happening(expects={"nothing": False}), "not_true", f"{NIGHT}.happenings[0].expects.nothing"),
    "no way": (happening(expects={"commission": []}), "too_few", f"{NIGHT}.happenings[0].expects.commission"),
    "member": (
        happening(expects={"commission": [{"member": "m9", "role": "chair"}]}),
        "unknown_member",
        f"{NIGHT}.happenings[0].expects.commission[0].member",
    ),
    "way": (
        happening(expects={"commission": [{"member": "m2", "role": "chair", "suspended": True}]}),
        "role_or_suspended",
        f"{NIGHT}.happenings[0].expects.commission[0]",
    ),
    "late": (
        happening(at="turnout", expects={"ballot": {"contest": G, "choice": "c08", "struck_out": True}}),
        "only_at_opening",
        f"{NIGHT}.happenings[0].expects.ballot",
    ),
    "votes": (
        happening(expects={"ballot": {"contest": G, "choice": "c06", "struck_out": True}}),
        "has_votes",
        f"{NIGHT}.happenings[0].expects.ballot.choice",
    ),
    "ballots": (
        night(ballots=[{"ballot": ballot(signed=False), "right": "invalid", "times": 3}]),
        "ballots_do_not_add_up",
        f"{NIGHT}.ballots",
    ),
    "times": (
        night(ballots=[{"ballot": ballot(), "right": "amanat", "times": 0}]),
        "out_of_range",
        f"{NIGHT}.ballots[0].times",
    ),
    "no items": (test_(items=[]), "too_few", f"{NIGHT}.items"),
    "one option": (
        test_(items=[item(options=[{"text": TEXT, "right": True}])]),
        "too_few",
        f"{NIGHT}.items[0].options",
    ),
    "two right": (
        test_(items=[item(options=[{"text": TEXT, "right": True}] * 2)]),
        "one_right_option",
        f"{NIGHT}.items[0].options",
    ),
    "options and ballot": (
        test_(items=[item(ballot=ballot())]),
        "unknown_key",
        f"{NIGHT}.items[0].options",
    ),
    "contest": (marked(contest="x"), "unknown_contest", f"{NIGHT}.items[0].ballot.contest"),
    "choice": (
        marked(marks=[{"choice": "c01", "how": "tick"}]),
        "unknown_choice",
        f"{NIGHT}.items[0].ballot.marks[0].choice",
    ),
    "how": (
        marked(marks=[{"choice": "auyl", "how": "ink"}]),
        "unknown_value",
        f"{NIGHT}.items[0].ballot.marks[0].how",
    ),
    "form": (marked(form="old"), "unknown_value", f"{NIGHT}.items[0].ballot.form"),
    "crossed": (
        marked(crossed_out=["auyl", "auyl"]),
        "duplicate_id",
        f"{NIGHT}.items[0].ballot.crossed_out[1]",
    ),
    "right": (test_(items=[ballot_item(right="spoiled")]), "unknown_value", f"{NIGHT}.items[0].right"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_fit_is_refused_with_its_place(name: str) -> None:
    tree, code, path = REFUSED[name]
    with pytest.raises(Malformed) as refused:
        read(tree)
    assert (refused.value.said.code, refused.value.path) == (code, path)
    for language in ("kk", "ru", "en"):
        assert path in say(refused.value.said, language)


def test_a_course_for_a_real_election_is_refused() -> None:
    with pytest.raises(Malformed) as refused:
        course_from_json(paired(course()), replace(ELECTION, training=False))
    assert (refused.value.said.code, refused.value.path) == ("not_for_practice", "election")


def test_whatever_is_left_out_is_as_usual() -> None:
    bare = read(night(sheets={}, happenings=[], story=TEXT))
    one = bare.exercises[0]
    assert (
        read(
            night(
                starts_at="opening",
                table="virtual",
                fixed=False,
                sheets={},
                happenings=[],
                story=TEXT,
                ballots=[],
            )
        )
        == bare
    )
    assert one.notes == {}


FULL = course(
    count(
        notes={"opening": TEXT | {"en": "text"}},
        clock="00:30+1",
        table="paper",
        ballots=[
            {"ballot": ballot(signed=False, crossed_out=["auyl"]), "right": "invalid", "times": 28},
            {"ballot": ballot(form="other", marks=[]), "right": "not_established", "times": 1},
            {"ballot": ballot(contest=G, marks=[]), "right": "invalid", "times": 34},
            {
                "ballot": ballot(marks=[{"choice": "against_all", "how": "cross"}]),
                "right": "against_all",
                "times": 2,
            },
        ],
    ),
    count(
        id="fixed", fixed=True, starts_at="unused_and_lists", happenings=[], story={"kk": "608", "ru": "608"}
    ),
    questions(items=[item(several=True), ballot_item()]),
    title=TEXT | {"en": "text"},
)


def test_a_course_is_written_as_it_was_read() -> None:
    made = read(FULL)
    written = course_to_json(made)
    assert read(written) == made
    assert course_to_json(read(written)) == written
    assert {key for one in written["exercises"] for key in one} >= {
        "notes",
        "clock",
        "table",
        "fixed",
        "items",
    }


def test_the_digest_is_of_the_canonical_bytes_of_what_was_read() -> None:
    plain = json.dumps(FULL, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert read(FULL).digest == hashlib.sha256(plain).hexdigest()
    assert read(json.loads(plain)).digest == read(FULL).digest
