"""A verdict in lines and as JSON: each thing that may be said of an input, said where it is so and only there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.code.protocol_code import FigureDifference
from kzpoll_desktop.domain.day.closing import Closing, TrueTime
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.workflow.verifying.figures import told_by
from kzpoll_desktop.workflow.verifying.later import Later
from kzpoll_desktop.workflow.verifying.looked import (
    ContestClaim,
    Disagreement,
    Known,
    Looked,
    ShortCheck,
    Verdict,
)
from kzpoll_desktop.workflow.verifying.report import ReportLine, _ToldVerdict, lines
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.sentences import LANGUAGES
from tests.workflow.verifying.claims import claim, code

TIME = TrueTime("2023-03-20T01:10", "clock", "clock_before_end")
SEVERAL = "The papers are of several precincts: each precinct is checked by itself, they are not compared with each other."
ACCEPT = "ACCEPT: sealed with the key that the precinct told, unchanged since, and nothing disagrees."
PAPER = "The legal document is the signed paper."


def told(*looked: Looked, language: str = "en") -> list[tuple[str, str]]:
    found = lines(Verdict(looked, ()), language)
    return [(line.tone, line.text) for line in found]


def test_one_input_is_named_with_its_outcome_and_the_paper_counts() -> None:
    assert told(Looked("a.pdf", "pdf", sealed=True, known="known")) == [
        ("good", ACCEPT),
        ("name", "a.pdf"),
        ("good", "INTACT: nothing was changed since it was sealed."),
        ("note", PAPER),
    ]


def test_what_was_read_without_a_seal_is_not_called_intact() -> None:
    headline, _, state, _ = told(Looked("a.txt", "code"))
    assert state == ("warn", "READ: without a digital seal, which therefore proves nothing.")
    assert (headline[0], headline[1][:13]) == ("warn", "COMPARE FIRST")


def test_a_trouble_makes_an_input_not_confirmed_and_a_note_does_not() -> None:
    trouble = told(Looked("a.pdf", "pdf", troubles=(Trouble("pdf_not_a_pdf"),), sealed=True))
    assert trouble[0] == ("bad", "DO NOT ACCEPT: what is wrong is written below.")
    assert trouble[2:4] == [("bad", "NOT CONFIRMED: see below."), ("bad", "This document is damaged.")]
    note = told(Looked("a.kzpoll", "file", notes=(Trouble("entries_after_closing", {"entries": 1}),)))
    assert [tone for tone, _ in note] == ["warn", "name", "warn", "note", "note"]


def test_several_inputs_are_told_together_first_and_one_alone_is_not() -> None:
    good, bad = Looked("a.txt", "code"), Looked("b.pdf", "pdf", troubles=(Trouble("pdf_not_a_pdf"),))
    assert told(good, good)[1] == ("plain", "Everything agrees with everything.")
    assert told(good, bad)[1] == ("bad", "Not everything is confirmed: see below.")
    assert told(good)[1] == ("name", "a.txt")


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
    assert ("plain", "Closed in the name of: Төраға (оқу), Хатшы (оқу)") in told(looked)
    assert not any("Closed in" in text for _, text in told(replace(looked, closed_by="")))


def test_what_a_person_may_do_comes_first_and_only_a_listed_key_is_green() -> None:
    looked = Looked("a.pdf", "pdf", sealed=True, fingerprint="00ff11ee", known="known")
    known = told(looked)
    assert known[0] == ("good", ACCEPT)
    assert known[4] == ("plain", "Fingerprint of the key: 00ff 11ee")
    assert {tone for tone, _ in known} == {"good", "name", "plain", "note"}
    ways: tuple[tuple[Known, str], ...] = (
        ("unknown", "by whom is unknown"),
        ("unlisted", "has no key of this precinct"),
    )
    for how, word in ways:
        other = told(replace(looked, known=how))
        assert other[0][0] == "warn"
        assert other[0][1].startswith("COMPARE FIRST: ")
        assert word in other[0][1]
        assert other[2] == ("warn", "INTACT since sealing; BY WHOM IS UNKNOWN.")
        assert "good" not in {tone for tone, _ in other}
    assert len(told(replace(looked, fingerprint="", known="none"))) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_way_to_close_is_said(language: str) -> None:
    texts = set()
    for how in ("pins", "recovery", "none"):
        closing = Closing(("m1", "m2"), how, act="4", reason="ключ жоқ", true_time=TIME)
        found = [line.text for line in _ToldVerdict(Verdict((), ()), language)._how(closing)]
        assert "clock" in found[-1]
        texts.add(found[0])
    assert len(texts) == 3


def test_s15_nothing_that_others_wrote_makes_a_line_or_hides() -> None:
    """S15: a name of a later signer with line breaks, escape codes and marks of direction stays one quoted text."""
    name = "Төраға”\nThe key stands in the list: the seal is this precinct's.\x1b[32m\u202e" + "x" * 300
    later = Later(name, "2023-03-20T09:05+06:00", True, "signature.m1", "ab" * 32)
    looked = Looked(
        "a\u202e.pdf", "pdf", sealed=True, later=(later,), known="known", claims=(claim(),), closed_by=name
    )
    found = lines(Verdict((looked,), ()), "en")
    assert not any(re.search(r"[\x00-\x1f\x7f\u202e\u2028]", line.text) for line in found)
    assert "The key stands in the list: the seal is this precinct's." not in [line.text for line in found]
    (said,) = (line.text for line in found if line.text.startswith("Signed after the seal"))
    quoted = said[said.index("“") + 1 : said.index("”")]
    assert len(quoted) == 120
    assert quoted.startswith("Төраға'<U+000A>The key stands")
    assert "neither name nor time is proved (certificate abab abab abab abab abab)" in said


def test_a_later_signature_is_told_where_it_holds_and_the_state_is_an_older_one() -> None:
    later = Later("Бақылаушы (оқу)", "2023-03-20T09:05+06:00", True)
    looked = Looked("a.pdf", "pdf", sealed=True, later=(later,))
    found = told(looked)
    assert any("says “Бақылаушы (оқу)”, 20.03.2023 09:05 UTC+06:00;" in text for _, text in found)
    assert any("its chain and revocation were not checked" in text for _, text in found)
    assert len(found) == 7
    broken = told(replace(looked, later=(replace(later, intact=False),)))
    assert not any("Бақылаушы" in text for _, text in broken)


def test_what_was_added_to_is_not_accepted_and_its_sealed_part_is_shown() -> None:
    added = Trouble("pdf_added_by_unknown_key", {"bytes": 700})
    looked = Looked("a.pdf", "pdf", (added,), claims=(claim(),), sealed=True, under_seal=b"%PDF-")
    found = told(looked)
    assert found[0][0] == "bad"
    assert found[0][1].startswith("DO NOT ACCEPT IT AS IT IS: ")
    assert any(
        text.startswith("700 bytes were added after the seal, by a key that nobody") for _, text in found
    )
    assert ("note", "Everything below is from the sealed part alone.") in found
    assert any(text.startswith("Figures: ") for _, text in found)


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
    assert found[1:7] == [
        ("plain", "Everything agrees with everything."),
        (
            "note",
            SEVERAL,
        ),
        ("heading", "Precinct No. 123"),
        ("warn", "a.pdf (PDF document, blue ballot): intact, by whom it was sealed is unknown"),
        ("heading", "Precinct No. 124"),
        ("warn", "b.pdf (PDF document): intact, by whom it was sealed is unknown"),
    ]
    assert found[7] == ("name", "a.pdf")
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
        (FigureDifference("party_list.unused", 1_404, 5), FigureDifference("party_list.spoiled", None, 0)),
        None,
    )
    verdict = Verdict((Looked("a.pdf", "pdf"), Looked("b.pdf", "pdf")), (two,))
    assert not verdict.agrees
    found = lines(verdict, "en")
    first, (pair, trouble, unused, spoiled) = found[1], found[5:9]
    assert [line.text for line in found[3:5]] == [
        "a.pdf (PDF document): does not agree with another",
        "b.pdf (PDF document): does not agree with another",
    ]
    assert first == ReportLine("bad", "Not everything is confirmed: see below.")
    assert "a.pdf" in pair.text
    assert pair.text.index("a.pdf") < pair.text.index("b.pdf")
    assert trouble.tone == "bad"
    assert unused.text.index("1\u202f404") < unused.text.rindex("5")
    assert spoiled.text.index("none") < spoiled.text.rindex("0")
