"""Ready the day before: what was looked at, what somebody has to see to, and the page to sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.widgets.shapes import Shape
from kzpoll_desktop.texts.said.readiness import state_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.readiness import Item, readiness

SHAPES = {"good": "done", "attention": "warning", "person": "ahead"}


class ReadinessDialog(Dialog):
    """A line an item; "Check again" looks anew, "Print" shows the page to sign and the empty forms."""

    topic = "readiness"

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("readiness", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Ready for tomorrow?"))
        self._desk, self._context = desk, context
        self.items: tuple[Item, ...] = ()
        self.sum = QLabel()
        self.sum.setProperty("heading", True)
        self.sum.setWordWrap(True)
        self._area = Area()
        paper = self.button(
            "print", lambda: self.tr("&Page to sign and forms…"), self.show_papers, primary=True
        )
        self.again = self.button("again", lambda: self.tr("Check &again"), self.look)
        self.stick = self.button("stick", lambda: self.tr("Choose a &stick…"), self._choose_stick)
        close = self.button("close", lambda: self.tr("&Close"), self.accept)
        self.whole.addWidget(self.sum)
        self.whole.addWidget(self._area, 1)
        if context.look.scale < LARGE:
            self.foot(self.again, self.stick, None, close, paper)
        else:
            # At large text the buttons need two lines.
            self.whole.addLayout(row(self.again, self.stick, None))
            self.foot(None, close, paper)
        self.look()
        self.live(self._fill)
        self.fit(context.look.px(820), context.look.px(560))
        paper.setFocus()

    def look(self) -> None:
        """Look at everything again."""
        self.items = readiness(self._desk, self._context.settings.second_medium)
        self._fill()

    def _choose_stick(self) -> None:
        folder = choose_folder(self, self.tr("Folder on the second medium"))
        if folder is not None:
            self.use_stick(folder)

    def use_stick(self, folder: Path) -> None:
        """Backups go to this folder too from now on; everything is looked at again."""
        self._context.settings.change(second_medium=str(folder))
        self.look()

    def _fill(self) -> None:
        language, election = self._context.language, self._desk.day.election
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        for place, item in enumerate(self.items):
            shape = Shape(self._context.look.px(18))
            kind = SHAPES[item.state]
            shape.show_shape(kind, getattr(self._context.look.tokens, kind, self._context.look.tokens.muted))
            shape.setToolTip(state_word(item.state, language))
            line = QLabel(f"{state_word(item.state, language)}. {say(item, language, election)}")
            line.setWordWrap(True)
            grid.addWidget(shape, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, place, 1)
        grid.setRowStretch(len(self.items), 1)
        self._area.setWidget(inside)
        left = sum(item.state == "attention" for item in self.items)
        if left:
            self.sum.setText(self.tr("To be seen to before tomorrow: %1").replace("%1", str(left)))
        else:
            self.sum.setText(
                self.tr("Nothing stands in the way. Print the page, check the rest and sign it.")
            )

    def show_papers(self) -> None:
        """The page to sign, the page for observers, and the empty forms for the envelope."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import empty_forms, observers_papers, readiness_paper

        page = readiness_paper(self._desk, self.items)
        papers = making_papers(
            self, lambda: [page, *observers_papers(self._desk.day), *empty_forms(self._desk.day)]
        )
        self.preview = PreviewDialog(papers, self._context, self)
        self.preview.open()
