"""Handing the result over: room first, then the file, read back; then the note; and every stick that does not take it."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.figures.stages import KIT
from kzpoll_desktop.exchange import bringing
from kzpoll_desktop.gui.common.dialogs.busy import BusyDialog
from kzpoll_desktop.gui.precinct.after import handing
from kzpoll_desktop.gui.precinct.after.handing import PAPER, GivenDialog, PackageDialog
from kzpoll_desktop.gui.precinct.after.kit import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.stick import MediumRoom
from kzpoll_desktop.workflow.handing.stick import give as really_give
from tests.shared.gui.keys import focused
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]
NAME = "result-123-practice.kzresult"
WHO = "Қабылдаушы (оқу)"


@pytest.fixture
def page(closed: Desk, open_window: Opener) -> Page:
    window = open_window(closed)
    window.show_stage(KIT)
    found = window.page(KIT)
    assert isinstance(found, Page)
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def opened(page: Page) -> PackageDialog:
    button(page, "package").click()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PackageDialog)
    return dialog


def said(page: Page) -> str:
    return "\n".join(label.text() for label in page.form.findChildren(QLabel))


def test_room_first_then_the_file_then_the_note_and_no_closed_figure_changes(
    page: Page, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = page.day.sheets
    dialog = opened(page)
    assert focused(dialog) == "to"
    dialog.note_button.click()
    assert focused(dialog) == "to", "who takes it is asked before anything is written"
    dialog.to.setText(WHO)
    dialog.note_button.click()
    assert focused(dialog) == "folder"
    monkeypatch.setattr(handing, "choose_folder", lambda *_: stick)
    dialog.choose_button.click()
    assert list(stick.iterdir()) == [], "the room is told before anything is written"
    assert "KB, free are " in dialog.where.text()
    seq = page.day.seq
    noted_before: list[int] = []

    def give(*given: object, real: Callable[..., object] = really_give, **named: object) -> object:
        made = real(*given, **named)
        noted_before.append(page.day.seq)
        return made

    monkeypatch.setattr(handing, "give", give)
    dialog.note_button.click()
    settle()
    assert noted_before == [seq], "noted only once it was there and compared"
    (handed,) = page.day.after.packages()
    assert (handed.to, handed.digest) == (WHO, sha256((stick / NAME).read_bytes()))
    assert [one.name for one in stick.iterdir()] == [NAME]
    given = QApplication.activeModalWidget()
    assert isinstance(given, GivenDialog)
    assert str(stick / NAME) in "\n".join(label.text() for label in given.findChildren(QLabel))
    given.close_button.click()
    settle()
    assert f"the file was handed over: {WHO}" in said(page)
    assert page.day.sheets == figures
    # The same state again: the same bytes, which are not written twice, and the second handing is noted too.
    dialog = opened(page)
    dialog.to.setText("Екінші (оқу)")
    dialog.take_folder(stick)
    dialog.note_button.click()
    settle()
    assert [one.name for one in stick.iterdir()] == [NAME]
    assert len({one.digest for one in page.day.after.packages()}) == 1
    assert dialog.given is not None
    assert not dialog.given.written


def test_on_paper_only_nothing_is_written_and_it_is_noted_as_that(page: Page, stick: Path) -> None:
    dialog = opened(page)
    dialog.to.setText(WHO)
    dialog.way.setCurrentIndex(dialog.way.findData(PAPER))
    assert dialog.choose_button.isHidden()
    dialog.note_button.click()
    settle()
    (handed,) = page.day.after.packages()
    assert handed.digest == ""
    assert not isinstance(QApplication.activeModalWidget(), GivenDialog)
    assert f"handed over on paper only: {WHO}" in said(page)
    assert page.desk.history()[-1].what == "handed_over.paper", "the journal says so in words"


def _fails(code: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


STICKS = {
    "full": (errno.ENOSPC, "for the disk is full; make room and try again"),
    "pulled": (errno.ENODEV, "for the stick was pulled out; plug it in again"),
    "does not answer": (errno.EIO, "for the disk does not answer"),
    "write-protected": (errno.EROFS, "for the disk can only be read"),
}


def test_each_stick_that_does_not_take_it_is_a_sentence_with_nothing_half_and_nothing_noted(
    page: Page, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / NAME).write_bytes(b"of an earlier day")
    dialog = opened(page)
    dialog.to.setText(WHO)
    dialog.take_folder(stick)
    seq = page.day.seq
    for code, sentence in STICKS.values():
        with monkeypatch.context() as patched:
            patched.setattr(os, "open" if code == errno.EROFS else "fsync", _fails(code))
            dialog.note_button.click()
        assert sentence in dialog.told.text(), sentence
        assert dialog.isVisible()
    # Pulled, and an empty folder of this disk is left in its place.
    assert dialog.room is not None
    right = dialog.room
    dialog.room = MediumRoom(right.needed, right.free, right.device + 1)
    dialog.note_button.click()
    assert "the stick was pulled out" in dialog.told.text()
    dialog.room = right
    dialog.take_folder(tmp_path / "gone")
    assert "there is no such folder" in dialog.told.text()
    with monkeypatch.context() as patched:
        patched.setattr("kzpoll_desktop.workflow.handing.stick.bytes_free", lambda _: 1_000)
        dialog.take_folder(stick)
        assert "the disk is full" in dialog.told.text(), "told before anything is written"
        assert "free are 1\u00a0KB" in dialog.where.text()
    assert [(one.name, one.read_bytes()) for one in stick.iterdir()] == [(NAME, b"of an earlier day")]
    assert page.day.seq == seq
    dialog.take_folder(stick)
    dialog.note_button.click()
    settle()
    assert sorted(one.name for one in stick.iterdir()) == ["result-123-practice-2.kzresult", NAME]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A stick that answers only once it is told to."""
    answers = threading.Event()
    real = os.fsync

    def fsync(descriptor: int) -> None:
        answers.wait(10)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    yield answers
    answers.set()


def test_a_slow_stick_is_waited_for_beside_the_window_and_can_be_stopped(
    page: Page, stick: Path, slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "_AT_ONCE", 1 << 12)
    monkeypatch.setattr("kzpoll_desktop.gui.common.dialogs.busy.PATIENCE", 0)
    dialog = opened(page)
    dialog.to.setText(WHO)
    dialog.take_folder(stick)
    seq = page.day.seq
    bars: list[str] = []

    def stop(sign: BusyDialog, real: Callable[[BusyDialog], None] = BusyDialog.show) -> None:
        real(sign)
        bars.append(sign.bar.accessibleName())
        sign.reject()
        slow.set()

    monkeypatch.setattr(BusyDialog, "show", stop)
    dialog.note_button.click()
    assert bars == ["The file is being written and read back. Leave the stick where it is."]
    assert dialog.told.text() == "Stopped: no file was given, and nothing was noted."
    assert list(stick.iterdir()) == []
    assert page.day.seq == seq
