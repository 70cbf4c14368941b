"""The sheet for the envelope: the code large in its frame, the fingerprint in groups, chair, deputy and secretary sign."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.figures.record import PrecinctRecord, RoleChange
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.recovery import SHEET, AboutRecovery
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text

CODE = "23456K-789ABM-CDEFGP-HJKMNR-PQRSTW"
FINGERPRINT = "00112233445566778899aabbccddeeff" * 2


def about(made: PrecinctRecord | None = None) -> AboutRecovery:
    precinct = papers.about_precinct(made=made)
    return AboutRecovery.of(precinct, code=CODE, fingerprint=FINGERPRINT)


def test_code_and_fingerprint_as_they_are_typed_and_read_aloud() -> None:
    found = whole_text(make("recovery", about()))
    for words in ("ҚАЛПЫНА КЕЛТІРУ КОДЫ", "КОД ВОССТАНОВЛЕНИЯ", CODE, "0011 2233 4455 6677 8899 aabb"):
        assert words in found


def test_the_code_is_the_largest_and_stands_in_a_frame() -> None:
    (page,) = SHEET.pages(about())
    (code,) = (text for text in page.texts if text.text == CODE)
    assert code.size == max(text.size for text in page.texts)
    x0, y0, x1, y1 = laid_out.area(code)
    assert any(
        box.fill is None and box.x < x0 and box.y < y0 and box.x + box.width > x1 and box.y + box.height > y1
        for box in page.boxes
    )


def test_the_code_is_not_where_a_program_would_find_it() -> None:
    data = make("recovery", about())
    assert data.count(b"kzpoll:") == 0
    assert b"/Keywords (" + CODE.encode() not in data


def test_the_officers_of_the_day_sign_chair_first() -> None:
    people = list(papers.members(7))
    people[0] = replace(people[0], changes=(RoleChange("12:40", None, True, "№7"),))
    people[4] = replace(people[4], changes=(RoleChange("12:40", "chair", False, "№8"),))
    made = about(made=papers.record(papers.election(), people))
    found = whole_text(make("recovery", made))
    signing = ("5-мүше (оқу)", "2-мүше (оқу)", "3-мүше (оқу)")
    assert [found.index(name) for name in signing] == sorted(found.index(name) for name in signing)
    for name in ("1-мүше (оқу)", "4-мүше (оқу)"):
        assert name not in found


def test_nothing_lies_over_anything_with_long_names() -> None:
    people = papers.members(7, names=[f"{'Өмірзаққызы-Нұрмұхамедова ' * 7}(оқу)"] * 3)
    pages = SHEET.pages(about(made=papers.record(papers.election(), people)))
    assert len(pages) == 1
    laid_out.check(pages)
