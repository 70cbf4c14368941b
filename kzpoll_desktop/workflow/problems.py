"""The sentence of a known fault, whichever part of the program met it: the store, a file of others, a typed code."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.domain.code.short_code import BadShortCode
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.store import StoreError


def problem_sentence(problem: KzpollError, language: str, path: Path | None = None) -> str:
    """What happened, where and what to do; path: the file that is meant where the fault itself names none."""
    from kzpoll_desktop.texts.problems.files import file_problem
    from kzpoll_desktop.texts.problems.store import store_problem
    from kzpoll_desktop.texts.verify import say

    if isinstance(problem, StoreError):
        return store_problem(problem, language)
    if isinstance(problem, BadShortCode):
        return say(problem.code, language, **problem.params)
    if path is not None:
        problem.params.setdefault("file", path.name)
    return file_problem(problem, language)
