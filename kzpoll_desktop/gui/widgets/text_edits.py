"""Fields for a time of the day and for a short text, with the same way of moving on as figures."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.digits import by_place
from kzpoll_desktop.gui.widgets.typed_line import TypedLine


class ShortEdit(TypedLine):
    """A short text; committed(text) when the person goes on and it is another one; moved(step) as in CountEdit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = ""
        self._held = False
        self._wrong = False
        self.setMaxLength(200)

    @property
    def value(self) -> str | None:
        """The last committed value."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a value, unless the person is typing another one right now or what was typed waits to be saved."""
        if self.held or self.being_typed:
            return
        self._value = value
        self.setText(value or "")

    def put_back(self, value: str | None) -> None:
        """Show what is kept, whatever was typed here: it was not wanted after all, or was not taken."""
        self._value = value
        self._wrong = self._held = False
        self.setText(value or "")

    def understood(self, text: str) -> str | None:
        """What a text means; None where it means nothing."""
        return text.strip()

    def commit(self) -> bool:
        """Take what stands in the field; committed where it is another value, refused where it means nothing."""
        text = self.text()
        found = self.understood(text)
        if found is None and text.strip():
            self._wrong = True
            self.refused.emit(text)
            return False
        if self._wrong:
            self._wrong = False
            self.righted.emit()
        self._stays = False
        self.setText(found or "")
        if (found or None) != (self._value or None):
            self._held = False
            self._value = found
            self.committed.emit(found)
        return not self._stays

    @property
    def held(self) -> bool:
        """What was typed here is not kept, and stays in sight."""
        return self._wrong or self.unsaved

    @property
    def taken(self) -> bool:
        """Whether what stands here is what is kept."""
        return not self.held and self.text().strip() == (self._value or "")

    def _marks(self) -> tuple[object, ...]:
        return self._wrong, self._held

    def _mark(self, marks: tuple[object, ...]) -> None:
        self._wrong, self._held = map(bool, marks)

    @property
    def unsaved(self) -> bool:
        """What stands here could not be saved and waits to be taken again."""
        return self._held and (self.understood(self.text()) or None) != (self._value or None)

    def hold(self, kept: str | None) -> None:
        """Saving failed: keep what was typed in sight, with the kept value behind it; going on tries again."""
        self._value = kept
        self._held = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows take the text and move on."""
        if self.handles_move(event):
            return
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            # Nothing was typed here that is not taken yet: what is undone is the last entry.
            event.ignore()
        elif self.isReadOnly():
            if text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.refused.emit(text)
            else:
                super().keyPressEvent(event)
        elif (
            text
            and text.isprintable()
            and len(self.text()) >= self.maxLength()
            and not self.hasSelectedText()
        ):
            self.refused.emit(self.text() + text)
        elif event.key() == Qt.Key.Key_Escape and self.text() != (self._value or ""):
            self._held = False
            self.setText(self._value or "")
            self.selectAll()
            if self._wrong:
                self._wrong = False
                self.righted.emit()
        else:
            super().keyPressEvent(event)


class TimeEdit(ShortEdit):
    """A time HH:MM; 2341, 23.41 and 7:05 are understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(8)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setProperty("figure", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits by the place of their key."""
        super().keyPressEvent(by_place(event))

    def understood(self, text: str) -> str | None:
        """The time as HH:MM; None where it is none."""
        found = re.fullmatch(r"\s*([0-9]{1,2})\s*[:.,\- ]?\s*([0-9]{2})\s*", text, re.ASCII)
        if not found:
            return None
        hours, minutes = int(found[1]), int(found[2])
        return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None
