"""Replays that the program opens: from what cost points in a grade, at the moment that cost them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.figures.rows import SECOND_CHECK
from kzpoll_desktop.domain.training.counted import changes
from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.board.side_by_side import SideBySideDialog
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.training.players import PlayerKind
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.classes import course, handed_in
from tests.shared.courses import begun, kept
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.walk import button, cut_off, settle, unnamed
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import play


def test_each_point_lost_leads_to_its_moment_in_one_replay(program: Program, tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path / "own", "swapped-digits", 3, "adjuster")
    (tmp_path / "stick").mkdir()
    program.context.settings.change(hand_in_folder=str(tmp_path / "stick"))
    window = program.show_precinct(Desk.open(path, program.context.clock))
    companion = window.findChild(Companion)
    assert companion is not None
    companion.hand_in()
    (question,) = window.findChildren(HandInDialog)
    settle()
    enter(question)
    settle()
    (grade,) = (one for one in window.findChildren(GradeDialog) if one.isVisible())
    assert cut_off(grade) == []
    assert unnamed(grade) == []
    assert grade.lost.count() >= 2
    films = set()
    fitted = grade.grade.made_to_fit[0]
    for place in range(grade.lost.count()):
        grade.lost.setCurrentRow(place)
        line = grade.line
        assert line is not None
        grade.lost.setFocus()
        enter(grade)
        settle()
        film = program.windows[-1]
        films.add(film)
        assert isinstance(film.desk, FilmDesk)
        assert film.desk.film.moments[film.desk.place].seq == line.seq
        assert film.findChild(ReplayStrip) is not None
        if line.path == fitted and line.criterion == "slips":
            # It is the change that made it fit, on the page of that figure.
            event = film.desk.film.entries[film.desk.place].event
            assert fitted in [one for one, _, _ in changes(event)]
            assert fitted in film.page(film.shown).rows
    assert len(films) == 1, "one replay is enough"
    assert grade.isVisible()
    assert len(program.windows) == 2
    # What was never done is shown where the night ended.
    late = [
        one
        for one in range(grade.lost.count())
        if not grade.lost.item(one).data(Qt.ItemDataRole.UserRole).path
    ]
    for place in late:
        assert grade.lost.item(place).data(Qt.ItemDataRole.UserRole).seq == window.desk.day.seq
    assert program.windows[-1].close()
    settle()
    press(grade, Qt.Key.Key_Escape)


def test_nights_of_a_class_are_chosen_and_shown_side_by_side_by_keyboard(
    program: Program, tmp_path: Path
) -> None:
    players: tuple[PlayerKind, ...] = ("careful", "careless", "adjuster", "careful")
    for seat, player in enumerate(players, 1):
        handed_in(tmp_path / "class", "swapped-digits", seat, player)
    program.context.settings.change(class_folder=str(tmp_path / "class"), class_seats="1-5")
    button(program.start, "class").click()
    settle()
    (board,) = program.start.findChildren(BoardDialog)
    board.working.wait()
    settle()
    column = board.board.exercises.index("swapped-digits")
    board.table.setCurrentIndex(board.model.index(0, column))
    board.table.setFocus()
    press(board, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    board.beside.setFocus()
    enter(board)
    settle()
    (dialog,) = (one for one in board.findChildren(SideBySideDialog) if one.isVisible())
    assert focused(dialog) == "nights"
    texts = [dialog.list.item(place).text() for place in range(dialog.list.count())]
    assert [text.split(",")[0] for text in texts] == ["Seat 1", "Seat 2", "Seat 3", "Seat 4"]
    assert len(dialog.chosen) == 2, "those that are marked on the board"
    dialog.list.setCurrentRow(2)
    press(dialog, Qt.Key.Key_Space, " ")
    assert len(dialog.chosen) == 3
    dialog.list.setCurrentRow(3)
    press(dialog, Qt.Key.Key_Space, " ")
    assert len(dialog.chosen) == 3, "no more than there is room for"
    assert "No more than 3" in dialog.told.text()
    enter(dialog)
    assert focused(dialog) == "show"
    dialog.show_them.click()
    settle()
    (window,) = program.replays.beside
    assert window.isVisible()
    assert [one.desk.path for one in window.screens] == list(dialog_paths(board, column, 3))
    assert window.strip.figures[0] == "party_list.votes.aqjol"
    # The board stands open under it, and no page waits for that.
    assert board.isModal()
    assert board.isVisible()
    for screen in window.screens:
        assert not screen.page(screen.shown).has_foot
        assert screen.page(screen.shown).form.closed.isHidden()
        page = screen.page(screen.shown)
        assert page._signature == page._all_of_signature()
    assert window.minimumSizeHint().width() <= 1366
    # Another look keeps the nights, the figure and the moment.
    window.strip.choose_figure("party_list.votes.aqjol")
    place = window.strip.place
    program.change_look("contrast", 125)
    settle()
    (window,) = (one for one in program.replays.beside if one.isVisible())
    assert (window.strip.place, window.strip.path) == (place, "party_list.votes.aqjol")
    program.change_look("light", 100)
    settle()
    (window,) = (one for one in program.replays.beside if one.isVisible())
    press(window, Qt.Key.Key_Escape)
    assert program.replays.beside == []
    # Fewer than two are no comparison; any file may be one of them.
    board.show_beside()
    settle()
    (dialog,) = (one for one in board.findChildren(SideBySideDialog) if one.isVisible())
    for place in range(dialog.list.count()):
        dialog.list.item(place).setCheckState(Qt.CheckState.Unchecked)
    path, _ = handed_in(tmp_path / "elsewhere", "swapped-digits", 9)
    dialog.add_files([path])
    assert dialog.chosen == (path,)
    dialog.show_them.click()
    assert "Tick two or three" in dialog.told.text()
    (tmp_path / "torn.kzpoll").write_bytes(path.read_bytes()[:3000])
    dialog.add_files([tmp_path / "torn.kzpoll"])
    dialog.show_them.click()
    settle()
    assert "torn.kzpoll" in board.told.text()
    assert program.replays.beside == []
    # Nor is a real count shown in which figures have still to be typed unseen.
    election = replace(ELECTION, training=False, second_check="blind")
    real = begun(course()[0], "clean")
    entries, real.day = play(election, RECORD, until=SECOND_CHECK)
    real.entries = list(entries)
    kept(real, tmp_path / "precinct-5.kzpoll")
    program.watch_together([path, tmp_path / "precinct-5.kzpoll"], (), board, board.tell)
    assert "precinct-5.kzpoll" in board.told.text()
    assert program.replays.beside == []
    board.reject()


def dialog_paths(board: BoardDialog, column: int, most: int) -> Iterator[Path]:
    """The copies of the first files of an exercise, by seats."""
    assert board.classroom is not None
    for line in range(most):
        counts = board.model.cell(board.model.index(line, column)).counts
        assert counts is not None
        yield board.classroom.copy_of(counts)
