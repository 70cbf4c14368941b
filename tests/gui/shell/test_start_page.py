"""The start page: whole in three languages, by keyboard, with its recent files."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.languages import LANGUAGES
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.program import begin_new, practice_file
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed


def english(seen: set[str]) -> list[str]:
    """Words that were left in English."""
    allowed = ("kzpoll", "UTC", "Eng", "precinct-")
    words = [word for text in seen for word in text.replace("/", " ").split()]
    return [
        w
        for w in words
        if len(w) > 3 and w.strip(".,:&…").isascii() and w.isalpha() and not any(a in w for a in allowed)
    ]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_and_every_step_are_whole_and_named(
    context: Context,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    context.languages.set_language(language)
    put_scale(scale)
    program = Program(context)
    program.start.resize(1366, 768)
    program.show_start()
    assert cut_off(program.start) == []
    assert unnamed(program.start) == []
    assert language == "en" or english(texts(program.start)) == []
    page = begin_new(program)
    for place in range(len(page.steps)):
        page.show_step(place)
        assert cut_off(program.start) == [], place
        assert unnamed(program.start) == [], place
        assert language == "en" or english(texts(page.steps[place])) == [], place
    program.start.close()


def test_each_letter_leads_to_one_place(program: Program, context: Context) -> None:
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        buttons, labels = program.start.findChildren(QAbstractButton), program.start.findChildren(QLabel)
        said = [one.text() for one in buttons if not one.isHidden()]
        said += [one.text() for one in labels if not one.isHidden()]
        letters = [text[text.index("&") + 1].lower() for text in said if "&" in text]
        assert len(letters) >= 8
        assert len(letters) == len(set(letters)), (language, sorted(letters))


def test_the_languages_are_one_key_each(program: Program, context: Context) -> None:
    button(program.start, "language.ru").click()
    assert context.language == "ru"
    assert "Новый участок" in button(program.start, "new").text().replace("&", "")
    assert context.settings.values.language == "ru"


def test_arrows_go_from_button_to_button(program: Program) -> None:
    window = program.start
    assert focused(window) == "new"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "open"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "practice"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "training"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "class"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "editor"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "verify"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "verify"
    press(window, Qt.Key.Key_Right)
    assert focused(window) == "recent"


def test_t11_enter_presses_the_small_buttons_too(program: Program) -> None:
    window = program.start
    for name, kind in (("about", AboutDialog), ("keys", KeyCard), ("settings", SettingsDialog)):
        button(window, name).setFocus()
        enter(window)
        dialog = window.findChild(kind)
        assert dialog is not None, name
        assert dialog.isVisible()
        dialog.close()


def test_recent_files_open_with_enter_and_are_forgotten_with_delete(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = practice_file(tmp_path, context)
    program.files.open_file(path)
    assert program.windows
    program.windows[0].close()
    settle()
    assert focused(program.start) == "recent"
    assert any(path.name in program.page.recent.item(0).text() for _ in (1,))
    enter(program.start)
    assert program.windows
    program.windows[0].close()
    settle()
    press(program.start, Qt.Key.Key_Delete)
    assert context.settings.values.recent == ()


def told_of(program: Program, row: int) -> Callable[[], None]:
    def told() -> None:
        assert "not there any more" in program.page.recent.item(row).text()

    return told


def test_a_recent_file_that_is_gone_says_so(
    program: Program, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    path = practice_file(tmp_path, context)
    context.settings.remember(path)
    path.unlink()
    program.show_start()
    qtbot.waitUntil(told_of(program, 0))
    program.page.recent.setCurrentRow(0)
    program.page.recent.setFocus()
    enter(program.start)
    assert not program.windows
    assert program.page.told.text()


def test_n6_a_dead_share_in_the_recent_files_holds_neither_the_start_nor_the_others(
    program: Program, context: Context, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, dead = tmp_path / "gone.kzpoll", Path("/net/dead/precinct.kzpoll")
    here = practice_file(tmp_path, context)
    context.settings.change(recent=(str(dead), str(gone), str(here)))
    answers = threading.Event()
    looked = Path.is_file

    def look(path: Path) -> bool:
        """A share that answers only when the test is over, with a fault of its own."""
        if path == dead:
            answers.wait()
            raise OSError(errno.EHOSTDOWN, "told by the system")
        return looked(path)

    monkeypatch.setattr(Path, "is_file", look)
    program.show_start()
    list_ = program.page.recent
    assert [list_.item(row).text().split("\n")[0] for row in range(3)] == [dead.name, gone.name, here.name]
    qtbot.waitUntil(told_of(program, 1))
    assert "not there" not in list_.item(0).text()
    press(program.start, Qt.Key.Key_Down)
    program.show_start()
    assert "not there" in list_.item(1).text(), "what was found before is not forgotten"
    answers.set()
    qtbot.waitUntil(told_of(program, 0))
    assert "not there" not in list_.item(2).text()
