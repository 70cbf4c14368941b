"""The stages of a day by name; piles are a stage of their own for each ballot."""

from __future__ import annotations

from typing import Final

OPENING: Final = "opening"
TURNOUT: Final = "turnout"
VOTING_ENDED: Final = "voting_ended"
LISTS: Final = "unused_and_lists"
PORTABLE: Final = "portable_boxes"
STATIONARY: Final = "stationary_boxes"
PILES: Final = "piles"
RECONCILIATION: Final = "reconciliation"
SECOND_CHECK: Final = "second_check"
PROTOCOLS: Final = "protocols"
# What is done after closing, in any order: no stages of the day, and pages of the window like them.
SIGNATURES: Final = "after.signatures"
COPIES: Final = "after.copies"
WALL: Final = "after.wall"
COMPLAINTS: Final = "after.complaints"
KIT: Final = "after.kit"
RECOUNT: Final = "after.recount"
OTHER_PAPERS: Final = "after.papers"
TASKS: Final = (SIGNATURES, COPIES, WALL, COMPLAINTS, KIT, RECOUNT, OTHER_PAPERS)


def piles_stage(contest: str) -> str:
    """The stage in which one contest's piles are counted."""
    return f"{PILES}.{contest}"


def contest_of(stage: str) -> str | None:
    """The contest whose piles a stage counts; None where it is no stage of piles."""
    name, _, contest = stage.partition(".")
    return contest if name == PILES and contest else None
