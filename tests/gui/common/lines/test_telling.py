"""A told sentence takes no more than its share of the window, and is said again in another language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.lines.telling import Telling
from kzpoll_desktop.texts.languages import LANGUAGES
from tests.shared.gui.walk import settle


def shown(qtbot: QtBot) -> tuple[QWidget, Telling]:
    """A window of 400 by 200 with a sentence at its top."""
    window, telling = QWidget(), Telling("told")
    column = QVBoxLayout(window)
    column.addWidget(telling.room)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    return window, telling


def test_what_is_longer_than_its_share_scrolls_and_tab_leads_there(qapp: QApplication, qtbot: QtBot) -> None:
    window, telling = shown(qtbot)
    assert telling.room.isHidden()
    telling.tell("A few words.", "error")
    settle()
    assert telling.isVisible()
    assert telling.severity == "error"
    assert telling.room.height() == telling.height() < 50
    assert telling.room.focusPolicy() == Qt.FocusPolicy.NoFocus
    telling.tell("A sentence of many words. " * 30)
    settle()
    assert telling.room.height() == window.height() // 4
    assert telling.height() >= telling.heightForWidth(telling.width()) > window.height()
    assert telling.room.focusPolicy() == Qt.FocusPolicy.TabFocus
    telling.tell("")
    settle()
    assert telling.room.isHidden()


def test_a_sentence_is_said_again_in_another_language(
    qapp: QApplication, qtbot: QtBot, languages: LanguageSwitch
) -> None:
    _, telling = shown(qtbot)
    telling.tell(lambda: QCoreApplication.translate("PrecinctWindow", "This page is shown already."))
    said = set()
    for language in LANGUAGES:
        languages.set_language(language)
        settle()
        said.add(telling.text())
    assert len(said) == len(LANGUAGES)
