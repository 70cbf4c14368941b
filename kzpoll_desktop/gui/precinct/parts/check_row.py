"""One row of the second check: row number, label, figure, and what the second person says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.shapes import Shape

AskedOfRow = Literal["nothing", "confirm", "type", "recount"]
ACTION: Final = 156
NARROW: Final = 700
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CheckView:
    """How a row is shown.

    asked: what the second person is to do here; figure: as it stands, empty where it is not to be seen; typed: what was
    typed unseen so far; shape: "", done or discrepancy; note: the state and the names in words; hidden: agreed unseen.
    """

    asked: AskedOfRow
    figure: str
    typed: int | None
    shape: str
    note: str
    hidden: bool = False


class CheckRow(QWidget):
    """A figure to be confirmed, typed unseen or recounted; path: where its value is kept."""

    def __init__(self, path: str, number: str, look: Look) -> None:
        super().__init__()
        self.path = path
        self._look = look
        self._view: CheckView | None = None
        self._narrow = False
        self.number = QLabel(number)
        self.number.setProperty("number", True)
        self.number.setFixedWidth(look.px(44))
        self.number.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.shape = Shape(look.px(18))
        self.figure = QLabel()
        self.figure.setProperty("total", True)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.figure.setFixedWidth(look.px(84))
        self.yes, self.no = WrappedButton(), WrappedButton()
        self.yes.setObjectName(path)
        self.yes.setProperty("tipped", "agrees")
        self.yes.setFixedWidth(look.px(ACTION))
        self.no.setObjectName(f"no.{path}")
        self.no.setProperty("flat", True)
        self.no.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit = CountEdit()
        self.edit.setObjectName(f"again.{path}")
        self.edit.setFixedWidth(look.px(ACTION))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("muted", True)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        middle = _MIDDLE
        grid.addWidget(self.number, 0, 0, middle)
        grid.addWidget(self.label, 0, 1, middle)
        grid.addWidget(self.shape, 0, 2, middle)
        grid.addWidget(self.figure, 0, 3, middle)
        for place, part in enumerate((self.yes, self.edit, self.no)):
            # What is not asked leaves its place empty, so that figures stand in one column.
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(place > 0)
            part.setSizePolicy(kept)
        grid.addWidget(self.yes, 0, 4, middle)
        grid.addWidget(self.edit, 0, 4, middle)
        grid.addWidget(self.no, 0, 5, middle)
        grid.addWidget(self.note, 1, 1, 1, 5)
        grid.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the row is narrow the answers stand under the figure."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            for part, column in ((self.yes, 4), (self.edit, 4), (self.no, 5)):
                self._grid.removeWidget(part)
                if narrow:
                    self._grid.addWidget(part, column - 2, 1, Qt.AlignmentFlag.AlignLeft)
                else:
                    self._grid.addWidget(part, 0, column, _MIDDLE)
            self._grid.setColumnStretch(1, 1)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words of the label beside the figure."""
        return QSize(self._look.px(330), super().minimumSizeHint().height())

    def say(self, label: str, section: str, yes: str, no: str, again: str) -> None:
        """Label, its ballot or stage for a screen reader, and the answers, in the language in force."""
        self.label.setText(label)
        name = f"{self.number.text()} {label}, {section}".strip()
        self.yes.setText(yes)
        self.no.setText(no)
        self.yes.setAccessibleName(f"{yes}: {name}")
        self.no.setAccessibleName(f"{no}: {name}")
        self.edit.setAccessibleName(f"{again}: {name}")
        self.edit.setPlaceholderText("")

    def show_view(self, view: CheckView) -> None:
        """Show a state; what is being typed right now stays."""
        before, self._view = self._view, view
        typing = self.edit.being_typed or self.edit.held
        if before is None or before.asked != view.asked or not typing:
            self.edit.set_value(view.typed)
        if before == view:
            return
        self.figure.setText(view.figure)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note) and view.shape != "done")
        self.figure.setToolTip(view.note)
        self.figure.setAccessibleDescription(view.note)
        shape = view.shape
        self.shape.show_shape(shape, getattr(self._look.tokens, shape) if shape else "")
        self.edit.set_state("discrepancy" if view.asked == "recount" else "")
        self.yes.setAccessibleDescription(f"{view.figure}. {view.note}")
        self.edit.setAccessibleDescription(view.note)
        self.yes.setVisible(view.asked == "confirm")
        self.edit.setVisible(view.asked in ("type", "recount"))
        self.no.setVisible(view.asked == "confirm" or (view.shape == "done" and bool(view.figure)))
        self.setVisible(not view.hidden)

    @property
    def waits(self) -> bool:
        """Whether an answer is still to be given here; what was typed unseen may be typed again, but waits no more."""
        return self.asks is not None and (self.asks is self.yes or self.edit.value is None)

    @property
    def asks(self) -> QWidget | None:
        """The input that waits for an answer; None where nothing is asked."""
        if self._view is None or self._view.asked == "nothing":
            return None
        return self.yes if self._view.asked == "confirm" else self.edit
