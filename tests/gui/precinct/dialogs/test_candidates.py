"""The ballots of a precinct: struck out and restored by a decision, taken from a table whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.walk import button


def test_a_candidate_is_struck_out_by_a_decision_and_restored(desk: Desk, context: Context) -> None:
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    dialog.table.setCurrentCell(2, 0)
    button(dialog, "strike").click()
    assert focused(dialog) == "decision", "no decision, nothing struck out"
    assert dialog.told.text()
    before = desk.day.record.ballot(dialog.contest)
    assert not before[2].struck_out
    type_text(dialog, "No. 5")
    button(dialog, "strike").click()
    after = desk.day.record.ballot(dialog.contest)
    assert [a.id for a, b in zip(after, before, strict=True) if a != b] == [before[2].id]
    assert after[2].struck_out
    assert "No. 5" in str(desk.entries()[-1].event)
    dialog.table.setCurrentCell(2, 0)
    dialog.decision.setText("No. 6")
    button(dialog, "strike").click()
    assert desk.day.record.ballot(dialog.contest) == before


def test_a_table_with_bad_rows_is_told_by_line_and_nothing_of_it_is_taken(
    desk: Desk, context: Context, tmp_path: Path
) -> None:
    before = desk.day.record
    table = tmp_path / "candidates.csv"
    table.write_text("number,name_kk,name_ru,name_en,struck_out\n1,Бір,Один,,\nx,,Два,,\n", "utf-8")
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    dialog.load_table(table)
    assert "3" in dialog.told.text()
    assert desk.day.record == before
    table.write_text(
        "number,name_kk,name_ru,name_en,struck_out\n1,Бір (оқу),Один,,\n2,Екі (оқу),Два,,\n", "utf-8"
    )
    dialog.load_table(table)
    assert desk.day.record == before, "not before a person has seen it"
    review = dialog.findChild(TableReviewDialog)
    assert review is not None
    assert focused(review) == "close", "Enter at once takes nothing"
    review.take.setFocus()
    enter(review)
    assert [c.name.kk for c in desk.day.record.ballot(dialog.contest)] == ["Бір (оқу)", "Екі (оқу)"]
    assert dialog.told.text() == "Saved. Names on the ballot: 2"


def test_t9_another_ballot_is_not_shown_over_a_list_that_is_not_kept(
    desk: Desk, context: Context, under: QWidget
) -> None:
    dialog = BallotsDialog(desk, context, under)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    own = dialog.contest.id
    dialog.table.setCurrentCell(0, 0)
    cell = dialog.table.item(0, 0)
    assert cell is not None
    cell.setText("Бір (оқу)")
    for answer in ("stay", "leave"):
        dialog.contests.setCurrentIndex(0)
        dialog.contests.activated.emit(0)
        (question,) = [one for one in dialog.findChildren(LeaveDialog) if one.isVisible()]
        button(question, answer).click()
        if answer == "stay":
            assert dialog.contest.id == own
            assert dialog.table.lines()[0].kk == "Бір (оқу)"
    assert dialog.contest.id != own
    dialog.reject()
    assert dialog.isHidden(), "nothing is lost any more"
