"""Holds the rows on the pages of a sealed paper against the code under its seal, wherever the election is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.code.protocol_code import ProtocolCode
from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.ground.said import Param, Trouble
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.texts.foreign import one_line
from kzpoll_desktop.workflow.verifying.figures import told_by
from kzpoll_desktop.workflow.verifying.looked import Looked, Told
from kzpoll_desktop.workflow.verifying.pages import PagesRead

if TYPE_CHECKING:
    from kzpoll_desktop.paper.reading.rows import Differs


def with_figures_read(one: Looked) -> Looked:
    """The same with what the rows on its pages say beside its code; older papers, and unknown elections, are not read."""
    if one.kind != "pdf" or not one.sealed or not one.claims:
        return one
    read, (claim, *_) = one.read, one.claims
    ballots = list(_ballots(claim.code, one.election)) if one.election is not None else []
    if read is None or not read.pages or read.troubles or not ballots:
        return replace(one, notes=(*one.notes, Trouble("pages_not_read")))
    from kzpoll_desktop.paper.reading.faces import NotSet

    try:
        rows, differs, named = _closest(read, claim.code, ballots)
    except NotSet:
        return replace(one, troubles=(*one.troubles, Trouble("page_not_ours", {"page": 1})))
    objected = tuple(_trouble(some) for some in differs if some.what != "label")
    notes = [_trouble(some) for some in differs if some.what == "label"]
    if not objected:
        notes.append(Trouble("pages_read", {"rows": rows}))
        notes += [] if named else [Trouble("names_not_read")]
    return replace(one, troubles=(*one.troubles, *objected), notes=(*one.notes, *notes))


def _closest(
    read: PagesRead, code: ProtocolCode, ballots: list[tuple[Told, bool]]
) -> tuple[int, tuple[Differs, ...], bool]:
    """The ballot with which the pages agree, or agree best: rows, what differs, and whether names were compared."""
    from kzpoll_desktop.paper.reading.rows import compared

    found = []
    for told, named in ballots:
        about = AboutBallot(told.election, told.record, contest=code.contest, digest=code.digest)
        rows, differs = compared(read.pages, about, read.side, names=named)
        found.append((rows, differs, named))
    return min(found, key=lambda one: sum(some.what != "label" for some in one[1]))


def _ballots(code: ProtocolCode, election: ElectionDefinition) -> Iterator[tuple[Told, bool]]:
    """The records that the code may stand for, and whether the names of their choices are known: one for each district."""
    contest = next((one for one in election.contests if one.id == code.contest), None)
    known: list[tuple[Choice, ...]] = [one.choices for one in (contest.districts or () if contest else ())]
    fitting = [choices for choices in known if len(choices) == len(code.votes)]
    for choices in fitting:
        told = told_by(code, election, choices)
        if told is not None:
            yield told, True
    if not fitting:
        told = told_by(code, election)
        if told is not None:
            yield told, contest is not None and contest.choices is not None


def _trouble(one: Differs) -> Trouble:
    said: dict[str, Param] = {
        "page": one.page,
        "row": one.row or "–",
        "printed": one_line(one.printed),
        "told": one_line(one.told),
    }
    if one.what == "figure":
        return Trouble("page_figure_differs", said)
    return Trouble("page_name_differs" if one.what == "name" else "page_label_differs", said)
