"""The one description of what is filled in: every figure once, on the page of its stage, numbered as the paper has it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.day.by_path import completed
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import Member, figure_paths
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from tests.shared import build

CONTESTS = st.integers(1, 5)
BOXES = st.integers(0, 3)


@given(CONTESTS, BOXES, st.booleans())
def test_every_figure_is_filled_in_once(contests: int, boxes: int, against_all: bool) -> None:
    """Each count of a record stands in exactly one row of one stage; what no row has is derived from receipts."""
    election = build.election(contests, against_all=against_all)
    record = completed(build.record(election, boxes=boxes))
    paths = [
        row.path
        for stage in day_rows.stages(election, record)
        for row in day_rows.rows(stage, election, record)
    ]
    assert len(paths) == len(set(paths))
    wanted = {p for p in figure_paths(record) if not p.startswith("attendance.")}
    if not against_all:
        wanted -= {f"{c.id}.against_all" for c in election.contests}
    assert wanted <= set(paths)
    known = wanted | {f"turnout.{at}" for at in election.turnout.at}
    assert set(paths) <= known


@given(CONTESTS, BOXES)
def test_nothing_is_missing_in_a_full_record_and_everything_in_an_empty_one(
    contests: int, boxes: int
) -> None:
    election = build.election(contests)
    record = completed(build.record(election, boxes=boxes))
    issued = {
        c: replace(f, issued_by_member={m: 0 if v is None else v for m, v in f.issued_by_member.items()})
        for c, f in record.contests.items()
    }
    full = replace(record, contests=issued)
    for stage in day_rows.stages(election, full):
        assert day_rows.missing(stage, election, full) == ()
    empty = uncounted(election, full)
    for stage in day_rows.stages(election, empty):
        rows = {row.path for row in day_rows.rows(stage, election, empty) if not row.closed}
        missing = set(day_rows.missing(stage, election, empty))
        if stage == day_rows.TURNOUT:
            assert missing == set()
        else:
            assert rows <= missing
            assert missing - rows <= {"day.opened", "day.voting_ended"}


def test_a_row_is_entered_at_its_own_stage_or_later() -> None:
    """stage_of names the first stage at which a path is open: never one after the stage whose page has the row."""
    election = build.election(3)
    record = completed(build.record(election, boxes=2))
    stages = day_rows.stages(election, record)
    for place, stage in enumerate(stages):
        for row in day_rows.rows(stage, election, record):
            assert stages.index(day_rows.stage_of(row.path, election, record)) <= place, row.path


@pytest.mark.parametrize(
    "path", ["", "nonsense", "list", "list.nonsense", "day.noon", "turnout", "list.votes", "other.received"]
)
def test_a_path_of_nothing_belongs_to_no_stage(path: str) -> None:
    election = build.election()
    record = build.record(election)
    with pytest.raises(UnknownFigure):
        day_rows.stage_of(path, election, record)


def test_what_is_announced_is_what_the_law_lists() -> None:
    """Before any box: lists, unused, signatures, issued by each member, applications [43(3-1), 43(4)]; no pile, no box."""
    election = build.election()
    announced = set(day_rows.announced_paths(election, completed(build.record(election))))
    assert {
        "voter_list.at_opening",
        "list.unused",
        "list.signatures",
        "list.issued_by_member.m4",
    } <= announced
    assert {"portable_boxes.P1.applications", "portable_boxes.P1.signed.list"} <= announced
    assert not [p for p in announced if ".votes." in p or "ballots" in p or p.startswith("turnout")]


def test_rows_carry_the_numbers_of_the_paper() -> None:
    election = build.election()
    record = completed(build.record(election))
    numbers = {
        r.path: r.number
        for s in day_rows.stages(election, record)
        for r in day_rows.rows(s, election, record)
    }
    printed = election.row_numbers()
    assert numbers["list.received"] == str(printed["H"])
    assert numbers["list.against_all"] == str(printed["F"])
    assert [numbers[f"list.votes.{c}"] for c in "abc"] == [f"{printed['E']}.{n}" for n in (1, 2, 3)]
    assert numbers["portable_boxes.P1.ballots.list"] == ""


def test_struck_out_and_uncounted_rows_are_closed() -> None:
    election = build.election(struck_out=("b",))
    record = build.record(election, counted=False)
    closed = {
        r.path
        for s in day_rows.stages(election, record)
        for r in day_rows.rows(s, election, record)
        if r.closed
    }
    assert closed == {f"{c.id}.votes.b" for c in election.contests} | {
        f"{c.id}.stationary" for c in election.contests
    }


def test_whoever_could_issue_ballots_has_a_row() -> None:
    """Deputies and members of any time of the day [41(5)], and whoever has a figure already; not chair nor secretary."""
    election = build.election(1)
    record = build.record(election)
    assert day_rows.issuing_members(record, "list") == ("m2", "m4", "m5")
    issued = {**record.contests["list"].issued_by_member, "m1": 3}
    with_chair = replace(record, contests={"list": replace(record.contests["list"], issued_by_member=issued)})
    assert day_rows.issuing_members(with_chair, "list") == ("m1", "m2", "m4", "m5")
    later = replace(record, commission=(*record.commission, Member("m6", "x", "member")))
    assert day_rows.issuing_members(later, "list")[-1] == "m6"


def test_an_empty_ballot_keeps_the_opening_waiting() -> None:
    election = build.election(1)
    none = replace(election, contests=(replace(election.contests[0], choices=()),))
    record = build.record(election)
    record = replace(record, contests={"list": replace(record.contests["list"], votes={})})
    assert "ballot.list" in day_rows.missing(day_rows.OPENING, none, record)
