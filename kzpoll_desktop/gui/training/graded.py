"""From handing in to the grade: the dialogs one after the other, over whichever window the exercise has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.training.night import Night

GoTo = Callable[[str], object]
# An entry of the journal that is to be seen again, and over which dialog.
Watch = Callable[[int, Dialog], object]


def hand_in(
    night: Night, context: Context, over: QWidget, go_to_figure: GoTo, watch: Watch | None = None
) -> HandInDialog:
    """Open the question where to; whatever comes of it, the grade is shown after it."""
    dialog = HandInDialog(night, context, over)
    dialog.handed_in.connect(lambda path: show_grade(night, str(path), context, over, go_to_figure, watch))
    dialog.code_wanted.connect(lambda: show_grade(night, "", context, over, go_to_figure, watch))
    dialog.appear()
    return dialog


def show_grade(
    night: Night,
    handed: str | Path,
    context: Context,
    over: QWidget,
    go_to_figure: GoTo,
    watch: Watch | None = None,
) -> None:
    """The grade as the journal gives it now; watch: a test has no night to be seen again."""
    from kzpoll_desktop.gui.training.grade_page import GradeDialog

    dialog = GradeDialog(night, night.grade(), str(handed), context, over)
    dialog.figure_requested.connect(go_to_figure)
    if watch is not None:
        dialog.moment_requested.connect(lambda seq: watch(seq, dialog))
    dialog.appear()
