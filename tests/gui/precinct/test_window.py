"""The shell round the pages: every page in three languages, the stages, the findings, the foot, undo and keys."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import make_ready, sentences_of
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import ALT, CONTROL, enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to, enter_stage
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed

Opener = Callable[..., PrecinctWindow]
PutClock = Callable[[str], None]
STAGES = 11
NO_ENGLISH = re.compile(r"[A-Za-z]{3,}")
# Letters of the alphabet of the sources that stand in every language: file names, codes, times, keys.
SAME_EVERYWHERE = ("kzpoll", "UTC", "Eng", "Ctrl", "Alt", "Enter", "Delete", "PDF", "AMANAT", "Respublica")


def stages_of(window: PrecinctWindow) -> tuple[str, ...]:
    return window.desk.day.stages


def latin(text: str) -> list[str]:
    """Words of Latin letters that no language but English would have."""
    return [w for w in NO_ENGLISH.findall(text) if not any(w in one for one in SAME_EVERYWHERE)]


# Usual screens, and those that are scaled up: 1920×1080 at 1.5 and the smallest at 1.25; others with the longest names.
SCREENS = ((1920, 1080), (1366, 768), (1280, 720), (1093, 614))


@pytest.mark.long
def test_every_page_in_every_language_is_whole_and_named(
    desk: Desk, practice: PrecinctRecord, context: Context, open_window: Opener
) -> None:
    """Nothing cut off, no input without a name, nothing left in English, on all pages with figures and a finding each.

    What has no room scrolls or folds away, and the window is never larger than the screen.
    """
    bring_to(desk, "protocols", practice)
    put(desk, "party_list.votes.amanat", 1)
    put(desk, "portable_boxes.P1.ballots.single_mandate", 99)
    window = open_window(desk)
    usual = itertools.product(SCREENS[:2], LANGUAGES)
    for size, language in (*usual, (SCREENS[2], "kk"), (SCREENS[3], "ru")):
        context.languages.set_language(language)
        window.resize(*size)
        for stage in stages_of(window):
            window.show_stage(stage)
            settle()
            assert cut_off(window) == [], (size, language, stage)
            assert (window.width(), window.height()) == size, (language, stage)
            if size in SCREENS[:2]:
                assert unnamed(window) == [], (language, stage)
                left = [w for text in texts(window) for w in latin(text)]
                assert language == "en" or left == [], stage
        if size[1] < 700:
            page = window.page("piles.party_list")
            assert not page.has_foot
            assert page.rows["party_list.against_all"].isVisibleTo(page.form)


@pytest.mark.long
def test_the_language_is_switched_live_on_every_page(
    desk: Desk, practice: PrecinctRecord, context: Context, open_window: Opener
) -> None:
    """A page says in each language just what it would say had the window been opened in it."""
    bring_to(desk, "protocols", practice)
    put(desk, "party_list.votes.amanat", 1)
    window = open_window(desk)
    for stage in stages_of(window):
        window.show_stage(stage)
    for language in ("ru", "kk"):
        button(window, f"language.{language}").click()
        fresh = PrecinctWindow(desk, context)
        fresh.resize(window.size())
        fresh.show()
        for stage in stages_of(window):
            window.show_stage(stage)
            fresh.show_stage(stage)
            settle()
            assert texts(window) == texts(fresh), (language, stage)
        fresh.release()
        fresh.close()
    assert context.settings.values.language == "kk"


def test_the_button_of_the_language_in_force_says_so_and_stays_pressed(
    desk: Desk, open_window: Opener
) -> None:
    window = open_window(desk)
    pressed = button(window, "language.en")
    assert pressed.isChecked()
    pressed.click()
    assert pressed.isChecked()
    assert window.notice.text() == "The window speaks this language already."


def test_what_is_said_of_a_disk_is_there_before_it_fails(desk: Desk, open_window: Opener) -> None:
    sentences_of.cache_clear()
    open_window(desk)
    before = sentences_of.cache_info().misses
    make_ready("refusal", "store", "file")
    assert sentences_of.cache_info().misses == before


def test_a_new_precinct_stands_at_its_opening(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert window.shown == "opening"
    assert len(stages_of(window)) == STAGES
    assert focused(window) == "day.opened"


def test_nothing_is_skipped(desk: Desk, open_window: Opener) -> None:
    """A stage ahead says what it waits for; neither Alt and its number nor Ctrl+PgDown gets there."""
    window = open_window(desk)
    press(window, Qt.Key.Key_PageDown, "", CONTROL)
    assert window.shown == "opening"
    assert not window.notice.isHidden()
    assert "Opening" in window.notice.text()
    press(window, Qt.Key.Key_8, "8", ALT)
    window.stages.stage_requested.emit("protocols")
    assert window.shown == "opening"
    assert desk.day.stage == "opening"
    put(desk, "voter_list.at_opening", 5)
    assert window.notice.isHidden()


def test_alt_and_a_number_go_to_a_stage_that_was_reached(
    desk: Desk, open_window: Opener, practice: PrecinctRecord, qtbot: QtBot
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    QTest.keyClick(window, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: window.shown == "turnout")
    window.speak("ru")
    QTest.keyClick(window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: window.shown == "opening")


def test_a_stage_that_lacks_a_figure_goes_to_it(
    desk: Desk, open_window: Opener, practice: PrecinctRecord
) -> None:
    enter_stage(desk, "opening", practice)
    put(desk, "receipts.single_mandate", [])
    window = open_window(desk)
    window.page("opening").form.focus_field(window.page("opening").form.next)
    enter(window)
    assert window.shown == "opening"
    assert focused(window) == "receipts.single_mandate.0.ballots"
    message = window.page("opening").form.message
    assert message.isVisible()
    assert message.text()


@pytest.mark.long
def test_every_page_can_be_gone_back_to(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "second_check", practice)
    window = open_window(desk)
    seen = [window.shown]
    for _ in range(STAGES):
        press(window, Qt.Key.Key_PageUp, "", CONTROL)
        seen.append(window.shown)
    assert seen[: len(stages_of(window)) - 1] == list(reversed(stages_of(window)[:-1]))
    assert seen[-1] == "opening"
    for stage in stages_of(window)[1:-1]:
        press(window, Qt.Key.Key_PageDown, "", CONTROL)
        assert window.shown == stage


def test_stages_show_their_state_by_shape_and_word(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "portable_boxes", practice)
    put(desk, "single_mandate.unused", 0, reason="counted again")
    window = open_window(desk)
    spoken = {stage: button(window, f"stage.{stage}").accessibleName() for stage in stages_of(window)}
    assert spoken["opening"].startswith("1. Opening, done")
    assert "with findings" in spoken["unused_and_lists"]
    assert "current" in spoken["portable_boxes"]
    assert "not reached" in spoken["protocols"]


def test_a_finding_appears_with_the_figure_and_goes_with_it(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """E104 after one wrong pile: all figures of the equation are marked, the sentence also stands at the sum."""
    bring_to(desk, "reconciliation", practice)
    window = open_window(desk)
    window.show_stage("piles.party_list")
    page = window.page("piles.party_list")
    page.focus_path("party_list.votes.amanat")
    type_text(window, "1")
    enter(window)
    assert [f.code for f in desk.findings] == ["E104"]
    card = window.findings.findChild(QWidget, "finding.E104")
    assert card is not None
    assert page.form.message.isVisible()
    marked = {path for path, row in page.rows.items() if row.edit.property("state") == "error"}
    assert marked == set(desk.findings[0].figures) & set(page.rows)
    assert "party_list.votes.amanat" in marked
    window.undo()
    assert desk.findings == ()
    assert window.findings.findChild(QWidget, "finding.E104") in (None, card)
    assert not page.form.message.isVisible()
    assert not window.findings.has_findings()


def test_a_finding_leads_to_its_figure_by_click_and_by_key(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "reconciliation", practice)
    put(desk, "party_list.votes.amanat", 1)
    window = open_window(desk)
    assert window.shown == "reconciliation"
    press(window, Qt.Key.Key_F6)
    card: QWidget = window.focusWidget()
    assert card.objectName() == "finding.E104"
    enter(window)
    first = desk.findings[0].figures[0]
    assert focused(window) == first
    window.show_stage("opening")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert focused(window) == first


def test_undo_restores_and_is_an_entry(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    window.page("opening").focus_path("voter_list.at_opening")
    type_text(window, "1843")
    enter(window)
    enter_count = len(desk.entries())
    press(window, Qt.Key.Key_Z, "z", CONTROL)
    assert desk.day.record.voter_list.at_opening is None
    assert len(desk.entries()) == enter_count + 1
    assert window.page("opening").rows["voter_list.at_opening"].edit.text() == ""


def test_the_undo_button_is_in_sight_and_says_when_there_is_nothing(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert window.undo_button.isVisible()
    assert not window.undo_button.isEnabled()
    assert "nothing to undo" in window.undo_button.toolTip()
    put(desk, "voter_list.at_opening", 5)
    assert window.undo_button.isEnabled()
    window.undo_button.click()
    assert desk.day.record.voter_list.at_opening is None
    assert not window.undo_button.isEnabled()
    window.tell("")
    window.undo()
    assert "nothing to undo" in window.notice.text()
    assert window.notice.isVisible()


def test_the_foot_tells_when_it_was_saved_who_types_and_what_is_left(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, put_clock: PutClock
) -> None:
    window = open_window(desk)
    put_clock("07:15")
    put(desk, "voter_list.at_opening", 5)
    assert window.status.saved.text() == "Saved 07:15:00"
    assert window.status.local.text() == "local 07:15 UTC+6"
    assert practice.commission[2].name in window.status.typist.text()
    assert window.standing.times().left == ""
    bring_to(desk, "piles.party_list", practice)
    put_clock("22:30")
    window.show_clock()
    left = window.standing.times()
    assert left.left == "9 h 30 min left for the count"
    assert not left.urgent


def test_f6_goes_round_the_panes(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "voting_ended", practice)
    window = open_window(desk)
    press(window, Qt.Key.Key_F6)
    assert focused(window) == "stage.voting_ended"
    press(window, Qt.Key.Key_F6)
    assert focused(window) == "day.voting_ended"


def test_a_change_on_a_done_page_is_asked_once(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    window.show_stage("opening")
    window.page("opening").focus_path("voter_list.at_opening")
    asked.may_change = False
    type_text(window, "5")
    enter(window)
    assert len(asked.questions) == 1
    assert asked.questions[0][2] == "5"
    assert desk.day.record.voter_list.at_opening == practice.voter_list.at_opening
    shown = window.page("opening").rows["voter_list.at_opening"].edit
    assert shown.typed() == practice.voter_list.at_opening
    assert focused(window) == "voter_list.at_opening"
    assert "Left as it was" in window.page("opening").form.message.text()
    asked.may_change = True
    type_text(window, "6")
    enter(window)
    assert len(asked.questions) == 2
    assert desk.day.record.voter_list.at_opening == 6


def test_an_announced_figure_is_changed_with_a_reason_and_marked(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "stationary_boxes", practice)
    window = open_window(desk)
    window.show_stage("unused_and_lists")
    page = window.page("unused_and_lists")
    was = practice.contests["party_list"].unused
    assert was is not None
    page.focus_path("party_list.unused")
    asked.given_reason = ""
    type_text(window, str(was - 1))
    enter(window)
    assert desk.day.record.contests["party_list"].unused == was
    page.focus_path("party_list.unused")
    asked.given_reason = "counted again"
    type_text(window, str(was - 1))
    enter(window)
    assert desk.day.record.contests["party_list"].unused == was - 1
    note = page.rows["party_list.unused"].note
    assert note.isVisible()
    assert note.text() == "Changed after the announcement"
    assert [c.path for c in desk.day.count.late_changes] == ["party_list.unused"]


def test_practice_is_written_on_every_page(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert window.band.isVisible()


def test_typing_is_kept_when_the_window_is_closed(desk: Desk, context: Context, open_window: Opener) -> None:
    """What stands in the field without Enter is taken as the window closes."""
    window = open_window(desk)
    window.page("opening").focus_path("voter_list.at_opening")
    type_text(window, "1843")
    window.close()
    again = Desk.open(desk.path, context.clock)
    assert again.day.record.voter_list.at_opening == 1843
    again.close()


def test_looking_only_changes_nothing_and_says_so(desk: Desk, context: Context, open_window: Opener) -> None:
    put(desk, "voter_list.at_opening", 1843)
    looking = Desk.open(desk.path, context.clock, read_only=True)
    window = open_window(looking)
    assert window.status.saved.text() == "Open for looking only"
    page = window.page("opening")
    page.focus_path("voter_list.at_opening")
    type_text(window, "7")
    enter(window)
    assert looking.day.record.voter_list.at_opening == 1843
    assert page.form.message.isVisible()


@pytest.mark.long
def test_large_text_folds_the_sides_away_and_stays_whole(
    desk: Desk,
    practice: PrecinctRecord,
    context: Context,
    open_window: Opener,
    put_scale: Callable[[int], None],
) -> None:
    """200 %: nothing is cut off; the findings are one key away."""
    put_scale(200)
    bring_to(desk, "protocols", practice)
    put(desk, "party_list.votes.amanat", 1)
    window = open_window(desk)
    for language in LANGUAGES:
        context.languages.set_language(language)
        for stage in stages_of(window):
            window.show_stage(stage)
            settle()
            assert cut_off(window) == [], (language, stage)
            assert window.findings_button.isVisible()
    press(window, Qt.Key.Key_F6)
    assert focused(window) == "finding.E104"
    enter(window)
    assert focused(window) == desk.findings[0].figures[0]


def test_the_page_is_reached_from_its_label(desk: Desk, open_window: Opener) -> None:
    """Every figure's label is the label of its input."""
    window = open_window(desk)
    for row in window.page("opening").rows.values():
        assert row.label.buddy() is row.edit


def test_tab_leaves_the_page_at_its_end_and_nothing_wraps_round(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    page = window.page("opening")
    press(window, Qt.Key.Key_Home, "", CONTROL)
    first = focused(window)
    press(window, Qt.Key.Key_Up)
    assert focused(window) == first
    for _ in range(len(page.form.fields())):
        tab(window)
    assert focused(window) == "next"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "next"
    press(window, Qt.Key.Key_Up)
    assert focused(window) == page.form.fields()[-1].objectName()
    press(window, Qt.Key.Key_End, "", CONTROL)
    assert focused(window) == page.form.fields()[-1].objectName()


def test_labels_of_the_shell_are_shown(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    shown = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert any(text.startswith("Precinct No. 123") for text in shown)
    assert any("19.03.2023" in text for text in shown)
