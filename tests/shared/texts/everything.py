"""Every text of the program with where it stands: catalogues below the window, the wording of the law, the window."""

from __future__ import annotations

import dataclasses
import importlib
import json
import pkgutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import kzpoll_desktop.texts
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.legal import legal
from tests.shared.texts.letters import texts_of


class Text(NamedTuple):
    """where: its module and key, or the context and source of the window; text: in one language."""

    where: str
    text: str


def all_texts(language: str) -> list[Text]:
    """In kk, ru or en, each once."""
    found = [
        *_below(language),
        *_of_the_law(language),
        *_of_the_elections(language),
        *_of_the_window(language),
    ]
    return list(dict.fromkeys(found))


def all_messages() -> list[tuple[str, Message | LocalText]]:
    """Every text below the window in its three languages, with where it stands."""
    found: list[tuple[str, Message | LocalText]] = []
    for module in pkgutil.walk_packages(kzpoll_desktop.texts.__path__, "kzpoll_desktop.texts."):
        for name, value in vars(importlib.import_module(module.name)).items():
            found += _in(value, f"{module.name.removeprefix('kzpoll_desktop.')}.{name}")
    return found


def _below(language: str) -> Iterator[Text]:
    for where, text in all_messages():
        yield Text(where, text.get(language) or "")


def _in(value: Any, where: str) -> Iterator[tuple[str, Message | LocalText]]:
    if isinstance(value, Message | LocalText):
        yield where, value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _in(one, f"{where}.{key}")
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from _in(one, f"{where}.{place}")
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _in(getattr(value, field.name), f"{where}.{field.name}")


def _of_the_law(language: str) -> Iterator[Text]:
    wording = legal("2023-01-01")
    for key, text in (*wording.citations.items(), *wording.phrases.items()):
        yield Text(f"legal.{key}", text.get(language))


def _of_the_elections(language: str) -> Iterator[Text]:
    """Titles, rows, parties and districts, as the definitions that come with the program have them."""
    for path in sorted(resource("elections").glob("*.json")):
        for where, text in texts_of(json.loads(path.read_text(encoding="utf-8"))):
            if where.endswith(f".{language}"):
                yield Text(f"elections.{path.stem}.{where}", text)


def _of_the_window(language: str) -> Iterator[Text]:
    # English stands in the sources, which every catalogue of the window repeats.
    path: Path = resource("i18n", f"kzpoll_{'kk' if language == 'en' else language}.ts")
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if language == "en":
                source = message.findtext("source") or ""
                yield Text(f"{context.findtext('name')}: {source}", source)
                continue
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                yield Text(f"{context.findtext('name')}: {message.findtext('source')}", form)
