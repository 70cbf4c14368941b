"""What every page works with: look, language, settings, clock and log."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzpoll_desktop.domain.ground.clock import Clock
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.workflow.log import ProgramLog
from kzpoll_desktop.workflow.settings import SettingsFile


@dataclass
class Context:
    """Passed to every page; nothing global."""

    look: Look
    languages: LanguageSwitch
    settings: SettingsFile
    clock: Clock
    log: ProgramLog = field(init=False)

    def __post_init__(self) -> None:
        """The log stands beside the settings, and in memory where they do."""
        self.log = ProgramLog(None if self.settings.in_memory else self.settings.folder, self.clock)

    @property
    def language(self) -> str:
        """The language in force."""
        return self.languages.language

    def speak(self, language: str) -> None:
        """Switch the language everywhere, and remember it."""
        self.languages.set_language(language)
        self.settings.change(language=language)
