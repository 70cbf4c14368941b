"""F7: the offset of a region on a date by zone data: the regions that were apart in 2023 are data, and the date decides."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.by_path import tree
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.exchange.zones import offset_on, offsets
from tests.shared.practice import ELECTION, RECORD

DAY_OF_2023, DAY_OF_2026 = "2023-03-19", "2026-11-29"


def test_f7_five_regions_were_an_hour_behind_on_the_day_of_2023_and_none_is_now() -> None:
    districts = find_definition("majilis-2023").contest("single_mandate").districts or ()
    regions = {d.region.kk: d.region for d in districts}
    west = {name for name, region in regions.items() if offset_on(DAY_OF_2023, region) == "+05:00"}
    assert west == {
        "Ақтөбе облысы",
        "Атырау облысы",
        "Батыс Қазақстан облысы",
        "Қызылорда облысы",
        "Маңғыстау облысы",
    }
    assert {offset_on(DAY_OF_2023, regions[name]) for name in regions.keys() - west} == {"+06:00"}
    assert {offset_on(DAY_OF_2026, region) for region in regions.values()} == {"+05:00"}


@pytest.mark.parametrize(
    ("kk", "ru", "expected"),
    [
        ("", "", "+06:00"),
        ("", "г. Актобе, Актюбинская обл.", "+05:00"),
        ("БАТЫС ҚАЗАҚСТАН ОБЛ.", "", "+05:00"),
        ("Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "+06:00"),
        ("", "Кызылординская область", "+05:00"),
    ],
)
def test_a_region_is_known_by_its_name_however_it_is_written(kk: str, ru: str, expected: str) -> None:
    assert offset_on(DAY_OF_2023, LocalText(kk, ru)) == expected


def test_the_choice_is_what_the_country_had_and_abroad_every_offset_that_a_record_takes() -> None:
    assert offsets(DAY_OF_2023, abroad=False) == ("+05:00", "+06:00")
    assert offsets(DAY_OF_2026, abroad=False) == ("+05:00",)
    assert offsets(DAY_OF_2026, abroad=False, beside=["+06:00", "+03:00"]) == ("+03:00", "+05:00", "+06:00")
    all_of_them = offsets(DAY_OF_2026, abroad=True)
    assert (all_of_them[0], all_of_them[-1]) == ("-12:00", "+14:00")
    assert all_of_them.index("-03:30") < all_of_them.index("-03:00") < all_of_them.index("+05:45")
    for offset in all_of_them:
        raw = record_to_json(RECORD)
        raw["precinct"]["utc_offset"] = offset
        assert record_from_json(tree(raw), ELECTION).precinct.utc_offset == offset
