"""The picture of a contest on the screen: every label whole, none over another, at any size of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure_paths
from kzpoll_desktop.domain.looking.ledger import ledger
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.ledger_flow import LedgerFlow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.ledger import spoken
from tests.shared import build
from tests.shared.paper import papers
from tests.shared.practice import ELECTION, RECORD

WIDTH = 780


class Shown(NamedTuple):
    """A contest of a precinct."""

    record: PrecinctRecord
    election: ElectionDefinition
    contest: str


def many(count: int, **changes: int) -> Shown:
    """A contest with so many candidates."""
    election = papers.election(papers.contest(choices=papers.choices(count)))
    return Shown(papers.record(election, changed={"single": changes}), election, "single")


def with_boxes(count: int) -> Shown:
    election = build.election(1)
    return Shown(build.record(election, boxes=count), election, "list")


def with_typed(**changes: int | None) -> Shown:
    made = build.changed(RECORD, ELECTION, {f"party_list.{name}": value for name, value in changes.items()})
    return Shown(made, ELECTION, "party_list")


def empty() -> Shown:
    changes = dict.fromkeys(p for p in figure_paths(RECORD) if not p.startswith("turnout"))
    return Shown(build.changed(RECORD, ELECTION, changes), ELECTION, "party_list")


EXAMPLES = {
    "balanced": Shown(RECORD, ELECTION, "party_list"),
    "candidates": Shown(RECORD, ELECTION, "single_mandate"),
    "two gaps": with_typed(signatures=1100, invalid_pile=60),
    "received gap": with_typed(received=1700),
    "one ballot": with_typed(received=1861, against_all=49),
    "missing": with_typed(unused=None, stationary=None),
    "empty": empty(),
    "42 candidates": many(42),
    "42 candidates, gaps": many(42, stationary=4000, received=9000),
    "30 boxes": with_boxes(30),
    "a long word": Shown(
        papers.record(papers.election(papers.contest(choices=papers.choices(3, ["Ұ" * 90])))),
        papers.election(papers.contest(choices=papers.choices(3, ["Ұ" * 90]))),
        "single",
    ),
}


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    yield
    Look().apply(qapp)


def show(
    qtbot: QtBot, shown: Shown, language: str = "kk", scale: int = 100, theme: str = "light"
) -> LedgerFlow:
    look = Look(theme, scale)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look.apply(application)
    widget = LedgerFlow(look)
    qtbot.addWidget(widget)
    widget.resize(WIDTH, widget.sizeHint().height())
    record, election, contest = shown
    widget.show_ledger(ledger(record, election, contest), record, election, language)
    return widget


def colours(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.long
def test_labels_are_whole_and_apart(qtbot: QtBot, name: str, language: str, scale: int) -> None:
    widget = show(qtbot, EXAMPLES[name], language, scale)
    assert not widget.grab().isNull()
    assert widget.labels
    inside = QRectF(widget.rect())
    for label in widget.labels:
        assert inside.contains(label.rect), label
        assert all(label.lines)
        measure = widget.measure(label)
        assert max(measure.horizontalAdvance(line) for line in label.lines) <= label.rect.width()
        assert measure.height() * len(label.lines) <= label.rect.height() + 1
    for one, two in combinations(widget.labels, 2):
        assert not one.rect.intersects(two.rect), (one, two)


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_a_gap_is_drawn_in_the_colour_of_a_discrepancy(qtbot: QtBot, theme: str) -> None:
    colour = QColor(Look(theme).tokens.discrepancy).name()
    gap = show(qtbot, EXAMPLES["two gaps"], theme=theme)
    agreeing = show(qtbot, EXAMPLES["balanced"], theme=theme)
    assert colour in colours(gap.grab().toImage())
    assert colour not in colours(agreeing.grab().toImage())


@pytest.mark.parametrize("name", ["two gaps", "received gap", "one ballot", "42 candidates, gaps"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_gap_has_its_word_and_no_number(qtbot: QtBot, name: str, scale: int) -> None:
    shown = EXAMPLES[name]
    widget = show(qtbot, shown, "ru", scale)
    words = [" ".join(label.lines) for label in widget.labels if label.gap]
    assert words == ["НЕ СХОДИТСЯ"] * len(ledger(shown.record, shown.election, shown.contest).gaps())


def test_lines_without_room_are_counted(qtbot: QtBot) -> None:
    widget = show(qtbot, EXAMPLES["42 candidates"], "en")
    texts = [" ".join(label.lines) for label in widget.labels]
    (note,) = [text for text in texts if text.startswith("Other lines: ")]
    named = [text for text in texts if re.match(r"7\.\d+ ", text)]
    # 42 candidates, against all, the invalid pile and those not of the established form.
    left = [text for text in texts if text.startswith(("8 ", "Invalid", "Not of"))]
    assert len(named) + len(left) + int(note.split()[-1]) == 45


def test_more_height_names_more_lines(qtbot: QtBot) -> None:
    widget = show(qtbot, EXAMPLES["42 candidates"], "en")
    before = len(widget.labels)
    widget.resize(WIDTH, 1000)
    widget.show()
    assert len(widget.labels) > before
    assert not any("Other lines" in label.lines[0] for label in widget.labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_words(qtbot: QtBot, language: str) -> None:
    record, election, contest = shown = EXAMPLES["two gaps"]
    widget = show(qtbot, shown, language)
    told = spoken(ledger(record, election, contest), record, election, language)
    assert widget.accessibleName() == told
    assert "«AMANAT»" in widget.toolTip() or language == "en"


def test_it_is_a_third_of_a_window_high(qtbot: QtBot) -> None:
    assert show(qtbot, EXAMPLES["balanced"]).sizeHint().height() == 260
    assert show(qtbot, EXAMPLES["balanced"], scale=200).sizeHint().height() == 520


def test_it_can_be_any_size_and_be_empty(qtbot: QtBot) -> None:
    widget = LedgerFlow(Look())
    qtbot.addWidget(widget)
    widget.grab()
    assert widget.labels == ()
    record, election, contest = EXAMPLES["42 candidates, gaps"]
    widget.show_ledger(ledger(record, election, contest), record, election, "kk")
    for width, height in ((1, 1), (60, 60), (200, 40), (300, 900), (1900, 400)):
        widget.setMinimumHeight(0)
        widget.resize(width, height)
        widget.grab()
