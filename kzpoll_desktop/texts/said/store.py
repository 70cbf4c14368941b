"""One sentence for a precinct file that cannot be made, read or written: which file, what is wrong, what to do."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

_FAULTS: Final[Catalogue] = {
    "exists": Message(
        "{file}: мұндай файл бар; соны ашыңыз немесе басқа ат беріңіз.",
        "{file}: такой файл уже есть; откройте его или дайте другое имя.",
        "{file}: this file exists already; open it or give another name.",
    ),
    "not_found": Message(
        "{file}: файл табылмады; атын және қалтасын тексеріңіз.",
        "{file}: файл не найден; проверьте имя и папку.",
        "{file}: there is no such file; check its name and its folder.",
    ),
    "no_folder": Message(
        "{file}: «{folder}» қалтасы жоқ; басқа қалтаны көрсетіңіз.",
        "{file}: папки «{folder}» нет; укажите другую папку.",
        "{file}: there is no folder “{folder}”; name another one.",
    ),
    "not_a_precinct_file": Message(
        "{file}: бұл учаске файлы емес; аты «.kzpoll» деп аяқталатын файлды таңдаңыз.",
        "{file}: это не файл участка; выберите файл, имя которого кончается на «.kzpoll».",
        "{file}: this is not a precinct file; choose a file whose name ends with .kzpoll.",
    ),
    "newer_than_program": Message(
        "{file}: файл бағдарламаның жаңарақ нұсқасында жасалған және өзгеріссіз қалды; бағдарламаны жаңартыңыз.",
        "{file}: файл создан более новой версией программы и оставлен без изменений; обновите программу.",
        "{file}: the file was made by a newer version of the program and is left unchanged; update the program.",
    ),
    "locked": Message(
        "{file}: файл басқа терезеде ашық тұр; оны сол жерде жабыңыз.",
        "{file}: файл открыт в другом окне; закройте его там.",
        "{file}: the file is open in another window; close it there.",
    ),
    "locked_by": Message(
        "{file}: файл «{holder}» компьютерінде ашық тұр; оны сол жерде жабыңыз.",
        "{file}: файл открыт на компьютере «{holder}»; закройте его там.",
        "{file}: the file is open on the computer “{holder}”; close it there.",
    ),
    "changed_elsewhere": Message(
        "{file}: файл басқа жерде өзгертілді; оны жауып, қайта ашыңыз.",
        "{file}: файл изменён в другом месте; закройте его и откройте снова.",
        "{file}: the file was changed elsewhere; close it and open it again.",
    ),
    "disk_full": Message(
        "{file}: жазылмады, өйткені дискіде орын жоқ; орын босатып, қайталаңыз.",
        "{file}: не записано, потому что на диске нет места; освободите место и повторите.",
        "{file}: not written, for the disk is full; make room and try again.",
    ),
    "read_only": Message(
        "{file}: файлға жазуға болмайды; оны басқа дискіге көшіріп, сол көшірмені ашыңыз.",
        "{file}: файл доступен только для чтения; скопируйте его на другой диск и откройте копию.",
        "{file}: the file can only be read; copy it to another disk and open the copy.",
    ),
    "permission": Message(
        "{file}: бұл файлға немесе қалтаға рұқсат жоқ; басқа қалтаны таңдаңыз.",
        "{file}: к этому файлу или папке нет доступа; выберите другую папку.",
        "{file}: this file or folder is not open to you; choose another folder.",
    ),
    "name_too_long": Message(
        "{file}: файлдың аты тым ұзын; қысқарақ ат беріңіз.",
        "{file}: имя файла слишком длинное; дайте имя покороче.",
        "{file}: the name of the file is too long; give it a shorter one.",
    ),
    "io_error": Message(
        "{file}: диск жауап бермеді; файлды басқа дискіге көшіріп, сол көшірмені ашыңыз.",
        "{file}: диск не отвечает; скопируйте файл на другой диск и откройте копию.",
        "{file}: the disk does not answer; copy the file to another disk and open the copy.",
    ),
    "chain_broken": Message(
        "{file}: журнал {seq}-жазбадан бастап сай келмейді, файл бағдарламадан тыс өзгертілген; оны сақтап қойып, "
        "басқа көшірмесін ашыңыз.",
        "{file}: журнал не сходится с записи {seq}, файл меняли вне программы; сохраните его и откройте другую "
        "копию.",
        "{file}: the journal does not agree from entry {seq} on, the file was changed outside the program; keep it "
        "and open another copy.",
    ),
    "other_precinct": Message(
        "{file}: бұл – №{precinct} учаскенің файлы (жасалған уақыты: {made}), ал {backup} – басқа файлдың көшірмесі: "
        "№{other} учаске (жасалған уақыты: {other_made}), сондықтан ештеңе ауыстырылмады; көшірмені өз атымен "
        "бөлек ашыңыз.",
        "{file}: это файл участка №\u00a0{precinct} (создан {made}), а {backup} – копия другого файла, участка №\u00a0{other} "
        "(создан {other_made}), поэтому ничего не заменено; откройте копию отдельно, под её именем.",
        "{file}: this is the file of precinct {precinct} (made {made}), and {backup} is a copy of another file, of precinct "
        "{other} (made {other_made}), so nothing was replaced; open the copy by itself, under its own name.",
    ),
    "other_history": Message(
        "{file}: {backup} көшірмесінің журналы {first}-жазбадан бастап басқа (көшірмеде {theirs} жазба, файлда {ours}), "
        "сондықтан ештеңе ауыстырылмады; көшірмені алдымен бөлек ашып қараңыз.",
        "{file}: журнал копии {backup} с записи {first} другой (в копии записей: {theirs}, в файле: {ours}), поэтому ничего "
        "не заменено; сначала откройте копию отдельно и посмотрите её.",
        "{file}: from entry {first} on the journal of {backup} is another one (entries there: {theirs}, in the file: {ours}), "
        "so nothing was replaced; open the backup by itself first and look at it.",
    ),
    "damaged": Message(
        "{file}: файл бүлінген; оны сақтап қойып, басқа көшірмесін ашыңыз.",
        "{file}: файл повреждён; сохраните его и откройте другую копию.",
        "{file}: the file is damaged; keep it and open another copy.",
    ),
    "strange_tables": Message(
        "{file}: файлда бұл бағдарлама жасамайтын бөлік бар ({name}), сондықтан ол ашылмады; журналы растайтынын "
        "қалпына келтіріңіз немесе басқа көшірмесін ашыңыз.",
        "{file}: в файле есть часть, которую эта программа не создаёт ({name}), поэтому он не открыт; восстановите то, "
        "что подтверждает его журнал, или откройте другую копию.",
        "{file}: the file has a part that this program never makes ({name}), so it was not opened; recover what its "
        "journal proves, or open another copy.",
    ),
    "took_too_long": Message(
        "{file}: файлды оқу тым ұзаққа созылып, тоқтатылды; басқа көшірмесін ашыңыз.",
        "{file}: чтение файла длилось слишком долго и прервано; откройте другую копию.",
        "{file}: reading the file took too long and was ended; open another copy.",
    ),
    "too_large": Message(
        "{file}: файл тым үлкен, {most} МБ-тан асады; учаске файлын көрсетіңіз.",
        "{file}: файл слишком велик, больше {most} МБ; укажите файл участка.",
        "{file}: the file is too large, more than {most} MB; name a precinct file.",
    ),
}


def _entry(said: Said) -> str:
    """Who holds a file is named where it is known."""
    return "locked_by" if said.code == "locked" and said.params.get("holder") else said.code


STORE: Final = Sentences(_FAULTS, entry=_entry)
