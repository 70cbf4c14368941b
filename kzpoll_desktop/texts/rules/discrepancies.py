"""The sentences of the rules D201 to D209."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.rules.words import RuleWords

DISCREPANCIES: Final[Mapping[str, RuleWords]] = {
    "D201": RuleWords(
        Message(
            "мүшелер берген бюллетеньдер бюллетень алғандарға тең емес",
            "выданное членами комиссии не сходится с числом получивших бюллетени",
            "ballots issued by members differ from the voters who received them",
        ),
        Message(
            "Тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows}, содан кейін әр мүше берген "
            "бюллетеньдерді{member_rows} қайта санаңыз.",
            "Пересчитайте подписи в списке и заявления с подписью о получении{issued_rows}, затем бюллетени, выданные каждым "
            "членом комиссии{member_rows}.",
            "Recount the signatures in the list and the signed applications{issued_rows}, then the ballots issued by "
            "each member{member_rows}.",
        ),
        Message(
            "Бюллетень алғаны – {issued}, мүшелер бергені – {by_members}: {difference}.",
            "Получили бюллетени – {issued}, выдано членами комиссии – {by_members}: {difference}.",
            "{issued} received ballots, members issued {by_members}: {difference}.",
        ),
        Message(
            "Бюллетень алғаны {issued} = мүшелер бергені {by_members}.",
            "Получили бюллетени {issued} = выдано членами комиссии {by_members}.",
            "{issued} received ballots = {by_members} issued by members.",
        ),
    ),
    "D202": RuleWords(
        Message(
            "алынған бюллетеньдер берілгендер мен жойылғандарға тең емес",
            "полученные бюллетени не сходятся с выданными и погашенными",
            "ballots received differ from those issued and cancelled",
        ),
        Message(
            "Пайдаланылмаған және бүлінген бюллетеньдерді{cancelled_rows}, тізімдегі қолдар мен қол қойылған "
            "өтініштерді{issued_rows} қайта санаңыз, бюллетеньдерді алу құжаттарын{received_rows} тексеріңіз.",
            "Пересчитайте неиспользованные и испорченные бюллетени{cancelled_rows}, подписи в списке и "
            "заявления с подписью о получении{issued_rows}, проверьте документы о получении "
            "бюллетеней{received_rows}.",
            "Recount the unused and spoiled ballots{cancelled_rows}, the signatures in the list and the signed "
            "applications{issued_rows}, and check the papers on the ballots received{received_rows}.",
        ),
        Message(
            "Алынғаны – {received}; берілгені {issued} + пайдаланылмағаны {unused} + бүлінгені {spoiled}: барлығы "
            "алынғанынан {difference}.",
            "Получено – {received}; выдано {issued} + не использовано {unused} + испорчено {spoiled}: вместе это "
            "{difference}, чем получено.",
            "{received} received; {issued} issued + {unused} unused + {spoiled} spoiled: together {difference} than "
            "received.",
        ),
        Message(
            "Алынғаны {received} = берілгені {issued} + пайдаланылмағаны {unused} + бүлінгені {spoiled}.",
            "Получено {received} = выдано {issued} + не использовано {unused} + испорчено {spoiled}.",
            "{received} received = {issued} issued + {unused} unused + {spoiled} spoiled.",
        ),
    ),
    "D203": RuleWords(
        Message(
            "жәшіктерде берілгеннен көп бюллетень бар",
            "в урнах больше бюллетеней, чем выдано",
            "the boxes hold more ballots than were issued",
        ),
        Message(
            "Жәшіктерден алынған бюллетеньдерді{box_rows}, тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} "
            "қайта санаңыз; белгіленбеген үлгідегілерін{form_rows} бөлек санаңыз.",
            "Пересчитайте бюллетени из урн{box_rows}, подписи в списке и заявления с подписью о "
            "получении{issued_rows}; бюллетени неустановленного образца{form_rows} считайте отдельно.",
            "Recount the ballots from the boxes{box_rows}, the signatures in the list and the signed "
            "applications{issued_rows}; count those not of the established form{form_rows} apart.",
        ),
        Message(
            "Берілгені – {issued}, жәшіктерде белгіленген үлгідегісі – {established}: {difference}.",
            "Выдано – {issued}, в урнах установленного образца – {established}: {difference}.",
            "{issued} issued, {established} of the established form in the boxes: {difference}.",
        ),
        Message(
            "Берілгені – {issued}, жәшіктерде белгіленген үлгідегісі – {established}: көп емес.",
            "Выдано – {issued}, в урнах установленного образца – {established}: не больше.",
            "{issued} issued, {established} of the established form in the boxes: no more.",
        ),
    ),
    "D204": RuleWords(
        Message(
            "тасымалданатын жәшік бойынша акт керек",
            "по переносной урне нужен акт",
            "a portable box needs an act",
        ),
        Message(
            "Бюллетеньдер мен жазбаша өтініштерді қайта санаңыз: {boxes}. Акт жасап, онда осы жәшікпен дауыс беруді "
            "өткізген мүшелердің тегін, атын, әкесінің атын көрсетіңіз{members}.",
            "Пересчитайте бюллетени и письменные заявления: {boxes}. Составьте акт и укажите в нем фамилии, имена, "
            "отчества членов комиссии, проводивших голосование с этой урной{members}.",
            "Recount the ballots and the written applications: {boxes}. Draw up an act that names the members who went "
            "out with the box{members}.",
        ),
        Message("Жәшікте: {items}.", "В урне: {items}.", "In the box: {items}."),
        Message(
            "Бюллетень жазбаша өтініштен көп емес: {items}.",
            "Бюллетеней не больше, чем письменных заявлений: {items}.",
            "No more ballots than written applications: {items}.",
        ),
    ),
    "D205": RuleWords(
        Message(
            "тасымалданатын жәшікте бюллетень қол қойылған өтініштен көп",
            "в переносной урне бюллетеней больше, чем заявлений с подписью о получении",
            "a portable box holds more ballots than signed applications",
        ),
        Message(
            "Бюллетеньдер мен қол қойылған өтініштерді қайта санаңыз: {boxes}.",
            "Пересчитайте бюллетени и заявления с подписью о получении: {boxes}.",
            "Recount the ballots and the signed applications: {boxes}.",
        ),
        Message("Жәшікте: {items}.", "В урне: {items}.", "In the box: {items}."),
        Message(
            "Бюллетеньдер мен өтініштер салыстырылды: {items}.",
            "Бюллетени сопоставлены с заявлениями: {items}.",
            "Ballots compared with applications: {items}.",
        ),
    ),
    "D206": RuleWords(
        Message(
            "Сайлаушылардың келуі туралы соңғы мәлімет пен бюллетень алғандар санының айырмасы үлкен",
            "Последние сведения о явке существенно расходятся с числом получивших бюллетени",
            "The final turnout report is far from the number of voters who received ballots",
        ),
        Message(
            "Сағат {report} бойынша келу туралы мәліметті, тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} "
            "тексеріңіз: {ballot}.",
            "Проверьте сведения о явке на {report}, подписи в списке и заявления с подписью о "
            "получении{issued_rows}: {ballot}.",
            "Check the turnout report of {report}, the signatures in the list and the signed applications{issued_rows}: "
            "{ballot}.",
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
    "D207": RuleWords(
        Message(
            "бюллетеньді оны беруге құқығы жоқ адам берген",
            "бюллетени выданы лицом, не имевшим права их выдавать",
            "ballots were issued by a person who had no right to issue them",
        ),
        Message(
            "Бюллетеньдерді кім бергенін{member_rows} тексеріңіз: {members}. Рөлі күн ішінде өзгерген болса, уақыты мен "
            "шешімін жазыңыз; әйтпесе акт жасаңыз.",
            "Проверьте, кто выдавал бюллетени{member_rows}: {members}. Если роль менялась в течение дня, запишите время "
            "и решение; иначе составьте акт.",
            "Check who issued the ballots{member_rows}: {members}. If the role changed during the day, record the time "
            "and the decision; otherwise draw up an act.",
        ),
        Message("Бергені: {items}.", "Выдано: {items}.", "Issued: {items}."),
        Message(
            "Бюллетень беруге құқығы бар адамдардың бергені – {by_members}.",
            "Выдано лицами, имевшими право выдавать, – {by_members}.",
            "Issued by the deputy chair and members: {by_members}.",
        ),
    ),
    "D208": RuleWords(
        Message(
            "Бюллетень түрлерінің айырмасын есептен шығару куәліктері түсіндірмейді",
            "Разницу между видами бюллетеней не объясняют открепительные удостоверения",
            "Absentee certificates do not explain the difference between the kinds of ballots",
        ),
        Message(
            "Тізімдегі қолдар мен қол қойылған өтініштерді{issued_rows} және есептен шығару куәлігімен дауыс "
            "бергендерді{absentee_rows} қайта санаңыз: {ballots}.",
            "Пересчитайте подписи в списке, заявления с подписью о получении{issued_rows} и проголосовавших по открепительным "
            "удостоверениям{absentee_rows}: {ballots}.",
            "Recount the signatures in the list, the signed applications{issued_rows} and those who voted by absentee "
            "certificate{absentee_rows}: {ballots}.",
        ),
        Message("Айырма: {items}.", "Разница: {items}.", "The difference: {items}."),
        Message(
            "Бюллетень түрлерінің айырмасы шектен аспайды: {items}.",
            "Разница между видами бюллетеней не больше допустимой: {items}.",
            "The kinds of ballots differ within the limit: {items}.",
        ),
    ),
    "D209": RuleWords(
        Message(
            "бумаларда берілгеннен едәуір аз бюллетень бар",
            "в стопках заметно меньше бюллетеней, чем выдано",
            "the piles hold notably fewer ballots than were issued",
        ),
        Message(
            "Бумаларды{pile_rows} қайта санаңыз. Тұрақты жәшіктер бөлек саналмаған: түсіп қалған бума тек осы жерден "
            "байқалады.",
            "Пересчитайте стопки{pile_rows}. Стационарные урны отдельно не подсчитаны: пропущенная стопка видна только "
            "здесь.",
            "Recount the piles{pile_rows}. The stationary boxes were not counted separately: a pile left out shows only "
            "here.",
        ),
        Message(
            "Берілгені – {issued}, бумаларда белгіленген үлгідегісі – {established}: {difference}; шегі – {limit}.",
            "Выдано – {issued}, в стопках установленного образца – {established}: {difference}; допускается {limit}.",
            "{issued} issued, {established} of the established form in the piles: {difference}; a difference of up "
            "to {limit} is allowed.",
        ),
        Message(
            "Берілгені – {issued}, бумаларда белгіленген үлгідегісі – {established}; айырма шегі – {limit}.",
            "Выдано – {issued}, в стопках установленного образца – {established}; допускается разница {limit}.",
            "{issued} issued, {established} of the established form in the piles; up to {limit} may be missing.",
        ),
    ),
}
