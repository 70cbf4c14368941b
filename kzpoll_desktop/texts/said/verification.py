"""What a verification says: intact or not, what differs, and what the seal proves and does not; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences
from kzpoll_desktop.texts.said.file_keys import FILE_KEYS
from kzpoll_desktop.texts.said.packages import PACKAGES, PACKED
from kzpoll_desktop.texts.said.pages import PAGES, READ, SIGNED

_LINES: Final[Catalogue] = {
    # --- what to do
    **READ,
    "accept": Message(
        "ҚАБЫЛДАУҒА БОЛАДЫ: мөр учаске хабарлаған кілтпен басылған, содан бері ештеңе өзгермеген, қайшылық жоқ.",
        "МОЖНО ПРИНЯТЬ: печать поставлена ключом, который сообщил участок, с тех пор ничего не менялось, противоречий нет.",
        "ACCEPT: sealed with the key that the precinct told, unchanged since, and nothing disagrees.",
    ),
    "compare_key": Message(
        "АЛДЫМЕН САЛЫСТЫРЫҢЫЗ: мөр басылғаннан бері ештеңе өзгермеген, кім басқаны белгісіз. Төмендегі кілт таңбасын "
        "дайындық парағындағы, бақылаушылар парағындағы немесе қол қойылған қағаздың астыңғы жағындағы таңбамен салыстырыңыз "
        "не кілттер тізімін көрсетіңіз.",
        "СНАЧАЛА СВЕРЬТЕ: после простановки печати ничего не менялось; кем она поставлена, неизвестно. Сверьте отпечаток ключа "
        "ниже с тем, что на листе готовности, на листе наблюдателей или внизу подписанной бумаги, либо укажите список ключей.",
        "COMPARE FIRST: unchanged since sealing; by whom is unknown. Hold the key's fingerprint below against the readiness "
        "sheet, the observers' page or the foot of the signed paper, or give the list of keys.",
    ),
    "compare_unlisted": Message(
        "АЛДЫМЕН САЛЫСТЫРЫҢЫЗ: кілттер тізімінде бұл учаскенің кілті жоқ. Кілт таңбасын учаскеден сұраңыз.",
        "СНАЧАЛА СВЕРЬТЕ: в списке ключей нет ключа этого участка. Спросите отпечаток ключа у участка.",
        "COMPARE FIRST: the list of keys has no key of this precinct. Ask the precinct for its key's fingerprint.",
    ),
    "compare_figures": Message(
        "АЛДЫМЕН САЛЫСТЫРЫҢЫЗ: цифрлық мөр жоқ, сондықтан бұл ештеңені дәлелдемейді. Әр санды қол қойылған қағазбен "
        "салыстырыңыз.",
        "СНАЧАЛА СВЕРЬТЕ: цифровой печати нет, и поэтому ничего не доказано. Сверьте каждое число с подписанной бумагой.",
        "COMPARE FIRST: there is no digital seal, and so nothing is proved. Compare every figure with the signed paper.",
    ),
    "reject": Message(
        "ҚАБЫЛДАМАҢЫЗ: ненің дұрыс емес екені төменде жазылған.",
        "НЕ ПРИНИМАЙТЕ: что не так, написано ниже.",
        "DO NOT ACCEPT: what is wrong is written below.",
    ),
    "reject_added": Message(
        "БҰЛ КҮЙІНДЕ ҚАБЫЛДАМАҢЫЗ: мөрден кейін бір нәрсе қосылған. Мөр басылған бөлікті бөлек сақтап, соны тексеріңіз.",
        "В ТАКОМ ВИДЕ НЕ ПРИНИМАЙТЕ: после печати что-то добавлено. Сохраните запечатанную часть отдельно и проверьте её.",
        "DO NOT ACCEPT IT AS IT IS: something was added after the seal. Save the sealed part by itself, and check that.",
    ),
    # --- what is proved
    "intact": Message(
        "ӨЗГЕРМЕГЕН: цифрлық мөр қойылғаннан бері ештеңе өзгермеген.",
        "НЕ ИЗМЕНЕНО: после простановки цифровой печати ничего не менялось.",
        "INTACT: nothing was changed since it was sealed.",
    ),
    "intact_unknown": Message(
        "ӨЗГЕРМЕГЕН, бірақ МӨРДІ КІМ БАСҚАНЫ БЕЛГІСІЗ.",
        "НЕ ИЗМЕНЕНО с простановки печати; КЕМ ОНА ПОСТАВЛЕНА, НЕИЗВЕСТНО.",
        "INTACT since sealing; BY WHOM IS UNKNOWN.",
    ),
    "readable": Message(
        "ОҚЫЛДЫ: цифрлық мөрсіз, сондықтан ештеңе дәлелденбейді.",
        "ПРОЧИТАНО: без цифровой печати, поэтому ничего не доказано.",
        "READ: without a digital seal, which therefore proves nothing.",
    ),
    "sealed_part": Message(
        "Төмендегінің бәрі – мөр басылған бөліктен ғана.",
        "Всё, что ниже, – только из запечатанной части.",
        "Everything below is from the sealed part alone.",
    ),
    "kept": Message(
        "РАСТАЛДЫ: цифрлық мөрсіз, бірақ учаске файлында дәл осы құжат бар.",
        "ПОДТВЕРЖДЕНО: без цифровой печати, но именно этот документ есть в файле участка.",
        "CONFIRMED: without a seal, but this very document is in the precinct file.",
    ),
    "not_intact": Message(
        "РАСТАЛМАДЫ: төмендегіні қараңыз.",
        "НЕ ПОДТВЕРЖДЕНО: смотрите ниже.",
        "NOT CONFIRMED: see below.",
    ),
    "agree": Message(
        "Барлығы бір-біріне сай келеді.", "Всё согласуется между собой.", "Everything agrees with everything."
    ),
    "not_all": Message(
        "Бәрі бірдей расталған жоқ: төмендегіні қараңыз.",
        "Подтверждено не всё: смотрите ниже.",
        "Not everything is confirmed: see below.",
    ),
    "groups": Message(
        "Құжаттар бірнеше учаскенікі: әр учаске бөлек тексерілді, олар бір-бірімен салыстырылмайды.",
        "Документы нескольких участков: каждый участок проверен отдельно, между собой они не сравниваются.",
        "The papers are of several precincts: each precinct is checked by itself, they are not compared with each other.",
    ),
    "precinct_heading": Message("№{precinct} учаске", "Участок №\u00a0{precinct}", "Precinct No. {precinct}"),
    "no_precinct": Message("Учаскесі анықталмағандары", "Участок не определён", "The precinct is not known"),
    "is_intact": Message("өзгермеген", "не изменено", "intact"),
    "is_intact_unknown": Message(
        "өзгермеген, мөрді кім басқаны белгісіз",
        "не изменено, кем поставлена печать, неизвестно",
        "intact, by whom it was sealed is unknown",
    ),
    "is_kept": Message(
        "учаске файлы растайды", "подтверждено файлом участка", "confirmed by the precinct file"
    ),
    "is_readable": Message(
        "оқылды, цифрлық мөрсіз", "прочитано, без цифровой печати", "read, without a digital seal"
    ),
    "is_not_intact": Message("расталмады", "не подтверждено", "not confirmed"),
    "is_differing": Message(
        "басқасымен сай келмейді", "не согласуется с другим", "does not agree with another"
    ),
    "kind_pdf": Message("PDF құжаты", "документ PDF", "PDF document"),
    "kind_file": Message("учаске файлы", "файл участка", "precinct file"),
    "kind_picture": Message("қағаздың суреті", "снимок бумаги", "picture of the paper"),
    "kind_code": Message("кодтың мәтіні", "текст кода", "text of the code"),
    "kind_record": Message("учаске жазбасы", "запись участка", "precinct record"),
    "unknown_ballot": Message(
        "бағдарламаға белгісіз сайлаудың бюллетені",
        "бюллетень неизвестных программе выборов",
        "ballot of an election that the program does not know",
    ),
    "figures_of": Message(
        "Сандар: {contest}, {file}", "Числа: {contest}, {file}", "Figures: {contest}, {file}"
    ),
    "names_by_program": Message(
        "Жолдар мен партиялардың атаулары бағдарламадағы сайлау сипаттамасынан алынды: кодтың өзінде тек сандар бар.",
        "Названия строк и партий взяты из описания выборов в программе: в самом коде только числа.",
        "The names of rows and parties are from the program's definition of the election: the code has figures alone.",
    ),
    "names_unknown": Message(
        "Бұл сайлау бағдарламаға белгісіз: жолдардың нөмірлері мен атаулары жоқ.",
        "Эти выборы программе неизвестны: номеров и названий строк нет.",
        "The program does not know this election: the rows have no numbers and names.",
    ),
    "short_fits": Message(
        "{code} қысқа коды {file} ішіндегі сандарға сай: {contest}.",
        "Короткий код {code} подходит к числам в {file}: {contest}.",
        "The short code {code} fits the figures in {file}: {contest}.",
    ),
    "short_ask": Message(
        "Кодты оқып берген адамнан мына үш санды да сұраңыз, олар дәл осындай болуы керек:",
        "Спросите у того, кто прочитал код, и эти три числа; они должны быть такими же:",
        "Ask whoever read the code aloud for these three figures too; they must be the same:",
    ),
    "short_differs": Message(
        "{code} қысқа коды таңдалғандардың ешқайсысына сай емес. Бөлек топтарын салыстырыңыз:",
        "Короткий код {code} не подходит ни к одному из выбранных. Сравните по группам:",
        "The short code {code} fits none of what was chosen. Compare it group by group:",
    ),
    "short_alone": Message(
        "{code} қысқа коды қатесіз терілген, бірақ салыстыратын ештеңе жоқ: осы учаскенің файлын, жазбасын немесе "
        "цифрлық мөрі бар хаттамасын таңдаңыз.",
        "Короткий код {code} введён без ошибок, но сравнить его не с чем: выберите файл, запись или протокол с цифровой "
        "печатью этого участка.",
        "The short code {code} is typed without a mistake, and there is nothing to compare it with: choose the file, the "
        "record or the sealed protocol of its precinct.",
    ),
    "disagree": Message(
        "{first} және {second} сай келмейді:",
        "{first} и {second} не согласуются:",
        "{first} and {second} do not agree:",
    ),
    "precinct": Message(
        "№{precinct} учаске, {contest}, {version}-нұсқа, №{sheet} парақ",
        "Участок №\u00a0{precinct}, {contest}, версия {version}, лист № {sheet}",
        "Precinct No. {precinct}, {contest}, version {version}, sheet {sheet}",
    ),
    "practice": Message("ОҚУ-ЖАТТЫҒУ", "УЧЕБНЫЙ", "PRACTICE"),
    "closed_at": Message("Жабылған уақыты: {at}", "Закрыт: {at}", "Closed: {at}"),
    "closed_by": Message(
        "Кімдердің атынан жабылған: {by}", "Закрыт от имени: {by}", "Closed in the name of: {by}"
    ),
    "how_pins": Message(
        "Қалай: солардың PIN кодтарымен; оларды кім тергені дәлелденбейді.",
        "Как: их PIN-кодами; кто их набирал, не доказано.",
        "How: with their PINs; who typed them is not proved.",
    ),
    "how_recovery": Message(
        "Қалай: конверттегі қалпына келтіру кодымен, №{act} акт.",
        "Как: кодом восстановления из конверта, акт №\u00a0{act}.",
        "How: with the recovery code of the envelope, act No. {act}.",
    ),
    "how_none": Message(
        "Қалай: цифрлық мөрсіз, себебі «{reason}».",
        "Как: без цифровой печати, причина: «{reason}».",
        "How: without a digital seal, because “{reason}”.",
    ),
    "how_time": Message(
        "Жабылған уақыты қолмен терілген, себебі «{reason}».",
        "Время закрытия введено вручную, причина: «{reason}».",
        "The time of closing was typed, because “{reason}”.",
    ),
    "how_on_paper": Message(
        "Қалай жабылғаны қағазда, кодтың жанында жазылған.",
        "Как он закрыт, написано на бумаге рядом с кодом.",
        "How it was closed stands on the paper beside the code.",
    ),
    "signing": Message("Қолмен қол қоятындар: {who}", "Подписывают от руки: {who}", "Sign by hand: {who}"),
    "signed_at": Message("Қол қойылған: {at}", "Подписан: {at}", "Noted as signed: {at}"),
    "short": Message("Қысқа код: {code}", "Короткий код: {code}", "Short code: {code}"),
    "digest": Message(
        "Жазбаның бақылау сомасы: {digest}",
        "Контрольная сумма записи: {digest}",
        "Digest of the record: {digest}",
    ),
    "figure": Message("{name}: {value}", "{name} – {value}", "{name} = {value}"),
    "difference": Message(
        "{name}: бірінде {first}, екіншісінде {second}",
        "{name}: в одном {first}, в другом {second}",
        "{name}: {first} in the one, {second} in the other",
    ),
    "none": Message("жоқ", "нет", "none"),
    "key": Message(
        "Кілт таңбасы: {fingerprint}",
        "Отпечаток ключа: {fingerprint}",
        "Fingerprint of the key: {fingerprint}",
    ),
    "known": Message(
        "Кілт тізімде бар: мөр осы учаскенікі.",
        "Ключ есть в списке: печать этого участка.",
        "The key stands in the list: the seal is this precinct's.",
    ),
    "unknown": Message(
        "Кілт белгісіз: мөр өзгермегенін дәлелдейді, кімдікі екенін дәлелдемейді. Таңбаны учаскеден сұраңыз.",
        "Ключ неизвестен: печать доказывает неизменность, но не происхождение. Спросите отпечаток у участка.",
        "The key is unknown: the seal proves sameness, not origin. Ask the precinct for its fingerprint.",
    ),
    "unlisted": Message(
        "Тізімде бұл учаскенің кілті жоқ: мөрдің кімдікі екені дәлелденбейді.",
        "В списке нет ключа этого участка: чья печать, не доказано.",
        "The list has no key of this precinct: whose the seal is is not proved.",
    ),
    "older_state": Message(
        "Есте сақтаңыз: соңғы қойылған қолтаңба кесіп тасталса, бұрынғы дұрыс күйі қалады; мұны файлдың өзінен "
        "білу мүмкін емес.",
        "Помните: если последнюю подпись отрезать, останется прежнее верное состояние; сам файл этого не покажет.",
        "Mind: with the last signature cut off an older valid state remains, and the file itself cannot show it.",
    ),
    **SIGNED,
    "paper_counts": Message(
        "Заңды құжат – қол қойылған қағаз.",
        "Юридический документ – подписанная бумага.",
        "The legal document is the signed paper.",
    ),
}
_TROUBLES: Final[Catalogue] = {
    "not_a_code": Message(
        "Бұл хаттаманың коды емес: кодтың мәтіні «KZP1:» деп басталады, қысқа код – 25 цифр.",
        "Это не код протокола: текст кода начинается с «KZP1:», короткий код – 25 цифр.",
        "This is no code of a protocol: the text of a code begins with “KZP1:”, a short code has 25 digits.",
    ),
    "newer_code": Message(
        "Кодты бағдарламаның жаңарақ нұсқасы жасаған; бағдарламаны жаңартыңыз.",
        "Код создан более новой программой; обновите программу.",
        "The code was made by a newer program; update this one.",
    ),
    "damaged_code": Message(
        "Код бүлінген немесе толық емес; оны қайта оқыңыз.",
        "Код повреждён или неполон; прочитайте его ещё раз.",
        "The code is damaged or not complete; read it again.",
    ),
    "several_codes": Message(
        "Суретте {codes} түрлі код бар; әр парақты бөлек түсіріңіз.",
        "На снимке разных кодов: {codes}; снимите каждый лист отдельно.",
        "The picture has {codes} different codes; take each sheet alone.",
    ),
    "not_sealed": Message(
        "Хаттама цифрлық мөрсіз жабылған; оны қағаздағы қолтаңбалармен салыстырыңыз.",
        "Протокол закрыт без цифровой печати; сверьте его с подписанной бумагой.",
        "The protocol was closed without a digital seal; compare it with the signed paper.",
    ),
    "pdf_not_sealed": Message(
        "Хаттама цифрлық мөрсіз жабылған: оны учаске файлымен бірге тексеріңіз.",
        "Протокол закрыт без цифровой печати: проверьте его вместе с файлом участка.",
        "The protocol was closed without a digital seal: verify it together with the precinct file.",
    ),
    "is_a_record": Message(
        "Бұл – сандар жазбасы: ол жабылмаған, цифрлық мөрі жоқ.",
        "Это запись чисел: она не закрыта, цифровой печати на ней нет.",
        "This is a record of figures: it was not closed and has no seal.",
    ),
    "kept_in_file": Message(
        "Дәл осы файл учаске файлында сақтаулы: {paper}.",
        "Именно этот файл хранится в файле участка: {paper}.",
        "This very file is kept in the precinct file: {paper}.",
    ),
    "kept_act": Message(
        "Дәл осы файл учаске файлында сақтаулы: №{number} акт.",
        "Именно этот файл хранится в файле участка: акт №\u00a0{number}.",
        "This very file is kept in the precinct file: act No. {number}.",
    ),
    "kept_dissent": Message(
        "Учаске файлындағы ерекше пікірмен дәлме-дәл бірдей: {name}.",
        "До последнего байта совпадает с особым мнением в файле участка: {name}.",
        "To the last byte the dissenting opinion of the precinct file: {name}.",
    ),
    "code_signature_wrong": Message(
        "Кодтағы қолтаңба сандарға сай емес: олар өзгертілген.",
        "Подпись в коде не подходит к числам: они изменены.",
        "The signature in the code does not fit the figures: they were changed.",
    ),
    "code_of_another_key": Message(
        "Код бір кілтпен, файл екінші кілтпен расталған.",
        "Код подписан одним ключом, файл – другим.",
        "The code is signed with one key and the file with another.",
    ),
    "code_of_another_form": Message(
        "Файл мен ондағы код бағдарламаның әртүрлі нұсқасымен жасалған.",
        "Файл и код в нём сделаны разными версиями программы.",
        "The file and the code in it were made by different versions of the program.",
    ),
    "earlier_program": Message(
        "Мұны бағдарламаның бұрынғы нұсқасы жапқан.",
        "Закрыто более ранней версией программы.",
        "Closed by an earlier version of the program.",
    ),
    "printed_code_differs": Message(
        "{page}-беттегі код мөр басылған кодтан өзге.",
        "Код на странице {page} не тот, что под печатью.",
        "The code on page {page} is not the one under the seal.",
    ),
    "from_record": Message(
        "Бұл қағаз жазбадан жасалған: ол бағдарламада жабылмаған.",
        "Эта бумага сделана из записи: она не закрыта в программе.",
        "This paper was made from a record: it was not closed in the program.",
    ),
    "is_a_draft": Message(
        "Бұл жоба, хаттама емес.", "Это черновик, а не протокол.", "This is a draft, not a protocol."
    ),
    "seal_removed": Message(
        "Файлдың цифрлық мөрі алынып тасталған.",
        "С файла снята цифровая печать.",
        "The digital seal was taken off the file.",
    ),
    "later_signature_wrong": Message(
        "Мөрден кейін қойылған қолтаңба дұрыс емес.",
        "Подпись, добавленная после печати, неверна.",
        "A signature that was added after the seal is wrong.",
    ),
    "key_was_another": Message(
        "№{precinct} учаскенің кілті {date} күні басқа еді. Қайсысы дұрыс екенін учаскеден сұраңыз.",
        "Ключ участка №\u00a0{precinct} был другим {date}. Спросите участок, какой из них верный.",
        "The key of precinct No. {precinct} was another one on {date}. Ask the precinct which of them is right.",
    ),
    "key_of_another": Message(
        "Мөр №{precinct} учаскенің тізімдегі кілтімен басылмаған.",
        "Печать поставлена не тем ключом, который сообщил участок №\u00a0{precinct}.",
        "The seal was not made with the key that precinct No. {precinct} reported.",
    ),
    "short_code_group": Message(
        "Қысқа кодтың {group}-тобы қате терілген; сол топты қайта сұраңыз.",
        "Группа {group} короткого кода введена с ошибкой; переспросите её.",
        "Group {group} of the short code is mistyped; ask for that group again.",
    ),
    "result_too_large": Message(
        "Бұл нәтиже коды емес. Кодты қағаздан немесе экраннан қайта оқып теріңіз.",
        "Это не код результата. Прочитайте код с бумаги или экрана ещё раз и введите его.",
        "This is no result code. Read it from the paper or the screen again and type it.",
    ),
    "result_other_course": Message(
        "Бұл код басқа курстың нәтижесі. Сол курсты ашып, кодты қайта теріңіз.",
        "Этот код – результат другого курса. Откройте тот курс и введите код ещё раз.",
        "This code is a result of another course. Open that course and type the code again.",
    ),
    "short_code_length": Message(
        "Қысқа кодта {digits} цифр болуы керек, терілгені {found}; кодты толық теріңіз.",
        "В коротком коде {digits} цифр, введено {found}; введите код целиком.",
        "A short code has {digits} digits and {found} were typed; type all of it.",
    ),
    "short_code_letter": Message(
        "Қысқа кодта тек цифрлар болады, «{character}» жарамайды; кодты қайта теріңіз.",
        "В коротком коде только цифры, «{character}» не подходит; введите код ещё раз.",
        "A short code has digits alone and “{character}” does not fit; type it again.",
    ),
    # --- keys of precincts
    "no_key_in_file": Message(
        "{name}: учаскенің кілті табылмады. Бүлінбеген учаске файлын немесе цифрлық мөрі бар хаттаманы таңдаңыз.",
        "{name}: ключ участка не найден. Выберите неповреждённый файл участка или протокол с цифровой печатью.",
        "{name}: no key of a precinct was found. Choose an undamaged precinct file or a sealed protocol.",
    ),
    "two_keys_of_precinct": Message(
        "№{precinct} учаскенің екі түрлі кілті бар: {name} тізімге алынбады. Қайсысы дұрыс екенін учаскеден сұраңыз.",
        "У участка №\u00a0{precinct} два разных ключа: {name} в список не взят. Спросите участок, какой из них верный.",
        "Precinct No. {precinct} has two different keys: {name} was not taken. Ask the precinct which one is right.",
    ),
    "one_key_of_two": Message(
        "№{first} және №{second} учаскелердің кілті бірдей: олардың біреуінің файлы көшірілген. Екеуін де тексеріңіз.",
        "У участков №\u00a0{first} и №\u00a0{second} один и тот же ключ: чей-то файл скопирован. Проверьте оба.",
        "Precincts No. {first} and No. {second} have the same key: the file of one was copied. Look into both.",
    ),
    # --- a PDF
    "pdf_not_a_pdf": Message("Бұл құжат бүлінген.", "Этот документ повреждён.", "This document is damaged."),
    "pdf_too_large": Message(
        "Құжат тым үлкен, {most} байттан асады.",
        "Документ слишком велик, больше {most} байт.",
        "The document is too large, more than {most} bytes.",
    ),
    "pdf_not_readable": Message(
        "Мөр басылған бөлік өзгертілген немесе бүлінген: ол бағдарлама жасаған түрде емес.",
        "Запечатанная часть изменена или повреждена: она устроена не так, как её делает программа.",
        "The sealed part was changed or damaged: it is not built as the program builds it.",
    ),
    "pdf_no_seal": Message(
        "Құжатта учаскенің цифрлық мөрі жоқ. Акт пен ерекше пікір учаске файлымен бірге тексеріледі.",
        "В документе нет цифровой печати участка. Акт и особое мнение проверяются вместе с файлом участка.",
        "The document has no seal of a precinct. An act or a dissenting opinion is verified together with the precinct file.",
    ),
    "pdf_bytes_after_end": Message(
        "Мөрден кейін құжатқа {bytes} байт қосылған, оған ешкім қол қоймаған. Мөр басылған бөлік өзгермеген: оны бөлек "
        "сақтап, соны тексеріңіз.",
        "После простановки цифровой печати к документу добавлено байт: {bytes}, и никем не подписано. Запечатанная часть "
        "не изменена: сохраните её отдельно и проверьте.",
        "{bytes} bytes were added after the seal, signed by nobody. The sealed part is unchanged: save it by itself, and "
        "check that.",
    ),
    "pdf_added_by_unknown_key": Message(
        "Мөрден кейін құжатқа {bytes} байт қосылған; қол қойған кілтке ешкім кепіл емес. Мөр басылған бөлік өзгермеген: "
        "оны бөлек сақтап, соны тексеріңіз.",
        "После простановки цифровой печати к документу добавлено байт: {bytes}; за ключ, которым это подписано, никто не "
        "ручается. Запечатанная часть не изменена: сохраните её отдельно и проверьте.",
        "{bytes} bytes were added after the seal, by a key that nobody vouches for. The sealed part is unchanged: save it "
        "by itself, and check that.",
    ),
    "pdf_cms_not_canonical": Message(
        "Мөрдің өзі өзгертілген.", "Изменена сама печать.", "The seal itself was changed."
    ),
    "pdf_embedded_unbound": Message(
        "Мөрге қолтаңба қамтымайтын бір нәрсе салынған.",
        "В печать вложено то, чего подпись не охватывает.",
        "Something is put into the seal that its signature does not cover.",
    ),
    "pdf_digest_differs": Message(
        "Мөр басылғаннан кейін құжат өзгертілген.",
        "После простановки цифровой печати документ изменён.",
        "The document was changed after it was sealed.",
    ),
    "pdf_signature_wrong": Message(
        "Мөрдің қолтаңбасы дұрыс емес.", "Подпись печати неверна.", "The signature of the seal is wrong."
    ),
    "pdf_wrong_curve": Message(
        "Мөр учаске кілтінің түрінен өзге кілтпен басылған.",
        "Печать поставлена ключом другого вида, чем у участков.",
        "The seal was made with another kind of key than precincts have.",
    ),
    # --- a precinct file
    "file_chain_broken": Message(
        "Журнал {seq}-жазбадан бастап өзгертілген немесе қысқартылған ({file}).",
        "Журнал изменён или укорочен начиная с записи {seq} ({file}).",
        "The journal was changed or cut short from entry {seq} on ({file}).",
    ),
    "file_damaged": Message(
        "Учаске файлы бүлінген немесе кестелері өзгертілген ({file}).",
        "Файл участка повреждён, или изменены его таблицы ({file}).",
        "The precinct file is damaged, or its tables were changed ({file}).",
    ),
    "file_strange_tables": Message(
        "Учаске файлында бағдарлама жасамайтын бөлік бар ({name}); файл ашылмады.",
        "В файле участка есть часть, которую программа не создаёт ({name}); файл не открыт.",
        "The precinct file has a part that the program never makes ({name}); it was not opened.",
    ),
    "file_not_a_precinct_file": Message(
        "Бұл учаске файлы емес ({file}).",
        "Это не файл участка ({file}).",
        "This is no precinct file ({file}).",
    ),
    "entry_impossible": Message(
        "Журналдың {seq}-жазбасы алдыңғыларынан шықпайды.",
        "Запись журнала {seq} не может следовать из предыдущих.",
        "Entry {seq} of the journal cannot follow from those before it.",
    ),
    "table_altered": Message(
        "Файлдағы «{table}» кестесі бағдарлама жасағандай емес.",
        "Таблица «{table}» устроена не так, как её делает программа.",
        "The table “{table}” is not as the program makes it.",
    ),
    "table_differs": Message(
        "«{table}» кестесінде журнал растамайтын мән тұр: {row}.",
        "В таблице «{table}» стоит то, чего журнал не подтверждает: {row}.",
        "The table “{table}” says what the journal does not prove: {row}.",
    ),
    "kept_file_unknown": Message(
        "Файлда журнал білмейтін құжат бар ({digest}).",
        "В файле есть документ, которого журнал не знает ({digest}).",
        "The file keeps a document that the journal does not know ({digest}).",
    ),
    "kept_file_missing": Message(
        "Журнал айтқан құжат файлда жоқ ({digest}).",
        "Документа, который назван в журнале, в файле нет ({digest}).",
        "A document that the journal names is missing ({digest}).",
    ),
    "kept_file_changed": Message(
        "Файлда сақталған құжат өзгертілген ({digest}).",
        "Хранящийся документ изменён ({digest}).",
        "A kept document was changed ({digest}).",
    ),
    "kept_paper_not_sealed": Message(
        "Сақталған қағаздың мөрі дұрыс емес: {contest}, {sheet}-парақ ({paper}).",
        "Печать хранящейся бумаги неверна: {contest}, лист {sheet} ({paper}).",
        "The seal of a kept paper is wrong: {contest}, sheet {sheet} ({paper}).",
    ),
    "frozen_elsewhere": Message(
        "Жабылған парақ журналдың басқа күйіне сілтейді: {contest}, {sheet}-парақ.",
        "Закрытый лист ссылается на другое состояние журнала: {contest}, лист {sheet}.",
        "A closed sheet names another state of the journal: {contest}, sheet {sheet}.",
    ),
    "record_differs": Message(
        "Жабылған парақтың бақылау сомасы журналға сай емес: {contest}, {sheet}-парақ.",
        "Контрольная сумма закрытого листа не подходит к журналу: {contest}, лист {sheet}.",
        "The digest of a closed sheet does not fit the journal: {contest}, sheet {sheet}.",
    ),
    "code_differs": Message(
        "Жабылған парақтың коды журналға сай емес: {contest}, {sheet}-парақ.",
        "Код закрытого листа не подходит к журналу: {contest}, лист {sheet}.",
        "The code of a closed sheet does not fit the journal: {contest}, sheet {sheet}.",
    ),
    "signature_wrong": Message(
        "Жабылған парақтың қолтаңбасы дұрыс емес: {contest}, {sheet}-парақ.",
        "Подпись закрытого листа неверна: {contest}, лист {sheet}.",
        "The signature of a closed sheet is wrong: {contest}, sheet {sheet}.",
    ),
    "file_not_closed": Message(
        "Учаске файлындағы хаттамалар жабылмаған.",
        "Протоколы в файле участка не закрыты.",
        "The protocols of the precinct file are not closed.",
    ),
    "entries_after_closing": Message(
        "Жабылғаннан кейінгі {entries} жазба журналға тізілген, бірақ мөрленбеген.",
        "Записей после закрытия: {entries}; они в цепочке журнала, но не под печатью.",
        "After closing there are {entries} more entries: chained, but not sealed.",
    ),
    "sheet_voided": Message(
        "Күші жойылған парақ бар: {contest}, №{sheet} парақ ({reason}).",
        "Есть аннулированный лист: {contest}, лист № {sheet} ({reason}).",
        "There is a voided sheet: {contest}, sheet {sheet} ({reason}).",
    ),
    # --- between two
    "another_election": Message(
        "Олар әртүрлі сайлаудікі.", "Они с разных выборов.", "They are of different elections."
    ),
    "another_key": Message(
        "Олар әртүрлі кілтпен мөрленген.",
        "Они заверены разными ключами.",
        "They are sealed with different keys.",
    ),
    "other_closers": Message(
        "{contest}, №{sheet} парақ: файлда жапқандар – {first}, мөр басылған құжатта ({paper}) – {second}.",
        "{contest}, лист №\u00a0{sheet}: в файле закрывшие – {first}, в документе с печатью ({paper}) – {second}.",
        "{contest}, sheet No. {sheet}: closed by {first} as the file says, and by {second} as the sealed paper does ({paper}).",
    ),
    "other_bytes_than_kept": Message(
        "Коды бірдей, бірақ учаске файлында бұл құжат басқа: беттерінде басқа нәрсе тұруы мүмкін.",
        "Код тот же, но в файле участка хранится другой документ: на страницах может стоять другое.",
        "The code is the same, but the precinct file keeps another document: its pages may show something else.",
    ),
    "another_sheet": Message(
        "Парақтарының нөмірлері әртүрлі: {first}, {second}.",
        "У них разные номера листов: {first}, {second}.",
        "They have different sheet numbers: {first}, {second}.",
    ),
    "another_record": Message(
        "Бақылау сомалары әртүрлі: аты-жөндер, актілер немесе журнал өзгеше.",
        "Контрольные суммы разные: отличаются имена, акты или журнал.",
        "Their digests differ: names, acts or the journal are not the same.",
    ),
    "paper_is_voided": Message(
        "Бұл қағаз – күші жойылған №{sheet} парақ: {reason}.",
        "Эта бумага – аннулированный лист № {sheet}: {reason}.",
        "This paper is sheet {sheet}, which was voided: {reason}.",
    ),
    "paper_not_in_file": Message(
        "Учаске файлында бұл қағаздың жабылған парағы жоқ: файл ескірек көшірме немесе ауыстырылған.",
        "В файле участка нет закрытого листа этой бумаги: файл – более старая копия или подменён.",
        "The precinct file has no closed sheet of this paper: it is an older copy, or was replaced.",
    ),
    "file_cannot_tell": Message(
        "Учаске файлын қағазбен салыстыру мүмкін емес: оның журналы бүлінген.",
        "Файл участка нельзя сравнить с бумагой: его журнал повреждён.",
        "The precinct file cannot be compared with the paper: its journal is damaged.",
    ),
}

# The tables of a precinct file, as a person may call what stands in them.
TABLES: Final[Catalogue] = {
    "journal": Message("журнал", "журнал", "journal"),
    "blob": Message("сақталған құжаттар", "хранящиеся документы", "kept papers"),
    "precinct": Message("учаске", "участок", "precinct"),
    "figure": Message("сандар", "числа", "figures"),
    "detail": Message("мәліметтер", "сведения", "details"),
}
OTHER_TABLE: Final = Message("ішкі кесте", "внутренняя таблица", "inner table")

# Numbers of precincts, entries and bytes stand as they are.
REPORT: Final = Sentences({**_LINES, **PACKED}, number=str)
TROUBLES: Final = Sentences({**_TROUBLES, **PAGES, **FILE_KEYS, **PACKAGES}, number=str)
