"""One sentence for a file that cannot be used: which file, where in it, what is wrong, and what to do."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences, capital
from kzpoll_desktop.texts.said.classes import CLASSES
from kzpoll_desktop.texts.said.courses import COURSES
from kzpoll_desktop.texts.said.formats import FORMATS

_READING: Final[Catalogue] = {
    "not_found": Message(
        "файл табылмады; атын және қалтасын тексеріңіз",
        "файл не найден; проверьте имя и папку",
        "there is no such file; check its name and its folder",
    ),
    "is_a_folder": Message(
        "бұл файл емес, қалта; ішіндегі файлды көрсетіңіз",
        "это папка, а не файл; укажите файл в ней",
        "this is a folder and not a file; name a file in it",
    ),
    "not_a_file": Message(
        "бұл кәдімгі файл емес; дискідегі файлды көрсетіңіз",
        "это не обычный файл; укажите файл на диске",
        "this is not an ordinary file; name a file on a disk",
    ),
    "link_loop": Message(
        "бұл сілтеме өзіне қайтып келеді; файлдың өзін көрсетіңіз",
        "эта ссылка ведёт сама на себя; укажите сам файл",
        "this link leads back to itself; name the file itself",
    ),
    "unreadable": Message(
        "оқуға рұқсат жоқ; рұқсат сұраңыз немесе көшірмесін алыңыз",
        "нет разрешения на чтение; попросите разрешение или возьмите копию",
        "it may not be read; ask for permission or take a copy of it",
    ),
    "no_picture": Message(
        "бұл сурет емес немесе бүлінген; қағазды қайта суретке түсіріңіз немесе сканерлеңіз",
        "это не изображение, или оно повреждено; сфотографируйте или отсканируйте лист ещё раз",
        "this is no picture, or a damaged one; photograph or scan the paper again",
    ),
    "picture_too_large": Message(
        "сурет тым үлкен; кішірек суретке түсіріңіз",
        "изображение слишком велико; сделайте снимок поменьше",
        "the picture is too large; take a smaller one",
    ),
    "took_too_long": Message(
        "оқу {seconds} секундтан ұзаққа созылып, тоқтатылды; файлды берген адамнан басқа көшірмесін сұраңыз",
        "чтение длилось дольше {seconds} секунд и прервано; попросите у того, кто дал файл, другую копию",
        "reading took longer than {seconds} seconds and was ended; ask whoever gave it for another copy",
    ),
    "needs_too_much": Message(
        "файлды оқуға тым көп жад керек, сондықтан оқу тоқтатылды; файлды берген адамнан басқа көшірмесін сұраңыз",
        "чтение файла требует слишком много памяти и прервано; попросите у того, кто дал файл, другую копию",
        "reading the file takes too much memory and was ended; ask whoever gave it for another copy",
    ),
    "no_code_found": Message(
        "суреттен код оқылмады; парақты тегіс жайып, жарықта, код анық көрінетіндей түсіріңіз",
        "код на снимке не читается; расправьте лист и снимите при хорошем свете, чтобы код был чётким",
        "no code can be read in the picture; flatten the sheet and take it in good light with the code sharp",
    ),
    "bad_key_list": Message(
        "{line}-жол түсініксіз; әр жолға учаске нөмірін және кілт таңбасын (64 белгі) жазыңыз",
        "строка {line} непонятна; пишите в каждой строке номер участка и отпечаток ключа (64 знака)",
        "line {line} is not understood; write a precinct's number and its key's fingerprint (64 signs) on each",
    ),
    "read_failed": Message(
        "дискіден оқылмады; файлдың басқа көшірмесін алыңыз",
        "не читается с диска; возьмите другую копию файла",
        "it could not be read from the disk; take another copy of the file",
    ),
    "empty_file": Message(
        "файл бос; оны қайта көшіріңіз немесе қайта жіберуді сұраңыз",
        "файл пуст; скопируйте его ещё раз или попросите прислать заново",
        "the file is empty; copy it again or ask for it to be sent again",
    ),
    "too_large": Message(
        "файл тым үлкен, {most} байттан асады; дұрыс файлды көрсетіңіз",
        "файл слишком велик, больше {most} байт; укажите правильный файл",
        "the file is too large, more than {most} bytes; name the right file",
    ),
    "line_too_long": Message(
        "жол тым ұзын, {most} байттан асады; әр жазбаны бір жолға жазыңыз",
        "строка слишком длинная, больше {most} байт; пишите по одной записи в строке",
        "the line is too long, more than {most} bytes; write one record a line",
    ),
    "not_utf8": Message(
        "мәтін {byte}-байттан бастап «UTF-8» кодтауында емес; файлды «UTF-8» кодтауымен қайта сақтаңыз",
        "текст начиная с байта {byte} не в кодировке «UTF-8»; сохраните файл заново в кодировке «UTF-8»",
        "the text is not UTF-8 from byte {byte} on; save the file again as UTF-8",
    ),
    "utf16": Message(
        "мәтін «UTF-16» кодтауында; файлды «UTF-8» кодтауымен қайта сақтаңыз",
        "текст в кодировке «UTF-16»; сохраните файл заново в кодировке «UTF-8»",
        "the text is in UTF-16; save the file again as UTF-8",
    ),
    "definition_twice": Message(
        "бұл файл мен «{other}» файлында бір сайлаудың («{id}») әртүрлі сипаттамасы тұр; қалтада біреуін қалдырыңыз",
        "в этом файле и в файле «{other}» разные описания одних выборов («{id}»); оставьте в папке один из них",
        "this file and “{other}” hold different definitions of one election (“{id}”); leave one of them in the "
        "folder",
    ),
}

_WRITING: Final[Catalogue] = {
    "no_folder": Message(
        "жазылмады, өйткені қалта жоқ; басқа қалтаны көрсетіңіз",
        "не записано, потому что такой папки нет; укажите другую папку",
        "not written, for there is no such folder; name another one",
    ),
    "permission": Message(
        "жазылмады, өйткені бұл жерге жазуға рұқсат жоқ; басқа қалтаны көрсетіңіз",
        "не записано, потому что сюда писать не разрешено; укажите другую папку",
        "not written, for this place may not be written to; name another folder",
    ),
    "read_only": Message(
        "жазылмады, өйткені диск тек оқуға арналған; басқа дискіні көрсетіңіз",
        "не записано, потому что диск доступен только для чтения; укажите другой диск",
        "not written, for the disk can only be read; name another disk",
    ),
    "disk_full": Message(
        "жазылмады, өйткені дискіде орын жоқ; орын босатып, қайталаңыз",
        "не записано, потому что на диске нет места; освободите место и повторите",
        "not written, for the disk is full; make room and try again",
    ),
    "medium_gone": Message(
        "жазылмады, өйткені тасығыш ажыратылған; оны қайта салып, қайталаңыз",
        "не записано, потому что носитель извлечён; вставьте его снова и повторите",
        "not written, for the stick was pulled out; plug it in again and try again",
    ),
    "name_too_long": Message(
        "жазылмады, өйткені аты тым ұзын; қысқарақ ат беріңіз",
        "не записано, потому что имя слишком длинное; дайте имя покороче",
        "not written, for the name is too long; give a shorter one",
    ),
    "io_error": Message(
        "жазылмады, өйткені диск жауап бермеді; басқа дискіге жазып көріңіз",
        "не записано, потому что диск не отвечает; попробуйте записать на другой диск",
        "not written, for the disk does not answer; try another disk",
    ),
}

_TABLES: Final[Catalogue] = {
    "lock_file": Message(
        "бұл – ашық тұрған кестенің қызметтік файлы; кестенің өзін көрсетіңіз",
        "это служебный файл открытой таблицы; укажите саму таблицу",
        "this only marks a table that is open; name the table itself",
    ),
    "old_format": Message(
        "бұл – кестенің ескі форматы; кестені «XLSX» немесе «CSV» етіп қайта сақтаңыз",
        "это старый формат таблиц; сохраните таблицу заново как «XLSX» или «CSV»",
        "this is an old format of tables; save the table again as XLSX or CSV",
    ),
    "password": Message(
        "кесте құпиясөзбен қорғалған; құпиясөзді алып тастап, қайта сақтаңыз",
        "таблица защищена паролем; снимите пароль и сохраните её заново",
        "the table has a password; remove the password and save it again",
    ),
    "another_format": Message(
        "бұл «CSV» немесе «XLSX» кестесі емес; тізімді осы форматтардың бірінде сақтаңыз",
        "это не таблица «CSV» или «XLSX»; сохраните список в одном из этих форматов",
        "this is no CSV or XLSX table; save the list in one of these formats",
    ),
    "corrupt": Message(
        "кесте бүлінген; оны кесте бағдарламасында ашып, қайта сақтаңыз",
        "таблица повреждена; откройте её в программе таблиц и сохраните заново",
        "the table is damaged; open it in a spreadsheet program and save it again",
    ),
    "too_large_inside": Message(
        "кесте тым үлкен; кандидаттар тізімін жаңа бос кестеге көшіріңіз",
        "таблица слишком велика; перенесите список кандидатов в новую пустую таблицу",
        "the table is too large; copy the list of candidates to a new, empty table",
    ),
    "unclear_encoding": Message(
        "әріптердің кодтауы белгісіз; кестені «CSV UTF-8» немесе «XLSX» етіп қайта сақтаңыз",
        "кодировка букв неясна; сохраните таблицу заново как «CSV UTF-8» или «XLSX»",
        "the encoding of the letters is unclear; save the table again as CSV UTF-8 or XLSX",
    ),
    "no_candidates": Message(
        "кестеде бірде-бір кандидат жоқ; әр жолға бір кандидатты жазыңыз",
        "в таблице нет ни одного кандидата; впишите по кандидату в строку",
        "the table has no candidate; write one candidate a row",
    ),
}

_PLACES: Final[Catalogue] = {
    "line": Message("{line}-жол", "строка {line}", "line {line}"),
    "column": Message("{column}-таңба", "знак {column}", "character {column}"),
    "path": Message("{path}", "{path}", "{path}"),
}


def _whole(clause: str, said: Said, language: str) -> str:
    """One sentence, on one line: file and place as far as they are known, what is wrong, what to do."""
    params = said.params
    # A line of a file is looked up in an editor, where no thousands are set apart.
    parts = [str(params["file"])] if params.get("file") else []
    parts += [
        place.get(language).format_map({name: str(params[name])})
        for name, place in _PLACES.items()
        if params.get(name)
    ]
    return f"{', '.join(parts)}: {clause}." if parts else f"{capital(clause)}."


FILES: Final = Sentences({**_READING, **_WRITING, **_TABLES, **FORMATS, **COURSES, **CLASSES}, whole=_whole)
