"""Every action of the training windows that is given a file, tried on a real precinct's: refused, and unchanged to the byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.gui.training.editor.adding import AddDialog
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.gui.training.resetting import ClearDialog
from kzpoll_desktop.gui.training.table.panel import TablePanel
from kzpoll_desktop.training.beginning import FOLDER
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import press
from tests.shared.gui.walk import settle
from tests.training.test_real_precinct import CLEAN, COURSE, ELECTION, NAME, real, what_lies_there

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# What an exercise adds to a precinct's window, by its keys; the last test holds that there are no others.
KEYS = {
    "table": (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
    "story": (Qt.Key.Key_M, CONTROL),
    "hand_in": (Qt.Key.Key_H, CONTROL | SHIFT),
    "anew": (Qt.Key.Key_R, CONTROL | SHIFT),
}


def test_no_action_of_the_training_windows_changes_a_real_precinct(program: Program, tmp_path: Path) -> None:
    data, folder, stick = program.context.settings.folder, tmp_path / "class", tmp_path / "stick"
    paths = [real(data / FOLDER / NAME), real(folder / NAME), real(stick / NAME)]
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in paths}
    program.context.settings.change(class_folder=str(folder), class_seats="1")
    assert CLEAN is not None
    start = program.start
    training, editor = TrainingDialog(program.context, start), EditorDialog(program.context, start)
    adding, ready = AddDialog(program.context, editor), BeforeDialog(program.context, start)
    board = BoardDialog(program.context, start)
    board.show()
    board.working.wait()
    settle()
    told: dict[str, Callable[[], str]] = {
        "training": lambda: training.told.text(),
        "editor": lambda: editor.told.text(),
        "adding": lambda: adding.told.text(),
        "before": lambda: ready.told.text(),
        "board": lambda: board.told.text(),
        "start": lambda: program.page.told.text(),
    }
    acts: list[tuple[str, Callable[[], object]]] = [
        ("start", lambda: program.files.train(COURSE, ELECTION, CLEAN, 1)),
        ("training", lambda: training.take_course(paths[2])),
        ("editor", lambda: editor.open_course(paths[2])),
        ("editor", lambda: editor.save_to(paths[2])),
        ("adding", lambda: adding.take_practice(paths[0])),
        ("before", lambda: ready.take_table(paths[2])),
        ("board", lambda: board.take_course(paths[2])),
        ("board", lambda: board.open_class(folder)),
        ("board", lambda: board.take_stick(stick)),
        ("board", lambda: board.add_photos([paths[2]])),
    ]
    for where, act in acts:
        act()
        board.working.wait()
        settle()
        assert NAME in told[where](), (where, told[where]())
        for path, (content, when) in before.items():
            assert (path.read_bytes(), path.stat().st_mtime_ns) == (content, when), (where, path)
            assert what_lies_there(path.parent).keys() == {NAME}, (where, path)
    assert program.windows == []
    assert board.rows == ()
    # What goes through folders by itself: clearing names it not, and a stick that is made ready leaves it.
    clearing = ClearDialog(COURSE, program.context, start)
    assert clearing.left.count() == 0
    clearing.clear()
    ready.write(stick)
    board.reject()
    for path, (content, when) in before.items():
        assert (path.read_bytes(), path.stat().st_mtime_ns) == (content, when), path


def test_the_window_of_a_real_precinct_has_nothing_of_an_exercise(program: Program, tmp_path: Path) -> None:
    window = program.show_precinct(Desk.open(real(tmp_path / NAME), program.context.clock))
    settle()
    assert window.findChild(Companion) is None
    assert [one for one in window.findChildren(QAction) if one.objectName().startswith("training.")] == []
    seq = window.desk.day.seq
    for key, modifiers in KEYS.values():
        press(window, key, modifiers=modifiers)
        settle()
    assert window.desk.day.seq == seq
    assert window.desk.exercise is None
    assert window.findChildren(TablePanel) == []


def test_an_exercise_adds_these_keys_and_no_others(program: Program) -> None:
    assert CLEAN is not None
    program.files.train(COURSE, ELECTION, CLEAN, 1)
    settle()
    (window,) = program.windows
    companion = window.findChild(Companion)
    assert companion is not None
    assert companion.actions.keys() == KEYS.keys()
