"""A column of rows that is gone through with Enter, with the Next button pinned at its foot; long ballots come in pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.telling import Sayable, Telling
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.widgets.figure_row import FigureRow, height_at
from kzpoll_desktop.gui.widgets.typed_line import TypedLine, Typing

LEAST_LINES: Final = 4
LEAST_HEIGHT: Final = 24
# What is left free at the sides of the column, in pixels.
EDGE: Final = 16
_ARROWS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody has in hand on a form.

    names: the input that has the focus, and those after it; empty where the focus is elsewhere. typing: what stands in
    the lines, by name. message: the sentence above the sum with its severity.
    """

    names: tuple[str, ...]
    typing: Mapping[str, Typing]
    message: tuple[Sayable, str]


class FigureForm(QWidget):
    """Rows, sections and other parts in the order in which they are filled in.

    Enter, Down and Tab go on; Up and Shift+Tab go back; Ctrl+Home and Ctrl+End go to the ends; there is no wrap-around.
    Enter and the arrows pass ticks by, and buttons that add or take away: Tab or the mouse leads to them, and only Space
    or a click ticks.
    After the last field comes the Next button; pressing Enter there emits next_requested.
    only_on_purpose: a page where Enter is the answer to every row is not left by Enter; enter_at_next is emitted instead.
    The column is no wider than widest, in pixels: on a wide screen the figures stay near their names. edge: how much is
    left free at its sides.
    """

    next_requested = Signal()
    enter_at_next = Signal()

    def __init__(
        self,
        *,
        widest: int,
        paged: bool = False,
        only_on_purpose: bool = False,
        edge: int = EDGE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._paged = paged
        self._only_on_purpose = only_on_purpose
        self._first_line = 0
        self._brought = ""
        self._lines: list[QWidget] = []
        self._fields: list[QWidget] = []
        self._passed: set[QWidget] = set()
        self._area = Area(parent=self)
        self._body = QWidget(self._area.room)
        self._area.setWidget(self._body)
        self._body.setObjectName("body")
        self._body.setMaximumWidth(widest)
        self._whole_body = QVBoxLayout(self._body)
        self._whole_body.setContentsMargins(0, 0, 0, 0)
        self._whole_body.setSpacing(0)
        self.head: tuple[QWidget, ...] = ()
        self.closed = QLabel(self)
        self.closed.setObjectName("closed")
        self.closed.setWordWrap(True)
        self.closed.setProperty("closed", True)
        self.closed.hide()
        self._column = QVBoxLayout()
        self._whole_body.addLayout(self._column, 1)
        self._edge = edge
        self._column.setContentsMargins(edge, 8, edge, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        # What is wrong has to be read whole, on the lowest screen too.
        self._area.setMinimumHeight(LEAST_HEIGHT)
        self._area.room.installEventFilter(self)
        self._body.installEventFilter(self)
        self._foot = QFrame(self)
        self._foot.setProperty("foot", True)
        self._foot_rows = QVBoxLayout(self._foot)
        self._foot_rows.setContentsMargins(16, 6, 16, 8)
        self._foot_rows.setSpacing(2)
        self.total = QLabel()
        self.total.setProperty("total", True)
        self.total.setWordWrap(True)
        self.total.setObjectName("total")
        self.message = Telling("message")
        self.page_label = QLabel()
        self.page_label.setProperty("muted", True)
        self.page_label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.next = WrappedButton()
        self.next.setObjectName("next")
        self.next.setProperty("primary", True)
        self.next.clicked.connect(self.next_requested)
        self.next.installEventFilter(self)
        self._line = FlowLayout()
        self._line.addWidget(self.total)
        self._line.addWidget(self.page_label)
        self._line.push()
        self._line.addWidget(self.next)
        self._foot_figures = QHBoxLayout()
        self._foot_figures.setSpacing(16)
        self._foot_rows.addLayout(self._foot_figures)
        self._foot_rows.addWidget(self.message.room)
        self._end = QWidget()
        end = QVBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.addLayout(self._line)
        self._foot_rows.addWidget(self._end)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.closed)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot)
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.timeout.connect(self._fit_again)

    # --- building

    def add_section(self, colours: tuple[str, str] | None = None, beside: tuple[QWidget, ...] = ()) -> QLabel:
        """A heading; colours: ink and ground of a ballot; beside: parts that stand in its line."""
        heading = QLabel()
        heading.setProperty("section", True)
        heading.setWordWrap(True)
        if colours:
            ink, ground = colours
            heading.setStyleSheet(
                f"color: {ink}; background: {ground}; border-left: 6px solid {ink}; padding: 4px 8px;"
            )
        part: QWidget = heading
        if beside:
            part = QWidget()
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(heading, 1)
            for one in beside:
                line.addWidget(one)
                if isinstance(one, QPushButton):
                    self._passed.add(one)
                    self.add_field(one)
        self._column.insertWidget(self._column.count() - 1, part)
        return heading

    def add_row(self, row: FigureRow) -> FigureRow:
        """A figure in the column."""
        self._column.insertWidget(self._column.count() - 1, row)
        self._lines.append(row)
        self.add_field(row.edit)
        return row

    def add_foot_row(self, row: FigureRow) -> FigureRow:
        """A figure pinned above the sum, beside the others there."""
        self._foot_figures.addWidget(row, 1)
        self.add_field(row.edit)
        return row

    def add_part(self, part: QWidget, *fields: QWidget, passed: tuple[QWidget, ...] = ()) -> None:
        """Another part of the column, with the inputs in it in order; passed: those that Enter passes by."""
        self._column.insertWidget(self._column.count() - 1, part)
        self._passed.update(passed)
        for field in fields:
            self.add_field(field)

    def add_aside(self, part: QWidget, *buttons: QAbstractButton) -> None:
        """Another part of the column, with buttons that a page is gone through without."""
        self.add_part(part, *buttons)
        self._passed |= set(buttons)

    def add_field(self, field: QWidget) -> None:
        """An input that takes part in going on with Enter."""
        self._fields.append(field)
        field.installEventFilter(self)
        moved = getattr(field, "moved", None)
        if moved is not None:
            moved.connect(lambda step, one=field: self.move_from(one, step))

    def add_button(self, button: QPushButton) -> None:
        """A button before Next, where the sum stands."""
        self._line.removeWidget(self.next)
        self._line.addWidget(button)
        self._line.addWidget(self.next)

    def put_head(self, *parts: QWidget) -> None:
        """Parts of the window that scroll away with what is typed, because there is no room to keep them in sight."""
        if self.head != parts:
            self.head = parts
            for place, part in enumerate(parts):
                self._whole_body.insertWidget(place, part)

    def scroll_end(self, scrolls: bool) -> None:
        """Sum and Next after the last line instead of at the foot, which then only says what is wrong.

        Why the page is closed to entry then stands before its first line.
        """
        if scrolls != (self._whole_body.indexOf(self._end) >= 0):
            if scrolls:
                self._whole_body.insertWidget(len(self.head), self.closed)
            else:
                self._whole.insertWidget(0, self.closed)
            focused: QWidget | None = self.window().focusWidget()
            (self._whole_body if scrolls else self._foot_rows).addWidget(self._end)
            if focused is not None and self._end.isAncestorOf(focused):
                self._end.show()
                focused.setFocus()  # What is moved is hidden meanwhile, and loses it.

    def take_head(self) -> tuple[QWidget, ...]:
        """They stand elsewhere again."""
        taken, self.head = self.head, ()
        for part in taken:
            self._whole_body.removeWidget(part)
        return taken

    def remove_field(self, field: QWidget) -> None:
        """An input that is taken away."""
        if field in self._fields:
            field.removeEventFilter(self)
            self._fields.remove(field)
            self._passed.discard(field)

    def finish(self) -> None:
        """Show what fits once everything is there."""
        self._refit.start(0)

    # --- going through

    def fields(self) -> list[QWidget]:
        """The inputs that can be typed into now, in order."""
        return [
            f
            for f in self._fields
            if f.isEnabled() and not f.isHidden() and f.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]

    def move_from(self, field: QWidget, step: int) -> None:
        """To the next or the previous input; after the last one the Next button; nothing before the first."""
        order = [*self.fields(), self.next]
        place = order.index(field) + step if field in order else -1
        while 0 <= place < len(order) and self._is_passed(order[place]):
            self._bring(order[place])
            place += step
        if 0 <= place < len(order):
            self.focus_field(order[place])

    def _is_passed(self, field: QWidget) -> bool:
        return isinstance(field, QCheckBox) or field in self._passed

    def focus_field(self, field: QWidget) -> None:
        """Bring an input into sight and into focus, or Next where it is switched off.

        A line that is left while another window is in front is taken.
        """
        field = field if field.isEnabled() else self.next
        left: QWidget | None = self.window().focusWidget()
        if isinstance(left, TypedLine) and left is not field and not left.hasFocus():
            left.commit()
        self._bring(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_path(self, path: str) -> bool:
        """Focus the input of a path, or the button of this name at the foot; False where none can be used."""
        named = [field for field in self._fields if field.objectName() == path]
        for field in (*named, *self._foot.findChildren(QAbstractButton, path)):
            if field.isEnabled() and not field.isHidden():
                self.focus_field(field)
                return True
        return False

    def bring_path(self, path: str) -> None:
        """Bring the input of a path into sight until the keyboard goes somewhere, and leave the keyboard where it is."""
        self._brought = path
        for field in self._fields:
            if field.objectName() == path:
                self._bring(field)

    def move_past(self, path: str) -> None:
        """To the input after the one of a path."""
        for field in self._fields:
            if field.objectName() == path:
                self.move_from(field, 1)
                return

    def focus_first(self) -> None:
        """To the first input that is still empty, otherwise to the first one."""
        fields = self.fields()
        empty = [f for f in fields if getattr(f, "value", "-") is None]
        target = (empty or fields or [self.next])[0]
        self.focus_field(target)

    def show_top(self) -> None:
        """The beginning of the column, whatever has the focus."""
        self._area.verticalScrollBar().setValue(0)

    def focus_again(self) -> bool:
        """To the input that had the focus here last; False where it is none any more."""
        field: QWidget | None = self.focusWidget()
        if field is None or field.isHidden() or not field.isEnabled():
            return False
        self.focus_field(field)
        return True

    # --- a form in the place of another

    @property
    def in_hand(self) -> bool:
        """Whether something stands here that is not taken."""
        return any(isinstance(field, TypedLine) and not field.taken for field in self._fields)

    def put_down(self) -> Work:
        """What somebody has in hand here; from now on nothing that stands here is taken any more."""
        order = [*self._fields, self.next]
        focused: QWidget | None = self.window().focusWidget()
        rest: list[QWidget] = []
        if focused is not None and self.isAncestorOf(focused):
            rest = order[order.index(focused) :] if focused in order else [focused]
        typing = {f.objectName(): f.put_down() for f in self._fields if isinstance(f, TypedLine)}
        return Work(tuple(field.objectName() for field in rest), typing, self.telling)

    def pick_up(self, typing: Mapping[str, Typing]) -> None:
        """Go on with what stood typed, under the same names; the focus is in its place already."""
        for field in self._fields:
            if isinstance(field, TypedLine) and field.objectName() in typing:
                field.pick_up(typing[field.objectName()])
        # Only once everything has its place the focus can be brought into sight.
        self.finish()

    @property
    def telling(self) -> tuple[Sayable, str]:
        """The sentence above the sum, and its severity."""
        return self.message.told, self.message.severity

    def show_message(self, text: Sayable, severity: str = "error") -> None:
        """A sentence above the sum, where the eye is; none for an empty text."""
        self.message.tell(text, severity)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that the inputs do not know; the focus that brings its row into sight."""
        if watched in (self._area.room, self._body):
            if event.type() == QEvent.Type.Resize:
                # A sentence at the foot takes room from the lines, and a wrapped name makes them higher.
                self._refit.start(0)
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._brought = ""
            self._bring(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if control and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            fields = self.fields()
            if fields:
                self.focus_field(fields[0 if key == Qt.Key.Key_Home else -1])
            return True
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control:
            self._leaf(watched, 1 if key == Qt.Key.Key_PageDown else -1)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not control and isinstance(watched, QWidget):
            return self._on_tab(watched, 1 if key == Qt.Key.Key_Tab else -1)
        if key in ENTER and isinstance(watched, QWidget):
            return self._on_enter(watched)
        if isinstance(watched, QAbstractButton) and key in _ARROWS:
            # Qt's own way with arrows on buttons goes round; the form ends at its ends.
            self.move_from(watched, _ARROWS[Qt.Key(key)])
            return True
        return False

    def _on_enter(self, watched: QWidget) -> bool:
        """Buttons are pressed, ticks and choices are passed by, and the fields take it themselves."""
        if watched is self.next and self._only_on_purpose:
            self.enter_at_next.emit()
        elif isinstance(watched, QAbstractButton) and not isinstance(watched, QCheckBox):
            watched.click()
        elif isinstance(watched, QCheckBox | QComboBox):
            self.move_from(watched, 1)
        else:
            return False
        return True

    def _on_tab(self, watched: QWidget, step: int) -> bool:
        """Tab goes the same way as Enter; at either end it leaves the page, as Tab does everywhere."""
        order = [*self.fields(), self.next]
        place = order.index(watched) + step if watched in order else -1
        if isinstance(watched, TypedLine) and not watched.commit():
            watched.selectAll()
            return True
        if not 0 <= place < len(order):
            return False
        self.focus_field(order[place])
        return True

    # --- what is in sight

    def _bring(self, field: QWidget) -> None:
        row = field.parentWidget()
        if self._paged and row in self._lines:
            place = self._lines.index(row)
            if not self._first_line <= place < self._first_line + self._fitting():
                self._first_line = self._page_of(place)
                self._show_lines()
        self._area.ensureWidgetVisible(field, 0, 24)
        if row is not None:
            self._show_around(row)

    def _show_around(self, row: QWidget) -> None:
        """Four whole lines, or as many as have room, are in sight while one of them is typed into."""
        shown = [line for line in self._lines if not line.isHidden()]
        if row not in shown:
            return
        bar, room = self._area.verticalScrollBar(), self._area.room.height()
        tops = [line.mapTo(self._body, QPoint(0, 0)).y() for line in shown]
        ends = [top + line.height() for top, line in zip(tops, shown, strict=True)]
        whole = [
            bar.value() <= top and end <= bar.value() + room for top, end in zip(tops, ends, strict=True)
        ]
        place = shown.index(row)
        for wanted in range(min(LEAST_LINES, len(shown)), 0, -1):
            if whole[place] and sum(whole) >= wanted:
                return
            last = min(place + wanted, len(shown)) - 1
            top, end = tops[last - wanted + 1], ends[last]
            if end - top <= room:
                bar.setValue(max(end - room, min(bar.value(), top)))
                return

    def _fit_again(self) -> None:
        """The room has changed: so does what fits, and what has the focus or was brought stays in sight."""
        focused: QWidget | None = self.focusWidget()
        kept = focused if focused is not None and focused.hasFocus() and focused in self._fields else None
        row = kept.parentWidget() if kept is not None else None
        if row is not None and row in self._lines:
            # First its page: Qt gives the focus of a line that is hidden to whatever comes after it.
            self._first_line = self._page_of(self._lines.index(row))
        self._show_lines()
        brought = [field for field in self._fields if self._brought and field.objectName() == self._brought]
        for field in brought or ([kept] if kept is not None else []):
            self._bring(field)

    def _page_of(self, place: int) -> int:
        """Where the page of a line begins; the last one has as many lines as the others, some of them once more."""
        size = self._fitting()
        last = max(0, len(self._lines) - size)
        return last if place >= last else place // size * size

    def _leaf(self, watched: QObject, step: int) -> None:
        """A page on, or as far as one page of the window shows."""
        if self._paged:
            self._turn(step)
            return
        fields = [field for field in self.fields() if self._body.isAncestorOf(field)]
        if watched not in fields:
            return
        order = fields[fields.index(watched) :: step]
        reach = self._height_of(watched) + step * self._area.room.height()
        within = [field for field in order if (self._height_of(field) - reach) * step <= 0]
        self.focus_field(within[-1])

    def _height_of(self, field: QWidget) -> int:
        return field.mapTo(self._body, QPoint(0, 0)).y()

    def _turn(self, step: int) -> None:
        place = self._first_line + self._fitting() if step > 0 else self._page_of(self._first_line - 1)
        if 0 <= place < len(self._lines):
            self._first_line = place
            self._show_lines()
            for line in self._lines[place:]:
                if isinstance(line, FigureRow) and line.edit.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def _fitting(self) -> int:
        """How many lines fit whole; never fewer than four."""
        if not self._lines:
            return LEAST_LINES
        spacing = self._column.spacing()
        width = min(self._area.room.width(), self._body.maximumWidth()) - 2 * self._edge
        heights = sorted((_height(line, width) + spacing for line in self._lines), reverse=True)
        others = sum(
            _height(widget, width) + spacing
            for i in range(self._column.count())
            if (item := self._column.itemAt(i)) is not None
            and (widget := item.widget()) is not None
            and widget not in self._lines
        )
        room = self._area.room.height() - others - 16
        fitting = 0
        for height in heights:
            room -= height
            if room < 0:
                break
            fitting += 1
        return max(LEAST_LINES, fitting)

    def _show_lines(self) -> None:
        if not self._paged:
            return
        size = self._fitting()
        self._first_line = self._page_of(self._first_line)
        for place, line in enumerate(self._lines):
            line.setVisible(self._first_line <= place < self._first_line + size)
        last = min(len(self._lines), self._first_line + size)
        several = size < len(self._lines)
        self.page_label.setVisible(several)
        self.page_label.setText(f"{self._first_line + 1}–{last} / {len(self._lines)}" if several else "")


def _height(widget: QWidget, width: int) -> int:
    return widget.height_at(width) if isinstance(widget, FigureRow) else height_at(widget, width)
