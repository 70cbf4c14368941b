"""A short help for each page: what it is for, what is typed there, which keys it has; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.figures.stages import (
    LISTS,
    OPENING,
    PILES,
    PORTABLE,
    PROTOCOLS,
    RECONCILIATION,
    SECOND_CHECK,
    STATIONARY,
    TURNOUT,
    VOTING_ENDED,
)
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.keys import Help

_FIGURES: Final = ("enter", "back", "escape", "undo", "sides")

# A stage, or another page of the program.
PAGES: Final[Mapping[str, Help]] = {
    OPENING: Help(
        Message(
            "Таңертең, учаске ашылғанда толтырылады: комиссия, тізім, бюллетеньдер, жәшіктердің пломбалары.",
            "Заполняется утром, при открытии участка: комиссия, список, бюллетени, пломбы на урнах.",
            "Filled in at the opening in the morning: commission, voter list, ballots, seals of the boxes.",
        ),
        Message(
            "Ашылған уақытты, тізімдегі сайлаушылар санын және алынған бюллетеньдерді актілер бойынша теріңіз. Есімдер мен "
            "кандидаттар осы жерде түзетіледі: кейін өзгертуге болмайды.",
            "Введите время открытия, число избирателей в списке и полученные бюллетени по актам. Имена и кандидаты "
            "исправляются здесь: позже их изменить нельзя.",
            "Type the time of opening, the voters on the list and the ballots received, by their acts. Names and candidates "
            "are put right here: later they are fixed.",
        ),
        _FIGURES,
    ),
    TURNOUT: Help(
        Message(
            "Күні бойы: белгіленген сағаттарда бюллетень алған сайлаушылар туралы мәлімет.",
            "В течение дня: сведения о числе избирателей, получивших бюллетени, к назначенным часам.",
            "During the day: reports of voters who received ballots, at the hours that were set.",
        ),
        Message(
            "Әр сағатқа дауыс беру басталғаннан бергі жалпы санды теріңіз. Сан бұрынғысынан аз болса, себебі сұралады.",
            "На каждый час введите общее число с начала голосования. Если оно меньше прежнего, спросят причину.",
            "For each hour type the whole number since voting began. Where it is less than before, a reason is asked for.",
        ),
        _FIGURES,
    ),
    VOTING_ENDED: Help(
        Message(
            "Дауыс берудің аяқталғаны жария етілген уақыт жазылады. Одан кейін ғана санау басталады.",
            "Записывается время, когда объявили об окончании голосования. Только после этого начинается подсчёт.",
            "The time at which the end of voting was announced is noted. Only then the count begins.",
        ),
        Message(
            "Төраға жария еткен уақытты СС:ММ түрінде теріңіз.",
            "Введите время, объявленное председателем, в виде ЧЧ:ММ.",
            "Type the time that the chair announced, as HH:MM.",
        ),
        ("enter", "escape", "undo", "sides"),
    ),
    LISTS: Help(
        Message(
            "Жәшіктер ашылғанға дейін: пайдаланылмаған бюллетеньдер жойылады, тізімдегі қолдар саналады.",
            "До вскрытия урн: неиспользованные бюллетени гасятся, подписи в списке подсчитываются.",
            "Before any box is opened: unused ballots are cancelled, signatures in the list are counted.",
        ),
        Message(
            "Әр санды қағаздан санап теріңіз, басқа саннан шығармаңыз. Соңында бәрі жария етіліп, жазылып қойылады: кейінгі "
            "өзгерістің себебі сұралады.",
            "Каждое число сосчитайте по бумаге, не выводите его из других. В конце всё оглашается и записывается: для "
            "позднейшего изменения спросят причину.",
            "Count each figure on paper, never work it out from others. At the end all of it is announced and written down: a "
            "later change needs its reason.",
        ),
        _FIGURES,
    ),
    PORTABLE: Help(
        Message(
            "Тасымалданатын жәшіктер тұрақты жәшіктерден бұрын бір-бірлеп ашылады.",
            "Переносные урны вскрываются по одной, до стационарных.",
            "Portable boxes are opened one by one, before the stationary ones.",
        ),
        Message(
            "Әр жәшік үшін өтініштер мен жәшіктен шыққан бюллетеньдерді теріңіз. Бюллетень өтініштен артық болса, бағдарлама "
            "қайта санауды сұрайды.",
            "Для каждой урны введите заявления и вынутые бюллетени. Если бюллетеней больше, чем заявлений, программа "
            "попросит пересчитать.",
            "For each box type the applications and the ballots taken out. Where there are more ballots than applications, a "
            "recount is asked for.",
        ),
        _FIGURES,
    ),
    STATIONARY: Help(
        Message(
            "Тұрақты жәшіктерден шыққан бюллетеньдер саналады.",
            "Подсчитываются бюллетени из стационарных урн.",
            "The ballots out of the stationary boxes are counted.",
        ),
        Message(
            "Түсі бойынша бөліп, санын теріңіз. Бөлек саналмаса, белгі қойыңыз (бос орын пернесі): сан бумалардан шығады.",
            "Разложите по цветам и введите число. Если отдельно не считали, поставьте отметку (пробел): число получится из "
            "стопок.",
            "Sort them by colour and type the number. Where they were not counted separately, set the tick (Space): the number "
            "comes from the piles.",
        ),
        _FIGURES,
    ),
    PILES: Help(
        Message(
            "Бюллетеньдер кандидаттар мен партиялар бойынша бумаларға бөлінеді де, әр бума саналады.",
            "Бюллетени раскладываются на стопки по кандидатам и партиям, и каждая стопка подсчитывается.",
            "Ballots are sorted into piles by candidate or party, and each pile is counted.",
        ),
        Message(
            "Буманы санап, санын теріңіз: 50-ден жеті бума мен 32 бюллетень – 7*50+32. Жәшіктерден шыққан сан бумалардың бәрі "
            "терілгенде ғана көрінеді.",
            "Сосчитайте стопку и введите число: семь по 50 и ещё 32 – это 7*50+32. Число из урн появится, когда введены все "
            "стопки.",
            "Count a pile and type its number: seven bundles of 50 and 32 more are 7*50+32. The number from the boxes is shown "
            "once every pile is in.",
        ),
        ("enter", "back", "escape", "disputed", "zeros", "hints", "pages", "undo"),
    ),
    RECONCILIATION: Help(
        Message(
            "Барлық сандар бір-бірімен салыстырылады: не сай келетіні, не сай келмейтіні көрінеді.",
            "Все числа сверяются между собой: видно, что сходится и что нет.",
            "All figures are held against each other: what agrees, and what does not.",
        ),
        Message(
            "Қатені қайта санап түзетіңіз. Сәйкессіздік қайта санағаннан кейін де қалса, акт жасаңыз; ескертуге себеп жазыңыз.",
            "Ошибку исправьте пересчётом. Если несоответствие остаётся и после пересчёта, составьте акт; к предупреждению "
            "напишите причину.",
            "Put an error right by a recount. Where a discrepancy stays after it, draw up an act; give a warning its reason.",
        ),
        ("hints", "sides", "undo"),
    ),
    SECOND_CHECK: Help(
        Message(
            "Екінші адам әр санды қағазбен салыстырып растайды: бір адамның қатесі осында табылады.",
            "Второй человек сверяет каждое число с бумагой: ошибка одного находится здесь.",
            "A second person holds every figure against the paper: one person's slip is found here.",
        ),
        Message(
            "Бірі парақты дауыстап оқиды, екіншісі экрандағы санды растайды. Сан басқа болса, қағазда тұрғанын теріңіз.",
            "Один читает лист вслух, другой подтверждает число на экране. Если оно другое, введите то, что на бумаге.",
            "One reads the sheet aloud, the other confirms the figure on the screen. Where it is another, type what the paper "
            "says.",
        ),
        ("agrees", "differs", "escape", "sides"),
    ),
    PROTOCOLS: Help(
        Message(
            "Хаттамалар жабылады, басылады және қол қойылады. Заңды құжат – қол қойылған қағаз.",
            "Протоколы закрываются, печатаются и подписываются. Юридический документ – подписанная бумага.",
            "The protocols are closed, printed and signed. The legal document is the signed paper.",
        ),
        Message(
            "Санау аяқталған уақытты және кім қол қоятынын теріңіз, содан кейін хаттамаларды жабыңыз: төраға, орынбасар және "
            "хатшының екеуінің PIN-коды керек. Көшірмесін бірден іліңіз.",
            "Введите время окончания подсчёта и кто подписывает, затем закройте протоколы: нужны PIN-коды двоих из троих – "
            "председателя, заместителя, секретаря. Сразу вывесите копию.",
            "Type when the count ended and who signs, then close the protocols: two of chair, deputy and secretary with their "
            "PINs. Post a copy at once.",
        ),
        ("enter", "print", "undo", "sides"),
    ),
    "start": Help(
        Message(
            "Осы жерден учаске ашылады, жаңасы жасалады, жаттығу жүргізіледі немесе хаттама тексеріледі.",
            "Отсюда открывают участок, создают новый, тренируются или проверяют протокол.",
            "From here a precinct is opened or made, a practice is begun, or a protocol is checked.",
        ),
        Message(
            "Бұрын ашылған файлды тізімнен Enter арқылы ашыңыз немесе сол жақтан не керегін таңдаңыз. Бірінші рет болса, "
            "жаттығу учаскесінен бастаңыз.",
            "Откройте прежний файл из списка клавишей Enter или выберите слева, что нужно. Если вы здесь впервые, начните с "
            "учебного участка.",
            "Open an earlier file from the list by Enter, or choose on the left what you need. If you are here for the first "
            "time, begin with the practice precinct.",
        ),
        ("new", "open", "forget"),
    ),
    "new_precinct": Help(
        Message(
            "Сайлау күнінен бұрын учаскенің файлы жасалады: сайлау, учаске, комиссия, кандидаттар.",
            "До дня выборов создаётся файл участка: выборы, участок, комиссия, кандидаты.",
            "Before election day the precinct's file is made: election, precinct, commission, candidates.",
        ),
        Message(
            "Қадамдарды ретімен толтырыңыз; Enter келесі жолға, соңғысынан «Әрі қарай» түймесіне апарады. Аты-жөндер хаттамаға "
            "осы қалпында басылады.",
            "Заполняйте шаги по порядку; Enter ведёт к следующему полю, с последнего – к кнопке «Далее». Имена печатаются в "
            "протоколе именно так.",
            "Fill in the steps in order; Enter leads to the next field, and from the last one to the button Next. Names are "
            "printed on the protocol just so.",
        ),
        ("enter", "back"),
    ),
    "verify": Help(
        Message(
            "Кез келген адам хаттаманың өзгермегенін, кім мөр басқанын және сандарын тексере алады. Файлдардың "
            "өзі өзгермейді.",
            "Любой может проверить, что протокол не изменён, кто скрепил его печатью и какие в нём числа. Сами файлы "
            "не меняются.",
            "Anyone can check that a protocol is unchanged, who sealed it and which figures it has. The files "
            "themselves are not changed.",
        ),
        Message(
            "Файлдарды таңдаңыз немесе кодты теріңіз. Қысқа код – қағаздағы 25 цифр: оны учаске файлымен немесе мөрленген "
            "хаттамамен бірге тексеріңіз. Кілттердің тізімі болса, мөр кімдікі екені де айтылады.",
            "Выберите файлы или введите код. Короткий код – 25 цифр на бумаге: проверяйте его вместе с файлом участка или "
            "протоколом с печатью. Если есть список ключей, скажут и чья печать.",
            "Choose files or type a code. The short code is the 25 digits on paper: check it together with the precinct file "
            "or a sealed protocol. With a list of keys it is told whose the seal is.",
        ),
        ("print", "save", "close"),
    ),
}
