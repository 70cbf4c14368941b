"""Where the heading of a list of candidates stands, and which of its columns is which, with how much certainty."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.exchange.apart.table import SheetCell, TableRow
from kzpoll_desktop.texts.format import parse_count

COLUMNS: Final = ("number", "kk", "ru", "en", "struck_out")
REQUIRED: Final = ("number", "kk", "ru")
_PLAIN: Final = dict(zip(REQUIRED, range(3), strict=True))
_SEARCHED: Final = 40
_MOST_HEADING_ROWS: Final = 3

# By the beginning of a word of the heading, in lower case; whole words where a beginning would say too little.
_STRUCK: Final = ("struck", "withdrawn", "вычерк", "выбыв", "выбыл", "выбыт", "снят", "сызыл", "сызып")
_LANGUAGES: Final = {
    "kk": ("қаз", "каз", "kaz", "qaz"),
    "ru": ("рус", "орыс", "rus"),
    "en": ("англ", "ағыл", "eng"),
}
_COUNTRY: Final = ("қазақстан", "казахстан", "kazakhstan", "qazaqstan")
_WHOLE_LANGUAGES: Final = {"kk": "kk", "kz": "kk", "ru": "ru", "en": "en"}
_AROUND_LANGUAGES: Final = frozenset("на по языке язык яз тілінде тілі тіл in language".split())
_NUMBERS: Final = ("номер", "нөмір", "number", "рет")
_WHOLE_NUMBERS: Final = frozenset(("№", "#", "n", "no", "п/п", "р/с", "пп"))
# Words of a name: they tell the language too where the heading does not say it.
_NAMES: Final[Mapping[str, frozenset[str]]] = {
    "kk": frozenset("тегі аты жөні есімі әкесінің атауы тааә таә кандидаттың кандидаттар".split()),
    "ru": frozenset("фамилия имя отчество фио наименование название кандидата кандидат кандидаты".split()),
    "en": frozenset("name surname candidate".split()),
}
_PARTS: Final = (("фамилия", "имя", "отчество"), ("тегі", "аты", "әкесінің аты"))
_WHITE: Final = re.compile(r"[\s().,:;_\-–—\"«»]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the candidates.

    titles: rows above it; lines: of the heading, empty without one; texts: column to its words; sure: column names to
    their place; open: column names to the places among which only a person can choose; body: the rows after it.
    """

    titles: tuple[TableRow, ...]
    rows: tuple[TableRow, ...]
    texts: Mapping[int, str]
    sure: Mapping[str, int]
    open: Mapping[str, tuple[int, ...]]
    body: tuple[TableRow, ...]

    @property
    def is_known(self) -> bool:
        """At least two columns are named as in a list of candidates."""
        return bool(self.rows) and len(self.sure) + len(self.open) >= 2

    @property
    def parts(self) -> bool:
        """A name goes over several columns, one for each of its parts."""
        texts = [text.casefold() for text in self.texts.values()]
        return any(sum(part in texts for part in parts) >= 2 for parts in _PARTS)


def whole(cell: SheetCell) -> int | None:
    """A whole number, also "1." and "1)"; None for anything else."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return cell if 0 <= cell < 10**9 else None
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and 0 <= cell < 10**9 else None
    return parse_count(re.sub(r"(?<=\d)[.)]\s*$", "", cell)) if isinstance(cell, str) else None


def clean(text: str) -> str:
    """Its own letters, composed, with single spaces between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def filled(row: TableRow) -> list[int]:
    """The places where something stands."""
    return [place for place, cell in enumerate(row.cells) if cell is not None]


def says_struck_out(text: str) -> bool:
    """A word for struck out, and no denial of it."""
    found = _words(text)
    return any(word.startswith(_STRUCK) for word in found) and not {"не", "емес", "not"} & set(found)


def find_heading(rows: Sequence[TableRow]) -> Heading:
    """The heading of these rows, below whatever titles there are; one without lines where there is none."""
    numbered = next((at for at, row in enumerate(rows) if _is_numbered(row)), len(rows))
    last: int | None = None
    for at, row in enumerate(rows[: min(numbered, _SEARCHED)]):
        if any(whole(cell) is not None for cell in row.cells):
            continue
        if len(filled(row)) >= 2:
            last = at
            if _heading(rows, at).is_known:
                break
    if last is None:
        first = next((at for at, row in enumerate(rows) if whole(row.cells[0]) is not None), numbered)
        first = first if first < min(len(rows), _SEARCHED) else 0
        return Heading(tuple(rows[:first]), (), {}, _PLAIN, {}, tuple(rows[first:]))
    return _heading(rows, last)


def _is_numbered(row: TableRow) -> bool:
    return len(filled(row)) >= 3 and any(whole(cell) is not None for cell in row.cells)


def _heading(rows: Sequence[TableRow], at: int) -> Heading:
    end = at + 1
    texts = _texts(rows[at:end])
    # A heading may go over several rows: «ФИО» above, the languages under it.
    while end < min(len(rows), at + _MOST_HEADING_ROWS) and _goes_on(rows[end]):
        end += 1
        texts = _texts(rows[at:end])
    sure: dict[str, int] = {}
    open_: dict[str, tuple[int, ...]] = {}
    for name in COLUMNS:
        scores = {place: _score(name, text) for place, text in texts.items()}
        best = max(scores.values(), default=0)
        places = tuple(place for place, score in scores.items() if score == best > 0)
        if len(places) == 1:
            sure[name] = places[0]
        elif places:
            open_[name] = places
    return Heading(tuple(rows[:at]), tuple(rows[at:end]), texts, sure, open_, tuple(rows[end:]))


def _texts(rows: Sequence[TableRow]) -> dict[int, str]:
    width = max(len(row.cells) for row in rows)
    texts = {
        place: " ".join(clean(str(row.cells[place])) for row in rows if place in filled(row))
        for place in range(width)
    }
    return {place: text for place, text in texts.items() if text}


def _goes_on(row: TableRow) -> bool:
    texts = [clean(str(row.cells[place])) for place in filled(row)]
    return all(whole(cell) is None for cell in row.cells) and all(
        any(_score(name, text) for name in COLUMNS) for text in texts
    )


def _words(text: str) -> list[str]:
    return [word for word in _WHITE.split(text.casefold().replace("ф.и.о", "фио")) if word]


def _is_of_a_language(word: str) -> bool:
    """A word that a heading for a language is made of: «на русском языке», «қазақ тілінде»."""
    return (
        word in _WHOLE_LANGUAGES
        or word in _AROUND_LANGUAGES
        or any(word.startswith(beginnings) for beginnings in _LANGUAGES.values())
    )


def _score(name: str, text: str) -> int:
    """How certainly a heading is that of a column; 0: it is not."""
    found = _words(text)
    if any(word.startswith(_STRUCK) for word in found):
        return 3 if name == "struck_out" else 0
    said = {
        language
        for language, beginnings in _LANGUAGES.items()
        if any(word.startswith(beginnings) and not word.startswith(_COUNTRY) for word in found)
    } | {_WHOLE_LANGUAGES[word] for word in found if word in _WHOLE_LANGUAGES}
    named = {language for language, names in _NAMES.items() if names & set(found)}
    if said:
        # «Партия (каз)» names a language, and another thing than a name.
        other = not named and not all(_is_of_a_language(word) for word in found)
        return (4 if named else 1 if other else 3) if said == {name} else 0
    numbers = [word.startswith(_NUMBERS) or word in _WHOLE_NUMBERS for word in found]
    if any(numbers):
        return (3 if all(numbers) else 1) if name == "number" else 0
    return 2 if named == {name} else 0
