"""A signature container in papers of form 1, as pyHanko makes it: rebuilt from its parts, and compared to the byte."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from asn1crypto import algos, cms, core, tsp
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from kzpoll_desktop.seal.container import BadContainer, Signed

# Importing it names the attribute that binds the certificate.
_BINDING: Final = tsp.SigningCertificateV2
_ATTRIBUTES: Final = frozenset({"content_type", "message_digest", "signing_certificate_v2"})
# Attributes that another signer's program may add; the signature binds them, and they change nothing on the paper.
_ALLOWED: Final = _ATTRIBUTES | {"signing_time", "cms_algorithm_protection", "adobe_revocation_info_archival"}


@dataclass(frozen=True, slots=True)
class Container:
    """A container that is exactly what its parts make. certificate: DER; subject: its common name."""

    certificate: bytes
    subject: str
    message_digest: bytes
    elliptic: bool
    _attributes: bytes
    _signature: bytes

    def signed(self) -> bool:
        """Whether the certificate's key signed the attributes, over SHA-256."""
        digest = hashes.SHA256()
        try:
            key = x509.load_der_x509_certificate(self.certificate).public_key()
            if isinstance(key, ec.EllipticCurvePublicKey):
                r, s = decode_dss_signature(self._signature)
                if encode_dss_signature(r, s) != self._signature:
                    return False
                key.verify(self._signature, self._attributes, ec.ECDSA(digest))
            elif isinstance(key, rsa.RSAPublicKey):
                key.verify(self._signature, self._attributes, padding.PKCS1v15(), digest)
            else:
                return False
        except (InvalidSignature, UnsupportedAlgorithm, x509.InvalidVersion, ValueError, TypeError):
            return False
        return True


def read_signed(raw: bytes, digest: bytes) -> Signed:
    """Who signed a digest; BadContainer as `read_container`, digest_differs, signature_wrong."""
    found = read_container(raw)
    if found.message_digest != digest:
        raise BadContainer("digest_differs")
    if not found.signed():
        raise BadContainer("signature_wrong")
    return Signed(found.certificate, found.subject)


def read_container(raw: bytes) -> Container:
    """The container that all of raw is, padded with zeros; BadContainer cms_not_canonical, embedded_unbound."""
    try:
        return _container(raw)
    except BadContainer:
        raise
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise BadContainer("cms_not_canonical") from None


def _container(raw: bytes) -> Container:
    found, signed_data = _parsed(raw)
    (certificate,) = (one.chosen for one in signed_data["certificates"])
    (signer,) = signed_data["signer_infos"]
    if all(found != rebuilt for rebuilt in _rebuilt(signer, certificate)):
        raise BadContainer("cms_not_canonical")
    names = [one["type"].native for one in signer["signed_attrs"]]
    if len(names) != len(set(names)) or not set(names) >= _ATTRIBUTES or not set(names) <= _ALLOWED:
        raise BadContainer("embedded_unbound")
    attributes = {one["type"].native: one["values"] for one in signer["signed_attrs"]}
    der = certificate.dump()
    _check_attributes(attributes, der)
    digest: bytes = attributes["message_digest"][0].native
    return Container(
        der,
        str(certificate.subject.native.get("common_name", "")),
        digest,
        certificate.public_key.algorithm == "ec",
        signer["signed_attrs"].untag().dump(),
        signer["signature"].native,
    )


def _parsed(raw: bytes) -> tuple[bytes, Any]:
    """The bytes of the container without its padding, and what is signed in it."""
    content = cms.ContentInfo.load(raw)
    found = raw[: len(content.dump())]
    if raw[len(found) :].strip(b"\0") or content["content_type"].native != "signed_data":
        raise ValueError("padding")
    return found, content["content"]


def _check_attributes(attributes: dict[str, Any], certificate: bytes) -> None:
    digest = hashes.Hash(hashes.SHA256())
    digest.update(certificate)
    try:
        (kind,) = attributes["content_type"]
        (named,) = attributes["signing_certificate_v2"]
        (one,) = named["certs"]
        algorithm = one["hash_algorithm"]["algorithm"].native
        fits = one["cert_hash"].native == digest.finalize() and algorithm == "sha256"
        (_,) = attributes["message_digest"]
    except (ValueError, KeyError, TypeError):
        raise BadContainer("embedded_unbound") from None
    if kind.native != "data" or not fits:
        raise BadContainer("embedded_unbound")


def _rebuilt(signer: Any, certificate: Any) -> Iterator[bytes]:
    """The container as it would be made from its parts, with and without the empty parameters that programs differ in."""
    algorithm = "sha256_ecdsa" if certificate.public_key.algorithm == "ec" else "sha256_rsa"
    signing = {algorithm, "rsassa_pkcs1v15"} if algorithm == "sha256_rsa" else {algorithm}
    for empty_set, empty_signer, name in itertools.product((False, True), (False, True), sorted(signing)):
        for empty_signing in (False, True):
            info = cms.SignerInfo(
                {
                    "version": "v1",
                    "sid": cms.SignerIdentifier(
                        {
                            "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                                {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                            )
                        }
                    ),
                    "digest_algorithm": _digest_algorithm(empty_signer),
                    "signed_attrs": cms.CMSAttributes.load(signer["signed_attrs"].untag().dump()),
                    "signature_algorithm": _signing_algorithm(name, empty_signing),
                    "signature": core.OctetString(signer["signature"].native),
                }
            )
            whole = cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": cms.DigestAlgorithms((_digest_algorithm(empty_set),)),
                    "encap_content_info": cms.ContentInfo({"content_type": "data"}),
                    "certificates": [certificate],
                    "signer_infos": [info],
                }
            )
            made: bytes = cms.ContentInfo({"content_type": "signed_data", "content": whole}).dump()
            yield made


def _digest_algorithm(empty: bool) -> Any:
    given: dict[str, Any] = {"algorithm": "sha256"}
    if empty:
        given["parameters"] = core.Null()
    return algos.DigestAlgorithm(given)


def _signing_algorithm(name: str, empty: bool) -> Any:
    given: dict[str, Any] = {"algorithm": name}
    if empty:
        given["parameters"] = core.Null()
    return algos.SignedDigestAlgorithm(given)
