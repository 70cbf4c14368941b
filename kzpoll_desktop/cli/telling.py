"""How the command ends and complains: its exit statuses, and one sentence on the error output, never a traceback."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

OK: Final = 0
OBJECTED: Final = 1
UNUSABLE: Final = 2
INTERRUPTED: Final = 130


def complain(sentence: str) -> None:
    """One sentence on the error output."""
    print(f"kzpoll: {sentence}", file=sys.stderr)


def place(bug: BaseException) -> str:
    """Where the program went wrong: kind and line of its own code; nothing of what was read."""
    trace = bug.__traceback__
    found = ""
    while trace is not None:
        name = Path(trace.tb_frame.f_code.co_filename)
        if "kzpoll_desktop" in name.parts:
            found = f"{name.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(bug).__name__}, {found}"
