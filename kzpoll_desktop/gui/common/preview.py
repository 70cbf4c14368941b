"""The preview of made papers: pages as they will be printed, saved as they are, printed whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.pictures import NotDrawn
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import step_by_step
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.common.dialogs.pages_view import PagesView
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.printing import (
    WHOLE,
    PrintOutcome,
    print_pdf,
    printer_dialog,
    unscaled_printer,
)
from kzpoll_desktop.gui.common.prints.overlay import Overlay
from kzpoll_desktop.gui.common.working import Report
from kzpoll_desktop.texts.format import percent
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.printing import Paper, save_papers

SCREEN_DPI: Final = 96


class PreviewDialog(Dialog):
    """Shows papers one by one; saves them all into a folder, prints the shown one.

    may_save: whether they may stand in a file; where not, they are printed on paper only.
    """

    may_save = True
    topic = "preview"
    # What stands in the margin of the print and of what is shown, and in no file.
    over: Overlay | None = None

    def __init__(self, papers: Sequence[Paper], context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        # Its pictures are large, and the page under it lives for the whole day.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.says(self.setWindowTitle, lambda: self.tr("Preview"))
        self._papers = tuple(papers)
        self._context = context
        self._zoom = 100
        self.saved: tuple[Path, ...] = ()
        self._choice = ChoiceBox()
        self._choice.addItems([""] * len(self._papers))
        self.live(self._name_papers)
        self._area = PagesView()
        self._area.setObjectName("pages")
        self.says(self._area.setAccessibleName, lambda: self.tr("Pages of the paper"))
        top = FlowLayout()
        top.addWidget(self.field("paper", self._choice, lambda: self.tr("&Paper:")))
        top.addWidget(self._choice)
        top.addWidget(self.button("smaller", lambda: self.tr("S&maller"), partial(self._zoom_by, -25)))
        top.addWidget(self.button("larger", lambda: self.tr("&Larger"), partial(self._zoom_by, 25)))
        self.whole.addLayout(top)
        self.whole.addWidget(self._area, 1)
        self.open_button = self.button("open", lambda: self.tr("&Open the folder"), self.open_folder)
        self.open_button.hide()
        printing = self.button("print", lambda: self.tr("P&rint…"), self.print_paper)
        close = self.button("close", lambda: self.tr("&Close"), self.accept)
        if self.may_save:
            saving = self.button("save", lambda: self.tr("&Save as PDF…"), self._choose_folder)
            QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_folder)
            self.foot(None, self.open_button, printing, saving, close)
        else:
            # Never shown, and gone with the dialog all the same.
            self.foot(None, self.open_button, printing, close)
        self._choice.currentIndexChanged.connect(self._show_paper)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_paper)
        self._show_paper()
        self.fit(self.px(900), self.px(680))
        self._area.setFocus()

    def _name_papers(self) -> None:
        for place, paper in enumerate(self._papers):
            self._choice.setItemText(place, paper.title.get(self._context.language))

    def _zoom_by(self, percent: int) -> None:
        self._zoom = max(50, min(300, self._zoom + percent))
        self._show_paper()

    def _show_paper(self) -> None:
        if self._papers:
            shown = self._papers[max(0, self._choice.currentIndex())]
            try:
                self._area.show_pdf(
                    shown.data, SCREEN_DPI * self._zoom // 100, strangers=shown.kept, over=self.over
                )
            except NotDrawn:
                self.tell(self._not_ours())

    # --- saving and printing

    def _choose_folder(self) -> None:
        folder = choose_folder(
            self, self.tr("Folder for the papers"), self._context.settings.folder_of_papers()
        )
        if folder is not None:
            self.save_to(folder)

    def save_to(self, folder: Path) -> bool:
        """Write all papers into a folder; what went wrong is said at the foot."""
        try:
            self.saved = save_papers(self._papers, folder)
        except FileProblem as problem:
            self.tell(say(problem.said, self._context.language))
            return False
        self._context.settings.change(papers_folder=str(folder))
        self.open_button.show()
        self.tell(self.tr("Saved in %1").replace("%1", str(folder)), wrong=False)
        return True

    def open_folder(self) -> None:
        """The folder with the papers, in the system's own window."""
        if self.saved and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved[0].parent))):
            self.tell(
                self.tr("The folder cannot be shown here. It is %1").replace("%1", str(self.saved[0].parent))
            )

    def print_paper(self) -> None:
        """Print the shown paper on a printer that the person chooses."""
        printer = self.printer()
        choice = printer_dialog(printer, self)
        choice.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, self.may_save)
        if choice.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def printer(self) -> QPrinter:
        """How the printer is set before a person chooses."""
        return unscaled_printer()

    def put(self, paper: Paper, printer: QPrinter, report: Report) -> PrintOutcome:
        """Put a paper onto the printer's sheets. NotDrawn."""
        return print_pdf(paper.data, printer, report, strangers=paper.kept, over=self.over)

    def not_printed(self) -> str:
        """What is told where nothing was printed and nothing may be saved either."""
        return self.tr(
            "Nothing was printed. Look at the printer; choose A4 in its settings, with margins of 10 mm at most."
        )

    def print_to(self, printer: QPrinter) -> bool:
        """Print the shown paper; progress stands at the foot, and what went wrong too."""
        paper = self._papers[max(0, self._choice.currentIndex())]
        with step_by_step(
            self, self.tr("Being printed: %1").replace("%1", paper.title.get(self._context.language))
        ) as report:
            try:
                printed = self.put(paper, printer, report)
            except NotDrawn:
                self.tell(self._not_ours())
                return False
        if printed.outcome == "sent":
            self.tell(self._sent(paper.title.get(self._context.language), printed.percent), wrong=False)
        elif not self.may_save:
            self.tell(self.not_printed())
        elif printed.outcome == "too_small":
            self.tell(
                self.tr(
                    "Nothing was printed: A4 is needed. On the paper that was chosen the sheet would be cut or too small "
                    "to read. Choose A4 in the printer’s settings, with margins of 10 mm at most, or save the paper as PDF."
                )
            )
        else:
            self.tell(
                self.tr("The printer did not take the paper. Look at the printer, or save the paper as PDF.")
            )
        return printed.outcome == "sent"

    def _not_ours(self) -> str:
        return self.tr(
            "This paper of the precinct file cannot be shown or printed: it is none that this program makes. "
            "Do not accept the file; ask the precinct for it again."
        )

    def _sent(self, name: str, share: int) -> str:
        sent = self.tr("Sent to the printer: %1").replace("%1", name)
        if share >= WHOLE:
            return sent
        note = self.tr("Printed at %1 of its size, so that nothing is cut; on A4 it has its full size.")
        return f"{sent}. {note.replace('%1', percent(share))}"
