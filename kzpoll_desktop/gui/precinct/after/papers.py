"""Other papers of the day, each from what the journal has already: opening, cancelling, disputed ballots, minutes."""

from __future__ import annotations

from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.workflow.after import papers


class Page(TaskPage):
    """One button for all of them: the preview shows each, and prints or saves it."""

    def build_task(self) -> None:
        """What there is, and how it is done without a printer."""
        self.add_text(
            lambda: self.tr(
                "The opening statement with the numbers of the seals, the act of cancelling the unused ballots, the list of "
                "disputed ballots, and the minutes of the count. Look at each before it is signed."
            ),
            muted=False,
        )
        self.add_text(
            lambda: self.tr(
                "Without a printer save them, or write them by hand from what is shown. Nobody has to use them: a commission "
                "that writes papers of its own keeps these as drafts."
            )
        )
        self.add_buttons(("show", lambda: self.tr("Show the papers…"), self.show_all, False))

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Print the other papers of the day where the commission needs them.")

    def show_all(self) -> None:
        """All of them, made now."""
        self.show_made(lambda: papers.day_papers(self.desk))
