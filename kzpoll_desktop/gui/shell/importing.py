"""Gives imports back to Python: PySide6 reads the source of every module that comes after it, for a feature not used here."""

from __future__ import annotations

import builtins


def import_as_python_does() -> None:
    """Import PySide6, and from then on only import; what PySide6 puts in the way costs a start, and keeps all sources."""
    # Only once QtCore is there its own import is in place.
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
