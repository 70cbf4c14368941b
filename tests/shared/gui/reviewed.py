"""Tables of the fixtures, opened to be looked at."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.workflow.ballots import TableReview, open_table

CASES = Path(__file__).parent.parent.parent / "fixtures" / "candidates"


def reviewed(name: str) -> TableReview:
    """A table that has something to be asked or taken."""
    found = open_table(CASES / name, "en")
    assert isinstance(found, TableReview), found
    return found
