"""A ballot paper as it lies on the table: its lines, the voter's marks, the member's signature; drawn, and told in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.training.course import AGAINST_ALL, Ballot, Marking
from kzpoll_desktop.gui.common.languages import QT_TRANSLATE_NOOP
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.texts.names.grades import PILES
from kzpoll_desktop.texts.names.labels import ballot_name

WIDE: Final = 400
LINE: Final = 40
HEAD: Final = 52
FOOT: Final = 54
SQUARE: Final = 20
EDGE: Final = 14
PEN: Final = "#1B2A8C"
PENCIL: Final = "#8A8F96"
HOW: Final[dict[Marking, str]] = {
    "tick": QT_TRANSLATE_NOOP("BallotPicture", "a tick"),
    "cross": QT_TRANSLATE_NOOP("BallotPicture", "a cross"),
    "pencil": QT_TRANSLATE_NOOP("BallotPicture", "a tick in pencil"),
    "faint": QT_TRANSLATE_NOOP("BallotPicture", "a mark that can hardly be seen"),
    "outside": QT_TRANSLATE_NOOP("BallotPicture", "a mark outside the square"),
    "corrected": QT_TRANSLATE_NOOP("BallotPicture", "a mark that was corrected"),
}


class BallotPicture(QWidget):
    """One paper. What is drawn is told in words too, for whoever does not see it."""

    def __init__(
        self, ballot: Ballot, record: PrecinctRecord, election: ElectionDefinition, look: Look, language: str
    ) -> None:
        super().__init__()
        self._ballot, self._look, self._language = ballot, look, language
        self._contest = election.contest(ballot.contest)
        self.lines = [
            (one.id, one.name.get(language), one.struck_out) for one in record.ballot(self._contest)
        ]
        if self._contest.against_all:
            self.lines.append((AGAINST_ALL, PILES[AGAINST_ALL].get(language), False))
        self.setObjectName("ballot")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.in_words())

    def _tr(self, text: str) -> str:
        return QCoreApplication.translate("BallotPicture", text)

    def in_words(self) -> str:
        """The same in words."""
        ballot = self._ballot
        # A course from elsewhere may have a mark on a line that stands in another district.
        names = {
            one.id: one.name.get(self._language)
            for district in self._contest.districts or ()
            for one in self._contest.ballot(district.number)
        }
        names |= {line: name for line, name, _ in self.lines}
        told = [ballot_name(self._contest, self._language)]
        told += [f"{names[mark.choice]}: {self._tr(HOW[mark.how])}" for mark in ballot.marks]
        if not ballot.marks:
            told.append(self.tr("no mark at all"))
        text = self.tr("crossed out by a member, with a signature beside it: %1")
        told += [text.replace("%1", names[choice]) for choice in ballot.crossed_out]
        told.append(self.tr("signed by a member") if ballot.signed else self.tr("not signed by a member"))
        if ballot.form == "other":
            told.append(self.tr("another paper, without protection"))
        return "; ".join(told)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        px = self._look.px
        return QSize(px(WIDE), px(HEAD + FOOT) + px(LINE) * len(self.lines) + 2)

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """The form first, then what pens have done to it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = self._look.ballot(self._contest.colour)
        other = self._ballot.form == "other"
        painter.fillRect(self.rect(), QColor("#FFFFFF" if other else ground))
        painter.setPen(
            QPen(
                QColor("#9AA0A6" if other else ink),
                2,
                Qt.PenStyle.DashLine if other else Qt.PenStyle.SolidLine,
            )
        )
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        self._draw_head(painter, QColor(self._look.tokens.ink if other else ink))
        for place, (line, name, struck) in enumerate(self.lines):
            self._draw_line(painter, place, line, name, struck)
        self._draw_foot(painter)
        painter.end()

    def _draw_head(self, painter: QPainter, ink: QColor) -> None:
        px = self._look.px
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        text = ballot_name(self._contest, self._language)
        if self._ballot.form == "other":
            # What the form of the law has and this paper has not.
            text = self.tr("%1 (another paper, without protection)").replace("%1", text)
        room = QRectF(px(EDGE), px(6), self.width() - 2 * px(EDGE), px(HEAD) - px(10))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
        font.setBold(False)
        painter.setFont(font)

    def _square(self, place: int) -> QRectF:
        px = self._look.px
        top = px(HEAD) + place * px(LINE) + (px(LINE) - px(SQUARE)) / 2
        return QRectF(self.width() - px(EDGE) - px(SQUARE), top, px(SQUARE), px(SQUARE))

    def _draw_line(self, painter: QPainter, place: int, line: str, name: str, struck: bool) -> None:
        px = self._look.px
        square = self._square(place)
        painter.setPen(QPen(QColor("#5A5F66"), 1))
        painter.drawRect(square)
        top = px(HEAD) + place * px(LINE)
        room = QRectF(px(EDGE), top, square.left() - 2 * px(EDGE), px(LINE))
        painter.setPen(QColor("#1B1F24"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), name)
        if struck or line in self._ballot.crossed_out:
            middle = room.center().y()
            end = room.left() + min(room.width(), painter.fontMetrics().horizontalAdvance(name))
            painter.setPen(QPen(QColor("#1B1F24" if struck else PEN), 2))
            painter.drawLine(QPointF(room.left(), middle), QPointF(end, middle))
            if line in self._ballot.crossed_out:
                self._scribble(painter, QPointF(min(end + px(8), square.left() - px(52)), middle), px(40))
        for mark in self._ballot.marks:
            if mark.choice == line:
                self._mark(painter, square, mark.how)

    def _mark(self, painter: QPainter, square: QRectF, how: Marking) -> None:
        px = self._look.px
        colour, width = QColor(PEN), 3.0
        place = QRectF(square).adjusted(2, 1, -2, -2)
        if how == "pencil":
            colour, width = QColor(PENCIL), 2.0
        elif how == "faint":
            colour, width = QColor(PEN), 1.0
            colour.setAlpha(70)
        elif how == "outside":
            place.translate(-px(44), 0)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if how == "cross":
            painter.drawLine(place.topLeft(), place.bottomRight())
            painter.drawLine(place.topRight(), place.bottomLeft())
            return
        self._tick(painter, place)
        if how == "corrected":
            # Rubbed and drawn over.
            for step in (0.3, 0.5, 0.7):
                y = place.top() + place.height() * step
                painter.drawLine(QPointF(place.left() - 4, y + 2), QPointF(place.right() + 4, y - 2))

    def _tick(self, painter: QPainter, place: QRectF) -> None:
        turn = QPointF(place.center().x() - 1, place.bottom())
        painter.drawLine(QPointF(place.left(), place.center().y()), turn)
        painter.drawLine(turn, QPointF(place.right() + 3, place.top() - 2))

    def _draw_foot(self, painter: QPainter) -> None:
        px = self._look.px
        top = px(HEAD) + px(LINE) * len(self.lines)
        painter.setPen(QColor("#1B1F24"))
        room = QRectF(px(EDGE), top, self.width() - 2 * px(EDGE), px(FOOT))
        text = self.tr("Signature of a member:")
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        start = px(EDGE) + painter.fontMetrics().horizontalAdvance(text) + px(10)
        painter.setPen(QPen(QColor("#5A5F66"), 1))
        base = room.center().y() + px(10)
        painter.drawLine(QPointF(start, base), QPointF(self.width() - px(EDGE), base))
        if self._ballot.signed:
            self._scribble(painter, QPointF(start + px(8), base - px(8)), px(90))

    def _scribble(self, painter: QPainter, start: QPointF, wide: float) -> None:
        """A signature."""
        path = QPainterPath(start)
        step = wide / 5
        for turn in range(5):
            up = -14 if turn % 2 == 0 else 10
            x = start.x() + step * (turn + 1)
            path.quadTo(QPointF(x - step / 2, start.y() + up), QPointF(x, start.y()))
        painter.setPen(QPen(QColor(PEN), 2))
        painter.drawPath(path)
