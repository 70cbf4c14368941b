"""Closing with all papers sealed, from two typed PINs to the file; verifying a protocol as a whole process."""

from __future__ import annotations

import datetime
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow import close, keys, printing
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import PINS, proofs
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

NIGHT: Final = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
CLOSING_BAR: Final = 2.0
VERIFYING_BAR: Final = 1.0
RUNS: Final = 7


def closed(folder: Path) -> float:
    """Close one precinct with the usual cost of a guess; answers how many seconds that took."""
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    made = keys.make(desk.day, PINS)
    assert isinstance(made, keys.MadeKey)
    keys.keep(desk, made)
    began = time.perf_counter()
    done = close.close(desk, Closing(("m1", "m3"), "pins"), PINS, proof_read=proofs(desk))
    took = time.perf_counter() - began
    assert isinstance(done, Entered), done
    printing.save_papers(printing.kept_papers(desk), folder)
    desk.close()
    return took


def verified(paper: Path) -> float:
    """Seconds of `kzpoll verify` on a protocol, the process and all its imports."""
    command = [sys.executable, "-m", "kzpoll_desktop.cli", "verify", str(paper)]
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> int:
    """Report; 1 where a bar is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The first closing pays for the imports, as in the window.
        closing = closed(folder)
        (paper,) = folder.glob("protocol-*-party_list*.pdf")
        verifying = statistics.median(verified(paper) for _ in range(RUNS))
    print(f"closing with both protocols and annexes sealed: {closing:.2f} s (at most {CLOSING_BAR:.0f} s)")
    print(f"kzpoll verify of a protocol: median {verifying:.2f} s of {RUNS} (at most {VERIFYING_BAR:.0f} s)")
    return int(closing > CLOSING_BAR or verifying > VERIFYING_BAR)


if __name__ == "__main__":
    sys.exit(main())
