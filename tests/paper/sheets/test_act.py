"""An act on its own sheet: its text, the finding that it answers with its numbers, the vote, who signs and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day.acts import ActDetails, Vote
from kzpoll_desktop.domain.figures.record import Act, Answer
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.act import SHEET, AboutAct
from kzpoll_desktop.texts.findings import describe
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts, whole_text

TEXT = LocalText("Алты бюллетень артық шықты.", "Шесть бюллетеней оказались лишними.")
DETAILS = ActDetails("№ 7", "2023-03-19T23:41", {}, Vote(6, 1))
RECORD = papers.record(papers.election(), changed={"single": {"spoiled": 9}})


def about(**changes: object) -> AboutAct:
    """An act of chair and secretary on six ballots too many."""
    finding = next(one for one in check(RECORD, papers.election()) if one.code == "D202")
    act = Act("№ 7", TEXT, ("m1", "m3"), (Answer("D202", "single", finding.numbers),))
    return AboutAct.of(
        papers.about_precinct(papers.election(), RECORD, act_details=(DETAILS,)),
        act=replace(act, **changes),  # type: ignore[arg-type]
    )


def test_text_number_time_and_vote_in_both_languages() -> None:
    found = whole_text(make("act", about()))
    for words in ("№7 АКТ", "АКТ № 7", TEXT.kk, TEXT.ru, "19.03.2023", "23:41", "за – 6, против – 1"):
        assert words in found


def test_the_finding_stands_with_the_numbers_that_it_had() -> None:
    (finding,) = (one for one in check(RECORD, papers.election()) if one.code == "D202")
    said = describe(finding, RECORD, papers.election(), "ru")
    assert " ".join(said.numbers.removesuffix(".").split()) in whole_text(make("act", about()))


@pytest.mark.parametrize(
    "answers", [(Answer("D202", "single", {"H": 1}),), (Answer("D201", "single", {}),), ()], ids=str
)
def test_a_finding_that_has_other_numbers_now_is_not_told(answers: tuple[Answer, ...]) -> None:
    found = whole_text(make("act", about(answers=answers)))
    assert "D202" not in found
    assert TEXT.ru in found


def test_without_a_vote_or_a_time_neither_is_named() -> None:
    bare = AboutAct.of(papers.about_precinct(), act=about().act)
    found = whole_text(make("act", bare))
    assert "за –" not in found
    assert "23:41" not in found


def test_those_who_drew_it_up_sign_and_no_other_member() -> None:
    found = whole_text(make("act", about()))
    for member in RECORD.commission:
        assert (member.name in found) is (member.id in ("m1", "m3"))
    (page,) = SHEET.pages(about())
    names = {text.text: text for text in page.texts}
    for name in ("1-мүше (оқу)", "3-мүше (оқу)"):
        x, y = names[name].x, names[name].y
        assert any(rule.x0 > x + 200 and 0 < y - rule.y0 < 30 for rule in page.rules)


def test_a_text_that_is_the_same_in_both_languages_stands_once() -> None:
    assert whole_text(make("act", about(text=LocalText(TEXT.kk, TEXT.kk)))).count(TEXT.kk) == 1


def test_each_act_has_its_own_file() -> None:
    assert about().file_part == "7"
    assert about(number="3/а").file_part == "3-а"


def test_a_long_act_goes_over_several_pages_and_nothing_lies_over_anything() -> None:
    text = LocalText(f"{TEXT.kk} " * 60, f"{TEXT.ru} " * 60)
    signed = tuple(member.id for member in RECORD.commission)
    made = about(text=text, signed_by=signed)
    laid_out.check(SHEET.pages(made))
    texts = page_texts(make("act", made))
    assert len(texts) > 1
    assert all("№123 · 19.03.2023 · акт" in one for one in texts)
