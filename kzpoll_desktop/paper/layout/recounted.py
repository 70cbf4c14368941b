"""The part of an annex about a recount: on what it rests, what it changed, and which applications were decided before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kzpoll_desktop.domain.day.recount import Recount
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, section
from kzpoll_desktop.paper.layout.page import ROOM, Block, bold
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count, date, time

_FIGURE: Final = bold(9, 11)
_LABEL: Final = 200


def recounted(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    """Nothing on the paper of a first count for whose recount nobody asked."""
    if about.again is not None:
        yield section(phrases.each("recount"))
        columns = [GridColumn(("",), _LABEL), GridColumn(("",), ROOM - _LABEL, "left", STRONG)]
        yield from grid(columns, _facts(about.again.recount, phrases))
        yield from _changes(about, phrases)
    yield from _applications(about, phrases)


def _facts(recount: Recount, phrases: Phrases) -> list[Sequence[str | Sequence[str]]]:
    found: list[Sequence[str | Sequence[str]]] = [
        [phrases.each(f"recount.{recount.base}"), recount.number],
        [
            phrases.each("recount.applicant" if recount.base == "application" else "recount.decided_by"),
            recount.by,
        ],
        [phrases.each("at"), f"{date(recount.at)} {time(recount.at)}"],
    ]
    if recount.ballots:
        found.append([phrases.each("recount.ballots"), recount.ballots])
    if recount.lists:
        found.append([phrases.each("recount.lists"), phrases.joined("yes")])
    if recount.present:
        found.append([phrases.each("recount.present"), recount.present])
    elif recount.absent:
        found.append([phrases.each("recount.absent"), recount.absent])
    return found


def _changes(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    again = about.again
    assert again is not None  # the paper is of a later count
    if not again.changes:
        yield from [paragraphs(phrases.each("recount.same"))]
        return
    yield section(phrases.each("recount.changes"))
    columns = [
        GridColumn(phrases.each("figure"), ROOM - 180, "left"),
        GridColumn(phrases.each("was"), 90, "right", _FIGURE),
        GridColumn(phrases.each("became"), 90, "right", _FIGURE),
    ]
    yield from grid(
        columns,
        [[_names(about, phrases, path), _number(was), _number(now)] for path, was, now in again.changes],
    )


def _names(about: AboutBallot, phrases: Phrases, path: str) -> list[str]:
    names = [figure_name(path, about.record, about.election, one) for one in phrases.languages]
    return list(dict.fromkeys(names))


def _applications(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    rows: list[Sequence[str | Sequence[str]]] = []
    for one in about.applications:
        decided = [*phrases.each(f"recount.{one.answer}"), *([one.reason] if one.reason else [])]
        votes = (count(one.votes_for), count(one.votes_against))
        rows.append([one.number, one.by, f"{date(one.at)} {time(one.at)}", decided, *votes])
    if rows:
        yield section(phrases.each("recount.asked"))
        columns = [
            GridColumn(phrases.each("number"), 46, "left", STRONG),
            GridColumn(phrases.each("recount.applicant"), 100),
            GridColumn(phrases.each("at"), 66),
            GridColumn(phrases.each("decision_taken"), ROOM - 332),
            GridColumn(phrases.each("votes_for"), 60, "right", _FIGURE),
            GridColumn(phrases.each("votes_against"), 60, "right", _FIGURE),
        ]
        yield from grid(columns, rows)


def _number(figure: Counted) -> str:
    return "–" if figure is None else count(figure)
