"""Looks at a sealed PDF: whether every byte of it is signed or exactly what it has to be, who sealed it and when."""

from __future__ import annotations

import datetime
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kzpoll_desktop.seal.cms import BadContainer, Container, read_container
from kzpoll_desktop.seal.keys import public_of

# Every way in which a PDF is not what the program sealed; verification says each in a sentence.
PROBLEMS: Final = (
    "not_a_pdf",
    "too_large",
    "not_readable",
    "encrypted",
    "no_seal",
    "several_seals",
    "not_certified",
    "certification_allows_more",
    "not_the_first_signature",
    "byte_range",
    "bytes_after_end",
    "cms_not_canonical",
    "embedded_unbound",
    "digest_differs",
    "signature_wrong",
    "wrong_curve",
    "revision_not_a_signature",
    "signature_field_unknown",
)
SEAL_FIELD: Final = "seal"
MOST_BYTES: Final = 20_000_000
MOST_SIGNATURES: Final = 40
_RANGE: Final = re.compile(rb"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")
_END: Final = re.compile(rb"%%EOF\r?\n?\Z")
_HEX: Final = re.compile(rb"(?:[0-9A-F]{2})+|(?:[0-9a-f]{2})+")
_DATE: Final = re.compile(r"D:(\d{14})(?:Z|([+-])(\d\d)'(\d\d)'?)")
_WRITER: Final = ("/ModDate", "/Producer")
# Sections of the cross-reference table: what reportlab wrote, and fields and seal together.
_SECTIONS_OF_SEAL: Final = 2


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it has to be; code: one of PROBLEMS."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LaterSignature:
    """A signature that somebody added after the seal; at: as the signer's program says."""

    field: str
    subject: str
    at: datetime.datetime | None
    intact: bool


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found. sealed: there is a seal; intact: nothing was changed since, and there are no problems.

    certificate: DER; public: the compressed point; keywords: the text of the printed code that the seal covers;
    closed_by: the names of those who closed it, under the seal too.
    """

    sealed: bool
    intact: bool
    problems: tuple[Problem, ...]
    signed_at: datetime.datetime | None = None
    certificate: bytes = b""
    public: bytes = b""
    subject: str = ""
    later: tuple[LaterSignature, ...] = ()
    keywords: str = ""
    closed_by: str = ""
    pages: int = 0


class _Broken(Exception):
    """The file is not what the program makes; the code of a Problem."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(code, params)


@dataclass(frozen=True, slots=True)
class _Signature:
    """One signature as it lies in the file: its container, and where what it signs ends."""

    start: int
    hole: tuple[int, int]
    end: int


def inspect(data: bytes) -> Inspection:
    """Look at any bytes; never raises."""
    problems: list[Problem] = []
    try:
        signatures = _signatures(data)
        first = data[: signatures[0].end]
        container = _checked(data, signatures[0])
    except _Broken as broken:
        return Inspection(
            broken.problem.code not in ("no_seal", "not_a_pdf", "too_large"), False, (broken.problem,)
        )
    try:
        public = public_of(container.certificate)
    except ValueError:
        return Inspection(True, False, (Problem("wrong_curve"),))
    later: tuple[LaterSignature, ...] = ()
    about = _About()
    try:
        about = _look_inside(first)
        later = tuple(_later(data, signatures))
    except _Broken as broken:
        problems.append(broken.problem)
    except Exception:  # noqa: BLE001 - whatever a hostile file makes a parser raise, it is not readable
        problems.append(Problem("not_readable"))
    return Inspection(
        True,
        not problems and all(one.intact for one in later),
        tuple(problems),
        about.signed_at,
        container.certificate,
        public,
        container.subject,
        later,
        about.keywords,
        about.closed_by,
        about.pages,
    )


# --- bytes ----------------------------------------------------------------------------------------------------


def _signatures(data: bytes) -> list[_Signature]:
    """Every signature by the end of what it signs; together they leave no byte of the file out."""
    if len(data) > MOST_BYTES:
        raise _Broken("too_large", most=MOST_BYTES)
    if not data.startswith(b"%PDF-"):
        raise _Broken("not_a_pdf")
    found = []
    for match in _RANGE.finditer(data):
        start, hole, after, rest = (int(part) for part in match.groups())
        found.append(_Signature(start, (hole, after), after + rest))
        if len(found) > MOST_SIGNATURES:
            raise _Broken("byte_range")
    if not found:
        raise _Broken("no_seal")
    found.sort(key=lambda one: one.end)
    before = 0
    for one in found:
        hole, after = one.hole
        inside = before <= hole < after <= one.end <= len(data)
        if one.start != 0 or not inside or data[hole : hole + 1] != b"<" or data[after - 1 : after] != b">":
            raise _Broken("byte_range")
        if not _END.search(data, one.end - 8, one.end):
            raise _Broken("byte_range")
        before = one.end
    if before != len(data):
        raise _Broken("bytes_after_end", bytes=len(data) - before)
    return found


def _checked(data: bytes, one: _Signature) -> Container:
    """The container of a signature, when it is exactly what its parts make and signs what it has to."""
    hole, after = one.hole
    inside = data[hole + 1 : after - 1]
    if not _HEX.fullmatch(inside):
        raise _Broken("cms_not_canonical")
    try:
        container = read_container(bytes.fromhex(inside.decode("ascii")))
    except BadContainer as bad:
        raise _Broken(str(bad)) from None
    digest = hashlib.sha256(data[:hole])
    digest.update(data[after : one.end])
    if digest.digest() != container.message_digest:
        raise _Broken("digest_differs")
    try:
        signed = container.signed()
    except ValueError:
        signed = False
    if not signed:
        raise _Broken("signature_wrong")
    return container


# --- objects --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _About:
    signed_at: datetime.datetime | None = None
    keywords: str = ""
    closed_by: str = ""
    pages: int = 0


def _look_inside(sealed: bytes) -> _About:
    """What the seal's own revision says: that it certifies, how much may follow, when, and which code is printed."""
    reader = _reader(sealed)
    if reader.xrefs.total_revisions != _SECTIONS_OF_SEAL:
        raise _Broken("revision_not_a_signature")
    fields = dict(_signature_fields(reader.root))
    filled = [name for name, one in fields.items() if "/V" in one]
    if filled != [SEAL_FIELD]:
        raise _Broken("several_seals" if len(filled) > 1 else "not_the_first_signature")
    signature = _value(fields[SEAL_FIELD], "/V")
    permitted = _value(_value(reader.root, "/Perms", {}), "/DocMDP")
    if permitted is None or permitted != signature:
        raise _Broken("not_certified")
    references = _value(signature, "/Reference", [])
    if len(references) != 1:
        raise _Broken("not_certified")
    reference = _object(references[0])
    if _value(reference, "/TransformMethod") != "/DocMDP":
        raise _Broken("not_certified")
    if int(_value(_value(reference, "/TransformParams", {}), "/P", 2)) != 2:
        raise _Broken("certification_allows_more")
    info = _value(reader.trailer, "/Info", {})
    keywords, closed_by = str(_value(info, "/Keywords", "")), str(_value(info, "/Subject", ""))
    pages = int(_value(_value(reader.root, "/Pages"), "/Count"))
    return _About(_moment(_value(signature, "/M")), keywords, closed_by, pages)


def _later(data: bytes, signatures: list[_Signature]) -> Iterator[LaterSignature]:
    """Every signature after the seal: its revision fills one field that was empty, and does nothing else."""
    for place, one in enumerate(signatures[1:], start=1):
        whole = data[: one.end]
        reader = _reader(whole)
        if reader.xrefs.total_revisions != _SECTIONS_OF_SEAL + place:
            raise _Broken("revision_not_a_signature")
        name, signature = _filled_by(reader)
        try:
            container = _checked(data, one)
            intact, subject = True, container.subject
        except _Broken:
            intact, subject = False, ""
        yield LaterSignature(name, subject, _moment(_value(signature, "/M")), intact)


def _filled_by(reader: Any) -> tuple[str, Any]:
    """The field that the last revision fills, and the signature in it; _Broken where it does anything else."""
    last = reader.xrefs.total_revisions - 1
    old = reader.get_historical_resolver(last - 1)
    new = reader.get_historical_resolver(last)
    if new.refs_freed_in_revision() or any(
        _reference(old.trailer_view, key) != _reference(new.trailer_view, key) for key in ("/Root", "/Info")
    ):
        # An object that is let go, or another catalog, would change what is seen.
        raise _Broken("revision_not_a_signature")
    before, after = dict(_signature_fields(old.root)), dict(_signature_fields(new.root))
    filled = [name for name, one in after.items() if "/V" in one and "/V" not in before[name]]
    if len(filled) != 1 or set(before) != set(after):
        raise _Broken("signature_field_unknown")
    (name,) = filled
    if _plain(after[name], ("/V",)) != _plain(before[name], ()):
        raise _Broken("revision_not_a_signature")
    signature = after[name].raw_get("/V")
    allowed = {signature.reference} if hasattr(signature, "reference") else set()
    known = _known(reader, last)
    about, metadata = _reference(old.trailer_view, "/Info"), _reference(old.root, "/Metadata")
    for reference in new.explicit_refs_in_revision():
        if reference in allowed:
            if reference in known:
                raise _Broken("revision_not_a_signature")
            continue
        if reference not in known:
            raise _Broken("revision_not_a_signature")
        if reference == about:
            # Which program wrote last, and when, is no part of what is seen.
            same = _plain(old(reference), _WRITER) == _plain(new(reference), _WRITER)
        else:
            same = reference == metadata or _same(old(reference), new(reference), name)
        if not same:
            raise _Broken("revision_not_a_signature")
    return name, _value(after[name], "/V")


def _reference(one: Any, key: str) -> Any:
    """What a key refers to; None where it refers to nothing."""
    raw: Any = one.raw_get(key) if key in one else None
    return getattr(raw, "reference", None)


def _known(reader: Any, last: int) -> set[Any]:
    """Every object that any revision before the last one wrote."""
    known: set[Any] = set()
    for revision in range(last):
        known |= set(reader.get_historical_resolver(revision).explicit_refs_in_revision())
    return known


def _same(old: Any, new: Any, field_name: str) -> bool:
    """An object that was written again says the same, but for a filled field and the mark that there are signatures."""
    if not hasattr(old, "keys") or not hasattr(new, "keys") or hasattr(old, "data") != hasattr(new, "data"):
        return bool(_plain(old, ()) == _plain(new, ()))
    if hasattr(old, "data") and old.data != new.data:
        return False
    ignored: tuple[str, ...] = ()
    if _value(old, "/FT") == "/Sig" and _name_of(new) == field_name:
        ignored = ("/V",)
    if "/SigFlags" in old:
        ignored = ("/SigFlags",)
    if _value(new, "/Type") == "/Catalog":
        form_old, form_new = old.raw_get("/AcroForm"), new.raw_get("/AcroForm")
        if _plain(form_old, ("/SigFlags",)) != _plain(form_new, ("/SigFlags",)):
            return False
        ignored = ("/AcroForm",)
    return bool(_plain(old, ignored) == _plain(new, ignored))


def _plain(one: Any, without: tuple[str, ...], depth: int = 0) -> Any:
    """An object as comparable values; references stay references."""
    if depth > 30:
        raise _Broken("not_readable")
    if hasattr(one, "reference"):
        return ("reference", one.reference.idnum, one.reference.generation)
    if hasattr(one, "keys"):
        return {key: _plain(one.raw_get(key), (), depth + 1) for key in one if key not in without}
    if isinstance(one, list):
        return [_plain(part, (), depth + 1) for part in one]
    return one


def _value(one: Any, key: str, default: Any = None) -> Any:
    """What stands under a key, wherever in the file it is."""
    return _object(one.raw_get(key)) if key in one else default


def _object(one: Any) -> Any:
    """What a reference leads to; anything else as it is."""
    return one.get_object() if hasattr(one, "reference") else one


def _reader(data: bytes) -> Any:
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(io.BytesIO(data), strict=True)
    if reader.encrypted:
        raise _Broken("encrypted")
    return reader


def _signature_fields(root: Any) -> Iterator[tuple[str, Any]]:
    """Every signature field by its full name."""
    form = _value(root, "/AcroForm", {})
    yield from _fields_under(_value(form, "/Fields", []), "", 0)


def _fields_under(fields: Any, above: str, depth: int) -> Iterator[tuple[str, Any]]:
    if depth > 8 or len(fields) > 1_000:
        raise _Broken("not_readable")
    for raw in fields:
        one = _object(raw)
        own = str(_value(one, "/T", ""))
        name = f"{above}.{own}" if above and own else own or above
        if _value(one, "/FT") == "/Sig":
            yield name, one
        elif "/Kids" in one:
            yield from _fields_under(_value(one, "/Kids"), name, depth + 1)


def _name_of(one: Any) -> str:
    parts = [str(_value(one, "/T", ""))]
    above = _value(one, "/Parent")
    while above is not None and len(parts) < 8:
        parts.insert(0, str(_value(above, "/T", "")))
        above = _value(above, "/Parent")
    return ".".join(parts)


def _moment(raw: Any) -> datetime.datetime | None:
    match = _DATE.fullmatch(str(raw))
    if match is None:
        return None
    digits, sign, hours, minutes = match.groups()
    offset = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = datetime.timezone(-offset if sign == "-" else offset)
    try:
        return datetime.datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError:
        return None
