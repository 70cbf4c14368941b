"""The states of one figure between two persons, from what the journal says of them."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.second_check import (
    Agreed,
    BeingChecked,
    CheckState,
    Claim,
    Differs,
    FirstEntry,
    Given,
    SecondCheck,
)

TYPED = SecondCheck().changed({"a", "b"}, "m3")
ALOUD = TYPED.claimed(Claim("m3", "m4"))
UNSEEN = TYPED.claimed(Claim("m5"))


@pytest.mark.parametrize(
    ("check", "state"),
    [
        (SecondCheck(), FirstEntry("")),
        (TYPED, FirstEntry("m3")),
        (TYPED.claimed(Claim("m3")), FirstEntry("m3")),
        (ALOUD, BeingChecked("m3", "m3")),
        (UNSEEN, BeingChecked("m3", "m5")),
        (ALOUD.answered("a", Given(5, 5, "m3", "m4"), ["a", "b"]), Agreed("m3", "m3", "m4")),
        (ALOUD.answered("a", Given(5, None, "m3", "m4"), ["a", "b"]), Differs("m3", "m3", 5, None)),
        (UNSEEN.answered("a", Given(5, 6, "m5", shown=False), ["a", "b"]), BeingChecked("m3", "m5", 6)),
        (UNSEEN.answered("a", Given(5, 6, "m5", shown=False), ["a"]), Differs("m3", "m5", 5, 6)),
    ],
)
def test_states(check: SecondCheck, state: CheckState) -> None:
    assert check.state("a") == state


def test_a_changed_figure_forgets_what_was_said_of_it_alone() -> None:
    both = ALOUD.answered("a", Given(5, 5, "m3", "m4"), []).answered("b", Given(7, 7, "m3", "m4"), [])
    changed = both.changed({"a"}, "m5")
    assert changed.state("a") == BeingChecked("m5", "m3")
    assert changed.state("b") == Agreed("m3", "m3", "m4")
    assert both.without({"a"}).authors == {"b": "m3"}


@pytest.mark.parametrize(
    ("recounted", "person", "state"),
    [
        (5, "m4", Agreed("m3", "m4")),
        (5, "m3", BeingChecked("m3", "m5")),
        (6, "m4", Agreed("m4", "m5")),
        (6, "m5", FirstEntry("m5")),
        (9, "m4", BeingChecked("m4", "m5")),
    ],
)
def test_recounting_settles_by_two_different_persons(recounted: int, person: str, state: CheckState) -> None:
    differing = UNSEEN.answered("a", Given(5, 6, "m5"), ["a"])
    assert differing.settled("a", recounted, person).state("a") == state
