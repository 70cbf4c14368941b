"""The printed part: to the byte what the printer writes, every object in its one place, and quickly refused otherwise."""

from __future__ import annotations

import re
import time

import pytest

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.seal.inspection import inspect
from kzpoll_desktop.seal.objects import NotOurs
from kzpoll_desktop.seal.printed import read_printed
from tests.seal import generator
from tests.seal.form_1 import seal_pdf
from tests.shared.paper import papers
from tests.shared.paper.papers import about

CLOSED = Closed(
    "KZP1:ABC", "48213 09577", 1, Closing(("m1", "m3"), "pins"), "2023-03-20T01:10+06:00", ("a name",)
)


@pytest.mark.parametrize("kind", ["protocol", "annex", "act", "journal", "counting"])
def test_whatever_is_printed_is_read_to_its_last_byte(kind: str) -> None:
    data = make(kind, papers.samples()[kind])
    found = read_printed(data)
    assert found.end == len(data)
    assert len(found.pages) == len(re.findall(rb"/Type /Page\n", data))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/PageMode /UseNone", b"/PageMode /UseOutlines"),
        (b"/Rotate 0", b"/Rotate 90"),
        (b"/Type /Pages\n", b"/Type /Pages /Lang (x)\n"),
        (b"/Trapped /False", b"/Trapped /True"),
        (b"00000 n \n", b"00001 n \n"),
    ],
)
def test_another_key_or_value_is_not_ours(old: bytes, new: bytes) -> None:
    data = generator.paper()
    assert old in data
    with pytest.raises(NotOurs):
        read_printed(data.replace(old, new, 1))


@pytest.mark.parametrize("names", ["Müller; Çelik", "Øre (оқу)", "a\\b (c", "Төраға (оқу)", "„A“ – B…"])
def test_names_in_any_letters_are_sealed_read_and_signed_later(names: str) -> None:
    """The printer and the program that seals choose how letters are written each by itself."""
    pages = sheet("protocol").pages(papers.about())
    printed = pdf(pages, names, "kk", "KZP1:1", names)
    data = seal_pdf(printed, generator.key(), generator.AT, generator.FIELDS)
    later = generator.signed_by(data, generator.FIELDS[0], generator.member("ec"))
    for one in (data, later):
        found = inspect(one)
        assert (found.problems, found.closed_by, found.keywords) == ((), names, "KZP1:1")


def test_a_hostile_file_is_refused_soon() -> None:
    """Megabytes of values within the limits of each object are not read to their end."""
    head = generator.paper()[: generator.paper().index(b"1 0 obj")]
    row = b"[ " + b" \n ".join([b" ".join([b"0"] * 10)] * 200) + b" ]"
    many = b"".join(b"%d 0 obj\n<<\n/A %b\n>>\nendobj\n" % (one, row) for one in range(1, 900))
    wide = b"1 0 obj\n<<\n/A [ " + b"0 " * 9_000_000 + b"]\n>>\nendobj\n"
    began = time.monotonic()
    for data in (head + many, head + wide):
        with pytest.raises(NotOurs):
            read_printed(data)
    assert time.monotonic() - began < 20


# --- drawn once


@pytest.fixture(scope="module")
def paper() -> bytes:
    return make("protocol", about(closed=CLOSED))


def test_the_code_drawn_once_is_of_the_printed_part(paper: bytes) -> None:
    found = read_printed(paper)
    drawn = [one for one in found.objects.values() if b"BBox" in one]
    assert len(drawn) == 1
    assert len(found.pages) > 1


@pytest.mark.parametrize(
    ("ours", "other"),
    [
        (b"/FormXob.stamp1 2 0 R", b"/FormXob.stamp1 1 0 R"),
        (b"/FormXob.stamp1 2 0 R", b"/FormXob.stamp2 2 0 R"),
        (b"/Matrix [ 1 0 0 1 0 0 ]", b"/Matrix [ 1 0 0 1 9 0 ]"),
        (b"/Subtype /Form", b"/Subtype /Font"),
        (b"/FormType 1", b"/FormType 2"),
        (b"/BBox", b"/Cbox"),
    ],
)
def test_nothing_else_stands_in_its_place(paper: bytes, ours: bytes, other: bytes) -> None:
    """Each with the same length, so that nothing but the place itself is wrong."""
    assert len(ours) == len(other)
    assert ours in paper
    with pytest.raises(NotOurs):
        read_printed(paper.replace(ours, other))
