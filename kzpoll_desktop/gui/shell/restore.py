"""Restore a precinct file: what is in each backup and what would be lost, side by side; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, fit
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count, date, time
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.restore import FoundFile, candidates, look_at, loss, recover, restore

FILE, AT, STAGE, ENTRIES, LOST = range(5)
MOST_FIGURES: Final = 60


class RestoreDialog(FormDialog):
    """opened: the file to go on with once something was restored; looked: a file that is only to be looked at.

    intact: what is whole of the damaged file is to be looked at, and nothing made of it.
    """

    def __init__(
        self, path: Path, folders: Sequence[Path], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.opened: Path | None = None
        self.looked: Path | None = None
        self.intact = False
        self.path, self._context = path, context
        self.present = look_at(path) if path.exists() else None
        self.standings = candidates(path, folders)
        self.told, self.lost_label, self.problem = QLabel(), QLabel(), QLabel()
        self.problem.setProperty("severity", "error")
        for label in (self.told, self.lost_label, self.problem):
            label.setWordWrap(True)
        self.problem.hide()
        self.table = QTableWidget(len(self.standings), 5)
        self.table.setObjectName("backups")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        self.lost = QPlainTextEdit()
        self.lost.setObjectName("lost")
        self.lost.setReadOnly(True)
        self.lost.setTabChangesFocus(True)
        self.recover_button, self.intact_button, self.look_button = (
            QPushButton(),
            QPushButton(),
            QPushButton(),
        )
        self.restore_button, self.close_button = QPushButton(), QPushButton()
        self._set_up_buttons()
        self._lay_out()
        self.table.currentCellChanged.connect(lambda *_: self._show_lost())
        self.translate()
        fit(self, context.look.px(980), context.look.px(560))
        if self.standings:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self.close_button.setFocus()

    def _set_up_buttons(self) -> None:
        actions = (
            ("recover", self.recover_button, self._on_recover),
            ("intact", self.intact_button, self._on_intact),
            ("look", self.look_button, self._on_look),
            ("close", self.close_button, self.reject),
            ("restore", self.restore_button, self._on_restore),
        )
        for name, button, act in actions:
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.restore_button.setProperty("primary", True)
        damaged = self.present is not None and self.present.fault is not None
        proves = damaged and self.present is not None and self.present.proved > 0
        for button in (self.recover_button, self.intact_button):
            button.setVisible(proves)
        for button in (self.restore_button, self.look_button):
            button.setEnabled(bool(self.standings))

    def _lay_out(self) -> None:
        proved, buttons = QHBoxLayout(), QHBoxLayout()
        proved.addStretch(1)
        proved.addWidget(self.intact_button)
        proved.addWidget(self.recover_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.look_button)
        buttons.addWidget(self.restore_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(8)
        whole.addWidget(self.told)
        whole.addWidget(self.table, 2)
        whole.addWidget(self.lost_label)
        whole.addWidget(self.lost, 1)
        whole.addWidget(self.problem)
        whole.addLayout(proved)
        whole.addLayout(buttons)

    # --- texts

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.told.setText(self._told())
        self.table.setAccessibleName(self.tr("Backups, the fullest first"))
        self.lost.setAccessibleName(self.tr("Figures that would be lost"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Backup"),
                self.tr("Last entry"),
                self.tr("Stage"),
                self.tr("Entries"),
                self.tr("Would be lost"),
            ]
        )
        self.recover_button.setText(self.tr("&Recover what the journal proves"))
        self.intact_button.setText(self.tr("Show the &intact part"))
        self.look_button.setText(self.tr("&Look at it only"))
        self.restore_button.setText(self.tr("R&estore this one"))
        self.close_button.setText(self.tr("&Close"))
        self._fill()
        self._show_lost()

    def _told(self) -> str:
        if self.present is None:
            first = self.tr("The file %1 is not there.").replace("%1", self.path.name)
        elif self.present.fault is not None:
            first = self._sentence(self.present.fault)
            text = self.tr("Its journal still proves %1 entries.")
            first = f"{first} {text.replace('%1', count(self.present.proved))}"
        else:
            text = self.tr("The present file is whole and has %1 entries.")
            first = text.replace("%1", count(self.present.proved))
        if not self.standings:
            none = self.tr("No backups of it were found.")
            return f"{first} {none}"
        kept = self.tr("Whatever you choose, the present file is kept aside and not overwritten.")
        return f"{first} {kept}"

    def _fill(self) -> None:
        language = self._context.language
        for row, one in enumerate(self.standings):
            assert one.day is not None  # candidates are whole
            lost = self.tr("nothing")
            if self.present is not None and self.present.day is not None:
                found = loss(self.present.day, one.day)
                if found.entries or found.figures:
                    text = self.tr("entries: %1, figures: %2").replace("%1", count(found.entries))
                    lost = text.replace("%2", count(len(found.figures)))
            else:
                lost = self.tr("not known")
            texts = (
                one.path.name,
                f"{date(one.day.wall)} {time(one.day.wall, seconds=True)}",
                stage_name(one.day.stage, one.day.election, language),
                count(one.proved),
                lost,
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _chosen(self) -> FoundFile | None:
        row = self.table.currentRow()
        return self.standings[row] if 0 <= row < len(self.standings) else None

    def _show_lost(self) -> None:
        one = self._chosen()
        self.lost_label.setText(self.tr("Figures of the present file that this backup has not:"))
        if one is None or one.day is None or self.present is None or self.present.day is None:
            self.lost.setPlainText("")
            return
        day, language = self.present.day, self._context.language
        found = loss(day, one.day).figures
        empty = self.tr("empty")
        lines = [
            f"{figure_name(path, day.record, day.election, language, ballot=True)}: "
            f"{count(now) if now is not None else empty} / {count(before) if before is not None else empty}"
            for path, now, before in found[:MOST_FIGURES]
        ]
        self.lost.setPlainText("\n".join(lines) if lines else self.tr("nothing"))

    # --- acting

    def _on_restore(self) -> None:
        one = self._chosen()
        if one is None:
            return
        try:
            restore(self.path, one.path)
        except KzpollError as problem:
            self._tell(problem)
            return
        self.opened = self.path
        self.accept()

    def _on_look(self) -> None:
        one = self._chosen()
        if one is not None:
            self.looked = one.path
            self.accept()

    def _on_intact(self) -> None:
        self.intact = True
        self.accept()

    def _on_recover(self) -> None:
        try:
            self.opened = recover(self.path)
        except KzpollError as problem:
            self._tell(problem)
            return
        self.accept()

    def _sentence(self, problem: KzpollError) -> str:
        return say(problem.said.about(file=self.path.name), self._context.language)

    def _tell(self, problem: KzpollError) -> None:
        self.problem.setText(self._sentence(problem))
        self.problem.show()
