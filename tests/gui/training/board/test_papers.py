"""Papers from the window: the same files as the command writes, and seats that are none are gone to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.board.papers import PapersDialog
from tests.shared.gui.walk import settle


def test_the_papers_of_an_exercise_for_some_seats(context: Context, under: QWidget, tmp_path: Path) -> None:
    dialog = PapersDialog(*find_course("one-night"), "3-1", context, under)
    dialog.show()
    settle()
    assert dialog.exercises.count() == 14
    assert dialog.exercises.currentText() == "1. A night without a mistake"
    dialog.save.click()
    assert "3-1" in dialog.told.text()
    dialog.seats.setText("2, 5")
    dialog.languages.setCurrentIndex(2)
    dialog.write(tmp_path / "out")
    assert [one.name for one in dialog.written] == [
        *("clean-2-papers-practice.pdf", "clean-5-papers-practice.pdf"),
        *("clean-all-papers-practice.pdf", "clean-solution-practice.pdf"),
    ]
    assert dialog.told.text().endswith("Files: 4.")
    dialog.exercises.setCurrentIndex(13)
    dialog.write(tmp_path / "out")
    assert [one.name for one in dialog.written] == [
        "law-test-questions-practice.pdf",
        "law-test-key-practice.pdf",
    ]
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    dialog.write(tmp_path / "file")
    assert dialog.told.property("severity") == "error"
    dialog.reject()
    settle()
