"""Closing and PINs in their dialogs: whole in three languages and at large text, every refusal told at its field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog, VoidDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import PINS, make_key, without_seal
from tests.shared.gui.keys import focused, type_text
from tests.shared.gui.keys import press as key
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import cut_off, settle, unnamed


@pytest.fixture
def counted(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> Desk:
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    put_clock("23:40")
    return desk


def shown(dialog: ClosingDialog) -> ClosingDialog:
    """Opened over a window, every proof looked at and marked."""
    dialog.show()
    settle()
    for show, mark in dialog.proofs.values():
        assert not mark.isEnabled()
        show.click()
        assert dialog.preview is not None
        dialog.preview.close()
        assert mark.isEnabled()
        mark.click()
    return dialog


def choose(dialog: ClosingDialog) -> None:
    """The first officers close, each in a list of its own, by keys."""
    for place, person in enumerate(dialog.people):
        person.setFocus()
        for _ in range(place + 1):
            key(dialog, Qt.Key.Key_Down)


def press(dialog: ClosingDialog, qtbot: QtBot) -> str:
    """The close button, and what is told where the work beside the window refuses."""
    if dialog.close_button.isEnabled():
        dialog.close_button.click()
    dialog.working.wait()
    qtbot.waitUntil(lambda: not dialog.busy)
    settle()
    return dialog.told.text()


def test_two_type_their_pins_and_the_protocols_are_closed(
    counted: Desk, context: Context, under: QWidget, qtbot: QtBot
) -> None:
    make_key(counted)
    dialog = shown(ClosingDialog(counted, context, under))
    assert dialog.chosen_way == "pins"
    assert [pin.text() for pin in dialog.pins] == ["", ""]
    for person, pin in zip(dialog.people, dialog.pins, strict=True):
        pin.setText("999999")
        assert str(person.currentData()) in PINS
    assert "did not open" in press(dialog, qtbot)
    assert [pin.text() for pin in dialog.pins] == ["", ""]
    assert all(mark.isChecked() for _, mark in dialog.proofs.values())
    assert counted.day.wrong_pins.tries == 1
    for person, pin in zip(dialog.people, dialog.pins, strict=True):
        pin.setText(PINS[str(person.currentData())])
    press(dialog, qtbot)
    assert counted.day.closed
    assert not dialog.isVisible()
    assert all(pin.text() == "" for pin in dialog.pins)


@pytest.mark.parametrize("typed", ["", "12000", "1200ә1"])
def test_t10_an_impossible_pin_is_gone_back_to_and_counts_as_no_try(
    counted: Desk, context: Context, under: QWidget, qtbot: QtBot, typed: str
) -> None:
    make_key(counted)
    dialog = shown(ClosingDialog(counted, context, under))
    entries = counted.day.seq
    first, second = dialog.pins
    first.setText(PINS[str(dialog.people[0].currentData())])
    second.setFocus()
    type_text(dialog, typed)
    told = press(dialog, qtbot)
    assert "cannot be a PIN" in told
    assert ("Kazakh layout" in told) is ("ә" in typed)
    assert focused(dialog) == "pin.1"
    assert second.selectedText() == second.text()
    assert first.text()
    assert (counted.day.seq, counted.day.wrong_pins.tries) == (entries, 0)


def test_the_envelope_takes_its_act(counted: Desk, context: Context, under: QWidget, qtbot: QtBot) -> None:
    code = make_key(counted)
    dialog = shown(ClosingDialog(counted, context, under))
    dialog.how.setCurrentIndex(dialog.how.findData("recovery"))
    dialog._show_how()
    assert dialog.code.isVisible()
    assert not dialog.pins[0].isVisible()
    dialog.code.setText(code.lower())
    assert press(dialog, qtbot) == "Choose who closes the protocols."
    choose(dialog)
    assert "act" in press(dialog, qtbot)
    dialog.act.setText("12")
    press(dialog, qtbot)
    assert counted.day.sheets[0].closing.how == "recovery"


def test_without_a_key_only_closing_without_a_seal_is_offered(
    counted: Desk, context: Context, under: QWidget, qtbot: QtBot
) -> None:
    dialog = shown(ClosingDialog(counted, context, under))
    assert [dialog.how.itemData(place) for place in range(dialog.how.count())] == ["none"]
    assert [person.currentIndex() for person in dialog.people] == [-1, -1]
    assert press(dialog, qtbot) == "Choose who closes the protocols."
    assert focused(dialog) == "person.0"
    choose(dialog)
    assert "why" in press(dialog, qtbot)
    dialog.reason.setText("no key was made")
    dialog.people[1].setCurrentIndex(dialog.people[0].currentIndex())
    assert "different" in press(dialog, qtbot)
    dialog.people[1].setCurrentIndex(dialog.people[1].findData("m3"))
    press(dialog, qtbot)
    assert counted.day.closed


def test_a_wrong_clock_asks_for_the_true_time(
    counted: Desk, context: Context, under: QWidget, qtbot: QtBot, put_clock: Callable[[str], None]
) -> None:
    put_clock("06:31")
    dialog = shown(ClosingDialog(counted, context, under))
    assert dialog.moment.isVisible()
    choose(dialog)
    dialog.reason.setText("no key was made")
    assert "true" in press(dialog, qtbot)
    dialog.moment.setText("19.03.2023 19:00")
    dialog.time_reason.setText("the battery was dead")
    assert "before the end" in press(dialog, qtbot)
    dialog.moment.setText("19.03.2023 23:45")
    press(dialog, qtbot)
    time = counted.day.sheets[0].closing.true_time
    assert time is not None
    assert (time.moment, time.reason) == ("2023-03-19T23:45", "the battery was dead")


def test_leaving_it_freezes_nothing(counted: Desk, context: Context, under: QWidget) -> None:
    dialog = shown(ClosingDialog(counted, context, under))
    dialog.reason.setText("no key was made")
    dialog.reject()
    assert counted.day.sheets == ()


def test_pins_that_differ_or_are_short_are_told_and_none_stays(
    desk: Desk, context: Context, under: QWidget, qtbot: QtBot
) -> None:
    dialog = PinsDialog(desk, context, under)
    dialog.show()
    assert not dialog.make_button.isEnabled()
    for member, (first, again) in dialog.pins.items():
        first.setText(PINS[member])
        again.setText(PINS[member])
    dialog.pins["m2"][1].setText("70915389")
    dialog.make_button.click()
    assert "two ways" in dialog.told.text()
    dialog.pins["m2"][0].setText("12000")
    dialog.make_button.click()
    assert "8" in dialog.told.text()
    for edit in dialog.pins["m2"]:
        edit.clear()
    with qtbot.waitSignal(dialog.accepted):
        dialog.make_button.click()
    assert desk.day.keys is not None
    assert desk.day.keys.people == ("m1", "m3")
    assert dialog.envelope is not None
    assert all(edit.text() == "" for edits in dialog.pins.values() for edit in edits)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.long
def test_the_dialogs_are_whole(
    counted: Desk,
    context: Context,
    under: QWidget,
    languages: LanguageSwitch,
    put_scale: Callable[[int], None],
    put_clock: Callable[[str], None],
    language: str,
    scale: int,
) -> None:
    put_scale(scale)
    languages.set_language(language)
    put_clock("06:31")
    pins = PinsDialog(counted, context, under)
    make_key(counted)
    closing = ClosingDialog(counted, context, under)
    put_clock("23:40")
    without_seal(counted)
    for dialog in (pins, closing, VoidDialog(counted, context, under), SignedDialog(counted, context, under)):
        dialog.show()
        settle()
        if isinstance(dialog, ClosingDialog):
            for place in range(dialog.how.count()):
                dialog.how.setCurrentIndex(place)
                dialog._show_how()
                settle()
                assert cut_off(dialog) == []
        assert cut_off(dialog) == [], type(dialog)
        assert unnamed(dialog) == []
        dialog.close()


def test_w7_the_bar_of_closing_moves_with_the_papers_and_says_what_is_done(
    counted: Desk, context: Context, under: QWidget, qtbot: QtBot
) -> None:
    make_key(counted)
    dialog = shown(ClosingDialog(counted, context, under))
    for person, pin in zip(dialog.people, dialog.pins, strict=True):
        pin.setText(PINS[str(person.currentData())])
    seen: list[tuple[int, int, str]] = []
    # After the dialog's own, so that what it shows is seen.
    dialog.working.progressed.connect(
        lambda done, of: seen.append((dialog._bar.value(), dialog._bar.maximum(), dialog.told.text()))
    )
    press(dialog, qtbot)
    assert counted.day.closed
    assert seen[0][1] == 0, "how long the key takes nobody knows"
    assert "key" in seen[0][2]
    of = seen[-1][1]
    assert [value for value, _, _ in seen[1:]] == list(range(1, of + 1))
    assert of > 8
    assert all("papers" in text for _, _, text in seen[1:])
