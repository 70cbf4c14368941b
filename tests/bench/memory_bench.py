"""The most memory that a whole rehearsal takes, against a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

MOST = 4.0


# Run between: Linux counts to a process the memory of the one that it was started from, and this one has run other benches.
BETWEEN = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(used.ru_maxrss)
child.returncode = os.waitstatus_to_exitcode(status)
sys.exit(child.returncode)
"""


def peak(*words: str) -> int:
    """The most memory in use of a process, in KiB as Linux counts it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", BETWEEN, sys.executable, *words]
    return int(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)


def main() -> int:
    """Print the ratio; 1 where the bar is missed."""
    if not hasattr(os, "wait4"):
        print("memory: not measured on this system")
        return 0
    bare = peak("-m", "tests.bench.start_child", "bare")
    with tempfile.TemporaryDirectory() as folder:
        whole = peak("-m", "kzpoll_desktop.cli", "rehearse", "--out", folder)
    ratio = whole / bare
    print(
        f"memory after a rehearsal: {whole // 1024} MB, {ratio:.2f} x a bare window ({bare // 1024} MB; at most {MOST} x)"
    )
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
