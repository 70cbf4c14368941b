"""The practice rehearsal over and over in one process: what it holds does not grow, nothing is left, nothing is raised."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import io
import multiprocessing
import os
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("kk", "ru", "en")
WARM: Final = 10
READS: Final = 5
MOST_GROWTH: Final = 5


@dataclass
class Held:
    """What a process held after each rehearsal.

    resident: KiB in use; untrimmed: KiB with what was freed and the allocator keeps for the next time, which comes and
    goes by some 20 MiB; widgets: how many of any window were left; problems: what stood on the error stream or was
    raised, and days that did not end with printed protocols; seconds: how long each took.
    """

    resident: list[int] = field(default_factory=list)
    untrimmed: list[int] = field(default_factory=list)
    widgets: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def growth(self) -> float:
        """Percent by which the most that was in use later is above what the tenth left; 0 where there is no later one."""
        later = self.resident[WARM:]
        tenth = self.resident[WARM - 1] if later else 1
        return (max(later, default=tenth) - tenth) * 100 / tenth

    @property
    def clean(self) -> bool:
        """Nothing raised, no widget left, and no more growth than is allowed."""
        return not self.problems and not any(self.widgets) and self.growth <= MOST_GROWTH

    def told(self) -> str:
        """The figures in one line."""
        warm = min(WARM, len(self.resident))
        tenth, last = self.resident[warm - 1] / 1024, self.resident[-1] / 1024
        return (
            f"{len(self.resident)} rehearsals in one process: {tenth:.1f} MiB after {warm}, {last:.1f} after the last, "
            f"growth at most {self.growth:.2f} %; resident with free pages {min(self.untrimmed) / 1024:.1f} to "
            f"{max(self.untrimmed) / 1024:.1f} MiB; {max(self.widgets)} widgets left, {len(self.problems)} problems; "
            f"{sum(self.seconds):.0f} s"
        )


def rehearse_many(count: int) -> Held:
    """So many rehearsals one after another in a process of their own; Linux only, for it says what is resident."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(rehearse_here, count).result()


def rehearse_here(count: int) -> Held:
    """So many rehearsals in this process, each with its windows, dialogs, pictures and papers, language by language."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    held = Held()
    for place in range(count):
        begun = time.monotonic()
        held.problems += _rehearse(LANGUAGES[place % len(LANGUAGES)])
        held.seconds.append(time.monotonic() - begun)
        held.widgets.append(_widgets())
        held.untrimmed.append(_resident())
        # Whether the allocator keeps its free pages hangs on the order of the last few frees: they are no growth.
        ctypes.CDLL(None).malloc_trim(0)
        held.resident.append(_resident())
    return held


def _rehearse(language: str) -> list[str]:
    from kzpoll_desktop.gui.rehearsal.run import rehearse

    said = io.StringIO()
    status = None
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(said),
    ):
        try:
            status = rehearse(Path(folder), None, None, None, language)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and the next one is played
            said.write(f"{type(error).__name__}: {error}\n")
    problems = [said.getvalue().strip()] if said.getvalue().strip() else []
    if status != 0:
        problems.append(f"a rehearsal ended with {status}")
    return problems


def _widgets() -> int:
    from PySide6.QtWidgets import QApplication

    return len(QApplication.allWidgets())


def _resident() -> int:
    from PySide6.QtCore import QCoreApplication, QEvent

    page = os.sysconf("SC_PAGE_SIZE") // 1024
    reads = []
    for _ in range(READS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
        reads.append(int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * page)
    return int(statistics.median(reads))
