"""The inventory: each pack with its row and seal, a difference by its pack and row, and the receipt in two copies."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.day.after import HandedOver
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.inventory import SHEET, AboutInventory
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import words_of

HANDED = HandedOver("kit", "single", "Қабылдаушы (оқу)", "", "2023-03-20T04:00", "", "act", "№3, жыртылған")


def about(**changed: object) -> AboutInventory:
    given = {"contest": "single", "kit": papers.KIT, "handed": HANDED, "copy": 1} | changed
    return AboutInventory.of(papers.about_precinct(), **given)


def test_packs_rows_seals_and_the_receipt_stand_on_it() -> None:
    found = words_of(make("inventory", about()))
    for words in (
        "ОПИСЬ БЮЛЛЕТЕНЕЙ",
        "Экземпляр 1",
        "708",
        "7.2",
        "20.03.2023 04:00",
        "Қабылдаушы (оқу)",
        "№3",
    ):
        assert words in found, words


def test_a_difference_names_pack_and_row_with_both_numbers() -> None:
    found = words_of(make("inventory", about()))
    assert "«Против всех»: в упаковках 47, в строке 8 протокола 48." in found
    right = tuple(replace(one, ballots=48) if one.pile == "against_all" else one for one in papers.KIT.packs)
    assert "«Против всех»: в упаковках" not in words_of(
        make("inventory", about(kit=replace(papers.KIT, packs=right)))
    )


def test_each_copy_has_a_file() -> None:
    assert [about(copy=n).file_part for n in (1, 2)] == ["single-1", "single-2"]


def test_many_packs_with_long_names_go_over_pages() -> None:
    long = "Өмірзаққызы-Нұрмұхамедова " * 6
    packs = tuple(replace(one, seal=long) for one in papers.KIT.packs) * 4
    pages = SHEET.pages(about(kit=replace(papers.KIT, packs=packs, to=long)))
    assert len(pages) > 1
    laid_out.check(pages)
