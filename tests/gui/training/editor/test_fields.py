"""A text in three languages is kept with every letter, in one line, with the spaces that no line breaks at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.training.editor.fields import Texts
from tests.shared.gui.keys import enter, type_text

KEPT = LocalText("№\u00a07 орын", "участок №\u00a07", None)


@pytest.mark.parametrize("lines", [1, 3])
def test_what_was_not_touched_stays_to_the_letter(qapp: QApplication, lines: int) -> None:
    texts = Texts("story", lambda: "Story", 1_200, lines=lines)
    told: list[LocalText] = []
    texts.changed.connect(lambda: told.append(texts.text))
    texts.put(KEPT)
    assert (told, texts.text) == ([], KEPT), "nobody typed it"
    texts.show()
    texts.edits["en"].setFocus()
    type_text(texts, "a")
    assert told == [LocalText(KEPT.kk, KEPT.ru, "a")]
    assert texts.edits["kk"].accessibleName() == "Story: Kazakh"


def test_several_lines_are_one(qapp: QApplication) -> None:
    texts = Texts("story", lambda: "Story", 1_200, lines=3)
    texts.show()
    edit = texts.edits["ru"]
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    type_text(texts, "а")
    enter(texts)
    type_text(texts, "б")
    assert texts.text.ru == "а б"
    texts.insert("{party_list.unused}")
    assert texts.text.ru == "а б{party_list.unused}"
    texts.edits["kk"].setFocus()
    texts.insert("{x}")
    assert texts.text.kk == "{x}"
