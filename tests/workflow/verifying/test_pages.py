"""S4: holders of the precinct's own key seal pages that show something else than their code, in every way we thought of."""

from __future__ import annotations

import copy
import functools
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, Box, DrawnPage, RuledLine, TextLine
from kzpoll_desktop.paper.layout.table import PROTOCOL, edges
from kzpoll_desktop.seal.objects import Number, Text
from kzpoll_desktop.seal.whole import PaperValues, read_whole
from tests.seal.test_sealing import sealed_anew
from tests.workflow.verifying.insider import Insider, looked, put, told, where


@pytest.mark.parametrize("kind", ["protocol", "annex"])
@pytest.mark.parametrize("contest", ["party_list", "single_mandate"])
def test_what_was_printed_is_read_row_by_row(insider: Insider, kind: str, contest: str) -> None:
    found = looked(insider.sealed(kind, contest))
    assert found.troubles == ()
    rows = {("protocol", "party_list"): 22, ("protocol", "single_mandate"): 27}.get((kind, contest), 12)
    heading, *_ = (note for note in found.notes if note.code.startswith("heading_read"))
    told_of = {"rows": rows, "pages": "1, 2, 3" if kind == "protocol" else "1"}
    assert found.notes == (Trouble("pages_read", told_of), heading, Trouble("beside_not_read"))


def test_a_page_that_only_looks_like_the_rows_is_none_of_the_pages_that_were_compared(
    insider: Insider,
) -> None:
    """What stands behind the rows is read by people only: they are told where the rows are."""

    def again(pages: list[DrawnPage]) -> None:
        first = copy.deepcopy(pages[0])
        first.texts = [one._replace(x=one.x + 3) if one.y > 100 else one for one in first.texts]
        first.rules = [one._replace(x0=one.x0 + 3, x1=one.x1 + 3) for one in first.rules]
        first.boxes = [one._replace(x=one.x + 3) for one in first.boxes]
        pages.append(first)

    found = looked(insider.sealed("protocol", "party_list", again))
    assert found.troubles == ()
    assert found.notes[0].params["pages"] == "1, 2, 3"


# --- other figures on the pages -------------------------------------------------------------------------------

FIGURE, WORDS_KK, WORDS_RU = "655", "Алты жүз елу бес", "Шестьсот пятьдесят пять"


def other_digits(pages: list[DrawnPage]) -> None:
    put(pages, FIGURE, "755")


def other_digits_and_words(pages: list[DrawnPage]) -> None:
    put(pages, FIGURE, "755")
    put(pages, WORDS_KK, "Жеті жүз елу бес")
    put(pages, WORDS_RU, "Семьсот пятьдесят пять")


def other_words(pages: list[DrawnPage]) -> None:
    put(pages, WORDS_RU, "Семьсот пятьдесят пять")


def figures_exchanged(pages: list[DrawnPage]) -> None:
    put(pages, "655", "x")
    put(pages, "131", "655")
    put(pages, "x", "131")


def a_row_less(pages: list[DrawnPage]) -> None:
    page, place = where(pages, FIGURE)
    middle = page.texts[place].y
    page.texts = [one for one in page.texts if abs(one.y - middle) > 12]
    page.rules = [one for one in page.rules if one.x0 <= edges(PROTOCOL)[2] or abs(one.y0 - middle) > 12]


def another_number(pages: list[DrawnPage]) -> None:
    put(pages, "7.1", "7.2")


@pytest.mark.parametrize(
    "change",
    [other_digits, other_digits_and_words, other_words, figures_exchanged, a_row_less, another_number],
)
def test_other_figures_are_named_with_their_row(
    insider: Insider, change: Callable[[list[DrawnPage]], None]
) -> None:
    found = looked(insider.sealed("protocol", "party_list", change))
    assert {trouble.code for trouble in found.troubles} == {"page_figure_differs"}
    assert "7.1" in {trouble.params["row"] for trouble in found.troubles}


def test_votes_given_to_another_are_named(insider: Insider) -> None:
    """The figures stay where they are, and the names beside them change places."""

    def names_exchanged(pages: list[DrawnPage]) -> None:
        first, second = "«AMANAT» партиясы", "«Respublica» партиясы"
        put(pages, first, "x")
        put(pages, second, first)
        put(pages, "x", second)

    found = looked(insider.sealed("protocol", "party_list", names_exchanged))
    assert {trouble.code for trouble in found.troubles} == {"page_name_differs"}
    assert [trouble.params["row"] for trouble in found.troubles] == ["7.1", "7.3"]


def test_a_name_is_not_struck_out_where_it_stands(insider: Insider) -> None:
    def struck(pages: list[DrawnPage]) -> None:
        page, y = _below(pages)
        page.rules.append(RuledLine(edges(PROTOCOL)[0] + 2, y + 12, edges(PROTOCOL)[1] - 2, y + 12, 0.8))

    assert told(insider.sealed("protocol", "party_list", struck)) == {"page_name_differs"}


def test_a_name_has_nothing_behind_it(insider: Insider) -> None:
    def with_more(pages: list[DrawnPage]) -> None:
        put(pages, "«AMANAT» партиясы", "«AMANAT» партиясы 755")

    found = looked(insider.sealed("protocol", "party_list", with_more))
    assert [trouble.code for trouble in found.troubles] == ["page_name_differs"]


def test_a_row_that_this_program_words_otherwise_is_told_and_not_objected_to(insider: Insider) -> None:
    def worded(pages: list[DrawnPage]) -> None:
        put(pages, "Число погашенных бюллетеней", "Погашенных бюллетеней")

    found = looked(insider.sealed("protocol", "party_list", worded))
    assert found.troubles == ()
    assert [note.code for note in found.notes] == [
        "page_label_differs",
        "pages_read",
        "heading_read",
        "beside_not_read",
    ]
    assert found.unread


# --- pages that are not set as the printer sets them -----------------------------------------------------------


def _beside(pages: list[DrawnPage], dx: float = 0.0, **changes: object) -> None:
    page, place = where(pages, FIGURE)
    one = page.texts[place]
    page.texts.append(TextLine(one.x + dx, one.y, one.font, one.size, "1")._replace(**changes))  # type: ignore[arg-type]


def white_ink_and_others_over_it(pages: list[DrawnPage]) -> None:
    page, place = where(pages, FIGURE)
    one = page.texts[place]
    page.texts[place] = one._replace(ink=1.0)
    page.texts.append(one._replace(text="755"))


def a_digit_before(pages: list[DrawnPage]) -> None:
    _beside(pages, -8)


def a_label_that_reaches_into_the_figure(pages: list[DrawnPage]) -> None:
    page, place = where(pages, FIGURE)
    page.texts.append(page.texts[place]._replace(x=200.0, text="1" + "\xa0" * 34 + "7"))


def a_line_through_a_digit(pages: list[DrawnPage]) -> None:
    page, place = where(pages, FIGURE)
    one = page.texts[place]
    page.rules.append(RuledLine(one.x, one.y + 4, one.x + 8, one.y + 4, 1.0))


def _below(pages: list[DrawnPage]) -> tuple[DrawnPage, float]:
    """Where the line under the row of that figure is."""
    page, place = where(pages, FIGURE)
    return page, max(r.y0 for r in page.rules if r.y0 == r.y1 and r.y0 < page.texts[place].y)


def a_heavy_line_between_rows(pages: list[DrawnPage]) -> None:
    page, y = _below(pages)
    page.rules.append(RuledLine(LEFT, y, RIGHT, y, 60.0))


def a_heavy_line_between_columns(pages: list[DrawnPage]) -> None:
    page, y = _below(pages)
    page.rules.append(RuledLine(edges(PROTOCOL)[2], y, edges(PROTOCOL)[2], y + 20, 300.0))


def a_frame_through_a_row(pages: list[DrawnPage]) -> None:
    page, y = _below(pages)
    page.boxes.append(Box(LEFT, y + 9, RIGHT - LEFT, 300, 0.8, None))


def a_heavy_frame_far_away(pages: list[DrawnPage]) -> None:
    page, _ = _below(pages)
    page.boxes.append(Box(LEFT, 60, RIGHT - LEFT, 40, 400.0, None))


def a_slanted_line_through_a_name(pages: list[DrawnPage]) -> None:
    page, y = _below(pages)
    page.rules.append(RuledLine(edges(PROTOCOL)[0] + 2, y + 2, edges(PROTOCOL)[1] - 2, y + 18, 0.8))


def a_box_behind_a_figure(pages: list[DrawnPage]) -> None:
    page, place = where(pages, FIGURE)
    one = page.texts[place]
    page.boxes.append(Box(one.x, one.y, 30, 10, fill=0.0))


def large_letters(pages: list[DrawnPage]) -> None:
    pages[0].texts.append(TextLine(100, 400, "NotoSans-Bold", 60, "AMANAT 755"))


def words_across_that_are_not_the_programs(pages: list[DrawnPage]) -> None:
    for page in pages:
        page.marks = ("755",)


def no_words_across(pages: list[DrawnPage]) -> None:
    for page in pages:
        page.marks = ()


def another_digest(pages: list[DrawnPage]) -> None:
    for page in pages:
        for place, one in enumerate(page.texts):
            changed = re.sub(r"[0-9a-f]{4}(\s[0-9a-f]{4}){15}", "0000 " * 16, one.text)
            page.texts[place] = one._replace(text=changed)


def the_code_over_the_rows(pages: list[DrawnPage]) -> None:
    pages[0].stamps = [one._replace(y=one.y + 300) for one in pages[0].stamps]


def another_page_before(pages: list[DrawnPage]) -> None:
    """A table of the insider's own stands before that of the printer."""
    first = replace(pages[0], rules=[], boxes=[])
    pages.insert(0, first)


def more_than_anybody_reads(pages: list[DrawnPage]) -> None:
    pages[-1].texts += [pages[-1].texts[0]] * 2_000


def a_row_that_looks_like_a_head(pages: list[DrawnPage]) -> None:
    """On grey, as the head of the table is: nobody would compare it."""
    page, place = where(pages, FIGURE)
    label = next(
        rule for rule in page.rules if rule.x0 == rule.x1 and rule.y1 < page.texts[place].y < rule.y0
    )
    page.boxes.append(Box(65.2, label.y1, 494.076, label.y0 - label.y1, fill=0.91))
    page.texts[place] = page.texts[place]._replace(text="755")


def a_gap_between_rows(pages: list[DrawnPage]) -> None:
    """Room for a row of one's own."""
    page, y = _below(pages)
    page.texts = [one._replace(y=one.y - 8) if 150 < one.y < y else one for one in page.texts]
    page.rules = [
        one._replace(y0=one.y0 - 8, y1=one.y1 - 8)
        if 150 < min(one.y0, one.y1) and max(one.y0, one.y1) < y + (0.01 if one.x0 == one.x1 else -0.01)
        else one
        for one in page.rules
    ]


def a_line_of_ones_own_below_the_rows(pages: list[DrawnPage]) -> None:
    pages[0].texts.append(TextLine(100, 182, "NotoSans-Bold", 9, "AMANAT 755"))


def no_code_on_a_page(pages: list[DrawnPage]) -> None:
    pages[-1].stamps = []


def two_codes_on_a_page(pages: list[DrawnPage]) -> None:
    pages[-1].stamps.append(pages[-1].stamps[0]._replace(x=70))


def a_title_of_another_paper(pages: list[DrawnPage]) -> None:
    put(pages, "ХАТТАМА", "АКТ")


@pytest.mark.parametrize(
    "change",
    [
        white_ink_and_others_over_it,
        a_digit_before,
        a_label_that_reaches_into_the_figure,
        a_line_through_a_digit,
        a_box_behind_a_figure,
        a_heavy_line_between_rows,
        a_heavy_line_between_columns,
        a_frame_through_a_row,
        a_heavy_frame_far_away,
        a_slanted_line_through_a_name,
        large_letters,
        words_across_that_are_not_the_programs,
        no_words_across,
        another_digest,
        another_page_before,
        a_row_that_looks_like_a_head,
        a_gap_between_rows,
        a_line_of_ones_own_below_the_rows,
        more_than_anybody_reads,
        the_code_over_the_rows,
        no_code_on_a_page,
        two_codes_on_a_page,
        a_title_of_another_paper,
    ],
)
def test_what_hides_or_covers_a_figure_is_not_read(
    insider: Insider, change: Callable[[list[DrawnPage]], None]
) -> None:
    assert told(insider.sealed("protocol", "party_list", change)) == {"page_not_ours"}


# --- below the printer -----------------------------------------------------------------------------------------


def _packed(change: Callable[[bytes], bytes], packed: bytes) -> bytes:
    return zlib.compress(change(zlib.decompress(packed)))


def _in_content(change: Callable[[bytes], bytes], paper: PaperValues) -> PaperValues:
    return replace(paper, pages=(_packed(change, paper.pages[0]), *paper.pages[1:]))


def _in_font(change: Callable[[bytes], bytes], paper: PaperValues) -> PaperValues:
    first = paper.fonts[0]
    return replace(paper, fonts=(replace(first, file=_packed(change, first.file)), *paper.fonts[1:]))


def _table(file: bytes, tag: bytes) -> tuple[int, int]:
    """Where a table of a font lies, and how long it is."""
    at = file.index(tag, 12, 400)
    start, length = struct.unpack_from(">2L", file, at + 8)
    return start, length


def glyphs_exchanged(file: bytes) -> bytes:
    """A one has the shape of a seven, and a seven that of a one."""
    start, length = _table(file, b"cmap")
    ids = list(struct.unpack_from(f">{(length - 22) // 2}H", file, start + 22))
    one, seven = ord("1"), ord("7")
    ids[one], ids[seven] = ids[seven], ids[one]
    return file[: start + 22] + struct.pack(f">{len(ids)}H", *ids) + file[start + 22 + 2 * len(ids) :]


def an_outline_moved(file: bytes) -> bytes:
    start, length = _table(file, b"glyf")
    at = start + length // 2
    return file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]


def other_instructions(file: bytes) -> bytes:
    start, _ = _table(file, b"prep")
    return file[:start] + bytes([file[start] ^ 1]) + file[start + 1 :]


def a_table_twice(file: bytes) -> bytes:
    """The first one is what some readers take, the last one what others do."""
    (how_many,) = struct.unpack_from(">H", file, 4)
    at = file.index(b"prep", 12, 400)
    return file[:at] + file[at - 16 : at] + file[at + 16 :] if how_many else file


def a_font_of_fonts(file: bytes) -> bytes:
    return b"ttcf" + file[4:]


def fewer_outlines_than_there_are(file: bytes) -> bytes:
    """Letters behind the last one are not drawn."""
    start, _ = _table(file, b"maxp")
    (glyphs,) = struct.unpack_from(">H", file, start + 4)
    return file[: start + 4] + struct.pack(">H", glyphs - 20) + file[start + 6 :]


def names_of_outlines(file: bytes) -> bytes:
    start, _ = _table(file, b"post")
    return file[:start] + b"\0\2\0\0" + file[start + 4 :]


def other_flags(paper: PaperValues) -> PaperValues:
    """Readers look the letters up in another way."""
    first = paper.fonts[0]
    sizes = (*first.sizes[:3], Number(b"32"), *first.sizes[4:])
    return replace(paper, fonts=(replace(first, sizes=sizes), *paper.fonts[1:]))


def letters_of_other_names(paper: PaperValues) -> PaperValues:
    """What is read and copied is a seven, and what is seen a one."""
    first = paper.fonts[0]
    letters = _packed(lambda one: one.replace(b"<31> <0031>", b"<31> <0037>"), first.letters)
    return replace(paper, fonts=(replace(first, letters=letters), *paper.fonts[1:]))


def other_widths(paper: PaperValues) -> PaperValues:
    first = paper.fonts[0]
    return replace(
        paper, fonts=(replace(first, widths=(*first.widths[:-1], first.widths[0])), *paper.fonts[1:])
    )


def _in_two(parts: bytes, paper: PaperValues) -> PaperValues:
    """A figure in two parts, one of them written otherwise: what is read as one number is seen as another."""
    figure = re.compile(rb"(1 0 0 1 \S+ \S+ Tm )((?:/\S+ \S+ Tf \S+ TL )?)\(655\) Tj")
    return replace(
        paper, pages=tuple(_packed(functools.partial(figure.sub, parts), one) for one in paper.pages)
    )


in_two_places = functools.partial(_in_two, rb"1 0 0 1 500 20 Tm \2(6) Tj \1(55) Tj")
in_two_sizes = functools.partial(_in_two, rb"\1/F1+0 0.1 Tf 1 TL (6) Tj /F1+0 13 Tf 13 TL (55) Tj")
in_two_inks = functools.partial(_in_two, rb"\1\g<2>1 g (6) Tj 0 g (55) Tj")


def _put(line: bytes) -> Callable[[PaperValues], PaperValues]:
    """Something more in the content of the first page, before its texts."""
    texts = b"\nBT 1 0 0 1 0 0 Tm "
    return functools.partial(_in_content, lambda content: content.replace(texts, b"\n" + line + texts, 1))


@pytest.mark.parametrize(
    "change",
    [
        functools.partial(_in_font, glyphs_exchanged),
        functools.partial(_in_font, an_outline_moved),
        functools.partial(_in_font, other_instructions),
        functools.partial(_in_font, a_table_twice),
        functools.partial(_in_font, a_font_of_fonts),
        functools.partial(_in_font, fewer_outlines_than_there_are),
        functools.partial(_in_font, names_of_outlines),
        letters_of_other_names,
        other_widths,
        other_flags,
        _put(b"1 0 0 1 5 5 cm"),
        _put(b"/FormXob.stamp1 Do"),
        _put(b"BT /F1+0 20 Tf 100 400 Td (755) Tj ET"),
        _put(b"1 1 1 rg"),
        _put(b"W n"),
        _put(b"BI /W 1 /H 1 ID x EI"),
        _put(b"3 Tr"),
        functools.partial(_in_content, lambda content: content + b"BT ET\n"),
        functools.partial(_in_content, lambda content: content.replace(b" Tj T* ", b" Tj T* 1 0 0 rg ", 1)),
        functools.partial(_in_content, lambda content: content.replace(b" TL (", b" TL 50 Tz (", 1)),
        in_two_places,
        in_two_sizes,
        in_two_inks,
        functools.partial(_in_content, lambda content: content.replace(b"1 0 0 1 ", b"1 0 0 -1 ", 3)),
    ],
)
def test_what_the_printer_never_writes_is_not_read(
    insider: Insider, change: Callable[[PaperValues], PaperValues]
) -> None:
    paper = read_whole(insider.sealed("protocol", "party_list")).paper
    changed = change(paper)
    assert changed != paper
    assert told(sealed_anew(changed, insider.key)) == {"page_not_ours"}


@pytest.mark.parametrize("keywords", ["KZP1:" + "A" * 9_000, "KZP1:қ", ""])
def test_a_text_that_no_code_says_is_shown_by_no_drawing(insider: Insider, keywords: str) -> None:
    paper = read_whole(insider.sealed("protocol", "party_list")).paper
    words = Text(b"\xfe\xff" + keywords.encode("utf-16-be"))
    found = looked(sealed_anew(replace(paper, texts=(*paper.texts[:2], words)), insider.key))
    assert {"printed_code_differs"} < {trouble.code for trouble in found.troubles}


def test_another_drawing_for_the_code_is_told_on_each_page(insider: Insider) -> None:
    paper = read_whole(insider.sealed("protocol", "party_list")).paper
    other = read_whole(insider.sealed("protocol", "single_mandate")).paper
    lighter = _packed(lambda drawing: drawing.replace(b" re f*", b" re n", 1), paper.drawing)
    for drawing, side in ((other.drawing, other.side), (lighter, paper.side)):
        assert told(sealed_anew(replace(paper, drawing=drawing, side=side), insider.key)) == {
            "printed_code_differs"
        }
