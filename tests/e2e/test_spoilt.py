"""Every kind of spoilt file through the command: exit 2, one sentence that names file and place, no traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.resources import resource
from tests.shared.spoilt import SPOILT, Spoilt

PRACTICE = resource("training", "practice.record.json")


def test_there_are_sixty_kinds_and_more() -> None:
    assert len({spoilt.name for spoilt in SPOILT}) >= 60


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda spoilt: spoilt.name)
def test_a_spoilt_file_is_refused_in_one_sentence(
    spoilt: Spoilt, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = spoilt.write(tmp_path)
    words = ["check", "--json", "--lang", "en"]
    words += [str(path)] if spoilt.kind == "record" else [str(PRACTICE), "--election", str(path)]
    assert main(words) == 2
    said = capsys.readouterr()
    if spoilt.kind == "record":
        (line,) = said.out.splitlines()
        sentence = json.loads(line)["error"]
    else:
        (sentence,) = said.err.splitlines()
    assert path.name in sentence
    if spoilt.place:
        assert spoilt.place in sentence
    assert "Traceback" not in said.out + said.err


@pytest.mark.parametrize("command", ["protocol", "check"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_without_json_the_sentence_is_an_error(
    command: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = next(s for s in SPOILT if s.kind == "record" and s.place)
    path = spoilt.write(tmp_path)
    words = [command, str(path), "--lang", language]
    if command == "protocol":
        words += ["--out", str(tmp_path / "out")]
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert path.name in said.err
