"""The commission of an open precinct: names, and roles that change during the day by a decision [19(8), 39(2), 43(8)]."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from kzpoll_desktop.domain.day.by_path import current
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import ROLES
from kzpoll_desktop.domain.ground.clock import local_minute
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.widgets.people_editor import PeopleEditor
from kzpoll_desktop.gui.widgets.refused_keys import tell_refused
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.format import time
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

SUSPENDED = "suspended"
_DECISION = 300
MemberChanges = list[dict[str, Any]]


class RoleChangeDialog(Dialog):
    """From when, which role, by which decision."""

    topic = "role_change"
    form = False
    loses = True

    def __init__(
        self, name: str, now: str, context: Context, parent: QWidget | None = None, *, changed: bool = False
    ) -> None:
        super().__init__("rolechange", parent, spacing=12)
        self.says(self.setWindowTitle, lambda: self.tr("Role during the day"))
        self.taken_back = False
        self._context = context
        who = QLabel(name)
        who.setProperty("heading", True)
        who.setWordWrap(True)
        self.since = TimeEdit()
        self.since.set_value(now)
        self.since.setFixedWidth(context.look.px(132))
        self.role = CalmComboBox()
        for code in (*ROLES, SUSPENDED):
            self.role.addItem("", code)
        self.live(self._name_roles)
        self.decision = PlainLine()
        self.decision.setMaxLength(200)
        self.decision.setMinimumWidth(_DECISION)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        labels = (
            self.field("since", self.since, lambda: self.tr("&From (time):")),
            self.field("role", self.role, lambda: self.tr("Ne&w role:")),
            self.field("decision", self.decision, lambda: self.tr("Number of the &decision:")),
        )
        for place, (label, field) in enumerate(zip(labels, self.fields(), strict=True)):
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        take_back = self.button("takeback", lambda: self.tr("&Take the last change back"), self._on_take_back)
        self.whole.addWidget(who)
        self.whole.addLayout(grid)
        self.foot(
            take_back,
            None,
            self.button("cancel", lambda: self.tr("&Cancel"), self.reject),
            self.button(
                "keep", lambda: self.tr("&Enter the change"), self._on_keep, default=True, primary=True
            ),
        )
        take_back.setHidden(not changed)
        for first, second in zip(self.fields(), self.fields()[1:], strict=False):
            QWidget.setTabOrder(first, second)
        self.since.moved.connect(self._on_moved)
        tell_refused(self, self.since)
        self.since.setFocus()

    def fields(self) -> tuple[QWidget, ...]:
        """The inputs in order."""
        return self.since, self.role, self.decision

    def _name_roles(self) -> None:
        for place in range(self.role.count()):
            self.role.setItemText(place, role_name(self.role.itemData(place), self._context.language))

    def _on_moved(self, step: int) -> None:
        if step > 0:
            self.role.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_take_back(self) -> None:
        self.taken_back = True
        self.accept()

    def _on_keep(self) -> None:
        self.since.commit()
        if not self.since.value:
            self.tell(self.tr("Type the time from which the role holds, as 14:30."), at=self.since)
        elif not self.decision.text().strip():
            self.tell(self.tr("Type the number of the decision by which the role changes."), at=self.decision)
        else:
            self.accept()

    def change(self) -> dict[str, Any]:
        """The change as the record keeps it."""
        role = self.role.currentData()
        what: dict[str, Any] = {SUSPENDED: True} if role == SUSPENDED else {"role": role}
        return {"from": self.since.value, "decision": self.decision.text().strip()} | what


class CommissionDialog(Dialog):
    """Every member with the role at opening and the changes since; kept in one entry."""

    topic = "commission"
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("commission", parent, spacing=12)
        self.says(self.setWindowTitle, lambda: self.tr("Commission and roles"))
        self._desk = desk
        self._context = context
        members: Any = current(desk.day, "commission")
        self._ids: list[str] = [m["id"] for m in members]
        self._changes: list[MemberChanges] = [list(m.get("changes", [])) for m in members]
        self._changes_begun: list[MemberChanges] = []
        explained = self.label(
            lambda: self.tr(
                "Role at opening, and what changed during the day: an absent chair is replaced by the deputy or the "
                "secretary, a member is suspended or appointed. A line without a name is taken off the list."
            ),
            wrap=True,
        )
        self.people = PeopleEditor(context, with_changes=True)
        for member in members:
            self.people.add_line(member["name"], member["role"])
        self.people.change_requested.connect(self.change_role)
        self.people.edited.connect(self._on_edited)
        self.people.exchanged.connect(self._on_exchanged)
        self.people.ended.connect(self._focus_keep)
        self.whole.addWidget(explained)
        self.whole.addWidget(self.people, 1)
        self.foot(
            None,
            self.button("cancel", lambda: self.tr("&Cancel"), self.reject),
            self.button("keep", lambda: self.tr("&Keep the commission"), self._on_keep, primary=True),
        )
        self.live(self._say_all_changes)
        self.live(self._show_closed)
        self.fit(context.look.px(960), context.look.px(560))
        self.people.focus_line(0)

    def _show_closed(self) -> None:
        """On a voided sheet only names are put right."""
        if self._desk.day.count.sheets:
            refused = Refused("figures_closed")
            self.people.only_names(say(refused, self._context.language, self._desk.day.election))

    # --- texts

    def _say_all_changes(self) -> None:
        for place in range(len(self._ids)):
            self._say_changes(place)

    def _say_changes(self, place: int) -> None:
        told = []
        for change in self._changes[place]:
            role = role_name(change.get("role", SUSPENDED), self._context.language)
            text = self.tr("from %1: %2, decision %3").replace("%1", change["from"]).replace("%2", role)
            told.append(text.replace("%3", change["decision"] or "–"))
        self.people.tell(place, "\n".join(told))

    # --- leaving

    def settle(self) -> None:
        """Changes of roles too, which stand in no input."""
        super().settle()
        self._changes_begun = [list(changes) for changes in self._changes]

    @property
    def holds_typed(self) -> bool:
        """Whether something was typed or chosen, or a role changes that is not kept yet."""
        return super().holds_typed or self._changes != self._changes_begun

    # --- what a person does

    def _focus_keep(self) -> None:
        if self.ends_at is not None:
            self.ends_at.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edited(self) -> None:
        while len(self._ids) < len(self.people.lines):
            self._add_member()

    def _on_exchanged(self, place: int, other: int) -> None:
        """Who stands in a line, and what changed in the role, goes along."""
        self._ids[place], self._ids[other] = self._ids[other], self._ids[place]
        self._changes[place], self._changes[other] = self._changes[other], self._changes[place]
        self._say_changes(place)
        self._say_changes(other)

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
        now = time(local_minute(self._desk.clock, self._desk.day.record.precinct.utc_offset))
        changes = self._changes[place]
        with passing(RoleChangeDialog(name, now, self._context, self, changed=bool(changes))) as dialog:
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
                self.tell(self.tr("Give the new member a role: press “Role changes…”."), at=line.change)
                return
        made = self._desk.enter("commission", self.commission())
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            self.tell(say(made, self._context.language, self._desk.day.election))
            return
        self.accept()
