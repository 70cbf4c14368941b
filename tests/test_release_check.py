"""A release waits until a native reader has read every text as it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.release_check import FORMAT, LANGUAGES, READ_BY, digest, main, read_texts, unread
from tests.shared.texts.everything import all_texts


def kept(folder: Path, **texts: list[str]) -> Path:
    path = folder / "read-by.json"
    readers = [
        {"name": "a reader of this test", "language": language, "on": "2026-11-30", "texts": read}
        for language, read in texts.items()
    ]
    path.write_text(json.dumps({"format": FORMAT, "readers": readers}), encoding="utf-8")
    return path


def everything() -> dict[str, list[str]]:
    return {language: [digest(one.text) for one in all_texts(language)] for language in LANGUAGES}


def test_the_file_of_the_project_is_read() -> None:
    for language in LANGUAGES:
        assert read_texts(READ_BY, language) <= {digest(one.text) for one in all_texts(language)}


def test_it_is_red_while_a_text_is_not_read_and_names_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = everything()
    assert main([], kept(tmp_path, **texts)) == 0
    left = digest("Неиспользованные бюллетени")
    assert left in texts["ru"]
    path = kept(tmp_path, kk=texts["kk"], ru=[one for one in texts["ru"] if one != left])
    assert {one.text for one in unread("ru", path)} == {"Неиспользованные бюллетени"}
    assert main(["--list"], path) == 1
    assert left[:16] in capsys.readouterr().out


def test_a_text_read_in_one_language_is_not_read_in_the_other(tmp_path: Path) -> None:
    texts = everything()
    path = kept(tmp_path, kk=texts["kk"] + texts["ru"])
    assert unread("kk", path) == []
    assert len(unread("ru", path)) > 1000


def test_a_file_of_another_format_or_a_reader_without_a_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "read-by.json"
    path.write_text('{"format": "else", "readers": []}', encoding="utf-8")
    with pytest.raises(ValueError, match="format"):
        read_texts(path, "kk")
    path.write_text(
        json.dumps({"format": FORMAT, "readers": [{"name": " ", "language": "kk", "texts": []}]}),
        encoding="utf-8",
    )
    with pytest.raises(ValueError, match="no name"):
        read_texts(path, "kk")
