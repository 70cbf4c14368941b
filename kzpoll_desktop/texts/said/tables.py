"""What is said of a table of candidates beside its faults: what was left out of it, what is asked, and the answers."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

_TABLES: Final[Catalogue] = {
    # --- left out
    "title_row": Message(
        "{line}-жол, кестенің тақырыбы: {value}",
        "Строка {line}, заголовок таблицы: {value}",
        "Row {line}, a title of the table: {value}",
    ),
    "footer": Message(
        "{line}-жол, кандидаттардан төмен: {value}",
        "Строка {line}, ниже кандидатов: {value}",
        "Row {line}, below the candidates: {value}",
    ),
    "heading_again": Message(
        "{line}-жол, баған атаулары қайталанған",
        "Строка {line}, названия столбцов повторены",
        "Row {line}, the names of the columns again",
    ),
    "column_numbers": Message(
        "{line}-жол, бағандардың нөмірлері",
        "Строка {line}, номера столбцов",
        "Row {line}, the numbers of the columns",
    ),
    "column": Message("Баған {value}", "Столбец {value}", "Column {value}"),
    "sheet": Message("Парақ «{value}»", "Лист «{value}»", "Sheet “{value}”"),
    "hidden_sheet": Message("Жасырын парақ «{value}»", "Скрытый лист «{value}»", "Hidden sheet “{value}”"),
    "hidden_rows_left": Message(
        "Жасырын жолдар ({count}): {value}",
        "Скрытые строки ({count}): {value}",
        "Hidden rows ({count}): {value}",
    ),
    "hidden_columns_left": Message(
        "Жасырын бағандар: {value}", "Скрытые столбцы: {value}", "Hidden columns: {value}"
    ),
    # --- asked
    "which_sheet": Message(
        "Кандидаттар бірнеше парақта тұр. Тізім қай парақта?",
        "Кандидаты есть на нескольких листах. На каком листе список?",
        "There are candidates on several sheets. Which sheet has the list?",
    ),
    "which_column": Message(
        "Қай бағанда мынау тұр: {column}?",
        "В каком столбце стоит: {column}?",
        "Which column holds this: {column}?",
    ),
    "hidden_rows": Message(
        "Кестеде көрінбейтін жолдар бар ({count}): {value}. Оларды не істеу керек?",
        "В таблице есть строки, которых не видно ({count}): {value}. Что с ними делать?",
        "The table has rows that are not seen ({count}): {value}. What is to be done with them?",
    ),
    "hidden_columns": Message(
        "Кестеде көрінбейтін бағандар бар ({count}): {value}. Оларды не істеу керек?",
        "В таблице есть столбцы, которых не видно ({count}): {value}. Что с ними делать?",
        "The table has columns that are not seen ({count}): {value}. What is to be done with them?",
    ),
    "languages_exchanged": Message(
        "Қазақша аты-жөні орнында «{value}», орысша аты-жөні орнында «{other}» тұр. Бағандар ауысып кетпеген бе?",
        "На месте имени по-казахски стоит «{value}», на месте имени по-русски – «{other}». Не перепутаны ли столбцы?",
        "“{value}” stands for the name in Kazakh and “{other}” for the name in Russian. Are the columns exchanged?",
    ),
    "row_exchanged": Message(
        "{line}-жол: қазақша «{value}», орысша «{other}». Олар ауысып кетпеген бе?",
        "Строка {line}: по-казахски «{value}», по-русски «{other}». Не перепутаны ли они?",
        "Row {line}: “{value}” in Kazakh, “{other}” in Russian. Are they exchanged?",
    ),
    "mixed_script": Message(
        "{line}-жол: «{value}» сөзіндегі «{letter}» әрпі басқа әліпбиден. Дұрысы «{right}» ме?",
        "Строка {line}: в слове «{value}» буква «{letter}» из другого алфавита. Верно ли «{right}»?",
        "Row {line}: the letter “{letter}” in “{value}” is of another alphabet. Is “{right}” right?",
    ),
    "latin_word": Message(
        "{line}-жол: «{value}» сөзі басқа әліпбимен терілген. Орнына «{right}» деп жазу керек пе?",
        "Строка {line}: слово «{value}» набрано другим алфавитом. Записать вместо него «{right}»?",
        "Row {line}: “{value}” is typed in another alphabet. Is “{right}” to be written instead?",
    ),
    "note_in_name": Message(
        "{line}-жол: «{value}». Жазудағы «{note}» кандидаттың сызылғанын білдіре ме?",
        "Строка {line}: «{value}». Значит ли «{note}», что кандидат вычеркнут?",
        "Row {line}: “{value}”. Does “{note}” mean that the candidate is struck out?",
    ),
    "note_beside": Message(
        "{line}-жол: бөлек бағанда ({value}) «{note}» деп жазылған. Кандидат сызылған ба?",
        "Строка {line}: в другом столбце ({value}) записано «{note}». Вычеркнут ли кандидат?",
        "Row {line}: “{note}” is written in another column ({value}). Is the candidate struck out?",
    ),
    "note_outside": Message(
        "{line}-жол, тізімнен тыс: {value}. Бұл туралы тізімнің өзінде белгіленген бе?",
        "Строка {line}, вне списка: {value}. Отмечено ли это в самом списке?",
        "Row {line}, outside the list: {value}. Is that marked in the list itself?",
    ),
    "other_alphabet": Message(
        "«{column}» бағанында басқа әліпбимен терілген аты-жөні бар (саны – {count}), алғашқысы {line}-жолда: «{value}». "
        "Бюллетеньде солай ма?",
        "В столбце «{column}» есть имена другим алфавитом ({count}), первое – в строке {line}: «{value}». Так ли в "
        "бюллетене?",
        "The column “{column}” has names in another alphabet ({count}), the first in row {line}: “{value}”. Is it so on the "
        "ballot?",
    ),
    "kazakh_letters": Message(
        "Орысша аты-жөнінде қазақ әріптері бар (саны – {count}), алғашқысы {line}-жолда: «{value}», «{letter}» әрпі. "
        "Бюллетеньде солай ма?",
        "В именах по-русски есть казахские буквы ({count}), первая – в строке {line}: «{value}», буква «{letter}». Так ли в "
        "бюллетене?",
        "Names in Russian have Kazakh letters ({count}), the first in row {line}: “{value}”, the letter “{letter}”. Is it so "
        "on the ballot?",
    ),
    "odd_signs": Message(
        "Аты-жөнінде сан немесе белгі бар (саны – {count}), алғашқысы {line}-жолда: «{value}», «{letter}» белгісі. "
        "Бюллетеньде солай ма?",
        "В именах есть цифры или знаки ({count}), первые – в строке {line}: «{value}», знак «{letter}». Так ли в бюллетене?",
        "Names have digits or signs ({count}), the first in row {line}: “{value}”, the sign “{letter}”. Is it so on the "
        "ballot?",
    ),
    "one_name": Message(
        "{other}-жол мен {line}-жолда «{column}» бағаны бірдей: «{value}», ал екінші тілдегісі әртүрлі. Бюллетеньде солай ма?",
        "В строках {other} и {line} в столбце «{column}» одно и то же: «{value}», а на другом языке разное. Так ли в "
        "бюллетене?",
        "Rows {other} and {line} have the same in the column “{column}”: “{value}”, and not in the other language. Is it so "
        "on the ballot?",
    ),
    # --- answers
    "marked": Message("Иә, тізімде белгіленген", "Да, в списке отмечено", "Yes, it is marked in the list"),
    "leave": Message("Алмау", "Не брать", "Leave them out"),
    "take": Message("Бюллетеньге алу", "Взять в бюллетень", "Take them into the ballot"),
    "exchange": Message(
        "Ауысып кеткен, орындарына қою", "Перепутаны, поменять местами", "Exchanged: put them right"
    ),
    "keep": Message("Бәрі дұрыс, өзгертпеу", "Всё верно, не менять", "All is right, change nothing"),
    "correct": Message("Иә, солай жазу", "Да, записать так", "Yes, write it so"),
    "not_so": Message("Жоқ, кестеде түзетемін", "Нет, исправлю в таблице", "No, I shall correct the table"),
    "strike": Message(
        "Иә, сызылған; бұл жазу аты-жөніне кірмейді",
        "Да, вычеркнут; эта запись в имя не входит",
        "Yes, struck out; the note is no part of the name",
    ),
    "stands": Message(
        "Жоқ, бұл – аты-жөнінің бөлігі", "Нет, это часть имени", "No, it is a part of the name"
    ),
    "is_struck": Message("Иә, сызылған", "Да, вычеркнут", "Yes, struck out"),
    "on_ballot": Message("Жоқ, бюллетеньде қалады", "Нет, остаётся в бюллетене", "No, stays on the ballot"),
}

TABLES: Final = Sentences(_TABLES)
