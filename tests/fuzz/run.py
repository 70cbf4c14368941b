"""One reader for a while: each file within its time and memory, whatever goes wrong kept to be looked at."""

from __future__ import annotations

import hashlib
import random
import resource
import signal
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Final

from tests.fuzz.mutate import mutated
from tests.fuzz.readers import KNOWN, READERS, Reader

MEGABYTES: Final = 1_500


class TooLong(BaseException):
    """A reader that went on beyond its time; nothing of the program catches it."""


@dataclass(slots=True)
class Result:
    """What came of it. slowest: seconds; wrong: a name for each fault, with how often; told: codes of known problems."""

    files: int = 0
    slowest: float = 0.0
    wrong: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)


def fault_of(reader: Reader, path: Path, result: Result) -> str:
    """What goes wrong in reading a file; empty where it is read, or a known problem is told."""
    begun = time.process_time()
    # Seconds of the processor: how busy the machine is makes no finding. What is read apart has its own time.
    signal.setitimer(signal.ITIMER_PROF, reader.seconds)
    try:
        reader.read(path)
        result.told["read"] += 1
    except KNOWN as known:
        result.told[known.said.code] += 1
    except TooLong:
        return "took too long"
    except BaseException as wrong:  # noqa: BLE001 - every other fault is what is looked for
        frames = traceback.extract_tb(wrong.__traceback__)
        inside = [one for one in frames if "kzpoll_desktop" in one.filename] or list(frames)
        return f"{type(wrong).__name__} in {Path(inside[-1].filename).name}:{inside[-1].lineno}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        result.slowest = max(result.slowest, time.process_time() - begun)
    return ""


def run(name: str, seconds: float, seed: int, kept: Path) -> Result:
    """Mutate and read for so long; kept: where the first file of each fault goes."""
    reader, dice, result = READERS[name], random.Random(seed), Result()
    seeds = reader.seeds()
    signal.signal(signal.SIGPROF, _too_long)
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 1_048_576, resource.RLIM_INFINITY))
    until = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < until:
            data = mutated(seeds, reader.words, dice)
            path = Path(folder) / f"x{reader.suffix}"
            path.write_bytes(data)
            wrong = fault_of(reader, path, result)
            result.files += 1
            if wrong:
                result.wrong[wrong] += 1
                if result.wrong[wrong] == 1:
                    kept.mkdir(parents=True, exist_ok=True)
                    digest = hashlib.sha256(data).hexdigest()[:12]
                    (kept / f"{name}-{digest}{reader.suffix}").write_bytes(data)
    return result


def run_one(given: tuple[str, float, int, Path]) -> tuple[str, Result]:
    """As `run`, for a pool of processes: a process serves one reader only."""
    return given[0], run(*given)


def _too_long(_: int, __: FrameType | None) -> None:
    raise TooLong
