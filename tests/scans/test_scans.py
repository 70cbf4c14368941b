"""A short form of `make scans`: twelve bad pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scans.reading import read_pictures


@pytest.mark.long
def test_bad_pictures_yield_their_figures_or_say_that_they_cannot_be_read(tmp_path: Path) -> None:
    read, unread, wrong = read_pictures(range(12), tmp_path)
    assert wrong == 0
    assert read + unread == 12
    assert read >= 10
