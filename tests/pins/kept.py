"""What pins are compared with: texts and fixtures as they were kept, and what a pin says where something differs."""

from __future__ import annotations

import difflib
import hashlib
import json
import lzma
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "kept"
FIXTURES = Path(__file__).parents[1] / "fixtures"
SHARED = Path(__file__).parents[3] / "shared"
DAYS = ("sealed", "unfinished", "unsealed", "eventful")
# A text that is longer is kept packed.
MOST_PLAIN = 190_000
MOST_SHOWN = 120
AGAIN = (
    "Where this is meant: python -m tests.pins.make, and say in the commit what a person sees differently."
)


def read(name: str) -> list[str]:
    """The lines of a kept text."""
    plain, packed = FOLDER / f"{name}.txt", FOLDER / f"{name}.txt.xz"
    if packed.exists():
        return lzma.decompress(packed.read_bytes()).decode().splitlines()
    return plain.read_text(encoding="utf-8").splitlines()


def write(name: str, lines: Iterable[str]) -> None:
    """Keep a text in the place of the one there is."""
    data = "".join(f"{line}\n" for line in _single(lines)).encode()
    FOLDER.mkdir(exist_ok=True)
    for old in (FOLDER / f"{name}.txt", FOLDER / f"{name}.txt.xz"):
        old.unlink(missing_ok=True)
    if len(data) > MOST_PLAIN:
        (FOLDER / f"{name}.txt.xz").write_bytes(lzma.compress(data, preset=9))
    else:
        (FOLDER / f"{name}.txt").write_bytes(data)


def difference(name: str, now: Iterable[str]) -> str:
    """Which lines differ from a kept text; empty where none does."""
    told = unified(read(name), _single(now), f"kept {name}")
    return f"{told}\n{AGAIN}" if told else ""


def _single(lines: Iterable[str]) -> list[str]:
    """Lines without an end in them, as they come back out of a file."""
    return [part for line in lines for part in line.splitlines() or [""]]


def unified(before: Sequence[str], now: Sequence[str], name: str) -> str:
    """The lines that differ, with those around them; empty where none does."""
    if list(before) == list(now):
        return ""
    told = list(difflib.unified_diff(before, now, name, "now", n=2, lineterm=""))
    left = len(told) - MOST_SHOWN
    return "\n".join(["", *told[:MOST_SHOWN], *([f"… and {left} lines more"] if left > 0 else [])])


@contextmanager
def fixture(name: str) -> Iterator[Path]:
    """A precinct file of tests/fixtures, unpacked into a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        plain = FIXTURES / f"{name}.kzpoll"
        path = Path(folder) / f"{name}.kzpoll"
        path.write_bytes(plain.read_bytes() if plain.exists() else unpacked(name))
        yield path


def unpacked(name: str) -> bytes:
    """The bytes of a packed fixture."""
    return lzma.decompress((FIXTURES / f"{name}.kzpoll.xz").read_bytes())


def lines_of(value: Any) -> Iterator[str]:
    """Plain JSON in lines short enough to be compared: a value of each list and object a line, two levels deep."""
    for key, part in value.items():
        if isinstance(part, list) and part:
            yield from (f"  {key}: {compact(one)}" for one in part)
        elif isinstance(part, dict) and part:
            yield from (f"  {key}.{name}: {compact(one)}" for name, one in part.items())
        else:
            yield f"  {key}: {compact(part)}"


def compact(value: Any) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def without_chance(text: str) -> str:
    """A text without what is another one each time: digests, codes of envelopes, pictures' data."""
    text = re.sub(r"\b[0-9a-f]{8,64}\b", "<hex>", text)
    return re.sub(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){2,15}\b", "<hex>", text)
