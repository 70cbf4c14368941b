"""Changes a sealed protocol by one bit, ten thousand times and at every byte of the seal's container; says what was missed."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time

from kzpoll_desktop.seal.inspection import inspect
from tests.seal import generator
from tests.tamper.bits import missed, places


def main() -> int:
    """Report, and 1 where anything was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=10_000)
    options = parser.parse_args()
    data = generator.sealed()
    if not inspect(data).intact:
        print("the untouched file does not pass")
        return 1
    changes = list(places(data, options.changes))
    began = time.monotonic()
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        halves = pool.map(missed, [(data, changes[0::2]), (data, changes[1::2])])
    found = [*halves[0], *halves[1]]
    took = time.monotonic() - began
    print(
        f"{len(changes)} changes of one bit in {len(data)} bytes: {len(changes) - len(found)} noticed, {took:.0f} s"
    )
    for place, bit in found:
        print(f"  missed: byte {place}, bit {bit}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
