"""How long it takes from starting the command to a start page that is painted and answers a key, against a bare window."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import cache_from_source
from pathlib import Path

import PySide6

from kzpoll_desktop import cli

CHILD = "tests.bench.start_child"
ROUNDS = 15
MOST = 1.5


def seconds(*words: str) -> float:
    """Wall seconds of one child from its start to its end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", CHILD, *words], check=True, env=environment)
    return time.perf_counter() - start


def measure(rounds: int = ROUNDS) -> dict[str, float]:
    """Median seconds of both, and the median of the ratios of each pair; runs in turn."""
    with tempfile.TemporaryDirectory() as folder:
        words = ("start", "--data-dir", str(Path(folder, "data")), "--lang", "kk")
        seconds("bare"), seconds(*words)  # once, so that both find their files in memory
        pairs = [(seconds("bare"), seconds(*words)) for _ in range(rounds)]
    return {
        "bare": statistics.median(bare for bare, _ in pairs),
        "start": statistics.median(start for _, start in pairs),
        "ratio": statistics.median(start / bare for bare, start in pairs),
    }


def compiled() -> bool:
    """Whether the program and what it imports stand as bytecode, so that no process compiles them anew."""
    return all(Path(cache_from_source(str(source))).exists() for source in (cli.__file__, PySide6.__file__))


def instructions(*words: str) -> int | None:
    """Instructions of one child, exact where valgrind is there; None where it is not."""
    tool = shutil.which("valgrind")
    if tool is None:
        return None
    command = [
        tool,
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        sys.executable,
        "-m",
        CHILD,
        *words,
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    told = subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stderr
    found = re.search(r"Collected : ([0-9]+)", told)
    return int(found[1]) if found else None


def counted() -> str:
    """The ratio of instructions in words."""
    with tempfile.TemporaryDirectory() as folder:
        bare = instructions("bare")
        start = instructions("start", "--data-dir", str(Path(folder, "data")), "--lang", "kk")
    if bare is None or start is None:
        return "instructions not counted: there is no valgrind"
    return f"{start / 1e6:.0f} million instructions, {start / bare:.2f} x ({bare / 1e6:.0f})"


def main() -> int:
    """Print the ratio; 1 where the bar is missed."""
    found = measure()
    print(
        f"start page painted and answering a key: {found['start'] * 1000:.0f} ms, "
        f"{found['ratio']:.2f} x a bare QApplication and QMainWindow ({found['bare'] * 1000:.0f} ms); "
        f"at most {MOST} x; {ROUNDS} pairs; {'with' if compiled() else 'WITHOUT'} bytecode; {counted()}"
    )
    return int(found["ratio"] > MOST)


if __name__ == "__main__":
    sys.exit(main())
