"""Work that a person may stop: what takes long asks now and then, and says how far it is; whoever began it says whether it
goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TypeVar

T = TypeVar("T")
# Steps done, of how many.
Report = Callable[[int, int], None]
# So many steps are done between two looks up.
_AT_ONCE: Final = 100

_asked: ContextVar[Callable[[], bool] | None] = ContextVar("asked", default=None)


class Stopped(Exception):
    """A person did not want to wait any longer; nothing was done."""


@contextmanager
def stoppable(asked: Callable[[], bool]) -> Iterator[None]:
    """What is done in this block, in this thread, ends with Stopped once asked() is true."""
    token = _asked.set(asked)
    try:
        yield
    finally:
        _asked.reset(token)


def is_stopped() -> bool:
    """Whether whoever began this work wants it no more; False where nobody can say so."""
    asked = _asked.get()
    return asked is not None and asked()


def breathe() -> None:
    """A place where long work may end: Stopped where it is wanted no more."""
    if is_stopped():
        raise Stopped


class Steps:
    """Long work that is told step by step; of: how many steps there are in all, through however many loops."""

    def __init__(self, report: Report | None, of: int) -> None:
        self._report, self._of, self._done = report, of, 0

    def through(self, things: Iterable[T]) -> Iterator[T]:
        """The things in their order, each a step; Stopped where the work is wanted no more."""
        for thing in things:
            yield thing
            self._done += 1
            if not self._done % _AT_ONCE:
                breathe()
                if self._report is not None:
                    self._report(self._done, self._of)
