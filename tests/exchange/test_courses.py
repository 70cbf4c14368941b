"""Courses are found by file or id, within limits, and written as readable JSON."""

import json
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.exchange.courses import (
    MAX_COURSE,
    bundled_courses,
    find_course,
    read_course,
    write_course,
)
from kzpoll_desktop.exchange.files import FileProblem
from tests.shared.courses import course, read
from tests.shared.practice import ELECTION


def test_a_course_is_read_with_its_definition_and_written_again(tmp_path: Path) -> None:
    path = tmp_path / "small.course.json"
    path.write_text(json.dumps(course()), encoding="utf-8")
    assert find_course(str(path)) == (read(course()), ELECTION)
    write_course(path, read(course()))
    assert read_course(path)[0] == read(course())


def test_s20_a_course_whose_people_or_places_mix_alphabets_is_refused_with_the_place(tmp_path: Path) -> None:
    path = tmp_path / "x.course.json"
    for where, name in (
        (("commission", 1, "name"), "commission[1].name"),
        (("precinct", "address", "ru"), "precinct.address.ru"),
    ):
        spoilt = course()
        inside = spoilt["exercises"][0]["truth"]
        for key in where[:-1]:
            inside = inside[key]
        inside[where[-1]] = "Серiк"
        path.write_text(json.dumps(spoilt), encoding="utf-8")
        with pytest.raises(FileProblem) as refused:
            read_course(path)
        said = refused.value.said
        assert (said.code, said.params["path"]) == ("mixed_script", f"exercises[0].truth.{name}")
    for bundled in bundled_courses():
        find_course(bundled)


def test_an_unknown_course_and_a_file_that_is_none_are_named(tmp_path: Path) -> None:
    with pytest.raises(Malformed, match="no_course"):
        find_course("no-such-course")
    path = tmp_path / "x.course.json"
    path.write_text(json.dumps(course(election="majilis-2023")), encoding="utf-8")
    with pytest.raises(FileProblem) as refused:
        read_course(path)
    assert refused.value.said.code == "not_for_practice"
    path.write_bytes(b" " * (MAX_COURSE + 1))
    with pytest.raises(FileProblem, match="too_large"):
        read_course(path)
