"""How long it takes from starting the command to a start page that is painted and answers a key, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
MOST = 2.0


def seconds(*words: str) -> float:
    """Wall seconds of one child from its start to its end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "tests.bench.start_child", *words], check=True, env=environment)
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


def main() -> int:
    """Print the ratio; 1 where the bar is missed."""
    found = measure()
    print(
        f"start page painted and answering a key: {found['start'] * 1000:.0f} ms, "
        f"{found['ratio']:.2f} x a bare QApplication and QMainWindow ({found['bare'] * 1000:.0f} ms); "
        f"at most {MOST} x; {ROUNDS} pairs"
    )
    return int(found["ratio"] > MOST)


if __name__ == "__main__":
    sys.exit(main())
