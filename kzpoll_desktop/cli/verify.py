"""`kzpoll verify`: what is intact, who sealed it, and each figure that differs."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, UsageProblem, add_election, answer_language, data_dir
from kzpoll_desktop.cli.telling import OBJECTED, OK
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.texts.said.command import label, place
from kzpoll_desktop.workflow.verifying.report import as_json, lines
from kzpoll_desktop.workflow.verifying.verify import Verdict, verify, verify_short


def add_words(parser: Parser, language: str) -> None:
    """What is verified, and what it is held against."""
    parser.add_argument(
        "files", metavar=place("FILE", language), nargs="*", help=label("verify_files", language)
    )
    parser.add_argument("--keys", metavar=place("LIST", language), type=Path, help=label("keys", language))
    parser.add_argument("--code", metavar=place("TEXT", language), help=label("code", language))
    parser.add_argument(
        "--record", metavar=place("RECORD", language), type=Path, help=label("code_record", language)
    )
    parser.add_argument("--json", action="store_true", help=label("verify_json", language))
    add_election(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Verify and report; 1 where something is not intact or does not agree."""
    language = answer_language(options, language)
    verdict = _verdict(options)
    if options.json:
        print(json.dumps(as_json(verdict, language), ensure_ascii=False))
    else:
        for line in lines(verdict, language):
            print(line.text if line.tone == "name" else f"  {line.text}")
    return OK if verdict.agrees else OBJECTED


def _verdict(options: argparse.Namespace) -> Verdict:
    if (options.code is None) != (options.record is None):
        raise UsageProblem("missing_argument", "--code, --record")
    if options.code is not None:
        election = read_definition(options.election) if options.election else None
        return verify_short(options.code, options.record, election, data_dir(options))
    if not options.files:
        raise UsageProblem("missing_argument", "FILE")
    return verify(options.files, read_key_list(options.keys) if options.keys else None)
