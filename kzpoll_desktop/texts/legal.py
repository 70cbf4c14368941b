"""The wording of an edition of the law: citations of its articles, and the headings and phrases of a protocol."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class LegalWording:
    """What one edition says; citations by article as in `43(3-1)`, phrases by their English name."""

    edition: str
    citations: Mapping[str, LocalText]
    phrases: Mapping[str, LocalText]

    def citation(self, article: str, language: str) -> str:
        """An article by its short name, «п. 3-1 ст. 43»; KeyError for one that this edition's wording does not list."""
        return self.citations[article].get(language)

    def phrase(self, key: str, language: str, **params: str | int) -> str:
        """A phrase with its parameters filled in; KeyError for an unknown phrase or a missing parameter."""
        return self.phrases[key].get(language).format(**params)


@cache
def legal(edition: str) -> LegalWording:
    """The wording of an edition, named by its date YYYY-MM-DD as in a definition; of the newest one where it is unknown."""
    files = {path.stem: path for path in resource("legal").glob("*.json")}
    found = json.loads(files.get(edition, files[max(files)]).read_text(encoding="utf-8"))
    return LegalWording(found["edition"], _texts(found["citations"]), _texts(found["phrases"]))


def _texts(found: Mapping[str, Mapping[str, str]]) -> dict[str, LocalText]:
    return {key: LocalText(**texts) for key, texts in found.items()}
