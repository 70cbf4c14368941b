"""Hand-ins for tests of a class: files of seats that were played, and their codes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.domain.training.grade import Grade, Grader
from kzpoll_desktop.domain.training.result_code import result_code
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.training.classroom.room import Classroom
from kzpoll_desktop.training.players import PlayerKind, play
from tests.shared.courses import begun, kept


def course() -> tuple[Course, ElectionDefinition]:
    """The course that comes with the program."""
    return _course()


@cache
def _course() -> tuple[Course, ElectionDefinition]:
    return find_course("one-night")


@cache
def _played(exercise: str, seat: int, player: PlayerKind) -> tuple[bytes, Grade]:
    desk = begun(_course()[0], exercise, seat)
    play(desk, player)
    made = kept(desk, Path(mkdtemp()) / "played.kzpoll")
    data = made.read_bytes()
    made.unlink()
    made.parent.rmdir()
    return data, Grader(*_course()).grade(desk.entries)


def handed_in(
    folder: Path, exercise: str, seat: int, player: PlayerKind = "careful", again: int = 1
) -> tuple[Path, Grade]:
    """A seat's file in a folder as it is handed in; again: the try that its name tells."""
    folder.mkdir(parents=True, exist_ok=True)
    data, grade = _played(exercise, seat, player)
    end = f"-{again}" if again > 1 else ""
    path = folder / f"one-night-{exercise}-{seat}-practice{end}.kzpoll"
    path.write_bytes(data)
    return path, grade


def code_of(exercise: str, seat: int, player: PlayerKind = "careful") -> str:
    """The result code of a seat that was played."""
    return result_code(_played(exercise, seat, player)[1], _course()[0])


def opened(tmp_path: Path) -> Classroom:
    """A class whose folder is `class`, with its private copies beside it."""
    (tmp_path / "class").mkdir(exist_ok=True)
    return Classroom(tmp_path / "class", *_course(), tmp_path / "data")


def row(**changed: object) -> HandIn:
    """A hand-in of a file, as a test changes it."""
    given: Mapping[str, object] = {
        "id": "a",
        "source": "file",
        "exercise": "clean",
        "seat": 1,
        "points": 100,
        "found": 0,
        "planted": 0,
        "made_to_fit": 0,
        "hints": 0,
        "minutes": 10,
        "closed": True,
    }
    return HandIn(**{**given, **changed})  # type: ignore[arg-type]
