"""Every event there is: in the register, back from its own JSON, in words, in a line, in the documents; never a KeyError."""

from __future__ import annotations

import contextlib
import importlib
import json
import pkgutil
import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.day import events, journal
from kzpoll_desktop.domain.day.entry import Event
from kzpoll_desktop.domain.day.events import registry
from kzpoll_desktop.domain.day.events.notes import FileRestored, OtherNote
from kzpoll_desktop.domain.day.events.registry import EVENTS, PARTS, event_from_json
from kzpoll_desktop.domain.day.events.stages import ProtocolPrinted
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.texts.history import WHAT
from tests.shared.events import DRAWN, FIXTURES, PLAIN, journal_of
from tests.shared.texts.sentences import LANGUAGES

DOCUMENT = Path(__file__).parents[4] / "docs" / "file-format.md"
ROW = re.compile(r"^\| `(\w+)` \|([^|]*)\|([^|]*)\|([^|]+)\|$", re.MULTILINE)
KINDS = pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
ANY = st.one_of(*DRAWN.values())


def told_in_documents() -> dict[tuple[str, str], frozenset[str]]:
    """Kind and part of each row about an entry's body -> the keys it names."""
    text = DOCUMENT.read_text("utf-8")
    body = text.partition("| keys of `body` |")[2].partition("\n\n")[0]
    return {
        (kind, which.strip(" `").replace("any other", "")): frozenset(re.findall(r"`(\w+)`", keys))
        for kind, which, keys, _ in ROW.findall(body)
    }


def test_every_event_is_in_the_register() -> None:
    written = {
        value
        for module in pkgutil.iter_modules(events.__path__, f"{events.__name__}.")
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, type) and issubclass(value, Event) and value is not Event
    }
    assert written == set(EVENTS)
    assert len({(event.kind, event.part, event.version) for event in EVENTS}) == len(EVENTS)
    assert {event.kind for event in EVENTS if event.part} == set(PARTS)


def test_every_event_is_drawn_by_these_tests() -> None:
    assert set(DRAWN) == set(EVENTS)


@KINDS
def test_every_event_has_a_row_in_the_documents(event: type[Event]) -> None:
    assert told_in_documents()[event.kind, event.part] == event.required | event.optional


def test_the_documents_tell_of_no_other() -> None:
    assert set(told_in_documents()) == {(event.kind, event.part) for event in EVENTS}


@KINDS
def test_every_event_has_words_in_three_languages(event: type[Event]) -> None:
    assert event.tells
    for code in event.tells:
        assert all(WHAT[code].get(language) for language in LANGUAGES)


def test_no_words_are_left_of_an_event_that_is_gone() -> None:
    assert {code for event in EVENTS for code in event.tells} == set(WHAT)


@settings(max_examples=150)
@given(ANY)
def test_an_event_comes_back_from_its_own_json(event: Any) -> None:
    body = json.loads(json.dumps(event.to_json()))
    assert event_from_json(event.version, event.kind, body) == event
    assert event_from_json(event.version, event.kind, body).to_json() == body
    assert event.required <= body.keys()
    if not isinstance(event, OtherNote):
        assert body.keys() <= event.required | event.optional


@settings(max_examples=150)
@given(ANY)
def test_every_event_has_a_line_of_the_history(event: Any) -> None:
    lines = list(event.told())
    assert lines
    assert {line.what for line in lines} <= set(event.tells)


@pytest.mark.parametrize("event", [e for e in EVENTS if e is not OtherNote], ids=lambda e: e.__name__)
@settings(max_examples=3)
@given(st.data())
def test_a_key_that_is_missing_or_unknown_is_named(event: type[Event], data: st.DataObject) -> None:
    body = data.draw(DRAWN[event]).to_json()
    with pytest.raises(Malformed, match="unknown_key"):
        event.from_json(body | {"more": 1})
    for key in event.required:
        with pytest.raises(Malformed, match="missing_key"):
            event.from_json({name: value for name, value in body.items() if name != key})


@settings(max_examples=150)
@given(ANY, st.data())
def test_a_value_that_does_not_fit_is_malformed(event: Any, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(event.to_json())))
    odd = event.to_json() | {key: data.draw(PLAIN)}
    with contextlib.suppress(Malformed):
        read = type(event).from_json(odd)
        assert type(event).from_json(read.to_json()) == read


@pytest.mark.parametrize("body", [None, [], "text", 1, [["note", "hint"]]])
def test_a_body_is_an_object(body: Any) -> None:
    for event in EVENTS:
        with pytest.raises(Malformed, match="not_an_object"):
            event_from_json(event.version if not event.part else 1, event.kind, body)


@pytest.mark.parametrize(
    ("version", "kind", "body", "code", "named"),
    [
        (2, "stage_finished", {"stage": "opening"}, "unknown_version", "2"),
        (3, "ballots_burnt", {}, "unknown_version", "3"),
        (2, "ballots_burnt", {}, "unknown_entry", "ballots_burnt"),
        (True, "stage_finished", {"stage": "opening"}, "unknown_version", "True"),
        ([], "stage_finished", {"stage": "opening"}, "unknown_version", "[]"),
        (1, "ballots_burnt", {}, "unknown_entry", "ballots_burnt"),
        (1, "checked", {"check": "guessed"}, "unknown_entry", "guessed"),
        (1, "checked", {"check": []}, "unknown_entry", "[]"),
        (1, "checked", {}, "unknown_entry", "checked"),
    ],
)
def test_what_a_newer_program_wrote_is_told_apart(
    version: Any, kind: str, body: Any, code: str, named: str
) -> None:
    with pytest.raises(Malformed) as caught:
        event_from_json(version, kind, body)
    assert caught.value.said.code == code
    assert named in caught.value.said.params.values()


def test_an_event_of_version_1_is_not_read_as_a_later_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_VERSIONS", frozenset({1, 2}))
    with pytest.raises(Malformed, match="unknown_version") as caught:
        event_from_json(2, "stage_finished", {"stage": "opening"})
    assert caught.value.said.params == {"path": "", "value": "2", "expected": "1"}


@pytest.mark.parametrize("body", [{"note": "printed"}, {"note": []}, {}])
def test_a_note_that_is_not_known_leads_to_nothing(body: Any) -> None:
    assert event_from_json(1, "noted", body) == OtherNote(body)


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_every_entry_of_an_old_file_comes_back_as_it_was_written(fixture: Path, tmp_path: Path) -> None:
    for body in journal_of(fixture, tmp_path):
        assert journal.entry_to_json(journal.entry_from_json(body)) == body


def test_old_files_hold_every_event_that_is_written(tmp_path: Path) -> None:
    found = {
        type(journal.entry_from_json(body).event)
        for fixture in FIXTURES
        for body in journal_of(fixture, tmp_path)
    }
    later = {
        event
        for event in EVENTS
        if event.__module__.endswith((".practice", ".after", ".signing", ".recounting"))
    }
    assert found == set(EVENTS) - later - {OtherNote, ProtocolPrinted, FileRestored}


def mutated(value: Any, dice: random.Random) -> Any:
    """A body with one thing in it changed, wherever it stands."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        key = dice.choice(sorted(value))
        if dice.random() < 0.15:
            return {name: one for name, one in value.items() if name != key}
        return value | {key: mutated(value[key], dice)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        place = dice.randrange(len(value))
        return [*value[:place], mutated(value[place], dice), *value[place + 1 :]]
    return dice.choice([None, True, -1, 10**9, "", "m1", "list.unused", "a.b.c", [], {}, [None], {"id": 1}])


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_a_body_with_anything_in_it_is_never_a_fault_of_the_program(fixture: Path, tmp_path: Path) -> None:
    bodies = journal_of(fixture, tmp_path)
    dice = random.Random(fixture.name)
    day = journal.start(journal.entry_from_json(bodies[0]))
    refused = 0
    for body in bodies[1:]:
        for _ in range(12):
            odd = body | {"body": mutated(body["body"], dice)}
            try:
                journal.apply(day, journal.entry_from_json(odd))
            except KzpollError:
                refused += 1
        day = journal.apply(day, journal.entry_from_json(body))
    assert refused > 4 * len(bodies)
