"""Who signs: a name, what is said of the signature, and a dissenting opinion; the same columns for everybody."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.figure_row import is_narrow

STATUS: Final = 170
_LEAST: Final = 330


class SigningRow(QWidget):
    """Name, status and opinion in a line; in a narrow row the name stands above them. said: the opinion as it is kept."""

    def __init__(
        self, name: QLabel, status: QComboBox, dissent: QPushButton, said: QLabel, look: Look
    ) -> None:
        super().__init__()
        self._parts, self._look = (name, status, dissent), look
        status.setFixedWidth(look.px(STATUS))
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._grid.setContentsMargins(52, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(said, 2, 0, 1, 3)
        self._narrow = False
        self._place()

    def _place(self) -> None:
        name, status, dissent = self._parts
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        line = 1 if self._narrow else 0
        self._grid.addWidget(name, 0, 0, 1, 3 if self._narrow else 1)
        self._grid.addWidget(status, line, 1, middle)
        self._grid.addWidget(dissent, line, 2, middle | right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take the name above the rest, or back beside it."""
        super().resizeEvent(event)
        narrow = is_narrow(self, self._look, was=self._narrow)
        if narrow is not self._narrow:
            self._narrow = narrow
            for part in self._parts:
                self._grid.removeWidget(part)
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Room for the two that stand beside each other where it is narrow."""
        status, dissent = self._parts[1:]
        beside = status.width() + dissent.minimumSizeHint().width() + 52 + 2 * self._grid.horizontalSpacing()
        return QSize(max(self._look.px(_LEAST), beside), super().minimumSizeHint().height())
