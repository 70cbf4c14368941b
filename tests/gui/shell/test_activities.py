"""The list of activities: the start page shows each row with its words, and every row opens what it names."""

from __future__ import annotations

import ast
import inspect
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs import files
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.shell import activities
from kzpoll_desktop.gui.shell.activities import ACTIVITIES, Activity, Host
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.shell.start_page import StartPage
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from tests.shared.gui.walk import button, settle

DIALOGS: dict[str, type[QWidget]] = {
    "verify": VerifyDialog,
    "settings": SettingsDialog,
    "keys": KeyCard,
    "about": AboutDialog,
}


def test_every_activity_has_a_name_and_a_key_of_its_own() -> None:
    assert [name for name, times in Counter(one.name for one in ACTIVITIES).items() if times > 1] == []
    keys = Counter(QKeySequence(one.key).toString() for one in ACTIVITIES if one.key)
    assert [key for key, times in keys.items() if times > 1] == []
    assert not ACTIVITIES[0].foot


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_activity_has_its_words(context: Context, language: str) -> None:
    context.languages.set_language(language)
    for activity in ACTIVITIES:
        assert activity.words().replace("&", "").strip(), activity.name
        assert (activity.words() == activity.text) is (language == "en"), activity.name


def test_the_start_page_has_a_button_for_every_row_in_their_order(program: Program) -> None:
    named = [one.name for one in ACTIVITIES]
    shown = [one.objectName() for one in program.start.findChildren(QPushButton) if one.objectName() in named]
    assert shown == named
    assert [button(program.start, one.name).text() for one in ACTIVITIES] == [
        one.words() for one in ACTIVITIES
    ]


def test_one_more_row_is_one_more_button(context: Context) -> None:
    """A new activity is its row: the page, its order and its signal know it."""
    opened: list[QWidget] = []

    def open_one(_: Host, over: QWidget) -> None:
        opened.append(over)

    more = (*ACTIVITIES, Activity(name="more", text="More", opens=open_one))
    page = StartPage(context, more)
    heard: list[str] = []
    page.activity_chosen.connect(heard.append)
    page.buttons["more"].click()
    assert heard == ["more"]
    assert page.buttons["more"].property("big")
    assert page.buttons["more"].text() == "More"


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_dialogs_open_over_the_window_that_asks(program: Program, name: str) -> None:
    button(program.start, name).click()
    settle()
    (dialog,) = program.start.findChildren(DIALOGS[name])
    assert dialog.isVisible()
    dialog.close()


def test_a_new_precinct_its_file_and_practice_are_opened(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def nothing_chosen(*given: object) -> None:
        asked.append(str(given[1]))

    monkeypatch.setattr(files, "choose_file", nothing_chosen)
    button(program.start, "open").click()
    assert asked == ["Open a precinct file"]
    button(program.start, "new").click()
    assert program.files.new is not None
    assert program.start.shows(program.files.new)
    program.open_activity("practice")
    assert [window.desk.day.election.training for window in program.windows] == [True]


def test_nothing_of_an_activity_is_imported_before_it_is_opened() -> None:
    """The start page is painted first: only Qt, the shell and what every page works with stand above the rows."""
    tree = ast.parse(inspect.getsource(activities))
    above = {node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)}
    ours = {name for name in above if name.startswith("kzpoll_desktop.")}
    assert ours == {
        "kzpoll_desktop.gui.common.context",
        "kzpoll_desktop.gui.common.languages",
        "kzpoll_desktop.gui.shell.precinct_files",
    }
