"""Backups: when they are due, whole before they have their name, thinned, and restored with the present file kept aside."""

from __future__ import annotations

import datetime
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import PrecinctFile, StoreError
from kzpoll_desktop.workflow.backups import backup, restore
from kzpoll_desktop.workflow.backups.backup import Backups, backup_name, is_whole, thin
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.backups import backups_in
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day
from tests.torture.damage import spoil

EVENING = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
PILE = "party_list.votes.amanat"


@pytest.fixture
def clock() -> PlayClock:
    return PlayClock(EVENING)


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Iterator[Desk]:
    (tmp_path / "work").mkdir()
    made = Desk.create(tmp_path / "work" / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(made, until="piles.party_list")
    yield made
    made.close()


def later(clock: PlayClock, minutes: int) -> None:
    clock.put(clock.now() + datetime.timedelta(minutes=minutes))


# --- making ---------------------------------------------------------------------------------------------------


def test_due_after_a_stage_and_after_ten_minutes_of_change(
    desk: Desk, clock: PlayClock, tmp_path: Path
) -> None:
    backups = Backups(desk, [tmp_path / "b"])
    assert not backups.is_due()
    later(clock, 30)
    assert not backups.is_due(), "nothing has changed"
    backups.make()
    entered(desk, PILE, 655)
    assert not backups.is_due()
    later(clock, 9)
    assert not backups.is_due()
    later(clock, 1)
    assert backups.is_due()
    backups.make()
    assert not backups.is_due()
    for path, value in ((p, v) for p, v in RECORD.contests["party_list"].votes.items()):
        entered(desk, f"party_list.votes.{path}", value)
    for name in ("against_all", "invalid_pile", "not_established"):
        entered(desk, f"party_list.{name}", figure(RECORD, f"party_list.{name}"))
    desk.finish_stage()
    assert backups.is_due()


def test_a_clock_set_back_does_not_stop_backups(desk: Desk, clock: PlayClock, tmp_path: Path) -> None:
    backups = Backups(desk, [tmp_path / "b"])
    backups.make()
    entered(desk, PILE, 655)
    later(clock, -120)
    assert backups.is_due()


def test_each_folder_gets_a_whole_copy_of_its_own(desk: Desk, tmp_path: Path) -> None:
    made = Backups(desk, [tmp_path / "b", tmp_path / "stick"]).make()
    assert [path.parent.name for path in made.files] == ["b", "stick"]
    assert made.missed == ()
    for path in made.files:
        assert path.name == backup_name(desk.day, desk.frozen.hash)
        standing = restore.look_at(path)
        assert standing.day == desk.day
        assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_a_missing_second_medium_stops_no_other(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "gone").write_text("no folder can be here")
    made = Backups(desk, [tmp_path / "gone" / "b", tmp_path / "b"]).make()
    assert [path.parent.name for path in made.files] == ["b"]
    (missed,) = made.missed
    assert not missed.second


def test_a_medium_that_is_gone_is_not_made_in_its_place(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = Backups(desk, [tmp_path / "b", stick / "kzpoll" / "123"], stick).make()
    assert [path.parent.name for path in made.files] == ["b"]
    assert [(one.second, one.fault.said.code) for one in made.missed] == [(True, "no_folder")]
    assert not stick.exists()


def test_an_empty_folder_in_the_place_of_the_stick_takes_no_backups(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is left of a stick that was mounted at a folder is a folder of this disk."""
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(desk, [tmp_path / "b", stick / "kzpoll" / "123"], stick)
    plugged, whole = True, Path.stat

    def stat(path: Path, **given: bool) -> os.stat_result:
        found = whole(path, **given)
        other = found.st_dev + 1 if plugged and path == stick else found.st_dev
        return os.stat_result((*found[:2], other, *found[3:]))

    monkeypatch.setattr(Path, "stat", stat)
    assert backups.make().missed == ()
    plugged = False
    entered(desk, PILE, 655)
    assert [one.fault.said.code for one in backups.make().missed] == ["no_folder"]
    assert len(backups_in(stick / "kzpoll" / "123", desk.day.file_id)) == 1


def test_what_a_pulled_stick_has_kept_of_a_backup_goes_with_the_next_one(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    left = folder / ".123-20230319-200000-7.kzpoll.ab12.part"
    for path in (left, left.with_name(f"{left.name}-journal"), folder / ".other.part"):
        path.write_bytes(b"half")
    (made,) = Backups(desk, [folder]).make().files
    assert sorted(path.name for path in folder.iterdir()) == [".other.part", made.name]


def test_what_could_not_be_finished_has_no_backup_name(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kzpoll_desktop.store.precinct import connection

    def broken(*_: object) -> None:
        raise StoreError("io_error", file="x")

    monkeypatch.setattr(connection, "verify", broken)
    made = Backups(desk, [tmp_path / "b"]).make()
    assert made.files == ()
    assert list((tmp_path / "b").iterdir()) == []


# --- thinning -------------------------------------------------------------------------------------------------


def many(desk: Desk, folder: Path, clock: PlayClock, count: int, minutes: int) -> list[Path]:
    backups = Backups(desk, [folder])
    for number in range(count):
        later(clock, minutes)
        entered(desk, PILE, 100 + number)
        backups.make()
    return backups_in(folder, desk.day.file_id)


def test_old_backups_become_one_an_hour_and_the_newest_stay(
    desk: Desk, clock: PlayClock, tmp_path: Path
) -> None:
    left = many(desk, tmp_path / "b", clock, 40, 10)
    newest = left[-backup.KEPT :]
    assert [restore.look_at(path).proved for path in newest] == list(
        range(desk.day.seq - backup.KEPT + 1, desk.day.seq + 1)
    )
    hours = [path.stem.split("-")[1] + path.stem.split("-")[2][:2] for path in left[: -backup.KEPT]]
    assert len(hours) == len(set(hours)) > 3


def test_s11_backups_with_another_history_crowd_none_of_ours_out(
    desk: Desk, clock: PlayClock, tmp_path: Path
) -> None:
    """Eight files that say they are of this precinct and newer than anything: ours stay, and theirs are left alone."""
    folder = tmp_path / "b"
    ours = many(desk, folder, clock, 10, 1)
    desk.save_copy(tmp_path / "taken.kzpoll")
    forger = Desk.open(tmp_path / "taken.kzpoll", clock)
    for number in range(backup.KEPT):
        entered(forger, PILE, 5_000 + number)
        forged = folder / f"123-{forger.frozen.hash[:8]}-20991231-23590{number}-{forger.day.seq}.kzpoll"
        forger.save_copy(forged)
    forger.close()
    assert thin(folder, desk.had) == ()
    kept = set(folder.iterdir())
    assert set(ours) <= kept
    assert len(kept) == len(ours) + backup.KEPT


def test_nothing_is_thinned_while_the_newest_is_not_whole(
    desk: Desk, clock: PlayClock, tmp_path: Path
) -> None:
    folder = tmp_path / "b"
    many(desk, folder, clock, 12, 1)
    for number in range(3):
        later(clock, 1)
        entered(desk, PILE, 900 + number)
        desk.save_copy(folder / backup_name(desk.day, desk.frozen.hash))
    before = backups_in(folder, desk.day.file_id)
    data = bytearray(before[-1].read_bytes())
    data[4096:8192] = bytes(4096)
    before[-1].write_bytes(data)
    assert not is_whole(before[-1])
    assert thin(folder, desk.had) == ()
    assert backups_in(folder, desk.day.file_id) == before


def test_other_files_are_no_backups(tmp_path: Path) -> None:
    for name in (
        "123.kzpoll",
        "123-copy.kzpoll",
        "124-20230319-200000-7.kzpoll",
        "123-20230319-200000-7.txt",
    ):
        (tmp_path / name).write_text("x")
    assert backups_in(tmp_path, "0" * 32) == []
    assert backups_in(tmp_path / "nowhere", "0" * 32) == []


# --- restoring ------------------------------------------------------------------------------------------------


def test_what_would_be_lost_is_told_figure_by_figure(desk: Desk, tmp_path: Path) -> None:
    Backups(desk, [tmp_path / "b"]).make()
    entered(desk, PILE, 655)
    entered(desk, "party_list.votes.auyl", 131)
    (one,) = restore.candidates(restore.look_at(desk.path), [tmp_path / "b"], tmp_path / "b")
    assert one.day is not None
    lost = restore.loss(desk.day, one.day)
    assert lost.entries == 2
    assert lost.figures == ((PILE, 655, None), ("party_list.votes.auyl", 131, None))


def test_the_present_file_is_kept_aside(desk: Desk, tmp_path: Path) -> None:
    (made,) = Backups(desk, [tmp_path / "b"]).make().files
    entered(desk, PILE, 655)
    path = desk.path
    desk.close()
    before = path.read_bytes()
    aside = restore.restore(path, made, tmp_path / "b")
    assert aside is not None
    assert aside.read_bytes() == before
    back, backed_up = restore.look_at(path).day, restore.look_at(made).day
    assert back is not None
    assert backed_up is not None
    assert back.counts == backed_up.counts
    again = restore.restore(path, made, tmp_path / "b")
    assert again is not None
    assert again.name != aside.name


def test_a_missing_file_is_restored_too(desk: Desk, tmp_path: Path) -> None:
    (made,) = Backups(desk, [tmp_path / "b"]).make().files
    path = desk.path
    desk.close()
    path.unlink()
    assert restore.restore(path, made, tmp_path / "b") is None
    assert restore.look_at(path).fault is None


def test_a_damaged_backup_restores_nothing(desk: Desk, tmp_path: Path) -> None:
    (made,) = Backups(desk, [tmp_path / "b"]).make().files
    path = desk.path
    desk.close()
    before = path.read_bytes()
    made.write_bytes(made.read_bytes()[:5000])
    with pytest.raises(StoreError):
        restore.restore(path, made, tmp_path / "b")
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_the_fullest_backup_stands_first_and_damaged_ones_are_left_out(
    desk: Desk, clock: PlayClock, tmp_path: Path
) -> None:
    found = many(desk, tmp_path / "b", clock, 3, 10)
    found[-1].write_bytes(b"SQLite format 3\0 and nothing else")
    standings = restore.candidates(
        restore.look_at(desk.path), [tmp_path / "b", tmp_path / "b"], tmp_path / "b"
    )
    assert [one.path for one in standings] == [found[1], found[0]]


# --- damage ---------------------------------------------------------------------------------------------------


def test_damage_is_harmless_or_noticed_and_what_is_proved_comes_back(desk: Desk, tmp_path: Path) -> None:
    """60 seeded damages; the long form is a thing of the torture harness."""
    entered(desk, PILE, 655)
    path = desk.path
    day = desk.day
    desk.close()
    whole = path.read_bytes()
    chance = random.Random(19)
    noticed = 0
    for number in range(60):
        broken = tmp_path / f"{number}.kzpoll"
        broken.write_bytes(spoil(whole, chance))
        before = broken.read_bytes()
        standing = restore.look_at(broken)
        assert broken.read_bytes() == before, "a damaged file is never written to"
        if standing.fault is None:
            assert standing.day == day
            continue
        noticed += 1
        if standing.day is None:
            continue
        saved = restore.look_at(restore.recover(broken))
        assert saved.fault is None
        assert saved.day is not None
        assert saved.day.seq == standing.proved <= day.seq
        assert broken.read_bytes() == before
    assert noticed > 30


def test_the_file_alone_holds_everything_once_nobody_types(desk: Desk, tmp_path: Path) -> None:
    """What the window does two seconds after the last key: then a file manager may copy the file without its log."""
    entered(desk, PILE, 655)
    desk.checkpoint()
    copy = tmp_path / "by-hand.kzpoll"
    copy.write_bytes(desk.path.read_bytes())
    standing = restore.look_at(copy)
    assert standing.day == desk.day


def test_nothing_is_recovered_from_nothing(tmp_path: Path) -> None:
    path = tmp_path / "1.kzpoll"
    path.write_bytes(b"not a file of ours")
    with pytest.raises(StoreError, match="damaged"):
        restore.recover(path)
    assert [p.name for p in tmp_path.iterdir()] == ["1.kzpoll"]


def test_entries_in_the_log_alone_are_recovered_too(desk: Desk, tmp_path: Path) -> None:
    desk.checkpoint()
    entered(desk, PILE, 655)
    copy = tmp_path / "copy.kzpoll"
    copy.write_bytes(desk.path.read_bytes())
    log = desk.path.with_name(desk.path.name + "-wal")
    copy.with_name(copy.name + "-wal").write_bytes(log.read_bytes())
    saved = restore.look_at(restore.recover(copy))
    assert saved.day is not None
    assert figure(saved.day.record, PILE) == 655


def test_a_recovered_file_goes_on(desk: Desk, tmp_path: Path, clock: PlayClock) -> None:
    path = desk.path
    desk.close()
    data = bytearray(path.read_bytes())
    data[-1000:] = bytes(1000)
    path.write_bytes(data)
    target = restore.recover(path)
    again = Desk.open(target, clock)
    assert isinstance(again.choose_typist("m5"), Entered)
    again.close()
    with PrecinctFile.open(target) as file:
        file.verify_chain()
