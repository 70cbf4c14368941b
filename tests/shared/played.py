"""A whole day as its entries, with everything in it that a history has to tell."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import Closing, Frozen, How, NewSheet, PrecinctKeys
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.history import history
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as steps
from kzpoll_desktop.domain.day.steps import entering, notes
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from tests.shared import build
from tests.shared.script import STAMP, play, second_check

KEYS = PrecinctKeys("02", "30", ({"holders": ["m1", "m3"]}, {"holders": ["recovery"]}), "")
WAYS: tuple[How, ...] = ("pins", "recovery", "none")


def played(mode: Any = "read_aloud") -> tuple[list[Entry], Day]:
    """A day to the protocols with a correction, an undo, bundles, a hint, three closings and two voided sheets."""
    election = replace(build.election(1), second_check=mode)
    entries, day = play(election, build.record(election), until="reconciliation")

    def take(made: Any) -> None:
        nonlocal day
        assert isinstance(made, Entry), made
        entries.append(made)
        day = journal.apply(day, made)

    other = replace(STAMP, by="m5")
    take(entering.enter(day, [("list.unused", 404)], other, reason="counted again"))
    take(entering.undo(day, other))
    take(entering.enter(day, [("list.votes.a", 382)], STAMP, bundles={"list.votes.a": ((7, 50), (1, 32))}))
    take(notes.note_hint(day, STAMP, ["list.votes.a", "list.votes.b"]))
    take(entering.enter(day, [("list.votes.a", 400)], STAMP, after_event=True))
    take(stage_steps.finish_stage(day, STAMP))
    for made in second_check(day):
        take(made)
    take(stage_steps.finish_stage(day, STAMP))
    take(entering.enter(day, [("day.count_ended", "23:30")], STAMP))
    take(steps.make_keys(day, STAMP, KEYS))
    take(steps.note_wrong_pins(day, STAMP, ("m1", "m3")))
    for how in WAYS:
        closing = Closing(("m1", "m3"), how, "7" if how == "recovery" else "", "no key" * (how == "none"))
        sheet = NewSheet(
            "list", 1, steps.next_sheet(day, "list"), "0" * 64, "1" * 64, "KZP1:", {"protocol": "2" * 64}
        )
        take(steps.close(day, STAMP, closing, [sheet], {}, Frozen(day.seq, "3" * 64)))
        if how != "none":
            take(steps.void(day, STAMP, ["list"], "misspelt name"))
    take(steps.note_signed(day, STAMP))
    return entries, day


ENTRIES, DAY = played()
LINES = history(ENTRIES, "+06:00")
