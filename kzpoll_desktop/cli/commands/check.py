"""`kzpoll check`: the rules applied to records."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, add_election, answer_language, data_dir
from kzpoll_desktop.cli.telling import OBJECTED, OK, UNUSABLE, complain
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.said import Param
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.records import LINES_SUFFIX
from kzpoll_desktop.exchange.sharing import LineAnswer, Mine, cores, shared
from kzpoll_desktop.texts.findings import describe, figure_name, message
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.checking import Checked, Unusable, as_json, check_file, suggested


def add_words(parser: Parser, language: str) -> None:
    """The records, and how they are answered."""
    parser.add_argument(
        "records",
        metavar=typed_word("RECORD", language),
        type=Path,
        nargs="+",
        help=label("record_files", language),
    )
    parser.add_argument("--json", action="store_true", help=label("json", language))
    parser.add_argument("--no-suggestions", action="store_true", help=label("no_suggestions", language))
    add_election(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Check every record; 1 where one has an unanswered error or discrepancy, 2 where one cannot be used."""
    language = answer_language(options, language)
    election = read_definition(options.election) if options.election else None
    # Records and results are trees without cycles: looking for cycles among thousands of them only costs time.
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    status = OK
    gc.disable()
    for path in options.records:
        answered = partial(_as_lines, options, language, election, encode, path)
        processes = cores(path) if options.json and path.suffix.lower() == LINES_SUFFIX else 1
        if processes > 1:
            sys.stdout.flush()
            for text, asked in shared(answered, processes):
                sys.stdout.write(text)
                status = max(status, asked)
            continue
        for result in check_file(path, election, data_dir(options)):
            if isinstance(result, Unusable):
                status = UNUSABLE
            elif result.objectionable:
                status = max(status, OBJECTED)
            if options.json:
                sys.stdout.write(
                    encode(as_json(result, language, suggestions=not options.no_suggestions)) + "\n"
                )
            elif isinstance(result, Unusable):
                sys.stdout.flush()
                complain(say(result.fault, language))
            else:
                _print_findings(result, language)
                if not options.no_suggestions:
                    _print_suggestions(result, language)
    sys.stdout.flush()
    return status


def _as_lines(
    options: argparse.Namespace,
    language: str,
    election: ElectionDefinition | None,
    encode: Callable[[object], str],
    path: Path,
    mine: Mine,
) -> Iterator[LineAnswer]:
    """What is printed of each line as JSON, with the exit status that it asks for."""
    for result in check_file(path, election, data_dir(options), mine):
        text = encode(as_json(result, language, suggestions=not options.no_suggestions)) + "\n"
        if isinstance(result, Unusable):
            # A file in another encoding is told once.
            yield LineAnswer(result.line, text, UNUSABLE, last=result.fault.code == "utf16")
        else:
            yield LineAnswer(result.line, text, OBJECTED if result.objectionable else OK)


def _print_findings(result: Checked, language: str) -> None:
    about: dict[str, Param] = {"file": result.file, "precinct": result.record.precinct.number}
    print(say(Reply("found" if result.findings else "nothing_found", about), language))
    for finding in result.findings:
        text = describe(finding, result.record, result.election, language)
        answered = answers(result.record, finding)
        mark = f" ({say(Reply('answered'), language)})" if answered else ""
        contest = result.election.contest(finding.contest).title.get(language) if finding.contest else ""
        place = f" {contest}:" if contest else ""
        line = message(finding, result.record, result.election, language)
        print(f"  {text.severity_word}{mark} {finding.code}{place} {line}")


def _print_suggestions(result: Checked, language: str) -> None:
    for suggestion in suggested(result) if result.findings else ():
        changes = []
        for change in suggestion.changes:
            name = figure_name(change.path, result.record, result.election, language, ballot=True)
            if change.new is None:
                changes.append(name)
            else:
                about: dict[str, Param] = {"figure": name, "old": change.old, "new": change.new}
                changes.append(say(Reply("change_to", about), language))
        print("  " + say(Reply("look_at", {"figures": "; ".join(changes)}), language))
