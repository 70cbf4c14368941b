"""The program's own log: codes and nothing else, of a fixed size, private, written on a full disk, never in the way."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.log import LogDialog
from kzpoll_desktop.gui.precinct.last_backup import LastBackupDialog
from kzpoll_desktop.gui.rehearsal.player import RecordTypist
from kzpoll_desktop.gui.shell.crash import keep, report
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.log import MOST_WAITING, NAMES, SIZE, ProgramLog
from kzpoll_desktop.workflow.settings import SettingsFile
from tests.gui.conftest import MORNING, close_windows
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import button, cut_off, settle, unnamed
from tests.shared.patience import PATIENCE
from tests.shared.practice import ELECTION, RECORD

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the system has no such permissions")


@pytest.fixture
def log(tmp_path: Path) -> ProgramLog:
    return ProgramLog(tmp_path / "own", PlayClock(MORNING))


def said(log: ProgramLog) -> list[str]:
    return [f"{line.what} {line.detail}".strip() for line in log.lines()]


# --- the file -------------------------------------------------------------------------------------------------


def test_what_is_noted_is_read_again_by_the_next_run(tmp_path: Path, log: ProgramLog) -> None:
    log.note("started", "1.2.3")
    log.note("not_saved", "disk_full")
    later = ProgramLog(tmp_path / "own", PlayClock(MORNING))
    later.note("started", "1.2.3")
    assert said(later) == ["started 1.2.3", "not_saved disk_full", "started 1.2.3"]
    assert [line.wall for line in later.lines()] == ["2023-03-19T06:30:00+06:00"] * 3
    assert len({line.run for line in later.lines()}) == 2


@pytest.mark.parametrize(
    "detail", ["Аманов", "655", "precinct-123.kzpoll", "/a/b.txt", "x y", "a\nb", "A" * 80]
)
def test_whatever_is_no_code_does_not_come_into_it(tmp_path: Path, log: ProgramLog, detail: str) -> None:
    log.note("not_opened", detail)
    assert said(log) == ["not_opened ?"]
    assert detail.encode() not in (tmp_path / "own" / "log" / NAMES[0]).read_bytes().split(b"not_opened")[1]


@pytest.mark.long
def test_it_never_grows_and_the_newest_lines_are_there(tmp_path: Path, log: ProgramLog) -> None:
    for _ in range(3):
        for _ in range(1_000):
            log.note("backup_made")
        assert [path.stat().st_size for path in sorted((tmp_path / "own" / "log").iterdir())] in (
            [SIZE],
            [SIZE, SIZE],
        )
    log.note("closed")
    lines = log.lines()
    assert lines[-1].what == "closed"
    assert SIZE < sum(len(f"{one.wall} {one.run} {one.what}\n") for one in lines) <= 2 * SIZE
    assert [one.what for one in ProgramLog(tmp_path / "own", PlayClock(MORNING)).lines()] == [
        one.what for one in lines
    ]


@posix
def test_nobody_else_may_read_it(tmp_path: Path, log: ProgramLog) -> None:
    log.note("started")
    folder = tmp_path / "own" / "log"
    for path in (folder, folder / NAMES[0]):
        assert path.stat().st_mode & 0o077 == 0


def test_a_place_that_takes_nothing_stops_nothing_and_is_made_up_for(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("no folder can be here")
    log = ProgramLog(tmp_path / "own", PlayClock(MORNING))
    for _ in range(MOST_WAITING + 10):
        log.note("backup_made")
    assert len(log.lines()) == MOST_WAITING
    (tmp_path / "own").unlink()
    log.note("closed")
    assert said(ProgramLog(tmp_path / "own", PlayClock(MORNING)))[-2:] == ["backup_made", "closed"]


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path, log: ProgramLog) -> None:
    (tmp_path / "own" / "log" / NAMES[0]).mkdir(parents=True)
    log.note("started")
    assert said(log) == ["started"]


def test_what_is_spoilt_is_left_out(tmp_path: Path, log: ProgramLog) -> None:
    log.note("started")
    path = tmp_path / "own" / "log" / NAMES[0]
    data = path.read_bytes()
    path.write_bytes(data[:11] + b"\xff\xfe no line\n" + data[11:])
    assert said(log) == ["started"]
    path.write_bytes(b"something else")
    log.note("closed")
    assert said(log) == ["closed"]


def test_a_fault_that_comes_again_and_again_is_one_line(log: ProgramLog) -> None:
    for code in ("disk_full", "disk_full", "io_error", "disk_full"):
        log.note("not_at_rest", code, once=True)
    assert said(log) == ["not_at_rest disk_full", "not_at_rest io_error", "not_at_rest disk_full"]


def test_several_threads_lose_no_line(log: ProgramLog) -> None:
    def work() -> None:
        for _ in range(50):
            log.note("backup_made")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(log.lines()) == 200


FULL = """
import sys
from pathlib import Path
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.workflow.log import ProgramLog
folder = Path(sys.argv[1])
log = ProgramLog(folder, SystemClock())
log.note("started")
try:
    with (folder / "filler").open("wb", buffering=0) as file:
        block = bytes(512)
        while file.write(block):
            pass
except OSError:
    pass
for _ in range(100):
    log.note("not_saved", "disk_full")
print(len(ProgramLog(folder, SystemClock()).lines()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="small file systems of Linux")
def test_it_is_written_while_the_disk_is_full(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-rm", "true"], check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount a small file system")
    mount = f"mount -t tmpfs -o size=1m tmpfs {tmp_path}"
    script = f"{mount} && exec {sys.executable} -c '{FULL}' {tmp_path}"
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stdout.strip() == "101", done.stderr


# --- what the window notes ------------------------------------------------------------------------------------


def test_faults_of_an_entry_a_copy_and_a_backup_are_noted(
    desk: Desk, context: Context, open_window: Callable[[Desk], QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(desk)

    def full(*_: object) -> None:
        raise StoreError("disk_full", file="x")

    monkeypatch.setattr(desk._file, "append", full)
    desk.enter("voter_list.at_opening", 1843)
    monkeypatch.setattr(desk._file, "save_copy", full)
    window.commands.save_copy_to(desk.path.with_name("copy.kzpoll"))  # type: ignore[attr-defined]
    window.commands.export_to(desk.path / "no folder")  # type: ignore[attr-defined]
    assert said(context.log) == ["not_saved disk_full", "copy_failed disk_full", "export_failed no_folder"]


@pytest.fixture
def unmistakable() -> PrecinctRecord:
    """The precinct whose members have names that stand nowhere else."""
    people = tuple(replace(m, name=f"Жұмбақнәзір{m.id} (оқу)") for m in RECORD.commission)
    return replace(RECORD, commission=people)


@pytest.fixture
def closing(qapp: QApplication) -> Iterator[None]:
    yield
    close_windows()


@pytest.mark.long
def test_a_whole_day_leaves_no_name_and_no_figure_in_it(
    context: Context, qapp: QApplication, tmp_path: Path, unmistakable: PrecinctRecord, closing: None
) -> None:
    """A rehearsal through the program with its backups, a file that is not there, and a mistake of the program."""
    context.settings.change(keys_shown=True, second_medium=str(tmp_path / "Көкфлешка"))
    program = Program(context, qapp)
    program.files.open_file(tmp_path / "Жоқфайл-97531.kzpoll")
    path = tmp_path / "Әлдеқайда-86420.kzpoll"
    made = uncounted(ELECTION, unmistakable)
    program.show_precinct(Desk.create(path, ELECTION, made, context.clock, "m3"))
    (window,) = program.windows
    (tmp_path / "out").mkdir()
    assert isinstance(context.clock, PlayClock)
    assert RecordTypist(window, unmistakable, ELECTION, context.clock, tmp_path / "out", pace=0).play()
    window.backups.run()
    window.backups.wait()
    settle()
    window.commands.save_copy_to(tmp_path / "Көшірмесі-75319.kzpoll")
    without = when_open(lambda dialog: button(dialog, "without").click(), LastBackupDialog)
    window.close()
    without.check()
    try:
        raise ValueError("Жұмбақнәзір 97531")
    except ValueError as error:
        kept = keep(context.settings.folder, report(type(error), error.__traceback__))
    assert kept is not None
    context.log.note("crashed", kept.name)

    whole = b"".join(p.read_bytes() for p in (context.settings.folder / "log").iterdir()).decode("ascii")
    noted = [line.what for line in context.log.lines()]
    assert {"not_opened", "opened_practice", "backup_made", "second_missed", "copy_saved"} <= set(noted)
    shown = LogDialog(context, "+06:00").text.toPlainText()
    for text in (whole, shown, kept.read_text("utf-8")):
        for name in (
            "Жұмбақ",
            "Жоқфайл",
            "Әлдеқайда",
            "Көшірмесі",
            "Көкфлешка",
            "97531",
            "86420",
            "75319",
            str(tmp_path),
        ):
            assert name not in text
    if sys.platform != "win32":
        own = [path, *context.settings.folder.rglob("*")]
        assert [p.name for p in own if p.is_file() and p.stat().st_mode & 0o077] == []
    details = " ".join(line.detail for line in context.log.lines() if line.what != "crashed")
    assert "?" not in details, "only codes are given to it"
    figures = {figure(unmistakable, path) for path in figure_paths(unmistakable)}
    assert not {number for number in re.findall(r"\d+", details) if int(number) in figures}


# --- the dialog -----------------------------------------------------------------------------------------------


@pytest.fixture
def filled(context: Context) -> Context:
    """Two runs, a crash and a fault."""
    earlier = ProgramLog(context.settings.folder, context.clock)
    earlier.note("started", "0.1.0")
    earlier.note("not_saved", "disk_full")
    kept = keep(context.settings.folder, "kzpoll\nbuiltins.ZeroDivisionError")
    assert kept is not None
    earlier.note("crashed", kept.name)
    context.log.note("started", "0.1.0")
    return context


def test_this_run_and_earlier_ones_are_shown_and_copied(filled: Context, under: QWidget) -> None:
    dialog = LogDialog(filled, "+06:00", under)
    dialog.show()
    lines = dialog.text.toPlainText().split("\n")
    assert lines[1] == "19.03.2023 06:30:00  An entry was not saved, and the window said so (disk_full)"
    assert lines[3] == ""
    assert lines[4] == "19.03.2023 06:30:00  The program was started (0.1.0)"
    assert focused(dialog) == "copy"
    press(dialog, Qt.Key.Key_Space, " ")
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.choice.setCurrentIndex(1)
    assert "ZeroDivisionError" in dialog.text.toPlainText()
    filled.languages.set_language("ru")
    dialog.choice.setCurrentIndex(0)
    assert "Запись не сохранена" in dialog.text.toPlainText()


def test_it_is_in_the_menu(desk: Desk, context: Context, open_window: Callable[[Desk], QWidget]) -> None:
    window = open_window(desk)
    window.menus.actions["logs"].trigger()  # type: ignore[attr-defined]
    settle()
    assert len(window.findChildren(LogDialog)) == 1


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_whole_and_named(
    filled: Context, under: QWidget, language: str, scale: int, put_scale: Callable[[int], None]
) -> None:
    filled.languages.set_language(language)
    put_scale(scale)
    dialog = LogDialog(filled, "+06:00", under)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.width() <= under.width()
    assert dialog.height() <= under.height()


def test_settings_in_memory_leave_no_log(qapp: QApplication, context: Context, tmp_path: Path) -> None:
    away = tmp_path / "none"
    made = Context(context.look, context.languages, SettingsFile(away, in_memory=True), context.clock)
    made.log.note("started")
    assert said(made.log) == ["started"]
    assert not away.exists()
