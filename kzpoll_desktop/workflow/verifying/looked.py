"""What a verification found: each input by itself, what any two of them do not share, and all of it by precincts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kzpoll_desktop.domain.code.protocol_code import FigureDifference, Names, ProtocolCode
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.said import Trouble

# What only some inputs need is imported where they are looked at.
if TYPE_CHECKING:
    from kzpoll_desktop.domain.day.closing import ClosedSheet
    from kzpoll_desktop.workflow.verifying.later import Later
    from kzpoll_desktop.workflow.verifying.packed import PackageLook
    from kzpoll_desktop.workflow.verifying.pages import PagesRead
    from kzpoll_desktop.workflow.verifying.precinct_file import FileLook

InputKind = Literal["pdf", "file", "package", "picture", "code", "record"]
# Whether a key is the one that the precinct told; unlisted: a list is given, and it has no key of this precinct.
Known = Literal["known", "unknown", "unlisted", "none"]
# What a person may do: believe it, hold it against something else first, or not believe it.
Level = Literal["accept", "compare", "reject"]

# What is told where something that stands on a sealed paper was not held against its code.
UNREAD = frozenset(
    {"pages_not_read", "names_not_read", "heading_not_read", "page_label_differs", "district_not_in_code"}
)
# What is told of bytes behind a seal.
ADDED = ("pdf_bytes_after_end", "pdf_added_by_unknown_key")


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """The definition that names a contest's rows, and a record with its figures. own: the precinct's own, not the program's."""

    election: ElectionDefinition
    record: PrecinctRecord
    own: bool


@dataclass(frozen=True, slots=True)
class ContestClaim:
    """One contest as one input tells it. names: by which its figures are called, where a record is at hand.

    told: by which they are shown; None for an election that the program does not know.
    """

    code: ProtocolCode
    names: Names | None = None
    sheet: ClosedSheet | None = None
    told: NamedRecord | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """One input. troubles: why it is not intact; notes: what has to be said beside that; claims: what it tells.

    sealed: the precinct's key signed it; fingerprint: of that key; known: whether it stands in the list of keys;
    digest: SHA-256 of the input's bytes; under_seal: what the seal of a PDF covers, empty where it is wrong; closed_by:
    names that stand under the seal of a PDF; short: contest -> the short code of its figures; precinct: whose it is, 0
    where that is not known; kept: a precinct file keeps these very bytes; read: what stands on the pages of a sealed PDF.
    """

    name: str
    kind: InputKind
    troubles: tuple[Trouble, ...] = ()
    notes: tuple[Trouble, ...] = ()
    claims: tuple[ContestClaim, ...] = ()
    sealed: bool = False
    sealed_at: str = ""
    fingerprint: str = ""
    known: Known = "none"
    later: tuple[Later, ...] = ()
    digest: str = ""
    closed_by: str = ""
    file: FileLook | None = None
    package: PackageLook | None = None
    short: Mapping[str, str] = field(default_factory=dict)
    precinct: int = 0
    election: ElectionDefinition | None = None
    kept: bool = False
    under_seal: bytes = field(default=b"", repr=False)
    read: PagesRead | None = field(default=None, repr=False)

    @property
    def added_to(self) -> bool:
        """Something was added to a PDF behind its seal that is no signature as the program knows it: the rest is whole."""
        return bool(self.under_seal) and any(trouble.code in ADDED for trouble in self.troubles)

    @property
    def unread(self) -> bool:
        """What is seen on the paper was not all compared: of pictures and codes nothing is, and not of every PDF."""
        if self.kind in ("picture", "code"):
            return True
        return not self.kept and any(note.code in UNREAD for note in self.notes)

    @property
    def intact(self) -> bool:
        """Nothing is wrong with it."""
        return not self.troubles


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two inputs that tell a contest differently; contest: empty where it is not about one."""

    first: str
    second: str
    contest: str
    troubles: tuple[Trouble, ...]
    figures: tuple[FigureDifference, ...]
    names: Names | None


@dataclass(frozen=True, slots=True)
class ShortCheck:
    """A short code that was typed, held against the inputs. fits: name of an input and the contest; compared: all that were."""

    code: str
    fits: tuple[tuple[str, str], ...]
    compared: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What all inputs say together; listed: a list of precincts' keys was given, so that a key has to stand in it."""

    looked: tuple[Looked, ...]
    disagreements: tuple[Disagreement, ...]
    short: ShortCheck | None = None
    listed: bool = False

    @property
    def agrees(self) -> bool:
        """Nothing is to be objected to: each is intact, no two of a precinct differ, and a typed short code fits."""
        fine = all(one.intact for one in self.looked) and not self.disagreements
        return fine and (self.short is None or bool(self.short.fits))

    @property
    def passes(self) -> bool:
        """It agrees, and where a list of keys was given, everything is sealed by the key that it has of that precinct."""
        return self.agrees and (not self.listed or all(one.known == "known" for one in self.looked))

    @property
    def differing(self) -> frozenset[str]:
        """The names of inputs that do not agree with another."""
        return frozenset(name for two in self.disagreements for name in (two.first, two.second))

    def level_of(self, one: Looked) -> Level:
        """What a person may do with one input."""
        if not one.intact or one.name in self.differing:
            return "reject"
        return "accept" if one.known == "known" and not one.unread else "compare"

    @property
    def level(self) -> Level:
        """What a person may do with all of them together."""
        found = {self.level_of(one) for one in self.looked}
        if not self.agrees or "reject" in found:
            return "reject"
        return "compare" if "compare" in found or not found else "accept"

    @property
    def groups(self) -> tuple[tuple[Looked, ...], ...]:
        """The inputs by precincts in the order in which they were given; those of no known precinct at the end."""
        found: dict[int, list[Looked]] = {}
        for one in self.looked:
            found.setdefault(one.precinct, []).append(one)
        known = [tuple(some) for precinct, some in found.items() if precinct]
        return (*known, *([tuple(found[0])] if 0 in found else []))
