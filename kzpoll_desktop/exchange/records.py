"""Precinct records in files: one in a .json file, one a line in a .jsonl file; each with its election definition."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import election_id, record_from_json, record_to_json
from kzpoll_desktop.domain.ground.decode import Raw, parse
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.exchange.files import (
    FileProblem,
    decoded,
    named,
    naming,
    read_lines,
    read_text,
    write_text,
)

LINES_SUFFIX: Final = ".jsonl"


def read_record(
    path: Path, election: ElectionDefinition | None = None, data_dir: Path | None = None
) -> tuple[PrecinctRecord, ElectionDefinition]:
    """The record in a file and its definition: the given one, otherwise the one that the record names.

    FileProblem with the place of the first thing that does not fit; no_definition (id) where there is none.
    """
    text = read_text(path)
    with naming(path):
        tree = parse(text)
        definition = election or find_definition(election_id(tree), data_dir)
        return record_from_json(tree, definition), definition


def read_records(
    path: Path,
    election: ElectionDefinition | None = None,
    data_dir: Path | None = None,
    mine: Callable[[int], bool] | None = None,
) -> Iterator[tuple[int, PrecinctRecord | FileProblem, ElectionDefinition | None]]:
    """Every record of a .json or .jsonl file: line from 1, the record or why it cannot be used, its definition.

    A line that cannot be used does not stop the others; blank lines are passed over. Nothing is raised: a file that
    cannot be used at all is a problem in line 1. mine: which lines of a .jsonl file are read, where others are not.
    """
    if path.suffix.lower() == LINES_SUFFIX:
        yield from read_record_lines(path, election, data_dir, mine)
        return
    try:
        record, definition = read_record(path, election, data_dir)
    except FileProblem as problem:
        yield 1, problem, None
    else:
        yield 1, record, definition


def read_record_lines(
    path: Path,
    election: ElectionDefinition | None = None,
    data_dir: Path | None = None,
    mine: Callable[[int], bool] | None = None,
) -> Iterator[tuple[int, PrecinctRecord | FileProblem, ElectionDefinition | None]]:
    """As `read_records`, for a file with a record a line, which is never held in memory as a whole."""
    definition_of = _remembered(election, data_dir)
    number = 0
    try:
        for number, line in read_lines(path):
            if mine is not None and not mine(number):
                continue
            if isinstance(line, FileProblem):
                yield number, line, None
                continue
            try:
                tree = parse(decoded(line, path, number))
                definition = definition_of(tree)
                record = record_from_json(tree, definition)
            except FileProblem as problem:
                yield number, problem, None
                if problem.said.code == "utf16":
                    return
            except KzpollError as problem:
                yield number, named(problem, path, number), None
            else:
                yield number, record, definition
        if number == 0:
            yield 1, FileProblem("empty_file", path), None
    except FileProblem as problem:
        yield number + 1, problem, None


def _remembered(
    election: ElectionDefinition | None, data_dir: Path | None
) -> Callable[[Raw], ElectionDefinition]:
    """Which definition a record is read with; each is looked for once, though thousands of records name it."""
    if election is not None:
        return lambda _: election
    known: dict[str, ElectionDefinition | KzpollError] = {}

    def definition_of(tree: Raw) -> ElectionDefinition:
        wanted = election_id(tree)
        if wanted not in known:
            try:
                known[wanted] = find_definition(wanted, data_dir)
            except (FileProblem, Malformed) as problem:
                known[wanted] = problem
        found = known[wanted]
        if isinstance(found, KzpollError):
            raise found.with_traceback(None)
        return found

    return definition_of


def write_record(path: Path, record: PrecinctRecord) -> None:
    """Write a record as readable JSON, whole or not at all; FileProblem as `files.write_bytes`."""
    write_text(path, json.dumps(record_to_json(record), ensure_ascii=False, indent=1) + "\n")
