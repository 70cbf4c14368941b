"""What is done after closing: copies, the wall, acts and complaints, the kit; kept beside the sheets, whose figures stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BALLOT_FIGURES, Figure, Pile
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.stages import PILES as PILES_STAGE
from kzpoll_desktop.domain.figures.sums import ContestSums, sheet, sum_of
from kzpoll_desktop.domain.ground.counted import Counted

if TYPE_CHECKING:
    from kzpoll_desktop.domain.day.closing import ClosedSheet

Capacity = Literal["observer", "proxy", "media", "candidate", "member"]
PaperKind = Literal["act", "application", "complaint"]
Decision = Literal["", "granted", "refused", "forwarded"]
Seals = Literal["", "whole", "act"]
Handed = Literal["kit", "package"]

CAPACITIES: Final[tuple[Capacity, ...]] = ("observer", "proxy", "media", "candidate", "member")
PAPER_KINDS: Final[tuple[PaperKind, ...]] = ("act", "application", "complaint")
DECISIONS: Final[tuple[Decision, ...]] = ("", "granted", "refused", "forwarded")
# As the table of figures has them: first what was counted into piles, then what never was in a box.
_PACKED: Final = sorted(
    (kind for kind in BALLOT_FIGURES if kind.pack), key=lambda kind: (kind.stage != PILES_STAGE, kind.place)
)
PILES: Final = tuple(dict.fromkeys(kind.pack for kind in _PACKED if kind.pack))
SEALS: Final[tuple[Seals, ...]] = ("", "whole", "act")
HANDED: Final[tuple[Handed, ...]] = ("kit", "package")
# What goes into the kit beside the packs of ballots, each with how many there are of it.
THINGS: Final = ("originals", "acts", "applications", "complaints", "voter_lists", "stamp", "seal")
# Before the member's id in the name of the empty field that a sealed protocol has for a member.
SIGNATURE: Final = "signature."
# Hours for which a copy of the protocol hangs on the wall [43(8)].
POSTED_HOURS: Final = 48


@dataclass(frozen=True, slots=True)
class SheetName:
    """Which closed sheet: ballot, version of the count, number of the sheet."""

    contest: str
    version: int
    sheet: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A line of the register of copies of one protocol [43(8)]. asked: local YYYY-MM-DDTHH:MM; certified: members' ids.

    reason: why it was refused; empty where it was given. wall: when the line was written.
    """

    of: SheetName
    number: int
    to: str
    capacity: Capacity
    organisation: str
    asked: str
    reason: str
    certified: tuple[str, ...]
    wall: str = ""

    @property
    def given(self) -> bool:
        """Whether the copy was given."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class Posting:
    """A copy of each of these sheets hangs where everybody sees it. at, until: local YYYY-MM-DDTHH:MM."""

    sheets: tuple[SheetName, ...]
    where: str
    at: str
    until: str


@dataclass(frozen=True, slots=True)
class Complaint:
    """An observer's act, application or complaint [20-1(2)12]. at: local YYYY-MM-DDTHH:MM; attached: to the protocol.

    decision: empty as long as nothing is decided; then reason says why, and votes what the commission voted.
    """

    number: int
    kind: PaperKind
    by: str
    about: str
    article: str
    at: str
    attached: bool
    decision: Decision = ""
    reason: str = ""
    votes_for: int = 0
    votes_against: int = 0

    @property
    def open(self) -> bool:
        """An application or a complaint waits for a decision; an act waits for none."""
        return self.kind != "act" and not self.decision


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack of ballots of one pile. choice: whose votes, empty for the other piles; seal: number of the seal on it."""

    pile: Pile
    choice: str
    ballots: int
    seal: str


@dataclass(frozen=True, slots=True)
class Kit:
    """What is carried up with one protocol [94(1)]. to: the commission; things: see THINGS, how many of each."""

    contest: str
    to: str
    packs: tuple[Pack, ...]
    things: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The kit of a ballot or the result package was handed over. to: who took it; left, arrived: YYYY-MM-DDTHH:MM or empty.

    digest: SHA-256 of the package, empty for a kit and where the result went up on paper only; seals: as they were found
    on a kit; act: what an act says of them.
    """

    what: Handed
    contest: str
    to: str
    digest: str
    left: str
    arrived: str
    seals: Seals
    act: str
    wall: str = ""


@dataclass(frozen=True, slots=True)
class MemberSignature:
    """A member's own digital signature, in the field of the sealed protocol that was made for the member.

    paper: SHA-256 of the sealed file, which stays as it is; before, after: of the file with the signatures until then, and
    with this one; wall: when it was made.
    """

    paper: str
    field: str
    before: str
    after: str
    wall: str = ""

    @property
    def member(self) -> str:
        """Whose field it is: a member's id."""
        return self.field.removeprefix(SIGNATURE)


def is_named(name: str, member: str) -> bool:
    """Whether the name of a certificate is a member's: each of its words, and at least two, are in the member's name."""
    mine, theirs = (frozenset(one.casefold().replace("ё", "е").split()) for one in (name, member))
    return len(mine) >= min(2, len(theirs)) and bool(mine) and mine <= theirs


@dataclass(frozen=True, slots=True)
class After:
    """All that was done after closing, oldest first; a complaint stands once, as it was noted last."""

    copies: tuple[Copy, ...] = ()
    postings: tuple[Posting, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    kits: tuple[Kit, ...] = ()
    handed: tuple[HandedOver, ...] = ()
    signatures: tuple[MemberSignature, ...] = ()

    def kit(self, contest: str) -> Kit | None:
        """The kit of a ballot as it was packed last."""
        return next((one for one in reversed(self.kits) if one.contest == contest), None)

    def kit_handed(self, contest: str) -> HandedOver | None:
        """How the kit of a ballot was handed over, as it was noted last."""
        return next(
            (one for one in reversed(self.handed) if (one.what, one.contest) == ("kit", contest)), None
        )

    def signatures_in(self, paper: str) -> tuple[MemberSignature, ...]:
        """The members' signatures in a sealed file, oldest first."""
        return tuple(one for one in self.signatures if one.paper == paper)

    def signed_file(self, paper: str) -> str:
        """SHA-256 of a sealed file with all signatures in it; its own where nobody signed."""
        return next((one.after for one in reversed(self.signatures_in(paper))), paper)

    def packages(self) -> tuple[HandedOver, ...]:
        """How the result went up, each time that it did, as a file or on paper only."""
        return tuple(one for one in self.handed if one.what == "package")

    def copies_of(self, contest: str) -> tuple[Copy, ...]:
        """The register of one protocol."""
        return tuple(one for one in self.copies if one.of.contest == contest)

    def next_copy(self, contest: str) -> int:
        """The number of the next line of its register."""
        return 1 + max((one.number for one in self.copies_of(contest)), default=0)

    def next_complaint(self) -> int:
        """The number of the next act, application or complaint."""
        return 1 + max((one.number for one in self.complaints), default=0)


def name_of(closed: ClosedSheet) -> SheetName:
    """Which sheet it is."""
    return SheetName(closed.contest, closed.version, closed.sheet)


# --- packs against rows -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """Packs that do not add up to their row. letter: of the row, E F G I; packed, row: ballots, row None where unknown."""

    letter: str
    pile: Pile
    choice: str
    packed: int
    row: Counted


def _kind(pile: Pile) -> Figure:
    """The first figure of the table whose ballots are packed so."""
    return next(kind for kind in _PACKED if kind.pack == pile)


def _row(pile: Pile) -> str:
    """The letter of the row that the packs of a pile add up to, alone or with another pile."""
    return sum_of(_kind(pile).letter)


def piles_of(
    record: PrecinctRecord, election: ElectionDefinition, contest: str
) -> tuple[tuple[Pile, str], ...]:
    """Every pile of a ballot that is packed by itself: of each choice that is not struck out, and the others."""
    definition = election.contest(contest)
    found: list[tuple[Pile, str]] = []
    for pile in PILES:
        kind = _kind(pile)
        if kind.of == "choice":
            found += [(pile, one.id) for one in record.ballot(definition) if not one.struck_out]
        elif kind.required != "where_on_ballot" or definition.against_all:
            found.append((pile, ""))
    return tuple(found)


def counted(
    record: PrecinctRecord, election: ElectionDefinition, contest: str, pile: Pile, choice: str
) -> Counted:
    """How many ballots of a pile the record has: all of its row, or its own part where another pile is in that row too."""
    sums = sheet(record, election, contest)
    alone = [_row(one) for one in PILES].count(_row(pile)) == 1
    return _of(sums, _row(pile) if alone else _kind(pile).letter, pile, choice)


def _of(sums: ContestSums, letter: str, pile: Pile, choice: str) -> Counted:
    return sums.figures.votes.get(choice) if _kind(pile).of == "choice" else sums.letter(letter)


def differences(record: PrecinctRecord, election: ElectionDefinition, kit: Kit) -> Iterator[Difference]:
    """Where the packs of a kit do not add up to the rows: a warning, which never stands in the way.

    Packs of a choice sum to E, against all to F, invalid to G, unused and spoiled together to I.
    """
    sums = sheet(record, election, kit.contest)
    packed: dict[tuple[str, str], tuple[Pile, int]] = {}
    for pile, choice in piles_of(record, election, kit.contest):
        packed.setdefault((_row(pile), choice), (pile, 0))
    for pack in kit.packs:
        pile, ballots = packed.get((_row(pack.pile), pack.choice), (pack.pile, 0))
        packed[_row(pack.pile), pack.choice] = pile, ballots + pack.ballots
    for (letter, choice), (pile, ballots) in packed.items():
        row = _of(sums, letter, pile, choice)
        if ballots != row:
            yield Difference(letter, pile, choice, ballots, row)
