"""Ids that become parts of files' names: each reader takes none that a system objects to there, or holds for another one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange.courses import read_course
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.workflow.printing import Paper, save_papers
from tests.shared.courses import course
from tests.shared.places import reached
from tests.shared.practice import ELECTION
from tests.shared.spoilt import WHOLE

BAD = ["a/b", "a\\b", "a:b", "a*", "a?", "a|b", "a<b", 'a"', "CON", "nul", "Com7", "aux.x", "..", "a b", ""]
DOORS = [
    ("record", "commission[3].id"),
    ("record", "election"),
    ("definition", "id"),
    ("definition", "contests[0].id"),
    ("course", "election"),
    ("course", "id"),
    ("course", "exercises[0].id"),
    ("course", "exercises[0].truth.commission[0].id"),
]
OF_COURSES = ("id", "exercises[0].id")
READ = {
    "record": lambda path: read_record(path, ELECTION),
    "definition": read_definition,
    "course": read_course,
}


def _tree(kind: str) -> Any:
    return course() if kind == "course" else json.loads(WHOLE[kind])


@pytest.mark.parametrize(("kind", "place"), DOORS)
def test_s22_no_door_takes_an_id_that_no_file_can_be_named_by(tmp_path: Path, kind: str, place: str) -> None:
    tree, path = _tree(kind), tmp_path / f"x.{kind}.json"
    inside, last = reached(tree, place)
    for bad in BAD:
        inside[last] = bad
        path.write_text(json.dumps(tree), encoding="utf-8")
        with pytest.raises(FileProblem) as refused:
            READ[kind](path)
        said = refused.value.said
        assert said.code == ("bad_course_id" if place in OF_COURSES and kind == "course" else "bad_id"), bad
        assert said.params["path"] == place


@pytest.mark.parametrize(
    ("kind", "place", "other"),
    [
        ("record", "commission[1].id", "commission[0].id"),
        ("definition", "contests[1].id", "contests[0].id"),
    ],
)
def test_s22_ids_that_are_one_name_to_some_systems_are_the_same(
    tmp_path: Path, kind: str, place: str, other: str
) -> None:
    tree, path = _tree(kind), tmp_path / f"x.{kind}.json"
    inside, last = reached(tree, place)
    first, key = reached(tree, other)
    inside[last] = first[key].upper()
    path.write_text(json.dumps(tree), encoding="utf-8")
    with pytest.raises(FileProblem, match="duplicate_id"):
        READ[kind](path)


def test_s22_no_paper_takes_the_place_of_another_one(tmp_path: Path) -> None:
    papers = [
        Paper(f"act-123-{part}.pdf", "act", None, f"{place}".encode(), LocalText("", ""))
        for place, part in enumerate(("3-а", "3-а", "3-А", "3-а-2", "4"))
    ]
    written = save_papers(papers, tmp_path)
    assert [path.name for path in written] == [
        "act-123-3-а.pdf",
        "act-123-3-а-2.pdf",
        "act-123-3-А-3.pdf",
        "act-123-3-а-2-2.pdf",
        "act-123-4.pdf",
    ]
    assert [path.read_bytes() for path in written] == [paper.data for paper in papers]
