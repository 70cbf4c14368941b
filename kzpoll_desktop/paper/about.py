"""What a paper is made from: what is known of the whole precinct, and what is known of one of its ballots."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal, Self

from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot
from kzpoll_desktop.domain.day.closing import Closing, Restored
from kzpoll_desktop.domain.day.recount import Application, Recount
from kzpoll_desktop.domain.election.definition import Contest, District, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.sums import ContestSums, sheet
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.paper.file_names import ballot_part

LanguageMode = Literal["kk_ru", "kk", "ru"]
PaperStatus = Literal["protocol", "from_record", "draft"]


@dataclass(frozen=True, slots=True)
class PrintedChange:
    """A figure changed after it was announced before the boxes were opened, or after a hint where to look.

    at: local time as it is to be printed; by: who typed, as a name or a role.
    """

    path: str
    old: Counted
    new: Counted
    at: str
    by: str
    reason: str
    after_hint: bool = False


@dataclass(frozen=True, slots=True)
class CheckedBy:
    """Two persons who agreed on figures at the second check, by name, and on how many of this ballot and the precinct.

    aloud: the second one read the sheet; otherwise the second one typed it unseen.
    """

    first: str
    second: str
    aloud: bool
    figures: int


@dataclass(frozen=True, slots=True)
class CountedAgain:
    """What a protocol of a later count says of it. version: of this count; before: of the one that it replaces.

    changes: path, the figure of that count, the figure now; empty where nothing changed.
    """

    recount: Recount
    version: int
    before: int
    changes: tuple[tuple[str, Counted, Counted], ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """What a closed paper says of its closing.

    code: the text of the printed code; short: the code to read aloud; sheet: its number; at: local time with offset;
    voided: why each sheet before it was voided; restored: when a backup took the place of the file, and of which one; key:
    the fingerprint of the key that sealed it, empty without a seal.
    """

    code: str
    short: str
    sheet: int
    closing: Closing
    at: str
    voided: tuple[str, ...] = ()
    restored: tuple[Restored, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class AboutPrecinct:
    """What every paper needs, and all that a paper about the whole precinct needs.

    status: "protocol" kept by the program, "from_record" made from a record that was not closed in the program,
    "draft" anything at all. digest: the record's, hexadecimal; empty where the paper carries none.
    """

    election: ElectionDefinition
    record: PrecinctRecord
    status: PaperStatus = "protocol"
    languages: LanguageMode = "kk_ru"
    digest: str = ""
    entered_after_event: bool = False
    act_details: tuple[ActDetails, ...] = ()

    @classmethod
    def of(cls, about: AboutPrecinct, **own: Any) -> Self:
        """The same of the precinct, with what this paper needs of its own."""
        return cls(**{one.name: getattr(about, one.name) for one in fields(AboutPrecinct)}, **own)

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages in the order in which they stand on the paper."""
        return ("kk", "ru") if self.languages == "kk_ru" else (self.languages,)

    @property
    def language(self) -> str:
        """The language of the paper's name where only one can be given."""
        return self.spoken[0]

    @property
    def practice(self) -> bool:
        """Made with a practice definition: crossed, and flagged in the file's name."""
        return self.election.training

    @property
    def draft(self) -> bool:
        """Crossed as a draft, and called so in the file's name."""
        return self.status == "draft"

    @property
    def file_part(self) -> str:
        """What tells this paper's file from others of its kind in this precinct; empty where there is only one."""
        return ""

    @property
    def told_apart(self) -> str:
        """The same for a person: the number of an act, whose opinion it is; a ballot is told apart by its own name."""
        return ""

    @property
    def keywords(self) -> str:
        """What a program finds in the PDF: the text of the printed code, or that there is none and why."""
        return f"kzpoll:{self.status}"

    @property
    def closers(self) -> str:
        """Who closed it, by name; empty for what is not closed."""
        return ""

    def details(self, number: str) -> ActDetails | None:
        """What an act has beside its text; None for a record that was not kept in the program."""
        return next((one for one in self.act_details if one.number == number), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutBallot(AboutPrecinct):
    """What a paper about one ballot needs beside that; contest: whose ballot. closed: None for all that was not closed.

    again: None for the first count; applications: for a recount of this ballot, decided within this count.
    """

    contest: str
    changes: tuple[PrintedChange, ...] = ()
    checked: tuple[CheckedBy, ...] = ()
    disputed: tuple[DisputedBallot, ...] = ()
    closed: Closed | None = None
    again: CountedAgain | None = None
    applications: tuple[Application, ...] = ()

    @property
    def definition(self) -> Contest:
        """The contest as the definition describes it."""
        return self.election.contest(self.contest)

    @property
    def district(self) -> District | None:
        """The contest's district in this precinct, where it has any."""
        return self.definition.district(self.record.precinct.districts.get(self.contest))

    @property
    def file_part(self) -> str:
        """A file for each contest, and for each count of it."""
        return ballot_part(self.contest, self.again.version if self.again is not None else 1)

    @property
    def keywords(self) -> str:
        """The text of the printed code, or that there is none and why."""
        return self.closed.code if self.closed is not None else f"kzpoll:{self.status}"

    @property
    def closers(self) -> str:
        """Who closed it, by name; empty for what is not closed."""
        by = self.closed.closing.by if self.closed is not None else ()
        return "; ".join(member.name for member in self.record.commission if member.id in by)

    def sums(self) -> ContestSums:
        """The contest's figures with all derived ones."""
        return sheet(self.record, self.election, self.contest)
