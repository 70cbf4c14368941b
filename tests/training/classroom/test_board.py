"""The board: which hand-in of a seat counts, which others there are, who is missing, and who shares a file."""

from __future__ import annotations

from kzpoll_desktop.training.classroom.board import board
from tests.shared.classes import row

EXERCISES = ("clean", "stuffed")


def test_the_first_file_counts_and_a_file_beats_a_code() -> None:
    code = row(id="code", source="code", points=40, taken=1)
    second = row(id="second", attempt=2, taken=2)
    first = row(id="first", points=70, taken=3)
    found = board([code, second, first], EXERCISES, (), {})
    cell = found.cell(1, "clean")
    assert (cell.state, cell.counts, cell.others) == ("handed_in", first, (second, code))
    # Two files of one try: the one that was taken in first.
    other = row(id="other", taken=9)
    assert board([other, first], EXERCISES, (), {}).cell(1, "clean").counts is first
    picked = board([code, second, first], EXERCISES, (), {"clean/2": "first", "clean/1": "second"})
    assert picked.cell(1, "clean").counts is second
    assert picked.cell(1, "clean").others == (first, code)
    # A pick of something that is gone picks nothing.
    assert board([first], EXERCISES, (), {"clean/1": "gone"}).cell(1, "clean").counts is first


def test_a_code_from_before_the_end_is_unfinished_until_something_better_comes() -> None:
    early = row(id="early", source="code", closed=False, taken=1)
    late = row(id="late", source="code", taken=2)
    assert board([early], EXERCISES, (), {}).cell(1, "clean").state == "unfinished"
    cell = board([early, late], EXERCISES, (), {}).cell(1, "clean")
    assert (cell.state, cell.counts) == ("handed_in", late)
    # A file that was handed in early is handed in all the same.
    assert board([row(closed=False)], EXERCISES, (), {}).cell(1, "clean").state == "handed_in"


def test_who_is_missing_and_who_is_beside_the_expected() -> None:
    found = board(
        [row(seat=2), row(id="b", seat=40), row(id="c", seat=3, source="code", closed=False)],
        EXERCISES,
        range(1, 5),
        {},
    )
    assert found.seats == (1, 2, 3, 4, 40)
    assert found.missing("clean") == (1, 3, 4)
    of_both = board([row(seat=2), row(id="s", seat=2, exercise="stuffed")], EXERCISES, (), {})
    assert [len(of_both.counted(one)) for one in EXERCISES] == [1, 1], "each in its own exercise"
    assert found.missing("stuffed") == (1, 2, 3, 4, 40)
    assert found.cell(1, "clean").state == "not_seen"
    assert [one.seat for one in found.counted("clean")] == [2, 40]


def test_two_seats_with_one_file_are_marked_and_two_tries_of_one_seat_are_not() -> None:
    rows = [
        row(seat=1, file_id="f"),
        row(id="b", seat=2, file_id="f"),
        row(id="c", seat=3, file_id="g"),
        row(id="d", seat=3, file_id="g", attempt=2),
        row(id="e", seat=4, source="code"),
        row(id="h", seat=5, source="code"),
    ]
    found = board(rows, EXERCISES, (), {})
    assert [found.cell(seat, "clean").shared for seat in (1, 2, 3, 4, 5)] == [(2,), (1,), (), (), ()]
    many = board([row(id=str(seat), seat=seat, file_id="f") for seat in (9, 5, 2)], EXERCISES, (), {})
    assert many.cell(5, "clean").shared == (2, 9)
