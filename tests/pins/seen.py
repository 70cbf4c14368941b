"""What a person sees and hears of a window: every visible text in reading order, without the names of any class.

`python -m tests.pins.seen kk|ru|en|tour FOLDER` plays the practice day through the real window in a language, or opens all
pages and dialogs that `tests/screenshots.py` knows in each, and writes what was seen into texts.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QListView,
    QMenuBar,
    QWidget,
)

from tests.pins import house, kept

# Widgets whose middles are no further apart than this stand on one line.
ONE_LINE = 7
_SAID = (
    ("", "text"),
    ("", "toPlainText"),
    ("title", "title"),
    ("placeholder", "placeholderText"),
    ("name", "accessibleName"),
    ("description", "accessibleDescription"),
    ("tip", "toolTip"),
)


def lines_of(window: QWidget) -> Iterator[str]:
    """A window with its parts, one a line."""
    yield f"window: {window.windowTitle()}"
    for widget in _in_reading_order(window):
        yield from _said_by(widget)


def _in_reading_order(window: QWidget) -> list[QWidget]:
    """Every visible part, line by line."""
    places = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window and not isinstance(widget, QMenuBar):
            middle = widget.mapTo(window, widget.rect().center())
            places.append((middle.y(), widget.mapTo(window, widget.rect().topLeft()).x(), widget))
    places.sort(key=lambda one: one[0])
    lines: list[list[tuple[int, int, QWidget]]] = []
    for one in places:
        if lines and one[0] - lines[-1][0][0] <= ONE_LINE:
            lines[-1].append(one)
        else:
            lines.append([one])
    return [widget for line in lines for _, _, widget in sorted(line, key=lambda one: (one[1], _key(one[2])))]


def _key(widget: QWidget) -> str:
    return " ".join(_said_by(widget))


def _said_by(widget: QWidget) -> Iterator[str]:
    parts = []
    for label, name in _SAID:
        said = getattr(widget, name, None)
        text = said() if callable(said) else ""
        if isinstance(text, str) and text:
            parts.append(f"{label}: {text}" if label else text)
    if isinstance(widget, QComboBox):
        items = [widget.itemText(place) for place in range(widget.count())]
        parts.append(f"[{widget.currentText()}] of {items}")
    painted = _painted(widget)
    if painted:
        parts.append(f"painted: {painted}")
    if parts:
        marks = []
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            marks.append("[x]" if widget.isChecked() else "[ ]")
        if not widget.isEnabled():
            marks.append("(off)")
        yield " ".join(["-", *marks, " | ".join(parts)]).replace("\n", "\\n")
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _items(widget)


def _items(view: QAbstractItemView) -> Iterator[str]:
    model, parent = view.model(), QModelIndex()
    if not isinstance(model, QAbstractItemModel):
        return
    columns = range(1 if isinstance(view, QListView) else model.columnCount(parent))
    across = Qt.Orientation.Horizontal
    heads = [str(model.headerData(c, across) or "") for c in columns]
    if any(heads):
        yield f"  * {' | '.join(heads)}"
    for row in range(model.rowCount(parent)):
        cells = []
        for column in columns:
            index = model.index(row, column, parent)
            said = [str(index.data() or "")]
            checked = index.data(Qt.ItemDataRole.CheckStateRole)
            if checked is not None:
                said.insert(0, "[x]" if Qt.CheckState(checked) == Qt.CheckState.Checked else "[ ]")
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                spoken = index.data(role)
                if isinstance(spoken, str) and spoken and spoken != said[0]:
                    said.append(f"({spoken})")
            cells.append(" ".join(said).strip())
        yield f"  * {' | '.join(cells)}".replace("\n", "\\n")


def _painted(widget: QWidget) -> list[str]:
    """The texts that a part of the program's own making draws itself."""
    if not any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if _is_own(kind)):
        return []
    drawn: list[str] = []

    def note(_painter: QPainter, *given: Any) -> None:
        drawn.extend(one for one in given if isinstance(one, str))

    with mock.patch.object(QPainter, "drawText", note):
        widget.grab()
    return drawn


def _is_own(kind: type) -> bool:
    return kind.__module__.startswith("kzpoll_desktop")


def menus_of(window: QWidget) -> Iterator[str]:
    """The menus of a window with their keys, and its other actions."""
    bars = window.findChildren(QMenuBar)
    for bar in bars:
        for action in bar.actions():
            yield from _action(action, 0)
    inside = {id(action) for bar in bars for action in _all_actions(bar)}
    for action in window.findChildren(QAction):
        if id(action) not in inside and action.text() and not _of_a_field(action):
            yield from _action(action, 0)


def _of_a_field(action: QAction) -> bool:
    """What a field offers on its own (undo, paste, …) is the library's."""
    parent: QObject | None = action.parent()
    return parent is not None and not parent.objectName() and not _is_own(type(parent))


def _all_actions(bar: QWidget) -> Iterator[QAction]:
    for action in bar.actions():
        yield action
        menu = action.menu()
        if isinstance(menu, QWidget):
            yield from _all_actions(menu)


def _action(action: QAction, depth: int) -> Iterator[str]:
    if action.isSeparator():
        return
    keys = ", ".join(key.toString() for key in action.shortcuts())
    marks = ("[x] " if action.isChecked() else "[ ] ") if action.isCheckable() else ""
    off = "" if action.isEnabled() else " (off)"
    yield f"{'  ' * depth}= {marks}{action.text()}{f' <{keys}>' if keys else ''}{off}"
    menu = action.menu()
    if isinstance(menu, QWidget):
        for one in menu.actions():
            yield from _action(one, depth + 1)


class Notebook:
    """Notes what is seen, a text for each language; menus only where they are others than before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: dict[str, list[str]] = {language: [] for language in house.LANGUAGES}
        self.menus: dict[str, list[str]] = {}

    def note(self, window: QWidget, name: str, language: str) -> None:
        """One window as it stands."""
        try:
            self._note(window, name, language)
        except BaseException:  # noqa: BLE001 - told and ended below
            # A dialog that waits for its answer would wait for ever.
            traceback.print_exc()
            os._exit(1)

    def _note(self, window: QWidget, name: str, language: str) -> None:
        for _ in range(3):
            QApplication.processEvents()
        noted = self.lines[language]
        noted.append(f"=== {name}")
        noted += map(self._plain, lines_of(window))
        menus = list(map(self._plain, menus_of(window)))
        if menus and menus != self.menus.get(language):
            self.menus[language] = menus
            noted += menus

    def _plain(self, line: str) -> str:
        for place in (str(self.folder), str(Path.home()), tempfile.gettempdir()):
            line = line.replace(place, "")
        line = re.sub(r"/tmp[a-z0-9_]{8}\b", "", line)
        # What a disk has left, and what sealed papers of this run take of it.
        line = re.sub(r"\d[\d\s]*\s(?:KB|MB|КБ|МБ)\b", "<bytes>", line)
        line = re.sub(r"\b[0-9A-Z]{6}(?:-[0-9A-Z]{6}){4}\b", "<recovery>", line)
        return kept.without_chance(line)

    def write(self, folder: Path, name: str) -> None:
        """The texts into a folder."""
        for language, lines in self.lines.items():
            if lines:
                text = "".join(f"{line}\n" for line in lines)
                (folder / f"{name}-{language}.txt").write_text(text, encoding="utf-8")


def main(what: str, out: Path) -> None:
    """Look at everything once."""
    with tempfile.TemporaryDirectory() as name:
        notes = Notebook(Path(name))
        if what == "tour":
            house.tour(Path(name), notes.note)
        else:
            house.rehearse(Path(name), what, notes.note)
        notes.write(out, "seen-tour" if what == "tour" else "seen-day")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
