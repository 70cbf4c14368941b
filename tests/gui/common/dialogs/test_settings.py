"""The settings by keyboard: what is chosen is in force at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from tests.shared.gui.keys import enter, focused, press, tab


def test_settings_are_in_force_at_once(context: Context) -> None:
    dialog = SettingsDialog(context)
    languages: list[str] = []
    looks: list[tuple[str, int]] = []
    dialog.language_chosen.connect(languages.append)
    dialog.look_chosen.connect(lambda theme, scale: looks.append((theme, scale)))
    dialog.show()
    assert focused(dialog) == "language"
    press(dialog, Qt.Key.Key_Up)
    assert languages == ["ru"]
    tab(dialog)
    press(dialog, Qt.Key.Key_Down)
    tab(dialog)
    press(dialog, Qt.Key.Key_Space, " ")
    assert looks == [("light", 125), ("contrast", 125)]
    enter(dialog)
    assert dialog.isHidden()
