"""What a class needs next, from what it handed in: wrong figures, slips nobody found, figures made to fit, time by stage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kzpoll_desktop.training.classroom.hand_in import HandIn

Tallied = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """files: hand-ins that figures are known of; handed_in: all that count. Each list has the commonest first.

    wrong: figure, of a test question -> how many had it wrong; missed: slip -> how many did not find it; nobody: slips that
    none found; fitted: figure -> how many made it fit; by_stage: stage -> seconds on average, in the order of the day.
    average: points on average, rounded down, None where nothing was handed in.
    """

    handed_in: int
    files: int
    wrong: Tallied
    missed: Tallied
    nobody: tuple[str, ...]
    fitted: Tallied
    by_stage: Tallied
    average: int | None


def needs(counted: Sequence[HandIn], stages: Iterable[str]) -> Needs:
    """Of the hand-ins of one exercise that count; stages: in the order of the day."""
    files = [one for one in counted if one.source == "file"]
    missed = Counter(path for one in files for path in one.missed)
    seconds: Counter[str] = Counter()
    for one in files:
        seconds.update(one.by_stage)
    return Needs(
        len(counted),
        len(files),
        _commonest(path for one in files for path in one.wrong),
        _commonest(path for one in files for path in one.missed),
        tuple(path for path, times in missed.items() if times == len(files)),
        _commonest(path for one in files for path in one.fitted),
        tuple((stage, seconds[stage] // len(files)) for stage in stages if seconds[stage]),
        sum(one.points for one in counted) // len(counted) if counted else None,
    )


def _commonest(paths: Iterable[str]) -> Tallied:
    """How often each comes, the commonest first; those that come as often in the order in which they came."""
    return tuple(Counter(paths).most_common())
