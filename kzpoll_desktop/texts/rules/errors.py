"""The sentences of the rules E101 to E106."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.rules.words import RuleWords

_MISSING: Final = RuleWords(
    Message(
        "кейбір көрсеткіштер әлі жазылмаған",
        "записаны еще не все показатели",
        "some figures are not written down yet",
    ),
    Message(
        "Мына көрсеткіштерді жазыңыз: {figures}.",
        "Запишите недостающее: {figures}.",
        "Write down what is missing: {figures}.",
    ),
    Message("Әлі жазылмағаны – {missing}.", "Не записано: {missing}.", "Missing: {missing}."),
    Message("Барлық көрсеткіш жазылған.", "Записаны все показатели.", "Every figure is there."),
)
_ANNULMENT: Final = RuleWords(
    Message(
        "Тасымалданатын жәшікте ненің жарамсыз деп танылғаны ережеге сай емес",
        "Что признано недействительным в переносной урне, не следует из правила",
        "What is annulled in a portable box does not follow the rule",
    ),
    Message(
        "Мына жәшіктердің бюллетеньдері мен жазбаша өтініштерін қайта санаңыз: {boxes}. Кемінде бір түрдегі "
        "бюллетень жазбаша өтініштерден көп болса, сол жәшіктегі барлық бюллетень жарамсыз деп танылады; "
        "көп болмаса, ешқайсысы танылмайды.",
        "Пересчитайте бюллетени и письменные заявления переносных урн: {boxes}. Если бюллетеней хотя бы одного "
        "вида больше, чем письменных заявлений, недействительны все бюллетени этой урны; если не больше – ни один.",
        "Recount the ballots and the written applications of the portable boxes: {boxes}. If ballots of any one kind "
        "outnumber the written applications, every ballot of that box is annulled; otherwise none is.",
    ),
    Message("Жәшіктерде: {items}.", "В урнах: {items}.", "In the boxes: {items}."),
    Message(
        "Тасымалданатын жәшіктерде: {items}.",
        "В переносных урнах: {items}.",
        "In the portable boxes: {items}.",
    ),
)

ERRORS: Final[Mapping[str, RuleWords]] = {
    "E101": _MISSING,
    "E101.precinct": replace(
        _MISSING,
        title=Message(
            "Тізімнің немесе тасымалданатын жәшіктердің кейбір көрсеткіштері әлі жазылмаған",
            "Записаны еще не все показатели списка или переносных урн",
            "Some figures of the voter list or of portable boxes are not written down yet",
        ),
        holds=Message(
            "Тізім мен тасымалданатын жәшіктердің барлық көрсеткіші жазылған.",
            "Записаны все показатели списка и переносных урн.",
            "Every figure of the voter list and of the portable boxes is there.",
        ),
    ),
    "E102": RuleWords(
        Message(
            "бюллетень алғандар тізімдегі сайлаушылардан көп",
            "получивших бюллетени больше, чем избирателей в списке",
            "more voters received ballots than are on the list",
        ),
        Message(
            "Тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} қайта санаңыз, "
            "сайлаушылар санын{voters_rows} тексеріңіз.",
            "Пересчитайте подписи в списке и заявления с подписью о получении{issued_rows}, "
            "проверьте число избирателей{voters_rows}.",
            "Recount the signatures in the list and the signed applications{issued_rows}, "
            "and check the number of voters{voters_rows}.",
        ),
        Message(
            "Тізімде – {voters}, бюллетень алғаны – {issued}: {difference}.",
            "В списке – {voters}, получили бюллетени – {issued}: {difference}.",
            "{voters} on the list, {issued} received ballots: {difference}.",
        ),
        Message(
            "Тізімде – {voters}, бюллетень алғаны – {issued}: көп емес.",
            "В списке – {voters}, получили бюллетени – {issued}: не больше.",
            "{voters} on the list, {issued} received ballots: no more.",
        ),
    ),
    "E103": RuleWords(
        Message(
            "сызып тасталған жолға дауыс жазылған",
            "в вычеркнутой строке записаны голоса",
            "votes are written in a struck-out row",
        ),
        Message(
            "Буманы және оның қай жолға жазылғанын тексеріңіз: {lines}. Сызып тасталған жолда дауыс болмайды.",
            "Проверьте стопку и строку, в которую она записана: {lines}. У вычеркнутой строки голосов не бывает.",
            "Check the pile and the row it was written in: {lines}. A struck-out row has no votes.",
        ),
        Message(
            "Сызып тасталған жолда: {items}.",
            "В вычеркнутой строке: {items}.",
            "In a struck-out row: {items}.",
        ),
        Message(
            "Сызып тасталған жолда дауыс жоқ: {lines}.",
            "В вычеркнутой строке голосов нет: {lines}.",
            "A struck-out row has no votes: {lines}.",
        ),
    ),
    "E104": RuleWords(
        Message(
            "бумалар жәшіктерден алынған бюллетеньдерге тең емес",
            "стопки не сходятся с бюллетенями из урн",
            "the piles do not add up to what came out of the boxes",
        ),
        Message(
            "Бумаларды{pile_rows} бір-бірлеп, содан кейін жәшіктерден алынған бюллетеньдерді{box_rows} қайта санаңыз. "
            "Бюллетеньдердің өзі дұрыс: қайта санаңыз, санды сәйкестендіру үшін ешқашан өзгертпеңіз.",
            "Пересчитайте стопки одну за другой{pile_rows}, затем бюллетени из урн{box_rows}. "
            "Бюллетени верны: пересчитайте их и никогда не подгоняйте числа.",
            "Recount the piles one by one{pile_rows}, then the ballots from the boxes{box_rows}. "
            "The ballots are right: recount, never adjust a figure.",
        ),
        Message(
            "Жәшіктерден {in_boxes} алынды, бумаларда {piles}: {difference}.",
            "Из урн – {in_boxes}, в стопках – {piles}: {difference}.",
            "The boxes gave {in_boxes}, the piles hold {piles}: {difference}.",
        ),
        Message(
            "Жәшіктерден алынған {in_boxes} = дауыстар {took_part} + жарамсыз {invalid}.",
            "Из урн {in_boxes} = голоса {took_part} + недействительные {invalid}.",
            "{in_boxes} from the boxes = {took_part} votes + {invalid} invalid.",
        ),
    ),
    "E104.derived": RuleWords(
        Message(
            "бумаларда тасымалданатын жәшіктерден алынғаннан аз бюллетень бар",
            "в стопках меньше бюллетеней, чем вынуто из переносных урн",
            "the piles hold fewer ballots than came out of the portable boxes",
        ),
        Message(
            "Бумаларды{pile_rows} бір-бірлеп, содан кейін тасымалданатын жәшіктердің бюллетеньдерін{box_rows} қайта "
            "санаңыз. Бюллетеньдердің өзі дұрыс: қайта санаңыз, санды сәйкестендіру үшін ешқашан өзгертпеңіз.",
            "Пересчитайте стопки одну за другой{pile_rows}, затем бюллетени переносных урн{box_rows}. "
            "Бюллетени верны: пересчитайте их и никогда не подгоняйте числа.",
            "Recount the piles one by one{pile_rows}, then the ballots of the portable boxes{box_rows}. "
            "The ballots are right: recount, never adjust a figure.",
        ),
        Message(
            "Тасымалданатын жәшіктерден {portable} алынды, бумаларда {piles}: {difference}.",
            "Из переносных урн – {portable}, в стопках – {piles}: {difference}.",
            "The portable boxes gave {portable}, the piles hold {piles}: {difference}.",
        ),
        Message(
            "Тасымалданатын жәшіктерден {portable} алынды, бумаларда {piles}: кем емес.",
            "Из переносных урн – {portable}, в стопках – {piles}: не меньше.",
            "The portable boxes gave {portable}, the piles hold {piles}: no fewer.",
        ),
    ),
    "E105": _ANNULMENT,
    "E105.contest": replace(
        _ANNULMENT,
        todo=Message(
            "Мына жәшіктердің бюллетеньдері мен жазбаша өтініштерін қайта санаңыз: {boxes}. Жазбаша өтініштерден көп "
            "шыққан түрдегі бюллетеньдер ғана жарамсыз деп танылады.",
            "Пересчитайте бюллетени и письменные заявления переносных урн: {boxes}. Недействительны только бюллетени "
            "того вида, которых больше, чем письменных заявлений.",
            "Recount the ballots and the written applications of the portable boxes: {boxes}. Only the kind of ballot "
            "that outnumbers the written applications is annulled.",
        ),
    ),
    "E106": RuleWords(
        Message(
            "Тізімнің немесе өтініштердің көрсеткіштері бір-біріне қайшы",
            "Показатели списка или заявлений противоречат друг другу",
            "Figures of the voter list or of the applications contradict each other",
        ),
        Message(
            "Тізім, куәліктер және өтініштер бойынша тексеріңіз: {figures}.",
            "Проверьте по списку, удостоверениям и заявлениям: {figures}.",
            "Check against the list, the certificates and the applications: {figures}.",
        ),
        Message("Қайшылық: {items}.", "Противоречие: {items}.", "The contradiction: {items}."),
        Message(
            "Тізім мен өтініштерде қайшылық жоқ: {agreed}.",
            "В списке и заявлениях противоречий нет: {agreed}.",
            "The voter list and the applications agree: {agreed}.",
        ),
    ),
}
