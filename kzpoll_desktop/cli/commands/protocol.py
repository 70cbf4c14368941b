"""`kzpoll protocol`: the papers of a record, or of a precinct file."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, add_election, add_out, data_dir
from kzpoll_desktop.cli.telling import OBJECTED, OK, complain
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.texts.findings import message
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import Paper


def add_words(parser: Parser, language: str) -> None:
    """The record or precinct file, and where its papers go."""
    parser.add_argument(
        "record",
        metavar=typed_word("RECORD", language),
        type=Path,
        help=label("record_or_precinct", language),
    )
    add_out(parser, language)
    parser.add_argument("--draft", action="store_true", help=label("draft", language))
    add_election(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Save the papers; 1 where they are refused."""
    papers = _papers(options, language)
    if not papers:
        return OBJECTED
    for path in printing.save_papers(papers, options.out):
        print(say(Reply("written", {"file": str(path)}), language))
    return OK


def _papers(options: argparse.Namespace, language: str) -> tuple[Paper, ...]:
    """The papers asked for; none where they are refused, and why has been said."""
    if options.record.suffix == ".kzpoll":
        return _papers_of_file(options.record, draft=options.draft, language=language)
    election = read_definition(options.election) if options.election else None
    record, definition = read_record(options.record, election, data_dir(options))
    made = printing.from_record(record, definition, as_draft=options.draft)
    if isinstance(made, printing.NotReady):
        complain(say(Reply("refused_protocol"), language))
        for finding in made.findings:
            complain(f"{finding.code} {message(finding, record, definition, language)}")
        return ()
    return made


def _papers_of_file(path: Path, *, draft: bool, language: str) -> tuple[Paper, ...]:
    desk = Desk.open(path, SystemClock(), read_only=True)
    try:
        if draft:
            return printing.drafts(desk.day)
        papers = printing.kept_papers(desk)
    finally:
        desk.close()
    if not papers:
        complain(say(Reply("not_printed_yet", {"file": path.name}), language))
    return papers
