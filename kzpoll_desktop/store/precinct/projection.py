"""What any SQLite tool may read of the day's state: figures by row and name, details; nothing the journal does not prove."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kzpoll_desktop.store.precinct.journal import Head


@dataclass(frozen=True, slots=True)
class StoredFigure:
    """One figure. row: its number in the definition's template; value: None while not known; position: order of rows."""

    path: str
    contest: str | None
    row: str
    name_kk: str
    name_ru: str
    name_en: str
    value: int | None
    position: int


@dataclass(frozen=True, slots=True)
class Projection:
    """The state of a day as rows. figures: by path; details: text by key, such as times of the day, seals, names."""

    precinct_number: int
    practice: bool
    stage: str
    figures: Mapping[str, StoredFigure]
    details: Mapping[str, str]


def frozen(projection: Projection) -> Projection:
    """A copy that later changes of the caller's mappings do not reach."""
    return replace(projection, figures=dict(projection.figures), details=dict(projection.details))


def write(conn: sqlite3.Connection, before: Projection | None, after: Projection, head: Head) -> None:
    """Bring the tables from `before` (None: whatever stands in them) to `after`, changed rows alone."""
    if before is None:
        conn.execute("DELETE FROM figure")
        conn.execute("DELETE FROM detail")
        before = replace(after, figures={}, details={})
    conn.execute(
        "REPLACE INTO precinct (only_row, number, practice, stage, seq, hash) VALUES (1, ?, ?, ?, ?, ?)",
        (after.precinct_number, int(after.practice), after.stage, head.seq, head.hash),
    )
    _write_figures(conn, before.figures, after.figures)
    gone = [(key,) for key in before.details.keys() - after.details.keys()]
    changed = [item for item in after.details.items() if before.details.get(item[0]) != item[1]]
    if gone:
        conn.executemany("DELETE FROM detail WHERE key = ?", gone)
    if changed:
        conn.executemany("REPLACE INTO detail (key, value) VALUES (?, ?)", changed)


def _write_figures(
    conn: sqlite3.Connection, before: Mapping[str, StoredFigure], after: Mapping[str, StoredFigure]
) -> None:
    gone = [(path,) for path in before.keys() - after.keys()]
    changed: list[tuple[str | int | None, ...]] = []
    for path, new in after.items():
        old = before.get(path)
        if old is not new and old != new:
            if path != new.path:
                raise ValueError(f"figure {new.path!r} stands under {path!r}")
            names = (new.name_kk, new.name_ru, new.name_en)
            changed.append((path, new.contest, new.row, *names, new.value, new.position))
    if gone:
        conn.executemany("DELETE FROM figure WHERE path = ?", gone)
    if changed:
        conn.executemany(
            'REPLACE INTO figure (path, contest, "row", name_kk, name_ru, name_en, value, position)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            changed,
        )


def read(conn: sqlite3.Connection) -> Projection | None:
    """The projection as it stands in the file; None where it waits to be rebuilt, ValueError where it is none."""
    precinct = conn.execute("SELECT only_row, number, practice, stage FROM precinct").fetchone()
    if precinct is None:
        return None
    only_row, number, practice, stage = precinct
    if only_row != 1 or practice not in (0, 1):
        raise ValueError("a row that the program does not write")
    figures = conn.execute(
        'SELECT path, contest, "row", name_kk, name_ru, name_en, value, position FROM figure ORDER BY position'
    )
    return Projection(
        precinct_number=number,
        practice=bool(practice),
        stage=stage,
        figures={row[0]: StoredFigure(*row) for row in figures},
        details=dict(conn.execute("SELECT key, value FROM detail ORDER BY key")),
    )


def read_head(conn: sqlite3.Connection) -> Head | None:
    """The head of the journal that the projection was made from; None where it waits to be rebuilt."""
    row = conn.execute("SELECT seq, hash FROM precinct").fetchone()
    return None if row is None else Head(*row)
