"""The process that reads files of strangers: it never reads one itself, each gets a child that is held to its limits."""

from __future__ import annotations

import importlib
import math
import os
import signal
import sys
from typing import Any, BinaryIO

from kzpoll_desktop.exchange.apart.frames import BrokenFrame, read_frame, write_frame
from kzpoll_desktop.exchange.apart.jobs import JOBS, NEEDS


def serve() -> None:
    """Take orders until the pipe ends; where a system has no fork, one order, and then another process is begun."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    while True:
        try:
            order = read_frame(orders)
        except BrokenFrame:
            return
        if order is None:
            return
        told, data = order
        for module in NEEDS[told["job"]]:
            # Once, and here: the children have it from their beginning.
            importlib.import_module(module)
        if sys.platform == "win32":
            _do(told, data, answers)
            return
        _in_child(told, data, answers)


def _in_child(told: dict[str, Any], data: bytes, answers: BinaryIO) -> None:
    child = os.fork()
    if child == 0:
        try:
            _hold(told)
            _do(told, data, answers)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if status:
        # Nothing of its answer was sent, or the frame is broken and the program begins anew.
        late = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
        write_frame(answers, {"died": status, "late": late})


def _hold(told: dict[str, Any]) -> None:
    """What the child may have: addresses, seconds of a processor, no file of any size, no program of its own."""
    import resource

    seconds = math.ceil(told["seconds"])
    for what, most in (
        (resource.RLIMIT_AS, told["bytes"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _do(told: dict[str, Any], data: bytes, answers: BinaryIO) -> None:
    """Do the job and answer; whatever a hostile file makes a library raise, it is only that file which cannot be read."""
    try:
        said, made = JOBS[told["job"]](data, **told["told"])
    except MemoryError:
        said, made = {"died": 0}, b""
    except Exception as error:  # noqa: BLE001 - see above; what is wrong is told by its code alone
        said, made = {"wrong": getattr(error, "code", "broken")}, b""
    write_frame(answers, said, made)
    if sys.platform != "win32":
        os._exit(0)
