"""Work that a person may stop: what takes long asks now and then, and whoever began it says whether it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

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
