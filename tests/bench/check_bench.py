"""How long `check --json` takes a record, against only parsing the same lines; the 300 real precincts, many times over."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data" / "spb-2021"
TIMES = 40
ROUNDS = 5
MOST_RATIO = 7.0
LEAST_SHARED = 1.6

PARSE_ONLY = """
import json, sys
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        json.loads(line)
"""


def seconds(*words: str, alone: bool = True) -> float:
    """Wall seconds of a process, its output read and thrown away; alone: on one core of the processor."""
    allowed = os.sched_getaffinity(0)
    if alone:
        os.sched_setaffinity(0, {min(allowed)})
    try:
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], stdout=subprocess.DEVNULL, check=False, cwd=ROOT)
        return time.perf_counter() - start
    finally:
        os.sched_setaffinity(0, allowed)


def main() -> int:
    """Print records a second and the ratio to json.loads, pairs run in turn; the start of each process taken off.

    1 where the bar is missed; nothing is measured where the real precincts are not beside the project.
    """
    if not DATA.is_dir():
        print("check: the real precincts are not here, nothing measured")
        return 0
    missed = False
    lines = (DATA / "records.jsonl").read_text(encoding="utf-8").strip().splitlines()
    with tempfile.TemporaryDirectory() as folder:
        many, one = Path(folder, "many.jsonl"), Path(folder, "one.jsonl")
        many.write_text("\n".join(lines * TIMES) + "\n", encoding="utf-8")
        one.write_text(lines[0] + "\n", encoding="utf-8")
        election = str(DATA / "election.json")
        count = len(lines) * TIMES
        for name, extra in (("--no-suggestions", ["--no-suggestions"]), ("with suggestions", [])):
            command = ["-m", "kzpoll_desktop.cli", "check", "--json", "--election", election, *extra]
            rates, ratios = [], []
            for _ in range(ROUNDS):
                checked = seconds(*command, str(many)) - seconds(*command, str(one))
                parsed = seconds("-c", PARSE_ONLY, str(many)) - seconds("-c", PARSE_ONLY, str(one))
                rates.append(count / checked)
                ratios.append(checked / parsed)
            print(
                f"check --json {name}: {statistics.median(rates):.0f} records/s "
                f"({min(rates):.0f} to {max(rates):.0f}), {statistics.median(ratios):.1f} x json.loads "
                f"({min(ratios):.1f} to {max(ratios):.1f}); at most {MOST_RATIO} x without suggestions; "
                f"{count} records, {ROUNDS} pairs"
            )
            if extra:
                missed = statistics.median(ratios) > MOST_RATIO
                both = statistics.median(
                    seconds(*command, str(many)) / seconds(*command, str(many), alone=False)
                    for _ in range(ROUNDS)
                )
                print(
                    f"the same on {len(os.sched_getaffinity(0))} cores: {both:.2f} x as fast (at least {LEAST_SHARED} x)"
                )
                missed = missed or both < LEAST_SHARED
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
