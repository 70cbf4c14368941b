"""The pieces that sentences of several rules are made of, and what is said where a rule has nothing to compare."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

PARTS: Final[Catalogue] = {
    "more": Message("{number} артық", "на {number} больше", "{number} more"),
    "fewer": Message("{number} кем", "на {number} меньше", "{number} fewer"),
    # More left the list than stood on it: there is no such number of voters.
    "below_zero": Message("нөлден аз сан", "число меньше нуля", "a number below zero"),
    "and_others": Message("тағы {number}", "еще {number}", "{number} more"),
    "of_other_form": Message(
        "оның ішінде белгіленбеген үлгіде {number}",
        "из них неустановленного образца {number}",
        "{number} of them not of the established form",
    ),
    "annulled": Message(
        "бюллетеньдер жарамсыз деп танылған",
        "бюллетени признаны недействительными",
        "the ballots are annulled",
    ),
    "pair": Message(
        "{first} – {issued}, {other} – {other_issued}, айырма {gap}; куәлікпен {absentee} және {other_absentee}, "
        "айырма {absentee_gap}; шегі – {limit}",
        "{first} – {issued}, {other} – {other_issued}, разница {gap}; по удостоверениям {absentee} и {other_absentee}, "
        "разница {absentee_gap}; допускается {limit}",
        "{first} {issued}, {other} {other_issued}, difference {gap}; by certificate {absentee} and {other_absentee}, "
        "difference {absentee_gap}; a difference of up to {limit} is allowed",
    ),
    "added_and_certificates": Message(
        "тізімге қосылғандар – {added}, куәлікпен дауыс бергендер{rows} – {numbers}",
        "включено в список – {added}, по удостоверениям{rows} – {numbers}",
        "added to the list – {added}, by certificate{rows} – {numbers}",
    ),
    "list_at_opening": Message(
        "ашылғанда тізімде – {at_opening}, шығарылғандар – {excluded}, берілген куәліктер – {certificates_issued}",
        "в списке при открытии – {at_opening}, исключено – {excluded}, выдано удостоверений – {certificates_issued}",
        "on the list at opening – {at_opening}, excluded – {excluded}, certificates issued – {certificates_issued}",
    ),
    "written_and_signed": Message(
        "{box}: жазбаша өтініштер – {written}, қол қойылғандары{rows} – {numbers}",
        "{box}: письменных заявлений – {written}, с подписью{rows} – {numbers}",
        "{box}: written applications – {written}, signed{rows} – {numbers}",
    ),
    "act": Message(
        "Айырма сақталса, акт жасаңыз.",
        "Если разница останется, составьте акт.",
        "If the difference stays, draw up an act.",
    ),
    "reason": Message(
        "Сан дұрыс болса, себебін көрсетіңіз.",
        "Если числа верны, укажите причину.",
        "If the figures are right, give the reason.",
    ),
    "open": Message(
        "Әзірге салыстыру мүмкін емес, әлі жазылмаған: {figures}.",
        "Пока сравнить нельзя, еще не записано: {figures}.",
        "This cannot be said yet; missing: {figures}.",
    ),
}

NOTHING: Final[Catalogue] = {
    "no_boxes": Message(
        "Салыстыратын тасымалданатын жәшік жоқ.",
        "Нет переносных урн для сравнения.",
        "There is no portable box to compare.",
    ),
    "no_struck_out": Message(
        "Бюллетеньде сызып тасталған жол жоқ.",
        "В бюллетене нет вычеркнутых строк.",
        "No row of the ballot is struck out.",
    ),
    "no_pairs": Message(
        "Салыстыратын екінші бюллетень жоқ.",
        "Нет второго вида бюллетеней для сравнения.",
        "There is no second kind of ballot to compare.",
    ),
    "other_lengths": Message(
        "Бюллетеньдердегі жол саны әртүрлі, дауыстары жолма-жол салыстырылмайды.",
        "В бюллетенях разное число строк, голоса строка за строкой не сравниваются.",
        "The ballots have different numbers of lines: their votes are not compared row by row.",
    ),
    "no_final_report": Message(
        "Келу туралы мәліметпен салыстыратын бюллетень жоқ.",
        "Нет бюллетеня, с которым сравнивают сведения о явке.",
        "There is no ballot that the turnout report is compared with.",
    ),
    "no_reports": Message(
        "Келу туралы мәлімет жазылмаған.",
        "Сведения о явке не записаны.",
        "No turnout report is written down.",
    ),
    "counted": Message(
        "Тұрақты жәшіктердегі бюллетеньдер бөлек саналған.",
        "Бюллетени из стационарных урн подсчитаны отдельно.",
        "The stationary boxes were counted separately.",
    ),
    "not_counted": Message(
        "Тұрақты жәшіктер бөлек саналмаған.",
        "Стационарные урны отдельно не подсчитывались.",
        "The stationary boxes were not counted separately.",
    ),
    "closed_precinct": Message(
        "Жабық учаскеде салыстырылмайды.",
        "На закрытом участке не сравнивается.",
        "This is not compared in a closed precinct.",
    ),
}
