"""Choices that only a person changes: the wheel does not, and nothing is put into a reason that nobody typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.calm import CalmComboBox, CalmTable, OpenChoice, PlainLine, PlainText
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.telling import untaken
from kzpoll_desktop.gui.common.look import THEMES, Look, contrast
from tests.shared.gui.keys import press, type_text
from tests.shared.gui.walk import cut_off, settle
from tests.shared.longest import LONG_NAMES


@pytest.fixture
def reasons(qapp: QApplication) -> Iterator[OpenChoice]:
    made = OpenChoice(12)
    made.offer(["Mistyped", "Counted again"])
    made.show()
    yield made
    made.deleteLater()


def test_nothing_is_chosen_before_a_person_does(reasons: OpenChoice) -> None:
    assert (reasons.currentText(), reasons.currentIndex()) == ("", -1)
    reasons.setFocus()
    press(reasons, Qt.Key.Key_Down)
    assert reasons.currentText() == "Mistyped"


def test_a_text_is_not_made_up_from_its_beginning(reasons: OpenChoice) -> None:
    type_text(reasons, "Mis")
    assert reasons.currentText() == "Mis"
    press(reasons, Qt.Key.Key_Return, "\r")
    assert reasons.count() == 2, "what was typed does not become an entry"


def test_a_text_has_its_greatest_length(reasons: OpenChoice) -> None:
    type_text(reasons, "x" * 20)
    assert reasons.currentText() == "x" * 12


def test_what_was_typed_stays_when_other_texts_are_offered(reasons: OpenChoice) -> None:
    type_text(reasons, "Other")
    reasons.offer(["Опечатка", "Пересчитано", "Другое"])
    assert reasons.currentText() == "Other"
    assert [reasons.itemText(place) for place in range(reasons.count())] == [
        "Опечатка",
        "Пересчитано",
        "Другое",
    ]


def test_the_wheel_changes_no_choice(qapp: QApplication) -> None:
    choice = CalmComboBox()
    choice.addItems(["one", "two", "three"])
    choice.setCurrentIndex(1)
    choice.show()
    choice.setFocus()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turned)
    assert choice.currentText() == "two"
    assert not turned.isAccepted(), "what is round it scrolls"
    choice.deleteLater()


def test_an_entry_is_chosen_by_its_data_and_the_first_one_without(qapp: QApplication) -> None:
    choice = CalmComboBox()
    for name in ("chair", "deputy"):
        choice.addItem(name.title(), name)
    choice.choose("deputy")
    assert choice.currentText() == "Deputy"
    choice.choose("nobody")
    assert choice.currentText() == "Chair"
    choice.deleteLater()


def colours(picture: QImage, row: QRect) -> tuple[str, float]:
    """The ground of a row of a list, and the contrast of the ink on it."""
    ground = picture.pixelColor(row.right() - 3, row.center().y()).name()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(row.left(), row.right())
        for y in range(row.top(), row.bottom())
    }
    return ground, max(contrast(ground, ink) for ink in inks)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [100, 200])
def test_w2_a_drop_down_list_shows_whole_rows_that_can_be_read(
    qapp: QApplication, qtbot: QtBot, theme: str, scale: int
) -> None:
    """W2: every row whole, and its ink 4.5 : 1 on its ground, the chosen one's too; in both themes."""
    look = Look(theme, scale)
    look.apply(qapp)
    try:
        choice = CalmComboBox()
        qtbot.addWidget(choice)
        choice.addItems(["подписывает", "отсутствует", "отказ от подписи", *LONG_NAMES])
        choice.resize(200, choice.sizeHint().height())
        choice.setCurrentIndex(1)
        choice.show()
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        # A list like a menu has arrows at its ends, which a screen with a window manager shows over its rows.
        assert not choice.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, choice)
        choice.showPopup()
        settle()
        view = choice.view()
        picture = view.viewport().grab().toImage()
        seen = view.viewport().rect()
        assert view.window().width() <= choice.screen().availableGeometry().width()
        grounds = []
        for place in range(choice.count()):
            row = view.visualRect(view.model().index(place, 0))
            assert seen.contains(row), place
            metrics = view.fontMetrics()
            lines = -(-metrics.horizontalAdvance(choice.itemText(place)) // row.width())
            assert row.height() >= lines * metrics.height(), place
            ground, readable = colours(picture, row)
            grounds.append(ground)
            assert readable >= 4.5, place
        assert grounds[1] == look.tokens.focus.lower() != grounds[0]
        choice.hidePopup()
    finally:
        Look().apply(qapp)


def test_w1_a_choice_goes_on_in_the_next_line(qapp: QApplication, qtbot: QtBot) -> None:
    """W1: what is chosen is shown whole where there is no room for it in one line."""
    choice = CalmComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["m", LONG_NAMES[0]])
    choice.resize(260, choice.heightForWidth(260))
    choice.show()
    one = choice.heightForWidth(260)
    choice.setCurrentIndex(1)
    settle()
    assert choice.heightForWidth(260) >= one + choice.fontMetrics().height()
    assert choice.minimumSizeHint().width() < 260
    choice.resize(260, choice.heightForWidth(260))
    picture = choice.grab().toImage()
    ink = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() < 90 for x in range(12, picture.width() - 40))
    ]
    assert max(ink) - min(ink) > choice.fontMetrics().height()


def test_w1_a_line_has_its_room_as_soon_as_it_is_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    """By the keyboard, in a window that nothing else lays out anew."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    choice = CalmComboBox()
    choice.addItems(["m", LONG_NAMES[0]])
    line = FlowLayout()
    line.addWidget(QLabel("1"))
    line.addWidget(choice)
    column.addLayout(line)
    column.addStretch(1)
    window.resize(300, 400)
    window.show()
    settle()
    choice.setFocus()
    press(window, Qt.Key.Key_Down)
    settle()
    assert choice.currentIndex() == 1
    assert cut_off(window) == []


LINE = "2. Буманы қайта санаңыз: 15-жол: белгіленбеген үлгідегі бюллетеньдер (көк)."


@pytest.mark.parametrize("lines", [1, 12])
def test_a_line_of_a_list_is_never_measured_wider_than_the_list(lines: int, qapp: QApplication) -> None:
    """Where its words just fit, the style took one row for them and drew the last of them as "…"."""
    made = CalmList()
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.addItems([LINE] * lines)
    made.show()
    advance = made.fontMetrics().horizontalAdvance(LINE)
    for width in range(advance - 12, advance + 48, 2):
        made.resize(width, 200)
        QApplication.processEvents()
        line = made.visualItemRect(made.item(0))
        assert line.width() <= made.viewport().width()
    made.deleteLater()


@pytest.mark.parametrize("make", [PlainLine, PlainText, lambda: OpenChoice(40)])
def test_a_key_that_has_nothing_to_take_back_is_left_to_the_window(
    make: Callable[[], QWidget], qtbot: QtBot
) -> None:
    class Around(QWidget):
        seen: ClassVar[list[int]] = []

        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.seen.append(event.key())

    around = Around()
    qtbot.addWidget(around)
    line = make()
    QVBoxLayout(around).addWidget(line)
    around.show()
    typed = line.editor if isinstance(line, OpenChoice) else line
    typed.setFocus()
    Around.seen.clear()
    QTest.keyClick(typed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(
        typed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert Qt.Key.Key_Z in Around.seen
    assert Around.seen.count(Qt.Key.Key_Z) == 2
    type_text(typed, "56")
    QTest.keyClick(typed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Around.seen.count(Qt.Key.Key_Z) == 2


def test_a_line_of_a_table_is_whole_in_a_narrower_column_too(qtbot: QtBot) -> None:
    """A window made narrower, or a scroll bar that came, left lines as high as they were before."""
    made = CalmTable(2, 2)
    qtbot.addWidget(made)
    made.setWordWrap(True)
    made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    made.setItem(0, 1, QTableWidgetItem(LINE))
    made.resize(1400, 300)
    made.show()
    QApplication.processEvents()
    before = made.rowHeight(0)
    made.resize(360, 300)
    QApplication.processEvents()
    assert made.rowHeight(0) >= made.sizeHintForRow(0) > before


@pytest.mark.parametrize("make", [PlainLine, lambda: OpenChoice(40)])
def test_what_has_no_room_in_a_line_is_left_to_the_window(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    class Above(QWidget):
        told: ClassVar[list[str]] = []

        def keyPressEvent(self, event: QKeyEvent) -> None:
            sentence = untaken(event, self.focusWidget())
            self.told.append(sentence() if sentence is not None else "")

    above = Above()
    qtbot.addWidget(above)
    line = make()
    QVBoxLayout(above).addWidget(line)
    above.show()
    typed = line.editor if isinstance(line, OpenChoice) else line
    assert isinstance(typed, PlainLine)
    typed.setMaxLength(3)
    line.setFocus()
    Above.told.clear()
    type_text(line, "56")
    QTest.keyClicks(line, "789")
    assert typed.text() == "567"
    assert Above.told == [
        f"“{digit}” has no room: this field is full. Shorten what stands in it." for digit in "89"
    ]
