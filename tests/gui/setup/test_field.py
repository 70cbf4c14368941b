"""A grid of fields: a sentence stands under its field, is spoken with it, and goes with it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kzpoll_desktop.gui.setup.field import FieldGrid
from tests.shared.gui.walk import settle


def shown(window: QWidget, *, stacked: bool) -> tuple[FieldGrid, QLabel, QLineEdit]:
    """One field in a window."""
    grid = FieldGrid(stacked=stacked)
    label, field = QLabel("Number"), QLineEdit()
    field.setObjectName("number")
    grid.add_field(label, field)
    window.setLayout(grid)
    window.resize(500, 200)
    window.show()
    settle()
    return grid, label, field


def test_a_sentence_comes_under_its_field_and_goes(under: QWidget) -> None:
    grid, _, field = shown(under, stacked=False)
    grid.tell("number", "Type the number.")
    settle()
    (told,) = [x for x in field.window().findChildren(QLabel) if x.text() == "Type the number."]
    assert told.isVisible()
    assert told.y() >= field.y() + field.height()
    assert told.x() == field.x()
    assert (grid.told("number"), field.accessibleDescription()) == ("Type the number.", "Type the number.")
    grid.tell("number", "")
    assert not told.isVisible()
    assert (grid.told("number"), field.accessibleDescription()) == ("", "")


def test_a_label_stands_at_the_left_and_above_at_large_text(under: QWidget) -> None:
    _, label, field = shown(under, stacked=False)
    assert label.x() < field.x()
    assert label.geometry().center().y() in range(field.y(), field.y() + field.height())
    above = QWidget()
    _, label, field = shown(above, stacked=True)
    assert label.x() == field.x()
    assert label.y() + label.height() <= field.y()


def test_a_field_that_is_taken_away_is_known_no_longer(under: QWidget) -> None:
    grid, _, _ = shown(under, stacked=False)
    other, told = QLineEdit(), QLabel()
    grid.adopt("district", other, told)
    grid.tell("district", "Choose it.")
    assert told.text() == "Choose it."
    grid.forget("district")
    assert set(grid.fields) == {"number"}
