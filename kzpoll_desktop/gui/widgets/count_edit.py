"""The field for one figure: digits only, large, blank is not zero, and nothing but a person changes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kzpoll_desktop.texts.format import count, parse_count

MOST: Final = 99_999
SIGNS: Final = ("*", "+", "×")
STATES: Final = ("", "error", "discrepancy", "warning")


class CountEdit(QLineEdit):
    """A whole number 0…99 999 or nothing.

    committed(value): the person went on (Enter, Down, Tab or by leaving) and the value is another than before.
    refused(text): something that is no figure was typed or pasted; the field is as it was.
    moved(step): Enter or Down (+1), Up (-1) were pressed; the form moves the focus.
    bundles_wanted(text): * or + was typed after a number: it is to be added up from bundles, beginning with this text.
    """

    committed = Signal(object)
    refused = Signal(str)
    moved = Signal(int)
    bundles_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._held = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("figure", True)
        self.setMaxLength(12)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)

    @property
    def value(self) -> int | None:
        """The last committed value."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a value without announcing it; what a person is typing is not touched while it is the same."""
        self._value = value
        self._show()

    def set_state(self, state: str) -> None:
        """Mark the field: error, discrepancy, warning or nothing; shape and colour come from the row and the style."""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def typed(self) -> int | None:
        """What stands in the field now."""
        return parse_count(self.text()) if self.text().strip() else None

    def commit(self) -> None:
        """Take what stands in the field; committed is emitted where it is another value."""
        found = self.typed()
        if self.text().strip() and (found is None or found > MOST):
            self.refused.emit(self.text())
            self._show()
            return
        if found != self._value:
            self._held = False
            self._value = found
            self.committed.emit(found)
        if not self._held:
            self._show()

    @property
    def held(self) -> bool:
        """What stands here could not be saved and waits to be taken again."""
        return self._held and self.typed() != self._value

    def hold(self, kept: int | None) -> None:
        """Saving failed: keep what was typed in sight, with the kept value behind it; going on tries again."""
        self._value = kept
        self._held = True

    def restore(self) -> None:
        """Back to the last committed value."""
        self._held = False
        self._show()
        self.selectAll()

    def _show(self) -> None:
        if self._value is None:
            text = ""
        else:
            text = str(self._value) if self.hasFocus() else count(self._value)
        if text != self.text():
            # The same text again would lose what is selected, and the next digit would be added to it.
            self.setText(text)

    # --- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and editing keys; moves go to the form; anything else is passed on or told."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.commit()
            self.moved.emit(1)
        elif key == Qt.Key.Key_Up:
            self.commit()
            self.moved.emit(-1)
        elif key == Qt.Key.Key_Escape:
            self.restore()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.take(QApplication.clipboard().mimeData())
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
        elif event.text() and event.text().isprintable() and not self._is_command(event):
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return bool(event.modifiers() & held)

    def _type(self, text: str) -> None:
        if text in SIGNS and self.text().strip() and not self.hasSelectedText() and not self.isReadOnly():
            self.bundles_wanted.emit(self.text().strip() + text)
            return
        if not (text.isascii() and text.isdigit()) or self.isReadOnly():
            self.refused.emit(text)
            return
        before, place = self.text(), self.cursorPosition()
        self.insert(text)
        found = parse_count(self.text())
        if found is None or found > MOST:
            self.setText(before)
            self.setCursorPosition(place)
            self.refused.emit(before + text)

    def take(self, data: QMimeData) -> None:
        """A pasted figure, with any thin or no-break space in it; anything else is refused and shown."""
        text = data.text().strip()
        found = parse_count(text)
        if self.isReadOnly() or found is None or found > MOST:
            self.refused.emit(text)
            return
        self.setText(str(found))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page and never changes a number."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The figure without grouping, all of it selected."""
        super().focusInEvent(event)
        if not self.held:
            self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
