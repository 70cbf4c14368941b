"""The one description of what is filled in: stages of the day, and each stage's rows with number, path and label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import FIGURES, Figure, Owner
from kzpoll_desktop.domain.figures.path import known, parsed, written
from kzpoll_desktop.domain.figures.record import (
    ISSUING_ROLES,
    Attendance,
    DayTimes,
    PrecinctRecord,
    VoterList,
    empty_contest_figures,
    figure,
)
from kzpoll_desktop.domain.figures.stages import (
    LISTS,
    OPENING,
    PILES,
    PORTABLE,
    PROTOCOLS,
    RECONCILIATION,
    SECOND_CHECK,
    STATIONARY,
    TURNOUT,
    VOTING_ENDED,
    contest_of,
    piles_stage,
)
from kzpoll_desktop.domain.ground.errors import UnknownFigure


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page.

    number: printed row number ("10", "7.1"), empty where the form has none; subject: the choice, member, box or time of
    report that it is about; closed: to entry, a choice struck out or boxes that are not counted separately.
    """

    path: str
    number: str
    kind: Figure
    contest: str | None = None
    subject: str | None = None
    closed: bool = False


def stages(election: ElectionDefinition, record: PrecinctRecord) -> tuple[str, ...]:
    """The stages of the day in order; a page of piles for each contest held, a second check where the definition has one."""
    piles = tuple(piles_stage(c.id) for c in held(election, record))
    second = () if election.second_check == "none" else (SECOND_CHECK,)
    return (
        OPENING,
        TURNOUT,
        VOTING_ENDED,
        LISTS,
        PORTABLE,
        STATIONARY,
        *piles,
        RECONCILIATION,
        *second,
        PROTOCOLS,
    )


def held(election: ElectionDefinition, record: PrecinctRecord) -> tuple[Contest, ...]:
    """The contests held in the precinct, in the definition's order."""
    return tuple(c for c in election.contests if c.id in record.contests)


def uncounted(election: ElectionDefinition, record: PrecinctRecord) -> PrecinctRecord:
    """The same precinct with nothing counted, announced or signed: as it stands before its day."""
    return replace(
        record,
        day=DayTimes(),
        attendance=Attendance(),
        voter_list=VoterList(),
        turnout=(),
        portable_boxes=(),
        contests={
            c.id: empty_contest_figures(c.against_all, record.ballot(c)) for c in held(election, record)
        },
        signing=(),
        acts=(),
        acknowledgements=(),
    )


def stage_of(path: str, election: ElectionDefinition, record: PrecinctRecord) -> str:
    """The first stage in which a path may be entered; UnknownFigure where the path belongs to none.

    The order between the points that the law fixes is the commission's: piles of all contests open together [43(3)].
    """
    where = parsed(path)
    if where.kind.of in ("ballot", "choice", "member") and where.contest not in record.contests:
        raise UnknownFigure(path)
    stage = where.kind.stage
    return piles_stage(held(election, record)[0].id) if stage == PILES else stage


def page_of(path: str, election: ElectionDefinition, record: PrecinctRecord) -> str:
    """The stage on whose page a value stands; empty where it is on none."""
    where = known(path)
    if where is None or (where.contest is not None and where.contest not in record.contests):
        return ""
    page = where.kind.stands_on
    return piles_stage(where.contest or held(election, record)[0].id) if page == PILES else page


def announced_paths(election: ElectionDefinition, record: PrecinctRecord) -> tuple[str, ...]:
    """The figures announced and written down before any box is opened [43(3-1), 43(4)]."""
    return tuple(
        row.path
        for stage in stages(election, record)
        for row in rows(stage, election, record)
        if row.kind.announced
    )


def rows(stage: str, election: ElectionDefinition, record: PrecinctRecord) -> tuple[Row, ...]:
    """The count rows of a stage in the order in which they are typed; attendance and times are not counts."""
    return tuple(_rows(stage, election, record))


def checked_stages(election: ElectionDefinition, record: PrecinctRecord) -> tuple[str, ...]:
    """The stages whose figures stand on the protocols and their annexes, and need a second check."""
    left_out = (TURNOUT, VOTING_ENDED, RECONCILIATION, SECOND_CHECK, PROTOCOLS)
    return tuple(stage for stage in stages(election, record) if stage not in left_out)


def checked_rows(election: ElectionDefinition, record: PrecinctRecord) -> tuple[Row, ...]:
    """The rows that a second person checks, in the order in which they were typed; rows closed to entry are left out."""
    # While figures are checked one after another the record stays the same.
    for of_election, of_record, known_rows in _checked[:1]:
        if of_election is election and of_record is record:
            return known_rows
    found = [row for stage in checked_stages(election, record) for row in rows(stage, election, record)]
    made = tuple(row for row in found if not row.closed)
    _checked[:] = [(election, record, made)]
    return made


_checked: Final[list[tuple[ElectionDefinition, PrecinctRecord, tuple[Row, ...]]]] = []


# Whose rows are repeated for each ballot, for each box.
_REPEATED: Final[dict[Owner, str]] = {
    "ballot": "ballot",
    "member": "ballot",
    "choice": "ballot",
    "box": "box",
    "box_ballot": "box",
}


def _page(name: str) -> tuple[tuple[str, tuple[Figure, ...]], ...]:
    """The figures of a page in their places, those together that are repeated together."""
    found = sorted((f for f in FIGURES if f.place and f.stands_on == name), key=lambda f: f.place)
    return tuple((of, tuple(some)) for of, some in groupby(found, lambda f: _REPEATED.get(f.of, "")))


_PAGES: Final = {name: _page(name) for name in {f.stands_on for f in FIGURES if f.place}}


def _rows(stage: str, election: ElectionDefinition, record: PrecinctRecord) -> Iterator[Row]:
    piles = contest_of(stage)
    contests = held(election, record) if piles is None else (election.contest(piles),)
    for repeated, figures in _PAGES.get(stage if piles is None else PILES, ()):
        if repeated == "ballot":
            for contest in contests:
                for kind in figures:
                    yield from _ballot_rows(kind, contest, election, record)
        elif repeated == "box":
            for box in record.portable_boxes:
                yield from _box_rows(figures, box.id, contests, election)
        else:
            for kind in figures:
                for subject in election.turnout.at if kind.of == "report" else (None,):
                    yield Row(written(kind, subject=subject), "", kind, subject=subject)


def _ballot_rows(
    kind: Figure, contest: Contest, election: ElectionDefinition, record: PrecinctRecord
) -> Iterator[Row]:
    number = row_number(kind, election)
    if kind.of == "choice":
        for position, choice in enumerate(record.ballot(contest), start=1):
            path = written(kind, contest.id, choice.id)
            yield Row(
                path, choice_number(number, position), kind, contest.id, choice.id, closed=choice.struck_out
            )
    elif kind.of == "member":
        for member in issuing_members(record, contest.id):
            yield Row(written(kind, contest.id, member), number, kind, contest.id, member)
    elif kind.required != "where_on_ballot" or contest.against_all:
        counted = kind.required != "where_counted" or record.contests[contest.id].stationary_counted
        yield Row(written(kind, contest.id), number, kind, contest.id, closed=not counted)


def _box_rows(
    figures: tuple[Figure, ...], box: str, contests: tuple[Contest, ...], election: ElectionDefinition
) -> Iterator[Row]:
    for of, some in groupby(figures, lambda figure: figure.of):
        kinds = tuple(some)
        for contest in contests if of == "box_ballot" else (None,):
            for kind in kinds:
                of_ballot = contest.id if contest is not None else None
                yield Row(written(kind, of_ballot, box), row_number(kind, election), kind, of_ballot, box)


def row_number(kind: Figure, election: ElectionDefinition) -> str:
    """The printed row that a figure stands in, the first of its letters that the form has; empty where it has none.

    Page, finding, hint, protocol, annex and counting sheet have it from here.
    """
    numbers = election.row_numbers()
    return next((str(numbers[letter]) for letter in kind.rows if letter in numbers), "")


def choice_number(row: str, position: int) -> str:
    """The number of a choice within the row of the votes, positions from 1; alone where the form has no such row."""
    return f"{row}.{position}" if row else str(position)


def issuing_members(record: PrecinctRecord, contest: str) -> tuple[str, ...]:
    """Who may have issued ballots: deputies and members of any time of the day [41(5)], and whoever has a figure."""
    issued = record.contests[contest].issued_by_member
    return tuple(
        m.id
        for m in record.commission
        if m.id in issued or any(role in ISSUING_ROLES for role in m.roles_of_the_day())
    )


def missing(stage: str, election: ElectionDefinition, record: PrecinctRecord) -> tuple[str, ...]:
    """The paths that a stage still waits for, times of the day among them; turnout waits for none."""
    found = []
    if stage == OPENING and record.day.opened is None:
        found.append("day.opened")
    if stage == OPENING:
        found += [f"ballot.{c.id}" for c in held(election, record) if not record.ballot(c)]
    if stage == VOTING_ENDED and record.day.voting_ended is None:
        found.append("day.voting_ended")
    if stage == LISTS and not record.boxes_said:
        found.append("portable_boxes")
    if stage != TURNOUT:
        found += [
            row.path for row in rows(stage, election, record) if not row.closed and _is_missing(record, row)
        ]
    return tuple(found)


def _is_missing(record: PrecinctRecord, row: Row) -> bool:
    """Not counted yet; a member or a ballot that the record does not name has not been counted as none."""
    if row.kind.of == "member" and row.contest is not None:
        return record.contests[row.contest].issued_by_member.get(row.subject or "") is None
    if row.kind.of == "box_ballot":
        box = record.box(row.subject or "")
        return box is None or getattr(box, row.kind.name).get(row.contest) is None
    return figure(record, row.path) is None


# A page asks for its stage and its rows at one place.
__all__ = [
    "LISTS",
    "OPENING",
    "PILES",
    "PORTABLE",
    "PROTOCOLS",
    "RECONCILIATION",
    "SECOND_CHECK",
    "STATIONARY",
    "TURNOUT",
    "VOTING_ENDED",
    "Row",
    "announced_paths",
    "checked_rows",
    "checked_stages",
    "choice_number",
    "contest_of",
    "held",
    "issuing_members",
    "missing",
    "page_of",
    "piles_stage",
    "row_number",
    "rows",
    "stage_of",
    "stages",
    "uncounted",
]
