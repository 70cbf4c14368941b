"""Exercises as people play them: sheets typed, what differs recounted at the table and put right, handed in, the grade read."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import page_of
from kzpoll_desktop.domain.training.ballot_json import piles
from kzpoll_desktop.domain.training.course import CountExercise, CourseQuestion, QuestionsExercise
from kzpoll_desktop.domain.training.planted import on_sheets
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.rehearsal.script import Script
from kzpoll_desktop.training.beginning import of_seat
from kzpoll_desktop.training.grading import Graders
from tests.person.days import Day
from tests.person.display import Display
from tests.person.people import WORDS, Person
from tests.person.walks import Place, Stuck, Walked, practice_stages, sit_down

COURSE, ELECTION = find_course("one-night")
# A language, a screen and a text size each; the last one is a test.
PLAYED: Final = {
    "ru-exercise": Place((960, 540), "ru", 100, "", "read_aloud", long=False, training="swapped-digits"),
    "kk-exercise": Place((1366, 768), "kk", 125, "", "read_aloud", long=False, training="pack-in-safe"),
    "en-exercise": Place((1920, 1080), "en", 200, "", "read_aloud", long=False, training="law-test"),
}
_MOST_ROWS: Final = 40


class ExerciseDay(Day):
    """Types what the counting sheets say, and before the reconciliation is left recounts what is planted."""

    def __init__(self, person: Person, chance: random.Random, exercise: CountExercise) -> None:
        super().__init__(person, chance, 0.0, until="")
        self._exercise = exercise
        self.record = on_sheets(exercise.truth, exercise.sheets, ELECTION)
        self.script = Script(self.record, ELECTION, {})
        self._always = {}
        self._left = dict(exercise.sheets)

    def _begin(self) -> None:
        """Nobody makes PINs in an exercise."""

    def _say_who_closes(self) -> None:
        """Nobody has a PIN: two are chosen, and why is said."""
        for place in range(2):
            self._tab_to(f"person.{place}")
            for _ in range(place + 1):
                self.person.press("Down")
        self._tab_to("reason")
        self.person.type(WORDS[self.person.hands.layout][0])

    def _moment(self, time: str) -> str:
        """A practice night has a clock of its own: the machine's is not put."""
        return "2023-03-19T21:30:00+06:00"

    def _put_clock(self, stage: str) -> None:
        pass

    def _go_on(self) -> None:
        if self.seen.stage == rows.RECONCILIATION and self._left:
            self._recount(self._left.popitem()[0])
        else:
            super()._go_on()

    def _recount(self, path: str) -> None:
        """At the table of its page, and then the true figure into its field."""
        page = page_of(path, ELECTION, self.record)
        assert page is not None
        self.person.press(f"alt+{practice_stages().index(page) + 1}")
        self.person.press("F10")
        for _ in range(_MOST_ROWS):
            if self.seen.focused == f"recount.{path}":
                break
            self.person.press("Down")
        else:
            raise Stuck(f"the table has no {path}: {self.seen.focused}")
        self.person.press("Return")
        self.person.press("Escape")
        self._back_to(path)
        self.person.press("ctrl+a")
        self.person.type(str(figure(self._exercise.truth, path)))
        self.person.press("Return")
        self._meet_dialogs()
        self.person.press(f"alt+{practice_stages().index(rows.RECONCILIATION) + 1}")


def _answer(person: Person, item: CourseQuestion, options: list[str]) -> None:
    """Choose what is right with the arrows, and Enter twice: the answer, and on to the next question."""
    person.press("Home")
    for place, option in enumerate(options):
        if place:
            person.press("Down")
        if option in item.right_ids:
            if item.several or not place:
                person.press("space")
            if not item.several:
                break
    person.press("Return")
    person.press("Return")


def _hand_in(person: Person) -> None:
    """Until the grade is in sight, and read."""
    if not person.seen.active.startswith("HandInDialog"):
        person.press("ctrl+shift+h")
    for _ in range(_MOST_ROWS):
        if person.seen.focused == "hand":
            break
        person.press("Tab")
    person.press("Return")
    for _ in range(200):
        if person.seen.active.startswith("GradeDialog"):
            break
        person.put_clock("2023-03-19T21:30:00+06:00")
    else:
        raise Stuck(f"no grade came: {person.seen.active} {person.seen.sentences}")
    for key in ("Down", "Up", "Escape"):
        person.press(key)


def play_exercise(display: Display, name: str, seed: str) -> Walked:
    """One of `PLAYED`, to its grade; what is not as it should be in what was handed in stands in others."""
    place = PLAYED[name]
    walked = Walked(place, f"{seed}/{name}")
    found = COURSE.exercise(place.training)
    assert found is not None
    exercise = of_seat(COURSE, found, place.seat, ELECTION)

    def steps(person: Person) -> Iterator[None]:
        if isinstance(exercise, CountExercise):
            ExerciseDay(person, random.Random(walked.seed), exercise).play()
        else:
            assert isinstance(exercise, QuestionsExercise)
            _take_test(person, exercise)
        _hand_in(person)
        walked.others = _not_right(person.program.folder / "handed")
        yield

    return sit_down(display, walked, steps)


def _take_test(person: Person, exercise: QuestionsExercise) -> None:
    for item in exercise.items:
        if item.ballot is None:
            options = [str(place) for place in range(1, len(item.options) + 1)]
        else:
            options = list(piles(item.ballot, None, ELECTION))
        _answer(person, item, options)


def _not_right(folder: Path) -> list[str]:
    """A single file, closed, with every point for what is planted."""
    grades = [Graders().grade(path).grade for path in sorted(folder.glob("*.kzpoll"))]
    if len(grades) != 1 or grades[0] is None:
        return [f"handed in: {grades}"]
    grade = grades[0]
    well = grade.closed and grade.found == grade.planted and not grade.made_to_fit and grade.points >= 90
    return [] if well else [f"{grade.points} points: {grade.lost}"]
