"""What all dialogs are: the sentence at the foot, the buttons, Enter and Escape, the fields, the size, the language."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import kzpoll_desktop.gui
from kzpoll_desktop.gui.common.dialog import Dialog, LeaveDialog, is_asked, passing
from kzpoll_desktop.gui.common.dialogs.column import EDGE, ColumnDialog, LineField, row, scrolling
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.texts.help.dialogs import DIALOGS
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.texts.help.questions import QUESTIONS
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.walk import cut_off, settle, unnamed

LONG = "Type the number of the decision by which the role changes, and the time from which it holds. " * 4


def say(text: str) -> str:
    """A word of the settings in the language in force."""
    return QCoreApplication.translate("SettingsDialog", text)


class Form(Dialog):
    """Two fields and two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("form", parent)
        self.says(self.setWindowTitle, lambda: say("Settings"))
        self.kept = 0
        self.first, self.second = LineField(), LineField()
        for name, field in (("first", self.first), ("second", self.second)):
            self.whole.addWidget(self.field(name, field, lambda: say("&Language:")))
            self.whole.addWidget(field)
        self.keep = self.button("keep", lambda: say("&Close"), self._on_keep, default=True, primary=True)
        self.cancel = self.button("cancel", lambda: say("C&hoose…"), self.reject)
        self.foot(None, self.cancel, self.keep)
        self.fit(300)

    def _on_keep(self) -> None:
        self.kept += 1
        self.accept()


class Question(Form):
    """The same as a short question."""

    form = False


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[Dialog], Dialog]:
    """Show a dialog; it is active and laid out."""

    def shown(dialog: Dialog) -> Dialog:
        with qtbot.waitExposed(dialog):
            dialog.show()
        settle()
        return dialog

    return shown


def test_an_open_dialog_speaks_the_other_language_at_once(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Form()
    show(dialog)
    type_text(dialog, "typed")
    said = []
    for language in ("en", "ru", "kk"):
        languages.set_language(language)
        settle()
        said.append((dialog.windowTitle(), dialog.keep.text(), dialog.findChildren(QLabel)[1].text()))
    assert said[0] == ("Settings", "&Close", "&Language:")
    assert all(len(set(texts)) == 3 for texts in zip(*said, strict=True))
    assert dialog.first.text() == "typed"
    assert focused(dialog) == "first"


def test_what_is_told_stands_between_parts_and_buttons(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Form()
    show(dialog)
    assert dialog.told.objectName() == "told"
    assert not dialog.told.isVisible()
    dialog.tell("Type the reason.", at=dialog.second)
    settle()
    assert dialog.told.isVisible()
    assert (dialog.told.text(), dialog.told.property("severity")) == ("Type the reason.", "error")
    assert focused(dialog) == "second"
    place = dialog.told.room.geometry()
    assert dialog.second.geometry().bottom() < place.top()
    assert place.bottom() < dialog.keep.geometry().top()
    dialog.tell("Saved.", wrong=False)
    assert (dialog.told.text(), dialog.told.property("severity")) == ("Saved.", "")
    dialog.tell("")
    assert not dialog.told.isVisible()


def test_a_long_sentence_is_not_cut_off_in_a_dialog_without_room_for_it(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Form()
    show(dialog)
    before = dialog.height()
    dialog.tell(LONG)
    assert cut_off(dialog) == []
    assert dialog.height() > before
    grown = dialog.height()
    dialog.tell("Short.")
    assert dialog.height() == grown, "what was given is not taken back under the pointer"


def test_a_dialog_with_a_part_that_yields_keeps_its_size(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Dialog("log", None)
    dialog.whole.addWidget(QPlainTextEdit(), 1)
    dialog.foot(None, dialog.button("close", lambda: "Close", dialog.accept))
    dialog.fit(500, 420)
    show(dialog)
    dialog.tell(LONG)
    assert cut_off(dialog) == []
    assert (dialog.width(), dialog.height()) == (500, 420)


def test_enter_in_a_form_presses_only_the_button_that_has_the_focus(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Form()
    show(dialog)
    assert not any(b.autoDefault() or b.isDefault() for b in dialog.findChildren(QPushButton))
    dialog.first.setFocus()
    enter(dialog)
    assert focused(dialog) == "second"
    assert dialog.kept == 0
    dialog.setFocus()
    enter(dialog)
    assert dialog.isVisible()
    dialog.keep.setFocus()
    enter(dialog)
    assert dialog.kept == 1
    assert dialog.isHidden()


def test_enter_in_a_question_presses_its_default_button(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Question()
    plain = QLineEdit()
    dialog.whole.insertWidget(0, plain)
    show(dialog)
    assert dialog.keep.isDefault()
    plain.setFocus()
    enter(dialog)
    assert dialog.kept == 1
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("kind", [Form, Question])
def test_escape_leaves_and_nothing_is_kept(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog], kind: type[Form]
) -> None:
    dialog = kind()
    show(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.kept == 0


def test_tab_goes_through_the_parts_as_they_stand(
    languages: LanguageSwitch, show: Callable[[Dialog], Dialog]
) -> None:
    dialog = Form()
    show(dialog)
    dialog.first.setFocus()
    order = []
    for _ in range(4):
        order.append(focused(dialog))
        tab(dialog)
    assert order == ["first", "second", "cancel", "keep"]
    assert focused(dialog) == "first"
    assert unnamed(dialog) == []


def test_it_is_never_larger_than_the_window_under_it(languages: LanguageSwitch, under: QWidget) -> None:
    under.resize(500, 400)
    dialog = Dialog("large", under)
    dialog.whole.addWidget(QPlainTextEdit())
    dialog.fit(2_000, 2_000)
    assert (dialog.width(), dialog.height()) == (500 - EDGE, 400 - EDGE)


def test_without_a_height_it_is_as_high_as_its_texts_need(languages: LanguageSwitch) -> None:
    heights = []
    for width in (700, 350):
        dialog = Dialog("texts", None)
        dialog.whole.addWidget(dialog.label(lambda: LONG, wrap=True))
        dialog.fit(width)
        dialog.show()
        assert cut_off(dialog) == []
        heights.append(dialog.height())
        dialog.close()
    assert heights[1] > heights[0] * 1.5


def test_a_dialog_that_appeared_is_gone_once_it_is_left(languages: LanguageSwitch, under: QWidget) -> None:
    dialog = Form(under)
    dialog.appear()
    assert dialog.isVisible()
    assert dialog.isModal()
    press(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not isValid(dialog)


def test_what_was_typed_is_read_after_a_question_and_then_it_is_gone(
    languages: LanguageSwitch, under: QWidget
) -> None:
    met = when_open(enter, Question)
    with passing(Question(under)) as dialog:
        dialog.keep.setFocus()
        assert dialog.exec() == QDialog.DialogCode.Accepted
        assert dialog.kept == 1
    met.check()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def test_a_row_gives_its_room_to_what_is_no_button(languages: LanguageSwitch) -> None:
    window = QWidget()
    window.resize(600, 60)
    left, right, told = QPushButton("left"), QPushButton("right"), QLabel("told")
    left.setSizePolicy(told.sizePolicy())
    window.setLayout(row(left, told, right))
    window.show()
    settle()
    assert told.width() > 300
    other = QWidget()
    other.resize(600, 60)
    first, last = QPushButton("first"), QPushButton("last")
    other.setLayout(row(first, None, last))
    other.show()
    settle()
    assert last.x() - first.geometry().right() > 300


def test_what_scrolls_takes_no_focus_and_only_goes_up_and_down(languages: LanguageSwitch) -> None:
    area = scrolling(QLabel("\n".join("line" for _ in range(100))))
    area.resize(200, 100)
    area.show()
    settle()
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0 or not area.horizontalScrollBar().isVisible()


def test_every_dialog_of_the_window_is_one() -> None:
    found: set[type[QDialog]] = set()
    for module in pkgutil.walk_packages(kzpoll_desktop.gui.__path__, "kzpoll_desktop.gui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__.startswith("kzpoll_desktop"):
                found.add(kind)
    assert len(found) > 25
    assert {kind for kind in found if not issubclass(kind, Dialog)} == {ColumnDialog, KeyCard}


# Nothing is typed or chosen in a sign that work is going on, and it goes by itself.
WITHOUT_HELP = {"BusyDialog"}


def every_dialog() -> list[type[Dialog]]:
    kinds: list[type[Dialog]] = [Dialog]
    for kind in kinds:
        kinds += kind.__subclasses__()
    return [kind for kind in kinds[1:] if kind.__module__.startswith("kzpoll_desktop")]


def test_w5_every_dialog_has_its_help() -> None:
    """W5: F1 in every dialog; the bases that are never opened by themselves have none."""
    for module in pkgutil.walk_packages(kzpoll_desktop.gui.__path__, "kzpoll_desktop.gui."):
        importlib.import_module(module.name)
    every = every_dialog()
    bases = {base for kind in every for base in kind.__mro__[1:]}
    opened = [kind for kind in every if kind not in bases or "topic" in vars(kind)]
    assert len(opened) > 30
    assert [kind.__name__ for kind in opened if kind.topic not in HELP] == sorted(WITHOUT_HELP)
    topics = {kind.topic for kind in opened}
    assert [topic for topic in (*DIALOGS, *QUESTIONS) if topic not in topics] == []


class Under(QWidget):
    """A window that remembers that it was brought to the front."""

    activated = 0

    def activateWindow(self) -> None:
        """Only remembered."""
        self.activated += 1


def test_the_window_under_a_dialog_has_the_keyboard_after_it_where_no_other_has_it(
    languages: LanguageSwitch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    under = Under()
    qtbot.addWidget(under)
    under.show()
    first = LeaveDialog(under)
    first.show()
    second = LeaveDialog(first)
    second.accepted.connect(first.accept)
    second.show()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    second.accept()
    assert not first.isVisible()
    assert under.activated == 1


def test_a_key_that_does_nothing_in_a_dialog_is_told(qapp: QApplication) -> None:
    form = Form()
    form.appear()
    settle()
    for key, name in ((Qt.Key.Key_F2, "F2"), (Qt.Key.Key_F9, "F9")):
        press(form, key)
        assert form.told.text().startswith(f"{name} does nothing here")
    press(form, Qt.Key.Key_J, "\n", Qt.KeyboardModifier.ControlModifier)
    assert form.told.text().startswith("Ctrl+J does nothing here")
    press(form, Qt.Key.Key_Up)
    assert form.told.text().startswith("Ctrl+J"), "a key that only goes about says nothing"
    assert form.kept == 0
    form.reject()


def test_a_question_over_another_window_is_none_of_this_one_s(qapp: QApplication) -> None:
    windows = [QWidget(), QWidget()]
    for one in windows:
        one.show()
    over = LeaveDialog(windows[0])
    over.open()
    above = LeaveDialog(over)
    above.open()
    assert [is_asked(one) for one in windows] == [True, False]
    assert is_asked(over)
    above.close()
    over.close()
    assert not is_asked(windows[0])
    over.setWindowModality(Qt.WindowModality.ApplicationModal)
    over.show()
    assert [is_asked(one) for one in windows] == [True, True]
    over.close()
