"""Turnout: both times, the countdown, the curve, and a lower figure that is a correction or a slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.day.hours import Odd
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import moment_at, zone_of
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.turnout import Page
from kzpoll_desktop.gui.precinct.questions import LowerReportDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import texts

Opener = Callable[..., PrecinctWindow]
PutClock = Callable[[str], None]


@pytest.fixture
def turnout(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    page = window.page("turnout")
    assert isinstance(page, Page)
    return window, page


def test_the_next_report_is_counted_down(turnout: tuple[PrecinctWindow, Page], put_clock: PutClock) -> None:
    _, page = turnout
    put_clock("08:45")
    assert page.countdown() == "Next report at 10:00, in 1 h 15 min"
    put_clock("10:00")
    assert page.countdown().startswith("Next report at 12:00")
    put_clock("23:00")
    assert page.countdown() == ""


def test_the_curve_and_the_share_follow_the_reports(turnout: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = turnout
    voters = desk.day.record.voter_list.at_opening
    assert voters is not None
    type_text(window, str(voters // 4))
    enter(window)
    assert focused(window) == "turnout.12:00"
    assert page.form.total.text().startswith("Turnout ")
    assert page.form.total.text().split(": ")[1].startswith(("24,9", "25,0"))
    assert page.curve is not None
    spoken = QAccessible.queryAccessibleInterface(page.curve).text(QAccessible.Text.Name)
    assert "10:00" in spoken
    before = page.curve.grab().toImage()
    type_text(window, str(voters // 2))
    enter(window)
    assert page.curve.grab().toImage() != before


def test_a_lower_report_asks_whether_it_is_a_correction(
    turnout: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    window, _ = turnout
    type_text(window, "500")
    enter(window)
    asked.given_reason = "Mistyped"
    type_text(window, "450")
    enter(window)
    assert len(asked.questions) == 1
    report = desk.day.record.report("12:00")
    assert report is not None
    assert (report.voters, report.correction) == (450, "Mistyped")
    assert not [f for f in desk.findings if f.code == "W304"]


def test_t3_a_lower_report_left_as_it_was_is_not_stored(
    turnout: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    window, _ = turnout
    for value in ("500", "600"):
        type_text(window, value)
        enter(window)
    press(window, Qt.Key.Key_Up)
    asked.given_reason = ""
    entries = len(desk.entries())
    type_text(window, "450")
    enter(window)
    assert asked.questions == [("At 12:00", "600", "450")]
    assert asked.reports == [("At 10:00", "500")]
    report = desk.day.record.report("12:00")
    assert report is not None
    assert (report.voters, report.correction) == (600, None)
    assert len(desk.entries()) == entries
    assert focused(window) == "turnout.12:00"


@pytest.mark.parametrize("leave", ["Escape", "button"])
def test_t3_the_dialog_names_the_right_figures_and_leaving_it_changes_nothing(
    desk: Desk, practice: PrecinctRecord, context: Context, qtbot: QtBot, put_clock: PutClock, leave: str
) -> None:
    bring_to(desk, "turnout", practice)
    put_clock("12:00")
    window = PrecinctWindow(desk, context)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    type_text(window, "500")
    enter(window)

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, LowerReportDialog)
        assert (dialog.was.text(), dialog.will.text()) == ("Was: –", "Will be: 450")
        said = " ".join(texts(dialog))
        assert "At 10:00" in said
        assert "500" in said
        assert "boxes were opened" not in said
        if leave == "Escape":
            press(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    met = when_open(look, LowerReportDialog)
    type_text(window, "450")
    enter(window)
    met.check()
    report = desk.day.record.report("12:00")
    assert report is None or report.voters is None


def test_f3_a_report_of_the_future_asks_and_is_left_out_unless_it_is_right(
    turnout: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked, put_clock: PutClock
) -> None:
    """The report for 12:00 typed at 10:05."""
    window, page = turnout
    put_clock("10:05")
    type_text(window, "300")
    enter(window)
    assert asked.odd == []
    asked.is_right = False
    type_text(window, "600")
    enter(window)
    [(name, value, why)] = asked.odd
    assert (name, value) == ("At 12:00", "600")
    assert why == Odd("to_come", {"now": "10:05"})
    assert desk.day.record.report("12:00") is None
    assert focused(window) == "turnout.12:00"
    asked.is_right = True
    type_text(window, "600")
    enter(window)
    report = desk.day.record.report("12:00")
    assert report is not None
    assert report.voters == 600
    put_clock("13:59")
    page.focus_path("turnout.14:00")
    type_text(window, "700")
    enter(window)
    assert len(asked.odd) == 2


def test_f3_a_turnout_above_the_list_at_opening_does_not_agree(
    turnout: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    """5 010 of 1 832 stood under "everything agrees so far"."""
    window, _ = turnout
    type_text(window, "5010")
    enter(window)
    assert [finding.code for finding in desk.findings if finding.severity == "warning"] == ["W311"]
    assert any("on the list at opening" in text for text in texts(window))


def test_local_time_stands_beside_astana_time_where_it_differs(
    tmp_path: Path, context: Context, open_window: Opener
) -> None:
    """In 2023 the west of the country was an hour behind."""
    made = practice_precinct()
    west = replace(made.record, precinct=replace(made.record.precinct, utc_offset="+05:00"))
    desk = Desk.create(tmp_path / "west.kzpoll", made.election, west, context.clock, made.typist)
    window = open_window(desk)
    page = window.page("turnout")
    assert page.rows["turnout.10:00"].label.text() == "At 10:00 Astana time, 09:00 here"
    window.close()


def test_moments_of_reports() -> None:
    moment = moment_at("2023-03-19", "10:00", "Asia/Almaty")
    assert moment.isoformat() == "2023-03-19T10:00:00+06:00"
    assert moment.astimezone(zone_of("+05:00")).strftime("%H:%M") == "09:00"
    assert zone_of("-03:30").utcoffset(None).total_seconds() == -12600
