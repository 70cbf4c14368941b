"""The keys of precincts that were seen on this computer before: another key of the same precinct is noticed."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.said import Named, Trouble
from kzpoll_desktop.exchange.files import FileProblem, make_folder, own_folder, write_text
from kzpoll_desktop.workflow.verifying.looked import Looked

NAME: Final = "seen-keys.json"
_MOST_BYTES: Final = 4_000_000
# So that whoever shows a thousand precincts that there are not makes none forgotten.
_MOST_KEYS: Final = 20_000
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PLACE: Final = re.compile(r"[!-~]{1,64} [0-9]{1,6}")


class SeenKeys:
    """Election and precinct -> the key that was seen first, and on which day. folder: where they are kept.

    Practice has another key each time and is not remembered, but held against what was seen; a file that cannot be read is
    as if there were none, and a disk that does not take it is no reason not to verify.
    """

    def __init__(self, folder: Path | None, today: datetime.date) -> None:
        self._path = (folder or own_folder()) / NAME
        self._today = today.isoformat()
        self._keys = self._read()

    def _read(self) -> dict[str, tuple[str, str]]:
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return {}
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return {
                place: (key, day)
                for place, (key, day) in found.items()
                if _PLACE.fullmatch(place) and _FINGERPRINT.fullmatch(key) and _DATE.fullmatch(day)
            }
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return {}

    def compared(self, looked: Sequence[Looked]) -> list[Looked]:
        """The same, an input told whose precinct had another key; keys that are seen for the first time are kept.

        A key that stands in the list is the precinct's, whatever was seen before.
        """
        found = [self._compared(one) for one in looked]
        learned = False
        for one in found:
            place = _place(one)
            if not place or not one.intact or one.claims[0].code.practice:
                continue
            kept = self._keys.get(place)
            if (kept is None and len(self._keys) < _MOST_KEYS) or (
                kept is not None and one.known == "known" and kept[0] != one.fingerprint
            ):
                self._keys[place] = (one.fingerprint, self._today)
                learned = True
        if learned:
            self._write()
        return found

    def _compared(self, one: Looked) -> Looked:
        key, day = self._keys.get(_place(one), ("", ""))
        if not key or one.known == "known" or key == one.fingerprint:
            return one
        changed = Trouble("key_was_another", {"precinct": one.precinct, "date": Named("date", day)})
        return replace(one, troubles=(*one.troubles, changed))

    def _write(self) -> None:
        try:
            make_folder(self._path.parent, private=True)
            text = json.dumps(self._keys, ensure_ascii=True, indent=0, sort_keys=True)
            write_text(self._path, text, private=True)
        except FileProblem:
            return


def _place(one: Looked) -> str:
    """Whose key an input shows, empty where it shows none."""
    if not one.fingerprint or not one.claims:
        return ""
    code = one.claims[0].code
    return f"{code.election} {code.precinct}"
