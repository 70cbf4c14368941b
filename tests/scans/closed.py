"""What the page of the scans is printed from."""

from __future__ import annotations

import datetime

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.paper.about import AboutBallot, Closed
from tests.shared.practice import ELECTION, RECORD

CLOSED_AT = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


def closing() -> Closing:
    """Chair and secretary, with their PINs."""
    return Closing(("m1", "m3"), "pins")


def about_closed(closed: Closed) -> AboutBallot:
    """A closed practice protocol."""
    return AboutBallot(ELECTION, RECORD, contest="party_list", closed=closed)
