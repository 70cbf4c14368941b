"""Strict primitives for reading JSON: every refusal is a code with the place inside the file.

A parsed tree has a tuple of (key, value) pairs for each JSON object and a list for each array, so that a key given
twice is still seen when the object is read.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.letters import is_hidden
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.shown import shown

Raw = Any
T = TypeVar("T")

MAX_TEXT: Final = 2_000
MAX_DEPTH: Final = 200
_ID: Final = re.compile(r"[!-\-/-~]{1,64}")
# An id that becomes a part of a file's name: nothing that Windows or Linux gives a meaning there.
_FILE_ID: Final = re.compile(r"""[!#-)+-\-0-9;=@-\[\]-{}~]{1,64}""")
_DOTTED_FILE_ID: Final = re.compile(r"""(?!\.)[!#-)+-.0-9;=@-\[\]-{}~]{1,64}""")
# What Windows keeps for devices, whatever stands behind a dot.
_RESERVED: Final = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{kind}{number}" for kind in ("COM", "LPT") for number in range(10)))
)
_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
# Control characters, halves of characters, and marks that turn the direction of what is read.
_UNFIT: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
# A letter that nobody sees, as it is or escaped: most files have neither, and are not gone through.
_PERHAPS_UNSEEN: Final = re.compile(
    r"[\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u08e2\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U00010000-\U0010ffff]|\\u"
)
# Of UTF-8: ASCII without the backslash, and Cyrillic letters. Most lines are of nothing else, and that is seen at once.
_PLAIN: Final = bytes({*range(0xC0), 0xD0, 0xD1, 0xD2, 0xD3} - {ord("\\")})
_SCALARS: Final = frozenset({int, str, bool, type(None)})
_LINES: Final = re.compile(r"[\t\n]")
_DECODER: Final = json.JSONDecoder(object_pairs_hook=tuple)
_TEXT_OR_BRACKET: Final = re.compile(r"[\[\]{}]|\"(?:[^\"\\]++|\\.)*+\"?", re.DOTALL)
_LONG_NUMBER: Final = re.compile(r"[0-9]{1000,}")


def parse(text: str) -> Raw:
    """The tree of a JSON text; Malformed not_json, cut_off, too_deep or number_too_long, each with line and column.

    bad_character, with its path, where a text has a letter that nobody sees on paper. A journal is not read here: what was
    taken once is kept.

    NaN and Infinity come through as floats, which no reader takes: so their place is named.
    """
    if text.count("[") + text.count("{") > MAX_DEPTH:
        _check_depth(text)
    try:
        tree = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        raise Malformed("cut_off" if cut_off else "not_json", "", **_place(text, error.pos)) from None
    except RecursionError:
        raise Malformed("too_deep", "", most=MAX_DEPTH, line=1, column=1) from None
    except ValueError:
        # Python reads no whole number beyond some thousands of digits.
        found = _LONG_NUMBER.search(text)
        place = _place(text, found.start() if found else 0)
        raise Malformed("number_too_long", "", most=MAX_COUNT, **place) from None
    if (
        text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
        and _PERHAPS_UNSEEN.search(text) is not None
    ):
        _refuse_unseen(tree, "")
    return tree


def _refuse_unseen(tree: Raw, path: str) -> None:
    """Malformed bad_character with the place of the first text with a letter that nobody sees on paper."""
    if isinstance(tree, str):
        unseen = next((c for c in tree if is_hidden(c)), None)
        if unseen is not None:
            raise Malformed("bad_character", path, letter=f"U+{ord(unseen):04X}")
    elif isinstance(tree, tuple):
        for key, value in tree:
            _refuse_unseen(key, path)
            _refuse_unseen(value, join(path, key))
    elif isinstance(tree, list):
        for place, item in enumerate(tree):
            _refuse_unseen(item, f"{path}[{place}]")


def _place(text: str, position: int) -> dict[str, int]:
    before = text[:position]
    return {"line": before.count("\n") + 1, "column": position - before.rfind("\n")}


def _check_depth(text: str) -> None:
    """Refuse brackets nested deeper than MAX_DEPTH, those inside texts left out; the parser would run out of stack."""
    depth = 0
    for found in _TEXT_OR_BRACKET.finditer(text):
        bracket = found[0]
        if bracket in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise Malformed("too_deep", "", most=MAX_DEPTH, **_place(text, found.start()))
        elif bracket in "]}":
            depth -= 1


def obj(raw: Raw, path: str) -> dict[str, Raw]:
    """The object at a path; Malformed not_an_object or duplicate_key."""
    if type(raw) is not tuple:
        raise Malformed("not_an_object", path)
    found = dict(raw)
    if len(found) != len(raw):
        seen: set[str] = set()
        for key, _ in raw:
            if key in seen:
                raise Malformed("duplicate_key", join(path, key), key=shown(key))
            seen.add(key)
    return found


def keyed(
    raw: Raw, path: str, required: frozenset[str], optional: frozenset[str] = frozenset()
) -> dict[str, Raw]:
    """An object that has every required key and none beyond the optional ones."""
    found = obj(raw, path)
    keys = found.keys()
    if keys != required and not (keys >= required and optional.issuperset(keys - required)):
        for key in found:
            if key not in required and key not in optional:
                raise Malformed("unknown_key", join(path, key), key=shown(key))
        for key in sorted(required - keys):
            raise Malformed("missing_key", join(path, key), key=key)
    return found


def items(raw: Raw, path: str, most: int = 10_000) -> list[Raw]:
    """The array at a path; Malformed not_a_list or too_many."""
    if type(raw) is not list:
        raise Malformed("not_a_list", path)
    if len(raw) > most:
        raise Malformed("too_many", path, most=most)
    return raw


def join(path: str, key: str) -> str:
    """The place of a key under a path; a key unfit for print is shortened and cleaned."""
    key = shown(key)
    return f"{path}.{key}" if path else key


def count(raw: Raw, path: str) -> int | None:
    """A whole number 0…99 999, or None where it is not known yet."""
    if type(raw) is int:
        if 0 <= raw <= MAX_COUNT:
            return raw
        raise Malformed("out_of_range", path, least=0, most=MAX_COUNT)
    if raw is None:
        return None
    raise Malformed("not_a_whole_number", path)


def counts(raw: Raw, path: str, known: Iterable[str], code: str) -> dict[str, int | None]:
    """A table of counts whose keys are all known; code says what an unknown key is (unknown_contest, …)."""
    found = obj(raw, path)
    for key, value in found.items():
        if key not in known:
            raise Malformed(code, join(path, key), key=shown(key))
        if type(value) is not int or not 0 <= value <= MAX_COUNT:
            count(value, join(path, key))
    return found


def number(raw: Raw, path: str, least: int = 0, most: int = MAX_COUNT) -> int:
    """A whole number least…most."""
    if type(raw) is not int:
        raise Malformed("not_a_whole_number", path)
    if not least <= raw <= most:
        raise Malformed("out_of_range", path, least=least, most=most)
    return raw


def boolean(raw: Raw, path: str) -> bool:
    """true or false."""
    if type(raw) is not bool:
        raise Malformed("not_true_or_false", path)
    return raw


def text(
    raw: Raw, path: str, *, may_be_empty: bool = False, most: int = MAX_TEXT, one_line: bool = False
) -> str:
    """A text in NFC without control characters or halves of characters; one_line: without line breaks and tabs."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if not may_be_empty and not raw.strip():
        raise Malformed("empty_text", path)
    if len(raw) > most:
        raise Malformed("text_too_long", path, most=most)
    if raw.isascii() and raw.isprintable():
        return raw
    unfit = _UNFIT.search(raw) or (_LINES.search(raw) if one_line else None)
    if unfit is not None:
        raise Malformed("bad_character", path, letter=f"U+{ord(unfit[0]):04X}")
    return unicodedata.normalize("NFC", raw)


def identifier(raw: Raw, path: str) -> str:
    """An id: 1…64 printable ASCII characters without dots or spaces."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if not is_identifier(raw):
        raise Malformed("bad_id", path, value=shown(raw))
    return raw


def is_identifier(text: str) -> bool:
    """Whether a text is an id."""
    return _ID.fullmatch(text) is not None


def file_identifier(raw: Raw, path: str, *, dots: bool = False) -> str:
    """An id that also names files: an identifier that no system objects to in a name; dots: it may have them, not first."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if not is_file_identifier(raw, dots=dots):
        raise Malformed("bad_id", path, value=shown(raw))
    return raw


def is_file_identifier(text: str, *, dots: bool = False) -> bool:
    """Whether a text is an id that may stand in a file's name, or be one, on every system."""
    fits = (_DOTTED_FILE_ID if dots else _FILE_ID).fullmatch(text) is not None
    return fits and text.split(".")[0].upper() not in _RESERVED


def one_of(raw: Raw, path: str, allowed: Iterable[str]) -> Any:
    """One of the allowed words."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if raw not in allowed:
        raise Malformed("unknown_value", path, value=shown(raw), allowed=", ".join(allowed))
    return raw


def time(raw: Raw, path: str) -> str:
    """A time HH:MM, 00:00…23:59."""
    if type(raw) is not str or not _TIME.fullmatch(raw):
        raise Malformed("bad_time", path)
    return raw


def time_or_none(raw: Raw, path: str) -> str | None:
    """A time HH:MM, None where it is not known yet."""
    return None if raw is None else time(raw, path)


_TWO: Final = frozenset({"kk", "ru"})
_EN: Final = frozenset({"en"})


def local_text(
    raw: Raw,
    path: str,
    *,
    english: bool | None = False,
    may_be_empty: bool = False,
    one_line: bool = True,
) -> LocalText:
    """A text in kk and ru; english: True it is required too, None it may be there, False it may not."""
    try:
        # Many records of one file name the same region and settlement.
        return _local_text_once(raw, english, may_be_empty, one_line)
    except (Malformed, TypeError):
        return _local_text(raw, path, english, may_be_empty, one_line)


def _local_text(raw: Raw, path: str, english: bool | None, may_be_empty: bool, one_line: bool) -> LocalText:
    required = _TWO | _EN if english else _TWO
    found = keyed(raw, path, required, _EN if english is None else frozenset())

    def read(language: str) -> str:
        place = f"{path}.{language}"
        return text(found[language], place, may_be_empty=may_be_empty, one_line=one_line)

    return LocalText(read("kk"), read("ru"), read("en") if "en" in found else None)


@functools.lru_cache(maxsize=1024)
def _local_text_once(raw: Raw, english: bool | None, may_be_empty: bool, one_line: bool) -> LocalText:
    return _local_text(raw, "", english, may_be_empty, one_line)


def unique(keys: Iterable[str | int], path: str, code: str = "duplicate_id") -> None:
    """Every key stands once; otherwise Malformed with the one that comes twice."""
    seen: set[str | int] = set()
    for index, key in enumerate(keys):
        if key in seen:
            raise Malformed(code, f"{path}[{index}]", key=shown(str(key)))
        seen.add(key)


def each(raw: Raw, path: str, read: Callable[[Raw, str], T], most: int = 10_000) -> tuple[T, ...]:
    """Every item of an array read with its place."""
    return tuple(read(item, f"{path}[{index}]") for index, item in enumerate(items(raw, path, most)))


def paired(tree: Raw) -> Raw:
    """Ordinary dicts and lists as a parsed tree, so that a value from the journal is read as strictly as a file."""
    if type(tree) in _SCALARS:
        return tree
    if isinstance(tree, Mapping):
        return tuple((key, paired(value)) for key, value in tree.items())
    if isinstance(tree, list | tuple):
        return [paired(value) for value in tree]
    return tree
