"""The journal as history: a line for every value, what was there before, at which stage, by whom; chosen and ordered."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.notes import OtherNote
from kzpoll_desktop.domain.day.history import ORDERS, HistoryLine, chosen, history, ordered, veiled
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from tests.shared import build
from tests.shared.played import DAY, ENTRIES, LINES, played
from tests.shared.script import STAMP, play


def of(path: str, *whats: str) -> list[HistoryLine]:
    return [line for line in LINES if line.path == path and (not whats or line.what in whats)]


def test_every_entry_has_its_lines_in_order() -> None:
    assert {line.seq for line in LINES} == {entry.seq for entry in ENTRIES}
    assert [line.seq for line in LINES] == sorted(line.seq for line in LINES)
    assert LINES[0].what == "created"
    assert history([], "+06:00") == ()


def test_what_was_there_before_stands_in_every_line() -> None:
    told = [(line.what, line.was, line.value, line.by, line.reason) for line in of("list.unused")][1:3]
    assert told == [("entered", 405, 404, "m5", "counted again"), ("undone", 404, 405, "m5", "")]


def test_the_values_of_a_path_follow_each_other() -> None:
    for path in {line.path for line in LINES if line.path}:
        steps = of(path, "entered", "undone", "recounted")
        for before, after in itertools.pairwise(steps):
            assert after.was == before.value, path


def test_bundles_and_entering_from_paper_are_kept() -> None:
    lines = of("list.votes.a", "entered")
    assert lines[-2].bundles == ((7, 50), (1, 32))
    assert not lines[-2].from_paper
    assert lines[-1].from_paper


def test_the_stage_is_the_one_of_the_time() -> None:
    assert of("voter_list.at_opening")[0].stage == "opening"
    assert of("list.unused")[1].stage == "reconciliation"
    finished = [line for line in LINES if line.what == "stage_finished"]
    assert [line.about for line in finished] == list(DAY.stages[: len(finished)])
    assert all(line.stage == line.about for line in finished)


def test_hints_checks_and_papers_have_lines_of_their_own() -> None:
    assert len([line for line in LINES if line.what == "hint"]) == 2
    assert [line.about for line in LINES if line.what == "checked.claimed.read"] == ["m4"]
    confirmed = [line for line in LINES if line.what == "checked.confirmed"]
    assert len(confirmed) == len(DAY.count.second.given)
    after = [
        line.what for line in LINES if line.what.startswith(("keys", "wrong", "closed", "voided", "signed"))
    ]
    ways = ["closed.pins", "voided", "closed.recovery", "voided", "closed.none"]
    assert after == ["keys_made", "wrong_pins", *ways, "signed"]
    assert [line.reason for line in LINES if line.what in ways] == [
        "",
        "misspelt name",
        "7",
        "misspelt name",
        "no key",
    ]
    assert {line.what for line in history(played("blind")[0], "+06:00")} >= {"checked.typed"}


def test_an_entry_of_an_unknown_kind_is_told_as_such() -> None:
    odd = Entry(ENTRIES[-1].seq + 1, STAMP, OtherNote({"note": "something new"}))
    assert history([*ENTRIES, odd], "+06:00")[-1].what == "other"


def test_figures_to_be_typed_unseen_are_taken_out_of_every_line() -> None:
    hidden = [line for line in veiled(LINES, ["list.votes.a"]) if line.path == "list.votes.a"]
    assert len(hidden) == len(of("list.votes.a"))
    assert all(line.veiled and line.was is line.value is None and not line.bundles for line in hidden)
    assert veiled(LINES, ()) == LINES
    receipts = [line for line in veiled(LINES, ["list.received"]) if line.path == "receipts.list"]
    assert receipts
    assert all(line.veiled for line in receipts)


@pytest.mark.parametrize(("mode", "some"), [("blind", True), ("read_aloud", False), ("none", False)])
def test_what_is_still_unseen(mode: Any, some: bool) -> None:
    election = replace(build.election(1), second_check=mode)
    until = "protocols" if mode == "none" else "second_check"
    before = play(election, build.record(election), until="reconciliation")[1]
    assert check_steps.still_unseen(before) == ()
    begun = play(election, build.record(election), until=until)[1]
    assert bool(check_steps.still_unseen(begun)) is some
    assert check_steps.still_unseen(played(mode)[1] if mode != "none" else begun) == ()


def test_lines_are_chosen_by_stage_person_and_path() -> None:
    assert {line.stage for line in chosen(LINES, stage="opening")} == {"opening"}
    assert {line.by for line in chosen(LINES, person="m5")} == {"m5"}
    assert {line.path for line in chosen(LINES, paths=["list.unused"])} == {"list.unused"}
    assert chosen(LINES) == LINES


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_has_every_line_once(order: Any) -> None:
    people = [member.id for member in DAY.record.commission]
    found = ordered(LINES, order, DAY.stages, people, ["list.votes.a", "list.unused"])
    assert sorted(found, key=LINES.index) == list(LINES)


def test_orders() -> None:
    people = [member.id for member in DAY.record.commission]
    paths = ["list.votes.a", "list.unused"]

    def by(order: Any) -> tuple[HistoryLine, ...]:
        return ordered(LINES, order, DAY.stages, people, paths)

    assert by("time")[0] == LINES[-1]
    places = [DAY.stages.index(line.stage) for line in by("stage")]
    assert places == sorted(places)
    assert [people.index(line.by) for line in by("person")] == sorted(people.index(line.by) for line in LINES)
    figures = by("figure")
    assert figures[0].path == "list.votes.a"
    assert [line.seq for line in figures if line.path == "list.unused"] == sorted(
        line.seq for line in of("list.unused")
    )
