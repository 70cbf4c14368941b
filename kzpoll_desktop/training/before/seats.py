"""The seats of a class as a table on its stick: seat, group, precinct; the class board reads it as any other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.training.plan import PlannedSeat
from kzpoll_desktop.exchange.tables import write_table

NAME: Final = "seats.csv"
_WIDTHS: Final = (8, 20, 30)


def write_seats(path: Path, seats: Sequence[PlannedSeat], heading: Sequence[str]) -> None:
    """The table as Excel opens it; FileProblem."""
    write_table(path, heading, _WIDTHS, [(one.seat, one.group, one.precinct) for one in seats])
