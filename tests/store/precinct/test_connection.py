"""Which files are ours, and reading one without leaving anything beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.store.precinct import connection
from tests.shared.samples import body, listing, made, refused, state

FOREIGN = {
    "empty": b"",
    "text": "Хаттама\n".encode() * 40,
    "short": b"SQLite format 3\0",
    "zeros": bytes(4096),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", [*FOREIGN, "database", "folder"])
def test_what_is_no_precinct_file_is_left_alone(tmp_path: Path, kind: str, read_only: bool) -> None:
    path = tmp_path / "123.kzpoll"
    if kind == "folder":
        path.mkdir()
    elif kind == "database":
        with closing(sqlite3.connect(path)) as conn, conn:
            conn.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, body TEXT, hash TEXT)")
    else:
        path.write_bytes(FOREIGN[kind])
    before = path.read_bytes() if path.is_file() else None
    error = refused("not_a_precinct_file", lambda: PrecinctFile.open(path, read_only=read_only))
    assert error.said.params == {"file": "123.kzpoll"}
    assert (path.read_bytes() if path.is_file() else None) == before
    assert listing(tmp_path) == ["123.kzpoll"]


@pytest.mark.parametrize("read_only", [False, True])
def test_file_that_is_not_there(tmp_path: Path, read_only: bool) -> None:
    refused("not_found", lambda: PrecinctFile.open(tmp_path / "123.kzpoll", read_only=read_only))
    assert listing(tmp_path) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_file_cut_short_is_damaged(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 40)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refused("damaged", lambda: PrecinctFile.open(path, read_only=read_only))


@pytest.mark.parametrize("table", ["figure", "blob", "journal"])
def test_page_of_noise_is_damage(tmp_path: Path, table: str) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 40)
    whole = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as conn:
        root = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        size = conn.execute("PRAGMA page_size").fetchone()[0]
    whole[(root - 1) * size : root * size] = b"\xa5" * size
    path.write_bytes(whole)
    refused("damaged", lambda: PrecinctFile.open(path))


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_reading_a_file_at_rest_leaves_nothing_beside_it(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "№ 123 #1?.kzpoll"
    head = made(path, 2)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute(f"PRAGMA journal_mode = {mode}").fetchone() == (mode.lower(),)
    before = path.read_bytes()
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.head == head
        assert file.stored_projection() == state(2)
        assert listing(tmp_path) == [path.name]
    assert listing(tmp_path) == [path.name]
    assert path.read_bytes() == before


def test_a_checkpoint_that_a_reader_holds_up_says_so_and_comes_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0.01)
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(1)) as file:
        with closing(connection.for_reading(path)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM journal").fetchone()
            file.append([body(2)], file.head, state(2))
            refused("locked", file.checkpoint)
            reader.execute("COMMIT")
            file.checkpoint()
        assert path.with_name("123.kzpoll-wal").stat().st_size == 0


def test_reader_adds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    head = made(path)
    before = path.read_bytes()
    with PrecinctFile.open(path, read_only=True) as file:
        refused("read_only", lambda: file.append([body(2)], head, state(2)))
        refused("read_only", lambda: file.rebuild(state(2)))
        file.checkpoint()
    assert path.read_bytes() == before


def copied_with_log(folder: Path) -> Path:
    """A file as a stick carries it that was pulled out: the last entry stands in the log alone, and no -shm can be made."""
    source = folder / "123.kzpoll"
    stick = folder / "stick"
    stick.mkdir()
    with PrecinctFile.create(source, body(1), state(1)) as file:
        file.append([body(2)], file.head, state(2))
        for name in ("123.kzpoll", "123.kzpoll-wal"):
            (stick / name).write_bytes((folder / name).read_bytes())
    (stick / "123.kzpoll-shm").symlink_to(folder / "gone" / "nowhere")
    return stick / "123.kzpoll"


def test_log_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    path = copied_with_log(tmp_path)
    refused("read_only", lambda: PrecinctFile.open(path, read_only=True))


def test_empty_log_that_cannot_be_read_is_nothing_missed(tmp_path: Path) -> None:
    path = copied_with_log(tmp_path)
    path.with_name("123.kzpoll-wal").write_bytes(b"")
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.head.seq == 1


def test_file_whose_log_lies_beside_it_is_read_whole(tmp_path: Path) -> None:
    path = copied_with_log(tmp_path)
    path.with_name("123.kzpoll-shm").unlink()
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.head.seq == 2
    with PrecinctFile.open(path) as file:
        assert file.head.seq == 2
