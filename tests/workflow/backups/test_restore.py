"""Restoring step by step: what a file is found to be, what would be lost, and that no step leaves less than was there."""

from __future__ import annotations

import datetime
import errno
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.closing import Replaced, Restored
from kzpoll_desktop.domain.day.events.notes import FileRestored
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.paper.about import AboutBallot, Closed
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.backups import restore
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.desk import Desk
from tests.seal.generator import CLOSED
from tests.shared.closed import make_key, with_pins
from tests.shared.paper.extract import words_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

EVENING = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
OPENING = "voter_list.at_opening"
ADDED = "voter_list.certificates_issued"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "123.kzpoll"
    made = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), PlayClock(EVENING), "m3")
    yield made
    made.close()


@pytest.fixture
def kept(desk: Desk, tmp_path: Path) -> Path:
    """A backup of the file after one figure."""
    entered(desk, OPENING, 1_000)
    (made,) = Backups(desk, [tmp_path / "b"]).make().files
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_whole_file_is_found_with_its_state_and_no_fault(desk: Desk) -> None:
    found = restore.look_at(desk.path)
    assert (found.day, found.fault, found.proved) == (desk.day, None, desk.day.seq)
    entered(desk, OPENING, 1_000)
    assert restore.look_at(desk.path).proved == found.proved + 1


def test_what_is_no_precinct_file_is_found_with_its_fault_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.kzpoll"
    path.write_bytes(b"a letter")
    found = restore.look_at(path)
    assert (found.day, found.proved) == (None, 0)
    assert found.fault is not None
    assert path.read_bytes() == b"a letter"
    gone = restore.look_at(tmp_path / "gone.kzpoll")
    assert gone.fault is not None
    assert names(tmp_path) == ["a.kzpoll"]


def test_nothing_is_lost_by_going_back_to_the_same_state(desk: Desk, kept: Path) -> None:
    backup = restore.look_at(kept).day
    assert backup is not None
    assert restore.loss(desk.day, backup) == restore.Loss(0, ())


def test_a_loss_has_the_entries_and_both_values_of_each_figure(desk: Desk, kept: Path) -> None:
    backup = restore.look_at(kept).day
    assert backup is not None
    entered(desk, OPENING, 1_001)
    assert restore.loss(desk.day, backup) == restore.Loss(1, ((OPENING, 1_001, 1_000),))
    entered(desk, OPENING, 1_000)
    assert restore.loss(desk.day, backup) == restore.Loss(2, ()), "the same value is no loss of a figure"


def test_a_figure_that_only_the_backup_has_is_no_loss_and_a_newer_backup_loses_no_entry(
    desk: Desk, kept: Path
) -> None:
    before = desk.day
    entered(desk, ADDED, 10)
    assert restore.loss(before, desk.day) == restore.Loss(0, ())
    assert restore.loss(desk.day, before).figures == ((ADDED, 10, None),)


def test_the_place_of_the_file_itself_is_looked_through_last(tmp_path: Path) -> None:
    path = tmp_path / "work" / "123.kzpoll"
    assert restore.places(path, tmp_path / "data")[-1] == path.parent
    folder = tmp_path / "data" / "backups" / "one"
    folder.mkdir(parents=True)
    assert restore.places(path, tmp_path / "data")[-1] == path.parent


def test_one_state_is_offered_once_however_many_copies_there_are(desk: Desk, kept: Path) -> None:
    present = restore.look_at(desk.path)
    folder = kept.parent / "again"
    folder.mkdir()
    (folder / kept.name).write_bytes(kept.read_bytes())
    offered = restore.candidates(present, [kept.parent, folder], kept.parent)
    assert [one.path for one in offered] == [kept]
    assert restore.files_of(offered) == 1
    assert restore.files_of(()) == 0
    assert restore.candidates(present, [], folder) == ()


def test_a_copy_takes_the_place_and_nothing_else_is_left_beside_it(desk: Desk, kept: Path) -> None:
    entered(desk, ADDED, 10)
    desk.close()
    path = desk.path
    aside = restore.restore(path, kept, kept.parent)
    assert aside is not None
    assert names(path.parent) == sorted([path.name, aside.name])
    assert "before-restore" in aside.name
    later, earlier = restore.look_at(aside).day, restore.look_at(path).day
    assert later is not None
    assert earlier is not None
    assert restore.loss(later, earlier) == restore.Loss(0, ((ADDED, 10, None),))


def test_a_place_that_takes_no_file_puts_the_present_one_back(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.close()
    path = desk.path
    before = path.read_bytes()

    def refuse(_self: Path, _target: Path) -> Path:
        raise OSError("no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(StoreError, match="io_error"):
            restore.restore(path, kept, kept.parent)
    assert names(path.parent) == [path.name]
    assert path.read_bytes() == before


def test_a_present_file_that_cannot_be_put_aside_stays(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.close()
    path = desk.path
    before = path.read_bytes()

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(errno.EACCES, "no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        with pytest.raises(StoreError, match="permission"):
            restore.restore(path, kept, kept.parent)
    assert names(path.parent) == [path.name]
    assert path.read_bytes() == before


def test_what_is_recovered_is_made_where_it_is_asked_for_and_never_over_another(
    desk: Desk, tmp_path: Path
) -> None:
    entered(desk, OPENING, 1_000)
    day = desk.day
    desk.close()
    folder = tmp_path / "saved"
    folder.mkdir()
    first, second = restore.recover(desk.path, folder), restore.recover(desk.path, folder)
    assert names(folder) == sorted([first.name, second.name])
    assert len({first, second}) == 2
    assert restore.look_at(first).day == day
    assert restore.recover(desk.path).parent == desk.path.parent


def test_s7_restoring_is_an_entry_and_what_was_closed_is_not_closed_again_under_its_number(
    desk: Desk, kept: Path
) -> None:
    """Closed, a backup from before put in its place, and closed again: two papers, and the second one says so."""
    assert isinstance(desk.clock, PlayClock)
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    desk.clock.put(EVENING + datetime.timedelta(hours=5))
    make_key(desk)
    before = kept.with_name("123-0-20230319-230000-1.kzpoll")
    desk.save_copy(before)
    head = desk.frozen
    with_pins(desk)
    first, clock, path = desk.day, desk.clock, desk.path
    last = desk.frozen
    desk.close()
    aside = restore.restore(path, before, kept.parent, clock=clock)
    assert aside is not None
    again = Desk.open(path, clock)
    one = again.day.restored[0]
    sheets = {"party_list": 1, "single_mandate": 1}
    assert one == Restored(head.seq, head.hash, Replaced(last.seq, last.hash, sheets), again.day.wall)
    assert again.day.seq == head.seq + 1
    with_pins(again)
    assert [sheet.sheet for sheet in again.day.sheets] == [2, 2]
    assert [sheet.sheet for sheet in first.sheets] == [1, 1]
    words = words_of(printing.kept_papers(again)[1].data)
    for said in (head.hash[:8], last.hash[:8], "закрытых в нем листов: 1", "резервтік көшірмеден"):
        assert said in words
    again.close()
    # What a file that was replaced had replaced itself is not forgotten either.
    restore.restore(path, before, kept.parent, clock=clock, other_history=True)
    third = restore.look_at(path).day
    assert third is not None
    assert third.restored[0].replaced is not None
    assert third.restored[0].replaced.sheets == {"party_list": 2, "single_mandate": 2}


def test_s7_where_no_file_was_there_none_is_named(desk: Desk, kept: Path) -> None:
    desk.close()
    desk.path.unlink()
    assert restore.restore(desk.path, kept, kept.parent) is None
    there = restore.look_at(desk.path).day
    assert there is not None
    assert [one.replaced for one in there.restored] == [None]


def test_s7_a_file_that_was_cut_short_and_recovered_says_so(desk: Desk, tmp_path: Path) -> None:
    """Whoever damages a closed file so that its closing is lost would close it again under the same number, unseen."""
    assert isinstance(desk.clock, PlayClock)
    type_day(desk)
    head, day, clock, path = desk.frozen, desk.day, desk.clock, desk.path
    desk.close()
    conn = sqlite3.connect(path)
    conn.execute("UPDATE precinct SET hash = ?", ("0" * 64,))
    conn.commit()
    conn.close()
    looked_at = restore.recover(path, tmp_path)
    assert restore.look_at(looked_at).day == day
    again = Desk.open(restore.recover(path, clock=clock), clock)
    (one,) = again.day.restored
    assert one == Restored(head.seq, head.hash, Replaced(head.seq, head.hash, {}), again.day.wall)
    assert one.from_itself
    entry = again.day.seq
    assert entry == head.seq + 1
    again.close()


def test_s7_the_annex_and_the_history_tell_what_was_recovered() -> None:
    there = Replaced(154, "ab" * 32, {"party_list": 2})
    one = Restored(154, "ab" * 32, there, "2023-03-20T03:00:00+06:00")
    other = replace(one, replaced=replace(there, hash="cd" * 32))
    closed = Closed(CLOSED.code, CLOSED.short, 3, CLOSED.closing, CLOSED.at, restored=(one, other))
    about = AboutBallot(ELECTION, RECORD, contest="party_list", closed=closed)
    said = " ".join(text.text for page in sheet("annex").pages(about) for text in page.texts)
    assert said.count("собран заново") == said.count("восстановлен из резервной копии") == 1
    told = [
        next(iter(FileRestored(154, "ab" * 32, some).told())).what for some in (there, other.replaced, None)
    ]
    assert told == ["recovered", "restored", "restored"]
