"""The ballots of a precinct: struck out and restored by a decision, taken from a table whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.precinct.dialogs import candidates
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to
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


def own_ballot(dialog: BallotsDialog) -> None:
    """The ballot whose candidates the precinct itself gives."""
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)


def put(dialog: BallotsDialog, line: int, column: int, text: str) -> None:
    cell = dialog.table.item(line, column)
    assert cell is not None
    cell.setText(text)


def choosing(monkeypatch: pytest.MonkeyPatch, name: str, chosen: Path | None) -> None:
    monkeypatch.setattr(candidates, name, lambda *_: chosen)


def test_nothing_is_struck_out_where_no_name_is_chosen(desk: Desk, context: Context) -> None:
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.table.setCurrentCell(-1, -1)
    seq = desk.day.seq
    dialog.decision.setText("No. 5")
    dialog.strike()
    assert desk.day.seq == seq
    assert not dialog.strike_button.isEnabled()
    assert dialog.strike_button.toolTip() == "Choose a name in the list first."


def test_typed_names_are_kept_and_a_line_without_one_is_gone_to(desk: Desk, context: Context) -> None:
    dialog = BallotsDialog(desk, context)
    own_ballot(dialog)
    before = desk.day.record.ballot(dialog.contest)
    assert dialog.keep.toolTip() == "Nothing is changed yet."
    put(dialog, 0, 0, "Бір (оқу)")
    put(dialog, 0, 1, "")
    dialog.keep_names()
    assert dialog.told.text()
    assert (dialog.table.currentRow(), focused(dialog)) == (0, dialog.table.objectName())
    assert desk.day.record.ballot(dialog.contest) == before
    put(dialog, 0, 1, "Один (учебный)")
    dialog.keep_names()
    kept = desk.day.record.ballot(dialog.contest)
    assert dialog.told.text() == f"Saved. Names on the ballot: {len(kept)}"
    assert (kept[0].name.kk, kept[0].name.ru) == ("Бір (оқу)", "Один (учебный)")
    assert kept[1:] == before[1:]


def test_another_line_is_added_and_taken_away(desk: Desk, context: Context) -> None:
    dialog = BallotsDialog(desk, context)
    own_ballot(dialog)
    lines = dialog.table.rowCount()
    button(dialog, "add").click()
    assert (dialog.table.rowCount(), focused(dialog)) == (lines + 1, dialog.table.objectName())
    button(dialog, "remove").click()
    assert dialog.table.rowCount() == lines


def test_the_table_that_is_chosen_is_read_and_none_changes_nothing(
    desk: Desk, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = BallotsDialog(desk, context)
    own_ballot(dialog)
    choosing(monkeypatch, "choose_file", None)
    dialog.load.click()
    assert dialog.told.text() == ""
    choosing(monkeypatch, "choose_file", tmp_path / "gone.csv")
    dialog.load.click()
    assert "gone.csv" in dialog.told.text()


def test_an_empty_table_is_saved_where_somebody_chose_and_a_fault_is_told(
    desk: Desk, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = BallotsDialog(desk, context)
    own_ballot(dialog)
    choosing(monkeypatch, "choose_new_file", tmp_path / "empty.csv")
    dialog.template.click()
    assert dialog.told.text() == "Saved: empty.csv"
    assert (tmp_path / "empty.csv").read_text("utf-8-sig").startswith("№;Аты-жөні, қазақша;")
    choosing(monkeypatch, "choose_new_file", tmp_path / "no folder" / "empty.csv")
    dialog.template.click()
    assert dialog.told.property("severity") == "error"
    assert not (tmp_path / "no folder").exists()


def test_before_closing_names_are_put_right_and_nobody_comes(
    desk: Desk, context: Context, practice: PrecinctRecord
) -> None:
    bring_to(desk, "protocols", practice)
    dialog = BallotsDialog(desk, context)
    own_ballot(dialog)
    hidden = (dialog.strike_button, dialog.add, dialog.load, dialog.remove, dialog.template)
    assert not any(one.isVisible() for one in hidden)
    before = desk.day.record.ballot(dialog.contest)
    put(dialog, 0, 0, "Бір (оқу)")
    dialog.keep_names()
    assert dialog.told.text() == f"Saved. Names on the ballot: {len(before)}"
    after = desk.day.record.ballot(dialog.contest)
    assert after[0].name.kk == "Бір (оқу)"
    assert [one.id for one in after] == [one.id for one in before]
    assert after[1:] == before[1:]
