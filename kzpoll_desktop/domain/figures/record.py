"""Every figure of one precinct's day, frozen; the paths that name a figure, and reading and replacing one by its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeVar

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import (
    BALLOT_COUNTS,
    BALLOT_FIGURES,
    BOX_COUNTS,
    Figure,
    figure_of,
    names,
)
from kzpoll_desktop.domain.figures.path import Path, parsed, written
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
VOTER_LIST_FIGURES: Final = names("list")
ATTENDANCE_FIGURES: Final = names("attendance")
_Figures = TypeVar("_Figures")


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


def _with_every_count(figures: type[_Figures]) -> type[_Figures]:
    """A count of the table that nothing asks for by its name needs no line of its own among the fields."""
    for kind in BALLOT_COUNTS:
        figures.__annotations__.setdefault(kind.name, "Counted")
    return figures


@dataclass(frozen=True, slots=True)
@_with_every_count
class ContestFigures:
    """The figures of one ballot; votes: choice -> count in ballot order; against_all is 0 where there is no such line."""

    issued_by_member: Mapping[str, Counted]
    votes: Mapping[str, Counted]
    stationary_counted: bool
    against_all: Counted
    received: Counted
    signatures: Counted
    absentee_voters: Counted
    unused: Counted
    spoiled: Counted
    stationary: Counted
    not_established: Counted
    invalid_pile: Counted


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
    """All figures of one precinct. election: the definition's id; contests: in the definition's order.

    boxes_said: it is known which portable boxes there were, as it always is of a record in a file; no figure, and not
    compared.
    """

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
    boxes_said: bool = field(default=True, compare=False)

    def ballot(self, contest: Contest) -> tuple[Choice, ...]:
        """The choices of a contest on this precinct's ballot, in ballot order."""
        return contest.ballot(self.precinct.districts.get(contest.id))

    def member(self, member_id: str) -> Member | None:
        """The member of this id, None where there is none."""
        return next((m for m in self.commission if m.id == member_id), None)

    def voting(self) -> tuple[Member, ...]:
        """Every member with a vote at closing, in the commission's order; an advisory vote does not sign [43(8), 20(6)]."""
        return tuple(one for one in self.commission if one.role_at_closing() in VOTING_ROLES)

    def box(self, box_id: str) -> PortableBox | None:
        """The portable box of this id, None where there is none."""
        return next((b for b in self.portable_boxes if b.id == box_id), None)

    def report(self, at: str) -> TurnoutReport | None:
        """The turnout report of this time, None where there is none."""
        return next((r for r in self.turnout if r.at == at), None)


def empty_contest_figures(against_all: bool, ballot: tuple[Choice, ...]) -> ContestFigures:
    """Figures of a contest before anything is known; struck-out choices have 0 votes, they are closed to entry."""
    counts: dict[str, Any] = {kind.name: None for kind in BALLOT_COUNTS}
    if not against_all:
        counts["against_all"] = 0
    votes = {choice.id: 0 if choice.struck_out else None for choice in ballot}
    return ContestFigures(issued_by_member={}, votes=votes, stationary_counted=True, **counts)


def figure(record: PrecinctRecord, path: str) -> Counted:
    """The figure at a path; None where it is missing; UnknownFigure where the path names none."""
    where = parsed(path)
    if where.figure is None:
        raise UnknownFigure(path)
    name, subject = where.kind.name, where.subject or ""
    match where.kind.of:
        case "list":
            return _count(record.voter_list, name)
        case "attendance":
            return _count(record.attendance, name)
        case "report":
            report = record.report(subject)
            return report.voters if report else None
        case "box":
            return _count(_box(record, path, where), name)
        case "box_ballot":
            _contest(record, path, where)
            return _counts(_box(record, path, where), name).get(where.contest or "", 0)
        case "ballot":
            return _count(_contest(record, path, where), name)
        case "choice" if subject in (votes := _contest(record, path, where).votes):
            return votes[subject]
        case "member" if record.member(subject) is not None:
            return _contest(record, path, where).issued_by_member.get(subject, 0)
    raise UnknownFigure(path)


def _count(of: object, name: str) -> Counted:
    value: Counted = getattr(of, name)
    return value


def _counts(of: object, name: str) -> Mapping[str, Counted]:
    values: Mapping[str, Counted] = getattr(of, name)
    return values


def _box(record: PrecinctRecord, path: str, where: Path) -> PortableBox:
    box = record.box(where.subject or "")
    if box is None:
        raise UnknownFigure(path)
    return box


def _contest(record: PrecinctRecord, path: str, where: Path) -> ContestFigures:
    figures = record.contests.get(where.contest or "")
    if figures is None:
        raise UnknownFigure(path)
    return figures


def with_figure(
    record: PrecinctRecord, path: str, value: Counted, election: ElectionDefinition
) -> PrecinctRecord:
    """The same record with one figure replaced; UnknownFigure where the path names none."""
    where = parsed(path)
    if where.figure is None:
        raise UnknownFigure(path)
    name, contest, subject = where.kind.name, where.contest or "", where.subject or ""
    one: dict[str, Any] = {name: value}
    match where.kind.of:
        case "list":
            return replace(record, voter_list=replace(record.voter_list, **one))
        case "attendance":
            return replace(record, attendance=replace(record.attendance, **one))
        case "report" if subject in election.turnout.at:
            return with_report(record, TurnoutReport(subject, value, _correction(record, subject)), election)
        case "box":
            return with_box(record, replace(_box(record, path, where), **one))
        case "box_ballot":
            _contest(record, path, where)
            box = _box(record, path, where)
            changed: dict[str, Any] = {name: {**_counts(box, name), contest: value}}
            return with_box(record, replace(box, **changed))
        case "ballot":
            return with_contest(record, contest, replace(_contest(record, path, where), **one))
        case "choice" if subject in (figures := _contest(record, path, where)).votes:
            return with_contest(record, contest, replace(figures, votes={**figures.votes, subject: value}))
        case "member" if record.member(subject) is not None:
            figures = _contest(record, path, where)
            issued = {**figures.issued_by_member, subject: value}
            return with_contest(record, contest, replace(figures, issued_by_member=issued))
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
        yield written(figure_of("list", name))
    for report in record.turnout:
        yield written(figure_of("report", "turnout"), subject=report.at)
    for box in record.portable_boxes:
        yield written(figure_of("box", "applications"), subject=box.id)
        for kind in BOX_COUNTS:
            for contest_id in record.contests:
                yield written(kind, contest_id, box.id)
    for contest_id, figures in record.contests.items():
        for kind in BALLOT_FIGURES:
            for subject in subjects(figures, kind):
                yield written(kind, contest_id, subject)


def subjects(figures: ContestFigures, kind: Figure) -> Iterable[str | None]:
    """The members or choices that have this figure of a ballot; None alone where it is the ballot's own."""
    return (None,) if kind.of == "ballot" else _counts(figures, kind.name)
