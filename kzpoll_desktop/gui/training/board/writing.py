"""Files that are made beside a dialog of the class, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.stopping import Stopped, breathe
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.working import Report
from kzpoll_desktop.texts.say import say


def written_beside(
    dialog: Dialog, context: Context, sentence: str, files: Callable[[], Iterable[Path]]
) -> tuple[Path, ...] | None:
    """The files that were written; a person may stop it, what is whole by then stays. None where a fault was told."""
    made: list[Path] = []

    def writing(report: Report) -> None:
        for path in files():
            made.append(path)
            report(len(made), 0)
            breathe()

    try:
        beside(dialog, sentence, writing, may_stop=True)
    except Stopped:
        pass
    except KzpollError as problem:
        dialog.tell(say(problem.said, context.language))
        return None
    return tuple(made)
