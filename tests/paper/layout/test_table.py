"""The rows of a protocol: numbered as the definition has them, figures beside words, what is missing seen at once."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.words import LARGEST, in_words
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.paper.layout.fonts import BOLD, width
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import (
    ANNEX,
    COPYING,
    EMPTY,
    PROTOCOL,
    RowLook,
    TableLine,
    lines,
    table,
)
from tests.shared.paper import papers


def phrases(languages: LanguageMode = "kk_ru") -> Phrases:
    return Phrases(papers.about(languages=languages))


def found(made: PrecinctRecord | None = None, *, blank: bool = False, start: int = 1) -> list[TableLine]:
    about = papers.about(made=made)
    return list(lines(about, Phrases(about), about.election.rows, start, blank=blank))


def row(line: TableLine, look: RowLook = PROTOCOL, languages: LanguageMode = "kk_ru") -> Block:
    """The block of one line; the first one is the head."""
    _, block = table(phrases(languages), [line], look)
    return block


def words(block: Block) -> list[str]:
    return [text.text for text in block.texts]


def test_rows_are_numbered_from_the_start_given_and_votes_beneath_theirs() -> None:
    numbers = [line.number for line in found(start=3) if line.number]
    whole = [number for number in numbers if "." not in number]
    assert whole == [str(n) for n in range(3, 3 + len(whole))]
    votes = next(n for n, line in enumerate(found()) if line.number.endswith(".1"))
    assert found()[votes - 1].heads
    assert found()[votes - 1].keep


def test_members_without_ballots_are_left_out_and_their_total_stands_last() -> None:
    made = papers.record(papers.election(), changed={"single": {"issued_by_member": {"m4": 300, "m5": 40}}})
    members = [line for line in found(made) if not line.number]
    assert [(line.labels, line.figure) for line in members] == [
        (("4-мүше (оқу)",), 300),
        (("5-мүше (оқу)",), 40),
        (("Барлығы / Всего",), 340),
    ]


def test_a_row_for_votes_against_all_only_where_the_ballot_has_it() -> None:
    def labels(against_all: bool) -> int:
        about = papers.about(papers.election(papers.contest(against_all=against_all)))
        return len(list(lines(about, Phrases(about), about.election.rows)))

    assert labels(against_all=True) == labels(against_all=False) + 1


def test_on_a_blank_form_no_figure_stands_but_the_nought_of_one_struck_out() -> None:
    election = papers.election(papers.contest(choices=papers.choices(3, struck=(2,))))
    about = papers.about(election)
    figures = [line.figure for line in lines(about, Phrases(about), election.rows, blank=True)]
    assert [figure for figure in figures if figure is not None] == [0]


@pytest.mark.parametrize("figure", [0, 7, 1262, 99_999])
def test_a_figure_stands_in_digits_and_in_words(figure: int) -> None:
    texts = " ".join(words(row(TableLine("1", ("Жол",), figure)))).replace("\u202f", "").replace("\xa0", " ")
    assert str(figure) in texts
    for language in ("kk", "ru"):
        assert in_words(figure, language) in texts


def test_a_sum_beyond_words_has_a_dash() -> None:
    assert words(row(TableLine("1", ("Жол",), LARGEST))).count("–") == 0
    assert words(row(TableLine("1", ("Жол",), LARGEST + 1))).count("–") == 2


def test_digits_that_nobody_could_have_counted_are_set_narrower_and_stay_in_their_column() -> None:
    sizes = []
    for figure in (1262, 4_200_006_000):
        block = row(TableLine("1", ("Жол",), figure))
        (digits,) = (text for text in block.texts if text.font == BOLD)
        end = RIGHT - (PROTOCOL.words or 0)
        assert end - PROTOCOL.figure < digits.x
        assert digits.x + width(digits.text, digits.font, digits.size) < end
        sizes.append(digits.size)
    assert sizes[0] == PROTOCOL.digits.size > sizes[1]


@pytest.mark.parametrize("figure", [None, 5])
def test_a_figure_that_is_not_known_is_an_empty_box_and_words_that_say_so(figure: Counted) -> None:
    block = row(TableLine("1", ("Жол",), figure))
    missing = figure is None
    assert any(box.fill is None for box in block.boxes) is missing
    assert ("енгізілмеген" in words(block)) is missing


def test_on_a_blank_form_there_is_a_line_for_the_words_of_each_language() -> None:
    def to_write_on(languages: LanguageMode) -> int:
        block = row(TableLine("1", ("Жол",)), EMPTY, languages)
        return sum(rule.y0 == rule.y1 < block.height for rule in block.rules)

    assert (to_write_on("kk_ru"), to_write_on("kk")) == (2, 1)
    assert "енгізілмеген" not in words(row(TableLine("1", ("Жол",)), EMPTY))


def test_a_name_that_is_struck_out_has_a_line_through_it_and_says_so() -> None:
    struck = row(TableLine("7.2", ("Әділет",), 0, struck=True))
    plain = row(TableLine("7.2", ("Әділет",), 0))
    name = next(text for text in struck.texts if text.text == "Әділет")

    def through(block: Block) -> int:
        level = (rule for rule in block.rules if rule.y0 == rule.y1 and rule.x0 < name.x)
        return sum(name.y - name.size < rule.y0 < name.y for rule in level)

    assert (through(struck), through(plain)) == (1, 0)
    assert phrases().joined("struck_out") in " ".join(words(struck))


def test_a_heading_reaches_over_the_whole_width() -> None:
    heads = row(TableLine("7", ("Дауыстар",), heads=True))
    assert {rule.x0 for rule in heads.rules if rule.x0 == rule.x1} == {LEFT, LEFT + PROTOCOL.number, RIGHT}


def test_the_annex_has_digits_and_no_words() -> None:
    assert ANNEX.words is None
    assert words(row(TableLine("12", ("Жол",), 25), ANNEX)) == ["12", "Жол", "25"]


def test_the_copying_sheet_is_set_larger() -> None:
    assert row(TableLine("1", ("Жол",), 5), COPYING).height > row(TableLine("1", ("Жол",), 5)).height


def test_the_head_stands_over_the_first_row_and_is_there_for_every_page() -> None:
    head, *rows = table(phrases(), found(), PROTOCOL)
    assert head.keep
    assert all(block.head is not None and words(block.head) == words(head) for block in rows)
    assert words(head)[0] == "№"
