"""The ledger of a contest as a picture: columns of ballots to one scale, what flows between them, gaps where they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.looking.ledger import (
    BallotFlow,
    Bar,
    Ledger,
    LedgerColumn,
    LedgerPart,
    bars,
    edges,
    labelled,
    spread,
)
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.texts.ledger import column_name, others, part_label, spoken

_POINTS: Final = 10
# Between the labels of a column and the next one.
_APART: Final = 8
# A word that is wider than its column has is written smaller, in per cent, before it is broken.
_SMALLER: Final = (100, 92, 84, 76, 68)
_PIECE: Final = re.compile(r"[^ -]*(?:-+| +|$)")
# Parts that were not put into a box, or that are no vote for anyone.
_PALE: Final = ("unused", "spoiled", "carried_away", "invalid", "not_established", "annulled")


@dataclass(frozen=True, slots=True)
class Label:
    """A text that is painted: its lines, where they stand, and from where in its column a line leads to it."""

    rect: QRectF
    lines: tuple[str, ...]
    gap: bool = False
    heading: bool = False
    leader: QPointF | None = None


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The plain and the bold font of the labels with their measures."""

    plain: QFont
    bold: QFont

    def measure(self, *, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(self.bold if bold else self.plain)

    @property
    def line(self) -> int:
        """The height of a line in either."""
        return int(max(self.measure(bold=False).height(), self.measure(bold=True).height())) + 1


@dataclass(frozen=True, slots=True)
class _PictureColumn:
    """A column in the picture: its texts, where its blocks stand, and the room of its labels."""

    column: LedgerColumn
    texts: tuple[str, ...]
    bars: tuple[Bar, ...] = ()
    left: int = 0
    label_left: int = 0
    label_room: int = 0


class LedgerFlow(QWidget):
    """Received, issued, boxes and piles from left to right; no number ever stands at a gap."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ledger: Ledger | None = None
        self._texts: tuple[tuple[str, ...], ...] = ()
        self._headings: tuple[str, ...] = ()
        self._language = "kk"
        self._ink, self._ground = look.tokens.ink, look.tokens.surface
        self._places: tuple[_PictureColumn, ...] = ()
        self._top = 0
        self._fonts = self._fonts_at(100)
        self.labels: tuple[Label, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(look.px(200))

    def sizeHint(self) -> QSize:
        """A third of the window's height, and the width of its middle column."""
        return QSize(780, self._look.px(260))

    def show_ledger(
        self, ledger: Ledger, record: PrecinctRecord, election: ElectionDefinition, language: str
    ) -> None:
        """Show the ballots of a contest; all of it is said in words too."""
        self._ledger, self._language = ledger, language
        self._ink, self._ground = self._look.ballot(election.contest(ledger.contest).colour)
        self._headings = tuple(column_name(column.name, language) for column in ledger.columns)
        self._texts = tuple(
            tuple(part_label(part, record, election, language) for part in column.parts)
            for column in ledger.columns
        )
        told = spoken(ledger, record, election, language)
        self.setAccessibleName(told)
        self.setToolTip(f"<p>{escape(told)}</p>")
        self._lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels are broken anew for the new width."""
        self._lay_out()

    def measure(self, label: Label) -> QFontMetricsF:
        """The measures of the font in which a label is painted."""
        return self._fonts.measure(bold=label.gap or label.heading)

    # --- where everything stands

    @property
    def _block_width(self) -> int:
        """Blocks grow less than the texts: those need the room."""
        return 12 + self._look.px(8)

    def _fonts_at(self, percent: int) -> _Fonts:
        plain = QFont(self.font())
        plain.setPointSizeF(_POINTS * self._look.scale * percent / 10_000)
        bold = QFont(plain)
        bold.setBold(True)
        return _Fonts(plain, bold)

    def _lay_out(self) -> None:
        if self._ledger is None:
            return
        columns = self._ledger.columns
        block, lead = self._block_width, 6 + self._look.px(6)
        beside = block + lead
        room = self.width() - len(columns) * (beside + _APART)
        rooms = self._rooms(room, beside)
        heading_lines = [
            _broken(text, self._fonts.measure(bold=True), wide + beside)
            for text, wide in zip(self._headings, rooms, strict=True)
        ]
        line = self._fonts.line
        self._top = max(len(lines) for lines in heading_lines) * line + self._look.px(4)
        placed = bars(self._ledger, max(1, self.height() - self._top - 2), self._look.px(12))
        places: list[_PictureColumn] = []
        labels: list[Label] = []
        left = 0
        for column, texts, stand, wide, lines in zip(
            columns, self._texts, placed, rooms, heading_lines, strict=True
        ):
            labels.append(Label(_rect(left, 0, wide + beside, len(lines) * line), lines, heading=True))
            place = _PictureColumn(column, texts, stand, left, left + beside, wide)
            labels += self._labels(place, left + block)
            places.append(place)
            left += beside + wide + _APART
        self._places, self.labels = tuple(places), tuple(labels)

    def _rooms(self, room: int, beside: int) -> list[int]:
        """The widths of the labels of each column: its widest word at least, the rest by what its texts would like.

        The fonts become smaller where the widest words have no room beside each other.
        """
        needs, wishes = [1], [1]
        for percent in _SMALLER:
            self._fonts = self._fonts_at(percent)
            needs, wishes = self._widths(beside)
            if sum(needs) <= room:
                break
        if sum(needs) > room:
            return [max(1, need * room // sum(needs)) for need in needs]
        assert self._ledger is not None
        many = [len(column.parts) for column in self._ledger.columns]
        found = list(needs)
        # Twice: what a column does not need of its share is left for the others.
        for _ in range(2):
            wanted = [max(0, wish - have) for wish, have in zip(wishes, found, strict=True)]
            weights = [want * number for want, number in zip(wanted, many, strict=True)]
            spare, whole = room - sum(found), max(1, sum(weights))
            found = [
                have + min(want, spare * weight // whole)
                for have, want, weight in zip(found, wanted, weights, strict=True)
            ]
        left = (room - sum(found)) // len(found)
        return [wide + left for wide in found]

    def _widths(self, beside: int) -> tuple[list[int], list[int]]:
        plain, bold = self._fonts.measure(bold=False), self._fonts.measure(bold=True)
        needs, wishes = [], []
        note = others(99, self._language)
        assert self._ledger is not None
        for column, heading, texts in zip(self._ledger.columns, self._headings, self._texts, strict=True):
            said = [
                (text, bold if part.kind == "gap" else plain)
                for part, text in zip(column.parts, texts, strict=True)
            ]
            said += [(note, plain)]
            words = [face.horizontalAdvance(word.rstrip()) for text, face in said for word in _pieces(text)]
            # A heading stands over the blocks too.
            words += [bold.horizontalAdvance(word.rstrip()) - beside for word in _pieces(heading)]
            needs.append(int(max(words)) + 2)
            wishes.append(int(max(face.horizontalAdvance(text) for text, face in said)) + 2)
        return needs, wishes

    def _labels(self, place: _PictureColumn, leader: int) -> list[Label]:
        """The labels of a column, none over another; those of the smallest parts give way to one note."""
        parts, line = place.column.parts, self._fonts.line
        room = self.height() - self._top
        broken = [
            _broken(text, self._fonts.measure(bold=part.kind == "gap"), place.label_room)
            for part, text in zip(parts, place.texts, strict=True)
        ]
        heights = [len(lines) * line for lines in broken]
        note = _broken(others(len(parts), self._language), self._fonts.measure(bold=False), place.label_room)
        kept = labelled(parts, heights, room, len(note) * line)
        high = [heights[i] for i in kept]
        middles = [self._middle(place.bars[i]) for i in kept]
        noted = len(kept) < len(parts)
        free = room - (len(note) * line if noted else 0)
        tops = spread([mid - tall // 2 for mid, tall in zip(middles, high, strict=True)], high, free)
        found = [
            Label(
                _rect(place.label_left, self._top + top, place.label_room, tall),
                broken[i],
                parts[i].kind == "gap",
                leader=QPointF(leader, self._top + middle),
            )
            for i, top, tall, middle in zip(kept, tops, high, middles, strict=True)
        ]
        if noted and note and len(note) * line <= room:
            text = others(len(parts) - len(kept), self._language)
            lines = _broken(text, self._fonts.measure(bold=False), place.label_room)
            top = self._top + free
            found.append(Label(_rect(place.label_left, top, place.label_room, len(lines) * line), lines))
        return found

    @staticmethod
    def _middle(bar: Bar) -> int:
        return bar.top + bar.height // 2

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flows below, then blocks, then every text."""
        if self._ledger is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.tokens.surface))
        for flow in self._ledger.flows:
            self._draw_flow(painter, flow)
        for place in self._places:
            for part, bar in zip(place.column.parts, place.bars, strict=True):
                if bar.height:
                    self._draw_block(painter, part, self._block(place, bar))
        for label in self.labels:
            self._draw_label(painter, label)
        painter.end()

    def _block(self, place: _PictureColumn, bar: Bar) -> QRectF:
        return _rect(place.left, self._top + bar.top, self._block_width, bar.height)

    def _draw_flow(self, painter: QPainter, flow: BallotFlow) -> None:
        first, second = self._places[flow.column], self._places[flow.column + 1]
        top, end = edges(first.column, first.bars, flow.source, flow.size)
        other_top, other_end = edges(second.column, second.bars, flow.target, flow.size)
        x0, x1 = first.left + self._block_width, second.left
        middle = (x0 + x1) / 2
        y = self._top
        upper = QPainterPath(QPointF(x0, y + top))
        upper.cubicTo(QPointF(middle, y + top), QPointF(middle, y + other_top), QPointF(x1, y + other_top))
        lower = QPainterPath(QPointF(x1, y + other_end))
        lower.cubicTo(QPointF(middle, y + other_end), QPointF(middle, y + end), QPointF(x0, y + end))
        whole = QPainterPath(upper)
        whole.lineTo(QPointF(x1, y + other_end))
        whole.connectPath(lower)
        whole.closeSubpath()
        tokens = self._look.tokens
        painter.fillPath(whole, QColor(tokens.discrepancy_ground if flow.unmatched else self._ground))
        edge = QColor(tokens.discrepancy if flow.unmatched else self._ink)
        edge.setAlpha(150 if flow.unmatched else 70)
        style = Qt.PenStyle.DashLine if flow.unmatched else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1, style))
        painter.drawPath(upper)
        painter.drawPath(lower)

    def _draw_block(self, painter: QPainter, part: LedgerPart, rect: QRectF) -> None:
        tokens = self._look.tokens
        if part.kind == "gap":
            inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.fillRect(rect, QColor(tokens.discrepancy_ground))
            painter.fillRect(rect, QBrush(QColor(tokens.discrepancy), Qt.BrushStyle.BDiagPattern))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.discrepancy), 1, Qt.PenStyle.DashLine))
            painter.drawRect(inner)
            return
        painter.fillRect(rect, QColor(self._ink))
        if rect.height() <= 2:
            return
        if part.kind in _PALE:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(self._ground))
            painter.fillRect(rect.adjusted(0, 0, -rect.width() * 0.7, 0), QColor(self._ink))
        # A light line keeps neighbours apart; a block of a pixel or two would vanish under it.
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.surface))

    def _draw_label(self, painter: QPainter, label: Label) -> None:
        tokens = self._look.tokens
        line = self._fonts.line
        bold = label.gap or label.heading
        measure = self.measure(label)
        if not label.heading:
            self._draw_plate(painter, label, max(measure.horizontalAdvance(text) for text in label.lines))
        painter.setFont(self._fonts.bold if bold else self._fonts.plain)
        colour = tokens.discrepancy if label.gap else tokens.muted if label.heading else tokens.ink
        painter.setPen(QColor(colour))
        for index, text in enumerate(label.lines):
            base = label.rect.top() + index * line + measure.ascent()
            painter.drawText(QPointF(label.rect.left(), base), text)

    def _draw_plate(self, painter: QPainter, label: Label, wide: float) -> None:
        """The ground of a text, so that no edge of a flow runs through it, and the line that leads to it."""
        tokens = self._look.tokens
        ground = QColor(tokens.discrepancy_ground if label.gap else tokens.surface)
        ground.setAlpha(255 if label.gap else 190)
        plate = QRectF(label.rect.left() - 2, label.rect.top(), wide + 4, label.rect.height())
        if label.leader is not None:
            painter.setPen(QPen(QColor(tokens.discrepancy if label.gap else tokens.muted), 1))
            painter.drawLine(label.leader, QPointF(plate.left(), label.rect.center().y()))
        painter.fillRect(plate, ground)


def _rect(left: int, top: int, wide: int, high: int) -> QRectF:
    return QRectF(left, top, wide, high)


def _broken(text: str, measure: QFontMetricsF, room: int) -> tuple[str, ...]:
    """A text in lines no wider than the room, broken at spaces and hyphens; a wider word is broken anywhere."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and measure.horizontalAdvance((line + piece).rstrip()) > room:
            lines.append(line.rstrip())
            line = ""
        for letter in piece:
            if line and letter != " " and measure.horizontalAdvance(line + letter) > room:
                lines.append(line)
                line = ""
            line += letter
    return tuple(part for part in (*lines, line.rstrip()) if part)


def _pieces(text: str) -> list[str]:
    """What is not broken while it has room; the space that holds thousands together is no place to break."""
    return _PIECE.findall(text.replace("\n", " "))
