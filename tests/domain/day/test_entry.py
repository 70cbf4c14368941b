"""What every event can do by its base: its body is read strictly, it keeps no file and shows both values."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.entry import Entry, Event, Stamp, Told
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.ground.errors import Malformed

STAMP = Stamp("2023-03-19T23:41:07+06:00", 5, "run", "m3")


def test_a_body_with_its_keys_alone_is_the_event() -> None:
    assert StageFinished.from_json({"stage": "opening"}) == StageFinished("opening")
    assert StageFinished.from_json(StageFinished("lists").to_json()) == StageFinished("lists")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "missing_key"),
        ({"stage": "opening", "more": 1}, "unknown_key"),
        ({"stage": 1}, "not_text"),
        ([], "not_an_object"),
    ],
)
def test_a_body_that_does_not_fit_is_refused(body: object, code: str) -> None:
    with pytest.raises(Malformed) as refused:
        StageFinished.from_json(body)
    assert refused.value.said.code == code


def test_an_event_keeps_no_file_unless_it_says_so() -> None:
    assert tuple(StageFinished("opening").keeps()) == ()
    assert (StageFinished.version, StageFinished.part, StageFinished.optional) == (1, "", frozenset())


def test_an_event_that_lacks_a_part_cannot_be_made() -> None:
    assert Event.__abstractmethods__ == {"to_json", "_read", "apply", "told"}
    with pytest.raises(TypeError):
        Event()  # type: ignore[abstract]


def test_a_line_of_the_history_shows_both_values_unless_it_says_so() -> None:
    assert Told("entered").shows == "was_and_value"
    (line,) = StageFinished("opening").told()
    assert (line.what, line.about, line.about_is) == ("stage_finished", "opening", "stage")
    assert line.what in StageFinished.tells


def test_an_entry_was_told_no_time_unless_it_was() -> None:
    entry = Entry(1, STAMP, StageFinished("opening"))
    assert entry.when is None
    assert entry != Entry(2, STAMP, StageFinished("opening"))
