"""Every value of a day by its path: what is read can be written, and what does not fit is refused by name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.day.by_path import SEALS, current, with_value
from kzpoll_desktop.domain.day.count import Receipt
from kzpoll_desktop.domain.figures.record import figure_paths
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import play

_, DAY = play(ELECTION, RECORD, until="reconciliation")
FIGURES = sorted(figure_paths(DAY.record))
OTHERS = [
    "typist",
    "day.opened",
    "day.voting_ended",
    "day.count_ended",
    *[f"seals.{name}" for name in SEALS],
    *[f"receipts.{contest}" for contest in DAY.record.contests],
    *[f"{contest}.stationary_counted" for contest in DAY.record.contests],
    "precinct",
    "commission",
    "portable_boxes",
    "signing",
    "acts",
    "acknowledgements",
    "portable_boxes.P1.annulled",
    "turnout.10:00.correction",
]


@pytest.mark.parametrize("path", [*FIGURES, *OTHERS])
def test_what_is_read_can_be_written_and_changes_nothing(path: str) -> None:
    assert with_value(DAY, path, current(DAY, path)).record == DAY.record


@given(st.sampled_from(FIGURES), st.one_of(st.none(), st.integers(0, 99_999)))
def test_a_figure_that_is_written_is_read_again(path: str, value: int | None) -> None:
    if path.endswith(".received"):
        return
    assert current(with_value(DAY, path, value), path) == value


@pytest.mark.parametrize(
    "path",
    [
        "",
        "x",
        "voter_list",
        "voter_list.x",
        "turnout.23:00",
        "portable_boxes.P9.applications",
        "party_list.votes.nobody",
        "seals.x",
        "day.noon",
        "ballot.x",
        "receipts.x",
    ],
)
def test_a_path_of_nothing_is_refused(path: str) -> None:
    with pytest.raises((UnknownFigure, Malformed)):
        current(DAY, path)
    with pytest.raises((UnknownFigure, Malformed)):
        with_value(DAY, path, 1)


WRONG: list[Any] = [-1, 100_000, 1.0, True, "5", [], {}, "", float("nan"), 10**400]


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize(
    "path",
    [
        "voter_list.added",
        "turnout.10:00",
        "party_list.unused",
        "party_list.votes.amanat",
        "portable_boxes.P1.signed.party_list",
        "party_list.issued_by_member.m4",
    ],
)
def test_a_value_that_is_no_count_is_refused_with_its_place(path: str, wrong: Any) -> None:
    with pytest.raises(Malformed) as caught:
        with_value(DAY, path, wrong)
    assert caught.value.path == path


@pytest.mark.parametrize("wrong", ["7", "25:00", "07.00", 7, True, "07:60"])
def test_a_time_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(Malformed):
        with_value(DAY, "day.opened", wrong)


def test_another_ballot_begins_without_votes() -> None:
    """Names are supplied before the opening; a ballot that changes has nothing counted on it."""
    ballot = current(DAY, "ballot.single_mandate")
    changed = with_value(DAY, "ballot.single_mandate", ballot[:2])
    assert list(changed.record.contests["single_mandate"].votes.values()) == [None, None]


def test_receipts_sum_up_to_what_was_received() -> None:
    log = [
        {"source": "first", "ballots": 1800, "note": ""},
        {"source": "extra", "ballots": 100, "note": "act 1"},
        {"source": "moved_away", "ballots": 38, "note": "act 2"},
    ]
    changed = with_value(DAY, "receipts.party_list", log)
    assert changed.record.contests["party_list"].received == 1862
    assert with_value(DAY, "receipts.party_list", []).record.contests["party_list"].received is None
    assert Receipt("moved_away", 5, "").signed_ballots == -5


def test_a_log_that_goes_below_nothing_is_refused() -> None:
    with pytest.raises(Malformed):
        with_value(DAY, "receipts.party_list", [{"source": "moved_away", "ballots": 5, "note": ""}])


def test_only_a_member_types() -> None:
    assert with_value(DAY, "typist", "m2").typist == "m2"
    with pytest.raises(Malformed):
        with_value(DAY, "typist", "m99")
