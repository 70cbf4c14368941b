"""Whatever once went wrong is read or told as a known problem, and so are some files more for each reader."""

from __future__ import annotations

import lzma
import random
from contextlib import suppress
from pathlib import Path

import pytest

from tests.fuzz.mutate import mutated
from tests.fuzz.readers import KNOWN, READERS, found_inputs

FEW = {"pdf": 2, "precinct": 3, "picture": 4}


@pytest.mark.parametrize(("name", "path"), [pytest.param(*one, id=one[1].name) for one in found_inputs()])
def test_what_once_went_wrong_does_not_any_more(name: str, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name.removesuffix(".xz")
    copy.write_bytes(lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes())
    read(name, copy)


@pytest.mark.parametrize("name", READERS)
def test_a_reader_tells_known_problems_only(name: str, tmp_path: Path) -> None:
    reader, dice = READERS[name], random.Random(14)
    seeds = sorted(reader.seeds(), key=len)[:2]
    assert seeds
    path = tmp_path / f"x{reader.suffix}"
    for data in (seeds[0], *(mutated(seeds, reader.words, dice) for _ in range(FEW.get(name, 20)))):
        path.write_bytes(data)
        read(name, path)


def read(name: str, path: Path) -> None:
    with suppress(*KNOWN):
        READERS[name].read(path)
