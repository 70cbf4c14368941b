"""Making, opening, adding to and closing a precinct file."""

import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import canonical_bytes
from kzpoll_desktop.store import Head, PrecinctFile, StoredEntry
from kzpoll_desktop.store.precinct import connection
from tests.shared.samples import body, figure, listing, made, refused, state


def link(previous: str, entry: dict[str, object]) -> str:
    return sha256(bytes.fromhex(previous) + canonical_bytes(entry)).hexdigest()


def test_new_file_holds_its_first_entry_and_the_state(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(7)) as file:
        assert file.path == path
        assert list(file.entries()) == [StoredEntry(1, body(1), link("0" * 64, body(1)))]
        assert file.head == Head(1, link("0" * 64, body(1)))
        assert file.stored_projection() == state(7)
        assert not file.needs_rebuild
        file.verify_chain()
    assert listing(tmp_path) == ["123.kzpoll"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_new_file_never_replaces_one(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    head = made(path)
    before = path.read_bytes()
    error = refused("exists", lambda: PrecinctFile.create(path, body(1), state(2)))
    assert error.said.params == {"file": "123.kzpoll"}
    assert path.read_bytes() == before
    with PrecinctFile.open(path) as file:
        assert file.head == head


def test_new_file_is_not_put_beside_another_files_log(tmp_path: Path) -> None:
    log = tmp_path / "123.kzpoll-wal"
    log.write_bytes(b"entries of a file that was moved away")
    error = refused("exists", lambda: PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state()))
    assert error.said.params == {"file": "123.kzpoll-wal"}
    assert listing(tmp_path) == ["123.kzpoll-wal"]


def test_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    wrong = {"party_list.unused": figure("party_list.spoiled", 1)}
    with pytest.raises(ValueError, match=r"party_list\.spoiled"):
        PrecinctFile.create(path, body(1), replace(state(), figures=wrong))
    assert listing(tmp_path) == []


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "123.kzpoll"
    for action in (
        lambda: PrecinctFile.create(path, body(1), state()),
        lambda: PrecinctFile.open(path),
        lambda: PrecinctFile.open(path, read_only=True),
    ):
        assert refused("no_folder", action).said.params["folder"] == str(tmp_path / "gone")
    assert listing(tmp_path) == []


def test_entries_follow_each_other(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(1)) as file:
        head = file.append([body(2), body(3)], file.head, state(3))
        assert head == file.head == Head(3, link(link(link("0" * 64, body(1)), body(2)), body(3)))
        assert file.append([body(4)], head, state(4)).seq == 4
    with PrecinctFile.open(path) as file:
        assert [entry.body for entry in file.entries()] == [body(n) for n in (1, 2, 3, 4)]
        assert [entry.seq for entry in file.entries(after=2)] == [3, 4]
        assert file.stored_projection() == state(4)
        file.append([body(5)], file.head, state(5))
        assert file.stored_projection() == state(5)


@pytest.mark.parametrize(
    "stale", [Head(0, "0" * 64), Head(1, "0" * 64), Head(2, "ab" * 32), Head(3, "ab" * 32)]
)
def test_another_head_than_expected_writes_nothing(tmp_path: Path, stale: Head) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 2)
    with PrecinctFile.open(path) as file:
        head = file.head
        refused("changed_elsewhere", lambda: file.append([body(stale.seq + 1)], stale, state(99)))
        assert file.head == head
        assert file.stored_projection() == state(2)
        assert file.append([body(3)], head, state(3)).seq == 3


def test_wrongly_numbered_entry_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state()) as file:
        with pytest.raises(ValueError, match="numbered 3"):
            file.append([body(3)], file.head, state())
        assert file.head.seq == 1


def test_file_stays_as_it_is_where_the_state_cannot_be_written(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state(1)) as file:
        wrong = replace(state(5), figures={"party_list.unused": figure("party_list.spoiled", 5)})
        with pytest.raises(ValueError, match="stands under"):
            file.append([body(2)], file.head, wrong)
        assert file.head.seq == 1
        assert file.stored_projection() == state(1)
        file.append([body(2)], file.head, state(2))
        assert file.stored_projection() == state(2)


def test_made_files_are_kept_by_their_digest(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    papers = {sha256(data).hexdigest(): data for data in (b"blue", b"green" * 50_000, b"")}
    with PrecinctFile.create(path, body(1), state(1)) as file:
        head = file.append_with_blobs([body(2)], papers, file.head, state(2))
        assert file.append_with_blobs([body(3)], papers, head, state(3)).seq == 3
    with PrecinctFile.open(path, read_only=True) as file:
        assert file.blobs() == tuple(sorted(papers))
        assert {digest: file.blob(digest) for digest in file.blobs()} == papers


def test_made_file_under_a_wrong_digest_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state()) as file:
        with pytest.raises(ValueError, match="SHA-256"):
            file.append_with_blobs([body(2)], {"0" * 64: b"blue"}, file.head, state())
        assert file.blobs() == ()
        assert file.head.seq == 1


def test_made_file_with_other_bytes_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    digest = sha256(b"blue").hexdigest()
    with PrecinctFile.create(path, body(1), state()) as file:
        file.append_with_blobs([body(2)], {digest: b"blue"}, file.head, state())
    whole = path.read_bytes()
    assert whole.count(b"blue") == 1
    path.write_bytes(whole.replace(b"blue", b"glue"))
    with PrecinctFile.open(path) as file:
        refused("damaged", lambda: file.blob(digest))


def test_made_file_that_is_not_there_is_damage(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state()) as file:
        refused("damaged", lambda: file.blob("0" * 64))


def test_only_changed_rows_are_written(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state(1, others=150)) as file:
        written: list[str] = []
        file._conn.set_trace_callback(written.append)
        file.append([body(2)], file.head, state(2, others=150))
        file._conn.set_trace_callback(None)
    assert [line[:20] for line in written if "figure" in line] == ["REPLACE INTO figure "]
    assert not any("detail" in line for line in written)


def test_rebuilding_replaces_every_row(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(1, others=3, closed="20:00")) as file:
        head = file.head
        file.rebuild(state(5, others=1))
        assert file.stored_projection() == state(5, others=1)
        assert file.head == head
    with PrecinctFile.open(path) as file:
        assert file.stored_projection() == state(5, others=1)


def test_any_thread_may_add(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state(1)) as file:
        head = file.head
        thread = threading.Thread(target=lambda: file.append([body(2)], head, state(2)))
        thread.start()
        thread.join()
        assert file.head.seq == 2


def test_every_entry_is_on_the_disk_before_it_is_called_saved(tmp_path: Path) -> None:
    made(tmp_path / "123.kzpoll")
    with PrecinctFile.open(tmp_path / "123.kzpoll") as file:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        found = {name: file._conn.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas}
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}


def test_entry_is_in_the_log_at_once_and_in_the_file_after_a_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    log = tmp_path / "123.kzpoll-wal"
    with PrecinctFile.create(path, body(1), state(1)) as file:
        file.append([body(2)], file.head, state(2))
        assert log.stat().st_size > 0
        file.checkpoint()
        assert log.stat().st_size == 0
        alone = tmp_path / "alone.kzpoll"
        alone.write_bytes(path.read_bytes())
        with PrecinctFile.open(alone, read_only=True) as copy:
            assert copy.head == file.head


def test_another_tool_that_writes_is_waited_for_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0)
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state(1)) as file:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            refused("locked", lambda: file.append([body(2)], file.head, state(2)))
        assert file.append([body(2)], file.head, state(2)).seq == 2


def test_closing_twice_is_once(tmp_path: Path) -> None:
    file = PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state())
    file.close()
    file.close()
    assert listing(tmp_path) == ["123.kzpoll"]


def test_file_at_rest_needs_no_log(tmp_path: Path) -> None:
    made(tmp_path / "123.kzpoll", 2)
    with closing(sqlite3.connect(tmp_path / "123.kzpoll")) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_reader_in_the_way_of_closing_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0)
    path = tmp_path / "123.kzpoll"
    file = PrecinctFile.create(path, body(1), state(1))
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM journal").fetchall()
        head = file.append([body(2)], file.head, state(2))
        file.close()
    with PrecinctFile.open(path) as again:
        assert again.head == head


def test_file_moved_away_while_open_takes_no_more_entries(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    elsewhere = tmp_path / "moved.kzpoll"
    with PrecinctFile.create(path, body(1), state(1)) as file:
        file.checkpoint()
        path.rename(elsewhere)
        refused("not_found", lambda: file.append([body(2)], file.head, state(2)))
        path.write_bytes(elsewhere.read_bytes())
        refused("changed_elsewhere", lambda: file.append([body(2)], file.head, state(2)))
        elsewhere.replace(path)
        assert file.append([body(2)], file.head, state(2)).seq == 2


def test_full_disk_writes_nothing_and_goes_on_afterwards(tmp_path: Path) -> None:
    with PrecinctFile.create(tmp_path / "123.kzpoll", body(1), state(1)) as file:
        pages = file._conn.execute("PRAGMA page_count").fetchone()[0]
        file._conn.execute(f"PRAGMA max_page_count = {pages + 2}")
        paper = bytes(100_000)
        kept = {sha256(paper).hexdigest(): paper}
        refused("disk_full", lambda: file.append_with_blobs([body(2)], kept, file.head, state(2)))
        assert file.head.seq == 1
        assert file.stored_projection() == state(1)
        file._conn.execute("PRAGMA max_page_count = 1000000")
        assert file.append_with_blobs([body(2)], kept, file.head, state(2)).seq == 2
