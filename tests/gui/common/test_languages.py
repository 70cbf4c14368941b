"""The language switch: the window's own texts and those of the standard dialogs, in all three languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMessageBox

from kzpoll_desktop.gui.common.languages import NAMES, LanguageSwitch
from kzpoll_desktop.texts.languages import LANGUAGES

CANCEL = {"kk": "Бас тарту", "ru": "Отмена", "en": "Cancel"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_of_standard_dialogs_are_translated(languages: LanguageSwitch, language: str) -> None:
    languages.set_language(language)
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Save)
    button = box.button(QMessageBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == CANCEL[language]
    box.deleteLater()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_standard_button_is_english(languages: LanguageSwitch, language: str) -> None:
    languages.set_language(language)
    wanted = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(wanted.Open | wanted.Save | wanted.Cancel | wanted.Close | wanted.Yes | wanted.No)
    for button in box.buttons():
        assert not any("a" <= c.lower() <= "z" for c in button.text()), button.text()
    box.deleteLater()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_menu_of_a_text_field_is_translated(languages: LanguageSwitch, language: str) -> None:
    languages.set_language(language)
    edit = QLineEdit("text")
    menu = edit.createStandardContextMenu()
    for action in menu.actions():
        words = action.text().split("\t")[0]
        assert not any("a" <= c.lower() <= "z" for c in words), words
    edit.deleteLater()


def test_switching_back_leaves_nothing_behind(languages: LanguageSwitch) -> None:
    heard: list[str] = []
    languages.changed.connect(heard.append)
    for language in ("ru", "kk", "kk", "en"):
        languages.set_language(language)
    assert heard == ["ru", "kk", "en"]
    assert QCoreApplication.translate("Action", "&File") == "&File"
    assert QLocale().language() == QLocale.Language.English


def test_an_unknown_language_is_kazakh(languages: LanguageSwitch) -> None:
    languages.set_language("fr")
    assert languages.language == "kk"
    assert set(NAMES) == set(LANGUAGES)


def test_l021_qt_calls_a_folder_as_the_window_does(languages: LanguageSwitch) -> None:
    """What Qt itself says in Kazakh of files: бума is a pile of ballots here."""
    languages.set_language("kk")
    for text in ("Find Directory", "Could not delete directory.", "Parent Directory", "&New Folder"):
        said = QCoreApplication.translate("QFileDialog", text)
        assert said != text
        assert "бума" not in said.lower()
