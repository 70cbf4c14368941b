"""The key card: what every key does, on one sheet; any other key than those that scroll puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QLabel, QWidget

from kzpoll_desktop.gui.common.dialog import Dialog, scrolling

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
SIDE = 20
_STEPS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class KeyCard(Dialog):
    """Keys on the left, what they do on the right; opened by F1, and of itself at the first precinct."""

    form = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("keycard", parent, edges=(24, 20), spacing=12)
        self.says(self.setWindowTitle, lambda: self.tr("Keys"))
        self.inside = QWidget()
        self.grid = QGridLayout(self.inside)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self.live(self._say_lines)
        self._area = scrolling(self.inside)
        self.close_button = self.button(
            "close", lambda: self.tr("&Close the card"), self.accept, primary=True
        )
        heading = self.label(lambda: self.tr("Everything can be done with the keyboard"), heading=True)
        self.whole.addWidget(heading)
        self.whole.addWidget(self._area, 1)
        self.foot(None, self.close_button)
        self.close_button.setFocus()
        keys, does = (
            max(one.fontMetrics().horizontalAdvance(one.text()) for one in side) for side in self._sides()
        )
        self.fit(keys + does + 2 * SIDE)

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Each key, or keys, with what they do."""
        return (
            (self.tr("Enter, Down, Tab"), self.tr("take the figure and go to the next one")),
            (self.tr("Up, Shift+Tab"), self.tr("back to the figure before")),
            ("Ctrl+Home, Ctrl+End", self.tr("first and last figure of the page")),
            (self.tr("PgUp, PgDn"), self.tr("leaf through a long ballot")),
            ("Esc", self.tr("the figure as it was before typing")),
            ("Ctrl+Z", self.tr("undo the last entry of this stage")),
            ("F7", self.tr("disputed ballots of the pile page")),
            ("F8", self.tr("all piles that are still empty are 0")),
            ("F9", self.tr("where to look first")),
            ("Ctrl+J", self.tr("the journal: what was entered, when and by whom")),
            ("Enter, Delete", self.tr("second check: agrees, another figure")),
            ("Alt+1 … Alt+9", self.tr("to a stage")),
            ("F6", self.tr("page, findings, stages in turn")),
            ("F2", self.tr("who is typing")),
            ("Ctrl++, Ctrl+-", self.tr("larger and smaller text")),
            ("Alt, F10", self.tr("the menu")),
            ("F1", self.tr("this card")),
        )

    def _sides(self) -> tuple[list[QLabel], list[QLabel]]:
        return [keys for keys, _ in self._labels], [does for _, does in self._labels]

    def _say_lines(self) -> None:
        for place, (keys, does) in enumerate(self.lines()):
            if place == len(self._labels):
                self._labels.append((QLabel(), QLabel()))
                self._labels[place][0].setProperty("strong", True)
                self._labels[place][1].setWordWrap(True)
                self.grid.addWidget(self._labels[place][0], place, 0)
                self.grid.addWidget(self._labels[place][1], place, 1)
            self._labels[place][0].setText(keys)
            self._labels[place][1].setText(does)
        self.setAccessibleDescription(". ".join(f"{keys}: {does}" for keys, does in self.lines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key puts the card away; a modifier alone does not, and a long card is scrolled."""
        bar = self._area.verticalScrollBar()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and bar.maximum() > 0:
            bar.triggerAction(step)
        elif event.key() not in _ALONE:
            self.accept()
