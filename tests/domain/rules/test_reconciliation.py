"""What the rules share of one record: who may issue, the sheet that turnout is compared with, whether boxes agree."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import RoleChange
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.reconciliation import Gap, Reconciliation, far, near
from tests.shared.build import changed, election, record, with_annulled, with_changes
from tests.shared.rules import E, R


def test_deputy_and_members_of_any_time_of_the_day_may_issue() -> None:
    assert Reconciliation(R, E).issuers == {"m2", "m4", "m5"}
    appointed = with_changes(R, "m1", RoleChange("12:00", "member", False, "1"))
    assert "m1" in Reconciliation(appointed, E).issuers


def test_turnout_is_compared_with_the_first_party_list() -> None:
    sheet = Reconciliation(R, E).turnout_sheet()
    assert sheet is not None
    assert sheet.id == "list"
    plain = election(party_list=False)
    assert Reconciliation(record(plain), plain).turnout_sheet() is None


@pytest.mark.parametrize(
    ("figure", "value", "agree"),
    [
        ("ballots.list", 10, True),
        ("ballots.list", 11, False),
        ("ballots.list", None, False),
        ("signed.mandate", 9, False),
        ("signed.mandate", None, False),
        ("not_established.list", 1, False),
        ("applications", None, False),
        ("applications", 9, False),
    ],
)
def test_boxes_agree_where_nothing_is_missing_and_every_voter_put_one_ballot_in(
    figure: str, value: Counted, agree: bool
) -> None:
    after = changed(R, E, {f"portable_boxes.P1.{figure}": value})
    assert Reconciliation(after, E).boxes_agree is agree


def test_boxes_with_annulled_ballots_do_not_agree_and_no_boxes_do() -> None:
    assert not Reconciliation(with_annulled(R, "P1", "list"), E).boxes_agree
    assert Reconciliation(record(E, boxes=0), E).boxes_agree


@pytest.mark.parametrize(
    ("difference", "expected"),
    [(0, (False, False)), (1, (False, True)), (-3, (False, True)), (3, (False, True)), (-4, (True, False))],
)
def test_near_and_far(difference: int, expected: tuple[bool, bool]) -> None:
    gap = Gap(difference, 3, ())
    assert (far(gap), near(gap)) == expected
