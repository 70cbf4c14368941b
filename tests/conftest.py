"""What all tests share: how hypothesis looks for examples, and a folder in memory for what tests write."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no finding, so there is no deadline. On the CI machine the same examples come every time. How many come
# for a property is said from outside for the long tests: some find a fault at once or not at all.
EXAMPLES = int(os.environ.get("KZPOLL_EXAMPLES", "40"))
settings.register_profile("local", deadline=None, max_examples=EXAMPLES)
settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True, max_examples=EXAMPLES
)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Where Linux keeps files in memory, and how much has to be free in it: a disk is waited for at every entry of every test.
MEMORY = Path("/dev/shm")
ROOM = 4 << 30
MADE = pytest.StashKey[Path]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Unless a place is given, tests write to memory where there is enough of it."""
    if config.option.basetemp is not None or not os.access(MEMORY, os.W_OK):
        return
    if shutil.disk_usage(MEMORY).free >= ROOM:
        config.stash[MADE] = Path(tempfile.mkdtemp(prefix="kzpoll-tests-", dir=MEMORY))
        config.option.basetemp = str(config.stash[MADE] / "run")


def pytest_collection_finish() -> None:
    """What was imported and collected stays: it is not gone through again and again for what can be let go."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Memory is given back."""
    if MADE in config.stash:
        shutil.rmtree(config.stash[MADE], ignore_errors=True)
