"""What all dialogs of the program are: one way to tell, to put buttons, to name fields, to fit the screen.

A dialog is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.held import answer_once
from kzpoll_desktop.gui.common.live import Live, Run, Words

EDGE = 40
Asked = TypeVar("Asked", bound=QDialog)


class Dialog(Live, QDialog):
    """A column of parts, what is told at its foot, and the buttons under that. Escape leaves it.

    form: a dialog of many fields, where Enter presses the button that has the focus and otherwise goes on to the next part.
    Otherwise a short question: Enter presses the default button wherever the focus is.
    Either way a key that is held down, even since before the dialog was there, answers nothing.
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
        self.whole = QVBoxLayout(self)
        if edges is not None:
            self.whole.setContentsMargins(*edges, *edges)
        if spacing is not None:
            self.whole.setSpacing(spacing)
        self.told = QLabel(self)
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self.told.hide()

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
        return made

    def foot(self, *parts: QWidget | None) -> None:
        """The end of the column: what is told, then the buttons in a row; see row()."""
        self.whole.addWidget(self.told)
        if parts:
            self.whole.addLayout(row(*parts))

    # --- size

    def fit(self, width: int, height: int = 0) -> None:
        """Give it its size, not wider or higher than the window under it; height 0: what its texts need."""
        under: QWidget | None = self.parentWidget()
        if under is not None:
            width = min(width, under.window().width() - EDGE)
            height = min(height, under.window().height() - EDGE)
        if height <= 0:
            self.whole.activate()
            width = max(width, self.whole.minimumSize().width())
            if self.whole.hasHeightForWidth():
                height = self.whole.totalHeightForWidth(width)
            else:
                height = self.whole.sizeHint().height()
        self.resize(width, height)

    def _make_room(self) -> None:
        """A sentence that was not there when the dialog got its size is not cut off, nor anything else by it."""
        self.whole.activate()
        needed = self.whole.totalMinimumHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    # --- telling

    def tell(self, sentence: str, *, wrong: bool = True, at: QWidget | None = None) -> None:
        """What went wrong, or what was done, above the buttons; nothing for an empty sentence. at: the field to go to."""
        self.told.setProperty("severity", "error" if wrong else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        self._make_room()
        if at is not None:
            at.setFocus()

    # --- opening and keys

    def appear(self) -> None:
        """Open it over its window, which does not wait for it; once it is left it is gone."""
        self.finished.connect(self.deleteLater)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Its keys are watched from the beginning."""
        super().showEvent(event)
        answer_once(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a form; everything else as in every dialog."""
        if self.form and event.key() in ENTER:
            focused: QWidget | None = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)


class LineField(QLineEdit):
    """A line of a form: Enter goes on to the next field, and presses nothing there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; everything else as in every line."""
        if event.key() in ENTER:
            self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)


def row(*parts: QWidget | None) -> QHBoxLayout:
    """Parts beside each other; a part that is no button takes the room, and None stands for room with nothing in it."""
    line = QHBoxLayout()
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part, 0 if isinstance(part, QPushButton) else 1)
    return line


def scrolling(inside: QWidget) -> QScrollArea:
    """A part that scrolls upwards and downwards where the screen is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


@contextmanager
def passing(dialog: Asked) -> Iterator[Asked]:
    """A dialog whose own slots hold it, for as long as its question takes: the window under it lives for a day.

    WA_DeleteOnClose would be too early: what was chosen is read after the dialog has closed.
    """
    try:
        yield dialog
    finally:
        dialog.deleteLater()
