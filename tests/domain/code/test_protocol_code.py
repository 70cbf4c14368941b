"""The code on the paper: what goes in comes out, exactly one text says it, no text makes it raise anything else."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.base45 import from_base45, to_base45
from kzpoll_desktop.domain.code.protocol_code import (
    PREFIX,
    BadCode,
    BoxCode,
    ProtocolCode,
    code_of,
    decode,
    differences,
    encode,
    figures_of,
    names_of,
    signed_bytes,
)
from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, with_figure
from tests.shared import build
from tests.shared.practice import ELECTION, RECORD

AT = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
COUNTS = st.none() | st.integers(0, 99_999)
LISTS = st.lists(COUNTS, max_size=50).map(tuple)


def made(record: PrecinctRecord = RECORD, contest: str = "party_list") -> ProtocolCode:
    return code_of(record, ELECTION, contest, version=1, sheet=1, closed_at=AT, digest="ab" * 32)


@st.composite
def codes(draw: Any) -> ProtocolCode:
    counted, against = draw(st.booleans()), draw(st.booleans())
    ballots = list(draw(st.tuples(*[COUNTS] * 8)))
    if not counted:
        ballots[5] = None
    sealed, form = draw(st.booleans()), draw(st.sampled_from((1, 2)))
    signature = draw(st.binary(min_size=64, max_size=64))
    if form > 1:
        # Of the two values of s the lower one.
        signature = signature[:32] + bytes([signature[32] & 0x7F, *([0] * 4)]) + signature[37:]
    zone = datetime.timezone(datetime.timedelta(minutes=15 * draw(st.integers(-48, 56))))
    moment = draw(st.datetimes(*(datetime.datetime.fromisoformat(f"{year}-01-01") for year in (1971, 2150))))
    return ProtocolCode(
        draw(st.from_regex(r"[a-z][a-z0-9-]{0,30}", fullmatch=True)),
        draw(st.integers(0, 99_999)),
        draw(st.from_regex(r"[a-z_]{1,20}", fullmatch=True)),
        draw(st.booleans()),
        draw(st.integers(1, 50)),
        draw(st.integers(1, 50)),
        moment.replace(second=0, microsecond=0, tzinfo=zone).isoformat(timespec="minutes"),
        draw(st.binary(min_size=32, max_size=32)).hex(),
        draw(st.tuples(*[COUNTS] * 4)),
        tuple(ballots),
        counted,
        draw(LISTS),
        against,
        draw(COUNTS) if against else None,
        draw(LISTS),
        tuple(
            BoxCode(draw(COUNTS), draw(COUNTS), draw(COUNTS), draw(COUNTS), draw(st.booleans()))
            for _ in range(draw(st.integers(0, 6)))
        ),
        draw(st.binary(min_size=33, max_size=33)).hex() if sealed else "",
        signature.hex() if sealed else "",
        form,
        draw(st.integers(0, 99_999)) if form > 1 else 0,
    )


@settings(max_examples=150)
@given(codes())
def test_what_goes_in_comes_out(code: ProtocolCode) -> None:
    text = encode(code)
    assert decode(text) == code
    assert set(text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@settings(max_examples=200)
@given(codes(), st.data())
def test_another_text_says_something_else_or_nothing(code: ProtocolCode, data: st.DataObject) -> None:
    text = encode(code)
    at = data.draw(st.integers(0, len(text) - 1))
    wrong = text[:at] + data.draw(st.sampled_from("0A:%Z9")) + text[at + 1 :]
    if wrong != text:
        try:
            assert decode(wrong) != code
        except BadCode:
            pass


@given(st.text(max_size=80) | st.text(alphabet="0123456789ABCDEF", max_size=80).map(lambda t: PREFIX + t))
def test_no_text_makes_it_raise_anything_else(text: str) -> None:
    with pytest.raises(BadCode):
        decode(text)


def test_a_contest_with_districts_names_its_own_but_in_codes_of_before() -> None:
    of = {"version": 1, "sheet": 1, "closed_at": AT, "digest": "ab" * 32}
    number = RECORD.precinct.districts["single_mandate"]
    assert (made().district, made(contest="single_mandate").district) == (0, number)
    assert code_of(RECORD, ELECTION, "single_mandate", form=1, **of).district == 0  # type: ignore[arg-type]
    before = code_of(RECORD, ELECTION, "single_mandate", districts=False, **of)  # type: ignore[arg-type]
    assert before == replace(made(contest="single_mandate"), district=0) == decode(encode(before))
    assert signed_bytes(before) != signed_bytes(made(contest="single_mandate"))


def test_a_district_in_format_1_and_one_of_no_number_are_damaged() -> None:
    for code, number in ((made(), 0), (replace(made(), format=1), 3)):
        payload = bytearray(from_base45(encode(code).removeprefix(PREFIX)) or b"")
        at = payload.index(b"party_list") + len(b"party_list")
        payload[1] |= 16
        payload[at:at] = bytes([number])
        with pytest.raises(BadCode, match="damaged_code"):
            decode(PREFIX + to_base45(bytes(payload)))


def test_a_number_that_is_longer_than_it_has_to_be_is_no_code() -> None:
    payload = from_base45(encode(made()).removeprefix(PREFIX))
    assert payload is not None
    length = payload[2]
    longer = payload[:2] + bytes([length | 0x80, 0]) + payload[3:]
    with pytest.raises(BadCode, match="damaged_code"):
        decode(PREFIX + to_base45(longer))


def test_a_newer_code_is_told_as_such() -> None:
    for text in ("KZP2:000", "KZP:000"):
        with pytest.raises(BadCode, match="newer_code"):
            decode(text)
    with pytest.raises(BadCode, match="not_a_code"):
        decode("https://example.org")


def test_every_figure_of_a_record_has_its_path_and_value() -> None:
    for contest in RECORD.contests:
        names = names_of(RECORD, ELECTION, contest)
        for path, value in figures_of(made(contest=contest), names):
            if ".annulled." in path:
                continue
            assert value == figure(RECORD, path), path


@pytest.mark.parametrize(
    "path", ["party_list.votes.auyl", "voter_list.added", "party_list.issued_by_member.m5"]
)
def test_a_figure_that_differs_is_named(path: str) -> None:
    other = with_figure(RECORD, path, 77, ELECTION)
    (found,) = differences(made(), made(other), names_of(RECORD, ELECTION, "party_list"))
    assert (found.path, found.second) == (path, 77)


def test_a_line_more_is_a_difference() -> None:
    longer = replace(made(), votes=(*made().votes, 5))
    assert differences(made(), longer)


def test_what_is_signed_covers_all_but_the_signature() -> None:
    code = replace(made(), public="02" * 33, signature="00" * 64)
    assert signed_bytes(replace(code, signature="11" * 64)) == signed_bytes(code)
    for other in (
        replace(code, sheet=2),
        replace(code, practice=not code.practice),
        replace(code, public="03" * 33),
        replace(code, digest="ac" * 32),
        replace(code, closed_at="2023-03-20T01:11+06:00"),
        replace(code, closed_at="2023-03-20T00:10+05:00"),
    ):
        assert signed_bytes(other) != signed_bytes(code)


def test_s5_since_format_2_a_signature_has_one_way_to_be_written() -> None:
    """S5: the other s of the same signature is other bytes, and is no code; before it was taken."""
    half = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551 // 2
    for s, taken in ((half, True), (half + 1, False)):
        signature = "11" * 32 + s.to_bytes(32).hex()
        code = replace(made(), public="02" * 33, signature=signature)
        if taken:
            assert decode(encode(code)) == code
        else:
            with pytest.raises(BadCode) as told:
                decode(encode(code))
            assert told.value.said.code == "damaged_code"
        assert decode(encode(replace(code, format=1))).format == 1
    assert signed_bytes(replace(made(), format=1))[:14] == b"kzpoll-code/1\0"
    assert signed_bytes(made())[:14] == b"kzpoll-code/2\0"


def test_42_candidates_and_83_figures_stand_in_a_code_of_39_mm() -> None:
    """Version 19 at most, so that a module is no smaller than 0.42 mm on a code of this size."""
    import segno

    election = build.election(1)
    choices = tuple(Choice(f"c{n:02}", build.text(f"{n}")) for n in range(1, 43))
    election = replace(
        election, id="majilis-2023", contests=(replace(election.contests[0], choices=choices),)
    )
    base = build.record(build.election(1))
    figures = base.contests["list"]
    record = replace(
        base, contests={"list": replace(figures, votes={c.id: 300 + n for n, c in enumerate(choices)})}
    )
    code = code_of(
        record, election, "list", version=1, sheet=1, closed_at=AT, digest="ab" * 32, public="02" * 33
    )
    text = encode(replace(code, signature="ff" * 64))
    assert len(figures_of(code)) >= 60
    assert int(segno.make(text, error="q", mode="alphanumeric", boost_error=False).version) <= 19
