"""Verification for anyone: protocols, precinct files, pictures of the paper and codes, each alone and against each other."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.code.canonical import figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import FORMAT, PREFIX, decode, is_code, signed_bytes
from kzpoll_desktop.domain.code.short_code import BadShortCode, read_short_code, short_code
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.domain.package.manifest import MOST_BYTES, SUFFIX
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.exchange.files import FileProblem, read_bytes, shown_name
from kzpoll_desktop.exchange.package.archive import looks_like_archive
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.workflow.verifying.comparing import compared, held_against, with_kept_papers
from kzpoll_desktop.workflow.verifying.figures import told_by
from kzpoll_desktop.workflow.verifying.later import Later
from kzpoll_desktop.workflow.verifying.looked import ContestClaim, Looked, NamedRecord, Verdict
from kzpoll_desktop.workflow.verifying.pages import PagesRead, read_pages
from kzpoll_desktop.workflow.verifying.rows import with_figures_read
from kzpoll_desktop.workflow.verifying.seen import SeenKeys

_PDF: Final = b"%PDF-"
_SQLITE: Final = b"SQLite format 3\0"
# A package is the largest: its entries, and what the archive has beside them.
_MOST: Final = MOST_BYTES + 1_000_000
# What stands in a file of a code is the code and nothing else.
_MOST_OF_A_CODE: Final = 8_192
_SHOWN_OF_A_CODE: Final = 24
# As it stands on paper: five groups of five digits.
_SHORT: Final = re.compile(r"\b\d{5}(?:\s+\d{5}){4}\b")
_UNCLOSED: Final = {"kzpoll:from_record": "from_record", "kzpoll:draft": "is_a_draft"}


KeyList = Mapping[int, frozenset[str]]


def verify(
    inputs: Sequence[str | Path],
    keys: KeyList | None = None,
    *,
    short: str = "",
    election: ElectionDefinition | None = None,
    data_dir: Path | None = None,
    seen: SeenKeys | None = None,
) -> Verdict:
    """Look at each input and hold those of one precinct against each other; a text that begins as a code is one.

    short: a short code that was read aloud; election: a record is read with it; data_dir: where definitions are looked for;
    seen: the keys that were seen before, by which a precinct's other key is noticed, and which learns those of today.
    FileProblem, StoreError, BadShortCode.
    """
    code = read_short_code(short) if short else ""
    library = _Library(election, data_dir)
    looked = [_keyed(with_figures_read(library.named(_look_at(one, library))), keys) for one in inputs]
    if seen is not None:
        looked = seen.compared(looked)
    looked = with_kept_papers(_told_apart(inputs, looked))
    verdict = Verdict(tuple(looked), (), held_against(code, looked) if code else None, keys is not None)
    return replace(verdict, disagreements=tuple(two for group in verdict.groups for two in compared(group)))


def _told_apart(inputs: Sequence[str | Path], looked: Sequence[Looked]) -> list[Looked]:
    """Inputs of one name have their folder beside it, and their place where that is the same too."""
    names = Counter(one.name for one in looked)
    found: list[Looked] = []
    for given, one in zip(inputs, looked, strict=True):
        name = one.name
        if names[name] > 1 and not name.startswith(PREFIX):
            name = f"{name} ({shown_name(Path(given).absolute().parent)})"
        same = sum(other.name == name for other in found)
        found.append(replace(one, name=f"{name} – {same + 1}" if same else name))
    return found


def look_at(given: str | Path) -> Looked:
    """One input by itself. FileProblem, StoreError."""
    return _look_at(given, _Library(None, None))


class _Library:
    """The definitions by which the figures of codes have their names, each looked for once."""

    def __init__(self, given: ElectionDefinition | None, data_dir: Path | None) -> None:
        self.given = given
        self.data_dir = data_dir
        self._found: dict[str, ElectionDefinition | None] = {}

    def named(self, one: Looked) -> Looked:
        """The same with the definition that names what it tells, where the program knows the election."""
        if not one.claims or one.election is not None:
            return one
        election = self._definition(one.claims[0].code.election)
        if election is None:
            return one
        claims = tuple(replace(claim, told=told_by(claim.code, election)) for claim in one.claims)
        # Otherwise a code would say practice so that a key that was seen before is not asked for.
        differs = any(claim.code.practice != election.training for claim in claims)
        wrong = (Trouble("practice_differs"),) if differs else ()
        return replace(one, claims=claims, election=election, troubles=(*one.troubles, *wrong))

    def _definition(self, election_id: str) -> ElectionDefinition | None:
        if self.given is not None and self.given.id == election_id:
            return self.given
        if election_id not in self._found:
            try:
                self._found[election_id] = find_definition(election_id, self.data_dir)
            except KzpollError:
                self._found[election_id] = None
        return self._found[election_id]


# --- one input ------------------------------------------------------------------------------------------------


def _look_at(given: str | Path, library: _Library) -> Looked:
    """One input by what it is, whatever its name ends with."""
    if isinstance(given, str):
        if is_code(given):
            return look_at_code(given, given[:_SHOWN_OF_A_CODE])
        given = Path(given)
    data = read_bytes(given, _MOST)
    name = shown_name(given)
    if data.startswith(_PDF):
        return look_at_pdf(data, name)
    if data.startswith(_SQLITE):
        return _look_at_precinct(given, name)
    if looks_like_archive(data) or given.suffix.lower() == SUFFIX:
        from kzpoll_desktop.workflow.verifying.package import look_at_package

        return look_at_package(data, name, _paper_inside)
    text = data[:_MOST_OF_A_CODE].strip()
    if text.startswith(b"{"):
        return _look_at_record(given, name, library)
    if text.startswith(PREFIX.encode()) and len(data) <= _MOST_OF_A_CODE:
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
    claims = (ContestClaim(code),)
    earlier = (Trouble("earlier_program"),) if code.format < FORMAT else ()
    if not code.sealed:
        notes = (Trouble("not_sealed"), *earlier)
        return Looked("", "code", notes=notes, claims=claims, precinct=code.precinct)
    from kzpoll_desktop.seal.keys import fingerprint, verify_signature

    public = bytes.fromhex(code.public)
    fine = verify_signature(public, signed_bytes(code), bytes.fromhex(code.signature))
    troubles = () if fine else (Trouble("code_signature_wrong"),)
    return Looked(
        "",
        "code",
        troubles,
        earlier,
        claims=claims,
        sealed=fine,
        sealed_at=code.closed_at,
        fingerprint=fingerprint(public) if fine else "",
        precinct=code.precinct,
    )


def _look_at_record(path: Path, name: str, library: _Library) -> Looked:
    """A record has figures and their short codes, and nothing that was closed."""
    record, definition = read_record(path, library.given, library.data_dir)
    short = {
        contest.id: short_code(figures_digest(record, definition, contest.id))
        for contest in held(definition, record)
    }
    notes = (Trouble("is_a_record"),)
    precinct = record.precinct.number
    return Looked(name, "record", notes=notes, short=short, precinct=precinct, election=definition)


def _look_at_picture(path: Path, name: str) -> Looked:
    from kzpoll_desktop.exchange.pictures import read_codes

    texts = [text for text in read_codes(path) if text.startswith("KZP")]
    if not texts:
        raise FileProblem("no_code_found", path)
    if len(texts) > 1:
        return Looked(name, "picture", (Trouble("several_codes", {"codes": len(texts)}),))
    return replace(_code(texts[0]), name=name, kind="picture")


def look_at_pdf(data: bytes, name: str, *, drawn: bool = True) -> Looked:
    """A PDF: its seal, the code under the seal, and the codes that are seen on its pages.

    drawn: pages that this program does not read itself, of earlier programs or without a seal, are drawn to see their codes.
    """
    from kzpoll_desktop.seal.inspection import inspect
    from kzpoll_desktop.seal.keys import fingerprint

    digest = sha256(data)
    found = inspect(data)
    if not found.sealed:
        return _unsealed(data, name, digest, drawn=drawn)
    troubles = [Trouble(f"pdf_{one.code}", one.params) for one in found.problems]
    later = tuple(
        Later(one.subject, _iso(one.at), one.intact, one.field, one.certificate, one.issuer)
        for one in found.later
    )
    if not all(one.intact for one in found.later):
        troubles.append(Trouble("later_signature_wrong"))
    looked = Looked(name, "pdf", tuple(troubles), sealed=True, later=later, digest=digest)
    if not found.length:
        return looked
    # Whatever is shown comes from the bytes under the seal: readers differ in what they make of the rest.
    under = data[: found.length]
    said = _code(found.keywords)
    extra = [*troubles, *said.troubles]
    if said.claims and said.claims[0].code.public != found.public.hex():
        extra.append(Trouble("code_of_another_key"))
    if said.claims and said.claims[0].code.format != found.form:
        extra.append(Trouble("code_of_another_form"))
    read = read_pages(found.whole, found.keywords) if found.whole is not None else None
    if read is not None:
        extra += read.troubles
    elif drawn:
        extra += _printed(under, found.keywords)
    return replace(
        looked,
        troubles=tuple(extra),
        notes=said.notes,
        claims=said.claims,
        sealed_at=_iso(found.signed_at),
        closed_by=found.closed_by,
        fingerprint=fingerprint(found.public),
        short=_printed_short(under, said, read) if drawn and not extra else {},
        read=read,
        precinct=said.precinct,
        under_seal=under,
    )


def _paper_inside(data: bytes, name: str, election: ElectionDefinition) -> Looked:
    """A paper in a package, its rows read by the names of its own definition."""
    one = look_at_pdf(data, name, drawn=False)
    return with_figures_read(replace(one, election=election)) if one.claims else one


def _printed_short(data: bytes, said: Looked, read: PagesRead | None) -> dict[str, str]:
    """The short code that stands on the pages of a sealed paper, by its contest."""
    if read is None:
        from kzpoll_desktop.exchange.pictures import text_of_first_page

        text = text_of_first_page(data)
    else:
        text = "\n".join(one.text for one in read.pages[0].texts)
    found = _SHORT.search(text)
    if found is None or not said.claims:
        return {}
    with suppress(BadShortCode):
        return {said.claims[0].code.contest: read_short_code(found[0])}
    return {}


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


def _unsealed(data: bytes, name: str, digest: str, *, drawn: bool) -> Looked:
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
    printed = tuple(_printed(data, words)) if drawn else ()
    troubles = (*said.troubles, *printed, Trouble("pdf_not_sealed"))
    return Looked(name, "pdf", troubles, claims=said.claims, digest=digest, precinct=said.precinct)


def _look_at_precinct(path: Path, name: str) -> Looked:
    from kzpoll_desktop.workflow.verifying.precinct_file import look_at_file

    look = look_at_file(path)
    notes: list[Trouble] = []
    troubles = list(look.troubles)
    if look.day is not None:
        troubles.extend(
            Trouble("file_counted_again", {"contest": Named("ballot", contest)})
            for contest in look.day.under_recount
        )
        if not (look.day.closed or look.day.under_recount):
            troubles.append(Trouble("file_not_closed"))
        if look.after and look.day.sheets:
            notes.append(Trouble("entries_after_closing", {"entries": look.after}))
        for sheet in look.day.sheets:
            if sheet.voided:
                said: dict[str, Param] = {
                    "contest": Named("ballot", sheet.contest),
                    "sheet": sheet.sheet,
                    "reason": sheet.voided,
                }
                notes.append(Trouble("sheet_voided", said))
            elif sheet is not look.day.valid_sheets.get(sheet.contest):
                about: dict[str, Param] = {
                    "contest": Named("ballot", sheet.contest),
                    "version": sheet.version,
                }
                notes.append(Trouble("sheet_replaced", about))
    sealed = bool(look.closed) and all(one.code.sealed for one in look.closed)
    if look.closed and not sealed:
        notes.append(Trouble("not_sealed"))
    if any(one.code.format < FORMAT for one in look.closed):
        notes.append(Trouble("earlier_program"))
    print_of = ""
    if sealed:
        from kzpoll_desktop.seal.keys import fingerprint

        print_of = fingerprint(bytes.fromhex(look.closed[0].code.public))
    return Looked(
        name,
        "file",
        tuple(troubles),
        tuple(notes),
        tuple(
            ContestClaim(
                one.code, one.names, one.sheet, NamedRecord(one.then.election, one.then.record, own=True)
            )
            for one in look.closed
        ),
        sealed,
        look.closed[0].code.closed_at if look.closed else "",
        print_of,
        file=look,
        short={one.sheet.contest: short_code(one.sheet.figures) for one in look.closed},
        precinct=look.day.record.precinct.number if look.day is not None else 0,
        election=look.day.election if look.day is not None else None,
    )


def _keyed(one: Looked, keys: KeyList | None) -> Looked:
    """Whether the key is the one that the precinct told."""
    if not one.fingerprint:
        return one
    precinct = one.claims[0].code.precinct if one.claims else 0
    if keys is None:
        return replace(one, known="unknown")
    if precinct not in keys:
        return replace(one, known="unlisted")
    if one.fingerprint in keys[precinct]:
        return replace(one, known="known")
    wrong = Trouble("key_of_another", {"precinct": precinct})
    return replace(one, known="unknown", troubles=(*one.troubles, wrong))
