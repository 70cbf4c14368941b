"""W1: the longest names on small screens and at large text: whole, never wider than the screen, four rows in sight."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.log import LogDialog
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.bundles import BundlesDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.readiness import ReadinessDialog
from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog, VoidDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import LowerReportDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.gui.conftest import close_windows
from tests.gui.test_dialogs import DIALOGS
from tests.shared.gui.keys import press
from tests.shared.gui.progress import bring_to, played
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import cut_off, settle
from tests.shared.longest import LONG_ELECTION, LONG_NAMES, LONG_RECORD, MOST_CANDIDATES

Opener = Callable[..., PrecinctWindow]
Maker = Callable[[Desk, Context, QWidget], QDialog]
Size = tuple[int, int]
SMALL, OLD, USUAL, LARGE = (960, 540), (1024, 768), (1366, 768), (1920, 1080)
PILES = "piles.single_mandate"
# Of each text size the screens.
SEEN: dict[int, tuple[Size, ...]] = {200: (SMALL, OLD, USUAL), 100: (OLD,), 150: (USUAL,), 175: (LARGE,)}
# Where four rows have room: everything as high as a usual laptop, and lower ones at the usual size.
FOUR: dict[int, tuple[Size, ...]] = {100: (SMALL, OLD, USUAL), 150: (USUAL,), 200: (OLD, USUAL)}


@pytest.fixture
def long_desk(tmp_path: Path, context: Context) -> Iterator[Desk]:
    """A precinct of the longest names at its last page, with an error, discrepancies and a warning."""

    def play(path: Path) -> Desk:
        desk = Desk.create(path, LONG_ELECTION, uncounted(LONG_ELECTION, LONG_RECORD), context.clock, "m2")
        bring_to(desk, "protocols", LONG_RECORD)
        put(desk, "party_list.votes.amanat", 1)
        put(desk, "portable_boxes.P1.ballots.single_mandate", 99)
        put(desk, "turnout.12:00", 198)
        return desk

    desk = played("the longest names", tmp_path / "long.kzpoll", context.clock, play)
    yield desk
    close_windows()
    desk.close()


def test_the_longest_names_are_as_long_as_said() -> None:
    assert min(len(name) for name in LONG_NAMES) >= 60
    assert all(len(name.removesuffix(" (оқу)").split()) == 3 for name in LONG_NAMES)
    assert len(LONG_RECORD.contests["single_mandate"].votes) == MOST_CANDIDATES == 42


@pytest.mark.parametrize("scale", sorted(SEEN))
@pytest.mark.long
def test_w1_every_page_is_whole_and_no_wider_than_the_screen(
    long_desk: Desk, context: Context, open_window: Opener, put_scale: Callable[[int], None], scale: int
) -> None:
    """W1: also with the findings or the stages unfolded, and after them; in every language, switched while it is open."""
    put_scale(scale)
    window = open_window(long_desk, *SEEN[scale][0])
    for size, language in itertools.product(SEEN[scale], LANGUAGES):
        context.languages.set_language(language)
        window.resize(*size)
        for stage in long_desk.day.stages:
            window.show_stage(stage)
            come_to_rest()
            assert cut_off(window) == [], (size, language, stage)
            assert (window.width(), window.height()) == size, (language, stage)
        for _ in range(3):
            press(window, Qt.Key.Key_F6)
            settle()
            assert cut_off(window) == [], (size, language)
            assert (window.width(), window.height()) == size, language


def come_to_rest() -> None:
    """What is wrapped makes room, and what got room is wrapped otherwise: a few turns until all of it stands."""
    for _ in range(4):
        settle()


def whole_rows(page: StagePage) -> list[str]:
    """The piles that can be seen whole, by path."""
    body: QWidget | None = page.form.findChild(QWidget, "body")
    assert body is not None
    port = body.parentWidget()
    assert port is not None
    found = []
    for path, row in page.rows.items():
        top = row.mapTo(port, QPoint(0, 0)).y() if port.isAncestorOf(row) else -1
        if row.isVisible() and top >= 0 and top + row.height() <= port.height():
            found.append(path)
    return found


@pytest.mark.long
@pytest.mark.parametrize("scale", sorted(FOUR))
def test_w1_four_piles_are_in_sight_whichever_is_typed(
    long_desk: Desk, context: Context, open_window: Opener, put_scale: Callable[[int], None], scale: int
) -> None:
    """W1: 42 candidates with names of 60 letters; the one that is typed is among those in sight."""
    put_scale(scale)
    window = open_window(long_desk, *FOUR[scale][0])
    window.show_stage(PILES)
    page = window.page(PILES)
    piles = [path for path in page.rows if ".votes." in path]
    for size, language in itertools.product(FOUR[scale], LANGUAGES):
        context.languages.set_language(language)
        window.resize(*size)
        come_to_rest()
        for path in (piles[0], piles[1], piles[6], piles[-1], piles[20]):
            page.focus_path(path)
            come_to_rest()
            seen = whole_rows(page)
            assert path in seen, (size, language)
            assert len(seen) >= 4, (size, language, path)
        assert page.rows[piles[0]].label.text() == LONG_ELECTION.contests[1].ballot(3)[0].name.get(language)


MORE: dict[str, Maker] = {
    "bundles": lambda desk, context, parent: BundlesDialog(
        f"7.1 {LONG_NAMES[0]}", "13*50+5", context, parent
    ),
    "closing": ClosingDialog,
    "excess": lambda desk, context, parent: ExcessActDialog(
        desk.day,
        [f for f in desk.findings if f.code == "D204"][:1],
        "2023-03-19T23:41",
        parent,
    ),
    "hints": HintsDialog,
    "history": HistoryDialog,
    "log": lambda desk, context, parent: LogDialog(context, "+06:00", parent),
    "lower report": lambda desk, context, parent: LowerReportDialog(
        "22:00", "1 251", "1", "20:00", "1 244", parent
    ),
    "pins": PinsDialog,
    "preview": lambda desk, context, parent: PreviewDialog(
        printing.empty_forms(desk.day)[:1], context, parent
    ),
    "readiness": ReadinessDialog,
    "signed": SignedDialog,
    "verify": lambda desk, context, parent: VerifyDialog(context, parent),
    "void": VoidDialog,
}


@pytest.mark.parametrize(("size", "scale"), [(SMALL, 200), (OLD, 100), (USUAL, 200)])
@pytest.mark.long
def test_w1_every_dialog_is_whole_and_within_its_window(
    long_desk: Desk,
    context: Context,
    under: QWidget,
    put_scale: Callable[[int], None],
    size: Size,
    scale: int,
) -> None:
    """W1: also when something is told in it that takes three lines; in every language, switched while it is open."""
    put_scale(scale)
    under.resize(*size)
    for name, make in (DIALOGS | MORE).items():
        context.languages.set_language(LANGUAGES[0])
        dialog = make(long_desk, context, under)
        dialog.show()
        for language in LANGUAGES:
            context.languages.set_language(language)
            come_to_rest()
            assert cut_off(dialog) == [], (name, language)
            assert dialog.width() <= size[0], (name, language)
            assert dialog.height() <= size[1], (name, language)
        dialog.close()
        dialog.deleteLater()


@pytest.mark.parametrize(("size", "scale"), [(SMALL, 100), (OLD, 100), (SMALL, 200), (USUAL, 200)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_w1_the_start_page_and_a_new_precinct_are_whole(
    context: Context,
    put_scale: Callable[[int], None],
    program: Program,
    language: str,
    size: Size,
    scale: int,
) -> None:
    """W1: before a precinct is open."""
    program.speak(language)
    put_scale(scale)
    program.change_look("light", scale)
    program.start.resize(*size)
    assert cut_off(program.start) == []
    program.files.begin_new()
    steps = program.files.new
    assert steps is not None
    for place in range(len(steps.steps)):
        steps.show_step(place)
        assert cut_off(program.start) == [], place
    assert (program.start.width(), program.start.height()) == size
