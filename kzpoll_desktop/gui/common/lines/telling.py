"""A sentence that tells a person something, beside what it is about; in another language it is told again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy, QWidget

from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.live import Live

# A sentence: as a text that stays as it is, or as words that are said again in another language.
Sayable = str | Callable[[], str]
# How many sentences of the largest size a window has the height for: what is longer scrolls.
_SHARE: Final = 4
# What Qt numbers from here on are no characters.
_NO_CHARACTERS: Final = 0x0100_0000


def named(event: QKeyEvent) -> str:
    """How a key is written on a keyboard, where it asks for something: a key of the row of F, or one with Ctrl or Alt."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or (held and 0 < event.key() < _NO_CHARACTERS):
        return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText)
    return ""


def typed_text(event: QKeyEvent) -> str:
    """What a key writes; empty for a key that writes nothing, and for one with Ctrl or Alt."""
    text = event.text().strip()
    return text if text.isprintable() and not named(event) else ""


def full(part: QWidget | None) -> bool:
    """Whether a line has no room for one character more."""
    line = part.lineEdit() if isinstance(part, QComboBox) else part
    if not isinstance(line, QLineEdit) or line.isReadOnly() or line.hasSelectedText():
        return False
    return len(line.text()) >= line.maxLength()


def untaken(event: QKeyEvent, at: QWidget | None = None) -> Callable[[], str] | None:
    """What is told of a key that no part took; nothing of one that only goes about. at: the part that has the focus."""
    name, text = named(event), typed_text(event)
    if name:
        return partial(_does_nothing, name)
    if text and full(at):
        return partial(_no_room, text)
    return partial(_typed_nowhere, text) if text else None


def entered_nothing() -> str:
    """Enter where nothing is chosen that it could open."""
    return _does_nothing("Enter")


def _typed_nowhere(text: str) -> str:
    """What is typed at a button, or at a list that has nothing of it."""
    told = QCoreApplication.translate(
        "ColumnDialog",
        "“%1” was typed where nothing can be typed. Tab leads to the fields and the buttons here.",
    )
    return told.replace("%1", text)


def _no_room(text: str) -> str:
    told = QCoreApplication.translate(
        "Column", "“%1” has no room: this field is full. Shorten what stands in it."
    )
    return told.replace("%1", text)


def _does_nothing(name: str) -> str:
    told = QCoreApplication.translate(
        "ColumnDialog", "%1 does nothing here. Tab leads to the fields and the buttons here."
    )
    return told.replace("%1", name)


class Telling(Live, QLabel):
    """Hidden while nothing is told. room: what is put into a layout; it scrolls where the sentence is too long for it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.told: Sayable = ""
        self.room = TellingRoom(self)
        self.hide()
        self.live(self._tell_again)

    @property
    def severity(self) -> str:
        """How the sentence looks, as the style knows it."""
        return str(self.property("severity") or "")

    def tell(self, told: Sayable, severity: str = "") -> None:
        """Tell it in the place of what was told before; nothing for an empty text."""
        if self.severity != severity:
            self.setProperty("severity", severity)
            self.style().unpolish(self)
            self.style().polish(self)
        self.told = told
        self._tell_again()
        self.setVisible(bool(self.text()))
        self.room.setVisible(bool(self.text()))
        self.room.verticalScrollBar().setValue(0)

    def _tell_again(self) -> None:
        self.setText(self.told if isinstance(self.told, str) else self.told())
        self.room.updateGeometry()


class TellingRoom(Area):
    """As high as its sentence, and no higher than its share of the height; what is longer is gone to by Tab and scrolls.

    most: the height that is shared, in pixels; that of the window where nothing else is said.
    """

    def __init__(self, telling: Telling) -> None:
        self.most: Callable[[], int] = lambda: self.window().height()
        self._telling = telling
        super().__init__(telling)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.hide()

    def _on_range(self, _: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._telling.text() if most else "")

    def heightForWidth(self, width: int) -> int:
        """What the sentence takes at a width, or its share."""
        return min(self._telling.heightForWidth(width), self.most() // _SHARE)

    def sizeHint(self) -> QSize:
        """As its width has it."""
        return QSize(self._telling.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        least = self._telling.minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.fontMetrics().height()))
