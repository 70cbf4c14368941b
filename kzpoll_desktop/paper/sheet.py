"""The sheet of paper as a thing: what it is called, what it is about, what stands on it, and how it becomes a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct
from kzpoll_desktop.paper.layout.page import Block, DrawnPage
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.render import pdf

A = TypeVar("A", bound=AboutPrecinct)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[A]):
    """One kind of paper; each is the SHEET of a module of its own in `sheets`, which is called as the kind.

    about: what it is made from, and by that whether it is about one ballot or about the whole precinct.
    title: what it is called in a language. blocks: what stands on it from the top down, its heading too.
    kept: its bytes stay in the precinct file from the closing on. keywords: a program finds in the PDF the printed code, or
    why there is none, and who closed it. digest: the record's digest stands at its foot. band: the phrase that says at the
    top of every page what this paper is not. struck_gaps: what stays empty at the end of a page is crossed.
    """

    kind: str
    about: type[A]
    title: Callable[[A, Phrases, str], str]
    blocks: Callable[[A, Phrases], Iterable[Block]]
    kept: bool = False
    keywords: bool = False
    digest: bool = True
    band: str = ""
    struck_gaps: bool = False

    @property
    def whole_precinct(self) -> bool:
        """About the whole precinct, and not about one ballot."""
        return not issubclass(self.about, AboutBallot)

    def pages(self, about: A) -> list[DrawnPage]:
        """What is printed, before it becomes a PDF."""
        if not isinstance(about, self.about):
            raise TypeError(f"{self.kind} is made from {self.about.__name__}, not {type(about).__name__}")
        phrases = Phrases(about)
        return paged(
            about,
            phrases,
            self.blocks(about, phrases),
            self.kind,
            band=self.band,
            digest=self.digest,
            struck_gaps=self.struck_gaps,
        )

    def make(self, about: A) -> bytes:
        """The PDF: the same bytes from the same, whenever and wherever it is printed."""
        pages = self.pages(about)
        title = self.title(about, Phrases(about), about.language)
        if not self.whole_precinct:
            title = f"{title} №{about.record.precinct.number}"
        if not self.keywords:
            return pdf(pages, title, about.language)
        return pdf(pages, title, about.language, about.keywords, about.closers)


def titled(key: str) -> Callable[[AboutPrecinct, Phrases, str], str]:
    """A title that is the same phrase for every paper of its kind."""
    return lambda _about, phrases, language: phrases.one(language, key)
