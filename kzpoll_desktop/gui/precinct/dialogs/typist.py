"""Who is typing from now on: a list of the commission, chosen with one key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.digits import by_place
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

_CHOOSE = (*ENTER, Qt.Key.Key_Space)


class TypistDialog(Dialog):
    """Digits 1 to 9 choose at once; arrows and Enter choose too; Escape leaves it as it was."""

    topic = "typist"
    form = False
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("typist", parent, spacing=8)
        self.says(self.setWindowTitle, lambda: self.tr("Who is typing"))
        self._desk = desk
        self._context = context
        self.people = CalmList()
        self.people.setProperty("answers", True)
        heading = self.field(
            "people",
            self.people,
            lambda: self.tr("Who is typing from now on? Press the number, or choose and press Enter."),
            called=lambda: self.tr("Members of the commission"),
            wrap=True,
        )
        heading.setProperty("heading", True)
        self.people.setWordWrap(True)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.installEventFilter(self)
        self.people.itemClicked.connect(self._choose)
        self.whole.addWidget(heading)
        self.whole.addWidget(self.people, 1)
        self.foot(None, self.button("keep", lambda: self.tr("&Leave as it was"), self.reject))
        self._fill()
        self.fit(context.look.px(480), context.look.px(380))
        self.people.setFocus()

    def _fill(self) -> None:
        day = self._desk.day
        language = self._context.language
        for place, member in enumerate(day.record.commission, start=1):
            key = f"{place}  " if place < 10 else ""
            item = QListWidgetItem(f"{key}{member.name}, {role_name(member.role_at_closing(), language)}")
            item.setData(Qt.ItemDataRole.UserRole, member.id)
            self.people.addItem(item)
            if member.id == day.typist:
                self.people.setCurrentItem(item)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A digit or Enter on the list chooses."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            digit = by_place(event).text()
            if event.key() in _CHOOSE and self.people.currentItem() is not None:
                self._choose(self.people.currentItem())
                return True
            if digit.isascii() and digit.isdigit() and 0 < int(digit) <= self.people.count():
                self._choose(self.people.item(int(digit) - 1))
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _choose(self, item: QListWidgetItem) -> None:
        made = self._desk.choose_typist(item.data(Qt.ItemDataRole.UserRole))
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            self.tell(say(made, self._context.language, self._desk.day.election))
            return
        self.accept()
