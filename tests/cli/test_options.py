"""The words of the command line: what does not fit is said in the person's language."""

from __future__ import annotations

import argparse

import pytest

from kzpoll_desktop.cli.options import (
    UsageProblem,
    add_election,
    answer_language,
    new_parser,
)
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.said.command import Reply
from kzpoll_desktop.texts.say import say


def test_words_that_do_not_fit_are_told_in_the_language() -> None:
    parser = new_parser("ru", prog="kzpoll")
    parser.add_argument("file", metavar="FILE")
    for words, code, name in (
        ([], "missing_argument", "FILE"),
        (["a", "--strange"], "unknown_argument", "--strange"),
        (["a", "--lang", "de"], "bad_argument", "--lang"),
    ):
        with pytest.raises(UsageProblem) as raised:
            parser.parse_args(words)
        assert raised.value.said == Reply(code, {"name": name})
        for language in LANGUAGES:
            assert name in say(raised.value.said, language)


def test_no_heading_of_the_help_is_left_in_english() -> None:
    parser = new_parser("ru", prog="kzpoll")
    add_election(parser, "ru")
    parser.add_argument("file", metavar="FILE")
    text = parser.format_help()
    for english in ("usage:", "positional arguments:", "options:"):
        assert english not in text


def test_other_programs_are_answered_in_english_unless_a_language_is_named() -> None:
    assert answer_language(argparse.Namespace(json=True), "kk") == "en"
    assert answer_language(argparse.Namespace(json=True, lang="kk"), "kk") == "kk"
    assert answer_language(argparse.Namespace(json=False), "kk") == "kk"
