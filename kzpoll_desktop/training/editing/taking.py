"""Makes an exercise out of a practice file that somebody has just filled; no real precinct ever becomes one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Member, PrecinctRecord, Role
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.exchange.files import FileProblem, naming
from kzpoll_desktop.training.grading import read_journal

ID: Final = "own-exercise"
MINUTES: Final = 60
# Plainly practice people, as in every example: in Kazakh, for a record has one name for a person.
_NAMES: Final[dict[Role, str]] = {
    "chair": "Төраға (оқу)",
    "deputy": "Төрағаның орынбасары (оқу)",
    "secretary": "Хатшы (оқу)",
    "member": "{place}-мүше (оқу)",
    "advisory": "Кеңесші дауысты {place}-мүше (оқу)",
}


def exercise_of_file(path: Path, data_dir: Path | None = None) -> tuple[CountExercise, ElectionDefinition]:
    """The truth of a practice file as an exercise without slips, and its definition; nothing is written to the file.

    FileProblem real_precinct where entry 1 is of no practice; what stands in the way of reading it; StoreError.
    """
    entries = read_journal(path)
    day = journal.start(entries[0])
    if not day.election.training:
        raise FileProblem("real_precinct", path)
    for entry in entries[1:]:
        day = journal.apply(day, entry)
    with naming(path):
        election = find_definition(day.election.id, data_dir)
        if not election.training:
            raise FileProblem("real_precinct", path)
        truth = record_from_json(paired(record_to_json(truth_of(day))), election)
    empty = LocalText("", "")
    return CountExercise(id=ID, title=empty, story=empty, minutes=MINUTES, truth=truth), election


def truth_of(day: Day) -> PrecinctRecord:
    """What was counted, without names of persons and without what the trainee is to find: acts, reasons, decisions."""
    corrected = tuple(
        replace(report, correction="–" if report.correction else None) for report in day.record.turnout
    )
    return replace(
        day.record,
        commission=practice_names(day.record.commission),
        turnout=corrected,
        signing=(),
        acts=(),
        acknowledgements=(),
    )


def practice_names(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """The same commission as it was at the opening, of practice people: their names are taken from their roles alone."""
    several = Counter(_role(one) for one in members)
    seen: Counter[Role] = Counter()
    made = []
    for one in members:
        role = _role(one)
        seen[role] += 1
        name = _NAMES[role].format(place=seen[role])
        if several[role] > 1 and "{" not in _NAMES[role]:
            name = f"{name} {seen[role]}"
        made.append(Member(one.id, name, role))
    return tuple(made)


def _role(member: Member) -> Role:
    """At the opening; of one who was appointed later the first there was."""
    return next(iter(member.roles_of_the_day()), "member")
