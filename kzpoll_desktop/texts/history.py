"""The journal in plain words: what happened to what, and what was there before; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from kzpoll_desktop.domain.day.hours import GROUNDS
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.format import count, date, numbered, time
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name, box_name, stage_name
from kzpoll_desktop.texts.printed import PRINTED
from kzpoll_desktop.texts.times import ground_alone

if TYPE_CHECKING:
    from kzpoll_desktop.domain.day.history import HistoryLine

WHAT: Final[Mapping[str, Message]] = {
    "created": Message("Учаске файлы жасалды", "Создан файл участка", "Precinct file made"),
    "entered": Message("{name}", "{name}", "{name}"),
    "undone": Message("Енгізу жойылды: {name}", "Отменено: {name}", "Undone: {name}"),
    "recounted": Message("Қайта саналды: {name}", "Пересчитано: {name}", "Recounted: {name}"),
    "stage_finished": Message("Кезең аяқталды: {about}", "Этап завершён: {about}", "Stage finished: {about}"),
    "printed.protocol": Message(
        "Хаттама басып шығарылды: {about}", "Напечатан протокол: {about}", "Protocol printed: {about}"
    ),
    "printed.annex": Message(
        "Қосымша басып шығарылды: {about}", "Напечатано приложение: {about}", "Annex printed: {about}"
    ),
    "printed.act": Message(
        "Акт басып шығарылды: №{about}", "Напечатан акт: №\u00a0{about}", "Act printed: No. {about}"
    ),
    "hint": Message(
        "Қайдан іздеу керегі айтылды: {name}", "Подсказано, где искать: {name}", "Told where to look: {name}"
    ),
    "checked.claimed": Message("Екінші тексеру басталды", "Начата вторая проверка", "Second check begun"),
    "checked.claimed.read": Message(
        "Екінші тексеру басталды, парақты оқитын: {about}",
        "Начата вторая проверка, лист читает {about}",
        "Second check begun, the sheet is read by {about}",
    ),
    "checked.confirmed": Message("Расталды: {name}", "Подтверждено: {name}", "Confirmed: {name}"),
    "checked.denied": Message(
        "Дауыстап басқа сан оқылды: {name}",
        "Вслух прочитано другое число: {name}",
        "Another figure was read aloud: {name}",
    ),
    "checked.typed": Message(
        "Көрмей екінші рет терілді: {name}", "Введено повторно вслепую: {name}", "Typed again unseen: {name}"
    ),
    "checked.settled": Message(
        "Қайта саналды, сан сол: {name}",
        "Пересчитано, число то же: {name}",
        "Recounted, the figure is the same: {name}",
    ),
    "clock.back": Message(
        "Сағат артқа жылжытылды, бұрынғысы: {about}",
        "Часы переведены назад, прежнее время: {about}",
        "The clock was set back, it was {about} before",
    ),
    "clock.forward": Message(
        "Сағат алға жылжытылды немесе ноутбук ұйқы режимінде болды, бұрынғысы: {about}",
        "Часы переведены вперёд или ноутбук был в спящем режиме, прежнее время: {about}",
        "The clock went forward or the laptop slept, it was {about} before",
    ),
    "clock.zone": Message(
        "Уақыт белдеуі өзгерді, бұрынғысы: {about}",
        "Изменён часовой пояс, прежнее время: {about}",
        "The time zone changed, it was {about} before",
    ),
    "keys_made": Message("Учаске кілті жасалды", "Создан ключ участка", "The precinct's key was made"),
    "wrong_pins": Message(
        "PIN-кодтар немесе қалпына келтіру коды кілтті ашпады",
        "PIN-коды или код восстановления не открыли ключ",
        "PINs or the recovery code did not open the key",
    ),
    "recovered": Message(
        "Зақымдалған файл өз жазбаларынан қайта жиналды",
        "Повреждённый файл собран заново из собственных записей",
        "The damaged file was put together again from its own entries",
    ),
    "restored": Message(
        "Файл резервтік көшірмеден қалпына келтірілді",
        "Файл восстановлен из резервной копии",
        "The file was restored from a backup",
    ),
    "signed": Message("Хаттамаларға қол қойылды", "Протоколы подписаны", "Protocols signed"),
    "closed.pins": Message(
        "Хаттама жабылды: {about}", "Протокол закрыт: {about}", "Protocol closed: {about}"
    ),
    "closed.recovery": Message(
        "Хаттама қалпына келтіру кодымен жабылды: {about}",
        "Протокол закрыт кодом восстановления: {about}",
        "Protocol closed with the recovery code: {about}",
    ),
    "closed.none": Message(
        "Хаттама цифрлық мөрсіз жабылды: {about}",
        "Протокол закрыт без цифровой печати: {about}",
        "Protocol closed without a digital seal: {about}",
    ),
    "voided": Message("Парақтың күші жойылды: {about}", "Лист аннулирован: {about}", "Sheet voided: {about}"),
    "copied.given": Message(
        "Хаттаманың №{about} көшірмесі берілді",
        "Выдана копия протокола №\u00a0{about}",
        "Copy No. {about} given",
    ),
    "copied.refused": Message(
        "Хаттаманың көшірмесі берілмеді, тіркеу №{about}",
        "В копии протокола отказано, запись №\u00a0{about}",
        "Copy refused, line No. {about} of the register",
    ),
    "posted": Message(
        "Хаттаманың көшірмесі ілінді: {about}", "Копия протокола вывешена: {about}", "Copy posted: {about}"
    ),
    "complained": Message(
        "Акт, өтініш немесе шағым тіркелді: №{about}",
        "Записан акт, заявление или жалоба: №\u00a0{about}",
        "Act, application or complaint noted: No. {about}",
    ),
    "complained.granted": Message(
        "Өтініш немесе шағым қанағаттандырылды: №{about}",
        "Заявление или жалоба удовлетворены: №\u00a0{about}",
        "Application or complaint granted: No. {about}",
    ),
    "complained.refused": Message(
        "Өтініш немесе шағым қабылданбады: №{about}",
        "Заявление или жалоба отклонены: №\u00a0{about}",
        "Application or complaint refused: No. {about}",
    ),
    "complained.forwarded": Message(
        "Өтініш немесе шағым жоғары тұрған комиссияға берілді: №{about}",
        "Заявление или жалоба переданы вышестоящей комиссии: №\u00a0{about}",
        "Application or complaint forwarded to the higher commission: No. {about}",
    ),
    "packed": Message(
        "Бюллетеньдер буып-түйілді: {about}", "Бюллетени упакованы: {about}", "Ballots packed: {about}"
    ),
    "handed_over.kit": Message(
        "Құжаттар мен бюллетеньдер өткізілді: {about}",
        "Документы и бюллетени сданы: {about}",
        "Documents and ballots handed over: {about}",
    ),
    "handed_over.package": Message(
        "Нәтижелер файлы берілді: {about}",
        "Передан файл результатов: {about}",
        "Result file handed over: {about}",
    ),
    "handed_over.paper": Message(
        "Нәтижелер қағаз түрінде ғана берілді, файлсыз: {about}",
        "Результаты переданы только на бумаге, без файла: {about}",
        "Results handed over on paper only, without a file: {about}",
    ),
    "member_signed": Message(
        "Мүше хаттаманың файлына өз кілтімен қол қойды: {about}",
        "Член комиссии подписал файл протокола своим ключом: {about}",
        "A member signed the file of the protocol with an own key: {about}",
    ),
    "recount_asked.granted": Message(
        "Қайта санау туралы өтініш қанағаттандырылды: {about}",
        "Заявление о повторном подсчёте удовлетворено: {about}",
        "Application for a recount granted: {about}",
    ),
    "recount_asked.refused": Message(
        "Қайта санау туралы өтініш қабылданбады: {about}",
        "Заявление о повторном подсчёте отклонено: {about}",
        "Application for a recount refused: {about}",
    ),
    "recount_opened": Message(
        "Қайта санау басталды: {about}", "Начат повторный подсчёт: {about}", "Recount begun: {about}"
    ),
    "recount_closed": Message(
        "Қайта санау шешім бойынша тоқтатылды, алдыңғы хаттама күшінде қалады",
        "Повторный подсчёт прекращён по решению, действует прежний протокол",
        "Recount given up by a decision: the protocol before it counts",
    ),
    "exercise": Message("Жаттығу басталды: {about}", "Начато задание: {about}", "Exercise begun: {about}"),
    "table.recounted": Message(
        "Үстелде қайта саналды: {name}", "Пересчитано на столе: {name}", "Recounted at the table: {name}"
    ),
    "answer": Message(
        "Сұраққа жауап берілді: {about}", "Дан ответ на вопрос: {about}", "Question answered: {about}"
    ),
    "revealed": Message("Сан көрсетілді: {name}", "Показано число: {name}", "Figure revealed: {name}"),
    "other": Message("Журналдағы өзге жазба", "Другая запись журнала", "Another entry of the journal"),
}
NAMES: Final[Mapping[str, Message]] = {
    "typist": Message("Теріп отырған адам", "Кто вводит", "Who is typing"),
    "day.opened": Message("Дауыс беру басталды", "Голосование начато", "Voting opened"),
    "day.voting_ended": Message("Дауыс беру аяқталды", "Голосование окончено", "Voting ended"),
    "day.count_ended": Message("Санау аяқталды", "Подсчёт окончен", "Count ended"),
    "early_end": Message(
        "Мерзімінен бұрын аяқтау негізі", "Основание досрочного окончания", "Ground for ending early"
    ),
    "seals.stationary": Message(
        "Тұрақты жәшіктердің пломбалары", "Пломбы стационарных урн", "Seals of the stationary boxes"
    ),
    "seals.portable": Message(
        "Тасымалданатын жәшіктердің пломбалары", "Пломбы переносных урн", "Seals of the portable boxes"
    ),
    "seals.premises": Message("Үй-жайдың пломбалары", "Пломбы помещения", "Seals of the premises"),
    "receipts": Message(
        "Бюллетеньдерді алу журналы, {ballot}", "Журнал получения, {ballot}", "Log of receipts, {ballot}"
    ),
    "ballot": Message(
        "Бюллетень тізімі, {ballot}", "Список в бюллетене, {ballot}", "Choices on the {ballot}"
    ),
    "correction": Message(
        "Сағат {at} мәліметін түзету себебі",
        "Причина исправления сведений на {at}",
        "Reason for correcting {at}",
    ),
    "box.annulled": Message(
        "{box}: жарамсыз деп танылған бюллетеньдер",
        "{box}: признаны недействительными",
        "{box}: ballots annulled",
    ),
    "stationary_counted": Message(
        "Тұрақты жәшіктер бөлек саналады, {ballot}",
        "Бюллетени из стационарных урн считают отдельно, {ballot}",
        "Stationary boxes counted separately, {ballot}",
    ),
    "precinct": Message("Учаске деректері", "Данные участка", "The precinct's data"),
    "commission": Message("Комиссия құрамы", "Состав комиссии", "The commission"),
    "portable_boxes": Message("Тасымалданатын жәшіктер тізімі", "Список переносных урн", "Portable boxes"),
    "no_portable_boxes": Message(
        "Тасымалданатын жәшіктер болған жоқ", "Переносных урн не было", "There were no portable boxes"
    ),
    "signing": Message("Қолдар", "Подписи", "Signatures"),
    "acts": Message("Актілер", "Акты", "Acts"),
    "act_details": Message(
        "Актілердің уақыты мен дауыс беруі", "Время актов и голосование", "Times and votes of acts"
    ),
    "acknowledgements": Message("Ескертулердің себептері", "Причины предупреждений", "Reasons for warnings"),
    "disputed": Message("Даулы бюллетеньдер", "Спорные бюллетени", "Disputed ballots"),
    "unknown": Message("Өзге мән: {path}", "Другое значение: {path}", "Another value: {path}"),
}
_MOST_NAMES: Final = 3
# What a person is told at once of what they took back.
TAKEN_BACK: Final[Mapping[str, Message]] = {
    "one": Message(
        "Қайтарылды: {name}. Алып тасталғаны: {was}; енді: {now}.",
        "Отменено: {name}. Снято: {was}; теперь: {now}.",
        "Undone: {name}. Taken back: {was}; now: {now}.",
    ),
    "more": Message(
        "Тағы қайтарылған мәндер: {number}.",
        "Отменено и других значений: {number}.",
        "And other values: {number}.",
    ),
}
VALUES: Final[Mapping[str, Message]] = {
    "empty": Message("бос", "пусто", "empty"),
    "yes": Message("иә", "да", "yes"),
    "no": Message("жоқ", "нет", "no"),
    "entries": Message("жазба саны: {number}", "записей: {number}", "entries: {number}"),
    "changed": Message("өзгертілді: {value}", "изменено: {value}", "changed: {value}"),
    "moved_away": Message("берілді: {number}", "передано: {number}", "moved away: {number}"),
    "veiled": Message(
        "екінші рет терілгенше көрсетілмейді", "скрыто до повторного ввода", "not shown until typed again"
    ),
    "bundles": Message("бумалар: {parts}", "пачки: {parts}", "bundles: {parts}"),
    "from_paper": Message("кейін қағаздан", "позже с бумаги", "afterwards, from paper"),
}


def taken_back(
    lines: Sequence[HistoryLine], record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """What was undone, each with both values, and how many more where these are many."""
    told = []
    for line in lines[:_MOST_NAMES]:
        was, now = was_and_is(line, record, election, language)
        name = path_name(line.path, record, election, language)
        found = {"name": name, "was": was, "now": now}
        told.append(
            said(line, record, election, language)
            if line.veiled
            else filled(TAKEN_BACK["one"], found, language)
        )
    if len(lines) > _MOST_NAMES:
        told.append(filled(TAKEN_BACK["more"], {"number": len(lines) - _MOST_NAMES}, language))
    return " ".join(told)


def moment(line: HistoryLine, election: ElectionDefinition) -> str:
    """The time of a line with seconds; the date before it where it is not the election day, as after midnight."""
    at = time(line.wall, seconds=True)
    return at if line.wall.startswith(election.date) else f"{date(line.wall)} {at}"


def stage_words(stage: str, election: ElectionDefinition, language: str) -> str:
    """The name of a stage; the code of one that this program does not know."""
    try:
        return stage_name(stage, election, language)
    except KeyError:
        return stage


def said(line: HistoryLine, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """What happened, in words."""
    key = line.what if line.what in WHAT else "other"
    name = path_name(line.path, record, election, language) if line.path else ""
    text = filled(WHAT[key], {"name": name, "about": _about(line, record, election, language)}, language)
    added = []
    if line.bundles:
        parts = " + ".join(
            count(size) if times == 1 else f"{count(times)} × {count(size)}" for times, size in line.bundles
        )
        added.append(filled(VALUES["bundles"], {"parts": parts}, language))
    if line.from_paper:
        added.append(VALUES["from_paper"].get(language))
    return f"{text} ({'; '.join(added)})" if added else text


def _about(line: HistoryLine, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    match line.about_is:
        case "moment" | "laptop" if "T" in line.about:
            return f"{date(line.about)} {time(line.about, seconds=True)} UTC{line.about[19:]}"
        case "stage":
            return stage_words(line.about, election, language)
        case "ballot" if line.about in record.contests:
            return ballot_name(election.contest(line.about), language)
        case "person":
            return person_name(line.about, record)
    return line.about


def person_name(member_id: str, record: PrecinctRecord) -> str:
    """A member's name; the id of one who is no longer there; a dash where nobody was named."""
    member = record.member(member_id)
    return member.name if member else member_id or "–"


def path_name(path: str, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """What a path is called, whatever it leads to."""
    where = known(path)
    if where is None:
        return filled(NAMES["unknown"], {"path": path}, language)
    key = where.kind.key
    if key in NAMES and (where.contest is None or where.contest in record.contests):
        params = {"at": where.subject or "", "box": "", "ballot": ""}
        if where.kind.of == "box":
            params["box"] = box_name(where.subject or "", language)
        if where.contest is not None:
            params["ballot"] = ballot_name(election.contest(where.contest), language)
        return filled(NAMES[key], params, language)
    if key in PRINTED and where.kind.of == "attendance":
        name = PRINTED[key].get(language)
        return name[:1].upper() + name[1:]
    try:
        return figure_name(path, record, election, language, ballot=True)
    except UnknownFigure:
        return filled(NAMES["unknown"], {"path": path}, language)


def value_words(
    value: Raw, path: str, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """A value as it is shown: a count, a time, a text, a name; lists by how many entries they have."""
    if isinstance(value, bool):
        return VALUES["yes" if value else "no"].get(language)
    if value is None or value in ("", [], ()):
        return VALUES["empty"].get(language)
    if isinstance(value, int):
        return count(value)
    if path == "typist":
        return person_name(str(value), record)
    if isinstance(value, list | tuple):
        names = [_entry_name(one, record, election, language) for one in value]
        if all(isinstance(one, str) for one in value):
            return ", ".join(names)
        return filled(VALUES["entries"], {"number": len(value)}, language)
    if isinstance(value, dict) and value.get("ground") in GROUNDS:
        decision = str(value.get("decision") or "")
        return f"{ground_alone(value['ground'], election, language)}{': ' if decision else ''}{decision}"
    if isinstance(value, dict):
        return numbered(value["number"], language) if "number" in value else VALUES["yes"].get(language)
    return str(value)


def _entry_name(entry: Any, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """What one entry of a list is called, empty where it has no name."""
    if isinstance(entry, str):
        return ballot_name(election.contest(entry), language) if entry in record.contests else entry
    match entry:
        case {"source": source, "ballots": int(ballots)}:
            if source == "moved_away":
                return filled(VALUES["moved_away"], {"number": ballots}, language)
            return count(ballots)
        case {"name": {"kk": _, "ru": _} as name}:
            return str(name.get(language) or name["kk"])
        case {"name": str(name)}:
            return name
        case {"number": number}:
            return numbered(number, language)
        case {"member": str(member)}:
            return person_name(member, record)
        case {"answers": [*answers]}:
            return ", ".join(dict.fromkeys(str(one["code"]) for one in answers))
        case {"id": str(name)}:
            return name
    return ""


def _list_words(
    entries: Sequence[Any],
    others: Sequence[Any],
    path: str,
    record: PrecinctRecord,
    election: ElectionDefinition,
    language: str,
) -> str:
    """The few entries of a list that the other list does not have; otherwise how many there are."""
    names = [_entry_name(e, record, election, language) for e in entries if e not in others]
    if 0 < len(names) <= _MOST_NAMES and all(names):
        return "; ".join(names)
    return value_words(list(entries), path, record, election, language)


def was_and_is(
    line: HistoryLine, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> tuple[str, str]:
    """What was there before and what is there now; both empty where nothing was replaced or typed."""
    if not line.path or line.shows == "nothing":
        return "", ""
    if line.veiled:
        return "", VALUES["veiled"].get(language)
    if line.shows == "value":
        return "", value_words(line.value, line.path, record, election, language)
    if isinstance(line.was, list | tuple) and isinstance(line.value, list | tuple):
        was = _list_words(line.was, line.value, line.path, record, election, language)
        now = _list_words(line.value, line.was, line.path, record, election, language)
    else:
        was = value_words(line.was, line.path, record, election, language)
        now = value_words(line.value, line.path, record, election, language)
    if was == now and line.was != line.value:
        now = filled(VALUES["changed"], {"value": now}, language)
    return was, now
