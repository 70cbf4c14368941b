"""Tool tips of what has a key of its own: its words, and the key."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence


def tip(words: str, keys: QKeySequence.StandardKey | str) -> str:
    """«Печать (Ctrl+P)»: the words of a button without its letter and dots; keys: as they are pressed."""
    bare = re.sub(r"&(.)", r"\1", words).rstrip("…")
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{bare} ({shown})" if shown else bare
