"""A desk that shows a film: a precinct file open for reading only, with the day as it stood after any of its entries."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Self

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.store import Head, PrecinctFile
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay.film import Film, film_of
from kzpoll_desktop.workflow.replay.nameless import nameless


def may_watch(desk: Desk) -> Refused | None:
    """Why the film of a desk is not shown now: figures that somebody has still to type unseen would be seen in it."""
    return Refused("unseen_now") if check_steps.still_unseen(desk.day) else None


class FilmDesk(Desk):
    """film: what is shown; place: where it is, from 0. Nothing can be written, and its clock stands at the entry shown."""

    def __init__(self, file: PrecinctFile, film: Film) -> None:
        """For `watch`."""
        self.film = film
        self.place = len(film.moments) - 1
        self._film_clock = PlayClock(_moment(film, self.place))
        super().__init__(file, film.days[-1], self._film_clock, "replay", read_only=True)
        # Whoever writes to it meanwhile has it alone: all that is shown is known by now.
        file.close()

    @classmethod
    def watch(
        cls,
        path: Path,
        breathe: Callable[[int, int], None] = lambda _done, _of: None,
        *,
        without_names: bool = False,
    ) -> Self:
        """The film of a file, which stays as it is; StoreError or Malformed where it cannot be shown."""
        file = PrecinctFile.open(path, read_only=True)
        try:
            entries = [journal.entry_from_json(stored.body) for stored in file.entries()]
            film = film_of(entries, breathe)
            return cls(file, nameless(film) if without_names else film)
        except BaseException:
            file.close()
            raise

    def show(self, place: int) -> None:
        """The day as it stood after the entry at a place. Nothing was saved, so nobody who waits for that is told."""
        self.place = min(max(0, place), len(self.film.moments) - 1)
        self._film_clock.put(_moment(self.film, self.place))
        self.day = self.film.days[self.place]
        self.findings = check(self.day.record, self.day.election)

    def kept_paper(self, digest: str) -> bytes:
        """The bytes of a kept paper; StoreError where the file is gone."""
        with PrecinctFile.open(self.path, read_only=True) as file:
            return file.blob(digest)

    def save_copy(self, target: Path) -> None:
        """A whole copy of the file as it is now; StoreError where it cannot be made."""
        with PrecinctFile.open(self.path, read_only=True) as file:
            file.save_copy(target)

    def had(self, head: Head) -> bool:
        """Whether the file ever ended with this entry; StoreError where it is gone."""
        with PrecinctFile.open(self.path, read_only=True) as file:
            return file.has(head)

    def close(self) -> None:
        """There is nothing to close."""

    def entries(self) -> tuple[Entry, ...]:
        """The journal as far as the film has come."""
        return self.film.entries[: self.place + 1]


def _moment(film: Film, place: int) -> datetime.datetime:
    return datetime.datetime.fromisoformat(film.moments[place].wall)
