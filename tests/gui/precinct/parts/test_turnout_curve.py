"""The curve of the turnout: a point a report, higher with more voters, under the voter list; the same in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.turnout_curve import TurnoutCurve

TIMES = ("10:00", "12:00", "14:00")


@pytest.fixture
def curve(qapp: QApplication) -> Iterator[TurnoutCurve]:
    made = TurnoutCurve(Look())
    made.resize(480, 140)
    yield made
    made.deleteLater()


def points(curve: TurnoutCurve) -> list[tuple[int, int]]:
    """Where the curve's colour is drawn."""
    image = curve.grab().toImage()
    accent = QColor(Look().tokens.accent).name()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == accent
    ]


def test_nothing_is_drawn_before_there_are_hours(curve: TurnoutCurve) -> None:
    empty = curve.grab().toImage()
    curve.show_reports(TIMES, [], 2_000, "no report yet")
    assert points(curve) == []
    assert curve.grab().toImage() != empty, "hours and list are there"


def test_more_voters_stand_higher_and_later_reports_further_right(curve: TurnoutCurve) -> None:
    curve.show_reports(TIMES, [("10:00", 100), ("12:00", 600), ("14:00", 1_200)], 2_000, "rising")
    drawn = points(curve)
    left, right = min(drawn), max(drawn)
    assert right[0] - left[0] > 300
    assert right[1] < left[1] - 30


def test_an_hour_without_a_report_has_no_point(curve: TurnoutCurve) -> None:
    curve.show_reports(TIMES, [("12:00", 600)], 2_000, "one")
    columns = {x for x, _ in points(curve)}
    assert columns
    assert max(columns) - min(columns) < 12


def test_reports_over_the_list_stay_inside_the_picture(curve: TurnoutCurve) -> None:
    curve.show_reports(TIMES, [("10:00", 1_000), ("12:00", 3_000)], 2_000, "too many")
    assert min(y for _, y in points(curve)) > 0


def test_it_is_all_said_in_words(curve: TurnoutCurve) -> None:
    curve.show_reports(TIMES, [("10:00", 100)], 2_000, "10:00: 100 of 2 000")
    assert curve.accessibleName() == curve.toolTip() == "10:00: 100 of 2 000"
