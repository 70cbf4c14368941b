"""A column of parts over a window, with what is told and the buttons under it: what all dialogs of the program are made of."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.calm import PlainLine
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.held import answer_once
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.telling import Sayable, Telling, untaken
from kzpoll_desktop.gui.common.live import Live, Run, Words
from kzpoll_desktop.gui.common.look import BASE_POINTS

EDGE = 40
_WIDEST = 16_777_215
_FEW_LINES = 3


class ColumnDialog(Live, QDialog):
    """A column of parts, what is told at its foot, and the buttons under that. Escape leaves it.

    The column scrolls where the window under it is too low for it; foot and buttons are always in sight.

    form: a dialog of many fields, where Enter presses the button that has the focus and otherwise goes on to the next part.
    Otherwise a short question: Enter presses the default button, unless another one has the focus.
    Either way a key that is held down, even since before the dialog was there, answers nothing.
    ends_at: the button that Enter leads to after the last field, the primary one where no other is named.
    """

    form: ClassVar[bool] = True

    def __init__(
        self,
        name: str,
        parent: QWidget | None,
        *,
        edges: tuple[int, int] | None = (20, 16),
        spacing: int | None = 10,
    ) -> None:
        """edges: left and right, top and bottom; None, as with spacing: those of the system."""
        super().__init__(parent)
        self.setObjectName(name)
        self._frame = QVBoxLayout(self)
        self._inside = QWidget()
        self.whole = QVBoxLayout(self._inside)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(Room(self._inside), 1)
        self._wished = (0, 0)
        if edges is not None:
            self._frame.setContentsMargins(*edges, *edges)
        if spacing is not None:
            self._frame.setSpacing(spacing)
            self.whole.setSpacing(spacing)
        self.told = Telling("told")
        self.told.room.most = lambda: self._most().height()
        self.told.room.setParent(self)
        self.ends_at: QPushButton | None = None
        self._foot: tuple[QWidget, ...] = ()
        self.live(self._fit_soon)

    # --- parts

    def button(
        self, name: str, words: Words, run: Run, *, default: bool = False, **looks: bool
    ) -> QPushButton:
        """A button; default: what Enter presses in a question."""
        made = super().button(name, words, run, **looks)
        if self.form:
            made.setAutoDefault(False)
        elif default:
            made.setDefault(True)
        if looks.get("primary") and self.ends_at is None:
            self.ends_at = made
        return made

    def foot(self, *parts: QWidget | None) -> None:
        """The end of the column: what is told, then the buttons in a row; see row()."""
        self._frame.addWidget(self.told.room)
        self._foot = tuple(part for part in parts if part is not None)
        if parts:
            self._frame.addLayout(row(*parts))

    # --- size

    def px(self, size: int) -> int:
        """A size in pixels at the usual text size, at the one in force."""
        return round(size * self.font().pointSizeF() / BASE_POINTS)

    def fit(self, width: int, height: int = 0) -> None:
        """Give it its size, not wider or higher than the window under it; height 0: what its texts need."""
        self._wished = (width, height)
        self._frame.activate()
        most = self._most()
        width = max(min(width, most.width()), self._frame.minimumSize().width())
        self.resize(width, min(height or self._needed(width), most.height()))

    def _most(self) -> QSize:
        """What there is room for: the window under it, and under the dialog that it was opened from."""
        under: QWidget | None = self.parentWidget()
        if under is None:
            return QSize(_WIDEST, _WIDEST)
        window = under.window()
        while isinstance(window, QDialog) and (below := window.parentWidget()) is not None:
            window = below.window()
        return QSize(window.width() - EDGE, window.height() - EDGE)

    def _needed(self, width: int, *, least: bool = False) -> int:
        """The height at which nothing scrolls and nothing is cut off; least: where what can yield does."""
        margins = self._frame.contentsMargins()
        inner = width - margins.left() - margins.right()
        self.whole.activate()
        if self.whole.hasHeightForWidth():
            wrapped = self.whole.totalMinimumHeightForWidth if least else self.whole.totalHeightForWidth
            heights = [wrapped(inner)]
        else:
            heights = [(self.whole.totalMinimumSize() if least else self.whole.totalSizeHint()).height()]
        for place in range(1, self._frame.count()):
            item = self._frame.itemAt(place)
            if item is not None and not item.isEmpty():
                hint = item.sizeHint().height()
                heights.append(item.heightForWidth(inner) if item.hasHeightForWidth() else hint)
        between = self._frame.spacing() * (len(heights) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def _make_room(self) -> None:
        """What was not said when it got its size takes no room from the rest, where there is more."""
        self._frame.activate()
        width = max(self.width(), self._frame.minimumSize().width())
        needed = min(self._needed(width, least=True), self._most().height())
        if width > self.width() or needed > self.height():
            self.resize(width, max(needed, self.height()))

    # --- telling

    def tell(self, sentence: Sayable, *, wrong: bool = True, at: QWidget | None = None) -> None:
        """What went wrong, or what was done, above the buttons; nothing for an empty sentence. at: the field to go to."""
        self.told.tell(sentence, "error" if wrong else "")
        self._make_room()
        if at is not None:
            at.setFocus()

    # --- opening and keys

    def appear(self) -> None:
        """Open it over its window, which does not wait for it; once it is left it is gone."""
        self.finished.connect(self.deleteLater)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Its keys are watched from the beginning; it has a size that fits."""
        # Only now everything has the letters and edges that the style gives it.
        width, height = self._wished
        self.fit(width or max(self.sizeHint().width(), self.minimumWidth()), height)
        super().showEvent(event)
        answer_once(self)

    def done(self, result: int) -> None:
        """The keyboard goes to the window under it: a window manager may lose it where two dialogs go at once."""
        super().done(result)
        under: QWidget | None = self.parentWidget()
        active: QWidget | None = QApplication.activeWindow()
        if under is not None and active is None and under.window().isVisible():
            under.window().activateWindow()

    def _fit_soon(self) -> None:
        """Another language may need more room; it is known once every part of it has spoken."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._make_room)

    def go_on(self) -> None:
        """To the next part; after the last field to what is done with them, and not to what leaves them."""
        self.focusNextChild()
        focused: QWidget | None = self.focusWidget()
        if focused in self._foot and self.ends_at is not None and self.ends_at.isEnabled():
            self.ends_at.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter at a button, in a form, and in a typed line of a question; what does nothing is told."""
        focused: QWidget | None = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
            return
        if event.key() in ENTER and (self.form or isinstance(focused, LineField)):
            self.go_on()
            return
        told = untaken(event, focused)
        if told is not None:
            self.tell(told)
            return
        super().keyPressEvent(event)


class LineField(PlainLine):
    """A line of a form: Enter is the form's, which goes on to the next field and presses nothing there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; everything else as in every line."""
        if event.key() in ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)


def row(*parts: QWidget | None) -> FlowLayout:
    """Parts beside each other, in several lines where they do not fit; None: what follows stands at the right.

    A part that is no button takes the room that is left.
    """
    line = FlowLayout()
    for part in parts:
        if part is None:
            line.push()
        else:
            line.addWidget(part)
    return line


class Room(Area):
    """Scrolls upwards and downwards what is too high; never narrower than what stands in it; the focus is in sight."""

    def __init__(self, inside: QWidget) -> None:
        self._inside = inside
        super().__init__(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no widget without one
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What needs more room inside is told to what stands around."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as what stands in it needs, and a few lines high."""
        least = self._inside.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _FEW_LINES * self.fontMetrics().height()))

    def sizeHint(self) -> QSize:
        """Everything without scrolling."""
        return self._inside.sizeHint().expandedTo(self.minimumSizeHint())


def scrolling(inside: QWidget) -> QScrollArea:
    """A part that scrolls upwards and downwards where the screen is too low for it."""
    return Room(inside)
