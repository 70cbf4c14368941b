"""One row as on the paper: row number, label, figure, the figure in words; a bar under a pile shows its share."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.gui.common.live import label_of
from kzpoll_desktop.gui.common.look import LARGE, Look
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.shapes import Shape

WORDS: Final = 236
# How wide a figure's field is, and where each letter of a label counts.
EDIT: Final = 132
SLIM: Final = 104
NARROW: Final = 780
_WIDEST: Final = 16_777_215
# Where the words of a figure stand in the grid of a row: row, column, rows, columns, where in it.
_BESIDE: Final = (0, 4, 1, 1, Qt.AlignmentFlag.AlignVCenter)
_AFTER: Final = (0, 1, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
_UNDER: Final = (4, 1, 1, 3, Qt.AlignmentFlag.AlignVCenter)


class ShareBar(QWidget):
    """A bar whose length is a share of a whole, to scale."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self._part, self._whole = 0, 0
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, part: int, whole: int) -> None:
        """Show part of whole; nothing while the whole is not known."""
        if (part, whole) != (self._part, self._whole):
            self._part, self._whole = part, whole
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, from the left."""
        if self._whole > 0 and self._part > 0:
            width = min(self.width(), max(1, self.width() * self._part // self._whole))
            painter = QPainter(self)
            painter.fillRect(0, 0, width, self.height(), self._colour)
            painter.end()


class FigureRow(QWidget):
    """A figure to be entered; path: where its value is kept, and the input's object name."""

    def __init__(
        self, path: str, number: str, look: Look, *, bar: str | None = None, compact: bool = False
    ) -> None:
        super().__init__()
        self.path = path
        self._compact = compact
        self.edit = CountEdit()
        self.edit.setObjectName(path)
        self.edit.setFixedWidth(look.px(EDIT))
        self._look = look
        self._language = "kk"
        self._closed_note = ""
        # What is shown of it already, and how high it is at a width: until it says something else.
        self._marked: object = None
        self._said: object = None
        self._heights: dict[int, int] = {}
        self._narrow, self._slim = False, False
        self._words_at = _BESIDE
        self.number = QLabel(number)
        self.number.setProperty("number", True)
        self.number.setFixedWidth(look.px(44))
        self.number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.label = label_of(self.edit, wrap=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("muted", True)
        self.hint.hide()
        self.words = QLabel()
        self.words.setProperty("muted", True)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(look.px(WORDS))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("notice", True)
        self.note.hide()
        self.shape = Shape(look.px(18))
        self.bar = ShareBar(bar) if bar else None
        if compact:
            self._lay_out_compact()
        else:
            self._lay_out()
        self.edit.textChanged.connect(self._say_words)
        self.edit.installEventFilter(self)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.number, 0, 0, top)
        grid.addWidget(self.label, 0, 1, top)
        grid.addWidget(self.shape, 0, 2, top)
        grid.addWidget(self.edit, 0, 3, top)
        grid.addWidget(self.words, *_BESIDE)
        grid.addWidget(self.hint, 1, 1, 1, 4)
        if self.bar is not None:
            grid.addWidget(self.bar, 2, 1, 1, 1)
        grid.addWidget(self.note, 3, 1, 1, 4)
        grid.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the row is narrow the words stand with the label and the bar goes: nothing is cut off, and more rows fit."""
        super().resizeEvent(event)
        narrow = is_narrow(self, self._look, was=self._narrow)
        if self._compact:
            self.words.setVisible(not narrow or self.width() > self._look.px(240))
            # What is asked for within the layout of the foot is not heard by it: its height at this width is asked once more.
            QTimer.singleShot(0, self, self.updateGeometry)
        elif narrow or self._narrow:
            self._narrow = narrow
            self._heights.clear()
            if self._look.scale >= LARGE:
                self._make_slim(narrow)
            if self.bar is not None:
                self.bar.setVisible(not narrow)
            self._place_words()

    def _make_slim(self, slim: bool) -> None:
        """At large text a narrow row leaves the label the room: a slim field, and what is wrong marked under the number."""
        self.edit.setFixedWidth(self._look.px(SLIM if slim else EDIT))
        self._grid.removeWidget(self.shape)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        if slim:
            self._grid.addWidget(self.shape, 0, 0, Qt.AlignmentFlag.AlignBottom | right)
        else:
            self._grid.addWidget(self.shape, 0, 2, middle)
        top = Qt.AlignmentFlag.AlignTop if slim else middle
        self._grid.setAlignment(self.number, top)
        self._grid.setHorizontalSpacing(4 if slim else 8)
        self._slim = slim

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A slim row has its figure in words under it while it is typed."""
        if self._slim and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_words()
        return super().eventFilter(watched, event)

    def _show_words(self) -> None:
        """In a slim row only those for which there is room, or while somebody is at it."""
        shown = not self._slim or self._words_at is _AFTER or self.window().focusWidget() is self.edit
        if shown is self.words.isHidden():
            self.words.setVisible(shown)
            self._heights.clear()

    def _place_words(self) -> None:
        """Beside the figure; in a narrow row at the end of the label's last line, or under it where they do not fit."""
        place, width = _BESIDE, self._look.px(WORDS)
        if self._narrow:
            room = self.width() - self.number.width() - self.edit.width()
            room -= 0 if self._slim else self.shape.width()
            room -= 4 * self._grid.horizontalSpacing()
            width = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 2
            if last_line(self.label, room) + self._grid.horizontalSpacing() + width <= room:
                place = _AFTER
            else:
                place, width = _UNDER, 0
        self.words.setMinimumWidth(width)
        self.words.setMaximumWidth(width or _WIDEST)
        if place != self._words_at:
            self._words_at = place
            self._grid.removeWidget(self.words)
            self._grid.addWidget(self.words, *place)
        self._show_words()

    def height_at(self, width: int) -> int:
        """The height it takes at a width; measured again only once it says something else."""
        if width not in self._heights:
            self._heights[width] = height_at(self, width)
        return self._heights[width]

    def minimumSizeHint(self) -> QSize:
        """Room for a few words of the label beside the figure; the words of the figure can go under it."""
        return QSize(self._look.px(150 if self._compact else 330), super().minimumSizeHint().height())

    def _lay_out_compact(self) -> None:
        """Label above the figure, words beside it: for the foot of a page."""
        self.edit.setFixedWidth(self._look.px(SLIM))
        self.words.setMinimumWidth(0)
        self.words.setMaximumWidth(16_777_215)
        self.number.setMinimumWidth(0)
        self.number.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.number.setFixedWidth(self._look.px(24))
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.label, 0, 1, 1, 3)
        grid.addWidget(self.edit, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.shape, 1, 2)
        grid.addWidget(self.words, 1, 3)
        grid.addWidget(self.note, 2, 0, 1, 4)
        self.hint.setParent(self)
        grid.setColumnStretch(3, 1)

    def say(self, label: str, hint: str, language: str, *, show_hint: bool = True) -> None:
        """Label and hint in a language; the input's accessible name carries number and label."""
        self._language = language
        self._marked = self._said = None
        self.label.setText(label)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and show_hint and not self._compact)
        name = f"{self.number.text()} {label}".strip()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(hint)
        self._say_words()

    def close_to_entry(self, note: str) -> None:
        """A line closed to entry, shown struck; the note stands where the words would."""
        self.edit.setReadOnly(True)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setProperty("struck", True)
        self._closed_note = note
        self._say_words()

    def show_note(self, text: str) -> None:
        """A sentence under the row, or none."""
        if text != self.note.text() or self.note.isHidden() is bool(text):
            self.note.setText(text)
            self.note.setVisible(bool(text))
            self._heights.clear()

    def mark(self, state: str, word: str) -> None:
        """Mark the row as part of a finding, by shape and colour and, for a screen reader, by its word."""
        if self._marked == (state, word, self.hint.text()):
            return
        self._marked = state, word, self.hint.text()
        self.edit.set_state(state)
        tokens = self._look.tokens
        self.shape.show_shape(state, getattr(tokens, state) if state else "")
        self.shape.setToolTip(word)
        description = ". ".join(text for text in (word, self.hint.text()) if text)
        self.edit.setAccessibleDescription(description)

    def show_value(self, value: int | None) -> None:
        """Show a value that the desk has, unless the person is typing another one right now."""
        if not self.edit.being_typed and not self.edit.held:
            self.edit.set_value(value)
        self._say_words()

    def _say_words(self) -> None:
        said = self.edit.text(), self._language, self._closed_note
        if said == self._said:
            return
        self._said = said
        typed = self.edit.typed()
        self._heights.clear()
        fits = typed is not None and 0 <= typed <= 99_999
        words = in_words(typed, self._language) if fits and typed is not None else ""
        self.words.setText(self._closed_note or words)
        if self._narrow and not self._compact:
            self._place_words()


class OtherRow(QWidget):
    """A time or a text with its label; short: as wide as a figure, and where figures stand."""

    def __init__(self, label: QLabel, edit: QWidget, look: Look, *, short: bool) -> None:
        super().__init__()
        self._look = look
        self._space = QWidget()
        self._space.setFixedWidth(look.px(WORDS))
        line = QHBoxLayout(self)
        line.setContentsMargins(52, 1, 0, 1)
        line.setSpacing(8)
        line.addWidget(label, 1)
        line.addWidget(edit, 0 if short else 1)
        line.addWidget(self._space)
        self._space.setVisible(short)
        self._short, self._narrow = short, False
        if short:
            edit.setFixedWidth(look.px(EDIT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow row has no room for words beside its figure."""
        super().resizeEvent(event)
        self._narrow = is_narrow(self, self._look, was=self._narrow)
        self._space.setVisible(self._short and not self._narrow)

    def minimumSizeHint(self) -> QSize:
        """Without the space."""
        return QSize(self._look.px(330), super().minimumSizeHint().height())


def height_at(widget: QWidget, width: int) -> int:
    """The height a widget takes at a width, wrapped labels counted in."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    # A wrapped label asks for more than it needs as long as nobody tells it how wide it is.
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


def is_narrow(row: QWidget, look: Look, *, was: bool) -> bool:
    """Whether a row has little room; one that was narrow stays so until it is wider by more than a scroll bar takes."""
    bar = row.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return row.width() < look.px(NARROW) + (2 * bar if was else 0)


def last_line(label: QLabel, width: int) -> int:
    """How much of the last line of a label is taken, where it wraps at a width."""
    laid = QTextLayout(label.text(), label.font())
    laid.beginLayout()
    taken = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        taken = line.naturalTextWidth()
    laid.endLayout()
    return math.ceil(taken)
