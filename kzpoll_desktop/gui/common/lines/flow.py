"""Parts beside each other as far as there is room; what has none goes to the next line."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget


class _Placed(NamedTuple):
    """An item with its width, and whether it stands at the right end of its line."""

    item: QLayoutItem
    width: int
    at_end: bool


class FlowLayout(QLayout):
    """A line of parts that becomes several where it does not fit.

    push(): what comes after it stands at the right. Parts that are no buttons share the room that is left in their line,
    and where they are alone in it they wrap their words.
    """

    def __init__(self, parent: QWidget | None = None, *, gaps: tuple[int, int] = (8, 4)) -> None:
        """gaps: between parts, and between lines."""
        # What was measured since a part changed its size: Qt asks for the same heights again and again.
        self._heights: dict[int, int] = {}
        self._size: QSize | None = None
        self._least: QSize | None = None
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down = gaps
        self._items: list[QLayoutItem] = []
        self._from_end: set[int] = set()

    def push(self) -> None:
        """What is added from now on stands at the right end."""
        self._from_end.add(len(self._items))

    # --- what a layout has to do

    def addItem(self, item: QLayoutItem) -> None:
        """One more part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at a place; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The part at a place, which is no longer part of it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the room that it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower the more lines."""
        return True

    def invalidate(self) -> None:
        """A part has another size, or another part is shown: everything is measured anew."""
        self._heights.clear()
        self._size = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        """Put everything where it belongs."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        if self._size is None:
            sizes = [item.sizeHint() for item in self._shown()]
            width = sum(size.width() for size in sizes) + self._across * max(0, len(sizes) - 1)
            self._size = self._with_margins(width, max((size.height() for size in sizes), default=0))
        return QSize(self._size)

    def minimumSize(self) -> QSize:
        """The widest part alone in its line."""
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            width = max((size.width() for size in sizes), default=0)
            self._least = self._with_margins(width, max((size.height() for size in sizes), default=0))
        return QSize(self._least)

    # --- lines

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, room: int) -> list[list[_Placed]]:
        lines: list[list[_Placed]] = [[]]
        left, at_end = room, False
        for place, item in enumerate(self._items):
            at_end = at_end or place in self._from_end
            if item.isEmpty():
                continue
            width = min(room, max(item.sizeHint().width(), item.minimumSize().width()))
            if lines[-1] and width + self._across > left:
                lines.append([])
                left = room
            left -= width + (self._across if lines[-1] else 0)
            lines[-1].append(_Placed(item, width, at_end))
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the lines into a place; the height that they take."""
        margins = self.contentsMargins()
        room = max(0, rect.width() - margins.left() - margins.right())
        top = rect.y() + margins.top()
        lines = self._lines(room)
        for number, line in enumerate(lines):
            if number:
                top += self._down
            top += self._place_line(line, QRect(rect.x() + margins.left(), top, room, 0), move=move)
        return top + margins.bottom() - rect.y()

    def _place_line(self, line: list[_Placed], rect: QRect, *, move: bool) -> int:
        left = rect.width() - sum(one.width for one in line) - self._across * max(0, len(line) - 1)
        growing = [one for one in line if not isinstance(one.item.widget(), QPushButton)]
        more = left // len(growing) if growing else 0
        widths = [one.width + (more if one in growing else 0) for one in line]
        heights = [_height(one.item, width) for one, width in zip(line, widths, strict=True)]
        height = max(heights, default=0)
        if not move:
            return height
        x = rect.x()
        pushed = bool(growing)
        for one, width, own in zip(line, widths, heights, strict=True):
            if one.at_end and not pushed:
                x, pushed = x + left, True
            one.item.setGeometry(QRect(QPoint(x, rect.y() + (height - own) // 2), QSize(width, own)))
            x += width + self._across
        return height


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
