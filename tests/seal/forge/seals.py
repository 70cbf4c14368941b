"""Forgeries of the seal itself: ranges, containers and wrapping; and what other programs add in good faith."""

from __future__ import annotations

import re

from tests.seal import generator
from tests.seal.forge.kept import forgery
from tests.seal.forge.revision import (
    BLACK,
    Paper,
    in_catalog,
    stream,
    written,
)

# --- the seal itself: universal forgery and wrapping ----------------------------------------------------------


def _hole(one: Paper) -> tuple[int, int]:
    at = one.data.index(b"/Contents <") + len(b"/Contents ")
    return at, one.data.index(b">", at) + 1


def _with_range(one: Paper, made: bytes) -> bytes:
    old = re.search(rb"/ByteRange \[[^\]]*\] *", one.data)
    assert old is not None
    return one.data.replace(old[0], (b"/ByteRange " + made).ljust(len(old[0])))


@forgery(seen=False, sealed=False)
def range_of_nothing(one: Paper) -> bytes:
    return _with_range(one, b"[0 0 0 0]")


@forgery(seen=False, sealed=False)
def range_below_zero(one: Paper) -> bytes:
    hole, after = _hole(one)
    return _with_range(one, b"[0 -%d %d %d]" % (hole, after, len(one.data) - after))


@forgery(seen=False, sealed=False)
def range_missing(one: Paper) -> bytes:
    return _with_range(one, b"null")


@forgery(seen=False, sealed=False)
def range_longer_than_the_file(one: Paper) -> bytes:
    hole, after = _hole(one)
    return _with_range(one, b"[0 %d %d %d]" % (hole, after, len(one.data)))


@forgery(seen=False, sealed=False)
def container_empty(one: Paper) -> bytes:
    hole, after = _hole(one)
    return one.data[: hole + 1] + b"0" * (after - hole - 2) + one.data[after - 1 :]


@forgery(seen=False, sealed=False)
def container_of_another_paper(one: Paper) -> bytes:
    hole, after = _hole(one)
    other = generator.sealed_bytes(generator.other_paper())
    at = other.index(b"/Contents <") + len(b"/Contents ")
    return one.data[:hole] + other[at : at + after - hole] + one.data[after:]


@forgery(sealed=False)
def wrapped(one: Paper) -> bytes:
    """The signed end is moved behind the forger's objects, and a range of the forger's own leads to it there."""
    hole, after = _hole(one)
    end = one.data[after:]
    table = int(end.rsplit(b"startxref\n", 1)[1].split(b"\n", 1)[0])
    begin = one.data[:after]
    black = b"%d 0 obj\n%b\nendobj\n" % (one.content, stream(BLACK))
    head = b"\n/ByteRange [0 %d %d %d]\n/Type /Sig\n/Filter /Adobe.PPKLite\n>>\nendobj\n"
    moved = table + 600
    put = head % (hole, moved, len(end))
    at = after + len(put)
    put += black
    room = b"\n" * (table - after - len(put))
    lines = b"xref\n%d 1\n%010d 00000 n \n" % (one.content, at)
    tail = b"trailer\n<<\n/Root %d 0 R\n/Size %d\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        one.printed.root,
        one.document.size,
        one.printed.table_at,
        table,
    )
    whole = begin + put + room + lines + tail
    return whole.ljust(moved) + end


@forgery(sealed=False)
def bytes_before_the_beginning(one: Paper) -> bytes:
    """Another PDF in front, of which the sealed one is the end."""
    first = b"%PDF-1.3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    return first + written(one, {one.content: stream(BLACK)})


@forgery(seen=False, sealed=False)
def sealed_by_a_stranger_in_another_way(one: Paper) -> bytes:
    del one
    return generator.sealed_otherwise(certify=False)


@forgery(seen=False, sealed=False)
def cut_off_within_the_seal(one: Paper) -> bytes:
    return one.data[: one.data.rindex(b"startxref")]


# --- by other programs, in good faith -------------------------------------------------------------------------


@forgery(seen=False)
def a_store_of_certificates(one: Paper) -> bytes:
    """What some programs add for the long term: no forgery, and nothing that we vouch for."""
    return in_catalog(one, b"/DSS << /Certs [ ] >>")


@forgery(seen=False)
def several_stages(one: Paper) -> bytes:
    """A signature of the right kind, and a forgery behind it."""
    first = generator.signed_by(one.data, generator.FIELDS[0], generator.member("ec"))
    return first + b"%d 0 obj\n%b\nendobj\n" % (one.content, stream(BLACK))
