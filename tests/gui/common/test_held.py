"""Keys that are held, as they come from the screen: what repeats by itself answers nothing, every press of a finger does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.held import HeldKeys

RETURN, BLOCK, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space
# What came: "P" or "R" at a moment, marked with "a" where Qt takes it for a repeat.
Came = tuple[str, int]


def answered(watcher: HeldKeys, *came: Came, key: Qt.Key = RETURN) -> list[int]:
    """The moments of the presses that got through."""
    through = []
    for kind, moment in came:
        down = kind.startswith("P")
        event = QKeyEvent(
            QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease,
            key,
            Qt.KeyboardModifier.NoModifier,
            "",
            kind.endswith("a"),
        )
        event.setTimestamp(moment)
        if not watcher.eventFilter(watcher, event) and down:
            through.append(moment)
    return through


@pytest.fixture
def button(context: Context) -> Iterator[QPushButton]:
    """A button that has the focus."""
    made = QPushButton()
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.close()


HELD: tuple[Came, ...] = (("P", 100), ("Ra", 600), ("Pa", 600), ("Ra", 630), ("Pa", 630))


@pytest.mark.parametrize("in_pairs", [True, False])
@pytest.mark.parametrize("end", [(("R", 641),), (("R", 660), ("P", 660), ("R", 662))], ids=["seen", "unseen"])
def test_t2_a_held_key_answers_once_and_the_next_press_is_answered(
    button: QPushButton, in_pairs: bool, end: tuple[Came, ...]
) -> None:
    """Qt does not see every pair as one: its press may come a turn later than its release."""
    watcher = HeldKeys(in_pairs=in_pairs)
    assert answered(watcher, *HELD, *end, ("P", 663), ("R", 664), ("P", 665)) == [100, 663, 665]
    assert answered(watcher, ("P", 700), ("R", 700), ("P", 700), key=SPACE) == [700]


def test_t2_a_key_let_go_over_another_program_is_answered_when_it_is_pressed_next(
    button: QPushButton,
) -> None:
    """Its release never comes here, and Qt takes the next press for a repeat still."""
    assert answered(HeldKeys(in_pairs=True), *HELD, ("Pa", 5_000), ("R", 5_080)) == [100, 5_000]


def test_t2_a_screen_that_tells_repeats_without_releases_is_believed(button: QPushButton) -> None:
    came: tuple[Came, ...] = (("P", 100), ("Pa", 600), ("Pa", 630), ("R", 640), ("P", 700))
    assert answered(HeldKeys(in_pairs=False), *came) == [100, 700]


def test_t2_another_key_at_the_same_moment_is_answered(button: QPushButton) -> None:
    watcher = HeldKeys(in_pairs=True)
    assert answered(watcher, ("P", 100), ("R", 200)) == [100]
    assert answered(watcher, ("P", 200), key=BLOCK) == [200]


def test_t2_what_is_typed_while_it_is_held_is_typed(button: QPushButton) -> None:
    """A digit repeats where it is held: it answers nothing."""
    assert answered(HeldKeys(in_pairs=True), *HELD, key=Qt.Key.Key_5) == [100, 600, 630]
