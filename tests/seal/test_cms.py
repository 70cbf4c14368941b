"""A signature container is exactly what its parts make, or it is not taken; and its signature is of its own certificate."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

import pytest

from kzpoll_desktop.seal.cms import Container, read_container
from kzpoll_desktop.seal.container import BadContainer
from tests.seal import generator


def container(data: bytes) -> bytes:
    """The last container in a PDF, with its padding."""
    return bytes.fromhex(re.findall(rb"/Contents\s*<([0-9a-fA-F]+)>", data)[-1].decode())


def whole(raw: bytes) -> int:
    """How many bytes of it are not padding."""
    return 4 + int.from_bytes(raw[2:4], "big")


SEAL = container(generator.sealed())
BY_RSA = container(generator.signed_by(generator.sealed(), generator.FIELDS[0], generator.member("rsa")))


def why_not(raw: bytes) -> str:
    with pytest.raises(BadContainer) as told:
        read_container(raw)
    return str(told.value)


def test_the_precincts_seal_names_its_key_and_is_signed_by_it() -> None:
    found = read_container(SEAL)
    assert found.certificate == generator.key().certificate
    assert found.subject == "№123 учаске (оқу)"
    assert found.elliptic
    assert len(found.message_digest) == hashlib.sha256().digest_size
    assert found.signed()


def test_a_members_rsa_signature_is_read_too() -> None:
    found = read_container(BY_RSA)
    assert not found.elliptic
    assert found.signed()


@pytest.mark.parametrize("raw", [SEAL, BY_RSA], ids=["seal", "member"])
def test_the_signature_is_over_the_attributes_and_by_this_certificate(raw: bytes) -> None:
    found = read_container(raw)
    signature, attributes = bytearray(found._signature), bytearray(found._attributes)
    signature[-1] ^= 1
    attributes[-1] ^= 1
    other = read_container(BY_RSA if raw is SEAL else SEAL).certificate
    for wrong in (
        replace(found, _attributes=bytes(attributes)),
        replace(found, _signature=bytes(signature)),
        replace(found, _signature=b""),
        replace(found, certificate=other),
    ):
        assert not wrong.signed()


def test_padding_is_zeros_and_nothing_else() -> None:
    size = whole(SEAL)
    assert SEAL[size:].strip(b"\0") == b""
    assert isinstance(read_container(SEAL[:size]), Container)
    assert why_not(SEAL[:size] + b"\0\1") == "cms_not_canonical"


@pytest.mark.parametrize("raw", [b"", b"\0" * 64, b"\x30\x80", b"\x30\x84\xff\xff\xff\xff", b"%PDF"])
def test_what_is_no_container(raw: bytes) -> None:
    assert why_not(raw) == "cms_not_canonical"


def test_no_cut_is_taken() -> None:
    size = whole(SEAL)
    for length in range(0, size, 17):
        assert why_not(SEAL[:length]) in ("cms_not_canonical", "embedded_unbound")


def test_every_changed_byte_is_refused_or_not_signed() -> None:
    """What may change without a refusal is bound by the signature, or is the digest that is held against the file."""
    size = whole(SEAL)
    genuine = read_container(SEAL)
    for place in range(0, size, 7):
        raw = bytearray(SEAL)
        raw[place] ^= 0x01
        try:
            found = read_container(bytes(raw))
        except BadContainer:
            continue
        assert not found.signed() or found.certificate != genuine.certificate, place


def test_an_embedded_stranger_is_no_part_of_it() -> None:
    """A second certificate beside the signer's would be one that nobody vouches for."""
    data = generator.sealed_otherwise(others=(generator.member("rsa").certificate,))
    assert why_not(container(data)) == "cms_not_canonical"
