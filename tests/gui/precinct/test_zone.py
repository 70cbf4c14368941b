"""F6: a laptop in another zone than its precinct: the precinct's time is told everywhere, the laptop's at the foot alone."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.code.protocol_code import decode
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock, zone_of
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.log import LogDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog
from kzpoll_desktop.gui.precinct.dialogs.address import AddressDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.restore import RestoreDialog, WhichPrecinct
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.texts.closing import closing_sentence
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.checked import check_again
from tests.shared.closed import without_seal
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import press
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, in_sight, settle, texts
from tests.shared.paper.extract import whole_text

Opener = Callable[..., PrecinctWindow]
# What the laptop shows when it is 23:46 at the precinct.
LAPTOP, PRECINCT = "22:46", "23:46"
NIGHT = datetime.datetime(2023, 3, 19, 22, 46, 8, tzinfo=zone_of("+05:00"))


@pytest.fixture
def elsewhere(context: Context) -> PlayClock:
    """The laptop's clock: at the zone that a laptop set up in another region has."""
    assert isinstance(context.clock, PlayClock)
    context.clock.put(NIGHT)
    return context.clock


@pytest.fixture
def counted(desk: Desk, practice: PrecinctRecord, elsewhere: PlayClock) -> Desk:
    """A precinct ready to be closed, one announced figure of which was changed and changed back."""
    bring_to(desk, "second_check", practice)
    for value in (611, 612):
        put(desk, "single_mandate.unused", value, reason="counted again")
    check_again(desk)
    assert isinstance(desk.finish_stage(), Entered)
    put(desk, "day.count_ended", "23:40")
    return desk


def all_texts(root: QWidget) -> Iterator[str]:
    """Everything that can be read in a window, tables and lists too."""
    yield from texts(root)
    for shown in in_sight(root):
        if isinstance(shown, QLineEdit):
            yield shown.text()
        elif isinstance(shown, QPlainTextEdit):
            yield shown.toPlainText()
        elif isinstance(shown, QAbstractItemView):
            model = shown.model()
            for row in range(model.rowCount()):
                for column in range(columns(model)):
                    yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")


def columns(model: QAbstractItemModel) -> int:
    """A list has one column, and does not let itself be asked."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def told(root: QWidget) -> str:
    """What is read there, and none of it by the laptop's zone."""
    found = "\n".join(all_texts(root))
    assert LAPTOP not in found
    return found


def test_f6_the_laptops_time_stands_at_the_foot_alone_and_only_where_it_differs(
    counted: Desk, open_window: Opener, elsewhere: PlayClock
) -> None:
    window = open_window(counted)
    assert window.status.local.text() == "local 23:46 UTC+6\nlaptop 22:46 UTC+5"
    assert window.status.saved.text().startswith("Saved 23:46:08")
    elsewhere.put(NIGHT.astimezone(zone_of("+06:00")))
    window.show_clock()
    assert window.status.local.text() == "local 23:46 UTC+6"


def test_f6_closed_and_signed_by_the_precincts_clock_on_the_page(counted: Desk, open_window: Opener) -> None:
    """The page said 10:46 and the paper 11:46 of one moment."""
    without_seal(counted)
    window = open_window(counted)
    page = window.page("protocols")
    assert page.form.total.text() == "Closed at 23:46"
    assert "closed 19.03.2023 23:46" in told(page)
    assert isinstance(counted.note_signed(), Entered)
    assert page.form.total.text() == "Signed at 23:46"
    told(page)
    assert all(sheet.signed_at.endswith("+06:00") for sheet in counted.day.sheets)


def test_f6_journal_log_and_lists_of_backups_tell_the_precincts_time(
    counted: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    without_seal(counted)
    context.log.note("backup_made")
    Backups(counted, [tmp_path / "backups"]).make()
    offset = counted.day.record.precinct.utc_offset
    for dialog in (
        HistoryDialog(counted, context, under),
        LogDialog(context, offset, under),
        RestoreDialog(counted.path, [tmp_path / "backups"], context, under),
        WhichPrecinct(counted.path, counted.day, context, under),
    ):
        dialog.show()
        settle()
        assert PRECINCT in told(dialog), type(dialog)


def test_f6_a_dialog_proposes_the_precincts_time(
    counted: Desk, context: Context, open_window: Opener, under: QWidget
) -> None:
    put(counted, "single_mandate.unused", 611, reason="counted again")
    put(counted, "portable_boxes.P1.ballots.party_list", 99)
    reconciliation = open_window(counted).page("reconciliation")
    for kind in (ActDialog, ExcessActDialog):
        met = when_open(lambda dialog: proposes(dialog, "19.03.2023 23:46"), kind)
        code = "D202" if kind is ActDialog else "D204"
        found = next(f for f in counted.findings if f.code == code)
        reconciliation.draw_up_act(found)  # type: ignore[attr-defined]  # a page of this stage
        met.check()
    roles = CommissionDialog(counted, context, under)
    roles.show()
    met = when_open(lambda dialog: proposes(dialog, PRECINCT), RoleChangeDialog)
    roles.change_role(0)
    met.check()


def proposes(dialog: QWidget, time: str) -> None:
    assert time in told(dialog)


def test_f6_papers_and_their_verification_tell_the_precincts_time(
    counted: Desk, context: Context, qtbot: QtBot
) -> None:
    draft = printing.draft_annex(counted.day, "single_mandate")
    assert "611 612 23:46" in whole_text(draft.data)
    without_seal(counted)
    assert isinstance(counted.note_signed(), Entered)
    for sheet in counted.day.sheets:
        assert decode(sheet.code).closed_at == "2023-03-19T23:46+06:00"
        assert "23:46" in closing_sentence(sheet, counted.day, "en")
    for paper in printing.kept_papers(counted):
        assert LAPTOP not in whole_text(paper.data)
    counted.checkpoint()
    shown = VerifyDialog(context)
    shown.show()
    shown.set_files([counted.path])
    with qtbot.waitSignal(shown.working.done):
        shown.check.click()
    settle()
    assert "Noted as signed: 19.03.2023 23:46 UTC+06:00" in shown.report.toPlainText()
    assert LAPTOP not in shown.report.toPlainText()


def test_f6_the_journal_keeps_what_the_laptop_showed(counted: Desk, elsewhere: PlayClock) -> None:
    """The entry is what it was; a file that another laptop opens tells the same times."""
    assert {e.stamp.wall[19:] for e in counted.entries()} == {"+06:00", "+05:00"}
    lines = counted.history()
    assert {line.wall[19:] for line in lines} == {"+06:00"}
    zones = [line for line in lines if line.what == "clock.zone"]
    assert [line.about[19:] for line in zones] == ["+06:00"]
    again = Desk.open(counted.path, elsewhere, read_only=True)
    assert again.day == counted.day
    again.close()


# --- F7: the closing and its date


def test_f7_the_closing_says_that_the_laptop_is_in_another_zone(
    counted: Desk, context: Context, under: QWidget
) -> None:
    dialog = ClosingDialog(counted, context, under)
    dialog.show()
    found = next(text for text in texts(dialog) if "The laptop is set to" in text)
    assert found.startswith("At the precinct it is 19.03.2023 23:46 by the laptop's clock, and that fits")
    assert "The laptop is set to UTC+05:00 and shows 19.03.2023 22:46; the protocol gets the time" in found
    assert "UTC+06:00" in found


def test_f7_a_wrong_offset_is_put_right_before_closing_and_the_date_is_right(
    counted: Desk, context: Context, under: QWidget, open_window: Opener, elsewhere: PlayClock
) -> None:
    """F7: a file made with +06:00 for a region at +05:00; at 23:41 its closing fell on the next day."""
    elsewhere.put(NIGHT.replace(hour=23, minute=41))
    window = open_window(counted)
    assert window.status.local.text() == "local 00:41 UTC+6\nlaptop 23:41 UTC+5"
    dialog = AddressDialog(counted, context, under)
    dialog.show()
    dialog.offset.setFocus()
    press(dialog, Qt.Key.Key_Up)
    button(dialog, "keep").click()
    assert counted.day.record.precinct.utc_offset == "+05:00"
    assert window.status.local.text() == "local 23:41 UTC+5"
    assert counted.day.wall == "2023-03-19T23:41:08+05:00"
    assert {change.wall[11:] for change in counted.day.count.late_changes} == {"22:46:08+05:00"}
    without_seal(counted)
    for sheet in counted.day.sheets:
        assert decode(sheet.code).closed_at == "2023-03-19T23:41+05:00"
        assert sheet.wall == "2023-03-19T23:41:08+05:00"


def test_f7_the_offset_of_a_voided_sheet_is_put_right_and_its_times_with_it(
    counted: Desk, context: Context, under: QWidget, elsewhere: PlayClock
) -> None:
    elsewhere.put(NIGHT.replace(hour=23, minute=41))
    without_seal(counted)
    assert [sheet.wall for sheet in counted.day.sheets] == ["2023-03-20T00:41:08+06:00"] * 2
    assert isinstance(counted.void(tuple(counted.day.record.contests), "wrong date"), Entered)
    dialog = AddressDialog(counted, context, under)
    dialog.show()
    dialog.offset.choose("+05:00")
    button(dialog, "keep").click()
    assert [(sheet.wall, sheet.voided_at) for sheet in counted.day.sheets] == [
        ("2023-03-19T23:41:08+05:00", "2023-03-19T23:41:08+05:00")
    ] * 2
    again = Desk.open(counted.path, elsewhere, read_only=True)
    assert again.day == counted.day
    again.close()


def test_nothing_but_the_offset_changes_with_it(counted: Desk, context: Context, under: QWidget) -> None:
    before = counted.day.record
    dialog = AddressDialog(counted, context, under)
    dialog.show()
    dialog.offset.choose("+05:00")
    button(dialog, "keep").click()
    precinct = replace(before.precinct, utc_offset="+05:00")
    assert counted.day.record == replace(before, precinct=precinct)
