"""Makes PDFs that are sealed well, sealed wrongly, or changed afterwards; nothing of it is kept in the tree."""

from __future__ import annotations

import datetime
import functools
import io
from collections.abc import Callable
from typing import Any, Final

from asn1crypto import cms
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields as pdf_fields
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.seal.container import make_container
from kzpoll_desktop.seal.keys import PrecinctKey, make_key
from kzpoll_desktop.seal.sealing import seal_pdf as seal_whole
from kzpoll_desktop.seal.sealing import sign_later
from kzpoll_desktop.seal.sections import RESERVED
from tests.seal.form_1 import seal_pdf
from tests.shared.paper import papers

CLOSED: Final = Closed(
    "KZP1:" + ("7$%A B-C" * 80)[:560],
    "48213 09577",
    1,
    Closing(("m1", "m3"), "pins"),
    "2023-03-20T02:10+06:00",
)
_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
FIELDS: Final = ("signature.m1", "signature.m2")
AT: Final = datetime.datetime(2023, 3, 20, 2, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@functools.cache
def key() -> PrecinctKey:
    """The key of the tests' precinct, made anew in each run."""
    return make_key("№123 учаске (оқу)")


@functools.cache
def paper() -> bytes:
    """A protocol before it is sealed."""
    return make("protocol", papers.about())


@functools.cache
def sealed() -> bytes:
    """A protocol with two empty fields and the seal."""
    return sealed_bytes(paper())


def sealed_bytes(data: bytes) -> bytes:
    """Any printed paper with two empty fields and the seal."""
    return seal_pdf(data, key(), AT, FIELDS)


@functools.cache
def closed_paper() -> bytes:
    """A protocol with a code, before it is sealed as programs do it now: one revision."""
    return make("protocol", papers.about(closed=CLOSED))


@functools.cache
def whole() -> bytes:
    """A protocol of form 2 with two empty fields and the seal."""
    return seal_whole(closed_paper(), key(), AT, FIELDS)


@functools.cache
def other_paper() -> bytes:
    """Another paper of the same precinct before it is sealed."""
    return make("annex", papers.about())


# --- a member's own signature


class Member:
    """A member with a certificate of their own; kind: "ec", "rsa" or "p384"."""

    def __init__(self, name: str, kind: str) -> None:
        self.private: Any = (
            rsa.generate_private_key(65_537, 2_048)
            if kind == "rsa"
            else ec.generate_private_key(ec.SECP384R1() if kind == "p384" else ec.SECP256R1())
        )
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        made = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(self.private.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(AT - datetime.timedelta(days=1))
            .not_valid_after(AT + datetime.timedelta(days=400))
            .sign(self.private, hashes.SHA256())
        )
        self.certificate = made.public_bytes(serialization.Encoding.DER)

    def signer(self, *, others: tuple[bytes, ...] = ()) -> signers.SimpleSigner:
        """pyHanko's signer; others: certificates that it embeds beside its own."""
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        for one in others:
            store.register(asn1_x509.Certificate.load(one))
        private = self.private.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return signers.SimpleSigner(
            signing_cert=asn1_x509.Certificate.load(self.certificate),
            signing_key=asn1_keys.PrivateKeyInfo.load(private),
            cert_registry=store,
        )


@functools.cache
def member(kind: str) -> Member:
    """A member of the tests' own."""
    return Member(f"1-мүше ({kind}, оқу)", kind)


def signed_by(data: bytes, field: str, who: Member, *, others: tuple[bytes, ...] = ()) -> bytes:
    """A member's signature in a field that is there."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    if "/Info" in writer.trailer:
        # As a program does that signs on another day.
        writer.trailer["/Info"]["/ModDate"] = generic.TextStringObject("D:20230320090000Z")
        writer.mark_update(writer.trailer.raw_get("/Info"))
    metadata = signers.PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    out = signers.PdfSigner(metadata, who.signer(others=others)).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=8_192
    )
    found: bytes = out.getvalue()
    return found


@functools.cache
def with_later_signatures(most: int) -> tuple[bytes, ...]:
    """The sealed protocol with none, one and more signatures of members behind its seal, up to so many."""
    fields = [f"signature.m{place}" for place in range(1, most + 1)]
    found = [seal_pdf(paper(), key(), AT, fields)]
    for place, name in enumerate(fields):
        found.append(signed_by(found[-1], name, member("rsa" if place == 1 else "ec")))
    return tuple(found)


def with_high_s(raw: bytes) -> bytes:
    """The container of a P-256 key with the other s, which verifies as well; the padding is as long as it has to be."""
    content = cms.ContentInfo.load(raw)
    (signer,) = content["content"]["signer_infos"]
    r, s = decode_dss_signature(signer["signature"].native)
    signer["signature"] = encode_dss_signature(r, _ORDER - s)
    made: bytes = content.dump(force=True)
    return made.ljust(len(raw), b"\0")


def signed_shortly(data: bytes, field: str, who: Member) -> bytes:
    """A member's signature in a paper of form 2, in the program's own short way."""
    return sign_later(data, field, lambda digest: make_container(who.certificate, who.private, digest), AT)


@functools.cache
def with_short_signatures(most: int) -> tuple[bytes, ...]:
    """The same of form 2, in the program's own short way."""
    fields = [f"signature.m{place}" for place in range(1, most + 1)]
    found = [seal_whole(closed_paper(), key(), AT, fields)]
    for place, name in enumerate(fields):
        found.append(signed_shortly(found[-1], name, member(("ec", "rsa", "p384")[place % 3])))
    return tuple(found)


# --- sealed in another way


def sealed_otherwise(
    *,
    who: Member | None = None,
    certify: bool = True,
    permission: MDPPerm = MDPPerm.FILL_FORMS,
    others: tuple[bytes, ...] = (),
    field: str = "seal",
) -> bytes:
    """A seal that is not quite the program's."""
    writer = IncrementalPdfFileWriter(io.BytesIO(paper()))
    for name in dict.fromkeys((*FIELDS, field)):
        pdf_fields.append_signature_field(writer, SigFieldSpec(name))
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        certify=certify,
        docmdp_permissions=permission,
        subfilter=SigSeedSubFilter.PADES,
    )
    signer = (who or member("ec")).signer(others=others)
    out = signers.PdfSigner(metadata, signer).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=RESERVED
    )
    found: bytes = out.getvalue()
    return found


# --- changed afterwards


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    """An incremental update behind whatever is there."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    change(writer)
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def _number(value: int) -> Any:
    return generic.NumberObject(value)  # type: ignore[no-untyped-call]


def first_page(writer: Any) -> Any:
    return writer.root["/Pages"]["/Kids"].raw_get(0).get_object()


def another_text(writer: Any) -> None:
    stream = generic.StreamObject(stream_data=b"BT /F1+0 20 Tf 100 100 Td (0) Tj ET")
    page = first_page(writer)
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(stream)])
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))


def an_annotation(writer: Any) -> None:
    note = generic.DictionaryObject(  # type: ignore[no-untyped-call]
        {
            generic.NameObject("/Type"): generic.NameObject("/Annot"),
            generic.NameObject("/Subtype"): generic.NameObject("/FreeText"),
            generic.NameObject("/Rect"): generic.ArrayObject(_number(n) for n in (50, 50, 200, 90)),
            generic.NameObject("/Contents"): generic.TextStringObject("700"),
        }
    )
    page = first_page(writer)
    notes = page["/Annots"] if "/Annots" in page else generic.ArrayObject()
    page["/Annots"] = generic.ArrayObject([*notes, writer.add_object(note)])
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))


def a_page_less(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject(list(pages["/Kids"])[:-1])
    pages["/Count"] = _number(len(pages["/Kids"]))
    writer.mark_update(writer.root.raw_get("/Pages"))


def pages_exchanged(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject(reversed(list(pages["/Kids"])))
    writer.mark_update(writer.root.raw_get("/Pages"))


def a_page_twice(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject([*pages["/Kids"], pages["/Kids"][0]])
    pages["/Count"] = _number(len(pages["/Kids"]))
    writer.mark_update(writer.root.raw_get("/Pages"))


def another_code(writer: Any) -> None:
    info = writer.trailer["/Info"]
    info["/Keywords"] = generic.TextStringObject("KZP1:000")
    writer.mark_update(writer.trailer.raw_get("/Info"))


def another_field(writer: Any) -> None:
    pdf_fields.append_signature_field(writer, SigFieldSpec("signature.m9"))


def nothing_but_an_object(writer: Any) -> None:
    writer.add_object(generic.TextStringObject("hidden"))


def another_catalog(writer: Any) -> None:
    copy = generic.DictionaryObject(writer.root)  # type: ignore[no-untyped-call]
    copy["/Lang"] = generic.TextStringObject("ru")
    writer.trailer["/Root"] = writer.add_object(copy)


CHANGES: Final = (
    another_catalog,
    another_text,
    an_annotation,
    a_page_less,
    pages_exchanged,
    a_page_twice,
    another_code,
    another_field,
    nothing_but_an_object,
)
