"""The table of terms: one word for one thing in each language, on screen, on paper, in the journal and in the command."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import pytest

from kzpoll_desktop.resources import resource
from tests.shared.texts.everything import all_messages, all_texts
from tests.shared.texts.sentences import LANGUAGES, parameters

TABLE: Final = Path(__file__).parents[1] / "shared" / "texts" / "terms.json"
TERMS: Final[list[dict[str, Any]]] = json.loads(TABLE.read_text(encoding="utf-8"))["terms"]
# What stood in files of earlier programs is still said of them; Qt's own texts are named by what they are in its sources.
KEPT: Final = ("EARLIER_LABELS",)
OF_QT: Final = re.compile(r"^Q[A-Z]\w+: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_is_called_by_its_own_word_and_by_no_other(language: str) -> None:
    texts = [one for one in all_texts(language) if not any(kept in one.where for kept in KEPT)]
    if language == "en":
        texts = [one for one in texts if not OF_QT.match(one.where)]
    whole = "\n".join(one.text for one in texts)
    wrong: list[str] = []
    for term in TERMS:
        if not re.search(term["words"][language], whole, re.IGNORECASE):
            wrong.append(f"{term['concept']}: nothing says {term['words'][language]}")
        for pattern in term["forbidden"][language]:
            found = re.compile(pattern, re.IGNORECASE)
            if found.search(whole):
                wrong += [
                    f"{term['concept']}: {one.where}: {one.text}" for one in texts if found.search(one.text)
                ]
    assert wrong == []


def test_the_table_has_each_thing_once_with_a_word_in_every_language() -> None:
    assert len({term["concept"] for term in TERMS}) == len(TERMS) > 30
    for term in TERMS:
        assert set(term["words"]) == set(term["forbidden"]) == set(LANGUAGES)
        for language in LANGUAGES:
            # A word is never what it forbids.
            assert term["forbidden"][language], term["concept"]
            assert not any(re.fullmatch(one, term["words"][language]) for one in term["forbidden"][language])


def test_the_three_languages_of_a_message_have_the_same_parameters() -> None:
    wrong = [
        f"{where}: {text.kk} | {text.ru} | {text.get('en')}"
        for where, text in all_messages()
        if not parameters(text.kk) == parameters(text.ru) == parameters(text.get("en"))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_text_of_the_window_has_in_each_language_what_is_filled_in(language: str) -> None:
    """Each %1 once or more, and none that the source has not; plural forms may leave out %n."""
    wrong = []
    for message in ElementTree.parse(resource("i18n", f"kzpoll_{language}.ts")).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        wanted = set(re.findall(r"%\d", source))
        wrong += [f"{source}: {form}" for form in forms if set(re.findall(r"%\d", form)) != wanted]
    assert wrong == []
