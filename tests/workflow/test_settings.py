"""The program's settings: small, whole or not at all, harmless where they are broken, and nothing of a precinct in them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kzpoll_desktop.workflow.settings import MOST_RECENT, NAME, Settings, SettingsFile

posix = pytest.mark.skipif(os.name != "posix", reason="the system has no such permissions")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(language="ru", theme="contrast", scale=150)
    again = SettingsFile(tmp_path).values
    assert (again.language, again.theme, again.scale) == ("ru", "contrast", 150)


def test_nothing_but_settings_is_in_the_file(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.remember(tmp_path / "precinct-123.kzpoll")
    found = json.loads((tmp_path / NAME).read_text("utf-8"))
    assert set(found) == set(Settings.__dataclass_fields__)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


@posix
def test_nobody_else_may_read_them(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "own").change(recent=("/a/123.kzpoll",))
    for path in (tmp_path / "own", tmp_path / "own" / NAME):
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        "null",
        '"x"',
        "[" * 100_000,
        '{"scale": "large", "recent": 5}',
        "\x00",
        '{"unknown": 1}',
    ],
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, broken: str) -> None:
    (tmp_path / NAME).write_text(broken, "utf-8")
    settings = SettingsFile(tmp_path)
    assert settings.values == Settings()
    settings.change(language="kk")
    assert SettingsFile(tmp_path).values.language == "kk"


def test_what_fits_of_a_half_broken_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"language": "ru", "scale": true, "recent": ["a", 5, "b"]}', "utf-8")
    values = SettingsFile(tmp_path).values
    assert (values.language, values.scale, values.recent) == ("ru", 100, ("a", "b"))


def test_recent_files_are_newest_first_each_once_and_few(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    for number in range(MOST_RECENT + 3):
        settings.remember(tmp_path / f"{number}.kzpoll")
    settings.remember(tmp_path / "5.kzpoll")
    names = [Path(name).name for name in SettingsFile(tmp_path).values.recent]
    assert names[0] == "5.kzpoll"
    assert len(names) == len(set(names)) == MOST_RECENT


def test_a_folder_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    settings = SettingsFile(blocked / "kzpoll")
    settings.change(language="ru")
    assert settings.values.language == "ru"


def test_in_memory_writes_nothing(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "none", in_memory=True)
    settings.change(scale=200)
    settings.remember(tmp_path / "x.kzpoll")
    assert settings.values.scale == 200
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bad", ["x" * 5000, "/" + "x" * 300, "\ud83d", "a\0b", "", 5, None, ["x"]])
def test_n6_what_does_not_fit_is_dropped_when_read(tmp_path: Path, bad: object) -> None:
    found = {
        "recent": [bad, "/a/b.kzpoll"],
        "second_medium": bad,
        "language": bad,
        "scale": bad,
        "theme": "contrast",
    }
    text = json.dumps(found)
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    values = SettingsFile(tmp_path).values
    assert values.recent == ("/a/b.kzpoll",)
    assert values.second_medium == ""
    assert values.theme == "contrast"
    SettingsFile(tmp_path).remember(tmp_path / "c.kzpoll")
    assert SettingsFile(tmp_path).values.recent[0] == str(tmp_path / "c.kzpoll")


def test_settings_of_any_size_and_kind_of_file_are_no_reason_to_wait(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b'{"scale": 150}' + b" " * 2_000_000)
    assert SettingsFile(tmp_path).values == Settings()
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    assert SettingsFile(tmp_path).values == Settings()
