"""The help of what is done after closing: its pages and the dialogs in which it is noted; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.figures.stages import (
    COMPLAINTS,
    COPIES,
    KIT,
    OTHER_PAPERS,
    RECOUNT,
    SIGNATURES,
    WALL,
)
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.keys import Help

AFTER: Final[Mapping[str, Help]] = {
    SIGNATURES: Help(
        Message(
            "Хаттамаға барлық мүше қолмен қол қояды; өз кілті бар мүше файлға да қол қоя алады.",
            "Протокол подписывают от руки все члены комиссии; у кого есть свой ключ, может подписать и файл.",
            "Every member signs the protocol by hand; whoever has a key of their own may sign the file as well.",
        ),
        Message(
            "Цифрлық қолтаңба міндетті емес. Кілттің файлы мен құпиясөзі бір рет қана қолданылады, еш жерде сақталмайды. "
            "МЕМСТ кілтімен мұнда қол қойылмайды.",
            "Цифровая подпись не обязательна. Файл ключа и пароль используются один раз и нигде не хранятся. Ключом ГОСТ "
            "здесь не подписать.",
            "A digital signature is not needed. The file of the key and its password are used once and kept nowhere. A GOST "
            "key cannot sign here.",
        ),
        ("enter", "back", "sides"),
    ),
    COPIES: Help(
        Message(
            "Хаттаманың сұралған әр көшірмесі осы жерде тіркеледі: берілгені де, берілмегені де, себебімен.",
            "Здесь записывается каждая запрошенная копия протокола: выданная и та, в которой отказано, с причиной.",
            "Every copy that is asked for is noted here: given, or refused with the reason.",
        ),
        Message(
            "Көшірме мөрленген парақтан басылады, шетінде нөмірі мен куәландырғандар тұрады; қол қойып, мөр басыңыз. Принтер "
            "болмаса, парақты қолмен көшіріп, солай тіркеңіз.",
            "Копия печатается с листа с печатью, на полях – её номер и кто заверил; подпишите и поставьте печать. Без принтера "
            "перепишите лист от руки и запишите так же.",
            "A copy is printed from the sealed sheet, with its number and who certifies it in the margin; sign it and put the "
            "seal on it. Without a printer copy the sheet by hand and note it just so.",
        ),
        ("enter", "back", "sides"),
    ),
    WALL: Help(
        Message(
            "Хаттаманың көшірмесі бірден ілінеді және екі күн тұрады; қай жерде екені осында жазылады.",
            "Копия протокола вывешивается сразу и висит два дня; где именно, записывается здесь.",
            "A copy of the protocol is posted at once and hangs for two days; where is noted here.",
        ),
        Message(
            "Мөрленген парақты А3-ке немесе екі А4-ке басып, іліп, орны мен уақытын жазыңыз. Принтер болмаса, қолмен жазылған "
            "көшірмені іліңіз.",
            "Напечатайте лист с печатью на А3 или на двух А4, вывесите и запишите место и время. Без принтера вывесите копию, "
            "написанную от руки.",
            "Print the sealed sheet on A3 or on two sheets of A4, post it, and type the place and the time. Without a printer "
            "post a copy that was written by hand.",
        ),
        ("enter", "back", "sides"),
    ),
    COMPLAINTS: Help(
        Message(
            "Бақылаушылардың актілері, өтініштер мен шағымдар және олар бойынша комиссия шешімдері.",
            "Акты наблюдателей, заявления и жалобы, и что по ним решила комиссия.",
            "Observers' acts, applications and complaints, and what the commission decided about them.",
        ),
        Message(
            "Кімнен, не туралы, қашан түскенін жазыңыз; шешілсе, себебі мен дауыстарды жазыңыз. Журнал қағазға басылады.",
            "Впишите, от кого, о чём и когда подано; когда решено, впишите причину и голоса. Журнал печатается.",
            "Type from whom, about what and when; once it is decided type the reason and the votes. The register is printed.",
        ),
        ("enter", "back", "sides"),
    ),
    KIT: Help(
        Message(
            "Жоғары тұрған комиссияға апарылатын бюллетеньдер мен құжаттардың тізімдемесі және қолхаты.",
            "Опись бюллетеней и документов, которые везут в вышестоящую комиссию, и расписка о приёме.",
            "The inventory of ballots and documents that are carried up, and the receipt for them.",
        ),
        Message(
            "Әр қаптамада қанша бюллетень бар екенін және пломба нөмірін теріңіз. Хаттамаға сәйкессіздік айтылады, бірақ "
            "ештеңені тоқтатпайды. Тізімдемені екі дана басыңыз; шығу мен жету уақытын жазыңыз.",
            "Введите, сколько бюллетеней в каждой упаковке, и номер пломбы. Несоответствие протоколу сообщается, но ничему не "
            "мешает. Напечатайте опись в двух экземплярах; запишите отправление и прибытие.",
            "Type how many ballots are in each pack, and the number of its seal. A difference from the protocol is told and "
            "stops nothing. Print the inventory in two copies; note departure and arrival.",
        ),
        ("enter", "back", "sides"),
    ),
    RECOUNT: Help(
        Message(
            "Қайта санау туралы өтініштер мен шешімдер, жүріп жатқан қайта санау және оның нені өзгерткені.",
            "Заявления и решения о повторном подсчёте, подсчёт, который идёт, и что он изменил.",
            "Applications and decisions about a recount, the one that goes on, and what it changed.",
        ),
        Message(
            "Өтініш пен комиссия шешімін жазыңыз. Қайта санау басталса, көрсеткіштер бос болады: сол беттерде қайта "
            "теріңіз, хаттамасы бұрынғыдай жабылады. Алғашқы хаттама өзгермейді.",
            "Впишите заявление и решение комиссии. Когда подсчёт начат, показатели пусты: наберите их снова на тех же "
            "страницах, протокол закрывается как прежде. Первый протокол не меняется.",
            "Type the application and what was decided. Once a recount has begun its figures are blank: type them again on the "
            "same pages, and close its protocol as before. The first protocol does not change.",
        ),
        ("enter", "back", "sides"),
    ),
    "recount_application": Help(
        Message(
            "Сенім білдірілген адамның қайта санау туралы өтініші және комиссия не шешкені.",
            "Заявление доверенного лица о повторном подсчёте и что решила комиссия.",
            "A proxy's application for a recount, and what the commission decided.",
        ),
        Message(
            "Қай бюллетеньдер екенін белгілеп, нөмірін, кімнен және қашан түскенін, шешімі мен дауыстарды жазыңыз. "
            "Қабылданбаса, себебін жазыңыз.",
            "Отметьте, какие бюллетени; впишите номер, от кого и когда подано, решение и голоса. При отказе впишите причину.",
            "Mark which ballots; type the number, from whom and when, the decision and the votes. Where it is refused type the "
            "reason.",
        ),
        ("next_field", "leave"),
    ),
    "recount": Help(
        Message(
            "Жабылғаннан кейін жаңа санау басталады; алғашқы хаттама сақталады.",
            "После закрытия начинается новый подсчёт; первый протокол сохраняется.",
            "After closing a new count begins; the first protocol is kept.",
        ),
        Message(
            "Неге негізделгенін, қай бюллетеньдер және тізімдер саналатынын белгілеңіз; нөмірін, кім шешкенін, жоғары тұрған "
            "комиссиядан кім қатысып отырғанын жазыңыз.",
            "Отметьте, на чём он основан и что пересчитывается; впишите номер, кто решил и кто присутствует от вышестоящей "
            "комиссии.",
            "Mark on what it rests and what is counted again; type the number, who decided, and who of the higher commission "
            "is there.",
        ),
        ("next_field", "leave"),
    ),
    "recount_given_up": Help(
        Message(
            "Қайта санау хаттамасыз, шешім бойынша ғана аяқталады.",
            "Повторный подсчёт заканчивается без протокола только по решению.",
            "A recount ends without a protocol only by a decision.",
        ),
        Message(
            "Шешімнің нөмірін, кім және қашан қабылдағанын, себебін жазыңыз. Алдыңғы хаттама күшінде қалады.",
            "Впишите номер решения, кем и когда принято, и причину. Действует прежний протокол.",
            "Type the number of the decision, who took it and when, and the reason. The protocol before it counts.",
        ),
        ("next_field", "leave"),
    ),
    OTHER_PAPERS: Help(
        Message(
            "Күннің өзге қағаздары журналдан жасалады: ашылу актісі, жою актісі, даулы бюллетеньдер, отырыс хаттамасы.",
            "Другие документы дня составляются из журнала: акт об открытии, акт о погашении, спорные бюллетени, протокол "
            "заседания.",
            "Papers of the day are made from the journal: opening statement, act of cancelling, disputed ballots, minutes.",
        ),
        Message(
            "Көріп шығып, керегін басыңыз немесе сақтаңыз. Комиссия өз қағаздарын жазса, бұларды қолданбауға болады.",
            "Просмотрите, напечатайте или сохраните нужное. Если комиссия пишет свои документы, эти можно не использовать.",
            "Look at them, and print or save what is needed. A commission that writes its own papers need not use them.",
        ),
        ("enter", "back", "sides"),
    ),
    "key": Help(
        Message(
            "Мүше хаттаманың файлына өз кілтімен қол қояды.",
            "Член комиссии подписывает файл протокола своим ключом.",
            "A member signs the file of the protocol with an own key.",
        ),
        Message(
            "Кілттің файлын таңдап, құпиясөзін теріңіз: бағдарлама сертификатта не жазылғанын көрсетеді. Келіссеңіз, "
            "қол қойыңыз.",
            "Выберите файл ключа и наберите пароль: программа покажет, что написано в сертификате. Если согласны, подпишите.",
            "Choose the file of the key and type its password: the program shows what its certificate says. Sign if you agree.",
        ),
        ("next_field", "leave"),
    ),
    "posting": Help(
        Message(
            "Көшірмелер қай жерде, қашаннан қашанға дейін ілулі екені.",
            "Где вывешены копии, с какого и до какого времени.",
            "Where the copies hang, from when and until when.",
        ),
        Message(
            "Орнын жазыңыз; уақыт пен екі күндік мерзім ұсынылады, керек болса түзетіңіз.",
            "Впишите место; время и срок в два дня предложены, при необходимости исправьте.",
            "Type the place; the time and the term of two days are proposed, put them right where they differ.",
        ),
        ("next_field", "leave"),
    ),
    "wall_preview": Help(
        Message(
            "Мөрленген парақ қабырғаға үлкейтіліп басылады.",
            "Лист с печатью печатается крупно, для стены.",
            "The sealed sheet is printed large, for the wall.",
        ),
        Message(
            "А3 қағазын немесе екі А4 парағын таңдаңыз; екі парақ бірінің астына бірі желімделеді.",
            "Выберите бумагу А3 или два листа А4; два листа склеиваются один под другим.",
            "Choose paper of A3, or two sheets of A4, which are glued one below the other.",
        ),
        ("print", "close"),
    ),
    "complaint": Help(
        Message(
            "Бір акт, өтініш немесе шағым және ол бойынша шешім.",
            "Один акт, заявление или жалоба и решение.",
            "One act, application or complaint, and what was decided.",
        ),
        Message(
            "Шешілмесе, шешімді бос қалдырыңыз: кейін осы жерден жазылады. Шешімге себебі мен дауыстар керек.",
            "Если ещё не решено, оставьте так: решение записывают позже здесь же. К решению нужны причина и голоса.",
            "Where nothing is decided yet leave it so: the decision is noted here later. It takes a reason and the votes.",
        ),
        ("next_field", "leave"),
    ),
    "kit": Help(
        Message(
            "Бір бюллетень түрінің қаптамалары мен құжаттары.",
            "Упаковки и документы по одному бюллетеню.",
            "The packs and documents of one ballot.",
        ),
        Message(
            "Сандар хаттамадан ұсынылған: қаптамада шын жатқан санды теріңіз, пломба нөмірін жазыңыз. Бір дауыс бірнеше "
            "қаптамада болса, қаптама қосыңыз.",
            "Числа предложены из протокола: введите, сколько на самом деле лежит в упаковке, и номер пломбы. Если голоса "
            "лежат в нескольких упаковках, добавьте упаковку.",
            "The numbers are proposed from the protocol: type what truly lies in the pack, and the number of its seal. Where "
            "votes lie in several packs, add a pack.",
        ),
        ("next_field", "leave"),
    ),
    "hand_over": Help(
        Message(
            "Құжаттар мен бюллетеньдер қашан шықты, қашан жетті, кім қабылдады.",
            "Когда документы и бюллетени отправлены, когда прибыли и кто их принял.",
            "When documents and ballots left, when they arrived, and who took them.",
        ),
        Message(
            "Шыққан уақытын бірден жазыңыз; жеткен уақытын кейін осы жерден қосасыз. Пломба бүтін болмаса, актіні көрсетіңіз.",
            "Время отправления запишите сразу; прибытие добавите здесь позже. Если пломбы не целы, укажите акт.",
            "Note the departure at once; the arrival is added here later. Where the seals are not whole, name the act.",
        ),
        ("next_field", "leave"),
    ),
    "hand_package": Help(
        Message(
            "Барлық бюллетеньнің нәтижелері бар бір файл: кім алады, қайда жазылады.",
            "Один файл с результатами по всем бюллетеням: кто его принимает и куда он записывается.",
            "One file with the results of all ballots: who takes it, and where it is written to.",
        ),
        Message(
            "Тасығышты салып, таңдаңыз: файл жазылады, қайта оқылып салыстырылады, содан кейін тасығышты алуға болатыны "
            "айтылады. Тасығыш болмаса, кез келген қалтаны немесе қағазды ғана таңдаңыз.",
            "Вставьте флешку и выберите её: файл записывается, читается обратно и сравнивается, затем сообщается, что флешку "
            "можно вынуть. Без флешки выберите любую папку или «только на бумаге».",
            "Plug in the stick and choose it: the file is written, read back and compared, and then it is said that the stick "
            "may be pulled out. Without a stick choose any folder, or paper only.",
        ),
        ("next_field", "leave"),
    ),
    "package_given": Help(
        Message(
            "Файл тасығышта: жазылды, қайта оқылды, салыстырылды.",
            "Файл на носителе: записан, прочитан обратно, сравнен.",
            "The file is there: written, read back and compared.",
        ),
        Message(
            "Тасығышты алуға болады. Файл туралы журналға жазылды.",
            "Флешку можно вынуть. Передача записана в журнал.",
            "The stick may be pulled out. The journal has an entry of it.",
        ),
        ("close",),
    ),
    "everything": Help(
        Message(
            "Учаскенің бәрі бір тасығышқа: файл, резервтік көшірмелер, қағаздар, нәтижелер файлы.",
            "Всё по участку на одной флешке: файл, резервные копии, документы, файл результатов.",
            "Everything of the precinct on one stick: the file, its backups, the papers, the result file.",
        ),
        Message(
            "Тасығышты таңдаңыз: керек орын мен бос орын айтылады, содан кейін сақтаңыз. Тасығыштағы ештеңе ауыстырылмайды. "
            "Тасығышты алуға болатыны айтылады.",
            "Выберите флешку: сначала сообщается, сколько нужно места и сколько свободно, затем сохраните. На флешке ничего "
            "не заменяется. О том, что её можно вынуть, сообщается.",
            "Choose the stick: the room that is needed and free is told first, then save. Nothing on the stick is replaced. "
            "It is said when it may be pulled out.",
        ),
        ("close",),
    ),
    "finished": Help(
        Message(
            "Түні аяқталған учаскенің файлы: хаттамалар жабылған, ілінген, құжаттар өткізілген.",
            "Файл участка, работа на котором окончена: протоколы закрыты и вывешены, документы сданы.",
            "The file of a precinct whose night is over: protocols closed and posted, documents handed over.",
        ),
        Message(
            "Қарауға ашыңыз: қағаздар сол күйінде қайта басылады. Тағы бірдеңе тіркелетін болса ғана жалғастырыңыз.",
            "Откройте для просмотра: документы печатаются снова в том же виде. Продолжайте, только если нужно что-то записать.",
            "Open it for looking: papers are printed again as they are. Continue only where something is still to be noted.",
        ),
        ("next_field", "leave"),
    ),
    "copy": Help(
        Message(
            "Бір көшірме: кімге, қандай сапада, қашан сұралды, берілді ме, кім куәландырды.",
            "Одна копия: кому, в каком качестве, когда запрошена, выдана ли, кто заверил.",
            "One copy: to whom, as what, when it was asked for, whether it was given, who certified it.",
        ),
        Message(
            "Атын және уақытын жазыңыз. Бас тартсаңыз, себебін жазыңыз: санауда болуға құқығы жоқ адамға ғана берілмейді.",
            "Впишите имя и время. При отказе впишите причину: отказать можно только тому, кто не вправе присутствовать при "
            "подсчёте.",
            "Type the name and the time. Where it is refused type the reason: only a person who may not be present is refused.",
        ),
        ("next_field", "leave"),
    ),
    "copy_preview": Help(
        Message(
            "Көшірме қағазға ғана басылады: мөрленген файл өзгермейді.",
            "Копия только печатается на бумаге: файл с печатью не меняется.",
            "A copy is printed on paper alone: the sealed file is not changed.",
        ),
        Message(
            "Басып, төраға мен хатшының қолын қойыңыз және мөр басыңыз. Файл керек болса, хаттаманың өзін сақтаңыз.",
            "Напечатайте, поставьте подписи председателя и секретаря и печать. Если нужен файл, сохраните сам протокол.",
            "Print it, have the chair and the secretary sign it, and put the seal on it. Where a file is wanted, save the "
            "protocol itself.",
        ),
        ("print", "close"),
    ),
}
