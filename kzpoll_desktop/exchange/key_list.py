"""Reads a list of precincts' keys: a number and a fingerprint on each line, as commissions tell them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kzpoll_desktop.exchange.files import FileProblem, read_text

_LINE: Final = re.compile(r"(\d{1,6})[\s,;]+([0-9a-fA-F\s]{64,100})")


def read_key_list(path: Path) -> Mapping[int, frozenset[str]]:
    """Precinct -> the fingerprints of its keys, 64 hexadecimal digits each; FileProblem bad_key_list (line).

    Blank lines and lines that begin with # are passed over; a fingerprint may stand in groups as it is printed.
    """
    found: dict[int, frozenset[str]] = {}
    for number, line in enumerate(read_text(path).splitlines(), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        match = _LINE.fullmatch(text)
        print_of = "".join(match[2].split()).lower() if match else ""
        if match is None or len(print_of) != 64:
            raise FileProblem("bad_key_list", path, line=number)
        precinct = int(match[1])
        found[precinct] = found.get(precinct, frozenset()) | {print_of}
    return found
