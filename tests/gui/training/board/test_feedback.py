"""Feedback from the window: names only where they are wanted, everything in one folder, and what went wrong is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.board.feedback import FeedbackDialog
from kzpoll_desktop.training.classroom.board import board
from kzpoll_desktop.training.hand_in import names_file
from tests.shared.classes import handed_in, opened
from tests.shared.gui.walk import settle
from tests.shared.paper.extract import whole_text


def test_everything_goes_into_one_folder(context: Context, under: QWidget, tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path / "class", "law-test", 1)
    names_file(path).write_text('{"format": "kzpoll-hand/1", "names": ["Айгүл"]}', encoding="utf-8")
    found = opened(tmp_path)
    found.scan()
    made = board(found.rows, [one.id for one in found.course.exercises], (1,), {})
    dialog = FeedbackDialog(found, made, context, under)
    dialog.show()
    settle()
    assert dialog.languages.currentData() == "kk_ru"
    assert not dialog.names.isChecked()
    dialog.languages.setCurrentIndex(1)
    out = tmp_path / "out"
    dialog.write(out)
    assert [one.name for one in dialog.written] == [
        *("feedback-1.pdf", "feedback-all.pdf", "class-list.pdf", "class-list.xlsx", "class-list.csv"),
    ]
    assert dialog.told.text() == f"Written to {out}. Files: 5."
    assert "РАЗБОР РАБОТЫ" in whole_text((out / "feedback-1.pdf").read_bytes())
    assert context.settings.values.papers_folder == str(out)
    dialog.names.setChecked(True)
    dialog.write(out)
    assert dialog.written[-1].name == "certificates.pdf"
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    dialog.write(tmp_path / "file")
    assert dialog.told.property("severity") == "error"
    dialog.reject()
    settle()
