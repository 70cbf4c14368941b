"""One writer to a file: a lock of the operating system on a hidden neighbour, which a crash lets go by itself."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from pathlib import Path
from types import TracebackType

from kzpoll_desktop.store.errors import fault, known_faults

# Windows locks the first byte against reading and writing; the holder's name stands behind it.
_LOCKED_BYTES = 1
_LONGEST_HOLDER = 200
# What a system takes, without the longest of the endings that stand beside a file: -journal, or .lock with its dot.
_LONGEST_NAME = 255 - 8


class WriterLock:
    """The right to write to a precinct file, from construction until release."""

    def __init__(self, path: Path) -> None:
        """StoreError locked (holder: the computer's name), no_folder, permission, read_only, name_too_long."""
        import filelock

        if _length(path.name) > _LONGEST_NAME:
            raise fault("name_too_long", path)
        self._neighbour = path.with_name(f".{path.name}.lock")
        self._lock = filelock.FileLock(self._neighbour, mode=0o600, thread_local=False)
        with known_faults(path):
            if not path.parent.is_dir():
                raise fault("no_folder", path)
            try:
                self._lock.acquire(timeout=0)
            except filelock.Timeout as error:
                raise fault("locked", path, holder=self._holder()) from error
        with contextlib.suppress(OSError), self._neighbour.open("r+b", buffering=0) as file:
            file.seek(_LOCKED_BYTES)
            file.write(platform.node().encode()[:_LONGEST_HOLDER])
            file.truncate()

    def _holder(self) -> str:
        with contextlib.suppress(OSError), self._neighbour.open("rb", buffering=0) as file:
            file.seek(_LOCKED_BYTES)
            return file.read(_LONGEST_HOLDER).decode(errors="replace")
        return ""

    def release(self) -> None:
        """Let others write, and leave nothing beside the file."""
        if sys.platform != "win32":
            # While still held: who waits for it sees that its file is gone and starts over.
            with contextlib.suppress(OSError):
                self._neighbour.unlink()
        self._lock.release()

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def held(path: Path) -> WriterLock:
    """The right to write to a file, as a context; StoreError as WriterLock. Nothing in the file itself is read or written."""
    return WriterLock(path)


def _length(name: str) -> int:
    """Of a name as its system measures it: bytes, on Windows two of them at a time."""
    return (
        len(name.encode("utf-16-le", "surrogatepass")) // 2
        if sys.platform == "win32"
        else len(os.fsencode(name))
    )
