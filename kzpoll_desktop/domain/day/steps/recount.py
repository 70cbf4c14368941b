"""The steps of a recount: an application is decided, a count begins anew, or is given up [43(7-1), 43(9)]."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Literal

from kzpoll_desktop.domain.day.acts import MOST_MEMBERS, is_moment
from kzpoll_desktop.domain.day.closing import COUNT_HOURS, end_of_voting
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.recounting import RecountAsked, RecountClosed, RecountOpened
from kzpoll_desktop.domain.day.recount import Application, GivenUp, Recount
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.rows import held, piles_stage
from kzpoll_desktop.domain.ground.said import Named
from kzpoll_desktop.domain.rules.boxes import annulment_due
from kzpoll_desktop.domain.rules.commission import voting_members

# What is told and recorded, and stands in the way of nothing.
Warned = Literal["second_application", "late_application"]
MOST_TEXT: Final = 500
NO_RECOUNT: Final = Refused("no_recount")


def may_ask(day: Day) -> Refused | None:
    """Why no application for a recount is decided yet: there is nothing that could be counted again. Refused:
    stage_not_reached, recount_goes_on.
    """
    if day.under_recount:
        return Refused("recount_goes_on")
    first = piles_stage(held(day.election, day.record)[0].id)
    if not day.has_reached(first):
        stages = {"stage": Named("stage", first), "current": Named("stage", day.stage)}
        return Refused("stage_not_reached", stages)
    return None


def ask(day: Day, stamp: Stamp, application: Application) -> Entry | Refused:
    """Note what was decided about an application; granted before closing, the piles are counted again.

    Refused: as may_ask, recount_needs_ballots, number_needed, person_needed, bad_moment, reason_needed where it was not
    granted, votes_too_many.
    """
    refusal = may_ask(day) or _asked_well(day, application)
    if refusal is not None:
        return refusal
    made = replace(
        application,
        number=_cut(application.number),
        by=_cut(application.by),
        contests=_in_order(day, application.contests),
        reason=_cut(application.reason),
        before=not day.closed,
        wall="",
    )
    return Entry(day.seq + 1, stamp, RecountAsked(made))


def _asked_well(day: Day, application: Application) -> Refused | None:
    if not _in_order(day, application.contests):
        return Refused("recount_needs_ballots", {}, ("contests",))
    if not application.number.strip():
        return Refused("number_needed", {}, ("number",))
    if not application.by.strip():
        return Refused("person_needed", {}, ("by",))
    if not is_moment(application.at):
        return Refused("bad_moment", {}, ("at",))
    if not application.granted and not application.reason.strip():
        return Refused("reason_needed", {}, ("reason",))
    members = min(voting_members(day.record), MOST_MEMBERS)
    votes = (application.votes_for, application.votes_against)
    if min(votes) < 0 or sum(votes) > members:
        return Refused("votes_too_many", {"members": members}, ("for",))
    return None


def warned_of(day: Day, at: str) -> Iterator[Warned]:
    """What is told of an application of this moment, and never stands in its way."""
    if any(one.granted for one in day.applications):
        yield "second_application"
    if is_moment(at):
        ended = end_of_voting(day.election, day.record)
        if datetime.datetime.fromisoformat(at) > ended + datetime.timedelta(hours=COUNT_HOURS):
            yield "late_application"


def may_open(day: Day) -> Refused | None:
    """Why no recount can begin; None where one can, or the one that goes on can take in more. Refused: not_closed."""
    return None if day.closed or day.under_recount else Refused("not_closed")


def open_recount(day: Day, stamp: Stamp, recount: Recount) -> Entry | Refused:
    """Begin a new count after closing, or take more ballots into the one that goes on.

    Refused: not_closed, recount_needs_ballots, recount_keeps_ballots where it would leave out what it has already,
    number_needed, person_needed, bad_moment, reason_needed where nobody of the higher commission is there.
    """
    refusal = may_open(day) or _opened_well(day, recount)
    if refusal is not None:
        return refusal
    made = replace(
        recount,
        contests=_in_order(day, recount.contests),
        number=_cut(recount.number),
        by=_cut(recount.by),
        ballots=_cut(recount.ballots),
        present=_cut(recount.present),
        absent="" if recount.present.strip() else _cut(recount.absent),
        wall="",
        restored=0,
    )
    return Entry(day.seq + 1, stamp, RecountOpened(made))


def _opened_well(day: Day, recount: Recount) -> Refused | None:
    contests, before = _in_order(day, recount.contests), day.count.recount
    if not contests:
        return Refused("recount_needs_ballots", {}, ("contests",))
    if day.under_recount and before is not None:
        more = len(contests) > len(before.contests) or recount.lists > before.lists
        if not (set(before.contests) <= set(contests) and recount.lists >= before.lists and more):
            return Refused("recount_keeps_ballots", {}, ("contests",))
    if not recount.number.strip():
        return Refused("number_needed", {}, ("number",))
    if not recount.by.strip():
        return Refused("person_needed", {}, ("by",))
    if not is_moment(recount.at):
        return Refused("bad_moment", {}, ("at",))
    if recount.base == "decision" and not recount.present.strip() and not recount.absent.strip():
        return Refused("reason_needed", {}, ("absent",))
    return None


def give_up(day: Day, stamp: Stamp, given_up: GivenUp) -> Entry | Refused:
    """End a recount by a decision without a new protocol: the count before it counts.

    Refused: no_recount, number_needed, person_needed, bad_moment, reason_needed.
    """
    if not day.under_recount:
        return NO_RECOUNT
    if not given_up.number.strip():
        return Refused("number_needed", {}, ("number",))
    if not given_up.by.strip():
        return Refused("person_needed", {}, ("by",))
    if not is_moment(given_up.at):
        return Refused("bad_moment", {}, ("at",))
    if not given_up.reason.strip():
        return Refused("reason_needed", {}, ("reason",))
    made = GivenUp(_cut(given_up.number), _cut(given_up.by), given_up.at, _cut(given_up.reason))
    return Entry(day.seq + 1, stamp, RecountClosed(made))


def reaches_further(day: Day) -> tuple[str, ...]:
    """The contests that a recount has to take in, because what it found changes whether their ballots are annulled [E105].

    Empty where none: only where the definition annuls whole boxes does the count of one ballot reach another.
    """
    recount, contests = day.count.recount, tuple(day.record.contests)
    if not day.under_recount or recount is None or day.election.annulment_scope != "box":
        return ()
    found: set[str] = set()
    for box in day.record.portable_boxes:
        due = annulment_due(box, contests, day.election)
        if due is not None:
            found |= due[0].symmetric_difference(due[1].intersection(box.annulled))
    return tuple(one for one in contests if one in found and one not in recount.contests)


def _in_order(day: Day, contests: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in day.record.contests if one in contests)


def _cut(text: str) -> str:
    return text.strip()[:MOST_TEXT]
