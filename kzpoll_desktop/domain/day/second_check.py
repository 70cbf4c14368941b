"""The second check of every figure: who typed it, who checked it, and the typed state that follows from both."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from kzpoll_desktop.domain.ground.counted import Counted

READ_ALOUD: Final = "read_aloud"
BLIND: Final = "blind"


@dataclass(frozen=True, slots=True)
class Claim:
    """Who checks now. checker: the person at the keyboard; reader: who reads the sheet aloud, empty in a blind check."""

    checker: str
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What a checker said of one figure.

    first: the figure as it was kept then; second: what was confirmed or typed unseen, None where the reader said no.
    shown: a blind check shows nothing before all figures are typed.
    """

    first: int
    second: Counted
    checker: str
    reader: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True)
class FirstEntry:
    """Typed by one person, or by nobody yet, and not checked; by: empty while nothing is typed."""

    by: str


@dataclass(frozen=True, slots=True)
class BeingChecked:
    """Somebody checks it now; typed: what was typed unseen so far, None where nothing was."""

    by: str
    checker: str
    typed: Counted = None


@dataclass(frozen=True, slots=True)
class Differs:
    """Two persons came to different figures; second: None where the reader only said no. It is settled by recounting."""

    by: str
    checker: str
    first: int
    second: Counted


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two persons came to the same figure: by and checker, or, read aloud, checker and reader."""

    by: str
    checker: str
    reader: str = ""


CheckState: TypeAlias = FirstEntry | BeingChecked | Differs | Agreed


@dataclass(frozen=True, slots=True)
class SecondCheck:
    """Everything that the journal says of the second check.

    authors: path -> who gave the figure its present value; given: path -> what a checker said of that value.
    """

    claim: Claim | None = None
    authors: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, Given] = field(default_factory=dict)

    # --- what follows from entries

    def changed(self, paths: Collection[str], by: str) -> SecondCheck:
        """After figures were changed: each needs its check again."""
        if self.given.keys().isdisjoint(paths) and all(self.authors.get(path) == by for path in paths):
            return self
        authors = {**self.authors, **dict.fromkeys(paths, by)}
        given = {path: one for path, one in self.given.items() if path not in paths}
        return replace(self, authors=authors, given=given)

    def without(self, paths: Collection[str]) -> SecondCheck:
        """After rows went away, with a box or a member: nothing is kept of them."""
        return replace(
            self,
            authors={path: by for path, by in self.authors.items() if path not in paths},
            given={path: one for path, one in self.given.items() if path not in paths},
        )

    def claimed(self, claim: Claim) -> SecondCheck:
        """After somebody took the check over; what others typed before stays."""
        return replace(self, claim=claim)

    def answered(self, path: str, one: Given, all_paths: Collection[str]) -> SecondCheck:
        """After one figure was confirmed, denied or typed unseen; the last one typed shows them all."""
        given = {**self.given, path: one}
        if all(other in given for other in all_paths):
            given = {other: replace(said, shown=True) for other, said in given.items()}
        return replace(self, given=given)

    def settled(self, path: str, recounted: int, by: str) -> SecondCheck:
        """After a difference was recounted: by two persons who agree, or one whose figure needs its check again.

        Whoever recounts cannot be one of two persons who agree twice over: the other one has to be somebody else.
        """
        said = self.given[path]
        author = self.authors.get(path, "")
        if recounted == said.first:
            if by != author:
                return self._with(path, author, replace(said, second=recounted, checker=by, reader=""))
            return self._with(path, author, None)
        if recounted == said.second and by != said.checker:
            return self._with(path, by, replace(said, first=recounted))
        return self._with(path, by, None)

    def _with(self, path: str, author: str, one: Given | None) -> SecondCheck:
        given = {other: said for other, said in self.given.items() if other != path}
        if one is not None:
            given[path] = one
        return replace(self, authors={**self.authors, path: author}, given=given)

    # --- what is asked of it

    def state(self, path: str) -> CheckState:
        """The state of one figure."""
        by = self.authors.get(path, "")
        said = self.given.get(path)
        if said is None:
            if self.claim is not None and self.may_check(path, self.claim):
                return BeingChecked(by, self.claim.checker)
            return FirstEntry(by)
        if not said.shown:
            return BeingChecked(by, said.checker, said.second)
        if said.second == said.first:
            return Agreed(by, said.checker, said.reader)
        return Differs(by, said.checker, said.first, said.second)

    def may_check(self, path: str, claim: Claim) -> bool:
        """Two different persons stand behind every check: reader and checker, or checker and whoever typed it first."""
        return claim.checker != (claim.reader or self.authors.get(path, ""))
