"""A stick for a class: everything for the tables in one folder, the key in another, and the program where it can be copied."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.plan import Plan, PlannedSeat
from kzpoll_desktop.domain.training.variant import Variants
from kzpoll_desktop.exchange.courses import find_course, read_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.printed import printed
from kzpoll_desktop.training.before.class_file import keep_plan, kept_plan, plan_beside, read_plan
from kzpoll_desktop.training.before.program import bundle, copy_program
from kzpoll_desktop.training.before.seats import write_seats
from kzpoll_desktop.training.before.stick import Class, prepare
from kzpoll_desktop.training.classroom.roster import read_roster
from tests.shared.paper.extract import whole_text

COURSE, ELECTION = find_course("one-night")
SEATS = (PlannedSeat(4, "А", "=1+1"), PlannedSeat(9, "Б"))
PLAN = Plan(
    COURSE.id,
    COURSE.digest,
    "2026-12-01T09:00",
    "2026-12-01T13:00",
    3,
    ("pack-in-safe", "clean", "law-test"),
    SEATS,
)


def made_bundle(folder: Path) -> Path:
    """A bundle as it lies on a disk: with a mark, and with somebody's own files beside the program."""
    package = folder / "app" / "kzpoll_desktop"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (folder / "portable.txt").write_text("", encoding="utf-8")
    (folder / "data").mkdir()
    (folder / "data" / "settings.json").write_text("{}", encoding="utf-8")
    (folder / "kzpoll.exe").write_bytes(b"x" * 1_000)
    return folder


def test_a_stick_has_everything_for_the_tables_and_the_key_apart(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    what = Class(COURSE, ELECTION, PLAN, made_bundle(tmp_path / "bundle"), "ru")
    written = [path.relative_to(stick).as_posix() for path in prepare(what, stick)]
    assert written == [
        "tables/one-night.course.json",
        "tables/class.kzclass.json",
        "tables/seats.csv",
        "trainer/key-practice.pdf",
        "tables/kzpoll",
    ]
    tables = stick / "tables"
    assert read_course(tables / "one-night.course.json")[0].digest == COURSE.digest
    assert plan_beside(tables, COURSE) == read_plan(tables / "class.kzclass.json") == PLAN
    assert "'=1+1" in (tables / "seats.csv").read_text(encoding="utf-8-sig"), "nothing is a formula"
    found = sorted(
        p.relative_to(tables / "kzpoll").as_posix() for p in (tables / "kzpoll").rglob("*") if p.is_file()
    )
    assert found == ["app/kzpoll_desktop/__init__.py", "kzpoll.exe", "portable.txt"], "nobody's own files"
    text = whole_text((stick / "trainer" / "key-practice.pdf").read_bytes())
    assert "Только для ведущего" in text
    assert "01.12.2026, начало в 09:00, конец в 13:00" in text
    assert "09:50\u201310:40. Председатель \u2013 2-й, читает \u2013 3-й, вводит \u2013 1-й." in text
    for name in ("pack-in-safe", "clean"):
        exercise = COURSE.exercise(name)
        assert isinstance(exercise, CountExercise)
        for seat in (4, 9):
            own = Variants(COURSE.id, exercise, ELECTION).of(seat)
            true = figure(own.truth, "party_list.unused") or 0
            said = own.sheets.get("party_list.unused", true)
            assert f"{count(said)} {count(true)}" in text
            assert str(own.truth.precinct.number) in text
    # A second time everything takes the place of what was there.
    assert len(list(prepare(what, stick))) == 5
    assert not list(stick.rglob(".*")), "nothing hidden is left"


def test_only_a_bundle_made_for_a_stick_is_copied(tmp_path: Path) -> None:
    assert bundle() is None, "a checkout is none"
    own = made_bundle(tmp_path / "bundle")
    assert bundle(own / "app" / "kzpoll_desktop" / "__init__.py") == own
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(FileProblem):
        copy_program(own, tmp_path / "file")
    theirs = tmp_path / "theirs" / "kzpoll"
    theirs.mkdir(parents=True)
    (theirs / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileProblem) as problem:
        copy_program(own, theirs.parent)
    assert problem.value.said.code == "in_the_way"
    assert [path.name for path in theirs.parent.rglob("*")] == ["kzpoll", "letter.txt"]
    without = Class(COURSE, ELECTION, PLAN)
    assert "kzpoll" not in {path.name for path in prepare(without, tmp_path / "stick")}


def test_the_plan_stays_at_hand_for_its_very_course(tmp_path: Path) -> None:
    assert kept_plan(COURSE, tmp_path) is None
    keep_plan(PLAN, tmp_path)
    assert kept_plan(COURSE, tmp_path) == PLAN
    (tmp_path / "class.kzclass.json").write_text("{}", encoding="utf-8")
    assert plan_beside(tmp_path, COURSE) is None
    with pytest.raises(FileProblem):
        read_plan(tmp_path / "class.kzclass.json")


def test_the_table_of_seats_is_read_again_by_the_class_board(tmp_path: Path) -> None:
    path = tmp_path / "seats.csv"
    for language in ("kk", "ru", "en"):
        heading = [printed(f"key_{name}", language) for name in ("seat", "group", "place")]
        write_seats(path, SEATS[1:], heading)
        assert [(one.seat, one.group, one.precinct) for one in read_roster(path)] == [(9, "Б", "")]
