"""The long form: `python -m tests.person`, with --actions N, --days ru,kk,en, --seed S, or --play FILE.

Where something is violated the exit status is 1, and each walk is kept so that it can be played again.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Final

from tests.person.days import DAYS, live
from tests.person.display import Display, missing
from tests.person.exercises import PLAYED, play_exercise
from tests.person.walks import SIZES, Place, Walked, place_of, play, read, training_place, walk

KEPT: Final = Path("build") / "person"
WALK: Final = 250
# Of so many walks one begins in training.
TRAINING: Final = 4


def main() -> int:
    """Days and walks, with their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--days", default=",".join((*DAYS, *PLAYED)))
    parser.add_argument("--seed", default="19")
    parser.add_argument("--play", type=Path)
    parser.add_argument("--training", action="store_true", help="every walk begins in training")
    options = parser.parse_args()
    why_not = missing()
    if why_not:
        print(f"Nobody sits down: {why_not}")
        return 0
    if options.play:
        walks = _play(options.play)
    else:
        walks = _live([name for name in options.days.split(",") if name], options.seed)
        walks += _walk(options.actions, options.seed, 1 if options.training else TRAINING)
    return 0 if all(one.well for one in walks) else 1


def _live(names: list[str], seed: str) -> list[Walked]:
    walks = []
    for name in names:
        with Display(*{**DAYS, **PLAYED}[name].size) as display:
            walked = live(display, name, seed) if name in DAYS else play_exercise(display, name, seed)
        _tell(walked)
        width, height = walked.place.size
        print(
            f"a day in {name} on {width}×{height}: {len(walked.steps)} actions in {walked.seconds:.0f} s, "
            f"{len(walked.found)} violations, {len(walked.others)} other figures"
        )
        walks.append(walked)
    return walks


def _place(number: int, name: str, size: tuple[int, int], every: int) -> Place:
    """One walk of so many begins in training."""
    return training_place(name, size) if number % every == every - 1 else place_of(name, size)


def _walk(actions: int, seed: str, every: int) -> list[Walked]:
    walks: list[Walked] = []
    begun = time.monotonic()
    number, left = 0, actions
    per_size = max(1, actions // WALK // len(SIZES))
    while left > 0:
        size = SIZES[min(number // per_size, len(SIZES) - 1)]
        with Display(*size) as display:
            while left > 0 and SIZES[min(number // per_size, len(SIZES) - 1)] == size:
                name = f"{seed}/{number}"
                walked = walk(display, _place(number, name, size, every), name, min(WALK, left))
                walks.append(walked)
                _tell(walked)
                left -= max(1, walked.actions)
                number += 1
    done = sum(one.actions for one in walks)
    spent = time.monotonic() - begun
    print(f"windows met: {', '.join(sorted(set().union(*(one.met for one in walks))))}")
    found = sum(len(one.found) + bool(one.ended) for one in walks)
    print(f"{done} actions in {spent:.0f} s ({done / spent:.0f} a second), seed {seed}: {found} violations")
    return walks


def _play(path: Path) -> list[Walked]:
    place, steps = read(path)
    with Display(*place.size) as display:
        walked = play(display, place, f"again-{path.stem}", steps)
    _tell(walked)
    print(f"{walked.actions} steps: {len(walked.found)} violations")
    return [walked]


def _tell(walked: Walked) -> None:
    if walked.well:
        return
    kept = walked.keep(KEPT)
    print(f"{walked.place}\n  to play again: python -m tests.person --play {kept}")
    for one in walked.found:
        print(f"  step {one.place}, {one.invariant}: {one.told}")
    for other in walked.others:
        print(f"  in the end {other}")
    if walked.ended:
        print(f"  after step {len(walked.steps)}: {walked.ended}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
