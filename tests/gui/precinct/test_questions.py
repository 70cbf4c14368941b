"""The short questions of a window: answered by one key, a correction only with its reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.hours import Odd
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.questions import (
    ChangeDialog,
    CorrectionDialog,
    DialogAsker,
    OddTimeDialog,
    ZerosDialog,
)
from kzpoll_desktop.texts.times import odd_time
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.walk import cut_off, settle, texts
from tests.shared.longest import LONG_NAMES

TO_COME = Odd("to_come", {"now": "10:05"})


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_t11_the_key_that_typed_the_figure_leaves_a_done_page_as_it_was(
    context: Context, qapp: object, key: Qt.Key
) -> None:
    met = when_open(lambda dialog: press(dialog, key, "\r"), ChangeDialog)
    assert not DialogAsker(None).change("7.1 AMANAT", "655", "565")
    met.check()


def test_a_change_is_made_by_its_own_button(context: Context, qapp: object) -> None:
    def change(dialog: QWidget) -> None:
        assert focused(dialog) == "keep"
        tab(dialog)
        assert focused(dialog) == "change"
        enter(dialog)

    met = when_open(change, ChangeDialog)
    assert DialogAsker(None).change("7.1 AMANAT", "655", "565")
    met.check()


@pytest.mark.parametrize(("keys", "wanted"), [(0, False), (1, True)])
def test_t11_a_key_that_fills_many_figures_says_how_many_and_which(
    context: Context, qapp: object, keys: int, wanted: bool
) -> None:
    def answer(dialog: QWidget) -> None:
        said = " ".join(texts(dialog))
        assert "Empty piles: 3" in said
        assert "7.2, 7.3, 8" in said
        tab(dialog, keys)
        enter(dialog)

    met = when_open(answer, ZerosDialog)
    assert DialogAsker(None).zeros(["7.2", "7.3", "8"]) is wanted
    met.check()


def test_a_correction_needs_its_reason(context: Context, qapp: object) -> None:
    def explain(dialog: QWidget) -> None:
        assert isinstance(dialog, CorrectionDialog)
        enter(dialog)
        assert dialog.isVisible()
        assert "Pick a reason" in dialog.told.text()
        assert focused(dialog) == "reason"
        type_text(dialog, "Counted again by two")
        enter(dialog)

    met = when_open(explain, CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == "Counted again by two"
    met.check()


def test_a_correction_left_alone_gives_no_reason(context: Context, qapp: object) -> None:
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == ""
    met.check()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_f3_a_time_that_is_asked_about_is_typed_again_by_either_key(
    context: Context, qapp: object, key: Qt.Key
) -> None:
    met = when_open(lambda dialog: press(dialog, key), OddTimeDialog)
    assert not DialogAsker(None).odd_time("At 12:00", "600", TO_COME)
    met.check()


def test_f3_a_time_that_is_asked_about_is_right_by_its_own_button(context: Context, qapp: object) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, OddTimeDialog)
        assert {"At 12:00", "Typed: 600", odd_time(TO_COME, "en")} <= set(texts(dialog))
        dialog.right.click()

    met = when_open(answer, OddTimeDialog)
    assert DialogAsker(None).odd_time("At 12:00", "600", TO_COME)
    met.check()


@pytest.mark.parametrize("text", ["4411" * 50, "4411, 4412; " * 16])
def test_w1_a_long_text_that_was_typed_makes_no_question_wider_than_its_window(
    context: Context, qapp: object, text: str
) -> None:
    """W1: two hundred letters without a space, as in the numbers of seals."""
    under = QWidget()
    under.resize(960, 540)
    dialog = ChangeDialog("Numbers of the seals", text, f"1{text}", under)
    dialog.show()
    assert cut_off(dialog) == []
    assert dialog.width() <= 960
    assert dialog.height() <= 540
    under.close()


def test_a_correction_is_whole_on_a_small_screen_at_large_text(
    context: Context, under: QWidget, put_scale: Callable[[int], None]
) -> None:
    """Its buttons are in it, and what was picked and what is told in it are not cut off."""
    put_scale(200)
    under.resize(960, 540)
    dialog = CorrectionDialog(f"3 {LONG_NAMES[0]}", "8 401", "608", under)
    dialog.show()
    dialog.on_change()
    dialog.reason.setCurrentIndex(2)
    settle()
    assert dialog.told.isVisible()
    assert cut_off(dialog) == []
    for one in (dialog.keep, dialog.change):
        assert dialog.rect().contains(one.geometry())


def test_what_is_typed_at_a_button_of_a_question_is_told(context: Context, under: QWidget) -> None:
    dialog = ChangeDialog("7.1 AMANAT", "655", "565", under)
    dialog.show()
    type_text(dialog, "5")
    assert dialog.isVisible()
    assert "5" in dialog.told.text()
