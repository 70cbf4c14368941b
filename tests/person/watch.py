"""Watches the program from outside: starts it as a process, asks its probe what is seen, reads the journal in its file."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.projection import project
from tests.person.display import Display, end_with_parent
from tests.person.hands import Hands, Move
from tests.person.seen import Seen

ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 60.0
# Qt's own words on a system that shows no folders, and of a printer that takes nothing; the program says it to the person.
_OF_QT: Final = ("qt.qpa.services: Unable to detect a launcher", "QPainter::begin(): Returned false")

Entry = dict[str, Any]


class Gone(RuntimeError):
    """The process ended or does not answer; what it said is the message."""


class Program:
    """The program as a process of its own on a display, in a folder of its own.

    presses, clicks and ends are counted here as they are sent, so that a question is answered only after they arrived.
    """

    def __init__(self, display: Display, folder: Path, moment: str, arguments: Sequence[str]) -> None:
        self.folder = folder
        self.file = Path()
        self.read = 0
        self._presses, self._clicks, self._ends = 0, 0, 0
        ours, theirs = socket.socketpair()
        ours.settimeout(_PATIENCE)
        self._line = ours
        self._buffer = b""
        self._said = folder / "said.txt"
        home = folder / "home"
        # What is kept for a while only has folders of its own: the person's files are in none of them.
        for place in (home, home / "cache", home / "emptied"):
            place.mkdir(exist_ok=True)
        environment = {
            **display.environment,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "TMPDIR": str(home / "emptied"),
            "PYTHONPATH": str(ROOT),
            "QT_SCALE_FACTOR": "1",
        }
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "tests.person.watched",
                    str(theirs.fileno()),
                    moment,
                    "--",
                    *arguments,
                ],
                cwd=home,
                env=environment,
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                preexec_fn=end_with_parent,
                start_new_session=True,
            )
        theirs.close()

    # --- talking with the probe

    def look(self, **also: object) -> Seen:
        """What is seen once everything sent has arrived; also: the clock, or a size of the window."""
        question = {"presses": self._presses, "clicks": self._clicks, "ends": self._ends, **also}
        try:
            self._line.sendall(json.dumps(question).encode() + b"\n")
            while b"\n" not in self._buffer:
                got = self._line.recv(1 << 20)
                if not got:
                    raise Gone(self.last_words())
                self._buffer += got
        except OSError as fault:
            raise Gone(f"{fault}: {self.last_words()}") from fault
        line, self._buffer = self._buffer.split(b"\n", 1)
        seen = Seen.read(json.loads(line))
        # What did not arrive never will: the next question does not wait for it.
        self._presses, self._clicks, self._ends = seen.presses, seen.clicks, seen.ends
        return seen

    def do(self, hands: Hands, move: Move) -> Seen:
        """Let the hands do something, and see what came of it."""
        self._presses += move.presses
        self._clicks += move.clicks
        self._ends += 1
        hands.do(move)
        return self.look()

    # --- the journal

    def entries(self, seen: Seen) -> tuple[Entry, ...]:
        """The entries since the last time, read from the file itself."""
        if not seen.file:
            return ()
        file = Path(seen.file)
        if file != self.file or seen.seq < self.read:
            # What stands in a file that is opened, or begun anew, was not done by this person now.
            self.file, self.read = file, seen.seq
        if seen.seq == self.read:
            return ()
        with contextlib.closing(
            sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=10)
        ) as database:
            rows = database.execute("SELECT seq, body FROM journal WHERE seq > ? ORDER BY seq", (self.read,))
            found = rows.fetchall()
        if found:
            self.read = found[-1][0]
        return tuple(json.loads(body) for _, body in found)

    # --- its end

    def last_words(self) -> str:
        """How it ended, and what it said."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        return f"the process ended with {self._process.returncode}\n{self.complaints()[-3000:]}"

    def complaints(self) -> str:
        """What it said on its error stream, and crash logs it kept; nothing of either is right."""
        said = "\n".join(
            line
            for line in self._said.read_text(encoding="utf-8", errors="replace").strip().splitlines()
            if not line.startswith(_OF_QT)
        )
        logs = [path.read_text(encoding="utf-8") for path in self.folder.rglob("crash-*.log")]
        return "\n".join([*([said] if said else []), *logs])

    def wait(self, seconds: float = _PATIENCE) -> int | None:
        """Its exit status once it ended; None where it did not."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def __enter__(self) -> Self:
        """This process, and not longer than this block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it, where it did not end by itself."""
        self._line.close()
        if self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGTERM)
            if self.wait(10) is None:
                self._process.kill()
                self._process.wait()


def verify(file: Path) -> str:
    """Why a file's journal does not prove what the file holds; empty where it does."""
    with PrecinctFile.open(file) as opened:
        opened.verify_chain()
    desk = Desk.open(file, SystemClock())
    try:
        if journal.replay(desk.entries()) != desk.day:
            return "the journal and the state do not agree"
        if desk._file.stored_projection() != project(desk.day):
            return "the journal and what the file shows do not agree"
    finally:
        desk.close()
    return ""


def wait_until(look: Any, patience: float = _PATIENCE) -> bool:
    """Ask again and again until it is so."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if look():
            return True
        time.sleep(0.02)
    return False
