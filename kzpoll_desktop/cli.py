"""The kzpoll command: thin; what it does is in `workflow`, the window is imported only where one is opened."""

from __future__ import annotations

import argparse
import gc
import json
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.texts.cli import say

if TYPE_CHECKING:
    from kzpoll_desktop.domain.day.day import Day
    from kzpoll_desktop.workflow.backups.restore import Standing
    from kzpoll_desktop.workflow.checking import Checked, Unusable
    from kzpoll_desktop.workflow.printing import Paper
    from kzpoll_desktop.workflow.verifying.verify import Verdict

LANGUAGES: Final = ("kk", "ru", "en")
COMMANDS: Final = ("record", "rehearse", "check", "protocol", "verify", "backup", "restore")
OK, OBJECTED, UNUSABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status: 0 nothing to object, 1 something to object, 2 input that could not be used."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = _wanted_language(words)
    try:
        return _dispatch(words, language)
    except _UsageProblem as problem:
        _complain(say("bad_usage", language, problem=problem.sentence(language)))
        return UNUSABLE
    except KzpollError as problem:
        from kzpoll_desktop.workflow.problems import problem_sentence

        _complain(problem_sentence(problem, language))
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read the output has gone; the rest of it has no reader.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # noqa: BLE001 - a person is told in a sentence, never by a traceback
        _complain(say("bug", language, place=_place(bug)))
        return UNUSABLE


def _dispatch(words: list[str], language: str) -> int:
    parser = _parser(language)
    command = next((w for w in _without_values(words) if not w.startswith("-")), None)
    if command not in COMMANDS:
        options = _window_parser(parser, language).parse_args(words)
        return _open_window(options, language)
    options = parser.parse_args(words)
    commands = {
        "check": _check,
        "record": _record,
        "protocol": _protocol,
        "verify": _verify,
        "backup": _backup,
        "restore": _restore,
        "rehearse": _rehearse,
    }
    return commands[options.command](options, language)


# --- reading the command line ---------------------------------------------------------------------------------


class _UsageProblem(Exception):
    """Words of the command line that do not fit: a code of texts.cli and what it names."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code)
        self.code = code
        self.name = name

    def sentence(self, language: str) -> str:
        return say(self.code, language, name=self.name)


class _Parser(argparse.ArgumentParser):
    """argparse without its own English: problems become _UsageProblem, help is in the person's language."""

    language = "en"

    def error(self, message: str) -> NoReturn:
        names = message.rsplit(":", 1)[-1].strip()
        if "required" in message:
            raise _UsageProblem("missing_argument", names)
        if "unrecognized" in message:
            raise _UsageProblem("unknown_argument", names)
        argument = message.removeprefix("argument ").split(":", 1)[0]
        raise _UsageProblem("bad_argument", argument)

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", say("usage", self.language) + ":", 1)

    def format_help(self) -> str:
        text = super().format_help()
        for english, code in (
            ("usage:", "usage"),
            ("positional arguments:", "positional"),
            ("options:", "options"),
        ):
            text = text.replace(f"{english}", say(code, self.language) + ":", 1)
        return text


def _without_values(words: list[str]) -> list[str]:
    found = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("--lang", "--data-dir"):
            skip = True
        else:
            found.append(word)
    return found


def _wanted_language(words: list[str]) -> str:
    for index, word in enumerate(words):
        given = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and index + 1 < len(words):
            given = words[index + 1]
        if given in LANGUAGES:
            return given
    return system_language()


def system_language() -> str:
    """kk, ru or en by the system's setting; en where it is another one."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        given = os.environ.get(name, "")[:2].lower()
        if given:
            return given if given in LANGUAGES else "en"
    given = (locale.getlocale()[0] or "")[:2].lower()
    return given if given in LANGUAGES else "en"


def _parser(language: str) -> _Parser:
    parser = _new_parser(language, prog="kzpoll", description=say("description", language))
    parser.add_argument("--version", action="version", version=__version__, help=say("version", language))
    subparsers = parser.add_subparsers(
        dest="command", title=say("commands", language), metavar="COMMAND", parser_class=_Parser
    )

    def command(name: str) -> _Parser:
        made = subparsers.add_parser(
            name, help=say(name, language), description=say(name, language), add_help=False
        )
        return _with_common(made, language)

    record = command("record")
    record.add_argument("file", metavar="FILE", type=Path, help=say("precinct_file", language))
    record.add_argument("--out", metavar="DIR", type=Path, required=True, help=say("out", language))
    rehearse = command("rehearse")
    rehearse.add_argument("--out", metavar="DIR", type=Path, required=True, help=say("out", language))
    rehearse.add_argument("--record", metavar="R", type=Path, help=say("record_file", language))
    check = command("check")
    check.add_argument("records", metavar="RECORD", type=Path, nargs="+", help=say("record_files", language))
    check.add_argument("--json", action="store_true", help=say("json", language))
    check.add_argument("--no-suggestions", action="store_true", help=say("no_suggestions", language))
    protocol = command("protocol")
    protocol.add_argument("record", metavar="RECORD", type=Path, help=say("record_or_precinct", language))
    protocol.add_argument("--out", metavar="DIR", type=Path, required=True, help=say("out", language))
    protocol.add_argument("--draft", action="store_true", help=say("draft", language))
    verify = command("verify")
    verify.add_argument("files", metavar="FILE", nargs="*", help=say("verify_files", language))
    verify.add_argument("--keys", metavar="LIST", type=Path, help=say("keys", language))
    verify.add_argument("--code", metavar="TEXT", help=say("code", language))
    verify.add_argument("--record", metavar="R", type=Path, help=say("code_record", language))
    verify.add_argument("--json", action="store_true", help=say("verify_json", language))
    backup = command("backup")
    backup.add_argument("file", metavar="FILE", type=Path, help=say("precinct_file", language))
    backup.add_argument("--to", metavar="DIR", type=Path, required=True, help=say("to", language))
    restore = command("restore")
    restore.add_argument("file", metavar="FILE", type=Path, help=say("precinct_file", language))
    restore.add_argument("--from", metavar="BACKUP", dest="backup", type=Path, help=say("from", language))
    restore.add_argument("--list", action="store_true", help=say("list", language))
    for made in (rehearse, check, protocol, verify):
        made.add_argument("--election", metavar="E", type=Path, help=say("election", language))
    return parser


def _new_parser(language: str, **words: str) -> _Parser:
    return _with_common(_Parser(add_help=False, allow_abbrev=False, **words), language)  # type: ignore[arg-type]


def _with_common(parser: _Parser, language: str) -> _Parser:
    parser.language = language
    parser.add_argument("-h", "--help", action="help", help=say("help", language))
    parser.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=say("lang", language))
    parser.add_argument(
        "--data-dir", metavar="DIR", type=Path, default=argparse.SUPPRESS, help=say("data_dir", language)
    )
    return parser


def _window_parser(full: _Parser, language: str) -> _Parser:
    """The parser of the bare command; its help is the one with all commands."""
    parser = _new_parser(language, prog="kzpoll")
    parser.add_argument("--version", action="version", version=__version__, help=say("version", language))
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help=say("open_file", language))
    parser.format_help = full.format_help  # type: ignore[method-assign]
    return parser


# --- saying things --------------------------------------------------------------------------------------------


def _complain(sentence: str) -> None:
    print(f"kzpoll: {sentence}", file=sys.stderr)


def _place(bug: BaseException) -> str:
    """Where the program went wrong: kind and line of its own code; nothing of what was read."""
    trace = bug.__traceback__
    place = ""
    while trace is not None:
        name = Path(trace.tb_frame.f_code.co_filename)
        if "kzpoll_desktop" in name.parts:
            place = f"{name.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(bug).__name__}, {place}"


# --- the commands ---------------------------------------------------------------------------------------------


def _data_dir(options: argparse.Namespace) -> Path | None:
    found: Path | None = getattr(options, "data_dir", None)
    return found


def _open_window(options: argparse.Namespace, language: str) -> int:
    try:
        from kzpoll_desktop.gui.shell.bootstrap import run
    except ImportError as problem:
        if (problem.name or "").split(".")[0] != "PySide6":
            raise
        _complain(say("no_window", language))
        return UNUSABLE
    return run(options.file, _data_dir(options), getattr(options, "lang", None))


def _rehearse(options: argparse.Namespace, language: str) -> int:
    try:
        from kzpoll_desktop.gui.rehearsal.player import rehearse
    except ImportError as problem:
        if (problem.name or "").split(".")[0] != "PySide6":
            raise
        _complain(say("no_window", language))
        return UNUSABLE
    return rehearse(options.out, options.record, options.election, _data_dir(options), language)


def _check(options: argparse.Namespace, language: str) -> int:
    from kzpoll_desktop.exchange.definitions import read_definition
    from kzpoll_desktop.workflow.checking import Unusable, as_json, check_file

    if options.json and not hasattr(options, "lang"):
        language = "en"
    election = read_definition(options.election) if options.election else None
    # Records and results are trees without cycles: looking for cycles among thousands of them only costs time.
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    status = OK
    gc.disable()
    for path in options.records:
        for result in check_file(path, election, _data_dir(options)):
            if isinstance(result, Unusable):
                status = UNUSABLE
            elif result.objectionable:
                status = max(status, OBJECTED)
            if options.json:
                sys.stdout.write(
                    encode(as_json(result, language, suggestions=not options.no_suggestions)) + "\n"
                )
            else:
                _print_checked(result, language, suggestions=not options.no_suggestions)
    sys.stdout.flush()
    return status


def _print_checked(result: Checked | Unusable, language: str, *, suggestions: bool) -> None:
    from kzpoll_desktop.domain.rules.engine import answers
    from kzpoll_desktop.texts.findings import describe, figure_name, message
    from kzpoll_desktop.texts.problems.files import file_problem
    from kzpoll_desktop.workflow.checking import Unusable, suggested

    if isinstance(result, Unusable):
        sys.stdout.flush()
        _complain(file_problem(result.problem, language))
        return
    names: dict[str, str | int] = {"file": result.file, "precinct": result.record.precinct.number}
    if not result.findings:
        print(say("nothing_found", language, **names))
        return
    print(say("found", language, **names))
    for finding in result.findings:
        text = describe(finding, result.record, result.election, language)
        answered = answers(result.record, finding)
        mark = f" ({say('answered', language)})" if answered else ""
        contest = result.election.contest(finding.contest).title.get(language) if finding.contest else ""
        place = f" {contest}:" if contest else ""
        line = message(finding, result.record, result.election, language)
        print(f"  {text.severity_word}{mark} {finding.code}{place} {line}")
    for suggestion in suggested(result) if suggestions else ():
        changes = []
        for change in suggestion.changes:
            name = figure_name(change.path, result.record, result.election, language, ballot=True)
            if change.new is None:
                changes.append(name)
            else:
                changes.append(say("change_to", language, figure=name, old=change.old, new=change.new))
        print("  " + say("look_at", language, figures="; ".join(changes)))


def _record(options: argparse.Namespace, language: str) -> int:
    from kzpoll_desktop.domain.ground.clock import SystemClock
    from kzpoll_desktop.workflow.desk import Desk
    from kzpoll_desktop.workflow.export import export_record

    desk = Desk.open(options.file, SystemClock(), read_only=True)
    try:
        for path in export_record(desk.day, options.out):
            print(say("written", language, file=str(path)))
    finally:
        desk.close()
    return OK


def _verify(options: argparse.Namespace, language: str) -> int:
    from kzpoll_desktop.workflow.verifying.report import as_json, lines

    if options.json and not hasattr(options, "lang"):
        language = "en"
    verdict = _verdict(options)
    if options.json:
        print(json.dumps(as_json(verdict, language), ensure_ascii=False))
    else:
        for line in lines(verdict, language):
            print(line.text if line.tone == "name" else f"  {line.text}")
    return OK if verdict.agrees else OBJECTED


def _verdict(options: argparse.Namespace) -> Verdict:
    from kzpoll_desktop.exchange.definitions import read_definition
    from kzpoll_desktop.exchange.key_list import read_key_list
    from kzpoll_desktop.workflow.verifying.verify import verify, verify_short

    if (options.code is None) != (options.record is None):
        raise _UsageProblem("missing_argument", "--code, --record")
    if options.code is not None:
        election = read_definition(options.election) if options.election else None
        return verify_short(options.code, options.record, election, _data_dir(options))
    if not options.files:
        raise _UsageProblem("missing_argument", "FILE")
    return verify(options.files, read_key_list(options.keys) if options.keys else None)


def _backup(options: argparse.Namespace, language: str) -> int:
    from kzpoll_desktop.domain.ground.clock import SystemClock
    from kzpoll_desktop.exchange.files import make_folder
    from kzpoll_desktop.workflow.backups.backup import backup_name
    from kzpoll_desktop.workflow.desk import Desk

    desk = Desk.open(options.file, SystemClock(), read_only=True)
    try:
        make_folder(options.to)
        target = options.to / backup_name(options.file, desk.day.wall, desk.day.seq)
        desk.save_copy(target)
    finally:
        desk.close()
    print(say("written", language, file=str(target)))
    return OK


def _restore(options: argparse.Namespace, language: str) -> int:
    """What is in each backup and what would be lost; a damaged or missing file is restored from the fullest one."""
    from kzpoll_desktop.exchange.files import own_folder
    from kzpoll_desktop.workflow.backups import restore
    from kzpoll_desktop.workflow.backups.backup import backup_folder

    path: Path = options.file
    present = restore.look_at(path) if path.exists() else None
    folders = (backup_folder(_data_dir(options) or own_folder(), path), path.parent)
    found = restore.candidates(path, folders)
    _print_standings(present, found, language)
    if options.list:
        return OK
    backup: Path | None = options.backup or (found[0].path if found else None)
    if backup is None:
        _complain(say("no_backups", language, file=path.name, option="--from"))
        return OBJECTED
    if present is not None and present.fault is None and options.backup is None:
        _complain(say("present_is_whole", language, file=path.name, option="--from"))
        return OBJECTED
    aside = restore.restore(path, backup)
    print(say("restored", language, file=str(path), backup=str(backup)))
    if aside is not None:
        print(say("kept_aside", language, file=str(aside)))
    return OK


def _print_standings(present: Standing | None, found: Sequence[Standing], language: str) -> None:
    from kzpoll_desktop.workflow.backups.restore import loss

    if present is not None and present.fault is not None:
        print(say("present_damaged", language, file=str(present.path), entries=present.proved))
    for one in ([present] if present is not None and present.fault is None else []) + list(found):
        assert one is not None  # whole files have a state
        assert one.day is not None
        print(_standing_line(one.path, one.day, language))
        if present is not None and present.day is not None and one is not present:
            lost = loss(present.day, one.day)
            if lost.entries or lost.figures:
                print("  " + say("would_lose", language, entries=lost.entries, figures=len(lost.figures)))


def _standing_line(path: Path, day: Day, language: str) -> str:
    from kzpoll_desktop.texts.format import date, time
    from kzpoll_desktop.texts.names.labels import stage_name

    at = f"{date(day.wall)} {time(day.wall, seconds=True)}"
    stage = stage_name(day.stage, day.election, language)
    return say("backup_line", language, file=str(path), entries=day.seq, at=at, stage=stage)


def _protocol(options: argparse.Namespace, language: str) -> int:
    from kzpoll_desktop.workflow.printing import save_papers

    papers = _papers_of(options, language)
    if not papers:
        return OBJECTED
    for path in save_papers(papers, options.out):
        print(say("written", language, file=str(path)))
    return OK


def _papers_of(options: argparse.Namespace, language: str) -> tuple[Paper, ...]:
    """The papers asked for; none where they are refused, and why has been said."""
    from kzpoll_desktop.domain.ground.clock import SystemClock
    from kzpoll_desktop.exchange.definitions import read_definition
    from kzpoll_desktop.exchange.records import read_record
    from kzpoll_desktop.texts.findings import message
    from kzpoll_desktop.workflow import printing
    from kzpoll_desktop.workflow.desk import Desk

    if options.record.suffix == ".kzpoll":
        desk = Desk.open(options.record, SystemClock(), read_only=True)
        try:
            if options.draft:
                return printing.drafts(desk.day)
            papers = printing.kept_papers(desk)
        finally:
            desk.close()
        if not papers:
            _complain(say("not_printed_yet", language, file=options.record.name))
        return papers
    election = read_definition(options.election) if options.election else None
    record, definition = read_record(options.record, election, _data_dir(options))
    made = printing.from_record(record, definition, as_draft=options.draft)
    if isinstance(made, printing.NotReady):
        _complain(say("refused_protocol", language))
        for finding in made.findings:
            _complain(f"{finding.code} {message(finding, record, definition, language)}")
        return ()
    return made


if __name__ == "__main__":
    sys.exit(main())
