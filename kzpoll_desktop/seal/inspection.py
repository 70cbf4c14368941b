"""Looks at a sealed PDF by building it anew: who sealed it and when, and whether anything but signatures came after it."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from kzpoll_desktop.seal.container import BadContainer, Signed, issuer_of, read_container
from kzpoll_desktop.seal.keys import public_of
from kzpoll_desktop.seal.objects import NotOurs, said
from kzpoll_desktop.seal.printed import read_printed
from kzpoll_desktop.seal.sections import Document, read_later, read_seal
from kzpoll_desktop.seal.whole import BEGIN, RevisedPaper, Whole, read_whole
from kzpoll_desktop.seal.whole import read_later as read_short

# Every way in which a PDF is not what the program sealed; verification says each in a sentence.
PROBLEMS: Final = (
    "not_a_pdf",
    "too_large",
    "not_readable",
    "no_seal",
    "cms_not_canonical",
    "embedded_unbound",
    "digest_differs",
    "signature_wrong",
    "wrong_curve",
    "bytes_after_end",
    "added_by_unknown_key",
)
MOST_BYTES: Final = 20_000_000
MOST_SIGNATURES: Final = 40
_DATE: Final = re.compile(r"D:(\d{14})(?:Z|([+-])(\d\d)'(\d\d)'?)")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it has to be; code: one of PROBLEMS."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LaterSignature:
    """A signature that somebody added after the seal; subject and at: as the signer's program says, proved by nobody.

    certificate: SHA-256 of the signer's, 64 hexadecimal digits; empty where the signature is wrong. issuer: who issued it, as
    it says.
    """

    field: str
    subject: str
    at: datetime.datetime | None
    intact: bool
    certificate: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found. sealed: there is a seal; intact: nothing was changed since, and there are no problems.

    certificate: DER; public: the compressed point; keywords: the text of the printed code that the seal covers;
    closed_by: the names of those who closed it, under the seal too; length: how many bytes the seal covers, 0 where the
    seal itself is wrong: whatever is shown of the paper comes from these alone; form: 1 for papers of earlier programs, 2
    for those that are one revision; whole: of form 2, what its pages are made of.
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
    length: int = 0
    form: int = 1
    whole: Whole | None = None


class _Broken(Exception):
    """The file is not what the program makes; the code of a Problem."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(code, params)


class _Hole(Protocol):
    """A signature where it lies: the digits of its container, and where what it signs has its hole and end."""

    @property
    def contents(self) -> bytes: ...
    @property
    def hole(self) -> tuple[int, int]: ...
    @property
    def end(self) -> int: ...


Contained = Callable[[bytes, bytes], Signed]
# A signature behind the seal: field, moment, and where it lies.
_Found = tuple[str, str, _Hole]


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A paper up to the end of its seal, built anew. later: each signature behind it, NotOurs where something else is there."""

    signature: _Hole
    moment: str
    keywords: str
    closed_by: str
    pages: int
    contained: Contained
    later: Iterator[_Found]
    whole: Whole | None = None


def inspect(data: bytes) -> Inspection:
    """Look at any bytes; never raises."""
    try:
        paper = _sealed(data)
        signed = _checked(data, paper.signature, paper.contained)
    except _Broken as broken:
        unsealed = broken.problem.code in ("no_seal", "not_a_pdf", "too_large")
        return Inspection(not unsealed, False, (broken.problem,))
    try:
        public = public_of(signed.certificate)
    except ValueError:
        return Inspection(True, False, (Problem("wrong_curve"),))
    later, added = _later(data, paper)
    return Inspection(
        True,
        not added and all(one.intact for one in later),
        added,
        _moment(paper.moment),
        signed.certificate,
        public,
        signed.subject,
        later,
        paper.keywords,
        paper.closed_by,
        paper.pages,
        paper.signature.end,
        1 if paper.whole is None else 2,
        paper.whole,
    )


def _sealed(data: bytes) -> _Sealed:
    if len(data) > MOST_BYTES:
        raise _Broken("too_large", most=MOST_BYTES)
    if not data.startswith(b"%PDF-"):
        raise _Broken("not_a_pdf")
    try:
        return _of_form_2(data) if data.startswith(BEGIN) else _of_form_1(data)
    except NotOurs:
        raise _Broken("not_readable" if b"/ByteRange" in data else "no_seal") from None


def _of_form_1(data: bytes) -> _Sealed:
    document, signature = read_seal(data, read_printed(data))
    # Only papers of earlier programs have containers as pyHanko makes them.
    from kzpoll_desktop.seal.cms import read_signed

    pages = len(document.printed.pages)
    told = (document.keywords, document.subject)
    return _Sealed(signature, signature.moment, *told, pages, read_signed, _later_of_form_1(data, document))


def _later_of_form_1(data: bytes, document: Document) -> Iterator[_Found]:
    while document.end < len(data):
        document, name, signature = read_later(data, document)
        yield name, signature.moment, signature


def _of_form_2(data: bytes) -> _Sealed:
    whole = read_whole(data)
    _, subject, keywords = (said(one) for one in whole.paper.texts)
    moment = whole.paper.moment.decode("ascii")
    later = _later_of_form_2(data, RevisedPaper.of(whole))
    return _Sealed(whole, moment, keywords, subject, len(whole.pages), read_container, later, whole)


def _later_of_form_2(data: bytes, document: RevisedPaper) -> Iterator[_Found]:
    while document.end < len(data):
        document, one = read_short(data, document)
        yield one.field, one.moment.decode("ascii"), one


def _later(data: bytes, paper: _Sealed) -> tuple[tuple[LaterSignature, ...], tuple[Problem, ...]]:
    """Every signature after the seal, and what else was written there: whatever is not built as a signature is."""
    found: list[LaterSignature] = []
    end = paper.signature.end
    try:
        for name, moment, signature in paper.later:
            if len(found) >= MOST_SIGNATURES:
                raise NotOurs("signatures")
            end, at = signature.end, _moment(moment)
            try:
                signed = _checked(data, signature, paper.contained)
            except _Broken:
                found.append(LaterSignature(name, "", at, intact=False))
            else:
                print_of = hashlib.sha256(signed.certificate).hexdigest()
                issuer = issuer_of(signed.certificate)
                found.append(LaterSignature(name, signed.subject, at, True, print_of, issuer))
    except NotOurs:
        rest = data[end:]
        code = "added_by_unknown_key" if b"/ByteRange" in rest else "bytes_after_end"
        return tuple(found), (Problem(code, {"bytes": len(rest)}),)
    return tuple(found), ()


def _checked(data: bytes, one: _Hole, contained: Contained) -> Signed:
    """Who signed, where the container is exactly what its parts make and signs what it has to."""
    hole, after = one.hole
    digest = hashlib.sha256(data[:hole])
    digest.update(data[after : one.end])
    try:
        return contained(bytes.fromhex(one.contents.decode("ascii")), digest.digest())
    except BadContainer as bad:
        raise _Broken(str(bad)) from None
    except ValueError:
        raise _Broken("cms_not_canonical") from None


def _moment(raw: str) -> datetime.datetime | None:
    match = _DATE.fullmatch(raw)
    if match is None:
        return None
    digits, sign, hours, minutes = match.groups()
    offset = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = datetime.timezone(-offset if sign == "-" else offset)
    try:
        return datetime.datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError:
        return None
