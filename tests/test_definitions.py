"""The election definitions and the practice precinct that come with the program are whole, consistent and well spelt."""

import json
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.resources import resource
from tests.shared.practice import earlier_definitions
from tests.shared.texts.letters import foreign_words, is_composed, texts_of, without_glyph

DEFINITIONS = sorted(resource("elections").glob("*.json"))
PRACTICE = resource("training", "practice.record.json")


def definition(path: Path) -> ElectionDefinition:
    return election_from_json(parse(path.read_text(encoding="utf-8")))


def local_texts(path: Path) -> list[tuple[str, str]]:
    """Every Kazakh and Russian text of a file; names of the practice commission have one text only."""
    found = texts_of(json.loads(path.read_text(encoding="utf-8")))
    return [(at, text) for at, text in found if at.endswith((".kk", ".ru", ".name"))]


def test_both_definitions_of_2023_are_there() -> None:
    assert {path.stem for path in DEFINITIONS} == {"majilis-2023", "majilis-2023-training"}


@pytest.mark.parametrize("path", DEFINITIONS, ids=lambda path: path.stem)
def test_a_definition_is_named_by_its_id_and_marks_practice(path: Path) -> None:
    election = definition(path)
    assert election.id == path.stem
    assert election.training is path.stem.endswith("-training")


@pytest.mark.parametrize("path", DEFINITIONS, ids=lambda path: path.stem)
def test_a_definition_follows_an_edition_whose_wording_is_known(path: Path) -> None:
    assert resource("legal", f"{definition(path).law.edition}.json").is_file()


def without_words(tree: Any) -> Any:
    """A tree of JSON without what is said in it."""
    if isinstance(tree, dict):
        return {key: without_words(one) for key, one in tree.items() if key not in ("kk", "ru", "en")}
    return [without_words(one) for one in tree] if isinstance(tree, list) else tree


def test_l141_a_definition_differs_from_earlier_ones_of_its_id_in_words_alone() -> None:
    """Papers and records name a definition by its id: rows, ballots, limits and hours are for ever those of the first."""
    now = {one.id: one for one in map(definition, DEFINITIONS)}
    earlier = earlier_definitions()
    assert {one.id for one in earlier} == set(now)
    for one in earlier:
        assert one != now[one.id]
        assert without_words(election_to_json(one)) == without_words(election_to_json(now[one.id]))


def test_only_practice_has_candidates_in_a_district() -> None:
    """No public source names the candidates of 2023 ballot by ballot, so the real definition invents none."""
    for path in DEFINITIONS:
        election = definition(path)
        districts = [d for c in election.contests for d in c.districts or ()]
        assert districts
        assert any(d.choices for d in districts) is election.training


@pytest.mark.parametrize("path", [*DEFINITIONS, PRACTICE], ids=lambda path: path.name)
def test_texts_have_only_letters_of_their_alphabet_and_of_the_font(path: Path) -> None:
    texts = local_texts(path)
    assert texts
    assert {at: found for at, text in texts if (found := foreign_words(text))} == {}
    assert {at: gone for at, text in texts if (gone := without_glyph(text))} == {}
    assert [at for at, text in texts if not is_composed(text)] == []


def test_the_practice_precinct_fits_the_practice_definition_and_balances() -> None:
    election = definition(resource("elections", "majilis-2023-training.json"))
    record = record_from_json(parse(PRACTICE.read_text(encoding="utf-8")), election)
    assert election.training
    assert check(record, election) == ()


def test_people_of_the_practice_precinct_are_plainly_practice_people() -> None:
    record = json.loads(PRACTICE.read_text(encoding="utf-8"))
    assert all("(оқу)" in member["name"] for member in record["commission"])
