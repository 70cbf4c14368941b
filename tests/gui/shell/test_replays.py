"""Replays that the program opens: from what cost points in a grade, at the moment that cost them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.training.counted import changes
from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.classes import handed_in
from tests.shared.gui.keys import enter, press
from tests.shared.gui.walk import cut_off, settle, unnamed


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
