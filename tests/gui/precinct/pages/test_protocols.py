"""Protocols: nothing printed before its time, papers of every kind, signatures kept, letters that cannot be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.dissent import MOST, DissentDialog
from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog, VoidDialog
from kzpoll_desktop.gui.precinct.pages.protocols import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.format import key_digits
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import make_key, without_seal
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle
from tests.shared.paper.extract import words_of
from tests.shared.typing import kept_before

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def protocols(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "protocols", practice)
    window = open_window(desk)
    page = window.page("protocols")
    assert isinstance(page, Page)
    return window, page


@pytest.fixture(autouse=True)
def late(put_clock: Callable[[str], None]) -> None:
    """Protocols are closed in the night, after the end of voting."""
    put_clock("23:40")


def close_without_seal(qtbot: QtBot) -> None:
    """Every proof is looked at and marked, the reason is typed, and the button is pressed."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClosingDialog)
    for show, mark in dialog.proofs.values():
        show.click()
        assert dialog.preview is not None
        dialog.preview.close()
        mark.click()
    for place, person in enumerate(dialog.people):
        person.setCurrentIndex(place)
    dialog.reason.setText("no key was made")
    with qtbot.waitSignal(dialog.accepted):
        dialog.close_button.click()
    settle()


def dissent(window: PrecinctWindow, page: Page, member: str, text: str) -> None:
    """A member's opinion is typed in its dialog, and kept."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, DissentDialog)
        dialog.text.setPlainText(text)
        dialog.keep_button.click()

    if not page.statuses[member].currentData():
        page.focus_path(f"signing.{member}.status")
        press(window, Qt.Key.Key_Down)
    page.focus_path(f"signing.{member}.dissent")
    met = when_open(fill)
    enter(window)
    met.check()


def shown_papers(page: Page) -> tuple[str, ...]:
    """The names of the papers in the preview, which is then closed."""
    assert isinstance(page.preview, PreviewDialog)
    names = tuple(paper.name for paper in page.preview._papers)
    page.preview.close()
    page.preview = None
    return names


def test_without_the_end_of_the_count_nothing_is_printed(
    protocols: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, page = protocols
    page.form.focus_field(page.form.next)
    enter(window)
    assert page.preview is None
    assert page.form.message.isVisible()
    assert focused(window) == "day.count_ended"
    assert desk.day.sheets == ()


def test_protocols_and_annexes_are_closed_shown_and_kept(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    assert desk.day.record.day.count_ended == "23:30"
    page.form.focus_field(page.form.next)
    enter(window)
    assert page.preview is None
    close_without_seal(qtbot)
    assert isinstance(page.preview, PreviewDialog)
    assert page.preview.save_to(tmp_path)
    names = shown_papers(page)
    assert len(names) == 4
    assert desk.day.closed
    settle()
    assert focused(window) == "signed", "T4: what comes after printing has the focus"
    assert "Closed at 23:40" in page.form.total.text()
    assert "without a digital seal" in page.closing_note.text()
    kept = printing.kept_papers(desk)
    assert [paper.data for paper in kept] == [(tmp_path / paper.name).read_bytes() for paper in kept]
    page.form.focus_field(page.form.next)
    enter(window)
    assert shown_papers(page) == names
    assert not page.statuses["m1"].isEnabled()
    assert not button(window, "draft.party_list").isVisible()


def test_a_voided_sheet_is_closed_again_and_a_signed_one_stays(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, qtbot: QtBot
) -> None:
    window, page = protocols
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    settle()
    page.form.focus_path("void")
    enter(window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VoidDialog)
    dialog.marks["party_list"].click()
    dialog.do_button.click()
    assert "reason" in dialog.told.text().lower()
    dialog.reason.setText("a name is misspelt")
    dialog.do_button.click()
    settle()
    assert set(desk.day.current_sheets) == {"single_mandate"}
    assert "a name is misspelt" in page.closing_note.text()
    assert page.statuses["m1"].isEnabled()
    page.form.focus_field(page.form.next)
    enter(window)
    close_without_seal(qtbot)
    assert [(s.contest, s.sheet) for s in desk.day.current_sheets.values()] == [
        ("single_mandate", 1),
        ("party_list", 2),
    ]
    assert shown_papers(page)
    page.form.focus_path("signed")
    enter(window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SignedDialog)
    dialog.do_button.click()
    settle()
    assert "Signed at" in page.form.total.text()
    assert not page.void_button.isEnabled()


def opened_for_closing(window: PrecinctWindow, page: Page) -> ClosingDialog:
    """The closing dialog as Enter on the page opens it, every proof looked at and marked."""
    page.form.focus_field(page.form.next)
    enter(window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClosingDialog)
    for show, mark in dialog.proofs.values():
        show.click()
        assert dialog.preview is not None
        dialog.preview.close()
        mark.click()
    return dialog


def test_a_forgotten_pin_is_the_envelope_and_its_act(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, qtbot: QtBot
) -> None:
    window, page = protocols
    put(desk, "day.count_ended", "23:30")
    code = make_key(desk)
    dialog = opened_for_closing(window, page)
    for pin in dialog.pins:
        pin.setText("999999")
    dialog.close_button.click()
    dialog.working.wait()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert not desk.day.closed
    dialog.how.setCurrentIndex(dialog.how.findData("recovery"))
    dialog.how.activated.emit(dialog.how.currentIndex())
    dialog.code.setText(code)
    dialog.act.setText("12")
    assert [person.currentIndex() for person in dialog.people] == [-1, -1]
    for place, person in enumerate(dialog.people):
        person.setCurrentIndex(place)
    with qtbot.waitSignal(dialog.accepted):
        dialog.close_button.click()
    settle()
    assert "with the recovery code, act No. 12" in page.closing_note.text()
    # S3: observers are told by which key.
    assert key_digits(printing.fingerprint_of(desk.day)) in page.closing_note.text()
    assert shown_papers(page)
    history = [line.what for line in desk.history()]
    assert history[-3:] == ["wrong_pins", "closed.recovery", "closed.recovery"]


def test_a_wrong_clock_does_not_stop_the_count(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, qtbot: QtBot, put_clock: Callable[[str], None]
) -> None:
    window, page = protocols
    put(desk, "day.count_ended", "23:30")
    put_clock("06:31")
    dialog = opened_for_closing(window, page)
    dialog.moment.setText("20.03.2023 00:15")
    dialog.time_reason.setText("the battery was dead")
    for place, person in enumerate(dialog.people):
        person.setCurrentIndex(place)
    dialog.reason.setText("no key was made")
    with qtbot.waitSignal(dialog.accepted):
        dialog.close_button.click()
    settle()
    assert desk.day.closed
    shown_papers(page)
    annex = next(p for p in printing.kept_papers(desk) if p.kind == "annex")
    words = " ".join(words_of(annex.data).split())
    assert "20.03.2023 00:15" in words
    assert "the battery was dead" in words


def test_the_duties_after_closing_are_told_with_their_article(
    protocols: tuple[PrecinctWindow, Page], context: Context, qtbot: QtBot
) -> None:
    """Posting a copy and giving certified ones [43(8)], and not a word of it before."""
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    assert not page.duties.isVisible()
    page.form.focus_field(page.form.next)
    enter(window)
    close_without_seal(qtbot)
    settle()
    assert page.duties.isVisible()
    for language, copy, article in (
        ("ru", "заверенная подписями председателя и секретаря", "п.\u00a08\u00a0ст.\u00a043"),
        ("kk", "екі күн бойы", "43‑баптың\u00a08‑тармағы"),
    ):
        context.languages.set_language(language)
        settle()
        shown = window.page("protocols")
        assert isinstance(shown, Page)
        told = shown.duties.text()
        assert copy in told
        assert article in told


def test_an_absent_chair_and_a_dissent_stand_on_what_is_closed(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, qtbot: QtBot
) -> None:
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    page.focus_path("signing.m1.status")
    for _ in range(2):
        press(window, Qt.Key.Key_Down)
    page.focus_path("signing.m4.status")
    press(window, Qt.Key.Key_Down)
    dissent(window, page, "m4", "The portable box was late")
    page.form.focus_field(page.form.next)
    enter(window)
    close_without_seal(qtbot)
    names = shown_papers(page)
    assert "dissent-123-m4-practice.pdf" in names
    words = {p.name: " ".join(words_of(p.data).split()) for p in printing.kept_papers(desk)}
    protocol = words["protocol-123-party_list-practice.pdf"]
    assert "вместо председателя" in protocol
    assert "особое мнение" in protocol
    assert "The portable box was late" in words["annex-123-party_list-practice.pdf"]
    (sheet,) = printing.dissent_papers(desk.day)
    said = " ".join(words_of(sheet.data).split())
    assert "The portable box was late" in said
    assert "прилагается к протоколу заседания" in said


def test_an_open_finding_leaves_only_drafts(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    put(desk, "party_list.votes.amanat", 1)
    page.form.focus_field(page.form.next)
    enter(window)
    assert page.preview is None
    assert desk.day.sheets == ()
    assert page.form.message.isVisible()
    button(window, "draft.party_list").click()
    assert all("draft" in name for name in shown_papers(page))


def test_every_paper_has_a_button_reached_by_tab(protocols: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = protocols
    for kind in ("draft", "copy"):
        for contest in desk.day.record.contests:
            page.focus_path(f"{kind}.{contest}")
            assert focused(window) == f"{kind}.{contest}"
            enter(window)
            names = shown_papers(page)
            assert names
            assert all(name.endswith(".pdf") for name in names)
            QApplication.processEvents()


def test_who_signs_is_kept_with_dissent(protocols: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = protocols
    page.focus_path("signing.m2.status")
    for _ in range(2):
        press(window, Qt.Key.Key_Down)
    box = window.focusWidget()
    assert isinstance(box, QComboBox)
    assert {s.member: s.status for s in desk.day.record.signing} == {"m2": "absent"}
    page.focus_path("signing.m4.dissent")
    enter(window)
    assert page.form.message.text() == "Say first whether the member signs who has a dissenting opinion."
    assert focused(window) == "signing.m4.status"
    dissent(window, page, "m4", "The portable box was late")
    kept = {s.member: s for s in desk.day.record.signing}
    assert kept["m4"].dissent == "The portable box was late"
    assert kept["m4"].status == "signed"
    assert kept["m2"].status == "absent"


def test_f8_nobody_is_said_to_sign_who_did_not_say_so(
    protocols: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    _, page = protocols
    assert {status.currentText() for status in page.statuses.values()} == {"not said yet"}
    for status in page.statuses.values():
        status.activated.emit(status.currentIndex())
    assert desk.day.record.signing == ()


def test_letters_that_no_font_has_are_named_before_printing(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, context: Context
) -> None:
    _, page = protocols
    assert not page.letters.isVisible()
    people = [
        {"id": m.id, "name": m.name, "role": m.role}
        if m.id != "m2"
        else {"id": "m2", "name": "山 Аман", "role": m.role}
        for m in desk.day.record.commission
    ]
    kept_before(desk, "commission", people)
    page.show_state()
    settle()
    assert page.letters.isVisible()
    assert "山" in page.letters.text()


# --- W7: a dissenting opinion has room


def test_w7_a_dissenting_opinion_has_room_and_is_kept_whole(
    protocols: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, page = protocols
    text = "The portable box was late.\nNobody wrote it down. " + "It was seen by two observers. " * 20
    dissent(window, page, "m4", text)
    kept = {s.member: s for s in desk.day.record.signing}
    assert kept["m4"].dissent == text.strip()
    settle()
    shown = page.opinions["m4"].text()
    assert page.opinions["m4"].isVisible()
    assert shown.endswith("…")
    assert text.startswith(shown[:-1])
    assert not page.opinions["m3"].isVisible()
    (sheet,) = printing.dissent_papers(desk.day)
    assert " ".join(words_of(sheet.data).split()).count("It was seen by two observers.") == 20
    dissent(window, page, "m4", "")
    assert not any(s.dissent for s in desk.day.record.signing)


def test_w7_the_field_of_an_opinion_is_large_and_names_the_member(
    context: Context, under: QWidget, qtbot: QtBot
) -> None:
    dialog = DissentDialog("signing.m4.dissent", "A. B., member", "", context, under)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog.text.width() > 600
    assert dialog.text.height() > 200
    assert dialog.text.accessibleName() == "Dissenting opinion: A. B., member"
    press(dialog, Qt.Key.Key_Tab, "\t")
    assert focused(dialog) != "text"


def test_w7_an_opinion_longer_than_its_sheet_says_how_much_fits(
    context: Context, under: QWidget, qtbot: QtBot
) -> None:
    dialog = DissentDialog("signing.m4.dissent", "A. B.", "", context, under)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.text.setPlainText("a" * (MOST + 1))
    dialog.keep_button.click()
    assert dialog.isVisible()
    assert "3\u202f000" in dialog.told.text()
    dialog.text.setPlainText("a" * MOST)
    dialog.keep_button.click()
    assert not dialog.isVisible()
