"""Who issued ballots and was not to: a member without a row of their own gets one, so that what happened can be typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.figures.record import Member
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.names.labels import role_name


class OtherIssuerDialog(Dialog):
    """members: those without a row; chosen: the id of one of them, empty where nobody was chosen."""

    topic = "issuer"
    form = False

    def __init__(self, members: Sequence[Member], context: Context, parent: QWidget | None = None) -> None:
        super().__init__("issuer", parent, spacing=8)
        self.says(self.setWindowTitle, lambda: self.tr("Somebody else issued ballots"))
        self.chosen = ""
        self._members, self._context = tuple(members), context
        self.people = CalmList()
        self.people.setWordWrap(True)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = self.field(
            "people",
            self.people,
            lambda: self.tr(
                "Deputies and members issue ballots. If somebody else did, choose who it was: a row is added, and what is "
                "typed there is a discrepancy to be answered by an act."
            ),
            called=lambda: self.tr("Members of the commission"),
            wrap=True,
        )
        self.people.itemClicked.connect(self._choose)
        self.whole.addWidget(heading)
        self.whole.addWidget(self.people, 1)
        self.foot(None, self.button("cancel", lambda: self.tr("&Cancel"), self.reject))
        self.live(self._fill)
        self.fit(context.look.px(480), context.look.px(360))
        self.people.setFocus()

    def _fill(self) -> None:
        row = max(self.people.currentRow(), 0)
        self.people.clear()
        for member in self._members:
            role = role_name(member.role_at_closing(), self._context.language)
            item = QListWidgetItem(f"{member.name}, {role}")
            item.setData(Qt.ItemDataRole.UserRole, member.id)
            self.people.addItem(item)
        self.people.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        chooses = self.focusWidget() is self.people and self.people.count()
        item = self.people.currentItem() if chooses else None
        if item is not None and (event.key() in ENTER or event.key() == Qt.Key.Key_Space):
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
