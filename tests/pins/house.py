"""The one place where pins touch the program: whatever is moved or renamed in it is followed here and nowhere else."""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import pkgutil
import secrets
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

from kzpoll_desktop import texts
from kzpoll_desktop.cli import main as cli
from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.acts import Vote
from kzpoll_desktop.domain.day.closing import Closing, TrueTime
from kzpoll_desktop.domain.day.steps import second_check as days
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.resources import resource
from kzpoll_desktop.seal.deriving import Cost
from kzpoll_desktop.texts import history as history_texts
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.names.labels import ROW_LABELS
from kzpoll_desktop.texts.said.readiness import READINESS
from kzpoll_desktop.workflow import acts, ballots, close, hints, keys, printing
from kzpoll_desktop.workflow.acts import Drawn
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.projection import earlier_names
from kzpoll_desktop.workflow.readiness import Item, ReadinessState
from kzpoll_desktop.workflow.setup import practice_precinct

__all__ = [
    "Closing",
    "Cost",
    "Desk",
    "Drawn",
    "TrueTime",
    "Vote",
    "acts",
    "ballots",
    "close",
    "days",
    "figure",
    "day_rows",
    "hints",
    "keys",
    "practice_precinct",
    "printing",
    "by_path",
]

LANGUAGES = ("kk", "ru", "en")
# The version that stands in what the pins were made of; a release changes no pin.
PROGRAM = "0.1.0"
WINDOW_TEXTS = resource("i18n", "kzpoll_ru.ts").parent
PRACTICE_RECORD = resource("training", "practice.record.json")


# --- the command ----------------------------------------------------------------------------------------------


def kzpoll(*words: str | Path) -> tuple[int, str]:
    """The command in this process: exit status, and what it said on both streams."""
    said = io.StringIO()
    wide = mock.patch.dict(os.environ, {"COLUMNS": "1000", "LC_ALL": "C.UTF-8"})
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), wide:
        try:
            status = cli.main([str(word) for word in words])
        except SystemExit as left:
            status = int(left.code or 0)
        finally:
            # The command switches it off for the short life of its own process.
            gc.enable()
    return status, said.getvalue()


COMMANDS = cli.COMMANDS


# --- days -----------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def nothing_by_chance(file_id: str, run: str) -> Iterator[None]:
    """Ids of files and runs as they are given, and the version of the program that the pins were made with."""
    real = secrets.token_hex

    def chosen(size: int | None = None) -> str:
        return {16: file_id, 4: run}.get(size or 0) or real(size)

    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(secrets, "token_hex", chosen))
        for module in _with("__version__"):
            stack.enter_context(mock.patch.object(module, "__version__", PROGRAM))
        yield


def _with(name: str) -> list[Any]:
    """The program's modules that know a name, wherever it is."""
    loaded = sorted(sys.modules.items())
    return [module for at, module in loaded if at.startswith("kzpoll_desktop") and hasattr(module, name)]


def practice_record() -> PrecinctRecord:
    """The practice precinct as it is counted in the end."""
    record, _ = read_record(PRACTICE_RECORD)
    return record


def entries_of(stage: str, desk: Desk, record: PrecinctRecord) -> Iterator[tuple[str, Any]]:
    """What a commission enters at a stage so that the record comes out: path and value, in the order of the page."""
    if stage == "opening":
        yield "day.opened", record.day.opened
        for contest, figures in record.contests.items():
            yield f"receipts.{contest}", [{"source": "first", "ballots": figures.received, "note": ""}]
        for name in ("proxies", "media"):
            yield f"attendance.{name}", getattr(record.attendance, name)
    if stage == "voting_ended":
        yield "day.voting_ended", record.day.voting_ended
    if stage == "unused_and_lists":
        yield "portable_boxes", [{"id": b.id, "members": list(b.members)} for b in record.portable_boxes]
    for row in day_rows.rows(stage, desk.day.election, desk.day.record):
        if not row.closed and not row.path.endswith(".received"):
            value = figure(record, row.path)
            if value is not None:
                yield row.path, value


# --- what is in a file ----------------------------------------------------------------------------------------


def journal_of(path: Path) -> list[dict[str, Any]]:
    """The bodies of a file's journal, read without the program."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        return [json.loads(row[0]) for row in conn.execute("SELECT body FROM journal ORDER BY seq")]


def tables_of(path: Path) -> list[str]:
    """All tables but journal and blobs, a row a line, sorted; read without the program."""
    found = []
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        names = [n for (n,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in sorted(set(names) - {"journal", "blob"}):
            rows = conn.execute(f'SELECT * FROM "{name}"').fetchall()
            found += sorted(f"{name}: {json.dumps(row, ensure_ascii=False)}" for row in rows)
        for name, sql in conn.execute(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
        ):
            found += [f"schema {name}: {line}" for line in sql.splitlines()]
    return found


def in_words_of_today(tables: list[str]) -> list[str]:
    """The rows of a file of an earlier program, each with its label of today where that was corrected since."""
    return [_in_words_of_today(line) if line.startswith("figure: ") else line for line in tables]


def _in_words_of_today(line: str) -> str:
    path, contest, row, *names, value, position = json.loads(line.removeprefix("figure: "))
    where = known(path)
    kind = where.figure if where is not None else None
    key = "" if kind is None else kind.key
    if where is not None and names in earlier_names(key, where.subject):
        names = [ROW_LABELS[key].get(language).format(at=where.subject) for language in ("kk", "ru", "en")]
    return f"figure: {json.dumps([path, contest, row, *names, value, position], ensure_ascii=False)}"


def history_lines(desk: Desk, language: str) -> list[str]:
    """The journal as its window and its print say it."""
    day, words = desk.day, history_texts
    found = []
    for line in desk.history():
        was, now = words.was_and_is(line, day.record, day.election, language)
        cells = (
            words.moment(line, day.election),
            words.person_name(line.by, day.record),
            words.stage_words(line.stage, day.election, language),
            words.said(line, day.record, day.election, language),
            was,
            now,
            line.reason,
        )
        found.append(" | ".join(cells))
    return found


# --- sentences ------------------------------------------------------------------------------------------------


def sentences() -> list[str]:
    """Every sentence of the catalogues in three languages, wherever it stands, sorted."""
    found: set[tuple[str, str, str]] = set()
    for info in pkgutil.walk_packages(texts.__path__, f"{texts.__name__}."):
        module = import_module(info.name)
        for name, value in vars(module).items():
            if not name.startswith("__"):
                _collect(value, found, depth=0)
    return [" | ".join(triple) for triple in sorted(found)]


def _collect(value: object, found: set[tuple[str, str, str]], depth: int) -> None:
    kk, ru, en = (getattr(value, language, None) for language in LANGUAGES)
    if isinstance(value, Message) or (isinstance(kk, str) and isinstance(ru, str)):
        found.add((str(kk), str(ru), str(en)))
    elif depth > 6 or isinstance(value, str | bytes | type):
        return
    elif isinstance(value, Mapping):
        _collect_languages(value, found)
        for one in value.values():
            _collect(one, found, depth + 1)
    elif isinstance(value, Sequence):
        for one in value:
            _collect(one, found, depth + 1)
    elif hasattr(value, "__dataclass_fields__") and type(value).__module__.startswith("kzpoll_desktop"):
        for name in value.__dataclass_fields__:
            _collect(getattr(value, name, None), found, depth + 1)


def _collect_languages(value: Mapping[Any, Any], found: set[tuple[str, str, str]]) -> None:
    """A text that is kept by language."""
    if set(value) == set(LANGUAGES) and all(isinstance(one, str) for one in value.values()):
        found.add((value["kk"], value["ru"], value["en"]))


# --- papers ---------------------------------------------------------------------------------------------------

RECOVERY_CODE = "23456K-789ABM-CDEFGP-HJKMNR-PQRSTW"
READY_PARAMS: Mapping[str, Param] = {
    "ballot": Named("ballot", "party_list"),
    "date": Named("date", "2023-03-19"),
    "folder": "second medium",
    "letters": "王",
    "lines": 7,
    "megabytes": 120,
    "offset": "+06:00",
    "names": "Төраға (оқу), Хатшы (оқу)",
    "percent": 30,
    "precinct": "+05:00",
    "time": "18:00:07",
    "words": "Cадыков (C)",
}


def readiness_items() -> list[Item]:
    """Everything that can be said the day before, each in one of the states."""
    states: tuple[ReadinessState, ...] = ("good", "attention", "person")
    return [
        Item(code, READY_PARAMS, state=states[place % 3]) for place, code in enumerate(READINESS.catalogue)
    ]


def papers_of_day(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """Every kind of paper that can be made of a day, by name; the day may be in any state."""
    day = desk.day
    for paper in printing.drafts(day):
        yield f"draft {paper.name}", paper.data
    modes: tuple[LanguageMode, ...] = ("kk_ru", "kk", "ru")
    for contest in day.record.contests:
        for languages in modes[1:]:
            yield f"draft {languages} {contest}", printing.draft(day, contest, languages).data
        for languages in modes:
            yield f"copying {languages} {contest}", printing.copying_sheet(day, contest, languages).data
    for paper in printing.empty_forms(day):
        yield f"empty {paper.name}", paper.data
    for act in day.record.acts:
        yield f"act {act.number}", printing.act_paper(day, act).data
    for paper in printing.dissent_papers(day):
        yield paper.name, paper.data
    lines = desk.history()
    for language in LANGUAGES:
        yield f"journal {language}", printing.journal_paper(day, lines, language).data
        cut = printing.journal_paper(day, lines[3:9], language, extract=True)
        yield f"journal extract {language}", cut.data
    yield "readiness", printing.readiness_paper(desk, readiness_items()).data
    if day.keys is not None:
        made = keys.MadeKey(day.keys, RECOVERY_CODE)
        yield "recovery", printing.recovery_paper(day, made).data


def papers_of_record(path: Path, election: ElectionDefinition | None = None) -> Iterator[tuple[str, bytes]]:
    """The papers of a record that was not closed in the program: to be signed where nothing stands against it, and drafts."""
    record, definition = read_record(path, election)
    for as_draft in (False, True):
        made = printing.from_record(record, definition, as_draft=as_draft)
        if isinstance(made, printing.NotReady):
            yield "refused", " ".join(finding.code for finding in made.findings).encode()
            continue
        for paper in made:
            yield ("drafted " if as_draft else "") + paper.name, paper.data


def kept_papers(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """The papers of a closed day as they were kept."""
    for paper in printing.kept_papers(desk):
        yield f"kept {paper.name}", paper.data


def definition(path: Path) -> ElectionDefinition:
    """An election's definition as a file."""
    return read_definition(path)


def alter(path: Path, statement: str) -> None:
    """What a person with any SQLite tool can do to a file at rest."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = ON")
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute(statement)
        for _, sql in guards:
            conn.execute(sql)


# --- the window -----------------------------------------------------------------------------------------------

Note = Callable[[Any, str, str], None]


def rehearse(folder: Path, language: str, note: Note) -> None:
    """The practice day through the real window in a language; note is called with each page and dialog."""
    from kzpoll_desktop.gui.rehearsal.run import rehearse as play

    def look(widget: Any, path: Path) -> None:
        note(widget, path.stem, language)

    with contextlib.ExitStack() as stack:
        stack.enter_context(nothing_by_chance("5ee7" + "4" * 28, "0a0b0c05"))
        for module in _with("keep_picture"):
            stack.enter_context(mock.patch.object(module, "keep_picture", look))
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        assert play(folder / "out", None, None, None, language) == 0


def tour(folder: Path, note: Note) -> None:
    """All pages and dialogs that are taken pictures of."""
    from tests import screenshots

    def shoot(camera: Any, widget: Any, name: str) -> None:
        note(widget, name, camera.context.language)

    with (
        nothing_by_chance("7047" + "5" * 28, "0a0b0c06"),
        mock.patch.object(screenshots.Camera, "shoot", shoot),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        screenshots.take_all(folder / "tour", 100, "light")
