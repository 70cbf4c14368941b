"""The sentences of the rules W301 to W312."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.rules.words import RuleWords

_COMMISSION: Final = RuleWords(
    Message(
        "Дауыс беретін мүшелердің саны әдеттегідей емес",
        "Необычное число голосующих членов комиссии",
        "An unusual number of voting members",
    ),
    Message(
        "Комиссия құрамын және оның күн ішіндегі өзгерістерін тексеріңіз.",
        "Проверьте состав комиссии и его изменения в течение дня.",
        "Check who is in the commission and what changed during the day.",
    ),
    Message(
        "Қазір – {members}; {least}–{most} аралығындағы тақ сан болуы керек.",
        "Сейчас – {members}; полагается нечетное число от {least} до {most}.",
        "Now {members}; an odd number from {least} to {most} is due.",
    ),
    Message(
        "Қазір – {members}; {least}–{most} аралығындағы тақ сан.",
        "Сейчас – {members}; это нечетное число от {least} до {most}.",
        "Now {members}; an odd number from {least} to {most}.",
    ),
)

_REPORTS: Final = RuleWords(
    Message(
        "Сайлаушылардың келуі туралы мәлімет басқаларына сай емес",
        "Сведения о явке не согласуются с остальными",
        "A turnout report does not fit the others",
    ),
    Message(
        "Мына сағаттардағы мәліметтерді тексеріңіз: {reports}. Бұрынғы мәлімет түзетілген болса, оны түзету деп "
        "белгілеңіз.",
        "Проверьте сведения о явке на {reports}. Если прежнее исправлялось, отметьте это как исправление.",
        "Check the turnout reports of {reports}. If an earlier one was put right, mark it as a correction.",
    ),
    Message(
        "Мәліметтер: {items}; тізімде – {voters}.",
        "Сведения: {items}; в списке – {voters}.",
        "The reports: {items}; on the list: {voters}.",
    ),
    Message(
        "Мәліметтер бір-біріне сай: {items}; тізімде – {voters}.",
        "Сведения согласуются: {items}; в списке – {voters}.",
        "The reports fit: {items}; on the list: {voters}.",
    ),
)
WARNINGS: Final[Mapping[str, RuleWords]] = {
    "W301": RuleWords(
        Message(
            "тасымалданатын жәшікте бюллетень қол қойылған өтініштен аз",
            "в переносной урне бюллетеней меньше, чем заявлений с подписью о получении",
            "a portable box holds fewer ballots than signed applications",
        ),
        Message(
            "Бюллетеньдер мен қол қойылған өтініштерді қайта санаңыз, жәшікте бюллетень қалмағанын тексеріңіз: "
            "{boxes}.",
            "Пересчитайте бюллетени и заявления с подписью о получении, проверьте, не осталось ли бюллетеней в "
            "урне: {boxes}.",
            "Recount the ballots and the signed applications, and see that no ballot is left in the box: {boxes}.",
        ),
        Message("Жәшікте: {items}.", "В урне: {items}.", "In the box: {items}."),
        Message(
            "Бюллетень қол қойылған өтініштен кем емес: {items}.",
            "Бюллетеней не меньше, чем заявлений с подписью о получении: {items}.",
            "No fewer ballots than signed applications: {items}.",
        ),
    ),
    "W302": RuleWords(
        Message(
            "жәшіктерде берілгеннен едәуір аз бюллетень бар",
            "в урнах заметно меньше бюллетеней, чем выдано",
            "the boxes hold notably fewer ballots than were issued",
        ),
        Message(
            "Жәшіктерден алынған бюллетеньдерді{box_rows} қайта санаңыз, жәшіктерде бюллетень қалмағанын тексеріңіз.",
            "Пересчитайте бюллетени из урн{box_rows}, проверьте, не осталось ли бюллетеней в урнах.",
            "Recount the ballots from the boxes{box_rows}, and see that none is left in a box.",
        ),
        Message(
            "Берілгені – {issued}, жәшіктерде белгіленген үлгідегісі – {established}: {difference}; шегі – {limit}.",
            "Выдано – {issued}, в урнах установленного образца – {established}: {difference}; допускается {limit}.",
            "{issued} issued, {established} of the established form in the boxes: {difference}; a difference of up "
            "to {limit} is allowed.",
        ),
        Message(
            "Берілгені – {issued}, жәшіктерде белгіленген үлгідегісі – {established}; айырма шегі – {limit}.",
            "Выдано – {issued}, в урнах установленного образца – {established}; допускается разница {limit}.",
            "{issued} issued, {established} of the established form in the boxes; up to {limit} may be missing.",
        ),
    ),
    "W303": RuleWords(
        Message(
            "Бюллетень түрлері аздап айырмаланады",
            "Между видами бюллетеней есть небольшая разница",
            "The kinds of ballots differ a little",
        ),
        Message(
            "Тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} және есептен шығару куәлігімен дауыс "
            "бергендерді{absentee_rows} салыстырыңыз: {ballots}.",
            "Сверьте подписи в списке, заявления с подписью о получении{issued_rows} и проголосовавших по открепительным "
            "удостоверениям{absentee_rows}: {ballots}.",
            "Compare the signatures in the list, the signed applications{issued_rows} and those who voted by absentee "
            "certificate{absentee_rows}: {ballots}.",
        ),
        Message("Айырма: {items}.", "Разница: {items}.", "The difference: {items}."),
        Message(
            "Бюллетень түрлері салыстырылды: {items}.",
            "Виды бюллетеней сопоставлены: {items}.",
            "The kinds of ballots compared: {items}.",
        ),
    ),
    "W304": RuleWords(
        Message(
            "алынған бюллетеньдер саны тізім мен резервке сәйкес емес",
            "число полученных бюллетеней не соответствует списку с резервом",
            "the ballots received are not the voter list with its reserve",
        ),
        Message(
            "Бюллетеньдерді алу құжаттарын{received_rows} және ашылған кездегі тізімді тексеріңіз.",
            "Проверьте документы о получении бюллетеней{received_rows} и список на момент открытия.",
            "Check the papers on the ballots received{received_rows} and the voter list at opening.",
        ),
        Message(
            "Тізім ({at_opening}) мен резерв бойынша – {expected}, алынғаны – {received}: {difference}; шегі – "
            "{limit}.",
            "По списку ({at_opening}) с резервом – {expected}, получено – {received}: {difference}; допускается "
            "{limit}.",
            "{expected} by the list ({at_opening}) with its reserve, {received} received: {difference}; a difference of "
            "up to {limit} is allowed.",
        ),
        Message(
            "Тізім ({at_opening}) мен резерв бойынша – {expected}, алынғаны – {received}; айырма шегі – {limit}.",
            "По списку ({at_opening}) с резервом – {expected}, получено – {received}; допускается разница {limit}.",
            "{expected} by the list ({at_opening}) with its reserve, {received} received; they may differ by up to "
            "{limit}.",
        ),
    ),
    "W305": RuleWords(
        Message("жарамсыз бюллетень көп", "много недействительных бюллетеней", "many invalid ballots"),
        Message(
            "Жарамсыз бюллетеньдер бумасын{invalid_rows} қайта қараңыз: әрқайсысы неліктен жарамсыз деп танылғанын "
            "тексеріңіз.",
            "Просмотрите стопку недействительных бюллетеней{invalid_rows} еще раз: проверьте, по какой причине признан "
            "каждый.",
            "Look through the pile of invalid ballots{invalid_rows} again: check for what reason each was found "
            "invalid.",
        ),
        Message(
            "Жарамсызы – {invalid}, жәшіктерден алынғаны – {in_boxes}: {percent} пайыздан көп.",
            "Недействительных – {invalid}, из урн – {in_boxes}: это больше {percent}\u00a0%.",
            "{invalid} invalid, {in_boxes} from the boxes: more than {percent}\u00a0%.",
        ),
        Message(
            "Жарамсызы – {invalid}, жәшіктерден алынғаны – {in_boxes}: {percent} пайыздан көп емес.",
            "Недействительных – {invalid}, из урн – {in_boxes}: не больше {percent}\u00a0%.",
            "{invalid} invalid, {in_boxes} from the boxes: no more than {percent}\u00a0%.",
        ),
    ),
    "W306": RuleWords(
        Message(
            "бюллетень алғандар әдеттегіден көп",
            "получивших бюллетени необычно много",
            "unusually many voters received ballots",
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
            "Тізімде – {voters}, бюллетень алғаны – {issued}: {percent} пайыздан көп.",
            "В списке – {voters}, получили бюллетени – {issued}: это больше {percent}\u00a0%.",
            "{voters} on the list, {issued} received ballots: more than {percent}\u00a0%.",
        ),
        Message(
            "Тізімде – {voters}, бюллетень алғаны – {issued}: {percent} пайыздан көп емес.",
            "В списке – {voters}, получили бюллетени – {issued}: не больше {percent}\u00a0%.",
            "{voters} on the list, {issued} received ballots: no more than {percent}\u00a0%.",
        ),
    ),
    "W307": RuleWords(
        Message(
            "барлық дауыс бір жолда тұр", "все голоса стоят в одной строке", "all votes stand in one row"
        ),
        Message(
            "Бумаларды қайта қарап, әрқайсысы өз жолына жазылғанын тексеріңіз: {lines}.",
            "Просмотрите стопки еще раз и проверьте, каждая ли записана в свою строку: {lines}.",
            "Look through the piles again and check that each was written in its own row: {lines}.",
        ),
        Message(
            "Осы жолда – {votes}, барлығы – {took_part}.",
            "В этой строке – {votes}, всего – {took_part}.",
            "This row has {votes}, all rows together {took_part}.",
        ),
        Message(
            "Барлығы – {took_part}: бір жолға жиналмаған немесе {limit} санынан аспайды.",
            "Всего – {took_part}: голоса есть не только в одной строке, либо их не больше {limit}.",
            "{took_part} in all: not in one row alone, or no more than {limit}.",
        ),
    ),
    "W308": RuleWords(
        Message(
            "Екі бюллетеньнің дауыстары бірдей",
            "У двух видов бюллетеней одинаковые голоса",
            "Two kinds of ballots carry the same votes",
        ),
        Message(
            "Бір бюллетеньнің бумалары екіншісіне жазылып кетпегенін тексеріңіз: {ballots}.",
            "Проверьте, не записаны ли стопки одного вида бюллетеней в другой: {ballots}.",
            "Check that the piles of one kind of ballot were not written into another: {ballots}.",
        ),
        Message(
            "Жолма-жол бірдей: {items}.",
            "Одинаковы строка за строкой: {items}.",
            "Equal row by row: {items}.",
        ),
        Message(
            "Жолма-жол салыстырылды: {items}.",
            "Сопоставлены строка за строкой: {items}.",
            "Compared row by row: {items}.",
        ),
    ),
    "W309": _COMMISSION,
    "W309.even": replace(
        _COMMISSION,
        numbers=Message(
            "Қазір – {members}; тақ сан болуы керек.",
            "Сейчас – {members}; полагается нечетное число.",
            "Now {members}; an odd number is due.",
        ),
    ),
    "W310": RuleWords(
        Message(
            "Учаскедегі сайлаушылар рұқсат етілгеннен көп",
            "На участке избирателей больше, чем допускается",
            "More voters than a precinct may have",
        ),
        Message(
            "Ашылған кездегі тізімді, қосылғандар мен шығарылғандарды{voters_rows} тексеріңіз.",
            "Проверьте список на момент открытия, включенных и исключенных{voters_rows}.",
            "Check the list at opening and those added and excluded{voters_rows}.",
        ),
        Message(
            "Рұқсат етілгені – {limit}, учаскеде – {voters}: {difference}.",
            "Допускается {limit}, на участке – {voters}: {difference}.",
            "Up to {limit} may be, the precinct has {voters}: {difference}.",
        ),
        Message(
            "Рұқсат етілгені – {limit}, учаскеде – {voters}: көп емес.",
            "Допускается {limit}, на участке – {voters}: не больше.",
            "Up to {limit} may be, the precinct has {voters}: no more.",
        ),
    ),
    "W311": _REPORTS,
    "W311.opening": replace(
        _REPORTS,
        numbers=Message(
            "Мәліметтер: {items}; ашылған кездегі тізімде – {voters}.",
            "Сведения: {items}; в списке на момент открытия – {voters}.",
            "The reports: {items}; on the list at opening: {voters}.",
        ),
        holds=Message(
            "Мәліметтер бір-біріне сай: {items}; ашылған кездегі тізімде – {voters}.",
            "Сведения согласуются: {items}; в списке на момент открытия – {voters}.",
            "The reports fit: {items}; on the list at opening: {voters}.",
        ),
    ),
    "W312": RuleWords(
        Message(
            "Сайлаушылардың келуі туралы соңғы мәлімет бюллетень алғандар санына тең емес",
            "Последние сведения о явке не равны числу получивших бюллетени",
            "The final turnout report is not the number of voters who received ballots",
        ),
        Message(
            "Сағат {report} бойынша келу туралы мәліметті, тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} "
            "салыстырыңыз: {ballot}.",
            "Сверьте сведения о явке на {report}, подписи в списке и заявления с подписью о "
            "получении{issued_rows}: {ballot}.",
            "Compare the turnout report of {report}, the signatures in the list and the signed "
            "applications{issued_rows}: {ballot}.",
        ),
        Message(
            "Мәліметте – {turnout}, бюллетень алғаны – {issued}: {difference}; шегі – {limit}.",
            "В сведениях – {turnout}, получили бюллетени – {issued}: {difference}; допускается {limit}.",
            "The report has {turnout}, {issued} received ballots: {difference}; a difference of up to {limit} is "
            "allowed.",
        ),
        Message(
            "Мәліметте – {turnout}, бюллетень алғаны – {issued}; айырма шегі – {limit}.",
            "В сведениях – {turnout}, получили бюллетени – {issued}; допускается разница {limit}.",
            "The report has {turnout}, {issued} received ballots; they may differ by up to {limit}.",
        ),
    ),
}
