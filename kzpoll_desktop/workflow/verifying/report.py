"""A verdict as lines for a window and for the command line: what to do, what is proved, then everything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from kzpoll_desktop.domain.code.protocol_code import ProtocolCode, figures_of
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.day.after import SIGNATURE, is_named
from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.said import Named, Param, Said, Trouble
from kzpoll_desktop.texts.foreign import one_line, visible
from kzpoll_desktop.texts.format import count, date, digest_groups, time
from kzpoll_desktop.texts.history import path_name, person_name
from kzpoll_desktop.texts.names.figure_names import plain_figure_name
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.figures import asked_aloud, figure_lines, shown_name
from kzpoll_desktop.workflow.verifying.later import Later
from kzpoll_desktop.workflow.verifying.looked import (
    ContestClaim,
    Disagreement,
    Level,
    Looked,
    ShortCheck,
    Verdict,
)

if TYPE_CHECKING:
    from kzpoll_desktop.workflow.verifying.packed import PackedSheet

Tone = Literal["good", "warn", "bad", "note", "plain", "name", "heading", "figure"]
_MEMBER: Final = "member."
_TONES: Final[Mapping[Level, Tone]] = {"accept": "good", "compare": "warn", "reject": "bad"}
# As many digits of a later signer's certificate as tell one from another.
_DIGITS: Final = 20


@dataclass(frozen=True, slots=True)
class Fact(Said):
    """What the report says of an input, or of all of them together."""

    family = "report"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line; tone: how it is shown beside its words, which say it all; cells: of a figure, its row, name and value."""

    tone: Tone
    text: str
    cells: tuple[str, str, str] | None = None


def lines(verdict: Verdict, language: str) -> tuple[ReportLine, ...]:
    """All that a verdict says: first what to do, a line each by precincts, then each input, then the figures.

    Whatever comes from others is in one line, and nothing in it hides.
    """
    return tuple(
        replace(line, text=visible(line.text), cells=line.cells and tuple(map(visible, line.cells)))  # type: ignore[arg-type]
        for line in _ToldVerdict(verdict, language).lines()
    )


class _ToldVerdict:
    """A verdict in one language."""

    def __init__(self, verdict: Verdict, language: str) -> None:
        self.verdict = verdict
        self.language = language

    def lines(self) -> Iterator[ReportLine]:
        """See `lines`."""
        looked, groups = self.verdict.looked, self.verdict.groups
        if any(one.kind != "record" for one in looked):
            yield self._headline()
        if self.verdict.short is not None:
            yield from self._short(self.verdict.short)
        if len(looked) > 1:
            agrees = self.verdict.agrees
            yield self._line("plain" if agrees else "bad", Fact("agree" if agrees else "not_all"))
        if len(groups) > 1:
            yield self._line("note", Fact("groups"))
        if len(looked) > 1:
            for group in groups:
                yield from self._group(group)
        for group in groups:
            for one in group:
                yield from self._input(one)
            yield from self._figures_of(group)
        if any(one.sealed and one.later for one in looked):
            yield self._line("note", Fact("older_state"))
        yield self._line("note", Fact("paper_counts"))

    def _headline(self) -> ReportLine:
        """What a person may do with all of it: believe it, compare it first, or not believe it."""
        level = self.verdict.level
        tone = _TONES[level]
        if level == "accept":
            return self._line(tone, Fact("accept"))
        if level == "reject":
            parted = any(one.added_to for one in self.verdict.looked)
            return self._line(tone, Fact("reject_added" if parted else "reject"))
        if any(one.known == "unlisted" for one in self.verdict.looked):
            return self._line(tone, Fact("compare_unlisted"))
        if all(one.known == "known" for one in self.verdict.looked):
            return self._line(tone, Fact("compare_pages"))
        if any(one.sealed for one in self.verdict.looked):
            return self._line(tone, Fact("compare_key"))
        return self._line(tone, Fact("compare_figures"))

    # --- all together

    def _group(self, group: Sequence[Looked]) -> Iterator[ReportLine]:
        """A precinct: a line for each of its inputs, and what does not agree between two of them."""
        precinct = group[0].precinct
        heading = Fact("precinct_heading", {"precinct": precinct}) if precinct else Fact("no_precinct")
        yield self._line("heading", heading)
        for one in group:
            state = say(Fact(self._state(one)), self.language)
            text = f"{one.name} ({self._what(one)}): {state}"
            yield ReportLine(_TONES[self.verdict.level_of(one)], text)
        names = {one.name for one in group}
        for two in self.verdict.disagreements:
            if two.first in names and two.second in names:
                yield from self._disagreement(two, group)

    def _state(self, one: Looked) -> str:
        if not one.intact:
            return "is_not_intact"
        if one.name in self.verdict.differing:
            return "is_differing"
        return self._proved(one)

    def _proved(self, one: Looked) -> str:
        """What is proved of an intact one by itself."""
        if one.sealed and one.kind in ("picture", "code"):
            return "is_code_intact"
        if one.sealed:
            return "is_intact" if one.known == "known" else "is_intact_unknown"
        return "is_kept" if one.kept else "is_readable"

    def _what(self, one: Looked) -> str:
        """What an input is, and whose ballots it tells."""
        ballots = [self._contest(one, claim.code.contest) for claim in one.claims]
        kind = say(_KINDS[one.kind], self.language)
        return ", ".join([kind, *dict.fromkeys(ballots)])

    def _disagreement(self, two: Disagreement, group: Sequence[Looked]) -> Iterator[ReportLine]:
        yield self._line("bad", Fact("disagree", {"first": two.first, "second": two.second}))
        for trouble in two.troubles:
            yield ReportLine("bad", self._say(trouble, group[0]))
        claims = [claim for one in group for claim in one.claims if claim.code.contest == two.contest]
        # A precinct's own definition knows more names than the program's.
        told = next((c.told for c in claims if c.told is not None and c.told.own), None)
        told = told or next((c.told for c in claims), None)
        for one in two.figures:
            params = {
                "name": shown_name(one.path, told, self.language),
                "first": self._value(one.first),
                "second": self._value(one.second),
            }
            yield self._line("bad", Fact("difference", params))

    def _short(self, short: ShortCheck) -> Iterator[ReportLine]:
        """What a typed short code is of, first of all."""
        if short.fits:
            for name, contest in short.fits:
                said = {"code": short.code, "file": name, "contest": self._of(name, contest)}
                yield self._line("good", Fact("short_fits", said))
                yield from self._asked(name, contest, short.code)
        elif short.compared:
            yield self._line("bad", Fact("short_differs", {"code": short.code}))
            for name, contest, code in short.compared:
                yield ReportLine("plain", f"{code} – {name}, {self._of(name, contest)}")
        else:
            yield self._line("note", Fact("short_alone", {"code": short.code}))

    def _asked(self, name: str, contest: str, code: str) -> Iterator[ReportLine]:
        """What whoever read the code aloud is asked beside it."""
        claims = (claim for one in self.verdict.looked if one.name == name for claim in one.claims)
        claim = next((one for one in claims if one.code.contest == contest), None)
        asked = asked_aloud(claim, code, self.language) if claim is not None else ()
        if asked:
            yield self._line("plain", Fact("short_ask"))
            yield from (ReportLine("plain", line) for line in asked)

    def _of(self, name: str, contest: str) -> str:
        return next(self._contest(one, contest) for one in self.verdict.looked if one.name == name)

    # --- one input

    def _input(self, one: Looked) -> Iterator[ReportLine]:
        yield ReportLine("name", one.name)
        if not one.intact:
            yield self._line("bad", Fact("not_intact"))
        else:
            tone = _TONES["accept" if one.known == "known" and not one.unread else "compare"]
            yield self._line(tone, _PROVES[self._proved(one)])
        for trouble in one.troubles:
            yield ReportLine("bad", self._say(trouble, one))
        if one.added_to:
            yield self._line("note", Fact("sealed_part"))
        if one.fingerprint:
            if one.known != "none":
                yield self._line("good" if one.known == "known" else "warn", Fact(one.known))
            yield self._line("plain", Fact("key", {"fingerprint": digest_groups(one.fingerprint)}))
        if one.package is not None:
            about = one.package.manifest
            at, program = _moment(about.made[:16] + about.made[19:]), one_line(about.program)
            yield self._line("plain", Fact("package_of", {"seq": about.seq, "at": at, "program": program}))
        for claim in one.claims:
            yield from self._claim(one, claim)
        yield from self._later(one.later, self._record_of(one))
        for note in one.notes:
            yield ReportLine("note", self._say(note, one))

    def _claim(self, one: Looked, claim: ContestClaim) -> Iterator[ReportLine]:
        code = claim.code
        yield ReportLine("plain", self._about(one, code))
        if code.district:
            yield self._line("plain", Fact("of_district", {"district": _district(one.election, code)}))
        yield self._line("plain", Fact("closed_at", {"at": _moment(code.closed_at)}))
        if claim.sheet is not None and one.file is not None and one.file.day is not None:
            record = one.file.day.record
            closing = claim.sheet.closing
            people = [one_line(m.name) for m in record.commission if m.id in closing.by]
            yield self._line("plain", Fact("closed_by", {"by": ", ".join(people) or "–"}))
            yield from self._how(closing)
            yield self._line("plain", Fact("signing", {"who": _signing(record) or "–"}))
            if claim.sheet.signed_at:
                at = _moment(claim.sheet.signed_at[:16] + claim.sheet.signed_at[19:])
                yield self._line("plain", Fact("signed_at", {"at": at}))
            yield self._line("plain", Fact("short", {"code": short_code(claim.sheet.figures)}))
        elif one.package is not None and (sheet := one.package.sheet_of(code)) is not None:
            yield from self._packed(sheet)
        elif one.closed_by:
            yield self._line("plain", Fact("closed_by", {"by": one_line(one.closed_by.replace("; ", ", "))}))
            yield self._line("plain", Fact("how_on_paper"))
        yield self._line("plain", Fact("digest", {"digest": digest_groups(code.digest)}))

    def _packed(self, sheet: PackedSheet) -> Iterator[ReportLine]:
        """Who closed a sheet of a package, who signs it by hand, who signed it digitally."""
        record = sheet.record
        closing = sheet.closed_as
        if closing is not None:
            people = [one_line(m.name) for m in record.commission if m.id in closing.by]
            yield self._line("plain", Fact("closed_by", {"by": ", ".join(people) or "–"}))
            yield from self._how(closing)
        yield self._line("plain", Fact("signing", {"who": _signing(record) or "–"}))
        yield self._line("plain", Fact("short", {"code": sheet.line.short_code}))
        yield from self._later(sheet.later, record)

    def _record_of(self, one: Looked) -> PrecinctRecord | None:
        """Who the members are whose fields a paper has: out of what else of its precinct was given."""
        for other in self.verdict.looked:
            if one.precinct and other.precinct == one.precinct:
                if other.file is not None and other.file.day is not None:
                    return other.file.day.record
                if other.package is not None:
                    return other.package.record
        return None

    def _later(self, signatures: Sequence[Later], record: PrecinctRecord | None) -> Iterator[ReportLine]:
        """Who signed after the seal: by the name of the certificate, and by the member whose field it is."""
        for later in signatures:
            if not later.intact:
                continue
            said = {
                "subject": one_line(later.subject) or "–",
                "at": _moment(later.at),
                "certificate": digest_groups(later.certificate[:_DIGITS]) or "–",
            }
            yield self._line("plain", Fact("later", said))
            yield self._line("plain", Fact("later_issued", {"issuer": one_line(later.issuer) or "–"}))
            members = record.commission if record is not None else ()
            member = next((m for m in members if SIGNATURE + m.id == later.field), None)
            if member is not None:
                name = one_line(member.name)
                yield self._line("plain", Fact("later_field", {"name": name}))
                if not is_named(later.subject, member.name):
                    yield self._line("warn", Fact("later_differs", {"name": name}))

    def _how(self, closing: Closing) -> Iterator[ReportLine]:
        """How it was closed: what a name beside it does not prove."""
        if closing.how == "pins":
            yield self._line("plain", Fact("how_pins"))
        elif closing.how == "recovery":
            yield self._line("plain", Fact("how_recovery", {"act": one_line(closing.act) or "–"}))
        else:
            yield self._line("warn", Fact("how_none", {"reason": one_line(closing.reason) or "–"}))
        if closing.true_time is not None:
            yield self._line("warn", Fact("how_time", {"reason": one_line(closing.true_time.reason)}))

    def _about(self, one: Looked, code: ProtocolCode) -> str:
        about = Fact(
            "precinct",
            {
                "precinct": code.precinct,
                "contest": self._contest(one, code.contest),
                "version": code.version,
                "sheet": code.sheet,
            },
        )
        practice = f" · {say(Fact('practice'), self.language)}" if code.practice else ""
        return say(about, self.language) + practice

    # --- figures

    def _figures_of(self, group: Sequence[Looked]) -> Iterator[ReportLine]:
        """Each contest's figures once where all tell the same, as the precinct file has them where there is one."""
        shown: set[tuple[object, ...]] = set()
        for one in sorted(group, key=lambda one: one.file is None):
            for claim in one.claims if one.intact or one.added_to else ():
                same = (claim.code.contest, figures_of(claim.code))
                if same not in shown:
                    shown.add(same)
                    yield from self._figures(one, claim)

    def _figures(self, one: Looked, claim: ContestClaim) -> Iterator[ReportLine]:
        about = {"contest": self._contest(one, claim.code.contest), "file": one.name}
        yield self._line("name", Fact("figures_of", about))
        if claim.told is None or not claim.told.own:
            yield self._line("note", Fact("names_by_program" if claim.told else "names_unknown"))
        for line in figure_lines(claim, self.language):
            value = "" if line.heads else self._value(line.value)
            text = " ".join(part for part in (line.number, line.name) if part)
            if not line.heads:
                text = say(Fact("figure", {"name": text, "value": value}), self.language)
            yield ReportLine("figure", text, (line.number, line.name, value))

    def _value(self, value: Counted) -> str:
        return count(value) if value is not None else say(Fact("none"), self.language)

    # --- words

    def _line(self, tone: Tone, fact: Fact) -> ReportLine:
        return ReportLine(tone, say(fact, self.language))

    def _say(self, trouble: Trouble, one: Looked) -> str:
        return said_of(trouble, self.language, one)

    def _contest(self, one: Looked, contest: str) -> str:
        return _ballot(one.election, contest, self.language)


# What is proved of one that nothing is objected to, by how it stands among the others.
_PROVES: Final[Mapping[str, Fact]] = {
    "is_intact": Fact("intact"),
    "is_intact_unknown": Fact("intact_unknown"),
    "is_code_intact": Fact("code_intact"),
    "is_kept": Fact("kept"),
    "is_readable": Fact("readable"),
}
_KINDS = {
    "pdf": Fact("kind_pdf"),
    "file": Fact("kind_file"),
    "package": Fact("kind_package"),
    "picture": Fact("kind_picture"),
    "code": Fact("kind_code"),
    "record": Fact("kind_record"),
}


def said_of(trouble: Trouble, language: str, one: Looked | None) -> str:
    """A trouble with its ballots and figures by their names, in words also where no definition names them."""
    election = one.election if one is not None else None
    params: dict[str, Param] = {}
    for name, value in trouble.params.items():
        if isinstance(value, Named) and value.of == "ballot":
            value = _ballot(election, value.key, language)
        elif isinstance(value, Named) and value.of == "figure":
            value = _value_name(value.key, one, language)
        params[name] = one_line(value) if isinstance(value, str) else value
    return say(Trouble(trouble.code, params), language)


def _value_name(name: str, one: Looked | None, language: str) -> str:
    """What a value of a precinct file is called, whatever it is; a member by the name."""
    day = one.file.day if one is not None and one.file is not None else None
    if day is None:
        return plain_figure_name(name, language)
    if name.startswith(_MEMBER):
        return person_name(name.removeprefix(_MEMBER), day.record)
    return path_name(name, day.record, day.election, language)


def _ballot(election: ElectionDefinition | None, contest: str, language: str) -> str:
    if election is not None and any(one.id == contest for one in election.contests):
        return ballot_name(election.contest(contest), language)
    return say(Fact("unknown_ballot"), language)


def _district(election: ElectionDefinition | None, code: ProtocolCode) -> str:
    """The number of a code's district, with its names where the election is known."""
    contests = election.contests if election is not None else ()
    found = next((one.district(code.district) for one in contests if one.id == code.contest), None)
    names = dict.fromkeys((found.name.kk, found.name.ru)) if found is not None else ()
    return one_line(" · ".join((f"№{code.district}", *names)))


def _signing(record: PrecinctRecord) -> str:
    """Who signs the paper: every member with a vote but those who are absent or refuse."""
    without = {one.member for one in record.signing if one.status != "signed"}
    people = (m for m in record.voting() if m.id not in without)
    return ", ".join(one_line(m.name) for m in people)


def _moment(iso: str) -> str:
    return f"{date(iso)} {time(iso)} UTC{iso[16:]}" if iso else "–"
