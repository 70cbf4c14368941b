"""What the kzpoll command says, in kk, ru and en: the words of its help, and what it replies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

# What stands in the lines of the help for what is typed there.
PLACES: Final[Catalogue] = {
    "COMMAND": Message("КОМАНДА", "КОМАНДА", "COMMAND"),
    "FILE": Message("ФАЙЛ", "ФАЙЛ", "FILE"),
    "DIR": Message("ҚАЛТА", "ПАПКА", "DIR"),
    "RECORD": Message("ЖАЗБА", "ЗАПИСЬ", "RECORD"),
    "ELECTION": Message("СИПАТТАМА", "ОПИСАНИЕ", "ELECTION"),
    "LIST": Message("ТІЗІМ", "СПИСОК", "LIST"),
    "TEXT": Message("МӘТІН", "ТЕКСТ", "TEXT"),
    "COURSE": Message("КУРС", "КУРС", "COURSE"),
    "EXERCISE": Message("ЖАТТЫҒУ", "ЗАДАНИЕ", "EXERCISE"),
    "SEAT": Message("ОРЫН", "МЕСТО", "SEAT"),
    "SEATS": Message("ОРЫНДАР", "МЕСТА", "SEATS"),
    "BACKUP": Message("КӨШІРМЕ", "КОПИЯ", "BACKUP"),
}

LABELS: Final[Catalogue] = {
    "description": Message(
        "Учаскелік сайлау комиссиясына арналған көмекші: деректерді енгізу, салыстырып тексеру, хаттамалар. "
        "Қол қойылған қағаз – заңды құжат, бағдарлама – оның көмекшісі.",
        "Помощник участковой избирательной комиссии: ввод, сверка, протоколы. "
        "Юридический документ – подписанная бумага, программа – помощник при ней.",
        "An aid for precinct election commissions: entry, reconciliation, protocols. "
        "The signed paper is the legal document; the program is an offline aid to it.",
    ),
    "usage": Message("қолданылуы", "использование", "usage"),
    "positional": Message("файлдар мен командалар", "файлы и команды", "files and commands"),
    "options": Message("параметрлер", "параметры", "options"),
    "help": Message("осы көмекті көрсету", "показать эту справку", "show this help"),
    "version": Message("нұсқасын көрсету", "показать версию", "show the version"),
    "lang": Message(
        "хабарлар тілі: kk, ru немесе en",
        "язык сообщений: kk, ru или en",
        "language of messages: kk, ru or en",
    ),
    "data_dir": Message(
        "баптаулар мен сайлау сипаттамалары тұратын қалта",
        "папка настроек и описаний выборов",
        "folder of settings and election definitions",
    ),
    "open_file": Message(
        "терезеде ашылатын учаске файлы (.kzpoll)",
        "файл участка (.kzpoll), который открыть в окне",
        "precinct file (.kzpoll) to open in the window",
    ),
    "commands": Message("командалар", "команды", "commands"),
    "record": Message(
        "учаске файлынан жазба мен сайлау сипаттамасын шығару",
        "выписать из файла участка запись и описание выборов",
        "write a precinct file's record and its effective definition",
    ),
    "rehearse": Message(
        "сайлау күнін бағдарлама терезелерінде сынап өткізу",
        "провести репетицию дня выборов в окнах программы",
        "play a whole election day through the real windows",
    ),
    "check": Message(
        "жазбаларды салыстырып тексеру ережелерімен қарау",
        "применить к записям правила сверки",
        "apply the reconciliation rules to records",
    ),
    "protocol": Message(
        "әр бюллетень бойынша хаттаманы PDF түрінде шығару",
        "сделать протокол по каждому бюллетеню в PDF",
        "make the protocol of each contest as PDF",
    ),
    "verify": Message(
        "хаттаманы, нәтижелер пакетін, учаске файлын, кодты немесе суретті тексеру",
        "проверить протокол, пакет результатов, файл участка, код или снимок",
        "verify a protocol, a result package, a precinct file, a code or a picture",
    ),
    "verify_files": Message(
        "PDF, нәтижелер пакеті, учаске файлы, қағаздың суреті немесе кодтың мәтіні",
        "PDF, пакет результатов, файл участка, снимок бумаги или текст кода",
        "a PDF, a result package, a precinct file, a picture of the paper or the text of a code",
    ),
    "key_list": Message(
        "учаскелер кілттерінің тізімі: әр жолда нөмір мен таңба, немесе учаскелер тізілімі",
        "список ключей участков: номер и отпечаток в каждой строке, или реестр участков",
        "list of precincts' keys: a number and a fingerprint on each line, or a roll of precincts",
    ),
    "package": Message(
        "жабылған учаскенің нәтижелер пакетін жасау",
        "сделать пакет результатов закрытого участка",
        "make the result package of a closed precinct",
    ),
    "export": Message(
        "нәтижелер пакетінің бір файлын бөлек шығару",
        "выписать отдельно один файл пакета результатов",
        "write one of the files of a result package by itself",
    ),
    "export_file": Message(
        "нәтижелер пакеті немесе жабылған учаскенің файлы",
        "пакет результатов или файл закрытого участка",
        "a result package or a closed precinct's file",
    ),
    "export_as": Message(
        "нені шығару керек: басқа бағдарламаларға арналған файл, кесте немесе жазба",
        "что выписать: файл для других программ, таблицу или запись",
        "what to write: the file for other programs, the table or the record",
    ),
    "package_names": Message(
        "есепте бақылаушылар мен шағым берушілердің аты-жөні де тұрсын",
        "включить в учёт и имена наблюдателей и заявителей",
        "put the names of observers and complainants into the register too",
    ),
    "keys": Message(
        "учаскелер кілттерінің таңбаларын тізімге жинау",
        "собрать отпечатки ключей участков в список",
        "collect the fingerprints of precincts' keys into a list",
    ),
    "keys_files": Message(
        "учаске файлдары мен цифрлық мөрі бар хаттамалар",
        "файлы участков и протоколы с цифровой печатью",
        "precinct files and sealed protocols",
    ),
    "keys_roll": Message(
        "кілттері толтырылатын учаскелер тізілімі",
        "реестр участков, в который вписать ключи",
        "roll of precincts that the keys are filled into",
    ),
    "code": Message(
        "дауыстап оқылған қысқа код",
        "короткий код, прочитанный вслух",
        "a short code that was read aloud",
    ),
    "code_record": Message(
        "қысқа код салыстырылатын жазба",
        "запись, с которой сравнить короткий код",
        "the record to compare the short code with",
    ),
    "verify_json": Message(
        "әр файлға бір жол JSON", "по строке JSON на каждый файл", "one line of JSON for each file"
    ),
    "verify_sealed": Message(
        "мөрден кейін бір нәрсе қосылған құжаттардың мөр басылған бөлігі сақталатын қалта",
        "папка, куда сохранить запечатанную часть документов, к которым после печати что-то добавлено",
        "the folder for the sealed part of papers to which something was added after the seal",
    ),
    "backup": Message(
        "учаске файлының тексерілген көшірмесін қалтаға сақтау",
        "сохранить проверенную копию файла участка в папку",
        "save a verified copy of a precinct file into a folder",
    ),
    "restore": Message(
        "учаске файлын резервтік көшірмеден қалпына келтіру; қазіргі файл бөлек сақталады",
        "восстановить файл участка из резервной копии; нынешний файл откладывается в сторону",
        "restore a precinct file from a backup; the present file is kept aside",
    ),
    "to": Message("көшірме сақталатын қалта", "папка для копии", "folder for the copy"),
    "from": Message(
        "осы көшірмеден (әйтпесе ең толығынан)",
        "из этой копии (иначе из самой полной)",
        "from this backup (otherwise from the fullest one)",
    ),
    "other_history": Message(
        "журналы басқа көшірмені де қоюға болады",
        "можно поставить и копию с другим журналом",
        "a backup with another history may be put in place too",
    ),
    "list": Message("көшірмелерді тек көрсету", "только показать копии", "only show the backups"),
    "out": Message("нәтиже жазылатын қалта", "папка для результата", "folder for what is made"),
    "election": Message(
        "сайлау сипаттамасының файлы", "файл описания выборов", "file of the election definition"
    ),
    "record_file": Message("учаске жазбасының файлы", "файл записи участка", "file of a precinct record"),
    "precinct_file": Message("учаске файлы (.kzpoll)", "файл участка (.kzpoll)", "precinct file (.kzpoll)"),
    "record_files": Message(
        "жазбалар: .json, немесе жолына бір жазбадан .jsonl",
        "записи: .json или .jsonl по записи в строке",
        "records: .json, or .jsonl with a record a line",
    ),
    "record_or_precinct": Message(
        "жазба (.json) немесе учаске файлы (.kzpoll)",
        "запись (.json) или файл участка (.kzpoll)",
        "a record (.json) or a precinct file (.kzpoll)",
    ),
    "json": Message(
        "әр жазбаға JSON-ның бір жолы", "по строке JSON на запись", "one line of JSON per record"
    ),
    "no_suggestions": Message(
        "қай санды қайта санау керегін іздемеу",
        "не искать, какие числа пересчитать",
        "do not look for the figures to recount",
    ),
    "course": Message(
        "оқу-жаттығу курсын тексеру немесе оның қағаздарын басып шығаруға дайындау",
        "проверить учебный курс или сделать его бумаги",
        "check a practice course, or make its papers",
    ),
    "course_action": Message(
        "check: курсты тексеру, papers: жаттығудың қағаздары",
        "check: проверить курс, papers: бумаги задания",
        "check: check the course, papers: the papers of an exercise",
    ),
    "course_exercise": Message(
        "қағаздары жасалатын жаттығу",
        "задание, для которого нужны бумаги",
        "the exercise whose papers are made",
    ),
    "course_seats": Message("орындар, мысалы 1-30", "места, например 1-30", "the seats, 1-30 for example"),
    "course_out": Message("қағаздар жазылатын қалта", "папка для бумаг", "the folder that the papers go to"),
    "course_lang": Message(
        "бағдарламаның және қағаздардың тілі; both – екі тілдегі қағаздар",
        "язык программы и бумаг; both – бумаги на двух языках",
        "language of the program and the papers; both: papers in two languages",
    ),
    "rehearse_course": Message(
        "орындалатын жаттығудың курсы: файл немесе бағдарламамен келген курстың аты",
        "курс с заданием: файл или название курса из программы",
        "the course of an exercise to be played: a file, or the id of one that comes with the program",
    ),
    "rehearse_exercise": Message(
        "курстың орындалатын жаттығуы", "задание курса", "the exercise of the course that is played"
    ),
    "rehearse_seat": Message("орын нөмірі, 0 – 999", "номер места, от 0 до 999", "the seat, 0 to 999"),
    "rehearse_recount": Message(
        "жабылғаннан кейін соңғы бюллетень қайта саналады",
        "после закрытия последний бюллетень пересчитывается",
        "after closing the last ballot is counted again",
    ),
    "rehearse_as": Message(
        "careful: қатесіз, careless: қайта санамай, adjuster: сандарды сайлап",
        "careful: без ошибок, careless: без пересчётов, adjuster: подгоняя числа",
        "careful: without a mistake, careless: never recounting, adjuster: making figures fit",
    ),
    "course_file": Message(
        "курс файлы немесе бағдарламамен келген курстың аты",
        "файл курса или название курса из программы",
        "file of a course, or the id of one that comes with the program",
    ),
    "course_json": Message(
        "әр жаттығуға JSON-ның бір жолы", "по строке JSON на задание", "one line of JSON per exercise"
    ),
    "grade": Message("оқу-жаттығу файлдарын бағалау", "оценить учебные файлы", "grade practice files"),
    "grade_files": Message(
        "оқу-жаттығу файлдары (.kzpoll) немесе олар жатқан қалта",
        "учебные файлы (.kzpoll) или папка с ними",
        "practice files (.kzpoll), or a folder of them",
    ),
    "grade_names": Message(
        "қатысушылардың аттарын да көрсету", "показать и имена участников", "show the trainees’ names too"
    ),
    "grade_json": Message(
        "әр файлға JSON-ның бір жолы", "по строке JSON на файл", "one line of JSON per file"
    ),
    "draft": Message("су таңбасы бар жоба", "черновик с водяным знаком", "a watermarked draft of anything"),
}
_REPLIES: Final[Catalogue] = {
    "backup_line": Message(
        "{file}: {precinct}; {entries} жазба, соңғысы {at}, кезеңі – {stage}.",
        "{file}: {precinct}; записей – {entries}, последняя {at}, этап – {stage}.",
        "{file}: {precinct}; {entries} entries, the last one {at}, stage – {stage}.",
    ),
    "other_history": Message(
        "Басқа журнал: {first}-жазбадан бастап көшірмеде {theirs} жазба, файлда {ours}; оны тек {option} арқылы қоюға болады.",
        "Другой журнал: с записи {first} в копии записей {theirs}, в файле {ours}; поставить её можно только через {option}.",
        "Another history: from entry {first} on {theirs} entries in the backup, {ours} in the file; only {option} puts it in "
        "place.",
    ),
    "present_damaged": Message(
        "{file}: файл бүлінген, журналдың дәлелденгені – {entries} жазба.",
        "{file}: файл повреждён, журнал подтверждает записей: {entries}.",
        "{file}: the file is damaged; its journal still proves {entries} entries.",
    ),
    "would_lose": Message(
        "одан кейінгі {entries} жазба мен {figures} сан жоғалады",
        "пропадут более поздние записи: {entries}, числа: {figures}",
        "{entries} later entries and {figures} figures would be lost",
    ),
    "no_backups": Message(
        "{file}: резервтік көшірме табылмады. Көшірме жатқан қалтаны {option} арқылы көрсетіңіз.",
        "{file}: резервных копий не найдено. Укажите копию через {option}.",
        "{file}: no backups were found. Name one with {option}.",
    ),
    "which_precinct": Message(
        "{file}: бұл файл жоқ немесе қай учаскенікі екені одан көрінбейді, ештеңе өзгертілмеді. Тізімнен керек учаскенің "
        "көшірмесін таңдап, {option} арқылы көрсетіңіз.",
        "{file}: этого файла нет, или по нему не видно, какого он участка; ничего не изменено. Выберите в списке копию "
        "нужного участка и укажите её через {option}.",
        "{file}: this file is not there, or does not show which precinct it is of; nothing was changed. Choose a backup of "
        "the right precinct from the list and name it with {option}.",
    ),
    "present_is_whole": Message(
        "{file}: қазіргі файл бүтін, сондықтан ештеңе өзгертілмеді. Ескі күйге қайту үшін көшірмені {option} арқылы "
        "көрсетіңіз.",
        "{file}: нынешний файл цел, поэтому ничего не изменено. Чтобы вернуться к прежнему, укажите копию через "
        "{option}.",
        "{file}: the present file is whole, so nothing was changed. To go back, name the backup with {option}.",
    ),
    "restored": Message(
        "{file}: {backup} көшірмесінен қалпына келтірілді.",
        "{file}: восстановлен из копии {backup}.",
        "{file}: restored from {backup}.",
    ),
    "kept_aside": Message(
        "Бұрынғы файл сақталды: {file}", "Прежний файл сохранён: {file}", "The file before is kept: {file}"
    ),
    "bad_usage": Message(
        "Команда түсініксіз: {problem}. «kzpoll --help» командаларды көрсетеді.",
        "Команда не понята: {problem}. «kzpoll --help» покажет команды.",
        "The command could not be understood: {problem}. “kzpoll --help” shows the commands.",
    ),
    "missing_argument": Message("{name} көрсетілмеген", "не указано {name}", "{name} is missing"),
    "unknown_argument": Message("артық сөз {name}", "лишнее слово {name}", "{name} is not known"),
    "bad_argument": Message(
        "{name} үшін мән жарамсыз", "значение для {name} не подходит", "the value for {name} does not fit"
    ),
    "nothing_found": Message(
        "{file}, №{precinct} учаске: бәрі сай келеді.",
        "{file}, участок №\u00a0{precinct}: всё сходится.",
        "{file}, precinct {precinct}: everything agrees.",
    ),
    "found": Message(
        "{file}, №{precinct} учаске:", "{file}, участок №\u00a0{precinct}:", "{file}, precinct {precinct}:"
    ),
    "course_count": Message(
        "{exercise}: жасырылғаны – {planted}; іске қосылатыны – {fires}; қалатыны – {stays}; ешбір ереже байқамайтыны – "
        "{silent}; уақыты – {minutes} мин.",
        "{exercise}: заложено – {planted}; срабатывает – {fires}; остаётся – {stays}; не замечает ни одно правило – "
        "{silent}; время – {minutes} мин.",
        "{exercise}: planted – {planted}; fires – {fires}; stays – {stays}; noticed by no rule – {silent}; time – {minutes} "
        "min.",
    ),
    "course_questions": Message(
        "{exercise}: сұрақ саны – {items}; уақыты – {minutes} мин.",
        "{exercise}: вопросов – {items}; время – {minutes} мин.",
        "{exercise}: {items} questions; time – {minutes} min.",
    ),
    "graded": Message(
        "{file}: {exercise}, №{seat} орын – {points}/100: сандар {figures}, жасырылған қателер {slips}, жауаптар {answers}, "
        "тәртіп {procedure}, уақыт {time}, көмек {hints}; {minutes} мин.",
        "{file}: {exercise}, место {seat} – {points}/100: числа {figures}, заложенные ошибки {slips}, ответы {answers}, "
        "порядок {procedure}, время {time}, подсказки {hints}; {minutes} мин.",
        "{file}: {exercise}, seat {seat} – {points}/100: figures {figures}, planted slips {slips}, answers {answers}, "
        "procedure {procedure}, time {time}, hints {hints}; {minutes} min.",
    ),
    "graded_test": Message(
        "{file}: {exercise}, №{seat} орын – {points}/100.",
        "{file}: {exercise}, место {seat} – {points}/100.",
        "{file}: {exercise}, seat {seat} – {points}/100.",
    ),
    "ungraded_not_practice": Message(
        "{file}: бұл нақты учаскенің файлы, ол бағаланбайды. Оқу-жаттығу файлын көрсетіңіз.",
        "{file}: это файл настоящего участка, он не оценивается. Укажите учебный файл.",
        "{file}: this is the file of a real precinct and has no grade. Name a practice file.",
    ),
    "ungraded_not_an_exercise": Message(
        "{file}: бұл файлда курстың жаттығуы жоқ. Жаттығудың файлын көрсетіңіз.",
        "{file}: в этом файле нет задания курса. Укажите файл задания.",
        "{file}: this file is no exercise of a course. Name the file of an exercise.",
    ),
    "ungraded_other_course": Message(
        "{file}: жаттығу курстың басқа нұсқасынан алынған. Сол нұсқаның файлын {option} арқылы көрсетіңіз.",
        "{file}: задание взято из другой редакции курса. Укажите её файл через {option}.",
        "{file}: the exercise is of another edition of the course. Name its file with {option}.",
    ),
    "ungraded_unknown_exercise": Message(
        "{file}: курста мұндай жаттығу жоқ. Дұрыс курсты {option} арқылы көрсетіңіз.",
        "{file}: в курсе нет такого задания. Укажите нужный курс через {option}.",
        "{file}: the course has no such exercise. Name the right one with {option}.",
    ),
    "answered": Message("акт немесе себебі бар", "есть акт или причина", "answered"),
    "look_at": Message(
        "Алдымен қайта санаңыз: {figures}.", "Сначала пересчитайте: {figures}.", "Look at first: {figures}."
    ),
    "change_to": Message(
        "{figure}: {old} орнына {new}", "{figure}: {new} вместо {old}", "{figure}: {new} instead of {old}"
    ),
    "written": Message("Жазылды: {file}", "Записано: {file}", "Written: {file}"),
    "packed_before": Message(
        "Бұл пакет бұрыннан бар: {file}",
        "Этот пакет уже есть: {file}",
        "This package is there already: {file}",
    ),
    "refused_protocol": Message(
        "Хаттама жасалмады: алдымен мыналарды шешу керек. Жоба қажет болса, --draft қосыңыз.",
        "Протокол не сделан: сначала нужно разобрать следующее. Черновик делается с --draft.",
        "No protocol was made: the following has to be settled first. A draft is made with --draft.",
    ),
    "not_printed_yet": Message(
        "{file}: бұл учаскенің хаттамасы бағдарламада әлі басып шығарылмаған. Файлды ашып, күнді аяқтаңыз "
        "немесе --draft қосыңыз.",
        "{file}: протокол этого участка в программе ещё не печатался. Откройте файл и завершите день "
        "или добавьте --draft.",
        "{file}: the protocol of this precinct has not been printed in the program yet. Open the file and finish "
        "the day, or add --draft.",
    ),
    "no_window": Message(
        "Терезені ашу мүмкін болмады: экран бөлігі орнатылмаған. «kzpoll check» және «kzpoll protocol» "
        "командалары терезесіз жұмыс істейді.",
        "Окно открыть нельзя: оконная часть не установлена. «kzpoll check» и «kzpoll protocol» "
        "работают без окна.",
        "The window cannot be opened: its part of the program is not installed. “kzpoll check” and "
        "“kzpoll protocol” work without it.",
    ),
    "bug": Message(
        "Бағдарламада қате шықты ({place}). Файлдарыңыз өзгерген жоқ. Осы жолды бағдарламаны берген адамға "
        "жіберіңіз.",
        "В программе произошла ошибка ({place}). Ваши файлы не изменены. Передайте эту строку тому, кто дал "
        "программу.",
        "The program made a mistake ({place}). Your files are unchanged. Pass this line to whoever gave you the "
        "program.",
    ),
}
# Numbers of precincts and entries stand as they are.
REPLIES: Final = Sentences(_REPLIES, number=str)


@dataclass(frozen=True, slots=True)
class Reply(Said):
    """What the command replies, on either stream."""

    family = "reply"


def typed_word(code: str, language: str) -> str:
    """What stands in the help for a file, a folder or a word to be typed."""
    return PLACES[code].get(language)


def label(code: str, language: str) -> str:
    """A word or line of the help."""
    return LABELS[code].get(language)
