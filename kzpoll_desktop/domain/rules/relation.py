"""A relation between figures, written once by their letters: whether it holds, by how much not, and its figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter, gt, lt, ne
from typing import Any, Final, Literal, TypeAlias

from kzpoll_desktop.domain.election.definition import Limits
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import Counted

Numbers: TypeAlias = dict[str, int]
Paths: TypeAlias = tuple[str, ...]
Side: TypeAlias = tuple[tuple[int, str], ...]
Sign: TypeAlias = Literal["=", "<=", ">="]
Excess: TypeAlias = Callable[[ContestSums], Counted]

# How the left side stands to the right one where the relation does not hold.
FAILS: Final[Mapping[Sign, Callable[[Any, Any], bool]]] = {"<=": gt, ">=": lt, "=": ne}
# The voters on the list are A of the printed rows, and N in numbers and documents.
_NUMBER_NAMES: Final = {"A": "N"}
# Sums that a sheet has made already.
_MADE: Final = ((("P", "S"), "in_boxes"),)


def known(**numbers: Counted) -> Numbers:
    """The numbers that are not missing."""
    return {name: value for name, value in numbers.items() if value is not None}


def joined(sheet: ContestSums, *letters: str) -> Paths:
    """The figures of the letters in their order, each once."""
    return sheet.paths(*letters)


class Tolerance:
    """How far numbers may be apart: a percentage rounded down, and never less than so many; both are names of limits."""

    __slots__ = ("_limits",)

    def __init__(self, at_least: str, percent: str) -> None:
        self._limits = attrgetter(at_least, percent)

    def of(self, base: int, limits: Limits) -> int:
        """The limit for a number of this size."""
        at_least: int
        at_least, percent = self._limits(limits)
        share: int = base * percent // 100
        return share if share > at_least else at_least


class Relation:
    """What must hold between two sums of letters: "H = B + I"; every letter is a figure of ContestSums.

    share: a limit; the left side is at most so many percent of the right. apart: the left side, a single letter, may
    exceed the right by this tolerance of itself, and what it exceeds it by is told under this name. also: letters that
    are told with the others. over: the left side less the right, None while a figure is missing.
    """

    __slots__ = ("_told", "_values", "apart", "left", "letters", "over", "right", "share", "sign", "text")

    def __init__(
        self, text: str, *, share: str = "", apart: tuple[str, Tolerance] | None = None, also: str = ""
    ) -> None:
        self.text = text
        self.share = share
        self.apart = apart
        self.sign: Sign = next(sign for sign in FAILS if f" {sign} " in text)
        self.left, self.right = map(_side, text.split(f" {self.sign} "))
        self.letters = tuple(letter for _, letter in (*self.left, *self.right))
        self._told = tuple((_NUMBER_NAMES.get(of, of), of) for of in (*self.letters, *also.split()))
        self._values = attrgetter(*(letter for _, letter in self._told))
        self.over = _over(self.left, self.right)

    @property
    def coefficients(self) -> tuple[tuple[str, int], ...]:
        """Each letter, and by how much the left side less the right grows with it."""
        return (*((of, n) for n, of in self.left), *((of, -n) for n, of in self.right))

    def difference(self, sheet: ContestSums, limits: Limits) -> Counted:
        """By how much the left side is more than it may be; None while a figure is missing."""
        over = self.over(sheet)
        if over is None:
            return None
        if self.share:
            percent: int = getattr(limits, self.share)
            return 100 * _sum(sheet, self.left) - percent * _sum(sheet, self.right)
        return over if self.apart is None else over - self.limit(sheet, limits)

    def limit(self, sheet: ContestSums, limits: Limits) -> int:
        """How far the sides may be apart."""
        return 0 if self.apart is None else self.apart[1].of(_sum(sheet, self.left), limits)

    def fails(self, sheet: ContestSums, limits: Limits) -> bool | None:
        """Whether it does not hold; None while a figure is missing."""
        difference = self.difference(sheet, limits)
        return None if difference is None else FAILS[self.sign](difference, 0)

    def short(self, sheet: ContestSums, letter: str) -> int:
        """How many the side with this letter is short of the other; none where it holds or a figure is missing."""
        over = self.over(sheet) or 0
        on_left = letter in [of for _, of in self.left]
        if self.sign == ("<=" if on_left else ">="):
            return 0
        return max(0, -over if on_left else over)

    def paths(self, sheet: ContestSums) -> Paths:
        """The figures of its letters, each once."""
        return joined(sheet, *self.letters)

    def has_figures(self, sheet: ContestSums) -> bool:
        """Whether a letter of it is known and not 0."""
        return any(self._values(sheet))

    def numbers(self, sheet: ContestSums, limits: Limits) -> Numbers:
        """The letters that are known, the limit, and the difference."""
        told = zip(self._told, self._values(sheet), strict=True)
        found: Numbers = {name: value for (name, _), value in told if value is not None}
        if self.share:
            found["percent"] = getattr(limits, self.share)
        over = self.over(sheet)
        if over is None:
            return found
        if self.apart is not None:
            limit = self.limit(sheet, limits)
            found |= {self.apart[0]: over, "limit": limit, "difference": over - limit}
        else:
            found["difference"] = over if not self.share else self.difference(sheet, limits) or 0
        return found


def _side(text: str) -> Side:
    """The terms of one side: "P + S - XT"."""
    words = f"+ {text}".split()
    return tuple(
        (-1 if sign == "-" else 1, letter) for sign, letter in zip(words[::2], words[1::2], strict=True)
    )


def _sum(sheet: ContestSums, side: Side) -> int:
    """A side of which no figure is missing."""
    found: int = sum([sign * getattr(sheet, letter) for sign, letter in side])
    return found


def _sums(letters: list[str]) -> list[str]:
    """The attributes of a sheet that make up the same sum."""
    for parts, whole in _MADE:
        if set(parts) <= set(letters):
            letters = [whole, *(letter for letter in letters if letter not in parts)]
    return letters


def added_and_taken(left: Side, right: Side) -> tuple[list[str], list[str]]:
    """What is added up and what is taken away in the left side less the right, as attributes of a sheet."""
    terms = [*left, *((-sign, letter) for sign, letter in right)]
    return _sums([of for sign, of in terms if sign > 0]), _sums([of for sign, of in terms if sign < 0])


def _over(left: Side, right: Side) -> Excess:
    added, taken = added_and_taken(left, right)
    values, middle = attrgetter(*added, *taken), len(added)

    def over(sheet: ContestSums) -> Counted:
        found: tuple[Counted, ...] = values(sheet)
        if None in found:
            return None
        return sum(found[:middle]) - sum(found[middle:])  # type: ignore[arg-type]

    return over
