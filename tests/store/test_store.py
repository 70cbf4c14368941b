"""What the store brings in before a file is opened: little, so that the start page comes at once."""

from pathlib import Path

from tests.shared.samples import made, started

IMPORTED = """
import sys
from pathlib import Path
from kzpoll_desktop.store import PrecinctFile
print(sorted({"sqlite_utils", "filelock"} & set(sys.modules)))
PrecinctFile.open(Path(sys.argv[1])).close()
print(sorted({"sqlite_utils", "filelock"} & set(sys.modules)))
"""


def test_heavy_libraries_come_when_first_needed(tmp_path: Path) -> None:
    made(tmp_path / "123.kzpoll")
    with started(IMPORTED, tmp_path / "123.kzpoll") as process:
        out, _ = process.communicate()
    assert out.splitlines() == ["[]", "['filelock']"]
