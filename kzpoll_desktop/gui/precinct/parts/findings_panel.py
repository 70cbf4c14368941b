"""The findings beside the page: what to do, the numbers, the law, the code small at the end; the first one is open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.dialogs.column import scrolling
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.shapes import Shape


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding in words; path: the figure that a click goes to; answered: by what, empty while it is open."""

    code: str
    severity: str
    severity_word: str
    title: str
    todo: str
    numbers: str
    law: str
    path: str
    answered: str


class FindingsPanel(QWidget):
    """Findings in order; figure_requested(path) when one is chosen."""

    figure_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[FindingView, ...] = ()
        self._open = 0
        self._cards: list[_Chosen] = []
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self.passed = QLabel()
        self.passed.setProperty("muted", True)
        self.passed.setWordWrap(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 4, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 8, 10)
        whole.addWidget(self.heading)
        whole.addWidget(scrolling(inside), 1)
        whole.addWidget(self.passed)

    def show_findings(self, views: tuple[FindingView, ...], heading: str, passed: str) -> None:
        """Show findings; a new one is announced to a screen reader and opened."""
        known = {(view.code, view.path) for view in self._views if not view.answered}
        fresh = [
            place
            for place, view in enumerate(views)
            if not view.answered and (view.code, view.path) not in known
        ]
        self.heading.setText(heading)
        self.passed.setText(passed)
        if views == self._views:
            return
        self._views = views
        self._open = fresh[0] if fresh and self._cards else 0
        self._build()
        if fresh:
            self.heading.setAccessibleDescription(
                " ".join(f"{views[p].severity_word}. {views[p].todo}" for p in fresh)
            )
            QAccessible.updateAccessibility(QAccessibleEvent(self.heading, QAccessible.Event.Alert))

    def _build(self) -> None:
        old, self._cards = self._cards, []
        focused = next((card.objectName() for card in old if card.hasFocus()), "")
        for place, view in enumerate(self._views):
            card = self._card(view, opened=place == self._open)
            card.chosen.connect(lambda p=place: self._choose(p))
            self._column.insertWidget(place, card)
            self._cards.append(card)
        if focused and self._cards:
            card = next((card for card in self._cards if card.objectName() == focused), self._cards[0])
            card.show()
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        for card in old:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _card(self, view: FindingView, *, opened: bool) -> _Chosen:
        return _Answered(view, self._look) if view.answered else _Card(view, self._look, opened=opened)

    def _choose(self, place: int) -> None:
        self._open = place
        for index, card in enumerate(self._cards):
            card.set_open(index == place)
        self.figure_requested.emit(self._views[place].path)

    def has_findings(self) -> bool:
        """Whether there is one to go to."""
        return bool(self._cards)

    def focus_first(self) -> None:
        """To the first finding."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


class _Chosen(QFrame):
    """What a click or a key goes to the figure from."""

    chosen = Signal()

    def __init__(self, view: FindingView, kind: str) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.setObjectName(f"finding.{view.code}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_open(self, opened: bool) -> None:
        """Whether all of it is in sight, where there is more than a line."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class _Answered(_Chosen):
    """What answers a finding, in the place of its card."""

    def __init__(self, view: FindingView, look: Look) -> None:
        super().__init__(view, "answered")
        shape = Shape(look.px(14))
        shape.show_shape("done", look.tokens.done)
        said = QLabel(f"{view.answered} · {view.code}")
        said.setWordWrap(True)
        self.setToolTip(view.title)
        self.setAccessibleName(f"{view.answered}. {view.title}. {view.code}")
        line = QGridLayout(self)
        line.setContentsMargins(8, 2, 8, 2)
        line.addWidget(shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(said, 0, 1)
        line.setColumnStretch(1, 1)


class _Card(_Chosen):
    """An open finding."""

    def __init__(self, view: FindingView, look: Look, *, opened: bool) -> None:
        super().__init__(view, view.severity)
        shape = Shape(look.px(18))
        shape.show_shape(view.severity, getattr(look.tokens, view.severity))
        word = QLabel(view.severity_word)
        word.setProperty("severity", view.severity)
        title = QLabel(view.title)
        title.setWordWrap(True)
        line = QGridLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(word, 0, 1)
        line.addWidget(title, 1, 1)
        line.setColumnStretch(1, 1)
        self._text = QLabel(f"{view.todo}\n{view.numbers}")
        self._text.setWordWrap(True)
        # An article with all its parts is longer than a line of the panel: here it may go on in the next one.
        self._law = QLabel(" · ".join(part for part in (view.law, view.code) if part).replace("\u00a0", " "))
        self._law.setProperty("code", True)
        self._law.setWordWrap(True)
        self.setAccessibleName(f"{view.severity_word}. {view.title}. {view.todo} {view.numbers} {view.code}")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._text)
        column.addWidget(self._law)
        self.set_open(opened)

    def set_open(self, opened: bool) -> None:
        """What to do, the numbers and the law."""
        self._text.setVisible(opened)
        self._law.setVisible(opened)
