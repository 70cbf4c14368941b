"""What somebody who knows one PIN pays to try another on a copy of the file: seconds of one core a try, and hours for all."""

from __future__ import annotations

import sys
import time
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kzpoll_desktop.domain.day.pins import SHORTEST_EVER, SHORTEST_PIN
from kzpoll_desktop.seal.keys import COST, DEAR

# The fastest of them is what a core can do while others are at work on the machine.
TRIES: Final = 9
HOUR: Final = 3_600
# Days of a century as eight digits in one order, and the PINs that stand highest in lists of what people take.
DATES, COMMONEST = 36_525, 1_000


def main() -> int:
    """Report; nothing is to be reached here, the figures stand in SECURITY.md."""
    for cost in (DEAR, COST):
        took = []
        for place in range(TRIES):
            began = time.process_time()
            derived = Argon2id(
                salt=bytes(16),
                length=32,
                iterations=cost.iterations,
                lanes=cost.lanes,
                memory_cost=cost.memory_kib,
            )
            derived.derive(f"{place:08}".encode())
            took.append(time.process_time() - began)
        a_try = min(took)
        eight, six = (10**digits * a_try / HOUR for digits in (SHORTEST_PIN, SHORTEST_EVER))
        print(
            f"{cost.memory_kib // 1024} MiB, {cost.iterations} passes: {a_try:.2f} s a try; all PINs of {SHORTEST_PIN} digits "
            f"{eight:,.0f} core-hours, of {SHORTEST_EVER} digits {six:,.0f}; the dates of a century in one order "
            f"{DATES * a_try / HOUR:.1f}; the {COMMONEST} commonest {COMMONEST * a_try / 60:.0f} minutes"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
