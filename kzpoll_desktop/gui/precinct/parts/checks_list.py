"""The checks of one ballot, passed ones too: a line each, whose row numbers lead to their rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QWidget

from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.shapes import Shape

_CHOOSE: Final = (Qt.Key.Key_Space, Qt.Key.Key_Right)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class CheckLineView:
    """One line. shape: error, discrepancy, warning, done or ahead; word: the shape in words.

    rows: printed row number and the path it leads to; figures: every figure by path and name, for the keyboard.
    """

    shape: str
    word: str
    text: str
    code: str
    rows: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]


class ChecksList(QWidget):
    """One stop of the Tab key; Up and Down go from line to line, Space asks to which of its figures, Enter moves on.

    figure_requested(path): a row number was clicked, or a figure chosen; moved(step): past the first or the last line.
    """

    figure_requested = Signal(str)
    moved = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[CheckLineView, ...] = ()
        self.lines: list[QLabel] = []
        self.links: list[QLabel] = []
        self._current = -1
        self._name = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu: QMenu | None = None

    def show_checks(self, name: str, views: Sequence[CheckLineView]) -> None:
        """Show the lines; name: what they are about, for a screen reader."""
        self._name, self._views = name, tuple(views)
        tokens = self._look.tokens
        for place, view in enumerate(views):
            shape = Shape(self._look.px(14))
            shape.show_shape(view.shape, getattr(tokens, view.shape, tokens.done))
            shape.setToolTip(view.word)
            line, links, code = QLabel(view.text), QLabel(), QLabel(view.code)
            line.setWordWrap(True)
            links.setTextFormat(Qt.TextFormat.RichText)
            links.setText(", ".join(f'<a href="{path}">{number}</a>' for number, path in view.rows))
            links.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
            links.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            links.linkActivated.connect(self.figure_requested)
            code.setProperty("code", True)
            self.lines.append(line)
            self.links.append(links)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(shape, place, 0, top)
            self._grid.addWidget(line, place, 1)
            self._grid.addWidget(links, place, 2, top)
            self._grid.addWidget(code, place, 3, top)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first line, or the last one where the focus comes from below."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._go(len(self._views) - 1)
        elif self._current < 0:
            self._go(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No line is the current one while another part has the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home, End; Space or Right to a figure of the line; Enter moves on as everywhere."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            wanted = self._current + _STEPS[key]
            if 0 <= wanted < len(self._views):
                self._go(wanted)
            else:
                self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self._views) - 1)
        elif key in ENTER:
            self.moved.emit(1)
        elif key in _CHOOSE:
            self.choose_figure()
        else:
            super().keyPressEvent(event)

    def choose_figure(self) -> None:
        """To the only figure of the line, or to the one chosen from a menu."""
        view = self._views[self._current] if self._views else None
        if view is None or not view.figures:
            return
        if len(view.figures) == 1:
            self.figure_requested.emit(view.figures[0][0])
            return
        self.menu = QMenu(self)
        for path, name in view.figures:
            action = self.menu.addAction(name)
            action.setObjectName(path)
            action.triggered.connect(lambda _=False, one=path: self.figure_requested.emit(one))
        self.menu.setActiveAction(self.menu.actions()[0])
        line = self.lines[self._current]
        self.menu.popup(line.mapToGlobal(QPoint(0, line.height())))

    def _go(self, place: int) -> None:
        if 0 <= self._current < len(self.lines):
            self._mark(self.lines[self._current], False)
        self._current = place
        if 0 <= place < len(self.lines):
            self._mark(self.lines[place], True)
        self._tell()

    def _mark(self, line: QLabel, on: bool) -> None:
        line.setProperty("current", on)
        line.style().unpolish(line)
        line.style().polish(line)

    def _tell(self) -> None:
        if 0 <= self._current < len(self._views):
            view = self._views[self._current]
            self.setAccessibleName(f"{self._name}. {view.word}: {view.text} {view.code}")
        else:
            self.setAccessibleName(self._name)

    def event(self, event: QEvent) -> bool:
        """The keys of the list are its own, also where a window has them as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (*ENTER, *_CHOOSE, *_STEPS):
                event.accept()
                return True
        return super().event(event)
