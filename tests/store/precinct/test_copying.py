"""A saved copy is whole, verified and in one file, or there is none."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from kzpoll_desktop.store import PrecinctFile
from tests.shared.samples import body, listing, made, refused, state, tamper


def test_copy_holds_what_stands_in_the_log(tmp_path: Path) -> None:
    copy = tmp_path / "copy.kzpoll"
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state(1)) as file:
        head = file.append([body(2)], file.head, state(2))
        file.save_copy(copy)
        assert listing(tmp_path)[-1] == "copy.kzpoll"
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert file.append([body(3)], head, state(3)).seq == 3
    with PrecinctFile.open(copy, read_only=True) as again:
        assert again.head == head
        assert again.stored_projection() == state(2)
    with closing(sqlite3.connect(copy)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert listing(tmp_path) == ["123.kzpoll", "copy.kzpoll"]


def test_copy_can_be_gone_on_with(tmp_path: Path) -> None:
    copy = tmp_path / "copy.kzpoll"
    made(tmp_path / "123.kzpoll", 2)
    with PrecinctFile.open(tmp_path / "123.kzpoll", read_only=True) as file:
        file.save_copy(copy)
    with PrecinctFile.open(copy) as again:
        assert again.append([body(3)], again.head, state(3)).seq == 3


def test_copy_replaces_an_older_one(tmp_path: Path) -> None:
    copy = tmp_path / "copy.kzpoll"
    made(copy)
    made(tmp_path / "123.kzpoll", 4)
    with PrecinctFile.open(tmp_path / "123.kzpoll") as file:
        file.save_copy(copy)
    with PrecinctFile.open(copy) as again:
        assert again.head.seq == 4


def test_copy_never_replaces_the_open_file_or_another_open_one(tmp_path: Path) -> None:
    path, other = tmp_path / "123.kzpoll", tmp_path / "124.kzpoll"
    with PrecinctFile.create(path, body(1), state()) as file:
        refused("exists", lambda: file.save_copy(path))
        with PrecinctFile.create(other, body(1), state(9)) as second:
            refused("locked", lambda: file.save_copy(other))
            assert second.stored_projection() == state(9)
        assert file.append([body(2)], file.head, state(2)).seq == 2


def test_copy_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state()) as file:
        error = refused("no_folder", lambda: file.save_copy(tmp_path / "stick" / "copy.kzpoll"))
        assert error.said.params["folder"] == str(tmp_path / "stick")


def test_copy_of_a_broken_chain_is_none(tmp_path: Path) -> None:
    path, copy = tmp_path / "123.kzpoll", tmp_path / "copy.kzpoll"
    made(path, 3)
    made(copy)
    before = copy.read_bytes()
    with PrecinctFile.open(path) as file:
        tamper(path, "DROP TRIGGER journal_no_delete", "DELETE FROM journal WHERE seq = 2")
        assert refused("chain_broken", lambda: file.save_copy(copy)).said.params["seq"] == 2
    assert copy.read_bytes() == before
    assert listing(tmp_path) == ["123.kzpoll", "copy.kzpoll"]
