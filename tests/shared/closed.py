"""Keys and closing of a desk without its window, so that a test can go on after it."""

from __future__ import annotations

import datetime
from pathlib import Path

from kzpoll_desktop.domain.day.closing import Closing, officers
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.seal.deriving import Cost
from kzpoll_desktop.workflow import close, keys
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

NIGHT = datetime.datetime(2023, 3, 20, 1, 10, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))

# What a derivation costs is for people who guess, not for tests.
CHEAP = Cost(64, 1, 1)
PINS = {"m1": "41870263", "m2": "70915384", "m3": "26384519"}


def closed_precinct(folder: Path) -> Desk:
    """A precinct whose protocols are closed, without a seal."""
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    without_seal(desk)
    return desk


def make_key(desk: Desk) -> str:
    """The precinct's key for chair, deputy and secretary; answers the recovery code."""
    made = keys.make(desk.day, {m.id: PINS[m.id] for m in officers(desk.day.record) if m.id in PINS}, CHEAP)
    assert isinstance(made, keys.MadeKey), made
    kept = keys.keep(desk, made)
    assert isinstance(kept, Entered), kept
    return made.recovery


def proofs(desk: Desk) -> tuple[str, ...]:
    """Every contest that is to be closed, its proof read."""
    return tuple(c for c in desk.day.record.contests if c not in desk.day.current_sheets)


def without_seal(desk: Desk) -> None:
    """Close all protocols without a digital seal."""
    people = tuple(m.id for m in officers(desk.day.record)[:2])
    made = close.close(desk, Closing(people, "none", reason="no key (practice)"), {}, proof_read=proofs(desk))
    assert isinstance(made, Entered), made


def with_pins(desk: Desk, first: str = "m1", second: str = "m3") -> None:
    """Close all protocols with the PINs of two."""
    secrets = {one: PINS[one] for one in (first, second)}
    made = close.close(desk, Closing((first, second), "pins"), secrets, proof_read=proofs(desk))
    assert isinstance(made, Entered), made
