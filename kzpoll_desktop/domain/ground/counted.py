"""What was counted: a whole number within limits, or None while it is not known."""

from __future__ import annotations

from typing import Final

# A figure of a protocol has at most five digits.
MAX_COUNT: Final = 99_999

Counted = int | None
