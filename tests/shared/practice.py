"""The practice precinct: its definition and its record, as they come with the program."""

from __future__ import annotations

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
