"""The menus: the rows in their order, what can be done and what is in force, in the language in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.actions import ACTIONS
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]


def test_the_menus_show_the_rows_in_their_order(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    for name, menu in window.menus.menus.items():
        shown = [one.objectName() for one in menu.actions() if one.objectName()]
        assert shown == [action.name for action in ACTIONS if action.menu == name]


def test_what_can_be_done_again_says_nothing(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert window.menus.actions["undo"].toolTip() == window.menus.why_not("undo") != ""
    put(desk, "voter_list.at_opening", 5)
    assert window.menus.actions["undo"].isEnabled()
    assert window.menus.why_not("undo") == ""
    assert "nothing to undo" not in window.menus.actions["undo"].toolTip()


def test_why_not_is_said_in_the_language_in_force(desk: Desk, context: Context, open_window: Opener) -> None:
    window = open_window(desk)
    before = window.menus.actions["undo"].toolTip()
    window.speak("kk")
    assert window.menus.actions["undo"].toolTip() not in ("", before)


def checked(window: PrecinctWindow) -> set[str]:
    return {name for name, action in window.menus.actions.items() if action.isChecked()}


def test_what_is_in_force_is_marked(desk: Desk, context: Context, open_window: Opener) -> None:
    window = open_window(desk)
    assert checked(window) == {"language.en", "size.100"}
    window.menus.actions["language.ru"].trigger()
    assert context.language == "ru"
    assert checked(window) == {"language.ru", "size.100"}


def test_entering_afterwards_is_switched_and_kept_by_the_next_window_of_the_desk(
    desk: Desk, context: Context, open_window: Opener
) -> None:
    window = open_window(desk)
    after: QAction = window.menus.actions["after"]
    after.trigger()
    assert desk.after_event
    assert "after" in checked(window)
    window.release()
    again = PrecinctWindow(desk, context)
    assert "after" in checked(again)
    again.menus.actions["after"].trigger()
    assert not desk.after_event
    again.release()


def test_w7_what_can_be_in_force_has_a_box_for_its_tick_and_says_when_it_is_switched(
    desk: Desk, open_window: Opener
) -> None:
    window = open_window(desk)
    menu, after = window.menus.menus["precinct"], window.menus.actions["after"]

    def ink_before(name: str) -> int:
        """How many dots of the place for a tick are dark."""
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        settle()
        picture, box = menu.grab().toImage(), menu.actionGeometry(window.menus.actions[name])
        menu.close()
        dots = [
            (x, y) for x in range(box.left() + 2, box.left() + 24) for y in range(box.top(), box.bottom())
        ]
        return sum(picture.pixelColor(x, y).lightness() < 140 for x, y in dots)

    assert ink_before("journal") == 0
    empty = ink_before("after")
    assert empty > 20, "the box is seen before it is ticked"
    after.trigger()
    assert ink_before("after") > empty + 20
    assert "counted before, on paper" in window.notice.text()
    assert "paper" in window.status.saved.text()
    after.trigger()
    assert "at once again" in window.notice.text()
    assert ink_before("after") == empty


def test_w5_recent_files_are_in_the_menu_without_the_one_that_is_open(
    desk: Desk, context: Context, open_window: Opener
) -> None:
    """W5: menus with Open and recent files; a name with a sign of a letter is shown as it is."""
    other = str(desk.path.parent / "a&b.kzpoll")
    context.settings.change(recent=(str(desk.path), other))
    window = open_window(desk)
    asked: list[str] = []
    window.open_requested.connect(asked.append)
    window.menus.recent.aboutToShow.emit()
    (line,) = window.menus.recent.actions()
    assert line.text().startswith("a&&b.kzpoll – ")
    line.trigger()
    window.menus.actions["open"].trigger()
    assert asked == [other, ""]
    context.settings.change(recent=())
    window.menus.recent.aboutToShow.emit()
    (none,) = window.menus.recent.actions()
    assert not none.isEnabled()


def test_w5_the_usual_keys_are_those_of_the_menu(desk: Desk, open_window: Opener) -> None:
    """W5: Ctrl+N, Ctrl+O, Ctrl+P, F1."""
    window = open_window(desk)
    keys = {name: action.shortcut().toString() for name, action in window.menus.actions.items()}
    assert [keys[name] for name in ("new", "open", "print", "keys")] == ["Ctrl+N", "Ctrl+O", "Ctrl+P", "F1"]
