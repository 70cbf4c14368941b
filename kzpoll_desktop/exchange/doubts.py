"""What is seen only when all rows of a table lie side by side: exchanged languages, odd names, names that stand twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from kzpoll_desktop.domain.ground.letters import KAZAKH, as_seen, is_latin
from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.exchange.names import RowFault
from kzpoll_desktop.exchange.noted import CandidateRow, Noted, Notes

# «1-кандидат», «2-й»: the number before a word is a part of a name.
_ORDINAL: Final = re.compile(r"(?<!\w)\d{1,3}-(?=[^\W\d_])")
# Other digits, and signs that stand in no name: a footnote, something mistyped, a year of birth.
_ODD: Final = re.compile(r"\d+|[*†‡§|_~^<>{}#+%@;/\\]")
_REMARK: Final = re.compile(r"[(\[{][^)\]}]*[)\]}]")


def in_their_languages(found: Sequence[CandidateRow], notes: Notes) -> list[CandidateRow]:
    """Each name in its own column, where a person says that they stand in each other's."""
    wrong = [one for one in found if KAZAKH & set(one.name.ru) and not KAZAKH & set(one.name.kk)]
    right = [one for one in found if KAZAKH & set(one.name.kk) and not KAZAKH & set(one.name.ru)]
    if not wrong:
        return list(found)
    if not right:
        told: dict[str, Param] = {"value": shown(wrong[0].name.kk), "other": shown(wrong[0].name.ru)}
        said = Noted("languages_exchanged", told)
        exchanged = list(found) if notes.ask("languages", said, ("exchange", "keep")) == "exchange" else []
    else:
        exchanged = []
        for one in wrong:
            told = {"line": one.line, "value": shown(one.name.kk), "other": shown(one.name.ru)}
            said = Noted("row_exchanged", told)
            if notes.ask(f"languages.{one.line}", said, ("exchange", "keep")) == "exchange":
                exchanged.append(one)
    return [
        replace(one, name=replace(one.name, kk=one.name.ru, ru=one.name.kk)) if one in exchanged else one
        for one in found
    ]


def ask_about_names(found: Sequence[CandidateRow], notes: Notes) -> None:
    """Names that may be right and look as if they were not: a person says; one question for all rows of a kind."""
    for language in ("kk", "ru", "en"):
        _ask(found, notes, f"alphabet.{language}", "other_alphabet", partial(_in_another, language), language)
    _ask(found, notes, "kazakh_letters", "kazakh_letters", _kazakh_in_russian)
    _ask(found, notes, "signs", "odd_signs", _odd_sign)
    for language in ("kk", "ru"):
        _ask_one_name(found, notes, language)


def _ask(
    found: Sequence[CandidateRow],
    notes: Notes,
    key: str,
    code: str,
    wrong: Callable[[CandidateRow], tuple[str, str] | None],
    language: str = "",
) -> None:
    """wrong: the name that is odd and the letter that makes it so; None where nothing is."""
    odd = [(one, what) for one in found if (what := wrong(one)) is not None]
    if not odd:
        return
    one, (name, letter) = odd[0]
    told: dict[str, Param] = {"line": one.line, "value": shown(name), "letter": letter, "count": len(odd)}
    if language:
        told["column"] = Named("column", language)
    if notes.ask(key, Noted(code, told), ("keep", "not_so")) == "not_so":
        for one, (name, _) in odd:
            notes.wrong(one.line, "to_correct", value=shown(name))


def _in_another(language: str, one: CandidateRow) -> tuple[str, str] | None:
    """A name all in letters of the alphabet that is not the one of its column."""
    name = one.name.get(language) if language != "en" else one.name.en or ""
    letters = [c for c in name if c.isalpha()]
    other = [c for c in letters if is_latin(c) is (language != "en")]
    return (name, other[0]) if other and len(other) == len(letters) else None


def _kazakh_in_russian(one: CandidateRow) -> tuple[str, str] | None:
    letter = next((c for c in one.name.ru if c in KAZAKH), "")
    return (one.name.ru, letter) if letter and KAZAKH & set(one.name.kk) else None


def _odd_sign(one: CandidateRow) -> tuple[str, str] | None:
    for name in (one.name.kk, one.name.ru, one.name.en or ""):
        if sign := _ODD.search(_ORDINAL.sub("", name)):
            return name, sign[0]
    return None


def _ask_one_name(found: Sequence[CandidateRow], notes: Notes, language: str) -> None:
    """Two candidates with one name in one language and two in the other: a row was copied, or there are two of a name."""
    first: dict[str, CandidateRow] = {}
    for one in found:
        other = first.setdefault(as_seen(one.name.get(language)), one)
        if other is one or (as_seen(one.name.kk), as_seen(one.name.ru)) == (
            as_seen(other.name.kk),
            as_seen(other.name.ru),
        ):
            continue
        value = shown(one.name.get(language))
        column = Named("column", language)
        told: dict[str, Param] = {"line": one.line, "other": other.line, "value": value, "column": column}
        if (
            notes.ask(f"one_name.{language}.{one.line}", Noted("one_name", told), ("keep", "not_so"))
            == "not_so"
        ):
            notes.wrong(one.line, "to_correct", value=value)


def are_odd(remarked: Sequence[str]) -> bool:
    """Whether remarks in brackets say something of those that have them: where most names have one it is their custom."""
    return 0 < 2 * sum(bool(remark_in(name)) for name in remarked) <= len(remarked)


def remark_in(name: str) -> str:
    """The first remark in brackets; empty where there is none."""
    found = _REMARK.search(name)
    return found[0] if found else ""


def across(found: Sequence[CandidateRow], *, complete: bool) -> Iterable[RowFault]:
    """Numbers and names that stand twice; where every row is read, also numbers that do not go on from 1."""
    numbers: dict[int, int] = {}
    names: dict[tuple[str, str], int] = {}
    problems = []
    for one in found:
        if one.number in numbers:
            told: dict[str, Param] = {"line": one.line, "value": one.number, "other": numbers[one.number]}
            problems.append(RowFault("number_twice", told))
        numbers.setdefault(one.number, one.line)
        name = (as_seen(one.name.kk), as_seen(one.name.ru))
        if name in names:
            told = {"line": one.line, "value": shown(one.name.kk), "other": names[name]}
            problems.append(RowFault("name_twice", told))
        names.setdefault(name, one.line)
    if complete and not problems:
        for expected, number in enumerate(sorted(numbers), start=1):
            if number != expected:
                told = {"line": numbers[number], "expected": expected, "value": number}
                return [RowFault("number_gap", told)]
    return problems
