"""How long a test waits for what will come: only something that hangs reaches it, however loaded the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

# Seconds for another process, a signal or a window; a test as a whole gets more (`timeout` in pyproject.toml).
PATIENCE: Final = 240


def processor_seconds(work: Callable[[], object], turns: int = 3) -> float:
    """The processor's time of the quickest of some turns: to be held against another one's, never against a clock."""
    taken = []
    for _ in range(turns):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)
