"""Keeps what the pins are compared with anew: `python -m tests.pins.make [NAME …]`, all of them where none is named.

The precinct files in `tests/fixtures` were made once, by `python -m tests.pins.make --fixtures` with version 0.1.0: the
days of `played.py`, packed with xz. They stand for the files that commissions keep: they open, verify and print for
ever, and are never made anew. What is in them, all of it practice:

- sealed: a whole day without trouble, closed with two PINs, its papers sealed;
- unfinished: a day that stops in the middle of the piles;
- unsealed: typed afterwards from paper, a blind second check with two differences, a warning with its reason, a wrong
  clock at closing, closed without a seal;
- eventful: a candidate struck out, a role changed, a turnout report corrected, undone entries, the clock put back and
  into another zone, a change after the announcement, bundles, a slip found by a hint, two acts, an excess in a portable
  box with its vote, a disputed ballot, figures read aloud that differed, a dissenting opinion, wrong PINs, a sheet
  voided and closed again out of the envelope, the note that all was signed.
"""

from __future__ import annotations

import lzma
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.pins import kept, pinned, played, test_seen


def make_fixtures() -> None:
    """The precinct files, each only where it is not there yet."""
    for name in kept.DAYS:
        target = kept.FIXTURES / f"{name}.kzpoll.xz"
        if not target.exists():
            with tempfile.TemporaryDirectory() as folder:
                target.write_bytes(lzma.compress(played.play(name, Path(folder)).read_bytes(), preset=9))
            print(target.name)


def main(names: list[str]) -> None:
    """Keep the texts of these names, or all."""
    if names == ["--fixtures"]:
        make_fixtures()
        return
    made = dict(pinned.PINS)
    for name, papers in pinned.PAPERS.items():
        made[name] = partial(pinned.lines_of_papers, papers)
    for name, lines in made.items():
        if not names or name in names:
            kept.write(name, lines())
            print(name)
    for what in test_seen.LOOKS:
        if not names or f"seen-{what}" in names:
            with tempfile.TemporaryDirectory() as folder:
                for text in test_seen.look(what, Path(folder)):
                    kept.write(text.stem, text.read_text(encoding="utf-8").splitlines())
                    print(text.stem)


if __name__ == "__main__":
    main(sys.argv[1:])
