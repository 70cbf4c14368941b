"""How counts, dates and times are written officially, the same in all languages; and counts read back from pasted text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

THOUSANDS: Final = "\u202f"
# Ordinary, no-break, thin, narrow no-break, figure and the other spaces of typography.
_SPACES: Final = "[ \u00a0\u2000-\u200a\u202f\u205f]"
# As texts: re keeps what it has made of them, and makes nothing of them before the first is looked for.
_COUNT: Final = rf"[0-9]{{1,15}}|[0-9]{{1,3}}(?:{_SPACES}[0-9]{{3}}){{1,4}}"
_TIME: Final = r"(?:^|T)([0-9]{2}:[0-9]{2})(:[0-9]{2})?"
_NUMBERED: Final = {"kk": "№{}", "ru": "№\u00a0{}", "en": "No.\u00a0{}"}
_AND: Final = {"kk": "және", "ru": "и", "en": "and"}

# From so many bytes on a size is told in megabytes.
_MEGABYTES: Final = 10_000_000


def count(number: int) -> str:
    """A whole number with its thousands apart by a narrow no-break space: 12345 -> "12 345"."""
    return str(number) if -1000 < number < 1000 else f"{number:,}".replace(",", THOUSANDS)


def storage(number: int, language: str) -> str:
    """Bytes as a person reads them: whole kilobytes, from ten megabytes on whole megabytes."""
    mega, kilo = ("MB", "KB") if language == "en" else ("МБ", "КБ")
    if number >= _MEGABYTES:
        return f"{count(number // 1_000_000)}\u00a0{mega}"
    return f"{count(-(-number // 1_000))}\u00a0{kilo}"


def percent(number: int | str) -> str:
    """A share with its sign, with a space at which no line breaks."""
    return f"{number}\u00a0%"


def parse_count(text: str) -> int | None:
    """The whole number in a pasted text: digits, thousands apart by any space or not at all; None for anything else."""
    bare = text.strip()
    return int(re.sub(_SPACES, "", bare)) if re.fullmatch(_COUNT, bare) else None


def date(iso: str) -> str:
    """A date, or the date of a moment, in official order: "2023-03-19" or "2023-03-19T23:41:07+06:00" -> "19.03.2023"."""
    return f"{iso[8:10]}.{iso[5:7]}.{iso[:4]}"


def time(iso: str, *, seconds: bool = False) -> str:
    """The time of day of "23:41", "23:41:07" or a moment in ISO form: "23:41"; seconds: "23:41:07"."""
    found = re.search(_TIME, iso)
    if found is None:
        raise ValueError(f"no time in {iso!r}")
    return found[1] + (found[2] or ":00" if seconds else "")


def moment(iso: str) -> str:
    """Date and time of a moment in ISO form, "19.03.2023 23:41"; any other text as it is."""
    found = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", iso)
    return f"{date(iso)} {time(iso)}" if found is not None else iso


def numbered(number: object, language: str) -> str:
    """A number with its sign, never parted from it: «№5», «№ 5», "No. 5"."""
    return _NUMBERED[language].format(number)


def plural(language: str, number: int) -> int:
    """Which form of a word goes with a number, from 0: two forms in kk and en, three in ru (1 год, 2 года, 5 лет)."""
    if language != "ru":
        return 0 if number == 1 else 1
    ones, tens = number % 10, number % 100
    if ones == 1 and tens != 11:
        return 0
    return 1 if 2 <= ones <= 4 and not 12 <= tens <= 14 else 2


def join_list(items: Sequence[str], language: str) -> str:
    """Items in a row with "and" before the last: "P1, P2 and P3"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND[language]} {items[-1]}"


def key_digits(fingerprint: str) -> str:
    """As many digits of a key's fingerprint as people compare on paper: the first twenty, in groups of four."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, 20, 4))


def digest_groups(digest: str) -> str:
    """A digest in groups of four, so that two people can compare it aloud."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
