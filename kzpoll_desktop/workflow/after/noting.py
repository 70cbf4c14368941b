"""What is noted at the desk after closing; every text in it is one that can be printed."""

from __future__ import annotations

from kzpoll_desktop.domain.day.after import Complaint, Copy, HandedOver, Kit, Posting
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import after as steps
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.workflow.desk import Desk, Entered


def copy(desk: Desk, one: Copy) -> Entered | NotDone:
    """Write a line into the register of copies."""
    return desk.take(
        lambda day, stamp: steps.note_copy(day, stamp, one), [one.to, one.organisation, one.reason]
    )


def posting(desk: Desk, one: Posting) -> Entered | NotDone:
    """Note where copies of the sheets hang, and until when."""
    return desk.take(lambda day, stamp: steps.post(day, stamp, one), one.where)


def complaint(desk: Desk, one: Complaint) -> Entered | NotDone:
    """Note an act, an application or a complaint, or what was decided about it."""
    return desk.take(
        lambda day, stamp: steps.note_complaint(day, stamp, one), [one.by, one.about, one.article, one.reason]
    )


def kit(desk: Desk, one: Kit) -> Entered | NotDone:
    """Note what is in the kit of a ballot."""
    return desk.take(
        lambda day, stamp: steps.pack(day, stamp, one), [one.to, *(pack.seal for pack in one.packs)]
    )


def handed(desk: Desk, one: HandedOver) -> Entered | NotDone:
    """Note that a kit or the result package was handed over."""
    return desk.take(lambda day, stamp: steps.hand_over(day, stamp, one), [one.to, one.act])


def may_be_handed(desk: Desk, one: HandedOver) -> Refused | None:
    """Why this would not be noted, asked before a file is brought to a stick; None where it would be."""
    made = desk.may_take() or steps.hand_over(desk.day, desk.stamp(), one)
    return made if isinstance(made, Refused) else None
