"""The container of a signature in papers of form 2: built of certificate, digest and signature in one way, and compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.x509.oid import NameOID

from kzpoll_desktop.seal.curves import lower_of

_SEQUENCE, _SET, _FIRST, _NUMBER, _BYTES = b"\x30", b"\x31", b"\xa0", b"\x02", b"\x04"
_LONG: Final = 0x80
_MOST_OF_LENGTH: Final = 3
_SIGNED_DATA: Final = bytes.fromhex("06092a864886f70d010702")
_DATA: Final = bytes.fromhex("06092a864886f70d010701")
_SHA256: Final = bytes.fromhex("300b0609608648016503040201")
_BY_ELLIPTIC_CURVE: Final = bytes.fromhex("300a06082a8648ce3d040302")
_BY_RSA: Final = bytes.fromhex("300d06092a864886f70d01010b0500")
_KIND: Final = bytes.fromhex("06092a864886f70d010903")
_DIGEST: Final = bytes.fromhex("06092a864886f70d010904")
_CERTIFICATE: Final = bytes.fromhex("060b2a864886f70d010910022f")


class BadContainer(ValueError):
    """Why a container is not taken; the code of a problem of `inspection`."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed. certificate: DER; subject: its common name, which anybody may choose."""

    certificate: bytes
    subject: str


def make_container(certificate: bytes, private: Any, digest: bytes) -> bytes:
    """A container over a digest by SHA-256; private: the certificate's own key, on an elliptic curve or of RSA."""
    attributes = _of(_SET, _attributes(certificate, digest))
    if isinstance(private, rsa.RSAPrivateKey):
        signature = private.sign(attributes, padding.PKCS1v15(), hashes.SHA256())
        return _whole(certificate, digest, signature, _BY_RSA)
    r, s = decode_dss_signature(private.sign(attributes, ec.ECDSA(hashes.SHA256())))
    signature = encode_dss_signature(r, lower_of(s, private.curve.name))
    return _whole(certificate, digest, signature, _BY_ELLIPTIC_CURVE)


def read_container(raw: bytes, digest: bytes) -> Signed:
    """Who signed a digest, where all of raw is one container with zeros behind it.

    BadContainer cms_not_canonical, digest_differs, signature_wrong.
    """
    try:
        certificate, told, signature = _parts(raw)
        _hold_serial(certificate)
        loaded = x509.load_der_x509_certificate(certificate)
        public = loaded.public_key()
        algorithm = _BY_RSA if isinstance(public, rsa.RSAPublicKey) else _BY_ELLIPTIC_CURVE
        found = _whole(certificate, told, signature, algorithm)
        names = loaded.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except (ValueError, IndexError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise BadContainer("cms_not_canonical") from None
    if found.ljust(len(raw), b"\0") != raw:
        raise BadContainer("cms_not_canonical")
    if told != digest:
        raise BadContainer("digest_differs")
    if not _is_signed(public, signature, _of(_SET, _attributes(certificate, digest))):
        raise BadContainer("signature_wrong")
    return Signed(certificate, str(names[0].value) if names else "")


def issuer_of(certificate: bytes) -> str:
    """Who says that it issued a certificate, by its common name; empty where it is not told. certificate: DER."""
    try:
        issuer = x509.load_der_x509_certificate(certificate).issuer
        names = issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    except (ValueError, TypeError, x509.InvalidVersion):
        return ""
    return str(names[0].value) if names else ""


def _is_signed(public: Any, signature: bytes, data: bytes) -> bool:
    """Whether the key signed; of the two halves of s only the lower one is taken."""
    try:
        if isinstance(public, rsa.RSAPublicKey):
            public.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
            return True
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return False
        r, s = decode_dss_signature(signature)
        if s != lower_of(s, public.curve.name) or encode_dss_signature(r, s) != signature:
            return False
        public.verify(signature, data, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


# --- built ----------------------------------------------------------------------------------------------------


def _of(tag: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    if len(content) < _LONG:
        return tag + bytes([len(content)]) + content
    length = len(content).to_bytes((len(content).bit_length() + 7) // 8)
    return tag + bytes([_LONG | len(length)]) + length + content


def _attributes(certificate: bytes, digest: bytes) -> bytes:
    bound = _of(_SEQUENCE, _of(_SEQUENCE, _of(_SEQUENCE, _of(_BYTES, hashlib.sha256(certificate).digest()))))
    return b"".join(
        sorted(
            _of(_SEQUENCE, name, _of(_SET, value))
            for name, value in ((_KIND, _DATA), (_DIGEST, _of(_BYTES, digest)), (_CERTIFICATE, bound))
        )
    )


def _whole(certificate: bytes, digest: bytes, signature: bytes, algorithm: bytes) -> bytes:
    serial, issuer = _named(certificate)
    one = _of(_NUMBER, b"\x01")
    signer = _of(
        _SEQUENCE,
        one,
        _of(_SEQUENCE, issuer, serial),
        _SHA256,
        _of(_FIRST, _attributes(certificate, digest)),
        algorithm,
        _of(_BYTES, signature),
    )
    signed = _of(
        _SEQUENCE,
        one,
        _of(_SET, _SHA256),
        _of(_SEQUENCE, _DATA),
        _of(_FIRST, certificate),
        _of(_SET, signer),
    )
    return _of(_SEQUENCE, _SIGNED_DATA, _of(_FIRST, signed))


# --- taken apart ----------------------------------------------------------------------------------------------


def _inside(data: bytes, at: int = 0) -> tuple[int, int]:
    """From where to where the content of what stands at a place is; ValueError where it is longer than the data."""
    length, start = data[at + 1], at + 2
    if length >= _LONG:
        wide = length - _LONG
        if not 1 <= wide <= _MOST_OF_LENGTH:
            raise ValueError("length")
        length = int.from_bytes(data[start : start + wide])
        start += wide
    if start + length > len(data):
        raise ValueError("length")
    return start, start + length


def _children(data: bytes) -> Iterator[bytes]:
    """What stands inside of the first thing of some bytes, each with its tag and length."""
    at, end = _inside(data)
    while at < end:
        _, behind = _inside(data, at)
        yield data[at:behind]
        at = behind


def _content(data: bytes) -> bytes:
    start, end = _inside(data)
    return data[start:end]


def _parts(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """Certificate, digest and signature, wherever they stand in a container; what else it is made of is held by building it."""
    _, wrapped = _children(raw)
    _, _, _, certificates, signers = _children(_content(wrapped))
    (signer,) = _children(signers)
    _, _, _, attributes, _, signature = _children(signer)
    digest = b""
    for attribute in _children(attributes):
        name, values = _children(attribute)
        if name == _DIGEST:
            digest = _content(_content(values))
    return _content(certificates), digest, _content(signature)


def _named(certificate: bytes) -> tuple[bytes, bytes]:
    """Serial number and issuer of a certificate, as they stand in it."""
    body = next(_children(certificate))
    _, serial, _, issuer, *_ = _children(body)
    return serial, issuer


def _hold_serial(certificate: bytes) -> None:
    """A serial number is above zero, as it has to be; ValueError for one at which whoever loads it grumbles aloud."""
    serial = _content(_named(certificate)[0])
    if not serial.strip(b"\0") or serial[0] >= _LONG:
        raise ValueError("serial")
