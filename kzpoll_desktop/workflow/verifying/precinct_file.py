"""Verifies a precinct file: everything in it is what its journal proves, and what was closed is frozen to the byte."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.code.canonical import closing_bytes, figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import (
    Names,
    ProtocolCode,
    code_of,
    decode,
    differences,
    names_of,
    signed_bytes,
)
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.closing import KeysMade, ProtocolsClosed
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.store import DAMAGES, Head, PrecinctFile, StoreError
from kzpoll_desktop.texts.foreign import one_line
from kzpoll_desktop.workflow.printing import dissents_by_member
from kzpoll_desktop.workflow.projection import is_proved, project


@dataclass(frozen=True, slots=True)
class ClosedContest:
    """A contest as the file has it closed. code: decoded; names: by which its figures are called; then: the day it froze."""

    sheet: ClosedSheet
    code: ProtocolCode
    names: Names
    then: Day


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a precinct file proves.

    day: None where its journal cannot be replayed; after: entries after the last closing; papers: SHA-256 of each paper
    that it keeps, or gives of its journal -> its kind, and the number of an act or the name of whose opinion it is.
    """

    troubles: tuple[Trouble, ...]
    day: Day | None
    closed: tuple[ClosedContest, ...] = ()
    after: int = 0
    papers: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def look_at_file(path: Path) -> FileLook:
    """Everything that a precinct file says of itself, checked against its journal; nothing is written."""
    try:
        with PrecinctFile.open(path, read_only=True) as file:
            entries = list(file.entries())
            return _look(file, [entry.body for entry in entries], [Head(e.seq, e.hash) for e in entries])
    except StoreError as problem:
        if problem.said.code not in DAMAGES:
            raise
        return FileLook((Trouble(f"file_{problem.said.code}", problem.said.params),), None)


def _look(file: PrecinctFile, bodies: Sequence[dict[str, Any]], heads: Sequence[Head]) -> FileLook:
    states: dict[int, Day] = {}
    entries: list[Entry] = []
    day: Day | None = None
    try:
        for body in bodies:
            entry = journal.entry_from_json(body)
            day = journal.start(entry) if day is None else journal.apply(day, entry)
            entries.append(entry)
            states[entry.seq] = day
    except KzpollError:
        day = None
    if day is None:
        return FileLook((Trouble("entry_impossible", {"seq": len(entries) + 1}),), None)
    troubles = [*_tables(file, day), *_blobs(file, entries), *_keys(day, entries)]
    closed: list[ClosedContest] = []
    papers: dict[str, tuple[str, str]] = {}
    for sheet in day.sheets:
        found = list(_sheet(file, sheet, states, heads))
        troubles += found
        if not found and not sheet.voided:
            papers |= {digest: (kind, "") for kind, digest in sheet.papers.items()}
        if not found and sheet is day.valid_sheets.get(sheet.contest):
            then = states[sheet.frozen.seq]
            names = names_of(then.record, then.election, sheet.contest)
            closed.append(ClosedContest(sheet, decode(sheet.code), names, then))
    last = max((sheet.seq for sheet in day.sheets), default=day.seq)
    return FileLook(tuple(troubles), day, tuple(closed), day.seq - last, papers | _beside(day, entries))


def _keys(day: Day, entries: Sequence[Entry]) -> Iterator[Trouble]:
    """A file has one key from its first closing on: whoever writes entries of their own behind it has another one."""
    closed = next((one.seq for one in entries if isinstance(one.event, ProtocolsClosed)), None)
    if closed is None:
        return
    for entry in entries:
        if entry.seq > closed and isinstance(entry.event, KeysMade):
            yield Trouble("key_made_after_closing", {"entry": entry.seq})
    for sheet in day.sheets:
        with suppress(KzpollError):
            code = decode(sheet.code)
            if code.sealed and (day.keys is None or code.public != day.keys.public):
                yield Trouble(
                    "sheet_of_another_key", {"contest": Named("ballot", sheet.contest), "sheet": sheet.sheet}
                )


def _beside(day: Day, entries: Sequence[Entry]) -> dict[str, tuple[str, str]]:
    """The acts that were kept at a closing, and the opinions as they are printed of it: the same bytes each time."""
    found: dict[str, tuple[str, str]] = {}
    for entry in entries:
        if isinstance(entry.event, ProtocolsClosed):
            found |= {digest: ("act", number) for number, digest in entry.event.acts.items()}
    for member_id, paper in dissents_by_member(day).items() if day.sheets else ():
        member = day.record.member(member_id)
        found[sha256(paper.data)] = ("dissent", member.name if member else "")
    return found


def _tables(file: PrecinctFile, day: Day) -> Iterator[Trouble]:
    """What the tables say that the journal does not."""
    for table in file.altered_tables():
        yield Trouble("table_altered", {"table": Named("table", table)})
    try:
        stored = file.stored_projection()
    except (StoreError, TypeError, ValueError, OverflowError):
        yield Trouble("table_altered", {"table": Named("table", "precinct")})
        return
    proved = project(day)
    if replace(stored, figures={}, details={}) != replace(proved, figures={}, details={}):
        yield Trouble(
            "table_differs", {"table": Named("table", "precinct"), "row": str(day.record.precinct.number)}
        )
    for path in sorted(stored.figures.keys() | proved.figures.keys()):
        if not is_proved(stored.figures.get(path), proved.figures.get(path)):
            yield Trouble("table_differs", {"table": Named("table", "figure"), "row": Named("figure", path)})
    for key in sorted(stored.details.keys() | proved.details.keys()):
        if stored.details.get(key) != proved.details.get(key):
            yield Trouble(
                "table_differs", {"table": Named("table", "detail"), "row": Named("figure", _path_of(key))}
            )


def _path_of(detail: str) -> str:
    """The path of a detail: those of the day stand there without what they are of."""
    return f"day.{detail}" if detail in ("opened", "voting_ended", "count_ended") else detail


def _blobs(file: PrecinctFile, entries: Sequence[Entry]) -> Iterator[Trouble]:
    """Kept files that the journal does not name, or that are missing or others than it names."""
    named = {digest for entry in entries for digest in entry.event.keeps()}
    kept = set(file.blobs())
    for digest in sorted(kept - named):
        yield Trouble("kept_file_unknown", {"digest": digest[:12]})
    for digest in sorted(named):
        if digest not in kept:
            yield Trouble("kept_file_missing", {"digest": digest[:12]})
            continue
        try:
            file.blob(digest)
        except StoreError:
            yield Trouble("kept_file_changed", {"digest": digest[:12]})


def _sheet(
    file: PrecinctFile, sheet: ClosedSheet, states: dict[int, Day], heads: Sequence[Head]
) -> Iterator[Trouble]:
    """What of a closed sheet does not follow from the journal up to its closing."""
    about: dict[str, Param] = {"contest": Named("ballot", sheet.contest), "sheet": sheet.sheet}
    then = states.get(sheet.frozen.seq)
    if then is None or heads[sheet.frozen.seq - 1] != Head(sheet.frozen.seq, sheet.frozen.hash):
        yield Trouble("frozen_elsewhere", about)
        return
    try:
        code = decode(sheet.code)
    except KzpollError:
        yield Trouble("code_differs", about)
        return
    frozen = (sheet.frozen.seq, sheet.frozen.hash)
    # Before format 2 the closing did not stand under the digest.
    told = sheet.closing.told(code.closed_at) if code.format > 1 else None
    record = closing_bytes(
        then.election, then.record, sheet.contest, sheet.version, sheet.sheet, frozen, told
    )
    if sha256(record) != sheet.digest:
        yield Trouble("record_differs", about)
        return
    if figures_digest(then.record, then.election, sheet.contest) != sheet.figures:
        yield Trouble("record_differs", about)
        return
    again = code_of(
        then.record,
        then.election,
        sheet.contest,
        version=sheet.version,
        sheet=sheet.sheet,
        closed_at=datetime.datetime.fromisoformat(code.closed_at),
        digest=sheet.digest,
        public=then.keys.public if then.keys is not None and sheet.closing.how != "none" else "",
        form=code.format,
        districts=code.district != 0,
    )
    if differences(code, again) or replace(code, signature="") != again:
        yield Trouble("code_differs", about)
        return
    if code.sealed and not _signed(code):
        yield Trouble("signature_wrong", about)
    closers = "; ".join(one.name for one in then.record.commission if one.id in sheet.closing.by)
    for kind, digest in sheet.papers.items():
        yield from _paper(file, kind, digest, code, sheet.code, closers, about)


def _signed(code: ProtocolCode) -> bool:
    from kzpoll_desktop.seal.keys import verify_signature

    return verify_signature(bytes.fromhex(code.public), signed_bytes(code), bytes.fromhex(code.signature))


def _paper(
    file: PrecinctFile,
    kind: str,
    digest: str,
    code: ProtocolCode,
    text: str,
    closers: str,
    about: Mapping[str, Param],
) -> Iterator[Trouble]:
    """A kept paper that is not sealed with the key that signed the code, or in the name of others than the file says."""
    if not code.sealed:
        return
    from kzpoll_desktop.seal.inspection import inspect

    try:
        found = inspect(file.blob(digest))
    except StoreError:
        return  # said already
    if not found.intact or found.public.hex() != code.public or found.keywords != text:
        yield Trouble("kept_paper_not_sealed", {**about, "paper": Named("paper", kind)})
    elif found.closed_by and found.closed_by != closers:
        told = {"first": one_line(closers) or "–", "second": one_line(found.closed_by)}
        yield Trouble("other_closers", {**about, "paper": Named("paper", kind), **told})
