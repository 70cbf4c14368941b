"""What replaced values do to a day beside the figures: undoing, marks of late changes, the second check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.count import Change, LateChange
from kzpoll_desktop.domain.day.entry import Entry, Event
from kzpoll_desktop.domain.day.events.entering import UNDO_DEPTH, ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.events.notes import HintGiven
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.errors import KzpollError, UnknownFigure
from tests.shared.days import at
from tests.shared.script import STAMP

PATH = "party_list.votes.amanat"


def after(day: Day, event: Event) -> Day:
    """The day after an event."""
    return journal.apply(day, Entry(day.seq + 1, STAMP, event))


def one(path: str, value: object, was: object = None) -> tuple[Change, ...]:
    """One change."""
    return (Change(path, value, was),)


def test_an_entry_can_be_undone_and_undoing_takes_it_off() -> None:
    day = at("piles.party_list")
    typed = after(day, ValuesEntered(one(PATH, 5)))
    assert typed.count.undoable == ((day.seq + 1, one(PATH, 5)),)
    assert figure(typed.record, PATH) == 5
    back = after(typed, ValuesUndone(day.seq + 1, one(PATH, None, 5)))
    assert back.count.undoable == ()
    assert figure(back.record, PATH) is None


def test_only_so_many_entries_can_be_undone() -> None:
    day = at("piles.party_list")
    for number in range(UNDO_DEPTH + 5):
        day = after(day, ValuesEntered(one(PATH, number)))
    assert len(day.count.undoable) == UNDO_DEPTH
    assert day.count.undoable[-1][0] == day.seq


def test_a_change_after_the_announcement_or_a_hint_is_marked_with_its_reason() -> None:
    day = after(at("portable_boxes"), HintGiven(("party_list.unused",)))
    changes = (
        Change("party_list.unused", 1, 2),
        Change("voter_list.added", 3, 4),
        Change("typist", "m4", "m3"),
    )
    marked = after(day, ValuesEntered(changes, "recounted")).count.late_changes
    stamp = (STAMP.wall, STAMP.by, "recounted")
    assert marked == (
        LateChange("party_list.unused", 1, 2, *stamp, announced=True, after_hint=True),
        LateChange("voter_list.added", 3, 4, *stamp, announced=True, after_hint=False),
    )


def test_undoing_marks_what_was_announced_too() -> None:
    day = at("portable_boxes")
    undone = after(day, ValuesUndone(7, one("party_list.unused", 1, 2), "undo"))
    assert [(late.path, late.reason) for late in undone.count.late_changes] == [("party_list.unused", "undo")]


def test_typed_afterwards_from_paper_marks_the_count_for_good() -> None:
    day = after(at("piles.party_list"), ValuesEntered(one(PATH, 5), after_event=True))
    assert after(day, ValuesEntered(one(PATH, 6))).count.after_event


def test_who_typed_it_last_is_its_author_and_a_row_that_went_has_none() -> None:
    day = at("piles.party_list")
    boxes = after(day, ValuesEntered(one("portable_boxes", [])))
    assert any(path.startswith("portable_boxes.") for path in day.count.second.authors)
    assert not any(path.startswith("portable_boxes.") for path in boxes.count.second.authors)
    stamp = replace(STAMP, by="m5")
    other = journal.apply(day, Entry(day.seq + 1, stamp, ValuesEntered(one(PATH, 5))))
    assert other.count.second.authors[PATH] == "m5"


def test_a_figure_nobody_differed_on_is_not_settled() -> None:
    with pytest.raises(UnknownFigure):
        after(at("piles.party_list"), ValuesEntered(one(PATH, 5), settles=PATH))


@pytest.mark.parametrize(("path", "value"), [("nothing.here", 1), (PATH, "five"), ("commission", [{}])])
def test_a_value_that_does_not_fit_cannot_follow(path: str, value: object) -> None:
    with pytest.raises(KzpollError):
        after(at("piles.party_list"), ValuesEntered(one(path, value)))
