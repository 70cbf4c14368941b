"""The shapes beside words: each is drawn, in its colour, unlike every other, and says nothing to a screen reader."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.widgets.shapes import SHAPES, Shape, icon, picture

RED = "#B00020"


def image(name: str, colour: str = RED, size: int = 18) -> QImage:
    return picture(name, colour, size).toImage()


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_is_drawn_in_its_colour(qapp: QApplication, name: str) -> None:
    drawn = image(name, size=48)
    colours = {
        QColor(drawn.pixelColor(x, y)).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert RED.lower() in colours


def test_no_two_shapes_look_alike(qapp: QApplication) -> None:
    for one, other in combinations(SHAPES, 2):
        assert image(one) != image(other), (one, other)


def test_a_shape_is_as_large_as_it_is_asked_for(qapp: QApplication) -> None:
    assert image("done", size=31).size().width() == 31
    assert icon("done", RED, 31).availableSizes()[0].width() == 31


def test_nothing_is_shown_for_no_name(qapp: QApplication) -> None:
    shape = Shape(18)
    shape.show_shape("error", RED)
    assert not shape.pixmap().isNull()
    assert shape.text() == ""
    shape.show_shape("", "")
    assert shape.pixmap().isNull()
    shape.deleteLater()
