"""What the window and its pages tell a person, in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act
from kzpoll_desktop.gui.common.languages import spoken
from kzpoll_desktop.texts.acts import answer_name, answered_by


def left_as_it_was(old: str) -> str:
    """A change was not wanted after all; old: the figure that is kept."""
    return QCoreApplication.translate("StagePage", "Left as it was: %1").replace("%1", old)


def answered(given: Act | Acknowledgement, election: ElectionDefinition) -> str:
    """What was kept just now, and what it answers."""
    text = QCoreApplication.translate("StagePage", "Kept: %1. It answers %2.")
    text = text.replace("%1", answer_name(given, spoken()).rstrip("."))
    return text.replace("%2", answered_by(given, election, spoken()))


def too_long() -> str:
    """A text has more letters than fit."""
    return QCoreApplication.translate("StagePage", "No more than 200 letters fit here.")


def changed_late(after_hint: bool | None) -> str:
    """A figure was changed after a hint, or after it was announced; None: it was not."""
    if after_hint is None:
        return ""
    if after_hint:
        return QCoreApplication.translate("StagePage", "Changed after a hint")
    return QCoreApplication.translate("StagePage", "Changed after the announcement")


def at_the_end(step: int) -> str:
    """There is no page after the last one, and none before the first."""
    if step > 0:
        return QCoreApplication.translate("PrecinctWindow", "This is the last page of the day.")
    return QCoreApplication.translate("PrecinctWindow", "This is the first page of the day.")


def noted(after_event: bool) -> str:
    """How figures are noted from now on: as counted before, on paper, or as entered at once."""
    if after_event:
        return QCoreApplication.translate(
            "Commands",
            "Figures typed from now on are noted as counted before, on paper. Choose the same line of the menu to end it.",
        )
    return QCoreApplication.translate(
        "Commands", "Figures typed from now on are noted as entered at once again."
    )


def shown_already() -> str:
    """The page that was asked for is in sight."""
    return QCoreApplication.translate("PrecinctWindow", "This page is shown already.")


def unseen() -> str:
    """Why the findings are not shown to whoever types a second time without looking."""
    return QCoreApplication.translate("PrecinctWindow", "Not shown while figures are typed unseen.")
