"""The table of results of a precinct (results.csv, format 1): every figure in the order of the printed protocol, then annex."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition, ProtocolRow
from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS, BOX_COUNTS, KINDS, figure_of, value_of
from kzpoll_desktop.domain.figures.path import written
from kzpoll_desktop.domain.figures.record import PortableBox, PrecinctRecord
from kzpoll_desktop.domain.figures.rows import choice_number, held
from kzpoll_desktop.domain.figures.sums import ContestSums, sheet
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.words import FIGURES

HEADING: Final = ("precinct", "contest", "version", "sheet", "row", "path", "name_kk", "name_ru", "value")
_BOM: Final = "\ufeff"
# What a program of tables takes for a formula.
_DEFUSED: Final = ("=", "+", "-", "@", "\t", "\r")
_QUOTED: Final = frozenset('",\r\n')

_VOTES: Final = figure_of("choice", "votes")
_ISSUED: Final = figure_of("member", "issued_by_member")
_TURNOUT: Final = figure_of("report", "turnout")
_APPLICATIONS: Final = figure_of("box", "applications")
_ANNULLED: Final = value_of("box", "annulled")
_LIST: Final = tuple(kind for kind in KINDS if kind.of == "list")
# Letters of a printed row that are one figure of the ballot as it was typed; all others are added up.
_TYPED: Final = {
    kind.letter: kind for kind in BALLOT_COUNTS if kind.letter in ("H", "B1", "J", "I1", "I2", "S", "G1", "F")
}


@dataclass(frozen=True, slots=True)
class _Line:
    """row: its printed number, empty where the form has none; path: empty of what is added up."""

    row: str
    path: str
    name: LocalText
    value: Counted


def results_csv(
    record: PrecinctRecord, election: ElectionDefinition, sheets: Mapping[str, tuple[int, int]]
) -> bytes:
    """The bytes of the table: comma, CRLF, UTF-8 with its mark; an unknown figure is empty.

    sheets: contest -> version and number of the sheet that counts.
    """
    precinct = str(record.precinct.number)
    out = [_BOM, _written(HEADING)]
    for contest in held(election, record):
        version, number = sheets[contest.id]
        about = (precinct, contest.id, str(version), str(number))
        out += [_written((*about, *_cells(line))) for line in _contest(record, election, contest)]
    out += [_written((precinct, "", "", "", *_cells(line))) for line in _precinct(record)]
    return "".join(out).encode()


def _cells(line: _Line) -> tuple[str, ...]:
    value = "" if line.value is None else str(line.value)
    return (line.row, line.path, line.name.kk, line.name.ru, value)


def _written(cells: tuple[str, ...]) -> str:
    return ",".join(_cell(one) for one in cells) + "\r\n"


def _cell(cell: str) -> str:
    if cell.startswith(_DEFUSED):
        cell = "'" + cell
    return '"' + cell.replace('"', '""') + '"' if _QUOTED & set(cell) else cell


# --- a contest ------------------------------------------------------------------------------------------------


def _contest(record: PrecinctRecord, election: ElectionDefinition, contest: Contest) -> Iterator[_Line]:
    sums = sheet(record, election, contest.id)
    printed: set[str] = set()
    for number, row in enumerate((*election.rows, *election.annex), start=1):
        for line in _printed(record, contest, sums, str(number), row):
            # A figure stands twice where a form prints it twice; its path names the first.
            yield _Line(line.row, "" if line.path in printed else line.path, line.name, line.value)
            printed.add(line.path)
    for line in _others(record, contest, sums):
        if line.path not in printed:
            yield line


def _printed(
    record: PrecinctRecord, contest: Contest, sums: ContestSums, number: str, row: ProtocolRow
) -> Iterator[_Line]:
    letter = row.figure
    if letter == "E":
        yield from _votes(record, contest, sums, number)
    elif letter == "C":
        yield _Line(number, "", row.label, sums.C)
        yield from _issued(record, contest, sums)
    elif letter != "F" or contest.against_all:
        kind = _TYPED.get(letter)
        typed = kind is not None and (letter != "S" or sums.figures.stationary_counted)
        path = written(kind, contest.id) if kind is not None and typed else ""
        yield _Line(number, path, row.label, sums.letter(letter))


def _votes(record: PrecinctRecord, contest: Contest, sums: ContestSums, number: str) -> Iterator[_Line]:
    for place, choice in enumerate(record.ballot(contest), start=1):
        path = written(_VOTES, contest.id, choice.id)
        yield _Line(choice_number(number, place), path, choice.name, sums.figures.votes.get(choice.id))


def _issued(record: PrecinctRecord, contest: Contest, sums: ContestSums) -> Iterator[_Line]:
    issued = sums.figures.issued_by_member
    for member in record.commission:
        if member.id in issued:
            path = written(_ISSUED, contest.id, member.id)
            yield _Line("", path, LocalText(member.name, member.name), issued[member.id])


def _others(record: PrecinctRecord, contest: Contest, sums: ContestSums) -> Iterator[_Line]:
    """Whatever was typed and may have no row of its own: of the ballot, its choices and members, and of each box."""
    for kind in BALLOT_COUNTS:
        counted = kind.required != "where_counted" or sums.figures.stationary_counted
        if counted and (kind.required != "where_on_ballot" or contest.against_all):
            yield _Line("", written(kind, contest.id), FIGURES[kind.key], getattr(sums.figures, kind.name))
    yield from _votes(record, contest, sums, "")
    yield from _issued(record, contest, sums)
    for box in record.portable_boxes:
        for kind in BOX_COUNTS:
            value = getattr(box, kind.name).get(contest.id, 0)
            yield _Line("", written(kind, contest.id, box.id), _of_box(kind.key, box), value)
        annulled = int(contest.id in box.annulled)
        yield _Line("", written(_ANNULLED, contest.id, box.id), _of_box(_ANNULLED.key, box), annulled)


# --- the precinct ---------------------------------------------------------------------------------------------


def _precinct(record: PrecinctRecord) -> Iterator[_Line]:
    """The voter list, the applications of each box, turnout."""
    for kind in _LIST:
        yield _Line("", written(kind), FIGURES[kind.key], getattr(record.voter_list, kind.name))
    for box in record.portable_boxes:
        name = _of_box(_APPLICATIONS.key, box)
        yield _Line("", written(_APPLICATIONS, subject=box.id), name, box.applications)
    for report in record.turnout:
        name = _with(FIGURES[_TURNOUT.key], "{at}", report.at)
        yield _Line("", written(_TURNOUT, subject=report.at), name, report.voters)


def _of_box(key: str, box: PortableBox) -> LocalText:
    return _with(FIGURES[key], "{box}", box.id)


def _with(text: LocalText, place: str, what: str) -> LocalText:
    return LocalText(text.kk.replace(place, what), text.ru.replace(place, what))
