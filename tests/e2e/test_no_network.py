"""No network, ever: the whole rehearsal under an audit hook that sees every socket, and in a namespace without any."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


def test_the_rehearsal_opens_no_socket(tmp_path: Path) -> None:
    done = run(sys.executable, "-X", "utf8", "-c", WATCHED, str(tmp_path / "out"))
    told = [line for line in done.stdout.splitlines() if line.startswith("WATCHED")]
    assert told == ["WATCHED 0 []"], done.stderr


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("unshare") is None, reason="needs unshare")
def test_the_rehearsal_needs_no_network_at_all(tmp_path: Path) -> None:
    if run("unshare", "-rn", "true").returncode != 0:
        pytest.skip("this machine gives no network namespaces")
    words = ("-m", "kzpoll_desktop.cli", "rehearse", "--out", str(tmp_path / "out"))
    done = run("unshare", "-rn", sys.executable, *words)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "out").glob("protocol-*.pdf"))


def test_files_are_private_to_the_user(tmp_path: Path) -> None:
    done = run(sys.executable, "-m", "kzpoll_desktop.cli", "rehearse", "--out", str(tmp_path / "out"))
    assert done.returncode == 0
    (file,) = (tmp_path / "out").glob("*.kzpoll")
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
