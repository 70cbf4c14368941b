"""The documents say what the program does: every rule with its severity and its law, every link leads somewhere."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kzpoll_desktop.domain.election.definition import Limits
from kzpoll_desktop.domain.rules.engine import RULES

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("installer/*.md")])
SECTIONS = {"Errors": "error", "Discrepancies": "discrepancy", "Warnings": "warning"}
ROW = re.compile(r"^\| ([EDW]\d{3}) \|" + r"([^|]*)\|" * 4 + "$", re.MULTILINE)


def rules_told() -> dict[str, tuple[str, ...]]:
    """Code -> severity of its section, what it is about, when it fires, what to do first, the law."""
    text = (ROOT / "docs" / "rules.md").read_text("utf-8")
    told: dict[str, tuple[str, ...]] = {}
    for part in text.split("\n## ")[1:]:
        heading, _, body = part.partition("\n")
        for code, *cells in ROW.findall(body):
            assert code not in told, code
            told[code] = (SECTIONS[heading], *(cell.strip() for cell in cells))
    return told


def test_every_rule_is_told_once() -> None:
    assert set(rules_told()) == set(RULES)


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_told_as_it_is(code: str) -> None:
    severity, about, fires, todo, law = rules_told()[code]
    rule = RULES[code]
    parts = {"contest": rule.contest, "precinct": rule.precinct}
    assert severity == rule.severity
    assert about == ", ".join(name for name, part in parts.items() if part is not None)
    assert law == ", ".join(rule.articles)
    assert fires
    assert todo


def test_limits_are_called_by_their_names() -> None:
    text = (ROOT / "docs" / "rules.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", text)) - {"annulment_scope"}
    assert named == {field.name for field in fields(Limits)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", document.read_text("utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_names_a_machine(document: Path) -> None:
    text = document.read_text("utf-8")
    assert not re.search(r"/(?:home|root|Users|work|tmp)/|[A-Z]:\\Users", text)


def test_every_make_target_that_is_told_exists() -> None:
    targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        for name in re.findall(r"`make ([a-z0-9]+)`", document.read_text("utf-8")):
            assert name in targets, (document.name, name)
