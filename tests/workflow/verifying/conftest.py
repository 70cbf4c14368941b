"""A precinct that was closed once for all tests of verification, and a copy of it for those that change something."""

from __future__ import annotations

import shutil
from pathlib import Path

import pypdfium2
import pytest

from kzpoll_desktop.seal.keys import fingerprint
from kzpoll_desktop.workflow import printing
from tests.shared.closed import with_pins
from tests.workflow.verifying.closed import counted
from tests.workflow.verifying.insider import Insider, insider_of


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed and sealed precinct (123.kzpoll), its papers, a copy from before closing, a code as text."""
    folder = tmp_path_factory.mktemp("closed")
    desk = counted(folder / "123.kzpoll")
    desk.save_copy(folder / "before.kzpoll")
    with_pins(desk)
    printing.save_papers(printing.kept_papers(desk), folder)
    (folder / "code.txt").write_text(desk.day.current_sheets["party_list"].code + "\n")
    assert desk.day.keys is not None
    print_of = fingerprint(bytes.fromhex(desk.day.keys.public))
    (folder / "keys.txt").write_text(f"# practice\n\n123 {print_of}\n124 {'0' * 64}\n")
    desk.close()
    document = pypdfium2.PdfDocument(folder / "protocol-123-party_list-practice.pdf")
    document[0].render(scale=300 / 72).to_pil().save(folder / "page.png")
    document.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    shutil.copytree(made, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.fixture(scope="session")
def insider(made: Path) -> Insider:
    """Whoever has its key."""
    return insider_of(made)
