"""The rows of the window's actions: each has its words in every language, and each that can be refused says why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.second_check import BLIND
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct import actions
from kzpoll_desktop.gui.precinct.actions import ACTIONS, MENUS, Action, in_words
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.closed import make_key, without_seal
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Make = Callable[[Path, Context, PrecinctRecord], Desk]
BY_NAME = {action.name: action for action in ACTIONS}


def fresh(folder: Path, context: Context, _: PrecinctRecord) -> Desk:
    made = practice_precinct()
    election = replace(made.election, second_check=BLIND)
    return Desk.create(folder / "123.kzpoll", election, made.record, context.clock, made.typist)


def opened(folder: Path, context: Context, practice: PrecinctRecord) -> Desk:
    desk = fresh(folder, context, practice)
    bring_to(desk, "turnout", practice)
    return desk


def closed(folder: Path, context: Context, practice: PrecinctRecord) -> Desk:
    desk = fresh(folder, context, practice)
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    assert isinstance(context.clock, PlayClock)
    context.clock.put(context.clock.now().replace(hour=23, minute=40))
    without_seal(desk)
    return desk


def with_key(folder: Path, context: Context, practice: PrecinctRecord) -> Desk:
    desk = opened(folder, context, practice)
    make_key(desk)
    return desk


def unseen(folder: Path, context: Context, practice: PrecinctRecord) -> Desk:
    desk = fresh(folder, context, practice)
    bring_to(desk, "second_check", practice)
    desk.choose_typist("m4")
    desk.claim_check()
    return desk


def looked_at(folder: Path, context: Context, practice: PrecinctRecord) -> Desk:
    desk = fresh(folder, context, practice)
    desk.close()
    return Desk.open(desk.path, context.clock, read_only=True)


# Name of the action, a desk where it cannot be done, the code that says why.
REFUSED: tuple[tuple[str, Make, str], ...] = (
    ("undo", fresh, "nothing_to_undo"),
    ("undo", looked_at, "read_only_window"),
    ("roles", closed, "closed"),
    ("after", closed, "closed"),
    ("hints", fresh, "not_differing"),
    ("ballot", opened, "ballot_fixed"),
    ("ballot", closed, "closed"),
    ("address", opened, "ballot_fixed"),
    ("address", closed, "closed"),
    ("address", looked_at, "read_only_window"),
    ("key", fresh, "no_key_yet"),
    ("observers", fresh, "no_key_yet"),
    ("pins", with_key, "key_is_there"),
    ("pins", closed, "closed"),
    ("pins", looked_at, "read_only_window"),
    ("recount", fresh, "stage_not_reached"),
    ("recount", looked_at, "read_only_window"),
    ("drafts", unseen, "unseen_now"),
    ("print", unseen, "unseen_now"),
    *((name, looked_at, "read_only_window") for name in ("backup", "restore", "typist", "roles", "after")),
)


def test_every_action_has_a_name_a_menu_and_keys_of_its_own() -> None:
    assert [name for name, times in Counter(action.name for action in ACTIONS).items() if times > 1] == []
    keys = Counter(key for action in ACTIONS for key in action.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert {action.menu for action in ACTIONS} == set(MENUS)


def words_of_its_own(action: Action) -> bool:
    """Whether there is more to say than what stands for %1."""
    return action.text.replace("%1", "") != ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_and_menu_has_its_words(context: Context, language: str) -> None:
    context.languages.set_language(language)
    assert [action.name for action in ACTIONS if not action.words().replace("&", "").strip()] == []
    if language != "en":
        silent = [action.name for action in ACTIONS if words_of_its_own(action) and untold(action.text)]
        assert silent == []
        assert [name for name, text in MENUS.items() if untold(text)] == []


def untold(text: str) -> bool:
    """Whether a text is not in the catalogue of the language in force."""
    return in_words(text) == text


def test_an_action_without_words_is_noticed(context: Context) -> None:
    context.languages.set_language("kk")
    assert untold("&Forgotten words")


def test_each_action_that_can_be_refused_is_tried() -> None:
    """A new reason why not comes with its line in the table of these tests."""
    can_be = {action.name for action in ACTIONS if action.may is not actions._always}
    assert can_be == {name for name, _, _ in REFUSED}


@pytest.mark.parametrize(("name", "make", "code"), REFUSED)
def test_what_cannot_be_done_says_why_not(
    tmp_path: Path, context: Context, practice: PrecinctRecord, name: str, make: Make, code: str
) -> None:
    desk = make(tmp_path, context, practice)
    refused = BY_NAME[name].may(desk)
    assert refused is not None
    assert refused.code == code
    window = PrecinctWindow(desk, context)
    told = set()
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        action = window.menus.actions[name]
        assert not action.isEnabled()
        assert action.toolTip()
        assert "{" not in action.toolTip()
        # A key that was pressed before the window knew is answered in words.
        action.setEnabled(True)
        action.trigger()
        assert window.notice.text() == action.toolTip()
        action.setEnabled(False)
        told.add(action.toolTip())
    assert len(told) == len(LANGUAGES)
    window.close()
