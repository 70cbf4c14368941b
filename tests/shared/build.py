"""A small election and a balanced record of it in one line each, and changes to them, for tests of rules and texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.election.definition import (
    Choice,
    Contest,
    ElectionDefinition,
    Hours,
    Law,
    Limits,
    ProtocolRow,
    TurnoutPlan,
)
from kzpoll_desktop.domain.figures.record import (
    Attendance,
    ContestFigures,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    PrecinctRecord,
    Role,
    RoleChange,
    TurnoutReport,
    VoterList,
    with_figure,
)
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.engine import Check, Finding, all_checks, check

# The five kinds of ballots that one commission counted in a night: the first by party lists, the others by candidates.
CONTESTS: Final = (
    ("list", "blue"),
    ("mandate", "green"),
    ("region", "purple"),
    ("city", "orange"),
    ("district", "grey"),
)
CHOICES: Final = ("a", "b", "c")
LIMITS: Final = Limits(
    precinct_voters=3000,
    reserve_percent=1,
    reserve_at_least=5,
    reserve_tolerance_percent=2,
    carried_away_percent=1,
    carried_away_at_least=3,
    invalid_percent=5,
    high_turnout_percent=95,
    turnout_percent=1,
    turnout_at_least=3,
    between_contests_percent=2,
    between_contests_at_least=5,
    single_line_above=20,
    small_precinct_voters=2000,
    small_commission_min=5,
    small_commission_max=7,
    large_commission_min=7,
    large_commission_max=11,
)
ROLES_AT_OPENING: Final[tuple[Role, ...]] = ("chair", "deputy", "secretary", "member", "member")
ROWS: Final = ("A", "B", "C", "J", "K", "D", "E", "F", "G", "H", "I")
ANNEX: Final = ("P", "PA", "S", "X", "I1", "I2")


def text(word: str) -> LocalText:
    """A text that says which language it is in."""
    return LocalText(f"{word} (қаз)", f"{word} (рус)", f"{word} (eng)")


def in_two(word: str) -> LocalText:
    """A text that has no English."""
    return LocalText(f"{word} (қаз)", f"{word} (рус)")


def election(
    contests: int = 2,
    *,
    scope: Any = "box",
    against_all: bool = True,
    party_list: bool = True,
    struck_out: Iterable[str] = (),
    at: tuple[str, ...] = ("12:00", "22:00"),
    **limits: int,
) -> ElectionDefinition:
    """An election with one to five contests of three choices each; limits as in 2023 but for those given."""
    made = []
    for number, (contest, colour) in enumerate(CONTESTS[:contests]):
        listed = party_list and number == 0
        choices = tuple(Choice(c, text(c), struck_out=c in struck_out) for c in CHOICES)
        made.append(
            Contest(
                id=contest,
                colour=colour,
                kind="party_list" if listed else "plurality",
                title=text(contest),
                addressee=text("above"),
                form=None,
                against_all=against_all,
                choices=choices,
                districts=None,
                seats=10 if listed else None,
                threshold_percent=5 if listed else None,
            )
        )
    return ElectionDefinition(
        id="small",
        title=text("small"),
        date="2023-03-19",
        training=True,
        law=Law("2464", "2023-01-01"),
        hours=Hours("07:00", "20:00"),
        turnout=TurnoutPlan("Asia/Almaty", at),
        second_check="none",
        annulment_scope=scope,
        limits=replace(LIMITS, **limits),
        contests=tuple(made),
        rows=tuple(ProtocolRow(letter, in_two(letter)) for letter in ROWS),
        annex=tuple(ProtocolRow(letter, in_two(letter)) for letter in ANNEX),
    )


def record(definition: ElectionDefinition, *, boxes: int = 1, counted: bool = True) -> PrecinctRecord:
    """A record in which everything agrees and nothing is unusual.

    1 000 voters at opening, 10 added and 10 excluded. Each contest: 1 010 received, 600 issued (10 of them by each
    portable box), 405 unused, 5 spoiled, 600 in the boxes, 9 in the invalid pile and 1 not of the established form.
    counted: whether the stationary boxes are counted separately.
    """
    held = [c.id for c in definition.contests]
    return PrecinctRecord(
        election=definition.id,
        precinct=Precinct(7, {}, "ordinary", in_two("region"), in_two("town"), in_two("school"), "+06:00"),
        commission=tuple(
            Member(f"m{number}", f"{number}-мүше (оқу)", role)
            for number, role in enumerate(ROLES_AT_OPENING, start=1)
        ),
        day=DayTimes("07:00", "20:00", "23:00"),
        attendance=Attendance(),
        voter_list=VoterList(1000, 10, 10, 20),
        turnout=tuple(
            TurnoutReport(at, voters) for at, voters in zip(definition.turnout.at, (300, 600), strict=False)
        ),
        portable_boxes=tuple(
            PortableBox(
                f"P{number}",
                ("m4", "m5"),
                12,
                dict.fromkeys(held, 10),
                dict.fromkeys(held, 10),
                dict.fromkeys(held, 0),
                (),
            )
            for number in range(1, boxes + 1)
        ),
        contests={
            contest.id: _figures(contest.against_all, place, boxes, counted=counted)
            for place, contest in enumerate(definition.contests)
        },
    )


def _figures(against_all: bool, place: int, boxes: int, *, counted: bool) -> ContestFigures:
    other = 40 if against_all else 0
    return ContestFigures(
        received=1010,
        signatures=600 - 10 * boxes,
        absentee_voters=5,
        issued_by_member={"m2": 250, "m4": 200, "m5": 150},
        unused=405,
        spoiled=5,
        stationary=600 - 10 * boxes if counted else None,
        stationary_counted=counted,
        not_established=1,
        invalid_pile=9,
        votes={"a": 590 - other - 150 - place, "b": 150 + place, "c": 0},
        against_all=other,
    )


def changed(
    base: PrecinctRecord, definition: ElectionDefinition, changes: Mapping[str, Counted]
) -> PrecinctRecord:
    """The record with figures replaced by their paths."""
    for path, value in changes.items():
        base = with_figure(base, path, value, definition)
    return base


def with_annulled(base: PrecinctRecord, box: str, *contests: str) -> PrecinctRecord:
    """The record with these contests annulled in a portable box."""
    boxes = tuple(replace(b, annulled=contests) if b.id == box else b for b in base.portable_boxes)
    return replace(base, portable_boxes=boxes)


def with_roles(base: PrecinctRecord, *roles: Any) -> PrecinctRecord:
    """The record with a commission of members m1, m2, … in these roles."""
    commission = tuple(Member(f"m{n}", f"{n}-мүше (оқу)", role) for n, role in enumerate(roles, start=1))
    return replace(base, commission=commission)


def with_changes(base: PrecinctRecord, member: str, *changes: RoleChange) -> PrecinctRecord:
    """The record with one member's role changed during the day."""
    commission = tuple(replace(m, changes=changes) if m.id == member else m for m in base.commission)
    return replace(base, commission=commission)


def found(base: PrecinctRecord, definition: ElectionDefinition) -> set[tuple[str, str | None]]:
    """Code and contest of every finding."""
    return {(finding.code, finding.contest) for finding in check(base, definition)}


def codes(base: PrecinctRecord, definition: ElectionDefinition) -> list[str]:
    """The codes of the findings, in order."""
    return [finding.code for finding in check(base, definition)]


def all_of(code: str, base: PrecinctRecord, definition: ElectionDefinition) -> dict[str | None, Finding]:
    """The findings of this code by their contest."""
    findings = [finding for finding in check(base, definition) if finding.code == code]
    by_contest = {finding.contest: finding for finding in findings}
    assert len(by_contest) == len(findings), findings
    return by_contest


def the(code: str, base: PrecinctRecord, definition: ElectionDefinition) -> Finding:
    """The one finding of this code."""
    findings = list(all_of(code, base, definition).values())
    assert len(findings) == 1, (code, findings)
    return findings[0]


def state(
    code: str, base: PrecinctRecord, definition: ElectionDefinition, contest: str | None = None
) -> bool | None:
    """Whether a rule fired, holds, or is left open by a missing figure."""
    return the_check(code, base, definition, contest).fired


def the_check(
    code: str, base: PrecinctRecord, definition: ElectionDefinition, contest: str | None = None
) -> Check:
    """One rule with its numbers."""
    chosen = [c for c in all_checks(base, definition) if (c.code, c.contest) == (code, contest)]
    assert len(chosen) == 1, (code, contest, chosen)
    return chosen[0]
