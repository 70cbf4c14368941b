"""The picture of a contest on paper: within the margins, no line through a text, no number at a gap."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.figures.record import PortableBox
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.looking.ledger import ledger
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.ledger import ledger_blocks
from kzpoll_desktop.paper.layout.page import Block, DrawnPage
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.render import pdf
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import contents, page_texts

COUNTS = st.one_of(st.none(), st.integers(0, 9), st.integers(0, MAX_COUNT))
NAMES = st.text(alphabet="абвгдеӘҒҚҢӨҰҮҺіWЩж-«»№1 \n", min_size=1, max_size=120).map(lambda t: f"Ә{t}")


def about(count: int = 5, names: tuple[str, ...] = (), figures: Any = None, **changes: Any) -> AboutBallot:
    election = papers.election(papers.contest(choices=papers.choices(count, names)))
    return papers.about(election, papers.record(election, changed={"single": figures or {}}), **changes)


def blocks(made: AboutBallot) -> list[Block]:
    return list(ledger_blocks(made, Phrases(made)))


def pages(made: AboutBallot) -> list[DrawnPage]:
    return paged(made, Phrases(made), blocks(made), "annex")


def words(made: AboutBallot) -> str:
    return " ".join(text.text for block in blocks(made) for text in block.texts)


@pytest.mark.parametrize("count", [1, 5, 12, 42])
@pytest.mark.parametrize("languages", ["kk_ru", "kk", "ru"])
@pytest.mark.parametrize(
    "figures", [{}, {"stationary": 9000, "received": 1}, {"signatures": 0}, {"unused": None}]
)
def test_it_is_on_one_page_within_its_room(count: int, languages: Any, figures: Any) -> None:
    made = about(count, figures=figures, languages=languages)
    found = pages(made)
    assert len(found) == 1
    laid_out.check(found)
    picture = blocks(made)[1]
    assert 150 <= picture.height <= 190


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(st.integers(1, 42), st.lists(NAMES, max_size=6), st.data())
def test_whatever_is_typed_no_line_runs_through_a_text(
    count: int, names: list[str], data: st.DataObject
) -> None:
    fields = ("received", "signatures", "unused", "spoiled", "stationary", "not_established", "invalid_pile")
    figures: dict[str, Any] = {name: data.draw(COUNTS) for name in fields}
    figures["votes"] = {f"c{n}": data.draw(COUNTS) for n in range(1, count + 1)}
    counted = data.draw(st.booleans())
    figures |= {"stationary_counted": counted, "stationary": figures["stationary"] if counted else None}
    election = papers.election(papers.contest(choices=papers.choices(count, names)))
    boxes = tuple(
        PortableBox(
            f"P{n}",
            (),
            5,
            {"single": data.draw(COUNTS)},
            {"single": data.draw(COUNTS)},
            {},
            ("single",) if data.draw(st.booleans()) else (),
        )
        for n in range(data.draw(st.integers(0, 20)))
    )
    record = papers.record(election, changed={"single": figures}, portable_boxes=boxes)
    laid_out.check(pages(papers.about(election, record)))


def test_it_is_named_in_both_languages() -> None:
    found = page_texts(pdf(pages(about()), "", "kk"))[0]
    assert "Бюллетеньдердің қозғалысы / Движение бюллетеней" in found
    assert "Бумалар / Стопки" in found
    assert "Бүлінгені / Испорчено: 3" in found
    assert "Путь" not in words(about(languages="kk"))


def test_the_number_of_a_row_stands_once() -> None:
    assert "7.1 1-кандидат (оқу) / Кандидат 1 (учебный):\u00a0101" in words(about())


def test_a_name_that_is_the_same_in_both_languages_stands_once() -> None:
    election = papers.election(papers.contest(choices=papers.choices(2, ["Ахметов (оқу)"])))
    assert "7.1 Ахметов (оқу):\u00a0101" in words(papers.about(election))


def test_a_gap_has_words_and_no_number() -> None:
    made = about(figures={"received": 1000})
    drawn = ledger(made.record, made.election, "single")
    ((_, gap),) = drawn.gaps()
    told = words(made)
    assert "СӘЙКЕС ЕМЕС НЕ СХОДИТСЯ" in told
    assert "Не сходится: получено комиссией меньше" in told
    assert "Сәйкес емес: комиссия алған" in told
    assert str(gap.size) not in re.findall(r"\d+", told.replace("\u202f", ""))
    assert "СХОДИТСЯ" not in words(about())


def test_a_gap_is_hatched_in_black() -> None:
    def slanted(made: AboutBallot) -> int:
        rules = [rule for block in blocks(made) for rule in block.rules]
        return sum(rule.x0 != rule.x1 and rule.y0 != rule.y1 for rule in rules)

    gap = about(figures={"received": 600})
    assert slanted(gap) > slanted(about()) + 4
    assert any(rule.dashed for block in blocks(gap) for rule in block.rules)
    # No colour is ever set.
    assert not any(re.search(rb" (rg|RG|k|K)\s", stream) for stream in contents(pdf(pages(gap), "", "kk")))


def test_unknown_figures_are_a_dash() -> None:
    assert "Пайдаланылмағаны Не использовано:\u00a0–" in words(about(figures={"unused": None}))


def test_long_names_are_kept_whole() -> None:
    name = LocalText("Өте ұзақ атау" + " ұзақ атау" * 4, "Очень длинное имя" + " длинное имя" * 4)
    choices = (Choice("c1", name), *papers.choices(5)[1:])
    election = papers.election(papers.contest(choices=choices))
    made = papers.about(election)
    laid_out.check(pages(made))
    assert f"{name.ru}:\u00a0101" in words(made)
