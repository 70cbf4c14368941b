"""A sealed PDF of form 1: the pages as they were, empty fields to sign in, one certification that allows signing only."""

from __future__ import annotations

import hashlib
import io

from asn1crypto import cms
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from kzpoll_desktop.seal.inspection import inspect
from kzpoll_desktop.seal.sections import SEAL_FIELD
from tests.seal import generator
from tests.seal.form_1 import seal_pdf
from tests.shared.paper.extract import page_texts


def test_what_was_printed_is_still_its_beginning() -> None:
    assert generator.sealed().startswith(generator.paper())
    assert page_texts(generator.sealed()) == page_texts(generator.paper())


def test_there_is_an_empty_field_for_each_who_signs_and_the_seal_is_filled() -> None:
    reader = PdfFileReader(io.BytesIO(generator.sealed()))
    (seal,) = reader.embedded_signatures
    assert seal.field_name == SEAL_FIELD
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    assert filled == {**dict.fromkeys(generator.FIELDS, False), SEAL_FIELD: True}


def test_it_is_certified_so_that_only_signing_is_allowed() -> None:
    reader = PdfFileReader(io.BytesIO(generator.sealed()))
    (seal,) = reader.embedded_signatures
    assert seal.docmdp_level is not None
    assert seal.docmdp_level.value == 2
    assert seal.compute_integrity_info() is None
    assert seal.evaluate_signature_coverage().name == "ENTIRE_FILE"


def test_the_time_is_the_closings_and_not_the_machines() -> None:
    reader = PdfFileReader(io.BytesIO(generator.sealed()))
    (seal,) = reader.embedded_signatures
    assert seal.self_reported_timestamp == generator.AT


def test_a_paper_that_nobody_signs_on_a_screen_has_the_seal_alone() -> None:
    reader = PdfFileReader(io.BytesIO(seal_pdf(generator.paper(), generator.key(), generator.AT)))
    assert [name for name, _, _ in enumerate_sig_fields(reader)] == [SEAL_FIELD]


# As long as what stands there, so that every place stays as it is.
OTHERWISE = [
    (b" 00000 n \n", b" 00001 n \n"),
    (b"%%EOF", b"%%EOX"),
    (b"/Type /Catalog", b"/Type /Catalox"),
    (b"/SigFlags 3", b"/SigFlags 1"),
    (b"/F 132", b"/F 130"),
    # Read as before, and written otherwise.
    (b"/SigFlags 3\n", b"/SigFlags 3 "),
]


def _signed_again(data: bytes, begin: int, was: bytes, now: bytes) -> bytes:
    """The section of the seal with other bytes, signed anew by the precinct's key in a container as it was."""
    at = data.index(was, begin)
    changed = data[:at] + now + data[at + len(was) :]
    opened = changed.index(b"/Contents <", begin) + len(b"/Contents ")
    closed = changed.index(b">", opened) + 1
    content = cms.ContentInfo.load(bytes.fromhex(changed[opened + 1 : closed - 1].decode()))
    (signer,) = content["content"]["signer_infos"]
    for attribute in signer["signed_attrs"]:
        if attribute["type"].native == "message_digest":
            attribute["values"] = [hashlib.sha256(changed[:opened] + changed[closed:]).digest()]
    private = load_der_private_key(generator.key().private_der(), None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    signed = signer["signed_attrs"].untag().dump()
    signer["signature"] = private.sign(signed, ec.ECDSA(hashes.SHA256()))
    digits: bytes = content.dump(force=True).hex().upper().encode()
    return changed[: opened + 1] + digits.ljust(closed - opened - 2, b"0") + changed[closed - 1 :]


def test_s2_a_section_that_is_not_built_so_is_refused_though_it_is_signed() -> None:
    data = generator.sealed()
    begin = data.index(b"%%EOF") + 5
    assert inspect(_signed_again(data, begin, b"/F 132", b"/F 132")).intact
    for was, now in OTHERWISE:
        found = inspect(_signed_again(data, begin, was, now))
        assert [one.code for one in found.problems] == ["not_readable"], was
