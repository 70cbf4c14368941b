"""Where to look first when figures do not agree: which piles, sheets or rows to recount, in order, and never a value."""

from __future__ import annotations

from dataclasses import dataclass

from kzpoll_desktop.domain.looking.localise import Correction, Suggestion, suggest
from kzpoll_desktop.domain.rules.engine import Check
from kzpoll_desktop.workflow.desk import Desk, Entered


@dataclass(frozen=True, slots=True)
class Hint:
    """Figures to recount together; exchanged: their rows may have been exchanged.

    revealed: what was typed and what would agree, by path; empty outside of practice, so that no real precinct shows it.
    """

    paths: tuple[str, ...]
    exchanged: bool
    revealed: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HintGroup:
    """The hints for findings that hang together, the likeliest first; findings: their codes and contests."""

    findings: tuple[tuple[str, str | None], ...]
    hints: tuple[Hint, ...]


def where_to_look(desk: Desk) -> tuple[HintGroup, ...]:
    """The hints for what does not agree now; worked out when it is asked for, never while a figure is being typed."""
    found = suggest(desk.day.record, desk.day.election, desk.findings)
    groups: dict[tuple[tuple[str, str | None], ...], list[Hint]] = {}
    for suggestion in found:
        groups.setdefault(suggestion.settles, []).append(
            _hint(suggestion, practice=desk.day.election.training)
        )
    return tuple(HintGroup(keys, tuple(hints)) for keys, hints in groups.items())


def _hint(suggestion: Suggestion, *, practice: bool) -> Hint:
    changes = suggestion.changes
    return Hint(
        tuple(change.path for change in changes),
        any(change.slip == "exchanged_rows" for change in changes),
        tuple(_revealed(changes)) if practice else (),
    )


def _revealed(changes: tuple[Correction, ...]) -> list[tuple[str, int, int]]:
    return [(change.path, change.old, change.new) for change in changes if change.new is not None]


def settled_by(desk: Desk, made: Entered, paths: tuple[str, ...]) -> tuple[Check, ...]:
    """The rules of errors and discrepancies that hold by a recounted figure; only where a hint had named it."""
    if not any(path in desk.day.count.hinted for path in paths):
        return ()
    gone = {(f.code, f.contest) for f in made.settled if f.severity != "warning"}
    return tuple(c for c in desk.checks() if (c.code, c.contest) in gone and c.fired is False)
