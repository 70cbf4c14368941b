"""What all lines of a form are: taken when a person goes on, kept in sight where they are not, selected by a click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QWidget

from kzpoll_desktop.gui.common.enter import ENTER

# Another window, a menu or a list over this one: whoever comes back goes on typing where they were.
_FOR_A_WHILE: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


@dataclass(frozen=True, slots=True)
class Typing:
    """What somebody has in hand in a line: the text, where the cursor stands or what is selected, and what became of it.

    taken: what stands here is what is kept; marks: what the line itself remembers of a refusal or a disk that was full.
    """

    text: str
    start: int
    selected: int
    taken: bool
    marks: tuple[object, ...]


class TypedLine(QLineEdit):
    """A line whose first click selects all of it, and whose next click places the cursor.

    committed(value): the person went on and the value is another one. refused(text): what was typed is none; it stays,
    selected, and so does the focus. moved(step): Enter or Down (+1) or Up (-1) took it. righted: what was refused is
    gone again.
    """

    committed = Signal(object)
    refused = Signal(str)
    moved = Signal(int)
    righted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clicked = False
        self._selecting = False
        self._stays = False
        self._in_hand: Typing | None = None
        self._waits = False

    def commit(self) -> bool:
        """Take what stands here; whether it is settled, so that the person can go on."""
        raise NotImplementedError

    @property
    def taken(self) -> bool:
        """Whether what stands here is what is kept: nobody is in the middle of typing, nothing was refused."""
        raise NotImplementedError

    def put_down(self) -> Typing:
        """What is in hand here, for the line that takes this one's place; from now on this one takes nothing more."""
        self.blockSignals(True)
        return self._as_it_stands()

    def _as_it_stands(self) -> Typing:
        selected = self.selectionLength()
        start = self.selectionStart() if selected else self.cursorPosition()
        return Typing(self.text(), start, selected, self.taken, self._marks())

    @property
    def being_typed(self) -> bool:
        """Whether somebody is in the middle of typing here, also while another window is in front."""
        return self.window().focusWidget() is self and not self.taken

    def pick_up(self, typing: Typing) -> None:
        """Go on with it; a text that was taken is not put over what is kept now."""
        if not typing.taken:
            self.setText(typing.text)
            self._mark(typing.marks)
        if self.window().focusWidget() is self:
            self._in_hand = typing
            if self.hasFocus():
                self._select()

    def _select(self) -> None:
        """All of it, or what was selected in the line that this one took the place of."""
        typing, self._in_hand = self._in_hand, None
        if typing is None or typing.text != self.text():
            self.selectAll()
        elif typing.selected:
            self.setSelection(typing.start, typing.selected)
        else:
            self.deselect()
            self.setCursorPosition(typing.start)

    def _marks(self) -> tuple[object, ...]:
        raise NotImplementedError

    def _mark(self, marks: tuple[object, ...]) -> None:
        raise NotImplementedError

    def stay(self) -> None:
        """What was taken was not kept: the person does not go on from here."""
        self._stays = True

    def go(self, step: int) -> None:
        """Take it and go on, or stay and have it selected."""
        if self.commit():
            self.moved.emit(step)
        else:
            self.setFocus()
            self.selectAll()

    def handles_move(self, event: QKeyEvent) -> bool:
        """Enter and the arrows; a sign with Alt is a key of the window, not something typed."""
        held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if held == Qt.KeyboardModifier.AltModifier and event.text().strip():
            event.ignore()
        elif event.key() in (*ENTER, Qt.Key.Key_Down):
            self.go(1)
        elif event.key() == Qt.Key.Key_Up:
            self.go(-1)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All of it selected, or what was when another window came over this one."""
        super().focusInEvent(event)
        self._wait_for_return(waits=False)
        self._clicked = False
        if event.reason() not in _FOR_A_WHILE:
            self._in_hand = None
        self._select()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes what was typed; another window over this one leaves it as it stands."""
        super().focusOutEvent(event)
        if event.reason() in _FOR_A_WHILE:
            self._in_hand = self._as_it_stands()
            self._wait_for_return(waits=True)
        else:
            self.commit()

    def _wait_for_return(self, *, waits: bool) -> None:
        """Whoever went to the menu or to another window comes back here, or leaves it for another part of the window."""
        if waits != self._waits:
            self._waits = waits
            application = QApplication.instance()
            assert isinstance(application, QApplication)  # there is no widget without one
            changed = application.focusChanged
            if waits:
                changed.connect(self._on_focus_elsewhere)
            else:
                changed.disconnect(self._on_focus_elsewhere)

    def _on_focus_elsewhere(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self or isinstance(now, QMenuBar) or now.window() is not self.window():
            return
        self._wait_for_return(waits=False)
        self._in_hand = None
        self.commit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first click selects all: what is typed next takes the place of what stands there."""
        self._selecting = not self._clicked
        self._clicked = True
        if self._selecting:
            self.selectAll()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand that trembles during the first click leaves all of it selected."""
        if not self._selecting:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click."""
        if not self._selecting:
            super().mouseReleaseEvent(event)
        self._selecting = False
