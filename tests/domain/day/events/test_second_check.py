"""What a step of the second check does to a day, and that no line of it shows what is not to be seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry, Event
from kzpoll_desktop.domain.day.events.second_check import (
    CheckClaimed,
    DifferenceSettled,
    FigureConfirmed,
    FigureDenied,
    FigureTyped,
)
from kzpoll_desktop.domain.day.second_check import Agreed, BeingChecked, Claim, Differs
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure
from tests.shared import build
from tests.shared.script import STAMP, play

PATH = "list.unused"
ELECTION = replace(build.election(1), second_check="read_aloud")
BEGUN = play(ELECTION, build.record(ELECTION), until="second_check")[1]


def after(event: Event, day: Day = BEGUN, by: str = "m3") -> Day:
    """The day after an event of somebody."""
    return journal.apply(day, Entry(day.seq + 1, replace(STAMP, by=by), event))


CLAIMED = after(CheckClaimed("m4"))


def test_who_takes_it_over_and_who_reads() -> None:
    assert CLAIMED.count.second.claim == Claim("m3", "m4")
    assert [(line.what, line.about) for line in CheckClaimed("m4").told()] == [("checked.claimed.read", "m4")]
    assert [line.what for line in CheckClaimed("").told()] == ["checked.claimed"]


def test_a_figure_is_confirmed_denied_and_settled() -> None:
    confirmed = after(FigureConfirmed(PATH, 405, "m4"), CLAIMED)
    assert confirmed.count.second.state(PATH) == Agreed("m3", "m3", "m4")
    denied = after(FigureDenied(PATH, 405, "m4"), CLAIMED)
    assert denied.count.second.state(PATH) == Differs("m3", "m3", 405, None)
    settled = after(DifferenceSettled(PATH, 405), denied, "m5")
    assert settled.count.second.state(PATH) == Agreed("m3", "m5")


def test_what_is_typed_unseen_stays_so() -> None:
    typed = after(FigureTyped(PATH, 405, 406), after(CheckClaimed(""), by="m5"), "m5")
    assert typed.count.second.state(PATH) == BeingChecked("m3", "m5", 406)


def test_a_figure_nobody_checked_is_not_settled() -> None:
    with pytest.raises(UnknownFigure):
        after(DifferenceSettled(PATH, 405), CLAIMED)


def test_a_denied_figure_is_not_shown() -> None:
    (line,) = FigureDenied(PATH, 405, "m4").told()
    assert line.shows == "nothing"


@pytest.mark.parametrize("event", [FigureConfirmed(PATH, 405, "m4"), FigureDenied(PATH, 405, "m4")])
def test_a_yes_is_to_the_first_figure_and_a_no_to_none(event: Event) -> None:
    with pytest.raises(Malformed, match="unknown_value"):
        type(event).from_json(event.to_json() | {"value": 406})
