"""What stands in a cell for a name: fit to be printed on a ballot, or what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from kzpoll_desktop.domain.ground.letters import foreign, is_unseen
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.exchange.apart.table import Formula, SheetCell
from kzpoll_desktop.exchange.headings import clean, says_struck_out

MAX_NAME: Final = 200
# The characters of a text that paper has no picture of.
Lacking = Callable[[str], str]
_UNFIT: Final = re.compile(r"_x[0-9A-Fa-f]{4}_")
_BREAKS: Final = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")
# A line of the ballot that is no candidate, without signs and without the words for a line.
_AGAINST: Final = re.compile(
    r"(?:бәріне|барлығына|барлық \w+|ешқайсы\w*|ешкім\w*)(?: да| де)? қарсы\w*|қарсы\w*(?: бәріне| барлығына)?"
    r"|ешкімді (?:қолда|таңда)\w*|против(?: всех\w*(?: \w+)?| каждого)?|ни за кого|ни за одного\w*(?: из \w+)?"
    r"|against(?: all(?: \w+)?)?|none of the above",
    re.IGNORECASE,
)
_LINE: Final = frozenset("графа графасы строка жол жолы line".split())
_GONE: Final = (
    r"(?:выбыл[аои]?|выбывш(?:ий|ая)|снят(?:[аы]|ый|ая)?|снялся|снялась|снял[аи]?\s+(?:свою\s+)?кандидатуру|снимается"
    r"|вычеркнут(?:[аы]|ый|ая)?|отозван[аы]?|исключ[её]н(?:[аы]|ный|ная)?|исключить|самоотвод|отказал(?:ся|ась)"
    r"|отказ(?:ано)?|аннулирован[аоы]?|отмен[её]н[аоы]?|выведен[аы]?|удал[её]н[аы]?|умер(?:ла|ший|шая)?|скончал(?:ся|ась)"
    r"|не\s+(?:участвует|зарегистрирован[аы]?|допущен[аы]?)"
    r"|шығып\s+(?:қалды|қалған|кетті|кеткен)|шығарыл(?:ды|ған)|сызыл(?:ды|ған)|өшіріл(?:ді|ген)|жойыл(?:ды|ған)"
    r"|сызып\s+таст\w*|алып\s+таст\w*|алынып\s+таст\w*|бас\s+тарт\w*|қайтыс\s+бол\w*|қайтарып\s+алды"
    r"|қатыспайды|тіркелме\w*|withdr[ae]wn|withdrew|struck\s+out|deceased|rejected)"
)
_NOTE: Final = re.compile(
    rf"\s*[(\[{{/]\s*[^)\]}}/]*\b{_GONE}\b[^)\]}}/]*[)\]}}/]|\s*[,;–—-]\s*(?:\w+\s+){{0,2}}{_GONE}\b.*$|\s+{_GONE}[.!]?$"
    rf"|^{_GONE}(?:[\s:–—-]+|$)",
    re.IGNORECASE,
)
_SAYS_GONE: Final = re.compile(rf"(?<!\bне )(?<!\bnot )\b{_GONE}\b(?! емес\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RowFault(Said):
    """What is wrong in a row; its parameter line: of the file, from 1.

    Codes: bad_quotes; missing_column (column), name_in_parts, bad_number (value), number_missing, number_twice (value,
    other: its line), number_gap (expected, value), name_missing (column), name_too_long (column, most), name_twice
    (value, other), not_a_name (column, value), formula (column), line_break (column), lost_letters (column, value),
    garbled (column, value), bad_character (column, value), mixed_script (column, value, letter), against_all (value),
    struck_by_font, part_struck (column), struck_by_rule, not_seen (column), to_correct (value), unknown_mark (value),
    too_many_columns, three_columns (count), split_name (separator), too_many_candidates (most).
    """

    family = "row"

    @property
    def line(self) -> int:
        """Where the row stands in its file."""
        line = self.params["line"]
        assert isinstance(line, int)  # every maker gives it
        return line


def read_name(cell: SheetCell, required: bool, lacking: Lacking) -> str | RowFault | None:
    """A name in its own letters, None where it is left out; or what is wrong with it, without its line and column."""
    if cell is None:
        return RowFault("name_missing") if required else None
    if isinstance(cell, Formula):
        return RowFault("formula")
    if not isinstance(cell, str):
        return RowFault("not_a_name", {"value": as_text(cell)})
    if _BREAKS.search(cell.strip()):
        return RowFault("line_break")
    name = clean(cell)
    if name[:1] in "=@":
        return RowFault("formula")
    if "?" in name or "\ufffd" in name:
        return RowFault("lost_letters", {"value": shown(name)})
    if _is_garbled(name):
        return RowFault("garbled", {"value": shown(name)})
    bad = _bad_character(name, lacking)
    if bad:
        return RowFault("bad_character", {"value": bad})
    if not any(c.isalpha() for c in name) or name.startswith("#"):
        return RowFault("not_a_name", {"value": shown(name)})
    if len(name) > MAX_NAME:
        return RowFault("name_too_long", {"most": MAX_NAME})
    if _is_against(name):
        return RowFault("against_all", {"value": shown(name)})
    return name


def _is_against(name: str) -> bool:
    """The line against all, in one language or in several with a stroke between them."""
    parts = [re.findall(r"\w+", part.casefold()) for part in name.split("/")]
    plain = [" ".join(word for word in words if word not in _LINE) for words in parts]
    return all(_AGAINST.fullmatch(part) for part in plain)


def says_gone(note: str) -> bool:
    """A note beside a name, below the list or on a cell says that somebody is not on the ballot any more."""
    return says_struck_out(note) or _SAYS_GONE.search(clean(note)) is not None


def note_of_withdrawal(name: str) -> str:
    """The part of a name that says that the candidate is gone; empty where nothing says so."""
    found = _NOTE.search(name)
    return found[0] if found else ""


def _bad_character(name: str, lacking: Lacking) -> str:
    """The letter, or where it cannot be seen, its place; empty where every character can be printed."""
    if found := _UNFIT.search(name):
        return found[0]
    for place, c in enumerate(name):
        if is_unseen(c):
            return f"{shown(name[max(0, place - 12) : place])}[ ]{shown(name[place + 1 : place + 13])}"
        if unicodedata.category(c).startswith("M") or foreign(c) or lacking(c):
            return c if not unicodedata.combining(c) else name[max(0, place - 1) : place + 1]
    return ""


def _is_garbled(name: str) -> bool:
    """UTF-8 that was taken for Windows-1251 and saved so: РђР№ instead of Ай."""
    if name.isascii():
        return False
    try:
        name.encode("cp1251").decode()
    except UnicodeError:
        return False
    return True


def as_text(cell: SheetCell) -> str:
    """What a cell says, fit to stand in a sentence."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date | time | timedelta):
        return str(cell)
    return shown(clean(str(cell)))
