"""Every code for a file that cannot be used has its sentence, with parameters that are really given."""

import re
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed, NumberOutOfRange, UnknownFigure
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.texts.problems.files import FILES, file_problem, what_is_wrong
from tests.shared.texts.raised import Raised, raised, values_of
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

_CLASSES = {"Malformed": 0, "FileProblem": 0, "NotCanonical": 0, "__init__": 0}
# Functions that raise with the code they are given: position of the code among their arguments.
_GIVEN = {"counts": 3, "_names": 3}
RAISED: list[Raised] = [
    found
    for part in ("domain", "exchange")
    for found in raised(part, _CLASSES)
    # Malformed hands its own parameters on; these are the other failures' own codes.
    if found.code
]
TABLES = [*values_of("exchange/files.py", "_READING"), *values_of("exchange/files.py", "_WRITING")]
GIVEN = [found.code for found in raised("domain", _GIVEN)]
DEFAULTS = ["duplicate_id", "read_failed", "io_error"]


def test_every_code_that_is_raised_has_a_sentence_and_every_sentence_a_code() -> None:
    codes = {found.code for found in RAISED} | {*TABLES, *GIVEN, *DEFAULTS}
    assert len(codes) > 70
    assert codes - FILES.keys() == set(), "raised without a sentence"
    assert FILES.keys() - codes == set(), "a sentence that nobody says"


@pytest.mark.parametrize("found", RAISED, ids=lambda found: f"{found.place}-{found.code}")
def test_a_sentence_names_only_what_is_given_where_its_code_is_raised(found: Raised) -> None:
    if not found.open:
        assert parameters(FILES[found.code].en) <= found.names | {"path", "file"}


def test_texts_are_sound() -> None:
    assert faults(FILES) == []


@pytest.mark.parametrize("code", FILES)
def test_a_sentence_says_what_is_wrong_and_then_what_to_do(code: str) -> None:
    for language in LANGUAGES:
        text = FILES[code].get(language)
        assert text.count(";") == 1
        assert not text.endswith(".")
        assert text[0] not in "АӘБВГҒДЕABC", "it goes on after the name of the file"


def test_numbers_are_written_as_on_paper_and_lines_as_in_an_editor() -> None:
    problem = FileProblem("too_large", Path("a.json"), most=4_000_000, line=12_345)
    assert file_problem(problem, "en").startswith(
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
        told = file_problem(KzpollError("empty_text", **{n: params[n] for n in names}), "en")
        assert told == f"{start}{what[3:]}."


@pytest.mark.parametrize(
    "problem", [UnknownFigure("party_list.votes.x"), NumberOutOfRange(100_000), Malformed("not_text", "")]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_failures_of_the_domain_have_sentences_too(problem: KzpollError, language: str) -> None:
    told = file_problem(problem, language)
    assert re.fullmatch(r"(party_list\.votes\.x: .|[A-ZА-ЯӘ1]).*[^.]\.", told)


def test_the_clause_alone_for_those_who_name_the_place_themselves() -> None:
    assert what_is_wrong("empty_text", {}, "ru") == "текст пуст; впишите его"


def test_an_unknown_code_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        file_problem(KzpollError("no_such_code"), "en")
