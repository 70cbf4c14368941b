"""What the rules look at: a record, the sheets of its contests, the definition with its limits, and what two rules ask for."""

from __future__ import annotations

from typing import Final, NamedTuple

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import ISSUING_ROLES, PortableBox, PrecinctRecord
from kzpoll_desktop.domain.figures.sums import ContestSums, sheets


class Gap(NamedTuple):
    """By how much one number is more than another, how far they may be apart, and the contests that they are of."""

    difference: int
    limit: int
    sheets: tuple[ContestSums, ...]


def far(gap: Gap) -> bool:
    """Apart beyond the limit."""
    return abs(gap.difference) > gap.limit


def near(gap: Gap) -> bool:
    """Apart, and within the limit."""
    return 0 < abs(gap.difference) <= gap.limit


NOT_ASKED: Final = Gap(0, -1, ())


class Reconciliation:
    """One record being checked by one definition."""

    __slots__ = (
        "boxes_agree",
        "election",
        "issuers",
        "limits",
        "pairs",
        "record",
        "sheets",
        "turnout",
        "voters",
    )

    def __init__(self, record: PrecinctRecord, election: ElectionDefinition) -> None:
        self.record = record
        self.election = election
        self.limits = election.limits
        self.sheets = sheets(record, election)
        self.voters = record.voter_list.voters()
        # Several rules ask for each of these; they are found once.
        self.boxes_agree = record.boxes_said and _boxes_agree(record.portable_boxes, self.sheets)
        self.turnout: Gap | None = NOT_ASKED
        self.pairs: tuple[Gap, ...] | None = None
        # Who may issue ballots: deputy or member at any time of the day [41(5)].
        self.issuers = {
            m.id
            for m in record.commission
            if m.role in ISSUING_ROLES
            or (m.changes and any(r in ISSUING_ROLES for r in m.roles_of_the_day()))
        }

    def turnout_sheet(self) -> ContestSums | None:
        """The first party-list contest held here: the one that turnout is compared with."""
        return next((s for s in self.sheets if s.contest.kind == "party_list"), None)


def _boxes_agree(boxes: tuple[PortableBox, ...], of: tuple[ContestSums, ...]) -> bool:
    """No figure of a box is missing, nothing is annulled, and as many ballots as signed applications, no more than written.

    So it is in nearly every precinct, and the rules about portable boxes need not look further.
    """
    for place, box in enumerate(boxes):
        written = box.applications
        if written is None or box.annulled:
            return False
        for sheet in of:
            ballots = sheet.ordinary[place]
            if ballots is None or ballots > written or ballots != box.signed.get(sheet.id, 0):
                return False
    return True
