"""What answers a finding, where an answer stands, and what keeps a protocol from being printed."""

from __future__ import annotations

from collections.abc import Iterable

from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, Answer, PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Check, Finding


def answers(record: PrecinctRecord, finding: Finding | Check) -> bool:
    """An act answers this discrepancy, or an acknowledgement this warning, with the same numbers; errors never."""
    return answer_to(record, finding) is not None


def answer_to(record: PrecinctRecord, finding: Finding | Check) -> Act | Acknowledgement | None:
    """The act or acknowledgement that answers a finding with its numbers; the latest one."""
    given: tuple[Act | Acknowledgement, ...] = ()
    if finding.severity == "discrepancy":
        given = record.acts
    elif finding.severity == "warning":
        given = record.acknowledgements
    wanted = dict(finding.numbers)
    for one in reversed(given):
        for answer in one.answers:
            if (answer.code, answer.contest) == (finding.code, finding.contest):
                if dict(answer.numbers) == wanted:
                    return one
    return None


def blocking(record: PrecinctRecord, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The errors, and the discrepancies without an act: what keeps a protocol from being printed."""
    return tuple(f for f in findings if f.severity != "warning" and not answers(record, f))


def codes_on(answers: Iterable[Answer], contest: str) -> tuple[str, ...]:
    """The codes, once each, of what is answered about a contest or about the whole precinct."""
    return tuple(dict.fromkeys(one.code for one in answers if one.contest in (contest, None)))


def stands_on(act: Act, contest: str) -> bool:
    """An act stands where its discrepancy stands; one of the whole precinct, or of nothing named, on every protocol."""
    return not act.answers or bool(codes_on(act.answers, contest))
