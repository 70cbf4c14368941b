"""Ready the day before: clock, zone, date, battery, disk, second medium, letters and ballots, each in all its states."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.texts.said.readiness import READINESS, STATES, state_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.ballots import strike
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import readiness_paper
from kzpoll_desktop.workflow.readiness import LEAST_ROOM, Item, battery, readiness, same_disk
from tests.shared.closed import make_key
from tests.shared.paper.extract import words_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, faults

SIX = datetime.timezone(datetime.timedelta(hours=6))
EVE = datetime.datetime(2023, 3, 18, 18, 0, tzinfo=SIX)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(now: datetime.datetime = EVE, **election: object) -> Desk:
        definition = replace(ELECTION, **election) if election else ELECTION  # type: ignore[arg-type]
        path = tmp_path / f"{len(made)}.kzpoll"
        made.append(Desk.create(path, definition, uncounted(definition, RECORD), PlayClock(now), "m3"))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def apart(_one: Path, _other: Path) -> bool:
    """The second medium is another disk."""
    return False


def supply(folder: Path, name: str, **said: str) -> None:
    """A power supply as the system shows it."""
    (folder / name).mkdir(parents=True)
    for key, value in said.items():
        (folder / name / key).write_text(f"{value}\n", encoding="ascii")


def states(items: tuple[Item, ...]) -> dict[str, str]:
    return {item.code: item.state for item in items}


def test_a_good_evening_before(opened: Callable[..., Desk], tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    desk = opened(training=False)
    found = readiness(desk, tmp_path / "stick", lambda: (80, False), lambda _: LEAST_ROOM, apart)
    attention = [code for code, state in states(found).items() if state == "attention"]
    assert attention == ["key_missing"]
    assert {
        "clock",
        "date_tomorrow",
        "battery",
        "disk",
        "medium",
        "letters",
        "ballot",
        "struck_out",
        "none_struck_out",
        "key_missing",
        "printer",
        "forms",
    } == set(states(found))
    assert list((tmp_path / "stick").iterdir()) == []


def test_what_has_to_be_seen_to(opened: Callable[..., Desk], tmp_path: Path) -> None:
    late = EVE.replace(day=10).astimezone(datetime.timezone(datetime.timedelta(hours=5)))
    found = readiness(opened(late), tmp_path / "gone", lambda: (20, False), lambda _: LEAST_ROOM - 1)
    attention = {code for code, state in states(found).items() if state == "attention"}
    assert attention == {
        "practice",
        "zone",
        "date_other",
        "battery",
        "disk_full",
        "medium_bad",
        "key_missing",
    }


def test_what_the_system_does_not_say_is_left_to_a_person(opened: Callable[..., Desk]) -> None:
    found = states(readiness(opened(EVE.replace(day=19)), None, lambda: None, lambda _: None))
    assert found["battery_unknown"] == found["disk_unknown"] == "person"
    assert found["medium_none"] == "person"
    assert found["date_today"] == "good"
    plugged = states(readiness(opened(), None, lambda: (5, True), lambda _: None))
    assert plugged["battery_mains"] == "good"


def test_an_empty_ballot_and_letters_that_cannot_be_printed_are_noticed(opened: Callable[..., Desk]) -> None:
    desk = opened()
    odd = replace(desk.day.record.commission[0], name="王 (оқу)")
    record = replace(desk.day.record, commission=(odd, *desk.day.record.commission[1:]))
    contests = tuple(replace(c, choices=()) if c.choices is not None else c for c in ELECTION.contests)
    desk.day = replace(desk.day.with_record(record), election=replace(ELECTION, contests=contests))
    found = states(readiness(desk, None, lambda: None, lambda _: None))
    assert found["letters_bad"] == found["ballot_empty"] == "attention"


def test_s20_a_name_of_before_in_two_alphabets_is_noticed(opened: Callable[..., Desk]) -> None:
    desk = opened()
    odd = replace(desk.day.record.commission[0], name="Серiк (оқу)")
    record = replace(desk.day.record, commission=(odd, *desk.day.record.commission[1:]))
    desk.day = desk.day.with_record(record)
    assert states(readiness(desk, None, lambda: None, lambda _: None))["letters_mixed"] == "attention"


def test_n7_pins_key_and_recovery_sheet_are_asked_for(opened: Callable[..., Desk]) -> None:
    desk = opened(training=False)
    before = readiness(desk, None, lambda: None, lambda _: None)
    assert states(before)["key_missing"] == "attention"
    assert not {"key", "recovery_sheet"} & set(states(before))
    make_key(desk)
    after = readiness(desk, None, lambda: None, lambda _: None)
    assert "key_missing" not in states(after)
    assert states(after)["key"] == "good"
    assert states(after)["recovery_sheet"] == "person"
    assert desk.day.keys is not None
    names = [member.name for member in desk.day.record.commission if member.id in desk.day.keys.people]
    (told,) = [say(item, "ru") for item in after if item.code == "key"]
    assert all(name in told for name in names)
    assert len(names) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_n7_who_is_struck_out_is_read_out_line_by_line(opened: Callable[..., Desk], language: str) -> None:
    desk = opened()
    contest = next(c for c in desk.day.election.contests if c.id == "single_mandate")
    ballot = desk.day.record.ballot(contest)
    for place in (1, 0):
        strike(desk, contest.id, ballot[place].id, struck_out=True, decision="№ 12")
    (item,) = [one for one in readiness(desk, None, lambda: None, lambda _: None) if one.code == "struck_out"]
    assert item.state == "person"
    told = say(item, language, desk.day.election)
    for line in (1, 2):
        assert f"{line}. {ballot[line - 1].name.kk} / {ballot[line - 1].name.ru}" in told
    assert ballot[2].name.kk not in told


def test_a_medium_on_the_disk_of_the_file_is_no_second_one(
    opened: Callable[..., Desk], tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    found = states(readiness(opened(), tmp_path / "stick", lambda: None, lambda _: None))
    assert found["medium_same"] == "attention"
    assert not same_disk(tmp_path, tmp_path / "gone")


@pytest.mark.skipif(sys.platform != "linux", reason="block devices of Linux")
def test_two_parts_of_one_disk_are_one_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    devices = {"file": 0x801, "other part": 0x802, "stick": 0x811}
    for name, place in (("8:1", "sda/sda1"), ("8:2", "sda/sda2"), ("8:17", "sdb/sdb1")):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "partition").write_text("1")
        (tmp_path / name).symlink_to(tmp_path / place)
    folders = {name: tmp_path / name for name in devices}
    for folder in folders.values():
        folder.mkdir()
    whole = Path.stat

    def stat(path: Path, **given: bool) -> os.stat_result:
        found = whole(path, **given)
        if path.name not in devices:
            return found
        return os.stat_result((*found[:2], devices[path.name], *found[3:]))

    monkeypatch.setattr(Path, "stat", stat)
    assert same_disk(folders["file"], folders["other part"], tmp_path)
    assert not same_disk(folders["file"], folders["stick"], tmp_path)
    assert not same_disk(folders["file"], folders["stick"], tmp_path / "nothing")


def test_tomorrow_is_told_by_the_clock_of_the_precinct(opened: Callable[..., Desk]) -> None:
    """23:30 by a machine one hour behind is half past midnight of the election day."""
    late = EVE.replace(hour=23, minute=30, tzinfo=datetime.timezone(datetime.timedelta(hours=5)))
    desk = opened(late)
    items = readiness(desk, None, lambda: None, lambda _: None)
    assert states(items)["date_today"] == "good"
    assert "19.03.2023 00:30" in words_of(readiness_paper(desk, items).data)


def test_the_battery_is_the_computer_s_and_not_a_mouse_s(tmp_path: Path) -> None:
    assert battery(tmp_path / "gone") is None
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "A_mouse", type="Battery", scope="Device", capacity="90", status="Discharging")
    assert battery(tmp_path) is None
    supply(tmp_path, "BAT0", type="Battery", capacity="41", status="Discharging")
    assert battery(tmp_path) == (41, False)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Charging", "Full", (40, True)),
        ("Not charging", "Discharging", (40, False)),
        ("Unknown", "Unknown", (40, False)),
    ],
)
def test_two_batteries_are_told_as_one(tmp_path: Path, one: str, other: str, told: tuple[int, bool]) -> None:
    supply(tmp_path, "BAT0", capacity="20", status=one)
    supply(tmp_path, "BAT1", capacity="60", status=other)
    assert battery(tmp_path) == told


def test_a_charge_that_is_no_number_is_not_told(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", capacity="?", status="Charging")
    assert battery(tmp_path) is None


def test_texts_are_sound() -> None:
    # UTC and PIN are written so in every language.
    assert [fault for fault in faults(READINESS.catalogue) if "UTC" not in fault and "PIN" not in fault] == []
    assert faults(STATES) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_is_told(opened: Callable[..., Desk], language: str, tmp_path: Path) -> None:
    desk = opened()
    for item in readiness(desk, tmp_path, lambda: (80, False), lambda _: 10**9):
        told = say(item, language, desk.day.election)
        assert told.endswith(".")
        assert "{" not in told
        assert without_glyph(told) == ""
        assert state_word(item.state, language).isupper()


def test_the_page_to_sign_shows_the_letters_and_the_lines(
    opened: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = opened()
    items = readiness(desk, tmp_path, lambda: (80, False), lambda _: 10**9)
    paper = readiness_paper(desk, items)
    words = words_of(paper.data)
    assert paper.name == "readiness-123-practice.pdf"
    for text in ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі", "18.03.2023 18:00", "Төраға (оқу)", "Хатшы (оқу)"):
        assert text in words
    assert paper.data == readiness_paper(desk, items).data
