"""The kit: packs as the protocol has them, a difference told and stopping nothing, departure and arrival."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel

from kzpoll_desktop.domain.figures.stages import KIT
from kzpoll_desktop.gui.precinct.after.kit import Page
from kzpoll_desktop.gui.precinct.after.kit_dialogs import HandDialog, KitDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import focused
from tests.shared.gui.stages import state_of
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]


def said(page: Page) -> str:
    return "\n".join(label.text() for label in page.form.findChildren(QLabel))


def test_an_inventory_is_proposed_from_the_protocol_and_a_difference_is_told(
    closed: Desk, open_window: Opener
) -> None:
    window = open_window(closed)
    window.show_stage(KIT)
    page = window.page(KIT)
    assert isinstance(page, Page)
    button(page, "pack.party_list").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KitDialog)
    assert focused(dialog) == "to"
    votes = closed.day.record.contests["party_list"].votes
    assert [one[2].typed() for one in dialog.packs][: len(votes)] == list(votes.values())
    first = dialog.packs[0][2]
    there = first.typed()
    assert there is not None
    first.set_value(there - 2)
    dialog.packs[0][3].setText("701")
    dialog.note_button.click()
    settle()
    kit = closed.day.after.kit("party_list")
    assert kit is not None
    assert (kit.packs[0].ballots, kit.packs[0].seal) == (there - 2, "701")
    assert f"in the packs {there - 2:,}".replace(",", "\u202f") in said(page)
    button(page, "pack.party_list").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KitDialog)
    dialog.add_pack()
    assert focused(dialog) == f"ballots.{len(dialog.packs)}"
    dialog.packs[-1][2].set_value(2)
    dialog.note_button.click()
    settle()
    assert "in the packs" not in said(page), "the two packs add up"


def test_departure_comes_first_and_the_arrival_later(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    window.show_stage(KIT)
    page = window.page(KIT)
    assert isinstance(page, Page)
    for contest in closed.day.record.contests:
        assert f"hand.{contest}" not in page.buttons
        page.pack(contest)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KitDialog)
        dialog.note_button.click()
        settle()
        page.hand_over(contest)
        handing = QApplication.activeModalWidget()
        assert isinstance(handing, HandDialog)
        handing.to.setText("Қабылдаушы (оқу)")
        handing.note_button.click()
        settle()
        handed = closed.day.after.kit_handed(contest)
        assert handed is not None
        assert (handed.left[-5:], handed.arrived) == ("23:40", "")
        assert state_of(window, KIT) == "open"
        page.hand_over(contest)
        handing = QApplication.activeModalWidget()
        assert isinstance(handing, HandDialog)
        assert handing.act.isHidden()
        handing.arrived.setText("20.03.2023 00:30")
        handing.seals.setCurrentIndex(2)
        handing.note_button.click()
        assert focused(handing) == "act"
        handing.act.setText("№3: пломба жыртылған")
        handing.note_button.click()
        settle()
    assert state_of(window, KIT) == "done"
    page.print_it("party_list")
    assert page.preview is not None
    assert len(page.preview._papers) == 2
    page.preview.close()
