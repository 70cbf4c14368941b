"""What a rehearsal does in the dialogs that it meets: their fields are filled by keys, and they are left by their buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.day.hours import EarlyEnd, Odd
from kzpoll_desktop.domain.figures.record import Acknowledgement, Answer, PrecinctRecord, Signing
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.answer_dialogs import ReasonDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.dissent import DissentDialog
from kzpoll_desktop.gui.precinct.dialogs.early_end import EarlyEndDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog, OddTimeDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.dialogs import PINS, REASON, Dialogs
from kzpoll_desktop.gui.rehearsal.keys import Pictures
from kzpoll_desktop.gui.rehearsal.script import Script
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]
Made = Callable[[PrecinctRecord], Dialogs]


@pytest.fixture
def dialogs_for(desk: Desk, context: Context, open_window: Opener, tmp_path: Path) -> Made:
    """The dialogs of a rehearsal of a record, at the window of the desk."""

    def made(record: PrecinctRecord) -> Dialogs:
        script = Script(record, desk.day.election, {})
        return Dialogs(open_window(desk), script, context.clock, 0, Pictures(tmp_path))

    return made


def met(dialogs: Dialogs, dialog: QDialog) -> bool:
    """Whether it was accepted once the rehearsal had met it."""
    dialog.show()
    settle()
    dialogs.meet(dialog)
    settle()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_a_dialog_that_is_not_known_stays_as_it_is(
    dialogs_for: Made, practice: PrecinctRecord, under: QWidget
) -> None:
    dialog = QDialog(under)
    assert not met(dialogs_for(practice), dialog)
    assert dialog.isVisible()


def test_voting_that_ended_early_gets_its_first_ground(
    dialogs_for: Made, practice: PrecinctRecord, desk: Desk, context: Context, under: QWidget
) -> None:
    dialog = EarlyEndDialog(desk.day, "19:00", context, under)
    assert met(dialogs_for(practice), dialog)
    assert dialog.chosen == EarlyEnd("decision", REASON)


def test_an_opinion_is_the_one_that_the_record_has(
    dialogs_for: Made, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    record = replace(practice, signing=(Signing("m4", "signed", "Пікір (оқу)"),))
    dialog = DissentDialog("signing.m4.dissent", "A", "", context, under)
    assert met(dialogs_for(record), dialog)
    assert dialog.opinion == "Пікір (оқу)"


def test_a_correction_has_the_reason_that_the_record_gives(
    dialogs_for: Made, practice: PrecinctRecord, under: QWidget
) -> None:
    first, *others = practice.turnout
    record = replace(practice, turnout=(replace(first, correction="miscounted"), *others))
    dialogs = dialogs_for(record)
    dialog = CorrectionDialog("A", "5", "4", under)
    assert met(dialogs, dialog)
    assert dialog.reason.currentText() == "miscounted"
    assert met(dialogs, ChangeDialog("A", "5", "4", under))


def test_an_odd_time_is_said_to_be_right(dialogs_for: Made, practice: PrecinctRecord, under: QWidget) -> None:
    assert met(dialogs_for(practice), OddTimeDialog("A", "600", Odd("to_come", {"now": "10:05"}), under))


@pytest.mark.parametrize("carried", [True, False])
def test_a_portable_box_gets_its_number_and_those_who_carried_it(
    dialogs_for: Made, practice: PrecinctRecord, desk: Desk, under: QWidget, carried: bool
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    put(desk, "portable_boxes", [{"id": "P9", "members": []}])
    shown = desk.day.record.portable_boxes[0]
    box = replace(
        practice.portable_boxes[0], id="7", members=practice.portable_boxes[0].members if carried else ()
    )
    dialogs = dialogs_for(replace(practice, portable_boxes=(box,)))
    dialog = BoxDialog(desk.day, shown.id, under)
    assert met(dialogs, dialog)
    assert (dialog.box_id(), tuple(dialog.members())) == ("7", box.members)


@pytest.mark.parametrize("given", ["because", ""])
def test_a_warning_gets_the_reason_of_the_record_or_the_first_of_the_list(
    dialogs_for: Made, practice: PrecinctRecord, desk: Desk, under: QWidget, given: str
) -> None:
    bring_to(desk, "reconciliation", practice)
    put(desk, "turnout.12:00", 198)
    warnings = [one for one in check(desk.day.record, desk.day.election) if one.severity == "warning"]
    assert warnings
    first = warnings[0]
    answer = Answer(first.code, first.contest, {})
    typist = practice.commission[0].id
    said = (Acknowledgement(given, typist, (answer,)),) if given else ()
    dialog = ReasonDialog(desk.day, [first], under)
    assert met(dialogs_for(replace(practice, acknowledgements=said)), dialog)
    assert dialog.reason_edit.currentText() == (given or dialog.reason_edit.itemText(0))


def test_the_second_place_to_look_is_chosen_where_the_first_was_counted(
    dialogs_for: Made, practice: PrecinctRecord, desk: Desk, context: Context, under: QWidget
) -> None:
    bring_to(desk, "reconciliation", practice)
    put(desk, "party_list.unused", 1, reason="counted again")
    dialogs = dialogs_for(practice)
    places = []
    for hint in (0, 1):
        dialogs.hint = hint
        dialog = HintsDialog(desk, context, under)
        assert met(dialogs, dialog)
        places.append(dialog.chosen)
    assert all(places)
    assert places[0] != places[1]


def test_the_key_is_made_by_all_who_have_a_pin(
    dialogs_for: Made, practice: PrecinctRecord, desk: Desk, context: Context, under: QWidget
) -> None:
    dialog = PinsDialog(desk, context, under)
    assert met(dialogs_for(practice), dialog)
    assert desk.day.keys is not None
    assert len(dialog.people) == len(PINS)


@pytest.mark.parametrize("keyed", [True, False])
def test_the_protocols_are_closed_with_two_pins_or_with_a_reason(
    dialogs_for: Made,
    practice: PrecinctRecord,
    desk: Desk,
    context: Context,
    under: QWidget,
    put_clock: Callable[[str], None],
    keyed: bool,
) -> None:
    dialogs = dialogs_for(practice)
    if keyed:
        assert met(dialogs, PinsDialog(desk, context, under))
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    put_clock("23:40")
    dialog = ClosingDialog(desk, context, under)
    assert met(dialogs, dialog), dialog.told.text()
    assert desk.day.closed
    assert (dialog.chosen_way == "pins") is keyed
    assert (dialog.reason.text() == REASON) is not keyed
