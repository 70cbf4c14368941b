"""What the program's own log says, in words: what it did, and which known fault it met; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message
from kzpoll_desktop.texts.format import date, time

LOG: Final[Catalogue] = {
    "started": Message("Бағдарлама іске қосылды", "Программа запущена", "The program was started"),
    "ended": Message("Бағдарлама аяқталды", "Программа завершена", "The program ended"),
    "made": Message("Жаңа учаске файлы жасалды", "Создан новый файл участка", "A new precinct file was made"),
    "opened": Message("Учаске файлы ашылды", "Файл участка открыт", "A precinct file was opened"),
    "opened_practice": Message("Оқу файлы ашылды", "Учебный файл открыт", "A practice file was opened"),
    "looking": Message(
        "Файл тек қарау үшін ашылды", "Файл открыт только для просмотра", "A file was opened to look at only"
    ),
    "not_opened": Message("Файл ашылмады", "Файл не открыт", "A file could not be opened"),
    "closed": Message("Файл жабылды", "Файл закрыт", "The file was closed"),
    "not_saved": Message(
        "Жазба сақталмады, терезеде ескерту шықты",
        "Запись не сохранена, показано предупреждение",
        "An entry was not saved, and the window said so",
    ),
    "not_at_rest": Message(
        "Файл журналымен бірге қалды: барлық жазба орнында",
        "Файл остался вместе с журналом: все записи на месте",
        "The file stays with its log for now: every entry is there",
    ),
    "backup_made": Message("Резервтік көшірме жасалды", "Резервная копия сделана", "A backup was made"),
    "backup_missed": Message(
        "Осы дискіде резервтік көшірме жасалмады",
        "Резервная копия на этом диске не сделана",
        "No backup could be made on this disk",
    ),
    "second_missed": Message(
        "Екінші тасығыш резервтік көшірмені қабылдамады",
        "Второй носитель не принял резервную копию",
        "The second medium did not take the backup",
    ),
    "copy_saved": Message("Көшірме сақталды", "Копия сохранена", "A copy was saved"),
    "copy_failed": Message("Көшірме сақталмады", "Копия не сохранена", "A copy could not be saved"),
    "practice_cleared": Message(
        "Оқу файлдары өшірілді", "Учебные файлы убраны", "Practice files were cleared"
    ),
    "exported": Message("Деректер жазылды", "Данные выгружены", "Record and definition were written"),
    "export_failed": Message(
        "Деректер жазылмады", "Данные не выгружены", "Record and definition could not be written"
    ),
    "crashed": Message(
        "Бағдарламаның қатесі: ол жабылды, мәтіні қатар тұр",
        "Ошибка программы: она закрылась, текст ошибки сохранён",
        "A mistake of the program: it closed, and its text is kept beside",
    ),
}


def log_line(wall: str, what: str, detail: str, language: str) -> str:
    """One line of the log: date and time, what happened, the code; what this version does not know stands as it is."""
    said = LOG[what].get(language) if what in LOG else what
    return f"{date(wall)} {time(wall, seconds=True)}  {said}{f' ({detail})' if detail else ''}"
