"""Everything on a stick, before closing and after: whole, nothing replaced, twice nothing new; sticks that do not take it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.precinct.everything import EverythingDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.stick import MediumRoom
from tests.shared.closed import without_seal
from tests.shared.gui.keys import focused
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]
FOLDER = "kzpoll-123-practice"


def opened(window: PrecinctWindow) -> EverythingDialog:
    window.menus.actions["everything"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EverythingDialog)
    return dialog


def found_in(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_before_closing_and_after_it_is_whole_on_the_stick(
    desk: Desk,
    practice: PrecinctRecord,
    put_clock: Callable[[str], None],
    open_window: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own, stick = tmp_path / "own", tmp_path / "stick"
    stick.mkdir()
    (stick / "photo.jpg").write_bytes(b"somebody's")
    bring_to(desk, "protocols", practice)
    (backup,) = Backups(desk, [own]).make().files
    monkeypatch.setattr(EverythingDialog, "_backups", lambda _: own)
    window = open_window(desk)
    dialog = opened(window)
    assert focused(dialog) == "folder"
    assert not dialog.save_button.isEnabled() or dialog.save_button.toolTip()
    dialog.take_folder(stick)
    assert "Files: 2; they need " in dialog.where.text()
    assert [one.name for one in stick.iterdir()] == ["photo.jpg"], "told before anything is written"
    dialog.save()
    assert "The stick may be pulled out now." in dialog.told.text()
    assert focused(dialog) == "close"
    dialog.reject()
    assert set(found_in(stick)) == {
        "photo.jpg",
        f"{FOLDER}/{backup.name}",
        f"{FOLDER}/backups/{backup.name}",
    }
    put_clock("23:40")
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    seq = desk.day.seq
    settle()
    dialog = opened(window)
    for _ in range(2):
        dialog.take_folder(stick)
        dialog.save()
    there = found_in(stick)
    papers = {name for name in there if name.endswith(".pdf")}
    for sheet in desk.day.sheets:
        for kind in ("protocol", "annex"):
            name = f"{FOLDER}/papers/v1-s1/{kind}-123-{sheet.contest}-practice.pdf"
            assert there[name] == desk.kept_paper(sheet.papers[kind]), "to the byte"
    assert not [name for name in papers if "-2.pdf" in name], "the second time nothing is written"
    assert {name.split("/")[-1].split("-")[0] for name in papers} >= {"register", "complaints", "minutes"}
    files = [name for name in there if name.endswith(".kzpoll") and "/backups/" not in name]
    assert len(files) == 2, "the file of before, and the one of now"
    # A name begins with the hash of its state; the number of the last entry stands at its end.
    newest = max(files, key=lambda name: int(Path(name).stem.rsplit("-", 1)[1]))
    with PrecinctFile.open(stick / newest, read_only=True) as file:
        assert file.head.seq == seq
    assert f"{FOLDER}/result-123-practice.kzresult" in there
    assert there["photo.jpg"] == b"somebody's"
    assert desk.day.seq == seq, "nothing is noted"


def test_each_stick_that_does_not_take_it_is_a_sentence_and_leaves_nothing_half(
    desk: Desk, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = opened(open_window(desk))
    dialog.take_folder(tmp_path / "gone")
    assert "there is no such folder" in dialog.told.text()
    dialog.take_folder(stick)
    for code, sentence in (
        (errno.ENOSPC, "the disk is full"),
        (errno.ENODEV, "the stick was pulled out"),
        (errno.EROFS, "the disk can only be read"),
    ):

        def fail(*_: object, code: int = code) -> None:
            raise OSError(code, os.strerror(code))

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", fail)
            dialog.save()
        assert sentence in dialog.told.text()
        assert found_in(stick) == {}
    assert dialog.room is not None
    dialog.room = MediumRoom(dialog.room.needed, dialog.room.free, dialog.room.device + 1)
    dialog.save()
    assert "the stick was pulled out" in dialog.told.text()
    with monkeypatch.context() as patched:
        patched.setattr("kzpoll_desktop.workflow.handing.stick.bytes_free", lambda _: 1_000)
        dialog.take_folder(stick)
        assert "the disk is full" in dialog.told.text()
    assert found_in(stick) == {}
