"""The derived figures of a contest, by the letters of the statute's order; what is missing leaves a sum open (None)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS, BOX_COUNTS
from kzpoll_desktop.domain.figures.record import ContestFigures, PortableBox, PrecinctRecord
from kzpoll_desktop.domain.ground.counted import Counted


def total(values: Iterable[Counted]) -> Counted:
    """The sum; None while one of the values is missing."""
    try:
        return sum(values)  # type: ignore[arg-type]
    except TypeError:
        # A missing value cannot be added.
        return None


# Letters that are one count each, whatever else there is.
_OF_BOXES: Final = frozenset(kind.letter for kind in BOX_COUNTS)
_OWN_FIGURES: Final = {
    kind.letter: kind.name
    for kind in BALLOT_COUNTS
    if kind.required == "always" and kind.letter not in _OF_BOXES
}
# Letters whose figures stand once in them by their nature.
_ONCE: Final = frozenset({"A", "B", "B1", "B2", "C", "E", "F", "H", "I1", "I2", "J", "K", "P"})
_SUMS: Final = {"I": ("I1", "I2"), "D": ("E", "F"), "G": ("G1", "X", "PA")}


def sum_of(letter: str) -> str:
    """The letter of the sum that a letter is part of; its own where it is part of none. D is a sum of rows, and no row's."""
    return next((whole for whole, parts in _SUMS.items() if whole != "D" and letter in parts), letter)


class ContestSums:
    """One contest of a precinct with its derived figures; every letter is a count or None where a figure is missing.

    A = N voters on the list at the end; B = B1 + B2 voters who received ballots; C sum over members; J absentee;
    K = B2; D = sum of E + F took part; G = G1 + X + PA invalid; H received; I = I1 + I2 cancelled; P, PA, S, X boxes;
    XT = X with the forms in annulled boxes too; S is derived (D + G - P) where it is not counted separately [43(4)].
    """

    __slots__ = (
        "A", "B", "B1", "B2", "C", "D", "E", "F", "G", "G1", "H", "I", "I1", "I2", "J", "P", "PA", "S", "X", "XT",
        "_none_yet", "_paths_of", "boxes", "contest", "figures", "id", "in_boxes", "ordinary",
    )  # fmt: skip

    def __init__(self, record: PrecinctRecord, contest: Contest, voters: Counted) -> None:
        self.contest = contest
        self.id = contest.id
        self.figures: ContestFigures = record.contests[contest.id]
        self.boxes: tuple[PortableBox, ...] = record.portable_boxes
        # What the portable boxes add up to before anybody has counted them: nothing where there are none, and not known
        # where that has not been said.
        self._none_yet: Counted = 0 if record.boxes_said else None
        self.A = voters
        self._paths_of: dict[str, tuple[str, ...]] = {}
        self._issue()
        self._boxes()
        self._piles()

    def _issue(self) -> None:
        figures = self.figures
        contest = self.id
        self.H = figures.received
        self.B1 = figures.signatures
        self.B2 = total([box.signed.get(contest, 0) for box in self.boxes]) if self.boxes else self._none_yet
        self.B = None if self.B1 is None or self.B2 is None else self.B1 + self.B2
        self.C = total(figures.issued_by_member.values())
        self.J = figures.absentee_voters
        self.I1 = figures.unused
        self.I2 = figures.spoiled
        self.I = None if self.I1 is None or self.I2 is None else self.I1 + self.I2

    def _boxes(self) -> None:
        contest = self.id
        ballots = annulled = annulled_forms = self._none_yet
        forms: Counted = None if ballots is None else self.figures.not_established
        ordinary: list[Counted] = []
        for box in self.boxes:
            found = box.ballots.get(contest, 0)
            unlike = box.not_established.get(contest, 0)
            ordinary.append(None if found is None or unlike is None else found - unlike)
            ballots = None if ballots is None or found is None else ballots + found
            if contest in box.annulled:
                annulled = None if annulled is None or found is None else annulled + found
                annulled_forms = None if annulled_forms is None or unlike is None else annulled_forms + unlike
            else:
                forms = None if forms is None or unlike is None else forms + unlike
        # Ballots less those not of the established form, box by box.
        self.ordinary = tuple(ordinary)
        self.P = ballots
        self.PA = annulled
        self.X = forms
        self.XT = None if forms is None or annulled_forms is None else forms + annulled_forms

    def _piles(self) -> None:
        figures = self.figures
        self.E = tuple(figures.votes.values())
        self.F = figures.against_all
        self.G1 = figures.invalid_pile
        votes = total(self.E)
        self.D = None if votes is None or self.F is None else votes + self.F
        known = self.G1 is not None and self.X is not None and self.PA is not None
        self.G = self.G1 + self.X + self.PA if known else None  # type: ignore[operator]
        if figures.stationary_counted:
            self.S = figures.stationary
        elif self.D is None or self.G is None or self.P is None:
            self.S = None
        else:
            self.S = self.D + self.G - self.P
        self.in_boxes = None if self.P is None or self.S is None else self.P + self.S

    @property
    def K(self) -> Counted:  # noqa: N802 - the statute's letter
        """Voted outside the premises: the signed applications."""
        return self.B2

    def letter(self, letter: str) -> Counted:
        """The figure of a definition's row; C is the sum over members, E the sum of votes."""
        if letter == "E":
            return total(self.E)
        own = _OWN_FIGURES.get(letter)
        value: Counted = getattr(self, letter) if own is None else getattr(self.figures, own)
        return value

    # Paths, in the order in which the figures stand in a formula.

    def path(self, name: str) -> str:
        """The path of one of the contest's own figures."""
        return f"{self.id}.{name}"

    def box_paths(self, name: str, boxes: Iterable[PortableBox] | None = None) -> tuple[str, ...]:
        """The paths of a figure of this contest in each box (all boxes by default)."""
        chosen = self.boxes if boxes is None else boxes
        return tuple([f"portable_boxes.{box.id}.{name}.{self.id}" for box in chosen])

    def paths(self, *letters: str) -> tuple[str, ...]:
        """Every figure that the letters are counted or derived from, in their order, each once."""
        if len(letters) == 1 and letters[0] in _ONCE:
            return self._paths(letters[0])
        return tuple(dict.fromkeys(chain.from_iterable(map(self._paths, letters))))

    def _paths(self, letter: str) -> tuple[str, ...]:
        """Many rules ask for the same letters."""
        found = self._paths_of.get(letter)
        if found is None:
            found = self._paths_of[letter] = self._made_paths(letter)
        return found

    def _made_paths(self, letter: str) -> tuple[str, ...]:
        if letter == "B":
            return (
                f"{self.id}.signatures",
                *[f"portable_boxes.{box.id}.signed.{self.id}" for box in self.boxes],
            )
        if letter in _OWN_FIGURES:
            return (self.path(_OWN_FIGURES[letter]),)
        if letter in _SUMS:
            return tuple(path for part in _SUMS[letter] for path in self._paths(part))
        if letter == "S":
            return (
                (self.path("stationary"),) if self.figures.stationary_counted else self._joined("D", "G", "P")
            )
        return self._listed_paths(letter)

    def _joined(self, *letters: str) -> tuple[str, ...]:
        return tuple(path for letter in letters for path in self._paths(letter))

    def _listed_paths(self, letter: str) -> tuple[str, ...]:
        match letter:
            case "A":
                return ("voter_list.at_opening", "voter_list.added", "voter_list.excluded")
            case "B2" | "K":
                return self.box_paths("signed")
            case "C":
                return tuple(self.path(f"issued_by_member.{m}") for m in self.figures.issued_by_member)
            case "E":
                return tuple(self.path(f"votes.{choice}") for choice in self.figures.votes)
            case "F":
                return (self.path("against_all"),) if self.contest.against_all else ()
            case "P":
                return self.box_paths("ballots")
            case "PA":
                return self.box_paths("ballots", self._annulled(True))
            case "X":
                forms = self.box_paths("not_established", self._annulled(False))
                return (self.path("not_established"), *forms)
            case "XT":
                return (self.path("not_established"), *self.box_paths("not_established"))
        raise KeyError(letter)

    def _annulled(self, annulled: bool) -> list[PortableBox]:
        return [box for box in self.boxes if (self.id in box.annulled) is annulled]


def sheets(record: PrecinctRecord, election: ElectionDefinition) -> tuple[ContestSums, ...]:
    """A sheet for each contest held in the precinct, in the definition's order."""
    voters = record.voter_list.voters()
    return tuple(ContestSums(record, c, voters) for c in election.contests if c.id in record.contests)


def sheet(record: PrecinctRecord, election: ElectionDefinition, contest_id: str) -> ContestSums:
    """The sheet of one contest."""
    return ContestSums(record, election.contest(contest_id), record.voter_list.voters())


def derived(record: PrecinctRecord, all_sheets: tuple[ContestSums, ...]) -> dict[str, object]:
    """The derived numbers as `check --json` reports them: voters, and per contest issued, cancelled, in_boxes."""
    found: dict[str, object] = {"voters": record.voter_list.voters()}
    for one in all_sheets:
        found[one.id] = {
            "issued": one.B,
            "cancelled": one.I,
            "in_boxes": one.in_boxes,
            "invalid": one.G,
            "took_part": one.D,
        }
    return found
