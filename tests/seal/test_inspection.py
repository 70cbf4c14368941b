"""What is sealed well is intact; whatever is sealed otherwise or changed afterwards, by one bit, is noticed."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms, core, x509
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from kzpoll_desktop.seal.inspection import MOST_BYTES, PROBLEMS, inspect
from tests.seal import generator as make

SEALED = make.sealed()


def codes(data: bytes) -> list[str]:
    found = inspect(data)
    assert not found.intact
    assert {one.code for one in found.problems} <= set(PROBLEMS)
    return [one.code for one in found.problems]


def hole(data: bytes) -> tuple[int, int]:
    """Where the seal's container lies, without its brackets."""
    at = data.index(b"/Contents <") + len(b"/Contents <")
    return at, data.index(b">", at)


# --- valid


def test_a_sealed_protocol_is_intact() -> None:
    found = inspect(SEALED)
    assert (found.sealed, found.intact, found.problems) == (True, True, ())
    assert found.signed_at == make.AT
    assert found.public == make.key().public
    assert found.certificate == make.key().certificate
    assert found.subject == "№123 учаске (оқу)"
    assert found.pages == len(PdfFileReader(io.BytesIO(make.paper())).root["/Pages"]["/Kids"])


@pytest.mark.parametrize("kinds", [("ec",), ("rsa",), ("ec", "rsa")])
def test_members_may_add_their_signatures(kinds: tuple[str, ...]) -> None:
    data = SEALED
    for field, kind in zip(make.FIELDS, kinds, strict=False):
        data = make.signed_by(data, field, make.member(kind))
    found = inspect(data)
    assert found.problems == ()
    assert found.intact
    assert [(one.field, one.intact) for one in found.later] == [(f, True) for f in make.FIELDS[: len(kinds)]]
    assert found.later[0].subject == f"1-мүше ({kinds[0]}, оқу)"


def test_with_the_last_signature_cut_off_an_older_valid_state_remains() -> None:
    """That is stated where the trust is stated: nothing in the file itself can show it."""
    data = make.signed_by(SEALED, make.FIELDS[0], make.member("ec"))
    assert data.startswith(SEALED)
    assert inspect(data[: len(SEALED)]).intact


def test_it_is_valid_for_pyhanko_too() -> None:
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(make.key().certificate)], allow_fetching=False
    )
    data = make.signed_by(SEALED, make.FIELDS[0], make.member("ec"))
    status = validate_pdf_signature(PdfFileReader(io.BytesIO(data)).embedded_signatures[0], context)
    assert status.bottom_line
    assert status.docmdp_ok


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler's pdfsig is not on this machine")
def test_it_is_valid_for_poppler_too(tmp_path: Path) -> None:
    (tmp_path / "sealed.pdf").write_bytes(SEALED)
    told = subprocess.run(
        ["pdfsig", "-nocert", tmp_path / "sealed.pdf"], check=True, capture_output=True, text=True
    ).stdout
    assert "Signature is Valid" in told
    assert "Total document signed" in told


# --- invalid


def test_sealed_in_another_way_is_no_seal_of_ours() -> None:
    assert codes(make.paper()) == ["no_seal"]
    other = make.member("rsa").certificate
    for otherwise in (
        make.sealed_otherwise(certify=False),
        make.sealed_otherwise(permission=MDPPerm.ANNOTATE),
        make.sealed_otherwise(permission=MDPPerm.NO_CHANGES),
        make.sealed_otherwise(field="signature.m1"),
    ):
        assert codes(otherwise) == ["not_readable"]
    assert inspect(make.sealed_otherwise()).intact
    assert codes(make.sealed_otherwise(who=make.member("rsa"))) == ["not_readable"]
    assert codes(make.sealed_otherwise(who=make.member("p384"))) == ["wrong_curve"]
    assert codes(make.sealed_otherwise(others=(other,))) == ["cms_not_canonical"]


def test_a_later_signature_that_embeds_more_is_not_intact() -> None:
    other = make.member("rsa").certificate
    found = inspect(make.signed_by(SEALED, make.FIELDS[0], make.member("ec"), others=(other,)))
    assert not found.intact
    assert [one.intact for one in found.later] == [False]


def test_a_container_with_anything_unsigned_is_not_canonical() -> None:
    start, end = hole(SEALED)
    content = cms.ContentInfo.load(bytes.fromhex(SEALED[start:end].decode()))
    signer = content["content"]["signer_infos"][0]
    signer["unsigned_attrs"] = cms.CMSAttributes(
        [cms.CMSAttribute({"type": "1.2.3.4", "values": [core.OctetString(b"hidden")]})]
    )
    raw = content.dump(force=True).hex().upper().encode()
    assert codes(SEALED[:start] + raw.ljust(end - start, b"0") + SEALED[end:]) == ["cms_not_canonical"]


def test_another_way_to_write_the_same_length_is_not_canonical() -> None:
    """BER allows a length in more bytes than it needs; DER does not."""
    start, end = hole(SEALED)
    raw = bytes.fromhex(SEALED[start:end].decode()).rstrip(b"\0")
    assert raw[:2] == b"\x30\x82"
    longer = b"\x30\x83\x00" + raw[2:]
    assert codes(SEALED[:start] + longer.hex().upper().encode().ljust(end - start, b"0") + SEALED[end:]) == [
        "cms_not_canonical"
    ]


# --- tampered


@pytest.mark.parametrize("change", make.CHANGES, ids=lambda change: change.__name__)
def test_whatever_is_written_after_the_seal_is_noticed(change: Callable[[Any], None]) -> None:
    assert codes(make.changed(SEALED, change)) == ["bytes_after_end"]


@pytest.mark.parametrize("change", make.CHANGES, ids=lambda change: change.__name__)
def test_a_change_hidden_under_a_later_signature_is_noticed(change: Callable[[Any], None]) -> None:
    changed = make.changed(SEALED, change)
    data = make.signed_by(changed, make.FIELDS[0], make.member("ec"))
    assert codes(data) == ["added_by_unknown_key"]
    assert inspect(data[: inspect(data).length]).intact


@pytest.mark.parametrize("change", make.CHANGES, ids=lambda change: change.__name__)
def test_a_change_made_in_the_revision_of_a_later_signature_is_noticed(
    change: Callable[[Any], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    original = IncrementalPdfFileWriter

    def with_change(stream: io.BytesIO) -> Any:
        writer = original(stream)
        change(writer)
        return writer

    monkeypatch.setattr(make, "IncrementalPdfFileWriter", with_change)
    data = make.signed_by(SEALED, make.FIELDS[0], make.member("ec"))
    assert codes(data) == ["added_by_unknown_key"]
    assert inspect(data[: inspect(data).length]).intact


@pytest.mark.parametrize("tail", [b"\n", b" ", b"%", b"\0", b"%%EOF\n", b"\r\n\r\n"])
def test_bytes_after_the_end_are_noticed(tail: bytes) -> None:
    assert codes(SEALED + tail) == ["bytes_after_end"]


def test_bytes_before_the_beginning_are_noticed() -> None:
    assert codes(b"\n" + SEALED) == ["not_a_pdf"]


def test_pages_of_two_sealed_protocols_are_not_exchanged_by_rewriting() -> None:
    parts = SEALED.split(b"endobj")
    parts[4], parts[5] = parts[5], parts[4]
    assert codes(b"endobj".join(parts)) == ["not_readable"]


def test_upper_and_lower_case_in_the_container_are_told_apart() -> None:
    start, end = hole(SEALED)
    for place in range(start, end):
        letter = SEALED[place : place + 1]
        if letter.isalpha():
            other = letter.swapcase()
            assert codes(SEALED[:place] + other + SEALED[place + 1 :]) == ["not_readable"]
            break
    assert codes(SEALED[:start] + SEALED[start:end].lower() + SEALED[end:]) == ["not_readable"]


def test_100_changes_of_one_bit_anywhere_are_noticed() -> None:
    chance = random.Random(20230319)
    whole = bytearray(SEALED)
    start, end = hole(SEALED)
    places = [chance.randrange(len(whole)) for _ in range(60)]
    places += [chance.randrange(start, end) for _ in range(40)]
    for place in places:
        bit = 1 << chance.randrange(8)
        whole[place] ^= bit
        assert not inspect(bytes(whole)).intact, (place, bit)
        whole[place] ^= bit
    assert inspect(bytes(whole)).intact


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.integers(0, len(SEALED)).map(lambda at: SEALED[:at])))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    if data != SEALED:
        codes(data)


def test_a_file_that_is_too_large_is_not_looked_at() -> None:
    assert codes(b"%PDF-" + bytes(MOST_BYTES)) == ["too_large"]


def test_another_key_under_the_same_name_is_another_precinct() -> None:
    from kzpoll_desktop.seal.keys import make_key
    from tests.seal.form_1 import seal_pdf

    forged = inspect(seal_pdf(make.paper(), make_key("№123 учаске (оқу)"), make.AT, make.FIELDS))
    assert forged.intact
    assert forged.subject == inspect(SEALED).subject
    assert forged.public != inspect(SEALED).public


def test_looking_at_a_seal_needs_no_library_that_signs_or_talks(tmp_path: Path) -> None:
    """pyHanko brings clients of networks with it; whoever only verifies has none of them in memory."""
    (tmp_path / "sealed.pdf").write_bytes(SEALED)
    script = (
        "import sys, pathlib\n"
        "from kzpoll_desktop.seal.inspection import inspect\n"
        "assert inspect(pathlib.Path(sys.argv[1]).read_bytes()).intact\n"
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'pyhanko', 'pyhanko_certvalidator', 'aiohttp', 'yarl', 'ssl', 'requests'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "sealed.pdf"], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"
