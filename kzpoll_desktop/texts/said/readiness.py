"""What was looked at the day before, in words: what it is, and what to do where somebody has to see to it; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences, capital

_ITEMS: Final[Catalogue] = {
    "practice": Message(
        "Бұл – оқу файлы. Ертеңге нағыз учаске файлын ашыңыз.",
        "Это учебный файл. Для завтрашнего дня откройте настоящий файл участка.",
        "This is a practice file. For tomorrow open the real precinct file.",
    ),
    "clock": Message(
        "Сағат: {time}, UTC{offset}. Қабырғадағы сағатпен салыстырыңыз.",
        "Часы: {time}, UTC{offset}. Сверьте с настенными часами.",
        "Clock: {time}, UTC{offset}. Compare it with the clock on the wall.",
    ),
    "zone": Message(
        "Компьютердің уақыт белдеуі – UTC{offset}, учаскенікі – UTC{precinct}. Оны жүйе баптауларында түзетіңіз.",
        "Часовой пояс компьютера – UTC{offset}, участка – UTC{precinct}. Исправьте его в настройках системы.",
        "The computer is in UTC{offset}, the precinct in UTC{precinct}. Correct the zone in the system's settings.",
    ),
    "date_today": Message(
        "Сайлау бүгін: {date}.", "Выборы сегодня: {date}.", "The election is today: {date}."
    ),
    "date_tomorrow": Message(
        "Сайлау ертең: {date}.", "Выборы завтра: {date}.", "The election is tomorrow: {date}."
    ),
    "date_other": Message(
        "Сайлау {date} күні, ал сағат басқа күнді көрсетіп тұр. Күнді тексеріңіз.",
        "Выборы {date}, а часы показывают другой день. Проверьте дату.",
        "The election is on {date}, and the clock shows another day. Check the date.",
    ),
    "battery": Message(
        "Батарея {percent}\u00a0%. Түнде қуат көзіне қосыңыз.",
        "Батарея {percent}\u00a0%. На ночь подключите к сети.",
        "Battery {percent}\u00a0%. Plug it in for the night.",
    ),
    "battery_mains": Message(
        "Қуат көзіне қосулы, батарея {percent}\u00a0%.",
        "Подключено к сети, батарея {percent}\u00a0%.",
        "Plugged in, battery {percent}\u00a0%.",
    ),
    "battery_unknown": Message(
        "Батареяны жүйе көрсетпейді. Оны өзіңіз қараңыз, қуат сымын алыңыз.",
        "Батарею система не показывает. Посмотрите сами и возьмите шнур питания.",
        "The system does not show the battery. Look yourself, and take the power cord.",
    ),
    "disk": Message(
        "Дискіде {megabytes} МБ бос.",
        "На диске свободно {megabytes} МБ.",
        "{megabytes} MB are free on the disk.",
    ),
    "disk_full": Message(
        "Дискіде небәрі {megabytes} МБ бос. Орын босатыңыз.",
        "На диске свободно всего {megabytes} МБ. Освободите место.",
        "Only {megabytes} MB are free on the disk. Make room.",
    ),
    "disk_unknown": Message(
        "Дискідегі бос орынды жүйе көрсетпейді. Оны өзіңіз қараңыз.",
        "Сколько места на диске, система не показывает. Посмотрите сами.",
        "The system does not show the room on the disk. Look yourself.",
    ),
    "medium": Message(
        "Екінші тасығыш жазылып, оқылды: {folder}.",
        "Второй носитель записан и прочитан: {folder}.",
        "The second medium was written and read: {folder}.",
    ),
    "medium_bad": Message(
        "Екінші тасығышқа жазу мүмкін болмады: {folder}. Оны салыңыз немесе басқасын алыңыз.",
        "На второй носитель записать не удалось: {folder}. Вставьте его или возьмите другой.",
        "The second medium could not be written: {folder}. Plug it in, or take another one.",
    ),
    "medium_same": Message(
        "Екінші тасығыш учаске файлымен бір дискіде: {folder}. Флешканы салып, соны таңдаңыз.",
        "Второй носитель на одном диске с файлом участка: {folder}. Вставьте флешку и выберите её.",
        "The second medium is on the same disk as the precinct file: {folder}. Plug in a stick and choose it.",
    ),
    "medium_none": Message(
        "Екінші тасығыш (флешка) таңдалмаған. Оны салып, таңдаңыз; онсыз жұмыс істесеңіз, осы парақта белгілеңіз.",
        "Второй носитель (флешка) не выбран. Вставьте и выберите его; если работаете без него, отметьте это на "
        "листе.",
        "No second medium (a stick) is chosen. Plug one in and choose it; if you go without, mark it on the page.",
    ),
    "letters": Message(
        "Атаулар мен аты-жөндердің барлық әріпі басылады.",
        "Все буквы имён печатаются.",
        "All letters of the names can be printed.",
    ),
    "letters_bad": Message(
        "Есімдердегі мына әріптер басылмайды: {letters}. Есімдерді түзетіңіз.",
        "Эти буквы имён не печатаются: {letters}. Исправьте имена.",
        "These letters of the names cannot be printed: {letters}. Correct the names.",
    ),
    "letters_mixed": Message(
        "Есімдерде екі әліпбидің әріптері араласқан сөз бар: {words}. Есімдерді түзетіңіз.",
        "В именах есть слово с буквами двух алфавитов: {words}. Исправьте имена.",
        "The names have a word with letters of two alphabets: {words}. Correct the names.",
    ),
    "ballot": Message(
        "{ballot}: {lines} жол. Атауларды басылған бюллетеньмен салыстыра отырып, дауыстап оқыңыз.",
        "{ballot}: строк – {lines}. Прочитайте наименования вслух, сверяя с напечатанным бюллетенем.",
        "{ballot}: {lines} lines. Read the names aloud against a printed ballot.",
    ),
    "ballot_empty": Message(
        "{ballot}: кандидаттар енгізілмеген. Оларды бюллетень бойынша енгізіңіз.",
        "{ballot}: кандидаты не введены. Введите их по бюллетеню.",
        "{ballot}: no candidates are entered. Enter them from the ballot.",
    ),
    "struck_out": Message(
        "{ballot}: сызылғандар – {names}. Сайлау комиссиясының шешімдерімен салыстырыңыз.",
        "{ballot}: вычеркнуты – {names}. Сверьте с решениями избирательной комиссии.",
        "{ballot}: struck out are {names}. Compare them with the decisions of the election commission.",
    ),
    "none_struck_out": Message(
        "{ballot}: ешкім сызылмаған. Бюллетеньнен біреуді шығару туралы шешім болмағанын тексеріңіз.",
        "{ballot}: никто не вычеркнут. Проверьте, не было ли решения об исключении из бюллетеня.",
        "{ballot}: nobody is struck out. Check that there was no decision to take somebody off the ballot.",
    ),
    "key_missing": Message(
        "PIN-кодтар мен учаске кілті жасалмаған. «Учаске» мәзірінен «Жабуға арналған PIN-кодтар» дегенді таңдаңыз.",
        "PIN-коды и ключ участка не созданы. Выберите в меню «Участок» пункт «PIN-коды для закрытия».",
        "No PINs and no key of the precinct are made. Choose PINs for closing in the menu Precinct.",
    ),
    "key": Message(
        "Учаске кілті жасалған, PIN-коды барлар: {names}.",
        "Ключ участка создан, PIN-код есть у: {names}.",
        "The key of the precinct is made; who has a PIN: {names}.",
    ),
    "recovery_sheet": Message(
        "Қалпына келтіру коды бар парақ басылып, мөрленген конвертте тұруы керек. Ол жоқ болса, учаске ашылғанға дейін "
        "кілтті жаңадан жасаңыз.",
        "Лист с кодом восстановления должен быть напечатан и лежать в запечатанном конверте. Если его нет, создайте ключ "
        "заново до открытия участка.",
        "The sheet with the recovery code has to be printed and to lie in the sealed envelope. If it is not there, make "
        "the key anew before the opening.",
    ),
    "printer": Message(
        "Сынақ бетін басып шығарыңыз: ӘҒҚҢӨҰҮҺІ әріптері анық көрінуі керек.",
        "Напечатайте пробную страницу: буквы ӘҒҚҢӨҰҮҺІ должны читаться.",
        "Print the test page: the letters ӘҒҚҢӨҰҮҺІ have to be readable.",
    ),
    "forms": Message(
        "Бос хаттамалар мен санау парақтарын басып шығарып, конвертке салыңыз.",
        "Напечатайте пустые протоколы и листы подсчёта и положите в конверт.",
        "Print the empty protocols and counting sheets and put them into the envelope.",
    ),
}


def _whole(clause: str, _said: Said, _language: str) -> str:
    """A ballot is named at the beginning."""
    return capital(clause)


READINESS: Final = Sentences(_ITEMS, whole=_whole)
STATES: Final[Mapping[str, Message]] = {
    "good": Message("ДАЙЫН", "ГОТОВО", "READY"),
    "attention": Message("НАЗАР АУДАРЫҢЫЗ", "НУЖНО ВНИМАНИЕ", "SEE TO IT"),
    "person": Message("ӨЗІҢІЗ ТЕКСЕРІҢІЗ", "ПРОВЕРЬТЕ САМИ", "CHECK YOURSELF"),
}


def state_word(state: str, language: str) -> str:
    """The state in capitals, as states are named."""
    return STATES[state].get(language)
