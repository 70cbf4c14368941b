"""The precinct's own key: ECDSA P-256, self-signed, its private part wrapped for holders who open it together."""

from __future__ import annotations

import ctypes
import datetime
import secrets as random
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.x509.oid import NameOID

from kzpoll_desktop.seal import SealProblem, WrongSecret
from kzpoll_desktop.seal.curves import lower_of
from kzpoll_desktop.seal.deriving import Cost, derive

# A laptop's clock may be wrong on the day: the certificate is valid whatever it shows.
_NOT_BEFORE: Final = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
_NOT_AFTER: Final = datetime.datetime(2099, 12, 31, tzinfo=datetime.UTC)
_LONGEST_SUBJECT: Final = 64
_COORDINATE: Final = 32
_WRAPPED_WITH: Final = b"kzpoll-key/1\0"
# Letters and digits that nobody takes for another one.
_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_RECOVERY_GROUPS: Final = 5
_RECOVERY_LETTERS: Final = 5
_LOOKALIKES: Final = str.maketrans("АВСЕНКМРТУХ", "ABCEHKMPTYX")


COST: Final = Cost(65_536, 3, 1)
# Where the laptop has the memory for it.
DEAR: Final = Cost(262_144, 3, 1)
# What is left free beside it.
_BESIDE_KIB: Final = 524_288
# A file asks for no more than this, whoever made it.
_MOST: Final = Cost(262_144, 10, 1)


def usual_cost() -> Cost:
    """What a try is made to cost on this laptop; it is kept with what it wraps, and another laptop pays the same."""
    return DEAR if _free_kib() >= DEAR.memory_kib + _BESIDE_KIB else COST


def _free_kib() -> int:
    """How much memory a program may take now, 0 where the system does not say."""
    if sys.platform == "win32":
        return _free_kib_of_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("MemAvailable:")), 0)


def _free_kib_of_windows() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("all", "free", "a", "b", "c", "d", "e")),
        )

    status = Status(length=ctypes.sizeof(Status))
    found = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.free) // 1_024 if found else 0


class PrecinctKey:
    """An opened key. public: 33 bytes, the compressed point; certificate: DER; the private part stays inside."""

    __slots__ = ("_private", "certificate", "public")

    def __init__(self, private: ec.EllipticCurvePrivateKey, certificate: bytes) -> None:
        self._private = private
        self.certificate = certificate
        self.public = _compressed(private.public_key())

    def sign(self, data: bytes) -> bytes:
        """ECDSA over SHA-256 of the data as raw r and s, 64 bytes; s is the lower one of the two that there are."""
        r, s = decode_dss_signature(self._private.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_COORDINATE) + lower_of(s, "secp256r1").to_bytes(_COORDINATE)

    def contain(self, digest: bytes) -> bytes:
        """The container of a signature on a paper of this digest."""
        from kzpoll_desktop.seal.container import make_container

        return make_container(self.certificate, self._private, digest)

    def private_der(self) -> bytes:
        """The private part as PKCS#8, for the seal on a PDF and for wrapping."""
        return self._private.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )


def make_key(subject: str) -> PrecinctKey:
    """A fresh key with a self-signed certificate for a subject, of which 64 bytes are kept."""
    private = ec.generate_private_key(ec.SECP256R1())
    whole = unicodedata.normalize("NFC", subject).encode()
    common = whole[:_LONGEST_SUBJECT].decode(errors="ignore")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])
    public = private.public_key()
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(_NOT_AFTER)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(private, hashes.SHA256())
    )
    return PrecinctKey(private, certificate.public_bytes(serialization.Encoding.DER))


# --- wrapping -------------------------------------------------------------------------------------------------


def wrap(
    key: PrecinctKey, holders: Sequence[str], secrets: Sequence[str], cost: Cost = COST
) -> dict[str, Any]:
    """The private part as these holders' secrets open it together: plain JSON; secrets in the order of the holders."""
    salt, nonce = random.token_bytes(16), random.token_bytes(12)
    together = sorted(zip(holders, secrets, strict=True))
    names = [holder for holder, _ in together]
    sealed = AESGCM(_derived([secret for _, secret in together], salt, cost)).encrypt(
        nonce, key.private_der(), _bound(names, key.public)
    )
    return {
        "holders": names,
        "memory_kib": cost.memory_kib,
        "iterations": cost.iterations,
        "lanes": cost.lanes,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "key": sealed.hex(),
    }


def unwrap(wrapped: Mapping[str, Any], secrets: Sequence[str], certificate: bytes) -> PrecinctKey:
    """The key as its holders' secrets open it, in the order in which wrapped names the holders.

    WrongSecret where they do not; SealProblem damaged_key where what is kept cannot be a key of ours.
    """
    try:
        cost = Cost(wrapped["memory_kib"], wrapped["iterations"], wrapped["lanes"])
        salt, nonce, sealed = (bytes.fromhex(wrapped[name]) for name in ("salt", "nonce", "key"))
        holders = [str(holder) for holder in wrapped["holders"]]
        public = public_of(certificate)
        _check_cost(cost)
        derived = _derived(secrets, salt, cost)
    except (KeyError, TypeError, ValueError):
        raise SealProblem("damaged_key") from None
    try:
        opened = AESGCM(derived).decrypt(nonce, sealed, _bound(holders, public))
    except InvalidTag:
        raise WrongSecret from None
    except ValueError:
        raise SealProblem("damaged_key") from None
    private = serialization.load_der_private_key(opened, None)
    if not isinstance(private, ec.EllipticCurvePrivateKey) or _compressed(private.public_key()) != public:
        raise SealProblem("damaged_key")
    return PrecinctKey(private, certificate)


def _check_cost(cost: Cost) -> None:
    for name in ("memory_kib", "iterations", "lanes"):
        value = getattr(cost, name)
        if type(value) is not int or not 1 <= value <= getattr(_MOST, name):
            raise ValueError(name)


def _derived(secrets: Sequence[str], salt: bytes, cost: Cost) -> bytes:
    """One Argon2id over all secrets together, so that none of them can be tried alone."""
    whole = b""
    for secret in secrets:
        data = unicodedata.normalize("NFC", secret).encode()
        whole += len(data).to_bytes(4) + data
    return derive(whole, salt, cost)


def _bound(holders: Sequence[str], public: bytes) -> bytes:
    """What the wrapping is bound to: whose it is, and to which key."""
    out = _WRAPPED_WITH + public
    for holder in holders:
        data = holder.encode()
        out += len(data).to_bytes(4) + data
    return out


# --- the code in the envelope ---------------------------------------------------------------------------------


def recovery_code() -> str:
    """A fresh code of five groups, each of five letters and a check letter: about 124 bits."""
    groups = []
    for place in range(_RECOVERY_GROUPS):
        group = "".join(random.choice(_ALPHABET) for _ in range(_RECOVERY_LETTERS))
        groups.append(group + _check_letter(place, group))
    return "-".join(groups)


def read_recovery_code(text: str) -> str:
    """A typed code as it was printed; case, spaces, hyphens and Cyrillic lookalikes do not matter.

    SealProblem recovery_group names the first group that is mistyped, counted from 1; recovery_length.
    """
    bare = text.upper().translate(_LOOKALIKES)
    bare = "".join(letter for letter in bare if letter.isalnum())
    wide = _RECOVERY_LETTERS + 1
    if len(bare) != _RECOVERY_GROUPS * wide:
        raise SealProblem("recovery_length")
    groups = [bare[start : start + wide] for start in range(0, len(bare), wide)]
    for place, group in enumerate(groups):
        known = all(letter in _ALPHABET for letter in group)
        if not known or group[-1] != _check_letter(place, group[:-1]):
            raise SealProblem("recovery_group", group=place + 1)
    return "-".join(groups)


def _check_letter(place: int, group: str) -> str:
    """A sum with another weight at each letter, modulo the prime 31: every wrong letter and every exchange shows."""
    total = place + 1
    for weight, letter in enumerate(group, start=2):
        total += weight * _ALPHABET.index(letter)
    return _ALPHABET[total % len(_ALPHABET)]


# --- looking at signatures ------------------------------------------------------------------------------------


def verify_signature(public: bytes, data: bytes, signature: bytes) -> bool:
    """Whether a raw signature (r and s, 64 bytes) over SHA-256 of the data is of this key; False for anything else."""
    if len(signature) != 2 * _COORDINATE:
        return False
    r, s = int.from_bytes(signature[:_COORDINATE]), int.from_bytes(signature[_COORDINATE:])
    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public)
        point.verify(encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """SHA-256 of the compressed point, 64 hexadecimal digits."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(public)
    return digest.finalize().hex()


def public_of(certificate: bytes) -> bytes:
    """The compressed point of a certificate; ValueError where it has no key on P-256."""
    public = x509.load_der_x509_certificate(certificate).public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey) or public.curve.name != "secp256r1":
        raise ValueError("another kind of key")
    return _compressed(public)


def _compressed(public: ec.EllipticCurvePublicKey) -> bytes:
    return public.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
