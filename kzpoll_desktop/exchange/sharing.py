"""Shares the work on the lines of a long file among the processor's cores; what comes of it keeps the order of the lines.

Every core reads the whole file and works on blocks of lines of its own: reading is quick, what is made of a line is not.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

Mine = Callable[[int], bool]
# From this size on, a second process is started sooner than it is missed.
LONG: Final = 2_000_000
_MOST: Final = 4
_BLOCK: Final = 64
_HEAD: Final = struct.Struct(">QQBB")
_END: Final = 2**64 - 1
_EXIT_BROKEN: Final = 1


class LineAnswer(NamedTuple):
    """What came of a line: its text, the exit status it asks for, and whether the file is not read further."""

    line: int
    text: str
    status: int
    last: bool = False


class _Block(NamedTuple):
    number: int
    text: bytes
    status: int
    last: bool


def cores(path: Path) -> int:
    """How many processes may share a file: 1 where it is short, or where the system does not split a process in two."""
    try:
        long = path.stat().st_size >= LONG
    except (OSError, ValueError):
        long = False
    if not long or not hasattr(os, "fork") or not hasattr(os, "sched_getaffinity"):
        return 1
    return min(_MOST, len(os.sched_getaffinity(0)))


def shared(work: Callable[[Mine], Iterable[LineAnswer]], processes: int) -> Iterator[tuple[str, int]]:
    """Text and status block by block, in the order of the lines; work: answers those lines that are its own.

    ChildProcessError where a process ended before its work did.
    """
    started = [_start(work, place, processes) for place in range(processes)]
    try:
        for block in merge(*(_blocks(stream) for _, stream in started), key=lambda one: one.number):
            yield block.text.decode("utf-8", "surrogatepass"), block.status
            if block.last:
                return
    finally:
        for child, stream in started:
            # One that still writes ends by that.
            stream.close()
            os.waitpid(child, 0)


def _start(work: Callable[[Mine], Iterable[LineAnswer]], place: int, processes: int) -> tuple[int, BinaryIO]:
    here, there = os.pipe()
    child = os.fork()
    if child:
        os.close(there)
        return child, os.fdopen(here, "rb")
    status = _EXIT_BROKEN
    try:
        os.close(here)

        def mine(line: int) -> bool:
            return (line - 1) // _BLOCK % processes == place

        with os.fdopen(there, "wb") as out:
            _write(out, (answer for answer in work(mine) if mine(answer.line)))
        status = 0
    finally:
        # Nothing of the process that it was split from is done a second time: no output, no end.
        os._exit(status)


def _write(out: BinaryIO, answers: Iterable[LineAnswer]) -> None:
    number, texts, status, last = 0, list[str](), 0, False

    def flush() -> None:
        data = "".join(texts).encode("utf-8", "surrogatepass")
        if texts:
            out.write(_HEAD.pack(number, len(data), status, last) + data)

    for answer in answers:
        block = (answer.line - 1) // _BLOCK
        if block != number:
            flush()
            number, texts, status = block, [], 0
        texts.append(answer.text)
        status, last = max(status, answer.status), answer.last
    flush()
    out.write(_HEAD.pack(_END, 0, 0, 0))


def _blocks(stream: BinaryIO) -> Iterator[_Block]:
    while True:
        head = stream.read(_HEAD.size)
        if len(head) < _HEAD.size:
            raise ChildProcessError("a process ended before its work")
        number, size, status, last = _HEAD.unpack(head)
        if number == _END:
            return
        yield _Block(number, stream.read(size), status, bool(last))
