"""The stages of the day with their state: a shape and a word, and only then weight and colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.shapes import icon

# So many stages are gone to by Alt and a digit.
WITH_KEYS: Final = 10


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage; state: done, current, ahead, open; severity of the worst finding on its page or empty; spoken: its state.

    heading: what stands over the first of several that are no stages of the day, and is spoken with each.
    """

    key: str
    name: str
    state: str
    severity: str
    spoken: str
    heading: str = ""


class StageList(QWidget):
    """One button a stage."""

    stage_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QPushButton] = {}
        self._shown: tuple[tuple[StageView, ...], str, int] | None = None
        self.heading = QLabel(self)
        self.heading.setObjectName("after_closing")
        self.heading.setProperty("muted", True)
        self.heading.setWordWrap(True)
        self.heading.setContentsMargins(8, 10, 8, 2)
        self.heading.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 10, 6, 10)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def show_stages(self, views: tuple[StageView, ...], shown: str) -> None:
        """Show the stages; shown: the one whose page is open. Nothing is done where all of it is shown already."""
        for view in views:
            if view.key in self._buttons:
                # A click checks a button by itself.
                self._buttons[view.key].setChecked(view.key == shown)
        if self._shown == (views, shown, self.minimumWidth()):
            return
        self._shown = views, shown, self.minimumWidth()
        if tuple(self._buttons) != tuple(view.key for view in views):
            self._build(views)
        self.heading.setText(next((view.heading for view in views if view.heading), ""))
        tokens = self._look.tokens
        for place, view in enumerate(views):
            button = self._buttons[view.key]
            button.setText(self._wrapped(view.name, button))
            shape = view.severity or ("ahead" if view.state == "open" else view.state)
            colour = getattr(tokens, view.severity) if view.severity else tokens.muted
            if not view.severity and view.state == "done":
                colour = tokens.done
            if not view.severity and view.state == "current":
                colour = tokens.accent
            button.setIcon(icon(shape, colour, self._look.px(18)))
            button.setChecked(view.key == shown)
            name = f"{view.heading}: {view.name}" if view.heading else f"{place + 1}. {view.name}"
            button.setAccessibleName(f"{name}, {view.spoken}")
            key = f" (Alt+{(place + 1) % 10})" if place < WITH_KEYS else ""
            button.setToolTip(f"{view.name}: {view.spoken}{key}")
            if button.property("ahead") != (view.state == "ahead"):
                button.setProperty("ahead", view.state == "ahead")
                button.style().unpolish(button)
                button.style().polish(button)
            # The style gives every button one line's height as its least: two lines are not to be squeezed into it.
            button.setMinimumHeight(0)
            button.setMinimumHeight(button.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text, in a window that is made anew only when a dialog over it is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit_again)  # The buttons have their new style after the list.

    def _fit_again(self) -> None:
        if self._shown is not None:
            views, shown, _ = self._shown
            self._shown = None
            self.show_stages(views, shown)

    def _wrapped(self, name: str, button: QPushButton) -> str:
        """The name in lines that fit: a button cannot wrap by itself, and no name is cut."""
        font = QFont(button.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = self.minimumWidth() - self._look.px(44)
        lines = [""]
        for word in name.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def focus_shown(self) -> None:
        """To the stage whose page is open."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self, views: tuple[StageView, ...]) -> None:
        for button in self._buttons.values():
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        self._column.removeWidget(self.heading)
        self.heading.hide()
        headed = False
        for view in views:
            button = QPushButton()
            button.setObjectName(f"stage.{view.key}")
            button.setProperty("stage", True)
            button.setCheckable(True)
            button.setIconSize(QSize(self._look.px(18), self._look.px(18)))
            button.clicked.connect(lambda _, key=view.key: self.stage_requested.emit(key))
            self._buttons[view.key] = button
            if view.heading and not headed:
                headed = True
                self._column.insertWidget(self._column.count() - 1, self.heading)
                self.heading.show()
            self._column.insertWidget(self._column.count() - 1, button)
