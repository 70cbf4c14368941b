"""Words of what comes after closing: tasks, who asks for a copy, what is packed, what the sheets say; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText

AFTER_CLOSING: Final = LocalText("Жабылғаннан кейін", "После закрытия", "After closing")
# Task -> what it is called in the list of stages.
TASKS: Final[Mapping[str, LocalText]] = {
    "after.signatures": LocalText("Қолтаңбалар", "Подписи", "Signatures"),
    "after.copies": LocalText("Хаттама көшірмелері", "Копии протоколов", "Copies"),
    "after.wall": LocalText("Көшірмені ілу", "Вывесить копию", "On the wall"),
    "after.complaints": LocalText("Актілер, шағымдар", "Акты и жалобы", "Acts and complaints"),
    "after.kit": LocalText("Құжаттарды өткізу", "Сдача документов", "Documents and ballots"),
    "after.recount": LocalText("Қайта санау", "Повторный подсчёт", "Recount"),
    "after.papers": LocalText("Өзге қағаздар", "Другие документы", "Other papers"),
}
CAPACITIES: Final[Mapping[str, LocalText]] = {
    "observer": LocalText("байқаушы", "наблюдатель", "observer"),
    "proxy": LocalText("сенім білдірілген адам", "доверенное лицо", "proxy"),
    "media": LocalText("бұқаралық ақпарат құралының өкілі", "представитель СМИ", "media representative"),
    "candidate": LocalText("кандидат", "кандидат", "candidate"),
    "member": LocalText("комиссия мүшесі", "член комиссии", "member of the commission"),
}
PAPER_KINDS: Final[Mapping[str, LocalText]] = {
    "act": LocalText("бақылаушының актісі", "акт наблюдателя", "observer's act"),
    "application": LocalText("өтініш", "заявление", "application"),
    "complaint": LocalText("шағым", "жалоба", "complaint"),
}
DECISIONS: Final[Mapping[str, LocalText]] = {
    "": LocalText("әлі шешілген жоқ", "еще не решено", "not decided yet"),
    "granted": LocalText("қанағаттандырылды", "удовлетворено", "granted"),
    "refused": LocalText("қабылданбады", "отказано", "refused"),
    "forwarded": LocalText(
        "жоғары тұрған комиссияға берілді",
        "передано вышестоящей комиссии",
        "forwarded to the higher commission",
    ),
}
ANSWERS: Final[Mapping[str, LocalText]] = {
    "granted": DECISIONS["granted"],
    "refused": DECISIONS["refused"],
}
BASES: Final[Mapping[str, LocalText]] = {
    "decision": LocalText(
        "жоғары тұрған комиссияның шешімі",
        "решение вышестоящей комиссии",
        "decision of the higher commission",
    ),
    "application": LocalText(
        "сенім білдірілген адамның өтініші", "заявление доверенного лица", "proxy's application"
    ),
}
PILES: Final[Mapping[str, LocalText]] = {
    "choice": LocalText("кандидатқа берілген дауыстар", "голоса за кандидата", "votes of a choice"),
    "against_all": LocalText("«Бәріне қарсымын»", "«Против всех»", "Against all"),
    "invalid": LocalText("жарамсыз бюллетеньдер", "недействительные бюллетени", "invalid ballots"),
    "unused": LocalText("пайдаланылмаған бюллетеньдер", "неиспользованные бюллетени", "unused ballots"),
    "spoiled": LocalText("бүлінген бюллетеньдер", "испорченные бюллетени", "spoiled ballots"),
}
SEALS: Final[Mapping[str, LocalText]] = {
    "": LocalText("әлі қаралған жоқ", "еще не осмотрены", "not looked at yet"),
    "whole": LocalText("бүтін", "целы", "whole"),
    "act": LocalText("акт жасалды", "составлен акт", "an act was drawn up"),
}
THINGS: Final[Mapping[str, LocalText]] = {
    "originals": LocalText("хаттаманың түпнұсқасы", "подлинники протокола", "originals of the protocol"),
    "acts": LocalText("комиссия актілері", "акты комиссии", "acts of the commission"),
    "applications": LocalText("жазбаша өтініштер", "письменные заявления", "written applications"),
    "complaints": LocalText(
        "бақылаушылардың актілері мен шағымдары",
        "акты и жалобы наблюдателей",
        "acts and complaints of observers",
    ),
    "voter_lists": LocalText("сайлаушылар тізімі", "списки избирателей", "voter lists"),
    "stamp": LocalText("мөртабан", "штамп", "stamp"),
    "seal": LocalText("комиссия мөрі", "печать комиссии", "seal of the commission"),
}

# What stands on paper; see texts.printed.
ON_PAPER: Final[Mapping[str, LocalText]] = {
    "register_title": LocalText(
        "ХАТТАМА КӨШІРМЕЛЕРІН ТІРКЕУ ЖУРНАЛЫ",
        "ЖУРНАЛ УЧЕТА КОПИЙ ПРОТОКОЛА",
        "REGISTER OF COPIES OF THE PROTOCOL",
    ),
    "foot.register": LocalText("көшірмелерді тіркеу журналы", "журнал учета копий", "register of copies"),
    "register_empty": LocalText("Көшірме сұралған жоқ.", "Копии не запрашивались.", "No copy was asked for."),
    "copy_number": LocalText("№", "№", "No."),
    "copy_sheet": LocalText("Нұсқа, парақ", "Версия, лист", "Version, sheet"),
    "copy_to": LocalText(
        "Кімге, қандай сапада, ұйымы", "Кому, в каком качестве, организация", "To whom, as what"
    ),
    "copy_asked": LocalText("Сұралған уақыты", "Когда запрошена", "Asked"),
    "copy_outcome": LocalText(
        "Берілді немесе берілмеді, себебі", "Выдана или отказано, причина", "Given or refused"
    ),
    "copy_certified": LocalText("Куәландырғандар", "Кто заверил", "Certified by"),
    "copy_received": LocalText("Алдым: қолы", "Получил: подпись", "Received: signature"),
    "copy_given": LocalText("берілді", "выдана", "given"),
    "copy_refused": LocalText("берілмеді: {reason}", "отказано: {reason}", "refused: {reason}"),
    "copy_recount": LocalText(
        "Дауыстар қайта саналып жатыр, қайта санау {at} басталды",
        "Идет повторный подсчет голосов, начатый {at}",
        "The votes are being counted again, begun {at}",
    ),
    "copy_overlay": LocalText(
        "№{number} көшірме, куәландырғандар: {names}",
        "Копия №\u00a0{number}, заверили: {names}",
        "Copy No. {number}, certified by: {names}",
    ),
    "complaints_title": LocalText(
        "БАҚЫЛАУШЫЛАРДЫҢ АКТІЛЕРІН, ӨТІНІШТЕР МЕН ШАҒЫМДАРДЫ ТІРКЕУ ЖУРНАЛЫ",
        "ЖУРНАЛ УЧЕТА АКТОВ НАБЛЮДАТЕЛЕЙ, ЗАЯВЛЕНИЙ И ЖАЛОБ",
        "REGISTER OF OBSERVERS' ACTS, APPLICATIONS AND COMPLAINTS",
    ),
    "foot.complaints": LocalText(
        "актілер мен шағымдар журналы", "журнал актов и жалоб", "register of acts and complaints"
    ),
    "complaints_empty": LocalText(
        "Акт, өтініш, шағым түскен жоқ.",
        "Актов, заявлений и жалоб не поступило.",
        "No act, application or complaint was handed in.",
    ),
    "complaint_what": LocalText("Құжат, уақыты", "Документ, время", "What, when"),
    "complaint_by": LocalText("Кімнен", "От кого", "From whom"),
    "complaint_about": LocalText("Не туралы, бабы", "О чем, статья", "About what, article"),
    "complaint_attached": LocalText("Тіркелді", "Приложено", "Attached"),
    "complaint_decision": LocalText("Шешім, себебі", "Решение, причина", "Decision, reason"),
    "complaint_votes": LocalText("Жақтап, қарсы", "За, против", "For, against"),
    "inventory_title": LocalText(
        "БЮЛЛЕТЕНЬДЕР МЕН ҚҰЖАТТАРДЫҢ ТІЗІМДЕМЕСІ",
        "ОПИСЬ БЮЛЛЕТЕНЕЙ И ДОКУМЕНТОВ",
        "INVENTORY OF BALLOTS AND DOCUMENTS",
    ),
    "foot.inventory": LocalText("тізімдеме", "опись", "inventory"),
    "inventory_copy": LocalText("Дана: {number}", "Экземпляр {number}", "Copy {number}"),
    "inventory_to": LocalText("Қайда өткізіледі: {to}", "Куда сдается: {to}", "Goes to: {to}"),
    "pack": LocalText("Қаптама", "Упаковка", "Pack"),
    "pack_row": LocalText("Хаттама жолы", "Строка протокола", "Row of the protocol"),
    "pack_ballots": LocalText("Бюллетень", "Бюллетеней", "Ballots"),
    "pack_seal": LocalText("Пломба нөмірі", "Номер пломбы", "Seal number"),
    "inventory_agrees": LocalText(
        "Қаптамалар хаттамаға сәйкес.",
        "Упаковки сходятся с протоколом.",
        "The packs agree with the protocol.",
    ),
    "inventory_differs": LocalText(
        "Назар аударыңыз. {name}: қаптамаларда {packed}; хаттама жолы {row}: {found}.",
        "Обратите внимание. {name}: в упаковках {packed}, в строке {row} протокола {found}.",
        "Mind this. {name}: in the packs {packed}, row {row} of the protocol has {found}.",
    ),
    "thing": LocalText(
        "Өзге құжаттар мен заттар", "Прочие документы и предметы", "Other documents and things"
    ),
    "thing_count": LocalText("Саны", "Количество", "How many"),
    "receipt": LocalText("Қабылдау туралы қолхат", "Расписка о приеме", "Receipt"),
    "receipt_left": LocalText("Учаскеден шыққан уақыты", "Время отправления с участка", "Left the precinct"),
    "receipt_arrived": LocalText("Жеткен уақыты", "Время прибытия", "Arrived"),
    "receipt_seals": LocalText("Пломбалар бүтін / акт №", "Пломбы целы / акт №", "Seals whole / act No."),
    "receipt_from": LocalText(
        "Өткізді: аты-жөні, қолы", "Сдал: фамилия, подпись", "Handed over by: name, signature"
    ),
    "receipt_to": LocalText(
        "Қабылдады: аты-жөні, қолы", "Принял: фамилия, подпись", "Taken by: name, signature"
    ),
    "opened_title": LocalText(
        "УЧАСКЕНІҢ АШЫЛУЫ ТУРАЛЫ АКТ", "АКТ ОБ ОТКРЫТИИ УЧАСТКА", "STATEMENT OF THE OPENING"
    ),
    "foot.opened": LocalText("ашылу актісі", "акт об открытии", "opening statement"),
    "opened_says": LocalText(
        "Дауыс беру басталар алдында жәшіктердің бос екені көрсетіліп, оларға пломба салынды немесе мөр басылды.",
        "Перед началом голосования урны предъявлены пустыми и опломбированы или опечатаны.",
        "Before the voting the boxes were shown empty and were sealed.",
    ),
    "opened_what": LocalText("Не", "Что", "What"),
    "opened_value": LocalText("Жазылғаны", "Записано", "As noted"),
    "opened_at": LocalText("Учаске ашылған уақыт", "Время открытия участка", "Time of opening"),
    "opened_stationary": LocalText(
        "Тұрақты жәшіктердің пломбалары", "Пломбы стационарных урн", "Seals of the stationary boxes"
    ),
    "opened_portable": LocalText(
        "Тасымалданатын жәшіктердің пломбалары", "Пломбы переносных урн", "Seals of the portable boxes"
    ),
    "opened_premises": LocalText("Үй-жайдың пломбалары", "Пломбы помещения", "Seals of the premises"),
    "cancelling_title": LocalText(
        "ПАЙДАЛАНЫЛМАҒАН БЮЛЛЕТЕНЬДЕРДІ ЖОЮ ТУРАЛЫ АКТ",
        "АКТ О ПОГАШЕНИИ НЕИСПОЛЬЗОВАННЫХ БЮЛЛЕТЕНЕЙ",
        "ACT OF CANCELLING UNUSED BALLOTS",
    ),
    "foot.cancelling": LocalText("бюллетеньдерді жою актісі", "акт о погашении", "act of cancelling"),
    "cancelling_says": LocalText(
        "Жәшіктер ашылғанға дейін пайдаланылмаған бюллетеньдер саналып, жария етілді және жойылды.",
        "До вскрытия урн неиспользованные бюллетени подсчитаны, оглашены и погашены.",
        "Before the boxes were opened the unused ballots were counted, announced and cancelled.",
    ),
    "cancelling_at": LocalText("Жария етілген уақыт: {at}", "Время оглашения: {at}", "Announced at: {at}"),
    "cancelling_ballot": LocalText("Бюллетень", "Бюллетень", "Ballot"),
    "cancelling_received": LocalText("Алынған", "Получено", "Received"),
    "cancelling_unused": LocalText("Пайдаланылмаған", "Неиспользованных", "Unused"),
    "cancelling_spoiled": LocalText("Бүлінген", "Испорченных", "Spoiled"),
    "cancelling_all": LocalText("Барлығы жойылған", "Всего погашено", "Cancelled in all"),
    "disputed_title": LocalText(
        "ДАУЛЫ БЮЛЛЕТЕНЬДЕРДІҢ ТІЗІМІ", "СПИСОК СПОРНЫХ БЮЛЛЕТЕНЕЙ", "LIST OF DISPUTED BALLOTS"
    ),
    "foot.disputed": LocalText("даулы бюллетеньдер", "спорные бюллетени", "disputed ballots"),
    "disputed_none": LocalText(
        "Даулы бюллетень болған жоқ.", "Спорных бюллетеней не было.", "No ballot was disputed."
    ),
    "minutes_title": LocalText(
        "САНАУ ОТЫРЫСЫНЫҢ ХАТТАМАСЫ", "ПРОТОКОЛ ЗАСЕДАНИЯ О ПОДСЧЕТЕ", "MINUTES OF THE COUNT"
    ),
    "foot.minutes": LocalText("отырыс хаттамасы", "протокол заседания", "minutes of the count"),
    "minutes_present": LocalText(
        "Қатысқан комиссия мүшелері", "Присутствовали члены комиссии", "Members present"
    ),
    "copy_signing": LocalText("Қолдары, М.О., күні", "Подписи, М.П., дата", "Signatures, seal, date"),
}
