"""Films on one clock: by time, stage by stage, and from the moment of a figure; each moment can be stood at."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kzpoll_desktop.training.players import PLAYERS, play
from kzpoll_desktop.workflow.replay.film import Film, film_of
from kzpoll_desktop.workflow.replay.nameless import nameless
from kzpoll_desktop.workflow.replay.together import (
    WAYS,
    FigureMoments,
    Pacing,
    begins,
    figures_of,
    seen,
    together,
)
from tests.shared.classes import course
from tests.shared.courses import begun

SLIP = "party_list.votes.aqjol"


def played(player: str, seat: int) -> Film:
    desk = begun(course()[0], "swapped-digits", seat)
    play(desk, player)  # type: ignore[arg-type]
    return film_of(desk.entries)


@pytest.fixture(scope="module")
def films() -> list[Film]:
    """Careful, careless and the adjuster, each at a seat of its own."""
    return [played(player, seat) for seat, player in enumerate(PLAYERS, 3)]


@pytest.mark.parametrize("way", WAYS)
def test_every_moment_has_a_beat_and_no_film_goes_back(films: list[Film], way: Pacing) -> None:
    clock = together(films, way, SLIP)
    assert all(one < other for one, other in pairwise(clock.beats))
    for number, film in enumerate(films):
        for place in range(len(film.moments)):
            assert clock.places(clock.beat_of(number, place))[number] == place
    shown = [clock.places(beat) for beat in range(len(clock.beats))]
    assert all(
        one <= other for before, after in pairwise(shown) for one, other in zip(before, after, strict=True)
    )
    assert shown[-1] == tuple(len(film.moments) - 1 for film in films)
    found, beat = [], -1
    while (beat := clock.marked(beat, 1)) is not None:  # type: ignore[assignment]
        found.append(beat)
    assert found == list(clock.marks)
    back = [clock.marked(one, -1) for one in found]
    assert back == [None, *found[:-1]]


def test_by_time_all_begin_at_once_and_by_stage_whoever_is_done_waits(films: list[Film]) -> None:
    by_time = together(films, "time")
    assert by_time.places(by_time.start) == tuple(begins(film) for film in films)
    by_stage = together(films, "stage")
    for beat in range(by_stage.start, len(by_stage.beats)):
        places = by_stage.places(beat)
        # The entries of a stage begin for nobody before everybody is done with the one before.
        entering = [
            (film.moments[place].stage, number)
            for number, (film, place) in enumerate(zip(films, places, strict=True))
            if by_stage.times[number][place] == by_stage.beats[beat]
        ]
        for stage, _ in entering:
            rank = films[0].days[-1].stages.index(stage)
            for film, place in zip(films, places, strict=True):
                later = [one.stage for one in film.moments[place + 1 :]]
                assert all(film.days[-1].stages.index(one) >= rank for one in later)


def test_a_figure_s_moments_are_those_of_its_night(films: list[Film]) -> None:
    careful, careless, adjuster = (seen(film, SLIP) for film in films)
    assert careful.typed is not None
    assert careful.recounted is not None
    assert careful.changed is not None
    assert careful.typed < careful.recounted < careful.changed
    assert careful.at == careful.recounted
    assert (careless.recounted, careless.changed, careless.at) == (None, None, careless.typed)
    assert adjuster.recounted is None
    assert adjuster.at == adjuster.changed
    assert seen(films[0], "no.such") == FigureMoments()
    assert figures_of(films, (SLIP,))[0] == SLIP
    assert figures_of(films) == (SLIP,)
    assert figures_of(films[1:2]) == ()
    clock = together(films, "figure", SLIP)
    beat = clock.beat_of(0, careful.recounted)
    assert clock.places(beat) == (careful.recounted, careless.typed, adjuster.changed)


def test_nobody_is_named_in_a_film_for_a_room(films: list[Film]) -> None:
    film = films[0]
    bare = nameless(film)
    names = {one.name for day in film.days for one in day.record.commission}
    assert names
    told = repr(([day.record for day in bare.days], [day.counts for day in bare.days], bare.moments))
    assert not [name for name in names if name in told]
    assert [one.path for one in bare.moments] == [one.path for one in film.moments]
    assert bare.days[-1].record.contests == film.days[-1].record.contests
