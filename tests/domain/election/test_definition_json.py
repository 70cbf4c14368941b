"""Election definitions are read whole or not at all, and written back as they were read."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import (
    choices_from_json,
    election_from_json,
    election_to_json,
)
from kzpoll_desktop.domain.ground.decode import paired, parse
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.resources import resource
from tests.shared.places import places, reached
from tests.shared.strategies import PRACTICE, PRACTICE_DEFINITION, definitions, third_contest

FILES = sorted(resource("elections").glob("*.json"))


def tree() -> Any:
    return json.loads(PRACTICE_DEFINITION.read_text(encoding="utf-8"))


def refusal(changed: Any) -> Malformed:
    with pytest.raises(Malformed) as caught:
        election_from_json(paired(changed))
    return caught.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bundled_definition_is_written_back_as_it_stands_in_the_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert election_to_json(election_from_json(parse(text))) == json.loads(text)


@settings(max_examples=40)
@given(definitions())
def test_any_definition_comes_back_equal(election: ElectionDefinition) -> None:
    written = json.dumps(election_to_json(election), ensure_ascii=False)
    assert election_from_json(parse(written)) == election


def test_a_third_contest_needs_no_code() -> None:
    election = third_contest(PRACTICE)
    again = election_from_json(paired(election_to_json(election)))
    assert [c.id for c in again.contests] == ["party_list", "single_mandate", "maslikhat"]
    assert again.contest("maslikhat").against_all is False


EVERY_PLACE = places(tree())


def optional(path: str) -> bool:
    """English names may be left out, a flag that is false too."""
    named = (".name.en", ".region.en", ".label.en", ".struck_out")
    return path.endswith(named)


@pytest.mark.parametrize("path", EVERY_PLACE)
def test_no_key_may_be_left_out_or_be_of_another_kind(path: str) -> None:
    changed = tree()
    inside, last = reached(changed, path)
    inside[last] = 1.5
    assert refusal(changed).path == path
    del inside[last]
    if optional(path):
        election_from_json(paired(changed))
        return
    found = refusal(changed)
    assert found.said.code in ("missing_key", "missing_format", "choices_or_districts")
    assert found.path in (path, path.rsplit(".", 1)[0])


@pytest.mark.parametrize(
    "path", [p for p in EVERY_PLACE if isinstance(reached(tree(), p)[0].get(p.split(".")[-1]), dict)]
)
def test_no_object_takes_an_unknown_key(path: str) -> None:
    changed = tree()
    inside, last = reached(changed, path)
    inside[last]["colour_of_paper"] = "x"
    found = refusal(changed)
    assert (found.said.code, found.path) == ("unknown_key", f"{path}.colour_of_paper")


def test_a_form_may_be_unknown_and_a_colour_may_be_mixed() -> None:
    changed = tree()
    changed["contests"][1]["form"] = None
    changed["contests"][1]["colour"] = "#C0ffee"
    contest = election_from_json(paired(changed)).contests[1]
    assert (contest.form, contest.colour) == (None, "#C0ffee")


@pytest.mark.parametrize(
    "colour", ["", "red", "Blue", "#12345", "#1234567", "#12345g", "123456", None, 0x1B66A8]
)
def test_no_other_colour(colour: Any) -> None:
    changed = tree()
    changed["contests"][0]["colour"] = colour
    assert refusal(changed).said.code == "bad_colour"


@pytest.mark.parametrize("reserved", ["voter_list", "turnout", "portable_boxes"])
def test_a_contest_is_not_named_like_another_part_of_a_path(reserved: str) -> None:
    changed = tree()
    changed["contests"][0]["id"] = reserved
    assert refusal(changed).said.code == "reserved_id"


@pytest.mark.parametrize(
    "value", ["2023-3-19", "19.03.2023", "2023-02-29", "2023-03-19T00:00", 20230319, "", "٢٠٢٣-٠٣-١٩"]
)
def test_no_date(value: Any) -> None:
    changed = tree()
    changed["date"] = value
    assert refusal(changed).said.code == "bad_date"


def test_the_format_is_looked_at_first() -> None:
    changed = tree() | {"format": "kzpoll-election/9", "unknown": 1}
    assert refusal(changed).said.code == "unknown_version"
    assert refusal(tree() | {"format": "kzpoll-record/1"}).said.code == "unknown_format"
    assert refusal(tree() | {"format": ["kzpoll-election/1"]}).said.code == "missing_format"
    assert refusal([]).said.code == "not_an_object"


def test_the_definition_of_an_election_may_have_a_dot_in_its_id() -> None:
    assert election_from_json(paired(tree() | {"id": "majilis-2023.v2"})).id == "majilis-2023.v2"


def test_turnout_may_have_no_reporting_times() -> None:
    changed = tree()
    changed["turnout"]["at"] = []
    assert election_from_json(paired(changed)).turnout.at == ()


def test_a_ballot_has_at_most_two_hundred_lines() -> None:
    lines = [{"id": f"c{i}", "name": {"kk": f"{i}", "ru": f"{i}"}} for i in range(201)]
    assert len(choices_from_json(paired(lines[:200]), "x")) == 200
    with pytest.raises(Malformed, match="too_many"):
        choices_from_json(paired(lines), "x")
