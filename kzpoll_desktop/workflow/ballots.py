"""The ballot of a precinct before opening: candidates supplied or typed, struck out or restored by a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.election.definition_json import choices_to_json
from kzpoll_desktop.domain.ground.letters import as_seen
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.exchange.apart.table import Table
from kzpoll_desktop.exchange.candidates import review_tables, write_candidates_template
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.noted import Reading
from kzpoll_desktop.exchange.tables import read_tables
from kzpoll_desktop.paper.letters import unfit
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import FieldFault, FieldProblem, unfit_name

# Of the problems of a table so many are told at once.
MOST_PROBLEMS: Final = 6


@dataclass(frozen=True, slots=True)
class TypedCandidate:
    """A line of the table of candidates as it was typed; a line without any name is no candidate."""

    kk: str = ""
    ru: str = ""
    en: str = ""
    struck_out: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing is typed in the line."""
        return not (self.kk.strip() or self.ru.strip() or self.en.strip())


def typed_ballot(lines: Sequence[TypedCandidate]) -> tuple[Choice, ...] | tuple[FieldProblem, ...]:
    """The ballot that the lines make, ids c01, c02 … in their order; or every problem, its field the line from 1."""
    problems: list[FieldProblem] = []
    choices: list[Choice] = []
    seen: dict[tuple[str, str], int] = {}
    for line, typed in enumerate(lines, start=1):
        if typed.is_empty:
            continue
        kk, ru, en = (" ".join(text.split()) for text in (typed.kk, typed.ru, typed.en))
        if not kk or not ru:
            problems.append(FieldProblem(str(line), FieldFault("candidate_name_missing", {"line": line})))
            continue
        unfit_one = _unfit(line, (kk, ru, en))
        if unfit_one is not None:
            problems.append(FieldProblem(str(line), unfit_one))
            continue
        other = seen.setdefault((as_seen(kk), as_seen(ru)), line)
        if other != line:
            twice = FieldFault("candidate_name_twice", {"line": line, "other": other})
            problems.append(FieldProblem(str(line), twice))
            continue
        choices.append(Choice(f"c{len(choices) + 1:02}", LocalText(kk, ru, en or None), typed.struck_out))
    return tuple(problems) or tuple(choices)


def _unfit(line: int, names: Sequence[str]) -> FieldFault | None:
    fault = unfit_name(names)
    if fault is None:
        return None
    params = {"line": line, **fault.params}
    if fault.code == "mixed_script":
        return FieldFault("candidate_mixed_script", params)
    return FieldFault("candidate_unprintable", params)


def renamed(
    ballot: Sequence[Choice], lines: Sequence[TypedCandidate]
) -> tuple[Choice, ...] | tuple[FieldProblem, ...]:
    """A ballot that is counted already, with its names as they are typed now: lines stay where they are, and their ids."""
    typed = typed_ballot(lines)
    choices = [one for one in typed if isinstance(one, Choice)]
    if len(choices) != len(typed):
        return tuple(one for one in typed if isinstance(one, FieldProblem))
    if len(choices) != len(ballot):
        return (FieldProblem(str(len(ballot)), FieldFault("names_only", {"lines": len(ballot)})),)
    return tuple(replace(kept, name=now.name) for kept, now in zip(ballot, choices, strict=True))


def supply(desk: Desk, contest: str, ballot: Sequence[Choice]) -> Entered | NotDone:
    """Put a whole ballot in the place of the one there is; until the opening is finished."""
    return desk.enter(f"ballot.{contest}", choices_to_json(tuple(ballot)))


def strike(desk: Desk, contest: str, choice: str, *, struck_out: bool, decision: str) -> Entered | NotDone:
    """Strike a candidate out or restore him; the decision's number goes into the journal; until the opening is finished."""
    ballot = desk.day.record.ballot(desk.day.election.contest(contest))
    changed = tuple(replace(c, struck_out=struck_out) if c.id == choice else c for c in ballot)
    return desk.enter(f"ballot.{contest}", choices_to_json(changed), reason=decision)


@dataclass(frozen=True, slots=True)
class TableReview:
    """A table that was opened, the answers given to what it asks so far, and what it would make of the ballot."""

    tables: tuple[Table, ...]
    answers: Mapping[str, str]
    reading: Reading

    def answered(self, question: str, option: str) -> TableReview:
        """The same table with one more answer; other answers stay where their questions do."""
        answers = {**self.answers, question: option}
        reading = review_tables(self.tables, answers, unfit)
        return replace(self, answers=answers, reading=reading or self.reading)


def open_table(path: Path, language: str) -> TableReview | str:
    """A CSV or XLSX table, read once, to be looked at before it is taken; or what is wrong that no answer can mend."""
    try:
        tables = read_tables(path)
    except FileProblem as problem:
        return say(problem.said, language)
    reading = review_tables(tables, {}, unfit)
    if reading is None:
        return say(FileProblem("no_candidates", path).said, language)
    if reading.problems and not reading.questions:
        return problems_of(reading, language)
    return TableReview(tables, {}, reading)


def problems_of(reading: Reading, language: str) -> str:
    """What is wrong in the rows of a table, a line a sentence; empty where nothing is."""
    told = [say(problem, language) for problem in reading.problems[:MOST_PROBLEMS]]
    return "\n".join([*told, "…"] if len(reading.problems) > MOST_PROBLEMS else told)


def save_template(path: Path, language: str) -> str:
    """Write an empty table to fill in; what went wrong, empty where nothing did."""
    try:
        write_candidates_template(path)
    except FileProblem as problem:
        return say(problem.said, language)
    return ""
