"""A member's own key out of a PKCS#12 file: what its certificate would publish, and its signature over a digest."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from cryptography.x509.oid import NameOID

from kzpoll_desktop.seal.container import make_container
from kzpoll_desktop.seal.curves import is_taken

KeyFault = Literal[
    "key_broken",
    "key_gost",
    "key_kind",
    "key_not_for_signing",
    "key_password",
    "key_too_long",
    "key_weak",
]
# Bytes of a key file; one of a member has a few thousand.
MOST_KEY_FILE: Final = 1 << 20
LEAST_RSA: Final = 2_048
# A certificate that its container still fits into the place that a signature has.
_MOST_CERTIFICATE: Final = 7_000
# Kazakhstan's own algorithms, 1.2.398.3.10.1.1 and below, as they stand in a file; the names of the files that hold them.
_GOST_ALGORITHM: Final = bytes.fromhex("2a830e030a0101")
_GOST_NAME: Final = re.compile(r"^(?:GOSTKNCA|GOST\d*)[_-]", re.IGNORECASE)
_IIN: Final = re.compile(r"^IIN(\d{12})$")
_BIN: Final = re.compile(r"^BIN(\d{12})$")


class NoKey(ValueError):
    """Why a file has no key that can sign; the code of a fault."""

    def __init__(self, code: KeyFault) -> None:
        super().__init__(code)
        self.code: KeyFault = code


@dataclass(frozen=True, slots=True)
class Published:
    """What everybody reads who opens a file signed with the key, each empty where the certificate has none of it.

    name: whose it says it is; iin: the personal number; bin: of the organisation; email; issuer: who issued it.
    """

    name: str
    iin: str
    bin: str
    email: str
    issuer: str

    @property
    def personal(self) -> bool:
        """Whether more than a name would be published."""
        return bool(self.iin or self.bin or self.email)


@dataclass(frozen=True, slots=True)
class MemberKey:
    """A key that can sign. fingerprint: SHA-256 of the certificate; in_force: its first and its last moment."""

    published: Published
    fingerprint: str
    in_force: tuple[datetime.datetime, datetime.datetime]
    _certificate: bytes
    _private: Any

    def contain(self, digest: bytes) -> bytes:
        """The container of a signature over a digest, with the signer's own certificate alone."""
        return make_container(self._certificate, self._private, digest)

    def is_in_force(self, at: datetime.datetime) -> bool:
        """Whether a moment, aware of its offset, lies within the certificate's time; the laptop's clock may be wrong."""
        first, last = self.in_force
        return first <= at <= last


def read_member_key(data: bytes, name: str, password: str) -> MemberKey:
    """The key of a PKCS#12 file; name: the file's, which tells a key of Kazakhstan's own algorithms.

    NoKey, in this order: key_gost, key_broken, key_password, key_kind, key_weak, key_not_for_signing, key_too_long.
    """
    if _GOST_NAME.match(name):
        raise NoKey("key_gost")
    try:
        asn1_pkcs12.Pfx.load(data, strict=True)["auth_safe"]["content_type"].native  # noqa: B018 - parsed when it is read
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        raise NoKey("key_broken") from None
    if _GOST_ALGORITHM in data:
        raise NoKey("key_gost")
    try:
        private, certificate, _ = pkcs12.load_key_and_certificates(data, password.encode())
    except UnsupportedAlgorithm:
        raise NoKey("key_kind") from None
    except (ValueError, TypeError) as fault:
        raise NoKey("key_password" if "password" in str(fault).lower() else "key_kind") from None
    if private is None or certificate is None:
        raise NoKey("key_broken")
    return _checked(private, certificate)


def _checked(private: Any, certificate: x509.Certificate) -> MemberKey:
    try:
        public = certificate.public_key()
        mine = private.public_key() == public
    except (UnsupportedAlgorithm, ValueError, TypeError):
        raise NoKey("key_kind") from None
    if not mine:
        raise NoKey("key_broken")
    if isinstance(private, rsa.RSAPrivateKey):
        if private.key_size < LEAST_RSA:
            raise NoKey("key_weak")
    elif not isinstance(private, ec.EllipticCurvePrivateKey) or not is_taken(private.curve.name):
        raise NoKey("key_kind")
    if not _may_sign(certificate):
        raise NoKey("key_not_for_signing")
    der = certificate.public_bytes(Encoding.DER)
    if len(der) > _MOST_CERTIFICATE:
        raise NoKey("key_too_long")
    in_force = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return MemberKey(published_by(certificate), hashlib.sha256(der).hexdigest(), in_force, der, private)


def _may_sign(certificate: x509.Certificate) -> bool:
    """Whether it is for signatures or for what cannot be denied; one that says nothing is for everything."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    except ValueError:
        return False
    return usage.digital_signature or usage.content_commitment


def published_by(certificate: x509.Certificate) -> Published:
    """What its subject and its other names tell."""
    subject = certificate.subject
    emails = [*_told(subject, NameOID.EMAIL_ADDRESS), *_other_emails(certificate)]
    return Published(
        name=next(iter(_told(subject, NameOID.COMMON_NAME)), ""),
        iin=_number(_IIN, _told(subject, NameOID.SERIAL_NUMBER)),
        bin=_number(_BIN, _told(subject, NameOID.ORGANIZATIONAL_UNIT_NAME)),
        email=next(iter(emails), ""),
        issuer=next(iter(_told(certificate.issuer, NameOID.COMMON_NAME)), ""),
    )


def _told(name: x509.Name, oid: x509.ObjectIdentifier) -> list[str]:
    return [str(one.value) for one in name.get_attributes_for_oid(oid)]


def _number(pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    return next((found[1] for text in texts if (found := pattern.match(text)) is not None), "")


def _other_emails(certificate: x509.Certificate) -> list[str]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return []
    return [str(one) for one in names.get_values_for_type(x509.RFC822Name)]
