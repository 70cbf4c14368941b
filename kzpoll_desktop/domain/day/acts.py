"""Acts and disputed ballots: what is kept beside the record, what a vote decides, which answers no longer count."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, PortableBox, PrecinctRecord
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.domain.rules.boxes import annulment_due, excess
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Finding

Validity = Literal["valid", "invalid"]
MOST_MEMBERS: Final = 99
_DETAILS: Final = frozenset({"number", "drawn_up", "recounted", "vote", "prepared"})
_PREPARED: Final = frozenset({"code", "contest", "kk", "ru"})
_VOTE: Final = frozenset({"for", "against"})
_DISPUTED: Final = frozenset({"contest", "number", "ground", "for", "against"})


@dataclass(frozen=True, slots=True)
class Vote:
    """How many voting members were for and against."""

    votes_for: int
    votes_against: int


@dataclass(frozen=True, slots=True)
class PreparedLine:
    """The line of a finding as it was prepared for an act, so that it can be told from what people wrote."""

    code: str
    contest: str | None
    kk: str
    ru: str


@dataclass(frozen=True, slots=True)
class ActDetails:
    """What an act has beside its text. number: the act's; drawn_up: local date and time, YYYY-MM-DDTHH:MM.

    recounted: the ballots of a portable box as they were recounted, by path; vote: the commission's, where one was taken;
    prepared: the lines that the program prepared for its text.
    """

    number: str
    drawn_up: str
    recounted: Mapping[str, int]
    vote: Vote | None
    prepared: tuple[PreparedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DisputedBallot:
    """A ballot about which the commission voted [43(7)]; for: to count it as valid; number: its place in the minutes."""

    contest: str
    number: int
    ground: str
    vote: Vote

    def decision(self, members: int) -> Validity | None:
        """What more than half of all voting members decided; None while neither side has them [43(7)]."""
        if more_than_half(self.vote.votes_for, members):
            return "valid"
        return "invalid" if more_than_half(self.vote.votes_against, members) else None


def more_than_half(votes: int, members: int) -> bool:
    """More than half of the total membership, whoever is present [43(7)]."""
    return votes * 2 > members


# --- as plain JSON, for the journal ---------------------------------------------------------------------------


def details_to_json(details: Iterable[ActDetails]) -> list[dict[str, Any]]:
    """Act details as the journal keeps them."""
    return [
        {
            "number": one.number,
            "drawn_up": one.drawn_up,
            "recounted": dict(one.recounted),
            "vote": None if one.vote is None else _vote_to_json(one.vote),
            "prepared": [
                {"code": p.code, "contest": p.contest, "kk": p.kk, "ru": p.ru} for p in one.prepared
            ],
        }
        for one in details
    ]


def details_from_json(raw: Raw) -> tuple[ActDetails, ...]:
    """Act details read as strictly as a file; Malformed where they do not fit."""
    found = decode.each(raw, "act_details", _details, 500)
    decode.unique((one.number for one in found), "act_details")
    return found


def _details(item: Raw, path: str) -> ActDetails:
    given = decode.keyed(item, path, _DETAILS)
    drawn_up = decode.text(given["drawn_up"], f"{path}.drawn_up", most=16)
    if not is_moment(drawn_up):
        raise Malformed("bad_time", f"{path}.drawn_up")
    recounted = decode.obj(given["recounted"], f"{path}.recounted")
    return ActDetails(
        decode.text(given["number"], f"{path}.number", most=50),
        drawn_up,
        {name: decode.number(value, f"{path}.recounted.{name}") for name, value in recounted.items()},
        None if given["vote"] is None else _vote(given["vote"], f"{path}.vote"),
        decode.each(given["prepared"], f"{path}.prepared", _prepared, 500),
    )


def _prepared(item: Raw, path: str) -> PreparedLine:
    given = decode.keyed(item, path, _PREPARED)
    contest = given["contest"]
    return PreparedLine(
        decode.identifier(given["code"], f"{path}.code"),
        None if contest is None else decode.identifier(contest, f"{path}.contest"),
        decode.text(given["kk"], f"{path}.kk", most=4_000),
        decode.text(given["ru"], f"{path}.ru", most=4_000),
    )


def is_moment(text: str) -> bool:
    """Whether a text is a local date and time like 2023-03-19T23:41."""
    try:
        return datetime.datetime.fromisoformat(text).isoformat(timespec="minutes") == text
    except ValueError:
        return False


def disputed_to_json(disputed: Iterable[DisputedBallot]) -> list[dict[str, Any]]:
    """Disputed ballots as the journal keeps them."""
    return [
        {"contest": one.contest, "number": one.number, "ground": one.ground, **_vote_to_json(one.vote)}
        for one in disputed
    ]


def disputed_from_json(raw: Raw, record: PrecinctRecord) -> tuple[DisputedBallot, ...]:
    """Disputed ballots read strictly: each decided by more than half of all voting members [43(7)].

    Malformed: unknown_contest, duplicate_id, too_many_votes, not_decided, and what any reader refuses.
    """

    def read(item: Raw, path: str) -> DisputedBallot:
        given = decode.keyed(item, path, _DISPUTED)
        contest = decode.identifier(given["contest"], f"{path}.contest")
        if contest not in record.contests:
            raise Malformed("unknown_contest", f"{path}.contest", key=contest)
        vote = _votes(given, path)
        number = decode.number(given["number"], f"{path}.number")
        found = DisputedBallot(contest, number, decode.text(given["ground"], f"{path}.ground"), vote)
        members = voting_members(record)
        if vote.votes_for + vote.votes_against > members:
            raise Malformed("too_many_votes", path, members=members)
        if found.decision(members) is None:
            raise Malformed("not_decided", path, members=members)
        return found

    found = decode.each(raw, "disputed", read, 2_000)
    decode.unique((f"{one.contest}.{one.number}" for one in found), "disputed")
    return found


def _vote_to_json(vote: Vote) -> dict[str, int]:
    return {"for": vote.votes_for, "against": vote.votes_against}


def _vote(item: Raw, path: str) -> Vote:
    return _votes(decode.keyed(item, path, _VOTE), path)


def _votes(given: Mapping[str, Raw], path: str) -> Vote:
    return Vote(
        decode.number(given["for"], f"{path}.for", most=MOST_MEMBERS),
        decode.number(given["against"], f"{path}.against", most=MOST_MEMBERS),
    )


# --- an excess in a portable box ------------------------------------------------------------------------------


def boxes_with_excess(record: PrecinctRecord) -> tuple[PortableBox, ...]:
    """The portable boxes that hold more ballots than written applications in any contest [43(3-1)]."""
    return tuple(box for box in record.portable_boxes if any(excess(box, c) for c in record.contests))


def excess_paths(record: PrecinctRecord) -> tuple[str, ...]:
    """The figures to be recounted before anything is annulled: the ballots of each contest with an excess."""
    return tuple(
        f"portable_boxes.{box.id}.ballots.{contest}"
        for box in boxes_with_excess(record)
        for contest in record.contests
        if excess(box, contest)
    )


def annulments(record: PrecinctRecord, election: ElectionDefinition) -> tuple[tuple[str, list[str]], ...]:
    """What the definition's scope annuls for the excesses there are: path of each box's list, and its contests."""
    found = []
    for box in boxes_with_excess(record):
        due = annulment_due(box, tuple(record.contests), election)
        called_for = due[0] if due is not None else set()
        wanted = [contest for contest in record.contests if contest in called_for or contest in box.annulled]
        found.append((f"portable_boxes.{box.id}.annulled", wanted))
    return tuple(found)


# --- answers that no longer count -----------------------------------------------------------------------------

AnswerGiven: TypeAlias = Act | Acknowledgement


def reopened(record: PrecinctRecord, finding: Finding) -> AnswerGiven | None:
    """The act or reason that answered this finding with other numbers, and no longer counts; the latest one."""
    if finding.severity == "error" or answers(record, finding):
        return None
    given: tuple[AnswerGiven, ...] = (
        record.acts if finding.severity == "discrepancy" else record.acknowledgements
    )
    for one in reversed(given):
        if any((a.code, a.contest) == (finding.code, finding.contest) for a in one.answers):
            return one
    return None


def idle_acts(record: PrecinctRecord, findings: Iterable[Finding]) -> tuple[Act, ...]:
    """The acts that answer nothing any more: what they were about was corrected, or has other numbers now."""
    now = [(f.code, f.contest, dict(f.numbers)) for f in findings]
    return tuple(
        act
        for act in record.acts
        if not any((a.code, a.contest, dict(a.numbers)) in now for a in act.answers)
    )
