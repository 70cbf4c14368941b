"""The commission as lines: Enter from name to name, Tab through everything, a member more by a button, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import ROLES
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.widgets.people_editor import PeopleEditor
from tests.shared.gui.keys import ALT, enter, focused, press, tab, type_text
from tests.shared.gui.walk import button, cut_off, settle, unnamed

Maker = Callable[..., PeopleEditor]


@pytest.fixture
def make(context: Context) -> Iterator[Maker]:
    """An editor with a chair and a secretary, in sight."""
    made: list[PeopleEditor] = []

    def build(*, with_changes: bool = False) -> PeopleEditor:
        editor = PeopleEditor(context, with_changes=with_changes)
        editor.add_line("1-мүше (оқу)", "chair")
        editor.add_line("2-мүше (оқу)", "secretary")
        editor.resize(900, 400)
        editor.show()
        editor.focus_line(0)
        settle()
        made.append(editor)
        return editor

    yield build
    for editor in made:
        editor.deleteLater()


def test_enter_goes_from_name_to_name_and_tells_the_end(make: Maker) -> None:
    """The button that adds a member is passed by, so that Enter does not add one after another."""
    editor = make()
    ended: list[bool] = []
    editor.ended.connect(lambda: ended.append(True))
    seen = [focused(editor)]
    enter(editor)
    assert [*seen, focused(editor)] == ["commission[0].name", "commission[1].name"]
    assert ended == []
    enter(editor)
    assert ended == [True]
    assert len(editor.lines) == 2


@pytest.mark.parametrize("with_changes", [False, True])
def test_tab_goes_through_everything_in_order(make: Maker, with_changes: bool) -> None:
    editor = make(with_changes=with_changes)
    order = []
    for _ in range(7 if with_changes else 5):
        order.append(focused(editor))
        tab(editor)
    parts = ("name", "role", "change") if with_changes else ("name", "role")
    assert order == [*(f"commission[{n}].{part}" for n in (0, 1) for part in parts), "commission.more"]
    assert unnamed(editor) == []


def test_a_member_more_is_typed_at_once(make: Maker) -> None:
    editor = make()
    heard: list[str] = []
    editor.edited.connect(lambda: heard.append("edited"))
    button(editor, "commission.more").click()
    settle()
    assert focused(editor) == "commission[2].name"
    assert len(heard) == 1
    type_text(editor, "3")
    assert len(heard) == 2
    line = editor.lines[2]
    assert (line.name.text(), line.chosen_role()) == ("3", "member")


def test_whoever_is_appointed_later_has_no_role_to_choose(make: Maker) -> None:
    editor = make(with_changes=True)
    line = editor.add_line("3-мүше (оқу)", None)
    assert line.chosen_role() is None
    assert not line.role.isEnabled()
    assert line.role.itemText(0)


def test_a_change_of_role_is_asked_for_by_its_line(make: Maker) -> None:
    editor = make(with_changes=True)
    heard: list[int] = []
    editor.change_requested.connect(heard.append)
    button(editor, "commission[1].change").click()
    assert heard == [1]


def test_what_is_told_of_a_member_stands_under_the_line(make: Maker) -> None:
    editor = make(with_changes=True)
    status = editor.lines[1].status
    assert not status.isVisible()
    editor.tell(1, "from 14:30: chair, decision 7")
    assert status.isVisible()
    editor.tell(1, "")
    assert not status.isVisible()


def test_a_line_that_is_not_there_leads_to_the_first(make: Maker) -> None:
    editor = make()
    editor.focus_line(1)
    assert focused(editor) == "commission[1].name"
    editor.focus_line(7)
    assert focused(editor) == "commission[0].name"


def test_it_speaks_the_other_language_and_keeps_what_was_typed(context: Context, make: Maker) -> None:
    editor = make(with_changes=True)
    said = []
    for language in ("en", "ru", "kk"):
        context.languages.set_language(language)
        settle()
        line = editor.lines[0]
        said.append(
            (
                editor.more.text(),
                line.role.currentText(),
                line.name.accessibleName(),
                line.change.accessibleName(),
            )
        )
        assert cut_off(editor) == []
        assert line.name.text() == "1-мүше (оқу)"
        assert line.chosen_role() == "chair"
        assert line.role.count() == len(ROLES)
    assert said[0][2:] == ("Name of member 1", "The role of member 1 changes")
    assert all(len(set(texts)) == 3 for texts in zip(*said, strict=True))


def names(editor: PeopleEditor) -> list[tuple[str, str | None]]:
    return [(line.name.text(), line.chosen_role()) for line in editor.lines]


def test_w7_a_line_goes_up_and_down_by_its_buttons_with_its_role(make: Maker) -> None:
    editor = make()
    heard: list[tuple[int, int]] = []
    editor.exchanged.connect(lambda place, other: heard.append((place, other)))
    button(editor, "commission[1].up").click()
    assert names(editor) == [("2-мүше (оқу)", "secretary"), ("1-мүше (оқу)", "chair")]
    assert focused(editor) == "commission[0].name"
    button(editor, "commission[0].down").click()
    assert names(editor) == [("1-мүше (оқу)", "chair"), ("2-мүше (оқу)", "secretary")]
    assert heard == [(1, 0), (0, 1)]


def test_w7_a_line_goes_up_and_down_by_the_keyboard_and_stops_at_the_ends(make: Maker) -> None:
    editor = make()
    press(editor, Qt.Key.Key_Down, modifiers=ALT)
    assert [name for name, _ in names(editor)] == ["2-мүше (оқу)", "1-мүше (оқу)"]
    assert focused(editor) == "commission[1].name"
    press(editor, Qt.Key.Key_Down, modifiers=ALT)
    assert [name for name, _ in names(editor)] == ["2-мүше (оқу)", "1-мүше (оқу)"]
    press(editor, Qt.Key.Key_Up, modifiers=ALT)
    assert [name for name, _ in names(editor)] == ["1-мүше (оқу)", "2-мүше (оқу)"]
    assert not editor.lines[0].up.isEnabled()
    assert not editor.lines[1].down.isEnabled()
    assert editor.lines[0].down.isEnabled()
    editor.add_line("3-мүше (оқу)")
    assert editor.lines[1].down.isEnabled()


def test_w7_who_was_appointed_later_goes_up_without_a_role(make: Maker) -> None:
    editor = make(with_changes=True)
    editor.add_line("3-мүше (оқу)", None)
    editor.move_line(2, -1)
    assert names(editor)[1:] == [("3-мүше (оқу)", None), ("2-мүше (оқу)", "secretary")]
    assert not editor.lines[1].role.isEnabled()
    assert editor.lines[2].role.count() == len(ROLES)
    assert editor.lines[2].role.currentText()


def test_the_longest_role_stands_in_one_line_where_there_is_room_and_under_the_name_where_not(
    context: Context, put_scale: Callable[[int], None], qtbot: QtBot
) -> None:
    put_scale(200)
    editor = PeopleEditor(context)
    qtbot.addWidget(editor)
    for _ in range(3):
        editor.add_line("x", "member")
    role, name = editor.lines[1].role, editor.lines[1].name
    role.choose("advisory")
    editor.resize(1210, 700)
    editor.show()
    settle()
    assert cut_off(editor) == []
    assert role.height() == editor.lines[0].role.height(), "one line"
    assert name.geometry().right() < role.geometry().left()
    editor.resize(700, 700)
    settle()
    assert cut_off(editor) == []
    assert name.geometry().bottom() < role.geometry().top()
