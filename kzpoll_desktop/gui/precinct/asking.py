"""The short questions of the window: change a figure on a page already done, give the reason for a correction."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.dialog import fit

WIDE = 420


class Asker(Protocol):
    """Questions that a window puts to a person; each window has its own."""

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed: "655 → 5?"."""
        ...

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is not to be."""
        ...


class ChangeDialog(QDialog):
    """Old and new figure side by side, and two verbs."""

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change a figure?"))
        self.name = QLabel(name)
        self.name.setWordWrap(True)
        self.was = QLabel(self.tr("Was: %1").replace("%1", old))
        self.will = QLabel(self.tr("Will be: %1").replace("%1", new))
        for label in (self.was, self.will):
            label.setProperty("heading", True)
        self.change, self.keep = QPushButton(self.tr("&Change")), QPushButton(self.tr("&Leave as it was"))
        self.change.setObjectName("change")
        self.keep.setObjectName("keep")
        self.change.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self.change.setDefault(True)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep)
        self.buttons.addWidget(self.change)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.name)
        self.column.addWidget(self.was)
        self.column.addWidget(self.will)
        self.column.addLayout(self.buttons)
        self.setMinimumWidth(WIDE)
        self.change.setFocus()
        fit(self, WIDE)


class CorrectionDialog(ChangeDialog):
    """Why a figure announced before the boxes were opened is corrected; goes into journal and annex."""

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(name, old, new, parent)
        self.setWindowTitle(self.tr("Correct an announced figure"))
        note = QLabel(
            self.tr(
                "This figure was announced before the boxes were opened. The correction stands in the annex."
            )
        )
        note.setWordWrap(True)
        self.reason = QComboBox()
        self.reason.setObjectName("reason")
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItem(self.tr("Mistyped"))
        self.reason.addItem(self.tr("Counted again"))
        self.reason.addItem(self.tr("Read from the wrong line"))
        self.reason.setCurrentIndex(-1)
        # Nothing is put into a reason that nobody typed.
        self.reason.setCompleter(None)  # type: ignore[arg-type]
        editor = self.reason.lineEdit()
        assert editor is not None  # the list is editable
        editor.setMaxLength(400)
        editor.setAccessibleName(self.tr("Reason"))
        editor.returnPressed.connect(self._on_return)
        label = QLabel(self.tr("&Reason:"))
        label.setBuddy(self.reason)
        self.column.insertWidget(3, note)
        self.column.insertWidget(4, label)
        self.column.insertWidget(5, self.reason)
        self.reason.editTextChanged.connect(self._allow)
        self._allow()
        self.reason.setFocus()
        fit(self, WIDE)

    def _on_return(self) -> None:
        if self.change.isEnabled():
            self.accept()

    def _allow(self) -> None:
        self.change.setEnabled(bool(self.reason.currentText().strip()))


class DialogAsker:
    """Asks by dialogs over a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed."""
        return ChangeDialog(name, old, new, self.parent).exec() == QDialog.DialogCode.Accepted

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is left as it was."""
        dialog = CorrectionDialog(name, old, new, self.parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return ""
        return dialog.reason.currentText().strip()
