"""What a grade is made of, in words: its criteria, and for what points were lost; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.catalogue import Message, filled

CRITERIA: Final[Mapping[str, Message]] = {
    "figures": Message("Сандар", "Числа", "Figures"),
    "slips": Message("Табылған қателер", "Найденные ошибки", "Slips found"),
    "answers": Message("Актілер мен түсіндірмелер", "Акты и пояснения", "Acts and reasons"),
    "procedure": Message("Тәртіп", "Порядок", "Procedure"),
    "time": Message("Уақыт", "Время", "Time"),
    "hints": Message("Көмек", "Подсказки", "Hints"),
    "questions": Message("Сұрақтар", "Вопросы", "Questions"),
}
# The most of each; hints only take away.
MOST: Final[Mapping[str, int]] = {
    "figures": 30,
    "slips": 25,
    "answers": 20,
    "procedure": 15,
    "time": 10,
    "hints": 0,
    "questions": 100,
}
LOST: Final[Mapping[str, Message]] = {
    "wrong_figure": Message(
        "{figure}: жазылғаны – {typed}, дұрысы – {right}.",
        "{figure}: записано {typed}, верно {right}.",
        "{figure}: {typed} stands there, {right} is right.",
    ),
    "missing_figure": Message(
        "{figure}: ештеңе жазылмаған, дұрысы – {right}.",
        "{figure}: ничего не записано, верно {right}.",
        "{figure}: nothing stands there, {right} is right.",
    ),
    "slip_not_found": Message(
        "{figure}: парақтағы сан дұрыс емес, ол қайта саналмаған; дұрысы – {right}.",
        "{figure}: на листе было неверное число, его не пересчитали; верно {right}.",
        "{figure}: the sheet was wrong and was not recounted; {right} is right.",
    ),
    "made_to_fit": Message(
        "{figure}: сан қайта саналмай, басқаларына сай өзгертілген. Алдымен қайта санау керек еді.",
        "{figure}: число изменили без пересчёта, чтобы всё сошлось. Сначала нужно было пересчитать.",
        "{figure}: changed without a recount so that things agree. It was to be counted again first.",
    ),
    "not_answered": Message(
        "Сандардың өздігінен сәйкес келмеуі жауапсыз қалды: {finding}. Санды өзгертпей, акт немесе "
        "түсіндірме жазу керек еді.",
        "Осталось без ответа: {finding}. Нужен был акт или пояснение, а не изменение чисел.",
        "Left without an answer: {finding}. It called for an act or a reason, and for no change of figures.",
    ),
    "answered_beside": Message(
        "Актіде немесе түсіндірмеде {finding} деп көрсетілген, ал бәрі қайта саналғанда ол болмайды.",
        "В акте или пояснении назван показатель {finding}, а после пересчёта его не остаётся.",
        "An act or a reason names {finding}, and nothing of it stays once all is recounted.",
    ),
    "box": Message(
        "{box}: бюллетеньдері қайта санаудан кейін дауысқа қойылып, актімен жарамсыз деп танылуы керек еді.",
        "{box}: бюллетени следовало пересчитать, проголосовать и признать недействительными актом.",
        "{box}: its ballots were to be recounted, voted on and annulled by an act.",
    ),
    "not_closed": Message(
        "Хаттамалар жабылмаған.", "Протоколы не закрыты.", "The protocols were not closed."
    ),
    "happening_not_met": Message(
        "Хабар бойынша әрекет жасалмаған немесе артық әрекет жасалған: {text}",
        "На сообщение не ответили так, как следовало: {text}",
        "What the commission was told was not met as it should be: {text}",
    ),
    "second_check_open": Message(
        "Екінші тексеруде екі адам растамаған: {figure}.",
        "Вторая проверка не пройдена двумя людьми: {figure}.",
        "The second check by two persons was left open: {figure}.",
    ),
    "changed_without_recount": Message(
        "{figure}: жария етілгеннен кейін қайта саналмай өзгертілген.",
        "{figure}: изменено после оглашения без пересчёта.",
        "{figure}: changed after it was announced, without a recount.",
    ),
    "closed_late_or_alone": Message(
        "Хаттамаларды екі адам және он екі сағат ішінде жабуы керек еді.",
        "Протоколы должны закрыть двое и в пределах двенадцати часов.",
        "The protocols were to be closed by two persons and within the twelve hours.",
    ),
    "over_the_target": Message(
        "Жұмыс уақыты: {minutes} мин, межесі – {target} мин.",
        "Рабочее время: {minutes} мин при норме {target} мин.",
        "Working time: {minutes} min, the target was {target} min.",
    ),
    "hint": Message(
        "Қай жерден іздеу керегі сұралды: {figure}.",
        "Спросили, где искать: {figure}.",
        "Where to look was asked: {figure}.",
    ),
    "revealed": Message(
        "Көмектің саны ашылды: {figure}.",
        "Открыто число подсказки: {figure}.",
        "The value of a hint was shown: {figure}.",
    ),
    "second_try": Message(
        "{text} Екінші рет дұрыс жауап берілді. {why} ({article})",
        "{text} Верно со второго раза. {why} ({article})",
        "{text} Right at the second try. {why} ({article})",
    ),
    "wrong_answer": Message(
        "{text} Дұрысы: {right}. {why} ({article})",
        "{text} Верно: {right}. {why} ({article})",
        "{text} Right is: {right}. {why} ({article})",
    ),
}
PILES: Final[Mapping[str, Message]] = {
    "against_all": Message("«Бәріне қарсымын»", "«Против всех»", "Against all"),
    "invalid": Message("Жарамсыз бюллетеньдер", "Недействительные бюллетени", "Invalid ballots"),
    "not_established": Message(
        "Белгіленбеген үлгідегі бюллетеньдер",
        "Бюллетени неустановленного образца",
        "Ballots not of the established form",
    ),
}


LEFT: Final[Mapping[str, Message]] = {
    "open": Message(
        "{file}: басқа терезеде ашық.", "{file}: открыт в другом окне.", "{file}: open in another window."
    ),
    "damaged": Message(
        "{file}: бүлінген немесе өзгертуге рұқсат жоқ.",
        "{file}: повреждён или закрыт для изменений.",
        "{file}: damaged, or closed to changes.",
    ),
    "linked": Message(
        "{file}: басқа жердегі файлға сілтеме.",
        "{file}: ссылка на файл в другом месте.",
        "{file}: a link to a file elsewhere.",
    ),
    "elsewhere": Message(
        "{file}: оқу файлдарының қалтасында емес.",
        "{file}: лежит не в папке учебных файлов.",
        "{file}: not in the folder of practice files.",
    ),
    "not_practice": Message(
        "{file}: курстың жаттығуы емес.", "{file}: не задание курса.", "{file}: no exercise of a course."
    ),
}


def left_sentence(why: str, file: str, language: str) -> str:
    """Why a file is left as it is."""
    return filled(LEFT[why], {"file": file}, language)


def criterion_name(criterion: str, language: str) -> str:
    """A criterion as it stands in a list."""
    return CRITERIA[criterion].get(language)


def lost_sentence(code: str, params: Mapping[str, str | int], language: str) -> str:
    """Why points were lost, what happened and what would have been right."""
    return filled(LOST[code], params, language)
