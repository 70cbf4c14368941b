"""What a damaged file still proves: entries from the first on, made files that are whole; and it is never written to."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kzpoll_desktop.store import PrecinctFile, StoreError, salvage
from kzpoll_desktop.store.precinct.salvage import copied
from tests.shared.samples import body, made, state, tamper, without_guards

PAPER = b"%PDF practice"
DIGEST = hashlib.sha256(PAPER).hexdigest()


def with_paper(path: Path) -> None:
    """A file of three entries, the last of which keeps a paper."""
    made(path, 2)
    with PrecinctFile.open(path) as file:
        file.append_with_blobs([body(3)], {DIGEST: PAPER}, file.head, state(3))


def seqs(path: Path) -> list[int]:
    return [one["seq"] for one in salvage(path).bodies]


def test_of_a_whole_file_everything(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    found = salvage(path)
    assert [one["seq"] for one in found.bodies] == [1, 2, 3]
    assert found.bodies[0] == body(1)
    assert found.blobs == {DIGEST: PAPER}


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ("UPDATE journal SET body = replace(body, '\"value\":3', '\"value\":4') WHERE seq = 3", [1, 2]),
        ("DELETE FROM journal WHERE seq = 2", [1]),
        ("DELETE FROM journal WHERE seq = 1", []),
        ("UPDATE journal SET body = CAST(x'ff00' AS TEXT) WHERE seq = 2", [1]),
        ("UPDATE journal SET hash = 'ff' WHERE seq = 3", [1, 2]),
    ],
)
def test_entries_up_to_the_first_that_does_not_follow(tmp_path: Path, change: str, left: list[int]) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    without_guards(path)
    tamper(path, change)
    assert seqs(path) == left


def test_a_made_file_that_was_changed_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    without_guards(path)
    tamper(path, "UPDATE blob SET bytes = x'00'")
    assert salvage(path).blobs == {}
    assert seqs(path) == [1, 2, 3]


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 4_000])
def test_of_what_is_no_file_of_ours_nothing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "123.kzpoll"
    path.write_bytes(data)
    found = salvage(path)
    assert (found.bodies, found.blobs) == ((), {})


def test_the_file_and_its_folder_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    before = path.read_bytes()
    path.chmod(0o400)
    salvage(path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_log_beside_it_is_read_with_it_and_left_out_where_that_proves_more(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with_paper(path)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"\x37\x7f\x06\x82" + b"\xff" * 4_000)
    assert seqs(path) == [1, 2, 3]
    log.unlink()


def test_a_copy_may_be_opened_in_any_way_and_is_gone_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 2)
    with copied(path) as copy:
        assert copy != path
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT max(seq) FROM journal").fetchone() == (2,)
    assert not copy.exists()


def test_a_file_that_is_not_there_is_a_known_fault(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told:
        salvage(tmp_path / "gone.kzpoll")
    assert told.value.said.code == "not_found"
