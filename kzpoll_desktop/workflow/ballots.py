"""The ballot of a precinct before opening: candidates supplied or typed, struck out or restored by a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzpoll_desktop.domain.day import Refused
from kzpoll_desktop.domain.election import Choice, LocalText
from kzpoll_desktop.domain.election_json import choices_to_json
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import Problem


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


def typed_ballot(lines: Sequence[TypedCandidate]) -> tuple[Choice, ...] | tuple[Problem, ...]:
    """The ballot that the lines make, ids c01, c02 … in their order; or every problem, its field the line from 1."""
    problems: list[Problem] = []
    choices: list[Choice] = []
    seen: dict[tuple[str, str], int] = {}
    for line, typed in enumerate(lines, start=1):
        if typed.is_empty:
            continue
        kk, ru, en = (" ".join(text.split()) for text in (typed.kk, typed.ru, typed.en))
        if not kk or not ru:
            problems.append(Problem(str(line), "candidate_name_missing", {"line": line}))
            continue
        other = seen.setdefault((kk.casefold(), ru.casefold()), line)
        if other != line:
            problems.append(Problem(str(line), "candidate_name_twice", {"line": line, "other": other}))
            continue
        choices.append(Choice(f"c{len(choices) + 1:02}", LocalText(kk, ru, en or None), typed.struck_out))
    return tuple(problems) or tuple(choices)


def supply(desk: Desk, contest: str, ballot: Sequence[Choice]) -> Entered | Refused:
    """Put a whole ballot in the place of the one there is; until the opening is finished."""
    return desk.enter(f"ballot.{contest}", choices_to_json(tuple(ballot)))


def strike(desk: Desk, contest: str, choice: str, *, struck_out: bool, decision: str) -> Entered | Refused:
    """Strike a candidate out or restore him; the decision's number goes into the journal; until the opening is finished."""
    ballot = desk.day.record.ballot(desk.day.election.contest(contest))
    changed = tuple(replace(c, struck_out=struck_out) if c.id == choice else c for c in ballot)
    return desk.enter(f"ballot.{contest}", choices_to_json(changed), reason=decision)
