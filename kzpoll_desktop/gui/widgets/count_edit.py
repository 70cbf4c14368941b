"""The field for one figure: digits only, large, blank is not zero, and nothing but a person changes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.gui.common.digits import by_place
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.texts.format import count, parse_count

MOST: Final = 99_999
SIGNS: Final = ("*", "+", "×")
STATES: Final = ("", "error", "discrepancy", "warning")


class CountEdit(TypedLine):
    """A whole number 0…99 999 or nothing.

    committed(value): the person went on (Enter, Down, Tab or by leaving) and the value is another than before.
    refused(text): something that is no figure was typed or pasted. A refused key leaves its trace: what stands here is
    not taken before it is typed anew, rubbed out or restored, since it is not what the person typed.
    moved(step): Enter or Down (+1), Up (-1) were pressed; the form moves the focus.
    bundles_wanted(text): * or + was typed after a number: it is to be added up from bundles, beginning with this text.
    """

    bundles_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._held = False
        # What the person typed, where it is not what stands here: a key of it was refused.
        self._raw: str | None = None
        self._told = False
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
        self._right()
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

    def commit(self) -> bool:
        """Take what stands in the field; committed is emitted where it is another value."""
        if self._raw is not None:
            self._told = True
            self.refused.emit(self._raw)
            return False
        found = self.typed()
        self._stays = False
        if found != self._value:
            self._held = False
            self._value = found
            self.committed.emit(found)
        if not self._held:
            self._show()
        return not self._stays

    @property
    def held(self) -> bool:
        """What was typed here is not kept, and stays in sight."""
        return self._raw is not None or self.unsaved

    @property
    def taken(self) -> bool:
        """Whether what stands here is what is kept."""
        return not self.held and self.typed() == self._value

    def _marks(self) -> tuple[object, ...]:
        return self._raw, self._told, self._held

    def _mark(self, marks: tuple[object, ...]) -> None:
        raw, told, held = marks
        self._raw = None if raw is None else str(raw)
        self._told, self._held = bool(told), bool(held)

    @property
    def unsaved(self) -> bool:
        """What stands here could not be saved and waits to be taken again."""
        return self._raw is None and self._held and self.typed() != self._value

    def hold(self, kept: int | None) -> None:
        """Saving failed: keep what was typed in sight, with the kept value behind it; going on tries again."""
        self._value = kept
        self._held = True

    def restore(self) -> None:
        """Back to the last committed value."""
        self._held = False
        self._right()
        self._show()
        self.selectAll()

    def _right(self) -> None:
        if self._raw is not None:
            self._raw = None
            self.righted.emit()

    def _show(self, *, typing: bool = False) -> None:
        if self._value is None:
            text = ""
        else:
            text = str(self._value) if typing or self.hasFocus() else count(self._value)
        if text != self.text():
            # The same text again would lose what is selected, and the next digit would be added to it.
            self.setText(text)

    # --- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and editing keys; moves go to the form; anything else is passed on or told."""
        event = by_place(event)
        key = event.key()
        if self.handles_move(event):
            return
        undoing = event.matches(QKeySequence.StandardKey.Undo)
        taken_back = self._is_being_typed() or self._held
        if (key == Qt.Key.Key_Escape and taken_back) or (undoing and self._is_being_typed()):
            self.restore()
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # Nothing is typed here: it leaves the dialog that this stands in.
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.take(QApplication.clipboard().mimeData())
        elif undoing or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
        elif event.text() and event.text().isprintable() and not self._is_command(event):
            self._type(event.text())
        elif self._raw is not None and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._rub_out(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is put together out of several keys, or comes from a keyboard on the screen, is typed like any other."""
        for character in event.commitString():
            self._type(character)

    def _is_being_typed(self) -> bool:
        """What stands here is not taken yet: it is what undoing takes back first."""
        return self._raw is not None or self.typed() != self._value

    def _rub_out(self, event: QKeyEvent) -> None:
        """Backspace right after a refused key rubs out that key, which stands nowhere; anything else is seen."""
        assert self._raw is not None  # only then is there something to rub out that is not seen
        last_refused = len(self._raw) > len(self.text()) and not self.hasSelectedText()
        if event.key() != Qt.Key.Key_Backspace or not last_refused or self._raw[:-1] != self.text():
            super().keyPressEvent(event)
        self._right()

    def _is_command(self, event: QKeyEvent) -> bool:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return bool(event.modifiers() & held)

    def _type(self, text: str) -> None:
        if self.isReadOnly():
            self.refused.emit(text)
            return
        if self._raw is not None and self._told and self.selectedText() == self.text():
            self._right()
        if text in SIGNS and self._raw is None and self.text().strip() and not self.hasSelectedText():
            self.bundles_wanted.emit(self.text().strip() + text)
            return
        before, selected = self.text(), self.selectedText()
        start = self.selectionStart() if selected else self.cursorPosition()
        would = before[:start] + text + before[start + len(selected) :]
        digit = text.isascii() and text.isdigit()
        found = parse_count(would) if digit else None
        fits = found is not None and found <= MOST
        if self._raw is not None:
            self._raw += text
        elif not fits:
            self._raw, self._told = would, False
        if fits:
            self.insert(text)
        else:
            self.refused.emit(would if digit else text)

    def take(self, data: QMimeData) -> None:
        """A pasted figure, with any thin or no-break space in it; anything else is refused and shown."""
        text = data.text().strip()
        found = parse_count(text)
        if self.isReadOnly() or found is None or found > MOST:
            self.refused.emit(text)
            return
        self._right()
        self.setText(str(found))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page and never changes a number."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The figure without grouping, all of it selected."""
        if self.taken:
            self._show(typing=True)
        super().focusInEvent(event)
