"""All seats: three players on every exercise × 20 seats, and the variants 1 to 500; `python -m tests.players`.

Each grade is made of the journal at the desk, by the command in Kazakh and in Russian of the file, and of its copy by
both: the same bytes four times.
"""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
import tempfile
import time
from pathlib import Path

from kzpoll_desktop.cli.main import main as kzpoll
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.sound import varying
from kzpoll_desktop.domain.training.variant import Variants
from kzpoll_desktop.training.grading import graded_line
from kzpoll_desktop.training.players import PLAYERS, play
from tests.shared.courses import begun, kept
from tests.training.test_players import COURSE, ELECTION, EXERCISES, GRADER, faults

SEATS = 20
VARIANTS = 500
TABLES = 30
LANGUAGES = ("kk", "ru")


def main() -> int:
    """0 where every seat is as it should be."""
    began = time.process_time()
    wrong = 0
    for exercise in EXERCISES:
        for seat in range(1, SEATS + 1):
            for fault in faults(exercise, seat):
                wrong += 1
                print(f"{exercise}, seat {seat}: {fault}")
    print(
        f"players: {len(EXERCISES)} exercises, {SEATS} seats, {wrong} wrong, {time.process_time() - began:.0f} s"
    )
    began = time.process_time()
    others = dict.fromkeys(LANGUAGES, 0)
    for exercise in EXERCISES:
        for language, found in _graded_otherwise(exercise).items():
            others[language] += found
    wrong += sum(others.values())
    for language, found in others.items():
        files = len(EXERCISES) * SEATS * len(PLAYERS)
        print(f"grades in {language}: {files} files and their copies, {found} other than at the desk")
    print(f"grades: {time.process_time() - began:.0f} s")
    began = time.process_time()
    for one in COURSE.exercises:
        if isinstance(one, CountExercise):
            wrong += _variants(one)
    print(f"variants: seats 1 to {VARIANTS}, {time.process_time() - began:.0f} s")
    return 1 if wrong else 0


def _graded_otherwise(exercise: str) -> dict[str, int]:
    """Language -> how many lines of `kzpoll grade --json` are not, byte for byte, the grade that was made at the desk."""
    expected: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for seat in range(1, SEATS + 1):
            for player in PLAYERS:
                desk = begun(COURSE, exercise, seat)
                play(desk, player)
                file = kept(desk, folder / f"{seat:02}-{player}.kzpoll")
                copy = Path(shutil.copy(file, folder / f"{seat:02}-{player}-copy.kzpoll"))
                grade = GRADER.grade(desk.entries)
                expected |= {path.name: graded_line(path, grade, None) for path in (file, copy)}
        return {language: _other_lines(exercise, folder, expected, language) for language in LANGUAGES}


def _other_lines(exercise: str, folder: Path, expected: dict[str, str], language: str) -> int:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        status = kzpoll(["grade", str(folder), "--json", "--lang", language])
    lines = sorted(said.getvalue().splitlines())
    wrong = len(set(lines) ^ set(expected.values())) + (status != 0) + (len(lines) != len(expected))
    if wrong:
        print(f"{exercise} in {language}: {wrong} lines are not as at the desk")
    return wrong


def _variants(exercise: CountExercise) -> int:
    """How many seats have another finding than seat 0, or a counting sheet that one of 30 neighbours has."""
    made = Variants(COURSE.id, exercise, ELECTION)
    codes = [planted.keys(about(exercise, ELECTION)) for about in (planted.fires, planted.stays)]
    wrong = 0
    sheets: list[dict[str, tuple[int | None, ...]]] = []
    for seat in range(1, VARIANTS + 1):
        one = made.of(seat)
        wrong += [planted.keys(about(one, ELECTION)) for about in (planted.fires, planted.stays)] != codes
        record = planted.on_sheets(one.truth, one.sheets, ELECTION)
        typed = planted.typed_paths(exercise, ELECTION)
        paths = [path for path in varying(record) if path in typed]
        of = {
            kind: tuple(figure(record, path) for path in paths if path.startswith(kind))
            for kind in (
                *(f"{contest}.votes." for contest in record.contests),
                f"{next(iter(record.contests))}.issued",
            )
        }
        for kind, values in of.items():
            if values and any(other[kind] == values for other in sheets[-TABLES + 1 :]):
                wrong += 1
                print(f"{exercise.id}, seat {seat}: {kind} as at a neighbour's")
        sheets.append(of)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
