"""The figures of a code as the paper has them: its printed rows with number and name, then what has no row on the form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kzpoll_desktop.domain.code.protocol_code import Names, ProtocolCode, figures_of
from kzpoll_desktop.domain.code.short_code import drawn
from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS
from kzpoll_desktop.domain.figures.kinds import names as names_of_kinds
from kzpoll_desktop.domain.figures.path import Path, parsed
from kzpoll_desktop.domain.figures.record import (
    Attendance,
    ContestFigures,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    PrecinctRecord,
    VoterList,
)
from kzpoll_desktop.domain.figures.rows import choice_number
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.names.figure_names import figure_name, plain_figure_name
from kzpoll_desktop.texts.names.labels import printed_row
from kzpoll_desktop.workflow.verifying.looked import ContestClaim, NamedRecord

_NOWHERE = LocalText("", "", "")


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure. number: of its printed row, empty where the form has none; heads: a row of which the next ones are."""

    number: str
    name: str
    value: Counted
    heads: bool = False


def told_by(
    code: ProtocolCode, election: ElectionDefinition, given: tuple[Choice, ...] | None = None
) -> NamedRecord | None:
    """A record with the code's figures, read with a definition of the same id; None where it cannot be of this election.

    A code names neither choices, members nor boxes: choices have their names where the contest has no districts or the code
    names one that has as many, the others are counted from 1. given: the choices of the district, where it is known.
    """
    contest = next((one for one in election.contests if one.id == code.contest), None)
    if contest is None or contest.against_all != code.has_against_all:
        return None
    district = contest.district(code.district)
    choices = given or contest.choices or (district.choices if district is not None else ())
    if len(choices) != len(code.votes):
        if contest.choices is not None:
            return None
        choices = tuple(_nameless(place) for place in range(1, len(code.votes) + 1))
    alone = replace(election, contests=(replace(contest, choices=choices, districts=None),))
    return NamedRecord(alone, _record(code, contest, choices), own=False)


def _nameless(place: int) -> Choice:
    return Choice(str(place), LocalText(f"№{place}", f"№{place}", f"No. {place}"))


def _record(code: ProtocolCode, contest: Contest, choices: tuple[Choice, ...]) -> PrecinctRecord:
    members = tuple(Member(f"m{place}", f"№{place}", "member") for place in range(1, len(code.issued) + 1))
    boxes = tuple(
        PortableBox(
            str(place),
            (),
            box.applications,
            {contest.id: box.signed},
            {contest.id: box.ballots},
            {contest.id: box.not_established},
            (contest.id,) if box.annulled else (),
        )
        for place, box in enumerate(code.boxes, start=1)
    )
    names = Names(tuple(c.id for c in choices), tuple(m.id for m in members), tuple(b.id for b in boxes))
    known = dict(figures_of(code, names))
    own = {kind.name: known.get(f"{contest.id}.{kind.name}") for kind in BALLOT_COUNTS}
    if not contest.against_all:
        # So a record has it where there is no such line.
        own["against_all"] = 0
    figures = ContestFigures(
        issued_by_member=dict(zip(names.members, code.issued, strict=True)),
        votes=dict(zip(names.choices, code.votes, strict=True)),
        stationary_counted=code.stationary_counted,
        **own,
    )
    listed = {name: known.get(f"voter_list.{name}") for name in names_of_kinds("list")}
    return PrecinctRecord(
        code.election,
        Precinct(code.precinct, {}, "ordinary", _NOWHERE, _NOWHERE, _NOWHERE, "+05:00"),
        members,
        DayTimes(),
        Attendance(),
        VoterList(**listed),
        (),
        boxes,
        {contest.id: figures},
    )


# --- as lines -------------------------------------------------------------------------------------------------


def figure_lines(claim: ContestClaim, language: str) -> tuple[FigureLine, ...]:
    """Every figure of a contest, those that are derived too; for an unknown election those of the code by their labels."""
    if claim.told is None:
        return tuple(
            FigureLine("", plain_figure_name(path, language), value)
            for path, value in figures_of(claim.code, claim.names)
        )
    return (*_printed(claim, claim.told, language), *_others(claim, claim.told, language))


def asked_aloud(claim: ContestClaim, code: str, language: str) -> tuple[str, ...]:
    """The figures that are asked for where a short code is read aloud, each with its row and value; see `short_code.drawn`."""
    rows = [line for line in figure_lines(claim, language) if line.number and not line.heads]
    asked = [rows[place] for place in drawn(code, len(rows))]
    return tuple(
        f"{line.number}. {line.name} – {'–' if line.value is None else line.value}" for line in asked
    )


def _printed(claim: ContestClaim, told: NamedRecord, language: str) -> Iterator[FigureLine]:
    contest, record = told.election.contest(claim.code.contest), told.record
    sums = sheet(record, told.election, contest.id)
    for number, row in enumerate((*told.election.rows, *told.election.annex), start=1):
        name = printed_row(row, language)
        if row.figure == "E":
            yield FigureLine(str(number), name, None, heads=True)
            for place, choice in enumerate(record.ballot(contest), start=1):
                votes = sums.figures.votes.get(choice.id)
                yield FigureLine(choice_number(str(number), place), choice.name.get(language), votes)
        elif row.figure == "C":
            yield FigureLine(str(number), name, sums.C)
            for member, issued in sums.figures.issued_by_member.items():
                known = record.member(member)
                yield FigureLine("", known.name if known else "", issued)
        elif row.figure != "F" or contest.against_all:
            yield FigureLine(str(number), name, sums.letter(row.figure))


def _others(claim: ContestClaim, told: NamedRecord, language: str) -> Iterator[FigureLine]:
    """What the code has and no row of the form: the parts of the list, signatures, piles, each box."""
    names = claim.names if told.own else _names(told)
    for path, value in figures_of(claim.code, names):
        where = parsed(path)
        has_row = where.kind.of in ("choice", "member") or _has_own_row(where, told.election)
        # Whether a box was annulled is told of those that were.
        if not has_row and (where.figure is not None or value):
            yield FigureLine("", plain_figure_name(path, language), value)


def _names(told: NamedRecord) -> Names:
    (figures,) = told.record.contests.values()
    boxes = tuple(box.id for box in told.record.portable_boxes)
    return Names(tuple(figures.votes), tuple(figures.issued_by_member), boxes)


def _has_own_row(where: Path, election: ElectionDefinition) -> bool:
    """A printed row has this figure alone."""
    kind = where.figure
    return kind is not None and kind.of == "ballot" and kind.letter in election.row_numbers()


def shown_name(path: str, told: NamedRecord | None, language: str) -> str:
    """A figure by its row and name where its precinct's definition is at hand, and by its label otherwise."""
    if told is not None:
        try:
            return figure_name(path, told.record, told.election, language)
        except (KzpollError, KeyError):
            pass
    return plain_figure_name(path, language)
