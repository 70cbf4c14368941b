"""Several films on one clock: by the time since their work began, stage by stage, or each from the moment of a figure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.events.practice import Recounted
from kzpoll_desktop.domain.training.counted import changes
from kzpoll_desktop.workflow.replay.film import Film

Pacing = Literal["time", "stage", "figure"]
WAYS: Final[tuple[Pacing, ...]] = ("time", "stage", "figure")
# As many have room beside each other.
MOST: Final = 3
# No two moments of a film are at the same time on the common clock: each of them can be stood at.
_LEAST: Final = 0.001


@dataclass(frozen=True, slots=True)
class FigureMoments:
    """What a film shows of a figure, places of moments. typed: it was first typed; recounted: first; changed: last.

    None where that never was; before the film's own beginning nothing counts.
    """

    typed: int | None = None
    recounted: int | None = None
    changed: int | None = None

    @property
    def at(self) -> int | None:
        """The moment to talk about: the recount, otherwise the change, otherwise when it was typed."""
        return next((one for one in (self.recounted, self.changed, self.typed) if one is not None), None)

    @property
    def places(self) -> tuple[int, ...]:
        """All of them, in order."""
        return tuple(sorted(one for one in (self.typed, self.recounted, self.changed) if one is not None))


def begins(film: Film) -> int:
    """The place of the first entry that is the trainee's own; of what is no exercise the first."""
    begun = journal.exercise_of(film.entries)
    return film.place_of(begun.first) if begun is not None else 0


def seen(film: Film, path: str) -> FigureMoments:
    """When a figure was typed, recounted and changed in a film."""
    typed = recounted = changed = None
    for place in range(begins(film), len(film.entries)):
        event = film.entries[place].event
        if isinstance(event, Recounted):
            if event.path == path and recounted is None:
                recounted = place
            continue
        for one, value, was in changes(event):
            if one == path and was is None:
                typed = place if typed is None else typed
            elif one == path and value != was:
                changed = place
    return FigureMoments(typed, recounted, changed)


def figures_of(films: Sequence[Film], planted: Sequence[str] = ()) -> tuple[str, ...]:
    """The figures worth talking about: planted slips, then what was recounted or changed in any of the films."""
    found = dict.fromkeys(planted)
    for film in films:
        for place in range(begins(film), len(film.entries)):
            event = film.entries[place].event
            if isinstance(event, Recounted):
                found.setdefault(event.path)
            for path, value, was in changes(event):
                if was is not None and value != was:
                    found.setdefault(path)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Together:
    """films on one clock. times: of each film when each of its moments comes, in seconds, rising; beats: all of them.

    marks: the beats at which any of them has a mark, in order; stages alone are none.
    """

    films: tuple[Film, ...]
    times: tuple[tuple[float, ...], ...]
    beats: tuple[float, ...]
    marks: tuple[int, ...]

    def places(self, beat: int) -> tuple[int, ...]:
        """Where each film is at a beat: at its last moment until then, before its first at that."""
        now = self.beats[beat]
        return tuple(max(0, bisect_right(times, now) - 1) for times in self.times)

    def beat_of(self, film: int, place: int) -> int:
        """The beat at which a moment of a film comes."""
        return bisect_left(self.beats, self.times[film][place])

    @property
    def start(self) -> int:
        """The beat at which the first of them begins its own work."""
        return min(self.beat_of(number, begins(film)) for number, film in enumerate(self.films))

    def marked(self, beat: int, step: int) -> int | None:
        """The next beat with a mark in a direction; None where there is none."""
        place = bisect_right(self.marks, beat) if step > 0 else bisect_left(self.marks, beat) - 1
        return self.marks[place] if 0 <= place < len(self.marks) else None


def together(films: Sequence[Film], way: Pacing, path: str = "") -> Together:
    """The films on one clock; path: the figure by which they stand side by side, where that is the way.

    By stage whoever is done with one waits for the others. A film in which the figure never was stands at its end then.
    """
    clocks = [_clock(film) for film in films]
    if way == "stage":
        times = _by_stage(films, clocks)
    else:
        at = [begins(film) if way == "time" else _or_last(film, seen(film, path).at) for film in films]
        times = [tuple(one - clock[place] for one in clock) for clock, place in zip(clocks, at, strict=True)]
    beats = sorted({one for clock in times for one in clock})
    marked = {
        clock[place]
        for film, clock in zip(films, times, strict=True)
        for place, one in enumerate(film.moments)
        if set(one.marks) - {"stage"}
    }
    marks = tuple(number for number, one in enumerate(beats) if one in marked)
    return Together(tuple(films), tuple(times), tuple(beats), marks)


def _or_last(film: Film, place: int | None) -> int:
    return len(film.moments) - 1 if place is None else place


def _clock(film: Film) -> tuple[float, ...]:
    """When each moment comes; what was played before the film's own beginning takes no time."""
    first = begins(film)
    now, found = 0.0, []
    for place, one in enumerate(film.moments):
        found.append(now)
        now += max(_LEAST, one.seconds if place >= first else 0.0)
    return tuple(found)


def _by_stage(films: Sequence[Film], clocks: Sequence[tuple[float, ...]]) -> list[tuple[float, ...]]:
    order = dict.fromkeys(stage for film in films for stage in film.days[-1].stages)
    ranks = {stage: rank for rank, stage in enumerate(order)}
    spans = [dict(_spans(film, clock, ranks)) for film, clock in zip(films, clocks, strict=True)]
    offsets, now = {}, 0.0
    for rank in range(len(order)):
        offsets[rank] = now
        now += max((span[rank][1] - span[rank][0] for span in spans if rank in span), default=0.0)
    found = []
    for film, clock, span in zip(films, clocks, spans, strict=True):
        at, times = 0, []
        for one, moment in zip(clock, film.moments, strict=True):
            at = max(at, ranks.get(moment.stage, at))
            times.append(offsets[at] + one - span[at][0])
        found.append(tuple(times))
    return found


def _spans(
    film: Film, clock: Sequence[float], ranks: dict[str, int]
) -> Iterator[tuple[int, tuple[float, float]]]:
    """From when to when a film was at each of its stages, by their ranks; a stage that is gone back to is none anew."""
    at, since = 0, 0.0
    for place, moment in enumerate(film.moments):
        now = max(at, ranks.get(moment.stage, at))
        if now != at:
            yield at, (since, clock[place])
            at, since = now, clock[place]
    yield at, (since, clock[-1] + _LEAST)
