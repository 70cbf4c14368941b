"""Buttons and ticks whose words go on in a second line where there is no room: Qt by itself cuts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    # At run time a plain class: it stands before whichever button of Qt it is.
    _Button = object

_NEWLINE: Final = "\n"
_LONGEST_WORD: Final = 24
# A space of no width: a line may end there.
_BREAK: Final = "\u200b"


def breakable(text: str) -> str:
    """A text that somebody typed, with places to break where it has none: nothing wide is made by a long word."""
    return re.sub(rf"\S{{{_LONGEST_WORD}}}(?=\S)", lambda found: found.group() + _BREAK, text)


class _Wrapped(_Button):
    """Breaks its words into lines at its width; text() is what it says, without the breaks."""

    _words = ""
    # The font that the following was measured with: what stands beside the words, and the words as they break at a width.
    _font = ""
    _edge = 0
    _broken_at: dict[int, str]

    def wrap_words(self) -> None:
        """Once it is made: its height depends on its width."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """What it says, in one line."""
        return self._words

    def _shown(self) -> str:
        return super().text()

    def setText(self, text: str) -> None:
        """Say it, in as many lines as it takes."""
        self._words, self._broken_at = text, {}
        self._break(self.width() if self.isVisible() else 0)

    def _break(self, width: int) -> None:
        broken = self._broken(width)
        if broken != self._shown():
            super().setText(broken)

    def _around(self) -> int:
        """What stands left and right of the words; measured once a font, for it must not change with them."""
        self.ensurePolished()
        font = self.font().key()
        if font != self._font:
            widest = max(self._advance(line) for line in self._shown().split(_NEWLINE))
            self._font, self._edge = font, max(0, super().sizeHint().width() - widest)
            self._broken_at = {}
        return self._edge

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(
            text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        )

    def _broken(self, width: int) -> str:
        """The words with line breaks, for a width of the whole button; 0: there is room enough."""
        room = width - self._around()
        if width <= 0:
            return self._words
        if width not in self._broken_at:
            # A layout asks for the same width over and over.
            self._broken_at[width] = self._in_lines(room)
        return self._broken_at[width]

    def _in_lines(self, room: int) -> str:
        if self._advance(self._words) <= room:
            return self._words
        lines = [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and self._advance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return _NEWLINE.join(lines)

    def sizeHint(self) -> QSize:
        """All words in one line, and as high as they are now."""
        return QSize(self._around() + self._advance(self._words), self._high(self._shown()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        longest = max(self._advance(word) for word in self._words.split(" "))
        return QSize(self._around() + longest, self._high(self._shown()))

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at a width."""
        return self._high(self._broken(width))

    def _high(self, text: str) -> int:
        more = text.count(_NEWLINE) - self._shown().count(_NEWLINE)
        high = super().sizeHint().height()
        return high + more * self.fontMetrics().lineSpacing() if more else high

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines at another width."""
        super().resizeEvent(event)
        self._break(self.width())


class WrappedButton(_Wrapped, QPushButton):
    """A button that is never wider than its room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrap_words()
        self.setText(text)


class WrappedTick(_Wrapped, QCheckBox):
    """A tick whose words are never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrap_words()
