"""The form of a protocol: a page of signatures never stands alone, and a blank one differs only by what is not known yet."""

from __future__ import annotations

import pytest

from kzpoll_desktop.paper.layout.form import form
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import papers


def words(blocks: list[Block]) -> str:
    return " ".join(" ".join(text.text for block in blocks for text in block.texts).split())


def made(*, blank: bool = False, **changes: object) -> list[Block]:
    about = papers.about(**changes)  # type: ignore[arg-type]
    return form(about, Phrases(about), blank=blank)


@pytest.mark.parametrize("kind", ["protocol", "empty"])
@pytest.mark.parametrize("choices", range(1, 43, 3))
def test_the_last_rows_stay_with_the_signatures(kind: str, choices: int) -> None:
    election = papers.election(papers.contest(choices=papers.choices(choices)))
    *_, last = sheet(kind).pages(papers.about(election))
    texts = [text.text for text in last.texts]
    assert any("М.П." in text for text in texts)
    # The number and the label of the row before the last one.
    assert str(len(election.rows) - 1) in texts


@pytest.mark.parametrize("blank", [False, True])
def test_three_rows_are_kept_with_the_end(blank: bool) -> None:
    *_, before, one, two, three, end = made(blank=blank)
    assert [block.keep for block in (before, one, two, three, end)] == [before.keep, True, True, True, False]


def test_a_blank_form_has_the_same_labels_and_no_figure() -> None:
    filled, blank = words(made()), words(made(blank=True))
    for label in ("Учаскедегі сайлаушылардың жалпы саны", "5-кандидат (оқу)", "ДАУЫС БЕРУ НӘТИЖЕЛЕРІ"):
        assert label in filled
        assert label in blank
    assert "2 955" in filled
    assert "2 955" not in blank


def test_the_rows_of_a_blank_form_have_room_for_a_pen() -> None:
    filled, blank = made(), made(blank=True)
    # The first row under the heading and the head of the table.
    assert blank[2].height >= 36 > filled[2].height


@pytest.mark.parametrize(("status", "seal"), [("protocol", True), ("draft", False), ("from_record", False)])
def test_only_what_the_program_keeps_has_a_place_for_the_seal(status: str, seal: bool) -> None:
    assert ("М.П." in words(made(status=status))) is seal
