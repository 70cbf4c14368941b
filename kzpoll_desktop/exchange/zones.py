"""The offset from UTC that a precinct has on the day: by date and region out of zone data, or as the laptop is set."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from typing import Any, Final

from kzpoll_desktop.domain.ground.clock import moment_at, offset_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.resources import resource

# Whatever clocks are put at noon, they were put at night.
_NOON: Final = "12:00"
# Every offset that a country has: precincts abroad are anywhere.
_ABROAD: Final = (
    *(f"-{hours:02}:00" for hours in range(12, 0, -1)),
    "-09:30",
    "-03:30",
    *(f"+{hours:02}:00" for hours in range(15)),
    "+03:30",
    "+04:30",
    "+05:30",
    "+05:45",
    "+06:30",
    "+09:30",
    "+10:30",
    "+12:45",
)


def offset_on(date: str, region: LocalText) -> str:
    """The offset of a region of the country on a date, like +05:00; of a region that is not known the country's own."""
    return offset_of(moment_at(date, _NOON, _zone(region)))


def offsets(date: str, *, abroad: bool, beside: Iterable[str] = ()) -> tuple[str, ...]:
    """What an offset is chosen from: those of the country's regions on a date, or all; beside: others to be among them."""
    names = [_places()["country"], *(one["zone"] for one in _places()["regions"])]
    at_home = {offset_of(moment_at(date, _NOON, name)) for name in names}
    return tuple(sorted({*(_ABROAD if abroad else at_home), *beside}, key=_minutes))


def _minutes(offset: str) -> int:
    span = int(offset[1:3]) * 60 + int(offset[4:6])
    return -span if offset[0] == "-" else span


def _zone(region: LocalText) -> str:
    told = f"{region.kk} {region.ru}".casefold()
    for one in _places()["regions"]:
        if any(name.casefold() in told for name in one["names"]):
            return str(one["zone"])
    return str(_places()["country"])


@functools.cache
def _places() -> dict[str, Any]:
    """The regions with a zone of their own, by their names; whoever adds one adds it to these data."""
    found: dict[str, Any] = json.loads(resource("places", "zones.json").read_text(encoding="utf-8"))
    return found
