"""Each kind of spoilt file is refused with its code, in one sentence that names the file and the place, in three languages."""

from pathlib import Path

import pytest

from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.records import read_record, read_records
from kzpoll_desktop.texts.format import THOUSANDS
from kzpoll_desktop.texts.say import say
from tests.shared.spoilt import DEFINITION, RECORD, SPOILT, Spoilt

PROGRAMMERS_WORDS = (
    "Traceback",
    "Error",
    "Exception",
    "<class",
    "None",
    "NoneType",
    "tuple",
    "dict",
    "line 0",
    "{",
    "}",
)


def problem_of(spoilt: Spoilt, folder: Path) -> FileProblem:
    path = spoilt.write(folder)
    with pytest.raises(FileProblem) as caught:
        read_record(path) if spoilt.kind == "record" else read_definition(path)
    return caught.value


def test_there_are_more_than_sixty_kinds_each_with_its_own_name() -> None:
    assert len({spoilt.name for spoilt in SPOILT}) == len(SPOILT) > 60
    assert {spoilt.kind for spoilt in SPOILT} == {"record", "definition"}


def test_what_is_spoilt_was_whole(tmp_path: Path) -> None:
    record, definition = tmp_path / "r.json", tmp_path / "d.json"
    record.write_text(RECORD, encoding="utf-8")
    definition.write_text(DEFINITION, encoding="utf-8")
    assert read_record(record)[1] == read_definition(definition)


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda s: s.name)
def test_a_spoilt_file_is_refused_with_its_code_and_place(spoilt: Spoilt, tmp_path: Path) -> None:
    problem = problem_of(spoilt, tmp_path)
    assert problem.said.code == spoilt.code
    place = str(problem.said.params.get("path") or problem.said.params.get("line") or "")
    assert place.startswith(spoilt.place), place
    if spoilt.place and "path" in problem.said.params:
        assert problem.said.params["path"] in (
            spoilt.place,
            f"{spoilt.place}.{problem.said.params.get('key')}",
        )


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda s: s.name)
def test_it_is_told_in_one_sentence_with_file_and_place(
    spoilt: Spoilt, language: str, tmp_path: Path
) -> None:
    problem = problem_of(spoilt, tmp_path)
    told = say(problem.said, language)
    assert told.startswith(f"{spoilt.name}.{spoilt.kind}.json")
    assert spoilt.place in told
    assert str(problem.said.params.get("line", "")) in told
    assert told.replace(THOUSANDS, " ").replace("№\u00a0", "№ ").isprintable(), (
        "one line, nothing that a screen cannot show"
    )
    assert told.endswith(".")
    assert "; " in told, "what is wrong; what to do"
    assert len(told) < 400
    assert not [word for word in PROGRAMMERS_WORDS if word in told]


@pytest.mark.parametrize("spoilt", [s for s in SPOILT if s.kind == "record"], ids=lambda s: s.name)
def test_a_spoilt_record_among_others_is_a_result_and_no_exception(spoilt: Spoilt, tmp_path: Path) -> None:
    ((line, found, definition),) = read_records(spoilt.write(tmp_path))
    assert isinstance(found, FileProblem)
    assert (line, found.said.code, definition) == (1, spoilt.code, None)
