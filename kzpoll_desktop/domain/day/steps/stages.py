"""From stage to stage: what the current one waits for, ending it, whether a protocol may come into being."""

from __future__ import annotations

from kzpoll_desktop.domain.day import hours
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps.second_check import unchecked
from kzpoll_desktop.domain.figures.rows import PROTOCOLS, RECONCILIATION, SECOND_CHECK, VOTING_ENDED, missing
from kzpoll_desktop.domain.ground.said import Named
from kzpoll_desktop.domain.rules.answering import answers, blocking
from kzpoll_desktop.domain.rules.engine import check


def waits_for(day: Day) -> Refused | None:
    """Why the current stage cannot be finished yet; None where nothing is in the way."""
    stage = day.stage
    if stage == PROTOCOLS:
        return Refused("last_stage")
    paths = missing(stage, day.election, day.record)
    if paths:
        return Refused("stage_waits", {"stage": Named("stage", stage), "missing": len(paths)}, paths)
    if stage == VOTING_ENDED:
        return _ended_early(day)
    if stage == RECONCILIATION:
        return _findings_open(day)
    if stage == SECOND_CHECK:
        return _unchecked(day) or _findings_open(day)
    return None


def _ended_early(day: Day) -> Refused | None:
    """Voting ends at its hour, or earlier on a lawful ground [38]; never before it began."""
    record, election = day.record, day.election
    if hours.never(election, record, record.day.voting_ended or election.hours.close):
        opened = record.day.opened or election.hours.open
        return Refused("ended_before_opening", {"opened": opened}, ("day.voting_ended",))
    if hours.lacks_ground(election, record, day.count.early_end):
        return Refused("ended_early", {"close": election.hours.close}, ("day.voting_ended",))
    return None


def _unchecked(day: Day) -> Refused | None:
    paths = unchecked(day)
    return Refused("second_check_open", {"figures": len(paths)}, paths) if paths else None


def _findings_open(day: Day) -> Refused | None:
    found = check(day.record, day.election)
    open_ones = blocking(day.record, found)
    if open_ones:
        errors = sum(f.severity == "error" for f in open_ones)
        paths = tuple(dict.fromkeys(path for f in open_ones for path in f.figures))
        counts = {"errors": errors, "discrepancies": len(open_ones) - errors}
        return Refused("findings_open", counts, paths)
    warnings = [f for f in found if f.severity == "warning" and not answers(day.record, f)]
    if warnings:
        paths = tuple(dict.fromkeys(path for f in warnings for path in f.figures))
        return Refused("warnings_open", {"warnings": len(warnings)}, paths)
    return None


def finish_stage(day: Day, stamp: Stamp) -> Entry | Refused:
    """End the current stage and go on to the next.

    Refused: stage_waits, ended_early, ended_before_opening, findings_open, warnings_open, second_check_open, last_stage.
    """
    refusal = waits_for(day)
    if refusal is not None:
        return refusal
    return Entry(day.seq + 1, stamp, StageFinished(day.stage))


def may_print(day: Day) -> Refused | None:
    """Why a results protocol may not be printed yet; None where it may [43(8)]."""
    if day.stage != PROTOCOLS:
        return Refused(
            "stage_not_reached", {"stage": Named("stage", PROTOCOLS), "current": Named("stage", day.stage)}
        )
    if day.record.day.count_ended is None:
        return Refused(
            "stage_waits", {"stage": Named("stage", PROTOCOLS), "missing": 1}, ("day.count_ended",)
        )
    return _unchecked(day) or _findings_open(day)
