"""A sealed paper of form 2: one revision, which other programs take as sealed and signed too, and every byte is held."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from kzpoll_desktop.seal.inspection import inspect
from kzpoll_desktop.seal.keys import PrecinctKey
from kzpoll_desktop.seal.objects import NotOurs, Text
from kzpoll_desktop.seal.revisions import SEAL_ROOM
from kzpoll_desktop.seal.sealing import _contained, seal_pdf, sign_later
from kzpoll_desktop.seal.whole import PaperValues, read_whole
from tests.seal import generator
from tests.shared.paper.extract import page_texts
from tests.tamper import engines

NOBODY = ValidationContext(trust_roots=[])
SIGNED = generator.with_short_signatures(3)


def sealed_anew(paper: PaperValues, key: PrecinctKey | None = None) -> bytes:
    """Whoever has the key writes what they like as the program does."""
    made, _ = paper.written(b"0" * SEAL_ROOM)
    return _contained(b"", made, (key or generator.key()).contain)


def test_it_is_one_revision_of_the_same_pages_and_less_than_half_as_long() -> None:
    data, printed = generator.whole(), generator.closed_paper()
    assert data.count(b"%%EOF") == data.count(b"startxref") == data.count(b"trailer\n") == 1
    assert b"/KZP 2\n" in data
    assert generator.CLOSED.code.encode() in data
    assert len(data) < len(printed) / 2
    assert page_texts(data) == page_texts(printed)
    assert engines.by_pdfium(data) == engines.by_pdfium(printed)


@pytest.mark.parametrize("later", range(4))
def test_other_programs_take_every_signature(later: int, tmp_path: Path) -> None:
    reader = PdfFileReader(io.BytesIO(SIGNED[later]))
    found = reader.embedded_signatures
    assert [one.field_name for one in found] == ["seal", *(f"signature.m{n + 1}" for n in range(later))]
    for one in found:
        status = validate_pdf_signature(one, NOBODY)
        assert (status.intact, status.valid, status.docmdp_ok) == (True, True, True)
    assert found[0].self_reported_timestamp == generator.AT
    assert found[0].docmdp_level.value == 2
    filled = {name for name, value, _ in enumerate_sig_fields(reader) if value is not None}
    assert len(filled) == later + 1
    if shutil.which("pdfsig"):
        (tmp_path / "paper.pdf").write_bytes(SIGNED[later])
        told = subprocess.run(["pdfsig", tmp_path / "paper.pdf"], capture_output=True, text=True, check=False)
        assert told.stdout.count("Signature is Valid") == later + 1


@pytest.mark.parametrize("later", range(4))
def test_it_is_intact_with_every_later_signature(later: int) -> None:
    found = inspect(SIGNED[later])
    assert (found.intact, found.form, found.length) == (True, 2, len(SIGNED[0]))
    assert [one.field for one in found.later] == [f"signature.m{n + 1}" for n in range(later)]
    assert found.public == generator.key().public
    assert (found.keywords, found.signed_at) == (generator.CLOSED.code, generator.AT)
    assert found.closed_by == "1-мүше (оқу); 3-мүше (оқу)"
    assert engines.by_pdfium(SIGNED[later]) == engines.by_pdfium(SIGNED[0])


def test_whoever_signs_with_another_program_is_told_apart_from_the_seal() -> None:
    data = generator.signed_by(generator.whole(), generator.FIELDS[0], generator.member("ec"))
    found = inspect(data)
    assert not found.intact
    assert [one.code for one in found.problems] == ["added_by_unknown_key"]
    assert found.length == len(generator.whole())


def test_a_field_is_signed_once_and_only_in_what_is_whole() -> None:
    for data, field in (
        (SIGNED[1], "signature.m1"),
        (SIGNED[0], "seal"),
        (SIGNED[0] + b"\n", "signature.m1"),
        (generator.sealed(), "signature.m1"),
    ):
        with pytest.raises(NotOurs):
            sign_later(data, field, generator.key().contain, generator.AT)


def test_a_paper_that_nobody_signs_on_a_screen_has_the_seal_alone() -> None:
    data = seal_pdf(generator.closed_paper(), generator.key(), generator.AT)
    reader = PdfFileReader(io.BytesIO(data))
    assert [name for name, _, _ in enumerate_sig_fields(reader)] == ["seal"]
    assert inspect(data).intact


def test_s5_the_same_signature_is_written_in_one_way_only() -> None:
    """S5: lower-case digits, and the other half of s, are other bytes of what is signed, and are refused."""
    data = generator.whole()
    (match,) = re.finditer(rb"/Contents <([0-9A-F]+)>", data)
    lower = data[: match.start(1)] + match[1].lower() + data[match.end(1) :]
    assert [one.code for one in inspect(lower).problems] == ["not_readable"]
    high = generator.with_high_s(bytes.fromhex(match[1].decode()))
    other = data[: match.start(1)] + high.hex().upper().encode()[: len(match[1])] + data[match.end(1) :]
    assert [one.code for one in inspect(other).problems] == ["signature_wrong"]
    # pyHanko takes it.
    (seal,) = PdfFileReader(io.BytesIO(other)).embedded_signatures
    assert validate_pdf_signature(seal, NOBODY).valid


# --- by whoever has the key -----------------------------------------------------------------------------------


def test_what_is_packed_is_whole_and_nothing_stands_behind_it() -> None:
    paper = read_whole(generator.whole()).paper
    assert inspect(sealed_anew(paper)).intact
    first = paper.pages[0]
    for packed in (
        first + b"x",
        first[:-1],
        b"",
        zlib.compress(b"0" * 5_000_000),
        first[:-4] + b"\0\0\0\0",
    ):
        assert not inspect(sealed_anew(replace(paper, pages=(packed, *paper.pages[1:])))).intact
    assert not inspect(sealed_anew(replace(paper, fonts=(replace(paper.fonts[0], long=1),)))).intact


def test_names_of_any_letters_are_kept() -> None:
    paper = read_whole(generator.whole()).paper
    for raw in (b"a\\b (c)", "\ufeffТөраға".encode("utf-16-be"), b"\x8d\x8e\x00", b""):
        changed = replace(paper, texts=(paper.texts[0], Text(raw), paper.texts[2]))
        assert inspect(sealed_anew(changed)).intact


# --- other bytes, signed anew -----------------------------------------------------------------------------------

# As long as what stands there, so that every place stays as it is: another root, another flag, another order, another form.
OTHERWISE = [
    (b"/Root 1 0 R", b"/Root 3 0 R"),
    (b"/F 132", b"/F 130"),
    (b"/Subtype /Widget\n/F 132\n", b"/F 132\n/Subtype /Widget\n"),
    (b" 00000 n \n", b" 00001 n \n"),
    (b"%%EOF", b"%%EOX"),
    (b"startxref\n", b"startxref\r"),
]


def _signed_again(data: bytes, begin: int, was: bytes, now: bytes) -> bytes:
    """The last part of a paper, from a place on, with other bytes, signed anew by the key whose certificate it has."""
    at = data.index(was, begin)
    changed = data[:at] + now + data[at + len(was) :]
    opened = changed.index(b"/Contents <", begin) + len(b"/Contents ")
    closed = changed.index(b">", opened) + 1
    digest = hashlib.sha256(changed[:opened] + changed[closed:]).digest()
    digits = generator.key().contain(digest).hex().upper().encode()
    return changed[: opened + 1] + digits.ljust(closed - opened - 2, b"0") + changed[closed - 1 :]


@pytest.mark.parametrize("later", [False, True])
def test_s2_what_is_not_built_as_the_program_builds_it_is_refused_though_it_is_signed(later: bool) -> None:
    sealed = generator.whole()
    data = sign_later(sealed, "signature.m1", generator.key().contain, generator.AT) if later else sealed
    begin = len(sealed) if later else 0
    same = _signed_again(data, begin, b"/F 132", b"/F 132")
    assert inspect(same).intact
    assert len(same) == len(data)
    for was, now in OTHERWISE:
        found = inspect(_signed_again(data, begin, was, now))
        assert not found.intact, was
        assert [one.code for one in found.problems] == ["added_by_unknown_key" if later else "not_readable"]
