"""One word for one thing, in every text of the program: what was corrected beside the statute does not come back."""

from __future__ import annotations

import re
from typing import Final

import pytest

from kzpoll_desktop.domain.figures.record import ROLES
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.printed import PRINTED
from tests.shared.texts.everything import Text, all_texts

# Kazakh nouns that a number stands before with a hyphen: «16-жол». Any other ending changes with the number's sound.
COUNTED: Final = (
    "жол", "нұсқа", "парақ", "парағ", "бет", "қосымша", "топ", "тармақ", "баған", "нөмір", "мүше", "жәшік",
    "жауап", "белгі", "жазба", "байт", "таңба", "тоб", "адам", "жеткізілім", "орын",
)  # fmt: skip
PLACE: Final = r"(?:%n|%\d|%L\d|\{\w+\})"
GLUED: Final = re.compile(rf"{PLACE}[-‑]?([а-яәіңғүұқөһё]+)", re.IGNORECASE)
JOINED: Final = re.compile(rf"{PLACE}»?\s+(мен|бен|пен)\b")

# A word of several meanings, and where it may stand: the sentence has what tells the meaning, or the place is named.
FORBIDDEN: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ru": (
        (r"(?<!\w)[Сс]ини[йехм]|\b[Сс]ин(яя|его|юю|ей)\b", "the ballot is голубой"),
        (r"[Фф]иолет", "the ballot is пурпурный"),
        (r"без печати", "a seal of the file is цифровая"),
        (r"скрепл[её]н[а-я]* печатью", "a seal of the file is цифровая"),
        (r"[Оо]пределени[еяюй]\b", "a definition of an election is its описание"),
        (r"[Сс]ообщени[еяй] о явке|[Оо]тч[её]т[а-я]* о явке", "turnout is told by сведения"),
        (r"пп\.", "a subparagraph is подп."),
    ),
    "kk": (
        (r"(?<![Цц]ифрлық )(?<![Цц]ифрлық)\b[Мм]өрсіз", "a seal of the file is цифрлық"),
        (r"[Аа]нықтама(?!сын көрсету|ны көрсету|$)", "a definition of an election is its сипаттама"),
        (r"[Тт]асымал жәшік", "a box is тасымалданатын"),
        (r"[Пп]арақ\S* жарамсыз ет", "a sheet's күші жойылады, ballots are жарамсыз"),
    ),
}


def told(found: list[Text]) -> list[str]:
    return [f"{one.where}: {one.text}" for one in found]


def test_no_kazakh_ending_is_glued_to_what_is_filled_in() -> None:
    wrong = [
        one
        for one in all_texts("kk")
        for ending in GLUED.findall(one.text)
        if not ending.lower().startswith(COUNTED)
    ]
    assert told(wrong) == []


def test_no_kazakh_and_follows_what_is_filled_in() -> None:
    """мен, бен or пен goes by the last sound of the word before, which nobody knows: «және» does not."""
    assert told([one for one in all_texts("kk") if JOINED.search(one.text)]) == []


@pytest.mark.parametrize("language", FORBIDDEN)
def test_a_word_of_several_meanings_has_what_tells_them_apart(language: str) -> None:
    wrong = [
        f"{one.where}: {one.text} ({why})"
        for one in all_texts(language)
        for pattern, why in FORBIDDEN[language]
        if re.search(pattern, one.text)
    ]
    assert wrong == []


def test_a_pile_is_a_stack_and_a_bundle_is_a_pack() -> None:
    """In Russian: piles of the count are стопки, bundles of fifty are пачки; in one text there is one of them."""
    for one in all_texts("ru"):
        if re.search(r"\b[Пп]ач(?:к|ек)", one.text) and "EARLIER_LABELS" not in one.where:
            assert re.search(r"undle|7\*50|other_sum", one.where), one


def test_the_papers_spell_as_the_law_does() -> None:
    """Without ё."""
    phrases = {f"printed.{key}": text.get("ru") for key, text in PRINTED.items()}
    phrases |= {f"legal.{key}": text.get("ru") for key, text in legal("2023-01-01").phrases.items()}
    assert {where for where, text in phrases.items() if "ё" in text.lower()} == set()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_id_stands_in_a_sentence(language: str) -> None:
    ids = r"\b(party_list|single_mandate|piles|voter_list|stationary|unused)\b"
    bare = {one: re.sub(r"\{\w+\}", "", one.text) for one in all_texts(language)}
    assert told([one for one, text in bare.items() if re.search(ids, text)]) == []


# The law and a resolution are named as they name themselves.
OF_ACTS = ("legal.law", "legal.form_cec")


@pytest.mark.parametrize(
    ("language", "right"), [("kk", r"№(?=[{%\d]|$|\))"), ("ru", "№(?=\u00a0[{%\\d]|$|\\))")]
)
def test_l112_the_sign_of_a_number_stands_beside_it_as_the_language_has_it(language: str, right: str) -> None:
    """«№123 учаске», «участок № 123» by a space that no line breaks at."""
    wrong = [
        one
        for one in all_texts(language)
        if len(re.findall("№", one.text)) != len(re.findall(right, one.text))
        and not one.where.startswith(OF_ACTS)
    ]
    assert told(wrong) == []


def test_what_the_annex_says_of_the_checks_is_spelled_as_the_law_is() -> None:
    """Without ё: sentences of the rules, and the names of ballots, roles and figures that stand in them."""
    told_there = (
        "texts.rules.",
        "texts.names.labels.ROW_LABELS",
        "texts.names.labels.COLOURS",
        "texts.ledger.",
    )
    found = [one for one in all_texts("ru") if one.where.startswith(told_there) and "ё" in one.text.lower()]
    assert told(found) == []
    assert not any("ё" in role_name(role, "ru") for role in ROLES)
