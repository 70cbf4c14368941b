"""Makes a precinct's papers: protocols kept at their first printing, drafts, annexes, and the empty forms of the day before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzpoll_desktop.domain.code.canonical import closing_bytes, sha256
from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.day.second_check import Agreed
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Act, PrecinctRecord
from kzpoll_desktop.domain.figures.rows import checked_rows, held
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.rules.engine import Finding, blocking, check
from kzpoll_desktop.exchange.files import make_folder, write_bytes
from kzpoll_desktop.paper import (
    CheckedBy,
    Kind,
    LanguageMode,
    LateChange,
    PrintJob,
    Status,
    act_file_part,
    file_name,
)
from kzpoll_desktop.workflow.desk import Desk

if TYPE_CHECKING:
    from kzpoll_desktop.workflow.keys import MadeKey
    from kzpoll_desktop.workflow.readiness import Item

VERSION: Final = 1
SHEET: Final = 1
CLOSED_PAPERS: Final = ("protocol", "annex")


@dataclass(frozen=True, slots=True)
class Paper:
    """One made PDF; name as it is to be saved; kind: protocol, annex, copying, …; contest: None for all."""

    name: str
    kind: str
    contest: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class NotReady:
    """A record whose protocol is refused: the findings that stand against it."""

    findings: tuple[Finding, ...]


def unclosed_digest(election: ElectionDefinition, record: PrecinctRecord, contest: str) -> str:
    """The digest on a paper that was not closed: the figures and names as they stand, without a journal."""
    return sha256(closing_bytes(election, record, contest, VERSION, SHEET, None))


def draft(day: Day, contest: str, languages: LanguageMode = "kk_ru") -> Paper:
    """A watermarked draft of a contest's protocol, whatever is known so far."""
    return protocol_of(job_of(day, contest, "draft", languages))


def draft_annex(day: Day, contest: str) -> Paper:
    """A watermarked draft of the annex."""
    return annex_of(job_of(day, contest, "draft"))


def drafts(day: Day) -> tuple[Paper, ...]:
    """A draft of every contest's protocol and annex."""
    contests = held(day.election, day.record)
    return tuple(paper for c in contests for paper in (draft(day, c.id), draft_annex(day, c.id)))


def kept_papers(desk: Desk) -> tuple[Paper, ...]:
    """Protocol and annex of each closed contest and the acts, byte for byte as they were closed; empty before closing."""
    day = desk.day
    found: dict[tuple[str, str], str] = {}
    for sheet in day.current_sheets.values():
        for kind in CLOSED_PAPERS:
            found[sheet.contest, kind] = sheet.papers[kind]
    if found:
        found |= {(number, "act"): blob for number, blob in day.count.kept_acts.items()}
    return tuple(
        Paper(_name(day, kind, contest), kind, contest, desk.kept_paper(blob))
        for (contest, kind), blob in found.items()
    )


def _name(day: Day, paper: str, contest: str) -> str:
    kinds: dict[str, Kind] = {"protocol": "protocol", "annex": "annex", "act": "act"}
    of = act_file_part(contest) if paper == "act" else contest
    return file_name(kinds[paper], day.record.precinct.number, of, practice=day.election.training)


def act_paper(day: Day, act: Act) -> Paper:
    """An act on its own sheet, to be signed at once: it does not wait for the protocols."""
    return _act(job_of(day, held(day.election, day.record)[0].id, "protocol"), act)


def _act(job: PrintJob, act: Act) -> Paper:
    from kzpoll_desktop.paper import act_pdf

    part = act_file_part(act.number)
    draft = job.status == "draft"
    name = file_name("act", job.record.precinct.number, part, practice=job.practice, draft=draft)
    return Paper(name, "act", act.number, act_pdf(job, act))


def from_record(
    record: PrecinctRecord, election: ElectionDefinition, *, as_draft: bool
) -> tuple[Paper, ...] | NotReady:
    """Papers of a record that was not closed in the program; refused while findings stand, unless as drafts."""
    if not as_draft:
        open_ones = blocking(record, check(record, election))
        if open_ones:
            return NotReady(open_ones)
    status: Status = "draft" if as_draft else "from_record"
    jobs = [
        PrintJob(election, record, c.id, status, digest=unclosed_digest(election, record, c.id))
        for c in held(election, record)
    ]
    return tuple(paper for job in jobs for paper in (protocol_of(job), annex_of(job)))


def empty_forms(day: Day) -> tuple[Paper, ...]:
    """Empty protocols and counting sheets of every contest, for the day before: the count goes on by pen."""
    from kzpoll_desktop.paper import counting_sheets_pdf, empty_protocol_pdf

    found = []
    for contest in held(day.election, day.record):
        job = job_of(day, contest.id, "protocol")
        found.append(_paper("empty", job, empty_protocol_pdf(job)))
        found.append(_paper("counting", job, counting_sheets_pdf(job)))
    return tuple(found)


def journal_paper(day: Day, lines: Sequence[HistoryLine], language: str, *, extract: bool = False) -> Paper:
    """The journal in the language in force; extract: only what was chosen of it, and the heading says so."""
    from kzpoll_desktop.paper import history_pdf

    mode: LanguageMode = "kk" if language == "kk" else "ru"
    job = job_of(day, held(day.election, day.record)[0].id, "protocol", mode)
    name = file_name("journal", day.record.precinct.number, "", practice=day.election.training)
    return Paper(name, "journal", None, history_pdf(job, lines, language, extract=extract))


def readiness_paper(desk: Desk, items: Sequence[Item]) -> Paper:
    """The page to sign the day before, with what was looked at just now."""
    from kzpoll_desktop.paper import readiness_pdf

    day = desk.day
    job = job_of(day, held(day.election, day.record)[0].id, "protocol")
    name = file_name("readiness", day.record.precinct.number, "", practice=day.election.training)
    rows = [(item.code, item.state, item.params) for item in items]
    moment = f"{desk.clock.now().astimezone(zone_of(day.record.precinct.utc_offset)):%d.%m.%Y %H:%M}"
    return Paper(name, "readiness", None, readiness_pdf(job, rows, moment))


def dissent_papers(day: Day) -> tuple[Paper, ...]:
    """Each dissenting opinion on its own sheet, to be attached to the minutes of the sitting [20(5)]."""
    from kzpoll_desktop.paper import dissent_pdf

    job = job_of(day, held(day.election, day.record)[0].id, "protocol")
    number, practice = day.record.precinct.number, day.election.training
    return tuple(
        Paper(
            file_name("dissent", number, signing.member, practice=practice),
            "dissent",
            None,
            dissent_pdf(job, signing),
        )
        for signing in day.record.signing
        if signing.dissent
    )


def recovery_paper(day: Day, made: MadeKey) -> Paper:
    """The sheet for the sealed envelope; the code on it is kept nowhere else."""
    from kzpoll_desktop.paper import recovery_pdf
    from kzpoll_desktop.seal.keys import fingerprint

    job = job_of(day, held(day.election, day.record)[0].id, "protocol")
    name = file_name("recovery", day.record.precinct.number, "", practice=day.election.training)
    data = recovery_pdf(job, made.recovery, fingerprint(bytes.fromhex(made.keys.public)))
    return Paper(name, "recovery", None, data)


def copying_sheet(day: Day, contest: str, languages: LanguageMode) -> Paper:
    """The sheet from which the commission's own blank is filled in; a draft until the protocol is closed."""
    from kzpoll_desktop.paper import copying_sheet_pdf

    status: Status = "protocol" if contest in day.current_sheets else "draft"
    job = job_of(day, contest, status, languages)
    return _paper("copying", job, copying_sheet_pdf(job))


def unprintable(day: Day) -> dict[str, str]:
    """Where typed texts have letters that paper cannot show, and which letters; empty where all is well."""
    from kzpoll_desktop.paper import unprintable_characters

    return unprintable_characters(day.record, day.election)


def job_of(day: Day, contest: str, status: Status, languages: LanguageMode = "kk_ru") -> PrintJob:
    """All that a paper of a contest is made from."""
    return PrintJob(
        election=day.election,
        record=day.record,
        contest=contest,
        status=status,
        languages=languages,
        digest=unclosed_digest(day.election, day.record, contest),
        entered_after_event=day.count.after_event,
        changes=tuple(_late_changes(day)),
        checked=tuple(_checked_by(day, contest)),
        act_details=day.count.act_details,
        disputed=day.count.disputed,
    )


def _checked_by(day: Day, contest: str) -> Iterable[CheckedBy]:
    """Who agreed with whom at the second check, on figures of the contest and of the whole precinct."""
    others = {other for other in day.record.contests if other != contest}
    pairs: Counter[tuple[str, str, bool]] = Counter()
    for row in checked_rows(day.election, day.record):
        state = day.count.second.state(row.path)
        if isinstance(state, Agreed) and row.contest not in others:
            aloud = bool(state.reader)
            pair = (state.checker, state.reader) if aloud else (state.by, state.checker)
            pairs[*pair, aloud] += 1
    for (first, second, aloud), figures in pairs.items():
        yield CheckedBy(_member_name(day, first), _member_name(day, second), aloud, figures)


def _member_name(day: Day, member_id: str) -> str:
    member = day.record.member(member_id)
    return member.name if member else member_id


def _late_changes(day: Day) -> Iterable[LateChange]:
    for change in day.count.late_changes:
        if isinstance(change.value, int | None) and isinstance(change.was, int | None):
            at = change.wall[11:16]
            by = _member_name(day, change.by)
            yield LateChange(change.path, change.was, change.value, at, by, change.reason, change.after_hint)


def protocol_of(job: PrintJob) -> Paper:
    """The protocol of a job."""
    from kzpoll_desktop.paper import protocol_pdf

    return _paper("protocol", job, protocol_pdf(job))


def annex_of(job: PrintJob) -> Paper:
    """The annex of a job."""
    from kzpoll_desktop.paper import annex_pdf

    return _paper("annex", job, annex_pdf(job))


def _paper(kind: Kind, job: PrintJob, data: bytes) -> Paper:
    name = file_name(
        kind,
        job.record.precinct.number,
        job.contest,
        practice=job.practice,
        draft=job.status == "draft",
    )
    return Paper(name, kind, job.contest, data)


def save_papers(papers: Sequence[Paper], folder: Path) -> tuple[Path, ...]:
    """Write papers into a folder, each whole or not at all; FileProblem where that fails."""
    make_folder(folder)
    for paper in papers:
        write_bytes(folder / paper.name, paper.data)
    return tuple(folder / paper.name for paper in papers)
