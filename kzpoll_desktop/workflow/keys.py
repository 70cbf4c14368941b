"""The precinct's own key: made once, opened by any two of chair, deputy and secretary, or by the code in the envelope."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kzpoll_desktop.domain.day.closing import RECOVERY, Keys, officers
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as closing_steps
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.workflow.desk import Desk, Entered

if TYPE_CHECKING:
    from kzpoll_desktop.seal.keys import Cost

SHORTEST_PIN: Final = 6
LONGEST_PIN: Final = 12


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A key that is ready to be kept, and the recovery code that is printed once and kept nowhere."""

    keys: Keys
    recovery: str


def may_make(desk: Desk) -> Refused | None:
    """Why no key can be made; None where one can."""
    if desk.day.sheets:
        return desk.may_write() or Refused("closed")
    return desk.may_write() or closing_steps.may_make_keys(desk.day)


def may_hand_out(desk: Desk) -> Refused | None:
    """Why there is no public key to be handed out; None where there is."""
    return Refused("no_key_yet") if desk.day.keys is None else None


def may_be_pin(pin: str) -> bool:
    """Whether it can be anybody's PIN at all: digits, neither too few nor too many."""
    return pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN


def pin_problem(pin: str) -> Refused | None:
    """Why a PIN is not taken: too short, too long, letters, or one digit repeated."""
    fits = may_be_pin(pin) and len(set(pin)) > 1
    return None if fits else Refused("pin_short", {"digits": SHORTEST_PIN})


def differing() -> Refused:
    """What is said where a PIN was typed in two ways."""
    return Refused("pins_differ")


def make(day: Day, pins: Mapping[str, str], cost: Cost | None = None) -> MadeKey | Refused:
    """A fresh key, wrapped for each pair of those with a PIN and for a new recovery code; takes a second or two.

    pins: member -> PIN; cost: of one try at guessing, the usual one where it is not given.
    Refused: pin_short, closers_needed, not_an_officer.
    """
    for pin in pins.values():
        refusal = pin_problem(pin)
        if refusal is not None:
            return refusal
    if len(pins) < 2:
        return Refused("closers_needed", {"needed": 2})
    if not set(pins) <= {m.id for m in officers(day.record)}:
        return Refused("not_an_officer")
    from kzpoll_desktop.seal.keys import COST, make_key, read_recovery_code, recovery_code, wrap

    key = make_key(f"{day.record.precinct.number} {day.election.id} {day.file_id[:8]}")
    code = recovery_code()
    wrapped = [
        wrap(key, pair, tuple(pins[holder] for holder in pair), cost or COST)
        for pair in itertools.combinations(sorted(pins), 2)
    ]
    wrapped.append(wrap(key, (RECOVERY,), (read_recovery_code(code),), cost or COST))
    return MadeKey(Keys(key.public.hex(), key.certificate.hex(), tuple(wrapped), ""), code)


def keep(desk: Desk, made: MadeKey) -> Entered | NotDone:
    """Keep a key in the file; its recovery code is on paper only."""
    return desk.make_keys(made.keys)
