"""What is drawn once in a document has one place in the printed part, and nothing else may stand there."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.seal.objects import NotOurs
from kzpoll_desktop.seal.printed import read_printed
from tests.shared.paper.papers import about

CLOSED = Closed(
    "KZP1:ABC", "48213 09577", 1, Closing(("m1", "m3"), "pins"), "2023-03-20T01:10+06:00", ("a name",)
)


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
