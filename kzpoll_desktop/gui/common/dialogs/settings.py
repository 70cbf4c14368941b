"""The settings: language, theme, text size; in force at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.common.languages import OWN_NAMES
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.texts.format import percent
from kzpoll_desktop.texts.languages import LANGUAGES


class SettingsDialog(Dialog):
    """language_chosen(code) and look_chosen(theme, scale) come as soon as something is chosen."""

    topic = "settings"
    language_chosen = Signal(str)
    look_chosen = Signal(str, int)
    form = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("settings", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Settings"))
        self._context = context
        self.language, self.scale, self.contrast = CalmComboBox(), CalmComboBox(), WrappedTick()
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        for scale in SCALES:
            self.scale.addItem(percent(scale), scale)
        self.contrast.setObjectName("contrast")
        self.says(self.contrast.setText, lambda: self.tr("&High contrast"))
        self.language.choose(context.language)
        self.scale.choose(context.look.scale)
        self.contrast.setChecked(context.look.theme == "contrast")
        self.medium = PlainLine(context.settings.values.second_medium)
        self.medium.setMinimumWidth(context.look.px(260))
        self.says(self.medium.setPlaceholderText, lambda: self.tr("a folder on a stick"))
        choose = self.button("choose", lambda: self.tr("C&hoose…"), self._choose_medium)
        choose.setAutoDefault(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.field("language", self.language, lambda: self.tr("&Language:")), 0, 0)
        grid.addWidget(self.language, 0, 1)
        grid.addWidget(self.field("scale", self.scale, lambda: self.tr("&Text size:")), 1, 0)
        grid.addWidget(self.scale, 1, 1)
        grid.addWidget(self.contrast, 2, 1)
        medium_label = self.field(
            "second_medium",
            self.medium,
            lambda: self.tr("&Backups also to:"),
            called=lambda: self.tr("Second medium for backups"),
        )
        grid.addWidget(medium_label, 3, 0)
        grid.addLayout(row(self.medium, choose), 3, 1)
        grid.addWidget(self.button("close", lambda: self.tr("&Close"), self.accept, primary=True), 4, 1)
        self.whole.addLayout(grid)
        self.medium.editingFinished.connect(self._on_medium)
        self.language.setMinimumWidth(context.look.px(200))
        self.language.activated.connect(lambda: self.language_chosen.emit(self.language.currentData()))
        self.scale.activated.connect(self._on_look)
        self.contrast.clicked.connect(self._on_look)
        self.language.setFocus()

    def _on_look(self) -> None:
        self.look_chosen.emit("contrast" if self.contrast.isChecked() else "light", self.scale.currentData())

    def _on_medium(self) -> None:
        self._context.settings.change(second_medium=self.medium.text().strip())

    def _choose_medium(self) -> None:
        folder = choose_folder(self, self.tr("Folder on the second medium"))
        if folder is not None:
            self.medium.setText(str(folder))
            self._on_medium()
