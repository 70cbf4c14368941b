"""What a job of the process that reads files of strangers has found wrong: a code, and no word of the file itself."""

from __future__ import annotations


class Wrong(Exception):
    """code: what is wrong."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
