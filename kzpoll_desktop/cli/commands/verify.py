"""`kzpoll verify`: what is intact, who sealed it, and each figure that differs."""

from __future__ import annotations

import argparse
import datetime
import json
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, UsageProblem, add_election, answer_language, data_dir
from kzpoll_desktop.cli.telling import OBJECTED, OK
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import make_folder, write_bytes
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.texts.said.command import label, typed_word
from kzpoll_desktop.workflow.verifying.in_json import in_json
from kzpoll_desktop.workflow.verifying.looked import Verdict
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.seen import SeenKeys
from kzpoll_desktop.workflow.verifying.verify import verify


def add_words(parser: Parser, language: str) -> None:
    """What is verified, and what it is held against."""
    parser.add_argument(
        "files", metavar=typed_word("FILE", language), nargs="*", help=label("verify_files", language)
    )
    parser.add_argument(
        "--keys", metavar=typed_word("LIST", language), type=Path, help=label("key_list", language)
    )
    parser.add_argument("--code", metavar=typed_word("TEXT", language), help=label("code", language))
    parser.add_argument(
        "--record", metavar=typed_word("RECORD", language), type=Path, help=label("code_record", language)
    )
    parser.add_argument(
        "--sealed", metavar=typed_word("DIR", language), type=Path, help=label("verify_sealed", language)
    )
    parser.add_argument("--json", action="store_true", help=label("verify_json", language))
    add_election(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Verify and report; 1 where something is not intact or does not agree."""
    language = answer_language(options, language)
    verdict = _verdict(options)
    if options.sealed is not None:
        _save_sealed(verdict, options.sealed)
    if options.json:
        for one in in_json(verdict):
            print(json.dumps(one, ensure_ascii=False))
    else:
        for line in lines(verdict, language):
            print(line.text if line.tone in ("name", "heading") else f"  {line.text}")
    return OK if verdict.passes else OBJECTED


def _verdict(options: argparse.Namespace) -> Verdict:
    if options.record is not None and options.code is None:
        raise UsageProblem("missing_argument", "--code, --record")
    inputs: list[str | Path] = [*options.files]
    if options.record is not None:
        inputs.append(options.record)
    if not inputs:
        raise UsageProblem("missing_argument", "FILE" if options.code is None else "--code, --record")
    return verify(
        inputs,
        read_key_list(options.keys) if options.keys else None,
        short=options.code or "",
        election=read_definition(options.election) if options.election else None,
        data_dir=data_dir(options),
        seen=SeenKeys(data_dir(options), datetime.datetime.now().astimezone().date()),
    )


def _save_sealed(verdict: Verdict, folder: Path) -> None:
    """What the seal covers of each paper to which something was added; FileProblem."""
    for one in verdict.looked:
        if one.added_to:
            make_folder(folder)
            write_bytes(folder / one.name, one.under_seal)
