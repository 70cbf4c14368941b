"""What an exercise plants is what `course check` says; a course that it refuses is never written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop import resources
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CountExercise, Course
from kzpoll_desktop.domain.training.planted import keys
from kzpoll_desktop.exchange.courses import find_course, read_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.checking import check_course
from kzpoll_desktop.training.editing import draft
from kzpoll_desktop.training.editing.checked import (
    Checks,
    Faults,
    Where,
    first_fault,
    is_the_programs,
    proposed_name,
    save,
    seen,
    where,
)

BUNDLED, ELECTION = find_course("one-night")
COURSE = replace(BUNDLED, id="own-night")


def count(place: int, course: Course = COURSE) -> CountExercise:
    exercise = course.exercises[place]
    assert isinstance(exercise, CountExercise)
    return exercise


def alone(exercise: CountExercise) -> Course:
    return Course("own", LocalText("к", "р"), COURSE.election, (exercise,))


def test_what_is_seen_at_once_is_what_the_check_says() -> None:
    for place in (1, 10, 11):
        found = seen(count(place), ELECTION)
        ((_, told),) = check_course(alone(count(place)), ELECTION)
        assert not isinstance(told, Malformed)
        assert (keys(found.fires), keys(found.stays)) == (told.fires, told.stays)
        assert (found.planted, found.silent) == (told.planted, told.silent)


def test_half_an_exercise_is_seen_too_and_what_is_missing_is_named() -> None:
    half = draft.with_true_figure(count(1), "party_list.votes.amanat", None, ELECTION)
    assert "E101" in {one.code for one in seen(half, ELECTION).fires}
    course = draft.with_exercise(COURSE, 1, half)
    faults = Faults()
    fault = faults.of(course, ELECTION)
    assert fault is not None
    assert fault.said.code == "truth_incomplete"
    assert where(course, fault.path) == Where(1, "piles.party_list", "truth.party_list.votes.amanat")
    whole = first_fault(course, ELECTION)
    assert whole is not None
    assert (whole.path, whole.said) == (fault.path, fault.said)
    assert faults.of_exercise(course, 0) is None
    own = faults.of_exercise(course, 1)
    assert own is not None
    assert own.path == fault.path


def test_an_exercise_that_stayed_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[str, ...]] = []
    module = "kzpoll_desktop.training.editing.checked"
    original = first_fault

    def counting(course: Course, election: ElectionDefinition) -> Malformed | None:
        read.append(tuple(one.id for one in course.exercises))
        return original(course, election)

    monkeypatch.setattr(f"{module}.first_fault", counting)
    faults = Faults()
    assert faults.of(COURSE, ELECTION) is None
    assert len(read) == 1 + len(COURSE.exercises)
    read.clear()
    course = draft.with_exercise(COURSE, 1, replace(count(1), title=LocalText("", "б")))
    fault = faults.of(draft.moved(course, 1, 1), ELECTION)
    assert fault is not None
    assert fault.path == "exercises[2].title.kk", "it is told where it stands now"
    assert read == [(), ("pack-in-safe",)]
    for broken, path in (
        (replace(course, title=LocalText("", "б")), "title.kk"),
        (draft.with_exercise(COURSE, 1, replace(count(1), id="clean")), "exercises[1]"),
        (replace(course, exercises=()), "exercises"),
    ):
        fault = faults.of(broken, ELECTION)
        assert fault is not None
        assert fault.path == path


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("title.kk", Where(None, "course", "title")),
        ("exercises[1].story.ru", Where(1, "exercise", "story")),
        ("exercises[1].minutes", Where(1, "exercise", "minutes")),
        ("exercises[1].sheets.turnout.22:00", Where(1, "turnout", "sheets.turnout.22:00")),
        ("exercises[1].truth.commission[2].name", Where(1, "commission", "", 2)),
        ("exercises[1].truth.commission", Where(1, "commission", "")),
        ("exercises[12].ballots[3].ballot.marks[0].how", Where(12, "ballots", "", 3)),
        ("exercises[12].ballots", Where(12, "ballots", "")),
        ("exercises[1].notes.piles.party_list.kk", Where(1, "piles.party_list", "note")),
        ("exercises[1].happenings[2].text.kk", Where(1, "happenings", "", 2)),
        ("exercises[13].items[7].why.ru", Where(13, "questions", "", 7)),
        ("exercises[13].title.kk", Where(13, "exercise", "title")),
        ("exercises[99].title.kk", Where(None, "course", "exercises[99]")),
    ],
)
def test_where_a_person_finds_what_is_in_the_way(path: str, found: Where) -> None:
    assert where(COURSE, path) == found


def test_a_course_is_saved_read_again_and_the_same(tmp_path: Path) -> None:
    course = alone(draft.with_sheet(count(1), "party_list.spoiled", 5))
    path = tmp_path / proposed_name(course)
    assert path.name == "own.course.json"
    save(course, ELECTION, path, Checks())
    assert read_course(path)[0] == course
    assert [one.name for one in tmp_path.iterdir()] == [path.name], "nothing hidden is left"


def test_what_the_check_refuses_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "own.course.json"
    path.write_text("before", encoding="utf-8")
    short = replace(count(1), minutes=21)
    empty = replace(count(1), story=LocalText("", "б"))
    false = draft.with_true_figure(count(1), "party_list.votes.amanat", 1, ELECTION)
    for exercise, code in (
        *((short, "target_too_short"), (empty, "empty_text"), (false, "cannot_be_closed")),
    ):
        with pytest.raises(Malformed) as problem:
            save(alone(exercise), ELECTION, path, Checks())
        assert problem.value.said.code == code
        assert path.read_text(encoding="utf-8") == "before"


def test_a_course_of_ones_own_is_never_under_the_id_of_one_of_the_program(tmp_path: Path) -> None:
    course = replace(alone(count(1)), id=BUNDLED.id)
    fault = Faults().of(course, ELECTION)
    assert fault is not None
    assert (fault.said.code, where(course, fault.path)) == ("programs_own_id", Where(None, "course", "id"))
    path = tmp_path / "own.course.json"
    with pytest.raises(Malformed) as problem:
        save(course, ELECTION, path, Checks())
    assert problem.value.said == fault.said
    assert not path.exists()


def test_a_course_of_the_program_is_never_written_over(tmp_path: Path) -> None:
    path = resources.resource("training") / "one-night.course.json"
    before = path.read_bytes()
    kept = tmp_path / "courses" / "own-0123456789ab.course.json"
    for place in (path, path.parent / "." / "another.course.json", kept):
        with pytest.raises(FileProblem) as problem:
            save(COURSE, ELECTION, place, Checks(), tmp_path)
        assert problem.value.said.code == "bundled_course"
        assert is_the_programs(place, tmp_path)
    assert path.read_bytes() == before


def test_nothing_but_a_course_is_written_over(tmp_path: Path) -> None:
    precinct = tmp_path / "precinct-123.kzpoll"
    precinct.write_bytes(b"a night's work")
    with pytest.raises(FileProblem) as problem:
        save(alone(count(1)), ELECTION, precinct, Checks())
    assert problem.value.said.code == "no_course_name"
    assert ".course.json" in say(problem.value.said, "ru")
    assert precinct.read_bytes() == b"a night's work"


def test_what_was_played_once_is_not_played_again(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []
    module = "kzpoll_desktop.training.editing.checked.check_played"
    monkeypatch.setattr(module, lambda course, one, election, path: played.append(f"{course.id} {one.id}"))
    checks = Checks()
    course = alone(count(1))
    for one in (course, course, replace(course, id="other"), draft.added(course, count(2), 1)):
        checks.check(one, ELECTION)
    assert played == ["own pack-in-safe", "other pack-in-safe", "own applications-twice"]
