"""Rules applied to files: one result a record, and a record that cannot be used does not stop the others."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.figures.record import with_figure
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.workflow.checking import Checked, Unusable, as_json, check_file, suggested
from tests.shared.practice import ELECTION, RECORD

WRONG = with_figure(RECORD, "party_list.votes.amanat", 565, ELECTION)


def lines(tmp_path: Path, *records: Any) -> Path:
    """A file with a record, or a spoilt line, in each line."""
    path = tmp_path / "records.jsonl"
    told = [r if isinstance(r, str) else json.dumps(record_to_json(r)) for r in records]
    path.write_text("\n".join(told) + "\n", "utf-8")
    return path


def test_every_record_has_its_result_in_its_place(tmp_path: Path) -> None:
    results = list(check_file(lines(tmp_path, RECORD, "{", WRONG, RECORD), ELECTION, None))
    assert [(type(r), r.line) for r in results] == [(Checked, 1), (Unusable, 2), (Checked, 3), (Checked, 4)]
    first, bad, wrong, _ = results
    assert isinstance(first, Checked)
    assert isinstance(wrong, Checked)
    assert not first.objectionable
    assert wrong.objectionable
    assert set(as_json(bad, "en", suggestions=True)) == {"file", "line", "error"}


def test_a_result_has_the_keys_of_the_format(tmp_path: Path) -> None:
    (result,) = check_file(lines(tmp_path, WRONG), ELECTION, None)
    found = as_json(result, "en", suggestions=True)
    assert list(found) == ["file", "line", "precinct", "findings", "derived", "suggestions"]
    (finding,) = found["findings"]
    assert list(finding) == ["code", "severity", "contest", "figures", "numbers", "message"]
    assert (finding["code"], finding["severity"], finding["contest"]) == ("E104", "error", "party_list")
    assert found["derived"]["voters"] == 1848
    suggestion = found["suggestions"][0]
    assert suggestion["changes"] == [
        {
            "figure": "party_list.votes.amanat",
            "from": 565,
            "to": 655,
            "slip": suggestion["changes"][0]["slip"],
        }
    ]
    assert suggestion["settles"] == [{"code": "E104", "contest": "party_list"}]
    assert json.loads(json.dumps(found, ensure_ascii=False)) == json.loads(json.dumps(found))


@pytest.mark.parametrize(("language", "word"), [("kk", "санаңыз"), ("ru", "Пересчитайте"), ("en", "Recount")])
def test_the_message_is_in_the_language_asked_for(tmp_path: Path, language: str, word: str) -> None:
    (result,) = check_file(lines(tmp_path, WRONG), ELECTION, None)
    assert word in as_json(result, language, suggestions=False)["findings"][0]["message"]


def test_balanced_records_get_no_suggestion_and_warnings_neither(tmp_path: Path) -> None:
    early = replace(
        RECORD, turnout=tuple(replace(r, voters=5) if r.at == "12:00" else r for r in RECORD.turnout)
    )
    for result in check_file(lines(tmp_path, RECORD, early), ELECTION, None):
        assert isinstance(result, Checked)
        assert suggested(result) == ()
        assert as_json(result, "en", suggestions=True)["suggestions"] == []


def test_without_suggestions_the_list_is_empty(tmp_path: Path) -> None:
    (result,) = check_file(lines(tmp_path, WRONG), ELECTION, None)
    assert as_json(result, "en", suggestions=False)["suggestions"] == []


def test_a_file_that_is_not_there_is_one_unusable_result(tmp_path: Path) -> None:
    (result,) = check_file(tmp_path / "none.json", ELECTION, None)
    assert isinstance(result, Unusable)
    assert "none.json" in as_json(result, "ru", suggestions=True)["error"]
