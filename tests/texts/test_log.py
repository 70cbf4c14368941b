"""The program's own log in words: whole in three languages, and a line of a newer version stands as it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from kzpoll_desktop.texts.log import LOG, log_line
from tests.shared.texts.sentences import LANGUAGES, faults

GUI = Path(__file__).parents[2] / "kzpoll_desktop" / "gui"
WALL = "2023-03-19T23:41:07+06:00"


def noted() -> set[str]:
    """Every code of the log that stands in the window's modules."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in GUI.rglob("*.py")]
    words = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {word for word in words if isinstance(word, str)} & set(LOG)


def test_texts_are_sound() -> None:
    assert faults(LOG) == []


def test_every_code_is_noted_somewhere() -> None:
    assert set(LOG) == noted()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_names_when_what_and_the_code(language: str) -> None:
    line = log_line(WALL, "not_saved", "disk_full", language)
    assert line == f"19.03.2023 23:41:07  {LOG['not_saved'].get(language)} (disk_full)"
    assert log_line(WALL, "opened", "", language) == f"19.03.2023 23:41:07  {LOG['opened'].get(language)}"
    assert log_line(WALL, "flown", "", language).endswith("  flown")
