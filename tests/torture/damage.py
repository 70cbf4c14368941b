"""Seeded damages of a precinct file: each harmless and proved so, or noticed; restored wherever there is a backup."""

from __future__ import annotations

import random
from pathlib import Path

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.backups.restore import candidates, look_at, recover, restore
from kzpoll_desktop.workflow.desk import Desk
from tests.torture.kills import EVENING, Outcome, at_the_piles

PAGE = 4096


def spoil(data: bytes, chance: random.Random) -> bytes:
    """A flipped bit, a zeroed page, a cut tail or two pages exchanged."""
    spoilt = bytearray(data)
    pages = len(data) // PAGE
    kind = chance.randrange(4)
    if kind == 0:
        spoilt[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == 1:
        place = chance.randrange(pages) * PAGE
        spoilt[place : place + PAGE] = bytes(PAGE)
    elif kind == 2:
        del spoilt[chance.randrange(100, len(data)) :]
    else:
        one, two = (chance.randrange(pages) * PAGE for _ in range(2))
        spoilt[one : one + PAGE], spoilt[two : two + PAGE] = (
            data[two : two + PAGE],
            data[one : one + PAGE],
        )
    return bytes(spoilt)


def damage_many(folder: Path, damages: int, seed: int) -> Outcome:
    """acknowledged: damages that were noticed; lost: a damage that passed for another state, or a backup not restored."""
    chance = random.Random(seed)
    found = Outcome()
    path = folder / "123.kzpoll"
    desk = at_the_piles(path)
    Backups(desk, [folder / "backups"]).make()
    day = desk.day
    desk.close()
    whole = path.read_bytes()
    for _ in range(damages):
        found.rounds += 1
        path.write_bytes(spoil(whole, chance))
        broken = path.read_bytes()
        standing = look_at(path)
        if standing.fault is None:
            if standing.day != day or not _goes_on(path, found):
                found.lost += 1
            continue
        found.acknowledged += 1
        try:
            Desk.open(path, PlayClock(EVENING)).close()
            found.broken += 1
        except StoreError:
            pass
        if path.read_bytes() != broken:
            found.problems.append("a damaged file was written to")
            found.broken += 1
        if standing.proved:
            saved = recover(path)
            found.broken += look_at(saved).proved != standing.proved
            saved.unlink()
        best = candidates(standing, [folder / "backups"], folder / "backups")
        aside = restore(path, best[0].path, folder / "backups")
        back = look_at(path).day
        # That a backup was put there is an entry itself.
        found.lost += back is None or back.counts != day.counts
        assert aside is not None  # the damaged file was there
        aside.unlink()
    return found


def _goes_on(path: Path, found: Outcome) -> bool:
    """A harmless damage: the file opens for writing as well."""
    try:
        Desk.open(path, PlayClock(EVENING)).close()
    except StoreError as problem:
        found.problems.append(repr(problem))
        return False
    return True
