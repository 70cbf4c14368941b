"""What the command says: every label of its help is asked for, and words that do not fit are named in every language."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import COMMANDS, main
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.said.command import LABELS, PLACES, Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from tests.shared.texts.raised import PACKAGE, raised
from tests.shared.texts.sentences import LANGUAGES, faults

NAMES = re.compile(
    r"\b(?:kk|ru|en|kzpoll|PDF|JSON|json|jsonl|help|draft|check|protocol|papers|both|careful|careless|adjuster)\b"
)


def headings() -> set[str]:
    """The codes of the headings that replace argparse's own."""
    tree = ast.parse((PACKAGE / "cli" / "options.py").read_text("utf-8"))
    (function,) = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "format_help")
    pairs = [n for n in ast.walk(function) if isinstance(n, ast.Tuple) and len(n.elts) == 2]
    return {
        pair.elts[1].value
        for pair in pairs
        if isinstance(pair.elts[1], ast.Constant) and isinstance(pair.elts[1].value, str)
    }


def test_every_label_is_asked_for_and_is_there() -> None:
    asked = {found.code for found in raised("cli", {"label": 0})}
    assert asked | headings() | set(COMMANDS) == LABELS.keys()


def test_labels_are_sound() -> None:
    """The names of commands, files and formats are the same in every language and stand outside."""
    bare = {code: Message(NAMES.sub("0", m.kk), NAMES.sub("0", m.ru), m.en) for code, m in LABELS.items()}
    assert faults(bare) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_precinct_is_named_by_its_bare_number(language: str) -> None:
    told = say(Reply("nothing_found", {"file": "1.json", "precinct": 1234}), language)
    assert "1.json" in told
    assert "1234" in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_no_english_but_in_english(
    command: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--lang", language, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert label("usage", language) in told
    assert label("options", language) in told
    for english in ("usage:", "options:", "positional arguments:", "show this help"):
        assert (english in told) <= (language == "en"), english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "code", "name"),
    [
        (["record", "x.kzpoll"], "missing_argument", "--out"),
        (["check"], "missing_argument", "RECORD"),
        (["check", "x.json", "--loud"], "unknown_argument", "--loud"),
        (["check", "x.json", "--election"], "bad_argument", "--election"),
    ],
)
def test_words_that_do_not_fit_are_named(
    words: list[str], code: str, name: str, language: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main([*words, "--lang", language, "--data-dir", str(tmp_path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    problem = say(Reply(code, {"name": typed_word(name, language) if name in PLACES else name}), language)
    assert told.err == f"kzpoll: {say(Reply('bad_usage', {'problem': problem}), language)}\n"
