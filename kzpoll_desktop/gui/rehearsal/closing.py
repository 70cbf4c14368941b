"""How a rehearsal makes the precinct's key and closes the protocols: the dialogs' own fields and buttons, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog

if TYPE_CHECKING:
    from kzpoll_desktop.gui.rehearsal.player import Player

# Plainly practice: the first three officers, in order.
PINS: Final = ("120001", "120002", "120003")
REASON: Final = "оқу / учебный"
_PATIENCE: Final = 2_000


def pin_of(dialog: PinsDialog | ClosingDialog, member: str) -> str:
    """The PIN of a member in every rehearsal."""
    people = [one.id for one in dialog.people] if isinstance(dialog, PinsDialog) else dialog.officers
    return PINS[people.index(member) % len(PINS)]


def make_key(player: Player, dialog: PinsDialog) -> None:
    """Each types a PIN twice; the sheet for the envelope is looked at."""
    for member, edits in dialog.pins.items():
        for edit in edits:
            player.type_into(edit, pin_of(dialog, member))
    player.picture(dialog, "pins")
    _press_and_wait(player, dialog, dialog.make_button)
    preview = QApplication.activeModalWidget()
    if isinstance(preview, PreviewDialog):
        player.picture(preview, "envelope")
        preview.close()


def close_protocols(player: Player, dialog: ClosingDialog) -> None:
    """Every proof is opened and marked as read; two with a PIN close, or nobody has one and the reason is typed."""
    for contest, (button, mark) in dialog.proofs.items():
        player.accept(button)
        player.settle()
        if dialog.preview is not None:
            player.picture(dialog.preview, f"proof-{contest}")
            dialog.preview.close()
        player.settle()
        player.accept(mark)
    if dialog.time_reason.isVisible():
        if not dialog.moment.text():
            player.type_into(dialog.moment, f"{player.clock.now():%d.%m.%Y %H:%M}")
        player.type_into(dialog.time_reason, REASON)
    if dialog.chosen_way == "recovery":
        player.key(dialog.how, Qt.Key.Key_Down, "")
    if dialog.chosen_way == "none":
        player.type_into(dialog.reason, REASON)
    else:
        for person, pin in zip(dialog.people, dialog.pins, strict=True):
            player.type_into(pin, pin_of(dialog, str(person.currentData())))
    player.picture(dialog, "closing")
    _press_and_wait(player, dialog, dialog.close_button)


def _press_and_wait(player: Player, dialog: PinsDialog | ClosingDialog, button: QPushButton) -> None:
    """Press, and wait until the work beside the window is over and the dialog has closed or has said why not."""
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    player.accept(button)
    dialog.working.wait()
    for _ in range(_PATIENCE):
        if ended or not dialog.busy:
            break
        player.settle()
    player.settle()
