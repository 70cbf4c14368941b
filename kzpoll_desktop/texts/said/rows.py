"""One sentence for a row of a table of candidates that cannot be imported: which row, what is wrong, what to do."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

COLUMN_NAMES: Final[Catalogue] = {
    "number": Message("нөмірі", "номер", "number"),
    "kk": Message("қазақша аты-жөні", "ФИО на казахском языке", "name in Kazakh"),
    "ru": Message("орысша аты-жөні", "ФИО на русском языке", "name in Russian"),
    "en": Message("ағылшынша аты-жөні", "ФИО на английском языке", "name in English"),
    "struck_out": Message("сызылған", "вычеркнут", "struck out"),
}

_ROWS: Final[Catalogue] = {
    "bad_quotes": Message(
        "ашылған тырнақша жабылмаған; осы жолдағы тырнақшаларды түзетіңіз",
        "открытая кавычка не закрыта; исправьте кавычки в этой строке",
        "a quotation mark is opened and never closed; correct the quotation marks in this row",
    ),
    "missing_column": Message(
        "«{column}» бағаны жоқ; оны қосыңыз",
        "нет столбца «{column}»; добавьте его",
        "the column “{column}” is missing; add it",
    ),
    "name_in_parts": Message(
        "тегі, аты және әкесінің аты бөлек бағандарда тұр; аты-жөнін әр тілде бір бағанға жазыңыз",
        "фамилия, имя и отчество стоят в разных столбцах; запишите их на каждом языке в один столбец",
        "surname, given name and patronymic stand in columns of their own; write them in one column for each "
        "language",
    ),
    "three_columns": Message(
        "баған атаулары жоқ, сондықтан тек үш баған керек: нөмірі, қазақша, орысша, ал мұнда {count} баған; артығын "
        "өшіріңіз немесе бағандарды бірінші жолда атаңыз",
        "у столбцов нет названий, поэтому нужны ровно три: номер, ФИО на казахском языке, ФИО на русском языке, а здесь "
        "их {count}; удалите лишние или назовите столбцы в первой строке",
        "the columns have no heading, so there must be exactly three: number, Kazakh, Russian, and here are {count}; "
        "remove the others, or name the columns in the first row",
    ),
    "split_name": Message(
        "«{separator}» белгісі жолды артық бөлікке бөлген; осы белгісі бар аты-жөнін тырнақшаға алыңыз немесе «XLSX» "
        "етіп сақтаңыз",
        "знак «{separator}» разделил строку на лишние части; возьмите имя с этим знаком в кавычки или сохраните "
        "таблицу как «XLSX»",
        "the mark “{separator}” splits the row into too many parts; put a name with this mark into quotation marks, or "
        "save the table as XLSX",
    ),
    "too_many_columns": Message(
        "атауы жоқ бағанда жазу бар; артығын өшіріңіз",
        "заполнен столбец без названия; удалите лишнее",
        "a column without a name is filled in; remove what does not belong there",
    ),
    "too_many_candidates": Message(
        "кандидаттар {most} адамнан көп; тізімді тексеріңіз",
        "кандидатов больше {most}; проверьте список",
        "there are more than {most} candidates; check the list",
    ),
    "number_missing": Message(
        "нөмірі жоқ; бюллетеньдегі нөмірін жазыңыз",
        "нет номера; впишите номер в бюллетене",
        "the number is missing; write the number on the ballot",
    ),
    "bad_number": Message(
        "«{value}» нөмір емес; 1, 2, 3 сияқты бүтін сан жазыңыз",
        "«{value}» – не номер; впишите целое число, как 1, 2, 3",
        "“{value}” is no number; write a whole number such as 1, 2, 3",
    ),
    "number_twice": Message(
        "{value} нөмірі {other}-жолда да тұр; біреуін түзетіңіз",
        "номер {value} уже стоит в строке {other}; исправьте один из них",
        "number {value} stands in row {other} too; correct one of them",
    ),
    "number_gap": Message(
        "{expected} нөмірінің орнында {value} тұр; нөмірлерді 1-ден бастап ретімен жазыңыз",
        "вместо номера {expected} стоит {value}; пронумеруйте по порядку с 1",
        "number {value} stands where {expected} belongs; number the candidates from 1 on without a gap",
    ),
    "name_missing": Message(
        "«{column}» бағаны бос; аты-жөнін жазыңыз",
        "пуст столбец «{column}»; впишите имя",
        "the column “{column}” is empty; write the name",
    ),
    "name_too_long": Message(
        "«{column}» бағанындағы жазу {most} таңбадан ұзын; қысқартыңыз",
        "запись в столбце «{column}» длиннее {most} знаков; сократите её",
        "the text in the column “{column}” is longer than {most} characters; shorten it",
    ),
    "name_twice": Message(
        "«{value}» {other}-жолда да тұр; артығын өшіріңіз, ал аттас болса, ажырататын белгісін қосыңыз",
        "«{value}» уже есть в строке {other}; удалите лишнее, а для тёзок добавьте отличие",
        "“{value}” stands in row {other} too; remove one, or add what tells namesakes apart",
    ),
    "not_a_name": Message(
        "«{column}» бағанындағы «{value}» адамның аты емес; аты-жөнін мәтін етіп жазыңыз",
        "«{value}» в столбце «{column}» – не имя; впишите имя текстом",
        "“{value}” in the column “{column}” is no name; write the name as text",
    ),
    "formula": Message(
        "«{column}» бағанында формула тұр; оның орнына мәннің өзін жазыңыз",
        "в столбце «{column}» формула; впишите вместо неё само значение",
        "a formula stands in the column “{column}”; write the value itself instead",
    ),
    "line_break": Message(
        "«{column}» бағанындағы жазу бірнеше жолға бөлінген; оны бір жолға жазыңыз",
        "запись в столбце «{column}» разбита на несколько строк; запишите её в одну",
        "the text in the column “{column}” goes over several lines; write it on one",
    ),
    "lost_letters": Message(
        "«{column}» бағанындағы «{value}» жазуында әріптер жоғалған; кестені «CSV UTF-8» немесе «XLSX» етіп қайта "
        "сақтаңыз",
        "в столбце «{column}» в записи «{value}» потеряны буквы; сохраните таблицу заново как «CSV UTF-8» или «XLSX»",
        "letters are lost in “{value}” in the column “{column}”; save the table again as CSV UTF-8 or XLSX",
    ),
    "garbled": Message(
        "«{column}» бағанындағы «{value}» бұрмаланған, кодтауы шатасқан; кестені бастапқы файлдан «CSV UTF-8» "
        "немесе «XLSX» етіп сақтаңыз",
        "запись «{value}» в столбце «{column}» искажена, кодировка спутана; сохраните исходную таблицу как "
        "«CSV UTF-8» или «XLSX»",
        "“{value}” in the column “{column}” is garbled, its encoding was mixed up; save the original table as "
        "CSV UTF-8 or XLSX",
    ),
    "bad_character": Message(
        "«{column}» бағанындағы «{value}» таңбасын басып шығаруға болмайды; аты-жөнін қайта теріңіз",
        "в столбце «{column}» знак «{value}» нельзя напечатать; впишите имя заново",
        "the character “{value}” in the column “{column}” cannot be printed; type the name again",
    ),
    "mixed_script": Message(
        "«{column}» бағанындағы «{value}» сөзінде «{letter}» әрпі басқа әліпбиден; сөзді бір әліпбимен теріңіз",
        "в столбце «{column}» в слове «{value}» буква «{letter}» из другого алфавита; наберите слово одним алфавитом",
        "the letter “{letter}” in “{value}” in the column “{column}” is of another alphabet; type the word in one "
        "alphabet",
    ),
    "against_all": Message(
        "«{value}» – кандидат емес, бюллетеньде ол өз жолымен тұрады; бұл жолды кестеден өшіріңіз",
        "«{value}» – не кандидат, в бюллетене для этого своя строка; удалите эту строку из таблицы",
        "“{value}” is no candidate, the ballot has a line of its own for it; remove this row from the table",
    ),
    "struck_by_font": Message(
        "кестеде бұл жол қаріппен сызылған, ал белгісі жоқ; сызылған болса «сызылған» бағанына «иә» деп жазыңыз, "
        "әйтпесе қаріптің сызығын алып тастаңыз",
        "строка зачёркнута шрифтом, а отметки нет; если вычеркнут, впишите «да» в столбец «вычеркнут», иначе уберите "
        "зачёркивание",
        "the row is struck through by its font, and there is no mark; if struck out, write “yes” in the column struck "
        "out, otherwise take the line through it away",
    ),
    "part_struck": Message(
        "«{column}» бағанында жазудың бір бөлігі қаріппен сызылған; қажет сөздерін ғана қалдырыңыз, ал кандидат сызылған "
        "болса, «сызылған» бағанына «иә» деп жазыңыз",
        "в столбце «{column}» зачёркнута часть записи; оставьте только нужные слова, а если кандидат вычеркнут, впишите "
        "«да» в столбец «вычеркнут»",
        "a part of the text in the column “{column}” is struck through; leave only the words that count, and if the "
        "candidate is struck out, write “yes” in the column struck out",
    ),
    "struck_by_rule": Message(
        "осы жолдан бастап кестенің ережесі жазуды сызып көрсете алады; ережені алып тастаңыз, ал сызылғандарға "
        "«сызылған» бағанында «иә» деп жазыңыз",
        "начиная с этой строки правило таблицы может показывать записи зачёркнутыми; уберите правило, а вычеркнутым "
        "впишите «да» в столбец «вычеркнут»",
        "from this row on a rule of the table may show the text struck through; remove the rule, and write “yes” in the "
        "column struck out for those who are",
    ),
    "not_seen": Message(
        "«{column}» бағанындағы жазу көрінбейді: түсі астындағымен бірдей немесе ұяшық пішімі оны жасырған; көрінетін "
        "етіңіз, ал кандидат сызылған болса, «сызылған» бағанына «иә» деп жазыңыз",
        "записи в столбце «{column}» не видно: её цвет совпадает с фоном или её скрывает формат ячейки; сделайте её "
        "видимой, а если кандидат вычеркнут, впишите «да» в столбец «вычеркнут»",
        "the text in the column “{column}” is not seen: its colour is that of its ground, or the format of the cell hides "
        "it; make it visible, and if the candidate is struck out, write “yes” in the column struck out",
    ),
    "to_correct": Message(
        "«{value}» дұрыс емес деп белгіленді; оны кестеде түзетіп, кестені қайта ашыңыз",
        "«{value}» отмечено как неверное; исправьте это в таблице и откройте её заново",
        "“{value}” is marked as wrong; correct it in the table and open the table again",
    ),
    "unknown_mark": Message(
        "«{value}» белгісі түсініксіз; сызылған болса «иә» деп жазыңыз, әйтпесе бос қалдырыңыз",
        "отметка «{value}» непонятна; если вычеркнут, впишите «да», иначе оставьте пустым",
        "the mark “{value}” is not clear; write “yes” for struck out, otherwise leave it empty",
    ),
}

_ROW: Final = Message("{line}-жол: {what}.", "Строка {line}: {what}.", "Row {line}: {what}.")


def _whole(clause: str, said: Said, language: str) -> str:
    return _ROW.get(language).format(line=said.params["line"], what=clause)


ROWS: Final = Sentences(_ROWS, whole=_whole)
