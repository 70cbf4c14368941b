"""A member's key out of a PKCS#12 file: what it would publish, and each file that has none that can sign."""

from __future__ import annotations

import datetime
import hashlib

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs12

from kzpoll_desktop.seal.container import read_container
from kzpoll_desktop.seal.members import NoKey, Published, read_member_key
from tests.shared.member_keys import BIN, FIRST, IIN, PASSWORD, Wanted, key_file

NAME = "СЕРІКОВА АЙГҮЛ"
# What the file of a key on an elliptic curve has where one of Kazakhstan's own algorithms has its own name.
_ELLIPTIC, _GOST = bytes.fromhex("2a8648ce3d0201"), bytes.fromhex("2a830e030a0101")


def fault(data: bytes, name: str = "key.p12", password: str = PASSWORD) -> str:
    with pytest.raises(NoKey) as caught:
        read_member_key(data, name, password)
    return caught.value.code


@pytest.mark.parametrize("kind", ["rsa2048", "p256", "p384", "p521"])
def test_what_can_sign_signs_with_its_own_certificate_alone(kind: str) -> None:
    data = key_file(Wanted(NAME, kind, issued=kind == "p384"))
    key = read_member_key(data, "AUTH_RSA256.p12", PASSWORD)
    digest = hashlib.sha256(b"paper").digest()
    raw = key.contain(digest)
    signed = read_container(raw, digest)
    assert (signed.subject, hashlib.sha256(signed.certificate).hexdigest()) == (NAME, key.fingerprint)
    _, mine, chain = pkcs12.load_key_and_certificates(data, PASSWORD.encode())
    assert isinstance(mine, x509.Certificate)
    assert [one.subject.rfc4514_string().encode() in raw for one in chain] == [False] * len(chain)
    # From its first moment to its last one.
    first, last = key.in_force
    second = datetime.timedelta(seconds=1)
    times = (first - second, first, last, last + second)
    assert [key.is_in_force(at) for at in times] == [False, True, True, False]
    assert first == FIRST


def test_what_the_certificate_publishes_is_told() -> None:
    wanted = Wanted(NAME, iin=IIN, bin=BIN, email="member@example.org", issued=True)
    key = read_member_key(key_file(wanted), "x.p12", PASSWORD)
    assert key.published == Published(NAME, IIN, BIN, "member@example.org", "Куәландыру орталығы (оқу)")
    assert key.published.personal
    plain = read_member_key(key_file(Wanted(NAME)), "x.p12", PASSWORD).published
    assert not plain.personal


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Wanted(NAME, "rsa1024"), "key_weak"),
        (Wanted(NAME, "k256"), "key_kind"),
        (Wanted(NAME, "ed25519"), "key_kind"),
        (Wanted(NAME, uses=("key_agreement",)), "key_not_for_signing"),
        (Wanted(NAME, padding=8_000), "key_too_long"),
    ],
    ids=lambda one: one if isinstance(one, str) else one.kind,
)
def test_a_key_that_cannot_sign_is_refused(wanted: Wanted, code: str) -> None:
    assert fault(key_file(wanted)) == code


@pytest.mark.parametrize("uses", [None, ("digital_signature",), ("content_commitment",)])
def test_one_that_says_nothing_of_its_use_or_allows_signing_is_taken(uses: tuple[str, ...] | None) -> None:
    assert read_member_key(key_file(Wanted(NAME, uses=uses)), "x.p12", PASSWORD).published.name == NAME


def test_a_wrong_password_is_told_apart_from_a_broken_file() -> None:
    data = key_file(Wanted(NAME))
    assert fault(data, password="құпия-сөз1") == "key_password"
    assert fault(data, password="") == "key_password"
    assert fault(b"no key at all") == "key_broken"
    assert fault(data[:-20]) == "key_broken"
    assert fault(b"0" * 500) == "key_broken"


def test_a_key_of_kazakhstans_own_algorithms_is_known_by_algorithm_and_by_name() -> None:
    data = key_file(Wanted(NAME, encrypted=False))
    assert _ELLIPTIC in data
    assert fault(data.replace(_ELLIPTIC, _GOST), password="") == "key_gost"
    assert fault(b"\x30\x03\x02\x01\x03", "GOSTKNCA_abc.p12") == "key_gost"
    assert fault(b"\x30\x03\x02\x01\x03", "GOST512_abc.p12") == "key_gost"
    assert fault(b"\x30\x03\x02\x01\x03", "gostinitsa.p12") == "key_broken"
