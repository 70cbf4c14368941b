"""Whose a backup is: two precincts with one file name are never mixed, and backups of earlier versions are found."""

from __future__ import annotations

import dataclasses
import datetime
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups import backup, restore
from kzpoll_desktop.workflow.backups.backup import Backups, backup_folders, safe_name
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.practice import make_practice
from tests.shared.backups import backups_in
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered

EVENING = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
FIGURE = "voter_list.at_opening"
Maker = Callable[..., Desk]


@pytest.fixture
def clock() -> PlayClock:
    return PlayClock(EVENING)


@pytest.fixture
def make(tmp_path: Path, clock: PlayClock) -> Iterator[Maker]:
    """A desk of a precinct in a folder of its own, always under the same file name."""
    made: list[Desk] = []

    def maker(number: int, name: str = "precinct.kzpoll") -> Desk:
        folder = tmp_path / str(number)
        folder.mkdir()
        record = uncounted(ELECTION, RECORD)
        place = LocalText(f"Ауыл {number}", f"Село {number}")
        precinct = dataclasses.replace(record.precinct, number=number, settlement=place)
        desk = Desk.create(
            folder / name, ELECTION, dataclasses.replace(record, precinct=precinct), clock, "m3"
        )
        made.append(desk)
        return desk

    yield maker
    for desk in made:
        desk.close()


def later(clock: PlayClock, minutes: int) -> None:
    clock.put(clock.now() + datetime.timedelta(minutes=minutes))


def keep(desk: Desk, data: Path, stick: Path, value: int) -> None:
    entered(desk, FIGURE, value)
    made = Backups(desk, backup_folders(data, str(stick), desk.day.file_id), stick).make()
    assert made.missed == ()


def lose(desk: Desk) -> Path:
    """What a file is after its end was lost: its journal still proves which precinct it is of."""
    path = desk.path
    desk.close()
    data = bytearray(path.read_bytes())
    data[-3000:] = bytes(3000)
    path.write_bytes(data)
    return path


def test_n1_two_precincts_with_one_file_name_restore_their_own(
    make: Maker, clock: PlayClock, tmp_path: Path
) -> None:
    """Ten backups each on one stick; a stranger's file among them is never put in place without a question (S11)."""
    data, stick = tmp_path / "data", tmp_path / "stick"
    own = restore.own_backups(data)
    stick.mkdir()
    one, other = make(123), make(777)
    for turn in range(10):
        keep(one, data, stick, 1000 + turn)
        keep(other, data, stick, 2000 + turn)
        later(clock, 7)
    strangers = []
    for desk in (one, other):
        twin_path = tmp_path / f"twin-{desk.day.record.precinct.number}.kzpoll"
        desk.save_copy(twin_path)
        twin = Desk.open(twin_path, clock)
        entered(twin, FIGURE, 9_999)
        strangers.append(stick / "kzpoll" / desk.day.file_id / backup.backup_name(twin.day, twin.frozen.hash))
        twin.save_copy(strangers[-1])
        twin.close()
    for desk, value in ((one, 1009), (other, 2009)):
        path = lose(desk)
        best = path
        for medium in ("", str(stick)):
            found = restore.candidates(restore.look_at(path), restore.places(path, data, medium), own)
            assert {each.day.file_id for each in found if each.day} == {desk.day.file_id}
            best = found[0].path
            assert not set(strangers) & {each.path for each in found if each.difference is None}
        for stranger in strangers:
            with pytest.raises(StoreError, match="other_"):
                restore.restore(path, stranger, own)
        restore.restore(path, best, own)
        back = restore.look_at(path).day
        assert back is not None
        assert (back.record.precinct.number, figure(back.record, FIGURE)) == (
            desk.day.record.precinct.number,
            value,
        )


def test_n1_thinning_one_precinct_leaves_the_only_late_backup_of_another(
    make: Maker, clock: PlayClock, tmp_path: Path
) -> None:
    """In one folder even, as earlier versions kept them."""
    shared = tmp_path / "backups" / "precinct"
    one, other = make(123), make(777)
    entered(other, FIGURE, 2000)
    (late,) = Backups(other, [shared]).make().files
    for turn in range(40):
        entered(one, FIGURE, 1000 + turn)
        Backups(one, [shared]).make()
        later(clock, 1)
    assert late.exists()
    assert backups_in(shared, other.day.file_id) == [late]
    assert backup.KEPT <= len(backups_in(shared, one.day.file_id)) < 15


def test_n1_two_laptops_keep_both_days_on_one_stick(make: Maker, tmp_path: Path) -> None:
    """Same file name, same second, same number of entries."""
    stick = tmp_path / "stick"
    stick.mkdir()
    desks = [make(123), make(777)]
    for desk in desks:
        keep(desk, tmp_path / f"data{desk.day.record.precinct.number}", stick, 1843)
    for desk in desks:
        (folder,) = (stick / "kzpoll").glob(desk.day.file_id)
        (kept,) = backups_in(folder, desk.day.file_id)
        assert restore.look_at(kept).day == desk.day


def test_n1_two_days_of_one_file_on_two_laptops_are_both_kept(
    make: Maker, clock: PlayClock, tmp_path: Path
) -> None:
    """A copy of the file on another laptop: the same id, the same second, the same number of entries."""
    desk = make(123)
    (tmp_path / "laptop").mkdir()
    copy = tmp_path / "laptop" / "precinct.kzpoll"
    desk.save_copy(copy)
    twin = Desk.open(copy, clock)
    entered(desk, FIGURE, 1843)
    entered(twin, FIGURE, 1900)
    for each in (desk, twin):
        Backups(each, [tmp_path / "b"]).make()
    twin.close()
    kept = [restore.look_at(path).day for path in backups_in(tmp_path / "b", desk.day.file_id)]
    assert sorted(figure(day.record, FIGURE) or 0 for day in kept if day) == [1843, 1900]


def test_n1_backups_named_after_the_file_are_still_found_thinned_and_restored(
    make: Maker, tmp_path: Path
) -> None:
    one, other = make(123), make(777)
    old = tmp_path / "data" / "backups" / "precinct"
    old.mkdir(parents=True)
    entered(one, FIGURE, 1843)
    for desk, name in (
        (one, "precinct-20230319-200000-2.kzpoll"),
        (other, "precinct-20230319-210000-9.kzpoll"),
    ):
        desk.save_copy(old / name)
    path = lose(one)
    renamed = path.rename(path.with_name("renamed.kzpoll"))
    found = restore.candidates(
        restore.look_at(renamed), restore.places(renamed, tmp_path / "data"), tmp_path / "data"
    )
    assert [each.path.name for each in found] == ["precinct-20230319-200000-2.kzpoll"]
    restore.restore(renamed, found[0].path, tmp_path / "data")
    assert restore.look_at(renamed).fault is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_n1_another_precincts_file_is_never_put_in_place(
    make: Maker, tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = make(123), make(777)
    path = one.path
    for desk in (one, other):
        desk.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="other_precinct") as refused:
        restore.restore(path, other.path, tmp_path / "data")
    sentence = say(refused.value.said, language)
    for word in ("123", "777", "19.03.2023 20:00", "precinct.kzpoll"):
        assert word in sentence
    status = main(
        [
            "--lang",
            language,
            "--data-dir",
            str(tmp_path / "data"),
            "restore",
            str(path),
            "--from",
            str(other.path),
        ]
    )
    assert status == 2
    assert sentence in capsys.readouterr().err
    assert path.read_bytes() == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_n1_a_lost_file_is_restored_only_from_a_backup_that_a_person_named(
    make: Maker, tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    desks = [make(123), make(777)]
    for desk in desks:
        keep(desk, data, stick, 1843)
        desk.close()
    path = desks[0].path
    path.unlink()
    words = ["--lang", language, "--data-dir", str(data), "restore", str(path)]
    assert main(words) == 1
    told = capsys.readouterr()
    assert "--from" in told.err
    for number, place in ((123, "123"), (777, "777")):
        (line,) = [each for each in told.out.splitlines() if f" {place}" in each or f"№{number}" in each]
        assert "19.03.2023 20:00:00" in line
        assert ("Ауыл" if language == "kk" else "Село") in line
    assert not path.exists()
    (own,) = backups_in(data / "backups" / desks[0].day.file_id, desks[0].day.file_id)
    assert main([*words, "--from", str(own)]) == 0
    back = restore.look_at(path).day
    assert back is not None
    assert back.record.precinct.number == 123


def test_n1_a_practice_file_made_anew_has_backups_of_its_own(clock: PlayClock, tmp_path: Path) -> None:
    first = make_practice(tmp_path / "practice", clock)
    path = first.path
    Backups(first, backup_folders(tmp_path, "", first.day.file_id)).make()
    first.close()
    path.unlink()
    again = make_practice(tmp_path / "practice", clock)
    assert again.path == path
    Backups(again, backup_folders(tmp_path, "", again.day.file_id)).make()
    found = restore.candidates(restore.look_at(path), restore.places(path, tmp_path), tmp_path)
    assert [each.day for each in found] == [again.day]
    again.close()


@pytest.mark.parametrize("given", ["../../x", "", "a" * 5000, "қ" * 300, "\ud800", "nul"])
def test_n1_an_id_of_a_foreign_file_is_a_safe_name(given: str) -> None:
    assert len(safe_name(given)) == 32
    assert safe_name(given).isalnum()


def test_n5_a_long_kazakh_name_gets_its_backups(make: Maker, tmp_path: Path) -> None:
    desk = make(123, "Ұ" * 117 + ".kzpoll")
    made = Backups(desk, backup_folders(tmp_path, "", desk.day.file_id)).make()
    assert made.missed == ()
    assert all(len(path.name) < 60 for path in made.files)


@pytest.mark.parametrize(
    "name", [b"\xd3\xf7\xe0\xf1\xf2\xee\xea.kzpoll", b"a?b#c%d &e=f.kzpoll", b"x\\y.kzpoll"]
)
def test_n5_a_name_of_any_bytes_opens_and_is_backed_up(
    make: Maker, tmp_path: Path, name: bytes, clock: PlayClock
) -> None:
    desk = make(123, os.fsdecode(name))
    entered(desk, FIGURE, 1843)
    made = Backups(desk, backup_folders(tmp_path, "", desk.day.file_id)).make()
    assert made.missed == ()
    path, day = desk.path, desk.day
    desk.close()
    assert restore.look_at(path).day == day


def test_n5_a_path_that_begins_with_two_slashes_opens(make: Maker, clock: PlayClock) -> None:
    desk = make(123)
    path, day = Path("/" + str(desk.path)), desk.day
    assert str(path).startswith("//")
    desk.close()
    again = Desk.open(path, clock)
    assert again.day == day
    again.close()
    assert restore.look_at(path).day == day


LONG = [b"\xd2\xb0" * 121, b"a" * 242, b"a" * 248]


@pytest.mark.parametrize("stem", LONG)
@pytest.mark.parametrize("language", LANGUAGES)
def test_n5_a_name_that_leaves_no_room_is_refused_as_too_long(
    make: Maker, clock: PlayClock, tmp_path: Path, stem: bytes, language: str
) -> None:
    """A system takes 255 bytes, and names of its own stand beside the file."""
    words = {"kk": "тым ұзын", "ru": "слишком длинное", "en": "too long"}
    name = f"{os.fsdecode(stem)}.kzpoll"
    if len(os.fsencode(name)) > 255:
        name = name.removesuffix(".kzpoll")
    one = make(123)
    path = tmp_path / name
    attempts = (
        lambda: make(777, name),
        lambda: one.save_copy(path),
        lambda: Desk.open(one.path.rename(path), clock),
    )
    for attempt in attempts:
        with pytest.raises(StoreError, match="name_too_long") as refused:
            attempt()
        told = say(refused.value.said, language)
        assert words[language] in told
        assert len(told) < 250


def test_n5_a_file_with_such_a_name_can_be_looked_at_and_what_it_proves_recovered(
    make: Maker, clock: PlayClock, tmp_path: Path
) -> None:
    one = make(123)
    entered(one, FIGURE, 1843)
    day = one.day
    one.close()
    path = one.path.rename(one.path.with_name("a" * 245 + ".kzpoll"))
    looking = Desk.open(path, clock, read_only=True)
    assert looking.day == day
    looking.close()
    data = bytearray(path.read_bytes())
    data[-3000:] = bytes(3000)
    path.write_bytes(data)
    found = restore.look_at(path)
    assert found.fault is not None
    assert found.proved > 0
    assert restore.look_at(restore.recover(path)).proved == found.proved
