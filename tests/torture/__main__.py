"""The long form: `python -m tests.torture [--kills N] [--images N] [--seed N]`; the exit status is 1 where anything is lost."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.images import image_many
from tests.torture.kills import Outcome, kill_many


def main() -> int:
    """Both halves, with their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--images", type=int, default=1000)
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
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
