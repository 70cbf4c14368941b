"""Plays an exercise of a course through the real windows into a folder: pictures, the file, its hand-in and its grade."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import AGAINST_ALL
from kzpoll_desktop.domain.training.grade import Grade
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import make_folder, write_text
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.keys import Pictures
from kzpoll_desktop.gui.rehearsal.night import NightPlayer
from kzpoll_desktop.gui.rehearsal.run import SIZE, WATCHED_PACE
from kzpoll_desktop.gui.shell import app
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.gui.training.questions.window import QuestionsWindow
from kzpoll_desktop.texts.said.command import Reply
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.at_hand import keep
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.grading import graded_line
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.training.players import PlayerKind
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile

HANDED: Final = "handed-in"
GRADE: Final = "grade.json"
_TURNS: Final = 200


def rehearse_exercise(
    out: Path,
    course_name: str,
    exercise_id: str,
    seat: int,
    player: PlayerKind,
    data_dir: Path | None,
    language: str,
) -> int:
    """Play an exercise of a seat; 0 with it closed or answered to the end, 1 where this player does not come so far.

    FileProblem, StoreError, Malformed no_course; Refused papers_no_exercise where the course has none of that id.
    """
    course, election = find_course(course_name, data_dir)
    exercise = course.exercise(exercise_id)
    if exercise is None:
        raise KzpollError(Refused("papers_no_exercise", {"exercise": shown(exercise_id)}))
    make_folder(out / HANDED)
    if not app.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    look = Look()
    application = app.make_application(look)
    languages = app.make_languages(language)
    settings = SettingsFile(out / ".settings", in_memory=True)
    keep(course, settings.folder)
    settings.change(hand_in_folder=str(out / HANDED))
    context = Context(look, languages, settings, SystemClock())
    desk = begin(
        out / file_name(course.id, exercise.id, seat), course, exercise, seat, election, context.clock
    )
    night = Night.at(desk, settings.folder)
    pace = WATCHED_PACE if app.has_screen() else 0
    window: QMainWindow | None = None
    try:
        if night.is_test:
            window, grade = _play_test(night, player, context, out)
        else:
            window, grade = _play_night(desk, night, player, context, out, pace)
    finally:
        if window is not None:
            window.close()
        desk.close()
        languages.release()
        languages.deleteLater()
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    write_text(out / GRADE, graded_line(desk.path, grade, None) + "\n")
    for name in sorted(p.name for p in out.iterdir() if not p.name.startswith(".")):
        print(say(Reply("written", {"file": str(out / name)}), language))
    return 0 if grade.closed else 1


def _shown(window: QMainWindow) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QApplication.processEvents()


def _play_night(
    desk: Desk, night: Night, player: PlayerKind, context: Context, out: Path, pace: int
) -> tuple[QMainWindow, Grade]:
    window = PrecinctWindow(desk, context)
    companion = Companion(window, night, context, window)
    _shown(window)
    played = NightPlayer(window, companion, out, player=player, pace=pace)
    played.play()
    return window, _handed_in(window, companion.hand_in, played.pictures)


def _play_test(night: Night, player: PlayerKind, context: Context, out: Path) -> tuple[QMainWindow, Grade]:
    """The careful one picks what is right, the others the first answer, once each."""
    window = QuestionsWindow(night, context)
    _shown(window)
    pictures = Pictures(out)
    for place, item in enumerate(window.items):
        window.show_item(place)
        options = window.option_ids(item)
        first = next(one for one in options if one != AGAINST_ALL)
        for row, option in enumerate(options):
            line = window.options.item(row)
            wanted = option in item.right_ids if player == "careful" else option == first
            if item.several:
                line.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            else:
                line.setSelected(wanted)
        pictures.take(window, item.id)
        window.give()
        QApplication.processEvents()
    return window, _handed_in(window, window.hand_in, pictures)


def _handed_in(window: QMainWindow, hand_in: object, pictures: Pictures) -> Grade:
    """Hand it in, and what the page of the grade says."""
    assert callable(hand_in)
    hand_in()
    dialog = _dialog(window, HandInDialog)
    pictures.take(dialog, "hand-in")
    assert isinstance(dialog, HandInDialog)
    dialog.hand.click()
    page = _dialog(window, GradeDialog)
    assert isinstance(page, GradeDialog)
    pictures.take(page, "grade")
    grade = page.grade
    page.close()
    QApplication.processEvents()
    return grade


def _dialog(window: QMainWindow, kind: type[QDialog]) -> QDialog:
    for _ in range(_TURNS):
        found = [one for one in window.findChildren(kind) if one.isVisible()]
        if found:
            return found[0]
        QApplication.processEvents()
    raise RuntimeError(f"no {kind.__name__} opened")
