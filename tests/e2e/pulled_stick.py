"""Everything the program writes, onto a medium that is pulled, full or broken in the middle, at each point it can be.

`python -m tests.e2e.pulled_stick FOLDER HOW`: HOW pulled (unmounted at each look of the program at it) or full (a file
system of so many blocks), both under `unshare -rm`; limit (files may grow to so many bytes) or hung (looked at by a file
manager at each step). Prints one line of JSON: for each writer, at how many points it failed.
"""

from __future__ import annotations

import contextlib
import ctypes
import datetime
import json
import os
import resource
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.bringing import bring_once
from kzpoll_desktop.exchange.candidates import write_candidates_template
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.gui.shell.crash import keep
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.backups import restore
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.export import export_record
from kzpoll_desktop.workflow.printing import Paper, drafts, save_papers
from kzpoll_desktop.workflow.settings import SettingsFile
from tests.shared.package import with_files
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import type_day

EVENING: Final = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
BLOCK: Final = 4096
MOST: Final = 400
_READ_ONLY: Final = 1
_BIND: Final = 4096
_DETACH: Final = 2
_LIBC: Final = ctypes.CDLL(None, use_errno=True)


@dataclass
class Scene:
    """A desk on its own disk, a backup of it, its papers, and the medium that everything is written to."""

    desk: Desk
    backup: Path
    broken: Path
    papers: tuple[Paper, ...]
    package: bytes
    medium: Path


class Missed(Exception):
    """The writer told that the medium did not take it."""


def _backup(scene: Scene) -> None:
    own = scene.desk.path.parent / "backups"
    made = Backups(scene.desk, [own, scene.medium / "kzpoll" / "123"], scene.medium).make()
    assert any(path.parent == own for path in made.files), "the backup on the own disk is made in any case"
    if made.missed:
        assert [one.second for one in made.missed] == [True]
        raise Missed(made.missed[0].fault)


def _settings(scene: Scene) -> None:
    SettingsFile(scene.medium).change(language="ru")
    if SettingsFile(scene.medium).values.language != "ru":
        raise Missed


def _crash_log(scene: Scene) -> None:
    if keep(scene.medium, "x" * 20_000) is None:
        raise Missed


def _create(scene: Scene) -> None:
    record = uncounted(ELECTION, RECORD)
    Desk.create(scene.medium / "new.kzpoll", ELECTION, record, PlayClock(EVENING), "m3").close()


def _put_old(scene: Scene) -> None:
    scene.desk.save_copy(scene.medium / "old.kzpoll")


def _put_damaged(scene: Scene) -> None:
    (scene.medium / "damaged.kzpoll").write_bytes(scene.broken.read_bytes())


WRITERS: Final[dict[str, Callable[[Scene], object]]] = {
    "backup": _backup,
    "copy": lambda scene: scene.desk.save_copy(scene.medium / "123-copy.kzpoll"),
    "crash log": _crash_log,
    "export": lambda scene: export_record(scene.desk.day, scene.medium),
    "new precinct": _create,
    "package": lambda scene: bring_once(scene.package, scene.medium, "result-123.kzresult"),
    "papers": lambda scene: save_papers(scene.papers, scene.medium),
    "recover": lambda scene: restore.recover(scene.medium / "damaged.kzpoll"),
    "restore": lambda scene: restore.restore(scene.medium / "old.kzpoll", scene.backup, scene.backup.parent),
    "settings": _settings,
    "table of candidates": lambda scene: write_candidates_template(scene.medium / "candidates.xlsx"),
}
# What stands there before: these are no part of what is tried.
BEFORE: Final[dict[str, Callable[[Scene], object]]] = {"restore": _put_old, "recover": _put_damaged}
_NOT_OURS: Final = ("damaged.kzpoll",)
# Names that say that a file is not finished, and what a database keeps beside a file.
_UNFINISHED: Final = (".restoring.kzpoll", ".recovering.kzpoll", "-wal", "-shm", "-journal")


class Eye:
    """Sees every look of the interpreter at the medium, and does something at the one of a number."""

    def __init__(self, medium: Path) -> None:
        self._medium = os.fspath(medium)
        self._act: Callable[[], None] | None = None
        self._at: int | None = None
        self.seen = 0
        sys.addaudithook(self._hook)

    @contextlib.contextmanager
    def watching(self, act: Callable[[], None], at: int | None) -> Iterator[None]:
        """While this lasts, act() at the look of this number; at every look where it is None."""
        self._act, self._at, self.seen = act, at, 0
        try:
            yield
        finally:
            self._act = None

    def _hook(self, event: str, given: tuple[Any, ...]) -> None:
        act = self._act
        if act is None or not any(self._medium in _text(one) for one in given):
            return
        self.seen += 1
        if self._at is None or self._at == self.seen:
            self._act = None
            try:
                act()
            finally:
                self._act = act


def _text(given: object) -> str:
    return os.fsdecode(given) if isinstance(given, str | bytes | os.PathLike) else ""


def mount(source: str, target: Path, kind: str, flags: int, options: str) -> None:
    """Put a file system at a folder; OSError where that cannot be."""
    words = [word.encode() for word in (source, str(target), kind)]
    if _LIBC.mount(*words, flags, options.encode()) != 0:
        raise OSError(ctypes.get_errno(), "mount")


def pull(medium: Path) -> None:
    """Take a medium away, as its plug is pulled: what is open is lost, its folder is empty."""
    if _LIBC.umount2(str(medium).encode(), _DETACH) != 0:
        raise OSError(ctypes.get_errno(), "umount2")


def half_written(folder: Path) -> list[str]:
    """Files under a final name that are not whole."""
    found = []
    for path in folder.rglob("*"):
        if path.name.startswith(".") or path.name.endswith(_UNFINISHED) or path.name in _NOT_OURS:
            continue
        if not path.is_file():
            continue
        if path.suffix == ".kzpoll":
            try:
                PrecinctFile.open(path, read_only=True).close()
            except KzpollError:
                found.append(path.name)
        elif path.suffix == ".kzresult":
            if open_archive(path.read_bytes()).troubles:
                found.append(path.name)
        else:
            data = path.read_bytes()
            ends = {".pdf": b"%%EOF\n", ".json": b"}", ".log": b"x\n", ".xlsx": b""}
            if not data or not data.rstrip(b"\n").endswith(ends[path.suffix].rstrip(b"\n")):
                found.append(path.name)
    return found


class Trial:
    """Tries one writer at one point after another until it does not fail any more."""

    def __init__(self, folder: Path, how: str) -> None:
        self.how = how
        self.medium = folder / "stick"
        self.kept = folder / "kept"
        for place in (self.medium, self.kept, folder / "work"):
            place.mkdir()
        self.scene = _scene(folder / "work", self.medium)
        self.eye = Eye(self.medium)
        if how == "pulled":
            # As with a real one, nothing can be written where it was.
            mount("tmpfs", self.medium, "tmpfs", _READ_ONLY, "")

    def all(self) -> dict[str, int]:
        """At how many points each writer failed."""
        return {name: self.one(name) for name in WRITERS}

    def one(self, name: str) -> int:
        """At how many points a writer failed; then it did not."""
        before = self.scene.desk.path.read_bytes()
        self.told = ""
        run = {"pulled": self._pulled, "full": self._full, "limit": self._limit, "hung": self._hung}[self.how]
        points = 0
        for point in range(1, MOST):
            failed = run(name, point)
            assert self.scene.desk.path.read_bytes() == before, "the precinct file is not touched"
            points += failed
            if self.how == "hung":
                return self.eye.seen
            if not failed and (self.how != "pulled" or self.eye.seen < point):
                return points
        raise AssertionError("it never came through")

    def _prepare(self, name: str) -> None:
        """What stands on the medium before."""
        if name in BEFORE:
            BEFORE[name](self.scene)

    def _take(self, name: str) -> bool:
        """Whether the medium did not take it; any error but a known one is a mistake of the program."""
        try:
            WRITERS[name](self.scene)
        except (KzpollError, Missed) as problem:
            self.told = str(problem)
            return True
        return False

    def _pulled(self, name: str, point: int) -> bool:
        mount("tmpfs", self.medium, "tmpfs", 0, "size=32m")
        mount(str(self.medium), self.kept, "", _BIND, "")
        self._prepare(name)
        pulled = False

        def out() -> None:
            nonlocal pulled
            pulled = True
            pull(self.medium)

        with self.eye.watching(out, point):
            failed = self._take(name)
        seen = self.eye.seen
        assert half_written(self.kept) == []
        if pulled:
            # The stick is back, with whatever it kept.
            mount(str(self.kept), self.medium, "", _BIND, "")
            # A new precinct's file may be whole already: then it is opened and not made again.
            again = self._take(name) and not self.told.startswith("exists(")
            assert not again, ("it works again", point, self.told)
        pull(self.medium)
        pull(self.kept)
        self.eye.seen = seen
        return failed

    def _full(self, name: str, point: int) -> bool:
        mount("tmpfs", self.medium, "tmpfs", 0, f"size={point * BLOCK}")
        (self.medium / ".filler").write_bytes(bytes(BLOCK))
        try:
            self._prepare(name)
            failed = self._take(name)
        except (OSError, KzpollError):
            # No room even for what stands there before.
            failed = True
        found = half_written(self.medium)
        pull(self.medium)
        assert not found, (point, found)
        return failed

    def _limit(self, name: str, point: int) -> bool:
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        own = self.scene.desk.path.parent / "backups"
        if not own.is_dir():
            Backups(self.scene.desk, [own]).make()
        self._prepare(name)
        resource.setrlimit(resource.RLIMIT_FSIZE, ((point - 1) * BLOCK + 100, hard))
        try:
            failed = self._take(name)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        assert half_written(self.medium) == []
        _empty(self.medium)
        return failed

    def _hung(self, name: str, _: int) -> bool:
        def look() -> None:
            assert half_written(self.medium) == []

        self._prepare(name)
        with self.eye.watching(look, None):
            assert not self._take(name)
        assert self.eye.seen > 0
        _empty(self.medium)
        return False


def _empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def _scene(work: Path, medium: Path) -> Scene:
    clock = PlayClock(EVENING)
    desk = Desk.create(work / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(desk, until="piles.party_list")
    desk.checkpoint()
    backup, broken = work / "backup.kzpoll", work / "broken.kzpoll"
    desk.save_copy(backup)
    data = bytearray(backup.read_bytes())
    data[-1000:] = bytes(1000)
    broken.write_bytes(data)
    return Scene(desk, backup, broken, tuple(drafts(desk.day)[:2]), with_files(), medium)


def main() -> int:
    """The command line."""
    print(json.dumps(Trial(Path(sys.argv[1]), sys.argv[2]).all()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
