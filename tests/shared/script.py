"""Plays a record into a day: the entries a commission would make, in the order of the stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure

STAMP = Stamp("2023-03-19T06:00:00+06:00", 1, "run", "m3")


def started(election: ElectionDefinition, record: PrecinctRecord) -> tuple[Entry, Day]:
    """The first entry of a precinct and the state after it."""
    entry = entering.create("file", "0", election, day_rows.uncounted(election, record), STAMP)
    return entry, journal.start(entry)


def changes(stage: str, day: Day, record: PrecinctRecord) -> Iterator[tuple[str, Any]]:
    """What is entered at a stage to make the record, path and value."""
    if stage == "opening":
        yield "day.opened", record.day.opened or "07:00"
        for contest, figures in record.contests.items():
            yield f"receipts.{contest}", [{"source": "first", "ballots": figures.received, "note": ""}]
        for name in ("proxies", "media"):
            if getattr(record.attendance, name) is not None:
                yield f"attendance.{name}", getattr(record.attendance, name)
    if stage == "voting_ended":
        yield "day.voting_ended", record.day.voting_ended or "20:00"
    if stage == "unused_and_lists":
        boxes = [{"id": b.id, "members": list(b.members)} for b in record.portable_boxes]
        yield ("portable_boxes", boxes) if boxes else ("no_portable_boxes", True)
    if stage == "stationary_boxes":
        for contest, figures in record.contests.items():
            if not figures.stationary_counted:
                yield f"{contest}.stationary_counted", False


def rows(stage: str, day: Day, record: PrecinctRecord) -> Iterator[tuple[str, int]]:
    """The counts of a stage's rows; a figure that the record leaves out is 0."""
    for row in day_rows.rows(stage, day.election, day.record):
        if row.closed or row.path.endswith(".received"):
            continue
        value = figure(record, row.path)
        if value is not None:
            yield row.path, value


def play(
    election: ElectionDefinition, record: PrecinctRecord, until: str = "protocols"
) -> tuple[list[Entry], Day]:
    """Every entry of a day up to the beginning of a stage, and the state then."""
    entry, day = started(election, record)
    entries = [entry]

    def take(made: Entry | Refused) -> None:
        nonlocal day
        if isinstance(made, Refused):
            assert made.code == "nothing_changes", made
            return
        entries.append(made)
        day = journal.apply(day, made)

    for stage in day.stages:
        if stage == until:
            break
        for path, value in changes(stage, day, record):
            take(entering.enter(day, [(path, value)], STAMP))
        for path, value in rows(stage, day, record):
            take(entering.enter(day, [(path, value)], STAMP))
        if stage == day_rows.SECOND_CHECK:
            for made in second_check(day):
                take(made)
        take(stage_steps.finish_stage(day, STAMP))
    return entries, day


READER = "m4"
UNSEEN = Stamp(STAMP.wall, 1, "run", READER)


def second_check(day: Day) -> Iterator[Entry]:
    """The whole second check of a day as its definition wants it: somebody else than the typist reads, or types unseen."""
    aloud = day.election.second_check == "read_aloud"
    stamp = STAMP if aloud else UNSEEN

    def take(made: Entry | Refused) -> Entry:
        nonlocal day
        assert isinstance(made, Entry), made
        day = journal.apply(day, made)
        return made

    yield take(check_steps.claim(day, stamp, READER if aloud else ""))
    for path in check_steps.unchecked(day):
        kept = figure(day.record, path)
        yield take(
            check_steps.confirm(day, stamp, path)
            if aloud
            else check_steps.type_unseen(day, stamp, path, kept)
        )
