"""The report for others: valid, its ids its own, its figures those of the record."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, empty_contest_figures
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.report import results_cdf
from tests.shared import build, nist
from tests.shared.practice import ELECTION, RECORD

MADE = "2023-03-20T02:55:00+06:00"


def report(
    record: PrecinctRecord, election: ElectionDefinition, counting: tuple[int, int] = (1, 1)
) -> dict[str, Any]:
    """The report's tree; valid and sound where the schema is at hand."""
    data = results_cdf(record, election, dict.fromkeys(record.contests, counting), MADE)
    if nist.SCHEMA.exists():
        assert nist.objections(data) == []
    found: dict[str, Any] = json.loads(data)
    return found


def counts(tree: dict[str, Any]) -> dict[str, tuple[int, int | None]]:
    election = tree["Election"][0]
    return {
        one["OtherType"]: (one["BallotsCast"], one.get("BallotsRejected")) for one in election["BallotCounts"]
    }


@pytest.mark.skipif(not nist.SAMPLE.exists(), reason="the sample is not here")
def test_the_practice_precinct_is_told_as_in_the_sample() -> None:
    """Whatever the sample says, the report says in the same places; it says more of figures."""
    sample = json.loads(nist.SAMPLE.read_text(encoding="utf-8"))
    ours = report(RECORD, ELECTION)
    assert {**ours, "Notes": "", "Election": []} == {**sample, "Notes": "", "Election": []}
    assert counts(ours).items() >= counts(sample).items()
    one, other = ours["Election"][0], sample["Election"][0]
    assert {**one, "BallotCounts": []} == {**other, "BallotCounts": []}


@pytest.mark.skipif(not nist.SCHEMA.exists(), reason="the schema is not here")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda tree: tree["GpUnit"][0].update({"@id": "gp-precinct-123"}),
        lambda tree: tree["Election"][0].update(ElectionScopeId="gp-none"),
        lambda tree: tree["Election"][0].update(ElectionScopeId="party-amanat"),
        lambda tree: tree["Election"][0]["BallotCounts"][0].update(BallotsCast=-1),
        lambda tree: tree["Election"][0]["BallotCounts"][0].update(BallotsCast=1.5),
        lambda tree: tree["Election"][0]["BallotCounts"][0].update(More=1),
        lambda tree: tree["Election"][0].pop("Name"),
        lambda tree: tree.update(Status="done"),
        lambda tree: tree.update(GeneratedDate="2023-03-20T02:55"),
    ],
)
def test_what_the_schema_lets_through_is_seen(spoil: Any) -> None:
    tree = report(RECORD, ELECTION)
    spoil(tree)
    assert nist.objections(json.dumps(tree).encode())


def test_figures_that_are_not_counted_are_left_out() -> None:
    figures = RECORD.contests["party_list"]
    alone = replace(figures, stationary=None, stationary_counted=False)
    tree = report(replace(RECORD, contests={**RECORD.contests, "party_list": alone}), ELECTION)
    told = counts(tree)
    assert "stationary:party_list" not in told
    assert told["in-boxes:party_list"] == (1249, 29)
    assert told["in-boxes:single_mandate"] == (1242, 34)


def test_nothing_is_known_of_a_record_without_figures() -> None:
    contests = {c.id: empty_contest_figures(c.against_all, RECORD.ballot(c)) for c in ELECTION.contests}
    tree = report(replace(RECORD, contests=contests, portable_boxes=()), ELECTION)
    assert all("VoteCounts" not in one for one in tree["Election"][0]["Contest"][0]["ContestSelection"])


def test_an_annulled_box_is_told_with_its_ballots() -> None:
    box = replace(RECORD.portable_boxes[0], annulled=("party_list",))
    told = counts(report(replace(RECORD, portable_boxes=(box, *RECORD.portable_boxes[1:])), ELECTION))
    assert (
        told["annulled:party_list"]
        == told[f"annulled:party_list:{box.id}"]
        == (box.ballots["party_list"], None)
    )
    assert "annulled:single_mandate" not in told


@pytest.mark.parametrize("against_all", [True, False])
def test_five_contests_without_districts(against_all: bool) -> None:
    election = build.election(5, against_all=against_all, struck_out=("b",))
    tree = report(build.record(election), election)
    contests = tree["Election"][0]["Contest"]
    assert len(contests) == 5
    for contest in contests:
        kinds = [one["@type"] for one in contest["ContestSelection"]]
        assert ("ElectionResults.BallotMeasureSelection" in kinds) is against_all
    withdrawn = [
        one for one in tree["Election"][0]["Candidate"] if one.get("PreElectionStatus") == "withdrawn"
    ]
    assert [one["@id"] for one in withdrawn] == [f"cand-{c}-b" for c, _ in build.CONTESTS[1:]]


def test_a_ballot_with_forty_two_candidates() -> None:
    contest = ELECTION.contest("single_mandate")
    assert contest.districts is not None
    many = tuple(Choice(f"k{n}", LocalText(f"Үміткер {n}", f"Кандидат {n}")) for n in range(42))
    districts = tuple(replace(d, choices=many) for d in contest.districts)
    contests = tuple(replace(c, districts=districts) if c is contest else c for c in ELECTION.contests)
    figures = replace(RECORD.contests["single_mandate"], votes={one.id: 1 for one in many})
    record = replace(RECORD, contests={**RECORD.contests, "single_mandate": figures})
    selections = report(record, replace(ELECTION, contests=contests))["Election"][0]["Contest"][1][
        "ContestSelection"
    ]
    assert [one["SequenceOrder"] for one in selections] == list(range(1, 44))


def test_ids_that_look_alike_stay_apart() -> None:
    """Ids with hyphens, those that the report itself makes, and one party in two contests under two names."""
    election = build.election(2)
    first, second = election.contests
    name = build.text("x")
    tricky: list[tuple[str, Any, tuple[str, ...]]] = [
        ("a-b", "party_list", ("c", "against-all", "against%2Dall", "d")),
        ("a", "party_list", ("b-c", "a:c", "d")),
        ("gp-kz", "plurality", ("c", "b")),
        ("contest-gp-kz", "plurality", ("c", "b")),
        ("party-c", "plurality", ("c",)),
    ]
    contests = tuple(
        replace(
            first if kind == "party_list" else second,
            id=one,
            kind=kind,
            choices=tuple(Choice(c, build.text(one) if c == "d" else name) for c in choices),
        )
        for one, kind, choices in tricky
    )
    election = replace(election, contests=contests)
    figures = build.record(build.election(1)).contests["list"]
    record = replace(
        build.record(build.election(1)),
        contests={c.id: replace(figures, votes={one.id: 1 for one in c.choices or ()}) for c in contests},
        portable_boxes=(),
    )
    tree = report(record, election)
    assert [one["Name"]["Text"][0]["Content"] for one in tree["Party"] if one["@id"].endswith("d")] == [
        "a-b (қаз)",
        "a (қаз)",
    ]


@pytest.mark.parametrize(
    ("counting", "status"),
    [((1, 1), "unofficial-complete"), ((1, 2), "correction"), ((2, 1), "recount"), ((2, 2), "recount")],
)
def test_what_comes_later_is_told(counting: tuple[int, int], status: str) -> None:
    assert report(RECORD, ELECTION, counting)["Status"] == status
