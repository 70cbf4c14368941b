"""F1 helps in every dialog of training; all of it is whole at large text on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

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
from tests.shared.gui.keys import press
from tests.shared.gui.walk import cut_off, settle, unnamed

COURSE, ELECTION = find_course("one-night")


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
