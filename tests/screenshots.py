"""Pictures of every page and dialog in three languages, to be looked at: `make screenshots`."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.figures.stages import TASKS
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.training.course import QuestionsExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.dialogs.log import LogDialog
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.dialogs.bundles import BundlesDialog
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog, VoidDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.editing.checked import (
    BALLOTS,
    COMMISSION,
    COURSE,
    EXERCISE,
    HAPPENINGS,
    QUESTIONS,
    Where,
)
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared import noted
from tests.shared.closed import make_key, with_pins
from tests.shared.gui.progress import bring_to, enter
from tests.shared.longest import LONG_ELECTION, LONG_RECORD

SIZE = (1366, 768)
LARGE_SIZE = (1920, 1080)
EVENING = datetime.datetime(2023, 3, 19, 22, 41, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
# Slips that a commission makes: a pile with two digits exchanged, unused ballots one short, a wrong report.
SLIPS = (("party_list.votes.amanat", 565), ("single_mandate.unused", 611), ("turnout.12:00", 198))


class Camera:
    """Takes the pictures of one language into a folder."""

    def __init__(self, context: Context, folder: Path, size: tuple[int, int] = SIZE) -> None:
        self.context = context
        self.folder = folder
        self.size = size
        folder.mkdir(parents=True, exist_ok=True)

    def shoot(self, widget: QWidget, name: str) -> None:
        """One picture, once everything has its size."""
        for _ in range(6):
            QApplication.processEvents()
        if not widget.grab().save(str(self.folder / f"{name}.png")):
            raise SystemExit(f"{self.folder / name}.png could not be written")

    def start(self) -> None:
        """The start page and the steps of a new precinct."""
        program = Program(self.context)
        program.start.resize(*self.size)
        program.show_start()
        self.shoot(program.start, "01-start")
        program.files.begin_new()
        assert program.files.new is not None
        for place in range(len(program.files.new.steps)):
            program.files.new.show_step(place)
            self.shoot(program.start, f"02-new-precinct-{place + 1}")
        program.start.close()
        program.start.deleteLater()

    def stages(self, desk: Desk, prefix: str) -> None:
        """Every page of the day as it stands."""
        window = self.window(desk)
        for place, stage in enumerate(desk.day.stages, start=1):
            if not window.standing.is_open(stage):
                break
            window.show_stage(stage)
            self.shoot(window, f"{prefix}-{place:02}-{stage}")
        window.release()
        window.close()
        window.deleteLater()

    def dialogs(self, desk: Desk) -> None:
        """Every dialog over the window."""
        window = self.window(desk)
        for name, make in _dialogs(desk, self.context, window):
            dialog = make()
            dialog.show()
            self.shoot(dialog, f"05-{name}")
            dialog.close()
            dialog.deleteLater()
        window.release()
        window.close()
        window.deleteLater()

    def closing(self, counted: Desk, closed: Desk) -> None:
        """The dialogs of closing over a counted precinct, and what is shown of a closed one."""
        window = self.window(closed)
        papers = printing.kept_papers(closed)
        checking = VerifyDialog(self.context, window)
        checking.set_files([*printing.save_papers(papers[:1], closed.path.parent), closed.path])
        checking.begin()
        checking.working.wait()
        shown: list[tuple[str, QWidget]] = [
            ("pins", PinsDialog(counted, self.context, window)),
            ("closing", ClosingDialog(counted, self.context, window)),
            ("void", VoidDialog(closed, self.context, window)),
            ("signed", SignedDialog(closed, self.context, window)),
            ("kept", PreviewDialog(papers, self.context, window)),
            ("verify", checking),
        ]
        for name, dialog in shown:
            dialog.show()
            self.shoot(dialog, f"07-{name}")
            dialog.close()
            dialog.deleteLater()
        window.release()
        window.close()
        window.deleteLater()
        self.page(closed, "07-closed")
        self.after(closed)

    def after(self, closed: Desk) -> None:
        """The tasks after closing with all that was noted, and the dialogs in which it is."""
        if not closed.day.after.copies:
            noted.all_of(closed)
        window = self.window(closed)
        for task in TASKS:
            window.show_stage(task)
            self.shoot(window, f"08-{task}")
            for name, dialog in noted.dialogs(window.page(task)):
                dialog.show()
                self.shoot(dialog, f"08-{task}-{name}")
                dialog.close()
                dialog.deleteLater()
        window.release()
        window.close()
        window.deleteLater()

    def page(self, desk: Desk, name: str) -> None:
        """The page on which a precinct stands now, at its size and at a large one."""
        window = self.window(desk)
        self.shoot(window, name)
        window.resize(*LARGE_SIZE)
        self.shoot(window, f"{name}-large")
        window.release()
        window.close()
        window.deleteLater()

    def excess(self, desk: Desk) -> None:
        """The act of a portable box with more ballots than applications; the precinct is left as it was."""
        day = desk.day
        box = day.record.portable_boxes[0]
        path = f"portable_boxes.{box.id}.ballots.party_list"
        kept = figure(day.record, path)
        enter(desk, path, (box.applications or 0) + 2, "counted again")
        window = self.window(desk)
        found = [f for f in desk.findings if f.code == "D204"]
        dialog = ExcessActDialog(desk.day, found[:1], "2023-03-19T23:41", window)
        dialog.fill_recount(6, 1)
        dialog.show()
        self.shoot(dialog, "05-excess")
        dialog.close()
        window.release()
        window.close()
        enter(desk, path, kept, "counted again")

    def window(self, desk: Desk) -> PrecinctWindow:
        """The window of a desk at the size of the pictures."""
        made = PrecinctWindow(desk, self.context)
        made.resize(*self.size)
        made.show()
        return made


def _dialogs(desk: Desk, context: Context, parent: QWidget) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    day, language = desk.day, context.language
    found = {f.severity: f for f in desk.findings}
    yield "log", lambda: LogDialog(context, desk.day.record.precinct.utc_offset, parent)
    yield "keys", lambda: KeyCard(parent)
    yield "about", lambda: AboutDialog(day.election, language, parent)
    yield "settings", lambda: SettingsDialog(context, parent)
    yield (
        "role-change",
        lambda: RoleChangeDialog("3-мүше (оқу)", "22:41", context, parent),
    )
    yield "hints", lambda: HintsDialog(desk, context, parent)
    yield "bundles", lambda: BundlesDialog("7.1 AMANAT", "13*50+5", context, parent)
    yield "typist", lambda: TypistDialog(desk, context, parent)
    yield "commission", lambda: CommissionDialog(desk, context, parent)
    yield "ballots", lambda: BallotsDialog(desk, context, parent)
    yield "box", lambda: BoxDialog(day, day.record.portable_boxes[0].id, parent)
    yield "change", lambda: ChangeDialog("7.1 AMANAT", "655", "565", parent)
    yield "correction", lambda: CorrectionDialog("9 Пайдаланылмаған", "608", "607", parent)
    yield "act", lambda: ActDialog(day, [found["discrepancy"]], "2023-03-19T23:41", parent)
    yield "history", lambda: HistoryDialog(desk, context, parent)
    yield "disputed", lambda: DisputedDialog(desk, "party_list", context, parent)
    yield "reason", lambda: ReasonDialog(day, [desk.findings[-1]], parent)
    yield "preview", lambda: PreviewDialog(printing.drafts(day), context, parent)


def take_all(out: Path, scale: int, theme: str, size: tuple[int, int] = SIZE) -> None:
    """All pictures in all languages."""
    look = Look(theme, scale)
    make_application(look)
    languages = LanguageSwitch("en")
    QStandardPaths.setTestModeEnabled(True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = Context(look, languages, SettingsFile(folder / "s", in_memory=True), PlayClock(EVENING))
        made = practice_precinct()
        record, _ = read_record(resource("training", "practice.record.json"), None, None)
        fresh = Desk.create(folder / "fresh.kzpoll", made.election, made.record, context.clock, made.typist)
        counted = Desk.create(
            folder / "counted.kzpoll", made.election, made.record, context.clock, made.typist
        )
        wrong = Desk.create(folder / "wrong.kzpoll", made.election, made.record, context.clock, made.typist)
        bring_to(counted, "protocols", record)
        aloud, unseen, full = _second_checks(folder, context, record)
        bring_to(wrong, "reconciliation", record)
        closed = _closed(folder, context, record)
        for path, value in SLIPS:
            enter(wrong, path, value, reason="counted again")
        for language in LANGUAGES:
            languages.set_language(language)
            camera = Camera(context, out / language, size)
            camera.start()
            camera.stages(fresh, "03-fresh")
            camera.stages(counted, "03-counted")
            camera.stages(wrong, "04-wrong")
            camera.dialogs(wrong)
            camera.page(aloud, "06-second-check-read-aloud")
            camera.page(unseen, "06-second-check-differences")
            camera.page(full, "06-second-check-blind")
            camera.excess(wrong)
            camera.closing(counted, closed)
            print(out / language)
        for desk in (fresh, counted, wrong, aloud, unseen, full, closed):
            desk.close()


def take_long(out: Path, scale: int, theme: str, size: tuple[int, int]) -> None:
    """Every page with the longest names and 42 candidates, in all languages."""
    look = Look(theme, scale)
    make_application(look)
    languages = LanguageSwitch("en")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = Context(look, languages, SettingsFile(folder / "s", in_memory=True), PlayClock(EVENING))
        empty = uncounted(LONG_ELECTION, LONG_RECORD)
        desk = Desk.create(folder / "long.kzpoll", LONG_ELECTION, empty, context.clock, "m2")
        bring_to(desk, "protocols", LONG_RECORD)
        enter(desk, "party_list.votes.amanat", 1, reason="counted again")
        for language in LANGUAGES:
            languages.set_language(language)
            Camera(context, out / language, size).stages(desk, "08-long")
            print(out / language)
        desk.close()


# Exercises of the bundled course by their places, and the pages of the editor that are theirs.
EDITED: Final = {
    11: (COURSE, EXERCISE, COMMISSION, "unused_and_lists", "portable_boxes", "piles.party_list", HAPPENINGS),
    12: (BALLOTS,),
    13: (QUESTIONS,),
}


def take_workshop(out: Path, scale: int, theme: str, size: tuple[int, int]) -> None:
    """What comes before a class, and the editor of courses with its pages, in all languages."""
    look = Look(theme, scale)
    make_application(look)
    languages = LanguageSwitch("en")
    course, election = find_course("one-night")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = Context(look, languages, SettingsFile(folder / "s", in_memory=True), PlayClock(EVENING))
        for language in LANGUAGES:
            languages.set_language(language)
            camera = Camera(context, out / language, size)
            under = QWidget()
            under.resize(*size)
            under.show()
            before = BeforeDialog(context, under)
            before.show()
            camera.shoot(before, "09-before-the-class")
            before.done(0)
            editor = EditorDialog(context, under)
            editor.show()
            for place, pages in EDITED.items():
                editor.add_exercises((course.exercises[place],), election)
                for page in pages:
                    editor.go_to(Where(editor.making.place, page, ""))
                    camera.shoot(editor, f"10-editor-{place}-{page}")
            test = editor.making.exercise
            assert isinstance(test, QuestionsExercise)
            question = next(at for at, one in enumerate(test.items) if one.ballot is not None)
            editor.go_to(Where(editor.making.place, QUESTIONS, "", question))
            camera.shoot(editor, "10-editor-13-questions-ballot")
            editor.findings.end()
            under.close()
            under.deleteLater()
            print(out / language)


def _closed(folder: Path, context: Context, record: PrecinctRecord) -> Desk:
    """A precinct whose protocols are closed and sealed."""
    made = practice_precinct()
    desk = Desk.create(folder / "closed.kzpoll", made.election, made.record, context.clock, made.typist)
    bring_to(desk, "protocols", record)
    enter(desk, "day.count_ended", "23:30")
    make_key(desk)
    with_pins(desk)
    return desk


def _second_checks(folder: Path, context: Context, record: PrecinctRecord) -> tuple[Desk, Desk, Desk]:
    """Three precincts in the middle of their second check: read aloud, with differences, being typed unseen."""
    made = practice_precinct()
    desks = []
    kinds: tuple[tuple[str, Any], ...] = (("aloud", "read_aloud"), ("unseen", "blind"), ("full", "blind"))
    for name, mode in kinds:
        election = replace(made.election, second_check=mode)
        desk = Desk.create(folder / f"{name}.kzpoll", election, made.record, context.clock, made.typist)
        bring_to(desk, "second_check", record)
        if mode == "blind":
            desk.choose_typist("m4")
        desk.claim_check("m5" if mode == "read_aloud" else "")
        desks.append(desk)
    aloud, unseen, full = desks
    for path in check_steps.unchecked(aloud.day)[:7]:
        aloud.confirm(path)
    aloud.deny(check_steps.unchecked(aloud.day)[0])
    for place, path in enumerate(check_steps.unchecked(unseen.day)):
        unseen.type_unseen(path, (figure(record, path) or 0) + (9 if place in (5, 21, 30) else 0))
    for path in check_steps.unchecked(full.day)[:6]:
        full.type_unseen(path, figure(record, path))
    return aloud, unseen, full


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--theme", choices=("light", "contrast"), default="light")
    parser.add_argument("--size", default="x".join(map(str, SIZE)), help="of the window, as 1024x768")
    parser.add_argument("--long", action="store_true", help="the pages with the longest names")
    parser.add_argument("--workshop", action="store_true", help="the editor of courses, and before the class")
    options = parser.parse_args()
    width, height = options.size.split("x")
    take = take_long if options.long else take_workshop if options.workshop else take_all
    take(options.out, options.scale, options.theme, (int(width), int(height)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
