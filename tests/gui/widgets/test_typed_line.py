"""A line that somebody is in the middle of, while another window comes over it: it stays as it stands, and is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.figure_form import FigureForm
from kzpoll_desktop.gui.widgets.figure_row import FigureRow
from kzpoll_desktop.gui.widgets.text_edits import ShortEdit
from tests.shared.gui.keys import type_text
from tests.shared.gui.walk import settle

REASON = Qt.FocusReason


@pytest.fixture
def form(context: Context) -> Iterator[FigureForm]:
    """Two figures and a short text in a window that is in front; the first figure is half typed."""
    made = FigureForm(widest=600)
    for name in ("a", "b"):
        made.add_row(FigureRow(name, "1", context.look))
    short = ShortEdit()
    short.setObjectName("c")
    made.add_part(short, short)
    made.show()
    made.activateWindow()
    settle()
    made.focus_path("a")
    type_text(made, "65")
    yield made
    made.close()


@pytest.fixture
def other(form: FigureForm) -> Iterator[QWidget]:
    """Another window over it."""
    made = QWidget()
    made.show()
    made.activateWindow()
    settle()
    assert not edit(form, "a").hasFocus()
    yield made
    made.close()


def edit(form: FigureForm, name: str) -> CountEdit:
    found = form.findChild(CountEdit, name)
    assert isinstance(found, CountEdit)
    return found


def back(form: FigureForm) -> None:
    form.activateWindow()
    settle()


def test_t4_half_a_figure_stays_half_typed_under_another_window(form: FigureForm, other: QWidget) -> None:
    line, taken = edit(form, "a"), list[object]()
    line.committed.connect(taken.append)
    row = line.parentWidget()
    assert isinstance(row, FigureRow)
    row.show_value(7)
    assert line.text() == "65", "what is kept comes anew while the other window is there"
    back(form)
    type_text(form, "5")
    assert (line.text(), taken) == ("655", [])


def test_t4_half_a_text_stays_too(form: FigureForm, context: Context) -> None:
    form.focus_path("c")
    type_text(form, "ab")
    line = form.findChild(ShortEdit, "c")
    assert isinstance(line, ShortEdit)
    line.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, REASON.MenuBarFocusReason))
    assert line.being_typed
    line.set_value("z")
    assert line.text() == "ab"


def test_t4_a_figure_that_is_left_under_another_window_is_taken(form: FigureForm, other: QWidget) -> None:
    line, taken = edit(form, "a"), list[object]()
    line.committed.connect(taken.append)
    form.focus_path("b")
    assert taken == [65]


def test_t5_a_figure_that_is_gone_to_later_is_selected_whole(form: FigureForm) -> None:
    """Where the cursor stood is kept for whoever comes back from another window, and for nobody else."""
    line = edit(form, "a")
    line.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, REASON.ActiveWindowFocusReason))
    line.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, REASON.ActiveWindowFocusReason))
    assert (line.selectedText(), line.cursorPosition()) == ("", 2)
    line.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, REASON.ActiveWindowFocusReason))
    line.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, REASON.TabFocusReason))
    assert line.selectedText() == "65"
    assert QApplication.focusWidget() is line
