"""Nothing writes a file under its final name: only a few modules write at all, each into a neighbour or something hidden."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "kzpoll_desktop"
# tests/e2e/pulled_stick.py tries what these do at every point.
WRITERS = {
    "exchange/bringing.py": "a hidden neighbour that is compared and then gets a name that nothing has",
    "exchange/files.py": "a neighbour that takes the file's place",
    "exchange/sharing.py": "no file: the pipe to itself, through which a share of the lines comes back",
    "training/before/program.py": "files in a hidden folder, each compared, before the folder gets its name",
    "store/precinct/copying.py": "a neighbour that takes the file's place",
    "store/precinct/lock.py": "who holds the lock, in a hidden neighbour",
    "store/precinct/salvage.py": "a copy to be read, in a folder that goes",
    "workflow/readiness.py": "a probe of the second medium, read and taken away",
    "workflow/log.py": "the program's own log, line by line",
}
CALLS = {"write_text", "write_bytes", "copyfile", "copy", "copy2", "copytree", "move", "mkstemp", "fdopen"}
OURS = {"files.write_bytes", "files.write_text"}


def writing(tree: ast.AST) -> Iterator[str]:
    """What in a module makes or changes a file by itself."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute):
            name, owner = node.func.attr, ast.unparse(node.func.value)
        else:
            name, owner = ast.unparse(node.func), ""
        if (
            name in CALLS
            and owner
            and f"{owner}.{name}" not in OURS
            and (name != "copy" or owner == "shutil")
        ):
            yield f"{owner}.{name}"
        given = [*node.args, *(word.value for word in node.keywords)]
        modes = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if name == "open" and any(set(mode) <= set("rwxab+t") and set(mode) & set("wxa+") for mode in modes):
            yield f"{owner}.open"
        if (
            name == "open"
            and owner == "os"
            and "O_WRONLY" in (text := ast.unparse(node))
            and "devnull" not in text
        ):
            yield "os.open"
        if name == "save" and any("str(" in ast.unparse(one) for one in given):
            yield f"{owner}.save"


def test_only_these_modules_write_files() -> None:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        calls = list(writing(ast.parse(path.read_text(encoding="utf-8"))))
        if calls:
            found[path.relative_to(PACKAGE).as_posix()] = calls
    assert {name: calls for name, calls in found.items() if name not in WRITERS} == {}
    assert {name for name in WRITERS if name not in found} <= {"workflow/log.py"}


def test_a_careless_writer_would_be_found() -> None:
    careless = "path.write_text('x')\nopen('a', 'w')\npath.open('ab')\nwidget.grab().save(str(path))\nshutil.copy(a, b)\n"
    assert len(list(writing(ast.parse(careless)))) == 5
    assert list(writing(ast.parse("path.open('rb')\nfiles.write_text(path, 'x')\nopen(path)\n"))) == []
