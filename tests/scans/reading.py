"""Has pictures verified as a person would, and compares what they yield with what was printed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.scans.pictures import bad_picture, page


def read_pictures(seeds: Iterable[int], folder: Path) -> tuple[int, int, int]:
    """How many yielded their figures, how many said that they cannot be read, how many said anything else."""
    printed, _ = page()
    read = unread = wrong = 0
    for seed in seeds:
        path = folder / f"{seed}.jpg"
        path.write_bytes(bad_picture(seed))
        try:
            verdict = verify([path])
        except FileProblem:
            unread += 1
            continue
        (looked,) = verdict.looked
        if not looked.intact:
            unread += 1
        elif looked.claims[0].code == printed:
            read += 1
        else:
            wrong += 1
    return read, unread, wrong
