"""Who closes and signs, and how long whoever guesses PINs has to wait."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.day.closing import (
    LONGEST_WAIT,
    WrongPins,
    closers_needed,
    officers,
    signs_for_chair,
)
from kzpoll_desktop.domain.figures.record import Member, RoleChange, Signing
from tests.shared.practice import RECORD


def test_chair_deputy_and_secretary_close_by_their_roles_at_closing() -> None:
    assert [m.id for m in officers(RECORD)] == ["m1", "m2", "m3"]
    suspended = RoleChange("15:00", None, True, "7")
    acting = RoleChange("15:00", "chair", False, "8")
    people = tuple(
        replace(m, changes=(suspended,))
        if m.id == "m1"
        else replace(m, changes=(acting,))
        if m.id == "m4"
        else m
        for m in RECORD.commission
    )
    changed = replace(RECORD, commission=people)
    assert [m.id for m in officers(changed)] == ["m4", "m2", "m3"]
    alone = replace(RECORD, commission=tuple(m for m in RECORD.commission if m.id not in ("m2", "m3")))
    assert closers_needed(RECORD) == 2
    assert closers_needed(alone) == 1


@given(st.integers(0, 60), st.integers(-10_000, 10_000), st.booleans())
def test_guessing_takes_longer_and_never_longer_than_a_minute(
    tries: int, passed: int, same_run: bool
) -> None:
    wrong = WrongPins(tries, "2023-03-20T01:00:00+06:00", 0, "run")
    wall = (datetime.datetime.fromisoformat(wrong.wall) + datetime.timedelta(seconds=passed)).isoformat()
    wait = wrong.wait(wall, passed * 1_000_000_000, "run" if same_run else "other")
    assert 0 <= wait <= LONGEST_WAIT
    if tries < 3 or passed >= LONGEST_WAIT:
        assert wait == 0
    elif passed <= 0:
        assert wait == min(10 * 2 ** (tries - 3), LONGEST_WAIT)


@pytest.mark.parametrize(
    ("not_signing", "who"),
    [((), None), (("m1",), "m2"), (("m1", "m2"), "m3"), (("m1", "m2", "m3"), None), (("m2",), None)],
)
def test_the_deputy_or_else_the_secretary_signs_for_an_absent_chair(
    not_signing: tuple[str, ...], who: str | None
) -> None:
    signing = tuple(Signing(member, "absent") for member in not_signing)
    found: Member | None = signs_for_chair(replace(RECORD, signing=signing))
    assert (found.id if found else None) == who
