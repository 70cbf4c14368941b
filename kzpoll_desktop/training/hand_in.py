"""Hands in practice: a whole copy of its file on a stick or in the class folder, never over another; the names apart."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.exchange.bringing import bring
from kzpoll_desktop.exchange.files import naming, read_bytes, read_text, write_text
from kzpoll_desktop.workflow.desk import Desk

FORMAT: Final = "kzpoll-hand/1"
NAMES: Final = ".kzhand.json"
MOST_NAMES: Final = 20
LONGEST_NAME: Final = 200
_MOST_BYTES: Final = 64 * 1024


def hand_in(desk: Desk, folder: Path, names: Sequence[str] = ()) -> Path:
    """Copy the file of a desk into a folder under its own name, or a free one, and say which; StoreError, FileProblem.

    names: of who sat there, as they want to be called; none is a matter of course. They are kept in a file of their own
    that can be taken away alone, and nowhere else.
    """
    with tempfile.TemporaryDirectory(prefix="kzpoll-", ignore_cleanup_errors=True) as own:
        whole = Path(own) / desk.path.name
        desk.save_copy(whole)
        handed = bring(read_bytes(whole), folder, desk.path.name, private=True)
    kept = [one.strip() for one in names if one.strip()]
    if kept:
        told = {"format": FORMAT, "names": [name[:LONGEST_NAME] for name in kept[:MOST_NAMES]]}
        write_text(names_file(handed), json.dumps(told, ensure_ascii=False, indent=1) + "\n", private=True)
    return handed


def names_file(handed: Path) -> Path:
    """The neighbour that has the names of a hand-in."""
    return handed.with_name(handed.stem + NAMES)


def names_of(handed: Path) -> tuple[str, ...]:
    """The names beside a hand-in; none where no such file is there. FileProblem where it is no list of names."""
    path = names_file(handed)
    if not path.exists():
        return ()
    text = read_text(path, _MOST_BYTES)
    with naming(path):
        found = decode.keyed(decode.parse(text), "", frozenset({"format", "names"}))
        decode.one_of(found["format"], "format", (FORMAT,))
        return decode.each(
            found["names"], "names", lambda raw, at: decode.text(raw, at, most=LONGEST_NAME), MOST_NAMES
        )
