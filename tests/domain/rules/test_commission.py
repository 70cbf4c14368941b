"""The rules about the commission at their boundaries, on both sides; expectations come from the text of the rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.figures.record import Member, RoleChange
from tests.shared.build import changed, the, with_changes, with_roles
from tests.shared.rules import Changes, E, R, fires


def test_D207_chair_secretary_and_advisory_issue_no_ballots() -> None:
    base = with_roles(R, "chair", "deputy", "secretary", "member", "member", "advisory")
    for member, fired in (("m1", True), ("m2", False), ("m3", True), ("m4", False), ("m6", True)):
        assert fires("D207", "list", {f"list.issued_by_member.{member}": 1}, base=base) is fired, member
        assert not fires("D207", "list", {f"list.issued_by_member.{member}": 0}, base=base)
    assert not fires("D207", "mandate", {"list.issued_by_member.m1": 1}, base=base)
    after = changed(base, E, {"list.issued_by_member.m1": 3, "list.issued_by_member.m6": 4})
    assert the("D207", after, E).numbers == {"issued.m1": 3, "issued.m6": 4}
    assert the("D207", after, E).figures == ("list.issued_by_member.m1", "list.issued_by_member.m6")


@pytest.mark.parametrize(
    ("member", "change", "fired"),
    [
        ("m1", RoleChange("12:00", "member", False, "1"), False),
        ("m1", RoleChange("12:00", "secretary", False, "1"), True),
        ("m3", RoleChange("12:00", "deputy", False, "1"), False),
        ("m4", RoleChange("12:00", "chair", False, "1"), False),
        ("m4", RoleChange("12:00", None, True, "1"), False),
        ("m1", RoleChange("12:00", None, True, "1"), True),
    ],
)
def test_D207_any_time_of_the_day_counts(member: str, change: RoleChange, fired: bool) -> None:
    base = with_changes(R, member, change)
    assert fires("D207", "list", {f"list.issued_by_member.{member}": 200}, base=base) is fired


def test_D207_a_member_appointed_during_the_day() -> None:
    appointed = Member("m6", "6-мүше (оқу)", None, (RoleChange("12:00", "member", False, "1"),))
    for member, fired in ((appointed, False), (replace(appointed, changes=()), True)):
        base = replace(R, commission=(*R.commission, member))
        assert fires("D207", "list", {"list.issued_by_member.m6": 1}, base=base) is fired


@pytest.mark.parametrize(
    ("members", "at_opening", "fired"),
    [
        (3, 2000, True),
        (4, 2000, True),
        (5, 2000, False),
        (6, 2000, True),
        (7, 2000, False),
        (8, 2000, True),
        (9, 2000, True),
        (5, 2001, True),
        (7, 2001, False),
        (8, 2001, True),
        (11, 2001, False),
        (12, 2001, True),
        (13, 2001, True),
    ],
)
def test_W309_an_odd_number_of_voting_members_in_bounds(members: int, at_opening: int, fired: bool) -> None:
    roles = ["chair", "deputy", "secretary", *["member"] * 20][:members]
    base = with_roles(R, *roles)
    changes: Changes = {"voter_list.at_opening": at_opening, "voter_list.added": 900}
    changes |= {f"list.issued_by_member.{m}": 0 for m in ("m2", "m4", "m5") if base.member(m)}
    assert fires("W309", None, changes, base=base) is fired


def test_W309_advisory_and_suspended_ones_are_left_out() -> None:
    assert not fires(
        "W309", None, {}, base=with_roles(R, "chair", "deputy", "secretary", "member", "member", "advisory")
    )
    suspended = RoleChange("12:00", None, True, "1")
    assert fires("W309", None, {}, base=with_changes(R, "m5", suspended))
    back = RoleChange("13:00", "member", False, "2")
    assert not fires("W309", None, {}, base=with_changes(R, "m5", suspended, back))
    acting = RoleChange("12:00", "chair", False, "1")
    assert not fires("W309", None, {}, base=with_changes(R, "m2", acting))
    assert fires("W309", None, {}, base=with_changes(R, "m5", RoleChange("12:00", "advisory", False, "1")))
    later = Member("m6", "6-мүше (оқу)", None)
    assert not fires("W309", None, {}, base=replace(R, commission=(*R.commission, later)))
    appointed = replace(later, changes=(RoleChange("12:00", "member", False, "1"),))
    assert fires("W309", None, {}, base=replace(R, commission=(*R.commission, appointed)))
    after = with_changes(R, "m5", suspended)
    assert the("W309", after, E).numbers == {"members": 4, "least": 5, "most": 7}
