"""Mutates files for every reader of files from elsewhere; tells how many were read, the slowest, and what went wrong."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from pathlib import Path

from tests.fuzz.readers import READERS
from tests.fuzz.run import run_one

_FOUND = Path("build/fuzz")


def main() -> int:
    """Report, and 1 where anything went wrong. A release takes ten minutes a reader: --seconds 600."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*", help="which; all where none is named")
    parser.add_argument("--seconds", type=float, default=20.0, help="for each reader")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the same files again")
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.seconds:g} s a reader")
    wrong = 0
    with multiprocessing.get_context("spawn").Pool(2, maxtasksperchild=1) as pool:
        jobs = [(name, options.seconds, options.seed, _FOUND / name) for name in options.readers or READERS]
        for name, result in pool.imap(run_one, jobs):
            told = ", ".join(f"{code} {times}" for code, times in result.told.most_common(5))
            print(f"{name:12}{result.files:8} files, slowest {result.slowest:6.2f} s; {told}", flush=True)
            for what, times in result.wrong.most_common():
                print(f"    {what}: {times}")
            wrong += sum(result.wrong.values())
    print("nothing went wrong" if not wrong else f"{wrong} went wrong; the files are in {_FOUND}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
