"""S4: pages on which something else is seen than is read, tried by somebody who had not written the reading."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.election.definition import District
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.paper.layout.fonts import width
from kzpoll_desktop.paper.layout.page import RIGHT, Box, DrawnPage, RuledLine, TextLine
from kzpoll_desktop.paper.layout.table import PROTOCOL, edges
from kzpoll_desktop.seal.whole import read_whole
from kzpoll_desktop.workflow.verifying.looked import Verdict
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.rows import with_figures_read
from kzpoll_desktop.workflow.verifying.verify import _Library, look_at_pdf, verify
from tests.seal.test_sealing import sealed_anew
from tests.shared.paper import papers
from tests.workflow.verifying import test_pages_of_all_kinds as kinds
from tests.workflow.verifying.insider import Insider, looked, put, told, where

NAME, WORDS = "«AMANAT» партиясы", "Шестьсот пятьдесят пять"
LABEL, FIGURE, SPOKEN = edges(PROTOCOL)


def _changed(pages: list[DrawnPage], was: str, **changes: object) -> tuple[DrawnPage, TextLine]:
    page, place = where(pages, was)
    page.texts[place] = page.texts[place]._replace(**changes)  # type: ignore[arg-type]
    return page, page.texts[place]


def a_digit_from_below_the_last_row(pages: list[DrawnPage]) -> None:
    """Its line is that of the times below the table, and its ink stands before the last figure."""
    page = pages[-1]
    bottom = min(min(rule.y0, rule.y1) for rule in page.rules if rule.x0 == rule.x1 == LABEL)
    page.texts.append(TextLine(RIGHT - 240, bottom - 2.7, "NotoSans-Bold", 13, "1"))


def figures_in_the_row_above(pages: list[DrawnPage]) -> None:
    for page in pages:
        tops = sorted({max(rule.y0, rule.y1) for rule in page.rules if rule.x0 == rule.x1 == LABEL})
        page.texts = [
            one._replace(y=next(top for top in tops if top > one.y) - 2.7) if one.size == 13 else one
            for one in page.texts
        ]


def the_parts_of_a_name_exchanged(pages: list[DrawnPage]) -> None:
    page, place = where(pages, NAME)
    one = page.texts[place]
    first, second = NAME.split()
    page.texts[place : place + 1] = [
        one._replace(text=first, x=one.x + width(second + " ", one.font, one.size)),
        one._replace(text=second),
    ]


def the_lines_of_a_name_on_one_line(pages: list[DrawnPage]) -> None:
    """A hair lower, so that the one at the right is read first."""
    page, place = where(pages, NAME)
    one = page.texts[place]
    first, second = NAME.split()
    page.texts[place : place + 1] = [
        one._replace(text=first, x=one.x + width(second + " ", one.font, one.size), y=one.y + 0.1),
        one._replace(text=second),
    ]


def words_drawn_with_lines(pages: list[DrawnPage]) -> None:
    page, place = where(pages, WORDS)
    one = page.texts[place]
    x = one.x + width(WORDS, one.font, one.size) + 4
    page.rules += [RuledLine(x, one.y + step, x + 9, one.y + step, 0.8) for step in (0, 2, 4)]


def a_line_after_words_that_ends_too_soon(pages: list[DrawnPage]) -> None:
    page, _ = where(pages, WORDS)
    page.rules = [one._replace(x1=one.x1 - 40) if one.x1 == RIGHT - 5 else one for one in page.rules]


def a_name_too_small_to_be_seen(pages: list[DrawnPage]) -> None:
    _changed(pages, NAME, size=0.05)


def a_name_smaller_than_names_are_set(pages: list[DrawnPage]) -> None:
    _changed(pages, NAME, size=4.0)


def words_too_small_to_be_seen(pages: list[DrawnPage]) -> None:
    _changed(pages, WORDS, size=0.05)


def the_digest_hidden_and_another_one_seen(pages: list[DrawnPage]) -> None:
    for page in pages:
        place = next(place for place, one in enumerate(page.texts) if one.y < 30 and ": " in one.text)
        one = page.texts[place]
        page.texts[place] = one._replace(text=one.text[:-39] + "0000 " * 7 + "0000")
        page.texts.append(one._replace(y=60.0, ink=1.0))


def a_title_that_is_not_seen(pages: list[DrawnPage]) -> None:
    page, one = _changed(pages, "ХАТТАМА", text="АКТ")
    page.texts.append(one._replace(text="ХАТТАМА", ink=1.0))


def a_row_over_those_of_the_next_page(pages: list[DrawnPage]) -> None:
    """Room for one of one's own, over the head of the table."""
    page = pages[-1]
    page.texts = [one._replace(y=one.y - 30) if 500 < one.y < 780 else one for one in page.texts]
    page.boxes = [one._replace(y=one.y - 30) if 500 < one.y < 780 else one for one in page.boxes]
    page.rules = [
        one._replace(y0=one.y0 - 30, y1=one.y1 - 30) if 500 < min(one.y0, one.y1) < 780 else one
        for one in page.rules
    ]
    page.texts.append(TextLine(100, 765, "NotoSans-Bold", 9, "«AMANAT» 755"))


def black_on_black(pages: list[DrawnPage]) -> None:
    page, one = _changed(pages, "ХАТТАМА")
    page.boxes.append(Box(one.x - 2, one.y - 4, 120, 16, fill=0.0))


@pytest.mark.parametrize(
    "change",
    [
        a_digit_from_below_the_last_row,
        figures_in_the_row_above,
        the_parts_of_a_name_exchanged,
        the_lines_of_a_name_on_one_line,
        words_drawn_with_lines,
        a_line_after_words_that_ends_too_soon,
        a_name_too_small_to_be_seen,
        a_name_smaller_than_names_are_set,
        words_too_small_to_be_seen,
        the_digest_hidden_and_another_one_seen,
        a_title_that_is_not_seen,
        a_row_over_those_of_the_next_page,
        black_on_black,
    ],
)
def test_what_is_seen_otherwise_than_read_is_refused(
    insider: Insider, change: Callable[[list[DrawnPage]], None]
) -> None:
    assert told(insider.sealed("protocol", "party_list", change)) == {"page_not_ours"}


def small_marks(content: bytes) -> bytes:
    return re.sub(rb"(Tm 1 Tr /F\d+\+\d+) \S+ Tf", rb"\1 0.5 Tf", content)


def marks_off_the_page(content: bytes) -> bytes:
    return re.sub(rb"1 0 0 1 \S+ (\S+ Tm 1 Tr)", rb"1 0 0 1 3000 \1", content)


@pytest.mark.parametrize("change", [small_marks, marks_off_the_page])
def test_words_across_are_seen(insider: Insider, change: Callable[[bytes], bytes]) -> None:
    paper = read_whole(insider.sealed("protocol", "party_list")).paper
    pages = tuple(zlib.compress(change(zlib.decompress(page))) for page in paper.pages)
    assert pages != paper.pages
    assert told(sealed_anew(replace(paper, pages=pages), insider.key)) == {"page_not_ours"}


def test_a_strange_word_in_a_row_without_a_number_is_told(insider: Insider) -> None:
    """Rows of an annex have none; only members' names are free."""
    found = looked(insider.sealed("annex", "party_list", lambda pages: put(pages, LISTED, "«AMANAT» 755")))
    assert found.troubles == ()
    assert found.unread


def test_a_table_of_ones_own_over_the_rows_is_told(insider: Insider) -> None:
    """It looks like a heading, and is none of this program's."""

    def more(pages: list[DrawnPage]) -> None:
        pages[0].texts.append(TextLine(300, 700, "NotoSans-Bold", 9, "«AMANAT» 755"))

    found = looked(insider.sealed("protocol", "party_list", more))
    assert [note.code for note in found.notes][1:] == ["heading_not_read", "beside_not_read"]
    assert found.unread


@pytest.mark.parametrize("was", ["Участковая избирательная комиссия", "19.03.2023"])
def test_another_heading_is_told(insider: Insider, was: str) -> None:
    found = looked(insider.sealed("protocol", "party_list", lambda pages: put(pages, was, "7")))
    assert "heading_not_read" in {note.code for note in found.notes}


def test_another_district_than_the_code_names_is_told_whatever_else_is_consistent() -> None:
    """There are as many candidates in both, so the figures fit both."""
    others = tuple(replace(one, name=OTHER) for one in kinds.names(7))
    districts = tuple(
        District(number, LocalText(f"{number} округ", f"округ {number}"), OTHER, some)
        for number, some in ((3, kinds.names(7)), (4, others))
    )
    contest = replace(papers.in_district(papers.contest(choices=kinds.names(7))), districts=districts)
    known = papers.election(contest)
    ours = papers.record(known)
    theirs = replace(ours, precinct=replace(ours.precinct, districts={contest.id: 4}))
    exchanged = tuple(
        replace(one, choices=other.choices) for one, other in zip(districts, districts[::-1], strict=True)
    )
    renamed = (replace(districts[0], name=districts[1].name), districts[1])
    for printed, record, named, codes in (
        (districts, ours, 3, set()),
        # Whole pages of another district, heading and candidates, over the code of the precinct's own.
        (districts, theirs, 3, {"page_name_differs"}),
        (exchanged, ours, 3, {"page_name_differs"}),
        (renamed, ours, 3, {"page_district_differs"}),
        # Codes of before name none: candidates and heading have only to be of one district.
        (districts, theirs, 0, set()),
        (exchanged, ours, 0, {"page_district_differs"}),
    ):
        definition = papers.election(replace(contest, districts=printed))
        data = kinds.sealed(definition, record, contest.id, "protocol", district=named)
        found = with_figures_read(_Library(known, None).named(look_at_pdf(data, "paper.pdf")))
        assert {trouble.code for trouble in found.troubles} == codes, (named, codes)
        notes = {note.code for note in found.notes}
        assert bool(codes) != ("heading_read_of_district" in notes)
        assert ("district_not_in_code" in notes) is (not codes and not named)
        level = Verdict((replace(found, known="known"),), ()).level
        assert level == ("reject" if codes else "accept" if named else "compare")


def test_a_district_that_the_program_has_no_candidates_of_is_still_held_by_its_name() -> None:
    contest = papers.in_district(papers.contest(choices=kinds.names(7)))
    definition = papers.election(contest)
    data = kinds.sealed(definition, papers.record(definition), contest.id, "protocol")
    assert contest.districts is not None
    for district, notes in (
        (replace(contest.districts[0], choices=()), {"names_not_read", "heading_read_of_district"}),
        (replace(contest.districts[0], number=9), {"names_not_read", "heading_not_read"}),
    ):
        known = papers.election(replace(contest, districts=(district,)))
        found = with_figures_read(_Library(known, None).named(look_at_pdf(data, "paper.pdf")))
        assert found.troubles == ()
        assert {note.code for note in found.notes} >= notes
        assert Verdict((replace(found, known="known"),), ()).level == "compare"


# --- not green where it was not read ---------------------------------------------------------------------------


def test_a_picture_or_a_code_is_never_accepted_unseen(folder: Path) -> None:
    """A genuine code may be stuck onto any paper: what stands beside it is not read."""
    keys = read_key_list(folder / "keys.txt")
    for given in (folder / "page.png", (folder / "code.txt").read_text().strip()):
        verdict = verify([given], keys)
        assert (verdict.passes, verdict.level) == (True, "compare")
        told_of = lines(verdict, "en")
        assert "COMPARE FIRST" in told_of[0].text
        assert not any("INTACT: nothing" in line.text for line in told_of)


def test_a_file_of_more_than_a_code_is_no_code(folder: Path) -> None:
    """What stands behind many spaces would be seen by whoever opens it."""
    code = (folder / "code.txt").read_text().strip()
    (folder / "code.txt").write_text(code + " " * 9_000 + "AMANAT 755")
    with pytest.raises(KzpollError):
        verify([folder / "code.txt"])


def test_pages_that_were_not_read_are_not_green(insider: Insider) -> None:
    """Whoever has the key could seal them as an earlier program did, or of an election that nobody knows."""
    found = replace(looked(insider.sealed("protocol", "party_list")), known="known")
    assert Verdict((found,), ()).level == "accept"
    for code in (
        "pages_not_read",
        "names_not_read",
        "heading_not_read",
        "page_label_differs",
        "district_not_in_code",
    ):
        unread = replace(found, notes=(Trouble(code),))
        assert Verdict((unread,), ()).level == "compare"
        assert Verdict((replace(unread, kept=True),), ()).level == "accept"


LISTED = "Подписей в списке избирателей"
OTHER = LocalText("басқа", "другой")
