"""Inputs of the editor: a text in three languages, and what every page of it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.common.calm import PlainText
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.live import Live, Words
from kzpoll_desktop.gui.training.editor.inserting import InsertDialog
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.texts.languages import LANGUAGES

_LINES: Final = 4
# Ends of lines, Qt's among them, and tabs.
_BREAKS: Final = re.compile("[\r\n\t\u2028\u2029]+")
_EDGE: Final = 12
_LEAST: Final = 140


class Texts(Live, QWidget):
    """One text in Kazakh, Russian and English, which may stay empty. changed: somebody typed."""

    changed = Signal()

    def __init__(self, name: str, words: Words, longest: int, *, lines: int = 1) -> None:
        """lines: how many are in sight; what is typed as several lines is one."""
        super().__init__()
        self._longest = longest
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        heading = self.label(words, wrap=True, strong=True)
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.edits: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._last = LANGUAGES[0]
        for place, language in enumerate(LANGUAGES, start=1):
            edit = self._edit(lines)
            label = self.field(
                f"{name}.{language}",
                edit,
                partial(self._language, language),
                called=partial(self._called, words, language),
            )
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(edit, place, 1)
            self.edits[language] = edit
            edit.installEventFilter(self)

    def _edit(self, lines: int) -> QLineEdit | QPlainTextEdit:
        if lines == 1:
            line = LineField()
            line.setMaxLength(self._longest)
            line.textEdited.connect(lambda _: self.changed.emit())
            return line
        box = PlainText()
        box.setTabChangesFocus(True)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + _EDGE)
        box.textChanged.connect(self._on_box)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Which of the lines the cursor was in last."""
        if event.type() == QEvent.Type.FocusIn:
            self._last = next((code for code, edit in self.edits.items() if edit is watched), self._last)
        return super().eventFilter(watched, event)

    def insert(self, text: str) -> None:
        """Put a text where the cursor was last, and go back there."""
        edit = self.edits[self._last]
        if isinstance(edit, QLineEdit):
            edit.insert(text)
            self.changed.emit()
        else:
            edit.insertPlainText(text)
        edit.setFocus()

    def _on_box(self) -> None:
        if not self.signalsBlocked():
            self.changed.emit()

    def _language(self, code: str) -> str:
        return {
            "kk": self.tr("Kazakh"),
            "ru": self.tr("Russian"),
            "en": self.tr("English, if any"),
        }[code]

    def _called(self, words: Words, code: str) -> str:
        return f"{words()}: {self._language(code)}"

    @property
    def text(self) -> LocalText:
        """What stands there, in one line."""
        kk, ru, en = (self._typed(code) for code in ("kk", "ru", "en"))
        return LocalText(kk, ru, en or None)

    def _typed(self, language: str) -> str:
        edit = self.edits[language]
        # A plain text would have lost its spaces that no line breaks at.
        text = edit.text() if isinstance(edit, QLineEdit) else edit.document().toRawText()
        return _BREAKS.sub(" ", text).strip(" ")

    def put(self, text: LocalText) -> None:
        """Show a text; nobody typed it."""
        self.blockSignals(True)
        for language, edit in self.edits.items():
            wanted = (text.en or "") if language == "en" else text.get(language)
            if wanted != self._typed(language):
                edit.setText(wanted) if isinstance(edit, QLineEdit) else edit.setPlainText(wanted)
        self.blockSignals(False)


class EditorPage(Live, QWidget):
    """A column of parts that scrolls. refused(sentence): something that was typed is nothing; empty once it is right."""

    refused = Signal(str)

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__()
        self.making, self.context = making, context
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(4, 4, 8, 4)
        self.column.setSpacing(8)
        self.area = Area(self.body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.area, 1)
        # What is in it scrolls: it asks for no height of its own.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(context.look.px(_LEAST))

    @property
    def language(self) -> str:
        """The language in force."""
        return self.context.language

    def clear(self) -> None:
        """Nothing is shown, and nothing says itself again in another language."""
        self.silence()
        emptied(self.column)

    def row(self, *parts: QWidget) -> None:
        """Parts beside each other, in the column."""
        in_a_row(self.column, *parts)

    def section(self, words: Words) -> QLabel:
        """A heading in the column."""
        made = self.label(words, wrap=True, section=True)
        self.column.addWidget(made)
        return made

    def texts(
        self,
        name: str,
        words: Words,
        longest: int,
        get: Callable[[], LocalText],
        put: Callable[[LocalText], None],
        *,
        lines: int = _LINES,
    ) -> Texts:
        """A text in three languages in the column, kept with every letter."""
        made = Texts(name, words, longest, lines=lines)
        made.put(get())
        made.changed.connect(lambda: put(made.text))
        self.column.addWidget(made)
        return made

    def add_insert(self, name: str, texts: Texts) -> None:
        """A button that puts a figure of the seat into a text, in the language whose line the cursor was in last."""
        made = self.button(
            name,
            lambda: self.tr("Put in a figure of the seat…"),
            lambda: InsertDialog(self.making, self.context, texts.insert, self.window()).appear(),
        )
        self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def end(self) -> None:
        """Nothing comes after it in the column, and all of it can be gone to."""
        self.column.addStretch(1)
        for place in range(self.column.count()):
            item = self.column.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None:
                part.show()

    def take(self) -> bool:
        """Take what stands typed in its lines; False where one of them is nothing, and stays in sight."""
        for line in self.findChildren(TypedLine):
            if not line.isReadOnly() and not line.commit():
                line.setFocus()
                return False
        return True

    @property
    def in_hand(self) -> bool:
        """Whether something stands typed in a line that is not taken."""
        return any(not line.taken for line in self.findChildren(TypedLine) if not line.isReadOnly())

    def go_to(self, field: str, row: int = 0) -> None:
        """To the input of a name, or to the first of it; row: the place of a happening or of a question."""
        for part in self.findChildren(QWidget):
            name = part.objectName()
            if field and (name == field or name.startswith(f"{field}.")) and part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                self.area.ensureWidgetVisible(part, 0, 40)
                return
        self.focus_first()

    def focus_first(self) -> None:
        """To the first input of the page."""
        for part in self.body.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                self.area.ensureWidgetVisible(part, 0, 40)
                return


def coloured(heading: QLabel, ink: str, ground: str) -> QLabel:
    """A heading in the colours of its ballot."""
    heading.setStyleSheet(
        f"color: {ink}; background: {ground}; border-left: 6px solid {ink}; padding: 4px 8px;"
    )
    return heading


def let_go(part: QWidget) -> None:
    """A part that has no place any more: it is found by nobody from now on, and says nothing in another language."""
    for one in (part, *part.findChildren(QWidget)):
        if isinstance(one, Live):
            one.silence()
    part.hide()
    part.setParent(None)
    part.deleteLater()


def emptied(column: QVBoxLayout) -> None:
    """Nothing is left in a column that is built again."""
    while (item := column.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            let_go(part)


def in_a_row(column: QVBoxLayout, *parts: QWidget) -> None:
    """One more row of a column: parts beside each other as far as there is room."""
    held = QWidget()
    line = FlowLayout(held)
    for part in parts:
        line.addWidget(part)
    column.addWidget(held)
