"""What cannot be used now looks so before anybody tries, and says why: its tool tip, and what a screen reader adds."""

from __future__ import annotations

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
