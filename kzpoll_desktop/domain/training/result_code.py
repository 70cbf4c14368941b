"""The result code of a hand-in: sixty bits as twenty digits, read aloud or typed where no file can be carried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.code.short_code import grouped, number_of
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.domain.training.grade import Grade

QR_PREFIX: Final = "KZW1:"
# Most significant first.
BITS: Final[dict[str, int]] = {
    "course": 12,
    "exercise": 6,
    "seat": 10,
    "points": 7,
    "found": 5,
    "planted": 5,
    "made_to_fit": 3,
    "hints": 3,
    "minutes": 8,
    "closed": 1,
}
_WHOLE: Final = 1 << sum(BITS.values())


class BadResultCode(KzpollError):
    """A typed result code that is none of a course at hand. Codes: result_too_large, result_other_course."""

    def __init__(self, code: str) -> None:
        super().__init__(Trouble(code))


@dataclass(frozen=True, slots=True)
class Result:
    """What a result code says. exercise: its id; all numbers at most what their bits hold."""

    course: str
    exercise: str
    seat: int
    points: int
    found: int
    planted: int
    made_to_fit: int
    hints: int
    minutes: int
    closed: bool


def _course_bits(course: Course) -> int:
    return int(course.digest[:3], 16)


def result_code(grade: Grade, course: Course) -> str:
    """The code of a grade: five groups of four digits and a check digit."""
    place = [one.id for one in course.exercises].index(grade.exercise)
    values = {
        "course": _course_bits(course),
        "exercise": place,
        "seat": grade.seat,
        "points": grade.points,
        "found": grade.found,
        "planted": grade.planted,
        "made_to_fit": len(grade.made_to_fit),
        "hints": grade.hints,
        "minutes": grade.minutes,
        "closed": int(grade.closed),
    }
    number = 0
    for name, bits in BITS.items():
        number = number << bits | min(values[name], (1 << bits) - 1)
    return grouped(number)


def read_result(text: str, courses: Sequence[Course]) -> Result:
    """What a typed or photographed code says; BadShortCode names the group that is mistyped, BadResultCode."""
    number = number_of(text.strip().removeprefix(QR_PREFIX))
    if number >= _WHOLE:
        raise BadResultCode("result_too_large")
    values: dict[str, int] = {}
    for name, bits in reversed(BITS.items()):
        values[name] = number & ((1 << bits) - 1)
        number >>= bits
    course = next((one for one in courses if _course_bits(one) == values["course"]), None)
    if course is None or values["exercise"] >= len(course.exercises):
        raise BadResultCode("result_other_course")
    del values["course"]
    exercise = course.exercises[values.pop("exercise")].id
    return Result(course.id, exercise, closed=bool(values.pop("closed")), **values)
