"""Nights that other versions of the program kept, with new counts, voided sheets and what broke off: each is a film."""

from __future__ import annotations

import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.gui.walk import settle

FIXTURES = Path(__file__).parents[4] / "tests" / "fixtures"
NIGHTS = sorted(path.name for path in FIXTURES.glob("*.kzpoll*"))


@pytest.mark.long
@pytest.mark.parametrize("name", NIGHTS)
def test_a_kept_night_is_shown_forwards_and_backwards(
    name: str, tmp_path: Path, context: Context, open_window: Callable[..., PrecinctWindow]
) -> None:
    data = (FIXTURES / name).read_bytes()
    path = tmp_path / name.removesuffix(".xz")
    path.write_bytes(lzma.decompress(data) if name.endswith(".xz") else data)
    before = path.read_bytes()
    desk = FilmDesk.watch(path)
    window = open_window(desk)
    strip = ReplayStrip(window, desk, context, window)
    settle()
    last = len(desk.film.moments) - 1
    places = [place for place in range(last + 1) if place % 7 == 0 or desk.film.moments[place].marks]
    for place in (*places, last, *reversed(places)):
        strip.show_place(place)
        day = desk.film.days[place]
        page = window.page(window.shown)
        assert window.shown in day.stages
        for path_, row in page.rows.items():
            assert row.edit.value == figure(day.record, path_), (place, path_)
        assert strip.told.text()
    assert path.read_bytes() == before
    desk.close()
