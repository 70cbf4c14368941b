"""How a figure is called: its printed row number, its label, and the box or ballot it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import Figure
from kzpoll_desktop.domain.figures.path import Path, known, parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import Row, choice_number, row_number
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.format import count, numbered, plural
from kzpoll_desktop.texts.names.attendance import ATTENDANCE
from kzpoll_desktop.texts.names.labels import ROW_LABELS, box_name, colour_alone

_NOT_ESTABLISHED: Final = LocalText(
    "Белгіленбеген үлгідегі бюллетеньдер",
    "Бюллетени неустановленного образца",
    "Ballots not of the established form",
)
_ANNULLED: Final = Message(
    "бюллетеньдер жарамсыз деп танылған", "бюллетени признаны недействительными", "annulled"
)
_ROW: Final = Message("{row}-жол: {name}", "строка {row}: {name}", "row {row}: {name}")
_ONE_ROW: Final = Message(" ({row}-жол)", " (строка {row})", " (row {row})")
_ROWS_LISTED: Final = Message(" ({row}-жолдар)", " (строки {row})", " (rows {row})")
_NOUNS: Final[Mapping[str, Mapping[str, Sequence[str]]]] = {
    "ballot": {
        "kk": ("бюллетень", "бюллетень"),
        "ru": ("бюллетень", "бюллетеня", "бюллетеней"),
        "en": ("ballot", "ballots"),
    },
    "voter": {
        "kk": ("сайлаушы", "сайлаушы"),
        "ru": ("избиратель", "избирателя", "избирателей"),
        "en": ("voter", "voters"),
    },
    "vote": {"kk": ("дауыс", "дауыс"), "ru": ("голос", "голоса", "голосов"), "en": ("vote", "votes")},
    "figure": {
        "kk": ("көрсеткіш", "көрсеткіш"),
        "ru": ("показатель", "показателя", "показателей"),
        "en": ("figure", "figures"),
    },
    "written": {
        "kk": ("жазбаша өтініш", "жазбаша өтініш"),
        "ru": ("письменное заявление", "письменных заявления", "письменных заявлений"),
        "en": ("written application", "written applications"),
    },
    "signed": {
        "kk": ("қол қойылған өтініш", "қол қойылған өтініш"),
        "ru": (
            "заявление с подписью о получении",
            "заявления с подписью о получении",
            "заявлений с подписью о получении",
        ),
        "en": ("signed application", "signed applications"),
    },
    "member": {
        "kk": ("мүше", "мүше"),
        "ru": ("член комиссии", "члена комиссии", "членов комиссии"),
        "en": ("member", "members"),
    },
}


def counted(noun: str, number: int, language: str) -> str:
    """A count with its noun in the right form: «1 248 бюллетеней», «21 бюллетень», «2 ballots»."""
    return f"{count(number)} {_NOUNS[noun][language][plural(language, number)]}"


def rows_cited(numbers: Mapping[str, int], language: str, *letters: str) -> str:
    """The printed rows of figures as they are cited in a sentence, « (строки 7, 8)»; empty where the form has none."""
    found = sorted({numbers[letter] for letter in letters if letter in numbers})
    if not found:
        return ""
    message = _ONE_ROW if len(found) == 1 else _ROWS_LISTED
    return message.get(language).format(row=", ".join(str(number) for number in found))


def label(kind: Figure, language: str) -> str:
    """What a kind of figure is called on its page, under the heading of its ballot or box."""
    return ROW_LABELS[kind.key].get(language)


def label_alone(kind: Figure, language: str) -> str:
    """The same away from its page, where no line above says of what some are not of the established form."""
    return (_NOT_ESTABLISHED if kind.name == "not_established" else ROW_LABELS[kind.key]).get(language)


def row_label(row: Row, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """The label of a row: a choice's or member's name where the row is about one."""
    if row.kind.of == "choice" and row.contest is not None:
        return next(
            c.name.get(language) for _, c in _ballot(row.contest, record, election) if c.id == row.subject
        )
    if row.kind.of == "member":
        return _member_name(row.subject, record)
    if row.kind.of == "report":
        return label(row.kind, language).format(at=row.subject)
    return label(row.kind, language)


def figure_name(
    path: str,
    record: PrecinctRecord,
    election: ElectionDefinition,
    language: str,
    *,
    ballot: bool = False,
    row: bool = True,
) -> str:
    """A figure as people call it: «7.5 «Байтақ»», «P1: Бюллетеней извлечено из урны (голубые)».

    ballot: name the ballot of a contest's figure too, for where several ballots are spoken of. row: False beside a column
    of row numbers. A figure that the form has no row for has no number. UnknownFigure where the path names none.
    """
    where = parsed(path)
    kind, contest = where.figure, where.contest
    if kind is None or (contest is not None and contest not in record.contests):
        raise UnknownFigure(path)
    match kind.of:
        case "list":
            return label(kind, language)
        case "attendance":
            return ATTENDANCE[kind.key].get(language)
        case "report":
            return label(kind, language).format(at=where.subject)
        case "box":
            return f"{where.subject}: {label(kind, language)}"
    if contest is None:
        raise UnknownFigure(path)
    number = row_number(kind, election) if row or kind.of == "choice" else ""
    of_ballot = colour_alone(election.contest(contest), language)
    if kind.of == "box_ballot":
        return f"{where.subject}: {_in_row(number, label_alone(kind, language), language)} ({of_ballot})"
    if kind.of == "choice":
        own = _choice_name(where, number, record, election, language)
    elif kind.of == "member":
        own = _in_row(number, f"{label(kind, language)} – {_member_name(where.subject, record)}", language)
    else:
        own = _in_row(number, label_alone(kind, language), language)
    return f"{own} ({of_ballot})" if ballot else own


def plain_figure_name(path: str, language: str) -> str:
    """What a figure is called where no definition is at hand: its label, with the place of the choice, member or box."""
    where = known(path)
    if where is None:
        return path
    match where.kind.of:
        case "box" | "box_ballot":
            of_box = label(where.figure, language) if where.figure else _ANNULLED.get(language)
            return f"{box_name(where.subject or '', language)}: {of_box}"
        case "choice":
            return numbered(where.subject, language)
        case "member" if where.figure:
            return f"{label(where.figure, language)} {numbered(where.subject, language)}"
        case "list" | "ballot" if where.figure:
            return label(where.figure, language)
    return path


def _choice_name(
    where: Path, number: str, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    for position, choice in _ballot(where.contest or "", record, election):
        if choice.id == where.subject:
            return f"{choice_number(number, position)} {choice.name.get(language)}"
    raise UnknownFigure(str(where))


def _ballot(
    contest: str, record: PrecinctRecord, election: ElectionDefinition
) -> Iterator[tuple[int, Choice]]:
    return enumerate(record.ballot(election.contest(contest)), start=1)


def _member_name(member_id: str | None, record: PrecinctRecord) -> str:
    member = record.member(member_id or "")
    return member.name if member else member_id or ""


def _in_row(number: str, name: str, language: str) -> str:
    """A label with its printed row in words, so that a number is never read as a quantity: «строка 15: …»."""
    if not number:
        return name
    return filled(_ROW, {"row": number, "name": f"{name[:1].lower()}{name[1:]}"}, language)
