"""The process that reads for the program: its orders, its limits and its answers, with no process made and none ended."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kzpoll_desktop.exchange.apart import worker
from kzpoll_desktop.exchange.apart.frames import read_frame, write_frame
from kzpoll_desktop.exchange.apart.wrong import Wrong

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there no process has children of its own")

LIMITS = {"seconds": 1.5, "bytes": 700_000_000}


class Ended(BaseException):
    """The process would end here; 0: it was done."""


def ended(status: int) -> None:
    raise Ended(status)


def order(job: str, **told: Any) -> dict[str, Any]:
    return {"job": job, "told": told, **LIMITS}


def frames(*said: tuple[dict[str, Any], bytes]) -> io.BytesIO:
    pipe = io.BytesIO()
    for told, data in said:
        write_frame(pipe, told, data)
    pipe.seek(0)
    return pipe


def answered(pipe: io.BytesIO) -> list[tuple[dict[str, Any], bytes]]:
    pipe.seek(0)
    told = []
    while one := read_frame(pipe):
        told.append(one)
    return told


def raising(error: BaseException) -> Callable[..., Any]:
    def job(_: bytes) -> None:
        raise error

    return job


# --- one order in its own process


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> dict[str, Callable[..., Any]]:
    """Jobs of this test, which need nothing."""
    made: dict[str, Callable[..., Any]] = {"echo": lambda data, **told: (told, data[::-1])}
    monkeypatch.setattr(worker, "JOBS", made)
    monkeypatch.setattr(worker, "NEEDS", {"echo": ("json",)})
    monkeypatch.setattr(os, "_exit", ended)
    return made


def do(told: dict[str, Any], data: bytes = b"") -> tuple[dict[str, Any], bytes]:
    pipe = io.BytesIO()
    with pytest.raises(Ended) as last:
        worker._do(told, data, pipe)
    assert last.value.args == (0,)
    (one,) = answered(pipe)
    return one


@pytest.mark.usefixtures("jobs")
def test_a_job_gets_what_it_is_told_and_its_answer_goes_out() -> None:
    assert do(order("echo", dots=3), b"abc") == ({"dots": 3}, b"cba")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Wrong("no_pdf"), {"wrong": "no_pdf"}),
        (RecursionError(), {"wrong": "broken"}),
        (ValueError("of the file's own making"), {"wrong": "broken"}),
        (MemoryError(), {"died": 0}),
    ],
)
def test_what_is_wrong_goes_out_as_its_code_alone(
    jobs: dict[str, Callable[..., Any]], error: Exception, said: dict[str, Any]
) -> None:
    jobs["fails"] = raising(error)
    assert do(order("fails")) == (said, b"")


def test_a_child_is_held_before_it_reads_and_ends_as_failed_where_it_could_not_be(
    jobs: dict[str, Callable[..., Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    jobs["noted"] = lambda _: done.append("done")
    monkeypatch.setattr(os, "fork", lambda: 0)
    monkeypatch.setattr(worker, "_hold", raising(OSError("no limits here")))
    with pytest.raises(Ended) as last:
        worker._in_child(order("noted"), b"", io.BytesIO())
    assert (last.value.args, done) == ((1,), [])


def test_the_limits_are_those_of_the_order_and_no_file_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    put: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", put.__setitem__)
    worker._hold(order("echo"))
    assert put == {
        resource.RLIMIT_AS: (700_000_000, 700_000_000),
        resource.RLIMIT_CPU: (2, 2),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
    }


# --- what the process says of a child


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0, []),
        (signal.SIGXCPU, [({"died": int(signal.SIGXCPU), "late": True}, b"")]),
        (signal.SIGKILL, [({"died": int(signal.SIGKILL), "late": True}, b"")]),
        (signal.SIGSEGV, [({"died": int(signal.SIGSEGV), "late": False}, b"")]),
        (1 << 8, [({"died": 256, "late": False}, b"")]),
    ],
)
def test_a_child_that_died_is_told_and_whether_its_time_was_up(
    monkeypatch: pytest.MonkeyPatch, status: int, said: list[tuple[dict[str, Any], bytes]]
) -> None:
    monkeypatch.setattr(os, "fork", lambda: 4711)
    monkeypatch.setattr(os, "waitpid", lambda child, _: (child, int(status)))
    pipe = io.BytesIO()
    worker._in_child(order("echo"), b"", pipe)
    assert answered(pipe) == said


# --- one order after another


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Callable[[io.BytesIO], list[tuple[str, bytes]]]:
    """Have these orders taken until their pipe ends; what was given to a child."""

    def serve(orders: io.BytesIO) -> list[tuple[str, bytes]]:
        given: list[tuple[str, bytes]] = []
        monkeypatch.setattr(worker, "_in_child", lambda told, data, _: given.append((told["job"], data)))
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=orders))
        monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=io.BytesIO()))
        worker.serve()
        return given

    return serve


@pytest.mark.usefixtures("jobs")
def test_orders_are_taken_until_the_pipe_ends(
    served: Callable[[io.BytesIO], list[tuple[str, bytes]]],
) -> None:
    assert served(frames((order("echo"), b"1"), (order("echo"), b"2"))) == [("echo", b"1"), ("echo", b"2")]


@pytest.mark.usefixtures("jobs")
def test_nothing_is_done_after_a_broken_order(
    served: Callable[[io.BytesIO], list[tuple[str, bytes]]],
) -> None:
    pipe = frames((order("echo"), b"1"))
    pipe.seek(0, io.SEEK_END)
    pipe.write(b"no frame\n")
    write_frame(pipe, order("echo"), b"2")
    pipe.seek(0)
    assert served(pipe) == [("echo", b"1")]


def test_where_a_system_has_no_children_one_order_is_done_and_then_it_ends(
    jobs: dict[str, Callable[..., Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = io.BytesIO()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=frames((order("echo"), b"12"), (order("echo"), b"3")))
    )
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=answers))
    worker.serve()
    assert "echo" in jobs
    assert answered(answers) == [({}, b"21")]
