"""Turnout: both times, the countdown, the curve, and a lower figure that is a correction or a slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import moment_at, zone_of
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.turnout import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to

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


def test_a_lower_report_that_is_no_correction_is_a_finding(
    turnout: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    window, _ = turnout
    type_text(window, "500")
    enter(window)
    asked.given_reason = ""
    type_text(window, "450")
    enter(window)
    report = desk.day.record.report("12:00")
    assert report is not None
    assert (report.voters, report.correction) == (450, None)
    assert [f.code for f in desk.findings if "turnout.12:00" in f.figures] != []


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
