"""The commission as lines to type: name and role, and for an open precinct what changed during the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.figures.record import ROLES, Role
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.texts.names.labels import role_name

MOST_NAME = 200
LATER = ""
_ROLE = 210


class _Name(QLineEdit):
    """A name; Enter is told and ends here, so that a dialog around it does not go on once more."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tells; everything else as in every line."""
        if event.key() in ENTER:
            self.returnPressed.emit()
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
        self.role = CalmComboBox()
        self.role.setObjectName(f"commission[{place}].role")
        self.role.setMinimumWidth(_ROLE)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setProperty("muted", True)
        self.change = WrappedButton()
        self.change.setObjectName(f"commission[{place}].change")
        self.change.setAutoDefault(False)

    def chosen_role(self) -> Role | None:
        """The role at opening; None: appointed later."""
        found: Role | None = self.role.currentData() or None
        return found


class PeopleEditor(Live, QWidget):
    """Lines of members with a button that adds one; Enter goes from name to name, Tab through everything.

    edited: something was typed or chosen. change_requested(line): the role of a member changes during the day.
    """

    edited = Signal()
    change_requested = Signal(int)

    def __init__(
        self, context: Context, *, with_changes: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._with_changes = with_changes
        self.lines: list[PersonLine] = []
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
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
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
        row = 2 * place
        self._grid.addWidget(line.number, row, 0)
        self._grid.addWidget(line.name, row, 1)
        self._grid.addWidget(line.role, row, 2)
        if self._with_changes:
            line.change.clicked.connect(partial(self.change_requested.emit, place))
            self._grid.addWidget(line.change, row, 3)
            self._grid.addWidget(line.status, row + 1, 1, 1, 3)
            line.status.hide()
        self.lines.append(line)
        self._say_line(place)
        for first, second in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(first, second)
        return line

    def _order(self) -> list[QWidget]:
        order: list[QWidget] = []
        for line in self.lines:
            order += [line.name, line.role, *([line.change] if self._with_changes else [])]
        return [*order, self.more]

    def _on_more(self) -> None:
        line = self.add_line()
        self.edited.emit()
        self._show(line)

    def _next_name(self, place: int) -> None:
        if place + 1 < len(self.lines):
            self._show(self.lines[place + 1])
        else:
            self.more.setFocus(Qt.FocusReason.TabFocusReason)

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

    def _say_line(self, place: int) -> None:
        line = self.lines[place]
        for index in range(line.role.count()):
            line.role.setItemText(index, role_name(line.role.itemData(index), self._context.language))
        number = str(place + 1)
        line.name.setAccessibleName(self.tr("Name of member %1").replace("%1", number))
        line.name.setPlaceholderText(self.tr("Surname, name"))
        line.role.setAccessibleName(self.tr("Role of member %1").replace("%1", number))
        line.change.setText(self.tr("Role changes…"))
        line.change.setAccessibleName(self.tr("The role of member %1 changes").replace("%1", number))
