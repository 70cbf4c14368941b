"""A verdict as lines for a window and for the command line, and as plain JSON for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from kzpoll_desktop.domain.code.protocol_code import Names, ProtocolCode, figures_of
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import VOTING_ROLES, PrecinctRecord
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.ground.said import Said, Trouble
from kzpoll_desktop.texts.format import count, date, time
from kzpoll_desktop.texts.names.figure_names import figure_name, plain_figure_name
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.verify import ContestClaim, Disagreement, Looked, Verdict

Tone = Literal["good", "bad", "note", "plain", "name"]


@dataclass(frozen=True, slots=True)
class Fact(Said):
    """What the report says of an input, or of all of them together."""

    family = "report"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line; tone: how it is shown beside its words."""

    tone: Tone
    text: str


def lines(verdict: Verdict, language: str, *, figures: bool = True) -> tuple[ReportLine, ...]:
    """All that a verdict says; figures: with every figure of a code that no precinct file stands beside."""
    return tuple(_lines(verdict, language, figures))


def _lines(verdict: Verdict, language: str, figures: bool) -> Iterator[ReportLine]:
    if len(verdict.looked) > 1:
        agrees = verdict.agrees
        yield ReportLine("good" if agrees else "bad", say(Fact("agree" if agrees else "not_all"), language))
    for two in verdict.disagreements:
        yield from _disagreement(two, verdict, language)
    for one in verdict.looked:
        yield ReportLine("name", one.name)
        yield _outcome(one, language)
        for trouble in one.troubles:
            yield ReportLine("bad", say(trouble, language))
        yield from _facts(one, language)
        for note in one.notes:
            yield ReportLine("note", say(note, language))
        if figures and one.kind in ("picture", "code"):
            for claim in one.claims:
                yield from _figures(claim, language)
    if any(one.sealed for one in verdict.looked):
        if any(one.later for one in verdict.looked):
            yield ReportLine("note", say(Fact("older_state"), language))
    yield ReportLine("note", say(Fact("paper_counts"), language))


def _outcome(one: Looked, language: str) -> ReportLine:
    if not one.intact:
        return ReportLine("bad", say(Fact("not_intact"), language))
    return ReportLine("good", say(Fact("intact" if one.sealed else "readable"), language))


def _facts(one: Looked, language: str) -> Iterator[ReportLine]:
    for claim in one.claims:
        code = claim.code
        about = Fact(
            "precinct",
            {
                "precinct": code.precinct,
                "contest": _contest(one, code, language),
                "version": code.version,
                "sheet": code.sheet,
            },
        )
        practice = f" · {say(Fact('practice'), language)}" if code.practice else ""
        yield ReportLine("plain", say(about, language) + practice)
        yield ReportLine("plain", say(Fact("closed_at", {"at": _moment(code.closed_at)}), language))
        if claim.sheet is not None and one.file is not None and one.file.day is not None:
            people = [m.name for m in one.file.day.record.commission if m.id in claim.sheet.closing.by]
            yield ReportLine("plain", say(Fact("closed_by", {"by": ", ".join(people) or "–"}), language))
            yield ReportLine(
                "plain", say(Fact("signing", {"who": _signing(one.file.day.record) or "–"}), language)
            )
            if claim.sheet.signed_at:
                at = _moment(claim.sheet.signed_at[:16] + claim.sheet.signed_at[19:])
                yield ReportLine("plain", say(Fact("signed_at", {"at": at}), language))
            yield ReportLine("plain", say(Fact("short", {"code": short_code(claim.sheet.figures)}), language))
        elif one.closed_by:
            yield ReportLine(
                "plain", say(Fact("closed_by", {"by": one.closed_by.replace("; ", ", ")}), language)
            )
        yield ReportLine("plain", say(Fact("digest", {"digest": _groups(code.digest)}), language))
    if one.fingerprint:
        yield ReportLine("plain", say(Fact("key", {"fingerprint": _groups(one.fingerprint)}), language))
        yield ReportLine("good" if one.known == "known" else "note", say(Fact(one.known), language))
    for later in one.later:
        if later.intact:
            yield ReportLine(
                "plain", say(Fact("later", {"subject": later.subject, "at": _moment(later.at)}), language)
            )


def _signing(record: PrecinctRecord) -> str:
    """Who signs the paper: every member with a vote but those who are absent or refuse."""
    without = {one.member for one in record.signing if one.status != "signed"}
    people = (m for m in record.commission if m.role_at_closing() in VOTING_ROLES and m.id not in without)
    return ", ".join(m.name for m in people)


def _contest(one: Looked, code: ProtocolCode, language: str) -> str:
    day = one.file.day if one.file is not None else None
    if day is not None and code.contest in day.record.contests:
        return ballot_name(day.election.contest(code.contest), language)
    return code.contest


def _moment(iso: str) -> str:
    return f"{date(iso)} {time(iso)} UTC{iso[16:]}" if iso else "–"


def _groups(digest: str) -> str:
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _figures(claim: ContestClaim, language: str) -> Iterator[ReportLine]:
    for path, value in figures_of(claim.code, claim.names):
        shown = count(value) if value is not None else say(Fact("none"), language)
        if parsed(path).kind.name == "annulled":
            shown = say(Fact("yes" if value else "none"), language)
        yield ReportLine(
            "plain",
            say(Fact("figure", {"name": plain_figure_name(path, language), "value": shown}), language),
        )


def _disagreement(two: Disagreement, verdict: Verdict, language: str) -> Iterator[ReportLine]:
    yield ReportLine("bad", say(Fact("disagree", {"first": two.first, "second": two.second}), language))
    for trouble in two.troubles:
        yield ReportLine("bad", say(trouble, language))
    for one in two.figures:
        values = [say(Fact("none"), language) if v is None else count(v) for v in (one.first, one.second)]
        name = _name(one.path, verdict, two.names, language)
        yield ReportLine(
            "bad", say(Fact("difference", {"name": name, "first": values[0], "second": values[1]}), language)
        )


def _name(path: str, verdict: Verdict, names: Names | None, language: str) -> str:
    """A figure by its row and label where a precinct file is among the inputs."""
    for one in verdict.looked if names is not None else ():
        day = one.file.day if one.file is not None else None
        if day is not None:
            try:
                return figure_name(path, day.record, day.election, language, ballot=True)
            except UnknownFigure:
                break
    return plain_figure_name(path, language)


# --- for other programs ---------------------------------------------------------------------------------------


def as_json(verdict: Verdict, language: str) -> dict[str, Any]:
    """The verdict as plain JSON."""
    return {
        "agrees": verdict.agrees,
        "inputs": [_input(one, language) for one in verdict.looked],
        "disagreements": [
            {
                "first": two.first,
                "second": two.second,
                "contest": two.contest,
                "problems": [_problem(one, language) for one in two.troubles],
                "figures": [{"figure": d.path, "first": d.first, "second": d.second} for d in two.figures],
            }
            for two in verdict.disagreements
        ],
    }


def _input(one: Looked, language: str) -> dict[str, Any]:
    return {
        "file": one.name,
        "kind": one.kind,
        "intact": one.intact,
        "sealed": one.sealed,
        "sealed_at": one.sealed_at or None,
        "closed_by": one.closed_by or None,
        "key": one.fingerprint or None,
        "key_known": one.known == "known",
        "problems": [_problem(trouble, language) for trouble in one.troubles],
        "notes": [_problem(note, language) for note in one.notes],
        "protocols": [_protocol(claim) for claim in one.claims],
        "later_signatures": [
            {"subject": later.subject, "at": later.at or None, "intact": later.intact} for later in one.later
        ],
    }


def _problem(trouble: Trouble, language: str) -> dict[str, Any]:
    return {"code": trouble.code, **trouble.params, "message": say(trouble, language)}


def _protocol(claim: ContestClaim) -> dict[str, Any]:
    code = claim.code
    return {
        "election": code.election,
        "precinct": code.precinct,
        "contest": code.contest,
        "practice": code.practice,
        "version": code.version,
        "sheet": code.sheet,
        "closed_at": code.closed_at,
        "digest": code.digest,
        "figures": dict(figures_of(code, claim.names)),
    }
