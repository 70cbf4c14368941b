"""Tool tips: each in three languages, and none for a button that is nowhere."""

from __future__ import annotations

import pytest

from kzpoll_desktop.texts.help.tips import TIPS, tip_of
from tests.shared.texts.sentences import LANGUAGES


@pytest.mark.parametrize("name", TIPS)
def test_a_tip_says_what_the_button_does_in_three_languages(name: str) -> None:
    tip = TIPS[name]
    said = [tip.does.get(language) for language in LANGUAGES]
    assert len(set(said)) == 3
    # It is no sentence: the key may stand after it.
    assert not any(text.endswith(".") or not text for text in said)


@pytest.mark.parametrize(
    ("button", "name"),
    [
        ("next", "next"),
        ("portable_boxes.P1.annulled.party_list", "portable_boxes.*.annulled*"),
        ("receipts.party_list.more", "receipts.*.more"),
        ("no.party_list.votes.amanat", "no.*"),
    ],
)
def test_a_tip_is_found_by_the_name_of_the_button(button: str, name: str) -> None:
    assert tip_of(button) is TIPS[name]


def test_a_button_of_another_name_has_none() -> None:
    assert tip_of("party_list.votes.amanat") is None
