"""The variant of a seat: as it was from the first on, with the same mistakes, and with figures that neighbours cannot copy."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.draws import Draws, shared_out
from kzpoll_desktop.domain.training.variant import NoVariant, Variants, exchanged, swapped_place, variant
from kzpoll_desktop.exchange.courses import find_course
from tests.shared import courses
from tests.shared.courses import B, G, ballot, count, read
from tests.shared.practice import ELECTION

COURSE, _ = find_course("one-night")
COUNTS = {one.id: one for one in COURSE.exercises if isinstance(one, CountExercise)}
DOC = (Path(__file__).parents[3] / "docs" / "variants.md").read_text("utf-8")


@cache
def forty(exercise: str) -> tuple[CountExercise, ...]:
    made = Variants(COURSE.id, COUNTS[exercise], ELECTION)
    return tuple(made.of(seat) for seat in range(1, 41))


def digest(one: CountExercise) -> str:
    return sha256(canonical_bytes({"truth": record_to_json(one.truth), "sheets": dict(one.sheets)}))[:16]


def golden(exercise: str) -> list[str]:
    part = DOC.split(f"\n### {exercise}\n")[1].split("\n### ")[0]
    return re.findall(r"\b[0-9a-f]{16}\b", part)


@pytest.mark.parametrize("exercise", COUNTS)
def test_seats_have_what_they_had_from_the_first_on(exercise: str) -> None:
    assert [digest(one) for one in forty(exercise)] == golden(exercise)


@pytest.mark.parametrize("exercise", COUNTS)
def test_the_same_is_found_on_every_seat_and_no_sheet_twice(exercise: str) -> None:
    written = COUNTS[exercise]
    sheets: dict[str, set[tuple[int | None, ...]]] = {}
    for one in forty(exercise):
        for about in (planted.fires, planted.stays):
            assert planted.keys(about(one, ELECTION)) == planted.keys(about(written, ELECTION))
        assert planted.silent(one, ELECTION) == planted.silent(written, ELECTION)
        record = planted.on_sheets(one.truth, one.sheets, ELECTION)
        for contest, figures in record.contests.items():
            sheets.setdefault(f"piles.{contest}", set()).add((*figures.votes.values(), figures.against_all))
        assert [
            figure(one.truth, f"{B}.{stays}") for stays in ("received", "spoiled", "absentee_voters")
        ] == [figure(written.truth, f"{B}.{stays}") for stays in ("received", "spoiled", "absentee_voters")]
        assert (one.truth.voter_list, one.truth.portable_boxes) == (
            written.truth.voter_list,
            written.truth.portable_boxes,
        )
        last, reports = one.truth.turnout[-1].voters, [r.voters or 0 for r in one.truth.turnout]
        moved = (one.truth.contests[B].signatures or 0) - (written.truth.contests[B].signatures or 0)
        assert last == (written.truth.turnout[-1].voters or 0) + moved
        assert reports == sorted(reports)
    assert {name: len(found) for name, found in sheets.items()} == dict.fromkeys(sheets, 40)


def test_a_slip_keeps_its_kind() -> None:
    for one in forty("swapped-digits"):
        true = figure(one.truth, f"{B}.votes.aqjol")
        assert swapped_place(true or 0, one.sheets[f"{B}.votes.aqjol"]) == 0
    for one in forty("colours-exchanged"):
        assert exchanged(one) == {f"{B}.unused": f"{G}.unused", f"{G}.unused": f"{B}.unused"}
    for one in forty("pack-in-safe"):
        assert one.sheets[f"{B}.unused"] == (figure(one.truth, f"{B}.unused") or 0) - 100


def test_seat_0_and_a_fixed_exercise_are_as_written_and_others_end_where_nothing_fits() -> None:
    fixed, loose = read(courses.course(count(fixed=True), count(id="loose"))).exercises
    assert isinstance(fixed, CountExercise)
    assert isinstance(loose, CountExercise)
    assert variant("c", fixed, 7, ELECTION) is fixed
    assert variant("c", loose, 0, ELECTION) is loose
    assert (
        variant("c", loose, 7, ELECTION)
        == variant("c", loose, 7, ELECTION)
        != variant("d", loose, 7, ELECTION)
    )


def test_an_exercise_that_fits_no_other_figures_is_an_error_of_the_course() -> None:
    votes = courses.truth()["contests"][B]["votes"]
    listed = [(ballot(marks=[{"choice": one, "how": "tick"}]), one, times) for one, times in votes.items()]
    listed += [(ballot(signed=False), "invalid", 28), (ballot(form="other"), "not_established", 1)]
    listed += [(ballot(contest=G, marks=[]), "invalid", 34)]
    found = [{"ballot": one, "right": right, "times": times} for one, right, times in listed]
    (all_listed,) = read(courses.course(count(ballots=found))).exercises
    assert isinstance(all_listed, CountExercise)
    with pytest.raises(NoVariant):
        variant("c", all_listed, 1, ELECTION)


def test_the_stream_is_the_one_of_the_specification() -> None:
    assert [Draws("kzpoll-variant/1", "a", "b", "1", "0").below(k) for k in (1, 2**31 + 1)] == [0, 841952080]
    draws = Draws("x")
    assert {draws.within(2) for _ in range(100)} == {-2, -1, 0, 1, 2}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 3_000), min_size=1, max_size=12), st.integers(0, 9_000), st.integers())
def test_what_is_shared_out_adds_up_and_nothing_is_taken_from_nobody(
    values: list[int], total: int, seed: int
) -> None:
    shares = shared_out(values, total, Draws(str(seed)), 20)
    if shares is None:
        assert not any(values)
        return
    assert sum(shares) == total
    assert all(share >= 0 and (value or not share) for value, share in zip(values, shares, strict=True))
