"""What all sheets have in common: what they are made from, and what a program finds in the PDF."""

from __future__ import annotations

import pypdfium2
import pytest

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct, Closed
from kzpoll_desktop.paper.layout.page import Block, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.sheet import Sheet, titled
from tests.shared.paper import papers
from tests.shared.paper.extract import page_texts

CODE = "KZP1:" + "A7" * 60
CLOSED = Closed(CODE, "48213 09577", 1, Closing(("m1",), "pins"), "2023-03-20T01:10+06:00")


def blocks(_about: AboutPrecinct, _phrases: Phrases) -> list[Block]:
    block = Block(height=20)
    block.put(100, 4, "Мәтін", regular(9), 200)
    return [block]


def facts(data: bytes) -> dict[str, str]:
    """What the PDF says of itself: title, keywords, subject."""
    document = pypdfium2.PdfDocument(data)
    try:
        return dict(document.get_metadata_dict(skip_empty=True))
    finally:
        document.close()


BALLOT: Sheet[AboutBallot] = Sheet(
    kind="protocol", about=AboutBallot, title=titled("protocol_title"), blocks=blocks, keywords=True
)
PRECINCT: Sheet[AboutPrecinct] = Sheet(
    kind="act", about=AboutPrecinct, title=titled("readiness_title"), blocks=blocks
)


def test_what_it_is_made_from_says_whether_it_is_about_one_ballot() -> None:
    assert PRECINCT.whole_precinct
    assert not BALLOT.whole_precinct


def test_it_is_made_from_nothing_else() -> None:
    with pytest.raises(TypeError, match="AboutBallot"):
        BALLOT.make(papers.about_precinct())  # type: ignore[arg-type]
    # What is known of a ballot holds all that is known of the precinct.
    assert PRECINCT.make(papers.about())


def test_the_code_and_who_closed_it_are_found_in_it_where_that_is_wanted() -> None:
    found = facts(BALLOT.make(papers.about(closed=CLOSED)))
    assert found["Keywords"] == CODE
    assert found["Subject"] == "1-мүше (оқу)"
    assert facts(BALLOT.make(papers.about(status="from_record")))["Keywords"] == "kzpoll:from_record"
    plain = facts(PRECINCT.make(papers.about(closed=CLOSED)))
    assert CODE not in plain.values()
    assert plain.get("Subject") != "1-мүше (оқу)"


@pytest.mark.parametrize("languages", ["kk_ru", "ru"])
def test_its_title_is_in_the_first_language_with_the_precinct_where_it_is_about_a_ballot(
    languages: str,
) -> None:
    about, precinct = papers.about(languages=languages), papers.about_precinct(languages=languages)
    first = languages[:2]
    assert facts(BALLOT.make(about))["Title"] == f"{Phrases(about).one(first, 'protocol_title')} №123"
    assert facts(PRECINCT.make(precinct))["Title"] == Phrases(precinct).one(first, "readiness_title")
    assert f"/Lang ({first})".encode() in PRECINCT.make(precinct)


def test_what_a_paper_is_not_stands_on_every_page_as_a_band() -> None:
    by_pen = Sheet(
        kind="empty",
        about=AboutBallot,
        title=titled("protocol_title"),
        blocks=blocks,
        band="by_pen",
        digest=False,
    )
    band = " · ".join(Phrases(papers.about()).each("by_pen"))
    (text,) = page_texts(by_pen.make(papers.about()))
    (other,) = page_texts(BALLOT.make(papers.about()))
    assert band in text
    assert band not in other
    assert "0123 4567" in other
    assert "0123 4567" not in text
