"""The printed phrases of one paper, in its languages."""

from __future__ import annotations

import re
from typing import Final

from kzpoll_desktop.domain.election.definition import Form
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.printed import printed

_CEC_RESOLUTION: Final = re.compile(r"CEC resolution No\. (\S+) of (\d\d\.\d\d\.\d{4})")


class Phrases:
    """Phrases of the edition of the law that the definition follows, in the paper's languages."""

    __slots__ = ("_legal", "languages")

    def __init__(self, about: AboutPrecinct) -> None:
        self._legal = legal(about.election.law.edition)
        self.languages = about.spoken

    def one(self, language: str, key: str, **params: str | int) -> str:
        """A phrase in one language: the law's wording where it has one, else the paper's own."""
        if key in self._legal.phrases:
            return self._legal.phrase(key, language, **params)
        return printed(key, language, **params)

    def each(self, key: str, **params: str | int) -> tuple[str, ...]:
        """A phrase in each language of the paper."""
        return tuple(self.one(language, key, **params) for language in self.languages)

    def joined(self, key: str, **params: str | int) -> str:
        """A phrase in all languages of the paper on one line."""
        return " / ".join(dict.fromkeys(self.each(key, **params)))

    def local(self, text: LocalText) -> tuple[str, ...]:
        """A text of the definition or the record in each language of the paper."""
        return tuple(text.get(language) for language in self.languages)

    def form(self, language: str, form: Form) -> str:
        """Which form the sheet is copied to, named in a language as far as the act can be read."""
        found = _CEC_RESOLUTION.fullmatch(form.act)
        if found:
            return self.one(language, "form_cec", number=found[1], date=found[2], annex=form.annex)
        return self.one(language, "form", act=form.act, annex=form.annex)


def capital(text: str) -> str:
    """The text with its first letter a capital."""
    return text[:1].upper() + text[1:]
