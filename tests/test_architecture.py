"""The directions between the layers, and what no file of the project may contain."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kzpoll_desktop"

# Layers that may import the standard library, themselves and these.
PURE = {"domain": {"domain"}, "texts": {"domain", "texts", "resources"}, "resources.py": {"resources"}}


def imported(module: Path) -> Iterator[str]:
    """Full names of all modules that a file imports anywhere, in functions and for types alone too."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module is not None, f"{module}: imports are absolute"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if is_module(whole) else node.module


def is_module(name: str) -> bool:
    """Whether a name is that of a module or a folder of the package."""
    first, *rest = name.split(".")
    place = PACKAGE.joinpath(*rest)
    return first == PACKAGE.name and (place.is_dir() or place.with_suffix(".py").is_file())


def name_of(module: Path) -> str:
    """The full name of a module of the package."""
    parts = (PACKAGE.name, *module.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules_of(layer: str) -> list[Path]:
    place = PACKAGE / layer
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


def test_import_contracts() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def test_no_modules_import_each_other() -> None:
    """Not in a circle of any length; not in functions, and not for types alone."""
    modules = {name_of(module): module for module in PACKAGE.rglob("*.py")}
    imports = {name: set(imported(module)) & set(modules) for name, module in modules.items()}
    assert sum(map(len, imports.values())) > 1000, "the imports are seen"
    assert [name for name, others in imports.items() if name in others] == []
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as found:
        pytest.fail(f"circle: {' > '.join(found.args[1])}")


@pytest.mark.parametrize("layer", PURE)
def test_pure_layer_imports_the_standard_library_alone(layer: str) -> None:
    modules = modules_of(layer)
    assert modules
    foreign = [
        f"{module.relative_to(ROOT)}: {name}"
        for module in modules
        for name in imported(module)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not (name.startswith("kzpoll_desktop.") and name.split(".")[1] in PURE[layer])
    ]
    assert foreign == []


def test_every_folder_of_the_package_is_seen_by_the_contracts() -> None:
    # import-linter passes over a folder without __init__.py.
    folders = {module.parent for module in PACKAGE.rglob("*.py")}
    assert [
        str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for module in PACKAGE.rglob("*.py")
        if not (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").strip()
    ]
    assert silent == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows which files are tracked")
def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    private = re.compile(
        rb"/work/|/root/|/home/[a-z]|/Users/[A-Za-z]|C:\\Users|"
        rb"\bpypi\.org|pythonhosted\.org|\bdeb(?:ian)?\.debian\.org|ftp\.debian\.org|security\.debian\.org|"
        rb"registry\.npmjs|https?://(?:localhost|127\.0\.0\.1|10\.|192\.168\.)"
    )
    named = []
    for path in tracked_files():
        if path == Path(__file__) or not path.is_file():
            continue
        hit = private.search(path.read_bytes())
        if hit:
            named.append(f"{path.relative_to(ROOT)}: {hit.group().decode()}")
    assert named == []


def project() -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return loaded


def locked() -> dict[str, tuple[Requirement, list[str]]]:
    """Requirement and hashes by package name of requirements.lock."""
    entries: dict[str, tuple[Requirement, list[str]]] = {}
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        requirement = Requirement(line.split("--hash=")[0].strip())
        hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})(?=\s|$)", line)
        assert len(hashes) == line.count("--hash="), line
        entries[canonicalize_name(requirement.name)] = (requirement, hashes)
    return entries


def test_lock_pins_everything_by_hash_and_names_no_host() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"://|--(?:extra-)?index|--find-links|--trusted-host| @ ", text)
    for requirement, hashes in locked().values():
        assert [part.operator for part in requirement.specifier] == ["=="], requirement
        assert hashes, requirement


def test_lock_holds_what_the_project_asks_for() -> None:
    about = project()
    own = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    wanted = [
        *about["dependencies"],
        *(line for extra in about["optional-dependencies"].values() for line in extra),
        *(line for line in own if line and not line.startswith("#")),
    ]
    pins = locked()
    for requirement in map(Requirement, wanted):
        pin, _ = pins[canonicalize_name(requirement.name)]
        version = next(iter(pin.specifier)).version
        assert requirement.specifier.contains(version, prereleases=True), (str(requirement), version)


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for part in (PACKAGE, ROOT / "tests")
        for path in part.rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 600
    }
    assert long == {}


def test_no_folder_has_more_modules_than_fit_in_one_look() -> None:
    crowded = {
        str(folder.relative_to(ROOT)): modules
        for folder in [PACKAGE, *(path for path in PACKAGE.rglob("*") if path.is_dir())]
        if (modules := sum(path.stem != "__init__" for path in folder.glob("*.py"))) > 15
    }
    assert crowded == {}


def named_types(tree: ast.Module) -> Iterator[str]:
    """The classes of a module, and the types to which it gives a name, as `Counted = int | None`."""
    yield from (node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    for node in tree.body:
        targets = (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, ast.AnnAssign)
            else []
        )
        for target in targets:
            if isinstance(target, ast.Name) and re.fullmatch(r"_?(?:[A-Z][a-z0-9]+)+", target.id):
                yield target.id


def test_every_type_has_a_name_of_its_own() -> None:
    """Save `Page` of the pages and tasks, each of which is reached as that of its module."""
    named = defaultdict(list)
    for module in PACKAGE.rglob("*.py"):
        for name in named_types(ast.parse(module.read_text(encoding="utf-8"))):
            named[name].append(module.relative_to(PACKAGE).as_posix())
    assert len(named) > 600, "the types are seen"
    pages = named.pop("Page")
    ours = ("gui/precinct/pages/", "gui/precinct/after/")
    assert [place for place in pages if not place.startswith(ours)] == []
    assert {name: places for name, places in named.items() if len(places) > 1} == {}


def test_a_list_and_a_line_are_made_by_the_classes_that_leave_to_the_window_what_they_do_not_take() -> None:
    """Qt's own swallow a letter that leads nowhere, and Ctrl+Z where there is nothing to take back."""
    made = re.compile(
        r"\bQ(ListWidget|TableWidget|TableView|ComboBox|LineEdit)\(|\(Q(ListWidget|LineEdit)\):"
    )
    own = {PACKAGE / "gui" / "common" / "calm.py", PACKAGE / "gui" / "common" / "lines" / "lists.py"}
    typed = PACKAGE / "gui" / "widgets" / "typed_line.py"
    found = [
        f"{module.relative_to(PACKAGE)}: {line.strip()}"
        for module in modules_of("gui")
        if module not in {*own, typed}
        for line in module.read_text(encoding="utf-8").splitlines()
        if made.search(line)
    ]
    assert not found
