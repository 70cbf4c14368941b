"""The desk at which a commission works: one open precinct file; every step is saved at once, or refused and nothing changes."""

from __future__ import annotations

import contextlib
import datetime
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.day import by_path, hours, journal
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet, PrecinctKeys
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.history import HistoryLine, history, lines_of, veiled
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import after as after_steps
from kzpoll_desktop.domain.day.steps import closing as closing_steps
from kzpoll_desktop.domain.day.steps import entering, notes, practice
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.bundles import Bundles
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import Clock, PracticeClock, clock_change
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.letters import shown_words
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.ground.stopping import Report, Steps
from kzpoll_desktop.domain.rules.engine import Check, Finding, all_checks, check, count_passed
from kzpoll_desktop.domain.training import hours as night
from kzpoll_desktop.paper.letters import mixed_names, shown_texts, unfit_texts
from kzpoll_desktop.store import Head, PrecinctFile, StoreError, StoreFault
from kzpoll_desktop.workflow.projection import DayProjector, project

# What is entered of names.
_NAMES: Final = frozenset({"precinct", "commission", "ballot"})

# How far a practice clock jumps to a time that is typed: from one report to the next, and no further.
MOST_JUMP: Final = datetime.timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Entered:
    """A step that is saved: its journal entry, the findings that were not there before it, and those that are gone."""

    entry: Entry
    new_findings: tuple[Finding, ...]
    settled: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsaved(NotDone):
    """A step that the day allows and the disk did not take: a StoreFault of the open file, which is as it was."""

    family = StoreFault.family


class Desk:
    """One open precinct. day: the state; findings: what the rules find in it now; saved_at: wall time of the last entry.

    on_fault: called with the code of a fault of the disk that left a step unsaved. exercise: what the second entry says
    of it where the file is an exercise of a course; then, and only then, the desk has a practice clock of its own.
    """

    def __init__(self, file: PrecinctFile, day: Day, clock: Clock, run: str, *, read_only: bool) -> None:
        self._file = file
        self._clock = clock
        self._run = run
        self._listeners: list[Callable[[], None]] = []
        self.on_fault: Callable[[str], object] = lambda _: None
        self._head = file.head
        self._projector = DayProjector()
        self.day = day
        self.exercise: ExerciseBegun | None = None
        self.findings = check(day.record, day.election)
        self.read_only = read_only
        self.after_event = False
        self._closed = False
        self._last: Stamp | None = None
        # Whether a person has said or typed something at this desk since the file was opened.
        self._someone_sits = False

    # --- opening and closing the file

    @classmethod
    def create(
        cls, path: Path, election: ElectionDefinition, record: PrecinctRecord, clock: Clock, by: str
    ) -> Self:
        """A new precinct file; StoreError where it cannot be made."""
        run = secrets.token_hex(4)
        stamp = _stamp(clock, run, by)
        entry = entering.create(secrets.token_hex(16), __version__, election, record, stamp)
        day = journal.start(entry)
        file = PrecinctFile.create(path, journal.entry_to_json(entry), project(day))
        desk = cls(file, day, clock, run, read_only=False)
        desk._last = stamp
        desk._someone_sits = True
        return desk

    @classmethod
    def open(cls, path: Path, clock: Clock, *, read_only: bool = False, report: Report | None = None) -> Self:
        """An existing precinct file, its state rebuilt from the journal; StoreError or Malformed where it cannot be.

        report(steps done, of how many): each entry is a step twice, read and replayed. Stopped where it is wanted no more.
        """
        file = PrecinctFile.open(path, read_only=read_only)
        try:
            steps = Steps(report, 2 * file.head.seq)
            entries = [journal.entry_from_json(stored.body) for stored in steps.through(file.entries())]
            day = journal.replay(steps.through(entries))
            if file.needs_rebuild and not read_only:
                file.rebuild(project(day))
        except BaseException:
            file.close()
            raise
        exercise = journal.exercise_of(entries)
        if exercise is not None:
            clock = PracticeClock(night.resumed(entries, exercise, day), clock)
        desk = cls(file, day, clock, secrets.token_hex(4), read_only=read_only)
        desk.exercise = exercise
        desk._last = entries[-1].stamp
        return desk

    def close(self) -> None:
        """Leave the file whole and alone on the disk; a second time does nothing."""
        if self._closed:
            return
        self._closed = True
        if not self.read_only:
            with contextlib.suppress(StoreError):
                self._file.checkpoint()
        self._file.close()

    @property
    def path(self) -> Path:
        """Where the precinct file is."""
        return self._file.path

    @property
    def clock(self) -> Clock:
        """The clock that was passed in, or the practice clock of this desk alone."""
        return self._clock

    def now_at(self, path: str, value: Raw) -> datetime.datetime:
        """What the clock shows as a value is typed; a practice clock jumps to the time that it tells of, where that is near."""
        clock = self._clock
        if isinstance(clock, PracticeClock):
            meant = hours.moment_meant(self.day.election, self.day.record, path, value)
            if meant is not None and meant - clock.now() <= MOST_JUMP:
                clock.reach(meant)
        return clock.now()

    @property
    def saved_at(self) -> str:
        """When the last entry was saved, by the precinct's clock, with its offset."""
        return self.day.wall

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call listener after every saved step; the answer takes it off again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def had(self, head: Head) -> bool:
        """Whether the file ever ended with this entry; StoreError where it cannot be read."""
        return self._file.has(head)

    @property
    def frozen(self) -> Frozen:
        """The journal as it stands: number and hash of its last entry."""
        return Frozen(self._head.seq, self._head.hash)

    def stamp(self) -> Stamp:
        """When and by whom an entry would be made now."""
        return _stamp(self._clock, self._run, self.day.typist)

    def settle_clock(self) -> None:
        """Note what the clock did before anything is prepared from the journal's head."""
        self._now()

    # --- what may be done

    @property
    def is_finished(self) -> bool:
        """Whether the night of this precinct is over; an exercise is looked at by whoever hands it in."""
        return self.exercise is None and after_steps.is_finished(self.day)

    def may_write(self) -> Refused | None:
        """Why nothing at all is written into this file; None where something may be."""
        return Refused("read_only_window") if self.read_only else None

    def closed_to(self, path: str) -> Refused | None:
        """Why nothing is entered at a path any more, whatever it is; None where something may be."""
        return self.may_write() or entering.closed_to(self.day, path)

    def may_void(self) -> Refused | None:
        """Why no sheet can be voided, or noted as signed, at this desk: that is for the commission that sits at it."""
        refusal = self.may_write() or closing_steps.may_void(self.day, tuple(self.day.current_sheets))
        if refusal is None and not self._someone_sits:
            refusal = Refused("nobody_sits")
        return refusal

    def may_take(self) -> Refused | None:
        """Why nothing of what comes after closing is noted at this desk: that is for the commission that sits at it."""
        return self.may_write() or after_steps.may_begin(self.day) or self._may_sit()

    def _may_sit(self) -> Refused | None:
        if self.read_only:
            return self.may_write()
        return None if self._someone_sits else Refused("nobody_sits")

    # --- steps

    def enter(self, path: str, value: Raw, *, reason: str = "") -> Entered | NotDone:
        """Replace one value by its path (see domain.values); a figure announced before needs a reason."""
        return self.enter_many([(path, value)], reason=reason)

    def enter_many(
        self,
        changes: Sequence[tuple[str, Raw]],
        *,
        reason: str = "",
        bundles: Mapping[str, Bundles] | None = None,
    ) -> Entered | NotDone:
        """Replace several values in one entry, all or none; bundles: out of which parts a figure was added up."""
        refusal = self.may_write()
        if refusal is not None:
            return refusal
        stamp = self._now()
        made = entering.enter(
            self.day, changes, stamp, reason=reason, after_event=self.after_event, bundles=bundles
        )
        if isinstance(made, Refused) and made.params.get("problem") != "bad_character":
            return made
        return _unprintable(changes, reason, self.day) or self._save(made)

    def undo(self) -> Entered | NotDone:
        """Restore what the last entry of this stage replaced, as a new entry."""
        return self._step(lambda stamp: entering.undo(self.day, stamp))

    def finish_stage(self) -> Entered | NotDone:
        """End the current stage; the refusal says what it waits for."""
        made = self._step(lambda stamp: stage_steps.finish_stage(self.day, stamp))
        if isinstance(made, Entered) and isinstance(self._clock, PracticeClock):
            begins = night.moment(night.usual(self.day.stage), self.day.election, self.day.record)
            self._clock.reach(begins)
        return made

    def claim_check(self, reader: str = "") -> Entered | NotDone:
        """Take the second check over; reader: the member who reads the sheet aloud, empty in a blind check."""
        return self._step(lambda stamp: check_steps.claim(self.day, stamp, reader))

    def confirm(self, path: str) -> Entered | NotDone:
        """The figure read aloud is the one on the screen."""
        return self._step(lambda stamp: check_steps.confirm(self.day, stamp, path))

    def deny(self, path: str) -> Entered | NotDone:
        """Another figure was read aloud."""
        return self._step(lambda stamp: check_steps.deny(self.day, stamp, path))

    def type_unseen(self, path: str, value: Raw) -> Entered | NotDone:
        """A figure typed by a second person who does not see the first one."""
        return self._step(lambda stamp: check_steps.type_unseen(self.day, stamp, path, value))

    def settle(self, path: str, value: Raw, *, reason: str = "") -> Entered | NotDone:
        """A difference was recounted."""
        return _unprintable((), reason, self.day) or self._step(
            lambda stamp: check_steps.settle(self.day, stamp, path, value, reason=reason)
        )

    def choose_typist(self, member: str) -> Entered | NotDone:
        """Who types from now on; a member's id."""
        made = self.enter("typist", member)
        if isinstance(made, Refused) and made.code == "nothing_changes":
            self._someone_sits = True
        return made

    def make_keys(self, keys: PrecinctKeys) -> Entered | NotDone:
        """Keep the precinct's own key."""
        return self._step(lambda stamp: closing_steps.make_keys(self.day, stamp, keys))

    def note_wrong_pins(self, holders: Sequence[str]) -> Entered | NotDone:
        """PINs or a recovery code did not open the key."""
        return self._step(lambda stamp: closing_steps.note_wrong_pins(self.day, stamp, holders))

    def close_sheets(
        self,
        closing: Closing,
        sheets: Sequence[NewSheet],
        acts: Mapping[str, str],
        blobs: Mapping[str, bytes],
    ) -> Entered | NotDone:
        """Freeze these sheets and keep all that was made for them, in one transaction."""
        made = self.may_write() or closing_steps.close(
            self.day, self.stamp(), closing, sheets, acts, self.frozen
        )
        if isinstance(made, Refused):
            return made
        self._someone_sits = True
        return self._append([made], journal.apply(self.day, made), dict(blobs))

    def void(self, contests: Sequence[str], reason: str) -> Entered | NotDone:
        """Void current sheets before they are signed."""
        return _unprintable((), reason, self.day) or self._step(
            lambda stamp: closing_steps.void(self.day, stamp, contests, reason)
        )

    def note_signed(self) -> Entered | NotDone:
        """The protocols were signed by hand."""
        return self._step(lambda stamp: closing_steps.note_signed(self.day, stamp))

    def take(
        self,
        step: Callable[[Day, Stamp], Entry | Refused],
        typed: Raw = "",
        blobs: Mapping[str, bytes] | None = None,
    ) -> Entered | NotDone:
        """A step after closing, from `domain.day.steps.after` or `recount`; typed: every text in it that is printed later.

        blobs: files that it keeps, by their SHA-256; they are written with the entry or not at all. A recount may be asked
        for before closing too: its steps say themselves from when on.
        """
        return (
            self._may_sit()
            or _unprintable((), typed, self.day)
            or self._step(lambda stamp: step(self.day, stamp), blobs)
        )

    def kept_paper(self, digest: str) -> bytes:
        """The bytes of a kept paper."""
        return self._file.blob(digest)

    def note_hint(self, paths: Sequence[str]) -> Entered | NotDone:
        """Keep in the journal that these figures were named as the ones to recount."""
        return self._step(lambda stamp: notes.note_hint(self.day, stamp, paths))

    def waits_for(self) -> Refused | None:
        """Why the current stage cannot be finished yet."""
        return stage_steps.waits_for(self.day)

    def checks(self) -> tuple[Check, ...]:
        """Every rule with its numbers filled in, the passed ones too."""
        return all_checks(self.day.record, self.day.election)

    def passed(self) -> int:
        """How many of the checks are passed."""
        return count_passed(self.day.record, self.day.election)

    def checkpoint(self) -> None:
        """Make the file whole on its own, without a log beside it."""
        if not self.read_only:
            self._file.checkpoint()

    def save_copy(self, target: Path) -> None:
        """A whole copy of the file; StoreError where it cannot be written."""
        self._file.save_copy(target)

    def entries(self) -> tuple[Entry, ...]:
        """The journal, oldest first."""
        return tuple(journal.entry_from_json(stored.body) for stored in self._file.entries())

    def history(self) -> tuple[HistoryLine, ...]:
        """Everything that happened, oldest first; figures still to be typed unseen are not shown."""
        lines = history(self.entries(), self.day.record.precinct.utc_offset)
        return veiled(lines, check_steps.still_unseen(self.day))

    def told_by(self, made: Entered) -> tuple[HistoryLine, ...]:
        """What a step of the current stage did, as the history tells it."""
        lines = lines_of(made.entry, self.day.record.precinct.utc_offset, self.day.stage)
        return veiled(lines, check_steps.still_unseen(self.day))

    # --- practice

    @property
    def may_reveal(self) -> bool:
        """Whether the values of hints may be shown: in practice, of exercises at the projector alone."""
        return self.day.election.training and (self.exercise is None or self.exercise.seat == 0)

    def note_revealed(self, paths: Sequence[str]) -> None:
        """In an exercise it is kept that values of hints were shown."""
        if self.exercise is not None:
            self._step(lambda stamp: practice.reveal(self.day, stamp, paths))

    def recount(self, path: str, value: int) -> Entered | NotDone:
        """Keep that a figure was counted again at the table, and what truly lies there."""
        return self._step(lambda stamp: practice.recount(self.day, stamp, path, value))

    def answer(self, item: str, given: Sequence[str], attempt: int) -> Entered | NotDone:
        """Answer a question of a test."""
        return self._step(lambda stamp: practice.answer(self.day, stamp, item, given, attempt))

    # --- saving

    def _now(self) -> Stamp:
        """The stamp of the next entry; where the clock moved otherwise than time did, that is noted before it."""
        stamp = _stamp(self._clock, self._run, self.day.typist)
        last = self._last
        if last is not None and not self.read_only and self.exercise is None:
            comparable = last.mono if last.run == stamp.run else None
            change = clock_change(last.wall, comparable, stamp.wall, stamp.mono)
            if change is not None:
                self._last = stamp
                note = notes.note_clock(self.day, stamp, change)
                self._append([note], journal.apply(self.day, note), {})
        return stamp

    def _step(
        self, make: Callable[[Stamp], Entry | Refused], blobs: Mapping[str, bytes] | None = None
    ) -> Entered | NotDone:
        """Take a step that is made from the state after whatever had to be noted before it."""
        refusal = self.may_write()
        if refusal is not None:
            return refusal
        stamp = self._now()
        return self._save(make(stamp), blobs)

    def _save(self, made: Entry | Refused, blobs: Mapping[str, bytes] | None = None) -> Entered | NotDone:
        if isinstance(made, Refused):
            return made
        self._someone_sits = True
        return self._append([made], journal.apply(self.day, made), dict(blobs or {}))

    def _append(self, entries: list[Entry], after: Day, blobs: dict[str, bytes]) -> Entered | NotDone:
        bodies = [journal.entry_to_json(entry) for entry in entries]
        try:
            if blobs:
                head = self._file.append_with_blobs(bodies, blobs, self._head, self._projector.project(after))
            else:
                head = self._file.append(bodies, self._head, self._projector.project(after))
        except StoreError as fault:
            self.on_fault(fault.said.code)
            return Unsaved(fault.said.code, {**fault.said.params, "file": self.path.name})
        earlier = self.findings
        before = {(f.code, f.contest) for f in earlier}
        self._head = head
        self._last = entries[-1].stamp
        self.day = after
        self.findings = check(after.record, after.election)
        new = tuple(f for f in self.findings if (f.code, f.contest) not in before)
        now = {(f.code, f.contest) for f in self.findings}
        settled = tuple(f for f in earlier if (f.code, f.contest) not in now)
        for listener in tuple(self._listeners):
            listener()
        return Entered(entries[-1], new, settled)


def _stamp(clock: Clock, run: str, by: str) -> Stamp:
    return Stamp(clock.now().isoformat(timespec="seconds"), clock.monotonic(), run, by)


def _unprintable(changes: Sequence[tuple[str, Raw]], reason: Raw, day: Day) -> Refused | None:
    """Refused unprintable (texts) where what is typed cannot be printed, mixed_script (words) where a name mixes alphabets.

    What stood there before is asked of closing.
    """
    for path, value in changes:
        found = unfit_texts(value)
        if found:
            before = unfit_texts(by_path.current(day, path))
            found = {text: gone for text, gone in found.items() if text not in before}
        if found:
            return Refused("unprintable", {"texts": shown_texts(found)}, (path,))
        if parsed(path).kind.name in _NAMES:
            mixed = mixed_names(value)
            before = mixed_names(by_path.current(day, path)) if mixed else {}
            mixed = {word: odd for word, odd in mixed.items() if word not in before}
            if mixed:
                return Refused("mixed_script", {"words": shown_words(mixed)}, (path,))
    found = unfit_texts(reason)
    return Refused("unprintable", {"texts": shown_texts(found)}) if found else None
