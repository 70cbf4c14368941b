"""Looks at a sealed PDF by building it anew: who sealed it and when, and whether anything but signatures came after it."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kzpoll_desktop.seal.cms import BadContainer, Container, read_container
from kzpoll_desktop.seal.keys import public_of
from kzpoll_desktop.seal.objects import NotOurs
from kzpoll_desktop.seal.printed import read_printed
from kzpoll_desktop.seal.sections import Document, Signature, read_later, read_seal

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

    certificate: SHA-256 of the signer's, 64 hexadecimal digits; empty where the signature is wrong.
    """

    field: str
    subject: str
    at: datetime.datetime | None
    intact: bool
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found. sealed: there is a seal; intact: nothing was changed since, and there are no problems.

    certificate: DER; public: the compressed point; keywords: the text of the printed code that the seal covers;
    closed_by: the names of those who closed it, under the seal too; length: how many bytes the seal covers, 0 where the
    seal itself is wrong: whatever is shown of the paper comes from these alone.
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


class _Broken(Exception):
    """The file is not what the program makes; the code of a Problem."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(code, params)


def inspect(data: bytes) -> Inspection:
    """Look at any bytes; never raises."""
    try:
        document, signature = _sealed(data)
        container = _checked(data, signature)
    except _Broken as broken:
        unsealed = broken.problem.code in ("no_seal", "not_a_pdf", "too_large")
        return Inspection(not unsealed, False, (broken.problem,))
    try:
        public = public_of(container.certificate)
    except ValueError:
        return Inspection(True, False, (Problem("wrong_curve"),))
    later, added = _later(data, document)
    return Inspection(
        True,
        not added and all(one.intact for one in later),
        added,
        _moment(signature.moment),
        container.certificate,
        public,
        container.subject,
        later,
        document.keywords,
        document.subject,
        len(document.printed.pages),
        document.end,
    )


def _sealed(data: bytes) -> tuple[Document, Signature]:
    """The paper up to the end of its seal, built anew, and the seal."""
    if len(data) > MOST_BYTES:
        raise _Broken("too_large", most=MOST_BYTES)
    if not data.startswith(b"%PDF-"):
        raise _Broken("not_a_pdf")
    try:
        return read_seal(data, read_printed(data))
    except NotOurs:
        raise _Broken("not_readable" if b"/ByteRange" in data else "no_seal") from None


def _later(data: bytes, document: Document) -> tuple[tuple[LaterSignature, ...], tuple[Problem, ...]]:
    """Every signature after the seal, and what else was written there: whatever is not built as a signature is."""
    found: list[LaterSignature] = []
    while document.end < len(data):
        try:
            if len(found) >= MOST_SIGNATURES:
                raise NotOurs("signatures")
            document, name, signature = read_later(data, document)
        except NotOurs:
            rest = data[document.end :]
            code = "added_by_unknown_key" if b"/ByteRange" in rest else "bytes_after_end"
            return tuple(found), (Problem(code, {"bytes": len(rest)}),)
        at = _moment(signature.moment)
        try:
            container = _checked(data, signature)
        except _Broken:
            found.append(LaterSignature(name, "", at, intact=False))
        else:
            print_of = hashlib.sha256(container.certificate).hexdigest()
            found.append(LaterSignature(name, container.subject, at, True, print_of))
    return tuple(found), ()


def _checked(data: bytes, one: Signature) -> Container:
    """The container of a signature, when it is exactly what its parts make and signs what it has to."""
    hole, after = one.hole
    try:
        container = read_container(bytes.fromhex(one.contents.decode("ascii")))
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
