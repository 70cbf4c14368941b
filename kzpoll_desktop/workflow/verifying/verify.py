"""Verification for anyone: protocols, precinct files, pictures of the paper and codes, each alone and against each other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal

from kzpoll_desktop.domain.code.canonical import figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import (
    PREFIX,
    Difference,
    Names,
    ProtocolCode,
    decode,
    differences,
    signed_bytes,
)
from kzpoll_desktop.domain.code.short_code import read_short_code, short_code
from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param, Trouble
from kzpoll_desktop.exchange.files import FileProblem, read_bytes, shown_name
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.workflow.verifying.precinct_file import FileLook, look_at_file

InputKind = Literal["pdf", "file", "picture", "code", "record"]
Known = Literal["known", "unknown", "none"]
_PDF: Final = b"%PDF-"
_SQLITE: Final = b"SQLite format 3\0"
_MOST: Final = 60_000_000
_UNCLOSED: Final = {"kzpoll:from_record": "from_record", "kzpoll:draft": "is_a_draft"}


@dataclass(frozen=True, slots=True)
class Later:
    """A signature that was added to a PDF after the seal."""

    subject: str
    at: str
    intact: bool


@dataclass(frozen=True, slots=True)
class ContestClaim:
    """One contest as one input tells it. names: by which its figures are called, where a record is at hand."""

    code: ProtocolCode
    names: Names | None = None
    sheet: ClosedSheet | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """One input. troubles: why it is not intact; notes: what has to be said beside that; claims: what it tells.

    sealed: the precinct's key signed it; fingerprint: of that key; known: whether it stands in the list of keys;
    digest: SHA-256 of the input's bytes; closed_by: names that stand under the seal of a PDF.
    """

    name: str
    kind: InputKind
    troubles: tuple[Trouble, ...] = ()
    notes: tuple[Trouble, ...] = ()
    claims: tuple[ContestClaim, ...] = ()
    sealed: bool = False
    sealed_at: str = ""
    fingerprint: str = ""
    known: Known = "none"
    later: tuple[Later, ...] = ()
    digest: str = ""
    closed_by: str = ""
    file: FileLook | None = None

    @property
    def intact(self) -> bool:
        """Nothing is wrong with it."""
        return not self.troubles


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two inputs that tell a contest differently."""

    first: str
    second: str
    contest: str
    troubles: tuple[Trouble, ...]
    figures: tuple[Difference, ...]
    names: Names | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What all inputs say together; agrees: each is intact, and no two differ."""

    looked: tuple[Looked, ...]
    disagreements: tuple[Disagreement, ...]

    @property
    def agrees(self) -> bool:
        """Nothing is to be objected to."""
        return all(one.intact for one in self.looked) and not self.disagreements


KeyList = Mapping[int, frozenset[str]]


def verify(inputs: Sequence[str | Path], keys: KeyList | None = None) -> Verdict:
    """Look at each input and compare them; a text that begins as a code is one. FileProblem, StoreError."""
    looked = [_keyed(look_at(one), keys) for one in inputs]
    looked = _with_kept_papers(looked)
    return Verdict(tuple(looked), tuple(_compared(looked)))


def verify_short(code: str, record_path: Path, election: Any, data_dir: Path | None) -> Verdict:
    """Whether a short code that was read aloud is of a record's figures; FileProblem, BadShortCode."""
    given = read_short_code(code)
    record, definition = read_record(record_path, election, data_dir)
    codes = {
        contest.id: short_code(figures_digest(record, definition, contest.id))
        for contest in held(definition, record)
    }
    found = [contest for contest, one in codes.items() if one == given]
    name = shown_name(record_path)
    if found:
        note = Trouble("short_code_fits", {"contest": found[0], "code": given})
        return Verdict((Looked(name, "record", notes=(note,)),), ())
    listed = "; ".join(f"{contest}: {one}" for contest, one in codes.items())
    return Verdict(
        (Looked(name, "record", (Trouble("short_code_differs", {"code": given, "codes": listed}),)),), ()
    )


# --- one input ------------------------------------------------------------------------------------------------


def look_at(given: str | Path) -> Looked:
    """One input by what it is, whatever its name ends with."""
    if isinstance(given, str):
        if given.startswith(PREFIX):
            return look_at_code(given, given[:24])
        given = Path(given)
    data = read_bytes(given, _MOST)
    name = shown_name(given)
    if data.startswith(_PDF):
        return look_at_pdf(data, name)
    if data.startswith(_SQLITE):
        return _look_at_precinct(given, name)
    text = data[:8_192].strip()
    if text.startswith(PREFIX.encode()):
        return look_at_code(text.decode("utf-8", "replace"), name)
    return _look_at_picture(given, name)


def look_at_code(text: str, name: str) -> Looked:
    """The text of a printed code."""
    looked = _code(text)
    return replace(looked, name=name, kind="code")


def _code(text: str) -> Looked:
    """What a code says, its signature verified."""
    try:
        code = decode(text)
    except KzpollError as bad:
        return Looked("", "code", (Trouble(bad.said.code, bad.said.params),))
    if not code.sealed:
        return Looked("", "code", notes=(Trouble("not_sealed"),), claims=(ContestClaim(code),))
    from kzpoll_desktop.seal.keys import fingerprint, verify_signature

    public = bytes.fromhex(code.public)
    fine = verify_signature(public, signed_bytes(code), bytes.fromhex(code.signature))
    troubles = () if fine else (Trouble("code_signature_wrong"),)
    return Looked(
        "",
        "code",
        troubles,
        (),
        (ContestClaim(code),),
        fine,
        code.closed_at,
        fingerprint(public) if fine else "",
    )


def _look_at_picture(path: Path, name: str) -> Looked:
    from kzpoll_desktop.exchange.pictures import read_codes

    texts = [text for text in read_codes(path) if text.startswith("KZP")]
    if not texts:
        raise FileProblem("no_code_found", path)
    if len(texts) > 1:
        return Looked(name, "picture", (Trouble("several_codes", {"codes": len(texts)}),))
    return replace(_code(texts[0]), name=name, kind="picture")


def look_at_pdf(data: bytes, name: str) -> Looked:
    """A PDF: its seal, the code under the seal, and the codes that are seen on its pages."""
    from kzpoll_desktop.seal.inspection import inspect
    from kzpoll_desktop.seal.keys import fingerprint

    digest = sha256(data)
    found = inspect(data)
    if not found.sealed:
        return _unsealed(data, name, digest)
    troubles = [Trouble(f"pdf_{one.code}", one.params) for one in found.problems]
    later = tuple(Later(one.subject, _iso(one.at), one.intact) for one in found.later)
    troubles += [
        Trouble("later_signature_wrong", {"field": one.field}) for one in found.later if not one.intact
    ]
    looked = Looked(name, "pdf", tuple(troubles), sealed=True, later=later, digest=digest)
    if troubles:
        return looked
    said = _code(found.keywords)
    extra = list(said.troubles)
    if said.claims and said.claims[0].code.public != found.public.hex():
        extra.append(Trouble("code_of_another_key"))
    extra += _printed(data, found.keywords)
    return replace(
        looked,
        troubles=tuple(extra),
        claims=said.claims,
        sealed_at=_iso(found.signed_at),
        closed_by=found.closed_by,
        fingerprint=fingerprint(found.public),
    )


def _iso(moment: datetime.datetime | None) -> str:
    return moment.isoformat(timespec="minutes") if moment is not None else ""


def _printed(data: bytes, text: str) -> Iterator[Trouble]:
    """Pages on which another code is seen than the one under the seal, or none."""
    from kzpoll_desktop.exchange.pictures import codes_of_pages

    try:
        pages = codes_of_pages(data)
    except ValueError:
        yield Trouble("pdf_not_readable")
        return
    for number, codes in enumerate(pages, start=1):
        if codes != (text,):
            yield Trouble("printed_code_differs", {"page": number})


def _unsealed(data: bytes, name: str, digest: str) -> Looked:
    """A PDF without a seal: closed without one, made from a record, a draft, or no paper of ours."""
    from kzpoll_desktop.exchange.pictures import keywords_of

    words = keywords_of(data)
    if words in _UNCLOSED:
        return Looked(name, "pdf", (Trouble(_UNCLOSED[words]),), digest=digest)
    if not words.startswith(PREFIX):
        return Looked(name, "pdf", (Trouble("pdf_no_seal"),), digest=digest)
    said = _code(words)
    if said.sealed:
        # The code was signed, so the file had a seal.
        return replace(said, name=name, kind="pdf", troubles=(Trouble("seal_removed"),), digest=digest)
    printed = tuple(_printed(data, words))
    troubles = (*said.troubles, *printed, Trouble("pdf_not_sealed"))
    return Looked(name, "pdf", troubles, claims=said.claims, digest=digest)


def _look_at_precinct(path: Path, name: str) -> Looked:
    look = look_at_file(path)
    notes: list[Trouble] = []
    troubles = list(look.troubles)
    if look.day is not None:
        if not look.day.closed:
            troubles.append(Trouble("file_not_closed"))
        if look.after and look.day.sheets:
            notes.append(Trouble("entries_after_closing", {"entries": look.after}))
        for sheet in look.day.sheets:
            if sheet.voided:
                said: dict[str, Param] = {
                    "contest": sheet.contest,
                    "sheet": sheet.sheet,
                    "reason": sheet.voided,
                }
                notes.append(Trouble("sheet_voided", said))
    sealed = bool(look.closed) and all(one.code.sealed for one in look.closed)
    if look.closed and not sealed:
        notes.append(Trouble("not_sealed"))
    print_of = ""
    if sealed:
        from kzpoll_desktop.seal.keys import fingerprint

        print_of = fingerprint(bytes.fromhex(look.closed[0].code.public))
    return Looked(
        name,
        "file",
        tuple(troubles),
        tuple(notes),
        tuple(ContestClaim(one.code, one.names, one.sheet) for one in look.closed),
        sealed,
        look.closed[0].code.closed_at if look.closed else "",
        print_of,
        file=look,
    )


def _keyed(one: Looked, keys: KeyList | None) -> Looked:
    """Whether the key is the one that the precinct told."""
    if not one.fingerprint:
        return one
    precinct = one.claims[0].code.precinct if one.claims else 0
    if keys is None or precinct not in keys:
        return replace(one, known="unknown")
    if one.fingerprint in keys[precinct]:
        return replace(one, known="known")
    wrong = Trouble("key_of_another", {"precinct": precinct})
    return replace(one, known="unknown", troubles=(*one.troubles, wrong))


# --- all inputs together --------------------------------------------------------------------------------------


def _with_kept_papers(looked: Sequence[Looked]) -> list[Looked]:
    """A paper closed without a seal is intact after all where an intact precinct file keeps these very bytes."""
    kept = {
        digest
        for one in looked
        if one.file is not None and not one.file.troubles
        for closed in one.file.closed
        for digest in closed.papers
    }
    found = []
    for one in looked:
        left = tuple(t for t in one.troubles if t.code != "pdf_not_sealed" or one.digest not in kept)
        if left != one.troubles:
            one = replace(one, troubles=left, notes=(*one.notes, Trouble("kept_in_file")))
        found.append(one)
    return found


def _compared(looked: Sequence[Looked]) -> Iterator[Disagreement]:
    """Each input against the first precinct file, or the first input where there is none."""
    told = [one for one in looked if one.claims or one.file is not None]
    if len(told) < 2:
        return
    reference = next((one for one in told if one.file is not None), told[0])
    for one in told:
        if one is not reference:
            yield from _against(reference, one)


def _against(reference: Looked, other: Looked) -> Iterator[Disagreement]:
    known = {claim.code.contest: claim for claim in reference.claims}
    for claim in other.claims:
        mine = known.get(claim.code.contest)
        if mine is None:
            if reference.file is not None:
                yield _disagreement(reference, other, claim.code, [_missing(reference, claim.code)])
            elif reference.claims[0].code.precinct != claim.code.precinct:
                yield _disagreement(
                    reference, other, claim.code, [_precinct(reference.claims[0].code, claim.code)]
                )
            continue
        troubles = list(_beside_figures(mine, claim, reference))
        figures = differences(mine.code, claim.code, mine.names or claim.names)
        if mine.code.precinct != claim.code.precinct:
            troubles, figures = [_precinct(mine.code, claim.code)], ()
        if troubles or figures:
            yield Disagreement(
                reference.name,
                other.name,
                claim.code.contest,
                tuple(troubles),
                figures,
                mine.names or claim.names,
            )


def _disagreement(first: Looked, second: Looked, code: ProtocolCode, troubles: list[Trouble]) -> Disagreement:
    return Disagreement(first.name, second.name, code.contest, tuple(troubles), (), None)


def _precinct(first: ProtocolCode, second: ProtocolCode) -> Trouble:
    return Trouble("another_precinct", {"first": first.precinct, "second": second.precinct})


def _missing(reference: Looked, code: ProtocolCode) -> Trouble:
    """The file has no current sheet of a contest that a paper has."""
    day = reference.file.day if reference.file is not None else None
    if day is None:
        return Trouble("file_cannot_tell")
    if day.record.precinct.number != code.precinct:
        return Trouble("another_precinct", {"first": day.record.precinct.number, "second": code.precinct})
    for sheet in day.sheets:
        if sheet.digest == code.digest and sheet.voided:
            return Trouble("paper_is_voided", {"sheet": sheet.sheet, "reason": sheet.voided})
    return Trouble("paper_not_in_file")


def _beside_figures(mine: ContestClaim, other: ContestClaim, reference: Looked) -> Iterator[Trouble]:
    """What two claims of a contest do not share beside its figures."""
    first, second = mine.code, other.code
    if first.digest == second.digest and first.public == second.public:
        return
    day = reference.file.day if reference.file is not None else None
    for sheet in day.sheets if day is not None else ():
        if sheet.digest == second.digest and sheet.voided:
            yield Trouble("paper_is_voided", {"sheet": sheet.sheet, "reason": sheet.voided})
            return
    if first.election != second.election:
        yield Trouble("another_election", {"first": first.election, "second": second.election})
    if first.public != second.public:
        yield Trouble("another_key")
    if (first.version, first.sheet) != (second.version, second.sheet):
        yield Trouble("another_sheet", {"first": first.sheet, "second": second.sheet})
    elif first.digest != second.digest:
        yield Trouble("another_record")
