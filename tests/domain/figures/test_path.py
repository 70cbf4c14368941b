"""A path is parsed once and printed as it was; nothing in the program takes one apart but its module."""

from __future__ import annotations

import re
from pathlib import Path as File

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kzpoll_desktop
from kzpoll_desktop.domain.day.by_path import completed
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.kinds import KINDS, PlainValue, kind_of
from kzpoll_desktop.domain.figures.path import Path, known, parsed, written
from kzpoll_desktop.domain.figures.record import figure_paths
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from tests.shared import build

ELECTION = build.election(5)
RECORD = completed(build.record(ELECTION, boxes=2))
NAMED = {
    "typist": ("day", "typist", None, None),
    "day.opened": ("times", "opened", None, None),
    "seals.stationary": ("seals", "stationary", None, None),
    "voter_list.added": ("list", "added", None, None),
    "attendance.media": ("attendance", "media", None, None),
    "turnout.12:00": ("report", "turnout", None, "12:00"),
    "turnout.12:00.correction": ("report", "correction", None, "12:00"),
    "portable_boxes": ("day", "portable_boxes", None, None),
    "portable_boxes.P1.applications": ("box", "applications", None, "P1"),
    "portable_boxes.P1.annulled": ("box", "annulled", None, "P1"),
    "portable_boxes.P1.annulled.list": ("box", "annulled", "list", "P1"),
    "portable_boxes.P1.ballots.list": ("box_ballot", "ballots", "list", "P1"),
    "receipts.list": ("contest", "receipts", "list", None),
    "ballot.list": ("contest", "ballot", "list", None),
    "list.received": ("ballot", "received", "list", None),
    "list.stationary_counted": ("ballot", "stationary_counted", "list", None),
    "list.votes.a": ("choice", "votes", "list", "a"),
    "list.issued_by_member.m4": ("member", "issued_by_member", "list", "m4"),
    # A ballot may be called as a section is, as long as nothing of that section is called as its figure.
    "seals.received": ("ballot", "received", "seals", None),
}


@pytest.mark.parametrize("text", NAMED)
def test_a_path_says_what_is_meant_and_whose(text: str) -> None:
    of, name, contest, subject = NAMED[text]
    where = parsed(text)
    assert (where.kind.of, where.kind.name, where.contest, where.subject) == (of, name, contest, subject)
    assert str(where) == text
    assert parsed(text) is where


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "nothing",
        "list",
        "list.nothing",
        "list.votes",
        "list.received.a",
        "list.votes.a.b",
        "day.noon",
        "day",
        "turnout",
        "turnout.12:00.turnout",
        "turnout.12:00.voters",
        "portable_boxes.P1",
        "portable_boxes.P1.ballots",
        "portable_boxes.P1.applications.list",
        "portable_boxes.P1.nothing.list",
        "voter_list.nothing",
    ],
)
def test_what_nothing_is_called_is_no_path(text: str) -> None:
    assert known(text) is None
    with pytest.raises(UnknownFigure):
        parsed(text)


def test_every_figure_and_every_row_is_printed_as_it_was() -> None:
    found = list(figure_paths(RECORD))
    for stage in rows.stages(ELECTION, RECORD):
        for row in rows.rows(stage, ELECTION, RECORD):
            where = parsed(row.path)
            assert (where.kind, where.contest, where.subject) == (row.kind, row.contest, row.subject)
            found.append(row.path)
    assert [str(parsed(text)) for text in found] == found


IDS = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="."), min_size=1)


@given(st.sampled_from(KINDS), IDS.filter(lambda one: kind_of("ballot", one) is None), IDS)
def test_any_path_that_is_written_is_read_back(kind: PlainValue, contest: str, subject: str) -> None:
    """Whatever a ballot, a choice, a member or a box is called, but what a definition may not call a ballot."""
    if contest in ("voter_list", "turnout", "portable_boxes"):
        return
    whose = contest if kind.of in ("contest", "ballot", "member", "choice", "box_ballot") else None
    about = subject if kind.of in ("report", "box", "box_ballot", "member", "choice") else None
    text = written(kind, whose, about)
    assert parsed(text) == Path(kind, whose, about)


def test_the_same_of_another_ballot() -> None:
    assert str(parsed("portable_boxes.P1.ballots.list").of_contest("mandate")) == (
        "portable_boxes.P1.ballots.mandate"
    )
    assert str(parsed("list.received").of_contest("mandate")) == "mandate.received"


TAKEN_APART = re.compile(
    r"""\bpath\.(?:r?partition|split|count|(?:starts|ends)with|remove(?:pre|suf)fix)\((?!"again|"precinct|"commission)|
    \.(?:(?:starts|ends)with|remove(?:pre|suf)fix)\(\(?["'](?:turnout|receipts|ballot|voter_list|attendance|portable)
    """,
    re.VERBOSE,
)


def test_no_other_module_takes_a_path_apart() -> None:
    """Names of files, inputs and places in a file may be; the path of a value is for `figures.path` alone."""
    folder = File(kzpoll_desktop.__file__).parent
    own = folder / "domain" / "figures" / "path.py"
    found = [
        f"{file.relative_to(folder)}:{number}: {line.strip()}"
        for file in sorted(folder.rglob("*.py"))
        if file != own
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if TAKEN_APART.search(line)
    ]
    assert found == []
