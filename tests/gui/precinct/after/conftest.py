"""A precinct whose protocols are closed, for the pages after closing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import make_key, with_pins, without_seal
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put


@pytest.fixture
def counted(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> Desk:
    """Nothing is left but to close."""
    bring_to(desk, "protocols", practice)
    put_clock("23:40")
    put(desk, "day.count_ended", "23:30")
    return desk


@pytest.fixture
def closed(counted: Desk) -> Desk:
    """Without a seal."""
    without_seal(counted)
    return counted


@pytest.fixture
def sealed(counted: Desk) -> Desk:
    """With the precinct's own key."""
    make_key(counted)
    with_pins(counted)
    return counted
