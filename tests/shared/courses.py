"""Courses for tests: a small one as plain JSON, with whatever a test changes in it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.day.journal import entry_to_json, start
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.training.course import CountExercise, Course
from kzpoll_desktop.domain.training.course_json import course_from_json
from kzpoll_desktop.domain.training.variant import variant
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.workflow.projection import project
from tests.shared.practice import ELECTION, RECORD

TEXT = {"kk": "мәтін", "ru": "текст"}
B, G = "party_list", "single_mandate"


def truth() -> dict[str, Any]:
    """The practice record as an exercise has it."""
    made: dict[str, Any] = copy.deepcopy(record_to_json(RECORD))
    return made


def count(**changed: Any) -> dict[str, Any]:
    """A night with one slip."""
    found: dict[str, Any] = {
        "id": "night",
        "kind": "count",
        "title": TEXT,
        "story": {"kk": "Парақта {sheet:party_list.unused}.", "ru": "В 22:10, {party_list.unused}."},
        "minutes": 60,
        "truth": truth(),
        "sheets": {f"{B}.unused": 508},
        "happenings": [
            {
                "id": "ill",
                "at": "portable_boxes",
                "text": TEXT,
                "expects": {
                    "commission": [{"member": "m2", "role": "chair"}, {"member": "m1", "suspended": True}]
                },
            },
            {
                "id": "late",
                "at": "opening",
                "text": TEXT,
                "expects": {"ballot": {"contest": G, "choice": "c08", "struck_out": True}},
            },
            {"id": "rumour", "after": f"{B}.unused", "text": TEXT, "expects": {"nothing": True}},
        ],
    }
    return found | changed


def ballot(**changed: Any) -> dict[str, Any]:
    """A ballot with a tick."""
    found: dict[str, Any] = {
        "contest": B,
        "marks": [{"choice": "amanat", "how": "tick"}],
        "signed": True,
        "form": "established",
    }
    return found | changed


def item(**changed: Any) -> dict[str, Any]:
    """A question with two options."""
    found: dict[str, Any] = {
        "id": "when",
        "text": TEXT,
        "options": [{"text": TEXT, "right": True}, {"text": TEXT, "right": False}],
        "why": TEXT,
        "article": "43(5)",
    }
    return found | changed


def ballot_item(**changed: Any) -> dict[str, Any]:
    """A question about a ballot."""
    asked = {key: value for key, value in item().items() if key != "options"}
    return asked | {"id": "which", "ballot": ballot(), "right": "amanat"} | changed


def questions(**changed: Any) -> dict[str, Any]:
    """A test of two questions."""
    found: dict[str, Any] = {
        "id": "test",
        "kind": "questions",
        "title": TEXT,
        "story": TEXT,
        "minutes": 30,
        "items": [item(), ballot_item()],
    }
    return found | changed


def course(*exercises: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """A course of these exercises."""
    found: dict[str, Any] = {
        "format": "kzpoll-course/1",
        "id": "small",
        "title": TEXT,
        "election": ELECTION.id,
        "exercises": list(exercises or (count(), questions())),
    }
    return found | changed


def read(tree: dict[str, Any]) -> Course:
    """A course read as from a file."""
    return course_from_json(paired(tree), ELECTION)


def kept(desk: BareDesk, path: Path) -> Path:
    """A precinct file with the journal of a desk that had none."""
    entries = [entry_to_json(entry) for entry in desk.entries]
    with PrecinctFile.create(path, entries[0], project(start(desk.entries[0]))) as file:
        file.append(entries[1:], file.head, project(desk.day))
    return path


def begun(course: Course, exercise_id: str, seat: int = 0) -> BareDesk:
    """A desk at which an exercise of a seat begins."""
    exercise = course.exercise(exercise_id)
    assert exercise is not None
    record = RECORD
    if isinstance(exercise, CountExercise):
        exercise = variant(course.id, exercise, seat, ELECTION)
        record = exercise.truth
    return BareDesk(course, exercise, seat, record, ELECTION)
