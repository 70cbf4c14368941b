"""A container of form 2 has one way to be written for a certificate, a digest and a signature; anything else is not taken."""

from __future__ import annotations

import hashlib

import pytest

from kzpoll_desktop.seal.container import (
    BadContainer,
    _children,
    _content,
    _named,
    _of,
    make_container,
    read_container,
)
from kzpoll_desktop.seal.curves import lower_of
from tests.seal import generator

DIGEST = hashlib.sha256(b"paper").digest()


def made(kind: str = "ec") -> bytes:
    who = generator.member(kind)
    return make_container(who.certificate, who.private, DIGEST)


def why_not(raw: bytes, digest: bytes = DIGEST) -> str:
    with pytest.raises(BadContainer) as told:
        read_container(raw, digest)
    return str(told.value)


@pytest.mark.parametrize("kind", ["ec", "rsa", "p384"])
def test_who_signed_is_read_with_zeros_behind_it(kind: str) -> None:
    for raw in (made(kind), made(kind) + bytes(64)):
        found = read_container(raw, DIGEST)
        assert found.certificate == generator.member(kind).certificate
        assert found.subject == f"1-мүше ({kind}, оқу)"
    assert why_not(made(kind), hashlib.sha256(b"another").digest()) == "digest_differs"


def test_no_byte_of_it_may_be_another() -> None:
    raw = made()
    codes = set()
    for place in range(len(raw)):
        changed = bytearray(raw)
        changed[place] ^= 1
        codes.add(why_not(bytes(changed)))
    assert codes == {"cms_not_canonical", "digest_differs", "signature_wrong"}


def test_no_cut_and_nothing_more_is_taken() -> None:
    raw = made()
    for length in range(0, len(raw), 7):
        assert why_not(raw[:length]) == "cms_not_canonical"
    assert why_not(raw + b"\0\1") == "cms_not_canonical"
    assert why_not(b"") == why_not(b"\x30\x80") == why_not(b"\x30\x84\xff\xff\xff\xff") == "cms_not_canonical"


def test_s5_the_other_s_is_not_taken() -> None:
    assert why_not(generator.with_high_s(made())) == "signature_wrong"


def test_the_lower_one_of_two_is_the_same_for_both() -> None:
    for curve in ("secp256r1", "secp384r1", "secp521r1"):
        assert lower_of(5, curve) == 5
        top = lower_of(1, curve)
        assert top == 1
    with pytest.raises(ValueError, match="another curve"):
        lower_of(1, "secp256k1")


@pytest.mark.parametrize("serial", [b"\0", b"\x85"])
def test_a_certificate_at_which_its_reader_grumbles_is_not_taken(serial: bytes) -> None:
    """Its number is not above zero: lines of another program would stand in the report."""
    who = generator.member("ec")
    body, *rest = _children(who.certificate)
    number, _ = _named(who.certificate)
    changed = _of(b"\x30", _of(b"\x30", _content(body).replace(number, _of(b"\x02", serial), 1)), *rest)
    assert why_not(make_container(changed, who.private, DIGEST)) == "cms_not_canonical"
