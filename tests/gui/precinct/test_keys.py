"""T8: every key of the key card does what the card says, and a key that can do nothing here says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from kzpoll_desktop.domain.day.second_check import Agreed, Differs
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import focused, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class Room:
    """A precinct and its window; at(stage) brings it there."""

    def __init__(
        self, desk: Desk, context: Context, practice: PrecinctRecord, opener: Callable[..., PrecinctWindow]
    ) -> None:
        self.desk, self.context, self._practice, self._opener = desk, context, practice, opener
        self.window: PrecinctWindow

    def at(self, stage: str, *, height: int = 768) -> PrecinctWindow:
        bring_to(self.desk, stage, self._practice)
        self.window = self._opener(self.desk, height=height)
        return self.window

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """As a keyboard does it: shortcuts first, then whatever has the focus."""
        target: QWidget | None = QApplication.focusWidget()
        QTest.keyClick(target or self.window, key, held)
        settle()

    @property
    def focus(self) -> str:
        return focused(self.window)


@pytest.fixture
def room(
    desk: Desk, context: Context, practice: PrecinctRecord, open_window: Callable[..., PrecinctWindow]
) -> Room:
    return Room(desk, context, practice, open_window)


def opens(room: Room, key: Qt.Key, kind: type[QDialog], held: Qt.KeyboardModifier = NONE) -> None:
    """The key opens a dialog of a kind, which Esc puts away."""
    met = when_open(lambda dialog: None, kind)
    room.key(key, held)
    while QApplication.activeModalWidget() is not None:
        QApplication.processEvents()
    met.check()


# --- what the card says


def takes_and_goes_on(room: Room) -> None:
    window = room.at("turnout")
    names = [field.objectName() for field in window.page("turnout").form.fields()]
    for place, key in enumerate((Key.Key_Return, Key.Key_Enter, Key.Key_Down, Key.Key_Tab)):
        assert room.focus == names[place]
        type_text(window, str(10 + place))
        room.key(key)
        assert figure(room.desk.day.record, names[place]) == 10 + place


def goes_back(room: Room) -> None:
    window = room.at("turnout")
    names = [field.objectName() for field in window.page("turnout").form.fields()]
    window.page("turnout").focus_path(names[3])
    room.key(Key.Key_Up)
    assert room.focus == names[2]
    room.key(Key.Key_Backtab, SHIFT)
    assert room.focus == names[1]


def goes_to_the_ends(room: Room) -> None:
    window = room.at("turnout")
    names = [field.objectName() for field in window.page("turnout").form.fields()]
    room.key(Key.Key_End, CONTROL)
    assert room.focus == names[-1]
    room.key(Key.Key_Home, CONTROL)
    assert room.focus == names[0]


def leafs(room: Room) -> None:
    room.at("opening")
    before = room.focus
    room.key(Key.Key_PageDown)
    assert room.focus != before
    room.key(Key.Key_PageUp)
    assert room.focus == before


def puts_back(room: Room) -> None:
    window = room.at("turnout")
    name = room.focus
    type_text(window, "12")
    room.key(Key.Key_Return)
    window.page("turnout").focus_path(name)
    type_text(window, "345")
    room.key(Key.Key_Escape)
    assert window.page("turnout").rows[name].edit.text() == "12"


def undoes(room: Room) -> None:
    window = room.at("turnout")
    name = room.focus
    type_text(window, "12")
    room.key(Key.Key_Return)
    room.key(Key.Key_Z, CONTROL)
    assert figure(room.desk.day.record, name) is None


def shows_disputed(room: Room) -> None:
    room.at("piles.party_list")
    opens(room, Key.Key_F7, DisputedDialog)


def fills_zeros(room: Room) -> None:
    window = room.at("piles.party_list")
    room.key(Key.Key_F8)
    rows = window.page("piles.party_list").rows
    assert rows
    assert all(figure(room.desk.day.record, path) == 0 for path in rows)


def shows_where_to_look(room: Room) -> None:
    window = room.at("reconciliation")
    put(room.desk, "party_list.votes.amanat", 565)
    window.refresh()
    assert window.menus.actions["hints"].isEnabled()
    opens(room, Key.Key_F9, HintsDialog)


def shows_the_journal(room: Room) -> None:
    room.at("turnout")
    opens(room, Key.Key_J, HistoryDialog, CONTROL)


def answers_rows(room: Room) -> None:
    made = practice_precinct()
    election = replace(made.election, second_check="read_aloud")
    path = room.desk.path.with_name("aloud.kzpoll")
    room.desk = Desk.create(path, election, made.record, room.context.clock, made.typist)
    room.at("second_check")
    for _ in range(4):
        room.key(Key.Key_Down)
    room.key(Key.Key_Tab)
    room.key(Key.Key_Return)
    for key, kind in ((Key.Key_Return, Agreed), (Key.Key_Delete, Differs)):
        name = room.focus
        room.key(key)
        assert isinstance(room.desk.day.count.second.state(name), kind)
    close_windows()
    room.desk.close()


def goes_to_stages(room: Room) -> None:
    window = room.at("protocols")
    stages = room.desk.day.stages
    keys = (*(Key(Key.Key_1 + n) for n in range(9)), Key.Key_0)
    assert len(stages) > len(keys), "the eleventh has no key of its own, and the card promises none"
    for stage, key in zip(stages, keys, strict=False):
        room.key(key, ALT)
        assert window.shown == stage


def goes_by_stages(room: Room) -> None:
    """Every stage can be reached by these, the eleventh too."""
    window = room.at("protocols")
    stages = room.desk.day.stages
    window.show_stage(stages[0])
    for stage in stages[1:]:
        room.key(Key.Key_PageDown, CONTROL)
        assert window.shown == stage
    room.key(Key.Key_PageDown, CONTROL)
    assert "last page" in window.notice.text()
    for stage in stages[-2::-1]:
        room.key(Key.Key_PageUp, CONTROL)
        assert window.shown == stage
    room.key(Key.Key_PageUp, CONTROL)
    assert "first page" in window.notice.text()


def goes_through_panes(room: Room) -> None:
    window = room.at("reconciliation")
    put(room.desk, "party_list.votes.amanat", 565)
    window.refresh()
    for side in (window._findings_side, window._stages_side, window.stack):
        room.key(Key.Key_F6)
        found: QWidget | None = window.focusWidget()
        assert found is not None
        assert side.isAncestorOf(found)


def asks_who_types(room: Room) -> None:
    room.at("turnout")
    opens(room, Key.Key_F2, TypistDialog)


def changes_the_size(room: Room) -> None:
    window = room.at("turnout")
    wanted: list[int] = []
    window.look_changed.connect(lambda _, scale: wanted.append(scale))
    room.context.look.scale = SCALES[1]
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_0):
        room.key(key, CONTROL)
    assert wanted == [SCALES[2], SCALES[0], SCALES[0]]
    room.context.look.scale = SCALES[-1]
    room.key(Key.Key_Plus, CONTROL)
    assert f"{SCALES[-1]}\u00a0%" in window.notice.text()
    room.context.look.scale = SCALES[0]
    for key in (Key.Key_Minus, Key.Key_0):
        window.tell("")
        room.key(key, CONTROL)
        assert f"{SCALES[0]}\u00a0%" in window.notice.text()
    assert len(wanted) == 3


def opens_the_menu(room: Room) -> None:
    window = room.at("turnout")
    name = room.focus
    room.key(Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is not None
    QTest.keyClick(menu, Key.Key_Escape)
    settle()
    bar = window.menuBar()
    QTest.keyClick(bar if bar.hasFocus() else window, Key.Key_Escape)
    settle()
    window.page("turnout").focus_path(name)
    target: QWidget | None = QApplication.focusWidget()
    assert target is not None
    QTest.keyPress(target, Key.Key_Alt, ALT)
    QTest.keyRelease(target, Key.Key_Alt)
    settle()
    assert bar.activeAction() is not None


def shows_the_card(room: Room) -> None:
    room.at("turnout")
    opens(room, Key.Key_F1, KeyCard)


def opens_other_precincts(room: Room) -> None:
    window = room.at("turnout")
    asked: list[str] = []
    window.commands.new_requested.connect(lambda: asked.append("new"))
    window.commands.open_requested.connect(lambda _: asked.append("open"))
    room.key(Key.Key_N, CONTROL)
    assert asked == ["new"]
    room.key(Key.Key_O, CONTROL)
    assert asked == ["new", "open"]


def prints(room: Room) -> None:
    room.at("turnout")
    opens(room, Key.Key_P, PreviewDialog, CONTROL)


DOES = {
    "Enter, Down, Tab": takes_and_goes_on,
    "Up, Shift+Tab": goes_back,
    "Ctrl+Home, Ctrl+End": goes_to_the_ends,
    "PgUp, PgDn": leafs,
    "Esc": puts_back,
    "Ctrl+Z": undoes,
    "F7": shows_disputed,
    "F8": fills_zeros,
    "F9": shows_where_to_look,
    "Ctrl+J": shows_the_journal,
    "Enter, Delete": answers_rows,
    "Alt+1 … Alt+9, Alt+0": goes_to_stages,
    "Ctrl+PgDn, Ctrl+PgUp": goes_by_stages,
    "F6": goes_through_panes,
    "F2": asks_who_types,
    "Ctrl++, Ctrl+-, Ctrl+0": changes_the_size,
    "Alt, F10": opens_the_menu,
    "Ctrl+N, Ctrl+O": opens_other_precincts,
    "Ctrl+P": prints,
    "F1": shows_the_card,
}


def test_t8_every_line_of_the_card_is_pressed(under: QWidget) -> None:
    assert [keys for keys, _ in KeyCard(under).lines()] == list(DOES)


@pytest.mark.parametrize("keys", DOES)
@pytest.mark.long
def test_t8_a_key_does_what_the_card_says(room: Room, keys: str) -> None:
    DOES[keys](room)


# --- what can do nothing here


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (Key.Key_F3, NONE, "F3 does nothing here"),
        (Key.Key_F7, NONE, "F7 is for the disputed ballots"),
        (Key.Key_F8, NONE, "F8 is for the empty piles"),
        (Key.Key_F9, NONE, "differ"),
        (Key.Key_F12, NONE, "F12 does nothing here"),
        (Key.Key_S, CONTROL, "Ctrl+S does nothing here"),
        (Key.Key_1, ALT, "shown already"),
        (Key.Key_9, ALT, "Not yet"),
    ],
)
@pytest.mark.parametrize(
    "at", ["day.opened", "voter_list.at_opening", "next", "language.ru", "stage.opening"]
)
@pytest.mark.long
def test_t8_a_key_that_can_do_nothing_says_so(
    room: Room, key: Qt.Key, held: Qt.KeyboardModifier, told: str, at: str
) -> None:
    window = room.at("opening")
    part = window.findChild(QWidget, at)
    assert part is not None
    part.setFocus()
    window.tell("")
    room.key(key, held)
    assert told in window.notice.text()
    assert window.notice.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Control, Key.Key_Shift, Key.Key_CapsLock, Key.Key_Up, Key.Key_Home])
def test_t8_a_key_that_only_goes_about_is_not_told_off(room: Room, key: Qt.Key) -> None:
    window = room.at("opening")
    room.key(key)
    assert not window.notice.isVisible()


def test_t1_digits_typed_where_a_side_stands_in_the_place_of_the_page_are_told(
    desk: Desk,
    practice: PrecinctRecord,
    open_window: Callable[..., PrecinctWindow],
    put_scale: Callable[[int], None],
) -> None:
    """The page comes back with the sentence; no digit of a number lands in a figure without the others."""
    bring_to(desk, "turnout", practice)
    put_scale(200)
    window = open_window(desk, 1024, 768)
    window.stages_button.click()
    settle()
    assert not window.page("turnout").isVisible()
    seq = desk.day.seq
    type_text(window, "2963")
    assert "“3”" in window.notice.text()
    assert window.notice.isVisible()
    assert window.page("turnout").isVisible()
    assert all(not row.edit.text() for row in window.page("turnout").rows.values())
    assert desk.day.seq == seq


def test_t1_a_page_with_a_refused_figure_stays_in_sight_when_the_stages_are_asked_for(
    desk: Desk,
    practice: PrecinctRecord,
    open_window: Callable[..., PrecinctWindow],
    put_scale: Callable[[int], None],
) -> None:
    bring_to(desk, "turnout", practice)
    put_scale(200)
    window = open_window(desk, 1024, 768)
    name = focused(window)
    type_text(window, "123456")
    window.stages_button.click()
    settle()
    page = window.page("turnout")
    assert page.isVisible()
    assert focused(window) == name
    assert "“123456”" in page.form.message.text()
    assert page.form.message.isVisible()


def test_t1_a_page_with_a_refused_figure_is_not_left_for_another(
    desk: Desk, practice: PrecinctRecord, open_window: Callable[..., PrecinctWindow]
) -> None:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    name = focused(window)
    type_text(window, "123456")
    window.show_stage("turnout")
    for step in (1, -1):
        window.go_by(step)
        assert window.shown == "turnout"
        assert focused(window) == name
        assert "“123456”" in window.page("turnout").form.message.text()
    QTest.keyClick(window.page("turnout").rows[name].edit, Key.Key_Escape)
    window.go_by(-1)
    assert window.shown == "opening"
