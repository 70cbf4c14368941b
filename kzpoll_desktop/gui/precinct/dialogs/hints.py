"""Where to look first: the piles, sheets and rows to recount, in order; the value stands on the sheet, never here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.hints import hint_sentence, revealed_sentence
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.hints import HintGroup, where_to_look

PATH = Qt.ItemDataRole.UserRole


class HintsDialog(Dialog):
    """A line a hint; Enter goes to its figure: chosen is its path, empty where the dialog was only read.

    What is shown is kept in the journal as given: a figure changed after it is marked so in the annex.
    """

    topic = "hints"

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("hints", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Where to look first"))
        self.chosen = ""
        self._desk = desk
        self._context = context
        self._groups: tuple[HintGroup, ...] = where_to_look(desk)
        self._revealed = False
        self.list = CalmList()
        self.list.setObjectName("places")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._choose)
        self.says(self.list.setAccessibleName, lambda: self.tr("Places to recount, in order"))
        self.reveal = self.button("reveal", lambda: self.tr("&Reveal (practice)"), self._on_reveal)
        self.go = self.button("go", lambda: self.tr("&Go to the figure"), self._on_go, primary=True)
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.explained = self.label(self._explanation, wrap=True)
        self.whole.addWidget(self.explained)
        self.whole.addWidget(self.list, 1)
        self.foot(self.reveal, None, close, self.go)
        self.reveal.setVisible(desk.may_reveal and bool(self._groups))
        self.go.setVisible(bool(self._groups))
        self.list.setVisible(bool(self._groups))
        paths = [path for group in self._groups for hint in group.hints for path in hint.paths]
        if paths:
            desk.note_hint(paths)
        self.live(self._fill)
        self.fit(context.look.px(680), context.look.px(420) if self._groups else 0)
        (self.list if self._groups else close).setFocus()

    def _explanation(self) -> str:
        if self._groups:
            return self.tr(
                "Recount in this order, from the ballots and sheets. Type what you count, not what would fit."
            )
        return self.tr(
            "No single figure explains what does not agree. Count the piles again, one by one from the first."
        )

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for group in self._groups:
            self._add_heading(group)
            self._add_hints(group)
        if row < 0:
            row = next((r for r in range(self.list.count()) if self.list.item(r).data(PATH)), -1)
        self.list.setCurrentRow(row)

    def _add_heading(self, group: HintGroup) -> None:
        day, language = self._desk.day, self._context.language
        titles = [
            describe(finding, day.record, day.election, language).title
            for finding in self._desk.findings
            if (finding.code, finding.contest) in group.findings
        ]
        item = QListWidgetItem("\n".join(titles))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self.list.addItem(item)

    def _add_hints(self, group: HintGroup) -> None:
        day, language = self._desk.day, self._context.language
        for place, hint in enumerate(group.hints, start=1):
            text = hint_sentence(hint.paths, hint.exchanged, day.record, day.election, language)
            if self._revealed:
                told = [
                    revealed_sentence(path, old, new, day.record, day.election, language)
                    for path, old, new in hint.revealed
                ]
                text = " ".join([text, *told])
            item = QListWidgetItem(f"{place}. {text}")
            item.setData(PATH, hint.paths[0])
            self.list.addItem(item)

    def _on_reveal(self) -> None:
        if not self._revealed:
            hints = [hint for group in self._groups for hint in group.hints]
            self._desk.note_revealed([path for hint in hints for path, _, _ in hint.revealed])
        self._revealed = True
        self._fill()
        self.list.setFocus()

    def _on_go(self) -> None:
        self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem | None) -> None:
        """What does not agree leads to the first place under it; where nothing is chosen, the first of all."""
        first = 0 if item is None else self.list.row(item)
        below = (self.list.item(row).data(PATH) for row in range(first, self.list.count()))
        self.chosen = next((path for path in below if path), "")
        self.accept()
