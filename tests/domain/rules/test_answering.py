"""An act answers a discrepancy, a reason a warning, with the same numbers; nothing answers an error."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, Answer, PrecinctRecord
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.answering import answers, blocking, codes_on, stands_on
from kzpoll_desktop.domain.rules.engine import Finding, check
from tests.shared.build import changed, election, record


def answered(base: PrecinctRecord, kind: str, finding: Finding, **other: Any) -> PrecinctRecord:
    """The record with an act or an acknowledgement that answers a finding; other: what it says differently."""
    answer = replace(Answer(finding.code, finding.contest, finding.numbers), **other)
    if kind == "act":
        return replace(base, acts=(Act("1", LocalText("а", "б"), ("m1",), (answer,)),))
    return replace(base, acknowledgements=(Acknowledgement("reason", "m1", (answer,)),))


@pytest.mark.parametrize(
    ("code", "kind", "is_answered"),
    [
        ("D202", "act", True),
        ("D202", "reason", False),
        ("W305", "act", False),
        ("W305", "reason", True),
        ("E104", "act", False),
        ("E104", "reason", False),
    ],
)
def test_an_act_answers_a_discrepancy_and_a_reason_a_warning(code: str, kind: str, is_answered: bool) -> None:
    definition = election()
    base = changed(record(definition), definition, {"list.unused": 400, "list.invalid_pile": 80})
    findings = check(base, definition)
    finding = next(f for f in findings if f.code == code)
    after = answered(base, kind, finding)
    assert answers(after, finding) is is_answered
    assert not answers(base, finding)
    stands = {f.code for f in blocking(after, findings)}
    assert stands == {"E104", "D202"} - ({code} if is_answered else set())


@pytest.mark.parametrize(
    "other", [{"contest": "mandate"}, {"contest": None}, {"code": "D201"}, {"numbers": {"H": 1010}}]
)
def test_an_answer_to_another_finding_or_to_other_numbers_answers_nothing(other: dict[str, Any]) -> None:
    definition = election()
    base = changed(record(definition), definition, {"list.unused": 400})
    finding = next(f for f in check(base, definition) if f.code == "D202")
    assert not answers(answered(base, "act", finding, **other), finding)


def test_f5_an_act_stands_where_its_discrepancy_stands() -> None:
    given = tuple(
        Answer(code, contest, {})
        for code, contest in (("D202", "list"), ("D201", "mandate"), ("D206", None), ("D202", "list"))
    )
    act = Act("1", LocalText("а", "б"), ("m1",), given)
    assert codes_on(given, "list") == ("D202", "D206")
    assert codes_on(given, "mandate") == ("D201", "D206")
    assert stands_on(replace(act, answers=given[:1]), "list")
    assert not stands_on(replace(act, answers=given[:1]), "mandate")
    for answer in (given[2:3], ()):
        assert all(stands_on(replace(act, answers=answer), contest) for contest in ("list", "mandate"))
