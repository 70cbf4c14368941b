"""What is planted into the practice precinct: figures that truly are wrong, and slips of the hand that typed them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, with_figure
from kzpoll_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class Planted:
    """A record with what is to be found in it.

    record: with figures that truly are wrong, to be answered by an act. slips: path -> what is typed first, to be found
    by a hint and recounted.
    """

    record: PrecinctRecord
    slips: Mapping[str, int]


def plant(record: PrecinctRecord, election: ElectionDefinition) -> Planted:
    """The practice precinct with what its rehearsal is to find; UnknownFigure where the plan is for another record."""
    plan = json.loads(resource("training", "practice.rehearsal.json").read_text(encoding="utf-8"))
    for path, value in plan["figures"].items():
        record = with_figure(record, path, value, election)
    return Planted(record, plan["slips"])
