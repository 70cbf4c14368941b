"""The commission of an open precinct: names, and roles that change during the day by a decision [19(8), 39(2), 43(8)]."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day.values import current
from kzpoll_desktop.domain.figures.record import ROLES
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, fit
from kzpoll_desktop.gui.widgets.people_editor import PeopleEditor
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

SUSPENDED = "suspended"
Changes = list[dict[str, Any]]


class RoleChangeDialog(QDialog):
    """From when, which role, by which decision."""

    def __init__(
        self, name: str, now: str, context: Context, parent: QWidget | None = None, *, changed: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rolechange")
        self.taken_back = False
        self._context = context
        self.who = QLabel(name)
        self.who.setProperty("heading", True)
        self.who.setWordWrap(True)
        self.since = TimeEdit()
        self.since.setObjectName("since")
        self.since.set_value(now)
        self.since.setFixedWidth(context.look.px(132))
        self.role = CalmComboBox()
        self.role.setObjectName("role")
        for code in (*ROLES, SUSPENDED):
            self.role.addItem("", code)
        self.decision = QLineEdit()
        self.decision.setObjectName("decision")
        self.decision.setMaxLength(200)
        self.told = QLabel()
        self.told.setProperty("severity", "error")
        self.told.setWordWrap(True)
        self.told.hide()
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setObjectName("keep")
        self.keep.setProperty("primary", True)
        self.keep.clicked.connect(self._on_keep)
        self.keep.setDefault(True)
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.reject)
        self.take_back = QPushButton()
        self.take_back.setObjectName("takeback")
        self.take_back.clicked.connect(self._on_take_back)
        self.labels = [QLabel() for _ in range(3)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (label, field) in enumerate(zip(self.labels, self.fields(), strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_back)
        self.take_back.setHidden(not changed)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self.who)
        whole.addLayout(grid)
        whole.addWidget(self.told)
        whole.addLayout(buttons)
        self.decision.setMinimumWidth(context.look.px(300))
        for first, second in zip(self.fields(), self.fields()[1:], strict=False):
            QWidget.setTabOrder(first, second)
        self.since.moved.connect(self._on_moved)
        self.translate()
        self.since.setFocus()

    def fields(self) -> tuple[QWidget, ...]:
        """The inputs in order."""
        return self.since, self.role, self.decision

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Role during the day"))
        for label, text in zip(
            self.labels,
            (self.tr("&From (time):"), self.tr("Ne&w role:"), self.tr("Number of the &decision:")),
            strict=True,
        ):
            label.setText(text)
        for place in range(self.role.count()):
            self.role.setItemText(place, role_name(self.role.itemData(place), self._context.language))
        self.keep.setText(self.tr("&Enter the change"))
        self.cancel.setText(self.tr("&Cancel"))
        self.take_back.setText(self.tr("&Take the last change back"))

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def _on_moved(self, step: int) -> None:
        if step > 0:
            self.role.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_take_back(self) -> None:
        self.taken_back = True
        self.accept()

    def _on_keep(self) -> None:
        self.since.commit()
        problem = ""
        if not self.since.value:
            problem = self.tr("Type the time from which the role holds, as 14:30.")
            self.since.setFocus()
        elif not self.decision.text().strip():
            problem = self.tr("Type the number of the decision by which the role changes.")
            self.decision.setFocus()
        self.told.setText(problem)
        self.told.setVisible(bool(problem))
        if not problem:
            self.accept()

    def change(self) -> dict[str, Any]:
        """The change as the record keeps it."""
        role = self.role.currentData()
        what: dict[str, Any] = {SUSPENDED: True} if role == SUSPENDED else {"role": role}
        return {"from": self.since.value, "decision": self.decision.text().strip()} | what


class CommissionDialog(FormDialog):
    """Every member with the role at opening and the changes since; kept in one entry."""

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commission")
        self._desk = desk
        self._context = context
        members: Any = current(desk.day, "commission")
        self._ids: list[str] = [m["id"] for m in members]
        self._changes: list[Changes] = [list(m.get("changes", [])) for m in members]
        self.explained = QLabel()
        self.explained.setWordWrap(True)
        self.people = PeopleEditor(context, with_changes=True)
        for member in members:
            self.people.add_line(member["name"], member["role"])
        self.people.change_requested.connect(self.change_role)
        self.people.edited.connect(self._on_edited)
        self.told = QLabel()
        self.told.setProperty("severity", "error")
        self.told.setWordWrap(True)
        self.told.hide()
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setObjectName("keep")
        self.keep.setProperty("primary", True)
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.setObjectName("cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self.explained)
        whole.addWidget(self.people, 1)
        whole.addWidget(self.told)
        whole.addLayout(buttons)
        self.translate()
        fit(self, context.look.px(960), context.look.px(560))
        self.people.focus_line(0)

    # --- texts

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Commission and roles"))
        self.explained.setText(
            self.tr(
                "Role at opening, and what changed during the day: an absent chair is replaced by the deputy or the "
                "secretary, a member is suspended or appointed. A line without a name is taken off the list."
            )
        )
        self.keep.setText(self.tr("&Keep the commission"))
        self.cancel.setText(self.tr("&Cancel"))
        for place in range(len(self._ids)):
            self._say_changes(place)

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def _say_changes(self, place: int) -> None:
        told = []
        for change in self._changes[place]:
            role = role_name(change.get("role", SUSPENDED), self._context.language)
            text = self.tr("from %1: %2, decision %3").replace("%1", change["from"]).replace("%2", role)
            told.append(text.replace("%3", change["decision"] or "–"))
        self.people.tell(place, "\n".join(told))

    # --- what a person does

    def _on_edited(self) -> None:
        while len(self._ids) < len(self.people.lines):
            self._add_member()

    def _add_member(self) -> None:
        """A new line: before the opening is finished a role at once, afterwards an appointment with its decision."""
        taken = {m.id for m in self._desk.day.record.commission} | set(self._ids)
        number = 1
        while f"m{number}" in taken:
            number += 1
        self._ids.append(f"m{number}")
        self._changes.append([])
        if self._desk.day.count.reached > 0:
            line = self.people.lines[-1]
            line.role.clear()
            line.role.addItem(role_name(None, self._context.language), "")
            line.role.setEnabled(False)

    def change_role(self, place: int) -> None:
        """Ask for a change and show it; it is entered with the whole commission."""
        name = self.people.lines[place].name.text().strip()
        now = f"{self._context.clock.now():%H:%M}"
        changes = self._changes[place]
        dialog = RoleChangeDialog(name, now, self._context, self, changed=bool(changes))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if dialog.taken_back:
                changes.pop()
            else:
                changes.append(dialog.change())
            self._say_changes(place)
        self.people.lines[place].change.setFocus()

    def commission(self) -> list[dict[str, Any]]:
        """The commission as the record keeps it; lines without a name are left out."""
        found = []
        for place, line in enumerate(self.people.lines):
            name = " ".join(line.name.text().split())
            if name:
                member: dict[str, Any] = {"id": self._ids[place], "name": name, "role": line.chosen_role()}
                if self._changes[place]:
                    member["changes"] = self._changes[place]
                found.append(member)
        return found

    def _on_keep(self) -> None:
        for place, line in enumerate(self.people.lines):
            if line.name.text().strip() and line.chosen_role() is None and not self._changes[place]:
                self._tell(self.tr("Give the new member a role: press “Role changes…”."))
                line.change.setFocus()
                return
        made = self._desk.enter("commission", self.commission())
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            self._tell(say(made, self._context.language, self._desk.day.election))
            return
        self.accept()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
