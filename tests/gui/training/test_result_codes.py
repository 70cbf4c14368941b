"""The result code of a seat: typed, photographed badly from the grade page and from its file, it is the same row."""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.training.classroom.board import board
from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.workflow.desk import Desk
from tests.scans.pictures import spoilt
from tests.shared.classes import course, handed_in, opened
from tests.shared.gui.walk import settle

EXERCISE, SEAT = "swapped-digits", 4
# A telephone has so many dots for one of the screen.
TELEPHONE = 3


def told(row: HandIn) -> HandIn:
    """What a code can tell of a row: a file tells more, and what came in what way stands beside it."""
    code = HandIn(
        "", "code", row.exercise, row.seat, row.points, row.found, row.planted, row.made_to_fit, row.hints,
        row.minutes, row.closed,
    )  # fmt: skip
    return replace(code, taken=0)


def grey(page: QPixmap) -> Image.Image:
    """A page of the window in tones of grey, as large as a telephone sees it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert page.save(buffer, "PNG")
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("L")
    return picture.resize((picture.width * TELEPHONE, picture.height * TELEPHONE))


@pytest.fixture
def page(tmp_path: Path, context: Context, under: QWidget) -> GradeDialog:
    """The grade page of a careless seat."""
    path, _ = handed_in(tmp_path / "class", EXERCISE, SEAT, "careless")
    desk = Desk.open(path, context.clock, read_only=True)
    night = Night.at(desk, tmp_path)
    shown = GradeDialog(night, night.grade(), str(path), context, under)
    desk.close()
    shown.show()
    settle()
    return shown


def test_typed_photographed_and_from_the_file_it_is_the_same_row(page: GradeDialog, tmp_path: Path) -> None:
    classroom = opened(tmp_path)
    (of_file,) = classroom.scan().taken
    typed = classroom.add_code(page.code_text)
    clean = tmp_path / "clean.png"
    page.grab().save(str(clean))
    (photographed,) = classroom.add_picture(clean)
    assert photographed == typed
    assert told(typed) == told(of_file)
    assert of_file.points < 100
    assert len(classroom.rows) == 2, "the same code is one row"
    # On the board the file counts and the code stands beside it.
    cells = board(classroom.rows, [one.id for one in course()[0].exercises], (SEAT,), {})
    cell = cells.cell(SEAT, EXERCISE)
    assert cell.counts is not None
    assert (cell.counts.source, [one.source for one in cell.others]) == ("file", ["code"])


@pytest.mark.long
def test_bad_photographs_of_the_grade_page_give_that_row_or_say_that_they_cannot_be_read(
    page: GradeDialog, tmp_path: Path
) -> None:
    classroom = opened(tmp_path)
    typed = classroom.add_code(page.code_text)
    screen = grey(page.grab())
    rows: list[HandIn] = []
    for seed in range(6):
        path = tmp_path / f"{seed}.jpg"
        path.write_bytes(spoilt(screen, seed))
        with suppress(FileProblem):
            rows += classroom.add_picture(path)
    assert all(row == typed for row in rows)
    assert len(rows) >= 5
    assert len(classroom.rows) == 1
