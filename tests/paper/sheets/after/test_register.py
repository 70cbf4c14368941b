"""The register of copies: a line for each that was asked for, its reason where it was refused, room to sign for it."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.register import SHEET, AboutRegister
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text


def about(*copies: object, names: list[str] | None = None) -> AboutRegister:
    made = papers.record(papers.election(), papers.members(7, names=names)) if names else None
    return AboutRegister.of(papers.about_precinct(made=made), contest="single", copies=copies)


def test_each_line_says_to_whom_as_what_when_and_by_whom() -> None:
    found = whole_text(make("register", about(*papers.COPIES)))
    for words in (
        "ХАТТАМА КӨШІРМЕЛЕРІН ТІРКЕУ",
        "ЖУРНАЛ УЧЕТА КОПИЙ",
        "1-байқаушы (оқу)",
        "«Қоғам» бірлестігі",
        "наблюдатель",
        "20.03.2023 02:50",
        "отказано: сайлау учаскесінде болуға құқығы жоқ",
    ):
        assert words in found, words


def test_a_register_without_a_line_says_so() -> None:
    assert "Копии не запрашивались." in whole_text(make("register", about()))


def test_each_ballot_has_a_file() -> None:
    assert about().file_part == "single"


def test_a_long_register_goes_over_pages_and_nothing_lies_over_anything() -> None:
    long = "Өмірзаққызы-Нұрмұхамедова " * 6
    copies = [replace(one, number=n, to=long) for n in range(1, 15) for one in papers.COPIES]
    pages = SHEET.pages(about(*copies, names=[f"{long}(оқу)"] * 3))
    assert len(pages) > 2
    laid_out.check(pages)
