"""A recount typed at the desk: opened, the figures of the ballots typed again, checked and closed."""

from __future__ import annotations

from collections.abc import Mapping

from kzpoll_desktop.domain.day.recount import Application, GivenUp, Recount
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import PROTOCOLS, rows
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.workflow.after import recounting
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.checked import check_again
from tests.shared.typing import entered

DECISION = Recount(
    ("party_list", "single_mandate"),
    False,
    "decision",
    "12",
    "Аумақтық комиссия (оқу)",
    "2023-03-20T15:00",
    "барлық бюллетень",
    "Жоғары комиссия мүшесі (оқу)",
    "",
)
APPLICATION = Application(
    "3", "Сенім білдірілген адам (оқу)", "2023-03-20T04:10", ("single_mandate",), "granted", "", 5, 2, False
)
GIVEN_UP = GivenUp("14", "Аумақтық комиссия (оқу)", "2023-03-20T18:00", "өтініш кері алынды")


def opened(desk: Desk, recount: Recount = DECISION) -> None:
    """A recount begins."""
    made = recounting.open_recount(desk, recount)
    assert isinstance(made, Entered), made


def count_again(
    desk: Desk, true: PrecinctRecord, but: Mapping[str, int] | None = None, *, until: str = PROTOCOLS
) -> None:
    """Type what a record has, and some figures otherwise, up to a stage; everything is checked once more."""
    while desk.day.stage != until:
        _type_page(desk, true, but or {})
        if desk.day.stage == "second_check":
            check_again(desk)
        made = desk.finish_stage()
        assert isinstance(made, Entered), (desk.day.stage, made)
    if until == PROTOCOLS:
        entered(desk, "day.count_ended", "17:30")


def _type_page(desk: Desk, true: PrecinctRecord, but: Mapping[str, int]) -> None:
    for row in rows(desk.day.stage, desk.day.election, desk.day.record):
        if not row.closed and desk.day.count.covers(row.path):
            wanted: Counted = but.get(row.path, figure(true, row.path))
            if wanted is not None and figure(desk.day.record, row.path) != wanted:
                made = desk.enter(row.path, wanted)
                assert isinstance(made, Entered), (row.path, made)
