"""A verdict for other programs: a line an input, every key always there, plain."""

from __future__ import annotations

import json
from dataclasses import replace

from kzpoll_desktop.domain.code.protocol_code import FigureDifference
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.workflow.verifying.in_json import in_json
from kzpoll_desktop.workflow.verifying.later import Later
from kzpoll_desktop.workflow.verifying.looked import Disagreement, Known, Looked, ShortCheck, Verdict
from tests.workflow.verifying.claims import claim, code

KEYS = [
    "file",
    "kind",
    "intact",
    "agrees",
    "precinct",
    "practice",
    "key",
    "key_known",
    "sheets",
    "problems",
    "differs",
]


def test_every_key_is_there_and_what_is_not_known_is_null() -> None:
    (bare,) = in_json(Verdict((Looked("a.txt", "code", claims=(claim(),)),), ()))
    assert json.loads(json.dumps(bare)) == bare
    assert list(bare) == KEYS
    assert (bare["intact"], bare["agrees"], bare["practice"]) == (True, True, code().practice)
    assert {bare["precinct"], bare["key"], bare["key_known"]} == {None}
    (sheet,) = bare["sheets"]
    assert sheet == {
        "contest": "party_list",
        "version": 2,
        "sheet": 3,
        "digest": code().digest,
        "state": None,
        "signed_by": [],
    }


def test_a_key_is_known_only_by_a_list() -> None:
    one = Looked("a", "pdf", sealed=True, fingerprint="00", known="unknown", precinct=7)
    ways: tuple[tuple[Known, bool], ...] = (("unknown", False), ("unlisted", True), ("known", True))
    told = [
        in_json(Verdict((replace(one, known=known),), (), listed=listed))[0]["key_known"]
        for known, listed in ways
    ]
    assert told == [None, False, True]


def test_problems_have_their_place_and_signers_their_field() -> None:
    bad = Looked("a", "file", troubles=(Trouble("entry_impossible", {"seq": 5}), Trouble("another")))
    assert in_json(Verdict((bad,), ()))[0]["problems"] == [
        {"code": "entry_impossible", "entry": 5},
        {"code": "another", "entry": None},
    ]
    later = Later("M", "2023-03-20T09:05+06:00", True, "signature.m1", "ab" * 32)
    signed = Looked("a", "pdf", claims=(claim(),), later=(later, replace(later, intact=False)))
    (sheet,) = in_json(Verdict((signed,), ()))[0]["sheets"]
    assert sheet["signed_by"] == [{"field": "signature.m1", "name": "M", "at": "2023-03-20T09:05+06:00"}]


def test_what_differs_is_told_of_both_each_from_its_own_side() -> None:
    figures = (
        FigureDifference("party_list.unused", 1_404, 5),
        FigureDifference("party_list.spoiled", None, 0),
    )
    two = Disagreement("a", "b", "party_list", (Trouble("another_key"),), figures, None)
    first, second, third = in_json(
        Verdict((Looked("a", "pdf"), Looked("b", "pdf"), Looked("c", "pdf")), (two,))
    )
    assert [first["agrees"], second["agrees"], third["agrees"]] == [False, False, True]
    assert first["differs"][0] == {"path": "party_list.unused", "values": [1404, 5]}
    assert second["differs"] == [
        {"path": "party_list.unused", "values": [5, 1404]},
        {"path": "party_list.spoiled", "values": [0, None]},
    ]
    assert third["differs"] == []
    assert first["problems"] == [{"code": "another_key", "entry": None}]


def test_a_short_code_that_fits_nothing_agrees_with_nothing() -> None:
    record = Looked("r.json", "record", short={"party_list": "1 2"})
    for fits, agrees in (((("r.json", "party_list"),), True), ((), False)):
        short = ShortCheck("1 2", fits, (("r.json", "party_list", "1 2"),))
        assert in_json(Verdict((record,), (), short))[0]["agrees"] is agrees
