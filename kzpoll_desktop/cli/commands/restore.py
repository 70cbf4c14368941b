"""`kzpoll restore`: a precinct file back from its backups; the present one is kept aside."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, data_dir
from kzpoll_desktop.cli.telling import OBJECTED, OK, complain
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.exchange.files import own_folder
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.names.labels import precinct_name, stage_name
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups import restore
from kzpoll_desktop.workflow.backups.restore import FoundFile, loss
from kzpoll_desktop.workflow.settings import SettingsFile


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, and which backup."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, help=label("precinct_file", language)
    )
    parser.add_argument(
        "--from",
        metavar=typed_word("BACKUP", language),
        dest="backup",
        type=Path,
        help=label("from", language),
    )
    parser.add_argument("--other-history", action="store_true", help=label("other_history", language))
    parser.add_argument("--list", action="store_true", help=label("list", language))


def run(options: argparse.Namespace, language: str) -> int:
    """What is in each backup and what would be lost; a damaged or missing file is restored from the fullest one."""
    path: Path = options.file
    present = restore.look_at(path) if path.exists() else None
    folder = data_dir(options) or own_folder()
    medium = SettingsFile(folder).values.second_medium
    own = restore.own_backups(folder)
    found = restore.candidates(present, restore.places(path, folder, medium), own)
    _print_found(present, found, language)
    if options.list:
        return OK
    backup: Path | None = options.backup or next((one.path for one in found if one.difference is None), None)
    if backup is None:
        complain(say(Reply("no_backups", {"file": path.name, "option": "--from"}), language))
        return OBJECTED
    if present is not None and present.fault is None and options.backup is None:
        complain(say(Reply("present_is_whole", {"file": path.name, "option": "--from"}), language))
        return OBJECTED
    if options.backup is None and (present is None or present.day is None):
        complain(say(Reply("which_precinct", {"file": path.name, "option": "--from"}), language))
        return OBJECTED
    aside = restore.restore(path, backup, own, other_history=options.other_history)
    print(say(Reply("restored", {"file": str(path), "backup": str(backup)}), language))
    if aside is not None:
        print(say(Reply("kept_aside", {"file": str(aside)}), language))
    return OK


def _print_found(present: FoundFile | None, found: Sequence[FoundFile], language: str) -> None:
    if present is not None and present.fault is not None:
        print(say(Reply("present_damaged", {"file": str(present.path), "entries": present.proved}), language))
    for one in ([present] if present is not None and present.fault is None else []) + list(found):
        assert one is not None  # whole files have a state
        assert one.day is not None
        print(_line(one.path, one.day, language))
        if one.difference is not None:
            parts = one.difference
            told = {"first": parts.first, "theirs": parts.theirs, "ours": parts.ours}
            print("  " + say(Reply("other_history", {**told, "option": "--other-history"}), language))
        elif present is not None and present.day is not None and one is not present:
            lost = loss(present.day, one.day)
            if lost.entries or lost.figures:
                print(
                    "  "
                    + say(
                        Reply("would_lose", {"entries": lost.entries, "figures": len(lost.figures)}),
                        language,
                    )
                )


def _line(path: Path, day: Day, language: str) -> str:
    at = f"{date(day.wall)} {time(day.wall, seconds=True)}"
    stage = stage_name(day.stage, day.election, language)
    return say(
        Reply(
            "backup_line",
            {
                "file": str(path),
                "precinct": precinct_name(day.record.precinct, language),
                "entries": day.seq,
                "at": at,
                "stage": stage,
            },
        ),
        language,
    )
