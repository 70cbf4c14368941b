"""A sheet of paper over the page: the story that the exercise begins with, and whatever the commission is told later."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import scrolling
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.texts.names.turns import turns_words
from kzpoll_desktop.training.night import Night

HIGHEST: Final = 156
# Of the window's height it has no more than one of so many parts.
_SHARE: Final = 4
_STORY: Final = ""


class StorySheet(Live, QFrame):
    """What was not told yet comes by itself, and is put aside by a person; put_aside: it was. All of it can be read again."""

    put_aside = Signal()

    def __init__(self, night: Night, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        self.setProperty("card", "told")
        self._night, self._context = night, context
        self._told: set[str] = set()
        self._texts: dict[str, LocalText] = {}
        self._begun_at = night.desk.day.stage
        # The story was asked for, and is not put away by itself.
        self._reads = False
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.heading = self.label(self._heading, wrap=True, strong=True)
        self.aside = self.button("aside", lambda: self.tr("Put it &aside"), self.put_away, flat=True)
        self.aside.setToolTip("Ctrl+M")
        self._lay_out()
        self.live(self._say)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.heading)
        inner.addWidget(self.text)
        inner.addStretch(1)
        self.area = scrolling(self._inside)
        # What is longer than its room is gone to by Tab, and the arrows scroll it.
        self.area.verticalScrollBar().rangeChanged.connect(self._on_range)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 12, 8)
        line.addWidget(self.area, 1)
        line.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _on_range(self, _: int, most: int) -> None:
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.text.text() if most else "")

    # --- what is told

    def begin(self) -> None:
        """The story, where the trainee has not done anything yet; and what is still to be met."""
        begun = self._night.desk.exercise
        if begun is not None and self._night.desk.day.seq < begun.first:
            self._show({_STORY: self._night.exercise.story})
        self.look()

    def look(self) -> None:
        """Show what has happened since; it stays until somebody puts it aside, or it was met."""
        happened = {one.id: one.text for one in self._night.happened()}
        stays = {key: text for key, text in self._texts.items() if key in happened or self._is_story(key)}
        fresh = {key: text for key, text in happened.items() if key not in self._told}
        self._told |= fresh.keys()
        if stays.keys() != self._texts.keys() or fresh:
            self._show({**stays, **fresh})
        if fresh:
            self.setAccessibleDescription(self.text.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _is_story(self, key: str) -> bool:
        """The story lies there while the stage that it begins with lasts, and when it is read again."""
        return key == _STORY and (self._reads or self._night.desk.day.stage == self._begun_at)

    def read_again(self) -> None:
        """The story and everything that is still to be met."""
        self._reads = True
        happened = {one.id: one.text for one in self._night.happened()}
        self._show({_STORY: self._night.exercise.story, **happened})
        self.aside.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Out of sight; it can be read again from the menu."""
        self._show({})
        self.put_aside.emit()

    def _show(self, texts: dict[str, LocalText]) -> None:
        self._texts = texts
        self._reads = self._reads and bool(texts)
        self._say()
        self.setVisible(bool(texts))

    # --- texts

    def _heading(self) -> str:
        if _STORY in self._texts:
            title, part = self._night.exercise.title.get(self._context.language), self._night.part
            return title if part is None else f"{title} · {turns_words(part, self._context.language)}"
        return self.tr("The commission is told")

    def _say(self) -> None:
        language = self._context.language
        self.heading.setText(self._heading())
        self.text.setText("\n".join(self._night.text(one.get(language)) for one in self._texts.values()))
        self._fit()

    def _fit(self) -> None:
        """As high as the text needs, and never so high that nothing is left for the page."""
        wide = max(200, self.area.viewport().width())
        needed = sum(one.heightForWidth(wide) for one in (self.heading, self.text)) + 4
        share = self.window().height() // _SHARE
        self.area.setFixedHeight(
            min(needed, self._context.look.px(HIGHEST), max(share, self.aside.sizeHint().height()))
        )

    def resizeEvent(self, event: object) -> None:
        """Another width takes another number of lines."""
        self._fit()
