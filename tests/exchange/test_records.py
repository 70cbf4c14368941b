"""Records are read from .json and .jsonl files, each with its definition, and written as readable JSON."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.exchange import definitions, records
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.records import read_record, read_record_lines, read_records, write_record
from kzpoll_desktop.texts.say import say
from tests.shared import strategies
from tests.shared.spoilt import RECORD
from tests.shared.strategies import PRACTICE, WITH_THREE

SHARED = Path(__file__).parents[3] / "shared"
LINE = json.dumps(json.loads(RECORD), ensure_ascii=False)


def practice(folder: Path) -> PrecinctRecord:
    path = folder / "practice.json"
    path.write_text(RECORD, encoding="utf-8")
    return read_record(path)[0]


def told(path: Path, election: ElectionDefinition | None = None) -> list[tuple[int, str]]:
    """Each line's number and the code of its problem, `record` where there is none."""
    return [
        (line, found.said.code if isinstance(found, FileProblem) else "record")
        for line, found, _ in read_records(path, election)
    ]


def test_a_record_brings_its_definition(tmp_path: Path) -> None:
    path = tmp_path / "123.record.json"
    path.write_text(RECORD, encoding="utf-8")
    record, definition = read_record(path)
    assert (record.precinct.number, definition) == (123, PRACTICE)
    assert read_record(path, WITH_THREE) == (record, WITH_THREE)
    assert list(read_records(path)) == [(1, record, PRACTICE)]


def test_a_definition_in_the_data_folder_is_used(tmp_path: Path) -> None:
    path = tmp_path / "123.record.json"
    path.write_text(RECORD, encoding="utf-8")
    mine = replace(PRACTICE, second_check="none")
    definitions.write_definition(tmp_path / "mine.json", mine)
    assert read_record(path, data_dir=tmp_path)[1] == mine
    assert next(read_records(path, data_dir=tmp_path))[2] == mine


def test_a_written_record_is_the_one_that_was_read(tmp_path: Path) -> None:
    record = practice(tmp_path)
    path = tmp_path / "again.json"
    write_record(path, record)
    assert read_record(path)[0] == record
    text = path.read_text(encoding="utf-8")
    assert text.startswith('{\n "format": "kzpoll-record/1",\n "election": ')
    assert "Төраға (оқу)" in text
    order = list(json.loads(text))
    assert order[:6] == ["format", "election", "precinct", "commission", "day", "attendance"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.records())
def test_any_record_comes_back_equal_from_its_file(tmp_path: Path, record: PrecinctRecord) -> None:
    path = tmp_path / "any.json"
    write_record(path, record)
    assert read_record(path, WITH_THREE)[0] == record


# --- a record a line ------------------------------------------------------------------------------------------


def test_a_line_that_cannot_be_used_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "all.JSONL"
    added = LINE.replace('"added": 14', '"added": true')
    foreign = LINE.replace("majilis-2023-training", "elsewhere")
    long = LINE[:-1] + " " * 1_000_000 + "}"
    texts = ["\ufeff" + LINE, "", "  ", "{", added, LINE[:-1], foreign, long, LINE + LINE, "null", LINE]
    path.write_bytes("\r\n".join(texts).encode() + b"\n\xff{}\n" + LINE.encode())
    assert told(path) == [
        (1, "record"),
        (4, "cut_off"),
        (5, "not_a_whole_number"),
        (6, "cut_off"),
        (7, "no_definition"),
        (8, "line_too_long"),
        (9, "not_json"),
        (10, "not_an_object"),
        (11, "record"),
        (12, "not_utf8"),
        (13, "record"),
    ]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_line_of_the_file_is_named_and_not_the_one_inside_the_record(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(f"{LINE}\n\n{{\n" + LINE.replace('"added": 14', '"added": -1'), encoding="utf-8")
    (_, broken, _), (_, negative, _) = list(read_records(path))[1:]
    assert isinstance(broken, FileProblem)
    assert isinstance(negative, FileProblem)
    line = {"kk": "{}-жол", "ru": "строка {}", "en": "line {}"}[language]
    assert say(broken.said, language).startswith(f"all.jsonl, {line.format(3)}, ")
    assert say(negative.said, language).startswith(f"all.jsonl, {line.format(4)}, voter_list.added: ")


def test_line_twenty_thousand_is_named_without_spaces(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("\n" * 19_999 + "{", encoding="utf-8")
    ((line, problem, _),) = read_records(path)
    assert line == 20_000
    assert isinstance(problem, FileProblem)
    assert "line 20000" in say(problem.said, "en")


@pytest.mark.parametrize("data", [b"", b"\n \n\r\n", b"\xef\xbb\xbf\n"])
def test_a_file_without_any_record_is_a_problem(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(data)
    assert told(path) == [(1, "empty_file")]


def test_a_file_that_cannot_be_opened_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    (tmp_path / "folder.jsonl").mkdir()
    assert told(tmp_path / "none.jsonl") == [(1, "not_found")]
    assert told(tmp_path / "none.json") == [(1, "not_found")]
    assert told(tmp_path / "folder.jsonl") == [(1, "is_a_folder")]


def test_a_file_in_utf16_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(f"{LINE}\n{LINE}\n".encode("utf-16"))
    assert told(path) == [(1, "utf16")]


def test_a_definition_is_looked_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counting(election_id: str, data_dir: Path | None = None) -> ElectionDefinition:
        asked.append(election_id)
        return definitions.find_definition(election_id, data_dir)

    monkeypatch.setattr(records, "find_definition", counting)
    path = tmp_path / "all.jsonl"
    path.write_text(f"{LINE}\n{LINE.replace('2023-training', '1999')}\n" * 3, encoding="utf-8")
    assert [code for _, code in told(path)] == ["record", "no_definition"] * 3
    assert asked == ["majilis-2023-training", "majilis-1999"]


def test_a_spoilt_definition_in_the_data_folder_is_named_itself(tmp_path: Path) -> None:
    path, folder = tmp_path / "all.jsonl", tmp_path / "data"
    folder.mkdir()
    definitions.write_definition(folder / "mine.json", PRACTICE)
    text = (folder / "mine.json").read_text(encoding="utf-8")
    (folder / "mine.json").write_text(text.replace('"box"', '"boxes"'), encoding="utf-8")
    path.write_text(LINE, encoding="utf-8")
    ((line, problem, _),) = read_records(path, data_dir=folder)
    assert isinstance(problem, FileProblem)
    assert (line, problem.said.params["file"], problem.said.params["path"]) == (
        1,
        "mine.json",
        "annulment_scope",
    )


def test_the_given_definition_must_fit(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(LINE, encoding="utf-8")
    assert told(path, replace(PRACTICE, id="other")) == [(1, "other_election")]
    assert told(path, PRACTICE) == [(1, "record")]


def test_lines_are_read_one_by_one(tmp_path: Path) -> None:
    """The first record comes before the rest of the file is looked at."""
    path = tmp_path / "all.jsonl"
    path.write_text(f"{LINE}\n{{\n", encoding="utf-8")
    found: Iterator[tuple[int, object, object]] = read_record_lines(path)
    assert isinstance(next(found)[1], PrecinctRecord)
    path.write_text("", encoding="utf-8")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the records of real precincts are not here")
def test_three_hundred_real_precincts_are_read() -> None:
    folder = SHARED / "data" / "spb-2021"
    election = definitions.read_definition(folder / "election.json")
    found = list(read_records(folder / "records.jsonl", election))
    assert [line for line, _, _ in found] == list(range(1, 301))
    assert all(isinstance(record, PrecinctRecord) for _, record, _ in found)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the examples are not here")
@pytest.mark.parametrize("name", ["balanced", "two-slips"])
def test_the_examples_are_read(name: str) -> None:
    record, definition = read_record(SHARED / "examples" / f"{name}.record.json")
    assert record.election == definition.id
