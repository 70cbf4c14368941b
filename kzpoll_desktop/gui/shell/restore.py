"""Restore a precinct file: what is in each backup and what would be lost, side by side; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QTableWidgetItem,
    QWidget,
)

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmTable
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count, date, time
from kzpoll_desktop.texts.names.labels import precinct_name, stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.restore import (
    FoundFile,
    Parting,
    candidates,
    files_of,
    look_at,
    loss,
    own_backups,
    recover,
    restore,
)

PRECINCT, AT, STAGE, ENTRIES, LOST = range(5)
MOST_FIGURES: Final = 60


class PuttingDialog(Dialog):
    """Whether a backup is put in the place of a file although something about it is not as it should be."""

    form = False

    def __init__(
        self, name: str, title: Words, question: Words, put: Words, context: Context, parent: QWidget | None
    ) -> None:
        super().__init__(name, parent)
        self.says(self.setWindowTitle, title)
        self.question = self.label(question, wrap=True)
        self.keep = self.button("keep", lambda: self.tr("&Do not restore"), self.reject, default=True)
        self.put = self.button("put", put, self.accept)
        self.whole.addWidget(self.question)
        self.foot(None, self.keep, self.put)
        self.keep.setFocus()
        self.fit(context.look.px(460))


class WhichPrecinct(PuttingDialog):
    """Whether a backup is of the precinct that belongs into the place of a file which does not tell."""

    topic = "which_precinct"

    def __init__(self, path: Path, day: Day, context: Context, parent: QWidget | None = None) -> None:
        def question() -> str:
            text = self.tr(
                "The file %1 does not show which precinct it was of. The backup: %2, last entry %3. "
                "Put it in the place of the file?"
            )
            at = f"{date(day.wall)} {time(day.wall)}"
            return (
                text.replace("%1", path.name)
                .replace("%2", precinct_name(day.record.precinct, context.language))
                .replace("%3", at)
            )

        title, put = lambda: self.tr("Which precinct?"), lambda: self.tr("&Restore this precinct")
        super().__init__("which_precinct", title, question, put, context, parent)


class OtherHistory(PuttingDialog):
    """Whether a backup of the same precinct file takes its place though its journal is another one."""

    topic = "other_history"

    def __init__(
        self, path: Path, day: Day, parts: Parting, context: Context, parent: QWidget | None = None
    ) -> None:
        def question() -> str:
            text = self.tr(
                "This backup is of the same precinct file, but its journal is another one from entry %1 on: it has %2 "
                "entries from there, the last of %3, and the file %4 has %5. It may come from another computer, or somebody "
                "may have changed it. Look at it first; put it in the place of the file only if you know where it is from."
            )
            values = (
                count(parts.first),
                count(parts.theirs),
                f"{date(day.wall)} {time(day.wall)}",
                path.name,
                count(parts.ours),
            )
            for place, value in enumerate(values, start=1):
                text = text.replace(f"%{place}", value)
            key = self.tr("Its key is another one too.")
            return f"{text} {key}" if parts.other_key else text

        title, put = lambda: self.tr("Another history"), lambda: self.tr("&Restore it all the same")
        super().__init__("other_history", title, question, put, context, parent)


class RestoreDialog(Dialog):
    """opened: the file to go on with once something was restored; looked: a file that is only to be looked at.

    intact: what is whole of the damaged file is to be looked at, and nothing made of it.
    """

    topic = "restore"

    def __init__(
        self, path: Path, folders: Sequence[Path], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("restore", parent, spacing=8)
        self.says(self.setWindowTitle, lambda: self.tr("Restore from a backup"))
        self.opened: Path | None = None
        self.looked: Path | None = None
        self.intact = False
        self.path, self._context = path, context
        self.present = look_at(path) if path.exists() else None
        self._own = own_backups(context.settings.folder)
        self.standings = candidates(self.present, folders, self._own)
        self.table = CalmTable(len(self.standings), 5)
        self.table.setObjectName("backups")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PRECINCT, QHeaderView.ResizeMode.Stretch)
        self.lost = QPlainTextEdit()
        self.lost.setObjectName("lost")
        self.lost.setReadOnly(True)
        self.lost.setTabChangesFocus(True)
        self.says(self.lost.setAccessibleName, lambda: self.tr("Figures that would be lost"))
        self._lay_out()
        self.table.currentCellChanged.connect(lambda *_: self._on_chosen())
        self.live(self._say)
        self.fit(context.look.px(980), context.look.px(560))
        if self.standings and self.standings[0].difference is None:
            self.table.selectRow(0)
        else:
            # What stands apart is never chosen for a person.
            self.table.setCurrentCell(-1, -1)
        self._on_chosen()
        (self.table if self.standings else self.close_button).setFocus()

    def _lay_out(self) -> None:
        self.recover_button = self.button(
            "recover", lambda: self.tr("&Recover what the journal proves"), self._on_recover
        )
        self.intact_button = self.button("intact", lambda: self.tr("Show the &intact part"), self._on_intact)
        self.look_button = self.button("look", lambda: self.tr("&Look at it only"), self._on_look)
        self.restore_button = self.button(
            "restore", lambda: self.tr("R&estore this one"), self._on_restore, primary=True
        )
        self.close_button = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.ends_at = self.close_button
        self.about = self.label(self._about, wrap=True)
        lost_label = self.label(
            lambda: self.tr("Figures of the present file that this backup has not:"), wrap=True
        )
        self.whole.addWidget(self.about)
        self.whole.addWidget(self.table, 2)
        self.whole.addWidget(lost_label)
        self.whole.addWidget(self.lost, 1)
        self.whole.addLayout(row(None, self.intact_button, self.recover_button))
        self.foot(None, self.close_button, self.look_button, self.restore_button)
        proves = self.present is not None and self.present.fault is not None and self.present.proved > 0
        for button in (self.recover_button, self.intact_button):
            button.setVisible(proves)

    # --- texts

    def _say(self) -> None:
        self.table.setAccessibleName(self.tr("Backups, the fullest first"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Precinct"),
                self.tr("Last entry"),
                self.tr("Stage"),
                self.tr("Entries"),
                self.tr("Would be lost"),
            ]
        )
        self._fill()
        self._show_lost()

    def _about(self) -> str:
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
        if files_of(self.standings) > 1:
            several = self.tr(
                "Backups of several precinct files were found: look at the precinct and the day."
            )
            return f"{first} {several} {kept}"
        return f"{first} {kept}"

    def _fill(self) -> None:
        language = self._context.language
        for place, one in enumerate(self.standings):
            assert one.day is not None  # candidates are whole
            lost = self.tr("nothing")
            if one.difference is not None:
                lost = self.tr("another history")
            elif self.present is not None and self.present.day is not None:
                found = loss(self.present.day, one.day)
                if found.entries or found.figures:
                    text = self.tr("entries: %1, figures: %2").replace("%1", count(found.entries))
                    lost = text.replace("%2", count(len(found.figures)))
            else:
                lost = self.tr("not known")
            texts = (
                precinct_name(one.day.record.precinct, language),
                f"{date(one.day.wall)} {time(one.day.wall, seconds=True)}",
                stage_name(one.day.stage, one.day.election, language),
                count(one.proved),
                lost,
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(str(one.path))
                self.table.setItem(place, column, item)

    def _chosen(self) -> FoundFile | None:
        place = self.table.currentRow()
        return self.standings[place] if 0 <= place < len(self.standings) else None

    def _on_chosen(self) -> None:
        for button in (self.restore_button, self.look_button):
            allow(button, "" if self._chosen() is not None else self.tr("Choose a backup in the list first."))
        self._show_lost()

    def _show_lost(self) -> None:
        one = self._chosen()
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
        if one is None or not self._is_right(one):
            return
        try:
            restore(
                self.path,
                one.path,
                self._own,
                other_history=one.difference is not None,
                clock=self._context.clock,
            )
        except KzpollError as problem:
            self.tell(self._sentence(problem))
            return
        self.opened = self.path
        self.accept()

    def _is_right(self, one: FoundFile) -> bool:
        """A file that is gone or proves nothing does not tell which precinct it was of: a person does.

        So does he where the backup has another history than the file.
        """
        if one.day is None:
            return False
        questions: list[PuttingDialog] = []
        if self.present is None or self.present.day is None:
            questions.append(WhichPrecinct(self.path, one.day, self._context, self))
        if one.difference is not None:
            questions.append(OtherHistory(self.path, one.day, one.difference, self._context, self))
        for question in questions:
            with passing(question):
                if not question.exec():
                    return False
        return True

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
            self.opened = recover(self.path, clock=self._context.clock)
        except KzpollError as problem:
            self.tell(self._sentence(problem))
            return
        self.accept()

    def _sentence(self, problem: KzpollError) -> str:
        return say(problem.said.about(file=shown_name(self.path)), self._context.language)
