"""The start window: one page in sight, each scrolling where it has to, and gone once it is dropped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kzpoll_desktop.gui.shell.start_window import StartWindow
from tests.shared.gui.walk import settle


def page(fields: int = 1) -> QWidget:
    """A page of some lines, high enough to scroll where there are many."""
    made = QWidget()
    column = QVBoxLayout(made)
    for place in range(fields):
        line = QLineEdit()
        line.setObjectName(f"line.{place}")
        line.setMinimumHeight(40)
        column.addWidget(line)
    return made


def test_one_page_is_in_sight(qapp: QApplication) -> None:
    window, first, second = StartWindow(), page(), page()
    assert not window.shows(first)
    window.show_page(first)
    assert window.shows(first)
    window.show_page(second)
    assert window.shows(second)
    assert not window.shows(first)
    window.show_page(first)
    assert window.shows(first)


def test_what_has_the_focus_is_scrolled_into_sight(qapp: QApplication) -> None:
    window, long = StartWindow(), page(40)
    window.resize(600, 400)
    window.show_page(long)
    window.show()
    window.activateWindow()
    settle()
    last = long.findChild(QLineEdit, "line.39")
    assert isinstance(last, QLineEdit)
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    settle()
    assert not last.visibleRegion().isEmpty()


def test_a_page_that_is_dropped_is_gone(qapp: QApplication) -> None:
    window, shown, never = StartWindow(), page(), page()
    window.show_page(shown)
    gone: list[str] = []
    shown.destroyed.connect(lambda: gone.append("shown"))
    never.destroyed.connect(lambda: gone.append("never"))
    window.drop_page(shown)
    window.drop_page(never)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sorted(gone) == ["never", "shown"]
