"""A way to forge a paper, and the list of all that are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from tests.seal.forge.revision import Paper, paper

Make = Callable[[Paper], bytes]


@dataclass(frozen=True)
class Forgery:
    """One way to forge. seen: at least two other readers of PDF show the forgery; sealed: the seal's own part is untouched."""

    make: Make
    seen: bool
    sealed: bool

    @property
    def name(self) -> str:
        return self.make.__name__

    def bytes(self, form: int = 1) -> bytes:
        return _made(self.make, form)


@cache
def _made(make: Make, form: int) -> bytes:
    return make(paper(form))


KNOWN: Final[list[Forgery]] = []


def forgery(*, seen: bool = True, sealed: bool = True) -> Callable[[Make], Make]:
    """Put a way into the list."""

    def kept(make: Make) -> Make:
        KNOWN.append(Forgery(make, seen, sealed))
        return make

    return kept
