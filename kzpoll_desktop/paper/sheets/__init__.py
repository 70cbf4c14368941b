"""The sheets of paper, one module each: a new paper is a module here, and its words."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

from kzpoll_desktop.paper.sheet import Sheet


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of paper there is, by the names of the modules."""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(__path__)))


@cache
def sheet(kind: str) -> Sheet[Any]:
    """The sheet of a kind; KeyError for one that there is not."""
    if kind not in kinds():
        raise KeyError(kind)
    found: Sheet[Any] = import_module(f"{__name__}.{kind}").SHEET
    return found
