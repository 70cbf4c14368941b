"""What is to be printed, the names of the files, and the characters that the bundled font cannot print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot
from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.election.definition import Contest, District, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.sums import ContestSheet, sheet
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.layout.fonts import missing

LanguageMode = Literal["kk_ru", "kk", "ru"]
Status = Literal["protocol", "from_record", "draft"]
Kind = Literal[
    "protocol", "annex", "empty", "counting", "copying", "act", "journal", "readiness", "recovery", "dissent"
]
KINDS: Final = (
    "protocol",
    "annex",
    "empty",
    "counting",
    "copying",
    "act",
    "journal",
    "readiness",
    "recovery",
)
# Papers about the whole precinct and not about one ballot.
WHOLE_PRECINCT: Final = ("act", "journal", "readiness", "recovery", "dissent")


@dataclass(frozen=True, slots=True)
class LateChange:
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
class Closed:
    """What a closed paper says of its closing.

    code: the text of the printed code; short: the code to read aloud; sheet: its number; at: local time with offset;
    voided: why each sheet before it was voided.
    """

    code: str
    short: str
    sheet: int
    closing: Closing
    at: str
    voided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One contest of one precinct on paper.

    status: "protocol" kept by the program, "from_record" made from a record that was not closed in the program,
    "draft" anything at all. digest: the record's, hexadecimal; empty where the paper carries none. closed: None for all
    that was not closed.
    """

    election: ElectionDefinition
    record: PrecinctRecord
    contest: str
    status: Status = "protocol"
    languages: LanguageMode = "kk_ru"
    digest: str = ""
    entered_after_event: bool = False
    changes: tuple[LateChange, ...] = ()
    checked: tuple[CheckedBy, ...] = ()
    act_details: tuple[ActDetails, ...] = ()
    disputed: tuple[DisputedBallot, ...] = ()
    closed: Closed | None = None

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages in the order in which they stand on the paper."""
        return ("kk", "ru") if self.languages == "kk_ru" else (self.languages,)

    @property
    def practice(self) -> bool:
        """Made with a practice definition: crossed, and flagged in the file's name."""
        return self.election.training

    @property
    def definition(self) -> Contest:
        """The contest as the definition describes it."""
        return self.election.contest(self.contest)

    @property
    def district(self) -> District | None:
        """The contest's district in this precinct, where it has any."""
        return self.definition.district(self.record.precinct.districts.get(self.contest))

    @property
    def keywords(self) -> str:
        """What a program finds in the PDF: the text of the printed code, or that there is none and why."""
        return self.closed.code if self.closed is not None else f"kzpoll:{self.status}"

    @property
    def closers(self) -> str:
        """Who closed it, by name; empty for what is not closed."""
        by = self.closed.closing.by if self.closed is not None else ()
        return "; ".join(member.name for member in self.record.commission if member.id in by)

    def details(self, number: str) -> ActDetails | None:
        """What an act has beside its text; None for a record that was not kept in the program."""
        return next((one for one in self.act_details if one.number == number), None)

    def sheet(self) -> ContestSheet:
        """The contest's figures with all derived ones."""
        return sheet(self.record, self.election, self.contest)


def act_file_part(number: str) -> str:
    """The number of an act as it may stand in the name of a file: letters, digits, hyphens."""
    return re.sub(r"[^\w]+", "-", number).strip("-") or "0"


def file_name(kind: Kind, precinct_number: int, contest: str, *, practice: bool, draft: bool = False) -> str:
    """The name of a file: `protocol-123-party_list.pdf`, `annex-123-party_list-practice.pdf`, `draft-123-party_list.pdf`.

    contest: empty for a paper about the whole precinct, the number of an act for an act (act_file_part).
    A draft of anything but the protocol names its kind after `draft-`: only a protocol's name begins with `protocol-`.
    """
    names = [kind, str(precinct_number), *([contest] if contest else [])]
    if draft:
        names = ["draft", *([] if kind == "protocol" else [kind]), *names[1:]]
    if practice:
        names.append("practice")
    return "-".join(names) + ".pdf"


def unprintable_characters(record: PrecinctRecord, election: ElectionDefinition) -> dict[str, str]:
    """Path of each typed text -> its characters that the font lacks and that paper shows as U+FFFD; empty: all is well.

    Paths: `commission.m1`, `precinct.address.kk`, `party_list.c01.ru`, `acts.0.kk`, `acknowledgements.0`, …
    """
    found = {path: missing(text) for path, text in _typed_texts(record, election)}
    return {path: gone for path, gone in found.items() if gone}


def _typed_texts(record: PrecinctRecord, election: ElectionDefinition) -> Iterator[tuple[str, str]]:
    for name in ("region", "settlement", "address"):
        yield from _local(f"precinct.{name}", getattr(record.precinct, name))
    for member in record.commission:
        yield f"commission.{member.id}", member.name
        for index, change in enumerate(member.changes):
            yield f"commission.{member.id}.changes.{index}", change.decision
    for contest in election.contests:
        if contest.id in record.contests:
            for choice in record.ballot(contest):
                yield from _local(f"{contest.id}.{choice.id}", choice.name)
    for signing in record.signing:
        if isinstance(signing.dissent, str):
            yield f"signing.{signing.member}", signing.dissent
    for report in record.turnout:
        yield f"turnout.{report.at}", report.correction or ""
    for index, act in enumerate(record.acts):
        yield f"acts.{index}.number", act.number
        yield from _local(f"acts.{index}", act.text)
    for index, given in enumerate(record.acknowledgements):
        yield f"acknowledgements.{index}", given.reason


def _local(path: str, text: LocalText) -> Iterator[tuple[str, str]]:
    yield f"{path}.kk", text.kk
    yield f"{path}.ru", text.ru
