"""What goes through the pipe between the program and the process that reads for it: a line of JSON, then plain bytes."""

from __future__ import annotations

import json
from typing import Any, BinaryIO, Final

# The process may have been taken over by what it read: what it answers is read within limits too, and never as objects.
MOST_TOLD: Final = 16_000_000
MOST_BYTES: Final = 100_000_000


class BrokenFrame(Exception):
    """What came is no frame."""


def write_frame(pipe: BinaryIO, told: dict[str, Any], data: bytes = b"") -> None:
    """One frame; told: plain JSON."""
    line = json.dumps({**told, "size": len(data)}).encode() + b"\n"
    pipe.write(line)
    pipe.write(data)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """The next frame; None at the end of the pipe, BrokenFrame for anything else."""
    line = pipe.readline(MOST_TOLD)
    if not line:
        return None
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        raise BrokenFrame from None
    size = told.pop("size", None) if isinstance(told, dict) else None
    if type(size) is not int or not 0 <= size <= MOST_BYTES:
        raise BrokenFrame
    data = pipe.read(size)
    if len(data) != size:
        raise BrokenFrame
    return told, data
