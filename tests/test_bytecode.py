"""`make setup` compiles: program, dependencies and PySide6's own files stand as bytecode that is held to its source."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

# The bits of a .pyc file that say: known by the hash of its source, and that is looked at.
HASH_CHECKED = 0b11


@pytest.mark.parametrize(
    "name", ["kzpoll_desktop.cli.main", "reportlab.pdfgen.canvas", "pyhanko.sign.signers"]
)
def test_a_module_stands_compiled_and_held_to_its_source(name: str) -> None:
    source = importlib.util.find_spec(name)
    assert source is not None
    assert source.origin is not None
    compiled = Path(importlib.util.cache_from_source(source.origin))
    assert compiled.exists(), "type: make setup"
    assert int.from_bytes(compiled.read_bytes()[4:8], "little") == HASH_CHECKED


def test_the_files_that_pyside_keeps_packed_are_unpacked_and_compiled() -> None:
    import shiboken6

    folder = Path(shiboken6.__file__).parent / "files.dir" / "shibokensupport"
    assert list(folder.glob("__pycache__/*.pyc")), "type: make setup"
    # Those are the ones in use.
    assert Path(sys.modules["shibokensupport.signature.loader"].__file__ or "").is_relative_to(folder)
