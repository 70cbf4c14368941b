"""What the class needs next in headings and lines: the slowest stages in the order of the day, no empty heading."""

from PySide6.QtWidgets import QApplication

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.training.board.needs_text import groups_of
from kzpoll_desktop.training.classroom.board import board
from tests.shared.classes import row

COURSE, ELECTION = find_course("one-night")
UNUSED = "party_list.unused"


def test_groups_of_a_night(qapp: QApplication) -> None:
    by_stage = {
        "opening": 30,
        "turnout": 400,
        "voting_ended": 5,
        "unused_and_lists": 600,
        "portable_boxes": 90,
    }
    rows = [
        row(seat=1, exercise="pack-in-safe", points=80, wrong=(UNUSED,), missed=(UNUSED,), by_stage=by_stage),
        row(id="b", seat=2, exercise="pack-in-safe", points=61, fitted=(UNUSED,), missed=(UNUSED,)),
    ]
    exercise = COURSE.exercise("pack-in-safe")
    assert exercise is not None
    made = board(rows, [one.id for one in COURSE.exercises], (1, 2, 3), {})
    groups = groups_of(made, exercise, ELECTION, "en")
    told = {group.heading: [(line.text, line.value, line.most) for line in group.lines] for group in groups}
    name = "row 16: unused ballots (blue)"
    assert told["A pack in the safe"] == [
        ("Handed in: 2 of 3", 2, 3),
        ("Points on average: 70", None, 1),
        ("Not handed in yet, seats: 3", None, 1),
    ]
    assert told["Slips that nobody found"] == [(name, None, 1)]
    assert told["Slips that were not found"] == [(f"{name}: 2 of 2", 2, 2)]
    assert told["Figures that are wrong most often"] == [(f"{name}: 1 of 2", 1, 2)]
    assert told["Figures made to fit"] == [(f"{name}: 1 of 2", 1, 2)]
    stages = [(text, value) for text, value, most in told["Time by stage, on average"] if most == 300]
    assert [value for _, value in stages] == [15, 200, 300, 45]


def test_nothing_handed_in_is_one_line_and_who_is_missing(qapp: QApplication) -> None:
    exercise = COURSE.exercise("law-test")
    assert exercise is not None
    made = board([], [one.id for one in COURSE.exercises], (1, 2), {})
    (group,) = groups_of(made, exercise, ELECTION, "en")
    assert [line.text for line in group.lines] == ["Handed in: 0 of 2", "Not handed in yet, seats: 1-2"]
    asked = board([row(exercise="law-test", wrong=("q1",))], ["law-test"], (1,), {})
    headings = [group.heading for group in groups_of(asked, exercise, ELECTION, "en")]
    assert headings == ["A test on the law", "Questions that were not right at once"]
