"""Ready the day before: clock, zone, date, battery, disk, second medium, letters and ballots, each in all its states."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.clock import PlayClock
from kzpoll_desktop.domain.form import uncounted
from kzpoll_desktop.texts.readiness import READINESS, STATES, item_sentence, state_word
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import readiness_paper
from kzpoll_desktop.workflow.readiness import LEAST_ROOM, Item, readiness
from tests.domain.test_day import ELECTION, RECORD
from tests.letters import without_glyph
from tests.texts.sentences import LANGUAGES, faults
from tests.workflow.test_printing import words_of

SIX = datetime.timezone(datetime.timedelta(hours=6))
EVE = datetime.datetime(2023, 3, 18, 18, 0, tzinfo=SIX)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(now: datetime.datetime = EVE, **election: object) -> Desk:
        definition = replace(ELECTION, **election) if election else ELECTION  # type: ignore[arg-type]
        path = tmp_path / f"{len(made)}.kzpoll"
        made.append(Desk.create(path, definition, uncounted(definition, RECORD), PlayClock(now), "m3"))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def states(items: tuple[Item, ...]) -> dict[str, str]:
    return {item.code: item.state for item in items}


def test_a_good_evening_before(opened: Callable[..., Desk], tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    found = readiness(opened(), tmp_path / "stick", lambda: (80, False), lambda _: LEAST_ROOM)
    assert "attention" not in states(found).values()
    assert {
        "clock",
        "date_tomorrow",
        "battery",
        "disk",
        "medium",
        "letters",
        "ballot",
        "printer",
        "forms",
    } == set(states(found))
    assert list((tmp_path / "stick").iterdir()) == []


def test_what_has_to_be_seen_to(opened: Callable[..., Desk], tmp_path: Path) -> None:
    late = EVE.replace(day=10).astimezone(datetime.timezone(datetime.timedelta(hours=5)))
    found = readiness(opened(late), tmp_path / "gone", lambda: (20, False), lambda _: LEAST_ROOM - 1)
    attention = {code for code, state in states(found).items() if state == "attention"}
    assert attention == {"zone", "date_other", "battery", "disk_full", "medium_bad"}


def test_what_the_system_does_not_say_is_left_to_a_person(opened: Callable[..., Desk]) -> None:
    found = states(readiness(opened(EVE.replace(day=19)), None, lambda: None, lambda _: None))
    assert found["battery_unknown"] == found["disk_unknown"] == "person"
    assert found["medium_none"] == "attention"
    assert found["date_today"] == "good"
    plugged = states(readiness(opened(), None, lambda: (5, True), lambda _: None))
    assert plugged["battery_mains"] == "good"


def test_an_empty_ballot_and_letters_that_cannot_be_printed_are_noticed(opened: Callable[..., Desk]) -> None:
    desk = opened()
    odd = replace(desk.day.record.commission[0], name="王 (оқу)")
    record = replace(desk.day.record, commission=(odd, *desk.day.record.commission[1:]))
    contests = tuple(replace(c, choices=()) if c.choices is not None else c for c in ELECTION.contests)
    desk.day = replace(desk.day, record=record, election=replace(ELECTION, contests=contests))
    found = states(readiness(desk, None, lambda: None, lambda _: None))
    assert found["letters_bad"] == found["ballot_empty"] == "attention"


def test_texts_are_sound() -> None:
    # UTC is written so in every language.
    assert [fault for fault in faults(READINESS) if "UTC" not in fault] == []
    assert faults(STATES) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_is_told(opened: Callable[..., Desk], language: str, tmp_path: Path) -> None:
    desk = opened()
    for item in readiness(desk, tmp_path, lambda: (80, False), lambda _: 10**9):
        told = item_sentence(item.code, item.params, desk.day.election, language)
        assert told.endswith(".")
        assert "{" not in told
        assert without_glyph(told) == ""
        assert state_word(item.state, language).isupper()


def test_the_page_to_sign_shows_the_letters_and_the_lines(
    opened: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = opened()
    items = readiness(desk, tmp_path, lambda: (80, False), lambda _: 10**9)
    paper = readiness_paper(desk, items)
    words = words_of(paper.data)
    assert paper.name == "readiness-123-practice.pdf"
    for text in ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі", "18.03.2023 18:00", "Төраға (оқу)", "Хатшы (оқу)"):
        assert text in words
    assert paper.data == readiness_paper(desk, items).data
