"""The page to sign the day before: one page, both languages, a box to tick a row, nothing over anything else."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kzpoll_desktop.domain.ground.said import Named, Said
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.sheets.readiness import SAMPLE, SHEET, AboutReadiness
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts


@dataclass(frozen=True, slots=True)
class Item(Said):
    family = "readiness"


Row = tuple[Said, str]

MOMENT = "18.03.2023 18:00"
GOOD: tuple[Row, ...] = (
    (Item("clock", {"time": "18:00", "offset": "+06:00", "precinct": "+06:00"}), "person"),
    (Item("date_tomorrow", {"date": Named("date", "2023-03-19")}), "good"),
    (Item("battery_mains", {"percent": 80}), "good"),
    (Item("disk", {"megabytes": 73_108}), "good"),
    (Item("medium", {"folder": "E:"}), "good"),
    (Item("letters"), "good"),
    (Item("ballot", {"ballot": Named("ballot", "single"), "lines": 5}), "person"),
    (Item("printer"), "person"),
    (Item("forms"), "person"),
)
WORST: tuple[Row, ...] = (
    (Item("zone", {"time": "18:00", "offset": "+06:00", "precinct": "+05:00"}), "attention"),
    (Item("date_other", {"date": Named("date", "2023-03-19")}), "attention"),
    (Item("battery", {"percent": 3}), "attention"),
    (Item("disk_full", {"megabytes": 1}), "attention"),
    (Item("medium_bad", {"folder": "E:/" + "x" * 240}), "attention"),
    (Item("letters_bad", {"letters": " ".join("QWERTYUIOP" * 4)}), "attention"),
    *((Item("ballot_empty", {"ballot": Named("ballot", "single")}), "attention") for _ in range(5)),
    (Item("printer"), "person"),
    (Item("forms"), "person"),
)


def about(rows: tuple[Row, ...] = GOOD, made: AboutPrecinct | None = None) -> AboutReadiness:
    return AboutReadiness.of(made or papers.about_precinct(), rows=rows, moment=MOMENT)


def practice() -> AboutPrecinct:
    return papers.about_precinct(papers.election(training=True))


@pytest.mark.parametrize("rows", [GOOD, WORST], ids=["good", "worst"])
@pytest.mark.parametrize("training", [False, True])
def test_it_is_one_page_or_two_where_much_is_amiss_and_nothing_lies_over_anything(
    rows: tuple[Row, ...], training: bool
) -> None:
    pages = SHEET.pages(about(rows, practice() if training else None))
    assert len(pages) <= (2 if rows is WORST else 1)
    laid_out.check(pages)


def test_both_languages_the_time_and_the_foot_stand_on_it() -> None:
    (text,) = page_texts(make("readiness", about()))
    for words in (
        "САЙЛАУ КҮНІНЕ ДАЙЫНДЫҚ",
        "ГОТОВНОСТЬ К ДНЮ ВЫБОРОВ",
        MOMENT,
        "ӨЗІҢІЗ ТЕКСЕРІҢІЗ",
        "ПРОВЕРЬТЕ САМИ",
        "№123 · 19.03.2023 · дайындық парағы / лист готовности",
    ):
        assert words in text


def test_every_row_has_a_box_to_tick() -> None:
    (page,) = SHEET.pages(about())
    ticks = [box for box in page.boxes if box.fill is None and box.width == box.height]
    assert len(ticks) == len(GOOD)


def test_the_letters_stand_large() -> None:
    (page,) = SHEET.pages(about())
    sizes = {text.text: text.size for text in page.texts if text.text in SAMPLE}
    assert set(sizes) == set(SAMPLE)
    assert min(sizes.values()) == max(text.size for text in page.texts)


def test_chair_deputy_and_secretary_sign_and_no_other_member() -> None:
    made = about()
    (text,) = page_texts(make("readiness", made))
    for member in made.record.commission:
        assert (member.name in text) == (member.role in ("chair", "deputy", "secretary"))


def test_long_names_stand_over_nothing() -> None:
    """A commission whose every name takes several lines."""
    election = papers.election()
    people = papers.members(7, names=[f"{'Өмірзаққызы-Нұрмұхамедова ' * 7}(оқу)"] * 3)
    made = papers.about_precinct(election, papers.record(election, people))
    pages = SHEET.pages(about(made=made))
    assert len(pages) == 1
    laid_out.check(pages)


def test_there_is_a_line_for_the_date_of_signing() -> None:
    (text,) = page_texts(make("readiness", about()))
    assert "Қол қойылған күн / Дата подписания" in text


@pytest.mark.parametrize("code", ["medium_none", "medium_bad", "medium_same"])
def test_a_stick_that_is_not_chosen_is_asked_for_on_the_page(code: str) -> None:
    stick = (Item(code, {"folder": "E:"}), "person")
    rows = tuple(stick if row[0].code == "medium" else row for row in GOOD)
    (text,) = page_texts(make("readiness", about(rows)))
    assert "Второй носитель: какой, или «нет»" in text
    (good,) = page_texts(make("readiness", about()))
    assert "Второй носитель: какой" not in good


def test_practice_is_crossed_by_its_word() -> None:
    (page,) = SHEET.pages(about(made=practice()))
    assert "ОҚУ ҮЛГІСІ" in page.marks


def test_the_same_page_is_the_same_bytes() -> None:
    assert make("readiness", about()) == make("readiness", about())
