"""The chain of the journal: whatever is done to it is found when the file is opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import canonical_bytes
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.store.precinct.journal import chained, read_head
from tests.shared.samples import body, made, refused, tamper, without_guards

# What is done to a journal of five entries, and the first entry that no longer holds.
TAMPERING = {
    "a value": ("UPDATE journal SET body = replace(body, '\"value\":3', '\"value\":4') WHERE seq = 3", 3),
    "a space": ("UPDATE journal SET body = replace(body, ':', ': ') WHERE seq = 2", 2),
    "a name": ("UPDATE journal SET body = replace(body, '\"m1\"', '\"m2\"') WHERE seq = 1", 1),
    "a hash": ("UPDATE journal SET hash = replace(hash, substr(hash, 9, 1), 'x') WHERE seq = 4", 4),
    "hash in capitals": ("UPDATE journal SET hash = upper(hash) WHERE seq = 5", 5),
    "no entries": ("DELETE FROM journal", 1),
    "the first away": ("DELETE FROM journal WHERE seq = 1", 1),
    "one away": ("DELETE FROM journal WHERE seq = 3", 3),
    "the last away": ("DELETE FROM journal WHERE seq = 5", 5),
    "the last two away": ("DELETE FROM journal WHERE seq > 3", 4),
    "renumbered": ("UPDATE journal SET seq = seq + 10 WHERE seq > 2", 3),
    "exchanged": (
        "UPDATE journal SET body = (SELECT body FROM journal j WHERE j.seq = 6 - journal.seq) WHERE seq IN (2, 4)",
        2,
    ),
    "body is no object": ("UPDATE journal SET body = '7' WHERE seq = 2", 2),
    "body is no text": ("UPDATE journal SET body = CAST(x'ff00' AS TEXT) WHERE seq = 2", 2),
    "one more": (
        "INSERT INTO journal SELECT 6, replace(body, '\"seq\":5', '\"seq\":6'), hash FROM journal WHERE seq = 5",
        6,
    ),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_is_found(tmp_path: Path, kind: str, read_only: bool) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 5)
    statement, first_wrong = TAMPERING[kind]
    without_guards(path)
    before = path.read_bytes()
    tamper(path, statement)
    assert path.read_bytes() != before
    error = refused("chain_broken", lambda: PrecinctFile.open(path, read_only=read_only))
    assert error.said.params == {"file": "123.kzpoll", "seq": first_wrong}


def test_an_entry_chained_on_by_another_tool_is_found(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 2)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("INSERT INTO journal VALUES (?, ?, ?)", chained([body(3)], read_head(conn))[0])
    assert refused("chain_broken", lambda: PrecinctFile.open(path)).said.params["seq"] == 3


def test_a_journal_chained_anew_is_found(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 3)
    without_guards(path)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("DELETE FROM journal WHERE seq = 3")
        conn.execute("INSERT INTO journal VALUES (?, ?, ?)", chained([body(3, 77)], read_head(conn))[0])
    assert refused("chain_broken", lambda: PrecinctFile.open(path)).said.params["seq"] == 3


def test_tampering_while_the_file_is_open_is_found_by_verifying(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 3)
    with PrecinctFile.open(path) as file:
        file.verify_chain()
        tamper(
            path,
            "DROP TRIGGER journal_no_update",
            "UPDATE journal SET hash = hex(zeroblob(32)) WHERE seq = 2",
        )
        assert refused("chain_broken", file.verify_chain).said.params["seq"] == 2


def test_untouched_journal_holds(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    head = made(path, 5)
    with PrecinctFile.open(path, read_only=True) as file:
        file.verify_chain()
        assert file.head == head


def test_chain_needs_nothing_but_a_hash_function(tmp_path: Path) -> None:
    from hashlib import sha256

    path = tmp_path / "123.kzpoll"
    made(path, 4)
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT body, hash FROM journal ORDER BY seq").fetchall()
    previous = bytes(32)
    for text, digest in rows:
        previous = sha256(previous + text.encode()).digest()
        assert previous.hex() == digest
    assert rows[1][0].encode() == canonical_bytes(body(2))
