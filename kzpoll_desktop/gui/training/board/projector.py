"""What the class needs next, for the wall: nothing smaller than 28 points, no names, an exercise at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board.bars import Bars, Group, scrolled

POINTS: Final = 28
_BAR: Final = 22
_LINES: Final = 4
# Of a screen that is scrolled on, in percent: a line of it stays in sight.
_SHARE: Final = 80


class Projector(Live, QWidget):
    """Over the whole screen; Escape or F11 leaves it, left and right go to another exercise, up and down scroll.

    Space and the page keys do one after the other: down to the end, then to the next exercise.

    groups(place): what there is to say of the exercise at a place; exercises: how many there are; planned(place): when the
    class has it and whose turn it is, empty where no class file says so.
    """

    def __init__(
        self,
        look: Look,
        exercises: int,
        groups: Callable[[int], Sequence[Group]],
        planned: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("projector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._exercises, self._groups, self._planned = exercises, groups, planned
        self.place = 0
        self.bars = Bars(look, _BAR, _LINES)
        # Points of its own: the size of the window's text is for one person at a desk.
        self.setStyleSheet(
            f"QLabel {{ font-size: {POINTS}pt; }} QLabel[heading='true'] {{ font-size: {POINTS + 4}pt; font-weight: bold; }}"
        )
        keys = self.label(
            lambda: self.tr("Left, right: another exercise. Up, down: the rest of this one. Escape: back."),
            wrap=True,
            muted=True,
        )
        self.plan = QLabel()
        self.plan.setObjectName("plan")
        self.plan.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(48, 32, 48, 24)
        whole.addWidget(self.plan)
        area = scrolled(self.bars)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = area.verticalScrollBar()
        whole.addWidget(area, 1)
        whole.addWidget(keys)
        self.says(self.setWindowTitle, lambda: self.tr("For the projector"))
        self.live(self.refresh)

    def show_exercise(self, place: int) -> None:
        """The exercise at a place, the last one after the first backwards."""
        self.place = place % max(1, self._exercises)
        self._bar.setValue(0)
        self.refresh()

    def scroll_by(self, by: int) -> bool:
        """Screens down, or up; whether there was anything more."""
        before = self._bar.value()
        self._bar.setValue(before + by * self._bar.pageStep() * _SHARE // 100)
        return self._bar.value() != before

    def refresh(self) -> None:
        """What there is to say now."""
        self.bars.show_groups(self._groups(self.place))
        self.plan.setText(self._planned(self.place))
        self.plan.setVisible(bool(self.plan.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it, or go to another exercise."""
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_F11:
                self.close()
            case Qt.Key.Key_Right:
                self.show_exercise(self.place + 1)
            case Qt.Key.Key_Left:
                self.show_exercise(self.place - 1)
            case Qt.Key.Key_Down:
                self.scroll_by(1)
            case Qt.Key.Key_Up:
                self.scroll_by(-1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                if not self.scroll_by(1):
                    self.show_exercise(self.place + 1)
            case Qt.Key.Key_PageUp:
                if not self.scroll_by(-1):
                    self.show_exercise(self.place - 1)
            case _:
                super().keyPressEvent(event)
