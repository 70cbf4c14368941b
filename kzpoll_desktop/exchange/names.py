"""What stands in a cell for a name: fit to be printed on a ballot, or what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from kzpoll_desktop.domain.ground.decode import shown
from kzpoll_desktop.domain.ground.letters import foreign, is_unseen
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.exchange.headings import clean
from kzpoll_desktop.exchange.tables import Cell, Formula

MAX_NAME: Final = 200
# The characters of a text that paper has no picture of.
Lacking = Callable[[str], str]
_UNFIT: Final = re.compile(r"_x[0-9A-Fa-f]{4}_")
_BREAKS: Final = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")
_AGAINST: Final = re.compile(
    r"(?:бәріне|барлығына|барлық кандидат\w*)\s+қарсы\w*|против\s+всех\w*(?:\s+кандидат\w*)?"
    r"|against\s+all(?:\s+candidates)?",
    re.IGNORECASE,
)
_GONE: Final = (
    r"(?:выбыл[аои]?|выбывш(?:ий|ая)|снят(?:[аы]|ый|ая)?|снялся|снялась|вычеркнут(?:[аы]|ый|ая)?|отозван[аы]?"
    r"|исключ[её]н(?:[аы]|ный|ная)?|шығып\s+(?:қалды|қалған|кетті|кеткен)|шығарыл(?:ды|ған)|сызыл(?:ды|ған)"
    r"|сызып\s+таст\w*|алынып\s+таст\w*|бас\s+тарт(?:ты|қан)"
    r"|withdr[ae]wn|withdrew|struck\s+out)"
)
_NOTE: Final = re.compile(
    rf"\s*[(\[]\s*[^)\]]*\b{_GONE}\b[^)\]]*[)\]]|\s*[,;–—-]\s*{_GONE}\b.*$|\s+{_GONE}$|^{_GONE}(?:[\s:–—-]+|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RowFault(Said):
    """What is wrong in a row; its parameter line: of the file, from 1.

    Codes: bad_quotes; missing_column (column), name_in_parts, bad_number (value), number_missing, number_twice (value,
    other: its line), number_gap (expected, value), name_missing (column), name_too_long (column, most), name_twice
    (value, other), not_a_name (column, value), formula (column), line_break (column), lost_letters (column, value),
    garbled (column, value), bad_character (column, value), mixed_script (column, value, letter), against_all (value),
    struck_by_font, part_struck (column), struck_by_rule, unknown_mark (value), too_many_columns, three_columns (count),
    split_name (separator), too_many_candidates (most).
    """

    family = "row"

    @property
    def line(self) -> int:
        """Where the row stands in its file."""
        line = self.params["line"]
        assert isinstance(line, int)  # every maker gives it
        return line


def read_name(cell: Cell, required: bool, lacking: Lacking) -> str | RowFault | None:
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
    if _AGAINST.fullmatch(name.strip(" .«»\"'")):
        return RowFault("against_all", {"value": shown(name)})
    return name


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


def as_text(cell: Cell) -> str:
    """What a cell says, fit to stand in a sentence."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date | time | timedelta):
        return str(cell)
    return shown(clean(str(cell)))
