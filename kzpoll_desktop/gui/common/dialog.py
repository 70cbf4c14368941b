"""What all dialogs of the program are: F1 helps in them, and what was typed in them is not lost by one key.

A dialog is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kzpoll_desktop.gui.common.dialogs.column import ColumnDialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Shown
from kzpoll_desktop.gui.common.languages import spoken
from kzpoll_desktop.gui.common.typed import Standing, standing

LEAVE_WIDTH = 420
_EVERYWHERE = Qt.WindowModality.ApplicationModal
Asked = TypeVar("Asked", bound=QDialog)


class Dialog(ColumnDialog):
    """topic: the help that F1 shows in it; loses: whether leaving it loses what was typed, so that it asks first."""

    topic: ClassVar[str] = ""
    loses: ClassVar[bool] = False

    def __init__(
        self,
        name: str,
        parent: QWidget | None,
        *,
        edges: tuple[int, int] | None = (20, 16),
        spacing: int | None = 10,
    ) -> None:
        """See ColumnDialog."""
        super().__init__(name, parent, edges=edges, spacing=spacing)
        self._begun: Standing | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 helps; the rest as in every column."""
        if event.key() == Qt.Key.Key_F1 and self.topic:
            self.show_help()
            return
        super().keyPressEvent(event)

    def show_help(self) -> None:
        """What the dialog is for, what is typed there and its keys; then every key there is."""
        KeyCard(self, Shown(self.topic, self.windowTitle, spoken)).appear()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands in it when it is opened was not typed there."""
        super().showEvent(event)
        if self._begun is None:
            self.settle()

    def settle(self) -> None:
        """What stands in it now is kept elsewhere, or proposed by the program: nothing of it is lost."""
        self._begun = standing(self)

    @property
    def holds_typed(self) -> bool:
        """Whether something was typed or chosen since then."""
        return self._begun is not None and standing(self) != self._begun

    def reject(self) -> None:
        """Leave it; where what was typed would be lost, that is asked first."""
        if not (self.loses and self.isVisible() and self.holds_typed):
            super().reject()
            return
        question = LeaveDialog(self)
        question.accepted.connect(self._leave)
        question.appear()

    def _leave(self) -> None:
        self.settle()
        self.reject()


class LeaveDialog(Dialog):
    """Whether a form is to be left with what was typed in it; Enter and Escape stay in it."""

    form = False
    topic = "leave"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("leave_form", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Leave it?"))
        about = self.label(lambda: self.tr("What was typed here is not kept yet."), wrap=True)
        self.stay = self.button("stay", lambda: self.tr("&Go on typing"), self.reject, default=True)
        self.leave = self.button("leave", lambda: self.tr("&Leave without it"), self.accept)
        self.whole.addWidget(about)
        self.foot(None, self.stay, self.leave)
        self.stay.setFocus()
        self.fit(self.px(LEAVE_WIDTH))


def is_asked(window: QWidget) -> bool:
    """Whether a question stands over a window and is to be answered first; one over another window is none of it."""
    return any(
        one.isVisible() and (one.windowModality() == _EVERYWHERE or (one.isModal() and _is_over(one, window)))
        for one in QApplication.topLevelWidgets()
    )


def _is_over(dialog: QWidget, window: QWidget) -> bool:
    below: QWidget | None = dialog
    while below is not None and below is not window:
        below = below.parentWidget()
    return below is window


@contextmanager
def passing(dialog: Asked) -> Iterator[Asked]:
    """A dialog whose own slots hold it, for as long as its question takes: the window under it lives for a day.

    WA_DeleteOnClose would be too early: what was chosen is read after the dialog has closed.
    """
    try:
        yield dialog
    finally:
        dialog.deleteLater()
