"""Collects the keys of precincts out of their files and sealed papers, so that no list of them is written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.exchange.files import write_text
from kzpoll_desktop.exchange.key_list import key_list
from kzpoll_desktop.workflow.verifying.looked import Looked
from kzpoll_desktop.workflow.verifying.verify import look_at

# A precinct has its key before anything is closed with it.
_NO_OBJECTION = ("file_not_closed",)


@dataclass(frozen=True, slots=True)
class CollectedKeys:
    """Precinct -> the fingerprint of its key; troubles: files without a key, and keys that cannot be of one precinct."""

    keys: dict[int, str]
    troubles: tuple[Trouble, ...]

    @property
    def table(self) -> str:
        """The list as it is kept."""
        return key_list(self.keys)


def collect_keys(files: Sequence[Path]) -> CollectedKeys:
    """The key of each precinct file, sealed paper or code; nothing is taken of what is not intact. FileProblem, StoreError."""
    keys: dict[int, str] = {}
    troubles: list[Trouble] = []
    for path in files:
        one = look_at(path)
        fingerprint = _key_of(one)
        if not fingerprint:
            troubles.append(Trouble("no_key_in_file", {"name": one.name}))
        elif keys.get(one.precinct, fingerprint) != fingerprint:
            troubles.append(Trouble("two_keys_of_precinct", {"precinct": one.precinct, "name": one.name}))
        elif any(key == fingerprint and number != one.precinct for number, key in keys.items()):
            other = next(number for number, key in keys.items() if key == fingerprint)
            troubles.append(Trouble("one_key_of_two", {"first": other, "second": one.precinct}))
            keys[one.precinct] = fingerprint
        else:
            keys[one.precinct] = fingerprint
    return CollectedKeys(keys, tuple(troubles))


def _key_of(one: Looked) -> str:
    """The fingerprint of its key; of a precinct file also before anything is closed."""
    if any(trouble.code not in _NO_OBJECTION for trouble in one.troubles):
        return ""
    if one.fingerprint:
        return one.fingerprint
    return fingerprint_of(one.file.day) if one.file is not None and one.file.day is not None else ""


def write_key(day: Day, path: Path) -> None:
    """The list with the key of this one precinct, to be taken into that of the commission above; FileProblem."""
    write_text(path, key_list({day.record.precinct.number: fingerprint_of(day)}))


def fingerprint_of(day: Day) -> str:
    """The fingerprint of a precinct's key; empty where none was made."""
    if day.keys is None:
        return ""
    from kzpoll_desktop.seal.keys import fingerprint

    return fingerprint(bytes.fromhex(day.keys.public))
