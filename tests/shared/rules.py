"""A record that agrees in everything, and whether a rule fires after some of its figures were changed."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, TurnoutReport
from kzpoll_desktop.domain.ground.counted import Counted
from tests.shared.build import changed, election, found, record, state

E = election()
R = record(E)
THREE = election(3)
CONTEST_SCOPE = election(scope="contest")
STRUCK_OUT = election(struck_out=("c",))
Changes = dict[str, Counted]


def fires(
    code: str,
    contest: str | None,
    changes: Changes,
    definition: ElectionDefinition = E,
    base: PrecinctRecord | None = None,
) -> bool:
    """Whether a rule fires after some figures were changed; nothing may be left open."""
    before = record(definition) if base is None else base
    after = changed(before, definition, changes)
    known = state(code, after, definition, contest)
    assert known is not None
    assert known == ((code, contest) in found(after, definition))
    return known


def reports(*voters: Counted, corrected: str = "") -> PrecinctRecord:
    """The record with these turnout reports; corrected: the time of the one that is marked as a correction."""
    times = ("10:00", "12:00", "14:00", "22:00")
    made = [
        TurnoutReport(at, v, "typed wrongly" if at == corrected else None)
        for at, v in zip(times, voters, strict=False)
    ]
    return replace(R, turnout=tuple(made))
