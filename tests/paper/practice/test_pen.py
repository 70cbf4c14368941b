"""What a pen leaves: within its square where it belongs there, beside it where not, shaken by the seed alone."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.training.course import HOWS, Marking
from kzpoll_desktop.domain.training.draws import Draws
from kzpoll_desktop.paper.practice import pen

X, Y, SIZE = 200.0, 300.0, 13.0


@pytest.mark.parametrize("how", HOWS)
def test_a_mark_lies_where_it_is_meant(how: Marking) -> None:
    for seed in range(40):
        strokes = pen.mark(how, X, Y, SIZE, Draws("test", str(seed)))
        for stroke in strokes:
            middle = sum(x for x, _ in stroke.points) / len(stroke.points)
            inside = X <= middle <= X + SIZE
            assert inside is (how != "outside")
            assert all(Y - SIZE * 0.5 <= y <= Y + SIZE * 1.5 for _, y in stroke.points)
        assert strokes == pen.mark(how, X, Y, SIZE, Draws("test", str(seed)))


def test_a_pencil_is_grey_and_a_faint_pen_pale() -> None:
    assert {one.colour for one in pen.mark("pencil", X, Y, SIZE, Draws("p"))} == {pen.PENCIL}
    assert {one.colour for one in pen.mark("faint", X, Y, SIZE, Draws("f"))} == {pen.FAINT}
    assert {one.colour for one in pen.mark("tick", X, Y, SIZE, Draws("t"))} <= set(pen.PENS)


def test_a_signature_stays_over_its_line() -> None:
    for seed in range(20):
        (stroke,) = pen.signature(X, Y, 100, 14, Draws("sign", str(seed)))
        assert all(X <= x <= X + 102 and Y - 17 <= y <= Y + 3 for x, y in stroke.points)
    line = pen.crossed_out(X, X + 80, Y, Draws("line"))
    assert (line.points[0][0], line.points[-1][0]) == (X, X + 80)
