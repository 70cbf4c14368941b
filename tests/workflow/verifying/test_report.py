"""A verdict in lines and as JSON: each thing that may be said of an input, said where it is so and only there."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.code.protocol_code import Difference, ProtocolCode, code_of, names_of
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.workflow.verifying.report import ReportLine, as_json, lines
from kzpoll_desktop.workflow.verifying.verify import ContestClaim, Disagreement, Later, Looked, Verdict
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.sentences import LANGUAGES

CLOSED = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
PAPER = "The legal document is the signed paper."


def code() -> ProtocolCode:
    return code_of(
        RECORD, ELECTION, "party_list", version=2, sheet=3, closed_at=CLOSED, digest="0123456789abcdef" * 4
    )


def claim() -> ContestClaim:
    return ContestClaim(code(), names_of(RECORD, ELECTION, "party_list"))


def told(*looked: Looked, language: str = "en", figures: bool = False) -> list[tuple[str, str]]:
    found = lines(Verdict(looked, ()), language, figures=figures)
    return [(line.tone, line.text) for line in found]


def test_one_input_is_named_with_its_outcome_and_the_paper_counts() -> None:
    assert told(Looked("a.pdf", "pdf", sealed=True)) == [
        ("name", "a.pdf"),
        ("good", "INTACT: nothing was changed since it was sealed."),
        ("note", PAPER),
    ]


def test_what_was_read_without_a_seal_is_not_called_intact() -> None:
    assert told(Looked("a.txt", "code"))[1] == (
        "good",
        "READ: without a digital seal, which therefore proves nothing.",
    )


def test_a_trouble_makes_an_input_not_confirmed_and_a_note_does_not() -> None:
    trouble = told(Looked("a.pdf", "pdf", troubles=(Trouble("pdf_not_a_pdf"),), sealed=True))
    assert trouble[1:3] == [("bad", "NOT CONFIRMED: see below."), ("bad", "This document is damaged.")]
    note = told(Looked("a.kzpoll", "file", notes=(Trouble("entries_after_closing", {"entries": 1}),)))
    assert [tone for tone, _ in note] == ["name", "good", "note", "note"]


def test_several_inputs_are_told_together_first_and_one_alone_is_not() -> None:
    good, bad = Looked("a.txt", "code"), Looked("b.pdf", "pdf", troubles=(Trouble("pdf_not_a_pdf"),))
    assert told(good, good)[0] == ("good", "Everything agrees with everything.")
    assert told(good, bad)[0] == ("bad", "Not everything is confirmed: see below.")
    assert told(good)[0] == ("name", "a.txt")


def test_a_claim_is_told_by_precinct_version_sheet_and_moment() -> None:
    texts = [text for _, text in told(Looked("a.txt", "code", claims=(claim(),)))]
    precinct = next(text for text in texts if text.startswith("Precinct No. "))
    assert precinct.startswith(f"Precinct No. {RECORD.precinct.number}, party_list, version 2, sheet 3")
    assert precinct.endswith(" · PRACTICE") is code().practice
    assert "Closed: 20.03.2023 01:10 UTC+06:00" in texts
    assert f"Digest of the record: {' '.join(['0123', '4567', '89ab', 'cdef'] * 4)}" in texts


def test_practice_is_said_of_a_practice_code_alone() -> None:
    for practice in (True, False):
        one = ContestClaim(replace(code(), practice=practice))
        texts = [text for _, text in told(Looked("a.txt", "code", claims=(one,)))]
        assert any(text.endswith(" · PRACTICE") for text in texts) is practice


def test_names_under_a_seal_stand_one_after_another() -> None:
    looked = Looked("a.pdf", "pdf", claims=(claim(),), closed_by="Төраға (оқу); Хатшы (оқу)")
    assert ("plain", "Closed by: Төраға (оқу), Хатшы (оқу)") in told(looked)
    assert not any("Closed by" in text for _, text in told(replace(looked, closed_by="")))


def test_a_known_key_is_good_and_an_unknown_one_a_note() -> None:
    looked = Looked("a.pdf", "pdf", sealed=True, fingerprint="00ff11ee", known="known")
    known, unknown = told(looked), told(replace(looked, known="unknown"))
    assert known[2][1].endswith("00ff 11ee")
    assert known[3][0] == "good"
    assert unknown[3][0] == "note"
    assert unknown[3][1].startswith("The key is unknown: ")
    assert len(told(replace(looked, fingerprint="", known="none"))) == 3


def test_a_later_signature_is_told_where_it_holds_and_the_state_is_an_older_one() -> None:
    later = Later("Бақылаушы (оқу)", "2023-03-20T09:05+06:00", True)
    looked = Looked("a.pdf", "pdf", sealed=True, later=(later,))
    found = told(looked)
    assert ("plain", "Signed later by Бақылаушы (оқу), 20.03.2023 09:05 UTC+06:00") in found
    assert len(found) == 5
    broken = told(replace(looked, later=(replace(later, intact=False),)))
    assert not any("Бақылаушы" in text for _, text in broken)


def test_figures_are_listed_of_a_code_or_picture_where_they_are_asked_for() -> None:
    for kind, listed in (("code", True), ("picture", True), ("pdf", False), ("file", False)):
        looked = Looked("a", kind, claims=(claim(),))  # type: ignore[arg-type]
        assert (len(told(looked, figures=True)) > len(told(looked))) is listed, kind
    received = RECORD.contests["party_list"].received
    assert received is not None
    found = told(Looked("a", "code", claims=(claim(),)), figures=True)
    assert any(text.endswith(f"= {received:,}".replace(",", "\u202f")) for _, text in found)


def test_a_figure_that_differs_has_both_values_and_one_that_is_missing_none() -> None:
    two = Disagreement(
        "a.pdf",
        "b.pdf",
        "party_list",
        (Trouble("another_key"),),
        (Difference("party_list.unused", 1_404, 5), Difference("party_list.spoiled", None, 0)),
        None,
    )
    verdict = Verdict((Looked("a.pdf", "pdf"), Looked("b.pdf", "pdf")), (two,))
    assert not verdict.agrees
    first, pair, trouble, unused, spoiled = lines(verdict, "en")[:5]
    assert first == ReportLine("bad", "Not everything is confirmed: see below.")
    assert "a.pdf" in pair.text
    assert pair.text.index("a.pdf") < pair.text.index("b.pdf")
    assert trouble.tone == "bad"
    assert unused.text.index("1\u202f404") < unused.text.rindex("5")
    assert spoiled.text.index("none") < spoiled.text.rindex("0")
    (told_so,) = as_json(verdict, "en")["disagreements"]
    assert told_so["figures"] == [
        {"figure": "party_list.unused", "first": 1404, "second": 5},
        {"figure": "party_list.spoiled", "first": None, "second": 0},
    ]
    assert told_so["problems"] == [{"code": "another_key", "message": trouble.text}]
    assert (told_so["first"], told_so["second"], told_so["contest"]) == ("a.pdf", "b.pdf", "party_list")


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_has_what_is_not_there_as_null_and_is_plain(language: str) -> None:
    verdict = Verdict((Looked("a.txt", "code", claims=(claim(),)),), ())
    tree = as_json(verdict, language)
    assert json.loads(json.dumps(tree)) == tree
    (one,) = tree["inputs"]
    assert {one["sealed_at"], one["closed_by"], one["key"]} == {None}
    assert (tree["agrees"], one["intact"], one["sealed"], one["key_known"]) == (True, True, False, False)
    (protocol,) = one["protocols"]
    assert (protocol["version"], protocol["sheet"], protocol["contest"]) == (2, 3, "party_list")
    assert protocol["figures"]["party_list.received"] == RECORD.contests["party_list"].received


def test_json_names_the_problems_of_an_input_with_their_parameters() -> None:
    bad = Looked("a", "file", troubles=(Trouble("table_differs", {"table": "figure", "row": "x.y"}),))
    known = replace(bad, fingerprint="00", known="known", troubles=())
    (problem,) = as_json(Verdict((bad,), ()), "en")["inputs"][0]["problems"]
    assert problem.items() >= {"code": "table_differs", "table": "figure", "row": "x.y"}.items()
    assert not as_json(Verdict((bad,), ()), "en")["agrees"]
    assert as_json(Verdict((known,), ()), "en")["inputs"][0]["key_known"] is True
