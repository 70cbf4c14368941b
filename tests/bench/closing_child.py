"""A process that closes one precinct after it has loaded what closing needs; prints the seconds."""

from __future__ import annotations

import datetime
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow import close, keys
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import PINS, proofs
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

NIGHT: Final = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


def prepared(folder: Path, name: str) -> Desk:
    """A precinct counted and about to be closed, with a key at the usual cost of a guess."""
    desk = Desk.create(
        folder / f"{name}.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3"
    )
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    made = keys.make(desk.day, PINS)
    assert isinstance(made, keys.MadeKey)
    keys.keep(desk, made)
    return desk


def closed(desk: Desk) -> float:
    """Seconds that closing takes, from two typed PINs to the file."""
    began = time.perf_counter()
    done = close.close(desk, Closing(("m1", "m3"), "pins"), PINS, proof_read=proofs(desk))
    took = time.perf_counter() - began
    assert isinstance(done, Entered), done
    return took


def main() -> None:
    """Load, prepare, close."""
    close.load()
    with tempfile.TemporaryDirectory() as name:
        desk = prepared(Path(name), "123")
        before = set(sys.modules)
        print(closed(desk))
        assert set(sys.modules) == before, sorted(set(sys.modules) - before)
        desk.close()


if __name__ == "__main__":
    main()
