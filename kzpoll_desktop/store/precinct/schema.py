"""The tables, triggers and views of a precinct file, and how an older file becomes one of today."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

# "KZPL", so that `file` and every SQLite tool can tell a precinct file from another database.
APPLICATION_ID: Final = 0x4B5A504C
FILE_FORMAT: Final = 1
# The list of steps that sqlite-utils keeps.
_STEPS: Final = "_sqlite_migrations"
_STEP_TIME: Final = "-"

# Kept for ever: what is in these tables is never changed, by no migration either.
KEPT: Final = {
    "journal": """CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.seq') = seq),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT""",
    "blob": """CREATE TABLE blob (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL
) STRICT""",
}
# The insert triggers stop INSERT OR REPLACE, which would pass the delete triggers by.
GUARDS: Final = {
    "journal_in_order": """CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is only added to, in order'); END""",
    "journal_no_update": """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END""",
    "journal_no_delete": """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END""",
    "blob_no_replace": """CREATE TRIGGER blob_no_replace BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'a kept file is never changed'); END""",
    "blob_no_update": """CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'a kept file is never changed'); END""",
    "blob_no_delete": """CREATE TRIGGER blob_no_delete BEFORE DELETE ON blob
BEGIN SELECT RAISE(ABORT, 'a kept file is never changed'); END""",
}
PROJECTED: Final = {
    "precinct": """CREATE TABLE precinct (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  number INTEGER NOT NULL,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  stage TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT""",
    "figure": """CREATE TABLE figure (
  path TEXT PRIMARY KEY,
  contest TEXT,
  "row" TEXT NOT NULL,
  name_kk TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_en TEXT NOT NULL,
  value INTEGER,
  position INTEGER NOT NULL
) STRICT""",
    "detail": """CREATE TABLE detail (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT""",
}
VIEWS: Final = {
    "figures_by_row": """CREATE VIEW figures_by_row AS
SELECT contest, "row", name_kk, name_ru, name_en, value, path FROM figure ORDER BY position""",
    "history": """CREATE VIEW history AS
SELECT journal.seq AS seq,
  json_extract(journal.body, '$.wall') AS wall,
  json_extract(journal.body, '$.by') AS by,
  json_extract(journal.body, '$.kind') AS kind,
  json_extract(change.value, '$.path') AS path,
  json_extract(change.value, '$.was') AS old,
  json_extract(change.value, '$.value') AS new
FROM journal LEFT JOIN json_each(journal.body, '$.body.changes') AS change
ORDER BY journal.seq, change.key""",
}

# As sqlite-utils makes them.
STEPS: Final = {
    _STEPS: """CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)""",
    f"idx_{_STEPS}_migration_set_name": """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name")""",
}
# Whatever any version wrote, by its name: a version that changes one adds to it, and takes nothing away.
WRITTEN: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset({sql}) for name, sql in {**KEPT, **GUARDS, **PROJECTED, **VIEWS, **STEPS}.items()
}


def strange(conn: sqlite3.Connection) -> str:
    """The name of the first thing in the file that no version of this program wrote, empty where there is none.

    Only names and texts are read: no view is asked, no trigger fires, no constraint is computed.
    """
    for kind, name, sql in conn.execute("SELECT type, name, sql FROM sqlite_schema"):
        made_by_sqlite = kind == "index" and sql is None and str(name).startswith("sqlite_autoindex_")
        if not made_by_sqlite and sql not in WRITTEN.get(name, ()):
            return str(name)
    return ""


def migrations() -> Migrations:
    """The migrations in order; each may change `blob` and add tables, never the journal."""
    from sqlite_utils import Migrations

    found = Migrations("precinct")

    @found()
    def journal_and_blobs(db: Database) -> None:
        for statement in KEPT.values():
            db.conn.execute(statement)

    return found


def prepare(conn: sqlite3.Connection) -> None:
    """Inside an open transaction: apply what is pending, and make guards, views and empty projection tables anew."""
    from sqlite_utils import Database

    migrations().apply(Database(conn, execute_plugins=False))
    settle_steps(conn)
    for kind, name, _ in _objects(conn):
        if kind in ("trigger", "view") or name in PROJECTED:
            conn.execute(f"DROP {kind} IF EXISTS {_quoted(name)}")
    for statement in (*GUARDS.values(), *PROJECTED.values(), *VIEWS.values()):
        conn.execute(statement)
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version = {FILE_FORMAT}")


def settle_steps(conn: sqlite3.Connection) -> None:
    """Inside an open transaction: the list of steps tells no time, so that nothing in the file is without its proof."""
    conn.execute(f"UPDATE {_STEPS} SET applied_at = ?", (_STEP_TIME,))  # noqa: S608


def version(conn: sqlite3.Connection) -> int:
    """The format version that the file names."""
    found: int = conn.execute("PRAGMA user_version").fetchone()[0]
    return found


def has_kept_tables(conn: sqlite3.Connection) -> bool:
    """Journal and blobs are there as we make them."""
    return _holds(_objects(conn), KEPT)


def has_journal(conn: sqlite3.Connection) -> bool:
    """The journal is there as we make it."""
    return _holds(_objects(conn), {"journal": KEPT["journal"]})


def names_its_head(conn: sqlite3.Connection) -> bool:
    """The table is there that says which entry the projection was made from."""
    return _holds(_objects(conn), {"precinct": PROJECTED["precinct"]})


def is_current(conn: sqlite3.Connection) -> bool:
    """All tables, triggers and views are those of today, and no trigger is foreign."""
    objects = _objects(conn)
    foreign = any(kind == "trigger" and name not in GUARDS for kind, name, _ in objects)
    return version(conn) == FILE_FORMAT and not foreign and _holds(objects, {**GUARDS, **PROJECTED, **VIEWS})


def altered(conn: sqlite3.Connection) -> tuple[str, ...]:
    """The names of what differs from the tables, triggers, views and steps of today, or is not ours; sorted."""
    found = {name: sql for _, name, sql in _objects(conn)}
    wanted = {**KEPT, **GUARDS, **PROJECTED, **VIEWS}
    ours = found.keys() - {_STEPS, "sqlite_sequence"}
    names = {name for name in ours | wanted.keys() if found.get(name) != wanted.get(name)}
    if version(conn) != FILE_FORMAT or not _steps_are_ours(conn, found):
        names.add(_STEPS)
    indexes = conn.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    names |= {row[0] for row in indexes if not row[0].startswith(f"idx_{_STEPS}")}
    return tuple(sorted(names))


def _steps_are_ours(conn: sqlite3.Connection, found: Mapping[str, str | None]) -> bool:
    """The list of the steps that made the tables says what each step's name says, and nothing else."""
    if _STEPS not in found:
        return False
    rows = conn.execute(f"SELECT id, migration_set, name, applied_at FROM {_STEPS}").fetchall()  # noqa: S608
    return rows == [(1, "precinct", "journal_and_blobs", _STEP_TIME)]


def _holds(objects: list[tuple[str, str, str | None]], wanted: Mapping[str, str]) -> bool:
    found = {name: sql for _, name, sql in objects}
    return all(found.get(name) == sql for name, sql in wanted.items())


def _objects(conn: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    return conn.execute("SELECT type, name, sql FROM sqlite_schema WHERE type <> 'index'").fetchall()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
