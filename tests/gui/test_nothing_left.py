"""What is closed is gone: no widget of a window, a dialog or a page built anew lives on, however often it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog, DialogAsker
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.run import rehearse
from kzpoll_desktop.gui.shell.app import make_languages
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put

Opener = Callable[[Desk], PrecinctWindow]
TIMES = 3


def living() -> int:
    """Widgets that are left once what was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


def each_time(act: Callable[[], object]) -> set[int]:
    """How many widgets live after every time but the first, which makes what is made once."""
    act()
    living()
    counts = set()
    for _ in range(TIMES):
        act()
        counts.add(living())
    return counts


@pytest.fixture
def at_protocols(desk: Desk, practice: PrecinctRecord, context: Context) -> Desk:
    """The practice precinct counted through, with every page open."""
    bring_to(desk, "protocols", practice)
    return desk


@pytest.mark.long
def test_a_rehearsal_leaves_no_widget_and_no_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = living()
    assert rehearse(tmp_path / "out", None, None, None, "ru") == 0
    assert living() == before
    application = QApplication.instance()
    assert application is not None
    assert application.findChildren(LanguageSwitch) == []
    assert QCoreApplication.translate("PrecinctWindow", "Undo") == "Undo"


@pytest.mark.long
def test_a_precinct_opened_again_and_again_leaves_no_window(context: Context) -> None:
    program = Program(context)
    program.show_start()

    def open_and_close() -> None:
        program.files.practise()
        assert program.windows
        for stage in program.windows[0].desk.day.stages:
            program.windows[0].page(stage)
        program.windows[0].close()
        assert not program.windows

    assert len(each_time(open_and_close)) == 1
    assert not any(isinstance(w, PrecinctWindow) for w in QApplication.topLevelWidgets())


@pytest.mark.long
@pytest.mark.parametrize("exercise_id", ["swapped-digits", "law-test"])
def test_an_exercise_opened_again_and_again_leaves_no_window(context: Context, exercise_id: str) -> None:
    course, election = find_course("one-night")
    exercise = course.exercise(exercise_id)
    assert exercise is not None
    program = Program(context)
    program.show_start()

    def open_and_close() -> None:
        program.files.train(course, election, exercise, 3)
        for window in program.windows:
            window.findChildren(Companion)[0].show_table()
            assert window.close()
        for test in program.tests:
            test.show_item(13)
            assert test.close()
        assert (program.windows, program.tests) == ([], [])

    assert len(each_time(open_and_close)) == 1


@pytest.mark.long
def test_another_text_size_makes_a_window_in_the_place_of_the_old_one(context: Context) -> None:
    program = Program(context)
    program.files.practise()
    QApplication.processEvents()

    def change_look() -> None:
        assert program.windows
        program.windows[0].look_changed.emit("light", 125)

    assert len(each_time(change_look)) == 1
    assert sum(isinstance(w, PrecinctWindow) for w in QApplication.topLevelWidgets()) == 1
    program.change_look("light", 100)


@pytest.mark.parametrize("name", ["keys", "about", "settings", "verify", "training"])
def test_dialogs_of_the_start_page_are_gone_after_it(context: Context, name: str) -> None:
    program = Program(context)
    program.show_start()
    assert len(each_time(lambda: shown_and_closed(lambda: program.open_activity(name)))) == 1


COMMANDS = (
    *("show_empty_forms", "show_readiness", "show_drafts", "show_journal", "edit_commission", "edit_ballots"),
    *("choose_typist", "show_keys", "show_logs", "show_about", "show_settings", "show_hints"),
)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.long
def test_dialogs_of_the_menus_are_gone_after_them(
    at_protocols: Desk, open_window: Opener, command: str
) -> None:
    window = open_window(at_protocols)
    assert len(each_time(lambda: shown_and_closed(getattr(window.commands, command)))) == 1


def shown_and_closed(command: Callable[[], object]) -> None:
    """Open a dialog, and close it as Escape does."""
    met = when_open(lambda dialog: None)
    command()
    while QApplication.activeModalWidget() is not None:
        QApplication.processEvents()
    met.check()


@pytest.mark.long
@pytest.mark.parametrize(
    "stage", ["opening", "unused_and_lists", "piles.party_list", "reconciliation", "protocols"]
)
def test_a_page_built_anew_leaves_nothing_of_the_old_one(
    at_protocols: Desk, open_window: Opener, stage: str
) -> None:
    window = open_window(at_protocols)
    window.show_stage(stage)
    page = window.page(stage)

    def build_anew() -> None:
        page._signature = None
        page.settle()

    assert len(each_time(build_anew)) == 1


def test_questions_are_gone_after_they_are_answered(at_protocols: Desk, open_window: Opener) -> None:
    asker = DialogAsker(open_window(at_protocols))

    def ask() -> None:
        met = when_open(accept, ChangeDialog)
        assert asker.change("7.1", "655", "5")
        met.check()
        met = when_open(give_reason, CorrectionDialog)
        assert asker.reason("7.1", "655", "5") == "counted again"
        met.check()

    assert len(each_time(ask)) == 1


def accept(dialog: QWidget) -> None:
    """Press what the dialog is for."""
    assert isinstance(dialog, QDialog)
    dialog.accept()


def give_reason(dialog: QWidget) -> None:
    """Type a reason and press what the dialog is for."""
    assert isinstance(dialog, CorrectionDialog)
    dialog.reason.setEditText("counted again")
    dialog.accept()


@pytest.mark.parametrize(
    ("stage", "method", "given"),
    [
        ("unused_and_lists", "edit_box", ("P1",)),
        ("piles.party_list", "show_disputed", ()),
        ("piles.party_list", "count_bundles", ("party_list.against_all", "12+")),
    ],
)
def test_dialogs_of_pages_are_gone_after_them(
    at_protocols: Desk, open_window: Opener, stage: str, method: str, given: tuple[object, ...]
) -> None:
    window = open_window(at_protocols)
    window.show_stage(stage)
    act = getattr(window.page(stage), method)
    assert len(each_time(lambda: shown_and_closed(lambda: act(*given)))) == 1


@pytest.mark.parametrize(
    ("path", "more", "severity", "method"),
    [
        ("turnout.12:00", -300, "warning", "give_reason"),
        ("party_list.unused", -1, "discrepancy", "draw_up_act"),
        ("portable_boxes.P1.ballots.party_list", 2, "discrepancy", "draw_up_act"),
    ],
)
def test_answers_left_without_one_are_gone(
    desk: Desk,
    practice: PrecinctRecord,
    open_window: Opener,
    path: str,
    more: int,
    severity: str,
    method: str,
) -> None:
    bring_to(desk, "reconciliation", practice)
    put(desk, path, (figure(desk.day.record, path) or 0) + more, reason="counted again")
    window = open_window(desk)
    window.show_stage("reconciliation")
    found = next(f for f in desk.findings if f.severity == severity)
    answer = getattr(window.page("reconciliation"), method)
    assert len(each_time(lambda: shown_and_closed(lambda: answer(found)))) == 1


def test_a_change_of_role_not_made_is_gone(at_protocols: Desk, context: Context, open_window: Opener) -> None:
    dialog = CommissionDialog(at_protocols, context, open_window(at_protocols))
    dialog.show()
    assert len(each_time(lambda: shown_and_closed(lambda: dialog.change_role(0)))) == 1


def test_a_preview_is_gone_with_its_pictures(at_protocols: Desk, open_window: Opener) -> None:
    page = open_window(at_protocols).page("protocols")

    def preview() -> None:
        page.show_draft("party_list")  # type: ignore[attr-defined]
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, PreviewDialog)
        assert shown.findChild(QComboBox, "paper") is not None
        shown.close()

    assert len(each_time(preview)) == 1


def test_a_language_spoken_before_is_let_go(qapp: QApplication) -> None:
    switch = make_languages("kk")

    def children() -> int:
        living()
        return len(switch.children())

    first = children()
    for language in ("ru", "en", "kk") * TIMES:
        switch.set_language(language)
        assert children() == first
    switch.set_language("en")
    switch.deleteLater()
    living()
