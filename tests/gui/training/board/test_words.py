"""What the board says in short and in a sentence."""

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.training.board.words import (
    called,
    minutes_in,
    seats_in_a_row,
    sentence,
    short,
    stages_of,
)
from kzpoll_desktop.training.classroom.board import BoardCell
from tests.shared.classes import row

COURSE, ELECTION = find_course("one-night")


@pytest.mark.parametrize(
    ("seats", "text"),
    [((), ""), ((4,), "4"), ((1, 2, 3, 7), "1-3, 7"), ((1, 3, 4), "1, 3-4"), (tuple(range(1, 31)), "1-30")],
)
def test_seats_in_a_row(seats: tuple[int, ...], text: str) -> None:
    assert seats_in_a_row(seats) == text


def test_a_cell_says_what_is_known_and_from_what(qapp: QApplication) -> None:
    file, code = row(points=88), row(source="code", points=70)
    early = row(source="code", closed=False)
    cells = {
        "": BoardCell(3, "clean"),
        "88": BoardCell(3, "clean", file),
        "88 +1": BoardCell(3, "clean", file, (code,)),
        "(70)": BoardCell(3, "clean", code),
        "…": BoardCell(3, "clean", early),
        "88 !": BoardCell(3, "clean", file, (), (4, 5)),
    }
    assert {text: short(cell) for text, cell in cells.items()} == {text: text for text in cells}
    told = {text: sentence(cell, "Night") for text, cell in cells.items()}
    assert told[""] == "Seat 3, Night: nothing was handed in yet."
    assert told["88"] == "Seat 3, Night: 88 points from a file, 10 min."
    assert told["88 +1"].endswith("More tries: 1.")
    assert "code" in told["(70)"]
    assert "unfinished" in told["…"]
    assert told["88 !"].endswith("at seats 4-5.")


def test_figures_questions_and_stages_have_their_names(qapp: QApplication) -> None:
    clean, law = COURSE.exercise("clean"), COURSE.exercise("law-test")
    assert clean is not None
    assert law is not None
    assert called("party_list.votes.aqjol", clean, ELECTION, "ru").startswith("7.6 Демократическая")
    assert called("party_list.issued_by_member.m99", clean, ELECTION, "ru")
    assert called("nothing.of.this", clean, ELECTION, "ru") == "nothing.of.this"
    item = law.items[0]  # type: ignore[union-attr]
    assert called(item.id, law, ELECTION, "kk")[:20] == item.text.kk[:20]
    assert stages_of(law, ELECTION) == ()
    assert stages_of(clean, ELECTION)[0] == "opening"
    assert minutes_in("opening", 89, ELECTION, "en") == "Opening: 1 min"
