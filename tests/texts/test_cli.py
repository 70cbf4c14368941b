"""What the command says: every sentence that it asks for exists in three languages, none is kept that nobody says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import COMMANDS, main
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.cli import TEXTS, say
from tests.shared.texts.raised import PACKAGE, raised
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

MESSAGES = {code: Message(text.kk, text.ru, text.get("en")) for code, text in TEXTS.items()}
NAMES = re.compile(r"\b(?:kk|ru|en|kzpoll|PDF|JSON|json|jsonl|help|draft|check|protocol)\b")
SAID = {
    *raised("cli", {"say": 0}),
    *raised("gui/rehearsal", {"say": 0}),
}
PROBLEMS = {found.code for found in raised("cli", {"UsageProblem": 0})}


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


def test_what_is_said_has_its_text_and_every_text_is_said() -> None:
    assert {found.code for found in SAID} | PROBLEMS | headings() | set(COMMANDS) == set(TEXTS)


@pytest.mark.parametrize("code", TEXTS)
def test_texts_are_sound(code: str) -> None:
    """The names of commands, files and formats are the same in every language and stand outside."""
    kk, ru, en = (MESSAGES[code].get(language) for language in LANGUAGES)
    assert faults({code: Message(NAMES.sub("0", kk), NAMES.sub("0", ru), en)}) == []


def test_a_sentence_gets_the_parameters_that_it_names() -> None:
    for found in SAID:
        names = parameters(TEXTS[found.code].get("en"))
        assert names == found.names or (found.open and names), found


@pytest.mark.parametrize("language", LANGUAGES)
def test_parameters_are_filled_in(language: str) -> None:
    told = say("nothing_found", language, file="1.json", precinct=123)
    assert "1.json" in told
    assert "123" in told
    assert "{" not in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_no_english_but_in_english(
    command: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--lang", language, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert say("usage", language) in told
    assert say("options", language) in told
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
    assert told.err == "kzpoll: " + say("bad_usage", language, problem=say(code, language, name=name)) + "\n"
