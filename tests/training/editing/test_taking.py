"""A practice file becomes an exercise without anybody's name; the file of a real precinct never does."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.record import Member, RoleChange, with_report
from kzpoll_desktop.domain.figures.record import TurnoutReport as Report
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.editing.taking import exercise_of_file, practice_names, truth_of
from kzpoll_desktop.training.players import play
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.courses import begun, count, course, kept, read
from tests.shared.practice import ELECTION, RECORD

REAL = replace(ELECTION, training=False)
MORNING = datetime.datetime(2023, 3, 19, 6, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


def test_what_was_counted_is_the_truth_without_names_acts_and_reasons(tmp_path: Path) -> None:
    desk = begun(read(course(count())), "night")
    play(desk, "careless")
    assert desk.day.record.acts, "the careless one answers a slip with an act"
    path = kept(desk, tmp_path / "somebody-practice.kzpoll")
    before = path.read_bytes()
    exercise, election = exercise_of_file(path)
    assert election.id == ELECTION.id
    truth = exercise.truth
    assert (truth.acts, truth.acknowledgements, truth.signing, exercise.sheets) == ((), (), (), {})
    assert truth.contests["party_list"].unused == 508, "what was typed, and not what was right"
    assert [one.name for one in truth.commission] == [one.name for one in RECORD.commission]
    assert not any(one.changes for one in truth.commission)
    assert path.read_bytes() == before


def test_names_are_made_of_roles_alone() -> None:
    members = (
        Member("a", "Асқар Иванов", "chair"),
        Member("b", "Марат Петров", "chair"),
        Member("c", "Сәуле", "secretary", (RoleChange("12:00", "chair", False, "7 Иванов"),)),
        Member("d", "Гүл", None, (RoleChange("12:00", "member", False, "7"),)),
        Member("e", "Дана", "member"),
        Member("f", "Ерлан", "advisory"),
    )
    made = practice_names(members)
    assert [(one.id, one.name, one.role, one.changes) for one in made] == [
        ("a", "Төраға (оқу) 1", "chair", ()),
        ("b", "Төраға (оқу) 2", "chair", ()),
        ("c", "Хатшы (оқу)", "secretary", ()),
        ("d", "1-мүше (оқу)", "member", ()),
        ("e", "2-мүше (оқу)", "member", ()),
        ("f", "Кеңесші дауысты 1-мүше (оқу)", "advisory", ()),
    ]


def test_a_reason_that_was_written_down_is_not_carried_over() -> None:
    desk = begun(read(course(count())), "night")
    record = with_report(desk.day.record, Report("12:00", 3, "Иванов қателесті"), ELECTION)
    truth = truth_of(desk.day.with_record(record))
    report = truth.report("12:00")
    assert report is not None
    assert report.correction == "–"


def test_the_file_of_a_real_precinct_is_refused_whatever_it_is_called(tmp_path: Path) -> None:
    made = practice_precinct()
    path = tmp_path / "one-night-clean-1-practice.kzpoll"
    Desk.create(path, REAL, made.record, PlayClock(MORNING), made.typist).close()
    with pytest.raises(FileProblem) as problem:
        exercise_of_file(path)
    assert problem.value.said.code == "real_precinct"
    for language in ("kk", "ru", "en"):
        assert path.name in say(problem.value.said, language)


def test_what_is_no_precinct_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.kzpoll"
    path.write_text("nothing", encoding="utf-8")
    with pytest.raises((StoreError, FileProblem)):
        exercise_of_file(path)
