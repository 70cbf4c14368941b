"""The longest day a person can type, by keys alone: from the start page through a new precinct to printed protocols."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ReasonDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open

pytestmark = pytest.mark.long

MEMBERS = 7
VOTED = 60
RECEIVED = 106
TURNOUT = {"10:00": 10, "12:00": 20, "14:00": 30, "16:00": 40, "18:00": 50, "20:00": 58, "22:00": VOTED}


class Hands:
    """A keyboard and nothing else: every key goes to what has the focus in the active window."""

    def focus(self) -> QWidget:
        for _ in range(5):
            QApplication.processEvents()
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None:
            # The platform without a screen has nobody who gives the focus back when a dialog closes.
            (window,) = (w for w in QApplication.topLevelWidgets() if w.isVisible())
            window.activateWindow()
            QApplication.processEvents()
        found: QWidget | None = window.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def key(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        target = self.focus()
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))

    def type(self, text: str) -> None:
        for character in text:
            self.key(Qt.Key.Key_unknown, character)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return, "\r")

    def tab_to(self, name: str) -> None:
        """Tab until an input of this name has the focus."""
        for _ in range(80):
            if self.focus().objectName() == name:
                return
            self.key(Qt.Key.Key_Tab, "\t")
        raise AssertionError(f"Tab does not get to {name}")

    def press_button(self, name: str) -> None:
        self.tab_to(name)
        self.key(Qt.Key.Key_Space, " ")


@pytest.fixture
def hands() -> Hands:
    return Hands()


def figure_for(name: str) -> str:
    """What this evening's commission types into an input."""
    parts = name.split(".")
    last = parts[-1]
    if parts[0] == "turnout":
        return str(TURNOUT[parts[1]])
    if parts[0] == "receipts":
        return str(RECEIVED)
    if name == "voter_list.at_opening":
        return "100"
    fixed = {"signatures": VOTED, "unused": RECEIVED - VOTED, "stationary": VOTED}
    if last in fixed:
        return str(fixed[last])
    return "0"


def type_page(hands: Hands, desk: Desk) -> None:
    """From the first input to the Next button with Enter; boxes and marks are passed over with Tab."""
    begun: set[tuple[str, str]] = set()
    for _ in range(200):
        field = hands.focus()
        name = field.objectName()
        if name == "next":
            return
        if not isinstance(field, QLineEdit):
            hands.key(Qt.Key.Key_Tab, "\t")
            continue
        if isinstance(field, TimeEdit):
            times = {"opened": "0700", "voting_ended": "2000", "count_ended": "2330"}
            hands.type(times[name.split(".")[-1]])
        elif ".votes." in name or ".issued_by_member." in name:
            # The first member issued every ballot, and the first candidate got every vote.
            contest, kind, _ = name.split(".", 2)
            hands.type("0" if (contest, kind) in begun else str(VOTED))
            begun.add((contest, kind))
        elif name.startswith(("seals", "signing")):
            pass
        else:
            hands.type(figure_for(name))
        hands.enter()
    raise AssertionError("the page has no end")


def check_again(hands: Hands, desk: Desk) -> None:
    """The chair reads the sheet, the typist confirms every row with Enter."""
    assert hands.focus().objectName() == "reader"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Tab, "\t")
    while hands.focus().objectName() != "next":
        hands.enter()
    assert check_steps.unchecked(desk.day) == ()


def new_precinct(hands: Hands, file: Path) -> None:
    """The four steps, typed."""
    hands.tab_to("new")
    hands.enter()
    hands.tab_to("number")
    hands.type("417")
    hands.tab_to("districts.single_mandate")
    for _ in range(3):
        hands.key(Qt.Key.Key_Down)
    hands.press_button("next")
    for name, text in (
        ("settlement.kk", "Оқу ауылы"),
        ("settlement.ru", "село Учебное"),
        ("address.kk", "Мектеп көшесі, 1"),
        ("address.ru", "улица Школьная, 1"),
    ):
        hands.tab_to(name)
        hands.type(text)
    hands.press_button("next")
    for place in range(MEMBERS):
        hands.tab_to(f"commission[{place}].name")
        hands.type(f"{place + 1}-мүше (оқу)")
    hands.press_button("next")
    table = hands.focus()
    assert isinstance(table, QTableWidget)
    for number in ("Бірінші", "Екінші"):
        for text in (f"{number} (оқу)", f"{number} (учебный)", ""):
            hands.enter()
            hands.type(text)
            hands.enter()
    hands.tab_to("path")
    hands.key(Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
    hands.type(str(file))
    hands.press_button("next")


def make_key(hands: Hands, qtbot: QtBot) -> None:
    """After the file is made: three PINs, each typed twice; the sheet for the envelope is let go unprinted."""
    dialog = hands.focus().window()
    assert isinstance(dialog, PinsDialog)
    for place in range(1, 4):
        for _ in range(2):
            hands.type(f"7193{place}0462")
            hands.enter()
    hands.tab_to("make")
    with qtbot.waitSignal(dialog.accepted):
        hands.enter()
    assert isinstance(hands.focus().window(), PreviewDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.press_button("without")


def close_protocols(hands: Hands, qtbot: QtBot) -> None:
    """Each proof is opened and marked, two type their PINs, and Enter closes."""
    dialog = hands.focus().window()
    assert isinstance(dialog, ClosingDialog)
    for contest in dialog.proofs:
        hands.tab_to(f"proof.{contest}")
        hands.enter()
        assert isinstance(hands.focus().window(), PreviewDialog)
        hands.key(Qt.Key.Key_Escape)
        assert hands.focus().objectName() == f"read.{contest}"
        hands.key(Qt.Key.Key_Space, " ")
    for place in range(2):
        hands.tab_to(f"pin.{place}")
        hands.type(f"7193{place + 1}0462")
    hands.tab_to("close")
    with qtbot.waitSignal(dialog.accepted):
        hands.enter()


def answer_warnings(hands: Hands, program: Program) -> None:
    """Every warning gets a reason, typed into its dialog."""
    assert program.windows
    desk = program.windows[0].desk
    for _ in range(20):
        still = [f for f in desk.findings if not answers(desk.day.record, f)]
        assert {f.severity for f in still} <= {"warning"}, still
        if not still:
            return
        hands.tab_to(f"answer.{still[0].code}.{still[0].contest or ''}")
        met = when_open(lambda dialog: give_reason(hands, dialog))
        hands.enter()
        met.check()
    raise AssertionError("warnings remain")


def give_reason(hands: Hands, dialog: QWidget) -> None:
    assert isinstance(dialog, ReasonDialog)
    hands.type("counted again")
    hands.enter()


def save_papers(hands: Hands, folder: Path) -> None:
    """Ctrl+S in the preview, the folder typed into the file dialog."""
    met = when_open(lambda dialog: name_folder(hands, dialog, folder), QFileDialog)
    hands.key(Qt.Key.Key_S, "s", Qt.KeyboardModifier.ControlModifier)
    met.check()


def name_folder(hands: Hands, dialog: QWidget, folder: Path) -> None:
    assert isinstance(dialog, QFileDialog)
    hands.type(str(folder))
    hands.enter()


def test_the_longest_day_by_keyboard_alone(
    program: Program,
    hands: Hands,
    tmp_path: Path,
    put_clock: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    new_precinct(hands, tmp_path / "precinct-417.kzpoll")
    make_key(hands, qtbot)
    window = program.windows[0]
    assert window is not None, "the precinct was not made"
    desk = window.desk
    assert [c.name.kk for c in desk.day.record.ballot(desk.day.election.contests[1])] == [
        "Бірінші (оқу)",
        "Екінші (оқу)",
    ]
    for stage in desk.day.stages:
        assert window.shown == stage
        put_clock("23:30" if stage == "protocols" else "22:05")
        if stage == "reconciliation":
            answer_warnings(hands, program)
            hands.tab_to("next")
        elif stage == "second_check":
            check_again(hands, desk)
            # Enter alone, the key that confirms, does not leave the page.
            hands.press_button("next")
            continue
        else:
            type_page(hands, desk)
        hands.enter()
    close_protocols(hands, qtbot)
    preview = hands.focus().window()
    assert isinstance(preview, PreviewDialog), window.page("protocols").form.message.text()
    save_papers(hands, papers)
    names = sorted(path.name for path in papers.iterdir())
    assert len(names) == 4, names
    assert all(path.read_bytes().startswith(b"%PDF") for path in papers.iterdir())
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_W, "w", Qt.KeyboardModifier.ControlModifier)
    assert hands.focus().window() is program.start
    with PrecinctFile.open(tmp_path / "precinct-417.kzpoll") as file:
        file.verify_chain()
        assert sum(1 for _ in file.entries()) > 40
