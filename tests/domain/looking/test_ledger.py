"""The picture of a contest: columns add up, gaps stand where a rule fires and are as large as it differs, and only there."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.looking.ledger import Ledger, LedgerColumn, bars, edges, labelled, ledger, spread
from kzpoll_desktop.domain.rules.engine import all_checks
from tests.shared import build
from tests.shared.balanced import Balanced, balanced, held_by_equations

ELECTION = build.election(1)
RECORD = build.record(ELECTION)
CODES = ("D202", "D203", "E104")
SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def sizes(column: LedgerColumn) -> dict[str, int | None]:
    """The parts of a column by kind and subject."""
    return {part.kind + part.subject: part.size for part in column.parts}


def gaps(drawn: Ledger) -> list[tuple[str, str, int | None]]:
    return [(column, part.code, part.size) for column, part in drawn.gaps()]


def drawn_with(changes: dict[str, int | None], *, record: PrecinctRecord = RECORD) -> Ledger:
    return ledger(build.changed(record, ELECTION, changes), ELECTION, "list")


def fired(made: PrecinctRecord, election: Any, contest: str) -> set[str]:
    """The codes of the rules of these columns that fire."""
    return {
        c.code for c in all_checks(made, election) if c.contest == contest and c.fired and c.code in CODES
    }


def sound(drawn: Ledger) -> None:
    """What holds of any picture."""
    for column in drawn.columns:
        assert all(part.size is None or part.size >= 0 for part in column.parts)
        assert all(one.end == two.offset for one, two in pairwise(column.parts))
        assert column.size == sum(part.size or 0 for part in column.parts) <= drawn.scale
        assert all(part.size and part.code and part.paths for part in column.parts if part.kind == "gap")
    assert drawn.scale == max(column.size for column in drawn.columns)
    for flow in drawn.flows:
        assert flow.size > 0
        assert flow.source + flow.size <= drawn.columns[flow.column].size
        assert flow.target + flow.size <= drawn.columns[flow.column + 1].size


def test_the_columns_of_a_record_that_agrees() -> None:
    drawn = ledger(RECORD, ELECTION, "list")
    received, issued, boxes, piles = drawn.columns
    assert sizes(received) == {"received": 1010}
    assert sizes(issued) == {"issued": 600, "unused": 405, "spoiled": 5}
    # The one form that is not of the established kind was never issued: an issued ballot was not put into a box.
    assert sizes(boxes) == {"boxP1": 10, "stationary": 590, "carried_away": 1}
    assert sizes(piles) == {
        "choicea": 400,
        "choiceb": 150,
        "choicec": 0,
        "against_all": 40,
        "invalid": 9,
        "not_established": 1,
    }
    assert drawn.scale == 1010
    assert drawn.gaps() == ()


@SLOW
@given(balanced())
def test_a_balanced_record_has_no_gap_and_its_columns_add_up(given: Balanced) -> None:
    for contest in given.record.contests:
        drawn = ledger(given.record, given.election, contest)
        sound(drawn)
        received, issued, boxes, piles = drawn.columns
        one = sheet(given.record, given.election, contest)
        assert drawn.gaps() == ()
        assert received.size == issued.size
        assert sum(p.size or 0 for p in boxes.parts if p.kind != "carried_away") == piles.size
        assert boxes.size == (one.B or 0) + (one.XT or 0)
        assert {p.kind for p in piles.parts} >= ({"annulled"} if contest in given.annulled else set())
        assert not any(flow.unmatched for flow in drawn.flows)


@SLOW
@given(balanced(), st.data())
def test_one_changed_figure_puts_the_gaps_of_the_rules_that_fire(
    given: Balanced, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(held_by_equations(given)))
    typed = data.draw(st.integers(0, MAX_COUNT).filter(lambda value: value != figure(given.record, path)))
    made = with_figure(given.record, path, typed, given.election)
    for contest in made.contests:
        drawn = ledger(made, given.election, contest)
        sound(drawn)
        assert {part.code for _, part in drawn.gaps()} == fired(made, given.election, contest)
        _close(drawn)


def _close(drawn: Ledger) -> None:
    """With their gaps the columns that are compared are equal."""
    received, issued, boxes, piles = drawn.columns
    assert received.size == sum(p.size or 0 for p in issued.parts if p.code != "D203")
    assert sum(p.size or 0 for p in boxes.parts if p.kind != "carried_away") == piles.size


@SLOW
@given(balanced(), st.data())
def test_whatever_is_typed_or_missing_gaps_are_where_rules_fire(given: Balanced, data: st.DataObject) -> None:
    paths = list(figure_paths(given.record))
    counts = st.one_of(st.none(), st.integers(0, 3), st.integers(0, MAX_COUNT))
    changes = data.draw(st.dictionaries(st.sampled_from(paths), counts, max_size=6))
    made = build.changed(given.record, given.election, changes)
    for contest in made.contests:
        drawn = ledger(made, given.election, contest)
        sound(drawn)
        assert {part.code for _, part in drawn.gaps()} == fired(made, given.election, contest)
        fits(drawn, data.draw(st.integers(0, 400)))


def fits(drawn: Ledger, room: int) -> None:
    """Bars stand in order within their room, and flows between them."""
    placed = bars(drawn, room + 40, 12)
    for column, stand in zip(drawn.columns, placed, strict=True):
        for part, bar in zip(column.parts, stand, strict=True):
            assert bar.top >= 0
            assert bar.end <= room + 41
            assert part.kind != "gap" or bar.height >= 12
    for flow in drawn.flows:
        for place, offset in ((flow.column, flow.source), (flow.column + 1, flow.target)):
            top, end = edges(drawn.columns[place], placed[place], offset, flow.size)
            assert 0 <= top <= end <= room + 41


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("list.received", 1000, [("received", "D202", 10)]),
        ("list.received", 1020, [("issued", "D202", 10)]),
        ("list.unused", 415, [("received", "D202", 10)]),
        ("list.spoiled", 0, [("issued", "D202", 5)]),
        ("list.signatures", 580, [("issued", "D203", 9), ("issued", "D202", 10)]),
        ("list.signatures", 600, [("received", "D202", 10)]),
        ("list.votes.a", 410, [("boxes", "E104", 10)]),
        ("list.invalid_pile", 0, [("piles", "E104", 9)]),
        ("list.against_all", 39, [("piles", "E104", 1)]),
        ("list.stationary", 600, [("issued", "D203", 9), ("piles", "E104", 10)]),
        ("portable_boxes.P1.ballots.list", 0, [("boxes", "E104", 10)]),
        ("list.votes.a", None, []),
        ("list.received", None, []),
        ("list.stationary", None, []),
    ],
)
def test_a_figure_puts_its_gap(path: str, value: int | None, expected: list[tuple[str, str, int]]) -> None:
    assert gaps(drawn_with({path: value})) == expected


def test_a_gap_names_the_figures_that_are_compared() -> None:
    ((_, gap),) = drawn_with({"list.received": 1000}).gaps()
    assert "list.received" in gap.paths
    assert "portable_boxes.P1.signed.list" in gap.paths
    assert len(set(gap.paths)) == len(gap.paths)


def test_what_is_missing_is_known_to_be_so() -> None:
    drawn = drawn_with({"list.unused": None, "list.votes.b": None})
    _, issued, boxes, piles = drawn.columns
    assert sizes(issued)["unused"] is None
    assert not issued.whole
    assert boxes.whole
    assert sizes(piles)["choiceb"] is None
    assert [flow.column for flow in drawn.flows] == [1, 1, 1]


def test_nothing_is_known_before_the_day() -> None:
    empty = dict.fromkeys(p for p in figure_paths(RECORD) if not p.startswith("turnout"))
    drawn = drawn_with(empty)
    sound(drawn)
    assert drawn.scale == 0
    assert drawn.flows == ()
    fits(drawn, 100)


def test_stationary_ballots_worked_out_to_be_less_than_none_are_a_gap_in_the_piles() -> None:
    record = build.record(ELECTION, counted=False)
    drawn = drawn_with(
        {"list.votes.a": 0, "list.votes.b": 0, "list.against_all": 0, "list.invalid_pile": 0}, record=record
    )
    sound(drawn)
    assert sizes(drawn.columns[2])["stationary"] == 0
    assert gaps(drawn) == [("piles", "E104", 9)]


def test_only_differences_are_worked_out() -> None:
    def worked_out(record: PrecinctRecord) -> list[str]:
        drawn = ledger(record, ELECTION, "list")
        return [part.kind for column in drawn.columns for part in column.parts if part.worked_out]

    assert worked_out(RECORD) == ["carried_away"]
    assert worked_out(build.record(ELECTION, counted=False)) == ["stationary", "carried_away"]


def test_forms_not_of_the_established_kind_were_never_issued() -> None:
    drawn = drawn_with({"portable_boxes.P1.ballots.list": 14, "portable_boxes.P1.not_established.list": 4})
    into_boxes = [(f.source, f.target, f.size) for f in drawn.flows if f.column == 1]
    # Ten of P1's fourteen, all but one of the stationary boxes' 590, and one that was not put into a box.
    assert into_boxes == [(0, 0, 10), (10, 14, 589), (599, 604, 1)]
    assert not drawn.gaps()


def test_ballots_that_were_never_issued_come_from_the_gap() -> None:
    drawn = drawn_with({"list.signatures": 580})
    unmatched = [(f.column, f.size) for f in drawn.flows if f.unmatched]
    assert unmatched == [(0, 10), (1, 9)]


def test_ballots_of_an_annulled_box_are_a_pile() -> None:
    annulled = build.with_annulled(RECORD, "P1", "list")
    assert sizes(ledger(annulled, ELECTION, "list").columns[3])["annulled"] == 10
    assert "annulled" not in sizes(ledger(RECORD, ELECTION, "list").columns[3])


def test_a_ballot_without_against_all_has_no_such_part() -> None:
    election = build.election(1, against_all=False)
    assert "against_all" not in sizes(ledger(build.record(election), election, "list").columns[3])


def test_a_gap_of_one_ballot_is_seen() -> None:
    drawn = drawn_with({"list.received": 1009})
    placed = bars(drawn, 200, 12)
    assert placed[0][1].height == 12
    assert placed[0][0].end == placed[0][1].top


def test_labels_of_the_smallest_parts_give_way_and_gaps_stay() -> None:
    (_, _, boxes, piles) = drawn_with({"list.votes.a": 390}).columns
    kinds = [part.kind + part.subject for part in piles.parts]
    kept = labelled(piles.parts, [10] * len(kinds), 45, 10)
    assert [kinds[i] for i in kept] == ["choicea", "choiceb", "gap"]
    assert labelled(piles.parts, [10] * len(kinds), 70, 10) == tuple(range(7))
    assert labelled(boxes.parts, [10] * 3, 5, 10) == ()


@given(st.lists(st.tuples(st.integers(-50, 400), st.integers(1, 30)), max_size=20), st.integers(0, 60))
def test_labels_are_spread_without_overlapping(given: list[tuple[int, int]], spare: int) -> None:
    wanted = sorted(want for want, _ in given)
    heights = [height for _, height in given]
    room = sum(heights) + spare
    tops = spread(wanted, heights, room)
    ends = [top + height for top, height in zip(tops, heights, strict=True)]
    assert all(end <= top for end, top in zip(ends, tops[1:], strict=False))
    assert all(top >= 0 for top in tops)
    assert all(end <= room for end in ends)


def test_a_label_with_room_stands_where_it_wants() -> None:
    assert spread([10, 50, 52], [10, 10, 10], 100) == (10, 46, 56)
    assert spread([-5, 95], [10, 10], 100) == (0, 90)


def test_a_struck_out_choice_with_votes_is_drawn() -> None:
    election = build.election(1, struck_out=("c",))
    record = build.changed(build.record(election), election, {"list.votes.c": 3})
    drawn = ledger(record, election, "list")
    assert sizes(drawn.columns[3])["choicec"] == 3
