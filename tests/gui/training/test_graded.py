"""Handing in by keyboard at any time, and the grade on one page: the same as of the file, with what cost points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.training.grade import grade_to_json
from kzpoll_desktop.domain.training.result_code import QR_PREFIX, read_result
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.grade_page import GradeDialog
from kzpoll_desktop.gui.training.handing_in import HandInDialog
from kzpoll_desktop.paper.layout.code import modules
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.debrief import lost_lines
from kzpoll_desktop.training.grading import Graders
from kzpoll_desktop.training.hand_in import names_of
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.training.players import PlayerKind, play
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.gui.training.conftest import Played
from tests.shared.courses import begun, kept
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.walk import cut_off, settle, unnamed

COURSE, ELECTION = find_course("one-night")
Opener = Callable[..., Played]
Kind = TypeVar("Kind", bound=QDialog)


TOLD: tuple[tuple[str, PlayerKind, int], ...] = (
    ("excess-in-box", "careless", 4),
    ("long-night", "adjuster", 2),
    ("law-test", "careless", 6),
    ("swapped-digits", "careless", 3),
)


def shown(window: QWidget, kind: type[Kind]) -> Kind:
    settle()
    (dialog,) = (one for one in window.findChildren(kind) if one.isVisible())
    return dialog


@pytest.fixture
def played(tmp_path: Path, context: Context) -> Iterator[Callable[[str, PlayerKind, int], Night]]:
    """An exercise as a player left it, at a desk of its own."""
    desks: list[Desk] = []

    def made(exercise: str, player: PlayerKind, seat: int) -> Night:
        bare = begun(COURSE, exercise, seat)
        play(bare, player)
        desks.append(Desk.open(kept(bare, tmp_path / f"{exercise}-{player}.kzpoll"), context.clock))
        return Night.at(desks[-1], tmp_path)

    yield made
    for desk in desks:
        desk.close()


def test_it_is_handed_in_by_keyboard_unfinished_and_again(
    open_exercise: Opener, context: Context, tmp_path: Path
) -> None:
    window, companion = open_exercise("pack-in-safe", 5)
    stick = tmp_path / "stick"
    stick.mkdir()
    companion.actions["hand_in"].trigger()
    dialog = shown(window, HandInDialog)
    assert focused(dialog) == "other", "where to is asked"
    for language in (*LANGUAGES, "en"):
        context.languages.set_language(language)
        settle()
        assert cut_off(dialog) == []
        assert unnamed(dialog) == []
    dialog.hand.click()
    assert "Choose the folder" in dialog.told.text()
    dialog.take_folder(stick)
    assert "unfinished" in dialog.about.text()
    dialog.names.setFocus()
    type_text(dialog, "Бірінші (оқу)")
    dialog.hand.setFocus()
    enter(dialog)
    grade = shown(window, GradeDialog)
    handed = stick / "one-night-pack-in-safe-5-practice.kzpoll"
    assert handed.name in grade.state.text()
    assert grade.state.toolTip() == str(handed)
    assert "Unfinished" in grade.state.text()
    assert names_of(handed) == ("Бірінші (оқу)",)
    assert grade.grade == Graders().grade(handed).grade == Graders().grade(window.desk.path).grade
    # A line leads to its moment, and the grade stays; or to its figure.
    assert focused(grade) == "lost"
    moments: list[int] = []
    companion.moment_requested.connect(lambda seq, _: moments.append(seq))
    press(grade, Qt.Key.Key_Down)
    enter(grade)
    assert grade.line is not None
    assert moments == [grade.line.seq]
    assert grade.isVisible()
    grade.figure.setFocus()
    enter(grade)
    settle()
    assert [one for one in window.findChildren(GradeDialog) if one.isVisible()] == []
    # It is asked once; the second try has a name of its own, and names were not kept from the first.
    companion.actions["hand_in"].trigger()
    dialog = shown(window, HandInDialog)
    assert focused(dialog) == "hand"
    assert dialog.names.toPlainText() == ""
    enter(dialog)
    settle()
    assert [path.name for path in sorted(stick.glob("*.kzpoll"))] == [
        "one-night-pack-in-safe-5-practice-2.kzpoll",
        handed.name,
    ]
    shown(window, GradeDialog).close()
    # A stick that is gone is told, and nothing is made in its place.
    context.settings.change(hand_in_folder=str(tmp_path / "gone"))
    companion.actions["hand_in"].trigger()
    dialog = shown(window, HandInDialog)
    assert "is not there" in dialog.place.text()
    assert dialog.folder is None
    # Only the code: what would have been right is not told before it is handed in.
    dialog.findChild(QWidget, "code").click()  # type: ignore[union-attr]
    grade = shown(window, GradeDialog)
    assert grade.lost.isHidden()
    assert grade.lost.count() == 0
    assert not (tmp_path / "gone").exists()
    result = read_result(grade.code_text, [COURSE])
    assert (result.exercise, result.seat, result.closed) == ("pack-in-safe", 5, False)


@pytest.mark.long
def test_the_grade_of_every_player_is_told_whole_in_three_languages(
    played: Callable[[str, PlayerKind, int], Night], context: Context, under: QWidget
) -> None:
    """What cost points has a sentence for each, with a time where somebody did something."""
    for exercise, player, seat in TOLD:
        night = played(exercise, player, seat)
        grade = night.grade()
        with PrecinctFile.open(night.desk.path, read_only=True) as file:
            assert file.head.seq == night.desk.day.seq
        assert grade_to_json(grade) == grade_to_json(Graders().grade(night.desk.path).grade)  # type: ignore[arg-type]
        for language in LANGUAGES:
            lines = lost_lines(night, grade, language)
            assert len(lines) == len(grade.lost)
            assert sum(line.points for line in lines) == sum(one.points for one in grade.lost)
            assert not any("{" in line.text or "None" in line.text for line in lines)
            assert all(1 <= line.seq <= night.desk.day.seq for line in lines)
        dialog = GradeDialog(night, grade, "x", context, under)
        dialog.show()
        for language in LANGUAGES:
            context.languages.set_language(language)
            settle()
            assert cut_off(dialog) == []
            assert unnamed(dialog) == []
            assert dialog.height() <= under.height()
        assert dialog.lost.count() == len(grade.lost)
        context.languages.set_language("en")
        dialog.close()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_cost_points_says_what_would_have_been_right(
    played: Callable[[str, PlayerKind, int], Night],
) -> None:
    night = played("swapped-digits", "adjuster", 3)
    grade = night.grade()
    lines = {line.path: line for line in lost_lines(night, grade, "en")}
    path = grade.made_to_fit[0]
    assert "without a recount" in lines[path].text
    assert lines[path].at
    careless = played("swapped-digits", "careless", 3)
    told = [line.text for line in lost_lines(careless, careless.grade(), "en")]
    slip = "party_list.votes.aqjol"
    truth = careless.exercise.truth.contests["party_list"].votes["aqjol"]  # type: ignore[union-attr]
    assert any(f"{truth} is right" in one for one in told), slip


def test_the_picture_is_the_code(
    played: Callable[[str, PlayerKind, int], Night], context: Context, under: QWidget
) -> None:
    night = played("clean", "careful", 1)
    dialog = GradeDialog(night, night.grade(), "x", context, under)
    dialog.show()
    settle()
    assert dialog.qr.text == QR_PREFIX + dialog.code_text.replace(" ", "")
    image = dialog.qr.grab().toImage()
    dark = modules(dialog.qr.text)
    seen = [
        [
            image.pixelColor((column + 4) * 4 + 2, (row + 4) * 4 + 2).lightness() < 128
            for column in range(len(dark))
        ]
        for row in range(len(dark))
    ]
    assert seen == [list(line) for line in dark]
    assert dialog.points.text() == "100 of 100 points"
    assert dialog.lost_label.text() == "Nothing was lost."
    assert read_result(dialog.qr.text, [COURSE]).points == 100


def test_the_grade_names_a_wrong_number_of_those_who_were_there(open_exercise: Opener) -> None:
    """The grade counts every figure that the trainee changed, and the page has a line for each."""
    window, companion = open_exercise("clean")
    assert isinstance(window.desk.enter("attendance.media", 99), Entered)
    night = companion.night
    for language, name in (("kk", "бұқаралық"), ("ru", "массовой информации"), ("en", "media")):
        lines = lost_lines(night, night.grade(), language)
        assert any(one.path == "attendance.media" and name in one.text for one in lines)
