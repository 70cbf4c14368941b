"""S11: a backup of the same file with another history stands apart, is never chosen, and is put in place after a question."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import PrecinctFile, StoreError
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups import restore
from kzpoll_desktop.workflow.backups.backup import Backups, backup_folders, backup_name
from kzpoll_desktop.workflow.backups.restore import FoundFile, Parting
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import make_key
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered

EVENING = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
FIGURE = "voter_list.at_opening"
FORGED = 9_999


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(tmp_path: Path, data: Path, stick: Path) -> Iterator[Desk]:
    """A file with three figures typed one after the other, each with a backup on both media."""
    made = Desk.create(tmp_path / "p.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(EVENING), "m3")
    backups = Backups(made, backup_folders(data, str(stick), made.day.file_id), stick)
    for value in (1_841, 1_842, 1_843):
        entered(made, FIGURE, value)
        assert backups.make().missed == ()
    yield made
    made.close()


def stranger(of: Path, folder: Path, change: Callable[[Desk], object] | None = None) -> Path:
    """A copy of a file with one entry more, named as a backup is and lying where backups lie."""
    copy = folder / "work.kzpoll"
    with PrecinctFile.open(of, read_only=True) as file:
        file.save_copy(copy)
    clock = PlayClock(EVENING + datetime.timedelta(hours=1))
    twin = Desk.open(copy, clock)
    (change or (lambda desk: entered(desk, FIGURE, FORGED)))(twin)
    target = folder / backup_name(twin.day, twin.frozen.hash)
    twin.save_copy(target)
    twin.close()
    copy.unlink()
    return target


def offered(path: Path, data: Path, stick: Path) -> tuple[FoundFile, ...]:
    present = restore.look_at(path) if path.exists() else None
    return restore.candidates(present, restore.places(path, data, str(stick)), restore.own_backups(data))


def lose_end(desk: Desk, earlier: Path | None = None) -> Path:
    """A file with a hole whose journal still proves a part; earlier: it was left by an older state of it."""
    path = desk.path
    desk.close()
    if earlier is not None:
        path.write_bytes(earlier.read_bytes())
    pages = bytearray(path.read_bytes())
    pages[-3000:] = bytes(3000)
    path.write_bytes(pages)
    return path


def told(language: str, data: Path, *words: str) -> int:
    return main(["--lang", language, "--data-dir", str(data), "restore", *words])


def test_s11_a_file_with_one_entry_more_stands_behind_and_says_where_it_parts(
    desk: Desk, data: Path, stick: Path
) -> None:
    forged = stranger(desk.path, stick / "kzpoll" / desk.day.file_id)
    found = offered(desk.path, data, stick)
    assert [one.difference for one in found[:-1]] == [None] * 3
    assert found[-1].path == forged
    assert found[-1].difference == Parting(desk.day.seq + 1, 1, 0, other_key=False)


def counts_in(path: Path) -> object:
    """What stands in a file, whatever was put in its place."""
    day = restore.look_at(path).day
    return day and day.counts


def test_s11_one_that_parts_earlier_says_how_much_each_has(desk: Desk, data: Path, stick: Path) -> None:
    oldest = offered(desk.path, data, stick)[2]
    forged = stranger(oldest.path, desk.path.parent)
    found = offered(desk.path, data, stick)
    assert found[-1].path == forged
    assert found[-1].difference == Parting(oldest.proved + 1, 1, 2, other_key=False)


def test_s11_another_key_is_told(desk: Desk, data: Path, stick: Path) -> None:
    early = offered(desk.path, data, stick)[0].path
    make_key(desk)
    forged = stranger(early, desk.path.parent, make_key)
    found = offered(desk.path, data, stick)
    assert found[-1].path == forged
    assert found[-1].difference is not None
    assert found[-1].difference.other_key


@pytest.mark.parametrize("language", LANGUAGES)
def test_s11_it_is_never_put_in_place_unless_a_person_says_so(
    desk: Desk, data: Path, stick: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    forged = stranger(desk.path, desk.path.parent)
    path = desk.path
    desk.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="other_history") as refused:
        restore.restore(path, forged, restore.own_backups(data))
    sentence = say(refused.value.said, language)
    assert forged.name in sentence
    assert told(language, data, str(path), "--from", str(forged)) == 2
    assert sentence in capsys.readouterr().err
    assert path.read_bytes() == before
    assert told(language, data, str(path), "--list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "--other-history" in lines[lines.index(next(line for line in lines if forged.name in line)) + 1]
    assert told(language, data, str(path), "--from", str(forged), "--other-history") == 0
    back = restore.look_at(path).day
    assert back is not None
    assert figure(back.record, FIGURE) == FORGED


def test_s11_a_damaged_file_is_restored_from_the_fullest_genuine_backup(
    desk: Desk, data: Path, stick: Path
) -> None:
    forged = stranger(desk.path, stick / "kzpoll" / desk.day.file_id)
    genuine = desk.day
    path = lose_end(desk)
    found = offered(path, data, stick)
    assert found[0].day == genuine
    assert found[0].difference is None
    assert found[-1].path == forged
    assert found[-1].difference is not None
    assert told("en", data, str(path)) == 0
    assert counts_in(path) == genuine.counts


def test_s11_what_is_on_a_stick_alone_is_put_in_place_after_a_question_only(
    desk: Desk, data: Path, stick: Path, tmp_path: Path
) -> None:
    """Another computer: nothing there vouches for what goes beyond the damaged file."""
    oldest = offered(desk.path, data, stick)[2]
    path = lose_end(desk, oldest.path)
    before = path.read_bytes()
    found = offered(path, tmp_path / "other computer", stick)
    beyond = [one for one in found if one.proved > restore.look_at(path).proved]
    assert beyond
    assert all(one.difference is not None for one in beyond)
    assert told("en", tmp_path / "other computer", str(path), "--from", str(beyond[0].path)) == 2
    assert path.read_bytes() == before


def test_s11_of_a_lost_file_what_this_computer_backed_up_vouches(desk: Desk, data: Path, stick: Path) -> None:
    forged = stranger(desk.path, stick / "kzpoll" / desk.day.file_id)
    path, genuine = desk.path, desk.day
    desk.close()
    path.unlink()
    found = offered(path, data, stick)
    assert [one.path for one in found if one.difference is not None] == [forged]
    assert found[0].day == genuine


def test_s11_of_a_lost_file_that_nothing_is_known_of_nothing_is_said(
    desk: Desk, tmp_path: Path, stick: Path
) -> None:
    """Which precinct it was is asked in any case."""
    path = desk.path
    desk.close()
    path.unlink()
    assert {one.difference for one in offered(path, tmp_path / "other computer", stick)} == {None}


def test_s11_going_back_and_forward_among_own_backups_needs_no_question(
    desk: Desk, data: Path, stick: Path
) -> None:
    newest, _, oldest = offered(desk.path, data, stick)
    path, own = desk.path, restore.own_backups(data)
    desk.close()
    for one in (oldest, newest):
        assert restore.restore(path, one.path, own) is not None
        assert one.day is not None
        assert counts_in(path) == one.day.counts
