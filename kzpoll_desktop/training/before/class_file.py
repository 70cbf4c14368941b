"""The class file: written beside the course on a stick and in the class folder, kept with the course on each laptop."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.domain.training.plan import Plan, part_of, plan_from_json, plan_to_json
from kzpoll_desktop.exchange.files import make_folder, naming, read_text, write_text
from kzpoll_desktop.texts.names.turns import turns_words
from kzpoll_desktop.training.at_hand import FOLDER

NAME: Final = "class.kzclass.json"
_MOST: Final = 1_000_000


def write_plan(folder: Path, plan: Plan) -> Path:
    """Write the class file into a folder, whole or not at all; FileProblem."""
    path = folder / NAME
    write_text(path, json.dumps(plan_to_json(plan), ensure_ascii=False, indent=1) + "\n")
    return path


def read_plan(path: Path) -> Plan:
    """The plan in a class file; FileProblem with the place of the first thing that does not fit."""
    text = read_text(path, _MOST)
    with naming(path):
        return plan_from_json(parse(text))


def plan_beside(folder: Path, course: Course) -> Plan | None:
    """The plan in a folder where it is of this very course; None where there is none, or none that can be read."""
    with contextlib.suppress(KzpollError):
        plan = read_plan(folder / NAME)
        if plan.digest == course.digest:
            return plan
    return None


def planned_in(folder: Path, course: Course, language: Callable[[], str], place: int) -> str:
    """What a class folder has planned for the exercise at a place, in the language in force; empty for nothing."""
    plan = plan_beside(folder, course)
    return planned_words(plan, course, course.exercises[place].id, language())


def planned_words(plan: Plan | None, course: Course, exercise: str, language: str) -> str:
    """When an exercise is planned and whose turn it is; empty where it is not."""
    part = part_of(plan, course, exercise) if plan is not None else None
    return turns_words(part, language) if part is not None else ""


def keep_plan(plan: Plan, data_dir: Path) -> None:
    """It stays at hand on this laptop for as long as its course does; FileProblem."""
    folder = data_dir / FOLDER
    make_folder(folder, private=True)
    write_text(_kept(plan.digest, data_dir), json.dumps(plan_to_json(plan), ensure_ascii=False) + "\n")


def kept_plan(course: Course, data_dir: Path) -> Plan | None:
    """The plan that was kept for a course; None where there is none."""
    with contextlib.suppress(KzpollError):
        plan = read_plan(_kept(course.digest, data_dir))
        if plan.digest == course.digest:
            return plan
    return None


def _kept(digest: str, data_dir: Path) -> Path:
    return data_dir / FOLDER / f"{digest[:12]}.kzclass.json"
