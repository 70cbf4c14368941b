"""Ready the day before: clock, battery, disk, second medium, letters, ballots, key; what a machine can see of it."""

from __future__ import annotations

import contextlib
import datetime
import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.ground.clock import offset_of, zone_of
from kzpoll_desktop.domain.ground.letters import shown_words
from kzpoll_desktop.domain.ground.said import Named, Param, Said
from kzpoll_desktop.paper.letters import mixed_in, unprintable_letters
from kzpoll_desktop.workflow.desk import Desk

ReadinessState = Literal["good", "attention", "person"]
LEAST_ROOM: Final = 200 * 1024 * 1024
LEAST_CHARGE: Final = 50
MOST_NAMES: Final = 6
_PROBE: Final = 4096
_SUPPLIES: Final = Path("/sys/class/power_supply")
_BLOCKS: Final = Path("/sys/dev/block")
_ON_THE_MAINS: Final = ("Charging", "Full", "Not charging")


@dataclass(frozen=True, slots=True)
class Item(Said):
    """One thing that was looked at. state: good, attention (somebody has to see to it), person (only a person can tell)."""

    family = "readiness"

    state: ReadinessState = field(kw_only=True)


def battery(supplies: Path = _SUPPLIES) -> tuple[int, bool] | None:
    """Charge in percent and whether the mains are plugged in; None where the system does not say.

    supplies: the system's folder of power supplies. The battery of a mouse or a headset is none of the computer's; of
    two batteries in a computer the mean is taken, and one that gives power tells that the mains do not.
    """
    charges: list[int] = []
    states: set[str] = set()
    with contextlib.suppress(OSError, ValueError):
        for supply in sorted(supplies.iterdir()):
            if _said(supply, "scope") != "Device" and (charge := _said(supply, "capacity")):
                charges.append(int(charge))
                states.add(_said(supply, "status"))
    if not charges:
        return None
    plugged = "Discharging" not in states and not states.isdisjoint(_ON_THE_MAINS)
    return sum(charges) // len(charges), plugged


def _said(supply: Path, name: str) -> str:
    """What the system says of a power supply; empty where it says nothing."""
    try:
        return (supply / name).read_text(encoding="ascii").strip()
    except OSError:
        return ""


def room(folder: Path) -> int | None:
    """Free bytes on the disk of a folder; None where the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def same_disk(one: Path, other: Path, blocks: Path = _BLOCKS) -> bool:
    """Whether two folders are on one disk, also on two parts of it: what is lost with the one is lost with the other.

    blocks: the system's folder of block devices by number, where it has one.
    """
    try:
        first, second = one.stat().st_dev, other.stat().st_dev
    except OSError:
        return False
    return first == second or (_disk(first, blocks) or first) == (_disk(second, blocks) or second)


def _disk(device: int, blocks: Path) -> Path | None:
    """The disk of which a device is a part, as the system names it; None where it does not say."""
    try:
        place = (blocks / f"{os.major(device)}:{os.minor(device)}").resolve(strict=True)
        return place.parent if (place / "partition").exists() else place
    except (AttributeError, OSError):
        # Windows numbers no devices this way.
        return None


def readiness(
    desk: Desk,
    second_medium: Path | None,
    charge: Callable[[], tuple[int, bool] | None] = battery,
    free: Callable[[Path], int | None] = room,
    together: Callable[[Path, Path], bool] = same_disk,
) -> tuple[Item, ...]:
    """Everything that a machine can look at the day before, in the order in which it is seen to."""
    return (
        *_practice(desk),
        _clock(desk),
        _date(desk),
        _battery(charge()),
        _room(free(desk.path.parent)),
        _medium(second_medium, desk.path.parent, together),
        _letters(desk),
        *_ballots(desk),
        *_key(desk),
        Item("printer", state="person"),
        Item("forms", state="person"),
    )


def _practice(desk: Desk) -> tuple[Item, ...]:
    """A practice file is not the one for tomorrow."""
    return (Item("practice", state="attention"),) if desk.day.election.training else ()


def _clock(desk: Desk) -> Item:
    now = desk.clock.now()
    own = offset_of(now)
    wanted = desk.day.record.precinct.utc_offset
    params = {"time": f"{now:%H:%M}", "offset": own, "precinct": wanted}
    return Item("clock", params, state="person") if own == wanted else Item("zone", params, state="attention")


def _date(desk: Desk) -> Item:
    day = datetime.date.fromisoformat(desk.day.election.date)
    now = desk.clock.now().astimezone(zone_of(desk.day.record.precinct.utc_offset))
    left = (day - now.date()).days
    code = {0: "date_today", 1: "date_tomorrow"}.get(left, "date_other")
    return Item(
        code, {"date": Named("date", desk.day.election.date)}, state="good" if left in (0, 1) else "attention"
    )


def _battery(found: tuple[int, bool] | None) -> Item:
    if found is None:
        return Item("battery_unknown", state="person")
    percent, plugged = found
    if plugged:
        return Item("battery_mains", {"percent": percent}, state="good")
    state: ReadinessState = "good" if percent >= LEAST_CHARGE else "attention"
    return Item("battery", {"percent": percent}, state=state)


def _room(free: int | None) -> Item:
    if free is None:
        return Item("disk_unknown", state="person")
    params = {"megabytes": free // (1024 * 1024)}
    return (
        Item("disk", params, state="good")
        if free >= LEAST_ROOM
        else Item("disk_full", params, state="attention")
    )


def _medium(folder: Path | None, file_folder: Path, together: Callable[[Path, Path], bool]) -> Item:
    """Written, brought to the medium, read back and taken away again; on the file's own disk it is no second one.

    None at all is for a person to answer: a stick is asked for, and a commission may go without.
    """
    if folder is None:
        return Item("medium_none", state="person")
    probe = folder / f".kzpoll-{secrets.token_hex(4)}"
    data = secrets.token_bytes(_PROBE)
    try:
        with probe.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        same = probe.read_bytes() == data
    except OSError:
        same = False
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
    params = {"folder": str(folder)}
    if not same:
        return Item("medium_bad", params, state="attention")
    if together(folder, file_folder):
        return Item("medium_same", params, state="attention")
    return Item("medium", params, state="good")


def _letters(desk: Desk) -> Item:
    lacking = unprintable_letters(desk.day.record, desk.day.election)
    if lacking:
        return Item("letters_bad", {"letters": lacking}, state="attention")
    mixed = mixed_in(desk.day.record, desk.day.election)
    if mixed:
        return Item("letters_mixed", {"words": shown_words(mixed)}, state="attention")
    return Item("letters", state="good")


def _ballots(desk: Desk) -> tuple[Item, ...]:
    found: list[Item] = []
    for contest in rows.held(desk.day.election, desk.day.record):
        ballot = desk.day.record.ballot(contest)
        params: dict[str, Param] = {"ballot": Named("ballot", contest.id), "lines": len(ballot)}
        if not ballot:
            found.append(Item("ballot_empty", params, state="attention"))
            continue
        gone = [f"{line}. {_name(one)}" for line, one in enumerate(ballot, start=1) if one.struck_out]
        found.append(Item("ballot", params, state="person"))
        code = "struck_out" if gone else "none_struck_out"
        names = "; ".join([*gone[:MOST_NAMES], *(["…"] if len(gone) > MOST_NAMES else [])])
        found.append(Item(code, {**params, "names": names}, state="person"))
    return tuple(found)


def _name(choice: Choice) -> str:
    """As it stands on the ballot, in both languages."""
    name = choice.name
    return name.kk if name.kk == name.ru else f"{name.kk} / {name.ru}"


def _key(desk: Desk) -> tuple[Item, ...]:
    """PINs and key; whether the sheet of the envelope was printed only a person knows, for the code is kept nowhere."""
    keys, record = desk.day.keys, desk.day.record
    if keys is None:
        return (Item("key_missing", state="attention"),)
    names = ", ".join(member.name for member in record.commission if member.id in keys.people)
    return Item("key", {"names": names}, state="good"), Item("recovery_sheet", state="person")
