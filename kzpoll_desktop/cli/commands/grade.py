"""`kzpoll grade`: the grades of practice files, made from their journals alone."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, data_dir
from kzpoll_desktop.cli.telling import OK, UNUSABLE, complain
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param, Said
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.grading import GradedFile, Graders, files_of, graded_line
from kzpoll_desktop.training.hand_in import names_of


def add_words(parser: Parser, language: str) -> None:
    """The files, and the course they are of."""
    parser.add_argument(
        "files",
        metavar=typed_word("FILE", language),
        type=Path,
        nargs="+",
        help=label("grade_files", language),
    )
    parser.add_argument(
        "--course", metavar=typed_word("COURSE", language), help=label("course_file", language)
    )
    parser.add_argument("--names", action="store_true", help=label("grade_names", language))
    parser.add_argument("--json", action="store_true", help=label("grade_json", language))


def run(options: argparse.Namespace, language: str) -> int:
    """Grade every file; 2 where one could not be."""
    graders = Graders(options.course, data_dir(options))
    status = OK
    for path in files_of(options.files):
        found = graders.grade(path)
        if found.grade is None:
            status = UNUSABLE
            sentence = _why(found, language)
            if options.json:
                print(json.dumps({"file": path.name, "error": sentence}, ensure_ascii=False))
            else:
                complain(sentence)
        elif options.json:
            print(graded_line(path, found.grade, _names(path, options, language)))
        else:
            names = _names(path, options, language)
            print(" – ".join(part for part in (_told(path, found, language), names) if part))
    return status


def _names(path: Path, options: argparse.Namespace, language: str) -> str | None:
    """Who handed it in, where that is asked for and told; a list that cannot be read costs nobody the grade."""
    if not options.names:
        return None
    try:
        return ", ".join(names_of(path)) or None
    except KzpollError as problem:
        complain(say(problem.said, language))
        return None


def _why(found: GradedFile, language: str) -> str:
    fault = found.fault
    if isinstance(fault, Said):
        return say(fault.about(file=found.path.name), language)
    return say(Reply(f"ungraded_{fault}", {"file": found.path.name, "option": "--course"}), language)


def _told(path: Path, found: GradedFile, language: str) -> str:
    grade = found.grade
    assert grade is not None
    about: dict[str, Param] = {
        "file": path.name,
        "exercise": grade.exercise,
        "seat": grade.seat,
        "points": grade.points,
    }
    if "questions" in grade.criteria:
        return say(Reply("graded_test", about), language)
    return say(Reply("graded", {**about, **grade.criteria, "minutes": grade.minutes}), language)
