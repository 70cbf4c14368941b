"""The command finds one file for each of its commands, loads no other, and ends every way with a sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.cli import main as command
from kzpoll_desktop.cli import telling
from kzpoll_desktop.cli.main import COMMANDS, main

FOLDER = Path(command.__file__).parent / "commands"
ROOT = FOLDER.parents[2]


def test_each_command_is_one_file_and_each_file_a_command() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} - {"__init__"} == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_only_the_named_command_is_loaded(name: str) -> None:
    code = (
        f"import sys; from kzpoll_desktop.cli.main import main; main(['{name}', '--lang', 'en']);"
        "print(*sorted(m.rpartition('.')[2] for m in sys.modules if m.startswith('kzpoll_desktop.cli.commands.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == [name]
    assert done.stderr.startswith("kzpoll: ")


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help", "--lang", "en"])
    assert ended.value.code == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("    ")]
    assert [word for word in listed if word in COMMANDS] == list(COMMANDS)


def test_a_bug_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(words: list[str], language: str) -> int:
        raise ZeroDivisionError("655")

    monkeypatch.setattr(command, "_dispatch", broken)
    assert main(["check", "x", "--lang", "en"]) == telling.UNUSABLE
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "655" not in said
    assert "Traceback" not in said


def test_stopped_by_the_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(words: list[str], language: str) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_dispatch", stopped)
    assert main([]) == telling.INTERRUPTED
