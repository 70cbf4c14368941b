"""The precinct's own key: made once, opened by any two of chair, deputy and secretary, or by the code in the envelope."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.day.closing import RECOVERY, PrecinctKeys, officers
from kzpoll_desktop.domain.day.pins import pin_problem
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as closing_steps
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.workflow.desk import Desk, Entered

if TYPE_CHECKING:
    from kzpoll_desktop.seal.deriving import Cost


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A key that is ready to be kept, and the recovery code that is printed once and kept nowhere."""

    keys: PrecinctKeys
    recovery: str


def may_make(desk: Desk) -> Refused | None:
    """Why no key can be made; None where one can."""
    if desk.day.sheets:
        return desk.may_write() or Refused("closed")
    return desk.may_write() or closing_steps.may_make_keys(desk.day)


def may_hand_out(desk: Desk) -> Refused | None:
    """Why there is no public key to be handed out; None where there is."""
    return Refused("no_key_yet") if desk.day.keys is None else None


def pins_problem(pins: Mapping[str, str]) -> tuple[str, Refused] | None:
    """The first member whose PIN is not taken, and why; None where all are. Refused: as `pins.pin_problem`."""
    before: list[str] = []
    for member, pin in pins.items():
        refusal = pin_problem(pin, before)
        if refusal is not None:
            return member, refusal
        before.append(pin)
    return None


def differing() -> Refused:
    """What is said where a PIN was typed in two ways."""
    return Refused("pins_differ")


def make(day: Day, pins: Mapping[str, str], cost: Cost | None = None) -> MadeKey | Refused:
    """A fresh key, wrapped for each pair of those with a PIN and for a new recovery code; takes a second or two.

    pins: member -> PIN; cost: of one try at guessing, what this laptop allows where it is not given.
    Refused: as `pins_problem`, closers_needed, not_an_officer.
    """
    wrong = pins_problem(pins)
    if wrong is not None:
        return wrong[1]
    if len(pins) < 2:
        return Refused("closers_needed", {"needed": 2})
    if not set(pins) <= {m.id for m in officers(day.record)}:
        return Refused("not_an_officer")
    from kzpoll_desktop.seal.keys import COST, make_key, read_recovery_code, recovery_code, usual_cost, wrap

    if cost is None:
        # Practice has nothing to guess for.
        cost = COST if day.election.training else usual_cost()

    key = make_key(f"{day.record.precinct.number} {day.election.id} {day.file_id[:8]}")
    code = recovery_code()
    wrapped = [
        wrap(key, pair, tuple(pins[holder] for holder in pair), cost)
        for pair in itertools.combinations(sorted(pins), 2)
    ]
    wrapped.append(wrap(key, (RECOVERY,), (read_recovery_code(code),), cost))
    return MadeKey(PrecinctKeys(key.public.hex(), key.certificate.hex(), tuple(wrapped), ""), code)


def keep(desk: Desk, made: MadeKey) -> Entered | NotDone:
    """Keep a key in the file; its recovery code is on paper only."""
    return desk.make_keys(made.keys)
