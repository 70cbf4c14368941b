"""The words on paper beside the wording of the law: kk, ru and en of every printed heading, note and column."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.election import LocalText

PRINTED: Final = {
    "protocol_title": LocalText(
        "Дауыс беру нәтижелері туралы хаттама",
        "Протокол о результатах голосования",
        "Protocol on the results of voting",
    ),
    "annex_title": LocalText(
        "Дауыс беру нәтижелері туралы хаттамаға қосымша",
        "Приложение к протоколу о результатах голосования",
        "Annex to the protocol on the results of voting",
    ),
    "commission_of": LocalText(
        "№{number} сайлау учаскесінің учаскелік сайлау комиссиясы",
        "Участковая избирательная комиссия избирательного участка №{number}",
        "Precinct election commission of precinct No. {number}",
    ),
    "form": LocalText(
        "Көшірілетін нысан: {act}, {annex}-қосымша",
        "Бланк для переноса: {act}, приложение {annex}",
        "Form to copy to: {act}, annex {annex}",
    ),
    "form_cec": LocalText(
        "Көшірілетін нысан: Орталық сайлау комиссиясының {date} № {number} қаулысына {annex}-қосымша",
        "Бланк для переноса: приложение {annex} к постановлению Центральной избирательной комиссии от {date} № {number}",
        "Form to copy to: annex {annex} to resolution of the Central Election Commission No. {number} of {date}",
    ),
    "addressee": LocalText("Қайда жіберіледі", "Куда направляется", "Sent to"),
    "precinct": LocalText("Учаске", "Участок", "Precinct"),
    "district": LocalText("Округ", "Округ", "District"),
    "place": LocalText("Орналасқан жері", "Адрес", "Place"),
    "election_date": LocalText("Сайлау күні", "Дата выборов", "Election date"),
    "row": LocalText("Көрсеткіш", "Показатель", "Row"),
    "in_figures": LocalText("Санмен", "Цифрами", "In figures"),
    "in_words": LocalText("Сөзбен", "Прописью", "In words"),
    "total": LocalText("Барлығы", "Всего", "Total"),
    "not_entered": LocalText("енгізілмеген", "не введено", "not entered"),
    "struck_out": LocalText("жол сызып тасталған", "строка вычеркнута", "line struck out"),
    "opened": LocalText("Дауыс беру басталды", "Начало голосования", "Voting opened"),
    "voting_ended": LocalText("Дауыс беру аяқталды", "Окончание голосования", "Voting ended"),
    "count_ended": LocalText("Дауыстарды санау аяқталды", "Окончание подсчета голосов", "Count ended"),
    "attached_acts": LocalText("Қоса тіркелген актілер", "Прилагаемые акты", "Attached acts"),
    "no_acts": LocalText("жоқ", "нет", "none"),
    "act_number": LocalText("№{number} акт", "акт № {number}", "act No. {number}"),
    "signatures": LocalText(
        "Комиссия мүшелерінің қолдары", "Подписи членов комиссии", "Signatures of the commission"
    ),
    "member_name": LocalText("Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "Name"),
    "office": LocalText("Комиссиядағы қызметі", "Должность в комиссии", "Role"),
    "signature": LocalText("Қолы", "Подпись", "Signature"),
    "note": LocalText("Ескертпе", "Примечание", "Note"),
    "absent": LocalText("қатысқан жоқ", "отсутствует", "absent"),
    "refused": LocalText("қол қоюдан бас тартты", "отказ от подписи", "refused to sign"),
    "dissent": LocalText("ерекше пікірі бар", "имеется особое мнение", "dissenting opinion"),
    "role_since": LocalText(
        "{since}; шешім: {decision}", "с {since}; решение: {decision}", "from {since}; decision: {decision}"
    ),
    "seal_place": LocalText("М.О.", "М.П.", "Seal"),
    "signed_at": LocalText(
        "Қол қойылған күні мен уақыты", "Дата и время подписания", "Date and time of signing"
    ),
    "date_line": LocalText(
        "20___ жылғы «_____» ____________________, сағат _____ : _____",
        "«_____» ____________________ 20___ года, _____ ч. _____ мин.",
        "“_____” ____________________ 20___, at _____ : _____",
    ),
    "to_be_copied": LocalText(
        "Бұл парақ белгіленген нысандағы бланкіге көшіруге арналған. "
        "Заңды құжат – комиссия қол қойған қағаз хаттама.",
        "Этот лист предназначен для переноса на бланк установленной формы. "
        "Юридическим документом является бумажный протокол, подписанный комиссией.",
        "This sheet is to be copied to the established form. "
        "The legal document is the paper protocol signed by the commission.",
    ),
    "from_record": LocalText(
        "Жазбадан алынған, бағдарламада жабылмаған",
        "Из записи, не закрыт в программе",
        "From a record, not closed in the program",
    ),
    "draft_mark": LocalText("ЖОБА", "ЧЕРНОВИК", "DRAFT"),
    "draft": LocalText("Жоба – хаттама емес", "Черновик – не протокол", "Draft – not a protocol"),
    "practice_mark": LocalText("ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ", "PRACTICE SAMPLE"),
    "entered_after_event": LocalText(
        "Оқиғадан кейін енгізілген", "Введено после события", "Entered after the event"
    ),
    "by_pen": LocalText("Қолмен толтыруға арналған", "Для заполнения от руки", "To be filled in by hand"),
    "page": LocalText("{pages} беттің {page}-беті", "страница {page} из {pages}", "page {page} of {pages}"),
    "digest": LocalText("Жазбаның бақылау сомасы", "контрольная сумма записи", "digest of the record"),
    "other_figures": LocalText("Өзге көрсеткіштер", "Прочие показатели", "Other figures"),
    "not_counted_separately": LocalText(
        "бөлек саналмаған, есептеп шығарылған",
        "отдельно не подсчитывалось, получено вычислением",
        "not counted separately, worked out",
    ),
    "portable_boxes": LocalText("Тасымалданатын жәшіктер", "Переносные урны", "Portable boxes"),
    "no_portable_boxes": LocalText(
        "Тасымалданатын жәшіктер пайдаланылмады.",
        "Переносные урны не использовались.",
        "No portable boxes were used.",
    ),
    "box": LocalText("Жәшік", "Урна", "Box"),
    "members": LocalText("Комиссия мүшелері", "Члены комиссии", "Members"),
    "applications": LocalText("Жазбаша өтініш", "Письменных заявлений", "Written applications"),
    "signed_applications": LocalText("Қол қойылған өтініш", "Подписанных заявлений", "Signed applications"),
    "ballots": LocalText("Бюллетень", "Бюллетеней", "Ballots"),
    "not_established": LocalText(
        "Белгіленбеген үлгідегі", "Неустановленного образца", "Not of the established form"
    ),
    "annulled": LocalText("Жарамсыз деп танылған", "Признаны недействительными", "Annulled"),
    "yes": LocalText("иә", "да", "yes"),
    "no": LocalText("жоқ", "нет", "no"),
    "turnout": LocalText(
        "Бюллетень алған сайлаушылар туралы мәліметтер",
        "Сведения о числе избирателей, получивших бюллетени",
        "Reports of voters who received ballots",
    ),
    "no_turnout": LocalText("Мәлімет енгізілмеген.", "Сведения не вводились.", "No reports were entered."),
    "report_time": LocalText("Уақыты (Астана)", "Время (Астана)", "Time (Astana)"),
    "report_voters": LocalText("Бюллетень алғандар", "Получили бюллетени", "Received ballots"),
    "report_correction": LocalText("Түзету себебі", "Причина исправления", "Reason for the correction"),
    "attendance": LocalText(
        "Дауыстарды санауға қатысқандар", "Присутствовали при подсчете голосов", "Present at the count"
    ),
    "attendance.party_observers": LocalText(
        "саяси партиялардың байқаушылары", "наблюдатели политических партий", "observers of political parties"
    ),
    "attendance.other_observers": LocalText("өзге байқаушылар", "иные наблюдатели", "other observers"),
    "attendance.foreign_observers": LocalText(
        "шетелдік байқаушылар", "иностранные наблюдатели", "foreign observers"
    ),
    "attendance.proxies": LocalText("сенім білдірілген адамдар", "доверенные лица", "proxies"),
    "attendance.media": LocalText(
        "бұқаралық ақпарат құралдарының өкілдері",
        "представители средств массовой информации",
        "media representatives",
    ),
    "attendance.foreign_media": LocalText(
        "шетелдік бұқаралық ақпарат құралдарының өкілдері",
        "представители иностранных средств массовой информации",
        "foreign media representatives",
    ),
    "reconciliation": LocalText("Салыстырып тексеру", "Сверка", "Reconciliation"),
    "code": LocalText("Код", "Код", "Code"),
    "outcome": LocalText("Нәтиже", "Результат", "Result"),
    "severity.error": LocalText("ҚАТЕ", "ОШИБКА", "ERROR"),
    "severity.discrepancy": LocalText("СӘЙКЕССІЗДІК", "НЕСООТВЕТСТВИЕ", "DISCREPANCY"),
    "severity.warning": LocalText("ЕСКЕРТУ", "ПРЕДУПРЕЖДЕНИЕ", "WARNING"),
    "answered_by_act": LocalText("акт бар", "есть акт", "act attached"),
    "acknowledged": LocalText("себебі көрсетілген", "указана причина", "reason given"),
    "holds": LocalText("дұрыс", "верно", "holds"),
    "open": LocalText("көрсеткіш жетіспейді", "не хватает показателя", "a figure is missing"),
    "rule": LocalText("Тексеру", "Проверка", "Check"),
    "whole_precinct": LocalText("бүкіл учаске", "весь участок", "whole precinct"),
    "acknowledgements": LocalText(
        "Себебі көрсетілген ескертулер", "Предупреждения с указанной причиной", "Warnings with their reasons"
    ),
    "reason": LocalText("Себебі", "Причина", "Reason"),
    "entered_by": LocalText("Енгізген", "Указал", "Given by"),
    "acts": LocalText("Актілер", "Акты", "Acts"),
    "act": LocalText("Акт", "Акт", "Act"),
    "act_text": LocalText("Мәтіні", "Текст", "Text"),
    "signed_by": LocalText("Қол қойғандар", "Подписали", "Signed by"),
    "changes": LocalText(
        "Жария етілгеннен кейінгі өзгерістер", "Изменения после оглашения", "Changes after the announcement"
    ),
    "no_changes": LocalText("Өзгеріс болған жоқ.", "Изменений не было.", "There were no changes."),
    "figure": LocalText("Көрсеткіш", "Показатель", "Figure"),
    "was": LocalText("Бұрын", "Было", "Was"),
    "became": LocalText("Кейін", "Стало", "Became"),
    "at": LocalText("Уақыты", "Время", "Time"),
    "after_hint": LocalText(
        "қай жерден іздеу керегі айтылғаннан кейін",
        "после подсказки, где искать",
        "after a hint where to look",
    ),
    "role_changes": LocalText(
        "Комиссия құрамындағы өзгерістер", "Изменения в составе комиссии", "Changes in the commission"
    ),
    "member": LocalText("Комиссия мүшесі", "Член комиссии", "Member"),
    "change": LocalText("Өзгеріс", "Изменение", "Change"),
    "decision": LocalText("Шешім", "Решение", "Decision"),
    "dissents": LocalText("Ерекше пікірлер", "Особые мнения", "Dissenting opinions"),
    "opinion": LocalText("Пікір", "Мнение", "Opinion"),
    "counting_title": LocalText("Санау парағы", "Лист подсчета", "Counting sheet"),
    "sheet_of": LocalText(
        "№{number} парақ, барлығы {total}", "лист № {number} из {total}", "sheet No. {number} of {total}"
    ),
    "counting_how": LocalText(
        "Жарияланған әрбір бюллетеньге бір шаршыны белгілеңіз. Бір топта 50 бюллетень.",
        "На каждый оглашенный бюллетень отметьте одну клетку. В одной группе 50 бюллетеней.",
        "Tick one box for each ballot announced. A group holds 50 ballots.",
    ),
    "full_groups": LocalText("Толық топтар", "Полных групп", "Full groups"),
    "the_rest": LocalText("Қалғаны", "Остаток", "The rest"),
    "sum": LocalText("Барлығы", "Всего", "Sum"),
    "counted_by": LocalText(
        "Санаған (тегі, қолы)", "Подсчитал (фамилия, подпись)", "Counted by (name, signature)"
    ),
    "checked_by": LocalText(
        "Тексерген (тегі, қолы)", "Проверил (фамилия, подпись)", "Checked by (name, signature)"
    ),
    "invalid_pile": LocalText(
        "Жарамсыз бюллетеньдер бумасы", "Пачка недействительных бюллетеней", "Pile of invalid ballots"
    ),
    "not_established_pile": LocalText(
        "Белгіленбеген үлгідегі бюллетеньдер",
        "Бюллетени неустановленного образца",
        "Ballots not of the established form",
    ),
    "against_all": LocalText("Бәріне қарсымын", "Против всех", "Against all"),
    "copying_title": LocalText("Көшіру парағы", "Лист для переноса", "Copying sheet"),
    "copying_note": LocalText(
        "Сандар мен сөздерді бланкіге осы ретпен көшіріңіз. Бұл парақ хаттама емес, оған қол қойылмайды.",
        "Перенесите числа и слова на бланк в этом порядке. Этот лист не протокол и не подписывается.",
        "Copy the figures and words to the form in this order. This sheet is not the protocol and is not signed.",
    ),
    "foot.protocol": LocalText("хаттама", "протокол", "protocol"),
    "foot.annex": LocalText("хаттаманың қосымшасы", "приложение к протоколу", "annex to the protocol"),
    "foot.empty": LocalText("бос хаттама", "незаполненный протокол", "empty protocol"),
    "foot.counting": LocalText("санау парағы", "лист подсчета", "counting sheet"),
    "foot.copying": LocalText("көшіру парағы", "лист для переноса", "copying sheet"),
}


def printed(key: str, language: str, **params: str | int) -> str:
    """One printed phrase in kk, ru or en with its parameters filled in."""
    text = PRINTED[key].get(language)
    return text.format(**params) if params else text
