"""A row is written down and read again; what somebody else wrote is none."""

import json

import pytest

from kzpoll_desktop.domain.training.lost import Lost
from kzpoll_desktop.training.classroom.hand_in import from_json, to_json
from tests.shared.classes import row

FULL = row(
    file_id="f",
    criteria={"figures": 20, "hints": -3},
    fitted=("a",),
    wrong=("b", "c"),
    missed=("d",),
    by_stage={"opening": 3},
    lost=(Lost("figures", 2, "wrong_figure", "b"),),
)


def test_it_is_the_same_again() -> None:
    assert from_json(json.loads(json.dumps(to_json(FULL)))) == FULL


@pytest.mark.parametrize(
    "changed",
    [{"points": "1"}, {"closed": 1}, {"wrong": "ab"}, {"lost": [1]}, {"by_stage": {"a": "x"}}, {"more": 1}],
)
def test_what_is_another_thing_is_refused(changed: dict[str, object]) -> None:
    found = {**json.loads(json.dumps(to_json(FULL))), **changed}
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_json(found)
