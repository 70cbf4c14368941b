"""A hand-in as the trainer's board has it: a graded file, or a result code; written down, so that nothing is graded twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.training.grade import Grade
from kzpoll_desktop.domain.training.lost import Lost
from kzpoll_desktop.domain.training.result_code import Result

CameAs = Literal["file", "code"]


@dataclass(frozen=True, slots=True)
class HandIn:
    """id: SHA-256 of a file, or the digits of a code. name: of the file as it was handed in. file_id: of its first entry.

    attempt: the try that its name tells, from 1; taken: its place among all that the class took in, from 1. fitted, wrong,
    missed: figures, known of files alone; by_stage: stage -> seconds.
    """

    id: str
    source: CameAs
    exercise: str
    seat: int
    points: int
    found: int
    planted: int
    made_to_fit: int
    hints: int
    minutes: int
    closed: bool
    name: str = ""
    file_id: str = ""
    attempt: int = 1
    taken: int = 0
    criteria: Mapping[str, int] = field(default_factory=dict)
    fitted: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    by_stage: Mapping[str, int] = field(default_factory=dict)
    lost: tuple[Lost, ...] = ()

    def as_taken(self, name: str, attempt: int, taken: int) -> HandIn:
        """The same as the class took it in."""
        return replace(self, name=name, attempt=attempt, taken=taken)


def of_file(digest: str, file_id: str, grade: Grade) -> HandIn:
    """The row of a graded file."""
    return HandIn(
        digest,
        "file",
        grade.exercise,
        grade.seat,
        grade.points,
        grade.found,
        grade.planted,
        len(grade.made_to_fit),
        grade.hints,
        grade.minutes,
        grade.closed,
        file_id=file_id,
        criteria=dict(grade.criteria),
        fitted=grade.made_to_fit,
        wrong=grade.wrong,
        missed=grade.missed,
        by_stage=dict(grade.by_stage),
        lost=grade.lost,
    )


def of_code(digits: str, result: Result) -> HandIn:
    """The row of a result code."""
    return HandIn(
        digits,
        "code",
        result.exercise,
        result.seat,
        result.points,
        result.found,
        result.planted,
        result.made_to_fit,
        result.hints,
        result.minutes,
        result.closed,
    )


def to_json(one: HandIn) -> dict[str, Any]:
    """What is kept of a graded file; its name, its try and its place are kept with the class."""
    kept = asdict(one)
    return {name: value for name, value in kept.items() if name not in _OF_THE_CLASS}


def from_json(found: Any) -> HandIn:
    """The row again, which the program wrote itself; ValueError where something else stands there."""
    if not isinstance(found, dict) or set(found) != _KEYS:
        raise ValueError("no hand-in")
    for name, kind in _TYPES.items():
        if type(found[name]) is not kind:
            raise ValueError(name)
    lost = tuple(
        Lost(str(c["criterion"]), int(c["points"]), str(c["code"]), str(c["path"])) for c in found["lost"]
    )
    texts = {name: tuple(str(path) for path in found[name]) for name in _PATHS}
    counts = {name: {str(key): int(value) for key, value in found[name].items()} for name in _COUNTS}
    return HandIn(**{**found, **texts, **counts, "lost": lost})


_OF_THE_CLASS: Final = frozenset({"name", "attempt", "taken"})
_PATHS: Final = ("fitted", "wrong", "missed")
_COUNTS: Final = ("criteria", "by_stage")
_KEYS: Final = frozenset(one.name for one in fields(HandIn)) - _OF_THE_CLASS
_TYPES: Final[Mapping[str, type]] = {
    **dict.fromkeys(("id", "source", "exercise", "file_id"), str),
    **dict.fromkeys(("seat", "points", "found", "planted", "made_to_fit", "hints", "minutes"), int),
    "closed": bool,
    **dict.fromkeys((*_PATHS, "lost"), list),
    **dict.fromkeys(_COUNTS, dict),
}
