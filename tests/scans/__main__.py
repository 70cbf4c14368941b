"""Reads bad pictures of a printed page: how many yield their figures, how many say that they cannot be read, how many lie."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.scans.reading import read_pictures


def main() -> int:
    """Report; 1 where fewer than nine in ten are read, or one is read wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=200)
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        read, unread, wrong = read_pictures(range(options.pictures), Path(folder))
    took = time.monotonic() - began
    print(f"{options.pictures} pictures: {read} read, {unread} cannot be read, {wrong} wrong, {took:.0f} s")
    return 1 if wrong or read * 10 < options.pictures * 9 else 0


if __name__ == "__main__":
    sys.exit(main())
