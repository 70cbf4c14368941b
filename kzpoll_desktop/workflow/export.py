"""Writes a precinct's record and its effective definition, for others and for checks."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.exchange.definitions import write_definition
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.exchange.records import write_record


def export_record(day: Day, folder: Path) -> tuple[Path, Path]:
    """`<precinct>.record.json` and `<definition>.election.json` in a folder, made where it is missing."""
    make_folder(folder)
    record = folder / f"{day.record.precinct.number}.record.json"
    definition = folder / f"{day.election.id}.election.json"
    write_definition(definition, day.election)
    write_record(record, day.record)
    return record, definition
