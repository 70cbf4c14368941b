"""Keys of members for the tests, in PKCS#12 files as a certification centre gives them; made once, of nobody."""

from __future__ import annotations

import datetime
import functools
from dataclasses import dataclass
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSWORD: Final = "құпия-Сөз1"
IIN: Final = "990101300123"
BIN: Final = "990140001234"
FIRST: Final = datetime.datetime(2023, 1, 1, tzinfo=datetime.UTC)
_USES: Final = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
    *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a key is to be. uses: of its certificate, None for one that says nothing; issued: by a chain, not by itself."""

    name: str
    kind: str = "p256"
    iin: str = ""
    bin: str = ""
    email: str = ""
    issued: bool = False
    uses: tuple[str, ...] | None = ("digital_signature", "content_commitment")
    last: datetime.datetime = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    encrypted: bool = True
    padding: int = 0


@functools.cache
def private(kind: str, place: int = 0) -> Any:
    """A private key; place: which of its kind."""
    match kind:
        case "ed25519":
            return ed25519.Ed25519PrivateKey.generate()
        case "k256":
            return ec.generate_private_key(ec.SECP256K1())
        case "p384":
            return ec.generate_private_key(ec.SECP384R1())
        case "p521":
            return ec.generate_private_key(ec.SECP521R1())
        case "rsa1024" | "rsa2048":
            return rsa.generate_private_key(65537, int(kind[3:]))
    return ec.generate_private_key(ec.SECP256R1())


@functools.cache
def key_file(wanted: Wanted, place: int = 0) -> bytes:
    """The PKCS#12 file of a key; its password is PASSWORD."""
    key = private(wanted.kind, place)
    issuer, issuer_key = (
        (_name("Куәландыру орталығы (оқу)"), private("p384", 99)) if wanted.issued else (None, key)
    )
    subject = _name(wanted.name, wanted.iin, wanted.bin)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(FIRST)
        .not_valid_after(wanted.last)
    )
    if wanted.uses is not None:
        uses = {name: name in wanted.uses for name in _USES}
        builder = builder.add_extension(x509.KeyUsage(**uses), critical=True)
    if wanted.email:
        names = x509.SubjectAlternativeName([x509.RFC822Name(wanted.email)])
        builder = builder.add_extension(names, critical=False)
    if wanted.padding:
        oid = x509.ObjectIdentifier("1.3.6.1.4.1.55555.1")
        builder = builder.add_extension(
            x509.UnrecognizedExtension(oid, bytes(wanted.padding)), critical=False
        )
    certificate = builder.sign(issuer_key, None if wanted.kind == "ed25519" else hashes.SHA256())
    chain = [_issuer()] if wanted.issued else None
    protection = BestAvailableEncryption(PASSWORD.encode()) if wanted.encrypted else NoEncryption()
    return pkcs12.serialize_key_and_certificates(None, key, certificate, chain, protection)


@functools.cache
def _issuer() -> x509.Certificate:
    key, name = private("p384", 99), _name("Куәландыру орталығы (оқу)")
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(FIRST)
        .not_valid_after(datetime.datetime(2033, 1, 1, tzinfo=datetime.UTC))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA384())
    )


def _name(common: str, iin: str = "", bin_number: str = "") -> x509.Name:
    found = [x509.NameAttribute(NameOID.COMMON_NAME, common)]
    if iin:
        found.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, f"IIN{iin}"))
    if bin_number:
        found.append(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, f"BIN{bin_number}"))
    return x509.Name(found)
