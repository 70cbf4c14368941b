"""Record and definition written for others are what the file holds, and are read back as strictly as any."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import closing_bytes
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.workflow.checking import Checked, check_file
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.export import export_record
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import play
from tests.shared.typing import type_day


@pytest.mark.parametrize("until", ["opening", "portable_boxes", "protocols"])
def test_what_is_written_is_what_the_day_holds(tmp_path: Path, until: str) -> None:
    """At any moment of the day, half-filled too."""
    _, day = play(ELECTION, RECORD, until=until)
    record_file, definition_file = export_record(day, tmp_path / "out")
    definition = read_definition(definition_file)
    assert definition == day.election
    record, _ = read_record(record_file, definition)
    assert record == day.record
    for contest in record.contests:
        again = closing_bytes(definition, record, contest, 1, 1, None)
        assert again == closing_bytes(day.election, day.record, contest, 1, 1, None)


def test_the_names_say_what_they_are(tmp_path: Path) -> None:
    _, day = play(ELECTION, RECORD)
    names = [path.name for path in export_record(day, tmp_path)]
    assert names == ["123.record.json", f"{ELECTION.id}.election.json"]
    before = [path.read_bytes() for path in sorted(tmp_path.iterdir())]
    export_record(day, tmp_path)
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == before


def test_what_is_written_can_be_checked(tmp_path: Path) -> None:
    clock = PlayClock(datetime.datetime(2023, 3, 19, 23, 41, tzinfo=datetime.UTC))
    desk = Desk.create(tmp_path / "p.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(desk)
    record_file, definition_file = export_record(desk.day, tmp_path)
    (result,) = check_file(record_file, read_definition(definition_file), None)
    assert isinstance(result, Checked)
    assert result.findings == desk.findings == ()
    desk.close()


def test_a_folder_that_takes_nothing_is_named(tmp_path: Path) -> None:
    _, day = play(ELECTION, RECORD)
    (tmp_path / "file").write_text("")
    with pytest.raises(FileProblem) as caught:
        export_record(day, tmp_path / "file")
    assert "file" in str(caught.value.said.params["file"])
