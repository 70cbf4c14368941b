"""Revisions of a paper of form 2 as they are written: objects, one table, one trailer, and a signature over all of it."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.seal.objects import (
    Dictionary,
    Name,
    Number,
    Reference,
    Text,
    Value,
    as_written,
    table,
)

# Room for a container in hexadecimal digits, of a seal and of a later signature; what is left of it are zeros.
SEAL_ROOM: Final = 4_096
LATER_ROOM: Final = 16_384
_RANGE_WIDE: Final = 48
_CONTENTS: Final = b"\n/Contents "
_CERTIFIES: Final[Value] = (
    {
        b"Type": Name(b"SigRef"),
        b"TransformMethod": Name(b"DocMDP"),
        b"TransformParams": {b"Type": Name(b"TransformParams"), b"V": Name(b"1.2"), b"P": Number(b"2")},
    },
)
_SIGNATURE: Final = re.compile(
    rb"[1-9][0-9]{0,6} 0 obj\n<<\n/Type /Sig\n/Filter /Adobe\.PPKLite\n/SubFilter /ETSI\.CAdES\.detached\n"
    rb"/M \((D:[0-9]{14}(?:Z|[+-][0-9]{2}'[0-9]{2}'))\)\n/ByteRange \[[0-9 ]{1,40}\] {0,40}\n/Contents <([0-9A-F]{2,20000})>\n"
)


@dataclass(frozen=True, slots=True)
class PendingSignature:
    """A signature that is to be written. number: of its object; moment: as PDF has it; contents: hexadecimal digits."""

    number: int
    moment: bytes
    contents: bytes
    seals: bool

    def written(self, ranges: bytes) -> tuple[bytes, int]:
        """The object, and where in it the container's bracket opens."""
        head = (
            b"%d 0 obj\n<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M %b\n"
            % (self.number, as_written(Text(self.moment)))
        ) + ranges.ljust(_RANGE_WIDE)
        certifies = b"/Reference %b\n" % as_written(_CERTIFIES) if self.seals else b""
        rest = _CONTENTS + b"<" + self.contents + b">\n" + certifies + b">>\nendobj\n"
        return head + rest, len(head) + len(_CONTENTS)


@dataclass(frozen=True, slots=True)
class Revision:
    """What was written. hole: from where to where the container stands with its brackets, in the whole file."""

    data: bytes
    hole: tuple[int, int]
    table_at: int


def revision(
    before: int, begin: bytes, objects: Mapping[int, bytes], one: PendingSignature, trailer: bytes
) -> Revision:
    """A revision behind so many bytes. begin: what stands before its objects; trailer: with its entries alone."""
    signature, hole = one.written(b"")
    written = {**objects, one.number: signature}
    place, offsets = before + len(begin), {}
    for number in sorted(written):
        offsets[number] = place
        place += len(written[number])
    tail = table(offsets) + b"trailer\n<<\n%b>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, place)
    opened = offsets[one.number] + hole
    closed = opened + len(one.contents) + 2
    ranges = b"/ByteRange [0 %d %d %d]" % (opened, closed, place + len(tail) - closed)
    written[one.number], _ = one.written(ranges)
    data = b"".join((begin, *(written[number] for number in sorted(written)), tail))
    return Revision(data, (opened, closed), place)


def signature_at(data: bytes, at: int) -> tuple[bytes, bytes] | None:
    """When it was made and the digits of its container, where a signature's object begins there."""
    match = _SIGNATURE.match(data, at)
    return (match[1], match[2]) if match is not None else None


def an_object(number: int, value: Dictionary, stream: bytes | None = None) -> bytes:
    """An object as it is written, with its stream."""
    within = b"" if stream is None else b"\nstream\n" + stream + b"\nendstream"
    return b"%d 0 obj\n%b%b\nendobj\n" % (number, as_written(value), within)


def trailer(size: int, identity: bytes, second: bytes, previous: int | None = None) -> bytes:
    """The entries of a trailer. identity, second: 16 bytes each; previous: where the table before begins."""
    behind = b"" if previous is None else b"/Prev %d\n" % previous
    ids = (identity.hex().encode(), second.hex().encode())
    return b"/Size %d\n/Root 1 0 R\n/Info 2 0 R\n%b/ID [<%b> <%b>]\n" % (size, behind, *ids)


def field(name: str, page: int, *, above: int = 0, signed: int = 0) -> Dictionary:
    """A field for a signature that is nowhere seen. above: the field over it; signed: its signature, 0 while it is empty."""
    return {
        b"FT": Name(b"Sig"),
        b"T": Text(name.encode()),
        b"Type": Name(b"Annot"),
        b"Subtype": Name(b"Widget"),
        b"F": Number(b"132"),
        b"Rect": (Number(b"0"),) * 4,
        b"P": Reference(page),
        **({b"Parent": Reference(above)} if above else {}),
        **({b"V": Reference(signed)} if signed else {}),
    }


def moment_of(at: datetime.datetime) -> bytes:
    """A time with its offset as PDF has it."""
    offset = at.utcoffset() or datetime.timedelta()
    minutes = abs(offset) // datetime.timedelta(minutes=1)
    sign = "-" if offset < datetime.timedelta() else "+"
    return f"D:{at:%Y%m%d%H%M%S}{sign}{minutes // 60:02}'{minutes % 60:02}'".encode()


def short_digest(*parts: bytes) -> bytes:
    """The first 16 bytes of SHA-256."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()[:16]
