"""What is planted into the practice precinct is there to be found: slips that a hint finds, a defect that an act answers."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import figure, with_figure
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.training.planting import plant
from tests.shared import build
from tests.shared.practice import ELECTION, RECORD

PLANTED = plant(RECORD, ELECTION)


def test_the_practice_precinct_itself_is_without_objection() -> None:
    assert [f.code for f in check(RECORD, ELECTION) if f.severity != "warning"] == []


def test_the_record_has_a_discrepancy_and_no_error() -> None:
    assert {f.severity for f in check(PLANTED.record, ELECTION)} == {"discrepancy"}


def test_every_slip_is_another_figure_and_makes_an_error_that_a_hint_finds_first() -> None:
    assert PLANTED.slips
    for path, typed in PLANTED.slips.items():
        assert figure(PLANTED.record, path) != typed
        slipped = with_figure(PLANTED.record, path, typed, ELECTION)
        assert "error" in {f.severity for f in check(slipped, ELECTION)}
        named = {change.path for one in suggest(slipped, ELECTION) for change in one.changes}
        assert path in named


def test_another_precinct_has_not_these_figures() -> None:
    election = build.election(1)
    with pytest.raises(UnknownFigure):
        plant(build.record(election), election)
