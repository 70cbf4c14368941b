"""The card of F1: help for the page in sight above the keys, put away by any key, and gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.stages import PILES, contest_of
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.texts.help.keys import KEYS
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import settle
from tests.shared.practice import ELECTION


def test_the_key_card_is_shown_by_f1(desk: Desk, open_window: Callable[..., PrecinctWindow]) -> None:
    window = open_window(desk)
    press(window, Qt.Key.Key_F1)
    (card,) = window.findChildren(KeyCard)
    assert card.isVisible()
    assert card.isModal() or card.windowModality() != Qt.WindowModality.NonModal
    enter(card)
    settle()
    assert window.findChildren(KeyCard) == []


def words(card: KeyCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


@pytest.mark.long
def test_w5_f1_helps_with_the_page_one_is_on(
    desk: Desk, context: Context, open_window: Callable[..., PrecinctWindow], practice: PrecinctRecord
) -> None:
    """W5: each stage its own, in the language in force; what is for, what to type, which keys."""
    bring_to(desk, "protocols", practice)
    window = open_window(desk)
    told = set()
    for stage in desk.day.stages:
        window.show_stage(stage)
        window.commands.show_keys()
        (card,) = window.findChildren(KeyCard)
        text = words(card)
        page = HELP[PILES if contest_of(stage) is not None else stage]
        assert page.purpose.en in text
        assert page.typed.en in text
        assert stage_name(stage, ELECTION, "en") in text
        assert all(KEYS[key][1].en in text for key in page.keys)
        told.add(text)
        context.speak("kk")
        settle()
        assert page.purpose.kk in words(card)
        context.speak("en")
        enter(card)
        settle()
    assert len(told) == len(desk.day.stages)


def test_w5_f1_helps_on_the_start_page_and_in_a_new_precinct(program: Program) -> None:
    """W5: the pages of the start window too."""
    for page, open_page in (("start", program.show_start), ("new_precinct", program.files.begin_new)):
        open_page()
        program.open_activity("keys")
        (card,) = program.start.findChildren(KeyCard)
        assert HELP[page].purpose.en in words(card)
        card.close()
        settle()


def test_t1_a_number_typed_while_the_card_stands_is_told_and_no_half_of_it_lands_in_a_figure(
    desk: Desk, open_window: Callable[..., PrecinctWindow]
) -> None:
    """The card opens by itself at the first precinct, when somebody may be typing."""
    window = open_window(desk)
    window.commands.show_keys()
    (card,) = window.findChildren(KeyCard)
    type_text(card, "1801")
    assert card.isVisible()
    assert "“1”" in card.told.text()
    assert card.told.isVisible()
    enter(card)
    settle()
    assert not window.findChildren(KeyCard)
    assert window.page("opening").rows["voter_list.at_opening"].edit.text() == ""
