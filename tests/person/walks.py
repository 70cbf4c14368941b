"""Random walks: a precinct somewhere in its day, a person without a plan, and what was violated; played again step by step."""

from __future__ import annotations

import datetime
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock, SystemClock
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.beginning import FOLDER, begin, file_name, of_seat
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.person import hands
from tests.person.display import Display
from tests.person.hands import Hands, Move
from tests.person.invariants import Judge, Step, Violation
from tests.person.people import Person
from tests.person.watch import Gone, Program, verify
from tests.shared.closed import NIGHT, without_seal
from tests.shared.gui.progress import bring_on, bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.longest import with_long_names
from tests.shared.practice import RECORD
from tests.shared.recounting import opened as open_recount

SIZES: Final = ((960, 540), (1366, 768), (1920, 1080))
LANGUAGES: Final = ("ru", "kk", "en")
SCALES: Final = (100, 125, 150, 200)
ZONE: Final = datetime.timezone(datetime.timedelta(hours=6))
MORNING: Final = datetime.datetime(2023, 3, 19, 6, 30, tzinfo=ZONE)
# Where a person sits down before anything is begun.
START: Final = "start"
# Two of its activities, and the names of what leads there by Tab and Enter: an exercise is in the editor already.
EDITOR: Final = "editor"
BEFORE: Final = "before"
WAYS_IN: Final = {START: (), EDITOR: ("editor", "add", "add"), BEFORE: ("class", "before")}
_MOST_TABS: Final = 60
EXERCISES: Final = (
    "clean", "pack-in-safe", "applications-twice", "swapped-digits", "excess-in-box", "secretary-helped",
    "withdrawn-votes", "stuffed", "colours-exchanged", "pocketed", "piles-swapped", "long-night", "small-count",
    "law-test", "law-test", "law-test",
)  # fmt: skip
# Those whose truth has nothing that is to be answered.
PLAIN: Final = ("clean", "swapped-digits", "withdrawn-votes", "piles-swapped")
# The table, the messages, handing in, beginning anew.
TRAINING_KEYS: Final = ("F10", "F10", "F10", "ctrl+m", "ctrl+shift+h", "ctrl+shift+r")
# What the clock shows where a walk begins at a stage.
_HOURS: Final = {"opening": "06:40", "turnout": "12:10", "voting_ended": "20:01", "protocols": "23:40"}


class Stuck(RuntimeError):
    """What was to be done does not go on; where it stands is the message."""


# After closing, and while the votes are counted again: as a stage where a walk begins.
CLOSED: Final = ("closed", "recount")
COUNTED_AGAIN: Final = CLOSED[1]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person sits down: a screen, a language, a text size, a stage of the day, a second check; long: long names.

    training: an exercise that was begun at a seat, played to the stage where it is named; or START, the start page, and what
    is opened from there: EDITOR, BEFORE.
    """

    size: tuple[int, int]
    language: str
    scale: int
    stage: str
    check: str
    long: bool
    training: str = ""
    seat: int = 1

    @property
    def moment(self) -> str:
        """What the clock shows, ISO."""
        day = "20" if self.stage in CLOSED else "19"
        return f"2023-03-{day}T{_HOURS.get(self.stage, '21:30')}:00+06:00"


def make_exercise(folder: Path, place: Place) -> Path:
    """The file of an exercise at a seat, played as the truth has it up to a stage; of START the file is not made."""
    settings = SettingsFile(folder / "own")
    settings.change(language=place.language, scale=place.scale, keys_shown=True, seat=place.seat)
    settings.change(hand_in_folder=str(folder / "handed"), class_folder=str(folder / "handed"))
    (folder / "handed").mkdir()
    course, election = find_course("one-night")
    path = folder / "own" / FOLDER / file_name(course.id, place.training, place.seat)
    exercise = course.exercise(place.training)
    if exercise is not None:
        desk = begin(path, course, exercise, place.seat, election, SystemClock())
        own = of_seat(course, exercise, place.seat, election)
        if place.stage and isinstance(own, CountExercise):
            bring_on(desk, place.stage, own.truth)
        desk.close()
    return path


def make_precinct(folder: Path, place: Place, record: PrecinctRecord = RECORD) -> Path:
    """The practice precinct, counted up to a stage; the key card was seen before."""
    made = practice_precinct()
    wanted: Any = place.check
    begun, counted = made.record, record
    if place.long:
        begun, counted = with_long_names(begun), with_long_names(record)
    clock = PlayClock(MORNING)
    path = folder / "precinct-123.kzpoll"
    desk = Desk.create(path, replace(made.election, second_check=wanted), begun, clock, made.typist)
    bring_to(desk, "protocols" if place.stage in CLOSED else place.stage, counted)
    if place.stage in CLOSED:
        clock.put(NIGHT)
        put(desk, "day.count_ended", "23:30")
        without_seal(desk)
    if place.stage == COUNTED_AGAIN:
        open_recount(desk)
    desk.close()
    settings = SettingsFile(folder / "own")
    settings.change(language=place.language, scale=place.scale, keys_shown=True)
    return path


@dataclass
class Walked:
    """What came of it.

    ended: why the program did not end well; met: the windows that had the keyboard; steps: how to play it again; others: the
    figures a whole day ended with that are not those it was to end with.
    """

    place: Place
    seed: str
    actions: int = 0
    seconds: float = 0.0
    found: list[Violation] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    ended: str = ""
    steps: list[Step] = field(default_factory=list)
    met: set[str] = field(default_factory=set)

    @property
    def well(self) -> bool:
        """Nothing was violated, and the end was a good one."""
        return not (self.found or self.ended or self.others)

    def keep(self, folder: Path) -> Path:
        """Write the steps, a line each, under the place; the file's name is the seed's."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.seed.replace('/', '-')}.jsonl"
        lines = [json.dumps(asdict(self.place), ensure_ascii=False)]
        lines += [json.dumps(asdict(step), ensure_ascii=False) for step in self.steps]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path


def place_of(seed: str, size: tuple[int, int]) -> Place:
    """Where the walk of a seed begins."""
    chance = random.Random(f"place {seed}")
    stages = practice_stages()
    return Place(
        size,
        chance.choice(LANGUAGES),
        chance.choice((100, 100, *SCALES)),
        chance.choice((*stages, "second_check", *CLOSED)),
        chance.choice(("read_aloud", "read_aloud", "blind")),
        chance.random() < 0.5,
    )


def training_place(seed: str, size: tuple[int, int]) -> Place:
    """Where the walk of a seed begins in training: an exercise as it begins, one that was played on, or the start page."""
    chance = random.Random(f"training {seed}")
    usual = place_of(seed, size)
    where = chance.choice((START, START, EDITOR, BEFORE, *EXERCISES, *PLAIN, *PLAIN))
    stages = [*practice_stages()[practice_stages().index("piles.party_list") :], "second_check"]
    stage = chance.choice(stages) if where in PLAIN and chance.random() < 0.6 else ""
    return replace(
        usual, stage=stage, check="read_aloud", long=False, training=where, seat=chance.randrange(41)
    )


def practice_stages() -> tuple[str, ...]:
    """The stages of the practice precinct's day."""
    return (
        "opening", "turnout", "voting_ended", "unused_and_lists", "portable_boxes", "stationary_boxes",
        "piles.party_list", "piles.single_mandate", "reconciliation", "second_check", "protocols",
    )  # fmt: skip


def walk(display: Display, place: Place, seed: str, actions: int) -> Walked:
    """So many actions of a person without a plan, and the end of the program."""
    walked = Walked(place, seed)
    chance = random.Random(seed)

    def steps(person: Person) -> Iterator[None]:
        for name in WAYS_IN.get(place.training, ()):
            _enter(person, name)
        for _ in range(actions):
            person.wander(chance)
            yield

    return sit_down(display, walked, steps)


def _enter(person: Person, name: str) -> None:
    """By Tab to a button, and Enter."""
    for _ in range(_MOST_TABS):
        if person.seen.focused == name:
            break
        person.press("Tab")
    else:
        raise Stuck(f"no way by Tab to {name}: {person.seen.focused}")
    person.press("Return")


def play(display: Display, place: Place, seed: str, steps: Sequence[Step]) -> Walked:
    """The steps of a walk once more."""

    def again(person: Person) -> Iterator[None]:
        for step in steps:
            person.do(step)
            yield

    return sit_down(display, Walked(place, seed), again)


def read(path: Path) -> tuple[Place, list[Step]]:
    """The place and the steps of a kept walk."""
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    given = json.loads(first)
    place = Place(**{**given, "size": tuple(given["size"])})
    return place, [_step(json.loads(line)) for line in lines]


def _step(given: dict[str, Any]) -> Step:
    move = given["move"]
    size = tuple(given["size"]) if given["size"] else None
    return Step(**{**given, "move": Move(**{**move, "lines": tuple(move["lines"])}), "size": size})


def sit_down(display: Display, walked: Walked, steps: Callable[[Person], Iterator[None]]) -> Walked:
    """Start the program at a place, let somebody do these steps, and see how it ends."""
    place = walked.place
    judge = Judge()
    begun, done = time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="person-") as name:
        folder = Path(name)
        path = make_exercise(folder, place) if place.training else make_precinct(folder, place)
        arguments = ["--data-dir", str(folder / "own"), "--lang", place.language]
        arguments += [str(path)] if place.training not in WAYS_IN else []
        with (
            Hands(display, hands.LAYOUTS[place.language]) as own,
            Program(display, folder, place.moment, arguments) as program,
        ):
            try:
                person = Person(program, own, judge, TRAINING_KEYS if place.training else ())
                for _ in steps(person):
                    walked.actions += 1
                    walked.met.add(person.seen.active.split(".")[0])
                done = len(judge.steps)
                _leave(person)
                walked.ended = _end(program, path)
            except (Gone, Stuck) as end:
                walked.ended = f"{type(end).__name__}: {end}"
    # Whoever plays it again leaves by themselves.
    walked.found, walked.steps = judge.found, judge.steps[: done or None]
    walked.seconds = time.monotonic() - begun
    return walked


def _leave(person: Person) -> None:
    """Out of every dialog, and out of the program."""
    for _ in range(24):
        if not person.seen.modals and not person.seen.popup:
            break
        if person.seen.active.startswith("LeaveDialog"):
            person.press("Tab")
            person.press("Return")
        else:
            person.press("Escape")
    try:
        person.press("ctrl+q")
        for _ in range(5):
            if person.seen.active.startswith("LastBackupDialog"):
                person.press("shift+Tab")  # A medium that somebody chose and nobody has is gone without.
            person.press("Return")
    except Gone:
        return


def _end(program: Program, path: Path) -> str:
    status = program.wait(20)
    if status != 0:
        return f"the program did not end well: {status}"
    said = program.complaints()
    if said:
        return f"the program complained:\n{said}"
    # Practice may have been taken away, or not been begun at all.
    return verify(path) if path.exists() else ""
