"""The journal on paper: what was there before and what is there now, on every page under the same head."""

from __future__ import annotations

import re
from typing import Any

import pytest

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.journal import SHEET, AboutJournal
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts, whole_text

HEADS = {
    "kk": "Не болды",
    "ru": "Что произошло",
    "en": "What happened",
}


def line(seq: int, what: str = "entered", path: str = "single.unused", **given: Any) -> HistoryLine:
    return HistoryLine(
        what, path, seq=seq, wall="2023-03-19T23:41:07+06:00", by="m3", stage="reconciliation", **given
    )


def about(lines: list[HistoryLine], language: str, *, extract: bool = False) -> AboutJournal:
    precinct = papers.about_precinct(languages="kk" if language == "kk" else "ru")
    return AboutJournal.of(precinct, lines=tuple(lines), said_in=language, extract=extract)


def printed(lines: list[HistoryLine], language: str, *, extract: bool = False) -> bytes:
    return make("journal", about(lines, language, extract=extract))


@pytest.mark.parametrize("language", HEADS)
def test_every_page_has_the_head_and_the_foot(language: str) -> None:
    texts = page_texts(printed([line(seq, value=seq) for seq in range(1, 121)], language))
    assert len(texts) > 2
    for text in texts:
        assert HEADS[language] in text
        assert "№123 · 19.03.2023 · журнал" in text


def test_a_change_stands_with_its_time_person_stage_and_reason() -> None:
    changed = line(7, was=1565, value=655, reason="Пересчитали")
    found = whole_text(printed([changed], "ru"))
    name = papers.record(papers.election()).member("m3")
    assert name is not None
    for words in ("23:41:07", name.name, "Сверка", "неиспользованные", "1 565", "655", "Пересчитали"):
        assert words in found


def test_an_undone_change_says_so_and_bundles_stand_as_they_lay() -> None:
    undone = line(8, "undone", was=655, value=1565)
    counted = line(9, value=382, bundles=((7, 50), (1, 32)))
    found = whole_text(printed([undone, counted], "ru"))
    assert "Отменено:" in found
    assert "7 × 50 + 32" in found


def test_lines_stand_in_the_order_given() -> None:
    lines = [line(3, value=333), line(1, value=111), line(2, value=222)]
    found = whole_text(printed(lines, "kk"))
    assert found.index("333") < found.index("111") < found.index("222")


@pytest.mark.parametrize("language", HEADS)
def test_the_same_lines_are_the_same_bytes(language: str) -> None:
    lines = [line(1, "created", ""), line(2, value=608), line(3, "new thing", "")]
    assert printed(lines, language) == printed(lines, language)


def test_nothing_that_happened_makes_a_paper_too() -> None:
    assert len(page_texts(printed([], "ru"))) == 1


@pytest.mark.parametrize("language", HEADS)
def test_nothing_lies_over_anything_or_outside(language: str) -> None:
    reason = "Пачку пересчитали втроём, одна бумага прилипла к другой. " * 12
    lines = [line(seq, was=seq, value=seq + 1, reason=reason if seq % 9 == 0 else "") for seq in range(1, 60)]
    laid_out.check(SHEET.pages(about(lines, language)))


def test_after_midnight_the_date_stands_whole_above_the_time() -> None:
    late = HistoryLine(
        "entered", "single.unused", seq=9, wall="2023-03-20T00:12:00+06:00", by="m3", stage="reconciliation"
    )
    assert "20.03.2023 00:12:00" in page_texts(printed([late], "ru", extract=True))[0]


@pytest.mark.parametrize("language", HEADS)
def test_an_extract_does_not_pass_for_the_whole(language: str) -> None:
    whole = whole_text(printed([line(7)], language))
    part = whole_text(printed([line(7)], language, extract=True))
    assert re.search("№\\s?7", whole) or "No. 7" in whole
    assert not re.search("№\\s?7", part)
    assert "No. 7" not in part
