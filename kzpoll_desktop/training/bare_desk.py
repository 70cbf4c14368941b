"""A desk without a window and without a file: an exercise played on the domain alone, by the steps that a person takes."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet, officers
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as closing_steps
from kzpoll_desktop.domain.day.steps import entering, practice
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import SECOND_CHECK, uncounted
from kzpoll_desktop.domain.training import earlier, hours
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.planted import on_sheets

_SECOND: Final = datetime.timedelta(seconds=2)
_RUN: Final = "practice"
_DIGEST: Final = "0" * 64


class BareDesk:
    """An exercise of a seat, begun: the stages before the trainee's are played. day, entries: as they stand.

    sheets: the precinct as its counting sheets have it. Time goes on by two seconds an entry.
    """

    def __init__(
        self,
        course: Course,
        exercise: AnyExercise,
        seat: int,
        record: PrecinctRecord,
        election: ElectionDefinition,
        file_id: str = "0" * 32,
    ) -> None:
        self.exercise = exercise
        self.election = election
        self._mono = 0
        self._wall = hours.moment("06:00", election, record)
        typist = next((m.id for m in record.commission if m.role == "secretary"), record.commission[0].id)
        self._by = typist
        first = entering.create(file_id, __version__, election, uncounted(election, record), self.stamp())
        self.entries: list[Entry] = [first]
        self.day: Day = journal.start(first)
        # What truly lies on the table, for whoever recounts.
        self.truth = record
        self.recounted: set[str] = set()
        self.sheets = record
        begun = ExerciseBegun(course.id, course.digest, exercise.id, seat, hours.clock_of(exercise), 0)
        self.take(practice.begin_exercise(self.day, self.stamp(), begun))
        if isinstance(exercise, CountExercise):
            self.sheets = on_sheets(exercise.truth, exercise.sheets, election)
            self._play_earlier(exercise)
        # Only now it is known which entry is the trainee's first; the note leads to nothing in the day.
        begun = replace(begun, first=len(self.entries) + 1)
        self.entries[1] = replace(self.entries[1], event=begun)
        self.at(hours.clock_of(exercise))

    def _play_earlier(self, exercise: CountExercise) -> None:
        for stage in self.day.stages[: self.day.stages.index(exercise.starts_at)]:
            self.at(hours.usual(stage))
            changes = [*earlier.beside_rows(stage, self.day, self.sheets)]
            changes += earlier.counts(stage, self.day, self.sheets)
            if changes:
                self.enter_many(changes)
            if stage == SECOND_CHECK:
                self.second_check()
            self.finish_stage()

    # --- time and journal

    def stamp(self) -> Stamp:
        """When and by whom the next entry is made."""
        self._mono += int(_SECOND.total_seconds()) * 10**9
        self._wall += _SECOND
        return Stamp(self._wall.isoformat(timespec="seconds"), self._mono, _RUN, self._by)

    def at(self, clock: str) -> None:
        """The practice clock jumps forward to where the night would be; never back."""
        self._wall = max(self._wall, hours.moment(clock, self.election, self.day.record))

    def take(self, made: Entry | Refused) -> Entry | Refused:
        """Keep an entry; a refusal changes nothing."""
        if isinstance(made, Entry):
            self.day = journal.apply(self.day, made)
            self.entries.append(made)
        return made

    # --- steps

    def enter(self, path: str, value: Any, reason: str = "") -> Entry | Refused:
        """Replace one value."""
        return self.enter_many([(path, value)], reason)

    def enter_many(self, changes: Sequence[tuple[str, Any]], reason: str = "") -> Entry | Refused:
        """Replace values in one entry."""
        return self.take(entering.enter(self.day, changes, self.stamp(), reason=reason))

    def finish_stage(self) -> Entry | Refused:
        """End the current stage."""
        return self.take(stage_steps.finish_stage(self.day, self.stamp()))

    def recount(self, path: str) -> int | None:
        """What truly lies there, noted; None where it cannot be recounted yet."""
        value = figure(self.truth, path)
        made = self.take(practice.recount(self.day, self.stamp(), path, value or 0))
        if not isinstance(made, Entry):
            return None
        self.recounted.add(path)
        return value

    def answer(self, item: str, given: Sequence[str], attempt: int) -> Entry | Refused:
        """Answer a question of a test."""
        return self.take(practice.answer(self.day, self.stamp(), item, given, attempt))

    def second_check(self) -> None:
        """Two persons check every figure; the reader reads what the screen has."""
        reader = next(m.id for m in self.day.record.commission if m.id != self._by)
        self.take(check_steps.claim(self.day, self.stamp(), reader))
        for path in check_steps.unchecked(self.day):
            self.take(check_steps.confirm(self.day, self.stamp(), path))

    def close(self) -> Entry | Refused:
        """Close every ballot by two officers, without a digital seal."""
        by = tuple(m.id for m in officers(self.day.record)[:2])
        sheets = [
            NewSheet(contest, 1, 1, _DIGEST, _DIGEST, "KZP1:", {})
            for contest in closing_steps.to_close(self.day)
        ]
        closing = Closing(by, "none", reason="practice")
        frozen = Frozen(self.day.seq, _DIGEST)
        return self.take(closing_steps.close(self.day, self.stamp(), closing, sheets, {}, frozen))
