"""The keys that are Enter: on the letters and on the block of digits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
