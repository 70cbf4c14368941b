"""The PINs by keyboard: nobody reads them beside, two are enough, and while the key is made nothing else happens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common import preview
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.common.printing import PrintOutcome, unscaled_printer
from kzpoll_desktop.gui.precinct.dialogs.pins import EnvelopeDialog, NotPrintedDialog, PinsDialog
from kzpoll_desktop.seal import keys as seal_keys
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import keys
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import recovery_paper
from tests.shared.closed import CHEAP, PINS, make_key
from tests.shared.gui.keys import enter, focused, press, press_place, type_text
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed


@pytest.fixture
def dialog(desk: Desk, context: Context, under: QWidget, monkeypatch: pytest.MonkeyPatch) -> PinsDialog:
    monkeypatch.setattr(seal_keys, "COST", CHEAP)
    made = PinsDialog(desk, context, under)
    made.show()
    return made


def type_pin(dialog: PinsDialog, member: str) -> None:
    """One PIN twice, going on with Enter."""
    dialog.pins[member][0].setFocus()
    for _ in range(2):
        type_text(dialog, PINS[member])
        enter(dialog)


def test_a_pin_is_hidden_and_has_no_more_than_twelve_digits(dialog: PinsDialog) -> None:
    assert focused(dialog) == "pin.m1"
    type_text(dialog, "1234567890123456")
    first, again = dialog.pins["m1"]
    assert first.text() == "123456789012"
    assert {first.echoMode(), again.echoMode()} == {QLineEdit.EchoMode.Password}
    enter(dialog)
    assert focused(dialog) == "again.m1"


def test_every_field_is_named_by_its_person(dialog: PinsDialog) -> None:
    for member in dialog.people:
        first, again = dialog.pins[member.id]
        assert first.accessibleName().startswith(f"PIN: {member.name}, ")
        assert again.accessibleName().startswith(f"The same PIN again: {member.name}, ")


def test_two_people_are_enough_and_one_is_not(dialog: PinsDialog) -> None:
    type_pin(dialog, "m1")
    assert not button(dialog, "make").isEnabled()
    type_pin(dialog, "m3")
    assert button(dialog, "make").isEnabled()
    dialog.pins["m3"][0].clear()
    assert button(dialog, "make").isEnabled(), "a half typed PIN is told, not left out"
    dialog.pins["m3"][1].clear()
    assert not button(dialog, "make").isEnabled()


def test_a_pin_typed_in_two_ways_is_gone_back_to(dialog: PinsDialog, desk: Desk) -> None:
    type_pin(dialog, "m1")
    type_pin(dialog, "m3")
    dialog.pins["m3"][1].setFocus()
    type_text(dialog, "9")
    button(dialog, "make").click()
    assert dialog.told.isVisible()
    assert focused(dialog) == "pin.m3"
    assert dialog.pins["m3"][0].hasSelectedText()
    assert desk.day.keys is None


def test_while_the_key_is_made_the_dialog_stays_and_then_it_is_kept(
    dialog: PinsDialog, desk: Desk, qtbot: QtBot
) -> None:
    type_pin(dialog, "m1")
    type_pin(dialog, "m3")
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "make").click()
        assert dialog.busy
        assert not button(dialog, "make").isEnabled()
        dialog.reject()
        assert dialog.isVisible()
    assert desk.day.keys is not None
    assert desk.day.keys.people == ("m1", "m3")
    assert dialog.envelope is not None


def test_not_now_keeps_no_key_and_nothing_of_what_was_typed(dialog: PinsDialog, desk: Desk) -> None:
    type_pin(dialog, "m1")
    button(dialog, "without").click()
    question = dialog.findChild(LeaveDialog)
    assert question is not None
    question.leave.click()
    assert not dialog.isVisible()
    assert desk.day.keys is None
    assert dialog.envelope is None
    assert {edit.text() for edits in dialog.pins.values() for edit in edits} == {""}


def test_t10_a_pin_is_typed_in_the_kazakh_layout(dialog: PinsDialog) -> None:
    for digit, sign in (("1", '"'), ("2", "ә"), ("0", "қ"), ("0", "қ"), ("0", "қ"), ("1", '"')):
        press_place(dialog, digit, sign)
    assert dialog.pins["m1"][0].text() == "120001"
    assert dialog.told.text() == ""


def test_t10_a_letter_in_a_pin_is_told_at_once_and_names_the_layout(dialog: PinsDialog) -> None:
    type_text(dialog, "12ә")
    assert "Kazakh layout" in dialog.told.text()
    type_text(dialog, "001")
    assert "Kazakh layout" in dialog.told.text()
    for _ in range(4):
        press(dialog, Qt.Key.Key_Backspace)
    assert dialog.told.text() == ""
    type_text(dialog, "x")
    assert "digits only" in dialog.told.text()
    assert "Kazakh layout" not in dialog.told.text()


@pytest.fixture
def envelope(desk: Desk, context: Context, under: QWidget) -> EnvelopeDialog:
    made = keys.make(desk.day, PINS, CHEAP)
    assert isinstance(made, keys.MadeKey)
    dialog = EnvelopeDialog(recovery_paper(desk.day, made), context, under)
    dialog.show()
    return dialog


def question(dialog: EnvelopeDialog) -> NotPrintedDialog:
    settle()
    (asked,) = [one for one in dialog.findChildren(NotPrintedDialog) if one.isVisible()]
    return asked


WAYS: dict[str, Callable[[EnvelopeDialog], object]] = {
    "the button": lambda dialog: button(dialog, "close").click(),
    "escape": lambda dialog: press(dialog, Qt.Key.Key_Escape),
    "the cross": lambda dialog: dialog.close(),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS)
def test_n3_the_only_print_of_the_recovery_code_is_not_lost_by_one_click(
    envelope: EnvelopeDialog, context: Context, way: str, language: str
) -> None:
    context.languages.set_language(language)
    gone: list[int] = []
    envelope.finished.connect(gone.append)
    answers: tuple[Callable[[QWidget], object], ...] = (
        enter,
        lambda asked: press(asked, Qt.Key.Key_Escape),
        lambda asked: button(asked, "back").click(),
    )
    for answer in answers:
        WAYS[way](envelope)
        asked = question(envelope)
        assert cut_off(asked) == []
        assert unnamed(asked) == []
        answer(asked)
        settle()
        assert envelope.isVisible()
        assert gone == []
    WAYS[way](envelope)
    button(question(envelope), "without").click()
    settle()
    assert len(gone) == 1


def test_s10_the_sheet_with_the_recovery_code_never_stands_in_a_file(
    envelope: EnvelopeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def choose(chooser: QPrintDialog) -> int:
        asked.append(chooser.testOption(QPrintDialog.PrintDialogOption.PrintToFile))
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    monkeypatch.setattr(preview, "choose_folder", lambda *_: pytest.fail("asked where to save it"))
    assert envelope.findChild(QPushButton, "save") is None
    press(envelope, Qt.Key.Key_S, "", Qt.KeyboardModifier.ControlModifier)
    button(envelope, "print").click()
    assert asked == [False]
    envelope._kept = True


def test_n3_a_sheet_that_was_printed_closes_without_a_question(
    envelope: EnvelopeDialog, tmp_path: Path
) -> None:
    gone: list[int] = []
    envelope.finished.connect(gone.append)
    printer = unscaled_printer()
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    assert envelope.print_to(printer)
    button(envelope, "close").click()
    settle()
    assert len(gone) == 1


def test_n3_a_printer_that_refuses_has_printed_nothing(
    envelope: EnvelopeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "print_pdf", lambda *_, **_given: PrintOutcome("refused", 0))
    assert not envelope.print_to(unscaled_printer())
    button(envelope, "close").click()
    button(question(envelope), "without").click()
    settle()


def test_n3_who_makes_a_key_anew_is_told_what_becomes_of_the_old_one(
    desk: Desk, context: Context, under: QWidget
) -> None:
    assert not any("Destroy that sheet" in text for text in texts(shown(PinsDialog(desk, context, under))))
    make_key(desk)
    assert any("Destroy that sheet" in text for text in texts(shown(PinsDialog(desk, context, under))))


def shown(dialog: PinsDialog) -> PinsDialog:
    dialog.show()
    return dialog
