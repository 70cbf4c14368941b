"""What a person sees on every page and dialog of a practice day is what was seen before, in three languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pins import kept
from tests.shared.patience import PATIENCE

pytestmark = pytest.mark.long

LOOKS = ("kk", "ru", "en", "tour")


def look(what: str, out: Path) -> list[Path]:
    """The texts of one look at everything, made in a process of its own at a home of its own."""
    home = out / "home"
    home.mkdir()
    own = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    places = dict.fromkeys(own, str(home)) | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tests.pins.seen", what, str(out)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, **places, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return sorted(out.glob("seen-*.txt"))


@pytest.mark.parametrize("what", LOOKS)
def test_what_is_seen_is_the_same(what: str, tmp_path: Path) -> None:
    texts = look(what, tmp_path)
    assert len(texts) == (3 if what == "tour" else 1)
    told = [kept.difference(one.stem, one.read_text(encoding="utf-8").splitlines()) for one in texts]
    assert not any(told), "\n".join(told)
