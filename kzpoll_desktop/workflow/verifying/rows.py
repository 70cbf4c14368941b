"""Holds heading and rows of a sealed paper against the code under its seal, wherever the election is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.code.protocol_code import ProtocolCode
from kzpoll_desktop.domain.election.definition import District, ElectionDefinition
from kzpoll_desktop.domain.ground.said import Param, Trouble
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.texts.foreign import one_line
from kzpoll_desktop.workflow.verifying.figures import told_by
from kzpoll_desktop.workflow.verifying.looked import Looked, NamedRecord
from kzpoll_desktop.workflow.verifying.pages import PagesRead

if TYPE_CHECKING:
    from kzpoll_desktop.paper.reading.rows import PaperTable, RowDiffers


def with_figures_read(one: Looked) -> Looked:
    """The same with what the rows on its pages say beside its code; older papers, and unknown elections, are not read."""
    if one.kind != "pdf" or not one.sealed or not one.claims:
        return one
    read, (claim, *_) = one.read, one.claims
    election = one.election
    ballots = list(_ballots(claim.code, election)) if election is not None else []
    if read is None or not read.pages or read.troubles or not ballots:
        return replace(one, notes=(*one.notes, Trouble("pages_not_read")))
    from kzpoll_desktop.paper.reading.faces import NotSet

    try:
        found = _closest(read, ballots, _districts(claim.code, election))
    except NotSet:
        return replace(one, troubles=(*one.troubles, Trouble("page_not_ours", {"page": 1})))
    objected = [_trouble(some) for some in found.differs if some.what != "label"]
    notes = [_trouble(some) for some in found.differs if some.what == "label"]
    if not objected:
        objected += found.other_district()
    if not objected:
        pages = ", ".join(str(page) for page in sorted({row.page for row in found.table.rows}))
        notes.append(Trouble("pages_read", {"rows": found.rows, "pages": pages}))
        notes += [] if found.named else [Trouble("names_not_read")]
        notes += found.heading()
        notes.append(Trouble("beside_not_read"))
    return replace(one, troubles=(*one.troubles, *objected), notes=(*one.notes, *notes))


@dataclass(frozen=True, slots=True)
class _Ballot:
    """A record that a code may stand for. named: who stands in the rows of the choices is known; district: of these.

    bound: the code names the district.
    """

    about: AboutBallot
    named: bool
    district: District | None = None
    bound: bool = False


@dataclass(frozen=True, slots=True)
class _FoundRows:
    """The ballot with which the pages agree, or agree best. rows: how many figures were read."""

    read: PagesRead
    table: PaperTable
    ballot: _Ballot
    others: tuple[District, ...]
    rows: int
    differs: tuple[RowDiffers, ...]

    @property
    def named(self) -> bool:
        """Whether names were compared."""
        return self.ballot.named

    def heads(self, district: District | None) -> bool:
        """Whether the paper has the heading of a district, or that of an election without any."""
        from kzpoll_desktop.paper.reading.headings import has_heading

        return has_heading(self.read.pages[0], self.table, self.ballot.about, district)

    def other_district(self) -> list[Trouble]:
        """The heading names another district than the code, or than that whose candidates stand in the rows."""
        if self.ballot.district is None or self.heads(self.ballot.district):
            return []
        other = next((one for one in self.others if self.heads(one)), None)
        if other is None:
            return []
        names = {"printed": _name(other), "told": _name(self.ballot.district)}
        return [Trouble("page_district_differs", names)]

    def heading(self) -> list[Trouble]:
        """What the heading says, or that it is not what this program sets."""
        if not self.heads(self.ballot.district):
            return [Trouble("heading_not_read")]
        if self.ballot.district is None:
            return [Trouble("heading_read")]
        told = Trouble("heading_read_of_district", {"district": _name(self.ballot.district)})
        return [told] if self.ballot.bound else [told, Trouble("district_not_in_code")]


def _name(district: District) -> str:
    return one_line(" / ".join(dict.fromkeys((district.name.kk, district.name.ru))))


def _closest(read: PagesRead, ballots: list[_Ballot], districts: tuple[District, ...]) -> _FoundRows:
    """The ballot with which the pages agree, or agree best; NotSet where they are not set as the program sets them."""
    from kzpoll_desktop.paper.reading.rows import compared, table_of

    table = table_of(read.pages, ballots[0].about, read.side)
    found = []
    for one in ballots:
        others = tuple(district for district in districts if district is not one.district)
        found.append(_FoundRows(read, table, one, others, *compared(table, one.about, names=one.named)))
    return min(found, key=lambda one: sum(some.what != "label" for some in one.differs))


def _districts(code: ProtocolCode, election: ElectionDefinition | None) -> tuple[District, ...]:
    """The districts of a code's contest."""
    contests = election.contests if election is not None else ()
    return next((one.districts or () for one in contests if one.id == code.contest), ())


def _ballots(code: ProtocolCode, election: ElectionDefinition) -> Iterator[_Ballot]:
    """The records that the code may stand for: of the district that it names, or one for each with as many choices."""
    contest = next((one for one in election.contests if one.id == code.contest), None)
    known = _districts(code, election)
    if code.district:
        named = next((one for one in known if one.number == code.district), None)
        told = told_by(code, election)
        if told is not None:
            # Where the definition has not as many candidates of it, or not that district, their names are not known.
            fits = named is not None and len(named.choices) == len(code.votes)
            yield _Ballot(_about(told, code), fits, named, bound=True)
        return
    fitting = [one for one in known if len(one.choices) == len(code.votes)]
    for district in fitting:
        told = told_by(code, election, district.choices)
        if told is not None:
            yield _Ballot(_about(told, code), True, district)
    if not fitting:
        told = told_by(code, election)
        if told is not None:
            yield _Ballot(_about(told, code), contest is not None and contest.choices is not None)


def _about(told: NamedRecord, code: ProtocolCode) -> AboutBallot:
    return AboutBallot(told.election, told.record, contest=code.contest, digest=code.digest)


def _trouble(one: RowDiffers) -> Trouble:
    said: dict[str, Param] = {
        "page": one.page,
        "row": one.row or "–",
        "printed": one_line(one.printed),
        "told": one_line(one.told),
    }
    if one.what == "figure":
        return Trouble("page_figure_differs", said)
    return Trouble("page_name_differs" if one.what == "name" else "page_label_differs", said)
