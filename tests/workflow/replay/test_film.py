"""The film of a journal: the day after every entry, marks where something is worth one, and time that never goes back."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.training.players import play
from kzpoll_desktop.workflow.replay.film import MARKS, MOST_SECONDS, film_of, spread
from tests.shared.classes import course
from tests.shared.courses import begun


def test_it_is_the_day_after_every_entry() -> None:
    desk = begun(course()[0], "stuffed", 2)
    play(desk, "adjuster")
    film = film_of(desk.entries)
    assert len(film.entries) == len(film.days) == len(film.moments)
    assert film.days[-1] == journal.replay(desk.entries)
    open_before: set[tuple[str, str | None]] = set()
    for place, (day, moment) in enumerate(zip(film.days, film.moments, strict=True)):
        assert (day.seq, moment.seq) == (place + 1, place + 1)
        now = {(one.code, one.contest) for one in check(day.record, day.election)}
        if place:
            assert ("finding" in moment.marks) is bool(now - open_before)
        open_before = now
        assert list(moment.marks) == sorted(moment.marks, key=MARKS.index)


def test_what_was_filled_in_is_no_change_and_a_figure_that_stood_there_is() -> None:
    desk = begun(course()[0], "swapped-digits", 1)
    play(desk, "careful")
    film = film_of(desk.entries)
    changed = [one for one in film.moments if "change" in one.marks]
    assert [one.path for one in changed] == ["party_list.votes.aqjol"]
    recounted = [one for one in film.moments if "recount" in one.marks]
    assert recounted[0].seq < changed[0].seq
    assert film.moments[-1].marks[0] == "closed"
    assert film.marked(-1, 1) is not None
    assert film.marked(len(film.moments) - 1, 1) is None
    assert film.place_of(changed[0].seq) == changed[0].seq - 1
    assert film.place_of(99_999) == len(film.moments) - 1


def test_time_goes_by_within_a_run_and_never_back() -> None:
    desk = begun(course()[0], "clean")
    first, second, *_ = desk.entries
    at = second.stamp.mono
    later = replace(second, stamp=replace(second.stamp, mono=at + 5 * 10**9))
    assert film_of([first, later]).moments[0].seconds == pytest.approx(
        (later.stamp.mono - first.stamp.mono) / 10**9
    )
    back = replace(second, stamp=replace(second.stamp, mono=0))
    assert film_of([first, back]).moments[0].seconds == 0
    long = replace(second, stamp=replace(second.stamp, run="other", wall="2023-03-20T23:00:00+06:00"))
    assert film_of([first, long]).moments[0].seconds == MOST_SECONDS
    places = spread(film_of(desk.entries))
    assert places[0] == 0
    assert all(one <= other for one, other in pairwise(places))
    assert spread(film_of([first])) == (0.0,)


def test_it_can_be_stopped() -> None:
    desk = begun(course()[0], "clean")
    play(desk, "careful")
    told: list[tuple[int, int]] = []
    film_of(desk.entries, lambda done, of: told.append((done, of)))
    assert told
    assert told == sorted(told)
    assert all(done <= of for done, of in told)
