"""The sealed sheet as it is printed for the wall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.printing import PrintOutcome
from kzpoll_desktop.gui.common.prints.wall import print_wall, wall_printer
from kzpoll_desktop.gui.common.working import Report
from kzpoll_desktop.workflow.printing import Paper


class WallPreview(PreviewDialog):
    """two: on two sheets of A4, for a printer that has no A3."""

    may_save = False
    topic = "wall_preview"

    def __init__(
        self, papers: Sequence[Paper], context: Context, parent: QWidget | None = None, *, two: bool
    ) -> None:
        self.two = two
        super().__init__(papers, context, parent)

    def printer(self) -> QPrinter:
        """Set to A3, or to A4 lying sideways."""
        return wall_printer(two=self.two)

    def put(self, paper: Paper, printer: QPrinter, report: Report) -> PrintOutcome:
        """As large as the sheet has room for."""
        return print_wall(paper.data, printer, report, two=self.two)

    def not_printed(self) -> str:
        """Another paper was chosen, or the printer did not take it."""
        if self.two:
            return self.tr(
                "Nothing was printed. Look at the printer; choose A4 in its settings, lying sideways."
            )
        return self.tr(
            "Nothing was printed. Look at the printer; choose A3 in its settings. Without A3 print on two sheets of A4."
        )
