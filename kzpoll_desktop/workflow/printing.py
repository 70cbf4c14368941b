"""Makes a precinct's papers: protocols kept at their first printing, drafts, annexes, and the empty forms of the day before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzpoll_desktop.domain.code.canonical import closing_bytes, sha256
from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.day.recount import changed_figures
from kzpoll_desktop.domain.day.second_check import Agreed
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Act, PrecinctRecord
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.answering import blocking
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.exchange.files import make_folder, write_bytes
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import (
    AboutBallot,
    AboutPrecinct,
    CheckedBy,
    CountedAgain,
    LanguageMode,
    PaperStatus,
    PrintedChange,
)
from kzpoll_desktop.paper.file_names import act_file_part, ballot_part, file_name
from kzpoll_desktop.texts.format import time
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.names.papers import of_earlier_sheet, paper_title
from kzpoll_desktop.workflow.desk import Desk

if TYPE_CHECKING:
    from kzpoll_desktop.workflow.keys import MadeKey
    from kzpoll_desktop.workflow.readiness import Item

FIRST_COUNT: Final = 1
FIRST_SHEET: Final = 1
# Of each ballot: what is made at closing and kept, and what is filled in by pen where the laptop dies.
AT_CLOSING: Final = ("protocol", "annex")
BY_PEN: Final = ("empty", "counting")


@dataclass(frozen=True, slots=True)
class Paper:
    """One made PDF; name as it is to be saved; kind: protocol, annex, copying, …; contest: None for all.

    title: what it is called on screen, its kind, ballot and precinct in words; kept: its bytes come out of the precinct
    file, which others may have given.
    """

    name: str
    kind: str
    contest: str | None
    data: bytes
    title: LocalText
    kept: bool = False


@dataclass(frozen=True, slots=True)
class NotReady:
    """A record whose protocol is refused: the findings that stand against it."""

    findings: tuple[Finding, ...]


def unclosed_digest(election: ElectionDefinition, record: PrecinctRecord, contest: str) -> str:
    """The digest on a paper that was not closed: the figures and names as they stand, without a journal."""
    return sha256(closing_bytes(election, record, contest, FIRST_COUNT, FIRST_SHEET, None))


def draft(day: Day, contest: str, languages: LanguageMode = "kk_ru") -> Paper:
    """A watermarked draft of a contest's protocol, whatever is known so far."""
    return paper_of("protocol", about_ballot(day, contest, "draft", languages))


def draft_annex(day: Day, contest: str) -> Paper:
    """A watermarked draft of the annex."""
    return paper_of("annex", about_ballot(day, contest, "draft"))


def drafts(day: Day) -> tuple[Paper, ...]:
    """A draft of every contest's protocol and annex."""
    abouts = (about_ballot(day, contest.id, "draft") for contest in held(day.election, day.record))
    return tuple(paper for about in abouts for paper in closed_papers(about))


def kept_papers(desk: Desk) -> tuple[Paper, ...]:
    """Protocol and annex of each closed contest and the acts, byte for byte as they were closed; empty before closing.

    StoreError damaged where the file, somebody else's say, has not all of them.
    """
    day = desk.day
    papers = [kept_paper(desk, kind, sheet) for sheet in day.current_sheets.values() for kind in AT_CLOSING]
    if papers:
        for number, blob in day.count.kept_acts.items():
            papers.append(_kept(desk, "act", act_file_part(number), blob, about=_act_number(number)))
    return tuple(papers)


def earlier_papers(desk: Desk) -> tuple[Paper, ...]:
    """Protocol and annex of each sheet that was voided or replaced, byte for byte; each under a name of its own.

    StoreError damaged where the file has not all of them.
    """
    current = desk.day.current_sheets
    found = []
    for sheet in desk.day.sheets:
        if sheet is not current.get(sheet.contest):
            for kind in AT_CLOSING:
                paper = kept_paper(desk, kind, sheet, f"-s{sheet.sheet}")
                found.append(replace(paper, title=of_earlier_sheet(paper.title, sheet.version, sheet.sheet)))
    return tuple(found)


def _kept(
    desk: Desk, kind: str, part: str, blob: str, contest: str | None = None, *, about: str = ""
) -> Paper:
    day = desk.day
    name = file_name(kind, day.record.precinct.number, part, practice=day.election.training)
    return Paper(name, kind, contest, desk.kept_paper(blob), _title(day, kind, contest, about), kept=True)


def kept_paper(desk: Desk, kind: str, sheet: ClosedSheet, told_apart: str = "") -> Paper:
    """The protocol or annex of one closed sheet, one that no longer counts too; StoreError damaged where it is not there.

    told_apart: what its file has behind the ballot.
    """
    part = ballot_part(sheet.contest, sheet.version) + told_apart
    return _kept(desk, kind, part, sheet.papers.get(kind, ""), sheet.contest)


def _title(
    about_what: Day | AboutPrecinct, kind: str, contest: str | None, about: str, *, draft: bool = False
) -> LocalText:
    """What a paper is called on screen; about: the number of the act, or whose opinion it is."""
    election, number = about_what.election, about_what.record.precinct.number
    said = {
        language: paper_title(
            kind,
            number,
            ballot_name(election.contest(contest), language) if contest is not None else about,
            language,
            draft=draft,
        )
        for language in LANGUAGES
    }
    return LocalText(**said)


def _act_number(number: str) -> str:
    return number.removeprefix("№").strip()


def act_paper(day: Day, act: Act) -> Paper:
    """An act on its own sheet, to be signed at once: it does not wait for the protocols."""
    from kzpoll_desktop.paper.sheets.act import AboutAct

    return paper_of("act", AboutAct.of(about_precinct(day), act=act))


def from_record(
    record: PrecinctRecord, election: ElectionDefinition, *, as_draft: bool
) -> tuple[Paper, ...] | NotReady:
    """Papers of a record that was not closed in the program; refused while findings stand, unless as drafts."""
    if not as_draft:
        open_ones = blocking(record, check(record, election))
        if open_ones:
            return NotReady(open_ones)
    status: PaperStatus = "draft" if as_draft else "from_record"
    abouts = (
        AboutBallot(
            election, record, status, digest=unclosed_digest(election, record, contest.id), contest=contest.id
        )
        for contest in held(election, record)
    )
    return tuple(paper for about in abouts for paper in closed_papers(about))


def empty_forms(day: Day) -> tuple[Paper, ...]:
    """Empty protocols and counting sheets of every contest, for the day before: the count goes on by pen."""
    abouts = (about_ballot(day, contest.id, "protocol") for contest in held(day.election, day.record))
    return tuple(paper_of(kind, about) for about in abouts for kind in BY_PEN)


def journal_paper(day: Day, lines: Sequence[HistoryLine], language: str, *, extract: bool = False) -> Paper:
    """The journal in the language in force; extract: only what was chosen of it, and the heading says so."""
    from kzpoll_desktop.paper.sheets.journal import AboutJournal

    precinct = about_precinct(day, "kk" if language == "kk" else "ru")
    about = AboutJournal.of(precinct, lines=tuple(lines), said_in=language, extract=extract)
    return paper_of("journal", about)


def readiness_paper(desk: Desk, items: Sequence[Item]) -> Paper:
    """The page to sign the day before, with what was looked at just now."""
    from kzpoll_desktop.paper.sheets.readiness import AboutReadiness

    rows = tuple((item, item.state) for item in items)
    now = desk.clock.now().astimezone(zone_of(desk.day.record.precinct.utc_offset))
    about = AboutReadiness.of(
        about_precinct(desk.day),
        rows=rows,
        moment=f"{now:%d.%m.%Y %H:%M}",
        fingerprint=fingerprint_of(desk.day),
    )
    return paper_of("readiness", about)


def fingerprint_of(day: Day) -> str:
    """The fingerprint of the precinct's key, hexadecimal; empty where none was made."""
    return sha256(bytes.fromhex(day.keys.public)) if day.keys is not None else ""


def observers_papers(day: Day) -> tuple[Paper, ...]:
    """The page for observers, with nothing secret; none before the precinct has a key."""
    from kzpoll_desktop.paper.sheets.observers import AboutObservers

    if day.keys is None:
        return ()
    return (paper_of("observers", AboutObservers.of(about_precinct(day), fingerprint=fingerprint_of(day))),)


def dissent_papers(day: Day) -> tuple[Paper, ...]:
    """Each dissenting opinion on its own sheet, to be attached to the minutes of the sitting [20(5)]."""
    return tuple(dissents_by_member(day).values())


def dissents_by_member(day: Day) -> Mapping[str, Paper]:
    """The same, by the member whose opinion it is."""
    from kzpoll_desktop.paper.sheets.dissent import AboutDissent

    precinct = about_precinct(day)
    return {
        signing.member: paper_of("dissent", AboutDissent.of(precinct, signing=signing))
        for signing in day.record.signing
        if signing.dissent
    }


def recovery_paper(day: Day, made: MadeKey) -> Paper:
    """The sheet for the sealed envelope; the code on it is kept nowhere else."""
    from kzpoll_desktop.paper.sheets.recovery import AboutRecovery
    from kzpoll_desktop.seal.keys import fingerprint

    public = fingerprint(bytes.fromhex(made.keys.public))
    about = AboutRecovery.of(about_precinct(day), code=made.recovery, fingerprint=public)
    return paper_of("recovery", about)


def copying_sheet(day: Day, contest: str, languages: LanguageMode) -> Paper:
    """The sheet from which the commission's own blank is filled in; a draft until the protocol is closed."""
    status: PaperStatus = "protocol" if contest in day.current_sheets else "draft"
    return paper_of("copying", about_ballot(day, contest, status, languages))


def closed_papers(about: AboutBallot) -> tuple[Paper, ...]:
    """What a ballot leaves at its closing, closed or not yet: the protocol and its annex."""
    return tuple(paper_of(kind, about) for kind in AT_CLOSING)


def paper_of(kind: str, about: AboutPrecinct) -> Paper:
    """A paper of a kind, made now, under the name of its file."""
    name = file_name(
        kind,
        about.record.precinct.number,
        about.file_part,
        practice=about.practice,
        draft=about.draft,
    )
    contest = about.contest if isinstance(about, AboutBallot) else None
    title = _title(about, kind, contest, about.told_apart, draft=about.draft)
    return Paper(name, kind, contest, make(kind, about), title)


def about_precinct(day: Day, languages: LanguageMode = "kk_ru") -> AboutPrecinct:
    """All that a paper about the whole precinct is made from."""
    return AboutPrecinct(
        election=day.election,
        record=day.record,
        languages=languages,
        digest=_digest_of_the_day(day),
        entered_after_event=day.count.after_event,
        act_details=day.count.act_details,
    )


def _digest_of_the_day(day: Day) -> str:
    """The digest at the foot of papers about the whole precinct: of the record as its first ballot would freeze it.

    A frozen record holds the record of the whole day, so papers with the same digest were made of the same figures.
    """
    contests = held(day.election, day.record)
    return unclosed_digest(day.election, day.record, contests[0].id) if contests else ""


def about_ballot(
    day: Day, contest: str, status: PaperStatus, languages: LanguageMode = "kk_ru"
) -> AboutBallot:
    """All that a paper about a contest's ballot is made from."""
    return AboutBallot(
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
        again=_counted_again(day, contest),
        applications=tuple(
            one
            for one in day.applications
            if one.before and contest in one.contests and day.count.recount is None
        ),
    )


def _counted_again(day: Day, contest: str) -> CountedAgain | None:
    """What the paper of a later count says of it; None for a contest whose first count stands."""
    count = next((one for one in reversed(day.standing) if contest in one.contests), None)
    before = day.before_recount(contest, count.version) if count is not None else None
    if count is None or count.recount is None or before is None:
        return None
    figures = changed_figures(before.record, count.record, day.election, count.recount, contest)
    return CountedAgain(count.recount, count.version, before.version, figures)


def _checked_by(day: Day, contest: str) -> Iterable[CheckedBy]:
    """Who agreed with whom at the second check, on figures of the contest and of the whole precinct."""
    others = {other for other in day.record.contests if other != contest}
    pairs: Counter[tuple[str, str, bool]] = Counter()
    for row in day.checked_rows:
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


def _late_changes(day: Day) -> Iterable[PrintedChange]:
    for change in day.count.late_changes:
        if isinstance(change.value, int | None) and isinstance(change.was, int | None):
            at = time(change.wall)
            by = _member_name(day, change.by)
            yield PrintedChange(
                change.path, change.was, change.value, at, by, change.reason, change.after_hint
            )


def save_papers(papers: Sequence[Paper], folder: Path) -> tuple[Path, ...]:
    """Write papers into a folder, each whole or not at all; FileProblem where that fails.

    None takes another's place: numbers of acts such as 3/а and 3-а, or 3А where a system holds that for 3а, name one file.
    """
    make_folder(folder)
    taken: set[str] = set()
    written: list[Path] = []
    for paper in papers:
        stem, _, ending = paper.name.rpartition(".")
        name, again = paper.name, 1
        while name.casefold() in taken:
            again += 1
            name = f"{stem}-{again}.{ending}"
        taken.add(name.casefold())
        write_bytes(folder / name, paper.data)
        written.append(folder / name)
    return tuple(written)
