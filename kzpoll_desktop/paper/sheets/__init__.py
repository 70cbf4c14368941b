"""The sheets of paper, one module each: a new paper is a module here or in `after`, and its words."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from kzpoll_desktop.paper.sheet import Sheet


@cache
def _modules() -> Mapping[str, str]:
    """Kind -> the module of its sheet."""
    found = {info.name: info for info in pkgutil.iter_modules(__path__)}
    modules = {name: f"{__name__}.{name}" for name, info in found.items() if not info.ispkg}
    inner = (name for name, info in found.items() if info.ispkg)
    for folder in inner:
        paths = [f"{path}/{folder}" for path in __path__]
        modules |= {one.name: f"{__name__}.{folder}.{one.name}" for one in pkgutil.iter_modules(paths)}
    return modules


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of paper there is, by the names of the modules."""
    return tuple(sorted(_modules()))


@cache
def sheet(kind: str) -> Sheet[Any]:
    """The sheet of a kind; KeyError for one that there is not."""
    found: Sheet[Any] = import_module(_modules()[kind]).SHEET
    return found
