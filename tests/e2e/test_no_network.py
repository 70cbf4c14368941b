"""No network, ever: the whole rehearsal under an audit hook that sees every socket, and in a namespace without any."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.shared.patience import PATIENCE

ROOT = Path(__file__).parents[2]
WATCHED = """
import json, socket, sys
seen = []

def hook(event, arguments):
    if event == "socket.__new__":
        family = arguments[1]
        if family in (socket.AF_INET, socket.AF_INET6, -1):
            seen.append(int(family))
    elif event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        seen.append(event)

sys.addaudithook(hook)
from kzpoll_desktop.cli.main import main
status = main(["rehearse", "--out", sys.argv[1], "--lang", "kk"])
print("WATCHED", status, json.dumps(seen))
"""
PROVED = """
import socket, sys
seen = []
sys.addaudithook(lambda event, arguments: seen.append(arguments[1]) if event == "socket.__new__" else None)
socket.socket(socket.AF_INET).close()
print(len(seen))
"""


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False
    )


def test_the_hook_would_see_a_socket() -> None:
    assert run(sys.executable, "-c", PROVED).stdout.strip() == "1"


def test_the_rehearsal_opens_no_socket_needs_no_network_and_keeps_its_files_private(tmp_path: Path) -> None:
    """In a namespace without any network where the machine gives one, and under the hook anywhere."""
    alone = ("unshare", "-rn")
    apart = shutil.which("unshare") is not None and run(*alone, "true").returncode == 0
    words = (sys.executable, "-X", "utf8", "-c", WATCHED, str(tmp_path / "out"))
    done = run(*(alone if apart else ()), *words)
    told = [line for line in done.stdout.splitlines() if line.startswith("WATCHED")]
    assert told == ["WATCHED 0 []"], done.stderr
    assert list((tmp_path / "out").glob("protocol-*.pdf"))
    (file,) = (tmp_path / "out").glob("*.kzpoll")
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
