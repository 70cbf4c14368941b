"""Keys of precincts: out of their files and papers, into a list or a roll, and what cannot be right is told."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.key_list import filled_roll, key_list, read_key_list
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.keys import collect_keys, fingerprint_of
from tests.shared.closed import make_key
from tests.shared.practice import ELECTION, RECORD

NIGHT = datetime.datetime(2023, 3, 18, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
ROLL = (
    "precinct,region,territorial,district:single_mandate,kind,voters,address_kk,address_ru,utc_offset,key\n"
)


def precinct(folder: Path, number: int, *, key: bool = True) -> tuple[Path, str]:
    """A precinct before its day, and the fingerprint of its key."""
    record = replace(RECORD, precinct=replace(RECORD.precinct, number=number))
    path = folder / f"{number}.kzpoll"
    desk = Desk.create(path, ELECTION, uncounted(ELECTION, record), PlayClock(NIGHT), "m3")
    if key:
        make_key(desk)
    desk.close()
    return path, fingerprint_of(desk.day)


def test_w4_keys_are_collected_before_the_day_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """W4: `kzpoll keys` writes the list that `kzpoll verify --keys` reads; nobody types one."""
    first, second = precinct(tmp_path, 124), precinct(tmp_path, 123)
    assert main(["keys", str(first[0]), str(second[0])]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == (f"precinct,fingerprint\n123,{second[1]}\n124,{first[1]}\n", "")
    (tmp_path / "keys.csv").write_text(told.out)
    assert read_key_list(tmp_path / "keys.csv") == {123: {second[1]}, 124: {first[1]}}


def test_what_cannot_be_right_is_told_with_exit_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, key = precinct(tmp_path, 123)
    bare, _ = precinct(tmp_path, 125, key=False)
    (tmp_path / "again").mkdir()
    other, _ = precinct(tmp_path / "again", 123)
    found = collect_keys([path, bare, other])
    assert found.keys == {123: key}
    assert [trouble.code for trouble in found.troubles] == ["no_key_in_file", "two_keys_of_precinct"]
    assert main(["keys", str(bare), "--lang", "ru"]) == 1
    told = capsys.readouterr()
    assert told.out == "precinct,fingerprint\n"
    assert told.err.startswith("kzpoll: 125.kzpoll: ключ участка не найден")


def test_one_key_for_two_precincts_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, key = precinct(tmp_path, 123)
    second, _ = precinct(tmp_path, 124)
    monkeypatch.setattr("kzpoll_desktop.workflow.verifying.keys.fingerprint_of", lambda _: key)
    found = collect_keys([first, second])
    assert found.keys == {123: key, 124: key}
    (trouble,) = found.troubles
    assert (trouble.code, dict(trouble.params)) == ("one_key_of_two", {"first": 123, "second": 124})


def test_nothing_is_taken_of_a_file_that_is_not_whole(tmp_path: Path) -> None:
    path, _ = precinct(tmp_path, 123)
    data = bytearray(path.read_bytes())
    shutil.copy(path, tmp_path / "kept.kzpoll")
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    path.write_bytes(data)
    found = collect_keys([path])
    assert found.keys == {}
    assert [trouble.code for trouble in found.troubles] == ["no_key_in_file"]


def test_a_roll_has_its_column_of_keys_filled_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, key = precinct(tmp_path, 123)
    roll = tmp_path / "roll.csv"
    rows = '123,"Алматы, қ.",T,3,ordinary,1832,"А, 1","А, 1",+06:00,\n124,Б,T,3,ordinary,900,Б,Б,+06:00,\n'
    roll.write_text(ROLL + rows)
    assert read_key_list(roll) == {}
    assert main(["keys", str(path), "--roll", str(roll)]) == 0
    filled = capsys.readouterr().out
    assert filled == ROLL + rows.replace("+06:00,\n124", f"+06:00,{key}\n124")
    roll.write_text(filled)
    assert read_key_list(roll) == {123: {key}}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("precinct,fingerprint\n123\n", 2),
        ("precinct,fingerprint\n\nx," + "0" * 64 + "\n", 3),
        ("precinct,fingerprint\n123,zz\n", 2),
        ("precinct,key,more\n123," + "0" * 64 + "\n", 2),
    ],
)
def test_a_row_that_does_not_fit_is_named(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "keys.csv").write_text(text)
    with pytest.raises(FileProblem) as told:
        read_key_list(tmp_path / "keys.csv")
    assert (told.value.said.code, told.value.said.params["line"]) == ("bad_key_list", line)


def test_a_list_is_no_roll(tmp_path: Path) -> None:
    (tmp_path / "keys.csv").write_text(key_list({123: "0" * 64}))
    with pytest.raises(FileProblem, match="bad_key_list"):
        filled_roll(tmp_path / "keys.csv", {})
