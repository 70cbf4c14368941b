"""What in a file does not fit its format: every real fault of a file becomes a sentence that names it and says what to do."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed, NumberOutOfRange, UnknownFigure
from kzpoll_desktop.domain.ground.said import FileFault
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.texts.said.formats import FORMATS
from kzpoll_desktop.texts.say import say
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

Tree = dict[str, Any]


def test_texts_are_sound() -> None:
    assert faults(FORMATS) == []


@pytest.mark.parametrize("code", FORMATS)
def test_a_clause_goes_on_after_the_place_and_ends_without_a_full_stop(code: str) -> None:
    for language in LANGUAGES:
        what, todo = FORMATS[code].get(language).split("; ")
        assert what
        assert todo
        assert what[0] not in "АӘБВГҒДЕABC"
        assert not todo.endswith(".")


def definition_fault(change: Callable[[Tree], object]) -> Malformed:
    tree = copy.deepcopy(election_to_json(ELECTION))
    change(tree)
    with pytest.raises(Malformed) as refused:
        election_from_json(paired(tree))
    return refused.value


def record_fault(change: Callable[[Tree], object]) -> Malformed:
    tree = copy.deepcopy(record_to_json(RECORD))
    change(tree)
    with pytest.raises(Malformed) as refused:
        record_from_json(paired(tree), ELECTION)
    return refused.value


@pytest.mark.parametrize(
    ("change", "code", "names"),
    [
        (lambda t: t.update(format="kzpoll-record/1"), "unknown_format", ("kzpoll-record",)),
        (lambda t: t.update(format="kzpoll-election/2"), "unknown_version", ("2", "1")),
        (lambda t: t.pop("format"), "missing_format", ("kzpoll-election/1",)),
        (lambda t: t.update(extra=1), "unknown_key", ("extra",)),
        (lambda t: t.pop("hours"), "missing_key", ("hours",)),
        (lambda t: t.update(date="19.03.2023"), "bad_date", ()),
        (lambda t: t["hours"].update(open="7:00"), "bad_time", ()),
        (lambda t: t.update(contests={}), "not_a_list", ()),
        (lambda t: t["contests"][0].update(colour="pink"), "bad_colour", ("blue, green, purple",)),
        (lambda t: t["contests"][0].update(id="turnout"), "reserved_id", ("turnout",)),
        (lambda t: t["turnout"].update(timezone="Asia/Nowhere"), "unknown_timezone", ("Asia/Nowhere",)),
        (lambda t: t.update(second_check="twice"), "unknown_value", ("twice", "read_aloud")),
    ],
)
def test_a_fault_of_a_definition_is_named(
    change: Callable[[Tree], object], code: str, names: tuple[str, ...]
) -> None:
    told_of(definition_fault(change), code, names)


@pytest.mark.parametrize(
    ("change", "code", "names"),
    [
        (lambda t: t["contests"]["party_list"].update(unused=100_000), "out_of_range", ("0", "99\u202f999")),
        (lambda t: t["contests"]["party_list"].update(unused=-1), "out_of_range", ("0", "99\u202f999")),
        (lambda t: t["contests"]["party_list"].update(unused="5"), "not_a_whole_number", ()),
        (lambda t: t["contests"]["party_list"].update(unused=True), "not_a_whole_number", ()),
        (lambda t: t["contests"].update(other={}), "unknown_contest", ("other",)),
        (lambda t: t["contests"]["party_list"]["votes"].update(nobody=1), "unknown_choice", ("nobody",)),
        (lambda t: t["commission"][0].update(name=""), "empty_text", ()),
        (lambda t: t.update(election="another"), "other_election", ("another", ELECTION.id)),
    ],
)
def test_a_fault_of_a_record_is_named(
    change: Callable[[Tree], object], code: str, names: tuple[str, ...]
) -> None:
    told_of(record_fault(change), code, names)


def told_of(fault: Malformed, code: str, names: tuple[str, ...]) -> None:
    """The fault has this code, and its sentence names these in every language and has nothing unfilled."""
    assert fault.said.code == code
    sentences = [say(fault.said, language) for language in LANGUAGES]
    for sentence in sentences:
        assert "{" not in sentence
        assert "None" not in sentence
        assert sentence.endswith(".")
        assert all(name in sentence for name in names), sentence
    assert len(set(sentences)) == len(LANGUAGES)
    assert parameters(FORMATS[code].en) <= fault.said.params.keys()


def test_the_longest_number_that_has_words_is_the_last_one_without_a_fault() -> None:
    assert in_words(99_999, "ru")
    with pytest.raises(NumberOutOfRange) as refused:
        in_words(100_000, "ru")
    assert say(refused.value.said, "en") == (
        "100\u202f000 cannot be written in words; a number from 0 to 99\u202f999 is needed."
    )


def test_a_figure_that_is_none_is_told_with_its_path() -> None:
    told = say(UnknownFigure("party_list.nothing").said, "en")
    assert told == "party_list.nothing: there is no such figure; correct its name."


def test_an_entry_that_this_program_does_not_know_asks_for_a_newer_one() -> None:
    body = {"seq": 1, "kind": "flown", "version": 9}
    with pytest.raises(Malformed) as refused:
        journal.entry_from_json(json.loads(json.dumps(body)))
    for language in LANGUAGES:
        assert say(refused.value.said, language)
    told = say(FileFault("unknown_entry", {"kind": "flown", "file": Path("a.kzpoll").name}), "en")
    assert told.startswith("a.kzpoll: the journal has an entry “flown” that this program does not know; ")
