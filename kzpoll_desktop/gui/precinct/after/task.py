"""What the pages after closing share: lines of what was noted, buttons that note more, and the way to the next task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from kzpoll_desktop.domain.figures.stages import PROTOCOLS, TASKS
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import Paper

# Its name, its words, what it does, and whether it notes something.
Button = tuple[str, Callable[[], str], Callable[[], object], bool]


class TaskPage(StagePage):
    """A task after closing: nothing of it is in the way of anything, and every part is reached with Enter and Tab."""

    stands_for = "after"

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.buttons: dict[str, tuple[QPushButton, Callable[[], str], bool]] = {}
        self.preview: PreviewDialog | None = None
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def why_closed(self, path: str) -> str:
        """Why nothing is noted here; the closed sheets stay as they are in any case."""
        refused = self.desk.may_take()
        return say(refused, self.language, self.day.election) if refused is not None else ""

    def build(self) -> None:
        """The parts of the task."""
        self.buttons = {}
        self.build_task()

    def build_task(self) -> None:
        """What was noted, and the buttons."""
        raise NotImplementedError

    def add_buttons(self, *given: Button) -> None:
        """Buttons beside each other."""
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(52, 2, 0, 6)
        made: list[QPushButton] = []
        for name, words, act, notes in given:
            button = WrappedButton()
            button.setObjectName(name)
            button.setText(words())
            button.clicked.connect(lambda _=False, do=act: do())
            self.buttons[name] = (button, words, notes)
            line.addWidget(button)
            made.append(button)
        self.form.add_part(part, *made)

    def show_texts(self) -> None:
        """The buttons."""
        for button, words, _ in self.buttons.values():
            button.setText(words())

    def show_state(self) -> None:
        """What may be noted; papers are printed of any file."""
        why_not = self.why_closed(self.stands_for)
        for button, _, notes in self.buttons.values():
            if notes:
                allow(button, why_not)
        self.form.total.setText(self.summary())

    def summary(self) -> str:
        """What stands beside the way on."""
        return ""

    def next_text(self) -> str:
        """The next task; after the last one the protocols."""
        place = TASKS.index(self.stage) + 1
        following = TASKS[place] if place < len(TASKS) else PROTOCOLS
        name = stage_name(following, self.day.election, self.language)
        return self.tr("Next: %1").replace("%1", name)

    def show_dialog(self, dialog: Dialog) -> None:
        """Open a dialog over the window; what is noted in it shows itself here."""
        dialog.appear()

    def show_made(self, make: Callable[[], Sequence[Paper]]) -> None:
        """Make papers and show them."""
        self.show_preview(PreviewDialog(making_papers(self, make), self.context, self))

    def show_preview(self, preview: PreviewDialog) -> None:
        """Papers over the window."""
        self.preview = preview
        preview.open()

    def signature(self) -> Any:
        """What was noted, and by whom sheets are signed."""
        names = tuple((one.id, one.name) for one in self.day.record.commission)
        return names, self.day.after, tuple(self.day.current_sheets.values())
