"""The bytes of a PDF: the same for the same pages, uncompressed, in grey, with what a program and a screen reader need."""

from __future__ import annotations

import math
import threading

import pypdfium2
import pytest

from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR, width
from kzpoll_desktop.paper.layout.page import PAGE_HEIGHT, PAGE_WIDTH, Box, DrawnPage, RuledLine, TextLine
from kzpoll_desktop.paper.layout.render import chord, pdf
from tests.shared.paper.extract import contents, page_texts


def page(word: str = "Әділет", **parts: object) -> DrawnPage:
    return DrawnPage(texts=[TextLine(100, 700, REGULAR, 10, word)], **parts)  # type: ignore[arg-type]


def drawn(*pages: DrawnPage) -> list[bytes]:
    return contents(pdf(pages, "Атау", "kk"))


def test_a_page_of_the_paper_is_a_page_of_a4() -> None:
    data = pdf([page("бір"), page("екі")], "Атау", "kk")
    assert page_texts(data) == ["бір", "екі"]
    document = pypdfium2.PdfDocument(data)
    try:
        assert document[1].get_size() == pytest.approx((PAGE_WIDTH, PAGE_HEIGHT), abs=0.1)
    finally:
        document.close()


def test_it_tells_its_title_language_code_and_closers() -> None:
    data = pdf([page()], "Хаттама №123", "kk", "KZP1:CODE", "1-мүше (оқу)")
    document = pypdfium2.PdfDocument(data)
    try:
        told = document.get_metadata_dict()
    finally:
        document.close()
    assert (told["Title"], told["Author"]) == ("Хаттама №123", "kzpoll")
    assert (told["Keywords"], told["Subject"]) == ("KZP1:CODE", "1-мүше (оқу)")
    assert b"/Lang (kk)" in data
    assert b"/Lang (ru)" in pdf([page()], "Протокол", "ru")


def test_the_same_pages_are_the_same_bytes_and_others_are_not() -> None:
    made = [pdf([page(word)], "Атау", "kk") for word in ("Әділет", "Әділет", "Аманат")]
    assert made[0] == made[1] != made[2]


def test_several_at_a_time_are_the_same_bytes() -> None:
    """A font keeps its place in its file while it makes a subset."""
    words = [f"{word}{n}" for n in range(4) for word in ("Әділет", "Ұлыс", "Ғылым")]
    alone = {word: pdf([page(word)], "Атау", "kk") for word in words}
    found: dict[str, bytes] = {}
    threads = [
        threading.Thread(target=lambda w=word: found.__setitem__(w, pdf([page(w)], "Атау", "kk")))
        for word in words
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == alone


def test_boxes_rules_and_grey_are_drawn_as_they_stand() -> None:
    (stream,) = drawn(page(rules=[RuledLine(10, 20, 30, 40, 0.8)], boxes=[Box(50, 60, 70, 80, fill=0.5)]))
    assert b"10 20 m 30 40 l S" in stream
    assert b".5 g" in stream
    assert b"50 60 70 80 re f" in stream
    # What is written after a grey box is black again.
    assert stream.index(b".5 g") < stream.index(b"0 g") < stream.index(b"Tm")


def test_a_dashed_line_leaves_the_next_one_whole() -> None:
    (stream,) = drawn(page(rules=[RuledLine(1, 2, 3, 4, dashed=True), RuledLine(5, 6, 7, 8)]))
    assert (
        stream.index(b"[4 4] 0 d") < stream.index(b"1 2 m") < stream.index(b"[] 0 d") < stream.index(b"5 6 m")
    )


def test_words_across_are_outlines_under_everything_else() -> None:
    (plain,) = drawn(page())
    (marked,) = drawn(page(marks=("ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ")))
    assert b"1 Tr" not in plain
    assert marked.count(b"1 Tr") == 2
    assert marked.index(b"1 Tr") < marked.rindex(b"Tm")


@pytest.mark.parametrize("offset", [-150.0, -75.0, 0.0, 75.0, 150.0])
def test_a_line_of_words_across_stays_on_the_page(offset: float) -> None:
    """Both ends are within the page when the line is turned by fifty degrees about its middle."""
    turn = math.radians(50)
    for along in chord(offset):
        x = along * math.cos(turn) - offset * math.sin(turn)
        y = along * math.sin(turn) + offset * math.cos(turn)
        assert abs(x) <= PAGE_WIDTH / 2 - 50
        assert abs(y) <= PAGE_HEIGHT / 2 - 50
    begin, end = chord(offset)
    assert end - begin > width("ОҚУ", BOLD, 84)
