"""Walks over everything in sight in a window: texts that are cut off, inputs without a name, texts left in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from kzpoll_desktop.gui.common.dialogs.pages_view import PagesView

INPUTS = (QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit, QAbstractItemView)
ARROW = 22


def settle() -> None:
    """Let layouts find their sizes: a wrapped text changes the height of what is round it."""
    for _ in range(8):
        QApplication.processEvents()


def in_sight(root: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that is shown, also where it has to be scrolled to."""
    settle()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root):
            yield widget


def cut_off(root: QWidget) -> list[str]:
    """The texts that do not fit into their widgets, and the pages that are wider than the room they have."""
    return does_not_fit(in_sight(root))


def does_not_fit(shown: Iterable[QWidget]) -> list[str]:
    """The same of widgets that are shown, looked at as they are now."""
    seen = list(shown)
    found = [_text(widget) for widget in seen if _text(widget).strip() and not _fits(widget)]
    for area in seen:
        # Pages of a paper that were made larger go to the sides.
        if isinstance(area, QScrollArea) and not isinstance(area, PagesView) and area.widgetResizable():
            inside: QWidget | None = area.widget()
            if inside is not None and inside.width() > area.viewport().width():
                found.append(
                    f"{inside.objectName() or type(inside).__name__} is wider than its {type(area).__name__}"
                )
    return found


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton | QCheckBox):
        return re.sub(r"<[^>]*>", "", str(widget.text()))
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = max(widget.fontMetrics().horizontalAdvance(word) for word in _unbroken(widget.text()))
        return widget.heightForWidth(widget.width()) <= widget.height() + 1 and words <= widget.width() + 1
    if isinstance(widget, QComboBox) and widget.hasHeightForWidth() and not widget.isEditable():
        return widget.heightForWidth(widget.width()) <= widget.height() + 1
    if isinstance(widget, QComboBox):
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) <= widget.width() - ARROW
    if widget.hasHeightForWidth():
        return (
            widget.minimumSizeHint().width() <= widget.width() + 1
            and widget.heightForWidth(widget.width()) <= widget.height() + 3
        )
    hint = widget.sizeHint()
    return hint.width() <= widget.width() + 1 and hint.height() <= widget.height() + 3


def _unbroken(text: str) -> list[str]:
    """What stays in one line: words, and the parts of double names."""
    return re.findall(r"[^\s\u200b-]+-?|-", text)


def unnamed(root: QWidget) -> list[str]:
    """The inputs that a screen reader could not name."""
    found = []
    for widget in in_sight(root):
        if (
            isinstance(widget, INPUTS)
            and not isinstance(widget, QHeaderView)
            and not widget.objectName().startswith("qt_")
        ):
            accessible = QAccessible.queryAccessibleInterface(widget)
            if not accessible.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def without_tip(root: QWidget) -> list[str]:
    """The buttons of a page in sight that do not say what they do; those that have no name are parts of others."""
    return [
        widget.objectName()
        for widget in in_sight(root)
        if isinstance(widget, QAbstractButton) and widget.objectName() and not widget.toolTip()
    ]


def texts(root: QWidget) -> set[str]:
    """Every text in sight."""
    return {_text(widget) for widget in in_sight(root)} - {""}


def button(root: QWidget, name: str) -> QPushButton:
    """The button of an object name; it has to be there."""
    found: QPushButton | None = root.findChild(QPushButton, name)
    assert found is not None, name
    return found
