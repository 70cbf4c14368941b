"""The help of each page: every stage has one, in three languages, with keys that are told."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.figures.stages import PILES, contest_of
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.texts.help.keys import KEYS
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.sentences import LANGUAGES


def test_w5_every_stage_has_its_help() -> None:
    """W5: F1 for the page one is on."""
    pages = {PILES if contest_of(stage) is not None else stage for stage in stages(ELECTION, RECORD)}
    assert pages | {"start", "new_precinct", "verify"} <= set(HELP)


@pytest.mark.parametrize("page", HELP)
def test_each_says_what_for_what_to_type_and_which_keys(page: str) -> None:
    told = HELP[page]
    for words in (told.purpose, told.typed):
        said = [words.get(language) for language in LANGUAGES]
        assert len(set(said)) == 3
        assert all(text.endswith(".") for text in said)
    assert told.keys
    assert set(told.keys) <= set(KEYS)


def test_no_key_is_told_that_no_page_has() -> None:
    assert {key for told in HELP.values() for key in told.keys} == set(KEYS)
