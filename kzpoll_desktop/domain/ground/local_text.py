"""One text in the languages of the law and of the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in Kazakh and Russian, English where known."""

    kk: str
    ru: str
    en: str | None = None

    def get(self, language: str) -> str:
        """The text in `kk`, `ru` or `en`; where there is no English one, the Russian one."""
        if language == "kk":
            return self.kk
        if language == "en" and self.en is not None:
            return self.en
        return self.ru
