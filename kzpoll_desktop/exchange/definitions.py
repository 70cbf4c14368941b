"""Election definitions in files: reading one, finding one by its id, those that came with the program, writing one."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from kzpoll_desktop import resources
from kzpoll_desktop.domain.election.definition import FORMAT, ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.ground.decode import Raw, parse
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.exchange.files import FileProblem, naming, read_text, write_text

SUFFIX: Final = ".election.json"
_FAMILY: Final = FORMAT.split("/")[0] + "/"


def read_definition(path: Path) -> ElectionDefinition:
    """The definition in a file; FileProblem with the place of the first thing that does not fit."""
    text = read_text(path)
    with naming(path):
        return election_from_json(parse(text))


def write_definition(path: Path, election: ElectionDefinition) -> None:
    """Write a definition as readable JSON, whole or not at all; FileProblem as `files.write_bytes`."""
    write_text(path, json.dumps(election_to_json(election), ensure_ascii=False, indent=1) + "\n")


@cache
def bundled_definitions() -> tuple[ElectionDefinition, ...]:
    """The definitions that came with the program, by file name; FileNotFoundError where the installation lost them."""
    return tuple(read_definition(path) for path in sorted(resources.resource("elections").glob("*.json")))


def find_definition(election_id: str, data_dir: Path | None = None) -> ElectionDefinition:
    """The definition of this id: from the data folder, otherwise from those that came with the program.

    The `id` inside a file counts, its name is only a hint. FileProblem: what is wrong with the file that has this id
    (or, where its id cannot be read, this name); definition_twice (id, other) where two different ones have it;
    Malformed no_definition (id) where there is none.
    """
    found = _in_folder(election_id, data_dir) if data_dir is not None else None
    if found is not None:
        return found
    for election in bundled_definitions():
        if election.id == election_id:
            return election
    raise Malformed("no_definition", "election", id=election_id)


def _in_folder(election_id: str, folder: Path) -> ElectionDefinition | None:
    found: tuple[Path, ElectionDefinition] | None = None
    for path in _candidates(folder):
        if _id_inside(path) != election_id:
            continue
        election = read_definition(path)
        if found is not None and found[1] != election:
            raise FileProblem("definition_twice", path, id=election_id, other=found[0].name)
        found = found or (path, election)
    if found is not None:
        return found[1]
    hinted = folder / f"{election_id}{SUFFIX}"
    if hinted.is_file() and _id_inside(hinted) is None:
        return read_definition(hinted)
    return None


def _candidates(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".json" and path.is_file())
    except (FileNotFoundError, NotADirectoryError):
        # The folder is made when the program first saves something.
        return []
    except OSError as error:
        raise FileProblem("unreadable", folder) from error


def _id_inside(path: Path) -> str | None:
    """The id of the definition in a file; None where it is no definition, or cannot be read at all."""
    try:
        state = path.stat()
    except OSError:
        return None
    return _id_of(path, state.st_ino, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=256)
def _id_of(path: Path, _inode: int, _changed: int, _size: int) -> str | None:
    try:
        tree = parse(read_text(path))
    except (FileProblem, Malformed):
        return None
    kind, found = _first(tree, "format"), _first(tree, "id")
    return found if isinstance(kind, str) and kind.startswith(_FAMILY) and isinstance(found, str) else None


def _first(tree: Raw, key: str) -> Raw:
    return next((v for k, v in tree if k == key), None) if isinstance(tree, tuple) else None
