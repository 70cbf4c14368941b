"""`kzpoll rehearse`: a whole election day played through the real windows."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kzpoll_desktop.cli.options import Parser, UsageProblem, add_election, add_out, data_dir
from kzpoll_desktop.cli.window import with_qt
from kzpoll_desktop.domain.training.course import MAX_SEAT
from kzpoll_desktop.texts.said.command import label, typed_word

# As the players of the training layer are called, which are imported only where one plays.
PLAYERS: Final = ("careful", "careless", "adjuster")


def add_words(parser: Parser, language: str) -> None:
    """Where the papers go, and the record that is played; or an exercise of a course, and who plays it."""
    add_out(parser, language)
    parser.add_argument(
        "--record", metavar=typed_word("RECORD", language), type=Path, help=label("record_file", language)
    )
    add_election(parser, language)
    parser.add_argument(
        "--course", metavar=typed_word("COURSE", language), help=label("rehearse_course", language)
    )
    parser.add_argument(
        "--exercise", metavar=typed_word("EXERCISE", language), help=label("rehearse_exercise", language)
    )
    parser.add_argument(
        "--seat",
        metavar=typed_word("SEAT", language),
        type=int,
        default=0,
        help=label("rehearse_seat", language),
    )
    parser.add_argument("--recount", action="store_true", help=label("rehearse_recount", language))
    parser.add_argument("--as", dest="player", choices=PLAYERS, help=label("rehearse_as", language))


def run(options: argparse.Namespace, language: str) -> int:
    """Play the day; 1 where findings leave only drafts, or where an exercise does not come to its end."""
    if options.course is not None or options.exercise is not None:
        return _of_a_course(options, language)

    def play() -> int:
        from kzpoll_desktop.gui.rehearsal.run import rehearse

        return rehearse(
            options.out,
            options.record,
            options.election,
            data_dir(options),
            language,
            recount=options.recount,
        )

    return with_qt(play, language)


def _of_a_course(options: argparse.Namespace, language: str) -> int:
    for name, value in (
        ("course", options.course),
        ("exercise", options.exercise),
        ("as", options.player),
    ):
        if value is None:
            raise UsageProblem("missing_argument", f"--{name}")
    if not 0 <= options.seat <= MAX_SEAT:
        raise UsageProblem("bad_argument", "--seat")

    def play() -> int:
        from kzpoll_desktop.gui.rehearsal.exercise import rehearse_exercise

        return rehearse_exercise(
            options.out,
            options.course,
            options.exercise,
            options.seat,
            options.player,
            data_dir(options),
            language,
        )

    return with_qt(play, language)
