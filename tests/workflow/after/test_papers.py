"""After closing at the desk: what is printed of it, and that the closed sheets stay byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.after import Copy, Kit, Pack, SheetName
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.after import noting, papers
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import closed_precinct
from tests.shared.paper.extract import whole_text
from tests.shared.practice import RECORD

FIRST = next(iter(RECORD.contests))
COPY = Copy(SheetName(FIRST, 0, 0), 0, "Байқаушы (оқу)", "observer", "", "2023-03-20T02:50", "", ("m1", "m3"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A precinct whose protocols are closed."""
    made = closed_precinct(tmp_path)
    yield made
    made.close()


def test_a_copy_is_the_sealed_sheet_itself_and_its_margin_stands_in_no_file(desk: Desk) -> None:
    before = {paper.name: paper.data for paper in printing.kept_papers(desk)}
    made = noting.copy(desk, COPY)
    assert isinstance(made, Entered)
    (copy,) = desk.day.after.copies
    paper = papers.sheet_paper(desk, copy.of)
    assert before[paper.name] == paper.data
    assert {paper.name: paper.data for paper in printing.kept_papers(desk)} == before
    lines = papers.copy_overlay(desk.day, copy)
    names = ", ".join(m.name for m in desk.day.record.commission if m.id in ("m1", "m3"))
    assert lines[0] == f"№1 көшірме, куәландырғандар: {names}"
    assert lines[1] == f"Копия №\u00a01, заверили: {names}"
    assert not any(line in whole_text(paper.data) for line in lines)


def test_the_register_is_in_two_languages_in_the_order_of_its_numbers(desk: Desk) -> None:
    for copy in (COPY, replace(COPY, to="Екінші (оқу)"), replace(COPY, number=1, to="Бірінші (оқу)")):
        assert isinstance(noting.copy(desk, copy), Entered)
    paper = papers.register_paper(desk.day, FIRST)
    assert paper.name == f"register-123-{FIRST}-practice.pdf"
    text = whole_text(paper.data)
    assert text.index("Бірінші (оқу)") < text.index("Екінші (оқу)")
    assert "ЖУРНАЛ УЧЕТА КОПИЙ" in text


def test_a_sheet_that_is_not_there_is_told(desk: Desk) -> None:
    with pytest.raises(StoreError):
        papers.sheet_paper(desk, SheetName(FIRST, 9, 9))


def test_the_inventory_is_made_in_two_copies_once_it_was_noted(desk: Desk) -> None:
    assert papers.inventory_papers(desk.day, FIRST) == ()
    assert isinstance(
        noting.kit(desk, Kit(FIRST, "Комиссия (оқу)", (Pack("unused", "", 5, "7"),), ())), Entered
    )
    made = papers.inventory_papers(desk.day, FIRST)
    assert [paper.name for paper in made] == [f"inventory-123-{FIRST}-{n}-practice.pdf" for n in (1, 2)]
    assert made[0].data != made[1].data


def test_the_register_of_complaints_is_of_the_whole_precinct(desk: Desk) -> None:
    assert "не поступило" in whole_text(papers.complaints_paper(desk.day).data)
