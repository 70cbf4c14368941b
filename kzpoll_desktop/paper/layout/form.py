"""The form of a protocol from its heading to its signatures: filled in, or blank to be filled in by pen."""

from __future__ import annotations

from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.heading import ballot_heading
from kzpoll_desktop.paper.layout.page import Block, together
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import signatures, times_and_acts
from kzpoll_desktop.paper.layout.table import EMPTY, PROTOCOL, lines, table

TITLE = "protocol_title"


def form(about: AboutBallot, phrases: Phrases, *, blank: bool) -> list[Block]:
    """Heading, rows, times, acts and signatures; blank: no figure and no time stands on it."""
    found = list(lines(about, phrases, about.election.rows, blank=blank))
    rows = table(phrases, found, EMPTY if blank else PROTOCOL)
    # A page of signatures alone could be put behind another protocol, so some rows, the times and acts stay with them.
    for row in rows[-3:]:
        row.keep = True
    end = [
        times_and_acts(about, phrases, blank=blank),
        signatures(about, phrases, seal=about.status == "protocol"),
    ]
    return [ballot_heading(about, phrases, TITLE), *rows, together(end)]
