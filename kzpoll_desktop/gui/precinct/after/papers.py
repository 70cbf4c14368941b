"""Other papers of the day, each from what the journal has already: opening, cancelling, disputed ballots, minutes."""

from __future__ import annotations

from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.after.task import Button, TaskPage
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import printing
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
        buttons: list[Button] = [("show", lambda: self.tr("Show the papers…"), self.show_all, False)]
        if len(self.day.sheets) > len(self.day.current_sheets):
            buttons.append(("earlier", self._earlier_words, self.show_earlier, False))
        self.add_buttons(*buttons)

    def _earlier_words(self) -> str:
        return self.tr("Protocols that were voided or replaced…")

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Print the other papers of the day where the commission needs them.")

    def show_all(self) -> None:
        """All of them, made now."""
        self.show_made(lambda: papers.day_papers(self.desk))

    def show_earlier(self) -> None:
        """Protocols and annexes that count no more, byte for byte as they were closed."""
        try:
            found = printing.earlier_papers(self.desk)
        except StoreError as fault:
            said = fault.said
            self.tell_refusal(lambda: say(said, self.language))
            return
        self.show_preview(PreviewDialog(found, self.context, self))

    def signature(self) -> object:
        """Also the sheets that were ever closed."""
        return super().signature(), len(self.day.sheets)
