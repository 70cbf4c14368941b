"""Gives a result package to a stick or a folder: the room is told first, and it has its name only once it was read back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kzpoll_desktop.domain.ground.stopping import Report
from kzpoll_desktop.exchange.bringing import bring_once, bytes_free, bytes_needed, device_of
from kzpoll_desktop.workflow.handing.packing import Package


@dataclass(frozen=True, slots=True)
class MediumRoom:
    """The bytes that are needed on a medium, and those that are free there; device: which one it is."""

    needed: int
    free: int
    device: int

    @property
    def fits(self) -> bool:
        """There is room enough."""
        return self.needed <= self.free


@dataclass(frozen=True, slots=True)
class GivenMedium:
    """A package on its medium, which may be pulled out now. written: just now; otherwise these very bytes were there.

    sha256: what an entry `handed_over` keeps, which is noted only after this.
    """

    path: Path
    sha256: str
    written: bool


def room(package: Package, folder: Path) -> MediumRoom:
    """How much room it needs and has where a folder is, before anything is written; FileProblem."""
    return room_for([len(package.data)], folder)


def room_for(sizes: Iterable[int], folder: Path) -> MediumRoom:
    """How much room files of these sizes need and have where a folder is; FileProblem."""
    return MediumRoom(sum(map(bytes_needed, sizes)), bytes_free(folder), device_of(folder))


def give(
    package: Package, folder: Path, *, found: MediumRoom | None = None, report: Report | None = None
) -> GivenMedium:
    """Put it there, hidden first, read back, compared, named; another file of its name stays, and this is …-2, -3 ….

    Takes as long as the medium does, so that it is called beside the window. found: what was told of the medium before: it
    is to be the same one still. FileProblem or Stopped, and then nothing has a new name.
    """
    device = None if found is None else found.device
    path, written = bring_once(package.data, folder, package.name, device=device, report=report)
    return GivenMedium(path, package.sha256, written)
