"""A test on the law by keyboard: two tries, what is kept, the ballots to judge, gone on with, handed in and begun anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.day.events.practice import QuestionAnswered
from kzpoll_desktop.domain.training.course import QuestionsExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.gui.training.questions.ballot import BallotPicture
from kzpoll_desktop.gui.training.questions.window import QuestionsWindow
from kzpoll_desktop.gui.training.resetting import ResetDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.grading import Graders
from kzpoll_desktop.training.night import Night
from tests.gui.conftest import close_windows
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.walk import cut_off, settle, unnamed

COURSE, ELECTION = find_course("one-night")
TEST = COURSE.exercise("law-test")


@pytest.fixture
def window(tmp_path: Path, context: Context) -> Iterator[QuestionsWindow]:
    assert isinstance(TEST, QuestionsExercise)
    desk = begin(tmp_path / file_name(COURSE.id, TEST.id, 3), COURSE, TEST, 3, ELECTION, context.clock)
    made = QuestionsWindow(Night.at(desk, tmp_path), context)
    made.resize(1024, 740)
    made.show()
    made.activateWindow()
    made.options.setFocus()
    QApplication.processEvents()
    yield made
    close_windows()
    desk.close()


def answers(window: QuestionsWindow) -> list[tuple[str, tuple[str, ...], int]]:
    events = [one.event for one in window.desk.entries()]
    return [(one.item, one.given, one.attempt) for one in events if isinstance(one, QuestionAnswered)]


def test_no_key_goes_nowhere_without_a_word(window: QuestionsWindow) -> None:
    for part in (window.options, window.back, window.languages["kk"]):
        part.setFocus()
        type_text(window, "6")
        assert "“6”" in window.notice.text(), part.objectName()
        press(window, Qt.Key.Key_F10)
        assert window.notice.text().startswith("F10"), part.objectName()
        assert window.notice.isVisible()
    window.show_item(1)
    assert not window.notice.isVisible()
    assert answers(window) == []


def test_a_question_is_answered_twice_at_most_and_each_try_is_kept(window: QuestionsWindow) -> None:
    item = window.item
    assert item.right_ids == {"2"}
    enter(window)
    assert window.verdict.text().startswith("Choose an answer first")
    assert window.verdict.property("severity") == "discrepancy"
    assert answers(window) == []
    press(window, Qt.Key.Key_Down)
    window.options.setCurrentRow(0)
    enter(window)
    assert answers(window) == [(item.id, ("1",), 1)]
    assert "once more" in window.verdict.text()
    assert window.why.text() == "", "what is right is not told before the second try"
    press(window, Qt.Key.Key_Down)
    enter(window)
    assert answers(window)[1:] == [(item.id, ("2",), 2)]
    assert window.verdict.text() == "Right at the second try."
    assert item.article in window.why.text()
    assert window.answer.isHidden()
    assert focused(window) == "next"
    window.give()
    assert len(answers(window)) == 2, "nobody answers a third time"
    enter(window)
    assert window.place == 1
    # The same file, opened again, goes on at the first question that is open.
    again = QuestionsWindow(window.night, window._context)
    assert again.place == 1
    assert window.night.grade().points == 100 * 1 // (2 * len(window.items))
    press(window, Qt.Key.Key_PageUp)
    assert window.place == 0
    assert window.verdict.text() == "Right at the second try."


def test_everything_of_a_question_is_whole_on_the_smallest_window_at_the_largest_text(
    window: QuestionsWindow, context: Context, put_scale: Callable[[int], None]
) -> None:
    put_scale(200)
    window.resize(960, 540)
    for place, language in zip(range(0, len(window.items), 5), ("kk", "ru", "en", "kk", "ru"), strict=True):
        context.languages.set_language(language)
        window.show_item(place)
        window.give()
        settle()
        window.options.setCurrentRow(0)
        window.options.item(0).setCheckState(Qt.CheckState.Checked)
        window.give()
        settle()
        window.resize(960, 540)
        settle()
        assert cut_off(window) == [], (place, language)
        assert window.height() == 540
        assert not window.verdict.visibleRegion().isEmpty()


def test_every_question_is_whole_in_three_languages_and_its_ballot_is_told_in_words(
    window: QuestionsWindow, context: Context
) -> None:
    assert len(window.items) == 24
    ballots = 0
    for place, item in enumerate(window.items):
        window.show_item(place)
        for language in LANGUAGES:
            context.languages.set_language(language)
            settle()
            assert cut_off(window) == [], item.id
            assert unnamed(window) == [], item.id
            if item.ballot is not None:
                ballots += 1
                (picture,) = (one for one in window.findChildren(BallotPicture) if one.isVisible())
                assert picture.accessibleName().count(";") >= 1 + len(item.ballot.crossed_out)
                assert window.option_ids(item)[-2:] == ["invalid", "not_established"]
                assert len(picture.lines) + 2 == window.options.count()
        assert window.width() == 1024
    assert ballots == 12 * len(LANGUAGES)


def test_the_pictures_of_different_ballots_differ(window: QuestionsWindow) -> None:
    """Every mark, a missing signature and another form are to be seen."""
    seen = set()
    for place, item in enumerate(window.items):
        if item.ballot is not None:
            window.show_item(place)
            (picture,) = (one for one in window.findChildren(BallotPicture) if not one.isHidden())
            seen.add(bytes(picture.grab().toImage().constBits()))
    assert len(seen) == 12


def test_a_test_is_begun_from_the_start_left_handed_in_and_begun_anew(
    program: Program, context: Context, tmp_path: Path
) -> None:
    assert TEST is not None
    program.files.train(COURSE, ELECTION, TEST, 6)
    settle()
    assert program.windows == []
    (window,) = program.tests
    window.options.setCurrentRow(1)
    window.give()
    window.place = len(window.items) - 1
    window.show_item(window.place)
    window.step(1)
    settle()
    (dialog,) = (one for one in window.findChildren(HandInDialog) if one.isVisible())
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.take_folder(stick)
    dialog.hand.click()
    settle()
    (grade,) = (one for one in window.findChildren(GradeDialog) if one.isVisible())
    handed = stick / "one-night-law-test-6-practice.kzpoll"
    assert grade.grade == Graders().grade(handed).grade
    assert grade.points.text() == "4 of 100 points"
    assert cut_off(grade) == []
    grade.lost.setCurrentRow(0)
    grade.lost.setFocus()
    enter(grade)
    settle()
    assert window.place == 1, "a line leads to its question"
    window.begin_anew()
    settle()
    (question,) = (one for one in window.findChildren(ResetDialog) if one.isVisible())
    question.anew.click()
    for _ in range(20):
        settle()
    (again,) = program.tests
    assert answers(again) == []
    path = again.desk.path
    assert again.close()
    settle()
    assert program.start.isVisible()
    program.files.open_file(path, stay=True)
    settle()
    assert len(program.tests) == 1
    program.quit()
    assert program.tests == []
