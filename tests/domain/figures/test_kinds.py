"""The table of figures agrees with the record, the form, the law's letters and the code on paper."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.protocol_code import BALLOT_FIGURES, LIST_FIGURES
from kzpoll_desktop.domain.election.definition import ROW_FIGURES
from kzpoll_desktop.domain.figures import kinds
from kzpoll_desktop.domain.figures.record import (
    Attendance,
    ContestFigures,
    DayTimes,
    PortableBox,
    PrecinctRecord,
    TurnoutReport,
    VoterList,
)
from kzpoll_desktop.domain.figures.stages import PILES, VOTING_ENDED
from kzpoll_desktop.texts import history
from kzpoll_desktop.texts.names.labels import ROW_LABELS
from kzpoll_desktop.texts.printed import PRINTED
from tests.shared import build
from tests.shared.patience import PATIENCE


def fields(of: type) -> set[str]:
    """The names of a record's fields."""
    return {one.name for one in dataclasses.fields(of)}


def test_every_field_of_the_record_that_is_counted_has_its_row() -> None:
    assert fields(VoterList) == set(kinds.names("list"))
    assert fields(Attendance) == set(kinds.names("attendance"))
    assert fields(DayTimes) == set(kinds.names("times"))
    assert fields(PortableBox) == {"id", "members", *kinds.names("box"), *kinds.names("box_ballot")}
    assert fields(TurnoutReport) == {"at", "voters", "correction"}
    of_a_ballot = [*kinds.names("ballot"), *kinds.names("member"), *kinds.names("choice")]
    assert fields(ContestFigures) == set(of_a_ballot)
    sections = fields(PrecinctRecord) & set(kinds.names("day"))
    assert sections == {"precinct", "commission", "portable_boxes", "signing", "acts", "acknowledgements"}


def test_no_two_rows_have_a_key_or_a_place_in_common() -> None:
    keys = [kind.key for kind in kinds.KINDS]
    assert len(set(keys)) == len(keys)
    places = [(figure.stands_on, figure.place) for figure in kinds.FIGURES if figure.place]
    assert len(set(places)) == len(places)
    assert kinds.kind_of("ballot", "nothing") is None
    with pytest.raises(KeyError):
        kinds.figure_of("box", "annulled")


def test_letters_are_those_that_a_definition_may_print() -> None:
    for figure in kinds.FIGURES:
        assert set(figure.rows) <= set(ROW_FIGURES), figure
        assert not figure.rows or figure.rows[0] == figure.letter, figure
    with_row = {letter for figure in kinds.FIGURES for letter in figure.rows}
    # The others are sums of several.
    assert set(ROW_FIGURES) - with_row == {"A", "B2", "D", "I", "P", "PA"}


def test_what_is_read_out_first_is_never_a_pile_nor_out_of_a_box() -> None:
    for figure in kinds.FIGURES:
        assert not (figure.announced and figure.source in ("pile", "box")), figure
        assert (figure.source == "pile") == (figure.stage == PILES), figure
        assert figure.stage != VOTING_ENDED


def test_pairs_that_are_confused_are_of_one_ballot() -> None:
    for figure in kinds.FIGURES:
        if figure.confused:
            assert kinds.figure_of("ballot", figure.confused).hint or figure.hint
            assert figure.of == "ballot"


def test_the_code_on_paper_keeps_its_order() -> None:
    """It is read on every paper that was ever printed; another order would be another format."""
    assert [figure.name for figure in LIST_FIGURES] == [
        "at_opening",
        "added",
        "excluded",
        "certificates_issued",
    ]
    assert [figure.name for figure in BALLOT_FIGURES] == [
        "received",
        "signatures",
        "absentee_voters",
        "unused",
        "spoiled",
        "stationary",
        "not_established",
        "invalid_pile",
    ]
    assert [figure.name for figure in kinds.BOX_COUNTS] == ["signed", "ballots", "not_established"]


def test_what_the_second_paper_row_is_for() -> None:
    """A part of a sum stands in the row of the sum where the form has no row of its own."""
    election = build.election()
    for figure in kinds.FIGURES:
        if figure.paper == "row_or_annex":
            part, whole = figure.rows
            assert part.startswith(whole)
            assert whole in election.row_numbers()


def test_a_figure_is_added_as_one_row_and_its_words() -> None:
    """Record, JSON, page, names, hints, code, annex and counting sheet find it in the table; see one_more."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tests.domain.figures.one_more"],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_row_has_its_words() -> None:
    """In three languages, and no words are kept for a figure that there is not."""
    named = {one.key for one in kinds.FIGURES if one.of not in ("choice", "attendance")}
    assert set(ROW_LABELS) == named
    assert {one.key for one in kinds.FIGURES if one.of == "attendance"} <= set(PRINTED)
    values = {one.key for one in kinds.KINDS if not isinstance(one, kinds.Figure)}
    assert values | {"unknown"} == set(history.NAMES)


def test_what_a_ballot_has_of_its_own_is_what_is_sorted_into_its_piles() -> None:
    """Voters take one of each ballot, so all else is much the same on every one, what came out of a portable box too."""
    own = {(one.of, one.name) for one in kinds.FIGURES if not one.alike}
    piles = {("ballot", name) for name in ("against_all", "invalid_pile", "not_established")}
    assert own == piles | {("choice", "votes")}
