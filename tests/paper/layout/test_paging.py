"""What stands on every page: bands that say what the paper is not, whose it is, its number, digest and code, words across."""

from __future__ import annotations

from typing import Any

import pytest

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper.about import AboutPrecinct, Closed
from kzpoll_desktop.paper.layout import paging
from kzpoll_desktop.paper.layout.code import code_block
from kzpoll_desktop.paper.layout.page import BOTTOM, LEFT, PAGE_HEIGHT, TOP, Block, DrawnPage, regular
from kzpoll_desktop.paper.layout.paging import bands, marks, paged, top_of
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.names.labels import ballot_name
from tests.shared.paper import laid_out, papers


def closed(sheet: int) -> Closed:
    return Closed(
        "KZP1:" + "A7" * 60, "48213 09577", sheet, Closing(("m1",), "pins"), "2023-03-20T01:10+06:00"
    )


def pages(about: AboutPrecinct, kind: str = "protocol", blocks: int = 1, **options: Any) -> list[DrawnPage]:
    made = []
    for number in range(blocks):
        block = Block(height=400)
        block.write(LEFT, 0, [f"мәтін {number}"], regular(9))
        made.append(block)
    return paged(about, Phrases(about), made, kind, **options)


def words(page: DrawnPage) -> str:
    return " ".join(" ".join(text.text for text in page.texts).split())


def test_every_page_has_its_number_of_how_many() -> None:
    found = pages(papers.about(), blocks=3)
    assert len(found) == 3
    for number, page in enumerate(found, start=1):
        assert f"страница {number} из 3" in words(page)
    laid_out.check(found)


def test_a_paper_about_a_ballot_names_it_and_one_about_the_precinct_names_none() -> None:
    assert "жасыл бюллетень" in words(pages(papers.about())[0])
    assert "бюллетень" not in words(pages(papers.about_precinct(), "act")[0])


@pytest.mark.parametrize("kind", ["protocol", "annex", "copying", "empty"])
def test_l152_the_foot_names_paper_and_ballot_in_both_languages(kind: str) -> None:
    made = papers.about()
    foot = words(pages(made, kind)[0])
    for language in ("kk", "ru"):
        assert Phrases(made).one(language, f"foot.{kind}") in foot
        assert ballot_name(made.definition, language) in foot


def test_two_languages_that_do_not_fit_on_one_line_give_way_to_the_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paging, "_APART", 240)
    long = words(pages(papers.about(), "empty")[0])
    assert "бос хаттама" in long
    assert "незаполненный протокол" not in long
    assert "незаполненный протокол" in words(pages(papers.about(languages="ru"), "empty")[0])


def test_the_digest_stands_in_groups_where_there_is_one_and_where_it_is_wanted() -> None:
    assert "0123 4567 89ab" in words(pages(papers.about())[0])
    assert "0123 4567" not in words(pages(papers.about(), digest=False)[0])
    bare = words(pages(papers.about(digest=""))[0])
    assert Phrases(papers.about()).joined("digest") not in bare


@pytest.mark.parametrize(
    ("changes", "keys"),
    [
        ({}, []),
        ({"status": "draft"}, ["draft"]),
        ({"status": "from_record"}, ["from_record"]),
        ({"entered_after_event": True}, ["entered_after_event"]),
        ({"status": "draft", "entered_after_event": True}, ["draft", "entered_after_event"]),
    ],
    ids=str,
)
def test_bands_say_what_the_paper_is_not(changes: dict[str, Any], keys: list[str]) -> None:
    about = papers.about_precinct(**changes)
    phrases = Phrases(about)
    found = bands(about, phrases)
    assert [text for text, _ in found] == [" · ".join(phrases.each(key)) for key in keys]
    (page,) = pages(about, "act")
    for text, _ in found:
        assert text in words(page)
    first = next(text for text in page.texts if text.text == "мәтін 0")
    assert first.y < top_of(found)


def test_practice_and_drafts_are_black_and_crossed() -> None:
    election = papers.election(training=True)
    about = papers.about(election, status="draft")
    assert [black for _, black in bands(about, Phrases(about))] == [True, True]
    assert marks(about, Phrases(about)) == ("ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ", "ЖОБА", "ЧЕРНОВИК")
    assert pages(about)[0].marks == marks(about, Phrases(about))
    assert pages(papers.about(status="from_record"))[0].marks == ()


def test_bands_push_the_text_down_and_none_leaves_it_where_it_was() -> None:
    assert top_of([]) == TOP
    assert top_of([("a", True)]) > top_of([("a", True), ("b", False)])


def test_a_band_of_its_own_stands_with_the_others() -> None:
    by_pen = " · ".join(Phrases(papers.about()).each("by_pen"))
    assert by_pen in words(pages(papers.about(), band="by_pen")[0])
    assert by_pen not in words(pages(papers.about())[0])


def test_the_code_of_what_is_closed_stands_on_every_page_below_the_text() -> None:
    about = papers.about(closed=closed(1))
    found = pages(about, blocks=3)
    height = code_block(closed(1), Phrases(about)).height
    for page in found:
        (code,) = page.stamps
        assert {box.fill for box in code.boxes} == {0.0}
        assert max(box.y + box.height for box in code.boxes) == pytest.approx(code.height)
        assert "48213" in words(page)
        text = next(text for text in page.texts if text.text.startswith("мәтін"))
        assert text.y > BOTTOM + height > code.y + code.height
    assert not pages(papers.about())[0].stamps


def test_the_second_sheet_says_so() -> None:
    assert "№2 парақ" in words(pages(papers.about(closed=closed(2)))[0])
    assert "парақ" not in words(pages(papers.about(closed=closed(1)))[0])


def test_a_gap_is_crossed_where_that_is_wanted() -> None:
    def crossed(**options: Any) -> int:
        page = pages(papers.about(), blocks=2, **options)[0]
        return sum(rule.x0 != rule.x1 and rule.y0 != rule.y1 for rule in page.rules)

    assert (crossed(), crossed(struck_gaps=True)) == (0, 1)


def test_everything_is_within_the_page() -> None:
    for page in pages(papers.about(closed=closed(2), status="draft"), blocks=2):
        assert all(0 < text.y < PAGE_HEIGHT for text in page.texts)
