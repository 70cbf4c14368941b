"""One writer: a second window or process is told who holds the file, and a crash lets it go."""

import platform
import stat
from pathlib import Path

from kzpoll_desktop.store import PrecinctFile
from tests.shared.samples import body, line_from, listing, made, refused, started, state

HOLD = """
import sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile
from tests.shared.samples import body, state
with PrecinctFile.open(Path(sys.argv[1])) as file:
    file.append([body(2)], file.head, state(2))
    print("open", flush=True)
    sys.stdin.readline()
"""


def test_second_process_is_refused_until_the_first_closes(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with started(HOLD, path) as holder:
        assert line_from(holder) == "open"
        error = refused("locked", lambda: PrecinctFile.open(path))
        assert error.said.params == {"file": "123.kzpoll", "holder": platform.node()}
        refused("locked", lambda: PrecinctFile.create(path, body(1), state()))
        with PrecinctFile.open(path, read_only=True) as reader:
            assert reader.head.seq == 2
        holder.communicate("close\n")
    assert holder.returncode == 0
    with PrecinctFile.open(path) as file:
        assert file.append([body(3)], file.head, state(3)).seq == 3
    assert listing(tmp_path) == ["123.kzpoll"]


def test_killed_holder_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    with started(HOLD, path) as holder:
        assert line_from(holder) == "open"
        holder.kill()
    assert ".123.kzpoll.lock" in listing(tmp_path)
    with PrecinctFile.open(path) as file:
        assert file.head.seq == 2
    assert listing(tmp_path) == ["123.kzpoll"]


def test_second_window_of_one_process_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    with PrecinctFile.create(path, body(1), state()):
        refused("locked", lambda: PrecinctFile.open(path))
        neighbour = tmp_path / ".123.kzpoll.lock"
        assert stat.S_IMODE(neighbour.stat().st_mode) == 0o600
    PrecinctFile.open(path).close()


def test_refused_opening_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    made(path)
    refused("exists", lambda: PrecinctFile.create(path, body(1), state()))
    assert listing(tmp_path) == ["123.kzpoll"]
    PrecinctFile.open(path).close()
