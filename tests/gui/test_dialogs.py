"""Every dialog over the window: whole in three languages, named, switched live, left by Escape without entering."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QListWidget, QWidget

from kzpoll_desktop.domain.day.hours import Odd
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, LeaveDialog
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.column import EDGE
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Shown
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.common.languages import OWN_NAMES
from kzpoll_desktop.gui.precinct.after.complaints import ComplaintDialog
from kzpoll_desktop.gui.precinct.after.copies import CopyDialog
from kzpoll_desktop.gui.precinct.after.handing import GivenDialog, PackageDialog
from kzpoll_desktop.gui.precinct.after.kit_dialogs import HandDialog, KitDialog
from kzpoll_desktop.gui.precinct.after.recount_dialogs import ApplicationDialog, GiveUpDialog, RecountDialog
from kzpoll_desktop.gui.precinct.after.signatures import KeyDialog
from kzpoll_desktop.gui.precinct.after.wall import PostingDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.backups import BackupKeeper
from kzpoll_desktop.gui.precinct.dialogs.address import AddressDialog
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.dissent import DissentDialog
from kzpoll_desktop.gui.precinct.dialogs.early_end import EarlyEndDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.everything import EverythingDialog
from kzpoll_desktop.gui.precinct.last_backup import LastBackupDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog, OddTimeDialog, ZerosDialog
from kzpoll_desktop.gui.setup.begun_before import BegunBeforeDialog
from kzpoll_desktop.gui.setup.empty_ballots import EmptyBallots
from kzpoll_desktop.gui.shell.finished import FinishedDialog
from kzpoll_desktop.gui.shell.restore import OtherHistory, WhichPrecinct
from kzpoll_desktop.gui.shell.temporary import TemporaryDialog
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.board.feedback import FeedbackDialog
from kzpoll_desktop.gui.training.board.papers import PapersDialog
from kzpoll_desktop.gui.training.board.side_by_side import NightFile, SideBySideDialog
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.gui.training.editor.adding import AddDialog
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.gui.training.editor.inserting import InsertDialog
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.classroom.board import Board
from kzpoll_desktop.training.classroom.room import Classroom
from kzpoll_desktop.workflow.backups.restore import Parting
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.stick import GivenMedium
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to, played
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import cut_off, settle, texts, unnamed
from tests.shared.package import any_package

Maker = Callable[[Desk, Context, QWidget], QDialog]
DIALOGS: dict[str, Maker] = {
    "about": lambda desk, context, parent: AboutDialog(desk.day.election, context.language, parent),
    "about nothing": lambda desk, context, parent: AboutDialog(None, context.language, parent),
    "act": lambda desk, context, parent: ActDialog(
        desk.day, _found(desk, "discrepancy"), "2023-03-19T23:41", parent
    ),
    "ballots": BallotsDialog,
    "address": lambda desk, context, parent: AddressDialog(desk, context, parent),
    "box": lambda desk, context, parent: BoxDialog(desk.day, desk.day.record.portable_boxes[0].id, parent),
    "change": lambda desk, context, parent: ChangeDialog("7.1 AMANAT", "655", "565", parent),
    "commission": CommissionDialog,
    "correction": lambda desk, context, parent: CorrectionDialog("11", "608", "607", parent),
    "dissent": lambda _desk, context, parent: DissentDialog(
        "signing.m4.dissent", "1-мүше (оқу)", "", context, parent
    ),
    "empty ballots": lambda desk, context, parent: EmptyBallots(desk.day.election.contests, context, parent),
    "disputed": lambda desk, context, parent: DisputedDialog(desk, "party_list", context, parent),
    "early end": lambda desk, context, parent: EarlyEndDialog(desk.day, "19:40", context, parent),
    "odd time": lambda desk, context, parent: OddTimeDialog(
        "At 12:00", "600", Odd("to_come", {"now": "10:05"}), parent
    ),
    "leave": lambda desk, context, parent: LeaveDialog(parent),
    "begun before": lambda desk, context, parent: BegunBeforeDialog("417", context, parent),
    "keys": lambda desk, context, parent: KeyCard(parent),
    "last backup": lambda desk, context, parent: LastBackupDialog(
        BackupKeeper(desk, context), context, parent
    ),
    "other history": lambda desk, context, parent: OtherHistory(
        desk.path, desk.day, Parting(118, 1_204, 17, other_key=True), context, parent
    ),
    "help": lambda desk, context, parent: KeyCard(
        parent, Shown("piles", lambda: "Пачки (оқу)", lambda: context.language)
    ),
    "reason": lambda desk, context, parent: ReasonDialog(desk.day, _found(desk, "warning")[:1], parent),
    "role change": lambda desk, context, parent: RoleChangeDialog("1-мүше (оқу)", "14:30", context, parent),
    "settings": lambda desk, context, parent: SettingsDialog(context, parent),
    "temporary": lambda desk, context, parent: TemporaryDialog(
        Path("/kzpoll-1/kzpoll.zip/precinct-123.kzpoll"), Path("/kzpoll-2"), context, parent
    ),
    "feedback": lambda desk, context, parent: FeedbackDialog(
        Classroom(desk.path.parent, *find_course("one-night"), desk.path.parent / "data"),
        Board((), (), {}),
        context,
        parent,
    ),
    "papers for tables": lambda desk, context, parent: PapersDialog(
        *find_course("one-night"), "1-30", context, parent
    ),
    "class": lambda desk, context, parent: BoardDialog(context, parent),
    "side by side": lambda desk, context, parent: SideBySideDialog(
        [NightFile(desk.path, lambda: desk.path.name)], {desk.path}, context, parent
    ),
    "before the class": lambda desk, context, parent: BeforeDialog(context, parent),
    "editor": lambda desk, context, parent: EditorDialog(context, parent),
    "editor adding": lambda desk, context, parent: AddDialog(context, parent),
    "editor inserting": lambda desk, context, parent: InsertDialog(
        Making(*find_course("one-night")), context, lambda _: None, parent
    ),
    "training": lambda desk, context, parent: TrainingDialog(context, parent),
    "typist": TypistDialog,
    "key of a member": lambda desk, context, parent: KeyDialog(
        desk, "party_list", desk.day.record.commission[0], context, parent
    ),
    "copy": lambda desk, context, parent: CopyDialog(desk, "party_list", None, context, parent),
    "posting": lambda desk, context, parent: PostingDialog(desk, context, parent),
    "complaint": lambda desk, context, parent: ComplaintDialog(desk, None, context, parent),
    "application for a recount": lambda desk, context, parent: ApplicationDialog(desk, context, parent),
    "recount": lambda desk, context, parent: RecountDialog(desk, context, parent),
    "recount given up": lambda desk, context, parent: GiveUpDialog(desk, context, parent),
    "kit": lambda desk, context, parent: KitDialog(desk, "single_mandate", context, parent),
    "handed over": lambda desk, context, parent: HandDialog(desk, "party_list", context, parent),
    "result file": lambda desk, context, parent: PackageDialog(desk, any_package(), context, parent),
    "result file given": lambda desk, context, parent: GivenDialog(
        GivenMedium(Path("/kzpoll-1/stick/result-123.kzresult"), "a" * 64, written=True),
        desk,
        context,
        parent,
    ),
    "everything": EverythingDialog,
    "finished": lambda desk, context, parent: FinishedDialog(desk.path, context, parent),
    "zeros": lambda desk, context, parent: ZerosDialog([f"7.{n}" for n in range(1, 43)], parent),
    "which precinct": lambda desk, context, parent: WhichPrecinct(desk.path, desk.day, context, parent),
}


def _found(desk: Desk, severity: str) -> list[Finding]:
    return [f for f in desk.findings if f.severity == severity]


@pytest.fixture
def wrong(tmp_path: Path, context: Context, practice: PrecinctRecord) -> Iterator[Desk]:
    """A precinct with a discrepancy and a warning."""

    def play(path: Path) -> Desk:
        made = practice_precinct()
        desk = Desk.create(path, made.election, made.record, context.clock, made.typist)
        bring_to(desk, "reconciliation", practice)
        put(desk, "single_mandate.unused", 611, reason="counted again")
        put(desk, "turnout.12:00", 198)
        return desk

    desk = played(
        "a discrepancy and a warning", tmp_path / "precinct-123-practice.kzpoll", context.clock, play
    )
    assert {f.severity for f in desk.findings} == {"discrepancy", "warning"}
    yield desk
    close_windows()
    desk.close()


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
            "kzresult",
            "kzpoll",
            "SHA",
        )
        for text in texts(dialog) | {dialog.windowTitle()}:
            words = [w for w in text.split() if any("a" <= c.lower() <= "z" for c in w) and w != "aaaa"]
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


@pytest.mark.long
def test_w5_f1_helps_in_every_dialog_and_leads_back_to_it(
    wrong: Desk, context: Context, under: QWidget
) -> None:
    """W5: what the dialog is for, in the language in force; what was typed in it stays."""
    context.languages.set_language("kk")
    for name in sorted(set(DIALOGS) - {"keys", "help"}):
        dialog = DIALOGS[name](wrong, context, under)
        assert isinstance(dialog, Dialog)
        dialog.show()
        before: QWidget | None = dialog.focusWidget()
        press(dialog, Qt.Key.Key_F1)
        (card,) = dialog.findChildren(KeyCard)
        # It has the room of the window, and not of the question that it helps with.
        assert card.height() > min(600, under.height() - EDGE - 1), name
        told = {label.text() for label in card.findChildren(QLabel)}
        assert {HELP[dialog.topic].purpose.kk, HELP[dialog.topic].typed.kk} <= told, name
        press(card, Qt.Key.Key_Escape)
        assert dialog.isVisible(), name
        assert before is None or dialog.focusWidget() is before, name
        dialog.hide()


# Fields that hold more than one word, and are kept by a button; lists of which a line is chosen.
LOSING = {
    "act": "number",
    "address": "region.kk",
    "ballots": "decision",
    "commission": "commission[0].name",
    "disputed": "ground",
    "dissent": "text",
    "early end": "ground",
    "copy": "to",
    "posting": "where",
    "complaint": "by",
    "application for a recount": "by",
    "recount": "number",
    "recount given up": "reason",
    "kit": "to",
    "handed over": "to",
    "reason": "reason",
    "role change": "decision",
    "typist": "people",
}


@pytest.mark.parametrize("name", sorted(LOSING))
def test_t9_leaving_a_dialog_with_something_typed_asks_and_enter_stays(
    wrong: Desk, context: Context, under: QWidget, name: str
) -> None:
    before = len(wrong.entries())
    dialog = DIALOGS[name](wrong, context, under)
    dialog.show()
    field = dialog.findChild(QWidget, LOSING[name])
    assert field is not None
    field.setFocus()
    if isinstance(field, QListWidget):
        press(dialog, Qt.Key.Key_Space if name == "early end" else Qt.Key.Key_Down)
    else:
        type_text(dialog, "7")
    for _ in range(2):
        press(dialog, Qt.Key.Key_Escape)
        (question,) = [one for one in dialog.findChildren(LeaveDialog) if one.isVisible()]
        enter(question)
        assert dialog.isVisible()
        settle()
    dialog.reject()
    (question,) = [one for one in dialog.findChildren(LeaveDialog) if one.isVisible()]
    question.leave.click()
    assert dialog.isHidden()
    assert len(wrong.entries()) == before


def test_t9_enter_after_the_last_field_of_a_dialog_goes_to_what_keeps_it(
    wrong: Desk, context: Context, under: QWidget
) -> None:
    for name, last in (("address", "utc_offset"), ("commission", "commission[6].name")):
        dialog = DIALOGS[name](wrong, context, under)
        dialog.show()
        field = dialog.findChild(QWidget, last)
        assert field is not None, name
        field.setFocus()
        enter(dialog)
        assert focused(dialog) == "keep"


def test_t9_enter_in_a_typed_line_of_a_question_answers_nothing(
    wrong: Desk, context: Context, under: QWidget
) -> None:
    dialog = DIALOGS["early end"](wrong, context, under)
    assert isinstance(dialog, EarlyEndDialog)
    dialog.show()
    grounds = [dialog.grounds.item(row) for row in range(dialog.grounds.count())]
    (by_decision,) = [one for one in grounds if one.data(Qt.ItemDataRole.UserRole) == "decision"]
    by_decision.setSelected(True)
    dialog.decision.setFocus()
    type_text(dialog, "7")
    enter(dialog)
    assert dialog.isVisible()
    assert focused(dialog) == "keep"


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_an_open_dialog_says_in_another_language_what_a_new_one_would(
    wrong: Desk, context: Context, under: QWidget, name: str
) -> None:
    context.languages.set_language("ru")
    opened = DIALOGS[name](wrong, context, under)
    opened.show()
    before = opened.windowTitle()
    context.languages.set_language("kk")
    settle()
    made = DIALOGS[name](wrong, context, under)
    made.show()
    # Which language is chosen in the settings is what a person chose there.
    assert texts(opened) - set(OWN_NAMES.values()) == texts(made) - set(OWN_NAMES.values())
    assert opened.windowTitle() == made.windowTitle() != before
    assert {one.accessibleName() for one in opened.findChildren(QWidget)} == {
        one.accessibleName() for one in made.findChildren(QWidget)
    }


SWITCHED = (QAbstractButton, QComboBox)


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_w3_what_is_switched_off_in_a_dialog_says_why_in_the_language_in_force(
    wrong: Desk, context: Context, under: QWidget, name: str
) -> None:
    dialog = DIALOGS[name](wrong, context, under)
    dialog.show()
    told: dict[str, set[str]] = {}
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        for part in dialog.findChildren(QWidget):
            off = isinstance(part, SWITCHED) and part.isVisible() and not part.isEnabled()
            if off and dialog.isEnabled():
                assert part.toolTip(), part.objectName()
                told.setdefault(part.objectName(), set()).add(part.toolTip())
    assert [off for off, texts in told.items() if len(texts) < len(LANGUAGES)] == []
