"""The long form: `python -m tests.torture`, with --kills, --images, --damages, --keys, --rehearsals N and --seed N.

The exit status is 1 where anything is lost, does not open, or is raised.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.damage import damage_many
from tests.torture.images import image_many
from tests.torture.keys import LONGEST_STEP, play_keys
from tests.torture.kills import Outcome, kill_many
from tests.torture.memory import rehearse_many


def main() -> int:
    """Both halves, with their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--images", type=int, default=1000)
    parser.add_argument("--damages", type=int, default=500)
    parser.add_argument("--keys", type=int, default=50_000)
    parser.add_argument("--rehearsals", type=int, default=200)
    parser.add_argument("--seed", type=int, default=19)
    options = parser.parse_args()
    clean = True
    for name, count, run in (("kills", options.kills, kill_many), ("images", options.images, image_many)):
        with tempfile.TemporaryDirectory() as folder:
            begun = time.monotonic()
            found: Outcome = run(Path(folder), count, options.seed)
            clean &= found.clean
            print(
                f"{found.rounds} {name}: {found.acknowledged} figures acknowledged, {found.lost} lost, "
                f"{found.unopened} files that do not open, {found.broken} broken; "
                f"{time.monotonic() - begun:.0f} s, seed {options.seed}"
            )
            for problem in found.problems[:5]:
                print(f"  {problem}")
    with tempfile.TemporaryDirectory() as folder:
        damaged = damage_many(Path(folder), options.damages, options.seed)
        clean &= damaged.clean
        print(
            f"{damaged.rounds} damages: {damaged.acknowledged} noticed, the others harmless; "
            f"{damaged.lost} not restored, {damaged.broken} wrong"
        )
    for mode in ("read_aloud", "blind"):
        with tempfile.TemporaryDirectory() as folder:
            played = play_keys(Path(folder), options.keys // 2, options.seed, mode)
            clean &= not played.problems and played.slowest < LONGEST_STEP
            print(
                f"{played.keys} keys ({mode}): {played.entries} entries, slowest {played.slowest:.2f} s, "
                f"{len(played.problems)} errors"
            )
            for problem in played.problems[:5]:
                print(f"  {problem}")
    if options.rehearsals:
        held = rehearse_many(options.rehearsals)
        clean &= held.clean
        print(held.told())
        for problem in held.problems[:5]:
            print(f"  {problem}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
