"""Why a step is not taken, in one sentence: what it waits for, and what lawful way there is round it; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

_SENTENCES: Final[Catalogue] = {
    "stage_not_reached": Message(
        "Бұған әлі ерте: алдымен «{current}» кезеңін аяқтаңыз. Бұл «{stage}» кезеңінде толтырылады.",
        "Это пока рано: сначала завершите этап «{current}». Заполняется на этапе «{stage}».",
        "Not yet: finish the stage “{current}” first. This is filled in at the stage “{stage}”.",
    ),
    "ballot_fixed": Message(
        "Учаске ашылған: бюллетень мен учаске деректері енді өзгермейді. Қате болса, отырыс хаттамасына жазыңыз.",
        "Участок открыт: бюллетень и данные участка больше не меняются. Ошибку запишите в протокол заседания.",
        "The precinct is open: the ballot and the precinct's data no longer change. Note a mistake in the minutes.",
    ),
    "struck_out": Message(
        "Бұл кандидат бюллетеньнен сызып тасталған, оған дауыс жазылмайды. Бюллетеньді жарамсыздар бумасына салыңыз.",
        "Этот кандидат вычеркнут, голоса за него не пишутся. Положите бюллетень к недействительным.",
        "This candidate is struck out and gets no votes. Put the ballot with the invalid ones.",
    ),
    "announced_needs_reason": Message(
        "Бұл сан жәшіктер ашылғанға дейін жария етілген. Түзету үшін себебін жазыңыз.",
        "Это число оглашено до вскрытия урн. Чтобы исправить его, укажите причину.",
        "This figure was announced before the boxes were opened. To correct it, give the reason.",
    ),
    "received_from_receipts": Message(
        "Алынған бюллетеньдер саны алу журналы бойынша қосылады. Журналға жазыңыз.",
        "Число полученных бюллетеней складывается из журнала получения. Запишите в журнал.",
        "The ballots received are the sum of the log of receipts. Write into the log.",
    ),
    "bad_seats": Message(
        "«{seats}» орындар емес. Мысалы, «1-30» немесе «1-10, 15» деп жазыңыз; ең үлкен нөмір – {most}.",
        "«{seats}» – не места. Запишите, например, «1-30» или «1-10, 15»; самый большой номер – {most}.",
        "“{seats}” are no seats. Write 1-30 or 1-10, 15, for example; the largest number is {most}.",
    ),
    "papers_no_exercise": Message(
        "Курста «{exercise}» атты жаттығу жоқ. Аттарын «kzpoll course check» көрсетеді.",
        "В курсе нет задания «{exercise}». Названия показывает «kzpoll course check».",
        "The course has no exercise “{exercise}”. “kzpoll course check” lists them.",
    ),
    "unknown_figure": Message(
        "Бұл учаскеде ондай сан жоқ.",
        "На этом участке нет такого числа.",
        "This precinct has no such figure.",
    ),
    "bad_value": Message(
        "Бұл мән жарамайды. 0-ден 99 999-ға дейінгі бүтін сан жазыңыз, уақытты 23:41 түрінде жазыңыз.",
        "Это значение не подходит. Введите целое число от 0 до 99 999, время – в виде 23:41.",
        "This value does not fit. Type a whole number from 0 to 99 999, a time as 23:41.",
    ),
    "nothing_changes": Message("Ештеңе өзгерген жоқ.", "Ничего не изменилось.", "Nothing has changed."),
    "nothing_to_undo": Message(
        "Бұл кезеңде болдырмайтын ештеңе жоқ. Бұрынғы бетке қайтып, санды қайта жазыңыз.",
        "На этом этапе отменять нечего. Вернитесь на нужную страницу и введите число заново.",
        "There is nothing to undo at this stage. Go back to the page and type the figure again.",
    ),
    "stage_waits": Message(
        "«{stage}» кезеңі әлі толмаған: {missing} жол бос. Бірінші бос жол белгіленді.",
        "Этап «{stage}» ещё не заполнен: пустых строк – {missing}. Первая из них выделена.",
        "The stage “{stage}” is not filled in yet: {missing} rows are empty. The first one is in focus.",
    ),
    "findings_open": Message(
        "Сандар әлі сай емес: қате – {errors}, жауап берілмеген сәйкессіздік – {discrepancies}. "
        "Қатені қайта санап түзетіңіз, сәйкессіздік бойынша акт жасаңыз.",
        "Числа ещё не сходятся: ошибок – {errors}, несоответствий без акта – {discrepancies}. "
        "Ошибки исправьте пересчётом, о несоответствиях составьте акт.",
        "The figures do not agree yet: errors – {errors}, discrepancies without an act – {discrepancies}. "
        "Recount to correct errors, draw up an act on discrepancies.",
    ),
    "warnings_open": Message(
        "Себебі жазылмаған ескерту – {warnings}. Әрқайсысының себебін таңдаңыз немесе жазыңыз.",
        "Предупреждений без причины – {warnings}. К каждому выберите или впишите причину.",
        "Warnings without a reason – {warnings}. Pick or type a reason for each.",
    ),
    "ended_early": Message(
        "Дауыс беру сағат {close} болмай аяқталды деп жазылған. Оның заңды негізін көрсетіңіз немесе уақытты түзетіңіз.",
        "Записано, что голосование окончено раньше {close}. Укажите законное основание или исправьте время.",
        "Voting is written down as ended before {close}. Give the lawful ground for it, or correct the time.",
    ),
    "ended_before_opening": Message(
        "Дауыс беру басталған уақыт – {opened}, ол бұдан бұрын аяқтала алмайды. Уақытты түзетіңіз.",
        "Голосование начато в {opened}, раньше этого оно закончиться не могло. Исправьте время.",
        "The precinct opened at {opened}; voting cannot have ended before that. Correct the time.",
    ),
    "second_check_open": Message(
        "Екінші тексеру аяқталмаған: тексерілмеген сан – {figures}. Әрқайсысын екінші адам растауы керек.",
        "Вторая проверка не закончена: непроверенных чисел – {figures}. Каждое подтверждает второй человек.",
        "The second check is not finished: figures not checked – {figures}. A second person has to confirm each.",
    ),
    "nobody_named": Message(
        "Кім теріп отырғаны белгісіз. F2 басып, теретін адамды таңдаңыз.",
        "Не указано, кто вводит. Нажмите F2 и выберите, кто сейчас вводит.",
        "Nobody is named as typing. Press F2 and choose who is typing.",
    ),
    "reader_needed": Message(
        "Парақты кім оқитыны белгісіз. Дауыстап оқитын мүшені таңдаңыз.",
        "Не указано, кто читает лист. Выберите, кто читает вслух.",
        "Nobody is named as reading. Choose who reads the sheet aloud.",
    ),
    "same_person": Message(
        "Оқитын мен растайтын екі бөлек адам болуы керек. Басқа мүшені таңдаңыз немесе F2 басыңыз.",
        "Читать и подтверждать должны разные люди. Выберите другого человека или нажмите F2.",
        "Reading and confirming takes two persons. Choose another member, or press F2.",
    ),
    "not_claimed": Message(
        "Тексеруді әлі ешкім бастаған жоқ. «Тексеруді бастау» батырмасын басыңыз.",
        "Проверку сейчас никто не ведёт. Нажмите «Начать проверку».",
        "Nobody is checking right now. Press “Begin the check”.",
    ),
    "entered_by_you": Message(
        "Бұл санды өзіңіз тергенсіз, оны басқа адам тексереді. F2 басып, сол адамды таңдаңыз.",
        "Это число вводили вы сами, его проверяет другой человек. Нажмите F2 и выберите этого человека.",
        "You typed this figure yourself; another person checks it. Press F2 and choose them.",
    ),
    "unseen_now": Message(
        "Сіз сандарды көрмей теріп отырсыз, сондықтан бұл бет жабық. Көру үшін F2 басып, басқа адамды таңдаңыз.",
        "Вы вводите числа, не видя первых, поэтому эта страница закрыта. Чтобы смотреть, выберите другого по F2.",
        "You are typing unseen, so this page is closed to you. To look, press F2 and choose somebody else.",
    ),
    "already_checked": Message(
        "Бұл сан тексерілген. Сай келмесе, қайта санап жазыңыз.",
        "Это число уже проверено. Если оно не сходится, пересчитайте и введите.",
        "This figure has been checked. Where it differs, recount and type it.",
    ),
    "figure_missing": Message(
        "Бұл сан әлі жазылмаған. Алдымен өз бетінде толтырыңыз.",
        "Этого числа ещё нет. Сначала заполните его на его странице.",
        "This figure is not there yet. Fill it in on its own page first.",
    ),
    "not_differing": Message(
        "Бұл сан сай келеді, қайта санаудың қажеті жоқ.",
        "Это число сходится, пересчёт не нужен.",
        "Nothing differs in this figure; there is nothing to recount.",
    ),
    "last_stage": Message(
        "Бұл соңғы кезең. Хаттамаларды басып шығарып, қол қойыңыз.",
        "Это последний этап. Напечатайте протоколы и подпишите их.",
        "This is the last stage. Print the protocols and sign them.",
    ),
    "closed": Message(
        "Хаттама жабылған, ол енді өзгермейді. Аты-жөндегі қате: қол қойылғанға дейін парақтың күшін жойыңыз. Сандардағы "
        "қате: тек қайта санау және жаңа хаттама.",
        "Протокол закрыт и больше не меняется. Ошибка в имени: до подписания аннулируйте лист. Ошибка в числах: только "
        "повторный подсчёт и новый протокол.",
        "The protocol is closed: nothing that stands on it changes any more. Before it is signed, a name can be put right "
        "by voiding the sheet; figures change only by a recount with a new protocol.",
    ),
    "figures_closed": Message(
        "Жарамсыз етілген парақта тек аты-жөн, мекенжай және қол қоюлар түзетіледі. Сандар, рөлдер мен актілер сол күйінде "
        "қалады.",
        "На аннулированном листе исправляют только имена, адрес и подписи. Числа, роли и акты остаются прежними.",
        "On a voided sheet only names, the address and who signs are put right. Figures, roles and acts stay as "
        "they are.",
    ),
    "not_closed": Message(
        "Бұл хаттама жабылмаған. Алдымен хаттаманы жабыңыз.",
        "Этот протокол не закрыт. Сначала закройте протокол.",
        "This protocol is not closed. Close the protocol first.",
    ),
    "package_open": Message(
        "{contest}: хаттама жабылмаған. Пакет жасау үшін барлық хаттаманы жабыңыз.",
        "{contest}: протокол не закрыт. Чтобы сделать пакет, закройте все протоколы.",
        "{contest}: the protocol is not closed. Close all protocols to make the package.",
    ),
    "package_voided": Message(
        "{contest}: парақтың күші жойылған, жаңасы әлі жоқ. Алдымен жаңа парақты жабыңыз.",
        "{contest}: лист аннулирован, нового ещё нет. Сначала закройте новый лист.",
        "{contest}: the sheet was voided, and there is no new one yet. Close the new sheet first.",
    ),
    "package_recount": Message(
        "{contest}: қайта санау жүріп жатыр. Пакет қайта санау аяқталған соң жасалады.",
        "{contest}: идёт повторный подсчёт. Пакет делается после его окончания.",
        "{contest}: a recount is under way. The package is made when it has ended.",
    ),
    "recount_goes_on": Message(
        "Дауыстар қайта саналып жатыр. Мұны қайта санау аяқталған соң жасаңыз.",
        "Идёт повторный подсчёт голосов. Сделайте это после его окончания.",
        "The votes are being counted again. Do this when the recount has ended.",
    ),
    "no_recount": Message(
        "Қазір қайта санау жүріп жатқан жоқ.",
        "Сейчас повторный подсчёт не идёт.",
        "No recount is under way now.",
    ),
    "recount_needs_ballots": Message(
        "Қай бюллетеньдер қайта саналатынын белгілеңіз.",
        "Отметьте, какие бюллетени пересчитываются.",
        "Mark which ballots are counted again.",
    ),
    "recount_keeps_ballots": Message(
        "Басталған қайта санауды тек кеңейтуге болады: белгіленгенді қалдырып, қайта саналатын тағы біреуін қосыңыз.",
        "Начатый повторный подсчёт можно только расширить: оставьте отмеченное и добавьте, что ещё пересчитывается.",
        "A recount that goes on can only be widened: leave what is marked, and add what else is counted again.",
    ),
    "recount_narrow": Message(
        "Бұл жәшіктің барлық бюллетені бірге жарамсыз деп танылады, ал басқа бюллетеньдер қайта саналып жатқан жоқ. "
        "Алдымен қайта санауды соларға да кеңейтіңіз.",
        "Все бюллетени этой урны аннулируются вместе, а другие бюллетени не пересчитываются. Сначала расширьте "
        "повторный подсчёт и на них.",
        "All ballots of this box are annulled together, and the others are not being counted again. Widen the recount to "
        "them first.",
    ),
    "not_recounted": Message(
        "Бұл қайта саналмайды: алғашқы санаудағыдай қалады.",
        "Это не пересчитывается: остаётся как в прежнем подсчёте.",
        "This is not counted again: it stays as it was in the count before.",
    ),
    "number_needed": Message(
        "Өтініштің немесе шешімнің нөмірін жазыңыз.",
        "Впишите номер заявления или решения.",
        "Type the number of the application or of the decision.",
    ),
    "signed_already": Message(
        "Бұл параққа қол қойылған, оның күші жойылмайды. Қате болса, қайта санау және жаңа хаттама керек.",
        "Этот лист подписан и не аннулируется. При ошибке нужен повторный подсчёт и новый протокол.",
        "This sheet is signed and cannot be voided. A mistake takes a recount and a new protocol.",
    ),
    "reason_needed": Message("Себебін жазыңыз.", "Впишите причину.", "Type the reason."),
    "person_needed": Message(
        "Кім екенін жазыңыз: аты-жөні.",
        "Впишите, кто это: фамилию и имя.",
        "Type who it is: the name.",
    ),
    "bad_moment": Message(
        "Күні мен уақытын 19.03.2023 23:41 түрінде жазыңыз.",
        "Впишите дату и время в виде 19.03.2023 23:41.",
        "Type the date and time like 19.03.2023 23:41.",
    ),
    "certifier_needed": Message(
        "Көшірмені кім куәландырғанын белгілеңіз: төраға және хатшы.",
        "Отметьте, кто заверил копию: председатель и секретарь.",
        "Mark who certified the copy: the chair and the secretary.",
    ),
    "paper_replaced": Message(
        "Бұл парақтың орнына басқасы жабылды; жаңасына қол қойыңыз.",
        "Вместо этого листа закрыт другой; подписывайте новый.",
        "Another sheet was closed in the place of this one; sign the new one.",
    ),
    "field_signed": Message(
        "Бұл өріске қол қойылған; хаттаманың әр мүшеге арналған бір өрісі бар.",
        "В этом поле уже есть подпись; у каждого члена комиссии одно поле в протоколе.",
        "This field is signed already; the protocol has one field for each member.",
    ),
    "other_file_signed": Message(
        "Осы арада хаттамаға басқа мүше қол қойды. Қайта басыңыз.",
        "Тем временем протокол подписал другой член комиссии. Нажмите еще раз.",
        "Meanwhile another member signed the protocol. Press again.",
    ),
    "unsealed": Message(
        "Хаттама цифрлық мөрсіз жабылған, сондықтан файлда қол қоятын өріс жоқ. Қағазға қолмен қол қойыңыз.",
        "Протокол закрыт без цифровой печати, поэтому полей для подписи в файле нет. Подпишите бумагу от руки.",
        "The protocol was closed without a digital seal, so its file has no fields to sign. Sign the paper by hand.",
    ),
    "key_of_another": Message(
        "Кілттің иесі – {name}. Мұнда оның өрісі емес: өз атының жанынан қол қойсын.",
        "Владелец ключа – {name}. Это не его поле: пусть подпишет рядом со своим именем.",
        "The key belongs to {name}. This is another member's field: let them sign beside their own name.",
    ),
    "key_used": Message(
        "Осы кілтпен бұл хаттамаға қол қойылған. Екінші өріске басқа мүшенің өз кілті керек.",
        "Этим ключом протокол уже подписан. Для другого поля нужен ключ другого члена комиссии.",
        "This key has signed the protocol already. Another field needs the key of another member.",
    ),
    "key_broken": Message(
        "«{file}» файлында жарамды кілт жоқ: файл бүлінген немесе басқа файл. Кілттің «.p12» файлын таңдаңыз.",
        "В файле «{file}» нет годного ключа: он поврежден или это другой файл. Выберите файл ключа «.p12».",
        "There is no usable key in “{file}”: it is damaged, or another file. Choose the .p12 file of the key.",
    ),
    "key_password": Message(
        "«{file}» кілтінің құпиясөзі басқа. Пернетақта тілін тексеріп, қайта теріңіз.",
        "Пароль ключа «{file}» другой. Проверьте раскладку клавиатуры и наберите снова.",
        "The password of “{file}” is another one. Check the keyboard layout and type it again.",
    ),
    "key_gost": Message(
        "«{file}» – МЕМСТ кілті, мұнда онымен қол қойылмайды. Қағазға қолмен қол қойыңыз.",
        "«{file}» – ключ ГОСТ, им здесь не подписать. Подпишите бумагу от руки.",
        "“{file}” is a GOST key, which cannot sign here. Sign the paper by hand.",
    ),
    "key_kind": Message(
        "«{file}» кілтінің түрімен мұнда қол қойылмайды; «RSA», «P-256», «P-384» немесе «P-521» керек. Қағазға "
        "қолмен қол қойыңыз.",
        "Ключом такого вида, как «{file}», здесь не подписать: нужен «RSA», «P-256», «P-384» или «P-521». "
        "Подпишите от руки.",
        "A key of the kind of “{file}” cannot sign here: RSA or P-256, P-384, P-521 is needed. Sign by hand.",
    ),
    "key_weak": Message(
        "«{file}» кілті тым әлсіз: «RSA» кемінде 2048 бит болуы керек. Қағазға қолмен қол қойыңыз.",
        "Ключ «{file}» слишком слаб: для «RSA» нужно не меньше 2048 бит. Подпишите бумагу от руки.",
        "The key “{file}” is too weak: RSA needs at least 2048 bits. Sign the paper by hand.",
    ),
    "key_not_for_signing": Message(
        "«{file}» сертификаты қол қоюға арналмаған (мысалы, тек жүйеге кіруге). Қол қоятын кілтті таңдаңыз.",
        "Сертификат «{file}» не для подписи (например, только для входа). Выберите ключ для подписи.",
        "The certificate of “{file}” is not for signing (for logging in only, perhaps). Choose the key for signing.",
    ),
    "key_too_long": Message(
        "«{file}» сертификаты қолтаңбаға берілген орынға сыймайды. Қағазға қолмен қол қойыңыз.",
        "Сертификат «{file}» не помещается в место для подписи. Подпишите бумагу от руки.",
        "The certificate of “{file}” does not fit into the place of a signature. Sign the paper by hand.",
    ),
    "place_needed": Message(
        "Көшірме қай жерде ілінгенін жазыңыз.",
        "Впишите, где вывешена копия.",
        "Type where the copy is posted.",
    ),
    "until_before": Message(
        "Көшірме ілінген уақыттан кейінгі мерзімді жазыңыз.",
        "Впишите срок позже времени, когда копия вывешена.",
        "Type a time after the copy was posted.",
    ),
    "about_needed": Message(
        "Не туралы екенін жазыңыз.",
        "Впишите, о чём это.",
        "Type what it is about.",
    ),
    "votes_too_many": Message(
        "Дауыс беретін мүше саны: {members}. Дауыстарды қайта санаңыз.",
        "Членов с правом голоса: {members}. Сосчитайте голоса заново.",
        "Voting members: {members}. Count the votes again.",
    ),
    "pack_not_a_number": Message(
        "Қаптамадағы бюллетень санын 0-ден 99 999-ға дейінгі бүтін санмен жазыңыз.",
        "Впишите, сколько в пакете бюллетеней: целое число от 0 до 99 999.",
        "Type how many ballots are in the pack: a whole number from 0 to 99 999.",
    ),
    "not_packed": Message(
        "Алдымен қаптамалар мен құжаттардың тізімдемесін жазыңыз.",
        "Сначала запишите опись пакетов и документов.",
        "First note the inventory of packs and documents.",
    ),
    "arrived_before": Message(
        "Жеткен уақыт жолға шыққан уақыттан кейін болуы керек. Екеуін де қараңыз.",
        "Время прибытия должно быть позже времени отправления. Проверьте оба.",
        "The arrival has to come after the departure. Look at both.",
    ),
    "seals_need_act": Message(
        "Пломбалар бүтін болмаса, акт туралы жазыңыз: нөмірі және не анықталғаны.",
        "Если пломбы не целы, впишите акт: номер и что обнаружено.",
        "Where the seals are not whole, type the act: its number and what was found.",
    ),
    "key_is_there": Message(
        "Бұл учаскенің кілті жасалған, учаске ашылғаннан кейін оны жаңадан жасауға болмайды. PIN-кодтар ұмытылса, "
        "конверттегі қалпына келтіру кодын қолданыңыз.",
        "Ключ этого участка создан, и после открытия участка новый не создаётся. Если PIN-коды забыты, используйте код "
        "восстановления из конверта.",
        "This precinct has its key, and none is made anew after the opening. If PINs are forgotten, use the recovery code "
        "in the envelope.",
    ),
    "no_key_yet": Message(
        "Учаскенің кілті әлі жасалмаған. Алдымен «Учаске» мәзірінен «Жабуға арналған PIN-кодтар» дегенді таңдаңыз.",
        "Ключ участка ещё не создан. Сначала выберите в меню «Участок» пункт «PIN-коды для закрытия».",
        "The precinct has no key yet. Choose PINs for closing in the menu Precinct first.",
    ),
    "key_missing": Message(
        "Бұл учаскенің кілті жоқ. Хаттаманы цифрлық мөрсіз жабыңыз: оның себебі хаттамада көрсетіледі.",
        "У этого участка нет ключа. Закройте протокол без цифровой печати: причина будет указана в нём.",
        "This precinct has no key. Close without a digital seal: the protocol says so.",
    ),
    "no_pin": Message(
        "Бұл екеуінің PIN-кодтары жоқ. Басқа екі адамды таңдаңыз, қалпына келтіру кодын қолданыңыз немесе цифрлық "
        "мөрсіз жабыңыз.",
        "У этих двоих нет PIN-кодов. Выберите других, используйте код восстановления или закройте без цифровой "
        "печати.",
        "These two have no PINs. Choose others, use the recovery code, or close without a digital seal.",
    ),
    "not_practice": Message(
        "Бұл нақты учаске, оқу-жаттығу әрекеттері мұнда істемейді. Оқу-жаттығу учаскесін ашыңыз.",
        "Это настоящий участок, учебные действия здесь невозможны. Откройте учебный участок.",
        "This is a real precinct, where nothing of practice is done. Open a practice precinct.",
    ),
    "exercise_too_late": Message(
        "Бұл файлда жұмыс басталып кеткен. Жаттығу үшін жаңа файл ашыңыз.",
        "В этом файле работа уже начата. Для задания откройте новый файл.",
        "Work in this file has begun already. Open a new one for an exercise.",
    ),
    "wrong_pins": Message(
        "Бұл PIN-кодтар кілтті ашпады. Әрқайсыңыз өз PIN-кодыңызды қайта теріңіз. Ұмытылса, конверттегі қалпына келтіру "
        "кодын қолданыңыз немесе цифрлық мөрсіз жабыңыз.",
        "Эти PIN-коды не открыли ключ. Введите каждый свой ещё раз. Если код забыт, используйте код восстановления из "
        "конверта или закройте без цифровой печати.",
        "These PINs did not open the key. Each of you types their own again. If one is forgotten, use the recovery code in "
        "the envelope, or close without a digital seal.",
    ),
    "wrong_recovery": Message(
        "Бұл қалпына келтіру коды осы учаскенің кілтін ашпады. Конверттегі кодты қайта теріңіз немесе цифрлық "
        "мөрсіз жабыңыз.",
        "Этот код восстановления не открыл ключ участка. Введите код из конверта ещё раз или закройте без цифровой "
        "печати.",
        "This recovery code did not open the precinct's key. Type the code of the envelope again, or close without "
        "a digital seal.",
    ),
    "recovery_group": Message(
        "Қалпына келтіру кодының {group}-тобы қате терілген. Сол топты қайта теріңіз.",
        "Группа {group} кода восстановления введена с ошибкой. Введите её ещё раз.",
        "Group {group} of the recovery code is mistyped. Type that group again.",
    ),
    "recovery_length": Message(
        "Қалпына келтіру коды толық емес немесе артық. Барлық топты конверттегідей теріңіз.",
        "В коде восстановления лишние или недостающие знаки. Введите все группы, как в конверте.",
        "The recovery code is too short or too long. Type all groups as they stand in the envelope.",
    ),
    "damaged_key": Message(
        "Файлдағы кілт бүлінген. Хаттаманы цифрлық мөрсіз жабыңыз: оның себебі хаттамада көрсетіледі.",
        "Ключ в файле повреждён. Закройте протокол без цифровой печати: причина будет указана в нём.",
        "The key in the file is damaged. Close without a digital seal: the protocol says so.",
    ),
    "pins_wait": Message(
        "Бірнеше рет қате терілді. {seconds} секундтан кейін қайта теріңіз. Цифрлық мөрсіз қазір-ақ жабуға болады.",
        "Несколько раз введено неверно. Повторите через {seconds} с. Закрыть без цифровой печати можно сразу.",
        "Mistyped several times. Try again in {seconds} s. Closing without a digital seal is possible at once.",
    ),
    "pin_short": Message(
        "PIN-код {digits}–{most} цифрдан тұрады, әріпсіз. Басқасын теріңіз.",
        "В PIN-коде от {digits} до {most} цифр и ни одной буквы. Введите другой.",
        "A PIN has {digits} to {most} digits and no letters. Type another one.",
    ),
    "pin_date": Message(
        "Бұл PIN-код – күн (туған күн сияқты), оны бөгде адам бірінші болып теріп көреді. Басқасын теріңіз.",
        "Этот PIN-код – дата, например день рождения: её пробуют первой. Введите другой.",
        "This PIN is a date, such as a birthday, which others try first. Type another one.",
    ),
    "pin_number": Message(
        "Бұл PIN-код – телефон нөмірі немесе ЖСН, оны басқалар біледі. Басқасын теріңіз.",
        "Этот PIN-код – номер телефона или ИИН, его знают другие. Введите другой.",
        "This PIN is a telephone or identity number, which others know. Type another one.",
    ),
    "pin_pattern": Message(
        "Бұл PIN-кодты табу оңай: цифрлары қатар тұр, қайталанады немесе оны көп адам алады. Басқасын теріңіз.",
        "Этот PIN-код легко угадать: цифры идут подряд, повторяются, или его берут многие. Введите другой.",
        "This PIN is easy to guess: its digits follow each other, repeat, or many people take it. Type another one.",
    ),
    "pins_same": Message(
        "Мұндай PIN-кодты комиссияның басқа мүшесі алды. Өзіңіздің басқа PIN-кодыңызды теріңіз.",
        "Такой PIN-код взял другой член комиссии. Введите свой, другой.",
        "Another member has taken this PIN. Type one of your own.",
    ),
    "pin_impossible": Message(
        "{person}: бұл PIN-код бола алмайды. PIN-код {digits}–{most} цифрдан тұрады, әріпсіз. Қайта теріңіз: бұл сәтсіз "
        "рет болып саналған жоқ.",
        "{person}: это не может быть PIN-кодом. В PIN-коде от {digits} до {most} цифр и ни одной буквы. Введите его ещё "
        "раз: неудачной попыткой это не считается.",
        "{person}: this cannot be a PIN. A PIN has {digits} to {most} digits and no letters. Type it again: this was not "
        "counted as a wrong try.",
    ),
    "pins_differ": Message(
        "PIN-код екі рет әртүрлі терілді. Екеуін де қайта теріңіз.",
        "PIN-код введён по-разному. Введите его дважды заново.",
        "The PIN was typed in two ways. Type it twice again.",
    ),
    "changed_meanwhile": Message(
        "Қағаздар жасалып жатқанда журналға жаңа жазба түсті. Хаттаманы қайта жабыңыз.",
        "Пока готовились бумаги, в журнале появилась новая запись. Закройте протокол ещё раз.",
        "Something was entered while the papers were being made. Close the protocol again.",
    ),
    "proof_not_read": Message(
        "Жабар алдында әр жобаны дауыстап оқып, белгілеңіз: жабылған хаттама өзгермейді.",
        "Перед закрытием прочитайте вслух и отметьте каждый проект: закрытый протокол не меняется.",
        "Read the proof aloud and mark each before closing: a closed protocol does not change.",
    ),
    "letters": Message(
        "Мына мәтіндердегі белгілер қағазға басылмайды: {texts}. Жабар алдында оларды «Учаске» мәзірінде түзетіңіз.",
        "В этих текстах есть знаки, которые нельзя напечатать: {texts}. Исправьте их перед закрытием, меню "
        "«Участок».",
        "Signs in these texts cannot be printed: {texts}. Correct them before closing, in the menu Precinct.",
    ),
    "unprintable": Message(
        "Мұндағы белгі қағазға басылмайды: {texts}. Оның орнына пернетақтадан әдеттегі белгіні теріңіз.",
        "Знак отсюда нельзя напечатать: {texts}. Наберите вместо него обычный знак с клавиатуры.",
        "A sign here cannot be printed: {texts}. Type a usual one from the keyboard in its place.",
    ),
    "mixed_script": Message(
        "Бір сөзде екі әліпбидің әріптері тұр: {words}. Бүкіл сөзді бір тілдің пернетақтасымен қайта теріңіз.",
        "В одном слове буквы двух алфавитов: {words}. Наберите всё слово заново в одной раскладке клавиатуры.",
        "One word has letters of two alphabets: {words}. Type the whole word again in one keyboard language.",
    ),
    "closers_needed": Message(
        "Хаттаманы жабатындар саны: {needed}. Төраға, оның орынбасары және хатшының ішінен таңдаңыз.",
        "Протокол закрывают: {needed}. Выберите из председателя, его заместителя и секретаря.",
        "Closing takes {needed} of chair, deputy and secretary. Choose them.",
    ),
    "same_person_closes": Message(
        "Хаттаманы екі бөлек адам жабады. Басқа адамды таңдаңыз.",
        "Протокол закрывают два разных человека. Выберите другого.",
        "Two different persons close the protocol. Choose another one.",
    ),
    "not_an_officer": Message(
        "Хаттаманы төраға, оның орынбасары мен хатшы ғана жабады.",
        "Протокол закрывают только председатель, его заместитель и секретарь.",
        "Only chair, deputy and secretary close the protocol.",
    ),
    "act_needed": Message(
        "Қалпына келтіру коды акт бойынша қолданылады. Актінің нөмірін жазыңыз.",
        "Код восстановления используют по акту. Впишите номер акта.",
        "The recovery code is used with an act. Type the number of the act.",
    ),
    "no_seal_needs_reason": Message(
        "Цифрлық мөрсіз неге жабылатынын жазыңыз: ол хаттаманың қосымшасында тұрады.",
        "Впишите, почему закрываете без цифровой печати: это будет стоять в приложении.",
        "Type why there is no digital seal: the annex says so.",
    ),
    "true_time_needed": Message(
        "Ноутбуктың сағаты дауыс берудің аяқталуына сәйкес келмейді. Нақты күні мен уақытын және себебін жазыңыз.",
        "Часы ноутбука не согласуются с окончанием голосования. Впишите действительные дату, время и причину.",
        "The laptop's clock does not fit the end of voting. Type the true date and time, and the reason.",
    ),
    "true_time_too_early": Message(
        "Жазылған уақыт дауыс беру аяқталғанға дейінгі уақыт. Нақты уақытты тексеріңіз.",
        "Вписанное время раньше окончания голосования. Проверьте действительное время.",
        "The time typed is before the end of voting. Check the true time.",
    ),
    "read_only_window": Message(
        "Файл тек қарау үшін ашылған: онда ештеңе өзгертілмейді. Енгізу үшін учаскенің өз файлын ол басқа терезеде ашық "
        "болмағанда ашыңыз.",
        "Файл открыт только для просмотра: в нём ничего нельзя изменить. Чтобы вводить, откройте сам файл участка, когда "
        "он не открыт в другом окне.",
        "The file is open for looking only: nothing in it can be changed. To type, open the precinct's own file while no "
        "other window has it open.",
    ),
    "nobody_sits": Message(
        "Бұл жабылған хаттаманы тек осы учаскенің комиссиясы өзгерте алады. Алдымен кім теріп отырғанын көрсетіңіз (F2).",
        "С закрытым протоколом что-либо делает только комиссия этого участка. Сначала назовите, кто вводит (F2).",
        "Only the commission of this precinct does anything to a closed protocol. First name who is typing (F2).",
    ),
    # --- why a value does not fit
    "bad_value.stationary_not_counted": Message(
        "Тұрақты жәшіктер бөлек саналмайды деп белгіленген. Алдымен белгіні алыңыз немесе санды өшіріңіз.",
        "Отмечено, что стационарные урны отдельно не считают. Сначала снимите отметку или сотрите число.",
        "Stationary boxes are marked as not counted separately. Take the mark off or clear the figure first.",
    ),
    "bad_value.unknown_member": Message(
        "Бұл комиссия мүшесінің бюллетеньдер саны жазылған. Алдымен сол санды өшіріңіз.",
        "За этим членом комиссии записаны выданные бюллетени. Сначала сотрите это число.",
        "Ballots issued are entered for this member. Clear that figure first.",
    ),
    "bad_value.duplicate_id": Message(
        "Ондай нөмір бар. Басқа нөмір жазыңыз.",
        "Такой номер уже есть. Впишите другой.",
        "There is one of this number already. Type another.",
    ),
    "bad_value.out_of_range": Message(
        "Сан 0 мен 99 999 аралығында болуы керек.",
        "Число должно быть от 0 до 99 999.",
        "The figure has to be from 0 to 99 999.",
    ),
    "bad_value.too_many_votes": Message(
        "Дауыс саны комиссияның дауыс беретін мүшелерінің санынан көп. Дауыстарды қайта санаңыз.",
        "Голосов больше, чем членов комиссии с правом голоса. Сосчитайте голоса заново.",
        "There are more votes than voting members of the commission. Count the votes again.",
    ),
    "bad_value.not_decided": Message(
        "Шешім қабылданбаған: комиссия мүшелерінің жалпы санының жартысынан көбінің дауысы керек. Қайта дауыс "
        "беріңіз.",
        "Решение не принято: нужно более половины голосов от общего числа членов комиссии. Проголосуйте ещё раз.",
        "Nothing is decided: it takes more than half of all members of the commission. Vote again.",
    ),
    "bad_value.other_sum": Message(
        "Бумалардың қосындысы жазылған санға тең емес. Бумаларды қайта қосыңыз.",
        "Сумма пачек не равна записанному числу. Сложите пачки заново.",
        "The bundles add up to another number than the one written. Add them up again.",
    ),
}


def _entry(said: Said) -> str:
    """Why a value does not fit, where there are words for it."""
    reason = f"bad_value.{said.params['problem']}" if "problem" in said.params else ""
    return reason if said.code == "bad_value" and reason in _SENTENCES else said.code


REFUSALS: Final = Sentences(_SENTENCES, number=str, entry=_entry)
