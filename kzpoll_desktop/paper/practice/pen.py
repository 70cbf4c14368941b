"""What a pen leaves on a practice ballot: ticks, crosses, signatures, lines through a name; no two of them alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kzpoll_desktop.domain.training.course import Marking
from kzpoll_desktop.domain.training.draws import Draws
from kzpoll_desktop.paper.layout.page import Stroke

Colour = tuple[int, int, int]
# Ball pens of voters and of the commission; a pencil; a pen that hardly writes.
PENS: Final[tuple[Colour, ...]] = ((24, 43, 128), (38, 28, 92), (18, 24, 40), (30, 62, 150))
PENCIL: Final[Colour] = (142, 142, 146)
FAINT: Final[Colour] = (176, 186, 222)
_PEN_WEIGHT: Final = 1.5
_PENCIL_WEIGHT: Final = 1.0
_FAINT_WEIGHT: Final = 0.5
# How far a mark outside its square stands from it, in squares.
_AWAY: Final = 2.4

Outline = Sequence[tuple[float, float]]
# In squares, from the upper left corner.
_TICK: Final[Outline] = ((0.12, 0.46), (0.4, 0.86), (0.42, 0.86), (1.08, -0.12))
_CROSS: Final[tuple[Outline, ...]] = (((0.1, 0.08), (0.92, 0.94)), ((0.9, 0.06), (0.08, 0.9)))
_SCRIBBLE: Final[Outline] = tuple((0.1 + 0.13 * n, 0.16 if n % 2 else 0.84) for n in range(7))


def mark(how: Marking, x: float, y: float, size: float, draws: Draws) -> tuple[Stroke, ...]:
    """A voter's mark in, or beside, the square whose upper left corner is at x, y; downwards as in a block."""
    pen = PENS[draws.below(len(PENS))]
    match how:
        case "cross":
            return tuple(_line(shape, x, y, size, draws, pen) for shape in _CROSS)
        case "pencil":
            twice = (_TICK, _TICK)
            return tuple(_line(shape, x, y, size, draws, PENCIL, _PENCIL_WEIGHT) for shape in twice)
        case "faint":
            return (_line(_TICK, x, y, size, draws, FAINT, _FAINT_WEIGHT),)
        case "outside":
            return (_line(_TICK, x - _AWAY * size, y, size, draws, pen),)
        case "corrected":
            return (_line(_SCRIBBLE, x, y, size, draws, pen), _line(_TICK, x, y, size, draws, pen))
    return (_line(_TICK, x, y, size, draws, pen),)


def signature(x: float, y: float, wide: float, high: float, draws: Draws) -> tuple[Stroke, ...]:
    """A member's signature over a line that begins at x, y."""
    pen = PENS[draws.below(2)]
    loops = 5 + draws.below(4)
    points = [(x + wide * 0.06, y - high * 0.2)]
    for n in range(1, loops + 1):
        across = x + wide * (0.1 + 0.75 * n / loops) + _shaken(draws, wide * 0.03)
        height = high * (0.85 if n == 1 else 0.45)
        points.append((across, y - height + _shaken(draws, high * 0.15)))
        points.append((across + wide * 0.02, y + _shaken(draws, high * 0.1)))
    points.append((x + wide * 0.98, y - high * 0.3 + _shaken(draws, high * 0.2)))
    return (Stroke(tuple(points), 1.1, pen),)


def crossed_out(x0: float, x1: float, y: float, draws: Draws) -> Stroke:
    """A line through a name, drawn by hand."""
    pen = PENS[draws.below(2)]
    middle = (x0 + x1) / 2
    points = ((x0, y + _shaken(draws, 1.4)), (middle, y + _shaken(draws, 1.2)), (x1, y + _shaken(draws, 1.4)))
    return Stroke(points, 1.2, pen)


def _line(
    shape: Outline, x: float, y: float, size: float, draws: Draws, pen: Colour, weight: float = _PEN_WEIGHT
) -> Stroke:
    larger = 1 + _shaken(draws, 0.16)
    aside, down = _shaken(draws, size * 0.08), _shaken(draws, size * 0.08)
    points = tuple(
        (
            x + aside + (px * larger) * size + _shaken(draws, size * 0.05),
            y + down + (py * larger) * size + _shaken(draws, size * 0.05),
        )
        for px, py in shape
    )
    return Stroke(points, weight + _shaken(draws, weight * 0.2), pen)


def _shaken(draws: Draws, most: float) -> float:
    return most * draws.within(100) / 100
