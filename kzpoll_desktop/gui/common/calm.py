"""Inputs that only a deliberate key or click changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QTableView,
    QTableWidget,
    QWidget,
)

from kzpoll_desktop.gui.common.lines.lists import Sought
from kzpoll_desktop.gui.common.lines.telling import full, typed_text

FEWEST_LETTERS: Final = 14
_HIGHEST: Final = 10_000
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CalmTable(Sought, QTableWidget):
    """A table of lines to choose from, each as high as its words take in the columns that there are."""

    def __init__(self, rows: int, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(rows, columns, parent)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._soon.start())

    def showEvent(self, event: QShowEvent) -> None:
        """Whole from the first picture on."""
        super().showEvent(event)
        self.resizeRowsToContents()


class CalmView(Sought, QTableView):
    """A table of lines of a model."""


class ChoiceBox(Sought, QComboBox):
    """A choice as wide as there is room, whose list shows every line whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # The style sheet reaches only lines that are drawn by this one.
        self.setItemDelegate(QStyledItemDelegate(self))
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        if isinstance(view, QListView):
            view.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentTextChanged.connect(self._on_text_changed)

    def _on_text_changed(self) -> None:
        """Another line may take more of them; what is typed goes on in its one."""
        if not self.isEditable():
            self.updateGeometry()

    def showPopup(self) -> None:
        """The list is as wide as its longest line, and wholly on the screen."""
        screen = self.screen().availableGeometry()
        view = self.view()
        view.setMinimumWidth(min(self._widest(), screen.width()))
        super().showPopup()
        popup = view.window()
        beyond = popup.frameGeometry().right() - screen.right()
        if beyond > 0:
            popup.setGeometry(popup.geometry().translated(-min(beyond, popup.x() - screen.left()), 0))

    def _widest(self) -> int:
        """What the longest line takes, with what stands round it."""
        return max(self.width(), self._longest() + 2 * self.fontMetrics().height())

    def _room(self, width: int) -> QRect:
        """Where the chosen line stands in a choice of a width."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect.setWidth(width)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)

    def _more_lines(self, width: int) -> int:
        """How much higher than one line what is chosen is at a width."""
        if self.isEditable() or not self.currentText():
            return 0
        room = QRect(0, 0, self._room(width).width(), _HIGHEST)
        text = self.fontMetrics().boundingRect(room, int(_WRAPPED), self.currentText())
        return max(0, text.height() - self.fontMetrics().height())

    def _longest(self) -> int:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the chosen one takes."""
        return super().sizeHint().height() + self._more_lines(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What does not fit into one line goes on in the next."""
        if not self._more_lines(self.width()):
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text, option.currentText = option.currentText, ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self._room(self.width()), int(_WRAPPED), text)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another number of lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The longest line in one, and as high as the chosen one is now."""
        usual = super().sizeHint()
        # Qt's own width is a little less than that in some sizes of text.
        lacks = 0 if self.isEditable() else self._longest() + 1 - self._room(usual.width()).width()
        return QSize(usual.width() + max(0, lacks), usual.height() + self._more_lines(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A few letters; what is chosen is shown whole where there is room for it."""
        usual = super().minimumSizeHint()
        usual.setHeight(usual.height() + self._more_lines(self.width()))
        few = self.fontMetrics().averageCharWidth() * FEWEST_LETTERS + 2 * self.fontMetrics().height()
        return QSize(min(usual.width(), few), usual.height())


class CalmComboBox(ChoiceBox):
    """A choice that the wheel never changes: it scrolls what is round it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the choice as it is."""
        event.ignore()

    def choose(self, data: object) -> None:
        """Choose the entry with these data; the first one where there is none."""
        self.setCurrentIndex(max(0, self.findData(data)))


def _nothing_to_take(event: QKeyEvent, back: bool, again: bool) -> bool:
    """Whether a key asks to take back or bring back what is not there: Qt swallows it; left, the window says so."""
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return (event.matches(undo) and not back) or (event.matches(redo) and not again)


class PlainLine(QLineEdit):
    """A line to type into; what has no room in it any more is left to the window too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in every line; where there is nothing to take back, the key is the window's."""
        if (full(self) and typed_text(event)) or _nothing_to_take(
            event, self.isUndoAvailable(), self.isRedoAvailable()
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)


class PlainText(QPlainTextEdit):
    """Lines to type into."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in every text; where there is nothing to take back, the key is the window's."""
        if _nothing_to_take(event, self.document().isUndoAvailable(), self.document().isRedoAvailable()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class OpenChoice(ChoiceBox):
    """A text that is picked from a list or typed; nothing is put into it that nobody picked or typed."""

    takes_text = True

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PlainLine()
        self.setLineEdit(self.editor)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.editor.setMaxLength(longest)

    def offer(self, texts: Iterable[str]) -> None:
        """Other texts to pick from; what was typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(texts))
        self.setCurrentIndex(-1)
        self.setEditText(typed)
