"""What cannot be used now looks so before anybody tries, and says why: its tool tip, and what a screen reader adds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget


def give_tip(part: QWidget, words: str) -> None:
    """What it does, told by its tool tip wherever it can be used."""
    told_before = part.property("tip") or ""
    part.setProperty("tip", words)
    if part.toolTip() == told_before:
        part.setToolTip(words)


def allow(part: QWidget, why_not: str) -> None:
    """Usable for an empty text; otherwise switched off, with the sentence that says why not."""
    words = why_not or part.property("tip") or ""
    if part.toolTip() != words:
        part.setToolTip(words)
    part.setEnabled(not why_not)


def allow_typing(part: QWidget, why_not: str) -> None:
    """The same of an input whose value is still read, and gone to: a field with text in it is only looked at."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    if not isinstance(part, QLineEdit | QPlainTextEdit):
        allow(part, why_not)
        return
    if part.toolTip() != why_not:
        part.setToolTip(why_not)
    if part.isReadOnly() is not bool(why_not):
        part.setReadOnly(bool(why_not))
        part.style().unpolish(part)
        part.style().polish(part)


class Inputs:
    """The inputs of a page by what they change; they are gone through only when something else is closed than before."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, QWidget]] = []
        self._why_not: list[str] = []

    def add(self, path: str, *parts: QWidget) -> None:
        """Parts that change what stands at a path."""
        self._parts += [(path, part) for part in parts]

    def why_none(self, why_not: Callable[[str], str], stands_for: str) -> str:
        """Why nothing at all may be typed; empty where something may. stands_for: a path that tells where there is no input."""
        found = [why_not(path) for path in dict.fromkeys(path for path, _ in self._parts) or [stands_for]]
        return found[0] if all(found) else ""

    def allow_by(self, why_not: Callable[[str], str]) -> None:
        """Why nothing may be typed at a path, in words; an empty text where something may be."""
        now = [why_not(path) for path, _ in self._parts]
        if now != self._why_not:
            self._why_not = now
            for (_, part), words in zip(self._parts, now, strict=True):
                allow_typing(part, words)
