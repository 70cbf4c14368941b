"""The only door to the process that reads files of strangers: what it is given, how long it may take, how it is ended."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from time import monotonic
from typing import Any, BinaryIO, Final, cast

from kzpoll_desktop.domain.ground.stopping import Stopped, is_stopped
from kzpoll_desktop.exchange.apart.frames import BrokenFrame, read_frame, write_frame

# How often it is asked whether a person still wants to wait.
_LOOK: Final = 0.05
_MEGABYTE: Final = 1_048_576
_LEAVING: Final = 2.0
# The program's own folders are said and not found: neither a working folder nor a variable leads elsewhere.
_BEGIN: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from kzpoll_desktop.exchange.apart.worker import serve; serve()"
)


class TookTooLong(Exception):
    """Its time was over; the process was ended."""


class Died(Exception):
    """The process needed more than it may have, or broke; nothing is known of the file."""


def read_apart(
    job: str, data: bytes = b"", /, *, seconds: float, megabytes: int, **told: Any
) -> tuple[dict[str, Any], bytes]:
    """What a job of `jobs.JOBS` answers about these bytes: plain JSON, and bytes where it makes some.

    seconds: by the clock; megabytes: of addresses, on systems that can hold a process to it; told: plain JSON for the job.
    Stopped, TookTooLong, Died; the answer of a job that found something wrong has `wrong`, a code, as its only word.
    """
    reader = _taken()
    try:
        # The process itself sees to its end too, should this program be gone.
        order = {"job": job, "told": told, "seconds": seconds, "bytes": megabytes * _MEGABYTE}
        answer = reader.ask(order, data, monotonic() + seconds)
    except BaseException:
        reader.kill()
        raise
    with _guard:
        _idle.append(reader)
    return answer


def warm() -> None:
    """Let the process start while something else is done; whoever needs it then waits less."""
    with _guard:
        if not _idle:
            _idle.append(_Reader())


def end() -> None:
    """End the processes that wait for work; the next one who needs one starts another."""
    with _guard:
        gone, _idle[:] = _idle[:], []
    for reader in gone:
        reader.kill()


class _Reader:
    """The process and the thread that listens to it."""

    def __init__(self) -> None:
        own: dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            own = {"creationflags": subprocess.CREATE_NO_WINDOW}
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", _BEGIN, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            **own,
        )

    def ask(self, order: dict[str, Any], data: bytes, until: float) -> tuple[dict[str, Any], bytes]:
        """Give it a job and wait for the answer, as long as it may take and a person wants to wait."""
        answer: list[tuple[dict[str, Any], bytes]] = []

        def talk() -> None:
            with suppress(OSError, BrokenFrame, ValueError):
                write_frame(cast(BinaryIO, self.process.stdin), order, data)
                found = read_frame(cast(BinaryIO, self.process.stdout))
                if found is not None:
                    answer.append(found)

        talking = threading.Thread(target=talk, daemon=True)
        talking.start()
        try:
            while talking.is_alive():
                talking.join(_LOOK)
                if is_stopped():
                    raise Stopped
                if monotonic() > until and talking.is_alive():
                    raise TookTooLong
        except BaseException:
            self.kill()
            talking.join()
            raise
        told, made = answer[0] if answer else ({"died": True}, b"")
        if told.get("late"):
            raise TookTooLong
        if "died" in told:
            raise Died
        return told, made

    def kill(self) -> None:
        """End it with whatever it has begun."""
        with suppress(OSError):
            if sys.platform == "win32":
                self.process.kill()
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_LEAVING)
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                cast(BinaryIO, pipe).close()


# Those that wait for work: one for each thread that has ever read at the same time.
_guard = threading.Lock()
_idle: list[_Reader] = []


def _taken() -> _Reader:
    """One that waits, or a new one; where the system ended one that waited, it is no loss."""
    with _guard:
        while _idle:
            reader = _idle.pop()
            if reader.process.poll() is None:
                return reader
            reader.kill()
    return _Reader()


atexit.register(end)
