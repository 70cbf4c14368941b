"""Work that is waited for: the window stays alive, what takes long says what is being done and how far it is (W7)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kzpoll_desktop.domain.ground.stopping import Stopped, breathe
from kzpoll_desktop.gui.common.dialogs import busy
from kzpoll_desktop.gui.common.dialogs.busy import BusyDialog, beside, making_papers, step_by_step
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.working import Report, Working
from kzpoll_desktop.texts.languages import LANGUAGES


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sign is shown without the usual patience."""
    monkeypatch.setattr(busy, "PATIENCE", 0)


def signs() -> list[BusyDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, BusyDialog) and one.isVisible()]


def test_w7_the_window_lives_while_something_is_made_beside_it(under: QWidget) -> None:
    seen: list[tuple[str, int, int]] = []
    looked = threading.Event()

    def look() -> None:
        """Runs in the window's own thread while the work waits for it."""
        for sign in signs():
            texts = " ".join(label.text() for label in sign.findChildren(QLabel))
            seen.append((texts, sign.bar.value(), sign.bar.maximum()))
            looked.set()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)

    def work(report: Report) -> str:
        report(2, 5)
        assert looked.wait(30), "the window does nothing while it waits"
        looked.clear()
        assert looked.wait(30)
        return "made"

    assert beside(under, "The papers are being made.", work) == "made"
    timer.stop()
    assert "The papers are being made." in seen[0][0]
    assert (2, 5) in {(value, most) for _, value, most in seen}
    assert signs() == []
    assert QApplication.overrideCursor() is None


def test_w7_what_goes_wrong_beside_the_window_goes_wrong_in_it(under: QWidget) -> None:
    def work(_: Report) -> None:
        raise ValueError("no paper")

    with pytest.raises(ValueError, match="no paper"):
        beside(under, "…", work)
    assert signs() == []
    assert QApplication.overrideCursor() is None


def test_w7_work_of_the_window_itself_goes_on_step_by_step(under: QWidget) -> None:
    seen: list[tuple[int, int]] = []

    with step_by_step(under, "Being printed: x") as report:
        for done in range(1, 4):
            report(done, 3)
            seen.extend((sign.bar.value(), sign.bar.maximum()) for sign in signs())
    assert seen
    assert set(seen) <= {(1, 3), (2, 3), (3, 3)}
    assert signs() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_w7_the_sign_speaks_the_language_in_force(
    languages: LanguageSwitch, under: QWidget, language: str
) -> None:
    languages.set_language(language)
    told: list[str] = []
    looked = threading.Event()

    def look() -> None:
        for sign in signs():
            told.extend(label.text() for label in sign.findChildren(QLabel) if label.text())
            told.append(sign.windowTitle())
            looked.set()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)
    assert making_papers(under, lambda: looked.wait(30))
    timer.stop()
    assert told
    english = "The papers are being made." in told or "One moment" in told
    assert english == (language == "en")


def test_work_that_may_be_stopped_ends_when_a_person_says_so(under: QWidget) -> None:
    begun = threading.Event()

    def work(_: Report) -> None:
        begun.set()
        while True:
            breathe()

    def press() -> None:
        for sign in signs():
            if begun.is_set():
                QTest.keyClick(sign, Qt.Key.Key_Escape)

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(0)
    with pytest.raises(Stopped):
        beside(under, "…", work, may_stop=True)
    timer.stop()
    assert signs() == []


def test_work_that_must_end_by_itself_has_nothing_to_stop_it(under: QWidget) -> None:
    assert BusyDialog("…", under).findChildren(QPushButton) == []
    assert [one.text() for one in BusyDialog("…", under, may_stop=True).findChildren(QPushButton)] == [
        "&Stop"
    ]


@pytest.mark.timeout(20)
def test_w7_work_that_ends_as_the_sign_is_shown_is_not_waited_for_any_more(
    under: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both come in one turn of the window, the end first."""
    monkeypatch.setattr(busy, "PATIENCE", 60_000)
    made: list[BusyDialog] = []

    class Kept(BusyDialog):
        def __init__(self, sentence: str, parent: QWidget | None, *, may_stop: bool = False) -> None:
            super().__init__(sentence, parent, may_stop=may_stop)
            made.append(self)

    class ThenShown(Working):
        def begin(self, work: Callable[[Report], Any]) -> None:
            self.done.connect(lambda _: made[-1].shown.emit())
            super().begin(work)

    monkeypatch.setattr(busy, "BusyDialog", Kept)
    monkeypatch.setattr(busy, "Working", ThenShown)
    assert beside(under, "The replay is being prepared.", lambda _: "made", may_stop=True) == "made"
