"""Turns pages into the bytes of a PDF: black and grey only, the same bytes for the same pages wherever it runs."""

from __future__ import annotations

import io
import math
import threading
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Final

from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR, font, width
from kzpoll_desktop.paper.layout.page import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    BoxStamp,
    DrawnPage,
    Stroke,
    TextLine,
)

# A reportlab font keeps its place in the font file while it makes a subset: one document at a time.
_ONE_AT_A_TIME: Final = threading.Lock()
_MARK_GREY: Final = 0.5
_MARK_EDGE: Final = 56.0
_SLANT: Final = 50


def pdf(pages: Sequence[DrawnPage], title: str, language: str, code: str = "", subject: str = "") -> bytes:
    """The PDF of the pages; language: what is written into it for screen readers; code: what stands in its keywords.

    subject: who closed it, where it is a closed protocol or annex.
    """
    from reportlab.pdfgen.canvas import Canvas

    with _ONE_AT_A_TIME:
        font(REGULAR), font(BOLD)
        out = io.BytesIO()
        # Not compressed: libraries that compress differ from machine to machine, and the bytes must not.
        canvas = Canvas(
            out,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=0,
            initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs take it for a number
            lang=language,
        )
        canvas.setTitle(title)
        canvas.setAuthor("kzpoll")
        if code:
            canvas.setKeywords(code)
        if subject:
            canvas.setSubject(subject)
        drawn: dict[tuple[Box, ...], str] = {}
        for page in pages:
            _draw(canvas, page)
            _draw_stamps(canvas, page.stamps, drawn)
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def _draw(canvas: Any, page: DrawnPage) -> None:
    if page.marks:
        _draw_marks(canvas, page.marks)
    _draw_strokes(canvas, [one for one in page.strokes if one.filled])
    _draw_boxes(canvas, page.boxes)
    _draw_rules(canvas, page)
    _draw_texts(canvas, page.texts)
    _draw_strokes(canvas, [one for one in page.strokes if not one.filled])


def _draw_stamps(canvas: Any, stamps: Iterable[BoxStamp], drawn: dict[tuple[Box, ...], str]) -> None:
    """Put what stands alike on many pages; drawn: the names of what is in the document already."""
    for stamp in stamps:
        if stamp.boxes not in drawn:
            drawn[stamp.boxes] = f"stamp{len(drawn) + 1}"
            canvas.beginForm(drawn[stamp.boxes], 0, 0, stamp.width, stamp.height)
            # Some thousand rectangles are written in one go.
            canvas.addLiteral(_stamped(stamp.boxes))
            canvas.endForm()
        canvas.saveState()
        canvas.translate(stamp.x, stamp.y)
        canvas.doForm(drawn[stamp.boxes])
        canvas.restoreState()


@lru_cache(maxsize=8)
def _stamped(boxes: tuple[Box, ...]) -> str:
    """What stands alike on many pages, and on the protocol and the annex that are closed together."""
    return "\n".join(
        ["0 g", *(f"n {x:.3f} {y:.3f} {wide:.3f} {high:.3f} re f*" for x, y, wide, high, *_ in boxes)]
    )


@lru_cache(maxsize=8192)
def _number(value: float) -> str:
    """A number as the canvas writes it; a page has the same ones over and over."""
    from reportlab.lib.rl_accel import fp_str

    return str(fp_str(value))


def _draw_strokes(canvas: Any, strokes: Sequence[Stroke]) -> None:
    """Draw grounds, or lines of a pen: smooth through their points, with round ends."""
    if not strokes:
        return
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for points, weight, colour, filled in strokes:
        red, green, blue = (part / 255 for part in colour)
        path = canvas.beginPath()
        path.moveTo(*points[0])
        if filled:
            canvas.setFillColorRGB(red, green, blue)
            for point in points[1:]:
                path.lineTo(*point)
            path.close()
        else:
            canvas.setStrokeColorRGB(red, green, blue)
            canvas.setLineWidth(weight)
            for before, start, end, after in zip(
                (points[0], *points), points, points[1:], (*points[2:], points[-1]), strict=False
            ):
                path.curveTo(
                    start[0] + (end[0] - before[0]) / 6,
                    start[1] + (end[1] - before[1]) / 6,
                    end[0] - (after[0] - start[0]) / 6,
                    end[1] - (after[1] - start[1]) / 6,
                    *end,
                )
        canvas.drawPath(path, stroke=int(not filled), fill=int(filled))
    canvas.restoreState()


def _draw_boxes(canvas: Any, boxes: Sequence[Box]) -> None:
    for x, y, wide, high, weight, fill in boxes:
        if fill is None:
            canvas.setLineWidth(weight)
            canvas.rect(x, y, wide, high)
        else:
            canvas.setFillGray(fill)
            canvas.rect(x, y, wide, high, stroke=0, fill=1)
    if boxes:
        canvas.setFillGray(0)


def _draw_rules(canvas: Any, page: DrawnPage) -> None:
    drawn = -1.0
    for x0, y0, x1, y1, weight, dashed in page.rules:
        if weight != drawn:
            canvas.setLineWidth(weight)
            drawn = weight
        if dashed:
            canvas.setDash(4, 4)
        canvas.addLiteral(f"n {_number(x0)} {_number(y0)} m {_number(x1)} {_number(y1)} l S")
        if dashed:
            canvas.setDash()


def _draw_texts(canvas: Any, texts: Iterable[TextLine]) -> None:
    written = canvas.beginText()
    name, points, shade = "", 0.0, 0.0
    for x, y, face, size, text, ink in texts:
        if face != name or size != points:
            written.setFont(face, size, size)
            name, points = face, size
        if ink != shade:
            written.setFillGray(ink)
            shade = ink
        written.setTextOrigin(x, y)
        written.textLine(text)
    canvas.drawText(written)


def _draw_marks(canvas: Any, marks: Sequence[str]) -> None:
    """Write the words across the page as outlines: they outlive a photocopy, and the figures stay readable."""
    canvas.saveState()
    canvas.setStrokeGray(_MARK_GREY)
    canvas.setLineWidth(0.7)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(_SLANT)
    spread = 300.0 if len(marks) > 2 else 150.0
    for index, word in enumerate(marks):
        offset = spread / 2 - spread * index / (len(marks) - 1) if len(marks) > 1 else 0.0
        begin, end = chord(offset)
        size = min(84.0, (end - begin) / width(word, BOLD, 1))
        canvas.setFont(BOLD, size)
        canvas.drawCentredString((begin + end) / 2, offset - size * 0.36, word, mode=1)
    canvas.restoreState()


def chord(offset: float) -> tuple[float, float]:
    """From where to where a slanted line of words stays on the page; offset: its distance from the middle, upwards."""
    cosine, sine = math.cos(math.radians(_SLANT)), math.sin(math.radians(_SLANT))
    reach_x, reach_y = PAGE_WIDTH / 2 - _MARK_EDGE, PAGE_HEIGHT / 2 - _MARK_EDGE
    x, y = -sine * offset, cosine * offset
    begin = max((-reach_x - x) / cosine, (-reach_y - y) / sine)
    end = min((reach_x - x) / cosine, (reach_y - y) / sine)
    return begin, end
