"""The wording of an edition of the law: citations of its articles, and the headings and phrases of a protocol."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class LegalWording:
    """What one edition says; citations by article as in `43(3-1)`, phrases by their English name.

    articles: of the phrases that are the law's own, by the same name, which articles say so.
    """

    edition: str
    citations: Mapping[str, LocalText]
    phrases: Mapping[str, LocalText]
    articles: Mapping[str, tuple[str, ...]]

    def citation(self, article: str, language: str) -> str:
        """An article by its short name, «п. 3-1 ст. 43», that no line breaks; KeyError for one that is not listed here."""
        return _held(self.citations[article].get(language))

    def in_full(self, articles: Sequence[str], language: str) -> str:
        """Articles as an act cites them, «пункт 3-1 статьи 43 Конституционного закона»; KeyError as for `citation`."""
        full = "; ".join(_IN_FULL[language](self.citations[article].get(language)) for article in articles)
        return _OF_THE_LAW.get(language).format(articles=full)

    def phrase(self, key: str, language: str, **params: str | int) -> str:
        """A phrase with its parameters filled in; KeyError for an unknown phrase or a missing parameter."""
        return self.phrases[key].get(language).format(**params)

    def cited(self, key: str, language: str, **params: str | int) -> str:
        """A phrase of the law with its articles, «… (п. 3 ст. 38)»; KeyError too where it has none."""
        articles = "; ".join(self.citation(article, language) for article in self.articles[key])
        return f"{self.phrase(key, language, **params)} ({articles})"

    def listed(self, family: str) -> tuple[str, ...]:
        """The names of phrases that belong together, as `invalid.…`, in the law's order."""
        return tuple(key for key in self.phrases if key.startswith(f"{family}."))


# How the short names of articles are written out: the first word as it is named, the others as what it belongs to.
_RUSSIAN: Final = {
    "подп.": ("подпункт", "подпункта"),
    "п.": ("пункт", "пункта"),
    "ст.": ("статья", "статьи"),
}
_OF_THE_LAW: Final = LocalText(
    "Конституциялық заңның {articles}",
    "{articles} Конституционного закона",
    "{articles} of the Constitutional Law",
)


def _held(text: str) -> str:
    """The text with the spaces and hyphens that no line may break at."""
    return _unbroken(text).replace(" ", "\u00a0")


def _unbroken(text: str) -> str:
    """The text with hyphens alone held: a field that an act is edited in keeps no no-break space."""
    return text.replace("-", "\u2011")


def _in_russian(short: str) -> str:
    named = re.findall(r"(подп\.|п\.|ст\.) (\S+)", short)
    return _unbroken(
        " ".join(f"{_RUSSIAN[of][place > 0]} {number}" for place, (of, number) in enumerate(named))
    )


def _in_kazakh(short: str) -> str:
    return _unbroken(re.sub(r"-бап(?=$|тың)", "-бабы", short).replace("-бабытың", "-бабының"))


def _in_english(short: str) -> str:
    return _unbroken(short.replace("art.", "article"))


_IN_FULL: Final[Mapping[str, Callable[[str], str]]] = {
    "kk": _in_kazakh,
    "ru": _in_russian,
    "en": _in_english,
}


@cache
def legal(edition: str) -> LegalWording:
    """The wording of an edition, named by its date YYYY-MM-DD as in a definition; of the newest one where it is unknown."""
    files = {path.stem: path for path in resource("legal").glob("*.json")}
    found = json.loads(files.get(edition, files[max(files)]).read_text(encoding="utf-8"))
    phrases = found["phrases"]
    articles = {key: tuple(one["articles"]) for key, one in phrases.items() if "articles" in one}
    return LegalWording(found["edition"], _texts(found["citations"]), _texts(phrases), articles)


def _texts(found: Mapping[str, Mapping[str, str]]) -> dict[str, LocalText]:
    return {key: LocalText(texts["kk"], texts["ru"], texts["en"]) for key, texts in found.items()}
