"""Definitions are read, written, and found by the id inside the file: first in the data folder, then in the program."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.definitions import (
    bundled_definitions,
    find_definition,
    read_definition,
    write_definition,
)
from kzpoll_desktop.exchange.files import FileProblem
from tests.shared.spoilt import DEFINITION
from tests.shared.strategies import PRACTICE, WITH_THREE


def refused(code: str, election_id: str, data_dir: Path | None) -> KzpollError:
    with pytest.raises(KzpollError) as caught:
        find_definition(election_id, data_dir)
    assert caught.value.said.code == code
    return caught.value


def named(election_id: str) -> ElectionDefinition:
    return replace(WITH_THREE, id=election_id)


def test_a_definition_comes_back_equal_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "any name.json"
    write_definition(path, WITH_THREE)
    assert read_definition(path) == WITH_THREE
    text = path.read_text(encoding="utf-8")
    assert text.startswith('{\n "format": "kzpoll-election/1",\n "id": ')
    assert text.endswith("}\n")


def test_those_that_came_with_the_program() -> None:
    assert {e.id for e in bundled_definitions()} == {"majilis-2023", "majilis-2023-training"}
    assert find_definition("majilis-2023-training") == PRACTICE
    assert find_definition("majilis-2023-training", Path("/no/such/folder")) == PRACTICE


def test_the_id_inside_counts_and_not_the_name(tmp_path: Path) -> None:
    write_definition(tmp_path / "majilis-2023.election.json", named("autumn"))
    assert find_definition("autumn", tmp_path) == named("autumn")
    assert find_definition("majilis-2023", tmp_path) in bundled_definitions()


def test_the_data_folder_goes_before_the_program(tmp_path: Path) -> None:
    write_definition(tmp_path / "x.json", named("majilis-2023"))
    assert find_definition("majilis-2023", tmp_path) == named("majilis-2023")


def test_a_changed_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_definition(path, named("autumn"))
    assert find_definition("autumn", tmp_path) == named("autumn")
    write_definition(path, named("spring"))
    assert find_definition("spring", tmp_path) == named("spring")
    assert refused("no_definition", "autumn", tmp_path).said.params["id"] == "autumn"


def test_other_files_in_the_folder_do_not_disturb(tmp_path: Path) -> None:
    write_definition(tmp_path / "z.json", named("autumn"))
    (tmp_path / "broken.json").write_bytes(b"{")
    (tmp_path / "empty.json").write_bytes(b"")
    (tmp_path / "list.json").write_bytes(b"[]")
    (tmp_path / "record.json").write_text('{"format": "kzpoll-record/1", "id": "autumn"}')
    (tmp_path / "number.json").write_text('{"format": "kzpoll-election/1", "id": 5}')
    (tmp_path / "folder.json").mkdir()
    assert find_definition("autumn", tmp_path) == named("autumn")


def test_what_is_wrong_with_the_one_that_is_wanted_is_told(tmp_path: Path) -> None:
    """Otherwise the program's own would be taken silently instead of it."""
    spoilt = json.loads(DEFINITION) | {"id": "majilis-2023", "date": "spring"}
    (tmp_path / "mine.json").write_text(json.dumps(spoilt), encoding="utf-8")
    problem = refused("bad_date", "majilis-2023", tmp_path)
    assert problem.said.params["file"] == "mine.json"


def test_a_file_of_the_wanted_name_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "majilis-2023.election.json").write_bytes(b'{"format": ')
    assert refused("cut_off", "majilis-2023", tmp_path).said.params["file"] == "majilis-2023.election.json"
    assert find_definition("majilis-2023-training", tmp_path) == PRACTICE


def test_two_different_ones_of_one_id_are_refused_and_two_equal_ones_are_one(tmp_path: Path) -> None:
    write_definition(tmp_path / "a.json", named("autumn"))
    write_definition(tmp_path / "b.json", named("autumn"))
    assert find_definition("autumn", tmp_path) == named("autumn")
    write_definition(tmp_path / "b.json", replace(named("autumn"), second_check="blind"))
    problem = refused("definition_twice", "autumn", tmp_path)
    assert problem.said.params == {"file": "b.json", "other": "a.json", "id": "autumn"}


def test_a_data_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> None:
        raise PermissionError(13, "told by the system")

    monkeypatch.setattr(Path, "iterdir", fail)
    assert isinstance(refused("unreadable", "majilis-2023", tmp_path), FileProblem)


def test_a_data_folder_that_is_a_file_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert find_definition("majilis-2023", tmp_path / "file").id == "majilis-2023"


@pytest.mark.skipif(os.name != "posix", reason="the system has no links")
def test_a_link_that_leads_nowhere_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.json").symlink_to("nowhere")
    (tmp_path / "loop.json").symlink_to("loop.json")
    refused("no_definition", "autumn", tmp_path)
