"""What is said where a key, or a pasted text, is no figure or no time: the same on pages and in dialogs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.digits import layout_told
from kzpoll_desktop.gui.common.languages import QT_TRANSLATE_NOOP
from kzpoll_desktop.gui.widgets.count_edit import MOST, CountEdit
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.format import count

_SHOWN: Final = 20
_FIGURE: Final = QT_TRANSLATE_NOOP("RefusedKeys", "“%1” does not fit. Type digits only, 0 to 99 999.")
_TIME: Final = QT_TRANSLATE_NOOP("RefusedKeys", "“%1” is no time. Type it as 23:41.")


def no_figure(text: str) -> str:
    """What was typed is no figure, or is too large."""
    return _said(_FIGURE, text).replace("99 999", count(MOST)) + layout_told(text)


def no_time(text: str) -> str:
    """What was typed is no time."""
    return _said(_TIME, text) + layout_told(text)


def _said(sentence: str, text: str) -> str:
    return QCoreApplication.translate("RefusedKeys", sentence).replace("%1", text[:_SHOWN])


def tell_refused(dialog: Dialog, *fields: CountEdit | TimeEdit) -> None:
    """What fields of a dialog refuse stands at its foot, until it is put right."""
    for field in fields:
        words = no_time if isinstance(field, TimeEdit) else no_figure
        field.refused.connect(lambda text, said=words: dialog.tell(said(text)))
        field.righted.connect(lambda: dialog.tell(""))
