<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Rules: Constitutional Law on Elections, edition of %1.</source>
        <translation>Ережелер: «Қазақстан Республикасындағы сайлау туралы» Конституциялық заң, %1 редакциясы.</translation>
    </message>
    <message>
        <source>An offline aid that leads a precinct election commission through election day.</source>
        <translation>Учаскелік сайлау комиссиясының сайлау күні бойғы көмекшісі; желісіз жұмыс істейді.</translation>
    </message>
    <message>
        <source>The signed paper protocol is the legal document. The program does not replace it.</source>
        <translation>Заңды құжат – қол қойылған қағаз хаттама. Бағдарлама оны алмастырмайды.</translation>
    </message>
    <message>
        <source>The printout is a protocol sheet to be copied to the commission&apos;s approved form; it is not the form.</source>
        <translation>Басып шығарылған парақ комиссияның бекітілген бланкісіне көшіруге арналған; ол бланкінің өзі емес.</translation>
    </message>
    <message>
        <source>The program sends nothing anywhere: every figure stays in the precinct file on this computer.</source>
        <translation>Бағдарлама ешқайда ештеңе жібермейді: барлық сан осы компьютердегі учаске файлында қалады.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>This act also answers: %1</source>
        <translation>Бұл акт мына бойынша да жасалды: %1</translation>
    </message>
    <message>
        <source>Act on a discrepancy</source>
        <translation>Сәйкессіздік туралы акт</translation>
    </message>
    <message>
        <source>&amp;Number of the act:</source>
        <translation>Актінің &amp;нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Date and time:</source>
        <translation>&amp;Күні мен уақыты:</translation>
    </message>
    <message>
        <source>Text in &amp;Kazakh:</source>
        <translation>&amp;Қазақша мәтіні:</translation>
    </message>
    <message>
        <source>Text in &amp;Russian:</source>
        <translation>&amp;Орысша мәтіні:</translation>
    </message>
    <message>
        <source>S&amp;igned by:</source>
        <translation>Қол &amp;қойғандар:</translation>
    </message>
    <message>
        <source>&amp;Draw up the act</source>
        <translation>Акт &amp;жасау</translation>
    </message>
    <message>
        <source>Type the number of the act.</source>
        <translation>Актінің нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>There is an act of this number already. Type another number.</source>
        <translation>Мұндай нөмірлі акт бар. Басқа нөмір жазыңыз.</translation>
    </message>
    <message>
        <source>Type date and time as 19.03.2023 23:41.</source>
        <translation>Күні мен уақытын 19.03.2023 23:41 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Type what happened, in both languages.</source>
        <translation>Не болғанын екі тілде де жазыңыз.</translation>
    </message>
    <message>
        <source>Mark who signs the act.</source>
        <translation>Актіге кім қол қоятынын белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Құжаттар</translation>
    </message>
    <message>
        <source>P&amp;recinct</source>
        <translation>&amp;Учаске</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Көмек</translation>
    </message>
    <message>
        <source>&amp;Undo the last entry</source>
        <translation>Соңғы енгізуді &amp;болдырмау</translation>
    </message>
    <message>
        <source>&amp;New precinct…</source>
        <translation>Жаңа &amp;учаске…</translation>
    </message>
    <message>
        <source>&amp;Open a precinct file…</source>
        <translation>Учаске файлын &amp;ашу…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Save every&amp;thing on a stick…</source>
        <translation>&amp;Бәрін тасығышқа сақтау…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Резервтік көшірме жасау</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Көшірмеден қал&amp;пына келтіру…</translation>
    </message>
    <message>
        <source>&amp;Write record and definition…</source>
        <translation>Деректерді &amp;файлға шығару…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>Файлды &amp;жабу</translation>
    </message>
    <message>
        <source>&amp;Quit the program</source>
        <translation>Бағдарламадан &amp;шығу</translation>
    </message>
    <message>
        <source>&amp;Empty forms and counting sheets…</source>
        <translation>&amp;Бос бланкілер мен санау парақтары…</translation>
    </message>
    <message>
        <source>&amp;Ready for tomorrow…</source>
        <translation>&amp;Ертеңге дайындық…</translation>
    </message>
    <message>
        <source>Page for &amp;observers…</source>
        <translation>Бақыла&amp;ушыларға арналған парақ…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Бас&amp;ып шығару…</translation>
    </message>
    <message>
        <source>&amp;Drafts of the protocols…</source>
        <translation>Хаттамалардың &amp;жобалары…</translation>
    </message>
    <message>
        <source>Chec&amp;k a protocol…</source>
        <translation>Хаттаманы &amp;тексеру…</translation>
    </message>
    <message>
        <source>Where to &amp;look first…</source>
        <translation>Алдымен қайдан &amp;іздеу керек…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Who is typing…</source>
        <translation>&amp;Кім теріп отыр…</translation>
    </message>
    <message>
        <source>&amp;Commission and roles…</source>
        <translation>К&amp;омиссия және рөлдер…</translation>
    </message>
    <message>
        <source>C&amp;andidates and parties…</source>
        <translation>К&amp;андидаттар мен партиялар…</translation>
    </message>
    <message>
        <source>Region and a&amp;ddress…</source>
        <translation>Өңір және &amp;мекенжай…</translation>
    </message>
    <message>
        <source>&amp;PINs for closing…</source>
        <translation>Жабуға арналған &amp;PIN-кодтар…</translation>
    </message>
    <message>
        <source>Write the public &amp;key…</source>
        <translation>Ашық кі&amp;лтті файлға жазу…</translation>
    </message>
    <message>
        <source>Application for a re&amp;count…</source>
        <translation>Қайта &amp;санау туралы өтініш…</translation>
    </message>
    <message>
        <source>&amp;Entering afterwards, from paper</source>
        <translation>К&amp;ейін қағаздан теру</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Мәтін өлшемі: %1</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Мәтінді &amp;үлкейту</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Мәтінді &amp;кішірейту</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Баптаулар…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Жоғары контраст</translation>
    </message>
    <message>
        <source>&amp;Help for this page, and the keys</source>
        <translation>&amp;Осы бет бойынша көмек және пернелер</translation>
    </message>
    <message>
        <source>Open a r&amp;ecent file</source>
        <translation>Соңғы &amp;файлдар</translation>
    </message>
    <message>
        <source>No other file has been opened yet</source>
        <translation>Басқа файл әлі ашылған жоқ</translation>
    </message>
    <message>
        <source>&amp;Log of the program…</source>
        <translation>Бағдарлама &amp;журналы…</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;Бағдарлама туралы</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The start page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>A new precinct</source>
        <translation>Жаңа учаске</translation>
    </message>
    <message>
        <source>&amp;New precinct</source>
        <translation>&amp;Жаңа учаске</translation>
    </message>
    <message>
        <source>&amp;Open a precinct file…</source>
        <translation>Учаске файлын &amp;ашу…</translation>
    </message>
    <message>
        <source>&amp;Practice precinct</source>
        <translation>&amp;Оқу-жаттығу учаскесі</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Оқу-жатты&amp;ғу</translation>
    </message>
    <message>
        <source>&amp;Class of a workshop</source>
        <translation>Оқу-жаттығу &amp;сыныбы</translation>
    </message>
    <message>
        <source>&amp;Editor of courses</source>
        <translation>Курс &amp;редакторы</translation>
    </message>
    <message>
        <source>Chec&amp;k a protocol…</source>
        <translation>Хаттаманы &amp;тексеру…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Баптаулар…</translation>
    </message>
    <message>
        <source>&amp;Help, keys</source>
        <translation>Көмек, &amp;пернелер</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Бағ&amp;дарлама туралы</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add an exercise</source>
        <translation>Жаттығу қосу</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>Ж&amp;аттығу</translation>
    </message>
    <message>
        <source>From a &amp;practice file…</source>
        <translation>&amp;Оқу файлынан…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>A practice file becomes an exercise with its figures as the truth; the names of its commission are replaced.</source>
        <translation>Оқу файлындағы сандар жаттығудың шын сандары болады; комиссия мүшелерінің аттары ауыстырылады.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation>Оқу файлы</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл оқылып жатыр.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Region and address</source>
        <translation>Өңір және мекенжай</translation>
    </message>
    <message>
        <source>Local &amp;time:</source>
        <translation>Жергілікті &amp;уақыт:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Region, in Kazakh:</source>
        <translation>&amp;Өңір, қазақша:</translation>
    </message>
    <message>
        <source>Re&amp;gion, in Russian:</source>
        <translation>Ө&amp;ңір, орысша:</translation>
    </message>
    <message>
        <source>&amp;Settlement, in Kazakh:</source>
        <translation>&amp;Елді мекен, қазақша:</translation>
    </message>
    <message>
        <source>Settle&amp;ment, in Russian:</source>
        <translation>Елді &amp;мекен, орысша:</translation>
    </message>
    <message>
        <source>&amp;Address, in Kazakh:</source>
        <translation>Мекен&amp;жай, қазақша:</translation>
    </message>
    <message>
        <source>A&amp;ddress, in Russian:</source>
        <translation>Мекенж&amp;ай, орысша:</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Application for a recount</source>
        <translation>Қайта санау туралы өтініш</translation>
    </message>
    <message>
        <source>Which ballots:</source>
        <translation>Қай бюллетеньдер:</translation>
    </message>
    <message>
        <source>&amp;Number of the application:</source>
        <translation>Өтініштің &amp;нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Who applied:</source>
        <translation>&amp;Кім өтініш берді:</translation>
    </message>
    <message>
        <source>Handed in a&amp;t:</source>
        <translation>&amp;Берілген уақыты:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Шешім:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>Votes &amp;for:</source>
        <translation>&amp;Жақтаған дауыстар:</translation>
    </message>
    <message>
        <source>Votes a&amp;gainst:</source>
        <translation>Қ&amp;арсы дауыстар:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
    <message>
        <source>A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, begin the recount on this page afterwards; a refused one is kept with its reason and changes nothing.</source>
        <translation>Сенім білдірілген адам жазбаша, бір рет, санаудың он екі сағаты ішінде өтініш береді. Қанағаттандырылса, қайта санауды содан кейін осы бетте бастаңыз; қабылданбағаны себебімен сақталады және ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, the piles of these ballots are blank again and are counted again; a refused one is kept with its reason and changes nothing.</source>
        <translation>Сенім білдірілген адам жазбаша, бір рет, санаудың он екі сағаты ішінде өтініш береді. Қанағаттандырылса, осы бюллетеньдердің бумалары қайтадан бос болып, қайта саналады; қабылданбағаны себебімен сақталады және ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>More than twelve hours have passed since the end of voting. It can be noted all the same.</source>
        <translation>Дауыс беру аяқталғаннан бері он екі сағаттан көп уақыт өтті. Соған қарамастан тіркеуге болады.</translation>
    </message>
    <message>
        <source>The one recount on an application was granted already: No. %1. It can be noted all the same.</source>
        <translation>Өтініш бойынша бір рет қайта санау бұрын берілген: №%1. Соған қарамастан тіркеуге болады.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The protocols are in the backup.</source>
        <translation>Хаттамалар көшірмеде бар.</translation>
    </message>
    <message>
        <source>Backups go to every folder again.</source>
        <translation>Көшірмелер барлық қалтаға қайтадан жазылып жатыр.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Резервтік көшірме: %1</translation>
    </message>
    <message>
        <source>The second medium is full: %1. Take another one; backups go on to this disk.</source>
        <translation>Екінші тасығышта орын жоқ: %1. Басқасын алыңыз; көшірмелер осы дискіге жазыла береді.</translation>
    </message>
    <message>
        <source>The second medium did not take the backup: %1. Plug it in again; backups go on to this disk.</source>
        <translation>Екінші тасығыш көшірмені қабылдамады: %1. Оны қайта салыңыз; көшірмелер осы дискіге жазыла береді.</translation>
    </message>
    <message>
        <source>A backup was made on this disk. Practice goes to no second medium.</source>
        <translation>Көшірме осы дискіде жасалды. Оқу-жаттығу файлдары екінші тасығышқа көшірілмейді.</translation>
    </message>
    <message>
        <source>A backup was made on this disk and on the second medium: %1.</source>
        <translation>Көшірме осы дискіде және екінші тасығышта жасалды: %1.</translation>
    </message>
    <message>
        <source>A backup was made on this disk. No second medium is chosen: one is chosen in the settings.</source>
        <translation>Көшірме осы дискіде жасалды. Екінші тасығыш таңдалмаған, ол баптауларда таңдалады.</translation>
    </message>
</context>
<context>
    <name>BallotPart</name>
    <message>
        <source>The voter marked nothing.</source>
        <translation>Сайлаушы ештеңе белгілемеген.</translation>
    </message>
    <message>
        <source>Another mark</source>
        <translation>Тағы бір белгі</translation>
    </message>
    <message>
        <source>There are marks enough.</source>
        <translation>Белгілер жеткілікті.</translation>
    </message>
    <message>
        <source>Signed by a member</source>
        <translation>Комиссия мүшесінің қолы қойылған</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағазы</translation>
    </message>
    <message>
        <source>The pile that is right</source>
        <translation>Дұрыс бума</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Take mark %1 away</source>
        <translation>Белгіні алып тастау: %1</translation>
    </message>
    <message>
        <source>Mark %1, at</source>
        <translation>%1-белгі, жолы</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>Mark %1: what it is</source>
        <translation>%1-белгі: түрі</translation>
    </message>
    <message>
        <source>Crossed out by a member, with a signature beside it:</source>
        <translation>Комиссия мүшесі сызып тастап, жанына қол қойған:</translation>
    </message>
    <message>
        <source>of the established form</source>
        <translation>белгіленген үлгідегі</translation>
    </message>
    <message>
        <source>another paper, without protection</source>
        <translation>басқа қағаз, қорғанышы жоқ</translation>
    </message>
</context>
<context>
    <name>BallotPicture</name>
    <message>
        <source>a tick</source>
        <translation>құс белгісі</translation>
    </message>
    <message>
        <source>a cross</source>
        <translation>айқас белгі</translation>
    </message>
    <message>
        <source>a tick in pencil</source>
        <translation>қарындашпен қойылған белгі</translation>
    </message>
    <message>
        <source>a mark that can hardly be seen</source>
        <translation>әрең көрінетін белгі</translation>
    </message>
    <message>
        <source>a mark outside the square</source>
        <translation>шаршыдан тыс белгі</translation>
    </message>
    <message>
        <source>a mark that was corrected</source>
        <translation>түзетілген белгі</translation>
    </message>
    <message>
        <source>no mark at all</source>
        <translation>белгі мүлде жоқ</translation>
    </message>
    <message>
        <source>crossed out by a member, with a signature beside it: %1</source>
        <translation>комиссия мүшесі сызып, қасына қол қойған: %1</translation>
    </message>
    <message>
        <source>signed by a member</source>
        <translation>комиссия мүшесінің қолы бар</translation>
    </message>
    <message>
        <source>not signed by a member</source>
        <translation>комиссия мүшесінің қолы жоқ</translation>
    </message>
    <message>
        <source>another paper, without protection</source>
        <translation>басқа қағаз, қорғанышы жоқ</translation>
    </message>
    <message>
        <source>%1 (another paper, without protection)</source>
        <translation>%1 (басқа қағаз, қорғанышы жоқ)</translation>
    </message>
    <message>
        <source>Signature of a member:</source>
        <translation>Комиссия мүшесінің қолы:</translation>
    </message>
</context>
<context>
    <name>BallotsDialog</name>
    <message>
        <source>Candidates and parties</source>
        <translation>Кандидаттар мен партиялар</translation>
    </message>
    <message>
        <source>&amp;Ballot:</source>
        <translation>&amp;Бюллетень:</translation>
    </message>
    <message>
        <source>Number of the &amp;decision:</source>
        <translation>&amp;Шешімнің нөмірі:</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Кестед&amp;ен…</translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation>Бос ке&amp;сте сақтау…</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>Жол &amp;қосу</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>Жолды &amp;өшіру</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Тізімді с&amp;ақтау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Re&amp;store the name</source>
        <translation>Қайта ен&amp;гізу</translation>
    </message>
    <message>
        <source>&amp;Strike the name out</source>
        <translation>Сы&amp;зып тастау</translation>
    </message>
    <message>
        <source>Choose a name in the list first.</source>
        <translation>Алдымен тізімнен атауды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Сызып тасталды: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Қайта енгізілді: %1</translation>
    </message>
    <message>
        <source>Saved. Names on the ballot: %1</source>
        <translation>Сақталды. Бюллетеньдегі жолдар саны: %1</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Кандидаттар кестесі</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Бос кестені сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message>
        <source>For a count by hand: what is listed here is printed as it stands, all other ballots of the piles are clean ticks. Every invalid ballot has to be listed.</source>
        <translation>Қолмен санау үшін: мұнда тұрған бюллетеньдер дәл осылай басылады, бумалардағы қалғандары – таза құсбелгілер. Әр жарамсыз бюллетень мұнда тұруы керек.</translation>
    </message>
    <message>
        <source>Add a ballot</source>
        <translation>Бюллетень қосу</translation>
    </message>
    <message>
        <source>There are ballots enough.</source>
        <translation>Бюллетеньдер жеткілікті.</translation>
    </message>
    <message>
        <source>Ballot of the list</source>
        <translation>Тізімдегі бюллетень</translation>
    </message>
    <message>
        <source>So many of it</source>
        <translation>Нешеу</translation>
    </message>
    <message>
        <source>Take this ballot away</source>
        <translation>Бұл бюллетеньді алып тастау</translation>
    </message>
    <message>
        <source>%1. %2: %3, %4 of it</source>
        <translation>%1. %2: %3, саны – %4</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <source>Before the class</source>
        <translation>Сыныпқа дейін</translation>
    </message>
    <message>
        <source>E&amp;xercises of the day; Space ticks one</source>
        <translation>Күннің жа&amp;ттығулары; бос орын пернесі белгілейді</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Кү&amp;ні</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Аяқталуы</translation>
    </message>
    <message>
        <source>&amp;Persons at a table</source>
        <translation>Үстелдегі а&amp;дам саны</translation>
    </message>
    <message>
        <source>Co&amp;urse</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>&amp;Seats, as 1-30 or 1-10, 15</source>
        <translation>О&amp;рындар, мысалы 1-30 немесе 1-10, 15</translation>
    </message>
    <message>
        <source>&amp;Language of the key</source>
        <translation>Кілттің тіл&amp;і</translation>
    </message>
    <message>
        <source>Seats from a &amp;table…</source>
        <translation>Орындар к&amp;естеден…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жаб&amp;у</translation>
    </message>
    <message>
        <source>&amp;Make the stick…</source>
        <translation>Тасығышқа &amp;жазу…</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>екеуі қатар</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 мин)</translation>
    </message>
    <message>
        <source>Seats from the table: %1, groups: %2.</source>
        <translation>Кестедегі орындар: %1, топтар: %2.</translation>
    </message>
    <message>
        <source>The exercises take %1 min more than the class has.</source>
        <translation>Жаттығуларға сынып уақытынан %1 мин артық керек.</translation>
    </message>
    <message>
        <source>The program itself is put on the stick too.</source>
        <translation>Тасығышқа бағдарламаның өзі де жазылады.</translation>
    </message>
    <message>
        <source>The program itself is left out: it was installed on this computer, and only a bundle that runs from a stick can be copied. Bring it to the laptops in another way.</source>
        <translation>Бағдарламаның өзі жазылмайды: ол бұл компьютерге орнатылған, ал көшіруге тек тасығыштан іске қосылатын жинақ жарайды. Оны ноутбуктарға басқа жолмен жеткізіңіз.</translation>
    </message>
    <message>
        <source>Type the date of the class as %1.</source>
        <translation>Сынып күнін былай теріңіз: %1.</translation>
    </message>
    <message>
        <source>Type a time as 09:00.</source>
        <translation>Уақытты 09:00 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Type when the class ends, as 17:00, later than it begins.</source>
        <translation>Сыныптың аяқталуын 17:00 түрінде, басталуынан кейін теріңіз.</translation>
    </message>
    <message>
        <source>Type how many persons sit at a table, 1 to %1.</source>
        <translation>Үстелде неше адам отыратынын теріңіз, ең көбі %1.</translation>
    </message>
    <message>
        <source>Type the seats as 1-30 or 1-10, 15.</source>
        <translation>Орындарды 1-30 немесе 1-10, 15 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Кемінде бір жаттығуды белгілеңіз.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Семинар курсы</translation>
    </message>
    <message>
        <source>Table of seats</source>
        <translation>Орындар кестесі</translation>
    </message>
    <message>
        <source>Stick for the class</source>
        <translation>Сыныпқа арналған тасығыш</translation>
    </message>
    <message>
        <source>The stick is being made ready.</source>
        <translation>Тасығыш дайындалып жатыр.</translation>
    </message>
    <message>
        <source>It is ready. What the tables get is in “%1”, the key in “%2”: take that one off before the stick goes round.</source>
        <translation>Дайын. Үстелдерге берілетіні «%1» қалтасында, кілт «%2» қалтасында: тасығышты таратпас бұрын соны алып қойыңыз.</translation>
    </message>
</context>
<context>
    <name>BegunBeforeDialog</name>
    <message>
        <source>New precinct</source>
        <translation>Жаңа учаске</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Жаңадан &amp;бастау</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Соны &amp;жалғастыру</translation>
    </message>
    <message>
        <source>A new precinct was begun here and not made. What was typed is still there.</source>
        <translation>Мұнда жаңа учаске басталып, аяқталмаған. Терілгені сол күйінде тұр.</translation>
    </message>
    <message>
        <source>Precinct No. %1 was begun here and not made. What was typed is still there.</source>
        <translation>Мұнда №%1 учаске басталып, аяқталмаған. Терілгені сол күйінде тұр.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 ішінен %2</translation>
    </message>
    <message>
        <source>Handed in: %1 of %2</source>
        <translation>Тапсырғаны: %2 ішінен %1</translation>
    </message>
    <message>
        <source>Points on average: %1</source>
        <translation>Орташа ұпай: %1</translation>
    </message>
    <message>
        <source>Not handed in yet, seats: %1</source>
        <translation>Әлі тапсырмаған орындар: %1</translation>
    </message>
    <message>
        <source>Questions that were not right at once</source>
        <translation>Бірден дұрыс жауап берілмеген сұрақтар</translation>
    </message>
    <message>
        <source>Figures that are wrong most often</source>
        <translation>Ең жиі қате болған сандар</translation>
    </message>
    <message>
        <source>Slips that nobody found</source>
        <translation>Ешкім таппаған қателер</translation>
    </message>
    <message>
        <source>Slips that were not found</source>
        <translation>Табылмаған қателер</translation>
    </message>
    <message>
        <source>Figures made to fit</source>
        <translation>Күштеп сәйкестендірілген сандар</translation>
    </message>
    <message>
        <source>Time by stage, on average</source>
        <translation>Кезеңдерге кеткен орташа уақыт</translation>
    </message>
    <message>
        <source>nothing was handed in yet.</source>
        <translation>әлі ештеңе тапсырылған жоқ.</translation>
    </message>
    <message>
        <source>unfinished, told by a code.</source>
        <translation>аяқталмаған, код бойынша белгілі.</translation>
    </message>
    <message>
        <source>%1 points by a code, %2 min. No file was handed in.</source>
        <translation>код бойынша ұпай: %1, %2 мин. Файл тапсырылған жоқ.</translation>
    </message>
    <message>
        <source>%1 points from a file, %2 min.</source>
        <translation>файл бойынша ұпай: %1, %2 мин.</translation>
    </message>
    <message>
        <source>More tries: %1.</source>
        <translation>Тағы тапсырғаны: %1.</translation>
    </message>
    <message>
        <source>The file is of the same origin as at seats %1.</source>
        <translation>Файлдың шығу тегі мына орындардағымен бір: %1.</translation>
    </message>
    <message>
        <source>Seat %1, %2</source>
        <translation>№%1 орын, %2</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 мин</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>Class</source>
        <translation>Сынып</translation>
    </message>
    <message>
        <source>25 digits, as they are read aloud</source>
        <translation>Оқылған 25 цифр</translation>
    </message>
    <message>
        <source>Fro&amp;m a file…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>Choose the class &amp;folder…</source>
        <translation>Сынып &amp;қалтасы…</translation>
    </message>
    <message>
        <source>Take in from a &amp;stick…</source>
        <translation>Тасығыштан қабыл&amp;дау…</translation>
    </message>
    <message>
        <source>&amp;Photographs of codes…</source>
        <translation>Код &amp;суреттері…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <source>Let this one coun&amp;t</source>
        <translation>Осы &amp;есептелсін</translation>
    </message>
    <message>
        <source>Before t&amp;he class…</source>
        <translation>Сыны&amp;пқа дейін…</translation>
    </message>
    <message>
        <source>Pap&amp;ers…</source>
        <translation>Қа&amp;ғаздар…</translation>
    </message>
    <message>
        <source>Replay &amp;it</source>
        <translation>Қайта көр&amp;у</translation>
    </message>
    <message>
        <source>&amp;Nights side by side…</source>
        <translation>Түндерді қата&amp;р қою…</translation>
    </message>
    <message>
        <source>Feed&amp;back…</source>
        <translation>Т&amp;алдау…</translation>
    </message>
    <message>
        <source>P&amp;rojector</source>
        <translation>Экранға &amp;шығару</translation>
    </message>
    <message>
        <source>Seats and exercises</source>
        <translation>Орындар мен жаттығулар</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>Result co&amp;de</source>
        <translation>&amp;Нәтиже коды</translation>
    </message>
    <message>
        <source>Tr&amp;y that counts</source>
        <translation>Есептелетін &amp;тапсырма</translation>
    </message>
    <message>
        <source>What the class needs next</source>
        <translation>Сынып енді немен айналысуы керек</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Choose the folder that the seats hand in to; it is looked through every few seconds.</source>
        <translation>Орындар тапсыратын қалтаны таңдаңыз; ол бірнеше секунд сайын қаралады.</translation>
    </message>
    <message>
        <source>Looking at %1; hand-ins: %2.</source>
        <translation>Қаралып жатқан қалта: %1; тапсырылғаны: %2.</translation>
    </message>
    <message>
        <source>Points in brackets are known from a code alone, “…” is unfinished, “!” has to be looked at.</source>
        <translation>Жақшадағы ұпай тек кодтан белгілі, «…» – аяқталмаған, «!» – қарау керек.</translation>
    </message>
    <message>
        <source>Choose the class folder first.</source>
        <translation>Алдымен сынып қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no other try of this seat.</source>
        <translation>Бұл орынның басқа тапсырғаны жоқ.</translation>
    </message>
    <message>
        <source>No file of this seat is here.</source>
        <translation>Бұл орынның файлы мұнда жоқ.</translation>
    </message>
    <message>
        <source>result code</source>
        <translation>нәтиже коды</translation>
    </message>
    <message>
        <source>%1: %2 points, %3 min</source>
        <translation>%1: ұпай %2, %3 мин</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>Сынып қалтасы</translation>
    </message>
    <message>
        <source>Files that could not be taken in: %1.</source>
        <translation>Қабылданбаған файлдар саны: %1.</translation>
    </message>
    <message>
        <source>There are more files than are looked at in one go: use a folder of its own.</source>
        <translation>Файлдар бір қарағанда шолынатыннан көп: бөлек қалта пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Семинар курсы</translation>
    </message>
    <message>
        <source>Stick with hand-ins</source>
        <translation>Тапсырылған файлдары бар тасығыш</translation>
    </message>
    <message>
        <source>Files are being taken in from the stick.</source>
        <translation>Тасығыштан файлдар қабылдануда.</translation>
    </message>
    <message>
        <source>Taken in: %1. Known before: %2.</source>
        <translation>Қабылданғаны: %1. Бұрыннан белгілісі: %2.</translation>
    </message>
    <message>
        <source>Photographs of result codes</source>
        <translation>Нәтиже кодтарының суреттері</translation>
    </message>
    <message>
        <source>The photographs are being read.</source>
        <translation>Суреттер оқылуда.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1: ұпай %2.</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Portable box</source>
        <translation>Тасымалданатын жәшік</translation>
    </message>
    <message>
        <source>Members who carried the box</source>
        <translation>Жәшікті алып жүрген мүшелер</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Remove this box</source>
        <translation>Жәшікті &amp;алып тастау</translation>
    </message>
    <message>
        <source>&amp;Number of the box:</source>
        <translation>Жәшіктің &amp;нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Members (space marks):</source>
        <translation>&amp;Мүшелер (бос орын пернесі белгілейді):</translation>
    </message>
    <message>
        <source>Keep &amp;without members</source>
        <translation>Мүшелерсіз &amp;сақтау</translation>
    </message>
    <message>
        <source>The number of a box has digits, Latin letters and hyphens only, without spaces, as P1.</source>
        <translation>Жәшік нөмірі тек цифрдан, латын әрпінен және сызықшадан тұрады, бос орынсыз, мысалы P1.</translation>
    </message>
    <message>
        <source>Nobody is marked. Mark the members who went out with the box: an act on it names them. Where nobody went, keep it without members.</source>
        <translation>Ешкім белгіленбеген. Жәшікпен шыққан мүшелерді белгілеңіз: ол туралы актіде олар аталады. Ешкім шықпаса, мүшелерсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>There is a box of this number already. Type another number.</source>
        <translation>Мұндай нөмірлі жәшік бар. Басқа нөмір жазыңыз.</translation>
    </message>
    <message>
        <source>Type the number of the box.</source>
        <translation>Жәшіктің нөмірін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>BundlesDialog</name>
    <message>
        <source>Counted in bundles</source>
        <translation>Бумалап санау</translation>
    </message>
    <message>
        <source>Type bundles and loose ballots as they lie on the table: 7*50+32</source>
        <translation>Бумалар мен жеке бюллетеньдерді үстелде жатқандай теріңіз: 7*50+32</translation>
    </message>
    <message>
        <source>Bundles and loose ballots</source>
        <translation>Бумалар мен жеке бюллетеньдер</translation>
    </message>
    <message>
        <source>&amp;Take the sum</source>
        <translation>&amp;Қосындыны енгізу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>Not a sum yet. Type it as 7*50+32.</source>
        <translation>Әзірге қосынды емес. 7*50+32 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Барлығы: %1</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>One moment</source>
        <translation>Бір сәт күтіңіз</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>То&amp;қтату</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Қағаздар жасалып жатыр.</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>struck out</source>
        <translation>сызылған</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы не аты-жөні, қазақша</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Аты-жөні, орысша</translation>
    </message>
    <message>
        <source>Name in English (may stay empty)</source>
        <translation>Ағылшынша (міндетті емес)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Candidates in ballot order</source>
        <translation>Кандидаттар бюллетеньдегі ретімен</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change a figure?</source>
        <translation>Санды өзгерту керек пе?</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Бұрын: %1</translation>
    </message>
    <message>
        <source>Will be: %1</source>
        <translation>Енді: %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Өзгерту</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Бұрынғысын &amp;қалдыру</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear practice files</source>
        <translation>Оқу файлдарын өшіру</translation>
    </message>
    <message>
        <source>These are &amp;left as they are:</source>
        <translation>Бұлар сол күйінде &amp;қалады:</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Қалдыру</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>There is no practice of this course here. Real precincts are never touched.</source>
        <translation>Мұнда осы курстың оқу файлдары жоқ. Нақты учаскелерге тиіспейді.</translation>
    </message>
    <message>
        <source>Of the course “%1” there are here: practice files – %2, hand-ins – %3, their backups – %4. All of them are taken away for good. Real precincts are never touched.</source>
        <translation>«%1» курсы бойынша мұнда: оқу файлдары – %2, тапсырылған жұмыстар – %3, олардың көшірмелері – %4. Бәрі біржола өшіріледі. Нақты учаскелерге тиіспейді.</translation>
    </message>
    <message>
        <source>Taken away: %1.</source>
        <translation>Өшірілді: %1.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the protocols</source>
        <translation>Хаттамаларды жабу</translation>
    </message>
    <message>
        <source>1. Open each proof, read it aloud against the sheets, and mark it. Afterwards nothing changes.</source>
        <translation>1. Әр жобаны ашып, парақтармен салыстыра дауыстап оқып, белгілеңіз. Жабылғаннан кейін ештеңені өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>2. The time of closing</source>
        <translation>2. Жабу уақыты</translation>
    </message>
    <message>
        <source>3. Two of chair, deputy and secretary close together</source>
        <translation>3. Үш адамның – төрағаның, оның орынбасарының, хатшының – кез келген екеуі бірге жабады</translation>
    </message>
    <message>
        <source>Proof: %1…</source>
        <translation>Жоба: %1…</translation>
    </message>
    <message>
        <source>Read aloud and right: %1</source>
        <translation>Дауыстап оқылды, дұрыс: %1</translation>
    </message>
    <message>
        <source>&amp;Close the protocols</source>
        <translation>Хаттамаларды &amp;жабу</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Ә&amp;лі емес</translation>
    </message>
    <message>
        <source>The voting was ended before the usual hour. Type the time of closing and why the voting ended early.</source>
        <translation>Дауыс беру белгіленген уақыттан бұрын аяқталған. Жабу уақытын және дауыс беру неге ерте аяқталғанын жазыңыз.</translation>
    </message>
    <message>
        <source>&amp;True date and time:</source>
        <translation>Нақты &amp;күні мен уақыты:</translation>
    </message>
    <message>
        <source>for example 19.03.2023 23:41</source>
        <translation>мысалы, 19.03.2023 23:41</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>True date and time of closing</source>
        <translation>Жабудың нақты күні мен уақыты</translation>
    </message>
    <message>
        <source>Why the true time is typed</source>
        <translation>Нақты уақыттың жазылу себебі</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, and that fits the end of voting.</source>
        <translation>Ноутбук сағаты бойынша учаскеде қазір %1; бұл дауыс берудің аяқталуына сәйкес.</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, which is before the end of voting. Type the true date and time, and what is wrong with the clock. It is noted; the count is lawful.</source>
        <translation>Ноутбук сағаты бойынша учаскеде қазір %1, бұл дауыс беру аяқталғанға дейінгі уақыт. Нақты күні мен уақытын және сағаттың несі қате екенін жазыңыз. Бұл белгіленеді; санау заңды.</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, more than twelve hours after the end of voting. Type the true date and time, and the reason. It is noted; the count is lawful.</source>
        <translation>Ноутбук сағаты бойынша учаскеде қазір %1, дауыс беру аяқталғаннан он екі сағаттан көп өткен. Нақты күні мен уақытын және себебін жазыңыз. Бұл белгіленеді; санау заңды.</translation>
    </message>
    <message>
        <source>The laptop is set to UTC%2 and shows %1; the protocol gets the time of the precinct, UTC%3. Where that is the wrong one, put the local time right first: Precinct, Region and address.</source>
        <translation>Ноутбук UTC%2 белдеуіне қойылған және %1 деп тұр; хаттамада учаскенің уақыты, UTC%3 болады. Егер қатесі сол болса, алдымен жергілікті уақытты түзетіңіз: Учаске, Өңір және мекенжай.</translation>
    </message>
    <message>
        <source>With the digital seal, by two PINs</source>
        <translation>Цифрлық мөрмен, екі PIN-кодпен</translation>
    </message>
    <message>
        <source>With the digital seal, by the recovery code in the envelope</source>
        <translation>Цифрлық мөрмен, конверттегі қалпына келтіру кодымен</translation>
    </message>
    <message>
        <source>Without a digital seal</source>
        <translation>Цифрлық мөрсіз</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>Open each proof and mark that it was read aloud.</source>
        <translation>Әр жобаны ашып, дауыстап оқылғанын белгілеңіз.</translation>
    </message>
    <message>
        <source>Open the proof first.</source>
        <translation>Алдымен жобаны ашыңыз.</translation>
    </message>
    <message>
        <source>Choose who closes the protocols.</source>
        <translation>Хаттамаларды кім жабатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>The papers are being made and sealed.</source>
        <translation>Қағаздар жасалып, мөрленіп жатыр.</translation>
    </message>
    <message>
        <source>The key is being opened.</source>
        <translation>Кілт ашылып жатыр.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Қалай:</translation>
    </message>
    <message>
        <source>Person &amp;%1:</source>
        <translation>&amp;%1-адам:</translation>
    </message>
    <message>
        <source>Person %1 who closes</source>
        <translation>Жабатын %1-адам</translation>
    </message>
    <message>
        <source>PIN:</source>
        <translation>PIN-код:</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>%1-адамның PIN-коды</translation>
    </message>
    <message>
        <source>Recovery co&amp;de:</source>
        <translation>Қалпына келтіру &amp;коды:</translation>
    </message>
    <message>
        <source>Number of the &amp;act on its use:</source>
        <translation>Оны қолдану &amp;актісінің нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Why without a seal:</source>
        <translation>Цифрлық мөрсіз жабу &amp;себебі:</translation>
    </message>
    <message>
        <source>Recovery code from the envelope</source>
        <translation>Конверттегі қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Number of the act on the use of the recovery code</source>
        <translation>Қалпына келтіру кодын қолдану актісінің нөмірі</translation>
    </message>
    <message>
        <source>Why the protocols are closed without a digital seal</source>
        <translation>Хаттамалардың цифрлық мөрсіз жабылу себебі</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>“%1” has no room: this field is full. Shorten what stands in it.</source>
        <translation>«%1» сыймайды: бұл өріс толы. Ондағы мәтінді қысқартыңыз.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>“%1” was typed where nothing can be typed. Tab leads to the fields and the buttons here.</source>
        <translation>«%1» теруге болмайтын жерде терілді. Мұндағы өрістер мен түймелерге Tab пернесі апарады.</translation>
    </message>
    <message>
        <source>%1 does nothing here. Tab leads to the fields and the buttons here.</source>
        <translation>%1 пернесі мұнда ештеңе істемейді. Мұндағы өрістер мен түймелерге Tab пернесі апарады.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The window speaks this language already.</source>
        <translation>Терезе онсыз да осы тілде.</translation>
    </message>
    <message>
        <source>The text has this size already: %1.</source>
        <translation>Мәтіннің өлшемі онсыз да осындай: %1.</translation>
    </message>
    <message>
        <source>The text is as large as it can be: %1.</source>
        <translation>Мәтін барынша үлкен: %1.</translation>
    </message>
    <message>
        <source>The text is as small as it can be: %1.</source>
        <translation>Мәтін барынша ұсақ: %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Көшірме сақталды: %1</translation>
    </message>
    <message>
        <source>Folder for record and definition</source>
        <translation>Деректер шығарылатын қалта</translation>
    </message>
    <message>
        <source>The record of the precinct and the definition of the election are in the folder %1.</source>
        <translation>Учаскенің деректері мен сайлаудың сипаттамасы жазылған қалта: %1</translation>
    </message>
    <message>
        <source>Public key of the precinct</source>
        <translation>Учаскенің ашық кілті</translation>
    </message>
    <message>
        <source>The public key of precinct No. %1 is in the file %2. Give it to the commission above.</source>
        <translation>№%1 учаскенің ашық кілті жазылған файл: %2. Оны жоғары тұрған комиссияға беріңіз.</translation>
    </message>
    <message>
        <source>Figures typed from now on are noted as counted before, on paper. Choose the same line of the menu to end it.</source>
        <translation>Енді терілетін сандар бұрын қағазда саналған деп белгіленеді. Аяқтау үшін мәзірдің сол жолын тағы таңдаңыз.</translation>
    </message>
    <message>
        <source>Figures typed from now on are noted as entered at once again.</source>
        <translation>Енді терілетін сандар қайтадан бірден енгізілген деп белгіленеді.</translation>
    </message>
</context>
<context>
    <name>CommissionDialog</name>
    <message>
        <source>Commission and roles</source>
        <translation>Комиссия және рөлдер</translation>
    </message>
    <message>
        <source>Role at opening, and what changed during the day: an absent chair is replaced by the deputy or the secretary, a member is suspended or appointed. A line without a name is taken off the list.</source>
        <translation>Ашылған кездегі рөл және күн ішіндегі өзгерістер: төраға болмаған жағдайда оның міндетін орынбасары немесе хатшы атқарады, мүше шеттетіледі немесе тағайындалады. Аты жазылмаған жол тізімнен алынады.</translation>
    </message>
    <message>
        <source>&amp;Keep the commission</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>from %1: %2, decision %3</source>
        <translation>%2 (уақыты: %1; шешімнің нөмірі: %3)</translation>
    </message>
    <message>
        <source>Give the new member a role: press “Role changes…”.</source>
        <translation>Жаңа мүшенің рөлін көрсетіңіз: «Рөлін өзгерту…» батырмасын басыңыз.</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Names of practice people only. Each deputy and member has a row of issued ballots.</source>
        <translation>Тек оқу-жаттығуға арналған аттар. Әр орынбасар мен мүшенің берілген бюллетеньдер жолы бар.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Мүше қосу</translation>
    </message>
    <message>
        <source>A commission here has no more than %1 members.</source>
        <translation>Мұнда комиссия мүшелерінің ең көп саны – %1.</translation>
    </message>
    <message>
        <source>Take member %1 away</source>
        <translation>Мүшені алып тастау: %1</translation>
    </message>
    <message>
        <source>Member %1: name</source>
        <translation>%1-мүше: аты</translation>
    </message>
    <message>
        <source>Member %1: role</source>
        <translation>%1-мүше: рөлі</translation>
    </message>
    <message>
        <source>This is the only member.</source>
        <translation>Бұл – жалғыз мүше.</translation>
    </message>
    <message>
        <source>A happening expects something of this member: change it first.</source>
        <translation>Бір хабар осы мүшеден бірдеңе күтеді: алдымен соны өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>CommissionStep</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>The &amp;table</source>
        <translation>&amp;Үстел</translation>
    </message>
    <message>
        <source>Story and &amp;messages</source>
        <translation>Баян және &amp;хабарлар</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Тапсыру…</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Басынан бастау…</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Оқу-жатты&amp;ғу</translation>
    </message>
    <message>
        <source>the table: what the counting sheets say, and counting again</source>
        <translation>үстел: санау парақтарында не жазылғаны және қайта санау</translation>
    </message>
    <message>
        <source>the story and the messages to the commission</source>
        <translation>оқиға және комиссияға келген хабарлар</translation>
    </message>
    <message>
        <source>hand in the exercise</source>
        <translation>жаттығуды тапсыру</translation>
    </message>
    <message>
        <source>begin the exercise anew</source>
        <translation>жаттығуды басынан бастау</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Act, application or complaint</source>
        <translation>Акт, өтініш немесе шағым</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>&amp;Не екені:</translation>
    </message>
    <message>
        <source>&amp;From whom:</source>
        <translation>&amp;Кімнен:</translation>
    </message>
    <message>
        <source>A&amp;bout what:</source>
        <translation>Не &amp;туралы:</translation>
    </message>
    <message>
        <source>A&amp;rticle, where one is named:</source>
        <translation>&amp;Бабы, көрсетілсе:</translation>
    </message>
    <message>
        <source>Handed in a&amp;t:</source>
        <translation>Бері&amp;лген уақыты:</translation>
    </message>
    <message>
        <source>&amp;It is attached to the protocol</source>
        <translation>&amp;Хаттамаға тіркелді</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Шешім:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>С&amp;ебебі:</translation>
    </message>
    <message>
        <source>Votes &amp;for:</source>
        <translation>&amp;Жақтаған дауыс:</translation>
    </message>
    <message>
        <source>Votes a&amp;gainst:</source>
        <translation>Қа&amp;рсы дауыс:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy of the protocol</source>
        <translation>Хаттаманың көшірмесі</translation>
    </message>
    <message>
        <source>&amp;To whom (name):</source>
        <translation>&amp;Кімге (аты-жөні):</translation>
    </message>
    <message>
        <source>&amp;Present as:</source>
        <translation>&amp;Қандай сапада қатысады:</translation>
    </message>
    <message>
        <source>&amp;Organisation, where there is one:</source>
        <translation>Ұ&amp;йымы, болса:</translation>
    </message>
    <message>
        <source>&amp;Asked at:</source>
        <translation>&amp;Сұралған уақыты:</translation>
    </message>
    <message>
        <source>The &amp;copy was:</source>
        <translation>К&amp;өшірме:</translation>
    </message>
    <message>
        <source>given</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>берілмеді</translation>
    </message>
    <message>
        <source>&amp;Reason of the refusal:</source>
        <translation>&amp;Берілмеу себебі:</translation>
    </message>
    <message>
        <source>A copy may be refused only to a person who may not be present at the count; everyone else is given one.</source>
        <translation>Көшірме санау кезінде болуға құқығы жоқ адамға ғана берілмейді; өзге адамның бәріне беріледі.</translation>
    </message>
    <message>
        <source>Certified by, with the seal:</source>
        <translation>Мөрмен куәландырғандар:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct an announced figure</source>
        <translation>Жария етілген санды түзету</translation>
    </message>
    <message>
        <source>This figure was announced before the boxes were opened. The correction stands in the annex.</source>
        <translation>Бұл сан жәшіктер ашылғанға дейін жария етілген. Түзету қосымшада көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Title of the course</source>
        <translation>Курстың атауы</translation>
    </message>
    <message>
        <source>The figures of the seats come from this name: a course with another one has other figures.</source>
        <translation>Орындардың сандары осы атаудан шығады: атауы басқа курстың сандары да басқа.</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>The program made a mistake and closes. Every figure shown as saved is kept: open the file again.</source>
        <translation>Бағдарламада қате шығып, ол жабылады. «Сақталды» деп көрсетілген сандардың бәрі сақталған: файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The program made a mistake and closes. Open the file again and compare it with your sheets.</source>
        <translation>Бағдарламада қате шығып, ол жабылады. Файлды қайта ашып, парақтарыңызбен салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>CrashLogDialog</name>
    <message>
        <source>Mistakes of the program</source>
        <translation>Бағдарламаның қателері</translation>
    </message>
    <message>
        <source>The program made a mistake and closed. Every figure shown as saved is kept. Pass this text to whoever gave you the program; no names and no figures are in it.</source>
        <translation>Бағдарламада қате шығып, ол жабылды. Сақталды деп көрсетілген әр сан орнында. Осы мәтінді бағдарламаны берген адамға жіберіңіз; онда есімдер де, сандар да жоқ.</translation>
    </message>
    <message>
        <source>The program has kept no log of a mistake.</source>
        <translation>Бағдарлама қате туралы жазба сақтамаған.</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>The keyboard is in the Kazakh layout, where the upper row types letters. Type digits on the block at the right, or switch to another layout.</source>
        <translation>Пернетақта қазақ тілінде тұр: онда жоғарғы қатар әріп тереді. Сандарды оң жақтағы цифрлар бөлігінен теріңіз немесе пернетақтаны басқа тілге ауыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>DisputedDialog</name>
    <message>
        <source>Disputed ballots</source>
        <translation>Даулы бюллетеньдер</translation>
    </message>
    <message>
        <source>Show the ballot to everybody and vote: more than half of all %1 members decide whether it is valid.</source>
        <translation>Бюллетеньді бәріне көрсетіп, дауыс беріңіз: жарамды-жарамсызын мүшелердің жалпы санының (%1) жартысынан астамы шешеді.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Негізі</translation>
    </message>
    <message>
        <source>&amp;Valid: for</source>
        <translation>&amp;Жарамды: жақтап</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>Қ&amp;арсы</translation>
    </message>
    <message>
        <source>Ground of the dispute</source>
        <translation>Даудың негізі</translation>
    </message>
    <message>
        <source>Votes for counting it as valid</source>
        <translation>Жарамды деп тануды жақтаған дауыстар</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Қарсы дауыстар</translation>
    </message>
    <message>
        <source>&amp;Keep the decision</source>
        <translation>&amp;Шешімді жазу</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>Жолды &amp;алып тастау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Decisions on disputed ballots</source>
        <translation>Даулы бюллетеньдер туралы шешімдер</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>No decision is kept yet.</source>
        <translation>Әзірге бірде-бір шешім жазылмаған.</translation>
    </message>
    <message>
        <source>Pick the ground from the list or type it.</source>
        <translation>Негізін тізімнен таңдаңыз немесе жазыңыз.</translation>
    </message>
    <message>
        <source>Type the votes for and against.</source>
        <translation>Жақтаған және қарсы дауыстарды теріңіз.</translation>
    </message>
</context>
<context>
    <name>DissentDialog</name>
    <message>
        <source>Dissenting opinion</source>
        <translation>Ерекше пікір</translation>
    </message>
    <message>
        <source>&amp;Opinion, as it is to stand in the annex and on its own sheet:</source>
        <translation>Қосымшада және жеке парақта тұратын &amp;пікір:</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Ерекше пікір: %1</translation>
    </message>
    <message>
        <source>&amp;Keep the opinion</source>
        <translation>Пікірді &amp;сақтау</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Бұрынғысын &amp;қалдыру</translation>
    </message>
    <message>
        <source>No more than %1 letters fit on the sheet, and these are %2. Shorten the text, or attach the rest on paper.</source>
        <translation>Параққа ең көбі %1 әріп сыяды, мұнда – %2. Мәтінді қысқартыңыз немесе қалғанын қағазда тіркеңіз.</translation>
    </message>
</context>
<context>
    <name>EarlyEndDialog</name>
    <message>
        <source>Did voting end early?</source>
        <translation>Дауыс беру мерзімінен бұрын аяқталды ма?</translation>
    </message>
    <message>
        <source>%1 is before the hour at which voting ends, %2</source>
        <translation>Жазылған уақыт – %1, ал дауыс беру аяқталатын уақыт – %2</translation>
    </message>
    <message>
        <source>Voting ends earlier only on a lawful ground, which is noted in the journal. Without one leave it as it was: voting goes on.</source>
        <translation>Дауыс беру тек заңды негізбен бұрын аяқталады, ол журналға жазылады. Негіз болмаса, бұрынғысын қалдырыңыз: дауыс беру жалғасады.</translation>
    </message>
    <message>
        <source>Lawful &amp;ground:</source>
        <translation>Заңды &amp;негізі:</translation>
    </message>
    <message>
        <source>&amp;Decision: whose, number and date</source>
        <translation>&amp;Шешім: кімдікі, нөмірі мен күні</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Бұрынғысын &amp;қалдыру</translation>
    </message>
    <message>
        <source>Voting &amp;ended early</source>
        <translation>Дауыс беру бұрын &amp;аяқталды</translation>
    </message>
    <message>
        <source>Only where the ground is a decision.</source>
        <translation>Негіз шешім болғанда ғана.</translation>
    </message>
    <message>
        <source>Choose the lawful ground first; for a decision type whose it is, its number and date.</source>
        <translation>Алдымен заңды негізін таңдаңыз; шешім болса, оның кімдікі екенін, нөмірі мен күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Қосу…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Көшірме</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Басқа атпен сақтау…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жаб&amp;у</translation>
    </message>
    <message>
        <source>E&amp;xercises</source>
        <translation>Жатт&amp;ығулар</translation>
    </message>
    <message>
        <source>&amp;Pages of the exercise</source>
        <translation>Жаттығудың беттер&amp;і</translation>
    </message>
    <message>
        <source>Editor of courses</source>
        <translation>Курс редакторы</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(әзірге атаусыз)</translation>
    </message>
    <message>
        <source>Add an exercise first.</source>
        <translation>Алдымен жаттығу қосыңыз.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Бұл – бірінші жаттығу.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Бұл – соңғы жаттығу.</translation>
    </message>
    <message>
        <source>A course has no more than 40 exercises.</source>
        <translation>Курста ең көбі 40 жаттығу болады.</translation>
    </message>
    <message>
        <source>This exercise is of another election than the course. Begin a course of its own for it.</source>
        <translation>Бұл жаттығу басқа сайлаудікі. Оған бөлек курс бастаңыз.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Семинар курсы</translation>
    </message>
    <message>
        <source>Save the course</source>
        <translation>Курсты сақтау</translation>
    </message>
    <message>
        <source>The exercises are being played for forty seats.</source>
        <translation>Жаттығулар қырық орынға ойналып жатыр.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation>Тоқтатылды. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>It is not saved yet. %1</source>
        <translation>Әлі сақталған жоқ. %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Put in a figure of the seat…</source>
        <translation>Орынның санын қою…</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>The course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Happenings</source>
        <translation>Хабарлар</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Ballots to count by hand</source>
        <translation>Қолмен саналатын бюллетеньдер</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>story</source>
        <translation>баяны</translation>
    </message>
    <message>
        <source>time given</source>
        <translation>берілген уақыт</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>қысқа атауы</translation>
    </message>
    <message>
        <source>time of night</source>
        <translation>түнгі уақыт</translation>
    </message>
    <message>
        <source>note for the trainer</source>
        <translation>жаттықтырушыға ескертпе</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ағылшынша</translation>
    </message>
</context>
<context>
    <name>ElectionStep</name>
    <message>
        <source>Election definition</source>
        <translation>Сайлау сипаттамасы</translation>
    </message>
    <message>
        <source>Election and precinct</source>
        <translation>Сайлау және учаске</translation>
    </message>
    <message>
        <source>&amp;Election:</source>
        <translation>&amp;Сайлау:</translation>
    </message>
    <message>
        <source>N&amp;umber of the precinct:</source>
        <translation>Учаскенің &amp;нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Kind of precinct:</source>
        <translation>Учаскенің &amp;түрі:</translation>
    </message>
    <message>
        <source>Ballots of this precinct:</source>
        <translation>Осы учаскенің бюллетеньдері:</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>кәдімгі</translation>
    </message>
    <message>
        <source>closed: hospital, remand centre, ship, military unit</source>
        <translation>жабық: аурухана, тергеу изоляторы, кеме, әскери бөлім</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>шетелде</translation>
    </message>
    <message>
        <source>Electoral district: %1</source>
        <translation>Сайлау округі: %1</translation>
    </message>
    <message>
        <source>choose the electoral district</source>
        <translation>сайлау округін таңдаңыз</translation>
    </message>
</context>
<context>
    <name>EmptyBallots</name>
    <message>
        <source>No candidates yet</source>
        <translation>Әзірге кандидат жоқ</translation>
    </message>
    <message>
        <source>Without them there are no rows to count, and no empty form to print. The names can still be typed or taken from a table in the precinct file, under Candidates and parties, until the opening is finished.</source>
        <translation>Оларсыз саналатын жол да, басып шығаратын бос бланк та болмайды. Атауларды учаске файлында, «Кандидаттар мен партиялар» тармағында, ашу аяқталғанға дейін теруге немесе кестеден алуға болады.</translation>
    </message>
    <message>
        <source>&amp;Make the file without them</source>
        <translation>Файлды оларсыз &amp;жасау</translation>
    </message>
    <message>
        <source>&amp;Back to the candidates</source>
        <translation>Кандидаттарға &amp;оралу</translation>
    </message>
    <message>
        <source>Nobody stands on this ballot yet: %1</source>
        <translation>Бұл бюллетеньде әзірге ешкім жоқ: %1</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>Save everything on a stick</source>
        <translation>Бәрін тасығышқа сақтау</translation>
    </message>
    <message>
        <source>Choose &amp;stick or folder…</source>
        <translation>&amp;Тасығышты немесе қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Save &amp;everything</source>
        <translation>&amp;Бәрін сақтау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>The precinct file as it stands now and its backups go into a folder of the stick. Nothing on the stick is replaced, and nothing is noted.</source>
        <translation>Учаске файлы қазіргі күйінде және оның резервтік көшірмелері тасығыштағы қалтаға жазылады. Тасығыштағы ештеңе ауыстырылмайды, журналға ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>The papers of every version and the result file go there too.</source>
        <translation>Барлық нұсқаның қағаздары мен нәтижелер файлы да сонда жазылады.</translation>
    </message>
    <message>
        <source>Plug in the stick, and choose it.</source>
        <translation>Тасығышты салып, таңдаңыз.</translation>
    </message>
    <message>
        <source>Files: %1; they need %2, free are %3: %4</source>
        <translation>Файлдар: %1; керек орын: %2, бос орын: %3. Қалта: %4</translation>
    </message>
    <message>
        <source>Everything is in the folder %1, read back and compared. The stick may be pulled out now.</source>
        <translation>Бәрі жазылды, қайта оқылып салыстырылды, қалта: %1. Енді тасығышты алуға болады.</translation>
    </message>
    <message>
        <source>Choose where everything goes to.</source>
        <translation>Бәрі жазылатын орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>Stick or folder for everything</source>
        <translation>Бәрі жазылатын тасығыш немесе қалта</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Қағаздар жасалып жатыр.</translation>
    </message>
    <message>
        <source>Everything is being written and read back. Leave the stick where it is.</source>
        <translation>Бәрі жазылып, қайта оқылып жатыр. Тасығышты алмаңыз.</translation>
    </message>
    <message>
        <source>Stopped: not everything is on the stick. What is there is whole.</source>
        <translation>Тоқтатылды: бәрі жазылып бітпеді. Жазылғаны бүтін.</translation>
    </message>
</context>
<context>
    <name>ExcessActDialog</name>
    <message>
        <source>Act on a portable box</source>
        <translation>Тасымалданатын жәшік туралы акт</translation>
    </message>
    <message>
        <source>1. Recount the ballots of the box against its written applications, and type what you count.</source>
        <translation>1. Жәшіктегі бюллетеньдерді жазбаша өтініштермен салыстырып қайта санап, санап шыққаныңызды теріңіз.</translation>
    </message>
    <message>
        <source>2. The commission votes on annulling them: more than half of all %1 members have to be for it.</source>
        <translation>2. Комиссия оларды жарамсыз деп тануға дауыс береді: барлық %1 мүшенің жартысынан көбі жақтауы керек.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Жақтап:</translation>
    </message>
    <message>
        <source>A&amp;gainst:</source>
        <translation>Қ&amp;арсы:</translation>
    </message>
    <message>
        <source>Votes for annulling</source>
        <translation>Жарамсыз деп тануды жақтаған дауыстар</translation>
    </message>
    <message>
        <source>Votes against annulling</source>
        <translation>Жарамсыз деп тануға қарсы дауыстар</translation>
    </message>
    <message>
        <source>Type what was recounted first.</source>
        <translation>Алдымен қайта саналғанын теріңіз.</translation>
    </message>
    <message>
        <source>&amp;Take the recount over</source>
        <translation>Қайта санағанды &amp;енгізу</translation>
    </message>
    <message>
        <source>The recount has another figure: %1. It is taken over; about the old one there is no act.</source>
        <translation>Қайта санағанда басқа сан шықты: %1. Осы сан енгізіледі; бұрынғы сан туралы акт жасалмайды.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: бұрын %2, енді %3</translation>
    </message>
    <message>
        <source>Recounted, %1. There are still more ballots than applications: draw up the act.</source>
        <translation>Қайта саналды, %1. Бюллетень әлі де өтініштен көп: акт жасаңыз.</translation>
    </message>
    <message>
        <source>Recounted, %1. There is no excess, and no act is needed.</source>
        <translation>Қайта саналды, %1. Артық бюллетень жоқ, акт керек емес.</translation>
    </message>
    <message>
        <source>Recount the ballots of the box first, and type what you count.</source>
        <translation>Алдымен жәшіктегі бюллетеньдерді қайта санап, санап шыққаныңызды теріңіз.</translation>
    </message>
    <message>
        <source>Type the votes for and against.</source>
        <translation>Жақтаған және қарсы дауыстарды теріңіз.</translation>
    </message>
    <message>
        <source>Without more than half of all members nothing is annulled. Check the votes, or vote again.</source>
        <translation>Барлық мүшелердің жартысынан көбі болмаса, ештеңе жарамсыз деп танылмайды. Дауыстарды тексеріңіз немесе қайта дауыс беріңіз.</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Title of the exercise</source>
        <translation>Жаттығудың атауы</translation>
    </message>
    <message>
        <source>Story: what the commission knows when it starts</source>
        <translation>Баяны: комиссия бастағанда не біледі</translation>
    </message>
    <message>
        <source>Time given, in working minutes</source>
        <translation>Берілген уақыт, жұмыс минуты</translation>
    </message>
    <message>
        <source>The trainee takes over at</source>
        <translation>Қатысушы бастайтын кезең</translation>
    </message>
    <message>
        <source>Time of night then, as 22:40, or 00:30+1 after midnight; the usual one if empty</source>
        <translation>Сол кездегі уақыт: 22:40, түн ортасынан кейін 00:30+1; бос болса, әдеттегісі</translation>
    </message>
    <message>
        <source>What lies on the table</source>
        <translation>Үстелде не жатады</translation>
    </message>
    <message>
        <source>Every seat has these very figures</source>
        <translation>Барлық орында дәл осы сандар</translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1 (әдетте %2)</translation>
    </message>
    <message>
        <source>piles and lists on the screen</source>
        <translation>экрандағы бумалар мен тізімдер</translation>
    </message>
    <message>
        <source>a printed set on a real table</source>
        <translation>нақты үстелдегі басылған жинақ</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback for the class</source>
        <translation>Сыныпқа талдау</translation>
    </message>
    <message>
        <source>A sheet for each seat, the class list on paper and as tables, and certificates of attendance where names are wanted.</source>
        <translation>Әр орынға парақ, қағаздағы және кесте түріндегі сынып тізімі, аты-жөндер керек болса, қатысу куәліктері.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheets</source>
        <translation>Парақтардың &amp;тілі</translation>
    </message>
    <message>
        <source>With the &amp;names that were given at hand-in</source>
        <translation>Тапсырғанда жазылған &amp;аты-жөндермен бірге</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>Қалтаға &amp;сақтау…</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>екі тілде қатар</translation>
    </message>
    <message>
        <source>Folder for the feedback</source>
        <translation>Талдау жазылатын қалта</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Парақтар дайындалуда.</translation>
    </message>
    <message>
        <source>Written to %1. Files: %2.</source>
        <translation>Жазылған қалта: %1. Файл саны: %2.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Persons present</source>
        <translation>Қатысып отырғандар</translation>
    </message>
    <message>
        <source>Note for the trainer at this stage; may stay empty</source>
        <translation>Осы кезең туралы жаттықтырушыға ескертпе; бос болуы мүмкін</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Шын сан</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Парақта</translation>
    </message>
    <message>
        <source>%1: truth</source>
        <translation>%1: шын сан</translation>
    </message>
    <message>
        <source>%1: what the sheet says</source>
        <translation>%1: парақтағы сан</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Апарғандар</translation>
    </message>
    <message>
        <source>Take box %1 away</source>
        <translation>Жәшікті алып тастау: %1</translation>
    </message>
    <message>
        <source>In the end all ballots of this box are annulled</source>
        <translation>Соңында бұл жәшіктің барлық бюллетені жарамсыз деп танылады</translation>
    </message>
    <message>
        <source>In the end they are annulled in this box: %1</source>
        <translation>Соңында бұл жәшікте жарамсыз деп танылады: %1</translation>
    </message>
    <message>
        <source>Counted apart before the piles: %1</source>
        <translation>Бумаларға дейін бөлек саналады: %1</translation>
    </message>
    <message>
        <source>Add a portable box</source>
        <translation>Тасымалданатын жәшік қосу</translation>
    </message>
    <message>
        <source>A member who should have issued no ballots</source>
        <translation>Бюллетень бермеуі тиіс мүше</translation>
    </message>
    <message>
        <source>Give a row</source>
        <translation>Жол қосу</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Candidates and file</source>
        <translation>Кандидаттар және файл</translation>
    </message>
    <message>
        <source>The definition has no candidates for this ballot. Type them in ballot order or take them from a table; this can also be done later, until the opening.</source>
        <translation>Сайлау сипаттамасында бұл бюллетеньнің кандидаттары жоқ. Оларды бюллетеньдегі ретімен теріңіз немесе кестеден алыңыз; мұны кейін, учаске ашылғанға дейін де жасауға болады.</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Кестед&amp;ен…</translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation>Бос ке&amp;сте сақтау…</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>Жол &amp;қосу</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>Save the precinct &amp;file as:</source>
        <translation>Учаске &amp;файлы:</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Кандидаттар кестесі</translation>
    </message>
    <message>
        <source>Taken; saved with the precinct file. Names on the ballot: %1</source>
        <translation>Алынды; учаске файлымен бірге сақталады. Бюллетеньдегі жолдар саны: %1</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Бос кестені сақтау</translation>
    </message>
    <message>
        <source>Save the precinct file</source>
        <translation>Учаске файлын сақтау</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Сол жерге &amp;өту</translation>
    </message>
    <message>
        <source>What fires, what stays, what no check notices</source>
        <translation>Не іске қосылады, не қалады, не байқалмайды</translation>
    </message>
    <message>
        <source>Fires on the sheets: %1</source>
        <translation>Парақтардағы сандармен шығады: %1</translation>
    </message>
    <message>
        <source>Stays with the truth, to be answered: %1</source>
        <translation>Шын сандармен қалады, жауап берілуі тиіс: %1</translation>
    </message>
    <message>
        <source>No check notices: %1</source>
        <translation>Ешбір тексеру байқамайды: %1</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Кедергі жоқ.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>In the way of saving: %1</source>
        <translation>Сақтауға кедергі: %1</translation>
    </message>
    <message>
        <source>Nothing is in the way of saving this exercise.</source>
        <translation>Бұл жаттығуды сақтауға кедергі жоқ.</translation>
    </message>
    <message>
        <source>Nothing is in the way so far; it is being played for forty seats.</source>
        <translation>Әзірге кедергі жоқ; жаттығу қырық орынға ойналып жатыр.</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>This precinct is finished</source>
        <translation>Бұл учаскенің жұмысы аяқталған</translation>
    </message>
    <message>
        <source>Open for &amp;looking</source>
        <translation>&amp;Қарауға ашу</translation>
    </message>
    <message>
        <source>&amp;Continue with it</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
    <message>
        <source>Do &amp;not open it</source>
        <translation>&amp;Ашпау</translation>
    </message>
    <message>
        <source>In the file %1 the protocols are closed and posted, and documents and ballots were handed over. It is opened for looking: papers are printed again as they are, and nothing is noted by mistake. Continue with it where something is still to be noted.</source>
        <translation>Файл: %1. Хаттамалар жабылып, ілінген, құжаттар мен бюллетеньдер өткізілген. Файл қарауға ашылады: қағаздар сол күйінде қайта басылады, қателесіп ештеңе тіркелмейді. Тағы бірдеңе тіркелетін болса, жалғастырыңыз.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up the recount</source>
        <translation>Қайта санауды тоқтату</translation>
    </message>
    <message>
        <source>A recount ends without a protocol of its own only by a decision. What was typed in it stays in the journal; the protocol before it counts.</source>
        <translation>Қайта санау өз хаттамасынсыз тек шешім бойынша аяқталады. Онда терілгендер журналда қалады; алдыңғы хаттама күшінде.</translation>
    </message>
    <message>
        <source>&amp;Number of the decision:</source>
        <translation>Шешімнің &amp;нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Who decided:</source>
        <translation>&amp;Кім шешті:</translation>
    </message>
    <message>
        <source>A&amp;t:</source>
        <translation>&amp;Уақыты:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Тоқтату</translation>
    </message>
</context>
<context>
    <name>GivenDialog</name>
    <message>
        <source>Result file</source>
        <translation>Нәтижелер файлы</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>The file was written, read back and found to be the same: %1.</source>
        <translation>Файл жазылды, қайта оқылып салыстырылды, дәл сол файл: %1.</translation>
    </message>
    <message>
        <source>This very file was there already: %1.</source>
        <translation>Дәл осы файл бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>The stick may be pulled out now.</source>
        <translation>Енді тасығышты алуға болады.</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <source>&amp;Result code</source>
        <translation>Нәтиже &amp;коды</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Нәтиже коды</translation>
    </message>
    <message>
        <source>The result code as a picture</source>
        <translation>Нәтиже коды сурет түрінде</translation>
    </message>
    <message>
        <source>Read it aloud or show it to a telephone where no file can be carried. It proves nothing; the file does.</source>
        <translation>Файл апару мүмкін болмаса, дауыстап оқыңыз немесе телефонға көрсетіңіз. Код ештеңені дәлелдемейді, файл дәлелдейді.</translation>
    </message>
    <message>
        <source>See that &amp;moment</source>
        <translation>&amp;Сол сәтті көру</translation>
    </message>
    <message>
        <source>To the &amp;figure</source>
        <translation>С&amp;анға өту</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <translation>%1, орын: %2</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>Ұпай: %1 / 100</translation>
    </message>
    <message>
        <source>Unfinished: what is not closed or answered yet has no points.</source>
        <translation>Аяқталмаған: жабылмаған және жауапсыз қалған бөліктерге ұпай берілмейді.</translation>
    </message>
    <message>
        <source>Working time: %1 min, the target is %2 min.</source>
        <translation>Жұмыс уақыты: %1 мин, межесі – %2 мин.</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>Тапсырылды: %1</translation>
    </message>
    <message>
        <source>What cost points is told once it is handed in.</source>
        <translation>Ұпай не үшін жоғалғаны тапсырылғаннан кейін айтылады.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ештеңе жоғалмады.</translation>
    </message>
    <message>
        <source>&amp;What cost points, and what would have been right; Enter goes to the question</source>
        <translation>&amp;Ұпай не үшін жоғалды және дұрысы қандай; Enter сұраққа апарады</translation>
    </message>
    <message>
        <source>&amp;What cost points, and what would have been right; Enter shows that moment again</source>
        <translation>&amp;Ұпай не үшін жоғалды және дұрысы қандай; Enter сол сәтті қайта көрсетеді</translation>
    </message>
    <message>
        <source>To the &amp;question</source>
        <translation>Сұр&amp;аққа өту</translation>
    </message>
    <message>
        <source>These points are about no single figure.</source>
        <translation>Бұл ұпайлар белгілі бір санға қатысты емес.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Documents and ballots handed over</source>
        <translation>Құжаттар мен бюллетеньдерді өткізу</translation>
    </message>
    <message>
        <source>&amp;Left the precinct at:</source>
        <translation>&amp;Учаскеден шыққан уақыты:</translation>
    </message>
    <message>
        <source>&amp;Who takes it, or carries it:</source>
        <translation>&amp;Кім алады немесе апарады:</translation>
    </message>
    <message>
        <source>&amp;Arrived at, once it has:</source>
        <translation>&amp;Жеткен уақыты, жетсе:</translation>
    </message>
    <message>
        <source>&amp;Seals:</source>
        <translation>&amp;Пломбалар:</translation>
    </message>
    <message>
        <source>A&amp;ct: number, and what was found:</source>
        <translation>&amp;Акт: нөмірі және не анықталғаны:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>&amp;Names of those at this table, one a line; may stay empty</source>
        <translation>Осы үстелде &amp;отырғандардың аты-жөні, әр жолға бірден; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>Names are kept in a file of their own beside the hand-in, and nowhere else.</source>
        <translation>Аты-жөндер тапсырылған файлдың қасындағы бөлек файлда ғана сақталады.</translation>
    </message>
    <message>
        <source>Only the &amp;code…</source>
        <translation>Тек &amp;код…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Тапсыру</translation>
    </message>
    <message>
        <source>A whole copy of the practice file is handed in. The exercise can be gone on with here.</source>
        <translation>Оқу файлының толық көшірмесі тапсырылады. Жаттығуды осында жалғастыруға болады.</translation>
    </message>
    <message>
        <source>The protocols are not closed yet: what is handed in now is unfinished. That is allowed at any time.</source>
        <translation>Хаттамалар әлі жабылмаған: қазір тапсырылатыны аяқталмаған жұмыс. Оны кез келген уақытта тапсыруға болады.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Қайда: %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or choose another folder.</source>
        <translation>%1 қалтасы жоқ. Тасығышты қосыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the folder of the class, or the stick that goes round. It is asked once.</source>
        <translation>Сынып қалтасын немесе қолдан қолға өтетін тасығышты таңдаңыз. Бұл бір рет сұралады.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Басқа қ&amp;алта…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Қ&amp;алтаны таңдау…</translation>
    </message>
    <message>
        <source>Folder for hand-ins</source>
        <translation>Тапсырылатын жұмыстар қалтасы</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Алдымен қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>No more than %1 names fit here.</source>
        <translation>Мұнда %1 аты-жөннен артық сыймайды.</translation>
    </message>
</context>
<context>
    <name>HappeningsPage</name>
    <message>
        <source>Nothing happens in this exercise beside the count.</source>
        <translation>Бұл жаттығуда санаудан басқа ештеңе болмайды.</translation>
    </message>
    <message>
        <source>Add a happening</source>
        <translation>Хабар қосу</translation>
    </message>
    <message>
        <source>Happening %1</source>
        <translation>Хабар: %1</translation>
    </message>
    <message>
        <source>What the commission is told</source>
        <translation>Комиссияға не айтылады</translation>
    </message>
    <message>
        <source>Take happening %1 away</source>
        <translation>Хабарды алып тастау: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>at the stage: %1</source>
        <translation>кезеңде: %1</translation>
    </message>
    <message>
        <source>a slip that is planted no more</source>
        <translation>енді жоқ қате</translation>
    </message>
    <message>
        <source>once this is entered: %1</source>
        <translation>мұны енгізген соң: %1</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Не істеу дұрыс</translation>
    </message>
    <message>
        <source>Happening %1: %2</source>
        <translation>Хабар %1: %2</translation>
    </message>
    <message>
        <source>Another lawful way</source>
        <translation>Тағы бір заңды жол</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>ештеңе істеудің қажеті жоқ</translation>
    </message>
    <message>
        <source>somebody&apos;s part in the commission changes</source>
        <translation>комиссиядағы біреудің міндеті өзгереді</translation>
    </message>
    <message>
        <source>a name on the ballot is struck out or restored</source>
        <translation>бюллетеньде ат сызылады немесе қалпына келтіріледі</translation>
    </message>
    <message>
        <source>Name on the ballot</source>
        <translation>Бюллетеньдегі ат</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ол</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>сызылады</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>қалпына келтіріледі</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>or member</source>
        <translation>немесе мүше</translation>
    </message>
    <message>
        <source>is from then on</source>
        <translation>содан бастап</translation>
    </message>
    <message>
        <source>Not this way</source>
        <translation>Бұл жолсыз</translation>
    </message>
</context>
<context>
    <name>HintsDialog</name>
    <message>
        <source>Where to look first</source>
        <translation>Алдымен қайдан іздеу керек</translation>
    </message>
    <message>
        <source>Recount in this order, from the ballots and sheets. Type what you count, not what would fit.</source>
        <translation>Осы ретпен бюллетеньдер мен парақтар бойынша қайта санаңыз. Сай келетінін емес, санап шыққаныңызды теріңіз.</translation>
    </message>
    <message>
        <source>No single figure explains what does not agree. Count the piles again, one by one from the first.</source>
        <translation>Айырманы бір санмен түсіндіру мүмкін емес. Бумаларды біріншісінен бастап бір-бірлеп қайта санаңыз.</translation>
    </message>
    <message>
        <source>Places to recount, in order</source>
        <translation>Қайта санайтын жерлер, ретімен</translation>
    </message>
    <message>
        <source>&amp;Reveal (practice)</source>
        <translation>&amp;Ашып көрсету (оқу-жаттығу)</translation>
    </message>
    <message>
        <source>&amp;Go to the figure</source>
        <translation>&amp;Санға өту</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>time, newest first</source>
        <translation>уақыт, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>барлық кезең</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Реті</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Кезең</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Адам</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
    <message>
        <source>&amp;Go to the figure</source>
        <translation>Санға &amp;өту</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Қайта көр&amp;у</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Журнал оқылып жатыр.</translation>
    </message>
    <message>
        <source>&amp;Find a name, a number or a time</source>
        <translation>Атауды, санды немесе уақытты &amp;іздеу</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>At the stage</source>
        <translation>Кезеңде</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Жазбалар саны: %1</translation>
    </message>
    <message>
        <source>There is no entry to print.</source>
        <translation>Басып шығаратын жазба жоқ.</translation>
    </message>
    <message>
        <source>This entry is about no figure.</source>
        <translation>Бұл жазба ешбір санға қатысты емес.</translation>
    </message>
    <message>
        <source>This entry is about no figure: there is nowhere to go to.</source>
        <translation>Бұл жазба ешбір санға қатысты емес: баратын жер жоқ.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Жазба таңдалмаған.</translation>
    </message>
</context>
<context>
    <name>InsertDialog</name>
    <message>
        <source>A figure of the seat</source>
        <translation>Орынның саны</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Сан</translation>
    </message>
    <message>
        <source>As its counting &amp;sheet has it, not the truth</source>
        <translation>Шын сан емес, &amp;парақтағы сан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Қою</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Enter, Down, Tab</source>
        <translation>Enter, төмен, Tab</translation>
    </message>
    <message>
        <source>take the figure and go to the next one</source>
        <translation>санды қабылдап, келесіге өту</translation>
    </message>
    <message>
        <source>Up, Shift+Tab</source>
        <translation>жоғары, Shift+Tab</translation>
    </message>
    <message>
        <source>back to the figure before</source>
        <translation>алдыңғы санға қайту</translation>
    </message>
    <message>
        <source>first and last figure of the page</source>
        <translation>беттің бірінші және соңғы саны</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>leaf through a long ballot</source>
        <translation>ұзын бюллетеньді парақтау</translation>
    </message>
    <message>
        <source>the figure as it was before typing</source>
        <translation>теруге дейінгі санды қайтару</translation>
    </message>
    <message>
        <source>undo the last entry of this stage</source>
        <translation>осы кезеңдегі соңғы енгізуді болдырмау</translation>
    </message>
    <message>
        <source>disputed ballots of the pile page</source>
        <translation>бума бетіндегі даулы бюллетеньдер</translation>
    </message>
    <message>
        <source>all piles that are still empty are 0</source>
        <translation>бос тұрған бумалардың бәріне 0 жазу</translation>
    </message>
    <message>
        <source>where to look first</source>
        <translation>алдымен қайдан іздеу керек</translation>
    </message>
    <message>
        <source>the journal: what was entered, when and by whom</source>
        <translation>журнал: не, қашан, кім енгізді</translation>
    </message>
    <message>
        <source>second check: agrees, another figure</source>
        <translation>екінші тексеру: дұрыс, сан басқа</translation>
    </message>
    <message>
        <source>to one of the first ten stages</source>
        <translation>алғашқы он кезеңнің біріне көшу</translation>
    </message>
    <message>
        <source>Ctrl+PgDn, Ctrl+PgUp</source>
        <translation>Ctrl+PgDn, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>to the next stage, to the one before</source>
        <translation>келесі кезеңге, алдыңғы кезеңге көшу</translation>
    </message>
    <message>
        <source>larger, smaller and usual text</source>
        <translation>мәтінді ірілеу, ұсақтау, әдеттегі өлшемге қайтару</translation>
    </message>
    <message>
        <source>“%1” was typed where nothing can be typed. Enter closes this card.</source>
        <translation>«%1» теруге болмайтын жерде терілді. Enter карточканы жабады.</translation>
    </message>
    <message>
        <source>page, findings, stages in turn</source>
        <translation>бет, тексеру нәтижесі, кезеңдер – кезекпен</translation>
    </message>
    <message>
        <source>who is typing</source>
        <translation>кім теріп отыр</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>мәзір</translation>
    </message>
    <message>
        <source>a new precinct, open a precinct file</source>
        <translation>жаңа учаске, учаске файлын ашу</translation>
    </message>
    <message>
        <source>print the papers of the stage</source>
        <translation>кезеңнің қағаздарын басып шығару</translation>
    </message>
    <message>
        <source>help for the page one is on, and this card</source>
        <translation>ашық тұрған бет бойынша көмек және осы карточка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard</source>
        <translation>Бәрін пернетақтамен істеуге болады</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>Карточканы &amp;жабу</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Signing with a key</source>
        <translation>Кілтпен қол қою</translation>
    </message>
    <message>
        <source>Choose the &amp;file of the key…</source>
        <translation>Кілттің &amp;файлын таңдау…</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>Кілттің &amp;құпиясөзі:</translation>
    </message>
    <message>
        <source>The key is a file that ends in .p12 or .pfx, on the member&apos;s own stick.</source>
        <translation>Кілт – мүшенің өз тасығышындағы .p12 немесе .pfx файлы.</translation>
    </message>
    <message>
        <source>The file of the key: %1</source>
        <translation>Кілттің файлы: %1</translation>
    </message>
    <message>
        <source>&amp;Sign, and let this be read</source>
        <translation>Осы мәлімет көрінетініне келісіп, &amp;қол қою</translation>
    </message>
    <message>
        <source>&amp;Show what the key publishes</source>
        <translation>Кілттен не көрінетінін к&amp;өрсету</translation>
    </message>
    <message>
        <source>Whoever opens the signed file reads of the key:</source>
        <translation>Қол қойылған файлды ашқан адам кілттен мынаны оқиды:</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>personal number (IIN)</source>
        <translation>жеке сәйкестендіру нөмірі (ЖСН)</translation>
    </message>
    <message>
        <source>number of the organisation (BIN)</source>
        <translation>ұйымның нөмірі (БСН)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық пошта</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>берген</translation>
    </message>
    <message>
        <source>These are personal data. Copies and papers are printed from the file without them.</source>
        <translation>Бұлар – дербес деректер. Көшірмелер мен қағаздар олар жоқ файлдан басылады.</translation>
    </message>
    <message>
        <source>The name is another than the member&apos;s here: look whether it is the right key.</source>
        <translation>Аты мұндағы мүшенің атынан басқа: кілт дұрыс па, қараңыз.</translation>
    </message>
    <message>
        <source>By the laptop&apos;s clock the key is not in force: %1. It may sign all the same.</source>
        <translation>Ноутбук сағаты бойынша кілттің мерзімі басқа: %1. Сонда да қол қоюға болады.</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Кілттің файлы</translation>
    </message>
    <message>
        <source>Choose the file of the key first.</source>
        <translation>Алдымен кілттің файлын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>F7 is for the disputed ballots, on the pages of the piles.</source>
        <translation>F7 – даулы бюллетеньдер үшін, бумалар беттерінде.</translation>
    </message>
    <message>
        <source>F8 is for the empty piles, on the pages of the piles.</source>
        <translation>F8 – бос бумалар үшін, бумалар беттерінде.</translation>
    </message>
    <message>
        <source>“%1” was typed where nothing can be typed. Choose a figure first, by Tab or the mouse.</source>
        <translation>«%1» теруге болмайтын жерде терілді. Алдымен Tab пернесімен немесе тінтуірмен санды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 does nothing here. F1 shows what the keys do.</source>
        <translation>%1 мұнда ештеңе істемейді. Пернелердің не істейтінін F1 көрсетеді.</translation>
    </message>
</context>
<context>
    <name>KitDialog</name>
    <message>
        <source>Inventory</source>
        <translation>Тізімдеме</translation>
    </message>
    <message>
        <source>&amp;To which commission:</source>
        <translation>&amp;Қай комиссияға:</translation>
    </message>
    <message>
        <source>Count each pack before it is sealed. Where it is another number than here, type what lies there.</source>
        <translation>Әр қаптаманы пломбаламас бұрын санаңыз. Мұндағыдан басқа болса, шын саны қанша екенін теріңіз.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Қаптама</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Пломба нөмірі</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
    <message>
        <source>&amp;Another pack of:</source>
        <translation>&amp;Тағы бір қаптама:</translation>
    </message>
    <message>
        <source>A&amp;dd the pack</source>
        <translation>Қаптама қ&amp;осу</translation>
    </message>
    <message>
        <source>And beside them, how many of each:</source>
        <translation>Олардан бөлек, әрқайсысы қанша:</translation>
    </message>
</context>
<context>
    <name>LastBackupDialog</name>
    <message>
        <source>The last backup</source>
        <translation>Соңғы көшірме</translation>
    </message>
    <message>
        <source>A backup is made before the file is closed, so that all that was entered is in it.</source>
        <translation>Файл жабылмай тұрып көшірме жасалады, енгізілгеннің бәрі сонда болуы үшін.</translation>
    </message>
    <message>
        <source>Do &amp;not close</source>
        <translation>&amp;Жаппау</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Онсыз жабу</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Қайталау</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave it?</source>
        <translation>Шығасыз ба?</translation>
    </message>
    <message>
        <source>What was typed here is not kept yet.</source>
        <translation>Мұнда терілгені әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <translation>Теруді &amp;жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>Сақтамай &amp;шығу</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of the program</source>
        <translation>Бағдарлама журналы</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Бағдарлама не істеді</translation>
    </message>
    <message>
        <source>What the program did and which faults it met, in this run and in earlier ones. No names, no figures and no files are named in it: it may be passed on.</source>
        <translation>Бағдарлама осы жолы және бұрын не істеді, қандай ақауларды кездестірді. Мұнда есімдер де, сандар да, файл аттары да жоқ: мәтінді беруге болады.</translation>
    </message>
</context>
<context>
    <name>LowerReportDialog</name>
    <message>
        <source>Lower than the report before?</source>
        <translation>Алдыңғы есептен аз ба?</translation>
    </message>
    <message>
        <source>The report before (%1) has %2. Reports count from opening, so that none is lower than the one before it. Leave it as it was and type it again, or give the reason of the correction.</source>
        <translation>Алдыңғы есепте (%1): %2. Есептер ашылудан бастап саналады, сондықтан ешқайсысы алдыңғысынан аз болмайды. Бұрынғысын қалдырып, қайта теріңіз немесе түзетудің себебін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>NewPrecinctPage</name>
    <message>
        <source>New precinct</source>
        <translation>Жаңа учаске</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Make the precinct file</source>
        <translation>Учаске файлын &amp;жасау</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Бұл – бірінші қадам.</translation>
    </message>
</context>
<context>
    <name>NotPrintedDialog</name>
    <message>
        <source>Not printed yet</source>
        <translation>Әлі басылмаған</translation>
    </message>
    <message>
        <source>The sheet with the recovery code was not printed. The code is kept nowhere else: once this sheet is closed nobody can show it again. Until the opening is finished a new key can be made under Precinct, PINs for closing.</source>
        <translation>Қалпына келтіру коды бар парақ басылмады. Код басқа еш жерде сақталмайды: бұл парақ жабылса, оны енді ешкім көрсете алмайды. Учаске ашылғанға дейін «Учаске» мәзіріндегі «Жабуға арналған PIN-кодтар» арқылы жаңа кілт жасауға болады.</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>Параққа &amp;оралу</translation>
    </message>
    <message>
        <source>&amp;Close without printing</source>
        <translation>Баспай &amp;жабу</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>for example 19.03.2023 23:41</source>
        <translation>мысалы, 19.03.2023 23:41</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>Сол күйінде &amp;қалдыру</translation>
    </message>
</context>
<context>
    <name>OddTimeDialog</name>
    <message>
        <source>Is the time right?</source>
        <translation>Уақыт дұрыс па?</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Терілгені: %1</translation>
    </message>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Дұрыс</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>&amp;Қайта теру</translation>
    </message>
</context>
<context>
    <name>OtherHistory</name>
    <message>
        <source>This backup is of the same precinct file, but its journal is another one from entry %1 on: it has %2 entries from there, the last of %3, and the file %4 has %5. It may come from another computer, or somebody may have changed it. Look at it first; put it in the place of the file only if you know where it is from.</source>
        <translation>Бұл көшірме сол учаске файлынікі, бірақ журналы %1-жазбадан бастап басқа: көшірмеде одан кейінгі жазбалар саны – %2, соңғысы %3, ал %4 файлында – %5. Ол басқа компьютерден болуы немесе оны біреу өзгерткен болуы мүмкін. Алдымен оны қарап шығыңыз; қайдан келгенін білсеңіз ғана файлдың орнына қойыңыз.</translation>
    </message>
    <message>
        <source>Its key is another one too.</source>
        <translation>Кілті де басқа.</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Басқа журнал</translation>
    </message>
    <message>
        <source>&amp;Restore it all the same</source>
        <translation>Сонда да &amp;қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>OtherIssuerDialog</name>
    <message>
        <source>Somebody else issued ballots</source>
        <translation>Бюллетеньдерді басқа біреу берді</translation>
    </message>
    <message>
        <source>Deputies and members issue ballots. If somebody else did, choose who it was: a row is added, and what is typed there is a discrepancy to be answered by an act.</source>
        <translation>Бюллетеньдерді төрағаның орынбасары мен мүшелер береді. Басқа біреу берсе, кім екенін таңдаңыз: жол қосылады, онда терілген сан – актімен жауап берілетін сәйкессіздік.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Result file</source>
        <translation>Нәтижелер файлы</translation>
    </message>
    <message>
        <source>&amp;Who takes it, or carries it:</source>
        <translation>&amp;Кім алады немесе апарады:</translation>
    </message>
    <message>
        <source>as a file, on a stick or in a folder</source>
        <translation>файл түрінде, тасығышта немесе қалтада</translation>
    </message>
    <message>
        <source>on paper only, without the file</source>
        <translation>қағаз түрінде ғана, файлсыз</translation>
    </message>
    <message>
        <source>&amp;How it goes up:</source>
        <translation>Қ&amp;алай тапсырылады:</translation>
    </message>
    <message>
        <source>Choose &amp;stick or folder…</source>
        <translation>&amp;Тасығышты немесе қалтаны таңдау…</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Тапсыру</translation>
    </message>
    <message>
        <source>The file needs %1. Plug in the stick, and choose it.</source>
        <translation>Файлға керек орын: %1. Тасығышты салып, таңдаңыз.</translation>
    </message>
    <message>
        <source>The file needs %1, free are %2: %3</source>
        <translation>Файлға керек орын: %1, бос орын: %2. Қалта: %3</translation>
    </message>
    <message>
        <source>Stick or folder for the result file</source>
        <translation>Нәтижелер файлы жазылатын тасығыш немесе қалта</translation>
    </message>
    <message>
        <source>The stick is being looked at.</source>
        <translation>Тасығыш қаралып жатыр.</translation>
    </message>
    <message>
        <source>Choose where the file goes to.</source>
        <translation>Файл жазылатын орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>The file is being written and read back. Leave the stick where it is.</source>
        <translation>Файл жазылып, қайта оқылып жатыр. Тасығышты алмаңыз.</translation>
    </message>
    <message>
        <source>Stopped: no file was given, and nothing was noted.</source>
        <translation>Тоқтатылды: файл берілген жоқ, ештеңе тіркелген жоқ.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The precinct and the voter list</source>
        <translation>Учаске және сайлаушылар тізімі</translation>
    </message>
    <message>
        <source>Time at which the precinct opened</source>
        <translation>Дауыс беру басталған уақыт</translation>
    </message>
    <message>
        <source>Seals and persons present (may stay empty)</source>
        <translation>Пломбалар және қатысып отырған адамдар (толтырмауға болады)</translation>
    </message>
    <message>
        <source>Numbers of the seals of the stationary boxes</source>
        <translation>Тұрақты жәшіктер пломбаларының нөмірлері</translation>
    </message>
    <message>
        <source>Numbers of the seals of the portable boxes</source>
        <translation>Тасымалданатын жәшіктер пломбаларының нөмірлері</translation>
    </message>
    <message>
        <source>Before voting: type the voter list, the certificates and the ballots received.</source>
        <translation>Дауыс беруге дейін: тізімдегі сайлаушылар, берілген куәліктер және алынған бюллетеньдер санын жазыңыз.</translation>
    </message>
    <message>
        <source>Observers of parties</source>
        <translation>Партия байқаушылары</translation>
    </message>
    <message>
        <source>Other observers</source>
        <translation>Өзге байқаушылар</translation>
    </message>
    <message>
        <source>Foreign observers</source>
        <translation>Шетелдік байқаушылар</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Сенім білдірілген адамдар</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>БАҚ өкілдері</translation>
    </message>
    <message>
        <source>Foreign media</source>
        <translation>Шетелдік БАҚ өкілдері</translation>
    </message>
    <message>
        <source>Another delivery</source>
        <translation>Тағы бір жеткізілім</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Бірінші жеткізілім</translation>
    </message>
    <message>
        <source>Extra delivery</source>
        <translation>Қосымша жеткізілім</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Басқа учаскеге берілген</translation>
    </message>
    <message>
        <source>Kind of delivery</source>
        <translation>Жеткізілім түрі</translation>
    </message>
    <message>
        <source>Note on the delivery</source>
        <translation>Жеткізілімге ескертпе</translation>
    </message>
    <message>
        <source>Act or note</source>
        <translation>Акт немесе ескертпе</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>%1-жеткізілім</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Received in all: %1</source>
        <translation>Барлығы алынды: %1</translation>
    </message>
    <message>
        <source>Delivery %1 has a note and no ballots yet. Type its ballots: the note is kept with them.</source>
        <translation>%1-жеткізілімге ескертпе жазылды, бірақ бюллетень саны әлі жоқ. Бюллетень санын теріңіз: ескертпе сонымен бірге сақталады.</translation>
    </message>
    <message>
        <source>Count each pile and type its number. Show every ballot and announce it.</source>
        <translation>Әр бюллетеньді көрсетіп, жария етіңіз; әр буманы санап, санын жазыңыз.</translation>
    </message>
    <message>
        <source>Empty are 0 (F8)</source>
        <translation>Жазылмағаны – 0 (F8)</translation>
    </message>
    <message>
        <source>Disputed… (F7)</source>
        <translation>Даулы… (F7)</translation>
    </message>
    <message>
        <source>Empty piles are 0 (F8)</source>
        <translation>Бос бумалар – 0 (F8)</translation>
    </message>
    <message>
        <source>Disputed ballots… (F7)</source>
        <translation>Даулы бюллетеньдер… (F7)</translation>
    </message>
    <message>
        <source>No pile is empty: nothing was filled with zeros.</source>
        <translation>Бос бума жоқ: ештеңе нөлмен толтырылмады.</translation>
    </message>
    <message>
        <source>Total in the piles: %1</source>
        <translation>Бумаларда барлығы: %1</translation>
    </message>
    <message>
        <source>from the boxes: %1</source>
        <translation>жәшіктерден: %1</translation>
    </message>
    <message>
        <source>No portable box was used in this precinct.</source>
        <translation>Бұл учаскеде тасымалданатын жәшік қолданылған жоқ.</translation>
    </message>
    <message>
        <source>written applications: %1</source>
        <translation>жазбаша өтініштер: %1</translation>
    </message>
    <message>
        <source>Open the portable boxes one by one and count each colour against the applications.</source>
        <translation>Тасымалданатын жәшіктерді бір-бірлеп ашып, әр түсті өтініштермен салыстырып санаңыз.</translation>
    </message>
    <message>
        <source>More ballots than applications: recount and act…</source>
        <translation>Бюллетень өтініштен көп: қайта санау және акт…</translation>
    </message>
    <message>
        <source>By act, the %1 of this box are invalid (unmark to take it back)</source>
        <translation>Акт бойынша осы жәшіктегі %1 жарамсыз (қайтару үшін белгіні алыңыз)</translation>
    </message>
    <message>
        <source>By act, all ballots of this box are invalid (unmark to take it back)</source>
        <translation>Акт бойынша осы жәшіктегі барлық бюллетень жарамсыз (қайтару үшін белгіні алыңыз)</translation>
    </message>
    <message>
        <source>Time at which the count ended</source>
        <translation>Санау аяқталған уақыт</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>The signed paper is the legal document. Copy the sheet to the commission&apos;s form in one ink, without corrections; post a copy at once.</source>
        <translation>Заңды құжат – қол қойылған қағаз. Парақты комиссияның бланкісіне бір түсті сиямен, түзетусіз көшіріңіз; көшірмесін дереу іліңіз.</translation>
    </message>
    <message>
        <source>The protocols are closed: print them, sign them, and post a copy at once.</source>
        <translation>Хаттамалар жабылды: басып шығарып, қол қойыңыз да, көшірмесін дереу іліңіз.</translation>
    </message>
    <message>
        <source>Type the end of the count and who signs, then close the protocols.</source>
        <translation>Санаудың аяқталған уақытын және кім қол қоятынын жазып, хаттамаларды жабыңыз.</translation>
    </message>
    <message>
        <source>Show the protocols…</source>
        <translation>Хаттамаларды көрсету…</translation>
    </message>
    <message>
        <source>Close the protocols…</source>
        <translation>Хаттамаларды жабу…</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>әлі айтылмаған</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>қол қояды</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>қатыспады</translation>
    </message>
    <message>
        <source>refuses to sign</source>
        <translation>қол қоюдан бас тартты</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Қолы: %1</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Ерекше пікір: %1</translation>
    </message>
    <message>
        <source>Dissenting opinion…</source>
        <translation>Ерекше пікір…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Жоба: %1</translation>
    </message>
    <message>
        <source>Copying sheet: %1</source>
        <translation>Көшіру парағы: %1</translation>
    </message>
    <message>
        <source>Void a sheet…</source>
        <translation>Парақтың күшін жою…</translation>
    </message>
    <message>
        <source>The protocols are signed…</source>
        <translation>Хаттамаларға қол қойылды…</translation>
    </message>
    <message>
        <source>These letters of the names cannot be printed: %1. Correct the names before printing.</source>
        <translation>Атаулардағы мына әріптер басылмайды: %1. Басып шығармас бұрын атауларды түзетіңіз.</translation>
    </message>
    <message>
        <source>Beginning of the key&apos;s fingerprint, beside the code on every protocol: %1. Let observers note it.</source>
        <translation>Кілт таңбасының басы, ол әр хаттамада кодтың жанында тұр: %1. Оны бақылаушылар жазып алсын.</translation>
    </message>
    <message>
        <source>Signed at %1</source>
        <translation>%1 қол қойылды</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>%1 жабылды</translation>
    </message>
    <message>
        <source>Say first whether the member signs who has a dissenting opinion.</source>
        <translation>Алдымен ерекше пікірі бар мүшенің қол қоятын-қоймайтынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The whole precinct</source>
        <translation>Бүкіл учаске</translation>
    </message>
    <message>
        <source>Acts of the commission</source>
        <translation>Комиссияның актілері</translation>
    </message>
    <message>
        <source>answers nothing any more: the figures have changed</source>
        <translation>күшін жойған: сандар өзгерген</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>Show the act…</source>
        <translation>Актіні көрсету…</translation>
    </message>
    <message>
        <source>Withdraw the act</source>
        <translation>Актіні кері алу</translation>
    </message>
    <message>
        <source>The same act again</source>
        <translation>Сол актіні қолдану</translation>
    </message>
    <message>
        <source>The same reason again</source>
        <translation>Сол себепті қолдану</translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation>Қайдан іздеу керек…</translation>
    </message>
    <message>
        <source>Open again: the figures have changed since act No. %1 was drawn up.</source>
        <translation>Қайта ашылды: №%1 акт жасалғаннан кейін сандар өзгерді.</translation>
    </message>
    <message>
        <source>Open again: the figures have changed since the reason “%1” was given.</source>
        <translation>Қайта ашылды: «%1» деген себеп көрсетілгеннен кейін сандар өзгерді.</translation>
    </message>
    <message>
        <source>Withdrawn: %1. The journal keeps it.</source>
        <translation>Қайтарып алынды: %1. Журналда сақталады.</translation>
    </message>
    <message>
        <source>Go to the figure</source>
        <translation>Санға өту</translation>
    </message>
    <message>
        <source>Draw up an act…</source>
        <translation>Акт жасау…</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Себебін жазу…</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>open</source>
        <translation>көрсеткіш жетіспейді</translation>
    </message>
    <message>
        <source>Everything agrees. Go on to the protocols.</source>
        <translation>Бәрі сай келеді. Хаттамаларға өтіңіз.</translation>
    </message>
    <message>
        <source>Everything is answered. Go on to the protocols.</source>
        <translation>Бәріне жауап берілді. Хаттамаларға өтіңіз.</translation>
    </message>
    <message>
        <source>Recount errors, draw up an act on discrepancies, give a reason for warnings.</source>
        <translation>Қате болса – қайта санаңыз, сәйкессіздік болса – акт жасаңыз, ескерту болса – себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Checks passed: %1. Left open: %2</source>
        <translation>Сай келген тексеру: %1. Ашық қалғаны: %2</translation>
    </message>
    <message>
        <source>Not counted separately: worked out from the piles.</source>
        <translation>Бөлек саналмайды: бумалардан есептеледі.</translation>
    </message>
    <message>
        <source>Open the stationary boxes, sort the ballots by colour and count each colour.</source>
        <translation>Тұрақты жәшіктерді ашып, бюллетеньдерді түсі бойынша бөліп, әр түсті санаңыз.</translation>
    </message>
    <message>
        <source>The commission does not count these ballots separately (%1)</source>
        <translation>Комиссия бұл бюллетеньдерді бөлек санамайды (%1)</translation>
    </message>
    <message>
        <source>Voters who have received ballots since opening, first ballot</source>
        <translation>Учаске ашылғаннан бері бюллетень алған сайлаушылар (бірінші бюллетень)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Сағат %1</translation>
    </message>
    <message>
        <source>At %1 Astana time, %2 here</source>
        <translation>Астана уақытымен %1, жергілікті %2</translation>
    </message>
    <message>
        <source>During the day: type the turnout at each reporting time. Then end the voting.</source>
        <translation>Күні бойы: әр мәлімет уақытында келген сайлаушылар санын теріңіз. Содан кейін дауыс беруді аяқтаңыз.</translation>
    </message>
    <message>
        <source>Next report at %1, in %2 h %3 min</source>
        <translation>Келесі мәлімет сағат %1, %2 сағ %3 мин қалды</translation>
    </message>
    <message>
        <source>Turnout %1 of %2: %3</source>
        <translation>Келгені: %1 (тізімде – %2), %3</translation>
    </message>
    <message>
        <source>Turnout of the day. Voters on the list: %1. %2</source>
        <translation>Күн ішіндегі келу. Тізімдегі сайлаушылар: %1. %2</translation>
    </message>
    <message>
        <source>1. Portable boxes: how many there were</source>
        <translation>1. Тасымалданатын жәшіктер: қанша болды</translation>
    </message>
    <message>
        <source>2. Unused and spoiled ballots: count and cancel them</source>
        <translation>2. Пайдаланылмаған және бүлінген бюллетеньдер: санап, жойыңыз</translation>
    </message>
    <message>
        <source>3. Voter list</source>
        <translation>3. Сайлаушылар тізімі</translation>
    </message>
    <message>
        <source>4. Signatures and ballots issued: %1</source>
        <translation>4. Қолдар және берілген бюллетеньдер: %1</translation>
    </message>
    <message>
        <source>5. Portable boxes: written and signed applications</source>
        <translation>5. Тасымалданатын жәшіктер: жазбаша және қол қойылған өтініштер</translation>
    </message>
    <message>
        <source>Before any box is opened: count, type, announce aloud and write down.</source>
        <translation>Жәшіктер ашылғанға дейін: санаңыз, теріңіз, жария етіңіз, жазып алыңыз.</translation>
    </message>
    <message>
        <source>Announced and written down: go on</source>
        <translation>Жария етілді, жазылды: әрі қарай</translation>
    </message>
    <message>
        <source>If there were none, type 0.</source>
        <translation>Болмаса, 0 теріңіз.</translation>
    </message>
    <message>
        <source>Somebody else issued ballots…</source>
        <translation>Бюллетеньдерді басқа біреу берді…</translation>
    </message>
    <message>
        <source>no members named</source>
        <translation>мүшелер көрсетілмеген</translation>
    </message>
    <message>
        <source>Change the box and its members</source>
        <translation>Жәшікті және оны алып жүрген мүшелерді өзгерту</translation>
    </message>
    <message>
        <source>Number of portable boxes</source>
        <translation>Тасымалданатын жәшіктердің саны</translation>
    </message>
    <message>
        <source>No more than %1 portable boxes can be entered. Type how many there were.</source>
        <translation>%1 тасымалданатын жәшіктен артық енгізілмейді. Қанша болғанын теріңіз.</translation>
    </message>
    <message>
        <source>voters: %1</source>
        <translation>сайлаушылар: %1</translation>
    </message>
    <message>
        <source>issued (%1): %2</source>
        <translation>берілгені (%1): %2</translation>
    </message>
    <message>
        <source>To announce: %1</source>
        <translation>Жария ету үшін: %1</translation>
    </message>
    <message>
        <source>The chair announces that voting has ended</source>
        <translation>Төраға дауыс берудің аяқталғанын жария етеді</translation>
    </message>
    <message>
        <source>“Voting has ended. Those who are in the premises may still vote. The boxes stay closed until the unused ballots are cancelled and the figures of the lists are announced.”</source>
        <translation>«Дауыс беру аяқталды. Үй-жайда тұрғандар дауыс бере алады. Пайдаланылмаған бюллетеньдер жойылып, тізім сандары жария етілгенше жәшіктер жабық тұрады.»</translation>
    </message>
    <message>
        <source>Time at which voting ended</source>
        <translation>Дауыс беру аяқталған уақыт</translation>
    </message>
    <message>
        <source>Opening a box before the end of voting is forbidden (article 43, paragraph 3).</source>
        <translation>Дауыс беру аяқталғанға дейін жәшікті ашуға тыйым салынады (43-баптың 3-тармағы).</translation>
    </message>
    <message>
        <source>Announce the end of voting and type its time.</source>
        <translation>Дауыс берудің аяқталғанын жария етіп, уақытын жазыңыз.</translation>
    </message>
    <message>
        <source>This is before the closing hour, %1. Check the time, or give the lawful ground.</source>
        <translation>Бұл дауыс беру аяқталатын уақыттан (%1) бұрын. Уақытты тексеріңіз немесе заңды негізін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Enter confirms figures here and does not leave the page. Press Space to go on: %1</source>
        <translation>Мұнда Enter сандарды растайды және беттен шығармайды. Әрі қарай өту үшін бос орын пернесін басыңыз: %1</translation>
    </message>
    <message>
        <source>Two persons agree on every figure. Go on to the protocols.</source>
        <translation>Әр санды екі адам растады. Хаттамаларға өтіңіз.</translation>
    </message>
    <message>
        <source>Recount what differs, one figure after another, and type what you count.</source>
        <translation>Айырмасы барын бір-бірлеп қайта санап, санап шыққаныңызды теріңіз.</translation>
    </message>
    <message>
        <source>One reads the sheet aloud, another confirms row by row: Enter – agrees, Delete – another figure.</source>
        <translation>Біреуі парақты дауыстап оқиды, екіншісі әр жолды растайды: Enter – дұрыс, Delete – сан басқа.</translation>
    </message>
    <message>
        <source>Another member types the figures from the sheets, without seeing the first ones.</source>
        <translation>Басқа мүше парақтардағы сандарды бұрынғысын көрмей тереді.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Сан басқа</translation>
    </message>
    <message>
        <source>Recounted</source>
        <translation>Қайта саналғаны</translation>
    </message>
    <message>
        <source>Typed again</source>
        <translation>Қайта терілгені</translation>
    </message>
    <message>
        <source>Reads the sheet aloud</source>
        <translation>Парақты дауыстап оқиды</translation>
    </message>
    <message>
        <source>&amp;Reads the sheet aloud:</source>
        <translation>&amp;Парақты дауыстап оқиды:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>аты көрсетілмеген</translation>
    </message>
    <message>
        <source>Checked: %1 of %2</source>
        <translation>Тексерілгені: %1, барлығы: %2</translation>
    </message>
    <message>
        <source>to be recounted: %1</source>
        <translation>қайта санау керегі: %1</translation>
    </message>
    <message>
        <source>agreed: %1, %2</source>
        <translation>растағандар: %1, %2</translation>
    </message>
    <message>
        <source>The figure is not there yet</source>
        <translation>Бұл сан әлі жоқ</translation>
    </message>
    <message>
        <source>typed by %1: another person checks it</source>
        <translation>терген: %1. Басқа адам тексереді</translation>
    </message>
    <message>
        <source>%1 typed %2</source>
        <translation>%1 тергені – %2</translation>
    </message>
    <message>
        <source>another figure was read aloud</source>
        <translation>дауыстап басқа сан оқылды</translation>
    </message>
    <message>
        <source>Recount it and type what you count.</source>
        <translation>Қайта санап, санап шыққаныңызды теріңіз.</translation>
    </message>
    <message>
        <source>Confirms at the keyboard: %1 (F2: somebody else)</source>
        <translation>Пернетақтада растайтын: %1 (F2: басқа адам)</translation>
    </message>
    <message>
        <source>Types without seeing the first figures: %1 (F2: somebody else)</source>
        <translation>Бұрынғы сандарды көрмей теретін: %1 (F2: басқа адам)</translation>
    </message>
    <message>
        <source>&amp;Begin the check</source>
        <translation>Тексеруді &amp;бастау</translation>
    </message>
    <message>
        <source>&amp;Go on checking</source>
        <translation>Тексеруді &amp;жалғастыру</translation>
    </message>
    <message>
        <source>A copy is printed from the sealed sheet with its number and who certifies it beside it; sign it and put the seal on it. Without a printer copy the sheet by hand, certify it and note it here just so.</source>
        <translation>Көшірме мөрленген парақтан басылады, шетінде нөмірі мен куәландырғандар тұрады; қол қойып, мөр басыңыз. Принтер болмаса, парақты қолмен көшіріп, куәландырып, осы жерде солай тіркеңіз.</translation>
    </message>
    <message>
        <source>Correct the line…</source>
        <translation>Жолды түзету…</translation>
    </message>
    <message>
        <source>Print copy No. %1…</source>
        <translation>№%1 көшірмені басу…</translation>
    </message>
    <message>
        <source>A copy was asked for: %1…</source>
        <translation>Көшірме сұралды: %1…</translation>
    </message>
    <message>
        <source>Register of copies: %1…</source>
        <translation>Көшірмелер журналы: %1…</translation>
    </message>
    <message>
        <source>given, certified by: %1</source>
        <translation>берілді, куәландырғандар: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>берілмеді: %1</translation>
    </message>
    <message>
        <source>(of count %1, before the recount)</source>
        <translation>(№%1 санаудікі, қайта санауға дейін)</translation>
    </message>
    <message>
        <source>(of sheet %1, which was voided)</source>
        <translation>(күші жойылған парақтан: %1)</translation>
    </message>
    <message>
        <source>Note every copy that is asked for: given, or refused and why.</source>
        <translation>Сұралған әр көшірмені тіркеңіз: берілді немесе неге берілмеді.</translation>
    </message>
    <message>
        <source>Copies given: %1, refused: %2</source>
        <translation>Берілген көшірме: %1, берілмегені: %2</translation>
    </message>
    <message>
        <source>Acts are attached to the protocol where observers ask for it. On an application and a complaint the commission decides by vote, and tells the reason. The paper itself is kept with the documents; this is its register.</source>
        <translation>Актілер бақылаушылардың өтініші бойынша хаттамаға тіркеледі. Өтініш пен шағымды комиссия дауыс беріп шешеді және себебін айтады. Қағаздың өзі құжаттармен бірге сақталады; бұл – оның журналы.</translation>
    </message>
    <message>
        <source>An act or a complaint was handed in…</source>
        <translation>Акт немесе шағым түсті…</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Журналды басу…</translation>
    </message>
    <message>
        <source>Note the decision: No. %1…</source>
        <translation>Шешімді жазу: №%1…</translation>
    </message>
    <message>
        <source>Correct: No. %1…</source>
        <translation>Түзету: №%1…</translation>
    </message>
    <message>
        <source>Attached to the protocol.</source>
        <translation>Хаттамаға тіркелді.</translation>
    </message>
    <message>
        <source>Decision: %1; votes for: %2, against: %3. Reason: %4</source>
        <translation>Шешім: %1; жақтаған: %2, қарсы: %3. Себебі: %4</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Әлі шешілген жоқ.</translation>
    </message>
    <message>
        <source>Note every act, application and complaint, and what the commission decided.</source>
        <translation>Әр актіні, өтінішті, шағымды және комиссия шешімін жазыңыз.</translation>
    </message>
    <message>
        <source>Noted: %1, not decided yet: %2</source>
        <translation>Тіркелгені: %1, әлі шешілмегені: %2</translation>
    </message>
    <message>
        <source>Pack the ballots by colour and kind, seal each pack, and make the inventory in two copies: one stays with the receipt of the commission that took it. A difference from the protocol is told here and on paper; it stops nothing.</source>
        <translation>Бюллетеньдерді түсі мен түрі бойынша буып-түйіп, әр қаптамаға пломба салыңыз, тізімдемені екі дана жасаңыз: бірі қабылдаған комиссияның қолхатымен қалады. Хаттамаға сәйкессіздік осы жерде және қағазда айтылады; ол ештеңені тоқтатпайды.</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Қайда өткізіледі: %1</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Нәтижелер файлы</translation>
    </message>
    <message>
        <source>One file with the results of all ballots, for the commission that takes the papers. It goes on a stick or into any folder; without one the papers are enough, and that is noted here too.</source>
        <translation>Барлық бюллетеньнің нәтижелері бар бір файл, қағаздарды қабылдайтын комиссияға. Тасығышқа немесе кез келген қалтаға жазылады; файлсыз қағаздың өзі жеткілікті, ол да осында тіркеледі.</translation>
    </message>
    <message>
        <source>Hand over the result file…</source>
        <translation>Нәтижелер файлын тапсыру…</translation>
    </message>
    <message>
        <source>%1: the file was handed over: %2. SHA-256 begins with %3</source>
        <translation>%1: файл берілді, алған: %2. SHA-256 басы: %3</translation>
    </message>
    <message>
        <source>%1: handed over on paper only: %2</source>
        <translation>%1: қағаз түрінде ғана берілді, алған: %2</translation>
    </message>
    <message>
        <source>Print inventory and receipt…</source>
        <translation>Тізімдеме мен қолхатты басу…</translation>
    </message>
    <message>
        <source>Departure, arrival, receipt…</source>
        <translation>Шығу, жету, қолхат…</translation>
    </message>
    <message>
        <source>Inventory: %1…</source>
        <translation>Тізімдеме: %1…</translation>
    </message>
    <message>
        <source>Packs: %1, ballots in them: %2, without a seal number: %3</source>
        <translation>Қаптама: %1, оларда бюллетень: %2, пломба нөмірінсіз: %3</translation>
    </message>
    <message>
        <source>%1: in the packs %2, row %3 of the protocol has %4</source>
        <translation>%1: қаптамаларда %2; хаттама жолы %3: %4</translation>
    </message>
    <message>
        <source>Left: %1; arrived: %2; taken by: %3; seals: %4</source>
        <translation>Шықты: %1; жетті: %2; қабылдаған: %3; пломбалар: %4</translation>
    </message>
    <message>
        <source>Pack, make the inventory, and note how documents and ballots were handed over.</source>
        <translation>Буып-түйіп, тізімдеме жасаңыз және қалай өткізілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Print for the wall</source>
        <translation>Қабырғаға басу</translation>
    </message>
    <message>
        <source>The sealed sheet is printed large, with its code. Without a printer hang up a certified copy that was written by hand, and note it here just so.</source>
        <translation>Мөрленген парақ кодымен бірге үлкейтіліп басылады. Принтер болмаса, қолмен жазылған, куәландырылған көшірмені іліп, осы жерде солай жазыңыз.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Қай жерде ілулі</translation>
    </message>
    <message>
        <source>The copies are posted…</source>
        <translation>Көшірмелер ілінді…</translation>
    </message>
    <message>
        <source>Two sheets of A4: %1…</source>
        <translation>Екі А4 парағы: %1…</translation>
    </message>
    <message>
        <source>One sheet of A3: %1…</source>
        <translation>Бір А3 парағы: %1…</translation>
    </message>
    <message>
        <source>%1: from %2 until %3</source>
        <translation>%1: басталуы %2, аяқталуы %3</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Парақтар: %1</translation>
    </message>
    <message>
        <source>Post a copy of each protocol at once, and note where it hangs.</source>
        <translation>Әр хаттаманың көшірмесін бірден іліп, қай жерде екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The opening statement with the numbers of the seals, the act of cancelling the unused ballots, the list of disputed ballots, and the minutes of the count. Look at each before it is signed.</source>
        <translation>Пломба нөмірлері жазылған ашылу актісі, пайдаланылмаған бюллетеньдерді жою актісі, даулы бюллетеньдердің тізімі және отырыс хаттамасы. Қол қоймас бұрын әрқайсысын қарап шығыңыз.</translation>
    </message>
    <message>
        <source>Without a printer save them, or write them by hand from what is shown. Nobody has to use them: a commission that writes papers of its own keeps these as drafts.</source>
        <translation>Принтер болмаса, оларды сақтаңыз немесе экраннан қолмен көшіріп жазыңыз. Бұлар міндетті емес: өз қағаздарын жазатын комиссия оларды жоба ретінде қолданады.</translation>
    </message>
    <message>
        <source>Show the papers…</source>
        <translation>Қағаздарды көрсету…</translation>
    </message>
    <message>
        <source>Protocols that were voided or replaced…</source>
        <translation>Күші жойылған немесе ауыстырылған хаттамалар…</translation>
    </message>
    <message>
        <source>Print the other papers of the day where the commission needs them.</source>
        <translation>Комиссияға керек болса, күннің өзге қағаздарын басыңыз.</translation>
    </message>
    <message>
        <source>The printed protocol is signed by hand by every member: that is the signature that counts, and nothing else is needed. Note it on the page of the protocols.</source>
        <translation>Басып шығарылған хаттамаға әр мүше қолмен қол қояды: заңды қолтаңба – сол, басқа ештеңе керек емес. Оны «Хаттамалар» бетінде белгілеңіз.</translation>
    </message>
    <message>
        <source>Whoever has a digital key of their own may sign the file of the protocol as well. The sealed file stays as it is; the signed one goes up in the result file.</source>
        <translation>Өз цифрлық кілті бар мүше хаттаманың файлына да қол қоя алады. Мөрленген файл сол күйінде қалады; қол қойылғаны нәтижелер файлымен бірге жоғары жіберіледі.</translation>
    </message>
    <message>
        <source>%1 signs with a key…</source>
        <translation>%1: кілтпен қол қою…</translation>
    </message>
    <message>
        <source>%1 signed the file with a key: %2</source>
        <translation>%1 файлға кілтпен қол қойды: %2</translation>
    </message>
    <message>
        <source>Have the protocols signed by hand; a digital signature beside it is for whoever has a key.</source>
        <translation>Хаттамаларға қолмен қол қойғызыңыз; цифрлық қолтаңба – кілті барларға қосымша.</translation>
    </message>
    <message>
        <source>Signed with a key: %1</source>
        <translation>Кілтпен қол қойғандар: %1</translation>
    </message>
    <message>
        <source>On a proxy&apos;s application the votes are counted again once, within the twelve hours of the count; by decision of the higher commission as often as it decides so, before the results are published. The first protocol is kept as it is.</source>
        <translation>Сенім білдірілген адамның өтініші бойынша дауыстар санаудың он екі сағаты ішінде бір рет қайта саналады; жоғары тұрған комиссияның шешімі бойынша – нәтижелер ресми жария етілгенге дейін қанша рет шешілсе, сонша рет. Алғашқы хаттама сол қалпында сақталады.</translation>
    </message>
    <message>
        <source>An application was decided…</source>
        <translation>Өтініш қаралды…</translation>
    </message>
    <message>
        <source>Give up the recount…</source>
        <translation>Қайта санауды тоқтату…</translation>
    </message>
    <message>
        <source>Count again on the pages above; their protocol is closed like the first one.</source>
        <translation>Жоғарыдағы беттерде қайта санаңыз; хаттамасы алғашқысы сияқты жабылады.</translation>
    </message>
    <message>
        <source>Note an application and what was decided; begin a recount where one is due.</source>
        <translation>Өтінішті және не шешілгенін жазыңыз; қажет болса, қайта санауды бастаңыз.</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Санау саны: %1</translation>
    </message>
    <message>
        <source>Count more again…</source>
        <translation>Қайта санауды кеңейту…</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>Қайта санау…</translation>
    </message>
    <message>
        <source>Application No. %1 of %2, %3 (%4): %5; votes for: %6, against: %7.</source>
        <translation>№%1 өтініш, %2, %3 (%4): %5; жақтаған дауыстар: %6, қарсы: %7.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>Count No. %1 is under way: %2. It rests on: %3, No. %4 of %5.</source>
        <translation>№%1 санау жүріп жатыр: %2. Негізі: %3, №%4, %5.</translation>
    </message>
    <message>
        <source>What was found changes whether other ballots of a portable box are annulled: count these again too: %1.</source>
        <translation>Табылған нәрсе тасымалданатын жәшіктегі басқа бюллетеньдердің жарамсыз деп танылуын өзгертеді. Мыналарды да қайта санаңыз: %1.</translation>
    </message>
    <message>
        <source>%1: count No. %2 in the place of count No. %3.</source>
        <translation>%1: №%2 санау, №%3 санаудың орнына.</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>Ешбір көрсеткіш өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers for the tables</source>
        <translation>Үстелдерге арналған қағаздар</translation>
    </message>
    <message>
        <source>For each seat a set with its story, lists, logs and counting sheets; where there are few enough ballots the ballots themselves and the key to them; and the solution for the trainer. Of a test its questions, the same for every seat, and their key.</source>
        <translation>Әр орынға оқиғасы, тізімдері, журналдары және санау парақтары бар жинақ; бюллетень аз болса, бюллетеньдердің өздері мен олардың кілті; жаттықтырушыға шешім. Сынақтың сұрақтары барлық орынға бірдей, олардың кілтімен бірге.</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>&amp;Жаттығу</translation>
    </message>
    <message>
        <source>S&amp;eats, as 1-30 or 1-10, 15</source>
        <translation>&amp;Орындар: 1-30 немесе 1-10, 15</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>Қағаздардың &amp;тілі</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>Қалтаға &amp;сақтау…</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>екі тілде қатар</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Қағаздар жазылатын қалта</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Қағаздар дайындалуда.</translation>
    </message>
    <message>
        <source>Written to %1. Files: %2.</source>
        <translation>Жазылған қалта: %1. Файл саны: %2.</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>Add a &amp;member</source>
        <translation>&amp;Мүше қосу</translation>
    </message>
    <message>
        <source>This is the first line.</source>
        <translation>Бұл – бірінші жол.</translation>
    </message>
    <message>
        <source>This is the last line.</source>
        <translation>Бұл – соңғы жол.</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Жоғары (Alt және жоғары бағыттама)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Төмен (Alt және төмен бағыттама)</translation>
    </message>
    <message>
        <source>Name of member %1</source>
        <translation>%1-мүшенің аты</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Role of member %1</source>
        <translation>%1-мүшенің рөлі</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line.</source>
        <translation>Alt пен жоғары немесе төмен бағыттама жолды жылжытады.</translation>
    </message>
    <message>
        <source>Member %1 goes up</source>
        <translation>%1-мүше жоғары жылжиды</translation>
    </message>
    <message>
        <source>Member %1 goes down</source>
        <translation>%1-мүше төмен жылжиды</translation>
    </message>
    <message>
        <source>Role changes…</source>
        <translation>Рөлін өзгерту…</translation>
    </message>
    <message>
        <source>The role of member %1 changes</source>
        <translation>%1-мүшенің рөлі өзгереді</translation>
    </message>
</context>
<context>
    <name>PileRow</name>
    <message>
        <source>sheet: %1</source>
        <translation>парақта: %1</translation>
    </message>
    <message>
        <source>Counted again: %1</source>
        <translation>Қайта саналды: %1</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Қайта саналды</translation>
    </message>
    <message>
        <source>Recounted, %1 min</source>
        <translation>Қайта саналды, %1 мин</translation>
    </message>
    <message>
        <source>Recount, %1 min</source>
        <translation>Қайта санау, %1 мин</translation>
    </message>
</context>
<context>
    <name>PinEdit</name>
    <message>
        <source>Something else than a digit stands in the PIN. Rub it out and type digits only.</source>
        <translation>PIN-кодта цифрдан басқа белгі тұр. Оны өшіріп, тек цифр теріңіз.</translation>
    </message>
</context>
<context>
    <name>PinsDialog</name>
    <message>
        <source>PINs for closing the protocols</source>
        <translation>Хаттамаларды жабуға арналған PIN-кодтар</translation>
    </message>
    <message>
        <source>Each of chair, deputy and secretary types a PIN of their own, %1 digits or more, and tells it to nobody. Any two of them together close the protocols with the precinct&apos;s digital seal. Whoever has no PIN leaves both fields empty; without PINs the protocols can be closed too, and they say so.</source>
        <translation>Төрағаның, орынбасарының және хатшының әрқайсысы өз PIN-кодын тереді (кемінде %1 цифр) және ешкімге айтпайды. Олардың кез келген екеуі бірге хаттамаларды учаскенің цифрлық мөрімен жабады. PIN-коды жоқ адам екі өрісті де бос қалдырады; PIN-кодсыз да жабуға болады, ол хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>A key was made already. A new one takes its place: the PINs of before and the code in the envelope open nothing any more. Destroy that sheet, and print the new one.</source>
        <translation>Кілт бұрын жасалған. Жаңасы оның орнына тұрады: бұрынғы PIN-кодтар мен конверттегі код енді ештеңе ашпайды. Ол парақты жойып, жаңасын басып шығарыңыз.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Сол кодты қайта</translation>
    </message>
    <message>
        <source>Two persons at least type a PIN.</source>
        <translation>Кемінде екі адам PIN-код тереді.</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Кілтті &amp;жасау</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Қ&amp;азір емес</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN-код: %1</translation>
    </message>
    <message>
        <source>The same PIN again: %1</source>
        <translation>Сол PIN-код қайта: %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Region, in Kazakh:</source>
        <translation>Облыс, қала (қазақша):</translation>
    </message>
    <message>
        <source>Region, in Russian:</source>
        <translation>Облыс, қала (орысша):</translation>
    </message>
    <message>
        <source>Settlement, in Kazakh:</source>
        <translation>Елді мекен (қазақша):</translation>
    </message>
    <message>
        <source>Settlement, in Russian:</source>
        <translation>Елді мекен (орысша):</translation>
    </message>
    <message>
        <source>Address, in Kazakh:</source>
        <translation>Мекенжайы (қазақша):</translation>
    </message>
    <message>
        <source>Address, in Russian:</source>
        <translation>Мекенжайы (орысша):</translation>
    </message>
    <message>
        <source>Local &amp;time:</source>
        <translation>Жергілікті &amp;уақыт:</translation>
    </message>
    <message>
        <source>The texts stand on the protocol; what is left empty is written by hand.</source>
        <translation>Бұл мәтіндер хаттамада тұрады; бос қалғаны қолмен жазылады.</translation>
    </message>
    <message>
        <source>By date and region, %1, it is UTC%2.</source>
        <translation>Күні (%1) мен өңіріне қарай – UTC%2.</translation>
    </message>
    <message>
        <source>The laptop is set to UTC%1.</source>
        <translation>Ноутбук UTC%1 белдеуіне қойылған.</translation>
    </message>
    <message>
        <source>Compare with the clock on the wall: the times and dates on the papers follow UTC%1.</source>
        <translation>Қабырғадағы сағатпен салыстырыңыз: қағаздардағы уақыт пен күн UTC%1 бойынша жазылады.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Mark before</source>
        <translation>Алдыңғы белгі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Келесі белгі</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Бұл – басы.</translation>
    </message>
    <message>
        <source>This is the end.</source>
        <translation>Бұл – соңы.</translation>
    </message>
    <message>
        <source>There is no mark in this direction.</source>
        <translation>Бұл бағытта белгі жоқ.</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Copies posted</source>
        <translation>Көшірмелер ілінді</translation>
    </message>
    <message>
        <source>&amp;Where it hangs:</source>
        <translation>Қай &amp;жерде ілулі:</translation>
    </message>
    <message>
        <source>&amp;Posted at:</source>
        <translation>&amp;Ілінген уақыты:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Қашанға дейін:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Тіркеу</translation>
    </message>
</context>
<context>
    <name>PrecinctFiles</name>
    <message>
        <source>Open a precinct file</source>
        <translation>Учаске файлын ашу</translation>
    </message>
    <message>
        <source>The file is being checked and read. Nothing in it is changed by stopping.</source>
        <translation>Файл тексеріліп, оқылып жатыр. Тоқтатылса, файлда ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>This is what the journal of the damaged file proves. Nothing can be changed in it.</source>
        <translation>Бұл – бүлінген файлдың журналы дәлелдейтін бөлігі. Мұнда ештеңе өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The file is whole: its pages and its journal were checked, which took %1 s.</source>
        <translation>Файл бүтін: беттері мен журналы тексерілді, оған %1 с кетті.</translation>
    </message>
</context>
<context>
    <name>PrecinctWindow</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Help for this page, and the keys</source>
        <translation>Осы бет бойынша көмек және пернелер</translation>
    </message>
    <message>
        <source>Page, findings, stages in turn</source>
        <translation>Бет, ескертулер, кезеңдер кезекпен</translation>
    </message>
    <message>
        <source>Undo the last entry (Ctrl+Z)</source>
        <translation>Соңғы енгізуді болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ОҚУ-ЖАТТЫҒУ</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Кезең: %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>көшірме %1</translation>
    </message>
    <message>
        <source>This page is shown already.</source>
        <translation>Бұл бет қазірдің өзінде ашық тұр.</translation>
    </message>
    <message>
        <source>This is the last page of the day.</source>
        <translation>Бұл – күннің соңғы беті.</translation>
    </message>
    <message>
        <source>This is the first page of the day.</source>
        <translation>Бұл – күннің бірінші беті.</translation>
    </message>
    <message>
        <source>Not shown while figures are typed unseen.</source>
        <translation>Сандар көрмей теріліп жатқанда көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Қ&amp;ағаз:</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Кішірек</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Үлкенірек</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Қалтаны &amp;ашу</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>The folder cannot be shown here. It is %1</source>
        <translation>Қалтаны бұл жерде көрсету мүмкін емес. Ол: %1</translation>
    </message>
    <message>
        <source>Being printed: %1</source>
        <translation>Басып шығарылып жатыр: %1</translation>
    </message>
    <message>
        <source>Printed at %1 of its size, so that nothing is cut; on A4 it has its full size.</source>
        <translation>Ештеңе кесілмеуі үшін кішірейтіліп басылды (%1); A4 қағазында толық мөлшерінде шығады.</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Қағаз беттері</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Қағаздарға арналған қалта</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Мына жерге сақталды: %1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer; choose A4 in its settings, with margins of 10 mm at most.</source>
        <translation>Ештеңе басылған жоқ. Принтерді қараңыз; оның баптауларынан А4 қағазын таңдаңыз, шеттері 10 мм-ден аспасын.</translation>
    </message>
    <message>
        <source>Nothing was printed: A4 is needed. On the paper that was chosen the sheet would be cut or too small to read. Choose A4 in the printer’s settings, with margins of 10 mm at most, or save the paper as PDF.</source>
        <translation>Ештеңе басылмады: A4 қажет. Таңдалған қағазда парақ кесілер еді немесе оқуға тым ұсақ болар еді. Принтер баптауында жиектері 10 мм-ден аспайтын A4 таңдаңыз немесе қағазды PDF етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>This paper of the precinct file cannot be shown or printed: it is none that this program makes. Do not accept the file; ask the precinct for it again.</source>
        <translation>Учаске файлындағы бұл қағазды көрсету де, басып шығару да мүмкін емес: бағдарлама мұндай қағаз жасамайды. Файлды қабылдамаңыз; учаскеден оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Принтерге жіберілді: %1</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer, or save the paper as PDF.</source>
        <translation>Құжат басылмады. Принтерді тексеріңіз немесе құжатты PDF түрінде сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The course of this exercise is not at hand: choose its file under Training, and open it again.</source>
        <translation>Бұл жаттығудың курсы осы компьютерде жоқ: «Оқу-жаттығу» бетінде оның файлын таңдап, қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Left, right: another exercise. Up, down: the rest of this one. Escape: back.</source>
        <translation>Солға, оңға: басқа жаттығу. Жоғары, төмен: осының жалғасы. Escape: қайту.</translation>
    </message>
    <message>
        <source>For the projector</source>
        <translation>Экранға арналған</translation>
    </message>
</context>
<context>
    <name>PuttingDialog</name>
    <message>
        <source>&amp;Do not restore</source>
        <translation>Қалпына &amp;келтірмеу</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Жетек</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар бумасы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Төлем ақпараты:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Соңы:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Бастау:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Тапсырма &amp;басымдығы:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Жоспарланған басы&amp;п шығару:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Қате орын алды</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Қайда қ&amp;арау:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдар &amp;түрі:</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Қалта табылмады.
Қалта атауының дұрыс жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа қал&amp;та</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Қалтаны өшіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Бір деңгей жоғары өту</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Беттер &amp;реті:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Парақтағы &amp;беттер саны:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 – бұл қалта.
Басқа файл атауын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Беттер &amp;жиыны:</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Файл атауы қалтаны көрсетіп тұр</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Басты қалта</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Уақытша қалта</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Add a question about a ballot</source>
        <translation>Бюллетень туралы сұрақ қосу</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation>Бұл сұрақты алып тастау</translation>
    </message>
    <message>
        <source>There are questions enough.</source>
        <translation>Сұрақтар жеткілікті.</translation>
    </message>
    <message>
        <source>This is the only question.</source>
        <translation>Бұл – жалғыз сұрақ.</translation>
    </message>
    <message>
        <source>A ballot is shown, and the pile it belongs to is asked for.</source>
        <translation>Бюллетень көрсетіледі, оның қай бумаға жататыны сұралады.</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Тағы бір жауап</translation>
    </message>
    <message>
        <source>There are answers enough.</source>
        <translation>Жауаптар жеткілікті.</translation>
    </message>
    <message>
        <source>Several answers may be right</source>
        <translation>Бірнеше жауап дұрыс болуы мүмкін</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1-жауап</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>%1-жауап дұрыс</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>Жауапты алып тастау: %1</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>Сұрақтың кемінде екі жауабы бар.</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Неге солай</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Заңның бабы</translation>
    </message>
    <message>
        <source>Note for the trainer; may stay empty</source>
        <translation>Жаттықтырушыға ескертпе; бос болуы мүмкін</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message>
        <source>PRACTICE</source>
        <translation>ОҚУ-ЖАТТЫҒУ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Жауап беру</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>жоғары, төмен</translation>
    </message>
    <message>
        <source>from answer to answer</source>
        <translation>жауаптан жауапқа өту</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>tick an answer, where several may be right</source>
        <translation>бірнеше жауап дұрыс болуы мүмкін болса, жауапты белгілеу</translation>
    </message>
    <message>
        <source>answer, and then to the next question</source>
        <translation>жауап беру, содан кейін келесі сұраққа өту</translation>
    </message>
    <message>
        <source>to the question before, to the next one</source>
        <translation>алдыңғы сұраққа, келесі сұраққа өту</translation>
    </message>
    <message>
        <source>ballot, answers, buttons and languages in turn</source>
        <translation>бюллетень, жауаптар, түймелер мен тілдер арасында өту</translation>
    </message>
    <message>
        <source>hand in the test, at any time</source>
        <translation>сынақты кез келген уақытта тапсыру</translation>
    </message>
    <message>
        <source>begin the test anew</source>
        <translation>сынақты басынан бастау</translation>
    </message>
    <message>
        <source>close the file, quit the program</source>
        <translation>файлды жабу, бағдарламадан шығу</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>мәзір</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Тапсыру…</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Басынан бастау…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>Файлды &amp;жабу</translation>
    </message>
    <message>
        <source>&amp;Quit the program</source>
        <translation>Бағдарламадан &amp;шығу</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Оқу-жатты&amp;ғу</translation>
    </message>
    <message>
        <source>Question %1 of %2 · answered: %3</source>
        <translation>Сұрақ: %1 / %2 · жауап берілгені: %3</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Бұл – бірінші сұрақ.</translation>
    </message>
    <message>
        <source>Several answers may be right: Space ticks them.</source>
        <translation>Бірнеше жауап дұрыс болуы мүмкін: бос орын пернесі белгілейді.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Дұрыс.</translation>
    </message>
    <message>
        <source>Right at the second try.</source>
        <translation>Екінші рет дұрыс.</translation>
    </message>
    <message>
        <source>Not right. It can be answered once more.</source>
        <translation>Дұрыс емес. Тағы бір рет жауап беруге болады.</translation>
    </message>
    <message>
        <source>Not right. Right is: %1</source>
        <translation>Дұрыс емес. Дұрысы: %1</translation>
    </message>
    <message>
        <source>Choose an answer first: with the arrows, Space or the mouse.</source>
        <translation>Алдымен жауапты таңдаңыз: көрсеткі пернелермен, бос орын пернесімен немесе тінтуірмен.</translation>
    </message>
</context>
<context>
    <name>ReadinessDialog</name>
    <message>
        <source>Folder on the second medium</source>
        <translation>Екінші тасығыштағы қалта</translation>
    </message>
    <message>
        <source>Ready for tomorrow?</source>
        <translation>Ертеңге дайын ба?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Қайта &amp;тексеру</translation>
    </message>
    <message>
        <source>Choose a &amp;stick…</source>
        <translation>&amp;Флешканы таңдау…</translation>
    </message>
    <message>
        <source>&amp;Page to sign and forms…</source>
        <translation>Қол қоятын &amp;парақ пен бланкілер…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>To be seen to before tomorrow: %1</source>
        <translation>Ертеңге дейін қарау керегі: %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Print the page, check the rest and sign it.</source>
        <translation>Кедергі жоқ. Парақты басып шығарып, қалғанын тексеріп, қол қойыңыз.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>The reason also answers: %1</source>
        <translation>Бұл себеп мынаған да қатысты: %1</translation>
    </message>
    <message>
        <source>Reason for a warning</source>
        <translation>Ескертудің себебі</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>&amp;Keep the reason</source>
        <translation>Себебін &amp;сақтау</translation>
    </message>
    <message>
        <source>Counted again, the figure is right</source>
        <translation>Қайта саналды, сан дұрыс</translation>
    </message>
    <message>
        <source>Ballots were delivered in this number</source>
        <translation>Бюллетеньдер осы санмен жеткізілген</translation>
    </message>
    <message>
        <source>Voters took ballots away</source>
        <translation>Сайлаушылар бюллетеньдерді алып кеткен</translation>
    </message>
    <message>
        <source>The report was given before voting ended</source>
        <translation>Мәлімет дауыс беру аяқталғанға дейін берілген</translation>
    </message>
    <message>
        <source>The commission works in this composition by decision</source>
        <translation>Комиссия осы құрамда шешім бойынша жұмыс істейді</translation>
    </message>
    <message>
        <source>Pick a reason from the list or type one.</source>
        <translation>Себебін тізімнен таңдаңыз немесе жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReasonedChangeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Теру кезінде қате кеткен</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Қайта саналған</translation>
    </message>
    <message>
        <source>Read from the wrong line</source>
        <translation>Басқа жолдан оқылған</translation>
    </message>
    <message>
        <source>Pick a reason from the list or type one, or leave the figure as it was.</source>
        <translation>Себебін тізімнен таңдаңыз не жазыңыз немесе бұрынғы санды қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>RecountDialog</name>
    <message>
        <source>Recount</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>The protocols that are closed stay as they are. What is found by counting is blank in the new count, and is typed and checked again on the same pages; its protocol takes the place of the one before.</source>
        <translation>Жабылған хаттамалар сол қалпында қалады. Санау арқылы табылатын көрсеткіштер жаңа санауда бос болады, сол беттерде қайта теріліп, қайта тексеріледі; оның хаттамасы алдыңғысының орнына жүреді.</translation>
    </message>
    <message>
        <source>It rests &amp;on:</source>
        <translation>&amp;Негізі:</translation>
    </message>
    <message>
        <source>Which ballots are counted again:</source>
        <translation>Қай бюллетеньдер қайта саналады:</translation>
    </message>
    <message>
        <source>The &amp;voter lists too</source>
        <translation>&amp;Сайлаушылар тізімдері де</translation>
    </message>
    <message>
        <source>&amp;Number of the application or decision:</source>
        <translation>Өтініштің немесе шешімнің нө&amp;мірі:</translation>
    </message>
    <message>
        <source>&amp;Who applied, or which commission decided:</source>
        <translation>&amp;Кім өтініш берді немесе қай комиссия шешті:</translation>
    </message>
    <message>
        <source>A&amp;t:</source>
        <translation>&amp;Уақыты:</translation>
    </message>
    <message>
        <source>What it says is to be counted &amp;again:</source>
        <translation>&amp;Онда не қайта саналсын делінген:</translation>
    </message>
    <message>
        <source>&amp;Member of the higher commission who is there:</source>
        <translation>&amp;Жоғары тұрған комиссияның қатысып отырған мүшесі:</translation>
    </message>
    <message>
        <source>Wh&amp;y nobody of it is there:</source>
        <translation>Одан ешкім неге &amp;қатыспайды:</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>Қ&amp;айта санау</translation>
    </message>
</context>
<context>
    <name>RefusedKeys</name>
    <message>
        <source>“%1” does not fit. Type digits only, 0 to 99 999.</source>
        <translation>«%1» жарамайды. Тек цифр теріңіз: 0 – 99 999.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it as 23:41.</source>
        <translation>«%1» – уақыт емес. 23:41 түрінде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReplayStrip</name>
    <message>
        <source>Time line of the night</source>
        <translation>Түннің уақыт сызығы</translation>
    </message>
    <message>
        <source>Replay %1 of %2</source>
        <translation>Қайта көрсету: жазба %1, барлығы %2</translation>
    </message>
    <message>
        <source>a finding appears</source>
        <translation>ескерту шықты</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>көмек</translation>
    </message>
    <message>
        <source>recount</source>
        <translation>қайта санау</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгеріс</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
</context>
<context>
    <name>Replays</name>
    <message>
        <source>The replay is being prepared.</source>
        <translation>Қайта көрсету дайындалуда.</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Begin anew?</source>
        <translation>Басынан бастау керек пе?</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Басынан бастау</translation>
    </message>
    <message>
        <source>What was done so far moves aside, and the same exercise begins at the same seat. The file %1 stays beside it under another name.</source>
        <translation>Осыған дейін істелгені шетке қойылып, сол жаттығу сол орында қайта басталады. %1 файлы қасында басқа атпен қалады.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Резервтік көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Backups, the fullest first</source>
        <translation>Резервтік көшірмелер, ең толығы бірінші</translation>
    </message>
    <message>
        <source>Figures that would be lost</source>
        <translation>Жоғалатын сандар</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Would be lost</source>
        <translation>Жоғалатыны</translation>
    </message>
    <message>
        <source>&amp;Recover what the journal proves</source>
        <translation>Журнал &amp;дәлелдегенін қалпына келтіру</translation>
    </message>
    <message>
        <source>Show the &amp;intact part</source>
        <translation>&amp;Бүтін бөлігін көрсету</translation>
    </message>
    <message>
        <source>&amp;Look at it only</source>
        <translation>Тек &amp;қарау</translation>
    </message>
    <message>
        <source>R&amp;estore this one</source>
        <translation>&amp;Осыны қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>%1 файлы жоқ.</translation>
    </message>
    <message>
        <source>Its journal still proves %1 entries.</source>
        <translation>Журналы әлі %1 жазбаны дәлелдейді.</translation>
    </message>
    <message>
        <source>The present file is whole and has %1 entries.</source>
        <translation>Қазіргі файл бүтін, онда %1 жазба бар.</translation>
    </message>
    <message>
        <source>No backups of it were found.</source>
        <translation>Оның резервтік көшірмелері табылмады.</translation>
    </message>
    <message>
        <source>Whatever you choose, the present file is kept aside and not overwritten.</source>
        <translation>Қайсысын таңдасаңыз да, қазіргі файл бөлек сақталады, үстінен жазылмайды.</translation>
    </message>
    <message>
        <source>Backups of several precinct files were found: look at the precinct and the day.</source>
        <translation>Бірнеше учаске файлының көшірмелері табылды: учаске мен күнге қараңыз.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>басқа журнал</translation>
    </message>
    <message>
        <source>entries: %1, figures: %2</source>
        <translation>жазба: %1, сан: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Figures of the present file that this backup has not:</source>
        <translation>Қазіргі файлда бар, бұл көшірмеде жоқ сандар:</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Алдымен тізімнен көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>RoleChangeDialog</name>
    <message>
        <source>Role during the day</source>
        <translation>Күн ішіндегі рөл</translation>
    </message>
    <message>
        <source>&amp;From (time):</source>
        <translation>Қай &amp;уақыттан:</translation>
    </message>
    <message>
        <source>Ne&amp;w role:</source>
        <translation>Жаңа &amp;рөлі:</translation>
    </message>
    <message>
        <source>Number of the &amp;decision:</source>
        <translation>&amp;Шешімнің нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Enter the change</source>
        <translation>Өзгерісті &amp;енгізу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Соңғы өзгерісті &amp;алып тастау</translation>
    </message>
    <message>
        <source>Type the time from which the role holds, as 14:30.</source>
        <translation>Рөл қай уақыттан басталатынын жазыңыз, мысалы, 14:30.</translation>
    </message>
    <message>
        <source>Type the number of the decision by which the role changes.</source>
        <translation>Рөлді өзгерткен шешімнің нөмірін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Night %1</source>
        <translation>№%1 түн</translation>
    </message>
    <message>
        <source>Time line of night %1</source>
        <translation>№%1 түннің уақыт сызығы</translation>
    </message>
    <message>
        <source>typed %1: %2</source>
        <translation>терілді %1: %2</translation>
    </message>
    <message>
        <source>recounted %1: %2</source>
        <translation>қайта саналды %1: %2</translation>
    </message>
    <message>
        <source>changed %1: %2</source>
        <translation>өзгертілді %1: %2</translation>
    </message>
    <message>
        <source>never recounted</source>
        <translation>қайта саналмады</translation>
    </message>
    <message>
        <source>in the end: %1</source>
        <translation>соңында: %1</translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message>
        <source>Sho&amp;w names</source>
        <translation>Ат&amp;ы-жөндер</translation>
    </message>
    <message>
        <source>Seats that are e&amp;xpected</source>
        <translation>Күті&amp;летін орындар</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Қа&amp;й топ</translation>
    </message>
    <message>
        <source>Witho&amp;ut the table</source>
        <translation>Кестесі&amp;з</translation>
    </message>
    <message>
        <source>Seats fr&amp;om a table…</source>
        <translation>Орындар тізі&amp;мнен…</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>барлық топ</translation>
    </message>
    <message>
        <source>The seats stand in the table that was taken in.</source>
        <translation>Орындар алынған кестеде тұр.</translation>
    </message>
    <message>
        <source>Table with seat, group and precinct</source>
        <translation>Орын, топ және учаске кестесі</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Кесте оқылуда.</translation>
    </message>
    <message>
        <source>Rows that are wrong: %1. Nothing was taken in.</source>
        <translation>Қате жолдар: %1. Ештеңе алынбады.</translation>
    </message>
    <message>
        <source>Seats in the table: %1, groups: %2.</source>
        <translation>Кестедегі орындар: %1, топтар: %2.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder on the second medium</source>
        <translation>Екінші тасығыштағы қалта</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>&amp;Backups also to:</source>
        <translation>&amp;Көшірме мұнда да:</translation>
    </message>
    <message>
        <source>a folder on a stick</source>
        <translation>флешкадағы қалта</translation>
    </message>
    <message>
        <source>Second medium for backups</source>
        <translation>Көшірмелерге арналған екінші тасығыш</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Тіл:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Мәтін өлшемі:</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Жоғары &amp;контраст</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Nights side by side</source>
        <translation>Түндерді қатар қою</translation>
    </message>
    <message>
        <source>&amp;Two or three nights; Space ticks one</source>
        <translation>&amp;Екі не үш түн; бос орын пернесі белгілейді</translation>
    </message>
    <message>
        <source>They are shown without names and without seats, read-only.</source>
        <translation>Олар аты-жөнсіз және орынсыз, тек қарау үшін көрсетіледі.</translation>
    </message>
    <message>
        <source>From &amp;files…</source>
        <translation>&amp;Файлдардан…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>No more than %1 nights have room beside each other: take the tick away from one first.</source>
        <translation>Қатар сыятын түн саны – %1. Алдымен біреуінің белгісін алыңыз.</translation>
    </message>
    <message>
        <source>Precinct files</source>
        <translation>Учаске файлдары</translation>
    </message>
    <message>
        <source>Tick two or three nights.</source>
        <translation>Екі не үш түнді белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>Protocols signed</source>
        <translation>Хаттамаларға қол қойылды</translation>
    </message>
    <message>
        <source>All who sign have signed the printed protocols, and the seal is on them. From now on a sheet can no longer be voided: a mistake takes a recount and a new protocol.</source>
        <translation>Қол қоятындардың бәрі басып шығарылған хаттамаларға қол қойды, мөр басылды. Енді парақтың күшін жоюға болмайды: қате болса, қайта санау және жаңа хаттама керек.</translation>
    </message>
    <message>
        <source>&amp;They are signed</source>
        <translation>&amp;Қол қойылды</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Struck out: no votes are entered.</source>
        <translation>Сызып тасталған: дауыс жазылмайды.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Келесі: %1</translation>
    </message>
    <message>
        <source>Changed after the announcement</source>
        <translation>Жария етілгеннен кейін өзгертілген</translation>
    </message>
    <message>
        <source>Changed after a hint</source>
        <translation>Нұсқаудан кейін өзгертілген</translation>
    </message>
    <message>
        <source>Kept: %1. It answers %2.</source>
        <translation>Сақталды: %1. Жауап беретіні: %2.</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <translation>Бұрынғысы қалды: %1</translation>
    </message>
    <message>
        <source>No more than 200 letters fit here.</source>
        <translation>Мұнда 200 әріптен артық сыймайды.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Election day of a precinct election commission</source>
        <translation>Учаскелік сайлау комиссиясының сайлау күнгі жұмысы</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Соңғы &amp;файлдар</translation>
    </message>
    <message>
        <source>Open for &amp;looking only</source>
        <translation>Тек &amp;қарау үшін ашу</translation>
    </message>
    <message>
        <source>An offline aid to the paper protocol: the signed paper is the legal document. The printout is a sheet to be copied to the commission&apos;s form.</source>
        <translation>Қағаз хаттамаға желісіз көмекші: заңды құжат – қол қойылған қағаз. Басып шығарылған парақ комиссияның бланкісіне көшіруге арналған.</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>орнында жоқ: %1</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Әзірге бірде-бір файл ашылған жоқ</translation>
    </message>
</context>
<context>
    <name>StateInWords</name>
    <message>
        <source>Precinct No. %1</source>
        <translation>№%1 учаске</translation>
    </message>
    <message>
        <source>The clock of this computer was set back. It is noted; the order of entries stays.</source>
        <translation>Компьютердің сағаты артқа жылжытылды. Бұл жазылды; жазбалардың реті сақталады.</translation>
    </message>
    <message>
        <source>The clock went forward or the computer slept. It is noted; nothing is lost.</source>
        <translation>Сағат алға жылжытылды немесе компьютер ұйқы режимінде болды. Бұл жазылды; ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The time zone of this computer changed. It is noted; the order of entries stays.</source>
        <translation>Компьютердің уақыт белдеуі өзгерді. Бұл жазылды; жазбалардың реті сақталады.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>current</source>
        <translation>қазіргі</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>әлі басталған жоқ</translation>
    </message>
    <message>
        <source>may be counted side by side</source>
        <translation>қатар санауға болады</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>назар аудару керек</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>to be printed where they are needed</source>
        <translation>керек болса басылады</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>where one is asked for or decided</source>
        <translation>сұралса немесе шешілсе</translation>
    </message>
    <message>
        <source>No findings so far</source>
        <translation>Әзірге бәрі сай</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Әзірге салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Ескертулер: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(ies)</source>
        <translation>
            <numerusform>%n сәйкессіздік</numerusform>
            <numerusform>%n сәйкессіздік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>жауап берілгені: %1</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>Сай келген тексеру: %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Typing: %1</source>
        <translation>Теріп отырған: %1</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>жергілікті %1</translation>
    </message>
    <message>
        <source>Open for looking only</source>
        <translation>Тек қарау үшін ашылған</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сақталды %1</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>қағаздан теріледі</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ноутбук %1</translation>
    </message>
    <message>
        <source>The twelve hours for the count are over</source>
        <translation>Санауға берілген он екі сағат өтті</translation>
    </message>
    <message>
        <source>%1 h %2 min left for the count</source>
        <translation>санауға %1 сағ %2 мин қалды</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Put it &amp;aside</source>
        <translation>Шетке &amp;қою</translation>
    </message>
    <message>
        <source>The commission is told</source>
        <translation>Комиссияға хабар</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>The table: %1</source>
        <translation>Үстел: %1</translation>
    </message>
    <message>
        <source>It lies on paper before you. Note here what you counted again. Recounts so far: %1 min.</source>
        <translation>Бәрі алдыңызда қағаз күйінде жатыр. Қайта санағаныңызды осында белгілеңіз. Қайта санауға кеткені: %1 мин.</translation>
    </message>
    <message>
        <source>The reader reads from here: the sheet, and what was counted again where it was. Recounts so far: %1 min.</source>
        <translation>Дауыстап оқитын адам осыдан оқиды: парақтағыны, ал қайта саналғаны болса, соны. Қайта санауға кеткені: %1 мин.</translation>
    </message>
    <message>
        <source>What the counting sheets say. A recount takes working time. Recounts so far: %1 min.</source>
        <translation>Санау парақтарында жазылғаны. Қайта санау жұмыс уақытын алады. Қайта санауға кеткені: %1 мин.</translation>
    </message>
    <message>
        <source>Voting began at %1.</source>
        <translation>Дауыс беру басталған уақыт: %1.</translation>
    </message>
    <message>
        <source>Voting ended at %1.</source>
        <translation>Дауыс беру аяқталған уақыт: %1.</translation>
    </message>
    <message>
        <source>Observers of parties: %1.</source>
        <translation>Партиялардың байқаушылары: %1.</translation>
    </message>
    <message>
        <source>Other observers: %1.</source>
        <translation>Басқа байқаушылар: %1.</translation>
    </message>
    <message>
        <source>Proxies: %1.</source>
        <translation>Сенім білдірілген адамдар: %1.</translation>
    </message>
    <message>
        <source>Media: %1.</source>
        <translation>Бұқаралық ақпарат құралдарының өкілдері: %1.</translation>
    </message>
    <message>
        <source>There was no portable box.</source>
        <translation>Тасымалданатын жәшік болған жоқ.</translation>
    </message>
    <message>
        <source>Not counted apart, straight into piles: %1.</source>
        <translation>Бөлек саналмайды, бірден бумаларға: %1.</translation>
    </message>
    <message>
        <source>Portable box %1 was carried by: %2.</source>
        <translation>%1 тасымалданатын жәшігін алып жүргендер: %2.</translation>
    </message>
    <message>
        <source>There is nothing to count again here. Esc leads back to the page.</source>
        <translation>Мұнда қайта санайтын ештеңе жоқ. Esc бетке қайтарады.</translation>
    </message>
</context>
<context>
    <name>TableReviewDialog</name>
    <message>
        <source>Candidates from a table</source>
        <translation>Кестеден алынған кандидаттар</translation>
    </message>
    <message>
        <source>The &amp;present ballot:</source>
        <translation>&amp;Қазіргі бюллетень:</translation>
    </message>
    <message>
        <source>The &amp;new ballot:</source>
        <translation>&amp;Жаңа бюллетень:</translation>
    </message>
    <message>
        <source>&amp;Left out of the table:</source>
        <translation>Кестеден &amp;алынбағандар:</translation>
    </message>
    <message>
        <source>&amp;Take these candidates</source>
        <translation>Осы кандидаттарды а&amp;лу</translation>
    </message>
    <message>
        <source>&amp;Change nothing</source>
        <translation>&amp;Ештеңені өзгертпеу</translation>
    </message>
    <message>
        <source>Answer the questions first.</source>
        <translation>Алдымен сұрақтарға жауап беріңіз.</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>сызылған</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Аты-жөндері жоқ</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Кесте оқылып жатыр.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Жауапты таңдаңыз</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Next: %1</source>
        <translation>Келесі: %1</translation>
    </message>
</context>
<context>
    <name>TemporaryDialog</name>
    <message>
        <source>Where is the work to lie?</source>
        <translation>Жұмыс қайда сақталады?</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Басқа қалта…</translation>
    </message>
    <message>
        <source>&amp;Work there all the same</source>
        <translation>Сонда да осы жерде &amp;жұмыс істеу</translation>
    </message>
    <message>
        <source>Do &amp;not open it</source>
        <translation>&amp;Ашпау</translation>
    </message>
    <message>
        <source>The file %1 lies in a folder for temporary files: %2. Programs put there what they show out of a ZIP or a letter, and the system empties it: what is typed there can be lost.</source>
        <translation>%1 файлы уақытша файлдар қалтасында жатыр: %2. Бағдарламалар ZIP мұрағатынан немесе хаттан көрсететінін сонда салады, ал жүйе ол қалтаны босатады: сонда терілгеннің жоғалуы мүмкін.</translation>
    </message>
    <message>
        <source>This file is in the folder %1 already, with everything that stands in this one.</source>
        <translation>Бұл файл %1 қалтасында бар, мұндағының бәрі сонда да тұр.</translation>
    </message>
    <message>
        <source>It can be copied to the folder %1 and opened there.</source>
        <translation>Оны %1 қалтасына көшіріп, сол жерде ашуға болады.</translation>
    </message>
    <message>
        <source>&amp;Open that one</source>
        <translation>&amp;Сол файлды ашу</translation>
    </message>
    <message>
        <source>&amp;Copy and open</source>
        <translation>&amp;Көшіріп ашу</translation>
    </message>
    <message>
        <source>Folder for the precinct file</source>
        <translation>Учаске файлына арналған қалта</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>English, if any</source>
        <translation>Ағылшынша, болса</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Kept logs, the newest first</source>
        <translation>Сақталған жазбалар, жаңасы бірінші</translation>
    </message>
    <message>
        <source>Text of the log</source>
        <translation>Жазба мәтіні</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>Мәтінді &amp;көшіру</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Көшіретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
</context>
<context>
    <name>TogetherStrip</name>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Бірге жүруі</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Сан</translation>
    </message>
    <message>
        <source>To its &amp;moment</source>
        <translation>Сол с&amp;әтке</translation>
    </message>
    <message>
        <source>No figure was recounted or changed in these nights.</source>
        <translation>Бұл түндерде ешбір сан қайта саналмады және өзгертілмеді.</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>уақыт бойынша</translation>
    </message>
    <message>
        <source>stage by stage</source>
        <translation>кезең бойынша</translation>
    </message>
    <message>
        <source>from the moment of the figure</source>
        <translation>санның сәтінен бастап</translation>
    </message>
    <message>
        <source>none</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Minute %1 of %2</source>
        <translation>Минут: %1, барлығы – %2</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>Алдымен санды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TogetherWindow</name>
    <message>
        <source>Nights in sight</source>
        <translation>Көрсетілген түндер</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар қою</translation>
    </message>
    <message>
        <source>Next night</source>
        <translation>Келесі түн</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Оқу-жаттығу</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>Ж&amp;аттығу</translation>
    </message>
    <message>
        <source>Sea&amp;t (table) in the room, 0 at the projector</source>
        <translation>Бөлмедегі &amp;орын (үстел), проекторда 0</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>C&amp;lear practice files…</source>
        <translation>Оқу файлдарын ө&amp;шіру…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 мин)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Бастау</translation>
    </message>
    <message>
        <source>The exercise begins with a file of its own, in which nothing is real.</source>
        <translation>Жаттығу өз файлында басталады, ондағының бәрі ойдан алынған.</translation>
    </message>
    <message>
        <source>This exercise was begun at this seat: it goes on where it was left.</source>
        <translation>Бұл жаттығу осы орында басталған: тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Семинар курсы</translation>
    </message>
    <message>
        <source>Type the number of the seat, 0 to %1: it stands on the table.</source>
        <translation>Орын нөмірін теріңіз, 0 – %1: ол үстелде жазылған.</translation>
    </message>
    <message>
        <source>Choose an exercise.</source>
        <translation>Жаттығуды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TypistDialog</name>
    <message>
        <source>Who is typing</source>
        <translation>Кім теріп отыр</translation>
    </message>
    <message>
        <source>Who is typing from now on? Press the number, or choose and press Enter.</source>
        <translation>Енді кім тереді? Нөмірін басыңыз немесе таңдап, Enter пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Бұрынғысын &amp;қалдыру</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check a protocol</source>
        <translation>Хаттаманы тексеру</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>&amp;List of precincts&apos; keys:</source>
        <translation>&amp;Учаскелер кілттерінің тізімі:</translation>
    </message>
    <message>
        <source>none: then a key is told as unknown</source>
        <translation>жоқ: онда кілт белгісіз делінеді</translation>
    </message>
    <message>
        <source>KZP1:… or 25 digits that were read aloud</source>
        <translation>KZP1:… немесе дауыстап оқылған 25 цифр</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>C&amp;ollect…</source>
        <translation>Жи&amp;нау…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сақтау…</translation>
    </message>
    <message>
        <source>Save the s&amp;ealed part…</source>
        <translation>Мөр басылған &amp;бөлікті сақтау…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Т&amp;ексеру</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Тоқта&amp;ту</translation>
    </message>
    <message>
        <source>A protocol as PDF, a result package, a precinct file, a photo or scan of the paper, the text of its code or its short code: what is intact, who sealed it, and every figure that differs. Papers of one precinct are compared with each other.</source>
        <translation>PDF түріндегі хаттама, нәтижелер пакеті, учаске файлы, қағаздың фотосы не сканы, кодының мәтіні немесе қысқа коды: не өзгермегені, цифрлық мөрді кім қойғаны, қай сандардың сай келмейтіні көрсетіледі. Бір учаскенің құжаттары бір-бірімен салыстырылады.</translation>
    </message>
    <message>
        <source>Code or shor&amp;t code:</source>
        <translation>Код немесе &amp;қысқа код:</translation>
    </message>
    <message>
        <source>Text of a code, or a short code</source>
        <translation>Кодтың мәтіні немесе қысқа код</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>Choose a file, or type or paste a code first.</source>
        <translation>Алдымен файл таңдаңыз немесе кодты теріңіз не қойыңыз.</translation>
    </message>
    <message>
        <source>Stopped; nothing was checked.</source>
        <translation>Тоқтатылды; ештеңе тексерілген жоқ.</translation>
    </message>
    <message>
        <source>Precinct files and sealed protocols</source>
        <translation>Учаске файлдары мен цифрлық мөрі бар хаттамалар</translation>
    </message>
    <message numerus="yes">
        <source>Keys in the list: %n</source>
        <translation>
            <numerusform>Тізімдегі кілттер: %n</numerusform>
            <numerusform>Тізімдегі кілттер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1 at %2 by kzpoll %3</source>
        <translation>%1 күні сағат %2 kzpoll %3 бағдарламасымен тексерілді</translation>
    </message>
    <message>
        <source>Save the sealed part</source>
        <translation>Мөр басылған бөлікті сақтау</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Табылғанды сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>File with the list of precincts&apos; keys</source>
        <translation>Учаскелер кілттерінің тізімі бар файл</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Файл әлі таңдалмады.</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation>Тексерілетін файлдар</translation>
    </message>
    <message>
        <source>List of precincts&apos; keys</source>
        <translation>Учаскелер кілттерінің тізімі</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void a sheet</source>
        <translation>Парақтың күшін жою</translation>
    </message>
    <message>
        <source>A mistake in a name that was found before signing. The sheet is voided with its reason and kept; names, address and signatures can be put right, figures cannot; then the protocol is closed again under the next sheet number. Write “void” across the printed sheet.</source>
        <translation>Қол қойылғанға дейін аты-жөннен қате табылды. Парақтың күші себебімен жойылып, парақ сақталады; аты-жөн, мекенжай және қол қоюлар түзетіледі, сандар түзетілмейді; содан кейін хаттама келесі парақ нөмірімен қайта жабылады. Басылған парақтың үстіне «жарамсыз» деп жазыңыз.</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, №%2 парақ</translation>
    </message>
    <message>
        <source>Mark the sheet that is to be voided.</source>
        <translation>Күші жойылатын парақты белгілеңіз.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>Why the sheet is voided</source>
        <translation>Парақтың күшін жою себебі</translation>
    </message>
    <message>
        <source>&amp;Void the sheet</source>
        <translation>Парақтың күшін &amp;жою</translation>
    </message>
</context>
<context>
    <name>WallPreview</name>
    <message>
        <source>Nothing was printed. Look at the printer; choose A4 in its settings, lying sideways.</source>
        <translation>Ештеңе басылған жоқ. Принтерді қараңыз; баптауынан көлденең А4 таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer; choose A3 in its settings. Without A3 print on two sheets of A4.</source>
        <translation>Ештеңе басылған жоқ. Принтерді қараңыз; баптауынан А3 таңдаңыз. А3 болмаса, екі А4 парағына басыңыз.</translation>
    </message>
</context>
<context>
    <name>WhichPrecinct</name>
    <message>
        <source>Which precinct?</source>
        <translation>Қай учаске?</translation>
    </message>
    <message>
        <source>The file %1 does not show which precinct it was of. The backup: %2, last entry %3. Put it in the place of the file?</source>
        <translation>%1 файлынан оның қай учаскенікі екені көрінбейді. Көшірме: %2, соңғы жазба %3. Оны файлдың орнына қою керек пе?</translation>
    </message>
    <message>
        <source>&amp;Restore this precinct</source>
        <translation>&amp;Осы учаскені қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>ZerosDialog</name>
    <message>
        <source>Fill with zeros?</source>
        <translation>Нөлмен толтырылсын ба?</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Жолдар: %1</translation>
    </message>
    <message>
        <source>Undo takes all of them back together.</source>
        <translation>«Болдырмау» олардың бәрін бірден алып тастайды.</translation>
    </message>
    <message>
        <source>&amp;Enter zeros</source>
        <translation>&amp;Нөл жазу</translation>
    </message>
    <message>
        <source>&amp;Leave them empty</source>
        <translation>&amp;Бос қалдыру</translation>
    </message>
    <message>
        <source>Empty piles: %1. Enter 0 for each of them?</source>
        <translation>Бос бумалар: %1. Әрқайсысына 0 жазылсын ба?</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Short name for files: small Latin letters, digits, hyphens</source>
        <translation>Файлдарға арналған қысқа атау: кіші латын әріптері, цифрлар, сызықша</translation>
    </message>
</context>
<context>
    <name>_AnswerDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
</context>
<context>
    <name>_SheetsDialog</name>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>Сол күйінде &amp;қалдыру</translation>
    </message>
</context>
</TS>
