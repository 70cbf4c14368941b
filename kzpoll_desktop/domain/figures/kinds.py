"""THE table of figures: whose each is, its letter, stage, page, rows and places; and the other values of a day.

A figure of a ballot is added as one row here with its words in `texts.names.labels`: its page, its name, papers, hints,
the code on paper, the record and its JSON read the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from kzpoll_desktop.domain.figures.stages import (
    LISTS,
    OPENING,
    PILES,
    PORTABLE,
    RECONCILIATION,
    STATIONARY,
    TURNOUT,
    VOTING_ENDED,
)

# Whose a value is: this decides where it lives in the record and how its path is written.
Owner = Literal[
    "day",
    "times",
    "seals",
    "list",
    "attendance",
    "report",
    "box",
    "box_ballot",
    "contest",
    "ballot",
    "member",
    "choice",
]
Source = Literal["pile", "box", "list", "applications", "ballots", "receipt", ""]
Required = Literal["always", "where_counted", "where_on_ballot", "never"]
PrintedOn = Literal["row", "row_or_annex", "annex"]
# What ballots are packed as after closing, a seal on each pack.
Pile = Literal["choice", "against_all", "invalid", "unused", "spoiled"]
PairHint = Literal[
    "unused_cancelled", "spoiled_invalid", "count_signatures", "written_signed", "form_apart", ""
]


@dataclass(frozen=True, slots=True)
class PlainValue:
    """What an entry of a day can replace. name: the field that it lives in.

    stage: the first at which it may be entered, PILES for those of all ballots; page: where it stands, its stage's page
    where empty; announced: read out before any box is opened, or a list that such a figure rests on.
    """

    name: str
    of: Owner
    stage: str
    page: str = ""
    announced: bool = False

    @property
    def key(self) -> str:
        """A name that no other kind has: texts are kept by it."""
        return _PREFIXES.get(self.of, "") + self.name

    @property
    def stands_on(self) -> str:
        """The page that it stands on."""
        return self.page or self.stage


@dataclass(frozen=True, slots=True)
class Figure(PlainValue):
    """A count.

    place: among the rows of its page, 0 where it has none; letter: the statute's, of the sum that it is or is part of;
    rows: the printed rows it stands in, the first that the definition has; source: what it is counted from.
    required: before a protocol may be closed (E101); paper: row or_annex is in the annex where the form has no such row;
    code: place in the code on paper, from 1, 0 where the code has it in a list of its own or not at all: a new place is
    a new format of the code. hint: tells it apart from what it is confused with; confused: the figure of the same ballot
    that it is most often exchanged with. alike: much the same on every ballot, for voters take one of each.
    pack: as what its ballots are packed after closing, empty where they are in another figure's packs or are none.
    """

    place: int = 0
    letter: str = ""
    rows: tuple[str, ...] = ()
    source: Source = ""
    required: Required = "always"
    paper: PrintedOn = "row"
    code: int = 0
    hint: PairHint = ""
    confused: str = ""
    alike: bool = True
    pack: Pile | Literal[""] = ""


_PREFIXES: Final[Mapping[Owner, str]] = {
    "list": "voter_list.",
    "attendance": "attendance.",
    "times": "day.",
    "seals": "seals.",
    "box": "box.",
    "box_ballot": "box.",
}

# In the order in which the record has them.
KINDS: Final[tuple[PlainValue, ...]] = (
    # --- the voter list
    Figure(
        "at_opening",
        "list",
        OPENING,
        announced=True,
        place=1,
        letter="A",
        source="list",
        paper="annex",
        code=1,
    ),
    Figure("added", "list", LISTS, announced=True, place=3, letter="A", source="list", paper="annex", code=2),
    Figure(
        "excluded", "list", LISTS, announced=True, place=4, letter="A", source="list", paper="annex", code=3
    ),
    Figure(
        "certificates_issued",
        "list",
        OPENING,
        announced=True,
        place=2,
        source="list",
        paper="annex",
        code=4,
    ),
    # --- persons present [20(8)]
    Figure("party_observers", "attendance", OPENING, required="never", paper="annex"),
    Figure("other_observers", "attendance", OPENING, required="never", paper="annex"),
    Figure("foreign_observers", "attendance", OPENING, required="never", paper="annex"),
    Figure("proxies", "attendance", OPENING, required="never", paper="annex"),
    Figure("media", "attendance", OPENING, required="never", paper="annex"),
    Figure("foreign_media", "attendance", OPENING, required="never", paper="annex"),
    # --- turnout reports
    Figure("turnout", "report", TURNOUT, place=1, required="never", paper="annex"),
    PlainValue("correction", "report", TURNOUT),
    # --- portable boxes
    Figure(
        "applications",
        "box",
        TURNOUT,
        LISTS,
        announced=True,
        place=8,
        source="applications",
        paper="annex",
        hint="written_signed",
    ),
    Figure(
        "signed",
        "box_ballot",
        LISTS,
        announced=True,
        place=9,
        letter="K",
        rows=("K",),
        source="applications",
        paper="annex",
        hint="written_signed",
    ),
    Figure("ballots", "box_ballot", PORTABLE, place=1, letter="P", source="box", paper="annex"),
    Figure(
        "not_established",
        "box_ballot",
        PORTABLE,
        place=2,
        letter="X",
        source="box",
        paper="annex",
    ),
    PlainValue("annulled", "box", PORTABLE),
    # --- a ballot
    Figure(
        "received",
        "ballot",
        OPENING,
        announced=True,
        place=3,
        letter="H",
        rows=("H",),
        source="receipt",
        code=1,
    ),
    Figure(
        "signatures",
        "ballot",
        LISTS,
        announced=True,
        place=5,
        letter="B1",
        rows=("B1", "B"),
        source="list",
        paper="row_or_annex",
        code=2,
        hint="count_signatures",
    ),
    Figure(
        "absentee_voters",
        "ballot",
        LISTS,
        announced=True,
        place=6,
        letter="J",
        rows=("J",),
        source="list",
        code=3,
    ),
    Figure(
        "issued_by_member",
        "member",
        LISTS,
        announced=True,
        place=7,
        letter="C",
        rows=("C",),
        source="list",
    ),
    Figure(
        "unused",
        "ballot",
        LISTS,
        announced=True,
        place=1,
        letter="I1",
        rows=("I1",),
        source="ballots",
        code=4,
        hint="unused_cancelled",
        confused="spoiled",
        pack="unused",
    ),
    Figure(
        "spoiled",
        "ballot",
        LISTS,
        announced=True,
        place=2,
        letter="I2",
        rows=("I2",),
        source="ballots",
        code=5,
        hint="spoiled_invalid",
        confused="invalid_pile",
        pack="spoiled",
    ),
    Figure(
        "stationary",
        "ballot",
        STATIONARY,
        place=1,
        letter="S",
        rows=("S",),
        source="box",
        required="where_counted",
        code=6,
    ),
    PlainValue("stationary_counted", "ballot", STATIONARY),
    Figure(
        "not_established",
        "ballot",
        PILES,
        place=4,
        letter="X",
        rows=("X",),
        source="pile",
        code=7,
        alike=False,
        pack="invalid",
    ),
    Figure(
        "invalid_pile",
        "ballot",
        PILES,
        place=3,
        letter="G1",
        rows=("G1", "G"),
        source="pile",
        paper="row_or_annex",
        code=8,
        hint="spoiled_invalid",
        alike=False,
        pack="invalid",
    ),
    Figure(
        "votes",
        "choice",
        PILES,
        place=1,
        letter="E",
        rows=("E",),
        source="pile",
        alike=False,
        pack="choice",
    ),
    Figure(
        "against_all",
        "ballot",
        PILES,
        place=2,
        letter="F",
        rows=("F",),
        source="pile",
        required="where_on_ballot",
        alike=False,
        pack="against_all",
    ),
    # --- what is no count
    PlainValue("typist", "day", OPENING),
    PlainValue("precinct", "day", OPENING),
    PlainValue("commission", "day", OPENING),
    PlainValue("opened", "times", OPENING),
    PlainValue("voting_ended", "times", VOTING_ENDED),
    PlainValue("count_ended", "times", RECONCILIATION),
    PlainValue("early_end", "day", VOTING_ENDED),
    PlainValue("stationary", "seals", OPENING),
    PlainValue("portable", "seals", OPENING),
    PlainValue("premises", "seals", OPENING),
    PlainValue("receipts", "contest", OPENING, announced=True),
    PlainValue("ballot", "contest", OPENING),
    PlainValue("portable_boxes", "day", TURNOUT, LISTS, announced=True),
    PlainValue("no_portable_boxes", "day", TURNOUT, LISTS, announced=True),
    PlainValue("acts", "day", LISTS, RECONCILIATION),
    PlainValue("act_details", "day", LISTS, RECONCILIATION),
    PlainValue("acknowledgements", "day", LISTS, RECONCILIATION),
    PlainValue("disputed", "day", PILES),
    PlainValue("signing", "day", RECONCILIATION),
)

FIGURES: Final = tuple(kind for kind in KINDS if isinstance(kind, Figure))
BALLOT_FIGURES: Final = tuple(kind for kind in FIGURES if kind.of in ("ballot", "member", "choice"))
BALLOT_COUNTS: Final = tuple(kind for kind in FIGURES if kind.of == "ballot")
BOX_COUNTS: Final = tuple(kind for kind in FIGURES if kind.of == "box_ballot")
_BY_NAME: Final = {(kind.of, kind.name): kind for kind in KINDS}


def names(of: Owner) -> tuple[str, ...]:
    """The names of an owner's values, in the order of the record."""
    return tuple(kind.name for kind in KINDS if kind.of == of)


def in_code(of: Owner) -> tuple[Figure, ...]:
    """An owner's figures in their places in the code on paper."""
    found = [kind for kind in FIGURES if kind.of == of and kind.code]
    return tuple(sorted(found, key=lambda kind: kind.code))


def kind_of(of: Owner, name: str) -> PlainValue | None:
    """The kind of this owner and name; None where there is none."""
    return _BY_NAME.get((of, name))


def value_of(of: Owner, name: str) -> PlainValue:
    """The kind of this owner and name; KeyError where there is none."""
    return _BY_NAME[of, name]


def figure_of(of: Owner, name: str) -> Figure:
    """The figure of this owner and name; KeyError where there is none."""
    found = value_of(of, name)
    if not isinstance(found, Figure):
        raise KeyError(name)
    return found
