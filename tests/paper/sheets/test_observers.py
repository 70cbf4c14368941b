"""The page for observers: the digits of the key large in a frame, the whole fingerprint, nothing that is secret."""

from __future__ import annotations

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.observers import SHEET, AboutObservers
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text

FINGERPRINT = "00112233445566778899aabbccddeeff" * 2


def about(names: list[str] | None = None) -> AboutObservers:
    made = papers.record(papers.election(), papers.members(7, names=names)) if names else None
    return AboutObservers.of(papers.about_precinct(made=made), fingerprint=FINGERPRINT)


def test_the_digits_are_the_largest_in_a_frame_and_the_whole_is_below() -> None:
    found = whole_text(make("observers", about()))
    for words in ("ОТПЕЧАТОК КЛЮЧА", "0011 2233 4455 6677 8899", "ccdd eeff"):
        assert words in found
    (page,) = SHEET.pages(about())
    (digits,) = (text for text in page.texts if text.text == "0011 2233 4455 6677 8899")
    assert digits.size == max(text.size for text in page.texts)


def test_nothing_lies_over_anything_with_long_names() -> None:
    pages = SHEET.pages(about([f"{'Өмірзаққызы-Нұрмұхамедова ' * 7}(оқу)"] * 3))
    assert len(pages) == 1
    laid_out.check(pages)
