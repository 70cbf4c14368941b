"""What a verification objects to: whole sentences in every language."""

from __future__ import annotations

import pytest

from kzpoll_desktop.texts.said.verification import TROUBLES
from tests.shared.texts.sentences import LANGUAGES


@pytest.mark.parametrize("code", TROUBLES.catalogue)
def test_a_trouble_is_one_whole_sentence_in_every_language(code: str) -> None:
    for language in LANGUAGES:
        text = TROUBLES.catalogue[code].get(language)
        assert text.endswith(".")
