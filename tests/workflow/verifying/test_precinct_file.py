"""What one precinct file proves of itself: its day, what was closed, what came after; and where it proves nothing."""

from __future__ import annotations

import datetime
import shutil
import sqlite3
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.protocol_code import names_of
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.precinct_file import look_at_file
from tests.shared.closed import without_seal
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

ZONE = datetime.timezone(datetime.timedelta(hours=6))
NIGHT = datetime.datetime(2023, 3, 20, 1, 10, 7, tzinfo=ZONE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Day]:
    """A precinct closed without a seal, and its day."""
    path = tmp_path_factory.mktemp("closed") / "123.kzpoll"
    desk = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    without_seal(desk)
    day = desk.day
    desk.close()
    return path, day


@pytest.fixture
def path(made: tuple[Path, Day], tmp_path: Path) -> Path:
    return Path(shutil.copy(made[0], tmp_path / "123.kzpoll"))


def test_a_closed_file_proves_its_day_and_every_closed_contest(made: tuple[Path, Day]) -> None:
    look = look_at_file(made[0])
    assert (look.troubles, look.day, look.after) == ((), made[1], 0)
    assert [one.sheet.contest for one in look.closed] == list(RECORD.contests)
    for one in look.closed:
        assert one.code.contest == one.sheet.contest
        assert one.code.digest == one.sheet.digest
        assert one.names == names_of(made[1].record, ELECTION, one.sheet.contest)
        assert {
            digest: (kind, "") for kind, digest in one.sheet.papers.items()
        }.items() <= look.papers.items()


def test_looking_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    look_at_file(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_entries_after_the_last_closing_are_counted(path: Path) -> None:
    desk = Desk.open(path, PlayClock(NIGHT))
    desk.note_signed()
    desk.close()
    assert look_at_file(path).after == 1


def test_a_voided_sheet_is_no_closed_contest_and_no_trouble(path: Path) -> None:
    desk = Desk.open(path, PlayClock(NIGHT))
    desk.void(["party_list"], "a name is misspelt")
    desk.close()
    look = look_at_file(path)
    assert look.troubles == ()
    assert [one.sheet.contest for one in look.closed] == ["single_mandate"]


def test_a_file_that_is_not_closed_has_a_day_and_no_closed_contest(tmp_path: Path) -> None:
    path = tmp_path / "1.kzpoll"
    desk = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    desk.close()
    look = look_at_file(path)
    assert (look.troubles, look.closed) == ((), ())
    assert look.day == desk.day


def test_a_figure_that_the_journal_does_not_prove_is_named_by_its_path(path: Path) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    triggers = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("UPDATE figure SET value = value + 1 WHERE path = 'party_list.unused'")
    for _, sql in triggers:
        conn.execute(sql)
    conn.close()
    look = look_at_file(path)
    told = [(one.code, {name: str(value) for name, value in one.params.items()}) for one in look.troubles]
    assert told == [("table_differs", {"table": "figure", "row": "party_list.unused"})]
    assert len(look.closed) == 2, "what was closed follows from the journal"


def test_a_damaged_file_is_looked_at_and_a_missing_one_is_not(tmp_path: Path) -> None:
    letter = tmp_path / "letter.kzpoll"
    letter.write_bytes(b"SQLite format 3\0 and nothing else")
    look = look_at_file(letter)
    assert look.day is None
    assert [one.code for one in look.troubles] in (["file_damaged"], ["file_not_a_precinct_file"])
    with pytest.raises(StoreError):
        look_at_file(tmp_path / "gone.kzpoll")
