"""What every page works with: look, language, settings, and the questions that are put to a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from kzpoll_desktop.domain.ground.clock import Clock
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.workflow.log import ProgramLog
from kzpoll_desktop.workflow.settings import SettingsFile


class Asker(Protocol):
    """Questions put to a person; dialogs in the window."""

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed: "655 → 5?"."""
        ...

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is not to be."""
        ...


@dataclass
class Context:
    """Passed to every page; nothing global."""

    look: Look
    languages: LanguageSwitch
    settings: SettingsFile
    clock: Clock
    asker: Asker
    log: ProgramLog = field(init=False)

    def __post_init__(self) -> None:
        """The log stands beside the settings, and in memory where they do."""
        self.log = ProgramLog(None if self.settings.in_memory else self.settings.folder, self.clock)

    @property
    def language(self) -> str:
        """The language in force."""
        return self.languages.language
