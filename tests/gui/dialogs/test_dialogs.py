"""Every dialog over the window: whole in three languages, named, left by Escape, and doing what it says by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.precinct.answers import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.asking import ChangeDialog, CorrectionDialog, DialogAsker
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed

Maker = Callable[[Desk, Context, QWidget], QDialog]
DIALOGS: dict[str, Maker] = {
    "about": lambda desk, context, parent: AboutDialog(desk.day.election, context.language, parent),
    "about nothing": lambda desk, context, parent: AboutDialog(None, context.language, parent),
    "act": lambda desk, context, parent: ActDialog(
        desk.day, _found(desk, "discrepancy"), context.language, "2023-03-19T23:41", parent
    ),
    "ballots": BallotsDialog,
    "box": lambda desk, context, parent: BoxDialog(desk.day, None, parent),
    "change": lambda desk, context, parent: ChangeDialog("7.1 AMANAT", "655", "565", parent),
    "commission": CommissionDialog,
    "correction": lambda desk, context, parent: CorrectionDialog("11", "608", "607", parent),
    "disputed": lambda desk, context, parent: DisputedDialog(desk, "party_list", context, parent),
    "keys": lambda desk, context, parent: KeyCard(parent),
    "reason": lambda desk, context, parent: ReasonDialog(
        desk.day, _found(desk, "warning")[:1], context.language, parent
    ),
    "role change": lambda desk, context, parent: RoleChangeDialog("1-мүше (оқу)", "14:30", context, parent),
    "settings": lambda desk, context, parent: SettingsDialog(context, parent),
    "typist": TypistDialog,
}


def _found(desk: Desk, severity: str) -> list[Finding]:
    return [f for f in desk.findings if f.severity == severity]


@pytest.fixture
def wrong(desk: Desk, practice: PrecinctRecord) -> Desk:
    """A precinct with a discrepancy and a warning."""
    bring_to(desk, "reconciliation", practice)
    put(desk, "single_mandate.unused", 611, reason="counted again")
    put(desk, "turnout.12:00", 198)
    assert {f.severity for f in desk.findings} == {"discrepancy", "warning"}
    return desk


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_a_dialog_is_whole_named_and_translated(
    wrong: Desk,
    context: Context,
    under: QWidget,
    name: str,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    context.languages.set_language(language)
    put_scale(scale)
    dialog = DIALOGS[name](wrong, context, under)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.width() <= under.width()
    assert dialog.height() <= under.height()
    if language != "en":
        allowed = (
            "kzpoll",
            "AMANAT",
            "Ctrl",
            "Alt",
            "Shift",
            "Enter",
            "Delete",
            "Tab",
            "Esc",
            "Home",
            "End",
            "PgUp",
            "PgDn",
            "UTC",
            "English",
        )
        for text in texts(dialog) | {dialog.windowTitle()}:
            words = [w for w in text.split() if any("a" <= c.lower() <= "z" for c in w)]
            left = [w for w in words if not any(a in w for a in allowed) and len(w.strip("()&:,.")) > 3]
            assert left == [], text


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_a_dialog_is_left_by_escape_and_nothing_is_entered(
    wrong: Desk, context: Context, under: QWidget, name: str
) -> None:
    before = len(wrong.entries())
    dialog = DIALOGS[name](wrong, context, under)
    dialog.show()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert len(wrong.entries()) == before


def test_the_typist_is_chosen_with_one_key(desk: Desk, context: Context) -> None:
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_1, "1")
    assert dialog.isHidden()
    assert desk.day.typist == "m1"
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_Down)
    enter(dialog)
    assert desk.day.typist == "m2"


def test_a_digit_without_a_member_chooses_nobody(desk: Desk, context: Context) -> None:
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_9, "9")
    assert dialog.isVisible()
    assert desk.day.typist == "m3"


def test_an_absent_chair_is_replaced_with_time_and_decision(
    desk: Desk, practice: PrecinctRecord, context: Context
) -> None:
    bring_to(desk, "voting_ended", practice)
    dialog = CommissionDialog(desk, context)
    dialog.show()

    def replace(inner: QWidget) -> None:
        assert isinstance(inner, RoleChangeDialog)
        enter(inner)
        assert inner.isVisible(), "the decision is missing"
        inner.since.setFocus()
        inner.since.selectAll()
        type_text(inner, "1430")
        press(inner, Qt.Key.Key_Return, "\r")
        assert focused(inner) == "role"
        inner.role.choose("chair")
        tab(inner)
        type_text(inner, "Decision 7")
        enter(inner)

    met = when_open(replace, RoleChangeDialog)
    button(dialog, "commission[1].change").click()
    met.check()
    assert any("14:30" in text and "Decision 7" in text for text in texts(dialog))
    button(dialog, "keep").click()
    deputy = desk.day.record.commission[1]
    assert [(c.since, c.role, c.decision) for c in deputy.changes] == [("14:30", "chair", "Decision 7")]
    assert deputy.role == "deputy"


def test_a_member_appointed_later_needs_a_decision(
    desk: Desk, practice: PrecinctRecord, context: Context
) -> None:
    bring_to(desk, "voting_ended", practice)
    dialog = CommissionDialog(desk, context)
    dialog.show()
    button(dialog, "commission.more").click()
    type_text(dialog, "8-мүше (оқу)")
    button(dialog, "keep").click()
    assert dialog.isVisible()
    assert dialog.told.isVisible()
    assert focused(dialog) == "commission[7].change"

    def appoint(inner: QWidget) -> None:
        assert isinstance(inner, RoleChangeDialog)
        inner.role.choose("member")
        inner.decision.setFocus()
        type_text(inner, "Decision 8")
        enter(inner)

    met = when_open(appoint, RoleChangeDialog)
    enter(dialog)
    met.check()
    button(dialog, "keep").click()
    member = desk.day.record.commission[7]
    assert (member.id, member.role, member.role_at_closing()) == ("m8", None, "member")


def test_a_candidate_is_struck_out_by_a_decision_and_restored(desk: Desk, context: Context) -> None:
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    dialog.table.setCurrentCell(2, 0)
    button(dialog, "strike").click()
    assert focused(dialog) == "decision", "no decision, nothing struck out"
    assert dialog.told.text()
    before = desk.day.record.ballot(dialog.contest)
    assert not before[2].struck_out
    type_text(dialog, "No. 5")
    button(dialog, "strike").click()
    after = desk.day.record.ballot(dialog.contest)
    assert [a.id for a, b in zip(after, before, strict=True) if a != b] == [before[2].id]
    assert after[2].struck_out
    assert "No. 5" in str(desk.entries()[-1].event)
    dialog.table.setCurrentCell(2, 0)
    dialog.decision.setText("No. 6")
    button(dialog, "strike").click()
    assert desk.day.record.ballot(dialog.contest) == before


def test_a_table_with_bad_rows_is_told_by_line_and_nothing_of_it_is_taken(
    desk: Desk, context: Context, tmp_path: Path
) -> None:
    before = desk.day.record
    table = tmp_path / "candidates.csv"
    table.write_text("number,name_kk,name_ru,name_en,struck_out\n1,Бір,Один,,\nx,,Два,,\n", "utf-8")
    dialog = BallotsDialog(desk, context)
    dialog.show()
    dialog.contests.setCurrentIndex(1)
    dialog.contests.activated.emit(1)
    dialog.load_table(table)
    assert "3" in dialog.told.text()
    assert desk.day.record == before
    table.write_text(
        "number,name_kk,name_ru,name_en,struck_out\n1,Бір (оқу),Один,,\n2,Екі (оқу),Два,,\n", "utf-8"
    )
    dialog.load_table(table)
    assert [c.name.kk for c in desk.day.record.ballot(dialog.contest)] == ["Бір (оқу)", "Екі (оқу)"]


def test_settings_are_in_force_at_once(context: Context) -> None:
    dialog = SettingsDialog(context)
    languages: list[str] = []
    looks: list[tuple[str, int]] = []
    dialog.language_chosen.connect(languages.append)
    dialog.look_chosen.connect(lambda theme, scale: looks.append((theme, scale)))
    dialog.show()
    assert focused(dialog) == "language"
    press(dialog, Qt.Key.Key_Up)
    assert languages == ["ru"]
    tab(dialog)
    press(dialog, Qt.Key.Key_Down)
    tab(dialog)
    press(dialog, Qt.Key.Key_Space, " ")
    assert looks == [("light", 125), ("contrast", 125)]
    enter(dialog)
    assert dialog.isHidden()


def test_the_key_card_is_shown_by_f1(desk: Desk, open_window: Callable[..., PrecinctWindow]) -> None:
    window = open_window(desk)
    press(window, Qt.Key.Key_F1)
    (card,) = window.findChildren(KeyCard)
    assert card.isVisible()
    assert card.isModal() or card.windowModality() != Qt.WindowModality.NonModal
    enter(card)
    settle()
    assert window.findChildren(KeyCard) == []


@pytest.mark.parametrize(("key", "wanted"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_the_question_about_a_change_is_answered_by_one_key(
    context: Context, qapp: object, key: Qt.Key, wanted: bool
) -> None:
    met = when_open(lambda dialog: press(dialog, key), ChangeDialog)
    answer = DialogAsker(None).change("7.1 AMANAT", "655", "565")
    met.check()
    assert answer is wanted


def test_a_correction_needs_its_reason(context: Context, qapp: object) -> None:
    def explain(dialog: QWidget) -> None:
        assert isinstance(dialog, CorrectionDialog)
        enter(dialog)
        assert dialog.isVisible()
        assert not dialog.change.isEnabled()
        type_text(dialog, "Counted again by two")
        enter(dialog)

    met = when_open(explain, CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == "Counted again by two"
    met.check()


def test_a_correction_left_alone_gives_no_reason(context: Context, qapp: object) -> None:
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == ""
    met.check()
