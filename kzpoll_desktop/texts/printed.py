"""The words on paper that are not the law's own: kk, ru and en of columns, sections and notes."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.names.after import ON_PAPER
from kzpoll_desktop.texts.names.attendance import ATTENDANCE
from kzpoll_desktop.texts.names.workshop import WORKSHOP

PRINTED: Final = {
    "row": LocalText("Көрсеткіш", "Показатель", "Row"),
    "total": LocalText("Барлығы", "Всего", "Total"),
    "not_entered": LocalText("енгізілмеген", "не введено", "not entered"),
    "note": LocalText("Ескертпе", "Примечание", "Note"),
    "role_since": LocalText(
        "{since} уақытынан; шешімнің нөмірі: {decision}",
        "с {since}; решение: {decision}",
        "from {since}; decision: {decision}",
    ),
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
    "signed_applications": LocalText(
        "Бюллетень алғаны туралы өтініш", "Заявлений с подписью о получении", "Signed applications"
    ),
    "ballots": LocalText("Бюллетень", "Бюллетеней", "Ballots"),
    "not_established": LocalText(
        "Белгіленбеген үлгідегі", "Неустановленного образца", "Not of the established form"
    ),
    "annulled": LocalText("Жарамсыз деп танылған", "Признаны недействительными", "Annulled"),
    "yes": LocalText("иә", "да", "yes"),
    "no": LocalText("жоқ", "нет", "no"),
    "turnout": LocalText(
        "Бюллетень алған сайлаушылардың саны туралы мәліметтер",
        "Сведения о числе избирателей, получивших бюллетени",
        "Reports of voters who received ballots",
    ),
    "no_turnout": LocalText("Мәлімет енгізілмеген.", "Сведения не вводились.", "No reports were entered."),
    "report_time": LocalText("Мәлімет уақыты", "Время, на которое поданы сведения", "Time of the report"),
    "report_time_astana": LocalText("Астана уақыты", "Время по Астане", "Astana time"),
    "report_voters": LocalText("Бюллетень алғандар", "Получили бюллетени", "Received ballots"),
    "report_correction": LocalText("Түзету себебі", "Причина исправления", "Reason for the correction"),
    "attendance": LocalText(
        "Учаске ашылған кезде қатысқандар",
        "Присутствовали при открытии участка",
        "Present at the opening of the precinct",
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
    "entered_by": LocalText("Енгізген", "Кем внесено", "Given by"),
    "acts": LocalText("Актілер", "Акты", "Acts"),
    "act": LocalText("Акт", "Акт", "Act"),
    "act_text": LocalText("Мәтіні", "Текст", "Text"),
    "signed_by": LocalText("Қол қойғандар", "Подписали", "Signed by"),
    "act_title": LocalText(
        "сәйкессіздік туралы №{number} АКТ",
        "АКТ № {number} о несоответствии",
        "ACT No. {number} on a discrepancy",
    ),
    "discrepancy": LocalText("Сәйкессіздік", "Несоответствие", "Discrepancy"),
    "act_answers": LocalText(
        "Акт мына сәйкессіздік бойынша жасалды",
        "Акт составлен по следующему несоответствию",
        "The act was drawn up about this discrepancy",
    ),
    "act_is_attached": LocalText(
        "Акт дауыс беру нәтижелері туралы хаттамаға тіркеледі; хаттамада нөмірі көрсетіледі.",
        "Акт прилагается к протоколу о результатах голосования, в котором указан его номер.",
        "The act is attached to the results protocol, which names its number.",
    ),
    "readiness_title": LocalText(
        "САЙЛАУ КҮНІНЕ ДАЙЫНДЫҚ", "ГОТОВНОСТЬ К ДНЮ ВЫБОРОВ", "READY FOR ELECTION DAY"
    ),
    "checked": LocalText("Тексерілгені", "Проверено", "Checked"),
    "signing_date": LocalText("Қол қойылған күн", "Дата подписания", "Date of signing"),
    "stick_used": LocalText(
        "Екінші тасығыш: қайсысы, немесе «жоқ»",
        "Второй носитель: какой, или «нет»",
        "Second medium: which one, or “none”",
    ),
    "journal_title": LocalText("УЧАСКЕ ЖУРНАЛЫ", "ЖУРНАЛ УЧАСТКА", "JOURNAL OF THE PRECINCT"),
    "journal_extract": LocalText("ЖУРНАЛДАН ҮЗІНДІ", "ВЫПИСКА ИЗ ЖУРНАЛА", "EXTRACT FROM THE JOURNAL"),
    "person": LocalText("Кім", "Кто", "Who"),
    "stage": LocalText("Кезең", "Этап", "Stage"),
    "happened": LocalText("Не болды", "Что произошло", "What happened"),
    "journal_head": LocalText(
        "Соңғы жазба №{seq}, {date} {time}",
        "Последняя запись № {seq}, {date} {time}",
        "Last entry No. {seq}, {date} {time}",
    ),
    "disputed": LocalText("Даулы бюллетеньдер", "Спорные бюллетени", "Disputed ballots"),
    "ground": LocalText("Негізі", "Основание", "Ground"),
    "votes_for": LocalText("Жақтап", "За", "For"),
    "votes_against": LocalText("Қарсы", "Против", "Against"),
    "decision_taken": LocalText("Шешім", "Решение", "Decision"),
    "counted_again": LocalText(
        "Қайта санау · №{version} санау, №{before} санаудың орнына",
        "Повторный подсчет · подсчет №\xa0{version} вместо подсчета №\xa0{before}",
        "Recount · count No. {version} in the place of count No. {before}",
    ),
    "recount": LocalText("Қайта санау", "Повторный подсчет", "Recount"),
    "recount.application": LocalText(
        "Сенім білдірілген адамның өтініші", "Заявление доверенного лица", "Proxy's application"
    ),
    "recount.decision": LocalText(
        "Жоғары тұрған комиссияның шешімі",
        "Решение вышестоящей комиссии",
        "Decision of the higher commission",
    ),
    "recount.applicant": LocalText("Өтініш беруші", "Заявитель", "Applicant"),
    "recount.decided_by": LocalText("Шешімді қабылдаған", "Кем принято", "Decided by"),
    "recount.ballots": LocalText("Не қайта саналады", "Что пересчитывается", "What is counted again"),
    "recount.lists": LocalText(
        "Сайлаушылар тізімдері де қайта саналды",
        "Пересчитаны и списки избирателей",
        "The voter lists were counted again too",
    ),
    "recount.present": LocalText(
        "Қатысқан жоғары тұрған комиссия мүшесі",
        "Присутствовал член вышестоящей комиссии",
        "Present of the higher commission",
    ),
    "recount.absent": LocalText(
        "Жоғары тұрған комиссия мүшесі қатысқан жоқ",
        "Член вышестоящей комиссии не присутствовал",
        "Nobody of the higher commission was present",
    ),
    "recount.changes": LocalText(
        "Қайта санауда өзгерген көрсеткіштер",
        "Показатели, измененные повторным подсчетом",
        "Figures that the recount changed",
    ),
    "recount.same": LocalText(
        "Қайта санау барлық көрсеткішті растады: ештеңе өзгерген жоқ.",
        "Повторный подсчет подтвердил все показатели: ничего не изменилось.",
        "The recount confirmed every figure: nothing changed.",
    ),
    "recount.asked": LocalText(
        "Жабуға дейінгі қайта санау туралы өтініштер",
        "Заявления о повторном подсчете до закрытия",
        "Applications for a recount before closing",
    ),
    "recount.granted": LocalText(
        "қанағаттандырылды, бумалар қайта саналды",
        "удовлетворено, стопки пересчитаны",
        "granted, the piles were counted again",
    ),
    "recount.refused": LocalText("қабылданбады", "отклонено", "refused"),
    "number": LocalText("Нөмірі", "Номер", "Number"),
    "changes": LocalText(
        "Жария етілгеннен немесе нұсқаудан кейін өзгертілген көрсеткіштер",
        "Показатели, измененные после оглашения или после подсказки",
        "Figures changed after the announcement or a hint",
    ),
    "no_changes": LocalText("Өзгеріс болған жоқ.", "Изменений не было.", "There were no changes."),
    "figure": LocalText("Көрсеткіш", "Показатель", "Figure"),
    "was": LocalText("Бұрын", "Было", "Was"),
    "became": LocalText("Кейін", "Стало", "Became"),
    "at": LocalText("Уақыты", "Время", "Time"),
    "after_hint": LocalText(
        "нұсқаудан кейін",
        "после подсказки, где искать",
        "after a hint where to look",
    ),
    "second_check": LocalText(
        "Екінші тексеру: екі адам растаған сандар",
        "Вторая проверка: числа, подтвержденные двумя лицами",
        "Second check: figures that two persons agree on",
    ),
    "checked_at_keyboard": LocalText("Пернетақтада растаған", "Подтверждение на клавиатуре", "Confirmed by"),
    "checked_reader": LocalText("Парақты дауыстап оқыған", "Чтение листа вслух", "Sheet read aloud by"),
    "typed_first": LocalText("Бірінші терген", "Первый ввод", "Typed first by"),
    "typed_unseen": LocalText("Көрмей екінші рет терген", "Повторный ввод вслепую", "Typed again unseen by"),
    "checked_figures": LocalText("Сандар", "Чисел", "Figures"),
    "role_changes": LocalText(
        "Комиссия құрамындағы өзгерістер", "Изменения в составе комиссии", "Changes in the commission"
    ),
    "member": LocalText("Комиссия мүшесі", "Член комиссии", "Member"),
    "change": LocalText("Өзгеріс", "Изменение", "Change"),
    "decision": LocalText("Шешім", "Решение", "Decision"),
    "dissents": LocalText("Ерекше пікірлер", "Особые мнения", "Dissenting opinions"),
    "opinion": LocalText("Пікір", "Мнение", "Opinion"),
    "full_groups": LocalText("Толық топтар", "Полных групп", "Full groups"),
    "the_rest": LocalText("Қалғаны", "Остаток", "The rest"),
    "sum": LocalText("Барлығы", "Всего", "Sum"),
    "short_code": LocalText(
        "Қысқа код (дауыстап оқылады)", "Короткий код (читается вслух)", "Short code (read aloud)"
    ),
    "code_says": LocalText(
        "Жанындағы QR-кодта осы хаттаманың барлық саны бар. Кез келген көшірмені интернетсіз тексеруге болады: "
        "kzpoll verify.",
        "В QR-коде рядом – все числа этого протокола. Любую копию можно проверить без интернета: kzpoll verify.",
        "The QR code beside has all figures of this protocol. Any copy can be checked offline: kzpoll verify.",
    ),
    "sealed": LocalText(
        "Файлда учаскенің цифрлық мөрі бар. Заңды құжат – қол қойылған қағаз.",
        "Файл скреплен цифровой печатью участка. Юридический документ – подписанная бумага.",
        "The file carries the precinct's digital seal. The legal document is the signed paper.",
    ),
    "sealed_by_recovery": LocalText(
        "Файлда учаскенің цифрлық мөрі бар, ол №{act} акт бойынша қалпына келтіру кодымен ашылды. Заңды құжат – қол "
        "қойылған қағаз.",
        "Файл скреплен цифровой печатью участка, открытой кодом восстановления по акту № {act}. Юридический документ – "
        "подписанная бумага.",
        "The file carries the precinct's digital seal, opened by the recovery code with act No. {act}. The legal document "
        "is the signed paper.",
    ),
    "not_sealed": LocalText(
        "ХАТТАМА ЦИФРЛЫҚ МӨРСІЗ ЖАБЫЛДЫ, себебі қосымшада көрсетілген. Заңды құжат – қол қойылған қағаз.",
        "ПРОТОКОЛ ЗАКРЫТ БЕЗ ЦИФРОВОЙ ПЕЧАТИ, причина указана в приложении. Юридический документ – подписанная "
        "бумага.",
        "THE PROTOCOL IS CLOSED WITHOUT A DIGITAL SEAL, the reason is in the annex. The legal document is the "
        "signed paper.",
    ),
    "closing": LocalText("Хаттаманы жабу", "Закрытие протокола", "Closing of the protocol"),
    "closed_at": LocalText("Жабылған уақыты", "Время закрытия", "Closed at"),
    "closed_by": LocalText("Жапқандар", "Закрыли", "Closed by"),
    "closed_how": LocalText("Қалай жабылды", "Как закрыт", "How it was closed"),
    "how.pins": LocalText(
        "цифрлық мөрмен, PIN-кодтармен", "с цифровой печатью, по PIN-кодам", "with a digital seal, by PINs"
    ),
    "how.recovery": LocalText(
        "цифрлық мөрмен, №{act} акт бойынша қалпына келтіру кодымен",
        "с цифровой печатью, кодом восстановления по акту № {act}",
        "with a digital seal, by the recovery code with act No. {act}",
    ),
    "how.none": LocalText("цифрлық мөрсіз", "без цифровой печати", "without a digital seal"),
    "true_time": LocalText(
        "Ноутбуктың сағаты сәйкес емес, нақты уақыт жазылды",
        "Часы ноутбука не согласуются, записано действительное время",
        "The laptop's clock does not fit, the true time was typed",
    ),
    "sheet_voided": LocalText(
        "№{sheet} парақтың күші қол қойылғанға дейін жойылды",
        "Лист № {sheet} аннулирован до подписания",
        "Sheet No. {sheet} was voided before it was signed",
    ),
    "restored": LocalText(
        "Файл резервтік көшірмеден қалпына келтірілді",
        "Файл восстановлен из резервной копии",
        "The file was restored from a backup",
    ),
    "recovered": LocalText(
        "Зақымдалған файл өз жазбаларынан қайта жиналды",
        "Поврежденный файл собран заново из собственных записей",
        "A damaged file was put together again from its own entries",
    ),
    "recovered_says": LocalText(
        "{at}; расталған жазбалар: {entries} ({hash}); оларда жабылған парақтар: {sheets}",
        "{at}; подтвержденных записей: {entries} ({hash}); закрытых в них листов: {sheets}",
        "{at}; entries that were proved: {entries} ({hash}); sheets closed in them: {sheets}",
    ),
    "restored_says": LocalText(
        "{at}; резервтік көшірмедегі жазбалар: {entries} ({hash}); ауыстырылған файлдағы жазбалар: {replaced} ({other}); "
        "онда жабылған парақтар: {sheets}",
        "{at}; записей в резервной копии: {entries} ({hash}); записей в замененном файле: {replaced} ({other}); "
        "закрытых в нем листов: {sheets}",
        "{at}; entries in the backup: {entries} ({hash}); entries in the replaced file: {replaced} ({other}); "
        "sheets closed in it: {sheets}",
    ),
    "restored_alone": LocalText(
        "{at}; резервтік көшірмедегі жазбалар: {entries} ({hash}); орнында файл болған жоқ",
        "{at}; записей в резервной копии: {entries} ({hash}); файла на этом месте не было",
        "{at}; entries in the backup: {entries} ({hash}); there was no file in its place",
    ),
    "sheet_number": LocalText("№{sheet} парақ", "лист № {sheet}", "sheet No. {sheet}"),
    "for_chair": LocalText("төрағаның орнына", "вместо председателя", "for the chair"),
    "dissent_title": LocalText("ЕРЕКШЕ ПІКІР", "ОСОБОЕ МНЕНИЕ", "DISSENTING OPINION"),
    "dissent_says": LocalText(
        "Ерекше пікір отырыс хаттамасына тіркеледі және жоғары тұрған комиссияға дереу жіберіледі.",
        "Особое мнение прилагается к протоколу заседания и немедленно направляется в вышестоящую комиссию.",
        "The dissenting opinion is attached to the minutes of the sitting and sent to the higher commission at once.",
    ),
    "dissent_signature": LocalText(
        "Комиссия мүшесінің қолы", "Подпись члена комиссии", "Signature of the member of the commission"
    ),
    "foot.dissent": LocalText("ерекше пікір", "особое мнение", "dissenting opinion"),
    "recovery_title": LocalText("ҚАЛПЫНА КЕЛТІРУ КОДЫ", "КОД ВОССТАНОВЛЕНИЯ", "RECOVERY CODE"),
    "recovery_says": LocalText(
        "Парақты конвертке салып, желімдеп, мөр басыңыз және сейфте сақтаңыз. PIN-код ұмытылса, комиссия конвертті акт "
        "жасап ашады да, хаттаманы осы кодпен жабады. Код бұл парақтан басқа ешқайда сақталмаған.",
        "Положите лист в конверт, заклейте, опечатайте и храните в сейфе. Если PIN-код забыт, комиссия вскрывает конверт "
        "по акту и закрывает протокол этим кодом. Кроме этого листа код нигде не хранится.",
        "Put this sheet into an envelope, seal it and keep it in the safe. If a PIN is forgotten, the commission opens the "
        "envelope with an act and closes the protocol with this code. It is kept nowhere but on this sheet.",
    ),
    "fingerprint": LocalText(
        "Учаске кілтінің таңбасы", "Отпечаток ключа участка", "Fingerprint of the precinct's key"
    ),
    "fingerprint_says": LocalText(
        "Бұл таңба құпия емес: оны жоғары тұрған комиссияға хабарлаңыз. Сонда хаттаманы тексерген кез келген адам мөрдің "
        "осы учаскенікі екенін біледі.",
        "Отпечаток не секретен: сообщите его вышестоящей комиссии. Тогда каждый, кто проверит протокол, будет знать, что "
        "печать – этого участка.",
        "The fingerprint is no secret: tell it to the higher commission. Then whoever checks a protocol knows that the seal "
        "is this precinct's.",
    ),
    "observers_title": LocalText(
        "БАҚЫЛАУШЫЛАРҒА: КІЛТ ТАҢБАСЫ",
        "НАБЛЮДАТЕЛЯМ: ОТПЕЧАТОК КЛЮЧА",
        "FOR OBSERVERS: THE KEY'S FINGERPRINT",
    ),
    "observers_say": LocalText(
        "Бұл парақта құпия ештеңе жоқ: оны дауыс беру басталғанға дейін суретке түсіріп алыңыз. Осы учаскенің әр хаттамасы мен "
        "қосымшасының астыңғы жағында, кодтың жанында дәл осы цифрлар тұруы тиіс; файлды тексерген бағдарлама да соларды "
        "көрсетеді. Цифрлары басқа құжат – бұл учаскенікі емес.",
        "На этом листе нет ничего секретного: сфотографируйте его до начала голосования. Внизу каждого протокола и приложения "
        "этого участка рядом с кодом должны стоять те же цифры; их же показывает программа при проверке файла. Документ с "
        "другими цифрами – не этого участка.",
        "Nothing on this page is secret: photograph it before the voting begins. The same digits have to stand at the foot of "
        "every protocol and annex of this precinct, beside the code, and are shown when a file is checked. A paper with "
        "other digits is not this precinct's.",
    ),
    "key_digits": LocalText(
        "Кілт таңбасының басы: {digits}",
        "Начало отпечатка ключа: {digits}",
        "Beginning of the key's fingerprint: {digits}",
    ),
    "foot.observers": LocalText("бақылаушыларға", "наблюдателям", "for observers"),
    "foot.recovery": LocalText("қалпына келтіру коды", "код восстановления", "recovery code"),
    "foot.protocol": LocalText("хаттама", "протокол", "protocol"),
    "foot.annex": LocalText("хаттаманың қосымшасы", "приложение к протоколу", "annex to the protocol"),
    "foot.empty": LocalText("бос хаттама", "незаполненный протокол", "empty protocol"),
    "foot.counting": LocalText("санау парағы", "лист подсчета", "counting sheet"),
    "foot.act": LocalText("акт", "акт", "act"),
    "foot.readiness": LocalText("дайындық парағы", "лист готовности", "readiness sheet"),
    "foot.journal": LocalText("журнал", "журнал", "journal"),
    **ON_PAPER,
    **ATTENDANCE,
    **WORKSHOP,
    "foot.copying": LocalText("көшіру парағы", "лист для переноса", "copying sheet"),
}


def printed(key: str, language: str, **params: str | int) -> str:
    """One printed phrase in kk, ru or en with its parameters filled in; KeyError for one that is not here."""
    text = PRINTED[key].get(language)
    return text.format(**params) if params else text
