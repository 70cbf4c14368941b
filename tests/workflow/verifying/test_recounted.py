"""Protocols of two counts held against each other, the precinct's file and its package: intact, and replaced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.package.manifest import Manifest
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.packing import Package, pack
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.shared import nist
from tests.shared.closed import NIGHT, make_key, with_pins
from tests.shared.practice import ELECTION, RECORD
from tests.shared.recounting import DECISION, count_again, opened
from tests.shared.typing import entered, type_day

LIST, SINGLE = RECORD.contests
VOTES = next(iter(RECORD.contests[SINGLE].votes))
MOVED, INVALID = f"{SINGLE}.votes.{VOTES}", f"{SINGLE}.invalid_pile"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A sealed precinct whose green ballots were counted again, with another outcome."""
    folder = tmp_path_factory.mktemp("recounted")
    made = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    make_key(made)
    type_day(made)
    entered(made, "day.count_ended", "23:30")
    with_pins(made)
    opened(made, replace(DECISION, contests=(SINGLE,)))
    was, invalid = figure(RECORD, MOVED), figure(RECORD, INVALID)
    assert was is not None
    assert invalid is not None
    count_again(made, RECORD, {MOVED: was - 1, INVALID: invalid + 1})
    with_pins(made)
    yield made
    made.close()


@pytest.fixture(scope="module")
def papers(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The green protocols of both counts."""
    folder = tmp_path_factory.mktemp("papers")
    found = []
    for sheet in desk.day.sheets:
        if sheet.contest == SINGLE:
            path = folder / f"protocol-{sheet.version}.pdf"
            path.write_bytes(desk.kept_paper(sheet.papers["protocol"]))
            found.append(path)
    first, second = found
    return first, second


def test_each_protocol_verifies_for_ever(papers: tuple[Path, Path]) -> None:
    for paper in papers:
        verdict = verify([paper])
        assert verdict.passes, paper
        assert verdict.looked[0].troubles == ()


def test_given_both_the_second_takes_the_place_of_the_first_and_each_figure_is_named(
    papers: tuple[Path, Path],
) -> None:
    verdict = verify(papers)
    assert all(one.intact for one in verdict.looked)
    (two,) = verdict.disagreements
    assert [(one.code, dict(one.params)) for one in two.troubles] == [
        ("newer_count", {"version": 1, "now": 2})
    ]
    # A code alone names choices by their place on the ballot.
    assert {one.path for one in two.figures} == {f"{SINGLE}.votes.1", INVALID}


def test_the_precinct_file_says_which_paper_was_replaced(desk: Desk, papers: tuple[Path, Path]) -> None:
    verdict = verify([desk.path, *papers])
    assert all(one.intact for one in verdict.looked)
    (two,) = verdict.disagreements
    assert two.second == papers[0].name
    assert [(one.code, dict(one.params)) for one in two.troubles] == [
        ("paper_of_earlier_count", {"version": 1, "now": 2})
    ]


def test_while_the_votes_are_counted_again_the_file_says_so(tmp_path: Path) -> None:
    made = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    make_key(made)
    type_day(made)
    entered(made, "day.count_ended", "23:30")
    with_pins(made)
    paper = tmp_path / "protocol.pdf"
    paper.write_bytes(made.kept_paper(made.day.current_sheets[SINGLE].papers["protocol"]))
    opened(made, replace(DECISION, contests=(SINGLE,)))
    verdict = verify([made.path, paper])
    file, protocol = verdict.looked
    assert [(one.code, str(one.params["contest"])) for one in file.troubles] == [
        ("file_counted_again", SINGLE)
    ]
    assert protocol.intact
    assert verdict.disagreements == (), "it is the file's own sheet, as long as there is no other"
    refused = pack(made.path)
    assert isinstance(refused, Refused)
    assert (refused.code, str(refused.params["contest"])) == ("package_recount", SINGLE)
    made.close()


def test_the_package_has_both_and_only_the_second_counts(
    desk: Desk, papers: tuple[Path, Path], tmp_path: Path
) -> None:
    made = pack(desk.path)
    assert isinstance(made, Package)
    assert _sheets(made.manifest) == {
        LIST: [(1, 1, "counts")],
        SINGLE: [(1, 1, "replaced"), (2, 1, "counts")],
    }
    file = tmp_path / made.name
    file.write_bytes(made.data)
    assert pack(desk.path) == made
    verdict = verify([file])
    assert verdict.passes
    verdict = verify([file, *papers])
    (two,) = verdict.disagreements
    assert [one.code for one in two.troubles] == ["paper_replaced_in_package"]


def _sheets(manifest: Manifest) -> dict[str, list[tuple[int, int, str]]]:
    return {
        one.contest: [(sheet.version, sheet.sheet, sheet.state) for sheet in one.sheets]
        for one in manifest.contests
    }


@pytest.mark.skipif(not nist.SCHEMA.exists(), reason="the schema is not here")
def test_its_report_says_that_it_is_of_a_recount(desk: Desk) -> None:
    import json

    from kzpoll_desktop.exchange.package.archive import open_archive

    made = pack(desk.path)
    assert isinstance(made, Package)
    data = open_archive(made.data).files["cdf.json"]
    assert nist.objections(data) == []
    assert json.loads(data)["Status"] == "recount"
