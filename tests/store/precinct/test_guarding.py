"""A file of strangers: whatever stands in it that is not ours is never run, and nothing goes on for ever."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from kzpoll_desktop.domain.ground.stopping import Stopped, stoppable
from kzpoll_desktop.store import PrecinctFile, first_entry, salvage
from kzpoll_desktop.store.precinct import connection, guarding, schema
from kzpoll_desktop.store.precinct.guarding import Guarded
from tests.shared.samples import made, refused, tamper

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
COSTLY = "length(hex(zeroblob(40000000))) > a"
STRANGE: dict[str, tuple[str, ...]] = {
    "check": (
        f"CREATE TABLE more (a INTEGER CHECK ({COSTLY}))",
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO more WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT i FROM n",
    ),
    "computed": (f"CREATE TABLE more (a INTEGER, b AS ({COSTLY}) STORED)",),
    "index": ("CREATE INDEX more ON journal (length(hex(body)))",),
    "partial_index": ("CREATE INDEX more ON blob (digest) WHERE length(hex(bytes)) > 1",),
    "trigger": (f"CREATE TRIGGER more AFTER INSERT ON journal BEGIN {ENDLESS}; END",),
    "trigger_on_steps": (f"CREATE TRIGGER more BEFORE UPDATE ON _sqlite_migrations BEGIN {ENDLESS}; END",),
    "steps_are_a_view": (
        "DROP TABLE _sqlite_migrations",
        f"CREATE VIEW _sqlite_migrations AS {ENDLESS.replace('count(*)', 'count(*) AS applied_at')}",
    ),
    "precinct_is_a_view": ("DROP TABLE precinct", f"CREATE VIEW precinct AS {ENDLESS}"),
    "journal_is_a_view": ("ALTER TABLE journal RENAME TO other", f"CREATE VIEW journal AS {ENDLESS}"),
    "other_journal": ("ALTER TABLE journal ADD COLUMN more INTEGER AS (length(hex(body)))",),
    "virtual": ("CREATE VIRTUAL TABLE more USING fts5 (a)",),
    "statistics": ("ANALYZE",),
    "other_view": ("DROP VIEW history", f"CREATE VIEW history AS {ENDLESS}"),
}


@pytest.mark.parametrize("kind", STRANGE)
def test_what_no_version_wrote_is_refused_before_anything_of_it_is_run(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 3)
    tamper(path, *STRANGE[kind])
    before = path.read_bytes()
    begun = monotonic()
    for way in (
        lambda: PrecinctFile.open(path, read_only=True).close(),
        lambda: PrecinctFile.open(path).close(),
        lambda: first_entry(path),
    ):
        assert refused("strange_tables", way).said.params["name"]
    kept = len(salvage(path).bodies)
    assert kept == (0 if kind in ("journal_is_a_view", "other_journal") else 3)
    assert monotonic() - begun < 5
    assert path.read_bytes() == before


def test_each_name_has_what_today_s_version_writes_among_what_any_wrote(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with closing(sqlite3.connect(path)) as conn:
        assert schema.strange(conn) == ""
        names = {row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL")}
    assert names == schema.WRITTEN.keys()


@pytest.mark.parametrize(
    ("asked", "code"), [(lambda: False, "took_too_long"), (lambda: True, "")], ids=["time", "person"]
)
def test_nothing_is_read_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: Callable[[], bool], code: str
) -> None:
    monkeypatch.setattr(guarding, "SECONDS", 0.1 if code else 60)
    path = tmp_path / "123.kzpoll"
    made(path)
    with PrecinctFile.open(path, read_only=True) as file:

        def endless() -> None:
            with file._reading():
                file._conn.execute(ENDLESS).fetchone()

        with stoppable(asked):
            if code:
                refused(code, endless)
            else:
                with pytest.raises(Stopped):
                    endless()
        assert file.head.seq == 1


def test_a_file_larger_than_any_precinct_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "MOST_MEGABYTES", 0)
    path = tmp_path / "123.kzpoll"
    made_at = tmp_path / "first.kzpoll"
    monkeypatch.undo()
    made(made_at)
    made_at.rename(path)
    monkeypatch.setattr(connection, "MOST_MEGABYTES", 0)
    assert refused("too_large", lambda: PrecinctFile.open(path)).said.params["most"] == 0


def test_what_reaches_beyond_the_file_is_out_of_reach() -> None:
    with closing(sqlite3.connect(":memory:", factory=Guarded)) as conn:
        assert conn.execute("PRAGMA trusted_schema").fetchone() == (0 if guarding.may_distrust() else 1,)
        with pytest.raises(sqlite3.OperationalError):
            conn.execute("ATTACH DATABASE ':memory:' AS other")
        with pytest.raises(sqlite3.DataError):
            conn.execute("SELECT zeroblob(64000001)")
