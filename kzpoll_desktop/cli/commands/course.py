"""`kzpoll course`: whether a course can be played, and what each of its exercises plants; the papers of one of them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kzpoll_desktop.cli.options import Parser, UsageProblem, data_dir
from kzpoll_desktop.cli.telling import OK, UNUSABLE, complain
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.said import Param
from kzpoll_desktop.domain.training.course import CountExercise, QuestionsExercise
from kzpoll_desktop.domain.training.planted import FindingKey
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.checking import CheckedExercise, check_course, checked_to_json
from kzpoll_desktop.training.papers import exercise_named, print_papers, seats_named

# Papers in both official languages side by side.
BOTH: Final = "both"


def add_words(parser: Parser, language: str) -> None:
    """What is done with which course; of papers the exercise, the seats, the folder, and their languages."""
    parser.add_argument("action", choices=("check", "papers"), help=label("course_action", language))
    parser.add_argument("course", metavar=typed_word("COURSE", language), help=label("course_file", language))
    parser.add_argument("--json", action="store_true", help=label("course_json", language))
    parser.add_argument(
        "--exercise", metavar=typed_word("EXERCISE", language), help=label("course_exercise", language)
    )
    parser.add_argument(
        "--seats", metavar=typed_word("SEATS", language), help=label("course_seats", language)
    )
    parser.add_argument(
        "--out", metavar=typed_word("DIR", language), type=Path, help=label("course_out", language)
    )
    parser.set_choices("--lang", (*LANGUAGES, BOTH), label("course_lang", language))


def run(options: argparse.Namespace, language: str) -> int:
    """Check every exercise, 2 where one cannot be played; or make the papers of one."""
    return _check(options, language) if options.action == "check" else _papers(options, language)


def _papers(options: argparse.Namespace, language: str) -> int:
    for name in ("exercise", "out"):
        if getattr(options, name) is None:
            raise UsageProblem("missing_argument", f"--{name}")
    seats = seats_named(options.seats) if options.seats is not None else ()
    course, election = find_course(options.course, data_dir(options))
    exercise = exercise_named(course, options.exercise)
    if isinstance(exercise, CountExercise) and options.seats is None:
        # The questions of a test are the same for every seat.
        raise UsageProblem("missing_argument", "--seats")
    spoken: Mapping[str, LanguageMode] = {"kk": "kk", "ru": "ru"}
    languages = spoken.get(getattr(options, "lang", BOTH), "kk_ru")
    try:
        for path in print_papers(course, exercise, election, seats, options.out, languages):
            print(say(Reply("written", {"file": str(path)}), language))
    except NoVariant as problem:
        raise Malformed("no_variant", exercise.id, seat=problem.seat) from None
    return OK


def _check(options: argparse.Namespace, language: str) -> int:
    course, election = find_course(options.course, data_dir(options))
    status = OK
    for exercise, found in check_course(course, election):
        if isinstance(found, Malformed):
            status = UNUSABLE
            sentence = say(found.said, language)
            if options.json:
                print(json.dumps({"exercise": exercise.id, "error": sentence}, ensure_ascii=False))
            else:
                complain(sentence)
        elif options.json:
            print(json.dumps(checked_to_json(found), ensure_ascii=False))
        else:
            print(_told(found, election, language))
    return status


def _told(found: CheckedExercise, election: ElectionDefinition, language: str) -> str:
    exercise = found.exercise
    about: dict[str, Param] = {"exercise": exercise.id, "minutes": exercise.minutes}
    if isinstance(exercise, QuestionsExercise):
        return say(Reply("course_questions", {**about, "items": len(exercise.items)}), language)
    assert isinstance(exercise, CountExercise)
    truth = exercise.truth

    def names(paths: Sequence[str]) -> str:
        return "; ".join(figure_name(path, truth, election, language, ballot=True) for path in paths) or "–"

    def codes(keys: Sequence[FindingKey]) -> str:
        return (
            "; ".join(
                f"{code} {election.contest(contest).title.get(language) if contest else ''}".rstrip()
                for code, contest in keys
            )
            or "–"
        )

    return say(
        Reply(
            "course_count",
            {
                **about,
                "planted": names(found.planted),
                "fires": codes(found.fires),
                "stays": codes(found.stays),
                "silent": names(found.silent),
            },
        ),
        language,
    )
