"""The commission as lines to type: name and role, and for an open precinct what changed during the day."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.figures.record import ROLES, Role
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.widgets.shapes import icon
from kzpoll_desktop.texts.names.labels import role_name

MOST_NAME = 200
ICON = 14
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LATER = ""
_ROLE = 210
# Of the grid, for a member: name, role, change and what is told, each below the other where it is narrow.
_ROWS = 4
_BAR = 24
# Characters of a name in sight, whatever the roles are called: they go on in a second line.
_LEAST_NAME = 18


class _Name(PlainLine):
    """A name; Enter is told and ends here, so that a dialog around it does not go on once more.

    shifted(step): Alt with an arrow was pressed, the line is to go up (-1) or down (+1).
    """

    shifted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Alt with an arrow tell; everything else as in every line."""
        if event.key() in ENTER:
            self.returnPressed.emit()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.shifted.emit(_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class PersonLine:
    """The widgets of one member; role LATER: appointed during the day, the role is in the changes."""

    def __init__(self, place: int) -> None:
        self.number = QLabel(str(place + 1))
        self.number.setProperty("number", True)
        self.name = _Name()
        self.name.setObjectName(f"commission[{place}].name")
        self.name.setMaxLength(MOST_NAME)
        self.name.setMinimumWidth(self.name.fontMetrics().averageCharWidth() * _LEAST_NAME)
        self.role = CalmComboBox()
        self.role.setObjectName(f"commission[{place}].role")
        self.role.setMinimumWidth(_ROLE)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setProperty("muted", True)
        self.change = WrappedButton()
        self.change.setObjectName(f"commission[{place}].change")
        self.change.setAutoDefault(False)
        self.up, self.down = _arrow(f"commission[{place}].up"), _arrow(f"commission[{place}].down")

    def exchange(self, other: PersonLine) -> None:
        """What stands in two lines changes its place."""
        mine, theirs = self._content(), other._content()
        self._put(*theirs)
        other._put(*mine)

    def _content(self) -> tuple[str, list[str], int, bool]:
        roles = [self.role.itemData(place) for place in range(self.role.count())]
        return self.name.text(), roles, self.role.currentIndex(), self.role.isEnabled()

    def _put(self, name: str, roles: list[str], chosen: int, enabled: bool) -> None:
        self.name.setText(name)
        self.role.clear()
        for code in roles:
            self.role.addItem("", code)
        self.role.setCurrentIndex(chosen)
        self.role.setEnabled(enabled)

    def chosen_role(self) -> Role | None:
        """The role at opening; None: appointed later."""
        found: Role | None = self.role.currentData() or None
        return found


def _arrow(name: str) -> QPushButton:
    """A button that moves a line; the keyboard has Alt with an arrow, and Tab goes past it."""
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("flat", True)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


class PeopleEditor(Live, QWidget):
    """Lines of members with a button that adds one; Enter goes from name to name, Tab through everything.

    A line goes up or down by its buttons, or by Alt with an arrow in its name.
    edited: something was typed or chosen. ended: Enter after the last name. change_requested(line): the role of a member
    changes during the day.
    exchanged(line, other): what stands in two lines has changed its place.
    """

    edited = Signal()
    ended = Signal()
    exchanged = Signal(int, int)
    change_requested = Signal(int)

    def __init__(
        self, context: Context, *, with_changes: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._with_changes = with_changes
        self._only_names = ""
        self.lines: list[PersonLine] = []
        self._arranged, self._narrow = 0, False
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 3)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addSpacing(4)
        self.more = self.button("commission.more", lambda: self.tr("Add a &member"), self._on_more)
        self.more.setAutoDefault(False)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area = Area(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area, 1)
        self.live(self._say_lines)

    def add_line(self, name: str = "", role: Role | None = "member") -> PersonLine:
        """A member's line at the end; role None: appointed later."""
        place = len(self.lines)
        line = PersonLine(place)
        line.name.setText(name)
        if role is None:
            line.role.addItem("", LATER)
            line.role.setEnabled(False)
        else:
            for code in ROLES:
                line.role.addItem("", code)
            line.role.choose(role)
        line.name.textEdited.connect(self.edited)
        line.name.returnPressed.connect(partial(self._next_name, place))
        line.role.activated.connect(self.edited)
        line.name.shifted.connect(partial(self.move_line, place))
        size = self._context.look.px(ICON)
        for step, button, shape in ((-1, line.up, "up"), (1, line.down, "down")):
            button.setIcon(icon(shape, self._context.look.tokens.ink, size))
            button.setIconSize(QSize(size, size))
            button.clicked.connect(lambda _=False, by=step: self.move_line(place, by))
        if self._with_changes:
            line.change.clicked.connect(partial(self.change_requested.emit, place))
            line.status.hide()
        self.lines.append(line)
        self._say_line(place)
        self._arrange()
        self._show_ends()
        for first, second in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(first, second)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what is asked of a member stands under the name."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        # A role stands in one line where there is room for it: the name goes on in its own.
        roles = 0 if narrow else max((line.role.sizeHint().width() for line in self.lines), default=0)
        self._grid.setColumnMinimumWidth(2, roles)
        for line in self.lines[self._arranged if narrow is self._narrow else 0 :]:
            self._put(line, narrow=narrow)
        self._arranged, self._narrow = len(self.lines), narrow

    def _is_narrow(self) -> bool:
        if not self.lines:
            return False
        first = self.lines[0]
        parts = self._parts(first)
        widths = [
            (part.sizeHint() if part is first.role else part.minimumSizeHint())
            .expandedTo(part.minimumSize())
            .width()
            for part in parts
        ]
        return sum(widths) + self._grid.horizontalSpacing() * len(parts) + _BAR > self.width()

    def _parts(self, line: PersonLine) -> list[QWidget]:
        """What stands beside each other where there is room."""
        return [
            line.number,
            line.name,
            line.role,
            *([line.change] if self._with_changes else []),
            line.up,
            line.down,
        ]

    def _put(self, line: PersonLine, *, narrow: bool) -> None:
        put, row = self._grid.addWidget, _ROWS * self.lines.index(line)
        put(line.number, row, 0)
        put(line.name, row, 1)
        put(line.role, *((row + 1, 1) if narrow else (row, 2)))
        if self._with_changes:
            put(line.change, *((row + 2, 1) if narrow else (row, 3)))
            put(line.status, row + 3, 1, 1, 1 if narrow else 3)
        put(line.up, row, 4)
        put(line.down, row, 5)

    def _order(self) -> list[QWidget]:
        order: list[QWidget] = []
        for line in self.lines:
            order += [line.name, line.role, *([line.change] if self._with_changes else [])]
        return [*order, self.more]

    def _on_more(self) -> None:
        line = self.add_line()
        self.edited.emit()
        self._show(line)

    def move_line(self, place: int, step: int) -> None:
        """A member goes up or down in the list; the focus goes along."""
        other = place + step
        if self._only_names or not 0 <= other < len(self.lines):
            return
        self.lines[place].exchange(self.lines[other])
        for one in (place, other):
            self._say_line(one)
        self.exchanged.emit(place, other)
        self.edited.emit()
        self._show(self.lines[other])

    def only_names(self, why_not: str) -> None:
        """Nobody comes, goes or changes the role any more; why_not: the sentence that says why."""
        self._only_names = why_not
        allow(self.more, why_not)
        for line in self.lines:
            for part in (line.role, line.change):
                allow(part, why_not)
        self._show_ends()

    def _show_ends(self) -> None:
        """The first line does not go up, and the last one does not go down."""
        for place, line in enumerate(self.lines):
            first, last = place == 0, place == len(self.lines) - 1
            allow(line.up, self._only_names or (self.tr("This is the first line.") if first else ""))
            allow(line.down, self._only_names or (self.tr("This is the last line.") if last else ""))
            if line.up.isEnabled():
                line.up.setToolTip(self.tr("Up (Alt+Up)"))
            if line.down.isEnabled():
                line.down.setToolTip(self.tr("Down (Alt+Down)"))

    def _next_name(self, place: int) -> None:
        if place + 1 < len(self.lines):
            self._show(self.lines[place + 1])
        else:
            self.ended.emit()

    def _show(self, line: PersonLine) -> None:
        # A line that was just added is not shown yet, and what is not shown takes no focus.
        line.name.show()
        line.name.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(line.name)

    def tell(self, place: int, text: str) -> None:
        """What stands under a member's line; nothing for an empty text."""
        self.lines[place].status.setText(text)
        self.lines[place].status.setVisible(bool(text))

    def focus_line(self, place: int) -> None:
        """To the name in a line; to the first one where there is no such line."""
        if self.lines:
            self._show(self.lines[place if place < len(self.lines) else 0])

    # --- language

    def _say_lines(self) -> None:
        """Names stay as they are."""
        for place in range(len(self.lines)):
            self._say_line(place)
        self._show_ends()

    def _say_line(self, place: int) -> None:
        line = self.lines[place]
        for index in range(line.role.count()):
            line.role.setItemText(index, role_name(line.role.itemData(index), self._context.language))
        number = str(place + 1)
        line.name.setAccessibleName(self.tr("Name of member %1").replace("%1", number))
        line.name.setPlaceholderText(self.tr("Surname, name"))
        line.role.setAccessibleName(self.tr("Role of member %1").replace("%1", number))
        line.name.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move the line."))
        line.up.setAccessibleName(self.tr("Member %1 goes up").replace("%1", number))
        line.down.setAccessibleName(self.tr("Member %1 goes down").replace("%1", number))
        line.change.setText(self.tr("Role changes…"))
        line.change.setAccessibleName(self.tr("The role of member %1 changes").replace("%1", number))
