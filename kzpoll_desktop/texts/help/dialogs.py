"""A short help for each dialog in which something is typed, chosen or looked at; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.keys import Help

DIALOGS: Final[Mapping[str, Help]] = {
    "typist": Help(
        Message(
            "Әр сан қасына кім тергені жазылады: журналда әр жазба адамымен тұрады.",
            "При каждом числе записано, кто его ввёл: в журнале у каждой записи есть человек.",
            "Every figure is noted with the person who typed it: each entry of the journal names one.",
        ),
        Message(
            "Тізімдегі нөмірді басыңыз немесе адамды таңдаңыз. Ауысқанда қайтадан F2 басыңыз.",
            "Нажмите номер в списке или выберите человека. Когда сменитесь, снова нажмите F2.",
            "Press the number in the list, or choose the person. When you change over, press F2 again.",
        ),
        ("choose", "leave"),
    ),
    "commission": Help(
        Message(
            "Комиссия мүшелері мен олардың рөлдері: аты-жөндері хаттамаға осы қалпында басылады.",
            "Члены комиссии и их роли: имена печатаются в протоколе именно так.",
            "The members of the commission and their roles: the names are printed on the protocol just so.",
        ),
        Message(
            "Ашылу аяқталғанға дейін аты-жөндер түзетіледі. Күн ішіндегі рөл өзгерісіне сол жолдағы "
            "түймені басыңыз: уақыты мен шешімнің нөмірі керек.",
            "До завершения открытия исправляются имена. Для смены роли в течение дня нажмите кнопку в "
            "строке: нужны время и номер решения.",
            "Until the opening is finished names are put right. For a role that changes during the day "
            "press the button in the line: time and number of the decision are needed.",
        ),
        ("next_field", "leave"),
    ),
    "role_change": Help(
        Message(
            "Мүшенің рөлі күн ішінде шешіммен өзгерді: шеттетілді немесе басқаның міндетін атқарады.",
            "Роль члена комиссии изменена решением в течение дня: он отстранён или исполняет обязанности "
            "другого.",
            "A member's role was changed by a decision during the day: the member is suspended or acts "
            "for another.",
        ),
        Message(
            "Жаңа рөлді, ол басталған уақытты және шешімнің нөмірін жазыңыз. Қате енгізілсе, соңғы "
            "өзгерісті алып тастаңыз.",
            "Укажите новую роль, время, с которого она действует, и номер решения. Если внесли ошибочно, "
            "уберите последнее изменение.",
            "Give the new role, the time from which it holds, and the number of the decision. What was "
            "entered by mistake is taken back.",
        ),
        ("next_field", "leave"),
    ),
    "ballots": Help(
        Message(
            "Бюллетеньдегі кандидаттар мен партиялар, бюллетеньдегі ретімен.",
            "Кандидаты и партии в том порядке, в каком они стоят в бюллетене.",
            "Candidates and parties in the order of the ballot.",
        ),
        Message(
            "Тізімді кестеден алыңыз немесе теріңіз. Шыққан кандидат сызып тасталады: шешімнің нөмірін "
            "жазыңыз. Ашылу аяқталғаннан кейін тізім өзгермейді.",
            "Возьмите список из таблицы или введите его. Выбывшего вычёркивают: укажите номер решения. "
            "После завершения открытия список не меняется.",
            "Take the list from a table, or type it. Who has withdrawn is struck out: type the number of "
            "the decision. Once the opening is finished the list is fixed.",
        ),
        ("next_field", "leave"),
    ),
    "table_review": Help(
        Message(
            "Кестеден алынған тізім қазіргісімен қатар көрсетіледі: бюллетень әлі өзгерген жоқ.",
            "Список из таблицы показан рядом с нынешним: бюллетень ещё не изменён.",
            "The list from the table stands beside the present one: the ballot is not changed yet.",
        ),
        Message(
            "Сұрақтарға жауап беріңіз, екі тізімді ресми тізіммен салыстырып, содан кейін жаңасын алыңыз.",
            "Ответьте на вопросы, сверьте оба списка с официальным и только потом возьмите новый.",
            "Answer the questions, hold both lists against the official one, and only then take the new one.",
        ),
        ("next_field", "leave"),
    ),
    "address": Help(
        Message(
            "Хаттамада тұратын өңір, елді мекен, мекенжай және учаскенің жергілікті уақыты.",
            "Регион, населённый пункт и адрес, как они стоят в протоколе, и местное время участка.",
            "Region, settlement and address as they stand on the protocol, and the local time of the "
            "precinct.",
        ),
        Message(
            "Әр мәтінді екі тілде жазыңыз. Уақыт белдеуі ноутбуктікінен өзгеше болса, учаскенің уақытын "
            "таңдаңыз.",
            "Каждый текст введите на двух языках. Если часовой пояс ноутбука другой, выберите время участка.",
            "Type each text in both languages. Where the laptop has another time zone, choose the time of"
            " the precinct.",
        ),
        ("next_field", "leave"),
    ),
    "box": Help(
        Message(
            "Тасымалданатын жәшіктің нөмірі және онымен шыққан комиссия мүшелері.",
            "Номер переносной урны и члены комиссии, которые с ней выезжали.",
            "The number of a portable box, and the members who went out with it.",
        ),
        Message(
            "Мүшелерді бос орын пернесімен белгілеңіз: жәшік туралы актіде солар аталады. Саны енгізілген"
            " жәшіктің нөмірі өзгермейді.",
            "Отметьте членов комиссии пробелом: их назовёт акт об урне. Номер урны, по которой введены "
            "числа, не меняется.",
            "Mark the members with Space: an act on the box names them. The number of a box that has "
            "figures does not change.",
        ),
        ("press", "leave"),
    ),
    "bundles": Help(
        Message(
            "Бумалап санағанда бағдарлама қосындысын өзі шығарады, бөліктері журналда қалады.",
            "При счёте пачками программа сама складывает, а слагаемые остаются в журнале.",
            "Where ballots are counted in bundles the program adds them up, and the parts stay in the "
            "journal.",
        ),
        Message(
            "Үстелде жатқанын теріңіз: 50-ден жеті бума мен 32 бюллетень – 7*50+32. Enter қосындыны санға"
            " қояды.",
            "Введите, как лежит на столе: семь пачек по 50 и ещё 32 – это 7*50+32. Enter подставит сумму.",
            "Type it as it lies on the table: seven bundles of 50 and 32 more are 7*50+32. Enter takes "
            "the sum.",
        ),
        ("press", "leave"),
    ),
    "disputed": Help(
        Message(
            "Даулы бюллетень туралы комиссия дауыс береді: әр шешім қосымшада тұрады.",
            "По спорному бюллетеню голосует комиссия: каждое решение стоит в приложении.",
            "The commission votes on a disputed ballot: each decision stands in the annex.",
        ),
        Message(
            "Бюллетеньнің қайда жатқызылғанын, негізін және дауыстарды жазып, шешімді сақтаңыз. Бюллетень"
            " өз бумасында да саналады.",
            "Укажите, куда отнесён бюллетень, основание и голоса, и сохраните решение. Бюллетень "
            "считается и в своей стопке.",
            "Give where the ballot was put, the ground and the votes, and keep the decision. The ballot "
            "is counted in its pile too.",
        ),
        ("next_field", "leave"),
    ),
    "early_end": Help(
        Message(
            "Дауыс беру белгіленген уақыттан бұрын тек заңды негізбен аяқталады.",
            "Голосование завершается раньше установленного времени только на законном основании.",
            "Voting ends before its hour only on a lawful ground.",
        ),
        Message(
            "Негізді таңдаңыз; ол шешім болса, кімнің шешімі екенін, нөмірі мен күнін жазыңыз. Негіз "
            "болмаса, бұрынғысын қалдырыңыз: дауыс беру жалғасады.",
            "Выберите основание; если это решение, укажите чьё оно, его номер и дату. Если основания нет,"
            " оставьте как было: голосование продолжается.",
            "Choose the ground; for a decision type whose it is, its number and date. Where there is none"
            " leave it as it was: voting goes on.",
        ),
        ("press", "leave"),
    ),
    "hints": Help(
        Message(
            "Қандай қателік сандардың сай келмеуін түсіндіретіні: алдымен осыларды қайта санайды.",
            "Какая ошибка объяснила бы, почему числа не сходятся: с этого начинают пересчёт.",
            "Which slip would explain what does not agree: these are recounted first.",
        ),
        Message(
            "Жолды таңдап, санға өтіңіз де, бюллетеньдер мен парақтардан қайта санаңыз. Сай келетінін "
            "емес, санағаныңызды теріңіз.",
            "Выберите строку, перейдите к числу и пересчитайте по бюллетеням и листам. Вводите то, что "
            "сосчитали, а не то, что сойдётся.",
            "Choose a line, go to the figure and recount it from the ballots and sheets. Type what you "
            "count, not what would fit.",
        ),
        ("choose", "leave"),
    ),
    "journal": Help(
        Message(
            "Не енгізілгені, қашан және кім енгізгені; журналдан ештеңе өшірілмейді.",
            "Что введено, когда и кем; из журнала ничего не удаляется.",
            "What was entered, when and by whom; nothing is taken out of the journal.",
        ),
        Message(
            "Кезең, адам не мәтін бойынша іздеңіз; жолды таңдап, оның санына өтуге болады. Журнал басып "
            "шығарылады.",
            "Ищите по этапу, человеку или тексту; из строки можно перейти к её числу. Журнал можно "
            "напечатать.",
            "Search by stage, person or text; a line leads to its figure. The journal can be printed.",
        ),
        ("choose", "close"),
    ),
    "reason": Help(
        Message(
            "Ескерту қате емес: себебі жазылса, ол сол күйінде қалады және қосымшада тұрады.",
            "Предупреждение – не ошибка: с причиной оно остаётся, и причина стоит в приложении.",
            "A warning is no error: with its reason it stands, and the reason is in the annex.",
        ),
        Message(
            "Тізімнен себепті таңдаңыз немесе өз сөзіңізбен жазыңыз. Белгіленген басқа ескертулерге де "
            "сол себеп жазылады.",
            "Выберите причину из списка или напишите своими словами. Отмеченные рядом предупреждения "
            "получат ту же причину.",
            "Pick a reason from the list or type your own. Other warnings that are marked get the same one.",
        ),
        ("press", "leave"),
    ),
    "act": Help(
        Message(
            "Сәйкессіздік қайта санағаннан кейін де қалса, комиссия акт жасайды; акт хаттамаға тіркеледі.",
            "Если несоответствие остаётся и после пересчёта, комиссия составляет акт; он прилагается к "
            "протоколу.",
            "Where a discrepancy stays after the recount the commission draws up an act, attached to the "
            "protocol.",
        ),
        Message(
            "Нөмірін, уақытын жазыңыз, дайындалған екі мәтінді оқып, болғанына сай түзетіңіз, қол "
            "қоятындарды бос орын пернесімен белгілеңіз.",
            "Впишите номер и время, прочитайте оба подготовленных текста, исправьте по тому, что было, и "
            "отметьте пробелом, кто подписывает.",
            "Type number and time, read both prepared texts, put them right by what happened, and mark "
            "with Space who signs.",
        ),
        ("press", "leave"),
    ),
    "annul": Help(
        Message(
            "Тасымалданатын жәшікте өтініштен көп бюллетень болса, олар комиссия мүшелерінің жалпы "
            "санының жартысынан көбінің дауысымен жарамсыз деп танылады.",
            "Если в переносной урне бюллетеней больше, чем заявлений, они признаются недействительными "
            "голосами более половины от общего числа членов комиссии.",
            "Where a portable box has more ballots than applications they are held invalid by more than "
            "half of all members' votes.",
        ),
        Message(
            "Алдымен жәшікті қайта санап, санын теріңіз. Сан сол күйінде қалса, дауыстарды жазып, актіні "
            "жасаңыз.",
            "Сначала пересчитайте урну и введите числа. Если они те же, впишите голоса и составьте акт.",
            "First recount the box and type what you count. Where it is the same, type the votes and draw"
            " up the act.",
        ),
        ("press", "leave"),
    ),
    "dissent": Help(
        Message(
            "Шешіммен келіспеген мүшенің ерекше пікірі қосымшада және жеке парақта тұрады.",
            "Особое мнение члена комиссии, не согласного с решением, стоит в приложении и на отдельном "
            "листе.",
            "The dissenting opinion of a member stands in the annex and on a sheet of its own.",
        ),
        Message(
            "Мәтінді мүше айтқандай теріңіз. Босатылған өріс пікірді алып тастайды.",
            "Введите текст так, как его излагает член комиссии. Пустое поле снимает мнение.",
            "Type the text as the member puts it. An emptied field takes the opinion back.",
        ),
        ("leave",),
    ),
    "pins": Help(
        Message(
            "Төрағаның, орынбасардың және хатшының PIN-кодтары цифрлық мөрдің кілтін ашады: хаттамаларды "
            "екеуі бірге жабады.",
            "PIN-коды председателя, заместителя и секретаря открывают ключ цифровой печати: протоколы "
            "закрывают двое вместе.",
            "The PINs of chair, deputy and secretary open the key of the digital seal: two of them close "
            "the protocols together.",
        ),
        Message(
            "Әрқайсысы өз кодын екі рет тереді, басқалар қарамайды. Содан кейін конвертке салынатын парақ"
            " басылады. Ашық кілт мәзірден кілттер тізіміне жазылады.",
            "Каждый вводит свой код дважды, пока другие не смотрят. Затем печатается лист для конверта. "
            "Открытый ключ записывается в список ключей через меню.",
            "Each types the own code twice while nobody looks on. Then the sheet for the envelope is "
            "printed. The public key is written into a list of keys from the menu.",
        ),
        ("next_field", "leave"),
    ),
    "envelope": Help(
        Message(
            "Бұл парақтағы қалпына келтіру коды PIN-кодтар жоғалса, кілтті ашады. Ол басқа жерде "
            "сақталмайды.",
            "Код восстановления на этом листе открывает ключ, если PIN-коды утеряны. Больше он нигде не "
            "хранится.",
            "The recovery code on this sheet opens the key where PINs are lost. It is kept nowhere else.",
        ),
        Message(
            "Парақты басып, конвертке салып, желімдеп, қол қойыңыз. Басылмай жабылса, код жоғалады.",
            "Напечатайте лист, вложите в конверт, заклейте и распишитесь. Если закрыть, не напечатав, код"
            " пропадёт.",
            "Print the sheet, put it into an envelope, close and sign it. Closed without printing, the "
            "code is lost.",
        ),
        ("print", "save", "close"),
    ),
    "readiness": Help(
        Message(
            "Ертеңге не дайын, не әлі қаралуы керек екені.",
            "Что к завтрашнему дню готово и что ещё нужно сделать.",
            "What is ready for tomorrow, and what somebody still has to see to.",
        ),
        Message(
            "Ескерту тұрған жолдарды реттеп, қайта тексеріңіз. Содан кейін парақты басып, қалғанын "
            "тексеріп, қол қойыңыз.",
            "Устраните то, что отмечено, и проверьте снова. Затем напечатайте лист, проверьте остальное и"
            " подпишите.",
            "See to the lines that are marked, and check again. Then print the page, check the rest and "
            "sign it.",
        ),
        ("close",),
    ),
    "closing": Help(
        Message(
            "Хаттамалар жабылады: сандар енді өзгермейді, қағаздар жасалып, цифрлық мөр басылады.",
            "Протоколы закрываются: числа больше не меняются, бумаги составляются и скрепляются цифровой "
            "печатью.",
            "The protocols are closed: figures no longer change, the papers are made and sealed.",
        ),
        Message(
            "Әр жобаны ашып, парақтармен салыстыра дауыстап оқып, белгілеңіз. Содан кейін екі адам өз "
            "PIN-кодын тереді. PIN-код жоқ болса, басқа тәсілді таңдаңыз.",
            "Откройте каждый проект, прочитайте вслух по листам и отметьте. Затем двое вводят свои "
            "PIN-коды. Если их нет, выберите другой способ.",
            "Open each proof, read it aloud against the sheets and mark it. Then two people type their "
            "PINs. Where there are none choose another way.",
        ),
        ("next_field", "leave"),
    ),
    "void": Help(
        Message(
            "Қол қойылғанға дейін аты-жөннен немесе мекенжайдан қате табылса, парақтың күші жойылады.",
            "Лист аннулируют, если до подписания найдена ошибка в имени или адресе.",
            "A sheet is voided where a mistake in a name or the address is found before signing.",
        ),
        Message(
            "Парақты белгілеп, себебін жазыңыз. Сандар өзгермейді; түзеткеннен кейін хаттама қайта жабылады.",
            "Отметьте лист и укажите причину. Числа не меняются; после исправления протокол закрывают снова.",
            "Mark the sheet and type the reason. Figures stay; once it is put right the protocol is "
            "closed again.",
        ),
        ("next_field", "leave"),
    ),
    "signed": Help(
        Message(
            "Басылған хаттамаларға бәрі қол қойғаны және мөр басылғаны осы жерде жазылады.",
            "Здесь отмечается, что напечатанные протоколы подписаны всеми и печать поставлена.",
            "Here it is noted that all have signed the printed protocols, and that the seal is on them.",
        ),
        Message(
            "Қағазда бәрі тұрғанда ғана растаңыз: содан кейін парақтың күшін жоюға болмайды.",
            "Подтверждайте, только когда всё стоит на бумаге: потом лист уже нельзя аннулировать.",
            "Confirm it only when everything is on paper: afterwards a sheet can no longer be voided.",
        ),
        ("next_field", "leave"),
    ),
    "preview": Help(
        Message(
            "Қағаздар қалай басылса, солай көрсетіледі.",
            "Бумаги показаны такими, какими они будут напечатаны.",
            "Papers are shown as they will be printed.",
        ),
        Message(
            "Жоғарыдан қағазды таңдаңыз. Басып шығару көрсетілген қағазды ғана басады, сақтау бәрін қалтаға жазады.",
            "Выберите бумагу вверху. Печатается только показанная, сохраняются в папку все.",
            "Choose the paper at the top. Printing takes the one that is shown, saving writes all of them into a folder.",
        ),
        ("print", "save", "close"),
    ),
    "settings": Help(
        Message(
            "Тіл, мәтін өлшемі, контраст және көшірмелер жазылатын екінші тасығыш.",
            "Язык, размер текста, контраст и второй носитель для резервных копий.",
            "Language, text size, contrast, and the second medium for backups.",
        ),
        Message(
            "Таңдалғаны бірден күшіне енеді. Көшірмелер үшін флешкадағы қалтаны таңдаңыз: сонда ноутбук "
            "істен шықса да, жұмыс қалады.",
            "Выбранное действует сразу. Для копий выберите папку на флешке: тогда работа сохранится, даже"
            " если ноутбук откажет.",
            "What is chosen holds at once. For backups choose a folder on a stick: then the work is kept "
            "even if the laptop fails.",
        ),
        ("next_field", "close"),
    ),
    "restore": Help(
        Message(
            "Учаске файлы көшірмеден қалпына келтіріледі; қазіргі файл бөлек сақталады.",
            "Файл участка восстанавливается из резервной копии; нынешний файл откладывается и сохраняется.",
            "The precinct file is restored from a backup; the present file is kept aside.",
        ),
        Message(
            "Көшірмені таңдаңыз: учаскеге, күнге және жоғалатын сандарға қараңыз. Сенімді болмасаңыз, "
            "алдымен тек қарап шығыңыз.",
            "Выберите копию: смотрите на участок, день и числа, которые пропадут. Если не уверены, "
            "сначала только посмотрите.",
            "Choose a backup: look at precinct, day, and the figures that would be lost. If you are not "
            "sure, look at it first.",
        ),
        ("next_field", "leave"),
    ),
    "log": Help(
        Message(
            "Бағдарламаның не істегені және қандай ақаулар кездескені: көмекке шақырылған адамға керек.",
            "Что делала программа и какие сбои встретила: это нужно тому, кого зовут на помощь.",
            "What the program did and which faults it met: for whoever is called to help.",
        ),
        Message(
            "Мәтінді көшіріп, көмектесетін адамға беріңіз. Онда учаскенің сандары жоқ.",
            "Скопируйте текст и передайте тому, кто помогает. Чисел участка в нём нет.",
            "Copy the text and give it to whoever helps. The figures of the precinct are not in it.",
        ),
        ("close",),
    ),
    "about": Help(
        Message(
            "Бағдарламаның нұсқасы, ол сүйенетін заң және оның не екені мен не емесі.",
            "Версия программы, закон, на который она опирается, чем она является и чем не является.",
            "The version of the program, the law that it follows, what it is and is not.",
        ),
        Message(
            "Мұнда ештеңе терілмейді. Нұсқаны көмек сұрағанда айтыңыз.",
            "Здесь ничего не вводят. Версию называйте, когда просите о помощи.",
            "Nothing is typed here. Tell the version when you ask for help.",
        ),
        ("close",),
    ),
}
