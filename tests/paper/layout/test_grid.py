"""Plain tables: columns in shares of the page, a head on every page, rows that are never split, long texts set smaller."""

from __future__ import annotations

import pytest

from kzpoll_desktop.paper.layout.fonts import width
from kzpoll_desktop.paper.layout.grid import BODY, STRONG, GridColumn, fitted, grid
from kzpoll_desktop.paper.layout.page import BOTTOM, LEFT, RIGHT, ROOM, TOP, PageFlow, regular
from tests.shared.paper import laid_out

COLUMNS = (
    GridColumn(("Код", "Code"), 30, style=STRONG),
    GridColumn(("Мәтін",), 60),
    GridColumn(("Саны",), 10, "right"),
)


def test_columns_share_the_width_of_the_page() -> None:
    head, row = grid(COLUMNS, [["E101", "сөз", "7"]])
    for block in (head, row):
        edges = sorted(rule.x0 for rule in block.rules if rule.x0 == rule.x1)
        assert edges == pytest.approx([LEFT, LEFT + ROOM * 0.3, LEFT + ROOM * 0.9, RIGHT])


def test_a_cell_stands_in_its_column_as_the_column_is_aligned() -> None:
    head, row = grid(COLUMNS, [["E101", "сөз", "7"]])
    code, word, number = row.texts
    title = next(text for text in head.texts if text.text == "Саны")
    assert title.x + width("Саны", title.font, title.size) == pytest.approx(RIGHT - 3)
    assert code.font == STRONG.font
    assert code.x == pytest.approx(LEFT + 3)
    assert word.x == pytest.approx(LEFT + ROOM * 0.3 + 3)
    assert number.x + width("7", number.font, number.size) == pytest.approx(RIGHT - 3)


def test_several_texts_of_a_cell_stand_one_below_the_other_and_the_row_grows() -> None:
    _, one, two = grid(COLUMNS, [["E101", "сөз", ""], ["E101", ["сөз", "слово"], ""]])
    words = [text for text in two.texts if text.text in ("сөз", "слово")]
    assert words[0].y + BODY.leading < words[1].y + 1
    assert two.height > one.height + BODY.leading - 1


def test_a_heading_that_is_the_same_in_both_languages_stands_once() -> None:
    head, *_ = grid((GridColumn(("Код", "Код"), 1), GridColumn(("Код", "Code"), 1)), [])
    assert sorted(text.text for text in head.texts) == ["Code", "Код", "Код"]


def test_the_head_stands_on_every_page_and_no_row_is_split() -> None:
    rows = [[f"E{n}", "сөз " * 60, "7"] for n in range(60)]
    flow = PageFlow()
    flow.place(grid(COLUMNS, rows))
    assert len(flow.pages) > 1
    codes = []
    for page in flow.pages:
        texts = [text.text for text in page.texts]
        assert texts.count("Code") == 1
        here = [text for text in texts if text.startswith("E")]
        assert texts.count("7") == len(here)
        codes += here
    assert codes == [f"E{n}" for n in range(60)]
    laid_out.check(flow.pages)


def test_a_text_of_few_lines_keeps_its_size() -> None:
    assert fitted("сөз", BODY, 100) == (BODY, ("сөз",))


def test_a_long_text_is_set_smaller_and_still_whole() -> None:
    text = " ".join(f"сөз{n}" for n in range(400))
    style, found = fitted(text, BODY, 120, 10)
    assert style.size < BODY.size
    assert " ".join(found) == text
    assert style.size in (6.0, 4.6, 3.6)


def test_a_small_text_is_never_set_larger() -> None:
    small = regular(5)
    style, _ = fitted("сөз " * 900, small, 120, 4)
    assert style.size < small.size


def test_no_row_of_the_longest_text_outgrows_a_page() -> None:
    reason = "Пачку пересчитали втроём, одна бумага прилипла к другой. " * 70
    _, row = grid((GridColumn(("Себебі",), 1), GridColumn(("",), 4)), [[reason[:2000], ""]])
    assert row.height < TOP - BOTTOM
