"""What answers a finding, where an answer stands, and what keeps a protocol from being printed."""

from __future__ import annotations

from collections.abc import Iterable

from kzpoll_desktop.domain.figures.record import Act, Answer, PrecinctRecord
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


def codes_on(answers: Iterable[Answer], contest: str) -> tuple[str, ...]:
    """The codes, once each, of what is answered about a contest or about the whole precinct."""
    return tuple(dict.fromkeys(one.code for one in answers if one.contest in (contest, None)))


def stands_on(act: Act, contest: str) -> bool:
    """An act stands where its discrepancy stands; one of the whole precinct, or of nothing named, on every protocol."""
    return not act.answers or bool(codes_on(act.answers, contest))
