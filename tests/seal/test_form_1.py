"""A sealed PDF of form 1: the pages as they were, empty fields to sign in, one certification that allows signing only."""

from __future__ import annotations

import io

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

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
