"""Crash images: the file and its log as a power cut could leave them, only what was never acknowledged torn or cut."""

from __future__ import annotations

import random
from pathlib import Path

from kzpoll_desktop.domain.figures.rows import rows
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.torture.kills import EVENING, STAGE, Outcome, at_the_piles, missing

SECTOR, PAGE = 512, 4096
ROUNDS = 60

Told = list[tuple[str, int, int]]


class Writer:
    """A precinct that is being typed into, and what it acknowledged since it was made."""

    def __init__(self, path: Path, chance: random.Random) -> None:
        self.path, self.chance = path, chance
        self.desk = at_the_piles(path)
        self.told: Told = []
        day = self.desk.day
        self.names = [r.path for r in rows(STAGE, day.election, day.record) if not r.closed]

    def enter(self) -> None:
        """One figure."""
        name, value = self.chance.choice(self.names), self.chance.randrange(10_000)
        if isinstance(self.desk.enter(name, value), Entered):
            self.told.append((name, value, self.desk.day.seq))

    def bytes(self) -> tuple[bytes, bytes]:
        """The file and its log as they are on the disk now."""
        log = self.path.with_name(self.path.name + "-wal")
        return self.path.read_bytes(), log.read_bytes() if log.exists() else b""


def image_many(folder: Path, images: int, seed: int, *, cut_acknowledged: bool = False) -> Outcome:
    """So many images, each opened as after a power cut; cut_acknowledged: a disk that lies, to prove the harness."""
    chance = random.Random(seed)
    found = Outcome()
    writer: Writer | None = None
    place = folder / "image"
    place.mkdir()
    for number in range(images):
        if number % ROUNDS == 0:
            if writer is not None:
                writer.desk.close()
            writer = Writer(folder / f"{number}.kzpoll", chance)
        assert writer is not None
        main, log, told = _image(writer, chance)
        if cut_acknowledged and log:
            log = log[: len(log) // 2]
        found.rounds += 1
        found.acknowledged += len(told)
        _look(place, main, log, told, found)
    if writer is not None:
        writer.desk.close()
    return found


def _image(writer: Writer, chance: random.Random) -> tuple[bytes, bytes, Told]:
    for _ in range(chance.randrange(1, 4)):
        writer.enter()
    if chance.random() < 0.4:
        return _during_checkpoint(writer, chance)
    main, log = writer.bytes()
    told = list(writer.told)
    for _ in range(chance.randrange(1, 3)):
        writer.enter()
    after = writer.bytes()[1]
    if after[: len(log)] != log:
        # The log was begun anew in between: what stood in it is in the file, and the file is as it is.
        return writer.bytes()[0], after, list(writer.told)
    return main, log + torn(after[len(log) :], chance), told


def _during_checkpoint(writer: Writer, chance: random.Random) -> tuple[bytes, bytes, Told]:
    """The log is whole until the file is on the disk; of the file's pages any may be new, old or half of each."""
    before, log = writer.bytes()
    told = list(writer.told)
    writer.desk.checkpoint()
    after = writer.bytes()[0]
    mixed = bytearray(before)
    for start in range(0, len(after), PAGE):
        move = chance.random()
        if move < 0.4:
            mixed[start : start + PAGE] = after[start : start + PAGE].ljust(PAGE, b"\0")
        elif move < 0.55:
            half = start + SECTOR * chance.randrange(1, PAGE // SECTOR)
            mixed[start:half] = after[start:half]
    return bytes(mixed), log, told


def torn(added: bytes, chance: random.Random) -> bytes:
    """What of bytes that nobody waited for may be on the disk: cut anywhere, some sectors never written."""
    kept = bytearray(added[: chance.randrange(len(added) + 1)])
    if chance.random() < 0.5:
        for start in range(0, len(kept), SECTOR):
            if chance.random() < 0.3:
                kept[start : start + SECTOR] = bytes(len(kept[start : start + SECTOR]))
    return bytes(kept)


def _look(place: Path, main: bytes, log: bytes, told: Told, found: Outcome) -> None:
    for old in place.iterdir():
        old.unlink()
    path = place / "123.kzpoll"
    path.write_bytes(main)
    if log:
        path.with_name(path.name + "-wal").write_bytes(log)
    try:
        desk = Desk.open(path, PlayClock(EVENING))
    except Exception as problem:  # noqa: BLE001 - whatever it is, the image does not open
        found.unopened += 1
        found.problems.append(repr(problem))
        return
    try:
        found.lost += missing(desk, told)
        if not isinstance(desk.choose_typist("m4"), Entered):
            found.broken += 1
    finally:
        desk.close()
