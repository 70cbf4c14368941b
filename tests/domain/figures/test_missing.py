"""What a protocol still needs: nothing of a full record, everything of an empty one, in the order of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day.by_path import completed
from kzpoll_desktop.domain.figures.missing import misses_own, missing_of_ballot, missing_of_precinct
from kzpoll_desktop.domain.figures.record import figure_paths, with_figure
from kzpoll_desktop.domain.figures.rows import uncounted
from tests.shared import build

ELECTION = build.election(2)
RECORD = build.record(ELECTION, boxes=2)
OWN = ("received", "signatures", "absentee_voters", "unused", "spoiled", "not_established", "invalid_pile")


def test_nothing_is_missing_where_everything_is_counted() -> None:
    for contest, figures in RECORD.contests.items():
        assert not misses_own(figures)
        assert missing_of_ballot(contest, figures) == []
    assert missing_of_precinct(RECORD) == []


def test_everything_of_an_empty_ballot_is_missing_in_its_order() -> None:
    figures = completed(uncounted(ELECTION, RECORD)).contests["list"]
    members = [f"list.issued_by_member.{m}" for m in figures.issued_by_member]
    assert missing_of_ballot("list", figures) == [
        *(f"list.{name}" for name in (*OWN, "stationary")),
        *members,
        *(f"list.votes.{choice}" for choice in figures.votes),
        "list.against_all",
    ]
    assert misses_own(figures)


def test_stationary_boxes_that_are_not_counted_separately_are_not_missing() -> None:
    uncountable = replace(RECORD.contests["list"], stationary=None, stationary_counted=False)
    assert not misses_own(uncountable)
    assert missing_of_ballot("list", uncountable) == []
    assert misses_own(replace(uncountable, stationary_counted=True))


@pytest.mark.parametrize("path", [p for p in figure_paths(RECORD) if not p.startswith("turnout")])
def test_each_figure_alone_is_named(path: str) -> None:
    record = with_figure(RECORD, path, None, ELECTION)
    found = missing_of_precinct(record)
    for contest, figures in record.contests.items():
        found += missing_of_ballot(contest, figures)
    assert found == [path]
