"""Holds the inputs of a precinct against each other: kept papers, contests as each tells them, keys, a short code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.code.protocol_code import ProtocolCode, differences
from kzpoll_desktop.domain.ground.said import Named, Trouble
from kzpoll_desktop.workflow.verifying.looked import ContestClaim, Disagreement, Looked, ShortCheck

if TYPE_CHECKING:
    from kzpoll_desktop.domain.day.state import Day

# What is said of a paper that carries no seal, and is no objection where a precinct file keeps these very bytes.
_WITHOUT_A_SEAL = ("pdf_not_sealed", "pdf_no_seal")


def with_kept_papers(looked: Sequence[Looked]) -> list[Looked]:
    """A paper without a seal is intact after all where an intact precinct file keeps or gives these very bytes.

    Protocols closed without a seal, acts and dissenting opinions; the precinct is the file's then.
    """
    files = [one for one in looked if one.file is not None and not one.file.troubles]
    return [next((_kept(one, file) for file in files if _keeps(file, one)), one) for one in looked]


def _keeps(file: Looked, paper: Looked) -> bool:
    return file.file is not None and paper.digest in file.file.papers


def _kept(paper: Looked, file: Looked) -> Looked:
    assert file.file is not None  # only a precinct file keeps papers
    kind, which = file.file.papers[paper.digest]
    left = tuple(one for one in paper.troubles if one.code not in _WITHOUT_A_SEAL)
    note = {
        "act": Trouble("kept_act", {"number": which}),
        "dissent": Trouble("kept_dissent", {"name": which}),
    }.get(kind, Trouble("kept_in_file", {"paper": Named("paper", kind)}))
    return replace(
        paper, troubles=left, notes=(*paper.notes, note), precinct=file.precinct, kept=True, known=file.known
    )


# --- each against the others of its precinct ------------------------------------------------------------------


def compared(group: Sequence[Looked]) -> Iterator[Disagreement]:
    """Each contest of an input against the first precinct file or package, or the first that has it; then the keys."""
    file = next((one for one in group if one.file is not None), None)
    file = file or next((one for one in group if one.package is not None), None)
    told: set[str] = set()
    for place, one in enumerate(group):
        if one is file:
            continue
        for claim in one.claims:
            earlier = (other for other in group[:place] if _claim(other, claim.code.contest) is not None)
            reference = file or next(earlier, None)
            for two in _against(reference, one, claim) if reference is not None else ():
                told |= {one.name} if any(t.code == "another_key" for t in two.troubles) else set()
                yield two
    yield from _keys(group, told)


def _keys(group: Sequence[Looked], told: set[str]) -> Iterator[Disagreement]:
    """A precinct has one key; told: whose difference was told with a contest."""
    sealed = [one for one in group if one.fingerprint]
    for one in sealed[1:]:
        if one.fingerprint != sealed[0].fingerprint and one.name not in told:
            yield Disagreement(sealed[0].name, one.name, "", (Trouble("another_key"),), (), None)


def _claim(one: Looked, contest: str) -> ContestClaim | None:
    return next((claim for claim in one.claims if claim.code.contest == contest), None)


def _against(reference: Looked, other: Looked, claim: ContestClaim) -> Iterator[Disagreement]:
    mine = _claim(reference, claim.code.contest)
    if mine is None:
        missing = (_missing(reference, claim.code),)
        yield Disagreement(reference.name, other.name, claim.code.contest, missing, (), None)
        return
    names = mine.names or claim.names
    troubles = (*_beside_figures(mine, claim, reference), *_other_pages(mine, claim, reference, other))
    figures = differences(mine.code, claim.code, names)
    if troubles or figures:
        yield Disagreement(reference.name, other.name, claim.code.contest, troubles, figures, names)


def _missing(reference: Looked, code: ProtocolCode) -> Trouble:
    """The file has no current sheet of a contest that a paper has."""
    if reference.package is not None:
        return _superseded(reference, code) or Trouble("paper_not_in_package")
    day = reference.file.day if reference.file is not None else None
    if day is None:
        return Trouble("file_cannot_tell")
    return _earlier(day, code) or Trouble("paper_not_in_file")


def _earlier(day: Day, code: ProtocolCode) -> Trouble | None:
    """A sheet of a precinct file that does not count any more."""
    sheet = next((one for one in day.sheets if one.digest == code.digest), None)
    now = day.valid_sheets.get(sheet.contest) if sheet is not None else None
    if sheet is None or sheet is now:
        return None
    if sheet.voided or now is None:
        return Trouble("paper_is_voided", {"sheet": sheet.sheet, "reason": sheet.voided})
    return Trouble("paper_of_earlier_count", {"version": sheet.version, "now": now.version})


def _superseded(reference: Looked, code: ProtocolCode) -> Trouble | None:
    """A sheet of a package that does not count."""
    line = reference.package.line_of(code.digest) if reference.package is not None else None
    if line is None or line.state == "counts":
        return None
    if line.state == "voided":
        return Trouble("paper_voided_in_package", {"sheet": line.sheet})
    return Trouble("paper_replaced_in_package", {"version": line.version})


def _beside_figures(mine: ContestClaim, other: ContestClaim, reference: Looked) -> Iterator[Trouble]:
    """What two claims of a contest do not share beside its figures."""
    first, second = mine.code, other.code
    if first.digest == second.digest and first.public == second.public:
        return
    superseded = _superseded(reference, second)
    if superseded is not None:
        yield superseded
        return
    day = reference.file.day if reference.file is not None else None
    earlier = _earlier(day, second) if day is not None else None
    if earlier is not None:
        yield earlier
        return
    if first.election != second.election:
        yield Trouble("another_election", {"first": first.election, "second": second.election})
    if first.public != second.public:
        yield Trouble("another_key")
    if first.district and second.district and first.district != second.district:
        yield Trouble("another_district", {"first": first.district, "second": second.district})
    if first.version != second.version:
        older, newer = sorted((first.version, second.version))
        yield Trouble("newer_count", {"version": older, "now": newer})
    elif first.sheet != second.sheet:
        yield Trouble("another_sheet", {"first": first.sheet, "second": second.sheet})
    elif first.digest != second.digest:
        yield Trouble("another_record")


def _other_pages(
    mine: ContestClaim, claim: ContestClaim, reference: Looked, other: Looked
) -> Iterator[Trouble]:
    """A sealed paper with the code of the file's own sheet, and other bytes than the file keeps of it: other pages."""
    if not other.under_seal or mine.code.digest != claim.code.digest:
        return
    if reference.package is not None and sha256(other.under_seal) not in reference.package.papers:
        yield Trouble("other_bytes_than_packed")
    if reference.file is None or not other.under_seal or mine.code.digest != claim.code.digest:
        return
    if sha256(other.under_seal) not in reference.file.papers:
        yield Trouble("other_bytes_than_kept")


# --- a short code ---------------------------------------------------------------------------------------------


def held_against(code: str, looked: Sequence[Looked]) -> ShortCheck:
    """A short code, as `read_short_code` writes it, against whatever input has short codes of its own."""
    had = tuple((one.name, contest, short) for one in looked for contest, short in one.short.items())
    return ShortCheck(code, tuple((name, contest) for name, contest, short in had if short == code), had)
