"""Where to look first, in words: the pile, the sheet or the list to recount, by its name and row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import Source
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Check
from kzpoll_desktop.texts.catalogue import Message, capital, filled
from kzpoll_desktop.texts.findings import check_line
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name

HINTS: Final[Mapping[str, Message]] = {
    "pile": Message(
        "Буманы қайта санаңыз: {figure}.", "Пересчитайте стопку: {figure}.", "Recount the pile: {figure}."
    ),
    "box": Message(
        "Жәшіктен алынған бюллетеньдерді қайта санаңыз: {figure}.",
        "Пересчитайте бюллетени из урны: {figure}.",
        "Recount the ballots from the box: {figure}.",
    ),
    "list": Message(
        "Сайлаушылар тізімі бойынша қайта санаңыз: {figure}.",
        "Пересчитайте по списку избирателей: {figure}.",
        "Recount in the voter list: {figure}.",
    ),
    "applications": Message(
        "Өтініштерді қайта санаңыз: {figure}.",
        "Пересчитайте заявления: {figure}.",
        "Recount the applications: {figure}.",
    ),
    "ballots": Message(
        "Бюллетеньдерді қайта санаңыз: {figure}.",
        "Пересчитайте бюллетени: {figure}.",
        "Recount the ballots: {figure}.",
    ),
    "receipt": Message(
        "Бюллетеньдерді алу актісімен салыстырыңыз: {figure}.",
        "Сверьте с актом получения бюллетеней: {figure}.",
        "Compare with the act of receipt: {figure}.",
    ),
    "exchanged": Message(
        "Екі жолдың орны ауысып кетпегенін тексеріңіз: {figures}.",
        "Проверьте, не перепутаны ли две строки: {figures}.",
        "Check that two rows were not exchanged: {figures}.",
    ),
    "revealed": Message(
        "Оқу-жаттығуда: {figure} – терілгені {old}, дұрысы {new}.",
        "На учебном участке: {figure} – введено {old}, верно {new}.",
        "In practice: {figure} – typed {old}, right is {new}.",
    ),
    "settled": Message(
        "Қайта санағаннан кейін сәйкес келеді. {checks}",
        "После пересчёта всё сошлось. {checks}",
        "After the recount it agrees. {checks}",
    ),
}


def source_of(path: str) -> Source:
    """What a figure is counted from: pile, box, list, applications, ballots or receipt."""
    kind = parsed(path).figure
    return kind.source if kind is not None else ""


def hint_sentence(
    paths: Sequence[str], exchanged: bool, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """One hint: what to recount, without any number of ballots."""
    names = [figure_name(path, record, election, language, ballot=True) for path in paths]
    if exchanged:
        return filled(HINTS["exchanged"], {"figures": "; ".join(names)}, language)
    told = [
        filled(HINTS[source_of(path)], {"figure": name}, language)
        for path, name in zip(paths, names, strict=True)
    ]
    return " ".join(told)


def revealed_sentence(
    path: str, old: int, new: int, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """What was typed and what would agree: for practice alone."""
    name = figure_name(path, record, election, language, ballot=True)
    return filled(HINTS["revealed"], {"figure": name, "old": old, "new": new}, language)


def settled_sentence(
    checks: Sequence[Check], record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """That nothing is left of what a hint was given for; checks: those that hold now, each with its ballot and numbers."""
    told = []
    for check in checks:
        line = check_line(check, record, election, language)
        if check.contest is not None:
            line = f"{capital(ballot_name(election.contest(check.contest), language))}: {line}"
        told.append(line)
    return filled(HINTS["settled"], {"checks": " ".join(told)}, language)
