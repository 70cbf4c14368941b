"""The practice precinct: its definition and its record, as they come with the program."""

from __future__ import annotations

import lzma
from pathlib import Path

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.resources import resource

ELECTION = election_from_json(
    parse(resource("elections", "majilis-2023-training.json").read_text(encoding="utf-8"))
)
RECORD = record_from_json(
    parse(resource("training", "practice.record.json").read_text(encoding="utf-8")), ELECTION
)


def earlier_definitions() -> list[ElectionDefinition]:
    """Those that came with earlier programs: precinct files and papers of that time hold them."""
    found = sorted((Path(__file__).parents[1] / "fixtures" / "definitions").glob("*.json.xz"))
    return [election_from_json(parse(lzma.decompress(path.read_bytes()).decode("utf-8"))) for path in found]
