"""The seal of papers of form 1, as programs before this one put it on a PDF: pyHanko writes a revision behind the pages."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields as pdf_fields
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kzpoll_desktop.seal.keys import PrecinctKey
from kzpoll_desktop.seal.sections import RESERVED, SEAL_FIELD


class _SignerAt(signers.PdfSigner):
    """Signs at the time of the closing, which is not always what the laptop's clock shows."""

    def __init__(
        self, metadata: signers.PdfSignatureMetadata, signer: Any, signed_at: datetime.datetime
    ) -> None:
        super().__init__(metadata, signer)
        self._signed_at = signed_at

    def init_signing_session(self, *given: Any, **named: Any) -> Any:
        """A session whose time is the one that was given."""
        session = super().init_signing_session(*given, **named)
        session.system_time = self._signed_at
        return session


def seal_pdf(
    data: bytes, key: PrecinctKey, signed_at: datetime.datetime, signature_fields: Sequence[str] = ()
) -> bytes:
    """The PDF with empty fields of these names, and after them the seal; signed_at: aware of its offset.

    Certified so that signing is all that may be done to it afterwards; nothing of the seal is seen on the pages.
    """
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    for name in (*signature_fields, SEAL_FIELD):
        pdf_fields.append_signature_field(writer, SigFieldSpec(name))
    metadata = signers.PdfSignatureMetadata(
        field_name=SEAL_FIELD,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        use_pades_lta=False,
    )
    signer = signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(key.certificate),
        signing_key=asn1_keys.PrivateKeyInfo.load(key.private_der()),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    out = _SignerAt(metadata, signer, signed_at).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=RESERVED
    )
    found: bytes = out.getvalue()
    return found
