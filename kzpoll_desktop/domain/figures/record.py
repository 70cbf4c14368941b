"""Every figure of one precinct's day, frozen; the paths that name a figure, and reading and replacing one by its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.ground.local_text import LocalText

FORMAT: Final = "kzpoll-record/1"

PrecinctKind = Literal["ordinary", "closed", "abroad"]
Role = Literal["chair", "deputy", "secretary", "member", "advisory"]
SigningStatus = Literal["signed", "absent", "refused"]

ROLES: Final = ("chair", "deputy", "secretary", "member", "advisory")
VOTING_ROLES: Final = ("chair", "deputy", "secretary", "member")
ISSUING_ROLES: Final = ("deputy", "member")
PRECINCT_KINDS: Final = ("ordinary", "closed", "abroad")
SIGNING_STATUSES: Final = ("signed", "absent", "refused")
VOTER_LIST_FIGURES: Final = ("at_opening", "added", "excluded", "certificates_issued")
CONTEST_FIGURES: Final = (
    "received",
    "signatures",
    "absentee_voters",
    "unused",
    "spoiled",
    "stationary",
    "not_established",
    "invalid_pile",
    "against_all",
)
BOX_FIGURES: Final = ("signed", "ballots", "not_established")
ATTENDANCE_FIGURES: Final = (
    "party_observers",
    "other_observers",
    "foreign_observers",
    "proxies",
    "media",
    "foreign_media",
)


@dataclass(frozen=True, slots=True)
class Precinct:
    """Where it is. districts: contest -> district number; the three texts may be empty; utc_offset: +HH:MM."""

    number: int
    districts: Mapping[str, int]
    kind: PrecinctKind
    region: LocalText
    settlement: LocalText
    address: LocalText
    utc_offset: str


@dataclass(frozen=True, slots=True)
class RoleChange:
    """From a time of the day on: another role, or suspended [39(2)], appointed [19(8)], acting [43(8)]; by a decision."""

    since: str
    role: Role | None
    suspended: bool
    decision: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the commission; role: at opening, None where appointed later."""

    id: str
    name: str
    role: Role | None
    changes: tuple[RoleChange, ...] = ()

    def role_at_closing(self) -> Role | None:
        """The role after all changes; None while suspended or never appointed."""
        if not self.changes:
            return self.role
        last = self.changes[-1]
        return None if last.suspended else last.role

    def roles_of_the_day(self) -> tuple[Role, ...]:
        """Every role held at any time of the day, in order of time."""
        return tuple(r for r in (self.role, *(c.role for c in self.changes)) if r is not None)


@dataclass(frozen=True, slots=True)
class DayTimes:
    """Local HH:MM, None while not known."""

    opened: str | None = None
    voting_ended: str | None = None
    count_ended: str | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Persons present, by kind [20(8)]."""

    party_observers: Counted = None
    other_observers: Counted = None
    foreign_observers: Counted = None
    proxies: Counted = None
    media: Counted = None
    foreign_media: Counted = None


@dataclass(frozen=True, slots=True)
class VoterList:
    """The voter list; at_opening is before any exclusion."""

    at_opening: Counted = None
    added: Counted = None
    excluded: Counted = None
    certificates_issued: Counted = None

    def voters(self) -> Counted:
        """A = N = at opening + added - excluded; None while one of them is missing."""
        if self.at_opening is None or self.added is None or self.excluded is None:
            return None
        return self.at_opening + self.added - self.excluded


@dataclass(frozen=True, slots=True)
class TurnoutReport:
    """Voters who received ballots up to a reporting time; correction: the reason why it is lower than the one before."""

    at: str
    voters: Counted
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class PortableBox:
    """One portable box; signed, ballots, not_established: contest -> count, a contest not named is 0; annulled: contests."""

    id: str
    members: tuple[str, ...]
    applications: Counted
    signed: Mapping[str, Counted]
    ballots: Mapping[str, Counted]
    not_established: Mapping[str, Counted]
    annulled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContestFigures:
    """The figures of one ballot; votes: choice -> count in ballot order; against_all is 0 where there is no such line."""

    received: Counted
    signatures: Counted
    absentee_voters: Counted
    issued_by_member: Mapping[str, Counted]
    unused: Counted
    spoiled: Counted
    stationary: Counted
    stationary_counted: bool
    not_established: Counted
    invalid_pile: Counted
    votes: Mapping[str, Counted]
    against_all: Counted


@dataclass(frozen=True, slots=True)
class Signing:
    """Whether a member signed; dissent: the opinion's text, or True where only its existence is noted [20(5)]."""

    member: str
    status: SigningStatus
    dissent: str | bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Which finding is answered, with the numbers it had then."""

    code: str
    contest: str | None
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Act:
    """An act of the commission that answers discrepancies and is named on the protocol."""

    number: str
    text: LocalText
    signed_by: tuple[str, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A warning acknowledged with a reason."""

    reason: str
    by: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class PrecinctRecord:
    """All figures of one precinct. election: the definition's id; contests: in the definition's order."""

    election: str
    precinct: Precinct
    commission: tuple[Member, ...]
    day: DayTimes
    attendance: Attendance
    voter_list: VoterList
    turnout: tuple[TurnoutReport, ...]
    portable_boxes: tuple[PortableBox, ...]
    contests: Mapping[str, ContestFigures]
    signing: tuple[Signing, ...] = ()
    acts: tuple[Act, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()

    def ballot(self, contest: Contest) -> tuple[Choice, ...]:
        """The choices of a contest on this precinct's ballot, in ballot order."""
        return contest.ballot(self.precinct.districts.get(contest.id))

    def member(self, member_id: str) -> Member | None:
        """The member of this id, None where there is none."""
        return next((m for m in self.commission if m.id == member_id), None)

    def box(self, box_id: str) -> PortableBox | None:
        """The portable box of this id, None where there is none."""
        return next((b for b in self.portable_boxes if b.id == box_id), None)

    def report(self, at: str) -> TurnoutReport | None:
        """The turnout report of this time, None where there is none."""
        return next((r for r in self.turnout if r.at == at), None)


def empty_contest_figures(against_all: bool, ballot: tuple[Choice, ...]) -> ContestFigures:
    """Figures of a contest before anything is known; struck-out choices have 0 votes, they are closed to entry."""
    return ContestFigures(
        received=None,
        signatures=None,
        absentee_voters=None,
        issued_by_member={},
        unused=None,
        spoiled=None,
        stationary=None,
        stationary_counted=True,
        not_established=None,
        invalid_pile=None,
        votes={choice.id: 0 if choice.struck_out else None for choice in ballot},
        against_all=None if against_all else 0,
    )


def figure(record: PrecinctRecord, path: str) -> Counted:
    """The figure at a path; None where it is missing; UnknownFigure where the path names none."""
    match path.split("."):
        case ["voter_list", name] if name in VOTER_LIST_FIGURES:
            value: Counted = getattr(record.voter_list, name)
            return value
        case ["attendance", name] if name in ATTENDANCE_FIGURES:
            value = getattr(record.attendance, name)
            return value
        case ["turnout", at]:
            report = record.report(at)
            return report.voters if report else None
        case ["portable_boxes", box_id, *rest]:
            box = record.box(box_id)
            if box is None:
                raise UnknownFigure(path)
            if rest == ["applications"]:
                return box.applications
            if len(rest) == 2 and rest[0] in BOX_FIGURES and rest[1] in record.contests:
                by_contest: Mapping[str, Counted] = getattr(box, rest[0])
                return by_contest.get(rest[1], 0)
        case [contest_id, *rest] if contest_id in record.contests:
            figures = record.contests[contest_id]
            match rest:
                case [name] if name in CONTEST_FIGURES:
                    value = getattr(figures, name)
                    return value
                case ["votes", choice] if choice in figures.votes:
                    return figures.votes[choice]
                case ["issued_by_member", member] if record.member(member) is not None:
                    return figures.issued_by_member.get(member, 0)
    raise UnknownFigure(path)


def with_figure(
    record: PrecinctRecord, path: str, value: Counted, election: ElectionDefinition
) -> PrecinctRecord:
    """The same record with one figure replaced; UnknownFigure where the path names none."""
    match path.split("."):
        case ["voter_list", name] if name in VOTER_LIST_FIGURES:
            return replace(record, voter_list=replace(record.voter_list, **{name: value}))
        case ["attendance", name] if name in ATTENDANCE_FIGURES:
            return replace(record, attendance=replace(record.attendance, **{name: value}))
        case ["turnout", at] if at in election.turnout.at:
            return with_report(record, TurnoutReport(at, value, _correction(record, at)), election)
        case ["portable_boxes", box_id, *rest]:
            box = record.box(box_id)
            if box is None:
                raise UnknownFigure(path)
            if rest == ["applications"]:
                return with_box(record, replace(box, applications=value))
            if len(rest) == 2 and rest[0] in BOX_FIGURES and rest[1] in record.contests:
                by_contest: dict[str, Any] = {**getattr(box, rest[0]), rest[1]: value}
                changed: dict[str, Any] = {rest[0]: by_contest}
                return with_box(record, replace(box, **changed))
        case [contest_id, *rest] if contest_id in record.contests:
            figures = record.contests[contest_id]
            match rest:
                case [name] if name in CONTEST_FIGURES:
                    one: dict[str, Any] = {name: value}
                    return with_contest(record, contest_id, replace(figures, **one))
                case ["votes", choice] if choice in figures.votes:
                    votes = {**figures.votes, choice: value}
                    return with_contest(record, contest_id, replace(figures, votes=votes))
                case ["issued_by_member", member] if record.member(member) is not None:
                    issued = {**figures.issued_by_member, member: value}
                    return with_contest(record, contest_id, replace(figures, issued_by_member=issued))
    raise UnknownFigure(path)


def _correction(record: PrecinctRecord, at: str) -> str | None:
    report = record.report(at)
    return report.correction if report else None


def with_report(
    record: PrecinctRecord, report: TurnoutReport, election: ElectionDefinition
) -> PrecinctRecord:
    """The same record with one turnout report put in or replaced, in order of time."""
    others = {r.at: r for r in record.turnout} | {report.at: report}
    ordered = tuple(others[at] for at in election.turnout.at if at in others)
    return replace(record, turnout=ordered)


def with_box(record: PrecinctRecord, box: PortableBox) -> PrecinctRecord:
    """The same record with one portable box replaced, or added at the end."""
    if record.box(box.id) is None:
        return replace(record, portable_boxes=(*record.portable_boxes, box))
    return replace(record, portable_boxes=tuple(box if b.id == box.id else b for b in record.portable_boxes))


def with_contest(record: PrecinctRecord, contest_id: str, figures: ContestFigures) -> PrecinctRecord:
    """The same record with one contest's figures replaced; the order of contests stays."""
    contests = {key: figures if key == contest_id else value for key, value in record.contests.items()}
    return replace(record, contests=contests)


def figure_paths(record: PrecinctRecord) -> Iterator[str]:
    """Every figure's path: voter list, turnout, portable boxes, then contest by contest; attendance is no figure."""
    for name in VOTER_LIST_FIGURES:
        yield f"voter_list.{name}"
    for report in record.turnout:
        yield f"turnout.{report.at}"
    for box in record.portable_boxes:
        yield f"portable_boxes.{box.id}.applications"
        for name in BOX_FIGURES:
            for contest_id in record.contests:
                yield f"portable_boxes.{box.id}.{name}.{contest_id}"
    for contest_id, figures in record.contests.items():
        for name in ("received", "signatures", "absentee_voters"):
            yield f"{contest_id}.{name}"
        for member in figures.issued_by_member:
            yield f"{contest_id}.issued_by_member.{member}"
        for name in ("unused", "spoiled", "stationary", "not_established", "invalid_pile"):
            yield f"{contest_id}.{name}"
        for choice in figures.votes:
            yield f"{contest_id}.votes.{choice}"
        yield f"{contest_id}.against_all"
