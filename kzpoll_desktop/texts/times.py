"""Why a time of the day is asked about, and on which grounds voting ends before its hour; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.day.hours import Code, Ground, Odd
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.legal import legal

ODD: Final[Mapping[Code, Message]] = {
    "to_come": Message(
        "Бұл уақыт әлі келген жоқ: қазір {now}. Уақыт пен ноутбуктың сағатын тексеріңіз.",
        "Это время ещё не наступило: сейчас {now}. Проверьте время и часы ноутбука.",
        "This time is still to come: it is {now} now. Check the time and the laptop's clock.",
    ),
    "before_hours": Message(
        "Дауыс беру басталатын уақыт – {open}. Одан ерте ашуға шешім керек. Уақытты тексеріңіз.",
        "Голосование начинается в {open}. Чтобы открыться раньше, нужно решение. Проверьте время.",
        "Voting begins at {open}. To open earlier takes a decision. Check the time.",
    ),
    "after_hours": Message(
        "Дауыс беру аяқталатын уақыт – {close}, учаске бұдан кеш ашыла алмайды. Уақытты тексеріңіз.",
        "Голосование заканчивается в {close}, позже участок открыться не мог. Проверьте время.",
        "Voting ends at {close}; the precinct cannot have opened after that. Check the time.",
    ),
    "before_opening": Message(
        "Дауыс беру басталған уақыт – {open}, ол бұдан бұрын аяқтала алмайды. Уақытты тексеріңіз.",
        "Голосование начато в {open}, раньше этого оно закончиться не могло. Проверьте время.",
        "The precinct opened at {open}; voting cannot have ended before that. Check the time.",
    ),
    "count_too_long": Message(
        "Дауыс беру аяқталған уақыт – {ended}, ал санауға он екі сағаттан артық берілмейді. Уақытты тексеріңіз.",
        "Голосование окончено в {ended}, а подсчёт длится не более двенадцати часов. Проверьте время.",
        "Voting ended at {ended}, and the count takes no more than twelve hours. Check the time.",
    ),
}


def odd_time(odd: Odd, language: str) -> str:
    """Why a time is asked about, in a sentence that names what it is compared with."""
    return filled(ODD[odd.code], dict(odd.times), language)


def ground(code: Ground, election: ElectionDefinition, language: str) -> str:
    """A lawful ground on which voting ended early, with its article."""
    return legal(election.law.edition).cited(f"early_end.{code}", language)


def ground_alone(code: Ground, election: ElectionDefinition, language: str) -> str:
    """The same without its article, as the journal tells it."""
    return legal(election.law.edition).phrase(f"early_end.{code}", language)
