"""A path: which value of a day is meant. The one place where its text is taken apart and put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from kzpoll_desktop.domain.figures.kinds import Figure, Owner, PlainValue, figure_of, kind_of
from kzpoll_desktop.domain.ground.errors import UnknownFigure

#   typist  day.opened  seals.portable  voter_list.added  attendance.media      a value of the whole precinct
#   turnout.12:00  turnout.12:00.correction                                     of a turnout report
#   portable_boxes.P1.applications  portable_boxes.P1.ballots.list              of a portable box, of one ballot in it
#   receipts.list  ballot.list                                                  a list of a ballot
#   list.received  list.votes.a  list.issued_by_member.m4                       of a ballot, a choice, a member

# Of a value of the whole precinct: what stands before its name.
_SECTIONS: Final[dict[str, Owner]] = {
    "voter_list": "list",
    "attendance": "attendance",
    "day": "times",
    "seals": "seals",
}
_HEADS: Final[dict[Owner, str]] = {of: head for head, of in _SECTIONS.items()}
_TURNOUT: Final = figure_of("report", "turnout")
_BOXES: Final = "portable_boxes"


@dataclass(frozen=True, slots=True)
class Path:
    """kind: a row of the table; contest: whose ballot; subject: the choice, the member, the box or the time of a report."""

    kind: PlainValue
    contest: str | None = None
    subject: str | None = None

    def __str__(self) -> str:
        return written(self.kind, self.contest, self.subject)

    @property
    def figure(self) -> Figure | None:
        """Its row where it is a count."""
        return self.kind if isinstance(self.kind, Figure) else None

    def is_(self, of: Owner, name: str) -> bool:
        """It leads to the value of this owner and name."""
        return self.kind.of == of and self.kind.name == name

    def of_contest(self, contest: str) -> Path:
        """The same of another ballot."""
        return replace(self, contest=contest)


def written(kind: PlainValue, contest: str | None = None, subject: str | None = None) -> str:
    """A path as the journal, the findings and the fields of the window have it."""
    name = kind.name
    match kind.of:
        case "ballot":
            return f"{contest}.{name}"
        case "choice" | "member":
            return f"{contest}.{name}.{subject}"
        case "box_ballot":
            return f"{_BOXES}.{subject}.{name}.{contest}"
        case "box":
            end = f".{contest}" if contest is not None else ""
            return f"{_BOXES}.{subject}.{name}{end}"
        case "report":
            return f"turnout.{subject}" if kind is _TURNOUT else f"turnout.{subject}.{name}"
        case "contest":
            return f"{name}.{contest}"
        case "day":
            return name
    return f"{_HEADS[kind.of]}.{name}"


@lru_cache(maxsize=1 << 14)
def parsed(text: str) -> Path:
    """The path of a text; UnknownFigure where no value could have it, whatever the record.

    Whether the record has such a ballot, choice, member, box or report is for the record to say.
    """
    found: Path | None = None
    match text.split("."):
        case [name]:
            found = _path(kind_of("day", name))
        case [head, name]:
            found = _of_two(head, name)
        case ["turnout", at, name] if name != _TURNOUT.name:
            found = _path(kind_of("report", name), subject=at)
        case ["portable_boxes", box, name]:
            found = _path(kind_of("box", name), subject=box)
        case ["portable_boxes", box, name, contest]:
            # Whether a ballot is annulled in a box stands as 0 or 1 in the code on paper.
            kind = kind_of("box_ballot", name) or (kind_of("box", name) if name == "annulled" else None)
            found = _path(kind, contest, box)
        case [contest, name, subject]:
            found = _path(kind_of("choice", name) or kind_of("member", name), contest, subject)
    if found is None:
        raise UnknownFigure(text)
    return found


def _of_two(head: str, name: str) -> Path | None:
    if head == "turnout":
        return Path(_TURNOUT, subject=name)
    section = _SECTIONS.get(head)
    if section is not None and (kind := kind_of(section, name)) is not None:
        return Path(kind)
    own = kind_of("ballot", name)
    return _path(own, head) if own is not None else _path(kind_of("contest", head), name)


def _path(kind: PlainValue | None, contest: str | None = None, subject: str | None = None) -> Path | None:
    return None if kind is None else Path(kind, contest, subject)


def known(text: str) -> Path | None:
    """The path of a text; None where no value could have it."""
    try:
        return parsed(text)
    except UnknownFigure:
        return None
