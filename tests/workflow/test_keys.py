"""A precinct's key: which PINs are taken, who may hold one, which pairs open it, and when it can be made at all."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.day.closing import RECOVERY
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.seal import keys as seal_keys
from kzpoll_desktop.seal.deriving import Cost
from kzpoll_desktop.seal.keys import PrecinctKey
from kzpoll_desktop.workflow import keys
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import CHEAP, PINS
from tests.shared.practice import ELECTION, RECORD

NIGHT = datetime.datetime(2023, 3, 20, 1, 10, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "123.kzpoll"
    made = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    yield made
    made.close()


def test_practice_costs_what_it_did_and_a_real_key_what_the_laptop_allows(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Cost] = []
    whole = seal_keys.wrap

    def wrap(key: PrecinctKey, holders: Sequence[str], secrets: Sequence[str], cost: Cost) -> dict[str, Any]:
        asked.append(cost)
        return whole(key, holders, secrets, CHEAP)

    monkeypatch.setattr(seal_keys, "wrap", wrap)
    for free, training, cost in (
        (8_000_000, True, seal_keys.COST),
        (8_000_000, False, seal_keys.DEAR),
        (600_000, False, seal_keys.COST),
        (0, False, seal_keys.COST),
    ):
        asked.clear()
        monkeypatch.setattr(seal_keys, "_free_kib", lambda found=free: found)
        day = replace(desk.day, election=replace(desk.day.election, training=training))
        assert isinstance(keys.make(day, PINS), keys.MadeKey)
        assert set(asked) == {cost}


def test_two_members_take_two_pins(desk: Desk) -> None:
    same = {"m1": PINS["m1"], "m3": PINS["m1"]}
    assert keys.pins_problem(same) == ("m3", Refused("pins_same"))
    assert keys.make(desk.day, same, CHEAP) == Refused("pins_same")


def test_every_pair_and_the_envelope_open_the_key(desk: Desk) -> None:
    made = keys.make(desk.day, PINS, CHEAP)
    assert isinstance(made, keys.MadeKey)
    holders = [tuple(one["holders"]) for one in made.keys.wrapped]
    assert sorted(holders) == sorted([*itertools.combinations(sorted(PINS), 2), (RECOVERY,)])
    assert len(bytes.fromhex(made.keys.public)) == 33
    again = keys.make(desk.day, PINS, CHEAP)
    assert isinstance(again, keys.MadeKey)
    assert again.keys.public != made.keys.public
    assert again.recovery != made.recovery
    assert made.recovery not in repr(made.keys)


def test_one_key_is_kept_and_no_second_is_made(desk: Desk) -> None:
    assert keys.may_make(desk) is None
    made = keys.make(desk.day, {"m1": PINS["m1"], "m3": PINS["m3"]}, CHEAP)
    assert isinstance(made, keys.MadeKey)
    assert desk.day.keys is None, "making alone keeps nothing"
    assert isinstance(keys.keep(desk, made), Entered)
    assert desk.day.keys is not None
    assert desk.day.keys.public == made.keys.public


def test_n3_before_the_opening_is_finished_a_key_is_made_anew_and_the_old_one_opens_nothing(
    desk: Desk,
) -> None:
    public = []
    for pins in ({"m1": PINS["m1"], "m3": PINS["m3"]}, {"m1": "58203917", "m2": "90617425"}):
        assert keys.may_make(desk) is None
        made = keys.make(desk.day, pins, CHEAP)
        assert isinstance(made, keys.MadeKey)
        assert isinstance(keys.keep(desk, made), Entered)
        assert desk.day.keys is not None
        public.append(desk.day.keys.public)
    assert public[0] != public[1]
    assert desk.day.keys is not None
    assert desk.day.keys.people == ("m1", "m2")
    assert desk.day.keys.wrapped_for(("m1", "m3")) is None


def test_two_ways_of_typing_a_pin_are_told_apart_from_a_short_one() -> None:
    assert keys.differing().code == "pins_differ"
