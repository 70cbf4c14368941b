"""An exercise played through the real windows: the careful player gets everything, and one grade is told everywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.day.events.practice import Recounted
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.rehearsal.exercise import GRADE, HANDED, rehearse_exercise
from kzpoll_desktop.training.grading import read_journal
from kzpoll_desktop.training.players import PLAYERS, PlayerKind

COURSE, ELECTION = find_course("one-night")
EXERCISES = [one.id for one in COURSE.exercises]


def played(out: Path, exercise: str, seat: int, player: PlayerKind) -> tuple[int, dict[str, object]]:
    """By turns in Kazakh and in Russian, so that each player and each exercise meets both."""
    turn = EXERCISES.index(exercise) + PLAYERS.index(player) + seat
    status = rehearse_exercise(out, "one-night", exercise, seat, player, None, ("kk", "ru")[turn % 2])
    graded: dict[str, object] = json.loads((out / GRADE).read_text(encoding="utf-8"))
    return status, graded


def same_everywhere(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the window, by the command, from the file and from its copy: the same bytes."""
    (file,) = out.glob("*.kzpoll")
    (copy,) = (out / HANDED).glob("*.kzpoll")
    assert copy.name == file.name
    told = []
    for path in (file, copy):
        capsys.readouterr()
        assert main(["grade", str(path), "--json"]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1] == (out / GRADE).read_text(encoding="utf-8")


def test_a_slip_is_found_at_the_table_by_keys_alone_and_one_grade_is_told_everywhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, grade = played(tmp_path, "swapped-digits", 1, "careful")
    assert (status, grade["points"], grade["found"], grade["made_to_fit"]) == (0, 100, 1, [])
    same_everywhere(tmp_path, capsys)
    (file,) = tmp_path.glob("*.kzpoll")
    recounted = [one.event.path for one in read_journal(file) if isinstance(one.event, Recounted)]
    assert recounted[0] == "party_list.votes.aqjol"


def test_words_that_do_not_fit_are_told_before_anything_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--out", str(tmp_path / "o")]
    course = ["rehearse", *out, "--course", "one-night", "--lang", "ru"]
    for words, told in (
        (course, "--exercise"),
        ([*course, "--exercise", "clean"], "--as"),
        ([*course, "--exercise", "clean", "--as", "careful", "--seat", "1000"], "--seat"),
        ([*course, "--exercise", "none", "--as", "careful"], "нет задания «none»"),
        (["rehearse", *out, "--course", "nothing", "--exercise", "a", "--as", "careful"], "nothing"),
    ):
        assert main(words) == 2
        assert told in capsys.readouterr().err
        assert not (tmp_path / "o").exists()


# A test on the law is played by the quick tests; the steps of a night have their own, in test_night.
_QUICK: Final = (("law-test", 0, "careless"),)
_SEATS: Final = (
    *((one, 0) for one in EXERCISES),
    ("long-night", 1),
    ("excess-in-box", 1),
    ("secretary-helped", 1),
)


@pytest.mark.parametrize(
    ("exercise", "seat", "player"),
    [
        pytest.param(one, seat, player, marks=() if (one, seat, player) in _QUICK else pytest.mark.long)
        for one, seat in _SEATS
        for player in PLAYERS
    ],
)
def test_every_player_gets_through_the_windows_what_is_deserved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], exercise: str, seat: int, player: PlayerKind
) -> None:
    status, grade = played(tmp_path, exercise, seat, player)
    points, planted_there = grade["points"], COURSE.exercise(exercise)
    assert isinstance(points, int)
    assert status == (0 if grade["closed"] else 1)
    if player == "careful":
        assert (status, points, grade["made_to_fit"]) == (0, 100, []), grade["lost"]
    elif not isinstance(planted_there, CountExercise):
        assert points <= 50
    else:
        noticed = set(planted_there.sheets) - set(planted.silent(planted_there, ELECTION))
        wrong = bool(noticed or planted.stays(planted_there, ELECTION))
        assert bool(grade["made_to_fit"]) is (wrong and player == "adjuster")
        assert points <= (80 if planted_there.sheets else 100)
    same_everywhere(tmp_path, capsys)
