"""A precinct file of 10 000 entries against one of 1 000: opening it, and the first rows of its journal."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.workflow.desk import Desk
from tests.bench.ballots import CONTEST
from tests.bench.figure_bench import opened

FEW, MANY = 1_000, 10_000
# As many times as there are more entries, and a little beside it.
MOST_OPENING = 1.3 * MANY / FEW
# Until the first rows, against replaying and opening that file.
MOST_ROWS = 0.5


def measure(folder: Path, entries: int) -> tuple[float, float]:
    """Processor seconds of opening a file with so many entries, and of the dialog of its journal painted."""
    window = opened(folder)
    desk = window.desk
    window.release()
    while desk.day.seq < entries:
        desk.enter(f"{CONTEST}.votes.c01", desk.day.seq)
    began = time.process_time()
    dialog = HistoryDialog(desk, window.context, window)
    dialog.show()
    QApplication.processEvents()
    shown = time.process_time() - began
    dialog.close()
    clock, path = desk.clock, desk.path
    desk.close()
    began = time.process_time()
    again = Desk.open(path, clock)
    took = time.process_time() - began
    again.close()
    return took, shown


def main() -> int:
    """Print the ratios; 1 where a bar is missed."""
    make_application(Look())
    build = Path("build")
    build.mkdir(exist_ok=True)
    found = {}
    for entries in (FEW, MANY):
        with tempfile.TemporaryDirectory(dir=build) as name:
            found[entries] = measure(Path(name), entries)
    opening, rows = found[MANY][0] / found[FEW][0], found[MANY][1] / found[MANY][0]
    print(
        f"a file of {MANY} entries: opening {found[MANY][0]:.2f} s of the processor, {opening:.1f} x one of {FEW} "
        f"(at most {MOST_OPENING:.0f} x); first rows of the journal {found[MANY][1]:.2f} s, {rows:.2f} x opening "
        f"(at most {MOST_ROWS} x)"
    )
    return int(opening > MOST_OPENING or rows > MOST_ROWS)


if __name__ == "__main__":
    sys.exit(main())
