"""A verdict in lines and as JSON: each thing that may be said of an input, said where it is so and only there."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.code.protocol_code import Difference, ProtocolCode, code_of, names_of
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.workflow.verifying.figures import told_by
from kzpoll_desktop.workflow.verifying.looked import (
    ContestClaim,
    Disagreement,
    Later,
    Looked,
    ShortCheck,
    Verdict,
)
from kzpoll_desktop.workflow.verifying.report import ReportLine, as_json, lines
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.sentences import LANGUAGES

CLOSED = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
SEVERAL = "The papers are of several precincts: each precinct is checked by itself, they are not compared with each other."
PAPER = "The legal document is the signed paper."


def code() -> ProtocolCode:
    return code_of(
        RECORD, ELECTION, "party_list", version=2, sheet=3, closed_at=CLOSED, digest="0123456789abcdef" * 4
    )


def claim() -> ContestClaim:
    return ContestClaim(code(), names_of(RECORD, ELECTION, "party_list"))


def told(*looked: Looked, language: str = "en") -> list[tuple[str, str]]:
    found = lines(Verdict(looked, ()), language)
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
    looked = Looked("a.txt", "code", claims=(claim(),), election=ELECTION)
    texts = [text for _, text in told(looked)]
    precinct = next(text for text in texts if text.startswith("Precinct No. "))
    assert precinct.startswith(f"Precinct No. {RECORD.precinct.number}, blue ballot, version 2, sheet 3")
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


def test_w4_figures_are_listed_by_row_and_name_whatever_they_were_read_from() -> None:
    """W4: a verified PDF shows its figures as the paper has them, derived ones too."""
    named = replace(claim(), told=told_by(code(), ELECTION))
    for kind in ("code", "picture", "pdf", "file"):
        looked = Looked("a", kind, claims=(named,), election=ELECTION)
        cells = [line.cells for line in lines(Verdict((looked,), ()), "ru") if line.tone == "figure"]
        assert (
            "10",
            "Число бюллетеней, полученных участковой избирательной комиссией",
            "1\u202f862",
        ) in cells
        assert ("6", "Общее число избирателей, принявших участие в голосовании", "1\u202f220") in cells
        assert ("7.1", "Партия «AMANAT»", "655") in cells
        assert ("", "Переносная урна 1: Письменных заявлений", "19") in cells


def test_w4_figures_that_two_inputs_share_are_listed_once() -> None:
    one = Looked("a.pdf", "pdf", claims=(claim(),), precinct=123)
    assert [text for _, text in told(one, replace(one, name="b.pdf")) if text.startswith("Figures: ")] == [
        "Figures: ballot of an election that the program does not know, a.pdf"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_w5_no_id_of_a_ballot_or_a_table_is_said(language: str) -> None:
    """W5: words, never ids, also where no definition names the ballot."""
    about: dict[str, Param] = {"contest": Named("ballot", "party_list"), "sheet": 1}
    troubles = (
        Trouble("code_differs", about),
        Trouble("kept_paper_not_sealed", {**about, "paper": Named("paper", "annex")}),
        Trouble(
            "table_differs", {"table": Named("table", "figure"), "row": Named("figure", "party_list.unused")}
        ),
        Trouble("table_altered", {"table": Named("table", "more")}),
    )
    for election in (ELECTION, None):
        looked = Looked("a.kzpoll", "file", troubles, claims=(claim(),), election=election)
        text = "\n".join(line for _, line in told(looked, language=language))
        assert not re.search(r"[a-z]+_[a-z]+|\bfigure\b|\bmore\b", text), text


def test_w4_precincts_are_grouped_and_not_compared() -> None:
    """W4: papers of two precincts together are no disagreement; each has a line of its own, its details below."""
    first = Looked("a.pdf", "pdf", sealed=True, precinct=123, claims=(claim(),), election=ELECTION)
    second = replace(first, name="b.pdf", precinct=124, claims=())
    unknown = Looked("c.pdf", "pdf", troubles=(Trouble("pdf_no_seal"),))
    found = told(first, second)
    assert found[:6] == [
        ("good", "Everything agrees with everything."),
        (
            "note",
            SEVERAL,
        ),
        ("heading", "Precinct No. 123"),
        ("good", "a.pdf (PDF document, blue ballot): intact"),
        ("heading", "Precinct No. 124"),
        ("good", "b.pdf (PDF document): intact"),
    ]
    assert found[6] == ("name", "a.pdf")
    told_of_all = told(unknown, first)
    assert ("heading", "The precinct is not known") in told_of_all
    assert ("bad", "c.pdf (PDF document): not confirmed") in told_of_all


def test_a_short_code_is_told_first_with_what_it_is_of() -> None:
    record = Looked("r.json", "record", short={"party_list": "1 2"}, precinct=123, election=ELECTION)
    fits = ShortCheck("1 2", (("r.json", "party_list"),), (("r.json", "party_list", "1 2"),))
    assert lines(Verdict((record,), (), fits), "en")[0] == ReportLine(
        "good", "The short code 1 2 fits the figures in r.json: blue ballot."
    )
    differs = lines(Verdict((record,), (), replace(fits, code="1 3", fits=())), "en")
    assert [line.tone for line in differs[:2]] == ["bad", "plain"]
    assert differs[1].text == "1 2 – r.json, blue ballot"
    alone = Verdict((), (), ShortCheck("1 2", (), ()))
    assert lines(alone, "en")[0].tone == "note"
    assert not alone.agrees


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
    found = lines(verdict, "en")
    first, (pair, trouble, unused, spoiled) = found[0], found[4:8]
    assert [line.text for line in found[2:4]] == [
        "a.pdf (PDF document): does not agree with another",
        "b.pdf (PDF document): does not agree with another",
    ]
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
