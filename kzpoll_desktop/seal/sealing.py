"""Puts the precinct's seal on a printed paper, and a member's signature behind it: form 2, written by the program itself."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Sequence

from kzpoll_desktop.seal.keys import PrecinctKey
from kzpoll_desktop.seal.objects import NotOurs
from kzpoll_desktop.seal.printed import read_printed
from kzpoll_desktop.seal.revisions import LATER_ROOM, SEAL_ROOM, Revision, moment_of
from kzpoll_desktop.seal.whole import RevisedPaper, paper_of, read_later, read_whole

# A container over a digest.
Contain = Callable[[bytes], bytes]


def seal_pdf(
    data: bytes, key: PrecinctKey, signed_at: datetime.datetime, signature_fields: Sequence[str] = ()
) -> bytes:
    """The paper with empty fields of these names and the seal, all of it one revision; signed_at: aware of its offset.

    Certified so that signing is all that may be done to it afterwards; nothing of the seal is seen on the pages. data: as
    the printer of the program writes it, a closed paper; NotOurs, a ValueError, for anything else.
    """
    paper = paper_of(data, read_printed(data), moment_of(signed_at), signature_fields)
    made, _ = paper.written(b"0" * SEAL_ROOM)
    return _contained(b"", made, key.contain)


def sign_later(data: bytes, field: str, contain: Contain, signed_at: datetime.datetime) -> bytes:
    """The sealed paper with a signature in an empty field; contain: the signer's container over a digest.

    NotOurs, a ValueError, where it is no paper of form 2 to its last byte, or has no such empty field.
    """
    document = RevisedPaper.of(read_whole(data))
    while document.end < len(data):
        document, _ = read_later(data, document)
    if field not in document.empty:
        raise NotOurs("field")
    made = document.signed(data, field, moment_of(signed_at), b"0" * LATER_ROOM)
    return data + _contained(data, made, contain)


def _contained(before: bytes, made: Revision, contain: Contain) -> bytes:
    """The revision with its container in the place that was kept for it."""
    opened, closed = made.hole[0] - len(before), made.hole[1] - len(before)
    digest = hashlib.sha256(before)
    digest.update(made.data[:opened])
    digest.update(made.data[closed:])
    room = closed - opened - 2
    digits = contain(digest.digest()).hex().upper().encode()
    if len(digits) > room:
        raise ValueError("a container that is too long")
    return made.data[:opened] + b"<" + digits.ljust(room, b"0") + b">" + made.data[closed:]
