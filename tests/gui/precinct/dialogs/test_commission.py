"""The commission of an open precinct: a role that changes during the day, a member appointed later, with the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import without_seal
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, texts


def test_an_absent_chair_is_replaced_with_time_and_decision(
    desk: Desk, practice: PrecinctRecord, context: Context
) -> None:
    bring_to(desk, "voting_ended", practice)
    dialog = CommissionDialog(desk, context)
    dialog.show()

    def replace(inner: QWidget) -> None:
        assert isinstance(inner, RoleChangeDialog)
        enter(inner)
        assert inner.isVisible(), "the decision is missing"
        inner.since.setFocus()
        inner.since.selectAll()
        type_text(inner, "1430")
        press(inner, Qt.Key.Key_Return, "\r")
        assert focused(inner) == "role"
        inner.role.choose("chair")
        tab(inner)
        type_text(inner, "Decision 7")
        enter(inner)

    met = when_open(replace, RoleChangeDialog)
    button(dialog, "commission[1].change").click()
    met.check()
    assert any("14:30" in text and "Decision 7" in text for text in texts(dialog))
    button(dialog, "keep").click()
    deputy = desk.day.record.commission[1]
    assert [(c.since, c.role, c.decision) for c in deputy.changes] == [("14:30", "chair", "Decision 7")]
    assert deputy.role == "deputy"


def test_a_member_appointed_later_needs_a_decision(
    desk: Desk, practice: PrecinctRecord, context: Context
) -> None:
    bring_to(desk, "voting_ended", practice)
    dialog = CommissionDialog(desk, context)
    dialog.show()
    button(dialog, "commission.more").click()
    type_text(dialog, "8-мүше (оқу)")
    button(dialog, "keep").click()
    assert dialog.isVisible()
    assert dialog.told.isVisible()
    assert focused(dialog) == "commission[7].change"

    def appoint(inner: QWidget) -> None:
        assert isinstance(inner, RoleChangeDialog)
        inner.role.choose("member")
        inner.decision.setFocus()
        type_text(inner, "Decision 8")
        enter(inner)

    met = when_open(appoint, RoleChangeDialog)
    enter(dialog)
    met.check()
    button(dialog, "keep").click()
    member = desk.day.record.commission[7]
    assert (member.id, member.role, member.role_at_closing()) == ("m8", None, "member")


def test_enter_goes_from_name_to_name_in_the_dialog_too(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    dialog = CommissionDialog(desk, context, under)
    dialog.show()
    first, second = dialog.people.lines[0].name, dialog.people.lines[1].name
    first.setFocus()
    enter(dialog)
    assert dialog.focusWidget() is second


def test_t9_a_change_of_role_that_is_not_kept_is_asked_about(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    bring_to(desk, "voting_ended", practice)
    dialog = CommissionDialog(desk, context, under)
    dialog.show()
    dialog._changes[1].append({"from": "14:30", "role": "chair", "decision": "7"})
    press(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(LeaveDialog)
    assert question is not None
    assert dialog.isVisible()
    question.leave.click()
    assert dialog.isHidden()


def test_w7_a_member_who_is_moved_keeps_id_and_changes(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    bring_to(desk, "voting_ended", practice)
    before = {m.id: m for m in desk.day.record.commission}
    dialog = CommissionDialog(desk, context, under)
    dialog.show()
    dialog._changes[1].append({"from": "14:30", "role": "chair", "decision": "7"})
    dialog._say_changes(1)
    button(dialog, "commission[1].up").click()
    assert "14:30" in dialog.people.lines[0].status.text()
    assert dialog.people.lines[1].status.text() == ""
    button(dialog, "keep").click()
    after = desk.day.record.commission
    assert [m.id for m in after][:3] == ["m2", "m1", "m3"]
    assert after[0].changes[0].decision == "7"
    assert [(m.id, m.name, m.role) for m in after] == [
        (m.id, before[m.id].name, before[m.id].role) for m in after
    ]


def test_w3_on_a_voided_sheet_only_names_of_the_commission_can_be_put_right(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    assert isinstance(context.clock, PlayClock)
    context.clock.put(context.clock.now().replace(hour=23, minute=40))
    without_seal(desk)
    desk.void(tuple(desk.day.current_sheets), "a name")
    dialog = CommissionDialog(desk, context, under)
    dialog.show()
    line = dialog.people.lines[1]
    assert not line.name.isReadOnly()
    for part in (line.role, line.change, line.up, line.down, dialog.people.more):
        assert not part.isEnabled()
        assert "only names" in part.toolTip()
    dialog.people.move_line(1, -1)
    assert dialog.people.lines[1].name.text() == desk.day.record.commission[1].name
