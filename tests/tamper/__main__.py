"""Changes a sealed paper, and papers with later signatures, by bits and by their parts; asks other readers for forgeries."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from kzpoll_desktop.seal.inspection import inspect
from tests.seal import generator
from tests.seal.forge import FORGERIES
from tests.tamper import engines, packages
from tests.tamper.bits import missed, passing, places, somewhere
from tests.tamper.structure import mutations

MOST_LATER = 3
FORMS = (1, 2)


def main() -> int:
    """Report, and 1 where anything was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=10_000)
    parser.add_argument("--later", type=int, default=4_000)
    parser.add_argument("--parts", type=int, default=2_000)
    options = parser.parse_args()
    found: list[Any] = []
    for form, papers in enumerate(
        (generator.with_later_signatures, generator.with_short_signatures), start=1
    ):
        found += _changed(form, papers(MOST_LATER), options)
    found += [
        f"forgery {one.name} of form {form}"
        for one in FORGERIES
        for form in FORMS
        if inspect(one.bytes(form)).intact
    ]
    found += _packages(options.changes)
    print(f"{len(FORGERIES)} forgeries of known families, of each form")
    for one in found:
        print(f"  missed: {one}")
    _ask_other_readers()
    return 1 if found else 0


def _changed(form: int, papers: Sequence[bytes], options: argparse.Namespace) -> list[Any]:
    """What was missed in papers of a form, with none and more later signatures."""
    if not all(inspect(data).intact for data in papers):
        return [f"an untouched paper of form {form} does not pass"]
    found: list[Any] = []
    for later, data in enumerate(papers):
        if later == 0:
            changes = list(places(data, options.changes))
        else:
            changes = list(somewhere(data, options.later, len(papers[later - 1])))
        what = f"changes of one bit, form {form}, later signatures: {later}"
        found += _reported(what, partial(missed, data), changes)
        parts = list(mutations(data, options.parts // len(papers)))
        found += _reported(f"changes by parts, form {form}, later signatures: {later}", passing, parts)
    return found


def _packages(changes: int) -> list[Any]:
    """What was missed in a whole result package: single bits, each with its entry named, and lengths to which it is cut."""
    began = time.monotonic()
    data, files = packages.package()
    missed, cut = packages.missed(data, files, changes), packages.uncut(data, files, changes)
    print(
        f"{changes} changes of one bit in a result package of {len(data)} bytes: {changes - len(missed)} noticed and named; "
        f"{changes} lengths to which it is cut: {changes - len(cut)}, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return [*missed, *cut]


def _reported(what: str, missing: Callable[[list[Any]], list[Any]], changes: Sequence[Any]) -> list[Any]:
    began = time.monotonic()
    halves = [list(changes[0::2]), list(changes[1::2])]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = [one for half in pool.map(missing, halves) for one in half]
    print(
        f"{len(changes)} {what}: {len(changes) - len(found)} noticed, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return found


def _ask_other_readers() -> None:
    """How many of the forgeries that are made to be seen each reader on this machine shows."""
    seen = [one for one in FORGERIES if one.seen]
    with tempfile.TemporaryDirectory() as folder:
        for reader in engines.READERS:
            if engines.is_here(reader):
                for form in FORMS:
                    shown = engines.shown_by(reader, seen, Path(folder), form)
                    print(f"{reader} shows {len(shown)} of {len(seen)} forged pages of form {form}")
            else:
                print(f"{reader} is not on this machine")


if __name__ == "__main__":
    sys.exit(main())
