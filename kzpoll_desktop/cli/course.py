"""`kzpoll course`: whether a course can be played, and what each of its exercises plants."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from kzpoll_desktop.cli.options import Parser, data_dir
from kzpoll_desktop.cli.telling import OK, UNUSABLE, complain
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.said import Param
from kzpoll_desktop.domain.training.course import CountExercise, QuestionsExercise
from kzpoll_desktop.domain.training.planted import Key
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.checking import CheckedExercise, check_course, checked_to_json


def add_words(parser: Parser, language: str) -> None:
    """What is done with which course."""
    parser.add_argument("action", choices=("check",), help=label("course_action", language))
    parser.add_argument("course", metavar=typed_word("COURSE", language), help=label("course_file", language))
    parser.add_argument("--json", action="store_true", help=label("course_json", language))


def run(options: argparse.Namespace, language: str) -> int:
    """Check every exercise; 2 where one cannot be played."""
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

    def codes(keys: Sequence[Key]) -> str:
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
