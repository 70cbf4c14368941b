"""Entries, projections and files for the tests of the store."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.store import Head, PrecinctFile, Projection, StoredFigure, StoreError

ROOT = Path(__file__).resolve().parent.parent.parent


def body(seq: int, value: int | None = None) -> dict[str, Any]:
    """A journal entry that sets a figure to a value, its own number where none is given."""
    value = seq if value is None else value
    return {
        "v": 1,
        "seq": seq,
        "wall": f"2023-03-19T20:{seq % 60:02}:00+06:00",
        "mono": seq * 1_000,
        "run": "a1b2c3d4",
        "by": "m1",
        "kind": "entered",
        "when": None,
        "body": {"changes": [{"path": "party_list.unused", "value": value, "was": seq - 1}]},
    }


def figure(path: str, value: int | None, position: int = 0) -> StoredFigure:
    return StoredFigure(
        path,
        "party_list",
        str(position + 1),
        "пайдаланылмаған",
        "неиспользованные",
        "unused",
        value,
        position,
    )


def state(value: int | None = 1, others: int = 0, **details: str) -> Projection:
    """A projection of one figure with a value and some others without."""
    rows = [figure("party_list.unused", value)]
    rows += [figure(f"party_list.other_{n}", None, n) for n in range(1, others + 1)]
    return Projection(123, True, "opening", {row.path: row for row in rows}, {"opened": "07:00", **details})


def made(path: Path, entries: int = 1) -> Head:
    """A file at rest with so many entries."""
    with PrecinctFile.create(path, body(1), state(1)) as file:
        for seq in range(2, entries + 1):
            file.append([body(seq)], file.head, state(seq))
        return file.head


def refused(code: str, action: Callable[[], object]) -> StoreError:
    """The StoreError of this code that the action ends in."""
    with pytest.raises(StoreError) as caught:
        action()
    assert caught.value.said.code == code
    return caught.value


def tamper(path: Path, *statements: str) -> None:
    """What a person with any SQLite tool can do to a file at rest."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            conn.execute(statement)


def without_guards(path: Path) -> None:
    """Drop all triggers."""
    with closing(sqlite3.connect(path)) as conn:
        names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
    assert names
    tamper(path, *(f"DROP TRIGGER {name}" for name in names))


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def started(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """A real second process that can use this module; text in and out by lines."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def line_from(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
