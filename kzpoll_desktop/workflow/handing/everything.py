"""Saves everything of a precinct into a folder of a stick: the file, its backups, every paper, and the package where closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.ground.stopping import Report, breathe
from kzpoll_desktop.exchange.bringing import bring_once, stays
from kzpoll_desktop.exchange.files import make_folder, read_bytes, writing
from kzpoll_desktop.workflow.after import papers as after
from kzpoll_desktop.workflow.backups.backup import backup_name, is_whole, stamped_in
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.packing import pack
from kzpoll_desktop.workflow.handing.stick import MediumRoom, room_for
from kzpoll_desktop.workflow.printing import AT_CLOSING, Paper, dissents_by_member, kept_paper, kept_papers

BACKUPS: Final = "backups"
PAPERS: Final = "papers"
# A precinct file with all of its papers is some megabytes.
_MOST: Final = 256_000_000


@dataclass(frozen=True, slots=True)
class OnStick:
    """A file that goes to the stick: the folder there, empty for the topmost, its name, and its bytes or where they are."""

    folder: str
    name: str
    data: bytes | Path

    @property
    def size(self) -> int:
        """Its bytes; FileProblem where it went away."""
        if isinstance(self.data, bytes):
            return len(self.data)
        with writing(self.data):
            return self.data.stat().st_size


@dataclass(frozen=True, slots=True)
class Everything:
    """What is saved, under a folder that has the precinct's name."""

    folder: str
    files: tuple[OnStick, ...]

    def room(self, medium: Path) -> MediumRoom:
        """How much room it needs and has where a folder is; FileProblem."""
        return room_for((one.size for one in self.files), medium)


def kept(desk: Desk) -> tuple[OnStick, ...]:
    """Every paper that the file keeps, byte for byte, of every version and sheet; StoreError damaged."""
    found = [
        OnStick(f"{PAPERS}/v{sheet.version}-s{sheet.sheet}", paper.name, paper.data)
        for sheet in desk.day.sheets
        for paper in (kept_paper(desk, kind, sheet) for kind in AT_CLOSING)
    ]
    acts: Sequence[Paper] = [paper for paper in kept_papers(desk) if paper.kind == "act"]
    return (*found, *(OnStick(PAPERS, paper.name, paper.data) for paper in acts))


def gather(desk: Desk, kept_ones: Sequence[OnStick], backups: Path | None, work: Path) -> Everything:
    """All of it; work: a folder of this disk for the copy of the file. StoreError, FileProblem, Malformed.

    kept_ones: of `kept`, which is asked in the desk's own thread. backups: where this disk has them.
    """
    day = desk.day
    name = backup_name(day, desk.frozen.hash)
    desk.save_copy(work / name)
    files = [OnStick("", name, read_bytes(work / name, _MOST)), *kept_ones]
    breathe()
    if backups is not None:
        files += [OnStick(BACKUPS, path.name, path) for path in stamped_in(backups)]
    if day.closed:
        files += [OnStick(PAPERS, paper.name, paper.data) for paper in _made(desk)]
        package = pack(desk.path)
        if not isinstance(package, Refused):
            files.append(OnStick("", package.name, package.data))
    practice = "-practice" if day.election.training else ""
    return Everything(f"kzpoll-{day.record.precinct.number}{practice}", tuple(files))


def _made(desk: Desk) -> Iterator[Paper]:
    """Papers of after closing, as they stand now."""
    day = desk.day
    yield from dissents_by_member(day).values()
    for contest in day.current_sheets:
        yield after.register_paper(day, contest)
        yield from after.inventory_papers(day, contest)[:1]
    yield after.complaints_paper(day)
    yield from after.day_papers(desk)


def save(what: Everything, medium: Path, found: MediumRoom, report: Report | None = None) -> Path:
    """Bring all of it there, each file hidden first, read back and compared; what is there already is not written twice.

    found: what was told of the medium before. FileProblem, Stopped; then some files are there, each of them whole.
    """
    target = medium / what.folder
    steps = len(what.files)
    for place, one in enumerate(what.files):
        breathe()
        folder = target / one.folder if one.folder else target
        _bring(one, folder, medium, found)
        if report is not None:
            report(place + 1, steps)
    return target


def _bring(one: OnStick, folder: Path, medium: Path, found: MediumRoom) -> None:
    with writing(medium):
        stays(medium, found.device)
    make_folder(folder)
    # A copy of a file in the same state is the same in what it says, and not in its bytes.
    if one.name.endswith(".kzpoll") and (folder / one.name).exists() and is_whole(folder / one.name):
        return
    data = one.data if isinstance(one.data, bytes) else read_bytes(one.data, _MOST)
    bring_once(data, folder, one.name, device=found.device)


def working_folder() -> TemporaryDirectory[str]:
    """Where the copy of the file lies until it is on the stick; FileProblem."""
    with writing(Path("kzpoll-everything")):
        return TemporaryDirectory(prefix="kzpoll-", ignore_cleanup_errors=True)
