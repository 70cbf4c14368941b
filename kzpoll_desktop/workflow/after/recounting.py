"""A recount at the desk: an application and what was decided, the new count, its end without a protocol [43(7-1), 43(9)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzpoll_desktop.domain.day.recount import Application, GivenUp, Recount, changed_figures
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import recount as steps
from kzpoll_desktop.domain.figures.rows import missing
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.workflow.desk import Desk, Entered


@dataclass(frozen=True, slots=True)
class Changed:
    """What a recount of a contest changed. before, now: versions of the count; figures: path, what it was, what it is."""

    contest: str
    before: int
    now: int
    figures: tuple[tuple[str, Counted, Counted], ...]


def ask(desk: Desk, application: Application) -> Entered | NotDone:
    """Note an application for a recount and what the commission decided about it."""
    typed = [application.number, application.by, application.reason]
    return desk.take(lambda day, stamp: steps.ask(day, stamp, application), typed)


def open_recount(desk: Desk, recount: Recount) -> Entered | NotDone:
    """Begin a new count after closing, or take more into the one that goes on."""
    typed = [recount.number, recount.by, recount.ballots, recount.present, recount.absent]
    return desk.take(lambda day, stamp: steps.open_recount(day, stamp, recount), typed)


def give_up(desk: Desk, given_up: GivenUp) -> Entered | NotDone:
    """End a recount by a decision: the protocol before it counts."""
    typed = [given_up.number, given_up.by, given_up.reason]
    return desk.take(lambda day, stamp: steps.give_up(day, stamp, given_up), typed)


def first_to_count(day: Day) -> str:
    """The first figure that is to be counted now; empty where none is."""
    stages = day.stages[day.count.reached :]
    return next((path for stage in stages for path in missing(stage, day.election, day.record)), "")


def changes(day: Day) -> Iterator[Changed]:
    """What the closed recounts changed, contest by contest; nothing of one that goes on: it is counted unseen."""
    for contest, sheet in day.current_sheets.items():
        count = next(one for one in day.standing if one.version == sheet.version)
        before = day.before_recount(contest, sheet.version)
        if count.recount is not None and before is not None:
            figures = changed_figures(before.record, count.record, day.election, count.recount, contest)
            yield Changed(contest, before.version, sheet.version, figures)
