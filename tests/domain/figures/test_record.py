"""Every figure is read and replaced by its path, alone; what a record does not have is no figure of it."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS, names
from kzpoll_desktop.domain.figures.path import written
from kzpoll_desktop.domain.figures.record import (
    ATTENDANCE_FIGURES,
    ContestFigures,
    Member,
    empty_contest_figures,
    figure,
    figure_paths,
    subjects,
    with_figure,
)
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from tests.shared import build

ELECTION = build.election(2, struck_out=("b",))
RECORD = build.record(ELECTION, boxes=2)
PATHS = (*figure_paths(RECORD), *(f"attendance.{name}" for name in ATTENDANCE_FIGURES))


@pytest.mark.parametrize("path", PATHS)
def test_a_figure_is_replaced_alone(path: str) -> None:
    changed = with_figure(RECORD, path, 77_777, ELECTION)
    assert figure(changed, path) == 77_777
    others = [other for other in PATHS if other != path]
    assert [figure(changed, other) for other in others] == [figure(RECORD, other) for other in others]
    assert with_figure(changed, path, figure(RECORD, path), ELECTION) == RECORD


@pytest.mark.parametrize(
    "path",
    [
        "nothing",
        "list.stationary_counted",
        "list.votes.z",
        "list.issued_by_member.m99",
        "other.received",
        "other.votes.a",
        "portable_boxes.P9.applications",
        "portable_boxes.P9.ballots.list",
        "portable_boxes.P1.ballots.other",
        "portable_boxes.P1.annulled",
        "turnout.12:00.correction",
        "receipts.list",
    ],
)
def test_what_a_record_does_not_have_is_unknown(path: str) -> None:
    with pytest.raises(UnknownFigure):
        figure(RECORD, path)
    with pytest.raises(UnknownFigure):
        with_figure(RECORD, path, 1, ELECTION)


def test_a_report_that_was_not_made_is_missing_and_one_at_another_hour_is_none() -> None:
    without = replace(RECORD, turnout=())
    at = ELECTION.turnout.at[0]
    assert figure(without, f"turnout.{at}") is None
    assert figure(with_figure(without, f"turnout.{at}", 5, ELECTION), f"turnout.{at}") == 5
    with pytest.raises(UnknownFigure):
        with_figure(without, "turnout.03:33", 5, ELECTION)


def test_a_member_without_a_figure_has_issued_none() -> None:
    more = replace(RECORD, commission=(*RECORD.commission, Member("m9", "x", "member")))
    assert figure(more, "list.issued_by_member.m9") == 0


def test_an_empty_ballot_has_nothing_but_the_votes_that_cannot_be() -> None:
    ballot = RECORD.ballot(ELECTION.contests[0])
    empty = empty_contest_figures(against_all=True, ballot=ballot)
    assert {getattr(empty, kind.name) for kind in BALLOT_COUNTS} == {None}
    assert dict(empty.votes) == {"a": None, "b": 0, "c": None}
    assert empty_contest_figures(against_all=False, ballot=ballot).against_all == 0


def test_the_paths_of_a_ballot_are_in_the_order_of_the_table() -> None:
    figures = RECORD.contests["list"]
    own = [path for path in figure_paths(RECORD) if path.startswith("list.")]
    kinds = [kind for of in ("ballot", "member", "choice") for kind in names(of)]
    assert {path.split(".")[1] for path in own} == {*kinds} - {"stationary_counted"}
    of_counts = [written(kind, "list") for kind in BALLOT_COUNTS]
    assert [path for path in own if path in of_counts] == of_counts
    assert list(subjects(figures, BALLOT_COUNTS[0])) == [None]


def test_every_count_of_the_table_is_a_field() -> None:
    assert {kind.name for kind in BALLOT_COUNTS} <= {one.name for one in fields(ContestFigures)}
