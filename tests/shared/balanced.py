"""Precincts whose figures agree, at random: any number of contests, boxes and members, districts, annulled boxes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition import Choice, Contest, District, ElectionDefinition
from kzpoll_desktop.domain.figures.record import (
    ContestFigures,
    Member,
    PortableBox,
    PrecinctRecord,
    RoleChange,
    TurnoutReport,
    VoterList,
)
from tests.shared import build
from tests.shared.build import in_two, text

AT = ("10:00", "12:00", "22:00")


@dataclass(frozen=True)
class Balanced:
    """A record in which every equation holds; annulled: the contests annulled in some portable box."""

    election: ElectionDefinition
    record: PrecinctRecord
    annulled: frozenset[str]


@dataclass(frozen=True)
class _Box:
    """One portable box while it is made."""

    applications: int
    signed: Mapping[str, int]
    ordinary: Mapping[str, int]
    forms: Mapping[str, int]
    annulled: tuple[str, ...]


def _split(draw: Any, total: int, parts: int) -> list[int]:
    """A total in so many parts."""
    cuts = sorted(draw(st.lists(st.integers(0, total), min_size=parts - 1, max_size=parts - 1)))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def _election(draw: Any) -> ElectionDefinition:
    plain = build.election(
        draw(st.integers(1, 5)),
        scope=draw(st.sampled_from(["box", "contest"])),
        party_list=draw(st.booleans()),
        at=AT,
    )
    return replace(plain, contests=tuple(_contest(draw, contest) for contest in plain.contests))


def _contest(draw: Any, contest: Contest) -> Contest:
    choices = tuple(
        Choice(f"c{number}", text("c"), draw(st.booleans()) and number > 0)
        for number in range(draw(st.integers(1, 5)))
    )
    changed = replace(contest, against_all=draw(st.booleans()), choices=choices)
    if draw(st.booleans()):
        other = District(1, in_two("1"), in_two("r"), (Choice("x", text("x")),))
        return replace(
            changed, choices=None, districts=(other, District(2, in_two("2"), in_two("r"), choices))
        )
    return changed


def _box(draw: Any, held: list[str], scope: str) -> _Box:
    applications = draw(st.integers(0, 30))
    signed = {c: draw(st.integers(0, applications)) for c in held}
    over = draw(st.lists(st.sampled_from(held), unique=True)) if draw(st.booleans()) else []
    annulled = tuple(held if over and scope == "box" else over)
    ordinary = {}
    for contest in held:
        if contest in over:
            ordinary[contest] = applications + draw(st.integers(1, 3))
        elif contest in annulled:
            ordinary[contest] = draw(st.integers(0, applications))
        else:
            ordinary[contest] = draw(st.integers(max(0, signed[contest] - 2), signed[contest]))
    return _Box(applications, signed, ordinary, {c: draw(st.integers(0, 2)) for c in held}, annulled)


def _commission(draw: Any) -> tuple[Member, ...]:
    roles: list[Any] = ["chair", "deputy", "secretary", *["member"] * draw(st.integers(1, 7))]
    members = [Member(f"m{n}", f"{n}-мүше (оқу)", role) for n, role in enumerate(roles, start=1)]
    if draw(st.booleans()):
        members[0] = replace(members[0], changes=(RoleChange("15:00", None, True, "1"),))
        members[1] = replace(members[1], changes=(RoleChange("15:00", "chair", False, "1"),))
    if draw(st.booleans()):
        members.append(Member("late", "k-мүше (оқу)", None, (RoleChange("11:00", "member", False, "2"),)))
    if draw(st.booleans()):
        members.append(Member("advisory", "a-мүше (оқу)", "advisory"))
    return tuple(members)


def _figures(
    draw: Any, contest: Contest, issued: int, absentee: int, boxes: list[_Box], issuers: list[str]
) -> ContestFigures:
    """One contest's own figures, so that everything that came out of the boxes lies in a pile."""
    counted = draw(st.booleans())
    lost = draw(st.integers(0, 3))
    portable = sum(box.ordinary[contest.id] for box in boxes)
    stationary = max(0, issued - portable - lost)
    forms = draw(st.integers(0, 3))
    in_piles = stationary + sum(box.ordinary[contest.id] for box in boxes if contest.id not in box.annulled)
    ballot = contest.ballot(2)
    standing = [choice.id for choice in ballot if not choice.struck_out]
    parts = _split(draw, in_piles, len(standing) + 1 + contest.against_all)
    votes = dict.fromkeys((choice.id for choice in ballot), 0) | dict(zip(standing, parts, strict=False))
    unused, spoiled = draw(st.integers(0, 300)), draw(st.integers(0, 9))
    by_members = _split(draw, issued, len(issuers))
    return ContestFigures(
        received=issued + unused + spoiled,
        signatures=issued - sum(box.signed[contest.id] for box in boxes),
        absentee_voters=absentee,
        issued_by_member=dict(zip(issuers, by_members, strict=True)),
        unused=unused,
        spoiled=spoiled,
        stationary=stationary + forms if counted else None,
        stationary_counted=counted,
        not_established=forms,
        invalid_pile=parts[len(standing)],
        votes=votes,
        against_all=parts[-1] if contest.against_all else 0,
    )


@st.composite
def balanced(draw: Any) -> Balanced:
    """A precinct in which nothing is wrong but that a contest annulled in a portable box needs its act."""
    election = _election(draw)
    held = [contest.id for contest in election.contests]
    boxes = [_box(draw, held, election.annulment_scope) for _ in range(draw(st.integers(0, 4)))]
    added, excluded = draw(st.integers(0, 20)), draw(st.integers(0, 20))
    slack = added + 20
    written = sum(box.applications for box in boxes)
    at_opening = excluded + written + 2 * slack + draw(st.integers(0, 400))
    voters = at_opening + added - excluded
    first = draw(st.integers(written + slack, voters - slack))
    absentee = {c: draw(st.integers(0, added)) for c in held}
    issued = {
        c: first if c == held[0] else first - absentee[held[0]] + absentee[c] + draw(st.integers(-5, 5))
        for c in held
    }
    commission = _commission(draw)
    issuers = [m.id for m in commission if m.role in ("deputy", "member") or m.id == "late"]
    contests = {
        c.id: _figures(draw, c, issued[c.id], absentee[c.id], boxes, issuers) for c in election.contests
    }
    record = PrecinctRecord(
        election=election.id,
        precinct=replace(
            build.record(build.election(1)).precinct,
            districts={c.id: 2 for c in election.contests if c.districts is not None},
            kind=draw(st.sampled_from(["ordinary", "closed", "abroad"])),
        ),
        commission=commission,
        day=build.record(build.election(1)).day,
        attendance=build.record(build.election(1)).attendance,
        voter_list=VoterList(at_opening, added, excluded, draw(st.integers(0, at_opening))),
        turnout=_turnout(draw, election, issued),
        portable_boxes=tuple(_portable(number, box) for number, box in enumerate(boxes, start=1)),
        contests=contests,
    )
    return Balanced(election, record, frozenset(c for box in boxes for c in box.annulled))


def _portable(number: int, box: _Box) -> PortableBox:
    ballots = {c: n + box.forms[c] for c, n in box.ordinary.items()}
    return PortableBox(f"P{number}", ("m2",), box.applications, box.signed, ballots, box.forms, box.annulled)


def _turnout(draw: Any, election: ElectionDefinition, issued: Mapping[str, int]) -> tuple[TurnoutReport, ...]:
    lists = [contest.id for contest in election.contests if contest.kind == "party_list"]
    final = max(0, issued[lists[0]] + draw(st.integers(-3, 3))) if lists else draw(st.integers(0, 50))
    reports = [TurnoutReport(at, draw(st.integers(0, 50))) for at in AT[:-1] if draw(st.booleans())]
    return (*reports, TurnoutReport(AT[-1], final)) if draw(st.booleans()) else tuple(reports)


def held_by_equations(given: Balanced) -> list[str]:
    """The figures that D201, D202 or E104 holds: any other value of one of them breaks an equation.

    D201 and D202 hold what was received, issued, unused and spoiled. E104 holds what came out of the boxes and lies in
    the piles, where the stationary boxes are counted separately; ballots and forms of a box in which the contest is
    annulled stand on both of its sides. The voter list, certificates, written applications and turnout stand in no
    equation.
    """
    paths = []
    for contest in given.election.contests:
        figures = given.record.contests[contest.id]
        own = ["received", "signatures", "unused", "spoiled"]
        own += [f"issued_by_member.{member}" for member in figures.issued_by_member]
        paths += [f"portable_boxes.{box.id}.signed.{contest.id}" for box in given.record.portable_boxes]
        if figures.stationary_counted:
            own += ["stationary", "not_established", "invalid_pile", *(f"votes.{c}" for c in figures.votes)]
            own += ["against_all"] if contest.against_all else []
            for box in given.record.portable_boxes:
                if contest.id not in box.annulled:
                    place = f"portable_boxes.{box.id}"
                    paths += [f"{place}.ballots.{contest.id}", f"{place}.not_established.{contest.id}"]
        paths += [f"{contest.id}.{name}" for name in own]
    return paths
