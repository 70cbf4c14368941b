"""Before any box is opened: unused ballots, the lists, ballots issued; announced and written down [43(3-1), 43(4)]."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.kinds import figure_of
from kzpoll_desktop.domain.figures.record import VOTING_ROLES, Member, PortableBox
from kzpoll_desktop.domain.figures.sums import sheets
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.decode import is_identifier
from kzpoll_desktop.gui.common.calm import PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.parts.other_issuer import OtherIssuerDialog
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.figure_row import FigureRow
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.names.labels import ballot_name, box_name
from kzpoll_desktop.workflow.desk import Desk

BOXES: Final = "portable_boxes"
NONE: Final = "no_portable_boxes"
# More portable boxes than that are asked about, and more than the most are none.
MANY, MOST = 9, 99


class Page(StagePage):
    """The figures that the commission announces before it opens a box."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.box_buttons: list[tuple[QPushButton, str]] = []
        self._issuer_buttons: list[QPushButton] = []
        self.how_many: FigureRow | None = None
        # Members who issued ballots and were not to; a figure in the record says so in the end.
        self._also_issuing: set[str] = set()
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """Members who may have issued ballots, and the boxes."""
        record = self.day.record
        issuing = tuple(day_rows.issuing_members(record, c) for c in record.contests)
        boxes = tuple((b.id, b.members) for b in record.portable_boxes)
        return issuing, boxes, record.commission, frozenset(self._also_issuing)

    def build(self) -> None:
        """How many portable boxes there were, since their applications belong to the lists; then in the order of the law."""
        self.box_buttons, self._issuer_buttons = [], []
        rows = day_rows.rows(self.stage, self.day.election, self.day.record)
        self.add_section(lambda: self.tr("1. Portable boxes: how many there were"))
        self._build_how_many()
        self.add_section(lambda: self.tr("2. Unused and spoiled ballots: count and cancel them"))
        self.add_rows(row for row in rows if row.kind.source == "ballots")
        self.add_section(lambda: self.tr("3. Voter list"))
        self.add_rows(row for row in rows if row.kind.of == "list")
        for contest in day_rows.held(self.day.election, self.day.record):
            self.add_section(
                lambda c=contest: self.tr("4. Signatures and ballots issued: %1").replace(
                    "%1", ballot_name(c, self.language)
                ),
                contest.colour,
            )
            own = [row for row in rows if row.contest == contest.id and row.kind.of in ("ballot", "member")]
            self.add_rows(row for row in own if row.kind.source != "ballots")
            self._build_other_issuers(contest.id, own)
        if self.day.record.portable_boxes:
            self.add_section(lambda: self.tr("5. Portable boxes: written and signed applications"))
        for box in self.day.record.portable_boxes:
            self._build_box(box, [row for row in rows if row.subject == box.id])

    def _build_other_issuers(self, contest: str, own: list[day_rows.Row]) -> None:
        """A row for each who was named besides, and the way to name another one."""
        listed = {row.subject for row in own if row.kind.of == "member"}
        kind = figure_of("member", "issued_by_member")
        number = next((row.number for row in own if row.kind.of == "member"), "")
        self.add_rows(
            day_rows.Row(f"{contest}.{kind.name}.{member.id}", number, kind, contest, member.id)
            for member in self.day.record.commission
            if member.id in self._also_issuing and member.id not in listed
        )
        named = listed | self._also_issuing
        others = [member for member in self.day.record.commission if member.id not in named]
        if others:
            button = WrappedButton()
            button.setObjectName(f"issuers.{contest}")
            button.setProperty("flat", True)
            button.clicked.connect(lambda: self.name_issuer(contest, others))
            self.changing(f"{contest}.signatures", button)
            self._issuer_buttons.append(button)
            part = QWidget()
            line = FlowLayout(part)
            line.setContentsMargins(44, 0, 0, 0)
            line.addWidget(button)
            self.form.add_aside(part, button)

    def name_issuer(self, contest: str, others: Sequence[Member]) -> None:
        """Ask who else issued ballots, and go to the new row."""
        with passing(OtherIssuerDialog(others, self.context, self)) as dialog:
            if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.chosen:
                return
            self._also_issuing.add(dialog.chosen)
            chosen = dialog.chosen
        self.settle()
        self.focus_path(f"{contest}.issued_by_member.{chosen}")

    def _build_how_many(self) -> None:
        row = self.how_many = FigureRow(BOXES, "", self.context.look)
        row.edit.committed.connect(self.say_how_many)
        row.edit.refused.connect(lambda text: self.show_refused_key(BOXES, text))
        row.edit.righted.connect(self.forget_refusal)
        self.changing(BOXES, row.edit)
        self.form.add_row(row)

    def _build_box(self, box: PortableBox, rows: Iterable[day_rows.Row]) -> None:
        edit = WrappedButton()
        edit.setObjectName(f"{BOXES}.{box.id}.edit")
        edit.setProperty("flat", True)
        edit.clicked.connect(lambda: self.edit_box(box.id))
        self.box_buttons.append((edit, box.id))
        self.changing("portable_boxes", edit)
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(44, 2, 0, 0)
        line.addWidget(edit)
        # Who went out with a box is asked on the way, until somebody is named.
        self.form.add_part(part, *(() if box.members else (edit,)))
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
        """How many boxes, and their buttons."""
        if self.how_many is not None:
            self.how_many.say(self.name_of(BOXES), self.tr("If there were none, type 0."), self.language)
        for issuers in self._issuer_buttons:
            issuers.setText(self.tr("Somebody else issued ballots…"))
        for button, box_id in self.box_buttons:
            box = self.day.record.box(box_id)
            members = ", ".join(
                m.name for m in self.day.record.commission if box is not None and m.id in box.members
            )
            nobody = self.tr("no members named")
            button.setText(f"{box_name(box_id, self.language)}: {members or nobody}")
            button.setAccessibleDescription(self.tr("Change the box and its members"))

    def show_state(self) -> None:
        """How many boxes there were, and the sums to be announced, of which none is told before all of it is there."""
        if self.how_many is not None:
            self.how_many.show_value(self._number_said())
        parts = []
        voters = self.day.record.voter_list.voters()
        if voters is not None:
            parts.append(self.tr("voters: %1").replace("%1", count(voters)))
        for one in sheets(self.day.record, self.day.election):
            if one.B is not None:
                name = ballot_name(one.contest, self.language)
                parts.append(self.tr("issued (%1): %2").replace("%1", name).replace("%2", count(one.B)))
        self.form.total.setText(self.tr("To announce: %1").replace("%1", " · ".join(parts)) if parts else "")

    # --- how many boxes there were

    def _number_said(self) -> Counted:
        """How many portable boxes there were, as far as it has been said."""
        record = self.day.record
        return len(record.portable_boxes) if record.boxes_said else None

    def name_of(self, path: str) -> str:
        """What a path is called on this page."""
        return self.tr("Number of portable boxes") if path in (BOXES, NONE) else super().name_of(path)

    def _too_many(self) -> str:
        text = self.tr("No more than %1 portable boxes can be entered. Type how many there were.")
        return text.replace("%1", str(MOST))

    def say_how_many(self, number: Counted) -> bool:
        """So many boxes are listed; the first ones stay, and taking away one that has figures is asked."""
        assert self.how_many is not None  # it was typed there
        edit = self.how_many.edit
        if number is not None and number > MOST:
            self.tell_refusal(self._too_many)
            edit.hold(self._number_said())
            edit.stay()
            return False
        boxes = self._listed()
        if number is not None:
            taken = {box["id"] for box in boxes}
            free = (f"P{place}" for place in range(1, MOST + len(taken) + 1))
            added = [{"id": one, "members": []} for one in free if one not in taken]
            boxes = [*boxes, *added][:number]
        many = number is not None and number > max(MANY, len(self._listed()))
        done = self._list(None if number is None else boxes, asks=many)
        if not done:
            edit.stay()
        elif self.how_many.edit is not edit:
            # The page was built anew under the key that typed it.
            QTimer.singleShot(0, self._go_on)
        return done

    def _go_on(self) -> None:
        assert self.how_many is not None  # every page has it
        self.form.move_from(self.how_many.edit, 1)

    def _listed(self) -> list[dict[str, Any]]:
        return [{"id": b.id, "members": list(b.members)} for b in self.day.record.portable_boxes]

    def _list(self, boxes: list[dict[str, Any]] | None, *, asks: bool = False) -> bool:
        """Other boxes; None: it is not said which. That there were none is said beside the list, which only lacks them."""
        listed = self.day.record.portable_boxes
        kept = {box["id"] for box in boxes or ()}
        drops = any(_has_figures(box) for box in listed if box.id not in kept)
        changes: list[tuple[str, Any]] = [(BOXES, boxes or [])] if boxes or listed else []
        if not boxes:
            changes.append((NONE, boxes is not None))
        return self.commit_many(changes, drops=drops or asks)

    def stay_at(self, path: str) -> None:
        """The number of boxes too is gone to again where it was not taken."""
        if path in (BOXES, NONE) and self.how_many is not None:
            self.how_many.edit.stay()
        super().stay_at(path)

    def hold(self, path: str) -> None:
        """The number of boxes too stays in sight where it could not be saved."""
        if path in (BOXES, NONE) and self.how_many is not None:
            self.how_many.edit.hold(self._number_said())
        super().hold(path)

    def refresh_hard(self) -> None:
        """The number of boxes too shows what is kept."""
        super().refresh_hard()
        if self.how_many is not None:
            self.how_many.edit.set_value(self._number_said())

    # --- one box

    def edit_box(self, box_id: str) -> None:
        """Change the number of a box, its members, or take it away."""
        with passing(BoxDialog(self.day, box_id, self)) as dialog:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._take(dialog, box_id)
            else:
                self.focus_path(f"{BOXES}.{box_id}.applications")

    def _take(self, dialog: BoxDialog, box_id: str) -> None:
        made = {"id": dialog.box_id(), "members": dialog.members()}
        if dialog.removed:
            boxes = [box for box in self._listed() if box["id"] != box_id]
            # That there were none at all is said, and never only left.
            self._list(boxes or None)
            self.settle()
            self.focus_path(BOXES)
            return
        self._list([made if box["id"] == box_id else box for box in self._listed()])
        self.settle()
        self.focus_path(f"{BOXES}.{made['id']}.applications")


def _has_figures(box: PortableBox) -> bool:
    """Something is typed for a box."""
    counts = (box.applications, *box.signed.values(), *box.ballots.values(), *box.not_established.values())
    return any(one is not None for one in counts)


class BoxDialog(Dialog):
    """Number of a portable box and the members who carried it."""

    topic = "box"
    form = False
    loses = True

    def __init__(self, day: Day, box_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Portable box"))
        self.removed = False
        box = day.record.box(box_id)
        assert box is not None  # it stands on the page
        self._taken = {b.id for b in day.record.portable_boxes} - {box_id}
        self.id_edit = PlainLine(box_id)
        self.id_edit.setMaxLength(20)
        # What is typed for a box stands under its number.
        self.id_edit.setReadOnly(_has_figures(box))
        self.list = CalmList()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for member in day.record.commission:
            if any(role in VOTING_ROLES for role in member.roles_of_the_day()):
                item = QListWidgetItem(member.name)
                item.setData(Qt.ItemDataRole.UserRole, member.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                marked = member.id in box.members
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
        self.nobody = self.button("nobody", lambda: self.tr("Keep &without members"), self.accept)
        self.nobody.hide()
        self.list.itemChanged.connect(lambda _: self.nobody.hide())
        self.foot(
            remove,
            None,
            self.nobody,
            self.button("cancel", lambda: self.tr("&Cancel"), self.reject),
            self.button("done", lambda: self.tr("&Keep"), self._on_done, default=True),
        )
        self.setMinimumWidth(520)
        self.fit(self.px(520))

    def _on_done(self) -> None:
        number = self.box_id()
        if number and not is_identifier(number):
            self.tell(
                self.tr(
                    "The number of a box has digits, Latin letters and hyphens only, without spaces, as P1."
                ),
                at=self.id_edit,
            )
            self.id_edit.selectAll()
            return
        if number and number not in self._taken:
            if self.members():
                self.accept()
                return
            self.nobody.show()
            self.tell(
                self.tr(
                    "Nobody is marked. Mark the members who went out with the box: an act on it names them. Where nobody went, "
                    "keep it without members."
                ),
                at=self.list,
            )
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
        return self.id_edit.text().strip()

    def members(self) -> list[str]:
        """The ids of the marked members."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
