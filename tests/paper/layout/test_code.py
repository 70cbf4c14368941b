"""The code on paper: crisp at printer's resolution, no module under 0.42 mm, however much stands in it."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from kzpoll_desktop.domain.day.closing import Closing, How
from kzpoll_desktop.exchange.apart.photographs import codes_of
from kzpoll_desktop.exchange.pictures import codes_of_pages, keywords_of
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.paper.layout.code import MODULE, code_height, modules
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import laid_out
from tests.shared.paper.papers import about

AT = "2023-03-20T01:10+06:00"
SHORT = "48213 09577 11111 22222 33333"


def closed(text: str, how: How = "pins") -> Closed:
    return Closed(text, SHORT, 2, Closing(("m1", "m3"), how, "№12", "no key (practice)"), AT, ("a name",))


@pytest.mark.parametrize("length", [40, 340, 640, 1_100])
def test_every_page_shows_the_code_and_it_reads_back(length: int) -> None:
    text = ("KZP1:" + "7$%A B-C" * 200)[:length]
    for data in (make("protocol", about(closed=closed(text))), make("annex", about(closed=closed(text)))):
        assert set(codes_of_pages(data)) == {(text,)}
        assert keywords_of(data) == text
    document = pypdfium2.PdfDocument(make("protocol", about(closed=closed(text))))
    picture = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert codes_of(picture) == (text,)
    assert "".join(SHORT.split()) in "".join(words.split())


def test_the_code_is_drawn_once_in_a_document_however_many_pages_it_has() -> None:
    once = make("protocol", about(closed=closed("KZP1:AB")))
    document = pypdfium2.PdfDocument(once)
    pages = len(document)
    document.close()
    assert pages > 1
    assert once.count(b"/Subtype /Form") == 1
    assert once.count(b" Do\n") == pages
    # Beside the code there is no other picture of that kind.
    assert b"/Subtype /Form" not in make("protocol", about())


def test_a_module_is_never_under_0_42_mm() -> None:
    assert MODULE / 72 * 25.4 == pytest.approx(0.42)
    small, large = "KZP1:AB", "KZP1:" + "A" * 900
    assert code_height(large) - code_height(small) == pytest.approx(
        (len(modules(large)) - len(modules(small))) * MODULE
    )


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("pins", "скреплен цифровой печатью"),
        ("recovery", "по акту № 12"),
        ("none", "ЗАКРЫТ БЕЗ ЦИФРОВОЙ ПЕЧАТИ"),
    ],
)
def test_how_it_was_closed_stands_on_every_page(how: How, words: str) -> None:
    document = pypdfium2.PdfDocument(make("protocol", about(closed=closed("KZP1:AB", how))))
    for page in document:
        assert words in " ".join(page.get_textpage().get_text_range().split())
    document.close()


def test_what_is_not_closed_has_no_code() -> None:
    data = make("protocol", about())
    assert set(codes_of_pages(data)) == {()}
    assert keywords_of(data) == "kzpoll:protocol"


@pytest.mark.parametrize("how", ["pins", "recovery", "none"])
@pytest.mark.parametrize("kind", ["protocol", "annex"])
def test_the_digits_of_the_key_stand_on_every_page_and_nothing_lies_over_them(kind: str, how: How) -> None:
    text = "KZP1:" + "7$%A B-C" * 40
    made = about(closed=replace(closed(text, how), key="" if how == "none" else "0123456789abcdef" * 4))
    pages = sheet(kind).pages(made)
    laid_out.check(pages)
    for page in pages:
        found = [one.text for one in page.texts if one.text.startswith("Кілт таңбасының басы: 0123 4567")]
        assert len(found) == (how != "none")
