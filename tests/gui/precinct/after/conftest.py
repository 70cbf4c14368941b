"""A precinct whose protocols are closed, for the pages after closing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import without_seal
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put


@pytest.fixture
def closed(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> Desk:
    bring_to(desk, "protocols", practice)
    put_clock("23:40")
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    return desk
