"""The program's own log: what it did and which known faults it met, in codes; never a name, a figure or a path.

Two files of a fixed size are written by turns. Their room is taken when they are made, so that a line still goes in when
the disk is full; where that fails too, the line waits in memory, and nothing else ever notices.
"""

from __future__ import annotations

import os
import re
import threading
from collections import deque
from pathlib import Path
from typing import Final, NamedTuple

from kzpoll_desktop.domain.ground.clock import Clock
from kzpoll_desktop.exchange.files import FileProblem, make_folder

NAMES: Final = ("log-1.txt", "log-2.txt")
SIZE: Final = 64 * 1024
MOST_WAITING: Final = 500
# Patterns as texts: none is made before the first line is looked at.
_HEAD: Final = rb"# ([0-9]{8})\n"
_PADDING: Final = b"\n\0"
# A code, a version, the name of a crash log: whatever else is given might say something of a precinct.
_DETAIL: Final = r"[a-z][a-z_]{0,39}|[0-9]+(\.[0-9]+){1,3}[a-z0-9.]{0,12}|crash-[0-9-]{22}\.log"
_LINE: Final = r"(\S{19,32}) ([0-9a-f]{8}) ([a-z_]{1,40})(?: (\S{1,60}))?"


class LogLine(NamedTuple):
    """wall: ISO time with offset; run: which start of the program it was; what: of texts.log; detail: a code, or empty."""

    wall: str
    run: str
    what: str
    detail: str = ""


class ProgramLog:
    """The log in a folder of the program's own; None: in memory only. Its methods never raise and take any thread."""

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._folder = folder / "log" if folder is not None else None
        self._clock = clock
        self._run = os.urandom(4).hex()
        self._waiting: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._guard = threading.Lock()
        self._last: tuple[str, str] | None = None

    def note(self, what: str, detail: str = "", *, once: bool = False) -> None:
        """Add a line. detail: a code; anything that is none becomes "?". once: not where the line before says the same."""
        if detail and re.fullmatch(_DETAIL, detail) is None:
            detail = "?"
        with self._guard:
            if once and self._last == (what, detail):
                return
            self._last = (what, detail)
            wall = self._clock.now().isoformat(timespec="seconds")
            line = f"{wall} {self._run} {what} {detail}".rstrip()
            self._waiting.append(line.encode("ascii", "replace") + b"\n")
            self._bring()

    def lines(self) -> tuple[LogLine, ...]:
        """Every line that is kept, of earlier starts too, the oldest first; what is no line of a log is left out."""
        with self._guard:
            kept = [_read(path) for path in self._files()]
            data = b"".join(text for _, text in sorted(kept)) + b"".join(self._waiting)
        found = (re.fullmatch(_LINE, line) for line in data.decode("ascii", "replace").splitlines())
        return tuple(LogLine(*(part or "" for part in one.groups())) for one in found if one is not None)

    def _files(self) -> tuple[Path, ...]:
        return tuple(self._folder / name for name in NAMES) if self._folder is not None else ()

    def _bring(self) -> None:
        """Bring what waits into the files; what does not go in waits on."""
        if self._folder is None:
            return
        try:
            make_folder(self._folder, private=True)
            while self._waiting:
                self._add(self._waiting[0])
                self._waiting.popleft()
        except (OSError, FileProblem):
            return

    def _add(self, line: bytes) -> None:
        """Behind the last line of the younger file; where it is full, the older one begins anew."""
        one, other = self._files()
        generations = {path: _read(path) for path in (one, other)}
        young, old = (one, other) if generations[one] >= generations[other] else (other, one)
        generation, text = generations[young]
        if generation == 0:
            generation, text = 1, b""
        elif _used(text) + len(line) > SIZE:
            young, generation, text = old, generation + 1, b""
        if text:
            _put(young, _used(text), line)
        else:
            head = b"# %08d\n" % generation
            _put(young, 0, (head + line).ljust(SIZE, b"\n"))


def _used(text: bytes) -> int:
    """Where the next line goes, behind the head and the lines."""
    return len(b"# 00000000\n") + len(text)


def _read(path: Path) -> tuple[int, bytes]:
    """Which turn of a file it is, and its lines without the room behind them; (0, nothing) where there is no such file."""
    try:
        with path.open("rb") as file:
            data = file.read(SIZE)
    except OSError:
        return 0, b""
    head = re.match(_HEAD, data)
    if head is None:
        return 0, b""
    text = data[head.end() :].rstrip(_PADDING)
    return int(head[1]), text + b"\n" if text else b""


def _put(path: Path, place: int, data: bytes) -> None:
    """Write over what is there, private to the user; OSError, and then the same is put there again the next time."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.lseek(descriptor, place, os.SEEK_SET)
        while data:
            data = data[os.write(descriptor, data) :]
    finally:
        os.close(descriptor)
