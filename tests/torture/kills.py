"""Processes that type figures and are killed at random moments: whatever was acknowledged stands, and the work goes on."""

from __future__ import annotations

import datetime
import os
import random
import select
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

from kzpoll_desktop.domain.day.events.entering import ValuesEntered
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import rows, uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.projection import project
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import changes
from tests.shared.script import rows as figures_of

EVENING = datetime.datetime(2023, 3, 19, 21, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
STAGE = "piles.party_list"
# So many kills on one file, then a new one: a journal that only grows would make the rounds slower and slower.
ROUNDS = 40
LONGEST = 0.12


@dataclass
class Outcome:
    """What was found: figures acknowledged and lost, files that do not open, chains that do not hold."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    unopened: int = 0
    broken: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Nothing was lost and everything opens."""
        return not (self.lost or self.unopened or self.broken)


def at_the_piles(path: Path) -> Desk:
    """A precinct file whose next figures are the piles of the blue ballot."""
    desk = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), PlayClock(EVENING), "m3")
    for stage in desk.day.stages:
        if stage == STAGE:
            return desk
        for entries in (changes, figures_of):
            for name, value in list(entries(stage, desk.day, RECORD)):
                desk.enter(name, value)
        assert isinstance(desk.finish_stage(), Entered)
    raise AssertionError(f"there is no stage {STAGE}")


def kill_many(folder: Path, kills: int, seed: int) -> Outcome:
    """So many killed processes, one after another."""
    chance = random.Random(seed)
    found = Outcome()
    path = folder / "0.kzpoll"
    for number in range(kills):
        if number % ROUNDS == 0:
            path = folder / f"{number}.kzpoll"
            at_the_piles(path).close()
        told = _killed(path, chance)
        found.rounds += 1
        found.acknowledged += len(told)
        _look(path, told, found)
    return found


def _killed(path: Path, chance: random.Random) -> list[tuple[str, int, int]]:
    """What a process acknowledged before it was killed: path, value, number of the entry."""
    reading, writing = os.pipe()
    seed, patience = chance.randrange(1 << 30), chance.random() * LONGEST
    child = os.fork()
    if child == 0:
        os.close(reading)
        _type_for_ever(path, writing, seed)
    os.close(writing)
    text = b""
    end = None
    while end is None or time.monotonic() < end:
        left = 5.0 if end is None else max(0.0, end - time.monotonic())
        if not select.select([reading], [], [], left)[0]:
            break
        chunk = os.read(reading, 1 << 16)
        if not chunk:
            break
        text += chunk
        if end is None:
            end = time.monotonic() + patience
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while chunk := os.read(reading, 1 << 16):
        text += chunk
    os.close(reading)
    lines = text.decode().split("\n")[:-1]
    return [(name, int(value), int(seq)) for name, value, seq in (line.split() for line in lines)]


def _type_for_ever(path: Path, writing: int, seed: int) -> None:
    """The child: figures, checkpoints, sometimes closed and opened again; each figure is told once it is saved."""
    chance = random.Random(seed)
    try:
        desk = Desk.open(path, PlayClock(EVENING))
        names = [r.path for r in rows(STAGE, desk.day.election, desk.day.record) if not r.closed]
        while True:
            name, value = chance.choice(names), chance.randrange(10_000)
            if isinstance(desk.enter(name, value), Entered):
                os.write(writing, f"{name} {value} {desk.day.seq}\n".encode())
            move = chance.random()
            if move < 0.1:
                desk.checkpoint()
            elif move < 0.13:
                desk.close()
                desk = Desk.open(path, PlayClock(EVENING))
    finally:
        os._exit(1)


def _look(path: Path, told: list[tuple[str, int, int]], found: Outcome) -> None:
    """Open what the killed process left, compare it with what was told, and go on working with it."""
    try:
        desk = Desk.open(path, PlayClock(EVENING))
    except Exception as problem:  # noqa: BLE001 - whatever it is, the file does not open
        found.unopened += 1
        found.problems.append(f"{path.name}: {problem!r}")
        return
    try:
        found.lost += missing(desk, told)
        if desk._file.stored_projection() != project(desk.day):
            found.broken += 1
        if not isinstance(desk.choose_typist("m4" if desk.day.typist == "m3" else "m3"), Entered):
            found.broken += 1
    finally:
        desk.close()
    with PrecinctFile.open(path, read_only=True) as file:
        file.verify_chain()


def missing(desk: Desk, told: list[tuple[str, int, int]]) -> int:
    """How many acknowledged entries the file does not have as they were told."""
    events = {entry.seq: entry.event for entry in desk.entries()}
    gone = 0
    for name, value, seq in told:
        event = events.get(seq)
        changed = {c.path: c.value for c in event.changes} if isinstance(event, ValuesEntered) else {}
        gone += changed.get(name) != value
    if told and desk.day.seq == told[-1][2]:
        gone += figure(desk.day.record, told[-1][0]) != told[-1][1]
    return gone
