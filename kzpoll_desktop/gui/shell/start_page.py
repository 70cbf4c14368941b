"""The start page: a button for each activity, the recent files; painted before anything heavy is imported."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop import __version__
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.languages import NAMES
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.shell.activities import Activity
from kzpoll_desktop.gui.shell.lookups import Lookups
from kzpoll_desktop.texts.languages import LANGUAGES


class StartPage(Live, QWidget):
    """Big buttons, the recent files, the languages; a message where something could not be opened.

    activity_chosen(name): an activity is to be opened. recent_chosen(path) and looking_requested(path): a file is to be
    opened, or only to be looked at.
    """

    activity_chosen = Signal(str)
    recent_chosen = Signal(str)
    looking_requested = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self, context: Context, activities: Sequence[Activity], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._activities = tuple(activities)
        self._look_at = ""
        self._gone: set[str] = set()
        self.lookups = Lookups(parent=self)
        self.lookups.answered.connect(self._on_looked_up)
        self.title = QLabel(f"kzpoll {__version__}")
        self.title.setProperty("title", True)
        self.subtitle = self.label(
            lambda: self.tr("Election day of a precinct election commission"), wrap=True, muted=True
        )
        self.limits = self.label(
            lambda: self.tr(
                "An offline aid to the paper protocol: the signed paper is the legal document. The printout is a "
                "sheet to be copied to the commission's form."
            ),
            wrap=True,
            muted=True,
        )
        self.buttons = {
            activity.name: self.button(
                activity.name, activity.words, partial(self.activity_chosen.emit, activity.name)
            )
            for activity in self._activities
        }
        for activity in self._activities:
            self.live(partial(self._show_keys, activity))
        self._main = [self.buttons[activity.name] for activity in self._activities if not activity.foot]
        self._foot = [self.buttons[activity.name] for activity in self._activities if activity.foot]
        self.look = self.button(
            "look",
            lambda: self.tr("Open for &looking only"),
            lambda: self.looking_requested.emit(self._look_at),
        )
        self.languages = {code: QPushButton(NAMES[code]) for code in LANGUAGES}
        self.recent = CalmList()
        self.recent_label = self.field("recent", self.recent, lambda: self.tr("&Recent files"))
        self.recent_label.setProperty("heading", True)
        self.recent.installEventFilter(self)
        self.recent.itemDoubleClicked.connect(self._choose)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.message = QFrame()
        self.message.setProperty("card", "error")
        self._set_up_buttons()
        self._lay_out()
        self.message.hide()
        self.live(self._show_language)
        self.live(self.show_recent)

    # --- layout

    def _set_up_buttons(self) -> None:
        for button in self._main:
            button.setProperty("big", True)
            button.installEventFilter(self)
        self._main[0].setProperty("primary", True)
        for button in self._foot:
            button.setProperty("flat", True)
        for code, button in self.languages.items():
            button.setObjectName(f"language.{code}")
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _, c=code: self.language_chosen.emit(c))

    def _lay_out(self) -> None:
        px = self._context.look.px
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        top.addLayout(names, 1)
        for button in self.languages.values():
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        wrong = QHBoxLayout(self.message)
        wrong.setContentsMargins(12, 8, 12, 8)
        wrong.addWidget(self.told, 1)
        wrong.addWidget(self.look)
        left = QVBoxLayout()
        left.setSpacing(12)
        for button in self._main:
            left.addWidget(button)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.recent_label)
        right.addWidget(self.recent, 1)
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addLayout(left, 2)
        middle.addLayout(right, 3)
        foot = FlowLayout()
        for part in (self.limits, *self._foot):
            foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(40, 28, 40, 20)
        whole.setSpacing(20)
        self.recent.setMinimumHeight(px(120))
        whole.addLayout(top)
        whole.addWidget(self.message)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)

    # --- texts

    def _show_keys(self, activity: Activity) -> None:
        self.buttons[activity.name].setToolTip(tip(activity.words(), activity.key) if activity.key else "")

    def _show_language(self) -> None:
        for code, button in self.languages.items():
            button.setChecked(code == self._context.language)

    def tell(self, text: str, *, look_at: str = "", wrong: bool = True) -> None:
        """A sentence above the buttons, none for an empty text; look_at: a file that can at least be looked at.

        wrong: something could not be done.
        """
        self.message.setProperty("card", "error" if wrong else "told")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self._look_at = look_at
        self.told.setText(text)
        self.look.setVisible(bool(look_at))
        self.message.setVisible(bool(text))

    # --- recent files

    def show_recent(self) -> None:
        """The recent files, newest first, looked up beside the window; one that is not there any more is named as such."""
        row = self.recent.currentRow()
        self.recent.clear()
        for name in self._context.settings.values.recent:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(name)
            self._show_item(item, name)
            self.recent.addItem(item)
            self.lookups.ask(name)
        if not self.recent.count():
            item = QListWidgetItem(self.tr("No file has been opened yet"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.recent.addItem(item)
        elif row >= 0 or self.recent.hasFocus():
            self.recent.setCurrentRow(max(0, min(row, self.recent.count() - 1)))

    def _show_item(self, item: QListWidgetItem, name: str) -> None:
        path, tokens = Path(name), self._context.look.tokens
        told = str(path.parent)
        if name in self._gone:
            told = self.tr("not there any more: %1").replace("%1", told)
        item.setText(f"{path.name}\n{told}")
        item.setForeground(QColor(tokens.muted if name in self._gone else tokens.ink))

    def _on_looked_up(self, name: str, there: bool) -> None:
        (self._gone.discard if there else self._gone.add)(name)
        for row in range(self.recent.count()):
            item = self.recent.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == name:
                self._show_item(item, name)

    def focus_first(self) -> None:
        """To the newest file where there is one, otherwise to the first activity."""
        if self._context.settings.values.recent:
            self.recent.setCurrentRow(0)
            self.recent.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._main[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        if name:
            self.recent_chosen.emit(name)

    def _forget(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        recent = self._context.settings.values.recent
        self._context.settings.change(recent=tuple(other for other in recent if other != name))
        self.show_recent()

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens a recent file and Delete forgets it; arrows go from button to button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.recent:
                return self._on_recent_key(event)
            if isinstance(watched, QPushButton):
                return self._on_button_key(watched, event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses whichever button has the focus, also one that is not among the big ones."""
        focused: QWidget | None = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _on_recent_key(self, event: QKeyEvent) -> bool:
        row = self.recent.currentRow()
        if row >= 0 and event.key() in ENTER:
            self._choose(self.recent.item(row))
            return True
        if row >= 0 and event.key() == Qt.Key.Key_Delete:
            self._forget(self.recent.item(row))
            return True
        if event.key() == Qt.Key.Key_Left:
            self._main[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _on_button_key(self, button: QPushButton, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        place = self._main.index(button) + step
        if step and 0 <= place < len(self._main):
            self._main[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Right:
            self.recent.setCurrentRow(max(0, self.recent.currentRow()))
            self.recent.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return bool(step)
        return True
