"""The names in the table of results and in the report for others: a part of their formats, so they are never corrected here.

Both are made anew where a package is verified and compared to the byte; a better wording is a new version of the format.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText

COUNTRY: Final = LocalText("Қазақстан Республикасы", "Республика Казахстан", "Republic of Kazakhstan")
AGAINST_ALL: Final = LocalText("Бәріне қарсымын", "Против всех", "Against all")

# Of a figure that the form has no row for, by `Value.key`.
FIGURES: Final[Mapping[str, LocalText]] = {
    "voter_list.at_opening": LocalText(
        "Ашылған кезде тізімдегі сайлаушылар саны", "Избирателей в списке на момент открытия"
    ),
    "voter_list.added": LocalText(
        "Дауыс беру күні тізімге қосылғандар", "Включено в список в день голосования"
    ),
    "voter_list.excluded": LocalText("Тізімнен шығарылғандар", "Исключено из списка"),
    "voter_list.certificates_issued": LocalText(
        "Берілген есептен шығару куәліктері", "Выдано открепительных удостоверений"
    ),
    "received": LocalText("Комиссия алған бюллетеньдер саны", "Бюллетеней получено комиссией"),
    "signatures": LocalText("Тізімдегі қолдар саны", "Подписей в списке избирателей"),
    "absentee_voters": LocalText(
        "Есептен шығару куәлігімен дауыс бергендер", "Проголосовало по открепительным удостоверениям"
    ),
    "unused": LocalText("Пайдаланылмаған бюллетеньдер", "Неиспользованные бюллетени"),
    "spoiled": LocalText("Бүлінген, қайтарылған бюллетеньдер", "Испорченные, возвращенные бюллетени"),
    "stationary": LocalText(
        "Тұрақты жәшіктерден алынған бюллетеньдер", "Бюллетеней извлечено из стационарных урн"
    ),
    "not_established": LocalText(
        "Белгіленбеген үлгідегі бюллетеньдер (бөлек)", "Бюллетени неустановленного образца (отдельно)"
    ),
    "invalid_pile": LocalText("Жарамсыз бюллетеньдер бумасы", "Стопка недействительных бюллетеней"),
    "against_all": AGAINST_ALL,
    "turnout": LocalText("Сағат {at} бойынша келгендер", "Явка на {at}"),
    "box.applications": LocalText("{box}: жазбаша өтініштер", "{box}: письменных заявлений"),
    "box.signed": LocalText(
        "{box}: бюллетень алғаны туралы қол қойылған өтініштер", "{box}: заявлений с подписью о получении"
    ),
    "box.ballots": LocalText("{box}: жәшіктен алынған бюллетеньдер", "{box}: бюллетеней извлечено из урны"),
    "box.not_established": LocalText(
        "{box}: олардың ішінде белгіленбеген үлгідегілері", "{box}: из них неустановленного образца"
    ),
    "box.annulled": LocalText(
        "{box}: бюллетеньдер жарамсыз деп танылған (1 – иә)",
        "{box}: бюллетени признаны недействительными (1 – да)",
    ),
}
