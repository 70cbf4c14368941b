"""What answers a finding, and what keeps a protocol from being printed."""

from __future__ import annotations

from kzpoll_desktop.domain.figures.record import Answer, PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Check, Finding


def answers(record: PrecinctRecord, finding: Finding | Check) -> bool:
    """An act answers this discrepancy, or an acknowledgement this warning, with the same numbers; errors never."""
    given: tuple[tuple[Answer, ...], ...]
    if finding.severity == "discrepancy":
        given = tuple(act.answers for act in record.acts)
    elif finding.severity == "warning":
        given = tuple(a.answers for a in record.acknowledgements)
    else:
        return False
    wanted = dict(finding.numbers)
    return any(
        answer.code == finding.code and answer.contest == finding.contest and dict(answer.numbers) == wanted
        for group in given
        for answer in group
    )


def blocking(record: PrecinctRecord, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The errors, and the discrepancies without an act: what keeps a protocol from being printed."""
    return tuple(f for f in findings if f.severity != "warning" and not answers(record, f))
