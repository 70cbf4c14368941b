"""Connections that trust no file: little of what SQL can do, within a time, and ended where a person waits no longer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from time import monotonic
from typing import Any, Final

from kzpoll_desktop.domain.ground.stopping import is_stopped

# For one thing that is done with a file; the fullest precinct takes a second from a slow stick.
SECONDS: Final = 60.0
# Instructions of SQLite between two looks at the clock.
_STEPS: Final = 20_000
_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 5,
}


@cache
def may_distrust() -> bool:
    """Whether this SQLite lets our own tables ask for JSON in a file that is not trusted; those before 3.41 do not.

    There the comparison of `schema.strange` stands alone: once it is over, nothing in the file is anybody else's.
    """
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("PRAGMA trusted_schema = OFF")
        try:
            conn.execute("CREATE TABLE one (body TEXT CHECK (json_valid(body)))")
        except sqlite3.Error:
            return False
    return True


class Guarded(sqlite3.Connection):
    """A connection on which nothing goes on longer than its time."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._until = 0.0
        self.begin()
        for kind, most in _LIMITS.items():
            self.setlimit(kind, most)
        if may_distrust():
            # Whatever a file defines may not call what reaches beyond it.
            self.execute("PRAGMA trusted_schema = OFF")
        self.execute("PRAGMA cell_size_check = ON")
        self.set_progress_handler(self._is_over, _STEPS)

    def begin(self) -> None:
        """The time of something new begins."""
        self._until = monotonic() + SECONDS

    def _is_over(self) -> bool:
        return monotonic() > self._until or is_stopped()
