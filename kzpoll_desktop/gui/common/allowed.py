"""What cannot be used now looks so before anybody tries, and says why: its tool tip, and what a screen reader adds."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget


def allow(part: QWidget, why_not: str) -> None:
    """Usable for an empty text; otherwise a field is only read and everything else is switched off, with why not."""
    part.setToolTip(why_not)
    if isinstance(part, QLineEdit | QPlainTextEdit):
        if part.isReadOnly() is not bool(why_not):
            part.setReadOnly(bool(why_not))
            part.style().unpolish(part)
            part.style().polish(part)
    elif not isinstance(part, QAbstractItemView):
        part.setEnabled(not why_not)
