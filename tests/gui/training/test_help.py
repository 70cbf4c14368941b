"""F1 helps in every dialog of training; all of it is whole at large text on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.precinct.parts.other_issuer import OtherIssuerDialog
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.gui.training.questions.window import QuestionsWindow
from kzpoll_desktop.gui.training.resetting import ClearDialog, ResetDialog
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.training.beginning import begin
from kzpoll_desktop.training.night import Night
from tests.gui.training.conftest import Played
from tests.shared.gui.keys import press
from tests.shared.gui.walk import cut_off, settle, unnamed

COURSE, ELECTION = find_course("one-night")


def test_the_card_says_what_the_keys_do_in_the_window_it_stands_over(
    open_exercise: Callable[..., Played], context: Context
) -> None:
    """F10 opens the table of an exercise, and the menu everywhere else; a test has keys of its own alone."""
    window, companion = open_exercise("swapped-digits")
    window.commands.show_keys()
    (card,) = window.findChildren(KeyCard)
    told = dict(card.lines())
    assert told["F10"].startswith("the table")
    assert told["Alt"] == "the menu"
    assert "Alt, F10" not in told
    context.languages.set_language("kk")
    settle()
    assert dict(card.lines())["F10"].startswith("үстел")
    context.languages.set_language("en")
    assert {"Ctrl+M", "Ctrl+Shift+H", "Ctrl+Shift+R", "F1"} <= set(told)
    card.close()
    for action in companion.actions.values():
        assert action.shortcut().toString() in told
    # Over a dialog of that window too.
    dialog = HandInDialog(companion.night, context, window)
    dialog.show_help()
    (card,) = dialog.findChildren(KeyCard)
    assert dict(card.lines())["F10"].startswith("the table")
    card.close()
    dialog.close()
    plain = KeyCard()
    assert dict(plain.lines())["Alt, F10"] == "the menu"
    plain.deleteLater()
    settle()


def test_f1_in_a_test_shows_the_keys_of_the_test_and_no_others(tmp_path: Path, context: Context) -> None:
    test = COURSE.exercise("law-test")
    assert test is not None
    desk = begin(tmp_path / "t.kzpoll", COURSE, test, 1, ELECTION, context.clock)
    window = QuestionsWindow(Night.at(desk, tmp_path), context)
    window.show()
    window.activateWindow()
    settle()
    press(window, Qt.Key.Key_F1)
    (card,) = window.findChildren(KeyCard)
    assert HELP["questions"].typed.en in "\n".join(label.text() for label in card.findChildren(QLabel))
    told = dict(card.lines())
    assert "F7" not in told
    assert "PgUp, PgDn" in told
    for action in window.actions_by_name.values():
        assert any(action.shortcut().toString() in keys for keys in told)
    card.close()
    window.close()
    window.deleteLater()
    settle()
    desk.close()


@pytest.mark.long
def test_every_dialog_helps_and_is_whole_at_large_text(
    tmp_path: Path, context: Context, put_scale: Callable[[int], None]
) -> None:
    test = COURSE.exercise("law-test")
    assert test is not None
    desk = begin(tmp_path / "t.kzpoll", COURSE, test, 1, ELECTION, context.clock)
    night = Night.at(desk, tmp_path)
    for scale in (100, 200):
        put_scale(scale)
        under = QWidget()
        under.resize(1024, 740)
        context.languages.set_language("kk")
        members = desk.day.record.commission[:2]
        for dialog in (
            TrainingDialog(context, under),
            HandInDialog(night, context, under),
            GradeDialog(night, night.grade(), str(tmp_path / "t.kzpoll"), context, under),
            ResetDialog(desk.path, context, under),
            ClearDialog(COURSE, context, under),
            OtherIssuerDialog(members, context, under),
        ):
            assert isinstance(dialog, Dialog)
            dialog.show()
            settle()
            assert cut_off(dialog) == [], (scale, dialog.objectName())
            assert unnamed(dialog) == []
            assert dialog.width() <= under.width()
            press(dialog, Qt.Key.Key_F1)
            (card,) = dialog.findChildren(KeyCard)
            assert HELP[dialog.topic].purpose.kk
            card.close()
            press(dialog, Qt.Key.Key_Escape)
            assert dialog.isHidden(), dialog.objectName()
        window = QuestionsWindow(night, context)
        window.resize(1024, 740)
        window.show()
        for place in (0, 13, 18):
            window.show_item(place)
            settle()
            assert cut_off(window) == [], (scale, place)
            assert window.width() == 1024
        window.deleteLater()
        settle()
    desk.close()
