"""What a class needs next: the commonest first, slips that nobody found, time by stage in the order of the day."""

from kzpoll_desktop.training.classroom.needs import needs
from tests.shared.classes import row


def test_it_adds_up_what_files_say_and_leaves_codes_out() -> None:
    rows = [
        row(
            points=91,
            wrong=("a", "b"),
            missed=("s", "t"),
            fitted=("s",),
            by_stage={"piles": 61, "opening": 30},
        ),
        row(points=80, wrong=("b",), missed=("s",), by_stage={"piles": 60}),
        row(points=70, source="code", wrong=("z",)),
    ]
    found = needs(rows, ("opening", "turnout", "piles"))
    assert (found.handed_in, found.files, found.average) == (3, 2, 80)
    assert found.wrong == (("b", 2), ("a", 1))
    assert found.missed == (("s", 2), ("t", 1))
    assert found.nobody == ("s",)
    assert found.fitted == (("s", 1),)
    assert found.by_stage == (("opening", 15), ("piles", 60))


def test_nothing_handed_in_needs_nothing() -> None:
    found = needs([], ("opening",))
    assert (found.average, found.wrong, found.nobody, found.by_stage) == (None, (), (), ())
    codes = needs([row(source="code")], ("opening",))
    assert (codes.files, codes.average, codes.nobody) == (0, 100, ())
