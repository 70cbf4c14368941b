"""What the kzpoll command says, in kk, ru and en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText


def _texts(kk: str, ru: str, en: str) -> LocalText:
    return LocalText(kk, ru, en)


TEXTS: Final = {
    "description": _texts(
        "Учаскелік сайлау комиссиясына арналған көмекші: деректерді енгізу, салыстырып тексеру, хаттамалар. "
        "Қол қойылған қағаз – заңды құжат, бағдарлама – оның көмекшісі.",
        "Помощник участковой избирательной комиссии: ввод, сверка, протоколы. "
        "Юридический документ – подписанная бумага, программа – помощник при ней.",
        "An aid for precinct election commissions: entry, reconciliation, protocols. "
        "The signed paper is the legal document; the program is an offline aid to it.",
    ),
    "usage": _texts("қолданылуы", "использование", "usage"),
    "positional": _texts("файлдар мен командалар", "файлы и команды", "files and commands"),
    "options": _texts("параметрлер", "параметры", "options"),
    "help": _texts("осы анықтаманы көрсету", "показать эту справку", "show this help"),
    "version": _texts("нұсқасын көрсету", "показать версию", "show the version"),
    "lang": _texts(
        "хабарлар тілі: kk, ru немесе en",
        "язык сообщений: kk, ru или en",
        "language of messages: kk, ru or en",
    ),
    "data_dir": _texts(
        "баптаулар мен сайлау анықтамалары тұратын қалта",
        "папка настроек и определений выборов",
        "folder of settings and election definitions",
    ),
    "open_file": _texts(
        "терезеде ашылатын учаске файлы (.kzpoll)",
        "файл участка (.kzpoll), который открыть в окне",
        "precinct file (.kzpoll) to open in the window",
    ),
    "commands": _texts("командалар", "команды", "commands"),
    "record": _texts(
        "учаске файлынан жазба мен сайлау анықтамасын шығару",
        "выписать из файла участка запись и определение выборов",
        "write a precinct file's record and its effective definition",
    ),
    "rehearse": _texts(
        "бүкіл сайлау күнін нақты терезелерде өткізу",
        "сыграть весь день выборов в настоящих окнах",
        "play a whole election day through the real windows",
    ),
    "check": _texts(
        "жазбаларды салыстырып тексеру ережелерімен қарау",
        "применить к записям правила сверки",
        "apply the reconciliation rules to records",
    ),
    "protocol": _texts(
        "әр бюллетень бойынша хаттаманы PDF түрінде шығару",
        "сделать протокол по каждому бюллетеню в PDF",
        "make the protocol of each contest as PDF",
    ),
    "verify": _texts(
        "хаттаманы, учаске файлын, кодты немесе суретті тексеру",
        "проверить протокол, файл участка, код или снимок",
        "verify a protocol, a precinct file, a code or a picture",
    ),
    "verify_files": _texts(
        "PDF, учаске файлы, қағаздың суреті немесе кодтың мәтіні",
        "PDF, файл участка, снимок бумаги или текст кода",
        "a PDF, a precinct file, a picture of the paper or the text of a code",
    ),
    "keys": _texts(
        "учаскелер кілттерінің тізімі: әр жолда нөмір мен таңба",
        "список ключей участков: номер и отпечаток в каждой строке",
        "list of precincts' keys: a number and a fingerprint on each line",
    ),
    "code": _texts(
        "дауыстап оқылған қысқа код",
        "короткий код, прочитанный вслух",
        "a short code that was read aloud",
    ),
    "code_record": _texts(
        "қысқа код салыстырылатын жазба",
        "запись, с которой сравнить короткий код",
        "the record to compare the short code with",
    ),
    "verify_json": _texts("бір жол JSON", "одна строка JSON", "one line of JSON"),
    "backup": _texts(
        "учаске файлының тексерілген көшірмесін қалтаға сақтау",
        "сохранить проверенную копию файла участка в папку",
        "save a verified copy of a precinct file into a folder",
    ),
    "restore": _texts(
        "учаске файлын резервтік көшірмеден қалпына келтіру; қазіргі файл бөлек сақталады",
        "восстановить файл участка из резервной копии; нынешний файл откладывается в сторону",
        "restore a precinct file from a backup; the present file is kept aside",
    ),
    "to": _texts("көшірме сақталатын қалта", "папка для копии", "folder for the copy"),
    "from": _texts(
        "осы көшірмеден (әйтпесе ең толығынан)",
        "из этой копии (иначе из самой полной)",
        "from this backup (otherwise from the fullest one)",
    ),
    "list": _texts("көшірмелерді тек көрсету", "только показать копии", "only show the backups"),
    "backup_line": _texts(
        "{file}: {entries} жазба, соңғысы {at}, кезеңі – {stage}.",
        "{file}: записей – {entries}, последняя {at}, этап – {stage}.",
        "{file}: {entries} entries, the last one {at}, stage – {stage}.",
    ),
    "present_damaged": _texts(
        "{file}: файл бүлінген, журналдың дәлелденгені – {entries} жазба.",
        "{file}: файл повреждён, журнал подтверждает записей: {entries}.",
        "{file}: the file is damaged; its journal still proves {entries} entries.",
    ),
    "would_lose": _texts(
        "одан кейінгі {entries} жазба мен {figures} сан жоғалады",
        "пропадут более поздние записи: {entries}, числа: {figures}",
        "{entries} later entries and {figures} figures would be lost",
    ),
    "no_backups": _texts(
        "{file}: резервтік көшірме табылмады. Көшірме жатқан қалтаны {option} арқылы көрсетіңіз.",
        "{file}: резервных копий не найдено. Укажите копию через {option}.",
        "{file}: no backups were found. Name one with {option}.",
    ),
    "present_is_whole": _texts(
        "{file}: қазіргі файл бүтін, сондықтан ештеңе өзгертілмеді. Ескі күйге қайту үшін көшірмені {option} арқылы "
        "көрсетіңіз.",
        "{file}: нынешний файл цел, поэтому ничего не изменено. Чтобы вернуться к прежнему, укажите копию через {option}.",
        "{file}: the present file is whole, so nothing was changed. To go back, name the backup with {option}.",
    ),
    "restored": _texts(
        "{file}: {backup} көшірмесінен қалпына келтірілді.",
        "{file}: восстановлен из копии {backup}.",
        "{file}: restored from {backup}.",
    ),
    "kept_aside": _texts(
        "Бұрынғы файл сақталды: {file}", "Прежний файл сохранён: {file}", "The file before is kept: {file}"
    ),
    "out": _texts("нәтиже жазылатын қалта", "папка для результата", "folder for what is made"),
    "election": _texts(
        "сайлау анықтамасының файлы", "файл определения выборов", "file of the election definition"
    ),
    "record_file": _texts("учаске жазбасының файлы", "файл записи участка", "file of a precinct record"),
    "precinct_file": _texts("учаске файлы (.kzpoll)", "файл участка (.kzpoll)", "precinct file (.kzpoll)"),
    "record_files": _texts(
        "жазбалар: .json, немесе жолына бір жазбадан .jsonl",
        "записи: .json или .jsonl по записи в строке",
        "records: .json, or .jsonl with a record a line",
    ),
    "record_or_precinct": _texts(
        "жазба (.json) немесе учаске файлы (.kzpoll)",
        "запись (.json) или файл участка (.kzpoll)",
        "a record (.json) or a precinct file (.kzpoll)",
    ),
    "json": _texts("әр жазбаға JSON-ның бір жолы", "по строке JSON на запись", "one line of JSON per record"),
    "no_suggestions": _texts(
        "қай санды қайта санау керегін іздемеу",
        "не искать, какие числа пересчитать",
        "do not look for the figures to recount",
    ),
    "draft": _texts("су таңбасы бар жоба", "черновик с водяным знаком", "a watermarked draft of anything"),
    "bad_usage": _texts(
        "Команда түсініксіз: {problem}. «kzpoll --help» командаларды көрсетеді.",
        "Команда не понята: {problem}. «kzpoll --help» покажет команды.",
        "The command could not be understood: {problem}. “kzpoll --help” shows the commands.",
    ),
    "missing_argument": _texts("{name} көрсетілмеген", "не указано {name}", "{name} is missing"),
    "unknown_argument": _texts("артық сөз {name}", "лишнее слово {name}", "{name} is not known"),
    "bad_argument": _texts(
        "{name} үшін мән жарамсыз", "значение для {name} не подходит", "the value for {name} does not fit"
    ),
    "nothing_found": _texts(
        "{file}, №{precinct} учаске: бәрі сай келеді.",
        "{file}, участок №{precinct}: всё сходится.",
        "{file}, precinct {precinct}: everything agrees.",
    ),
    "found": _texts(
        "{file}, №{precinct} учаске:", "{file}, участок №{precinct}:", "{file}, precinct {precinct}:"
    ),
    "answered": _texts("жауап берілген", "есть акт или причина", "answered"),
    "look_at": _texts(
        "Алдымен қайта қараңыз: {figures}.", "Сначала перепроверьте: {figures}.", "Look at first: {figures}."
    ),
    "change_to": _texts(
        "{figure}: {old} орнына {new}", "{figure}: {new} вместо {old}", "{figure}: {new} instead of {old}"
    ),
    "written": _texts("Жазылды: {file}", "Записано: {file}", "Written: {file}"),
    "refused_protocol": _texts(
        "Хаттама жасалмады: мына сәйкессіздіктерге жауап керек. Жоба қажет болса, --draft қосыңыз.",
        "Протокол не сделан: сначала нужно разобрать следующее. Черновик делается с --draft.",
        "No protocol was made: the following has to be settled first. A draft is made with --draft.",
    ),
    "not_printed_yet": _texts(
        "{file}: бұл учаскенің хаттамасы бағдарламада әлі басып шығарылмаған. Файлды ашып, күнді аяқтаңыз "
        "немесе --draft қосыңыз.",
        "{file}: протокол этого участка в программе ещё не печатался. Откройте файл и завершите день "
        "или добавьте --draft.",
        "{file}: the protocol of this precinct has not been printed in the program yet. Open the file and finish "
        "the day, or add --draft.",
    ),
    "no_window": _texts(
        "Терезені ашу мүмкін болмады: экран бөлігі орнатылмаған. «kzpoll check» және «kzpoll protocol» "
        "командалары терезесіз жұмыс істейді.",
        "Окно открыть нельзя: оконная часть не установлена. «kzpoll check» и «kzpoll protocol» "
        "работают без окна.",
        "The window cannot be opened: its part of the program is not installed. “kzpoll check” and "
        "“kzpoll protocol” work without it.",
    ),
    "bug": _texts(
        "Бағдарламада қате шықты ({place}). Файлдарыңыз өзгерген жоқ. Осы жолды бағдарламаны берген адамға жіберіңіз.",
        "В программе произошла ошибка ({place}). Ваши файлы не изменены. Передайте эту строку тому, кто дал программу.",
        "The program made a mistake ({place}). Your files are unchanged. Pass this line to whoever gave you the program.",
    ),
}


def say(code: str, language: str, **params: str | int) -> str:
    """One sentence or label of the command, with its parameters filled in."""
    text = TEXTS[code].get(language)
    return text.format(**params) if params else text
