"""Which figures that a protocol needs are still missing: those of one ballot, and those of the whole precinct."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Final

from kzpoll_desktop.domain.figures.kinds import BALLOT_FIGURES, BOX_COUNTS, figure_of
from kzpoll_desktop.domain.figures.path import written
from kzpoll_desktop.domain.figures.record import VOTER_LIST_FIGURES, ContestFigures, PrecinctRecord, subjects
from kzpoll_desktop.domain.ground.counted import Counted

# The ballot's own counts in the order in which they are named, then members, choices and the last line.
_OWN: Final = tuple(kind for kind in BALLOT_FIGURES if kind.of == "ballot" and kind.required == "always")
_WHERE_COUNTED: Final = tuple(kind for kind in BALLOT_FIGURES if kind.required == "where_counted")
_BY_SUBJECT: Final = tuple(kind for kind in BALLOT_FIGURES if kind.of != "ballot")
_ON_BALLOT: Final = tuple(kind for kind in BALLOT_FIGURES if kind.required == "where_on_ballot")
_Values = Callable[[ContestFigures], tuple[Counted, ...]]
_own_of: Final[_Values] = operator.attrgetter(*(kind.name for kind in _OWN))
_counted_of: Final[_Values] = operator.attrgetter(*(kind.name for kind in (*_OWN, *_WHERE_COUNTED)))


def misses_own(figures: ContestFigures) -> bool:
    """Whether a count of the ballot itself is missing; asked of thousands of records."""
    return None in (_counted_of(figures) if figures.stationary_counted else _own_of(figures))


def missing_of_ballot(contest: str, figures: ContestFigures) -> list[str]:
    """The ballot's figures that are required and missing [43(4), 43(4-1)]."""
    where_counted = _WHERE_COUNTED if figures.stationary_counted else ()
    found = [
        written(kind, contest) for kind in (*_OWN, *where_counted) if getattr(figures, kind.name) is None
    ]
    for kind in _BY_SUBJECT:
        of_each = getattr(figures, kind.name)
        found += [written(kind, contest, one) for one in subjects(figures, kind) if of_each[one] is None]
    return found + [written(kind, contest) for kind in _ON_BALLOT if getattr(figures, kind.name) is None]


def missing_of_precinct(record: PrecinctRecord) -> list[str]:
    """The voter list's and the portable boxes' figures that are missing."""
    listed = record.voter_list
    found = [written(figure_of("list", name)) for name in VOTER_LIST_FIGURES if getattr(listed, name) is None]
    for box in record.portable_boxes:
        if box.applications is None:
            found.append(written(figure_of("box", "applications"), subject=box.id))
        for kind in BOX_COUNTS:
            counts = getattr(box, kind.name)
            if None in counts.values():
                found += [written(kind, one, box.id) for one, count in counts.items() if count is None]
    return found
