"""Copies: a line for each, by keyboard; refused with a reason; printed with its margin, and never into a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.stages import COPIES, OTHER_PAPERS, RECOUNT, TASKS
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.prints.overlay import Overlay
from kzpoll_desktop.gui.precinct.after.copies import CopyDialog, Page
from kzpoll_desktop.gui.precinct.after.copy_preview import CopyPreview
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared import noted
from tests.shared.closed import without_seal
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

Opener = Callable[..., PrecinctWindow]


def shown(window: PrecinctWindow) -> Page:
    window.show_stage(COPIES)
    page = window.page(COPIES)
    assert isinstance(page, Page)
    settle()
    return page


def open_dialog() -> CopyDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CopyDialog)
    return dialog


def test_a_copy_is_noted_and_shown_for_printing_by_keyboard_alone(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    page = shown(window)
    assert focused(window) == "note.party_list"
    enter(window)
    dialog = open_dialog()
    assert focused(dialog) == "to"
    type_text(dialog, "1-байқаушы (оқу)")
    for _ in range(20):
        if focused(dialog) == "note":
            break
        enter(dialog)
    enter(dialog)
    settle()
    (copy,) = closed.day.after.copies
    assert (copy.number, copy.to, copy.certified) == (1, "1-байқаушы (оқу)", ("m1", "m3"))
    assert isinstance(page.preview, CopyPreview)
    assert page.preview.over is not None
    assert page.preview.over.lines[0].startswith("№1 көшірме")
    assert not page.preview.may_save
    page.preview.close()
    settle()
    assert "party_list.1" in " ".join(page.buttons)
    assert page.form.total.text() == "Copies given: 1, refused: 0"


def test_a_refusal_takes_its_reason_and_is_certified_by_nobody(closed: Desk, open_window: Opener) -> None:
    page = shown(open_window(closed))
    page.note("party_list")
    dialog = open_dialog()
    dialog.to.setText("Келген адам (оқу)")
    assert dialog.reason.isHidden()
    dialog.outcome.setCurrentIndex(1)
    assert not dialog.reason.isHidden()
    assert all(tick.isHidden() for tick in dialog.ticks.values())
    dialog.note_button.click()
    assert "reason" in dialog.told.text()
    assert focused(dialog) == "reason"
    dialog.reason.setText("болуға құқығы жоқ")
    dialog.note_button.click()
    settle()
    (copy,) = closed.day.after.copies
    assert (copy.given, copy.reason, copy.certified) == (False, "болуға құқығы жоқ", ())
    assert page.preview is None
    assert "print.party_list.1" not in page.buttons


def test_what_is_missing_is_told_at_its_field_and_a_line_is_put_right(
    closed: Desk, open_window: Opener
) -> None:
    noted.all_of(closed)
    page = shown(open_window(closed))
    page.note("party_list")
    dialog = open_dialog()
    dialog.note_button.click()
    assert focused(dialog) == "to"
    dialog.to.setText("x")
    dialog.asked.setText("кеше")
    dialog.note_button.click()
    assert focused(dialog) == "asked"
    assert "19.03.2023 23:41" in dialog.told.text()
    dialog.settle()
    dialog.reject()
    button(page, "correct.party_list.2").click()
    dialog = open_dialog()
    assert dialog.to.text() == "2-байқаушы (оқу)"
    dialog.organisation.setText("Ұйым (оқу)")
    dialog.note_button.click()
    settle()
    copy = closed.day.after.copies_of("party_list")[-1]
    assert (copy.number, copy.organisation) == (2, "Ұйым (оқу)")
    assert page.preview is None, "a line that is put right prints nothing"


def test_nothing_is_cut_off_in_any_language(closed: Desk, open_window: Opener, context: Context) -> None:
    noted.all_of(closed)
    window = open_window(closed)
    page = shown(window)
    for language in ("kk", "ru", "en"):
        context.languages.set_language(language)
        settle()
        assert cut_off(page) == []
        assert unnamed(page) == []


def test_who_only_looks_prints_and_notes_nothing(closed: Desk, open_window: Opener) -> None:
    noted.all_of(closed)
    closed.read_only = True
    page = shown(open_window(closed))
    assert not button(page, "note.party_list").isEnabled()
    assert not button(page, "correct.party_list.1").isEnabled()
    assert button(page, "print.party_list.1").isEnabled()
    assert button(page, "register.party_list").isEnabled()
    assert page.form.closed.isVisible()


def test_the_tasks_stand_under_the_stages_once_everything_is_closed(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, put_clock: Callable[[str], None]
) -> None:
    bring_to(desk, "protocols", practice)
    put_clock("23:40")
    window = open_window(desk)
    assert COPIES not in window.standing.order()
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    settle()
    views = window.standing.stages()[-len(TASKS) :]
    assert {(view.state, view.heading) for view in views} == {("open", "After closing")}
    assert tuple(view.key for view in views) == TASKS
    assert window.stages.heading.text() == "After closing"
    assert button(window, f"stage.{COPIES}").accessibleName().startswith("After closing: Copies, open")
    window.go_by(1)
    assert window.shown == TASKS[0]
    for _ in TASKS:
        window.page(window.shown).form.next.click()
        settle()
    assert window.shown == "protocols"
    noted.all_of(desk)
    desk.note_signed()
    # A recount is nothing that is to be done, and papers are printed where they are needed.
    states = {view.key: view.state for view in window.standing.stages() if view.key in TASKS}
    assert {key for key, state in states.items() if state == "open"} == {RECOUNT, OTHER_PAPERS}


def test_the_margin_has_each_line_whole_however_long_the_names_are(qapp: QApplication, qtbot: QtBot) -> None:
    white = QImage(2480, 3508, QImage.Format.Format_Grayscale8)
    white.fill(255)
    picture = white.copy()
    Overlay(("№3 көшірме, куәландырғандар: " + "Өмірзаққызы-Нұрмұхамедова, " * 9, "Копия", "Қолдары:")).draw(
        picture, 300
    )
    inked = (
        [
            (x, y)
            for x in range(0, 2480, 2)
            for y in range(0, 3508, 3)
            if picture.pixelColor(x, y).value() < 128
        ]
        if picture != white
        else []
    )
    assert inked
    points = [(x * 72 / 300, y * 72 / 300) for x, y in inked]
    assert min(x for x, _ in points) >= 18
    assert max(x for x, _ in points) <= 64
    assert max(y for _, y in points) <= 842 - 30
    untouched = white.copy()
    Overlay(()).draw(untouched, 300)
    assert untouched == white
