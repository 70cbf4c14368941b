"""What the editor calls the pages of an exercise, and how it says what is in the way, where, without ids and paths."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.said import FileFault, Named
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.gui.common.languages import QT_TRANSLATE_NOOP
from kzpoll_desktop.texts.history import path_name
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.editing.checked import (
    BALLOTS,
    COMMISSION,
    COURSE,
    EXERCISE,
    HAPPENINGS,
    QUESTIONS,
    where,
)

_PAGES = {
    COURSE: QT_TRANSLATE_NOOP("EditorWords", "The course"),
    EXERCISE: QT_TRANSLATE_NOOP("EditorWords", "The exercise"),
    HAPPENINGS: QT_TRANSLATE_NOOP("EditorWords", "Happenings"),
    QUESTIONS: QT_TRANSLATE_NOOP("EditorWords", "Questions"),
    COMMISSION: QT_TRANSLATE_NOOP("EditorWords", "Commission"),
    BALLOTS: QT_TRANSLATE_NOOP("EditorWords", "Ballots to count by hand"),
}
# What is typed on the pages of the course and of the exercise, by its name in the file.
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("EditorWords", "title"),
    "story": QT_TRANSLATE_NOOP("EditorWords", "story"),
    "minutes": QT_TRANSLATE_NOOP("EditorWords", "time given"),
    "id": QT_TRANSLATE_NOOP("EditorWords", "short name"),
    "clock": QT_TRANSLATE_NOOP("EditorWords", "time of night"),
    "note": QT_TRANSLATE_NOOP("EditorWords", "note for the trainer"),
    "text": QT_TRANSLATE_NOOP("EditorWords", "text"),
}
_LANGUAGES = {
    "kk": QT_TRANSLATE_NOOP("EditorWords", "in Kazakh"),
    "ru": QT_TRANSLATE_NOOP("EditorWords", "in Russian"),
    "en": QT_TRANSLATE_NOOP("EditorWords", "in English"),
}


def pages_of(exercise: AnyExercise | None, election: ElectionDefinition) -> tuple[str, ...]:
    """The pages that an exercise has, the course's own first."""
    if exercise is None:
        return (COURSE,)
    if isinstance(exercise, CountExercise):
        return (COURSE, EXERCISE, COMMISSION, *stages(election, exercise.truth), BALLOTS, HAPPENINGS)
    return (COURSE, EXERCISE, QUESTIONS)


def page_words(page: str, election: ElectionDefinition, language: str) -> str:
    """What a page is called."""
    if page in _PAGES:
        return QCoreApplication.translate("EditorWords", _PAGES[page])
    return stage_name(page, election, language)


def said_fault(fault: Malformed, course: Course, election: ElectionDefinition, language: str) -> str:
    """«2. A pack in the safe, Unused and lists, 608 Unused ballots: …», with what to do."""
    place = where(course, fault.path)
    parts: list[str] = []
    in_file = fault.path
    exercise = course.exercises[place.exercise] if place.exercise is not None else None
    if place.exercise is not None and exercise is not None:
        parts.append(f"{place.exercise + 1}. {exercise.title.get(language)}".strip())
    parts.append(page_words(place.page, election, language))
    path = place.field.partition(".")[2]
    if path and isinstance(exercise, CountExercise):
        parts.append(path_name(path, exercise.truth, election, language))
    if place.page in (HAPPENINGS, QUESTIONS, COMMISSION, BALLOTS) and "[" in in_file.partition("].")[2]:
        parts.append(str(place.row + 1))
    if place.field in _FIELDS:
        parts.append(QCoreApplication.translate("EditorWords", _FIELDS[place.field]))
    spoken = in_file.rpartition(".")[2]
    if spoken in _LANGUAGES:
        parts.append(QCoreApplication.translate("EditorWords", _LANGUAGES[spoken]))
    inside = {name: value for name, value in fault.said.params.items() if name != "path"}
    if fault.said.code == "ballots_do_not_add_up":
        # A file names its ballot by the id; here it has its name.
        inside["key"] = Named("ballot", str(inside["key"]))
    clause = say(FileFault(fault.said.code, inside), language, election)
    return f"{', '.join(parts)}: {clause[:1].lower()}{clause[1:]}"
