"""What the program says, prints and keeps is what it said, printed and kept before: a difference is shown line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pins import house, kept, pinned, played

needs_shared = pytest.mark.skipif(not kept.SHARED.is_dir(), reason="the real precincts are not here")


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=needs_shared) if n == "check-spb" else n for n in pinned.PINS]
)
def test_what_is_said_is_the_same(name: str) -> None:
    told = kept.difference(name, pinned.PINS[name]())
    assert not told, told


@pytest.mark.parametrize("name", pinned.PAPERS)
def test_papers_are_the_same_bytes(name: str) -> None:
    told = kept.difference(name, pinned.lines_of_papers(pinned.PAPERS[name]))
    assert not told, told


@pytest.mark.parametrize("name", kept.DAYS)
def test_a_day_played_again_is_kept_the_same(name: str, tmp_path: Path) -> None:
    now, before = pinned.journal(name, tmp_path)
    told = kept.unified(house.in_words_of_today(before), now, f"the fixture {name}")
    assert not told, told


@pytest.mark.parametrize("name", pinned.FILES)
def test_a_file_of_today_opens_for_ever_and_shows_its_own_tables(name: str) -> None:
    with kept.fixture(name) as path:
        before = house.tables_of(path)
        desk = house.Desk.open(path, played.Clock())
        desk.close()
        assert house.tables_of(path) == before


def test_a_day_left_in_the_middle_goes_on(tmp_path: Path) -> None:
    with kept.fixture("unfinished") as path:
        at = played.Player.resumed(path)
        at.until("protocols")
        at.enter("day.count_ended", "23:30")
        at.close(house.Closing(("m1", "m2"), "none", reason="оқу"), {})
        assert at.desk.day.closed
        at.desk.close()


def test_a_voided_and_a_sealed_sheet_open_with_the_same_pins() -> None:
    """The key of a file of today opens with its PINs for ever."""
    with kept.fixture("sealed") as path:
        at = played.Player.resumed(path)
        at.take(at.desk.void, ["party_list"], "оқу")
        at.close(house.Closing(("m1", "m2"), "pins"), {m: played.PINS_OF_FIXTURES[m] for m in ("m1", "m2")})
        at.desk.close()
        status, said = house.kzpoll("verify", path, "--lang", "en")
        assert status == 0, said
