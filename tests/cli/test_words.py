"""What is seen of the words of the command line without the parser, and what the start of the window does without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.cli import main as command
from kzpoll_desktop.cli import window
from kzpoll_desktop.cli.words import WindowWords, command_named, plain_window, wanted_language

ROOT = Path(__file__).parents[2]
# What only a command, a precinct or a mistake needs; what shiboken imports itself is not asked about.
NOT_FOR_THE_WINDOW = (
    "secrets",
    "platform",
    "zoneinfo",
    "importlib.resources",
    "kzpoll_desktop.cli.options",
    "kzpoll_desktop.texts.said.command",
    "kzpoll_desktop.texts.say",
    "kzpoll_desktop.domain.ground.decode",
    "kzpoll_desktop.gui.common.dialogs.files",
    "kzpoll_desktop.workflow.desk",
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], None),
        (["check", "a.json"], "check"),
        (["--lang", "check", "verify"], "verify"),
        (["--data-dir", "record", "--lang=ru", "backup", "x"], "backup"),
        (["--lang=kk"], None),
        (["123.kzpoll"], "123.kzpoll"),
    ],
)
def test_the_command_is_the_first_word_of_its_own(words: list[str], name: str | None) -> None:
    assert command_named(words) == name


def test_the_language_is_known_before_the_words_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "kk_KZ.UTF-8")
    assert wanted_language(["check", "--lang", "ru"]) == "ru"
    assert wanted_language(["--lang=en", "check"]) == "en"
    assert wanted_language(["check", "--lang", "de"]) == "kk"
    assert wanted_language(["check", "--lang"]) == "kk"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], (None, None, None)),
        (["123.kzpoll"], (Path("123.kzpoll"), None, None)),
        (["--lang", "ru", "a", "--data-dir=d"], (Path("a"), Path("d"), "ru")),
        (["--lang=kk", "--lang=en"], (None, None, "en")),
        (["--lang", "de"], None),
        (["--lang"], None),
        (["--data-dir="], None),
        (["--data-dir", "--lang"], None),
        (["--version"], None),
        (["-h"], None),
        (["--", "a"], None),
        (["a", "b"], None),
        ([""], None),
    ],
)
def test_only_what_plainly_opens_the_window_goes_past_the_parser(
    words: list[str], found: tuple[object, ...] | None
) -> None:
    assert plain_window(words) == (None if found is None else WindowWords(*found))  # type: ignore[arg-type]


def test_the_parser_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[WindowWords] = []

    def show(words: WindowWords, _: str) -> int:
        shown.append(words)
        return 0

    monkeypatch.setattr(window, "show", show)
    words = ["--lang", "ru", "a", "--data-dir=d"]
    assert command.main(words) == 0
    monkeypatch.setattr(command, "plain_window", lambda _: None)
    assert command.main(words) == 0
    assert shown == [WindowWords(Path("a"), Path("d"), "ru")] * 2


def test_the_window_starts_without_what_it_does_not_need(tmp_path: Path) -> None:
    """And PySide6 reads no sources, as it does of every module imported after it."""
    code = (
        "import linecache, os, sys\n"
        "from kzpoll_desktop.cli.window import with_qt\n"
        "def started():\n"
        "    from PySide6.QtWidgets import QApplication\n"
        "    from kzpoll_desktop.gui.shell import bootstrap\n"
        "    QApplication.exec = staticmethod(lambda: 0)\n"
        "    assert QApplication.instance() is None\n"
        "    from pathlib import Path\n"
        "    bootstrap.run(None, Path(sys.argv[1]), 'kk')\n"
        "    QApplication.instance().setStyleSheet('')\n"
        "    print(QApplication.style().name(), *sys.modules)\n"
        "    print(*linecache.cache)\n"
        "    sys.stdout.flush()\n"
        "    os._exit(0)\n"
        "with_qt(started, 'en')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    first, sources = done.stdout.splitlines()
    style, *modules = first.split()
    assert style == "fusion"
    assert set(modules).isdisjoint(NOT_FOR_THE_WINDOW)
    assert "kzpoll_desktop.gui.shell.start_page" in modules
    assert "kzpoll_desktop" not in sources
