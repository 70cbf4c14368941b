"""Before any box is opened: unused ballots, the lists, ballots issued; announced and written down [43(3-1), 43(4)]."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import VOTING_ROLES, PortableBox
from kzpoll_desktop.domain.figures.sums import sheets
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.names.labels import ballot_name, box_name
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """The figures that the commission announces before it opens a box."""

    def __init__(self, stage: str, desk: Desk, context: Context, asker: Asker) -> None:
        self.box_buttons: list[tuple[QPushButton, str]] = []
        super().__init__(stage, desk, context, asker)
        self.prepare()

    def signature(self) -> object:
        """Members who may have issued ballots, and the boxes."""
        record = self.day.record
        issuing = tuple(day_rows.issuing_members(record, c) for c in record.contests)
        return issuing, tuple((b.id, b.members) for b in record.portable_boxes), record.commission

    def build(self) -> None:
        """In the order of the law."""
        self.box_buttons = []
        rows = day_rows.rows(self.stage, self.day.election, self.day.record)
        self.add_section(lambda: self.tr("1. Unused and spoiled ballots: count and cancel them"))
        self.add_rows(row for row in rows if row.kind.source == "ballots")
        self.add_section(lambda: self.tr("2. Voter list"))
        self.add_rows(row for row in rows if row.kind.of == "list")
        for contest in day_rows.held(self.day.election, self.day.record):
            self.add_section(
                lambda c=contest: self.tr("3. Signatures and ballots issued: %1").replace(
                    "%1", ballot_name(c, self.language)
                ),
                contest.colour,
            )
            own = [row for row in rows if row.contest == contest.id and row.kind.of in ("ballot", "member")]
            self.add_rows(row for row in own if row.kind.source != "ballots")
        self.add_section(lambda: self.tr("4. Portable boxes: written and signed applications"))
        for box in self.day.record.portable_boxes:
            self._build_box(box, [row for row in rows if row.subject == box.id])
        add = QPushButton()
        add.setObjectName("portable_boxes.add")
        add.clicked.connect(lambda: self.edit_box(None))
        self.box_buttons.append((add, ""))
        self.changing("portable_boxes", add)
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(52, 4, 0, 4)
        line.addWidget(add)
        line.addStretch(1)
        self.form.add_part(part, add)

    def _build_box(self, box: PortableBox, rows: Iterable[day_rows.Row]) -> None:
        edit = QPushButton()
        edit.setObjectName(f"portable_boxes.{box.id}.edit")
        edit.setProperty("flat", True)
        edit.clicked.connect(lambda: self.edit_box(box.id))
        self.box_buttons.append((edit, box.id))
        self.changing("portable_boxes", edit)
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(44, 2, 0, 0)
        line.addWidget(edit)
        line.addStretch(1)
        self.form.add_part(part)
        self.add_rows(rows)

    def row_label(self, row: day_rows.Row) -> str:
        """The ballot named beside figures that come for each of them."""
        label = row_label(row, self.day.record, self.day.election, self.language)
        if row.contest is not None and row.kind.source in ("ballots", "applications"):
            return f"{label} ({ballot_name(self.day.election.contest(row.contest), self.language)})"
        return label

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Before any box is opened: count, type, announce aloud and write down.")

    def next_text(self) -> str:
        """The button says what is done with it."""
        return self.tr("Announced and written down: go on")

    def show_texts(self) -> None:
        """The buttons of the boxes."""
        for button, box_id in self.box_buttons:
            if box_id:
                box = self.day.record.box(box_id)
                members = ", ".join(
                    m.name for m in self.day.record.commission if box is not None and m.id in box.members
                )
                nobody = self.tr("no members named")
                button.setText(f"{box_name(box_id, self.language)}: {members or nobody}")
                button.setAccessibleDescription(self.tr("Change the box and its members"))
            else:
                button.setText(self.tr("&Add a portable box"))

    def show_state(self) -> None:
        """The sums to be announced."""
        parts = []
        voters = self.day.record.voter_list.voters()
        if voters is not None:
            parts.append(self.tr("voters: %1").replace("%1", count(voters)))
        for one in sheets(self.day.record, self.day.election):
            if one.B is not None:
                name = ballot_name(one.contest, self.language)
                parts.append(self.tr("issued (%1): %2").replace("%1", name).replace("%2", count(one.B)))
        self.form.total.setText(self.tr("To announce: %1").replace("%1", " · ".join(parts)) if parts else "")

    def edit_box(self, box_id: str | None) -> None:
        """Add a box, or change its number, its members, or take it away."""
        with passing(BoxDialog(self.day, box_id, self)) as dialog:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._take(dialog, box_id)

    def _take(self, dialog: BoxDialog, box_id: str | None) -> None:
        boxes = [
            {"id": b.id, "members": list(b.members)}
            for b in self.day.record.portable_boxes
            if b.id != box_id or not dialog.removed
        ]
        made = {"id": dialog.box_id(), "members": dialog.members()}
        if box_id is None:
            boxes.append(made)
        elif not dialog.removed:
            boxes = [made if b["id"] == box_id else b for b in boxes]
        self.commit("portable_boxes", boxes)
        self.focus_path(f"portable_boxes.{made['id']}.applications")


class BoxDialog(Dialog):
    """Number of a portable box and the members who carried it."""

    form = False

    def __init__(self, day: Day, box_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Portable box"))
        self.removed = False
        box = day.record.box(box_id) if box_id else None
        taken = {b.id for b in day.record.portable_boxes}
        self._taken = taken - ({box.id} if box else set())
        proposed = next(f"P{n}" for n in range(1, 1000) if f"P{n}" not in taken)
        self.id_edit = QLineEdit(box.id if box else proposed)
        self.id_edit.setMaxLength(20)
        self.id_edit.setReadOnly(box is not None)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for member in day.record.commission:
            if any(role in VOTING_ROLES for role in member.roles_of_the_day()):
                item = QListWidgetItem(member.name)
                item.setData(Qt.ItemDataRole.UserRole, member.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                marked = box is not None and member.id in box.members
                item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        number = self.field("box_id", self.id_edit, lambda: self.tr("&Number of the box:"))
        members = self.field(
            "members",
            self.list,
            lambda: self.tr("&Members (space marks):"),
            called=lambda: self.tr("Members who carried the box"),
        )
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(number, self.id_edit)
        fields.addRow(members, self.list)
        self.whole.addLayout(fields)
        remove = self.button("remove", lambda: self.tr("&Remove this box"), self._on_remove)
        self.foot(
            remove,
            None,
            self.button("cancel", lambda: self.tr("&Cancel"), self.reject),
            self.button("done", lambda: self.tr("&Keep"), self._on_done, default=True),
        )
        remove.setVisible(box is not None)
        self.setMinimumWidth(520)

    def _on_done(self) -> None:
        number = self.box_id()
        if number and number not in self._taken:
            self.accept()
            return
        if number:
            sentence = self.tr("There is a box of this number already. Type another number.")
        else:
            sentence = self.tr("Type the number of the box.")
        self.tell(sentence, at=self.id_edit)
        self.id_edit.selectAll()

    def _on_remove(self) -> None:
        self.removed = True
        self.accept()

    def box_id(self) -> str:
        """The number as typed."""
        return self.id_edit.text().strip().replace(" ", "").replace(".", "-")

    def members(self) -> list[str]:
        """The ids of the marked members."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
