"""Widgets that speak the language in force, and that nothing in the window says itself anew in another way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.live import Live, label_of
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import settle

GUI = Path(__file__).resolve().parents[3] / "kzpoll_desktop" / "gui"
COMMON = GUI / "common"


class Card(Live, QWidget):
    """A sentence, a field and a button; its words are those of the settings."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.pressed = 0
        self.sentence = self.label(lambda: say("Settings"), wrap=True, heading=True)
        self.name = self.field(
            "language", self.edit, lambda: say("&Language:"), called=lambda: say("Settings")
        )
        self.close_button = self.button("close", lambda: say("&Close"), self._on_close, primary=True)
        self.other = self.button("other", lambda: "Other", self.asked)
        line = QHBoxLayout(self)
        for part in (self.sentence, self.name, self.edit, self.close_button, self.other):
            line.addWidget(part)

    def _on_close(self) -> None:
        self.pressed += 1


def say(text: str) -> str:
    """A word of the settings in the language in force."""
    return QCoreApplication.translate("SettingsDialog", text)


@pytest.fixture
def card(languages: LanguageSwitch) -> Iterator[Card]:
    made = Card()
    made.show()
    yield made
    made.deleteLater()


def test_words_are_said_at_once_and_again_in_every_language(languages: LanguageSwitch, card: Card) -> None:
    said = []
    for language in ("en", "ru", "kk", "en"):
        languages.set_language(language)
        settle()
        said.append((card.sentence.text(), card.name.text(), card.close_button.text()))
        assert card.edit.accessibleName() == card.sentence.text()
    assert said[0] == said[3] == ("Settings", "&Language:", "&Close")
    assert len(set(said[:3])) == 3
    assert len({sentence for sentence, _, _ in said[:3]}) == 3


def test_what_is_said_comes_in_the_order_of_the_calls(languages: LanguageSwitch, card: Card) -> None:
    order: list[str] = []
    card.live(lambda: order.append("first"))
    card.live(lambda: order.append("then"))
    assert order == ["first", "then"]
    languages.set_language("ru")
    settle()
    assert order[-2:] == ["first", "then"]


def test_another_change_than_that_of_the_language_says_nothing(card: Card) -> None:
    order: list[str] = []
    card.live(lambda: order.append("said"))
    card.setEnabled(False)
    card.setFont(card.sentence.font())
    settle()
    assert order == ["said"]


def test_two_widgets_do_not_say_each_other(languages: LanguageSwitch, card: Card) -> None:
    order: list[str] = []
    card.live(lambda: order.append("one"))
    other = Card()
    other.live(lambda: order.append("other"))
    card.deleteLater()
    assert order == ["one", "other"]
    other.deleteLater()


def test_it_stands_before_any_class_of_qt(languages: LanguageSwitch) -> None:
    class Table(Live, QTableWidget):
        pass

    table = Table(1, 2)
    table.says(table.setAccessibleName, lambda: say("Settings"))
    assert (table.rowCount(), table.columnCount()) == (1, 2)
    languages.set_language("ru")
    settle()
    assert table.accessibleName() == say("Settings") != "Settings"
    table.deleteLater()


def test_a_button_does_what_it_is_for_and_looks_as_it_is_told(card: Card) -> None:
    heard: list[bool] = []
    card.asked.connect(lambda: heard.append(True))
    card.close_button.setFocus()
    press(card, Qt.Key.Key_Space, " ")
    card.other.setFocus()
    press(card, Qt.Key.Key_Space, " ")
    assert (card.pressed, heard) == (1, [True])
    assert card.close_button.objectName() == "close"
    assert card.close_button.property("primary") is True
    assert card.sentence.property("heading") is True
    assert card.sentence.wordWrap()


def test_the_letter_of_a_label_leads_to_its_field(card: Card, qtbot: QtBot) -> None:
    with qtbot.waitActive(card):
        card.activateWindow()
    card.other.setFocus()
    assert card.name.buddy() is card.edit
    assert card.edit.objectName() == "language"
    QTest.keyClick(card, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert focused(card) == "language"


def test_a_screen_reader_says_the_label_of_a_field_that_has_no_other_name(qapp: QApplication) -> None:
    window, edit = QWidget(), QLineEdit()
    label = label_of(edit, wrap=True)
    label.setText("&Reason:")
    line = QHBoxLayout(window)
    line.addWidget(label)
    line.addWidget(edit)
    assert QAccessible.queryAccessibleInterface(edit).text(QAccessible.Text.Name) == "Reason:"
    assert label.wordWrap()


# --- the whole window


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    """Every class of the window but those of what is common, with where it is."""
    for module in sorted(GUI.rglob("*.py")):
        if module.parent != COMMON:
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    yield f"{module.relative_to(GUI)}: {node.name}", node


@pytest.mark.long
def test_nothing_says_itself_anew_in_another_way() -> None:
    assert len(list(classes())) > 50
    found = [
        f"{where}.{part.name}"
        for where, node in classes()
        for part in node.body
        if isinstance(part, ast.FunctionDef) and part.name == "changeEvent"
    ]
    assert found == []


@pytest.mark.long
def test_no_label_is_tied_to_its_field_by_hand() -> None:
    found = [
        f"{module.relative_to(GUI)}:{node.lineno}"
        for module in sorted(GUI.rglob("*.py"))
        if module.parent != COMMON
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "setBuddy"
    ]
    assert found == []
