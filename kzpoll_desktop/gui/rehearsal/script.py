"""What a rehearsal types: the values of a record for every input, with slips of the hand; who is who, and when."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from typing import Any, Literal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import (
    Act,
    PortableBox,
    PrecinctRecord,
    SigningStatus,
    figure,
)
from kzpoll_desktop.domain.ground.clock import moment_at, zone_of
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.rules.engine import RULES

FindingKeys = Collection[tuple[str, str | None]]


def secretary_of(record: PrecinctRecord) -> str:
    """Who types: the secretary, or the first member where there is none."""
    return next((m.id for m in record.commission if m.role == "secretary"), record.commission[0].id)


def moment_of(election: ElectionDefinition, record: PrecinctRecord, time: str) -> datetime.datetime:
    """A local time of election day."""
    zone = zone_of(record.precinct.utc_offset)
    return datetime.datetime.fromisoformat(f"{election.date}T{time}:00").replace(tzinfo=zone)


class Script:
    """What is typed where. slips: path -> what a tired hand types there first."""

    def __init__(
        self, record: PrecinctRecord, election: ElectionDefinition, slips: Mapping[str, int]
    ) -> None:
        self.record = record
        self.election = election
        self.slipped = False
        self._slips = dict(slips)
        self._boxes = list(record.portable_boxes)

    # --- values

    def value_of(self, field: str) -> Any:
        """What the record has for an input by its name, most often a path; None where it leaves it empty."""
        name = field.removeprefix("again.")
        match name.split("."):
            case ["portable_boxes"]:
                return len(self.record.portable_boxes)
            case ["receipts", contest, line, *_]:
                return self.record.contests[contest].received if line == "0" else None
            case ["signing", member, *_]:
                dissent = next((s.dissent for s in self.record.signing if s.member == member), "")
                return dissent if isinstance(dissent, str) else ""
        where = known(name)
        if where is not None and where.kind.of == "times":
            return self.time_of(where.kind.name)
        if name in self._slips:
            # Typed wrong once, as a tired hand does.
            self.slipped = True
            return self._slips.pop(name)
        try:
            return figure(self.record, name)
        except UnknownFigure:
            return None

    def time_of(self, name: str) -> str:
        """A time of the day, the usual one where the record has none."""
        hours = self.election.hours
        usual = {"opened": hours.open, "voting_ended": hours.close, "count_ended": "23:30"}
        return getattr(self.record.day, name) or usual[name]

    def moment_before(self, stage: str, stages: tuple[str, ...]) -> datetime.datetime | None:
        """What the clock shows when a stage begins; None where it goes on from the stage before."""
        if stage == rows.OPENING:
            return None
        if stage == rows.TURNOUT:
            if not self.election.turnout.at:
                return None
            turnout = self.election.turnout
            moment = moment_at(self.election.date, turnout.at[0], turnout.timezone)
            return moment.astimezone(zone_of(self.record.precinct.utc_offset))
        ended = moment_of(self.election, self.record, self.time_of("voting_ended"))
        return ended + datetime.timedelta(minutes=35 * (stages.index(stage) - 1))

    def moment_of(self, field: str) -> datetime.datetime | None:
        """When a field is typed at the earliest: a report or a time not before it has come; None for all others."""
        where = known(field)
        if where is None or where.kind.of not in ("report", "times"):
            return None
        if where.subject is not None:
            return moment_at(self.election.date, where.subject, self.election.turnout.timezone)
        at = self.time_of(where.kind.name)
        moment = moment_of(self.election, self.record, at)
        past_midnight = where.kind.name == "count_ended" and at < self.time_of("voting_ended")
        return moment + datetime.timedelta(days=1) if past_midnight else moment

    def status_of(self, member: str) -> SigningStatus | Literal[""]:
        """Whether a member signs; empty where the record does not say."""
        return next((s.status for s in self.record.signing if s.member == member), "")

    def correction(self) -> str:
        """Why a report is lower than the one before."""
        return next((r.correction for r in self.record.turnout if r.correction), "1")

    # --- marks, boxes, answers

    def wants_mark(self, name: str) -> bool:
        """The record has this box ticked."""
        where = known(name)
        if where is None or where.contest is None or not where.is_("ballot", "stationary_counted"):
            return False
        return not self.record.contests[where.contest].stationary_counted

    def wants_act(self, name: str) -> bool:
        """The record annuls the ballots of this box, and has the act that says so."""
        parts = name.split(".")
        if len(parts) < 3 or parts[2] != "act":
            return False
        box = self.record.box(parts[1])
        excess = [rule.code for rule in RULES.values() if rule.about_excess]
        if box is None or not any(a.code in excess for act in self.record.acts for a in act.answers):
            return False
        return parts[3] in box.annulled if len(parts) > 3 else bool(box.annulled)

    def wants_name(self, name: str) -> bool:
        """The button asks for the number and the members of a portable box that has still to get them."""
        parts = name.split(".")
        return bool(self._boxes) and parts[0] == "portable_boxes" and parts[-1] == "edit"

    def next_box(self) -> PortableBox:
        """The portable box that gets them now."""
        return self._boxes.pop(0)

    def answered(self) -> set[tuple[str, str | None]]:
        """The findings that the record has an act or a reason for."""
        given = [act.answers for act in self.record.acts] + [a.answers for a in self.record.acknowledgements]
        return {(answer.code, answer.contest) for answers in given for answer in answers}

    def reason_for(self, findings: FindingKeys) -> str:
        """The reason that the record gives; empty where it has none."""
        return next(
            (
                a.reason
                for a in self.record.acknowledgements
                if any((x.code, x.contest) in findings for x in a.answers)
            ),
            "",
        )

    def act_for(self, findings: FindingKeys) -> Act | None:
        """The act that answers these findings; None where the record has none."""
        return next(
            (a for a in self.record.acts if any((x.code, x.contest) in findings for x in a.answers)), None
        )
