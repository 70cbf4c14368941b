"""The tables as any SQLite tool finds them: guarded, readable, made anew where they are older or altered."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.store.precinct import schema
from tests.shared.samples import body, listing, made, refused, state, tamper

KEPT = b"a protocol"
DIGEST = sha256(KEPT).hexdigest()
FORBIDDEN = [
    "UPDATE journal SET body = '{\"seq\":1}' WHERE seq = 1",
    "UPDATE journal SET hash = lower(hex(zeroblob(32)))",
    "DELETE FROM journal WHERE seq = 2",
    "DELETE FROM journal",
    """INSERT OR REPLACE INTO journal VALUES (2, '{"seq":2}', lower(hex(zeroblob(32))))""",
    """INSERT INTO journal VALUES (4, '{"seq":4}', lower(hex(zeroblob(32))))""",
    """INSERT INTO journal VALUES (3, '{"seq":4}', lower(hex(zeroblob(32))))""",
    """INSERT INTO journal VALUES (3, 'no JSON', lower(hex(zeroblob(32))))""",
    """INSERT INTO journal VALUES (3, '{"seq":3}', 'short')""",
    "UPDATE blob SET bytes = x'00'",
    "DELETE FROM blob",
    "INSERT OR REPLACE INTO blob SELECT digest, x'00' FROM blob",
    "INSERT INTO blob VALUES ('short', x'00')",
]


def with_paper(path: Path) -> None:
    with PrecinctFile.create(path, body(1), state(1)) as file:
        file.append_with_blobs([body(2)], {DIGEST: KEPT}, file.head, state(2))


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_any_tool_is_refused_a_change(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    with closing(sqlite3.connect(path)) as conn, pytest.raises(sqlite3.IntegrityError):
        conn.execute(statement)
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.blob(DIGEST) == KEPT


def test_every_table_is_strict(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with closing(sqlite3.connect(path)) as conn:
        strict = dict(conn.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'"))
    ours = {*schema.KEPT, *schema.PROJECTED}
    assert {name: strict[name] for name in ours} == dict.fromkeys(ours, 1)


def test_figures_are_read_by_row_and_name(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(611, others=1)):
        pass
    with closing(sqlite3.connect(path)) as conn:
        found = conn.execute("SELECT * FROM figures_by_row")
        names = [column[0] for column in found.description]
        rows = found.fetchall()
    assert names == ["contest", "row", "name_kk", "name_ru", "name_en", "value", "path"]
    told = ("пайдаланылмаған", "неиспользованные", "unused")
    assert rows == [
        ("party_list", "1", *told, 611, "party_list.unused"),
        ("party_list", "2", *told, None, "party_list.other_1"),
    ]


def test_history_tells_what_was_and_what_is(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    finished: dict[str, Any] = {**body(3), "kind": "stage_finished", "body": {"stage": "opening"}}
    with PrecinctFile.create(path, body(1), state(1)) as file:
        file.append([body(2), finished], file.head, state(3))
    with closing(sqlite3.connect(path)) as conn:
        found = conn.execute("SELECT * FROM history")
        names = [column[0] for column in found.description]
        rows = found.fetchall()
    assert names == ["seq", "wall", "by", "kind", "path", "old", "new"]
    assert rows == [
        (1, "2023-03-19T20:01:00+06:00", "m1", "entered", "party_list.unused", 0, 1),
        (2, "2023-03-19T20:02:00+06:00", "m1", "entered", "party_list.unused", 1, 2),
        (3, "2023-03-19T20:03:00+06:00", "m1", "stage_finished", None, None, None),
    ]


def test_precinct_table_names_the_entry_it_was_made_from(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    head = made(path, 3)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT * FROM precinct").fetchall() == [
            (1, 123, 1, "opening", head.seq, head.hash)
        ]
        assert conn.execute("SELECT * FROM detail").fetchall() == [("opened", "07:00")]


def test_newer_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    tamper(path, f"PRAGMA user_version = {schema.FILE_FORMAT + 1}")
    before = path.read_bytes()
    for read_only in (False, True):
        error = refused("newer_than_program", lambda ro=read_only: PrecinctFile.open(path, read_only=ro))  # type: ignore[misc]
        assert error.said.params == {"file": "123.kzpoll"}
    assert path.read_bytes() == before
    assert listing(tmp_path) == ["123.kzpoll"]


def test_older_file_is_copied_and_made_one_of_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlite_utils import Database, Migrations

    path = tmp_path / "123.kzpoll"
    with_paper(path)
    with closing(sqlite3.connect(path)) as conn:
        journal = conn.execute("SELECT * FROM journal").fetchall()
    today = schema.migrations

    def tomorrow() -> Migrations:
        found = today()

        @found()
        def witnesses(db: Database) -> None:
            db["witness"].create({"name": str}, strict=True)  # type: ignore[union-attr]

        return found

    monkeypatch.setattr(schema, "migrations", tomorrow)
    monkeypatch.setattr(schema, "FILE_FORMAT", 2)
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.needs_rebuild
        assert [entry.body for entry in file.entries()] == [body(1), body(2)]
    with PrecinctFile.open(path) as file:
        assert file.needs_rebuild
        refused("damaged", file.stored_projection)
        file.rebuild(state(2))
        assert not file.needs_rebuild
        assert file.stored_projection() == state(2)
        assert file.blob(DIGEST) == KEPT
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT * FROM journal").fetchall() == journal
        assert conn.execute("PRAGMA user_version").fetchone() == (2,)
        assert conn.execute("SELECT count(*) FROM witness").fetchone() == (0,)
    assert listing(tmp_path) == ["123.before-2.kzpoll", "123.kzpoll"]
    monkeypatch.undo()
    with PrecinctFile.open(tmp_path / "123.before-2.kzpoll", read_only=True) as copy:
        assert copy.stored_projection() == state(2)


def test_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlite_utils import Database, Migrations

    path = tmp_path / "123.kzpoll"
    made(path, 3)
    today = schema.migrations

    def broken() -> Migrations:
        found = today()

        @found()
        def stops_half_way(db: Database) -> None:
            db.conn.execute("DROP VIEW history")
            raise ArithmeticError

        return found

    monkeypatch.setattr(schema, "migrations", broken)
    monkeypatch.setattr(schema, "FILE_FORMAT", 2)
    with pytest.raises(ArithmeticError):
        PrecinctFile.open(path)
    monkeypatch.undo()
    with PrecinctFile.open(path) as file:
        assert not file.needs_rebuild
        assert file.stored_projection() == state(3)


ALTERED = [
    "DROP VIEW figures_by_row",
    "DROP TABLE figure",
    "DROP TABLE precinct",
    "DROP TRIGGER journal_no_update",
]


@pytest.mark.parametrize("statement", ALTERED)
def test_altered_tables_are_made_anew_and_filled_by_the_next_entry(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 2)
    tamper(path, statement)
    with PrecinctFile.open(path, read_only=True) as file:
        refused("damaged", file.stored_projection)
    with PrecinctFile.open(path) as file:
        assert file.needs_rebuild
        file.append([body(3)], file.head, state(3, others=2))
        assert file.stored_projection() == state(3, others=2)
    assert listing(tmp_path) == ["123.before-1.kzpoll", "123.kzpoll"]
    with PrecinctFile.open(path) as file:
        assert not file.needs_rebuild
    for forbidden in FORBIDDEN[:5]:
        with closing(sqlite3.connect(path)) as conn, pytest.raises(sqlite3.IntegrityError):
            conn.execute(forbidden)


def test_second_repair_keeps_the_first_copy(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    for _ in range(2):
        tamper(path, "DROP VIEW history")
        PrecinctFile.open(path).close()
    assert listing(tmp_path) == ["123.before-1-2.kzpoll", "123.before-1.kzpoll", "123.kzpoll"]


def test_repair_that_was_not_filled_waits_until_the_next_opening(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    tamper(path, "DROP VIEW history")
    PrecinctFile.open(path).close()
    with PrecinctFile.open(path) as file:
        assert file.needs_rebuild
        file.rebuild(state(1))
    with PrecinctFile.open(path) as file:
        assert not file.needs_rebuild


@pytest.mark.parametrize("table", ["journal", "blob"])
def test_file_without_its_journal_or_made_files_is_damaged(tmp_path: Path, table: str) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    tamper(path, f"ALTER TABLE {table} RENAME TO something")
    for read_only in (False, True):
        refused("strange_tables", lambda ro=read_only: PrecinctFile.open(path, read_only=ro))  # type: ignore[misc]
