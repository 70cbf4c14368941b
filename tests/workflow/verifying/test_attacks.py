"""What an outsider with the papers tries on verification: each is refused, with its reason, whatever other readers show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.base45 import to_base45
from kzpoll_desktop.domain.code.protocol_code import PREFIX, decode, encode, signed_bytes, with_signature
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.paper.reading.places import plain
from kzpoll_desktop.seal.keys import make_key
from kzpoll_desktop.texts.format import key_digits
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.comparing import compared
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.seal.forge import revision, shadows, tables
from tests.seal.forge.kept import Make
from tests.seal.generator import member, signed_shortly
from tests.shared.paper.extract import page_texts
from tests.workflow.verifying.closed import NIGHT, PAPER, troubles
from tests.workflow.verifying.insider import Insider

GREEN = PAPER.replace("party_list", "single_mandate")


@pytest.mark.parametrize("make", [tables.chain_past_the_seal, shadows.replaced_content_without_a_signature])
def test_s1_a_forged_page_is_never_shown_and_the_sealed_part_can_be_saved(folder: Path, make: Make) -> None:
    """S1, S2: what was added is refused; figures, code and the part to save come from under the seal alone."""
    data = (folder / PAPER).read_bytes()
    (folder / "forged.pdf").write_bytes(make(revision.of(data)))
    verdict = verify([folder / "forged.pdf", folder / "123.kzpoll"])
    assert troubles(verdict) <= {"pdf_added_by_unknown_key", "pdf_bytes_after_end"}
    assert (verdict.level, verdict.passes) == ("reject", False)
    one = verdict.looked[0]
    assert one.added_to
    assert one.under_seal == data
    assert one.claims[0].code == decode((folder / "code.txt").read_text().strip())


def test_a_signature_of_the_programs_own_kind_is_told_and_its_name_is_not_proved(folder: Path) -> None:
    data = signed_shortly((folder / PAPER).read_bytes(), "signature.m2", member("ec"))
    (folder / PAPER).write_bytes(data)
    verdict = verify([folder / PAPER, folder / "123.kzpoll"])
    assert troubles(verdict) == set()
    assert any("neither name nor time is proved" in line.text for line in lines(verdict, "en"))


def test_s4_other_pages_sealed_with_the_precincts_own_key_are_told_by_its_file(folder: Path) -> None:
    """S4: the same code under the same key, and other bytes than the file keeps."""
    file, paper = verify([folder / "123.kzpoll", folder / PAPER]).looked
    assert list(compared([file, paper])) == []
    (two,) = compared([file, replace(paper, under_seal=paper.under_seal + b" ")])
    assert [trouble.code for trouble in two.troubles] == ["other_bytes_than_kept"]


def test_s6_with_a_list_only_what_is_sealed_by_its_key_passes(folder: Path) -> None:
    """S6: a precinct that the list does not name, and a code without a seal, are not accepted."""
    keys = read_key_list(folder / "keys.txt")
    listed = verify([folder / PAPER], keys)
    assert (listed.passes, listed.level) == (True, "accept")
    unlisted = {number: key for number, key in keys.items() if number != 123}
    unsealed = encode(replace(decode((folder / "code.txt").read_text().strip()), public="", signature=""))
    assert troubles(verify([folder / PAPER], unlisted)) == set()
    for inputs, with_keys in (([folder / PAPER], unlisted), ([unsealed], keys)):
        verdict = verify(inputs, with_keys)
        assert (verdict.agrees, verdict.passes, verdict.level) == (True, False, "compare")
        assert "good" not in {line.tone for line in lines(verdict, "en")}
    assert (verify([unsealed]).passes, verify([unsealed]).level) == (True, "compare")


def test_s17_papers_of_one_precinct_with_two_keys_do_not_agree(folder: Path) -> None:
    """S17: the blue protocol by the precinct's key, the green one's code by another."""
    (claim,) = verify([folder / GREEN]).looked[0].claims
    key = make_key("123")
    other = replace(claim.code, public=key.public.hex(), signature="")
    other = with_signature(other, key.sign(signed_bytes(other)))
    verdict = verify([folder / PAPER, encode(other)])
    assert troubles(verdict) == {"another_key"}
    assert verdict.level == "reject"


def test_s7_two_papers_of_one_sheet_by_one_key_contradict_each_other(insider: Insider) -> None:
    """S7: whoever put a copy back by hand and closed again has two papers of one sheet; whoever has both sees it."""
    code = decode(insider.abouts["party_list"].keywords)
    votes = (*code.votes[:-1], (code.votes[-1] or 0) + 1)
    other = replace(code, votes=votes, digest="ab" * 32, signature="")
    other = with_signature(other, insider.key.sign(signed_bytes(other)))
    verdict = verify([encode(code), encode(other)])
    assert [one.troubles for one in verdict.looked] == [(), ()]
    assert troubles(verdict) == {"another_record"}
    assert verdict.level == "reject"


def test_s3_the_digits_of_the_key_stand_where_observers_see_them(made: Path) -> None:
    """S3: on the readiness sheet, on a page without secrets, and on every page of protocol and annex."""
    desk = Desk.open(made / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    digits = plain(key_digits(printing.fingerprint_of(desk.day)))
    kept = [paper.data for paper in printing.kept_papers(desk) if paper.kind in ("protocol", "annex")]
    beside = [
        printing.readiness_paper(desk, ()).data,
        *(one.data for one in printing.observers_papers(desk.day)),
    ]
    desk.close()
    assert len(kept) == 4
    assert len(beside) == 2
    for data in (*kept, *beside):
        pages = [plain(text) for text in page_texts(data)]
        assert all(digits in text for text in (pages if data in kept else pages[:1]))


def test_a_code_that_calls_an_election_practice_that_is_none_or_the_other_way_is_told(folder: Path) -> None:
    code = decode((folder / "code.txt").read_text().strip())
    for election, practice in (("majilis-2023-training", False), ("majilis-2023", True)):
        said = replace(code, election=election, practice=practice, public="", signature="")
        assert troubles(verify([encode(said)])) == {"practice_differs"}
        assert troubles(verify([encode(replace(said, practice=not practice))])) == set()


def test_codes_of_two_districts_do_not_agree(folder: Path) -> None:
    code = decode((folder / "code.txt").read_text().strip())
    one = replace(code, contest="single_mandate", public="", signature="", district=3)
    other = replace(one, district=4, digest="cd" * 32)
    assert troubles(verify([encode(one), encode(other)])) == {"another_district", "another_record"}


def test_s16_ids_that_no_definition_has_are_a_damaged_code(folder: Path) -> None:
    """S16: a dot in a contest is told as what it is."""
    code = decode((folder / "code.txt").read_text().strip())
    for contest in ("party.list", "", "a\nb", "сайлау"):
        assert troubles(verify([encode(replace(code, contest=contest))])) == {"damaged_code"}


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200).map(lambda data: to_base45(b"\x01" + data))))
def test_s16_no_text_of_a_code_makes_reading_fail(text: str) -> None:
    verdict = verify([PREFIX + text])
    assert lines(verdict, "en")
    assert not verdict.looked[0].sealed
