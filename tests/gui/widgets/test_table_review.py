"""A table is looked at before it is taken: by keys alone, both ballots in sight, and nothing taken while anything is open."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.ballots import TypedCandidate
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, press, tab
from tests.shared.gui.reviewed import CASES, reviewed
from tests.shared.gui.walk import cut_off, unnamed

SENT = "16-as-sent-by-a-commission.xlsx"


def lines(dialog: TableReviewDialog, name: str) -> list[str]:
    """What is left out line by line, or the candidates of a ballot, each with the lines of his names."""
    if name == "left_out":
        return dialog.left_out.toPlainText().split("\n")
    shown = dialog.present if name == "present" else dialog.new
    return re.split(r"\n(?=\d+\. )", shown.toPlainText())


@pytest.fixture
def ballots(desk: Desk, context: Context) -> BallotsDialog:
    """The dialog of the ballots, at the one whose names are the precinct's own."""
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    return dialog


def opened(ballots: BallotsDialog, name: str) -> TableReviewDialog:
    ballots.load_table(CASES / name)
    found = ballots.findChild(TableReviewDialog)
    assert isinstance(found, TableReviewDialog)
    return found


def test_i6_case_16_is_taken_by_keys_alone_once_its_question_is_answered(
    desk: Desk, ballots: BallotsDialog
) -> None:
    before = desk.day.record.ballot(ballots.contest)
    review = opened(ballots, SENT)
    assert len(lines(review, "present")) == len(before)
    assert len(lines(review, "new")) == 13
    assert [line for line in lines(review, "new") if line.endswith("struck out")] == [
        "3. Бекова Дәріс Үлгіқызы\nБекова Дарис Улгиевна – struck out",
        "9. Қаламова Сынақ Оқуқызы\nКаламова Сынак Окуевна – struck out",
    ]
    assert "Sheet “Лист1”" in lines(review, "left_out")
    assert "Column E: Кем выдвинут" in lines(review, "left_out")
    assert focused(review) == "answer.letters.Eсенов=Есенов"
    assert not review.take.isEnabled()
    press(review, Qt.Key.Key_Down)
    assert review.take.isEnabled()
    assert "Есенов Тәжірибе" in lines(review, "new")[5]
    for _ in range(8):
        if focused(review) == "take":
            break
        tab(review)
    assert desk.day.record.ballot(ballots.contest) == before
    enter(review)
    taken = desk.day.record.ballot(ballots.contest)
    assert len(taken) == 13
    assert taken[5].name.ru == "Есенов Тажирибе Дарисович"
    assert ballots.told.text() == "Saved. Names on the ballot: 13"


def test_i2_case_02_either_answer_is_seen_before_it_is_taken(desk: Desk, ballots: BallotsDialog) -> None:
    review = opened(ballots, "02-hidden-last-row.xlsx")
    assert not review.take.isEnabled()
    press(review, Qt.Key.Key_Down)
    assert len(lines(review, "new")) == 3
    assert review.take.isEnabled()
    press(review, Qt.Key.Key_Down)
    assert len(lines(review, "new")) == 4
    press(review, Qt.Key.Key_Up)
    press(review, Qt.Key.Key_Up)
    assert not review.take.isEnabled(), "no answer is no answer again"


def test_escape_changes_nothing(desk: Desk, ballots: BallotsDialog) -> None:
    entries = len(desk.entries())
    review = opened(ballots, "14-withdrawn-in-name.xlsx")
    press(review, Qt.Key.Key_Down)
    press(review, Qt.Key.Key_Escape)
    assert ballots.findChild(TableReviewDialog) is None
    assert len(desk.entries()) == entries


def test_i5_case_11_what_no_answer_mends_is_told_and_not_taken(ballots: BallotsDialog) -> None:
    review = opened(ballots, "11-latin-twins.csv")
    press(review, Qt.Key.Key_Down)
    assert "Row 3" in review.told.text()
    assert not review.take.isEnabled()


@pytest.mark.parametrize(
    "name",
    ["01-strike-row.xlsx", "06-noheading-4th-party.csv", "08-comma-in-name.csv", "12-against-all-row.csv"],
)
def test_a_table_that_is_wrong_is_refused_at_once(ballots: BallotsDialog, name: str) -> None:
    ballots.load_table(CASES / name)
    assert ballots.findChild(TableReviewDialog) is None
    assert ballots.told.text().startswith("Row ")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name", [SENT, "02-hidden-last-row.xlsx", "09-languages-swapped.csv", "14-withdrawn-in-name.xlsx"]
)
def test_a_review_fits_the_smallest_screen(
    context: Context, name: str, language: str, scale: int, put_scale: Callable[[int], None]
) -> None:
    window = QWidget()
    window.resize(1024, 768)
    context.languages.set_language(language)
    put_scale(scale)
    present = [TypedCandidate("Оқу Айгүл", "Учебная Айгуль")]
    dialog = TableReviewDialog(reviewed(name), present, context, window)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
