"""How a figure is called: its printed row number, its label, and the box or ballot it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import BOX_FIGURES, PrecinctRecord
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.format import count, plural
from kzpoll_desktop.texts.names.labels import ROW_LABELS, TURNOUT, ballot_name

# The rows in which a counted figure is printed, the first that the definition has: B1 stands in B's row where it has no own.
_ROWS: Final[Mapping[str, tuple[str, ...]]] = {
    "received": ("H",),
    "signatures": ("B1", "B"),
    "absentee_voters": ("J",),
    "issued_by_member": ("C",),
    "unused": ("I1",),
    "spoiled": ("I2",),
    "stationary": ("S",),
    "votes": ("E",),
    "against_all": ("F",),
    "invalid_pile": ("G1", "G"),
    "not_established": ("X",),
    "signed": ("K",),
}
_NOT_ESTABLISHED: Final = LocalText(
    "Белгіленбеген үлгідегі бюллетеньдер",
    "Бюллетени неустановленного образца",
    "Ballots not of the established form",
)
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
        "ru": ("подписанное заявление", "подписанных заявления", "подписанных заявлений"),
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


def row_number(election: ElectionDefinition, name: str) -> str:
    """The printed row number of a counted figure such as `signatures`; empty where the form has none."""
    numbers = election.row_numbers()
    return next((str(numbers[letter]) for letter in _ROWS.get(name, ()) if letter in numbers), "")


def rows_cited(numbers: Mapping[str, int], language: str, *letters: str) -> str:
    """The printed rows of figures as they are cited in a sentence, « (строки 7, 8)»; empty where the form has none."""
    found = sorted({numbers[letter] for letter in letters if letter in numbers})
    if not found:
        return ""
    message = _ONE_ROW if len(found) == 1 else _ROWS_LISTED
    return message.get(language).format(row=", ".join(str(number) for number in found))


def figure_name(
    path: str, record: PrecinctRecord, election: ElectionDefinition, language: str, *, ballot: bool = False
) -> str:
    """A figure as people call it: «7.5 «Байтақ»», «P1: Бюллетеней извлечено из урны, синий бюллетень».

    ballot: name the ballot of a contest's figure too, for where several ballots are spoken of. A figure that the form
    has no row for has no number. UnknownFigure where the path names none.
    """
    match path.split("."):
        case ["voter_list", name] if f"voter_list.{name}" in ROW_LABELS:
            return ROW_LABELS[f"voter_list.{name}"].get(language)
        case ["turnout", at]:
            return TURNOUT.get(language).format(at=at)
        case ["portable_boxes", box, "applications"]:
            return f"{box}: {ROW_LABELS['box.applications'].get(language)}"
        case ["portable_boxes", box, name, contest] if name in BOX_FIGURES and contest in record.contests:
            number = row_number(election, name) if name == "signed" else ""
            label = _label(f"box.{name}", language)
            of_ballot = ballot_name(election.contest(contest), language)
            return f"{box}: {_joined(number, label)}, {of_ballot}"
        case [contest, *rest] if contest in record.contests:
            own = _contest_figure(path, contest, rest, record, election, language)
            return f"{own}, {ballot_name(election.contest(contest), language)}" if ballot else own
    raise UnknownFigure(path)


def _contest_figure(
    path: str,
    contest: str,
    rest: list[str],
    record: PrecinctRecord,
    election: ElectionDefinition,
    language: str,
) -> str:
    match rest:
        case ["votes", choice_id]:
            number = row_number(election, "votes")
            for position, choice in enumerate(record.ballot(election.contest(contest)), start=1):
                if choice.id == choice_id:
                    of_votes = f"{number}.{position}" if number else str(position)
                    return f"{of_votes} {choice.name.get(language)}"
        case ["issued_by_member", member_id]:
            member = record.member(member_id)
            name = member.name if member else member_id
            label = f"{_label('issued_by_member', language)}: {name}"
            return _joined(row_number(election, "issued_by_member"), label)
        case [name] if name in _ROWS and name in ROW_LABELS:
            return _joined(row_number(election, name), _label(name, language))
    raise UnknownFigure(path)


def _label(name: str, language: str) -> str:
    """The label of a row; on a page the line above says of what ballots some are not of the established form."""
    label = _NOT_ESTABLISHED if name.endswith("not_established") else ROW_LABELS[name]
    return label.get(language)


def _joined(number: str, label: str) -> str:
    return f"{number} {label}" if number else label
