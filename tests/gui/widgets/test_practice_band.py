"""The band over a practice precinct: yellow and black, with the word readable in its middle, in the language in force."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.practice_band import PracticeBand

YELLOW, BLACK = QColor("#FFD21F"), QColor("#1B1F24")


def test_it_is_hatched_and_its_word_stands_on_plain_ground(qapp: QApplication) -> None:
    band = PracticeBand(Look())
    band.resize(600, band.height())
    band.show_word("ОҚУ")
    image = band.grab().toImage()
    middle = image.height() // 2
    colours = [image.pixelColor(x, middle).name() for x in range(image.width())]
    side = colours[:150]
    assert {YELLOW.name(), BLACK.name()} <= set(side)
    width = band.fontMetrics().horizontalAdvance("ОҚУ")
    label = colours[300 - width // 2 - 12 : 300 - width // 2 - 4]
    assert set(label) == {YELLOW.name()}
    band.deleteLater()


def test_another_word_is_another_picture_and_is_spoken(qapp: QApplication) -> None:
    band = PracticeBand(Look())
    band.resize(600, band.height())
    pictures = []
    for word in ("ОҚУ", "УЧЕБНЫЙ", "PRACTICE"):
        band.show_word(word)
        assert band.accessibleName() == word
        pictures.append(band.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    band.deleteLater()


def test_it_grows_with_the_text(qapp: QApplication) -> None:
    look = Look()
    usual = PracticeBand(look).height()
    look.scale = 150
    assert PracticeBand(look).height() == usual * 1.5
