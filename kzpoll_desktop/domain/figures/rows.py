"""The one description of what is filled in: stages of the day, and each stage's rows with number, path and label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.record import (
    ATTENDANCE_FIGURES,
    ISSUING_ROLES,
    Attendance,
    DayTimes,
    PrecinctRecord,
    VoterList,
    empty_contest_figures,
    figure,
)

OPENING: Final = "opening"
TURNOUT: Final = "turnout"
VOTING_ENDED: Final = "voting_ended"
LISTS: Final = "unused_and_lists"
PORTABLE: Final = "portable_boxes"
STATIONARY: Final = "stationary_boxes"
PILES: Final = "piles"
RECONCILIATION: Final = "reconciliation"
SECOND_CHECK: Final = "second_check"
PROTOCOLS: Final = "protocols"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page.

    number: printed row number ("10", "7.1"), empty where the form has none; label: code of its text, a choice's or a
    member's name goes with subject; hint: code of the line under the label for the pairs confused at every election.
    """

    path: str
    number: str
    label: str
    contest: str | None = None
    subject: str | None = None
    hint: str | None = None
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


def piles_stage(contest: str) -> str:
    """The stage in which one contest's piles are counted."""
    return f"{PILES}.{contest}"


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
    """The first stage in which a path may be entered; KeyError where the path belongs to none.

    The order between the points that the law fixes is the commission's: piles of all contests open together [43(3)].
    """
    match path.split("."):
        case ["precinct" | "commission" | "ballot" | "receipts" | "seals" | "attendance" | "typist", *_]:
            return OPENING
        case ["voter_list", "at_opening" | "certificates_issued"] | ["day", "opened"]:
            return OPENING
        case ["turnout", *_] | ["portable_boxes"] | ["portable_boxes", _, "applications"]:
            return TURNOUT
        case ["day", "voting_ended"]:
            return VOTING_ENDED
        case ["voter_list", "added" | "excluded"] | ["portable_boxes", _, "signed", _]:
            return LISTS
        case ["acts"] | ["act_details"] | ["acknowledgements"]:
            return LISTS
        case ["disputed"]:
            return piles_stage(held(election, record)[0].id)
        case ["portable_boxes", _, "ballots" | "not_established", _] | ["portable_boxes", _, "annulled"]:
            return PORTABLE
        case ["day", "count_ended"] | ["signing"]:
            return RECONCILIATION
        case [contest, *rest] if contest in record.contests:
            return _contest_stage(rest, election, record)
    raise KeyError(path)


def _contest_stage(rest: list[str], election: ElectionDefinition, record: PrecinctRecord) -> str:
    match rest:
        case ["received"]:
            return OPENING
        case ["unused" | "spoiled" | "signatures" | "absentee_voters"] | ["issued_by_member", _]:
            return LISTS
        case ["stationary" | "stationary_counted"]:
            return STATIONARY
        case ["votes", _] | ["against_all" | "invalid_pile" | "not_established"]:
            return piles_stage(held(election, record)[0].id)
    raise KeyError(".".join(rest))


def announced_paths(election: ElectionDefinition, record: PrecinctRecord) -> tuple[str, ...]:
    """The figures announced and written down before any box is opened [43(3-1), 43(4)]."""
    return tuple(
        row.path for stage in (OPENING, LISTS) for row in rows(stage, election, record) if row.path.count(".")
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
    found = [row for stage in checked_stages(election, record) for row in rows(stage, election, record)]
    return tuple(row for row in found if not row.closed)


def _rows(stage: str, election: ElectionDefinition, record: PrecinctRecord) -> Iterator[Row]:
    numbers = {letter: str(n) for letter, n in election.row_numbers().items()}
    contests = held(election, record)
    match stage.split("."):
        case ["opening"]:
            yield Row("voter_list.at_opening", "", "voter_list.at_opening")
            yield Row("voter_list.certificates_issued", "", "voter_list.certificates_issued")
            for contest in contests:
                yield Row(f"{contest.id}.received", numbers.get("H", ""), "received", contest.id)
        case ["turnout"]:
            for at in election.turnout.at:
                yield Row(f"turnout.{at}", "", "turnout", subject=at)
        case ["unused_and_lists"]:
            yield from _list_rows(numbers, contests, record)
        case ["portable_boxes"]:
            for box in record.portable_boxes:
                for contest in contests:
                    place = f"portable_boxes.{box.id}"
                    yield Row(f"{place}.ballots.{contest.id}", "", "box.ballots", contest.id, box.id)
                    forms = f"{place}.not_established.{contest.id}"
                    yield Row(forms, "", "box.not_established", contest.id, box.id)
        case ["stationary_boxes"]:
            for contest in contests:
                counted = record.contests[contest.id].stationary_counted
                number = numbers.get("S", "")
                yield Row(f"{contest.id}.stationary", number, "stationary", contest.id, closed=not counted)
        case ["piles", contest_id]:
            yield from _pile_rows(numbers, election.contest(contest_id), record)


def _list_rows(
    numbers: dict[str, str], contests: tuple[Contest, ...], record: PrecinctRecord
) -> Iterator[Row]:
    for contest in contests:
        unused, spoiled = numbers.get("I1", ""), numbers.get("I2", "")
        yield Row(f"{contest.id}.unused", unused, "unused", contest.id, hint="unused_cancelled")
        yield Row(f"{contest.id}.spoiled", spoiled, "spoiled", contest.id, hint="spoiled_invalid")
    yield Row("voter_list.added", "", "voter_list.added")
    yield Row("voter_list.excluded", "", "voter_list.excluded")
    for contest in contests:
        number = numbers.get("B1", numbers.get("B", ""))
        yield Row(f"{contest.id}.signatures", number, "signatures", contest.id, hint="count_signatures")
        number = numbers.get("J", "")
        yield Row(f"{contest.id}.absentee_voters", number, "absentee_voters", contest.id)
        for member in issuing_members(record, contest.id):
            path = f"{contest.id}.issued_by_member.{member}"
            yield Row(path, numbers.get("C", ""), "issued_by_member", contest.id, member)
    for box in record.portable_boxes:
        place = f"portable_boxes.{box.id}"
        hint = "written_signed"
        yield Row(f"{place}.applications", "", "box.applications", subject=box.id, hint=hint)
        for contest in contests:
            path = f"{place}.signed.{contest.id}"
            yield Row(path, numbers.get("K", ""), "box.signed", contest.id, box.id, hint)


def _pile_rows(numbers: dict[str, str], contest: Contest, record: PrecinctRecord) -> Iterator[Row]:
    votes = numbers.get("E", "")
    for position, choice in enumerate(record.ballot(contest), start=1):
        number = f"{votes}.{position}" if votes else str(position)
        path = f"{contest.id}.votes.{choice.id}"
        yield Row(path, number, "votes", contest.id, choice.id, closed=choice.struck_out)
    if contest.against_all:
        yield Row(f"{contest.id}.against_all", numbers.get("F", ""), "against_all", contest.id)
    invalid = numbers.get("G1", numbers.get("G", ""))
    yield Row(f"{contest.id}.invalid_pile", invalid, "invalid_pile", contest.id, hint="spoiled_invalid")
    yield Row(f"{contest.id}.not_established", numbers.get("X", ""), "not_established", contest.id)


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
    if stage != TURNOUT:
        found += [
            row.path
            for row in rows(stage, election, record)
            if not row.closed and _is_missing(record, row.path)
        ]
    return tuple(found)


def _is_missing(record: PrecinctRecord, path: str) -> bool:
    match path.split("."):
        case [contest, "issued_by_member", member]:
            return record.contests[contest].issued_by_member.get(member) is None
        case ["portable_boxes", box_id, name, contest]:
            box = record.box(box_id)
            return box is None or getattr(box, name).get(contest) is None
    return figure(record, path) is None


ATTENDANCE_PATHS: Final = tuple(f"attendance.{name}" for name in ATTENDANCE_FIGURES)
