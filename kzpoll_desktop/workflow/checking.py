"""Applies the rules to records in files, one result a record; a record that cannot be used does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.sums import derived
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.looking.localise import Suggestion, suggest
from kzpoll_desktop.domain.rules.answering import blocking
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.records import read_records
from kzpoll_desktop.texts.findings import message
from kzpoll_desktop.texts.say import say


@dataclass(frozen=True, slots=True)
class Checked:
    """One record with what the rules find; reconciliation: its derived figures."""

    file: str
    line: int
    record: PrecinctRecord
    election: ElectionDefinition
    reconciliation: Reconciliation
    findings: tuple[Finding, ...]

    @property
    def objectionable(self) -> bool:
        """An error, or a discrepancy without its act."""
        return bool(self.findings) and bool(blocking(self.record, self.findings))


@dataclass(frozen=True, slots=True)
class Unusable:
    """A record, or a whole file, that cannot be used."""

    file: str
    line: int
    fault: Said


def check_file(
    path: Path,
    election: ElectionDefinition | None,
    data_dir: Path | None,
    mine: Callable[[int], bool] | None = None,
) -> Iterator[Checked | Unusable]:
    """Every record of a `.json` or `.jsonl` file, in order; mine: those of a `.jsonl` file in these lines alone."""
    for line, found, definition in read_records(path, election, data_dir, mine):
        if isinstance(found, FileProblem):
            yield Unusable(path.name, line, found.said)
            continue
        assert definition is not None  # a record was read by its definition
        whole = Reconciliation(found, definition)
        yield Checked(path.name, line, found, definition, whole, check(found, definition, whole))


def as_json(result: Checked | Unusable, language: str, *, suggestions: bool) -> dict[str, Any]:
    """The result as `check --json` prints it; without suggestions their list is empty."""
    if isinstance(result, Unusable):
        return {
            "file": result.file,
            "line": result.line,
            "error": say(result.fault, language),
        }
    return {
        "file": result.file,
        "line": result.line,
        "precinct": result.record.precinct.number,
        "findings": [
            {
                "code": f.code,
                "severity": f.severity,
                "contest": f.contest,
                "figures": f.figures,
                "numbers": f.numbers,
                "message": message(f, result.record, result.election, language),
            }
            for f in result.findings
        ],
        "derived": derived(result.record, result.reconciliation.sheets),
        "suggestions": [_suggestion(s) for s in suggested(result)] if suggestions else [],
    }


def suggested(result: Checked) -> tuple[Suggestion, ...]:
    """Which figures to look at first; none where nothing is wrong."""
    if not result.findings or result.findings[0].severity == "warning":
        return ()
    return suggest(result.record, result.election, result.findings, result.reconciliation)


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "changes": [
            {"figure": c.path, "from": c.old, "to": c.new, "slip": c.slip} for c in suggestion.changes
        ],
        "settles": [{"code": code, "contest": contest} for code, contest in suggestion.settles],
    }
