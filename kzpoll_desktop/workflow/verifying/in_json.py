"""A verdict for other programs: a line of JSON for each input, of the form that `kzpoll verify --json` has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kzpoll_desktop.domain.ground.said import Param, Trouble
from kzpoll_desktop.texts.foreign import visible
from kzpoll_desktop.workflow.verifying.looked import ContestClaim, Looked, Verdict

if TYPE_CHECKING:
    from kzpoll_desktop.workflow.verifying.later import Later
    from kzpoll_desktop.workflow.verifying.packed import PackageLook

# Where in an input a problem is, by the name that its trouble has for it.
_PLACES = ("entry", "seq", "digest", "row", "page", "sheet")


def in_json(verdict: Verdict) -> tuple[dict[str, Any], ...]:
    """Each input with its own problems, and what it does not share with others of its precinct."""
    return tuple(_input(one, verdict) for one in verdict.looked)


def _input(one: Looked, verdict: Verdict) -> dict[str, Any]:
    fits = verdict.short is None or not one.short or any(name == one.name for name, _ in verdict.short.fits)
    return {
        "file": one.name,
        "kind": one.kind,
        "intact": one.intact,
        "agrees": one.intact and one.name not in verdict.differing and fits,
        "precinct": one.precinct or None,
        "practice": any(claim.code.practice for claim in one.claims) if one.claims else None,
        "key": one.fingerprint or None,
        "key_known": one.known == "known" if verdict.listed else None,
        "sheets": list(_sheets(one)),
        "problems": [_problem(trouble) for trouble in (*one.troubles, *_told_of(one, verdict))],
        "differs": list(_differs(one, verdict)),
    }


def _sheets(one: Looked) -> Iterator[dict[str, Any]]:
    if one.package is not None:
        yield from _packed(one.package)
        return
    for claim in one.claims:
        yield _sheet(claim, one)
    day = one.file.day if one.file is not None else None
    for sheet in day.sheets if day is not None else ():
        if sheet.voided:
            told = {"contest": sheet.contest, "version": sheet.version, "sheet": sheet.sheet}
            yield {**told, "digest": sheet.digest, "state": "voided", "signed_by": []}


def _sheet(claim: ContestClaim, one: Looked) -> dict[str, Any]:
    """state: as the precinct file has it, null where only a paper tells of it; signed_by: names prove nothing."""
    code = claim.code
    return {
        "contest": code.contest,
        "version": code.version,
        "sheet": code.sheet,
        "digest": code.digest,
        "state": "current" if claim.sheet is not None else None,
        "signed_by": _signed_by(one.later),
    }


def _packed(look: PackageLook) -> Iterator[dict[str, Any]]:
    """Every sheet of a package, as its list has it."""
    for contest in look.manifest.contests:
        for line in contest.sheets:
            sheet = next((one for one in look.sheets if one.line is line), None)
            yield {
                "contest": contest.contest,
                "version": line.version,
                "sheet": line.sheet,
                "digest": line.digest or None,
                "state": line.state,
                "signed_by": _signed_by(sheet.later) if sheet is not None else [],
            }


def _signed_by(signatures: Sequence[Later]) -> list[dict[str, Any]]:
    return [
        {"field": later.field, "name": visible(later.subject), "at": later.at or None}
        for later in signatures
        if later.intact
    ]


def _told_of(one: Looked, verdict: Verdict) -> Iterator[Trouble]:
    for two in verdict.disagreements:
        if one.name in (two.first, two.second):
            yield from two.troubles


def _problem(trouble: Trouble) -> dict[str, Any]:
    found = (trouble.params[name] for name in _PLACES if name in trouble.params)
    entry: Param | None = next(found, None)
    return {"code": trouble.code, "entry": entry if entry is None or type(entry) is int else str(entry)}


def _differs(one: Looked, verdict: Verdict) -> Iterator[dict[str, Any]]:
    """Each figure that another input has otherwise: first as this one has it."""
    for two in verdict.disagreements:
        for figure in two.figures if one.name in (two.first, two.second) else ():
            values = [figure.first, figure.second]
            yield {"path": figure.path, "values": values if one.name == two.first else values[::-1]}
