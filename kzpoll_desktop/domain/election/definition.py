"""The dated election definition: contests, choices, hours, limits and printed rows; everything that changes with the law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Final, Literal

from kzpoll_desktop.domain.ground.local_text import LocalText

FORMAT: Final = "kzpoll-election/1"
COLOUR_NAMES: Final = ("blue", "green", "purple", "orange", "grey")
RESERVED_CONTEST_IDS: Final = ("voter_list", "turnout", "portable_boxes")
ROW_FIGURES: Final = (
    "A", "B", "B1", "B2", "C", "D", "E", "F", "G", "G1", "H", "I", "I1", "I2", "J", "K", "P", "PA", "S", "X",
)  # fmt: skip

SecondCheckMode = Literal["read_aloud", "blind", "none"]
AnnulmentScope = Literal["box", "contest"]
ContestKind = Literal["party_list", "plurality"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A party or a candidate on the ballot; struck_out: withdrawn, stays on the ballot without votes."""

    id: str
    name: LocalText
    struck_out: bool = False


@dataclass(frozen=True, slots=True)
class District:
    """A single-mandate district with its ballot; choices may be empty until a commission supplies them."""

    number: int
    name: LocalText
    region: LocalText
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The act that approved the paper form, and the number of its annex."""

    act: str
    annex: int


@dataclass(frozen=True, slots=True)
class Contest:
    """One ballot paper; exactly one of choices and districts is given. seats, threshold_percent: party lists only."""

    id: str
    colour: str
    kind: ContestKind
    title: LocalText
    addressee: LocalText
    form: Form | None
    against_all: bool
    choices: tuple[Choice, ...] | None
    districts: tuple[District, ...] | None
    seats: int | None = None
    threshold_percent: int | None = None
    # Asked for at every record and every figure; made once: district -> ids in ballot order, and those struck out.
    _ids: Mapping[int | None, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _struck_out: Mapping[int | None, tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ballots: dict[int | None, tuple[Choice, ...]] = {d.number: d.choices for d in self.districts or ()}
        ballots.setdefault(None, self.choices or ())
        ids = {d: tuple(c.id for c in ballot) for d, ballot in ballots.items()}
        struck_out = {d: tuple(c.id for c in ballot if c.struck_out) for d, ballot in ballots.items()}
        object.__setattr__(self, "_ids", MappingProxyType(ids))
        object.__setattr__(self, "_struck_out", MappingProxyType(struck_out))

    def ballot_ids(self, district: int | None) -> tuple[str, ...]:
        """The ids of the choices in ballot order."""
        return self._ids.get(district if self.choices is None else None, ())

    def struck_out_ids(self, district: int | None) -> tuple[str, ...]:
        """The ids of the choices that are struck out."""
        return self._struck_out.get(district if self.choices is None else None, ())

    def district(self, number: int | None) -> District | None:
        """The district of this number, None where the contest has no such district."""
        for district in self.districts or ():
            if district.number == number:
                return district
        return None

    def ballot(self, district: int | None) -> tuple[Choice, ...]:
        """The choices in ballot order, against all left out; of the district where the contest has districts."""
        if self.choices is not None:
            return self.choices
        found = self.district(district)
        return found.choices if found else ()


@dataclass(frozen=True, slots=True)
class Law:
    """Which act and which edition of it the rules follow."""

    act: str
    edition: str


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening and end of voting, local HH:MM [38(1)]."""

    open: str
    close: str


@dataclass(frozen=True, slots=True)
class TurnoutPlan:
    """When turnout is reported: HH:MM in timezone; the last one is the final report."""

    timezone: str
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """The whole numbers that the rules name, each with its unit; where the law does not give one it is ours."""

    # Voters of a precinct at most [23(2)].
    precinct_voters: int
    # Ballots beside one for each voter on the list at opening, in percent of it [37(3)]; how far the delivery may be off:
    # ballots, or percent of the list, whichever is more.
    reserve_percent: int
    reserve_at_least: int
    reserve_tolerance_percent: int
    # Ballots issued and not found in the boxes: percent of those issued, or ballots, whichever is more.
    carried_away_percent: int
    carried_away_at_least: int
    # Invalid ballots in percent of those found in the boxes.
    invalid_percent: int
    # Voters who received ballots in percent of the list.
    high_turnout_percent: int
    # The last turnout report against the ballots issued: percent of these, or voters, whichever is more.
    turnout_percent: int
    turnout_at_least: int
    # Voters who received one ballot and not the other: percent of the larger number, or voters, whichever is more.
    between_contests_percent: int
    between_contests_at_least: int
    # Ballots above which one line that has them all is unusual.
    single_line_above: int
    # Voters up to which a commission is small, and its voting members from … to [10(3), 17(1)].
    small_precinct_voters: int
    small_commission_min: int
    small_commission_max: int
    large_commission_min: int
    large_commission_max: int


LIMIT_NAMES: Final = tuple(one.name for one in fields(Limits))


@dataclass(frozen=True, slots=True)
class ProtocolRow:
    """A printed row: a figure's letter (ROW_FIGURES) and its label on paper."""

    figure: str
    label: LocalText


@dataclass(frozen=True, slots=True)
class ElectionDefinition:
    """Everything dated about one election day. date: YYYY-MM-DD. rows are numbered from 1, annex rows go on counting."""

    id: str
    title: LocalText
    date: str
    training: bool
    law: Law
    hours: Hours
    turnout: TurnoutPlan
    second_check: SecondCheckMode
    annulment_scope: AnnulmentScope
    limits: Limits
    contests: tuple[Contest, ...]
    rows: tuple[ProtocolRow, ...]
    annex: tuple[ProtocolRow, ...]
    # Asked for at every figure that is named; made once.
    _row_numbers: Mapping[str, int] = field(init=False, repr=False, compare=False)
    _row_letters: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbers: dict[str, int] = {}
        for number, row in enumerate((*self.rows, *self.annex), start=1):
            numbers.setdefault(row.figure, number)
        object.__setattr__(self, "_row_numbers", MappingProxyType(numbers))
        object.__setattr__(self, "_row_letters", " ".join(row.figure for row in (*self.rows, *self.annex)))

    def contest(self, contest_id: str) -> Contest:
        """The contest of this id; KeyError where there is none."""
        for contest in self.contests:
            if contest.id == contest_id:
                return contest
        raise KeyError(contest_id)

    def row_numbers(self) -> Mapping[str, int]:
        """Figure letter -> printed row number; the first place counts where a figure stands twice."""
        return self._row_numbers

    def row_letters(self) -> str:
        """The figure letters of all printed rows in order: definitions that print alike have it alike."""
        return self._row_letters
