"""Every paper has a name on screen, in words: its kind, what it is about, and the precinct."""

from __future__ import annotations

import pytest

from kzpoll_desktop.paper.sheets import kinds
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.papers import PAPERS, paper_title


def test_every_kind_of_paper_has_a_name() -> None:
    assert set(PAPERS) == set(kinds())


@pytest.mark.parametrize(
    ("kind", "about", "draft", "title"),
    [
        ("protocol", "синий бюллетень", False, "Протокол, синий бюллетень, участок №\u00a0123"),
        (
            "annex",
            "синий бюллетень",
            True,
            "Черновик: приложение к протоколу, синий бюллетень, участок №\u00a0123",
        ),
        ("act", "2", False, "Акт №\u00a02, участок №\u00a0123"),
        ("dissent", "Хатшы (оқу)", False, "Особое мнение: Хатшы (оқу), участок №\u00a0123"),
        ("readiness", "", False, "Лист готовности, участок №\u00a0123"),
    ],
)
def test_w5_a_paper_is_named_by_words(kind: str, about: str, draft: bool, title: str) -> None:
    """W5: by its label and precinct, never by the name of its file or an id."""
    assert paper_title(kind, 123, about, "ru", draft=draft) == title


@pytest.mark.parametrize("kind", PAPERS)
def test_a_name_begins_with_a_capital_and_ends_with_its_precinct(kind: str) -> None:
    for language in LANGUAGES:
        title = paper_title(kind, 77, "", language)
        assert title[0].isupper()
        assert "77" in title
