"""A grid of labelled fields in which a sentence stands under the field that it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget


class FieldGrid(QGridLayout):
    """Labels on the left, fields on the right, and under each field room for what is wrong with it.

    stacked: the labels stand above their fields, for large text.
    """

    def __init__(self, *, stacked: bool = False) -> None:
        super().__init__()
        self._column = 0 if stacked else 1
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(6)
        self.setColumnStretch(self._column, 1)
        self.fields: dict[str, QWidget] = {}
        self._told: dict[str, QLabel] = {}

    def add_field(self, label: QLabel, field: QWidget, beside: QWidget | QLayout | None = None) -> None:
        """A field in a line of its own; beside: what is shown in its place where it has others round it."""
        self.add_line(label, field if beside is None else beside)
        self.add_told(field.objectName(), field)

    def add_line(self, label: QLabel, what: QWidget | QLayout) -> None:
        """A label with what belongs to it."""
        row = self.rowCount()
        self.addWidget(label, row, 0)
        if isinstance(what, QWidget) and what.layout() is not None:
            self.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        row += 1 - self._column
        if isinstance(what, QLayout):
            self.addLayout(what, row, self._column)
        else:
            self.addWidget(what, row, self._column)

    def add_told(self, name: str, field: QWidget) -> None:
        """Room for a sentence about a field, under what was added last."""
        told = QLabel()
        self.addWidget(told, self.rowCount(), self._column)
        self.adopt(name, field, told)

    def adopt(self, name: str, field: QWidget, told: QLabel) -> None:
        """A field that stands elsewhere, with the room for its sentence."""
        told.setWordWrap(True)
        told.setProperty("severity", "error")
        told.hide()
        self.fields[name] = field
        self._told[name] = told

    def forget(self, name: str) -> None:
        """A field that is taken away."""
        del self.fields[name], self._told[name]

    def tell(self, name: str, text: str) -> None:
        """A sentence under a field, none for an empty text."""
        self._told[name].setText(text)
        self._told[name].setVisible(bool(text))
        self.fields[name].setAccessibleDescription(text)

    def told(self, name: str) -> str:
        """The sentence under a field."""
        return self._told[name].text()
