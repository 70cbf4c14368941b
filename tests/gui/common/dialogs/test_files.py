"""Asking for files and folders: every word in the language in force, the place where the person was last (W7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListView,
    QTreeView,
    QWidget,
)

from kzpoll_desktop.gui.common.dialogs import files
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from tests.shared.gui.dialog import when_open
from tests.shared.gui.walk import settle

SAID = ("text", "toolTip", "title", "placeholderText")
Ask = Callable[[QWidget, Path], object]
ASKS: dict[str, Ask] = {
    "folder": lambda parent, start: files.choose_folder(parent, "?", start),
    "file": lambda parent, start: files.choose_file(parent, "?", "*.xlsx *.csv", start),
    "files": lambda parent, start: files.choose_files(parent, "?", "*.pdf", start),
    "new": lambda parent, start: files.choose_new_file(parent, "?", start / "123.kzpoll", "*.kzpoll"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder and files of several kinds, their names without Latin letters."""
    made = tmp_path / "41"
    (made / "42").mkdir(parents=True)
    (made / "43.xlsx").write_bytes(b"0" * 5_000)
    (made / "44.kzpoll").write_bytes(b"")
    (made / "45").write_bytes(b"")
    return made


def words(dialog: QWidget) -> Iterator[str]:
    """Everything that a dialog says: its parts, their tips, the cells and headings of its lists."""
    yield dialog.windowTitle()
    for part in dialog.findChildren(QWidget):
        if isinstance(part, QLineEdit):
            continue
        yield from (getattr(part, name)() for name in SAID if callable(getattr(part, name, None)))
        yield from (action.text() for action in part.actions())
        if isinstance(part, QComboBox):
            yield from (part.itemText(place) for place in range(part.count()))
        if isinstance(part, QListView | QTreeView) and part.isVisible() and part.model() is not None:
            model, root = part.model(), part.rootIndex()
            shown = [part.modelColumn()] if isinstance(part, QListView) else range(model.columnCount(root))
            for column in shown:
                if not (isinstance(part, QTreeView) and part.isColumnHidden(column)):
                    yield str(model.headerData(column, Qt.Orientation.Horizontal))
                    for row in range(model.rowCount(root)):
                        yield str(model.index(row, column, root).data())


def in_latin(texts: Iterator[str], *allowed: str) -> list[str]:
    left = []
    for text in texts:
        rest = text
        for word in allowed:
            rest = rest.replace(word, "")
        if any("a" <= letter.lower() <= "z" for letter in rest):
            left.append(text)
    return left


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("kind", sorted(ASKS))
def test_w7_asking_for_a_file_says_nothing_in_english(
    languages: LanguageSwitch,
    under: QWidget,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    language: str,
) -> None:
    monkeypatch.setattr(files, "_places", lambda: [str(folder)])
    languages.set_language(language)
    found: list[str] = []

    def look(dialog: QWidget) -> None:
        settle()
        own = (
            str(folder),
            str(folder.parent),
            ".xlsx",
            ".csv",
            ".pdf",
            ".kzpoll",
            "*.",
            "CSV",
            "Excel",
            "PDF",
        )
        found.extend(in_latin(words(dialog), *own))
        # A folder is «қалта»: the other word is that of a pile (L021).
        found.extend(text for text in words(dialog) if "бума" in text.lower())

    met = when_open(look, QFileDialog)
    assert ASKS[kind](under, folder) in (None, ())
    met.check()
    assert found == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_w7_asking_for_a_printer_says_nothing_in_english(
    languages: LanguageSwitch, under: QWidget, language: str
) -> None:
    languages.set_language(language)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog = QPrintDialog(printer, under)
    dialog.show()
    settle()
    assert in_latin(words(dialog), "PDF", "A4", "Letter", "OK") == []
    dialog.close()


def accepted(dialog: QWidget) -> None:
    assert isinstance(dialog, QDialog)
    dialog.accept()


def test_w7_what_was_chosen_is_answered_and_leaving_is_none(under: QWidget, folder: Path) -> None:
    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        assert Path(dialog.directory().absolutePath()) == folder
        dialog.selectFile(str(folder / "43.xlsx"))
        accepted(dialog)

    met = when_open(choose, QFileDialog)
    assert files.choose_file(under, "?", "*.xlsx", folder) == folder / "43.xlsx"
    met.check()

    def name(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        assert edit.text() == "123.kzpoll"
        edit.setText("124")
        accepted(dialog)

    met = when_open(name, QFileDialog)
    assert files.choose_new_file(under, "?", folder / "123.kzpoll", "*.kzpoll") == folder / "124.kzpoll"
    met.check()
    met = when_open(lambda _: None, QFileDialog)
    assert files.choose_folder(under, "?", folder) is None
    met.check()


def test_w7_a_folder_that_is_gone_begins_at_home(under: QWidget, tmp_path: Path) -> None:
    seen: list[Path] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        seen.append(Path(dialog.directory().absolutePath()))

    met = when_open(look, QFileDialog)
    files.choose_folder(under, "?", tmp_path / "gone")
    met.check()
    assert seen == [Path.home()]


def test_the_places_are_there_and_come_once(qapp: QApplication) -> None:
    found = list(files._places())
    assert str(Path.home()) in found
    assert len(found) == len(set(found))
    assert QCoreApplication.translate("QFileDialog", "&Look in:")
