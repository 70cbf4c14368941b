"""The settings: language, theme, text size; in force at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import OWN_NAMES
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.texts.languages import LANGUAGES


class SettingsDialog(QDialog):
    """language_chosen(code) and look_chosen(theme, scale) come as soon as something is chosen."""

    language_chosen = Signal(str)
    look_chosen = Signal(str, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._context = context
        self.language, self.scale = CalmComboBox(), CalmComboBox()
        self.language.setObjectName("language")
        self.scale.setObjectName("scale")
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        for scale in SCALES:
            self.scale.addItem(f"{scale} %", scale)
        self.contrast = QCheckBox()
        self.contrast.setObjectName("contrast")
        self.language.choose(context.language)
        self.scale.choose(context.look.scale)
        self.contrast.setChecked(context.look.theme == "contrast")
        self.language_label, self.scale_label = QLabel(), QLabel()
        self.language_label.setBuddy(self.language)
        self.scale_label.setBuddy(self.scale)
        self.close_button = QPushButton()
        self.close_button.setObjectName("close")
        self.close_button.setProperty("primary", True)
        self.close_button.clicked.connect(self.accept)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (label, field) in enumerate(
            ((self.language_label, self.language), (self.scale_label, self.scale))
        ):
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.contrast, 2, 1)
        self.medium_label, self.medium, self.choose = QLabel(), QLineEdit(), QPushButton()
        self.medium.setObjectName("second_medium")
        self.medium.setMinimumWidth(context.look.px(260))
        self.choose.setObjectName("choose")
        self.choose.setAutoDefault(False)
        self.medium_label.setBuddy(self.medium)
        self.medium.setText(context.settings.values.second_medium)
        self.medium.editingFinished.connect(self._on_medium)
        self.choose.clicked.connect(self._choose_medium)
        line = QHBoxLayout()
        line.addWidget(self.medium, 1)
        line.addWidget(self.choose)
        grid.addWidget(self.medium_label, 3, 0)
        grid.addLayout(line, 3, 1)
        foot = QVBoxLayout()
        foot.addWidget(self.close_button)
        grid.addLayout(foot, 4, 1)
        self.language.setMinimumWidth(context.look.px(200))
        self.language.activated.connect(lambda: self.language_chosen.emit(self.language.currentData()))
        self.scale.activated.connect(self._on_look)
        self.contrast.clicked.connect(self._on_look)
        self.translate()
        self.language.setFocus()

    def _on_look(self) -> None:
        self.look_chosen.emit("contrast" if self.contrast.isChecked() else "light", self.scale.currentData())

    def _on_medium(self) -> None:
        self._context.settings.change(second_medium=self.medium.text().strip())

    def _choose_medium(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder on the second medium"))
        if folder:
            self.medium.setText(folder)
            self._on_medium()

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Settings"))
        self.medium_label.setText(self.tr("&Backups also to:"))
        self.medium.setPlaceholderText(self.tr("a folder on a stick"))
        self.medium.setAccessibleName(self.tr("Second medium for backups"))
        self.choose.setText(self.tr("C&hoose…"))
        self.language_label.setText(self.tr("&Language:"))
        self.scale_label.setText(self.tr("&Text size:"))
        self.contrast.setText(self.tr("&High contrast"))
        self.close_button.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)
