"""A killed process and a disk without room: what was acknowledged stands, and the work goes on."""

import sys
from pathlib import Path

import pytest

from kzpoll_desktop.store import PrecinctFile
from tests.shared.samples import body, line_from, listing, made, started, state

APPEND = """
import sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile
from tests.shared.samples import body, state
file = PrecinctFile.open(Path(sys.argv[1]))
head = file.head
for seq in range(head.seq + 1, 100_000):
    if seq % 7 == 0:
        file.checkpoint()
    head = file.append([body(seq)], head, state(seq))
    print(seq, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 20, 60])
def test_killed_process_loses_nothing_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with started(APPEND, path) as process:
        told = [int(line_from(process)) for _ in range(acknowledged)]
        process.kill()
    last = told[-1]
    assert last == acknowledged + 1
    with PrecinctFile.open(path) as file:
        head = file.head
        assert head.seq >= last
        assert [entry.body for entry in file.entries()] == [body(n) for n in range(1, head.seq + 1)]
        assert file.stored_projection() == state(head.seq)
        file.append([body(head.seq + 1)], head, state(0))


NO_ROOM = """
import resource, sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile, StoreError
from tests.shared.samples import body, state

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

path = Path(sys.argv[1])
file = PrecinctFile.open(path)
head = file.head
room(60_000)
try:
    for seq in range(2, 1_000):
        head = file.append([body(seq)], head, state(seq))
except StoreError as error:
    print(error.said.code)
assert file.head == head
assert file.stored_projection() == state(head.seq)
file.verify_chain()
room(resource.RLIM_INFINITY)
print(head.seq)
print(file.append([body(head.seq + 1)], head, state(head.seq + 1)).seq)
file.close()
"""

NO_ROOM_AT_ALL = """
import os, resource, sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile, StoreError
from tests.shared.samples import body, state

path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    PrecinctFile.create(path, body(1), state())
except StoreError as error:
    print(error.said.code)
print(os.listdir(path.parent))
"""

limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to a file's size")


@limits
def test_entry_without_room_is_refused_and_the_next_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with started(NO_ROOM, path) as process:
        out, _ = process.communicate()
    assert process.returncode == 0
    code, last, next_one = out.split()
    assert code in ("disk_full", "io_error")
    assert int(next_one) == int(last) + 1 > 2
    with PrecinctFile.open(path) as file:
        assert file.head.seq == int(next_one)
        assert file.stored_projection() == state(int(next_one))


@limits
@pytest.mark.parametrize("room", [0, 10, 20_000])
def test_new_file_without_room_is_none(tmp_path: Path, room: int) -> None:
    with started(NO_ROOM_AT_ALL, tmp_path / "123.kzpoll", str(room)) as process:
        out, _ = process.communicate()
    code, left = out.splitlines()
    assert code in ("disk_full", "io_error")
    assert left == "[]"
    assert listing(tmp_path) == []


@limits
def test_copy_without_room_is_none(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path, 20)
    script = """
import resource, sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile, StoreError
file = PrecinctFile.open(Path(sys.argv[1]), read_only=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
try:
    file.save_copy(Path(sys.argv[2]))
except StoreError as error:
    print(error.said.code, error.said.params["file"])
file.close()
"""
    with started(script, path, tmp_path / "copy.kzpoll") as process:
        out, _ = process.communicate()
    code, name = out.split()
    assert code in ("disk_full", "io_error")
    assert name == "copy.kzpoll"
    assert listing(tmp_path) == ["123.kzpoll"]


def test_a_log_left_alone_beside_the_file_is_no_obstacle(tmp_path: Path) -> None:
    """A process killed while it opened or closed the file can leave a log without its index."""
    path = tmp_path / "123.kzpoll"
    made(path)
    file = PrecinctFile.open(path)
    head = file.append([body(2)], file.head, state(2))
    log = path.with_name(path.name + "-wal")
    kept = path.read_bytes(), log.read_bytes()
    assert kept[1]
    file.close()
    path.write_bytes(kept[0])
    log.write_bytes(kept[1])
    assert not path.with_name(path.name + "-shm").exists()
    with PrecinctFile.open(path) as again:
        assert again.head == head
        again.append([body(3)], head, state(3))
