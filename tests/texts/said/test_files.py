"""A file that cannot be used, in one sentence: which file, where in it, what is wrong, and what to do."""

import re
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed, NumberOutOfRange, UnknownFigure
from kzpoll_desktop.domain.ground.said import FileFault
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.texts.said.files import FILES
from kzpoll_desktop.texts.say import say
from tests.shared.texts.sentences import LANGUAGES


@pytest.mark.parametrize("code", FILES.catalogue)
def test_a_sentence_says_what_is_wrong_and_then_what_to_do(code: str) -> None:
    for language in LANGUAGES:
        text = FILES.catalogue[code].get(language)
        assert text.count(";") == 1
        assert not text.endswith(".")
        assert text[0] not in "АӘБВГҒДЕABC", "it goes on after the name of the file"


def test_numbers_are_written_as_on_paper_and_lines_as_in_an_editor() -> None:
    problem = FileProblem("too_large", Path("a.json"), most=4_000_000, line=12_345)
    assert say(problem.said, "en").startswith(
        "a.json, line 12345: the file is too large, more than 4\u202f000\u202f000"
    )


def test_the_place_is_named_as_far_as_it_is_known() -> None:
    params: dict[str, Any] = {"file": "a.jsonl", "line": 3, "column": 9, "path": "x.y"}
    what = "the text is empty; write it"
    for names, start in (
        (("file", "line", "column", "path"), "a.jsonl, line 3, character 9, x.y: the"),
        (("file", "path"), "a.jsonl, x.y: the"),
        (("path",), "x.y: the"),
        ((), "The"),
    ):
        told = say(FileFault("empty_text", {n: params[n] for n in names}), "en")
        assert told == f"{start}{what[3:]}."


@pytest.mark.parametrize(
    "problem", [UnknownFigure("party_list.votes.x"), NumberOutOfRange(100_000), Malformed("not_text", "")]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_failures_of_the_domain_have_sentences_too(problem: KzpollError, language: str) -> None:
    told = say(problem.said, language)
    assert re.fullmatch(r"(party_list\.votes\.x: .|[A-ZА-ЯӘ1]).*[^.]\.", told)
