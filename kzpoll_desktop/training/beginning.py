"""Begins an exercise of a seat: its practice file, with the stages before the trainee's played as the sheets have them."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import (
    Attendance,
    DayTimes,
    Member,
    Precinct,
    PrecinctRecord,
    VoterList,
    empty_contest_figures,
)
from kzpoll_desktop.domain.ground.clock import Clock
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.variant import NoVariant, variant
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.projection import project
from kzpoll_desktop.workflow.setup import SUFFIX, USUAL_COMMISSION, practice_precinct

FOLDER: Final = "practice"
# Of most precincts on the practice day.
PRACTICE_OFFSET: Final = "+06:00"


def file_name(course: str, exercise: str, seat: int) -> str:
    """The name of an exercise's file; nothing is ever read from it."""
    return f"{course}-{exercise}-{seat}-practice{SUFFIX}"


def of_seat(course: Course, exercise: AnyExercise, seat: int, election: ElectionDefinition) -> AnyExercise:
    """The exercise with the figures of a seat; Malformed no_variant (seat) where the course has none for it."""
    if not isinstance(exercise, CountExercise):
        return exercise
    try:
        return variant(course.id, exercise, seat, election)
    except NoVariant:
        raise Malformed("no_variant", "", seat=seat) from None


def begin(
    path: Path, course: Course, exercise: AnyExercise, seat: int, election: ElectionDefinition, clock: Clock
) -> Desk:
    """A new file for an exercise, open where the trainee takes over; StoreError exists where one of that name is there.

    exercise: as the course has it; clock: the machine's, by which the practice clock goes on.
    """
    make_folder(path.parent)
    own = of_seat(course, exercise, seat, election)
    record = own.truth if isinstance(own, CountExercise) else empty_precinct(election)
    played = BareDesk(course, own, seat, record, election, secrets.token_hex(16))
    entries = [journal.entry_to_json(entry) for entry in played.entries]
    with PrecinctFile.create(path, entries[0], project(journal.start(played.entries[0]))) as file:
        try:
            file.append(entries[1:], file.head, project(played.day))
        except BaseException:
            # Without its second entry it would be a precinct of no exercise.
            with contextlib.suppress(OSError):
                path.unlink()
            raise
    return Desk.open(path, clock)


def empty_precinct(election: ElectionDefinition) -> PrecinctRecord:
    """The definition's precinct with nothing counted, in which a test is taken."""
    known = practice_precinct()
    if known.election.id == election.id:
        return known.record
    districts = {c.id: c.districts[0].number for c in election.contests if c.districts}
    nowhere = LocalText("", "")
    return PrecinctRecord(
        election=election.id,
        precinct=Precinct(1, districts, "ordinary", nowhere, nowhere, nowhere, PRACTICE_OFFSET),
        commission=tuple(
            Member(f"m{place}", f"{place}-мүше (оқу)", role)
            for place, role in enumerate(USUAL_COMMISSION, start=1)
        ),
        day=DayTimes(),
        attendance=Attendance(),
        voter_list=VoterList(),
        turnout=(),
        portable_boxes=(),
        contests={
            c.id: empty_contest_figures(c.against_all, c.ballot(districts.get(c.id)))
            for c in election.contests
        },
    )
