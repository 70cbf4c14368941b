"""Lists of precincts' keys: read as commissions tell them or as the program writes them, written, filled into a roll."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kzpoll_desktop.exchange.files import FileProblem, read_text

HEADER: Final = ("precinct", "fingerprint")
# What a roll has beside its precincts' keys is not looked at here.
_NUMBER: Final = "precinct"
_KEYS: Final = ("fingerprint", "key")
_LINE: Final = re.compile(r"(\d{1,6})[\s,;]+([0-9a-fA-F\s]{64,100})")
_PRECINCT: Final = re.compile(r"\d{1,6}")
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")


def read_key_list(path: Path) -> Mapping[int, frozenset[str]]:
    """Precinct -> the fingerprints of its keys, 64 hexadecimal digits each; FileProblem bad_key_list (line).

    A table with the columns precinct and fingerprint, or a roll with precinct and key, where a key may be missing. Otherwise
    a number and a fingerprint on each line: blank lines and lines that begin with # are passed over, and a fingerprint may
    stand in groups as it is printed.
    """
    text = read_text(path)
    table = _table(text)
    pairs = _in_lines(text, path) if table is None else _in_table(table, path)
    found: dict[int, frozenset[str]] = {}
    for precinct, fingerprint in pairs:
        found[precinct] = found.get(precinct, frozenset()) | {fingerprint}
    return found


def key_list(keys: Mapping[int, str]) -> str:
    """The list as a table, by precincts."""
    return _written([list(HEADER), *([str(number), keys[number]] for number in sorted(keys))])


def filled_roll(path: Path, keys: Mapping[int, str]) -> str:
    """A roll with the column of keys filled in for these precincts; FileProblem bad_key_list (line)."""
    table = _table(read_text(path))
    if table is None or "key" not in table[0]:
        raise FileProblem("bad_key_list", path, line=1)
    number, key = table[0].index(_NUMBER), table[0].index("key")
    for place, cells in enumerate(table[1:], start=2):
        if cells:
            precinct, _ = _cells(table[0], cells, path, place)
            cells[key] = keys.get(precinct, cells[key])
            cells[number] = cells[number].strip()
    return _written(table)


def _table(text: str) -> list[list[str]] | None:
    """The rows of a table under a heading that names the precinct and its key; None where the text is none."""
    try:
        rows = list(csv.reader(io.StringIO(text)))
    except csv.Error:
        return None
    heading = [cell.strip() for cell in rows[0]] if rows else []
    if _NUMBER not in heading or not any(name in heading for name in _KEYS):
        return None
    return [heading, *rows[1:]]


def _in_table(table: list[list[str]], path: Path) -> Iterator[tuple[int, str]]:
    for place, cells in enumerate(table[1:], start=2):
        if cells:
            precinct, fingerprint = _cells(table[0], cells, path, place)
            if fingerprint:
                yield precinct, fingerprint


def _cells(heading: list[str], cells: list[str], path: Path, line: int) -> tuple[int, str]:
    """The precinct and the key of a row; an empty key is none."""
    if len(cells) != len(heading):
        raise FileProblem("bad_key_list", path, line=line)
    by_name = dict(zip(heading, cells, strict=True))
    number = by_name[_NUMBER].strip()
    key = next(by_name[name] for name in _KEYS if name in by_name)
    fingerprint = "".join(key.split()).lower()
    if not _PRECINCT.fullmatch(number) or (fingerprint and not _FINGERPRINT.fullmatch(fingerprint)):
        raise FileProblem("bad_key_list", path, line=line)
    return int(number), fingerprint


def _in_lines(text: str, path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        match = _LINE.fullmatch(bare)
        fingerprint = "".join(match[2].split()).lower() if match else ""
        if match is None or len(fingerprint) != 64:
            raise FileProblem("bad_key_list", path, line=number)
        yield int(match[1]), fingerprint


def _written(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
