"""The results of a precinct for others' programs (cdf.json, format 1): NIST SP 1500-100 version 2, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.figures.sums import ContestSums, sheets
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.words import AGAINST_ALL, COUNTRY

_VENDOR: Final = "kzpoll-desktop"
_NOTES: Final = "BallotCounts.OtherType is <figure>:<contest>, or <figure>:<contest>:<box> of a portable box"
_COUNTRY: Final = "gp-kz"
# What ids that are made here begin with: a contest that has such an id itself gets another one.
_MADE: Final = ("gp-", "party-", "cand-", "sel-", "contest-")
_PLAIN: Final = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.~"


def results_cdf(
    record: PrecinctRecord,
    election: ElectionDefinition,
    counting: Mapping[str, tuple[int, int]],
    made: str,
) -> bytes:
    """The bytes of the report. counting: contest -> version and number of the sheet that counts; made: ISO with offset."""
    return (
        json.dumps(_Report(record, election).tree(counting, made), ensure_ascii=False, indent=1) + "\n"
    ).encode()


def _id(part: str, keep: bytes = b"") -> str:
    """An id as a part of another: what is no letter, digit, _ . or ~ is percent-encoded, so that no two parts meet."""
    return "".join(chr(one) if one in _PLAIN + keep else f"%{one:02X}" for one in part.encode())


def _typed(kind: str, **fields: Any) -> dict[str, Any]:
    made = {"@id": fields.pop("id")} if "id" in fields else {}
    return {**made, "@type": f"ElectionResults.{kind}", **{k: v for k, v in fields.items() if v is not None}}


def _text(text: LocalText) -> dict[str, Any] | None:
    """A text in the languages in which it is there; None where it is in none."""
    said = [("kk", text.kk), ("ru", text.ru), ("en", text.en or "")]
    found = [
        _typed("LanguageString", Language=language, Content=one) for language, one in said if one.strip()
    ]
    return _typed("InternationalizedText", Text=found) if found else None


def _count_status() -> list[dict[str, Any]]:
    return [_typed("CountStatus", Type="total", Status="completed")]


class _Report:
    """A record as the report of its precinct."""

    def __init__(self, record: PrecinctRecord, election: ElectionDefinition) -> None:
        self.record, self.election = record, election
        self.number = record.precinct.number
        self.precinct = f"gp-precinct-{self.number}"
        self.contests = held(election, record)
        self.sums = {one.id: one for one in sheets(record, election)}
        self.districts = self._districts()
        self.parties: dict[tuple[str, str], str] = {}
        self.party_list: list[dict[str, Any]] = []
        self._find_parties()

    def tree(self, counting: Mapping[str, tuple[int, int]], made: str) -> dict[str, Any]:
        """The whole report."""
        practice = self.election.training
        issuer = f"Precinct election commission {self.number}" + (" (practice)" if practice else "")
        return _typed(
            "ElectionReport",
            Format="precinct-level",
            GeneratedDate=made,
            IsTest=practice,
            TestType="practice" if practice else None,
            Issuer=issuer,
            IssuerAbbreviation=f"PEC-{self.number}",
            SequenceStart=1,
            SequenceEnd=1,
            Status=_status(counting),
            VendorApplicationId=_VENDOR,
            Notes=_NOTES,
            GpUnit=list(self._units()),
            Party=self.party_list or None,
            Election=[self._election()],
        )

    # --- places

    def _districts(self) -> dict[str, tuple[str, int]]:
        """Contest -> id and number of the district that the precinct lies in; districts of two contests are not the same."""
        found: dict[str, tuple[str, int]] = {}
        for contest in self.contests:
            number = self.record.precinct.districts.get(contest.id)
            if number is not None:
                place = f"{_id(contest.id)}-{number}" if found else str(number)
                found[contest.id] = (f"gp-district-{place}", number)
        return found

    def _units(self) -> Iterator[dict[str, Any]]:
        below = [place for place, _ in self.districts.values()] or [self.precinct]
        yield _typed(
            "ReportingUnit", id=_COUNTRY, Type="country", Name=_text(COUNTRY), ComposingGpUnitIds=below
        )
        for place, number in self.districts.values():
            yield _typed(
                "ReportingUnit",
                id=place,
                Type="other",
                OtherType="single-mandate-district",
                IsDistricted=True,
                Number=str(number),
                ComposingGpUnitIds=[self.precinct],
            )
        first = self.sums[self.contests[0].id] if self.contests else None
        yield _typed(
            "ReportingUnit",
            id=self.precinct,
            Type="precinct",
            Number=str(self.number),
            Name=_text(self.record.precinct.address),
            VotersRegistered=self.record.voter_list.voters(),
            VotersParticipated=first.B if first is not None else None,
        )

    # --- who stands

    def _find_parties(self) -> None:
        """A party that stands in two contests under one name is one; of one id and two names each is its own."""
        seen: dict[str, LocalText] = {}
        for contest in self.contests:
            for choice in self.record.ballot(contest) if contest.kind == "party_list" else ():
                known = seen.setdefault(choice.id, choice.name) == choice.name
                own = "" if known else f"{_id(contest.id)}:"
                made = f"party-{own}{_id(choice.id, b'-')}"
                if made not in self.parties.values():
                    self.party_list.append(_typed("Party", id=made, Name=_text(choice.name)))
                self.parties[contest.id, choice.id] = made

    def _candidates(self) -> Iterator[dict[str, Any]]:
        for contest in self.contests:
            for choice in self.record.ballot(contest) if contest.kind == "plurality" else ():
                yield _typed(
                    "Candidate",
                    id=_candidate(contest, choice),
                    BallotName=_text(choice.name),
                    PreElectionStatus="withdrawn" if choice.struck_out else None,
                )

    # --- the election

    def _election(self) -> dict[str, Any]:
        election = self.election
        return _typed(
            "Election",
            Name=_text(election.title),
            Type="general",
            StartDate=election.date,
            EndDate=election.date,
            ElectionScopeId=_COUNTRY,
            ExternalIdentifier=[
                _typed("ExternalIdentifier", Type="other", OtherType="kzpoll-election", Value=election.id)
            ],
            Candidate=list(self._candidates()) or None,
            Contest=[self._contest(contest) for contest in self.contests],
            BallotCounts=[
                one for contest in self.contests for one in self._counts(contest, self.sums[contest.id])
            ],
        )

    def _contest(self, contest: Contest) -> dict[str, Any]:
        listed = contest.kind == "party_list"
        place = self.districts.get(contest.id, (_COUNTRY, 0))[0]
        return _typed(
            "PartyContest" if listed else "CandidateContest",
            id=f"contest-{_id(contest.id, b'-')}" if contest.id.startswith(_MADE) else contest.id,
            Name=contest.title.get("en"),
            BallotTitle=_text(contest.title),
            ElectionDistrictId=place,
            VoteVariation="proportional" if listed else "plurality",
            ContestSelection=list(self._selections(contest)),
            SubUnitsReported=1,
            TotalSubUnits=1,
            CountStatus=_count_status(),
            VotesAllowed=None if listed else 1,
            NumberElected=None if listed else 1,
        )

    def _selections(self, contest: Contest) -> Iterator[dict[str, Any]]:
        votes = self.sums[contest.id].figures.votes
        choices = self.record.ballot(contest)
        for place, choice in enumerate(choices, start=1):
            listed = contest.kind == "party_list"
            yield _typed(
                "PartySelection" if listed else "CandidateSelection",
                id=f"sel-{_id(contest.id)}-{_choice(choice)}",
                PartyIds=[self.parties[contest.id, choice.id]] if listed else None,
                CandidateIds=None if listed else [_candidate(contest, choice)],
                SequenceOrder=place,
                VoteCounts=self._votes(votes.get(choice.id)),
            )
        if contest.against_all:
            yield _typed(
                "BallotMeasureSelection",
                id=f"sel-{_id(contest.id)}-against-all",
                SequenceOrder=len(choices) + 1,
                Selection=_text(AGAINST_ALL),
                VoteCounts=self._votes(self.sums[contest.id].F),
            )

    def _votes(self, count: Counted) -> list[dict[str, Any]] | None:
        if count is None:
            return None
        return [_typed("VoteCounts", GpUnitId=self.precinct, Type="total", Count=count)]

    # --- figures beside votes

    def _counts(self, contest: Contest, sums: ContestSums) -> Iterator[dict[str, Any]]:
        figures, about = sums.figures, _id(contest.id)
        stationary = figures.stationary if figures.stationary_counted else None
        if sums.in_boxes is not None:
            yield self._cast(f"in-boxes:{about}", sums.in_boxes, sums.G)
        for name, value in (
            ("received", sums.H),
            ("issued", sums.B),
            ("issued-outside", sums.K),
            ("absentee", sums.J),
            ("unused", sums.I1),
            ("spoiled", sums.I2),
            ("portable", sums.P),
            ("stationary", stationary),
            ("signatures", sums.B1),
            ("issued-by-members", sums.C),
            ("invalid-pile", sums.G1),
            ("not-established", figures.not_established),
            ("annulled", sums.PA if any(contest.id in box.annulled for box in sums.boxes) else None),
        ):
            if value is not None:
                yield self._cast(f"{name}:{about}", value)
        for box in sums.boxes:
            found = box.ballots.get(contest.id, 0)
            for name, value in (
                ("applications", box.applications),
                ("signed", box.signed.get(contest.id, 0)),
                ("portable", found),
                ("not-established", box.not_established.get(contest.id, 0)),
                ("annulled", found if contest.id in box.annulled else None),
            ):
                if value is not None:
                    yield self._cast(f"{name}:{about}:{_id(box.id, b'-')}", value)

    def _cast(self, about: str, count: int, rejected: Counted = None) -> dict[str, Any]:
        return _typed(
            "BallotCounts",
            GpUnitId=self.precinct,
            Type="other",
            OtherType=about,
            BallotsCast=count,
            BallotsRejected=rejected,
        )


def _choice(choice: Choice) -> str:
    # As against all is called.
    return "against%2Dall" if choice.id == "against-all" else _id(choice.id, b"-")


def _candidate(contest: Contest, choice: Choice) -> str:
    return f"cand-{_id(contest.id)}-{_id(choice.id, b'-')}"


def _status(counting: Mapping[str, tuple[int, int]]) -> str:
    """A recount goes before a correction."""
    if any(version > 1 for version, _ in counting.values()):
        return "recount"
    return "correction" if any(number > 1 for _, number in counting.values()) else "unofficial-complete"
