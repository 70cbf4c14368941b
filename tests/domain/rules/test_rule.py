"""What the program asks of a rule is a field of its row; a severity is told by the field and not by a letter."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.domain.rules.rule import SEVERITIES


def codes(wanted: str) -> list[str]:
    """The codes of the rules of which a field is set."""
    return [code for code, rule in RULES.items() if getattr(rule, wanted)]


def test_which_rules_a_question_is_meant_for() -> None:
    assert codes("missing") == ["E101"]
    assert codes("about_excess") == ["D204"]
    assert codes("names_the_act") == ["D204", "D207"]
    assert codes("place") == ["W309"]
    assert codes("is_equation") == ["E104", "D201", "D202"]


def test_located_are_errors_and_discrepancies_of_a_contest_with_nothing_missing() -> None:
    expected = ["E102", "E103", "E104", "D201", "D202", "D203", "D204", "D205", "D207", "D209"]
    assert codes("can_be_located") == expected


@pytest.mark.parametrize("code", RULES)
def test_a_code_begins_as_its_severity_does(code: str) -> None:
    assert SEVERITIES["EDW".index(code[0])] == RULES[code].severity


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_about_a_contest_or_the_precinct(code: str) -> None:
    assert RULES[code].contest is not None or RULES[code].precinct is not None
