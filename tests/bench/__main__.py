"""Every measured number of the program, one after the other; the exit status is 1 where a bar is missed."""

from __future__ import annotations

import sys

from tests.bench import (
    check_bench,
    figure_bench,
    journal_bench,
    memory_bench,
    paper_bench,
    seal_bench,
    start_bench,
    training_bench,
)

BENCHES = (
    start_bench,
    figure_bench,
    journal_bench,
    paper_bench,
    seal_bench,
    check_bench,
    training_bench,
    memory_bench,
)


def main() -> int:
    """Run all benches; the speeds are ratios, each measured in turn with what it is compared with."""
    missed = [bench.main() for bench in BENCHES]
    print("every bar is met" if not any(missed) else "a bar is missed, see above")
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
