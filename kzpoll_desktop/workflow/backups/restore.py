"""Restoring a precinct: what is in each backup, what would be lost, and the present file kept aside, never overwritten."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import Replaced, last_sheet
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.notes import FileRestored
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.clock import Clock, SystemClock
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.store import (
    DAMAGES,
    PrecinctFile,
    StoreError,
    free_name,
    known_faults,
    salvage,
    side_files,
)
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.workflow.backups.backup import file_id, folders_in, roots, stamped_in
from kzpoll_desktop.workflow.projection import project

# A journal whose entries do not follow each other, or that has none.
_UNPROVED: Final = (KzpollError, IndexError)


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A precinct file that was found: its state as it can be read, or what is wrong with it.

    proved: how many entries its journal still proves, of a damaged file too; hashes: theirs; difference: where a backup
    has another history than the file whose place it would take.
    """

    path: Path
    day: Day | None
    fault: KzpollError | None
    proved: int
    hashes: tuple[str, ...] = ()
    difference: Parting | None = None


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two journals of one file part. first: the number of the first entry that is another; how many follow from it.

    other_key: the precinct's key is another one too.
    """

    first: int
    theirs: int
    ours: int
    other_key: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present file has and a backup has not: entries, and figures as path, present value, value in the backup."""

    entries: int
    figures: tuple[tuple[str, int | None, int | None], ...]


def _minute(wall: str) -> str:
    return f"{date(wall)} {time(wall)}"


def look_at(path: Path) -> FoundFile:
    """The state of a file; of a damaged one, what its journal still proves. The file is only read."""
    try:
        with PrecinctFile.open(path, read_only=True) as file:
            entries = list(file.entries())
        day = journal.replay([journal.entry_from_json(entry.body) for entry in entries])
        return FoundFile(path, day, None, day.seq, tuple(entry.hash for entry in entries))
    except KzpollError as fault:
        if fault.said.code in DAMAGES:
            with contextlib.suppress(*_UNPROVED):
                saved = salvage(path)
                proved, count = _replayed(saved.bodies)
                return FoundFile(path, proved, fault, proved.seq, saved.hashes[:count])
        return FoundFile(path, None, fault, 0)


def _replayed(bodies: Sequence[dict[str, Any]]) -> tuple[Day, int]:
    """The state after the entries that follow each other, and how many they are; IndexError where there is none."""
    day = journal.start(journal.entry_from_json(bodies[0]))
    count = 1
    for body in bodies[1:]:
        try:
            day = journal.apply(day, journal.entry_from_json(body))
        except _UNPROVED:
            break
        count += 1
    return day, count


def places(path: Path, data: Path, second_medium: str = "") -> tuple[Path, ...]:
    """Where backups of a file may lie: beside it, and in every folder of backups on this disk and the second medium."""
    return (*folders_in(roots(data, second_medium)), path.parent)


def own_backups(data: Path) -> Path:
    """Where this program keeps its own backups on this disk, in a folder that is open to nobody else."""
    return roots(data, "")[0]


def candidates(present: FoundFile | None, folders: Sequence[Path], own: Path) -> tuple[FoundFile, ...]:
    """The whole backups in these folders of the precinct file that is there, each state once.

    Those of its own history come first, the fullest at the beginning; others stand apart behind them, each with its
    difference. own: see `own_backups`. Where the file is gone, or proves nothing of what it is, those of every precinct
    file: then a person says which.
    """
    found: dict[tuple[str, ...], FoundFile] = {}
    known: set[str] = set()
    for folder in folders:
        for backup in stamped_in(folder):
            if present is not None and present.day is not None and file_id(backup) != present.day.file_id:
                continue
            one = look_at(backup)
            if one.fault is None and one.day is not None:
                found.setdefault(one.hashes, one)
                if backup.is_relative_to(own):
                    known |= set(one.hashes)
    told = [replace(one, difference=difference(present, one, known)) for one in found.values()]
    return tuple(sorted(told, key=lambda one: (one.difference is not None, -one.proved)))


def difference(present: FoundFile | None, backup: FoundFile, known: Collection[str]) -> Parting | None:
    """Where a backup has another history than the file, None where it has not.

    known: hashes of entries that this program's own backups have. What goes on after the end of the file is its own only
    as far as those go. Where nothing is known of a file that is lost, nothing can be compared.
    """
    ours, theirs = (present.hashes if present is not None else ()), backup.hashes
    first = sum(1 for _ in _agreeing(ours, theirs))
    if _parted_by_restoring(present, first) and set(theirs) <= set(known):
        # Its own later state, from before another backup was put in its place.
        return None
    if first == len(ours):
        if not ours and not set(theirs) & set(known):
            return None
        first += next((at for at, one in enumerate(theirs[first:]) if one not in known), len(theirs) - first)
    if first == len(theirs):
        return None
    key = _public(present)
    other_key = bool(key) and _public(backup) != key
    return Parting(first + 1, len(theirs) - first, max(0, len(ours) - first), other_key)


def _parted_by_restoring(present: FoundFile | None, first: int) -> bool:
    """Whether what the file has after its first so many entries began with putting a backup in its place."""
    day = present.day if present is not None else None
    return day is not None and any(one.seq == first for one in day.restored)


def _public(found: FoundFile | None) -> str:
    """The precinct's key in a file; empty where there is none."""
    keys = found.day.keys if found is not None and found.day is not None else None
    return keys.public if keys is not None else ""


def _agreeing(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    """The hashes from the beginning on as long as both have the same."""
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            return
        yield mine


def _known(own: Path, file: str) -> set[str]:
    """The hashes of the entries in this program's own backups of a file."""
    found: set[str] = set()
    for folder in (own, *folders_in([own])):
        for backup in stamped_in(folder):
            if file_id(backup) == file:
                found |= set(look_at(backup).hashes)
    return found


def files_of(found: Sequence[FoundFile]) -> int:
    """How many precinct files these are backups of."""
    return len({one.day.file_id for one in found if one.day is not None})


def loss(present: Day, backup: Day) -> Loss:
    """What would be lost by going back to a backup."""
    rows = [r for stage in present.stages for r in day_rows.rows(stage, present.election, present.record)]
    figures = []
    for row in rows:
        before = _figure(backup, row.path)
        now = _figure(present, row.path)
        if now != before and now is not None:
            figures.append((row.path, now, before))
    return Loss(max(0, present.seq - backup.seq), tuple(figures))


def _figure(day: Day, path: str) -> int | None:
    try:
        return figure(day.record, path)
    except KzpollError:
        return None


def restore(
    path: Path, backup: Path, own: Path, *, other_history: bool = False, clock: Clock | None = None
) -> Path | None:
    """Put a copy of a backup in the place of the file; the present one is kept aside under the name that is answered.

    That it was done is an entry of the file that is put there: of which state, and in the place of which one.

    other_history: a person has said that a backup may be put there which has another history. StoreError, and then the
    present file is where it was; other_precinct, other_history where what is there is a state of another precinct file,
    or nobody has said so. None where there was no present file.
    """
    present = look_at(path) if path.exists() else None
    _refuse_other(path, present, backup, own, other_history=other_history)
    with PrecinctFile.open(backup, read_only=True) as file:
        make_folder(path.parent)
        ready = free_name(path, "restoring")
        file.save_copy(ready)
    try:
        _note(ready, present, clock or SystemClock())
        with known_faults(path):
            aside = _put_aside(path)
    except KzpollError:
        for left in (ready, *side_files(ready)):
            with contextlib.suppress(OSError):
                left.unlink()
        raise
    try:
        ready.replace(path)
    except OSError as error:
        for beside in () if aside is None else _with_sides(aside, path):
            with contextlib.suppress(OSError):
                beside[0].rename(beside[1])
        with contextlib.suppress(OSError):
            ready.unlink()
        raise StoreError("io_error", file=path.name) from error
    return aside


def _note(ready: Path, present: FoundFile | None, clock: Clock) -> None:
    """The entry that tells what took the place of what."""
    with PrecinctFile.open(ready) as file:
        entries = list(file.entries())
        day = journal.replay([journal.entry_from_json(one.body) for one in entries])
        there = present.day if present is not None else None
        replaced = None
        if present is not None and there is not None:
            replaced = Replaced(there.seq, present.hashes[there.seq - 1], _last_sheets(there))
        _append_note(file, day, replaced, clock)


def _append_note(file: PrecinctFile, day: Day, replaced: Replaced | None, clock: Clock) -> None:
    event = FileRestored(file.head.seq, file.head.hash, replaced)
    now = clock.now().isoformat(timespec="seconds")
    entry = Entry(day.seq + 1, Stamp(now, clock.monotonic(), secrets.token_hex(4), ""), event, None)
    file.append([journal.entry_to_json(entry)], file.head, project(journal.apply(day, entry)))


def _last_sheets(there: Day) -> dict[str, int]:
    """The last sheet of each ballot that was closed in a file, or in those that it took the place of."""
    contests = {one.contest for one in there.sheets} | {
        contest for one in there.restored if one.replaced for contest in one.replaced.sheets
    }
    return {contest: last_sheet(contest, there.sheets, there.restored) for contest in sorted(contests)}


def _refuse_other(
    path: Path, present: FoundFile | None, backup: Path, own: Path, *, other_history: bool
) -> None:
    there, found = (present.day if present is not None else None), look_at(backup)
    other = found.day
    if other is None:
        return
    if there is not None and there.file_id != other.file_id:
        raise StoreError(
            "other_precinct",
            file=path.name,
            precinct=there.record.precinct.number,
            made=_minute(there.created),
            backup=backup.name,
            other=other.record.precinct.number,
            other_made=_minute(other.created),
        )
    parts = None if other_history else difference(present, found, _known(own, other.file_id))
    if parts is not None:
        told = {"first": parts.first, "theirs": parts.theirs, "ours": parts.ours}
        raise StoreError("other_history", file=path.name, backup=backup.name, **told)


def recover(path: Path, folder: Path | None = None, clock: Clock | None = None) -> Path:
    """A new file with everything that the journal of a damaged one proves; StoreError, damaged where that is nothing.

    folder: where it is made, beside the damaged file where none is given; that one is left as it is. clock: the file is to
    be gone on with, and has an entry that tells so: entries that were lost may have closed sheets.
    """
    saved = salvage(path)
    try:
        day, count = _replayed(saved.bodies)
    except _UNPROVED:
        raise StoreError("damaged", file=path.name) from None
    beside = path if folder is None else folder / path.name
    ready, target = free_name(beside, "recovering"), free_name(beside, "recovered")
    first = journal.start(journal.entry_from_json(saved.bodies[0]))
    try:
        with PrecinctFile.create(ready, saved.bodies[0], project(first)) as file:
            file.append_with_blobs(saved.bodies[1:count], saved.blobs, file.head, project(day))
            if clock is not None:
                there = Replaced(file.head.seq, file.head.hash, _last_sheets(day))
                _append_note(file, day, there, clock)
            file.checkpoint()
        ready.replace(target)
    except (StoreError, OSError) as error:
        for left in (ready, *side_files(ready)):
            with contextlib.suppress(OSError):
                left.unlink()
        if isinstance(error, StoreError):
            raise
        raise StoreError("io_error", file=target.name) from error
    return target


def _put_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    aside = free_name(path, "before-restore")
    for beside, kept in _with_sides(path, aside):
        beside.rename(kept)
    return aside


def _with_sides(path: Path, to: Path) -> list[tuple[Path, Path]]:
    """A file and what is beside it, each with its name under another one."""
    pairs = zip((path, *side_files(path)), (to, *side_files(to)), strict=True)
    return [(one, other) for one, other in pairs if one.exists()]
